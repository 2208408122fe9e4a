import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** Somebody committed to a key after this transaction's snapshot. */
export class WriteConflictError extends TikvError {
  static {
    this.prototype.name = 'WriteConflictError';
  }
  readonly code = 'WRITE_CONFLICT';
  /** Redacted, as are all keys in errors. */
  readonly key: string;
  readonly primary: string | undefined;
  readonly startTs: bigint;
  readonly conflictTs: bigint;
  /** 0n when the other one has not committed. */
  readonly conflictCommitTs: bigint;
  /** The server's word: `Optimistic`, `PessimisticRetry`, `SelfRolledBack`, … */
  readonly reason: string;

  constructor(
    details: {
      key: string;
      primary?: string | undefined;
      startTs: bigint;
      conflictTs: bigint;
      conflictCommitTs: bigint;
      reason: string;
    },
    options?: TikvErrorOptions,
  ) {
    const { key, startTs, conflictTs, conflictCommitTs, reason } = details;
    super(
      {
        what: `Transaction ${startTs} conflicts with ${conflictTs} (committed at ${conflictCommitTs}) on key ${key} (${reason})`,
        advice: 'Run the transaction again',
        retryable: true,
      },
      options,
    );
    this.key = key;
    this.primary = details.primary;
    this.startTs = startTs;
    this.conflictTs = conflictTs;
    this.conflictCommitTs = conflictCommitTs;
    this.reason = reason;
  }
}

/** An insert found the key taken. */
export class AlreadyExistsError extends TikvError {
  static {
    this.prototype.name = 'AlreadyExistsError';
  }
  readonly code = 'ALREADY_EXISTS';
  readonly key: string;

  constructor(details: { key: string }, options?: TikvErrorOptions) {
    super({ what: `Key ${details.key} already exists`, retryable: false }, options);
    this.key = details.key;
  }
}

/** A key is not in the state that the caller asserted. */
export class AssertionFailedError extends TikvError {
  static {
    this.prototype.name = 'AssertionFailedError';
  }
  readonly code = 'ASSERTION_FAILED';
  readonly key: string;
  readonly assertion: 'exist' | 'not-exist';
  readonly startTs: bigint;
  /** The version that was found; 0n when there is none. */
  readonly existingStartTs: bigint;
  readonly existingCommitTs: bigint;

  constructor(
    details: {
      key: string;
      assertion: 'exist' | 'not-exist';
      startTs: bigint;
      existingStartTs: bigint;
      existingCommitTs: bigint;
    },
    options?: TikvErrorOptions,
  ) {
    const { key, assertion, startTs, existingStartTs, existingCommitTs } = details;
    super(
      {
        what: `Transaction ${startTs} asserted that key ${key} does ${assertion === 'exist' ? '' : 'not '}exist, the newest version is of ${existingCommitTs}`,
        advice: "The caller's picture of the data is wrong",
        retryable: false,
      },
      options,
    );
    this.key = key;
    this.assertion = assertion;
    this.startTs = startTs;
    this.existingStartTs = existingStartTs;
    this.existingCommitTs = existingCommitTs;
  }
}
