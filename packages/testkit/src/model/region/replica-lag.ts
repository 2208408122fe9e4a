/**
 * A follower that is behind: it has applied what the leader had applied `lagMs` ago, or nothing since it was frozen,
 * at a position in the order of all writes and a wall time of the cluster.
 */
export type ReplicaLag =
  | { readonly lagMs: number }
  | { readonly frozenAtPosition: number; readonly frozenAtMs: number };
