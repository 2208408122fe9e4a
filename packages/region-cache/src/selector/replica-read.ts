/** Whose copy of the data is read. Writes, and reads unless told otherwise, go to the leader. */
export type ReadType = 'leader' | 'follower' | 'mixed' | 'learner' | 'prefer-leader';

/**
 * Which replica a read should be served by (pd-region-rpc-retry.md §2.16). All of it is preference, except what is said
 * to be hard: when the replicas that fit fail, others are asked.
 */
export interface ReplicaRead {
  readonly type: ReadType;
  /** Prefer stores with all of these labels: "closest" reads are `mixed` with `{ zone }`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Prefer these stores. */
  readonly storeIds?: readonly bigint[] | undefined;
  /** Hard: never ask another replica. */
  readonly leaderOnly?: boolean | undefined;
  /** Read what was there at the request's timestamp without asking the leader first (§2.17). Type `mixed`. */
  readonly stale?: boolean | undefined;
  /** Leader reads: go elsewhere when they would wait longer than this, if another replica is idle. 0: never. */
  readonly busyThresholdMs?: number | undefined;
}

export const leaderRead: ReplicaRead = { type: 'leader' };
