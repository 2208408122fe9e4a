import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** The transaction is older than what garbage collection has kept. */
export class AbortedByGcError extends TikvError {
  static {
    this.prototype.name = 'AbortedByGcError';
  }
  readonly code = 'ABORTED_BY_GC';
  readonly startTs: bigint;
  readonly safePoint: bigint;

  constructor(details: { startTs: bigint; safePoint: bigint }, options?: TikvErrorOptions) {
    const { startTs, safePoint } = details;
    super(
      {
        what: `Start ts ${startTs} is below the GC safe point ${safePoint}: older versions may be gone`,
        advice: 'Begin anew, or lengthen the GC life time',
        retryable: true,
      },
      options,
    );
    this.startTs = startTs;
    this.safePoint = safePoint;
  }
}

/** No commit timestamp was acceptable. */
export class CommitTsError extends TikvError {
  static {
    this.prototype.name = 'CommitTsError';
  }
  readonly code = 'COMMIT_TS';
  /** `expired`: below the lock's minimum. `too-large`: refused by the server. `lag`: TSO is behind what was asked for. `refused`: the caller's own check. */
  readonly reason: 'expired' | 'too-large' | 'lag' | 'refused';
  readonly startTs: bigint;
  readonly commitTs: bigint | undefined;
  /** The least that would have been accepted. */
  readonly minCommitTs: bigint | undefined;

  constructor(
    details: {
      reason: CommitTsError['reason'];
      startTs: bigint;
      commitTs?: bigint | undefined;
      minCommitTs?: bigint | undefined;
    },
    options?: TikvErrorOptions,
  ) {
    const { reason, startTs, commitTs, minCommitTs } = details;
    const least = minCommitTs === undefined ? '' : `, at least ${minCommitTs} is needed`;
    super(
      {
        what: `Commit ts ${commitTs ?? '(none)'} of transaction ${startTs} is not acceptable (${reason}${least})`,
        advice: reason === 'lag' ? 'Try again once the clock of PD has caught up' : undefined,
        retryable: reason === 'lag',
      },
      options,
    );
    this.reason = reason;
    this.startTs = startTs;
    this.commitTs = commitTs;
    this.minCommitTs = minCommitTs;
  }
}

/** A read timestamp that PD has not handed out yet: reading there would break later commits. */
export class FutureTimestampError extends TikvError {
  static {
    this.prototype.name = 'FutureTimestampError';
  }
  readonly code = 'FUTURE_TIMESTAMP';
  readonly ts: bigint;
  readonly latestTs: bigint;

  constructor(details: { ts: bigint; latestTs: bigint }, options?: TikvErrorOptions) {
    const { ts, latestTs } = details;
    super(
      {
        what: `Timestamp ${ts} is in the future: the latest is ${latestTs}`,
        advice: 'Read at a timestamp that PD gave out',
        retryable: false,
      },
      options,
    );
    this.ts = ts;
    this.latestTs = latestTs;
  }
}

/** The transaction was used after its end. */
export class TransactionClosedError extends TikvError {
  static {
    this.prototype.name = 'TransactionClosedError';
  }
  readonly code = 'TRANSACTION_CLOSED';
  readonly startTs: bigint;
  /** `committed`, `rolled back`, …: completes the sentence `Transaction 7 is …`. */
  readonly state: string;

  constructor(details: { startTs: bigint; state: string }, options?: TikvErrorOptions) {
    const { startTs, state } = details;
    super({ what: `Transaction ${startTs} is ${state}`, advice: 'Begin a new one', retryable: false }, options);
    this.startTs = startTs;
    this.state = state;
  }
}

/** Somebody else rolled the transaction back, or it lived too long. */
export class TransactionRolledBackError extends TikvError {
  static {
    this.prototype.name = 'TransactionRolledBackError';
  }
  readonly code = 'TRANSACTION_ROLLED_BACK';
  readonly startTs: bigint;
  readonly reason: string;

  constructor(details: { startTs: bigint; reason: string }, options?: TikvErrorOptions) {
    const { startTs, reason } = details;
    super(
      { what: `Transaction ${startTs} was rolled back: ${reason}`, advice: 'Run it again', retryable: true },
      options,
    );
    this.startTs = startTs;
    this.reason = reason;
  }
}

/** The transaction holds more than it may. */
export class TxnTooLargeError extends TikvError {
  static {
    this.prototype.name = 'TxnTooLargeError';
  }
  readonly code = 'TXN_TOO_LARGE';
  /** Bytes. */
  readonly size: number;
  readonly limit: number;

  constructor(details: { size: number; limit: number }, options?: TikvErrorOptions) {
    const { size, limit } = details;
    super(
      {
        what: `The transaction holds ${size} bytes, the limit is ${limit}`,
        advice: 'Split it, or use a pipelined transaction',
        retryable: false,
      },
      options,
    );
    this.size = size;
    this.limit = limit;
  }
}

/** One key or entry is bigger than it may be. */
export class EntryTooLargeError extends TikvError {
  static {
    this.prototype.name = 'EntryTooLargeError';
  }
  readonly code = 'ENTRY_TOO_LARGE';
  readonly part: 'key' | 'entry';
  /** Bytes. */
  readonly size: number;
  readonly limit: number;

  constructor(details: { part: 'key' | 'entry'; size: number; limit: number }, options?: TikvErrorOptions) {
    const { part, size, limit } = details;
    super({ what: `The ${part} has ${size} bytes, the limit is ${limit}`, retryable: false }, options);
    this.part = part;
    this.size = size;
    this.limit = limit;
  }
}
