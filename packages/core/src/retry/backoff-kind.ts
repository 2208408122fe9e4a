/** Why an operation waits before it tries again (pd-region-rpc-retry.md §4.2). */
export type BackoffKind =
  | 'tikvRPC'
  | 'tiflashRPC'
  | 'txnLock'
  | 'txnLockFast'
  | 'pdRPC'
  | 'regionMiss'
  | 'regionScheduling'
  | 'tikvServerBusy'
  | 'tiflashServerBusy'
  | 'tikvDiskFull'
  | 'regionRecoveryInProgress'
  | 'txnNotFound'
  | 'staleCommand'
  | 'maxTsNotSynced'
  | 'commitTSLag'
  | 'regionNotInitialized'
  | 'isWitness';

/** The curve of one kind: `min(capMs, baseMs × 2^n)` for its n-th wait, counted from 0. */
export interface BackoffCurve {
  readonly baseMs: number;
  readonly capMs: number;
  /** `equal`: half of the value is fixed, the other half random. */
  readonly jitter: 'none' | 'equal';
  /** What has failed for good when such waits use up the budget. */
  readonly meaning: string;
  /** What the user can do about it. */
  readonly advice?: string | undefined;
  /** Waits of this kind do not use up the operation's budget; together they may take this long. */
  readonly excludedUpToMs?: number | undefined;
}

const seesToMajority = 'Check that a majority of the stores of the region is running';

/** All curves (pd-region-rpc-retry.md §4.2). */
export const backoffCurves: Readonly<Record<BackoffKind, BackoffCurve>> = {
  tikvRPC: {
    baseMs: 100,
    capMs: 2000,
    jitter: 'equal',
    meaning: 'TiKV does not answer',
    advice: 'Check that the stores of the attempts run and can be reached from here',
  },
  tiflashRPC: { baseMs: 100, capMs: 2000, jitter: 'equal', meaning: 'TiFlash does not answer' },
  txnLock: { baseMs: 100, capMs: 3000, jitter: 'equal', meaning: 'a lock could not be resolved' },
  txnLockFast: { baseMs: 10, capMs: 3000, jitter: 'equal', meaning: 'a lock could not be resolved' },
  pdRPC: {
    baseMs: 500,
    capMs: 3000,
    jitter: 'equal',
    meaning: 'PD does not answer',
    advice: 'Check that PD runs, has a leader, and can be reached from here',
  },
  regionMiss: { baseMs: 2, capMs: 500, jitter: 'none', meaning: 'region unavailable', advice: seesToMajority },
  regionScheduling: { baseMs: 2, capMs: 500, jitter: 'none', meaning: 'region unavailable', advice: seesToMajority },
  tikvServerBusy: {
    baseMs: 2000,
    capMs: 10_000,
    jitter: 'equal',
    meaning: 'TiKV is busy',
    advice: 'Send less, or give the stores more resources',
    excludedUpToMs: 600_000,
  },
  tiflashServerBusy: { baseMs: 2000, capMs: 10_000, jitter: 'equal', meaning: 'TiFlash is busy' },
  tikvDiskFull: {
    baseMs: 500,
    capMs: 5000,
    jitter: 'none',
    meaning: 'the disk of a store is full',
    advice: 'Free space on the stores, or add stores',
  },
  regionRecoveryInProgress: {
    baseMs: 100,
    capMs: 10_000,
    jitter: 'equal',
    meaning: 'region under online unsafe recovery',
  },
  txnNotFound: { baseMs: 2, capMs: 500, jitter: 'none', meaning: 'a lock could not be resolved' },
  staleCommand: { baseMs: 2, capMs: 1000, jitter: 'none', meaning: 'TiKV answers that the command is stale' },
  maxTsNotSynced: { baseMs: 2, capMs: 500, jitter: 'none', meaning: 'the max timestamp of a region is not synced' },
  commitTSLag: { baseMs: 2, capMs: 500, jitter: 'none', meaning: 'commit timestamps lag' },
  regionNotInitialized: { baseMs: 2, capMs: 1000, jitter: 'none', meaning: 'region not initialized' },
  isWitness: { baseMs: 1000, capMs: 10_000, jitter: 'equal', meaning: 'the peer is a witness without data' },
};
