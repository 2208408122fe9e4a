import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** One edge of a wait-for graph. */
export interface WaitForEntry {
  readonly txn: bigint;
  readonly waitForTxn: bigint;
  /** The redacted key that is waited for. */
  readonly key: string;
}

/** Transactions wait for each other in a circle; this one was chosen to give way. */
export class DeadlockError extends TikvError {
  static {
    this.prototype.name = 'DeadlockError';
  }
  readonly code = 'DEADLOCK';
  /** The transaction that holds the lock. */
  readonly lockTs: bigint;
  readonly lockKey: string;
  readonly waitChain: readonly WaitForEntry[];
  /** Giving up the locks of the failed call alone breaks the circle; otherwise the transaction has to be run again. */
  readonly statementRetryable: boolean;

  constructor(
    details: {
      lockTs: bigint;
      lockKey: string;
      waitChain: readonly WaitForEntry[];
      statementRetryable: boolean;
    },
    options?: TikvErrorOptions,
  ) {
    const { lockTs, lockKey, waitChain, statementRetryable } = details;
    const chain = waitChain.map(({ txn, waitForTxn, key }) => `${txn} waits for ${waitForTxn} at ${key}`).join(', ');
    super(
      {
        what: `Deadlock on key ${lockKey}, locked by ${lockTs}${chain === '' ? '' : ` (${chain})`}`,
        advice: statementRetryable ? 'Lock again' : 'Roll back and run the transaction again',
        retryable: true,
      },
      options,
    );
    this.lockTs = lockTs;
    this.lockKey = lockKey;
    this.waitChain = waitChain;
    this.statementRetryable = statementRetryable;
  }
}

/** The key is locked, and the caller did not want to wait. */
export class LockNotAcquiredError extends TikvError {
  static {
    this.prototype.name = 'LockNotAcquiredError';
  }
  readonly code = 'LOCK_NOT_ACQUIRED';
  readonly key: string;
  /** The transaction that holds the lock. */
  readonly lockTs: bigint | undefined;

  constructor(details: { key: string; lockTs?: bigint | undefined }, options?: TikvErrorOptions) {
    const { key, lockTs } = details;
    const by = lockTs === undefined ? '' : ` by transaction ${lockTs}`;
    super({ what: `Key ${key} is locked${by}`, advice: 'Try again later, or wait for it', retryable: true }, options);
    this.key = key;
    this.lockTs = lockTs;
  }
}

/** The key stayed locked for as long as the caller wanted to wait. */
export class LockWaitTimeoutError extends TikvError {
  static {
    this.prototype.name = 'LockWaitTimeoutError';
  }
  readonly code = 'LOCK_WAIT_TIMEOUT';
  readonly key: string;
  readonly waitedMs: number;
  readonly lockTs: bigint | undefined;

  constructor(details: { key: string; waitedMs: number; lockTs?: bigint | undefined }, options?: TikvErrorOptions) {
    const { key, waitedMs, lockTs } = details;
    const by = lockTs === undefined ? '' : ` by transaction ${lockTs}`;
    super(
      {
        what: `Key ${key} is still locked${by} after ${Math.round(waitedMs)} ms`,
        advice: 'Try again later, or wait longer',
        retryable: true,
      },
      options,
    );
    this.key = key;
    this.waitedMs = waitedMs;
    this.lockTs = lockTs;
  }
}

/** A pessimistic lock that the transaction held is gone, so that what it protected may have changed. */
export class LockLostError extends TikvError {
  static {
    this.prototype.name = 'LockLostError';
  }
  readonly code = 'LOCK_LOST';
  readonly startTs: bigint;
  readonly key: string | undefined;

  constructor(details: { startTs: bigint; key?: string | undefined }, options?: TikvErrorOptions) {
    const { startTs, key } = details;
    super(
      {
        what: `Transaction ${startTs} has lost its lock${key === undefined ? '' : ` on key ${key}`}`,
        advice: 'Run the transaction again',
        retryable: true,
      },
      options,
    );
    this.startTs = startTs;
    this.key = key;
  }
}
