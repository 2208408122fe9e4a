/**
 * Who answers a call (pd-region-rpc-retry.md §1.4, §1.5):
 * - `any`: every member that has started, whatever the cluster id;
 * - `leader`: the leader, and a follower that is told to forward;
 * - `leader-only`: the leader, nobody forwards;
 * - `cluster-first`: as `leader`, but a follower says first that it has no cluster, even when it is told to forward;
 * - `region-read`: as `leader`, and a follower that is allowed to;
 * - `handler`: the handler checks all by itself.
 */
export type PdAccess = 'any' | 'leader' | 'leader-only' | 'cluster-first' | 'region-read' | 'handler';
