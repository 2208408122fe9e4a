import type { BackoffKind } from '../retry/backoff-kind.js';

/** One request that was tried on behalf of an operation, and what became of it. Holds no keys and no values. */
export interface Attempt {
  /** Whom it was sent to: `store 3 (127.0.0.1:20160)` or `pd http://127.0.0.1:2379`. */
  readonly target: string;
  /** The request: `RawGet`, `GetRegion`, … */
  readonly what: string;
  /** What came back: `ok`, `NotLeader(hint store 2)`, `Unavailable: connection refused`, … */
  readonly outcome: string;
  /** Milliseconds since the operation began. */
  readonly startedAtMs: number;
  readonly durationMs: number;
  readonly regionId?: bigint | undefined;
  readonly storeId?: bigint | undefined;
  /** The wait that followed. */
  readonly backoff?: { readonly kind: BackoffKind; readonly sleptMs: number } | undefined;
}

/** The attempts of an operation. When there were very many, the first and the last ones are kept. */
export interface AttemptHistory {
  readonly attempts: readonly Attempt[];
  /** How many attempts are missing, after the first `attemptsKeptFirst` ones. */
  readonly droppedAttempts: number;
}
