import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** A call that can never work as it was made; thrown before any I/O. */
export class InvalidArgumentError extends TikvError {
  static {
    this.prototype.name = 'InvalidArgumentError';
  }
  readonly code = 'INVALID_ARGUMENT';
  /** The argument's name, as the caller wrote it: `limit`, `options.ttlSeconds`, `entries[3].key`. */
  readonly argument: string;

  /** `problem` completes the sentence that starts with the argument: `must be a positive integer, got -1`. */
  constructor(details: { argument: string; problem: string; advice?: string | undefined }, options?: TikvErrorOptions) {
    super({ what: `${details.argument} ${details.problem}`, advice: details.advice, retryable: false }, options);
    this.argument = details.argument;
  }
}

/** The client, or a part of it, has been closed. */
export class ClosedError extends TikvError {
  static {
    this.prototype.name = 'ClosedError';
  }
  readonly code = 'CLOSED';
  /** What was closed: `client`, `connection to 127.0.0.1:20160`, … */
  readonly closed: string;

  constructor(details: { closed: string }, options?: TikvErrorOptions) {
    super(
      {
        what: `The ${details.closed} is closed`,
        advice: 'Use it before close() is called, or connect a new one',
        retryable: false,
      },
      options,
    );
    this.closed = details.closed;
  }
}

/** The server, the cluster's version or its settings lack what was asked for. */
export class UnsupportedError extends TikvError {
  static {
    this.prototype.name = 'UnsupportedError';
  }
  readonly code = 'UNSUPPORTED';
  readonly feature: string;
  /** The first version that has it, as `TiKV 6.1` or `PD 8.2`. */
  readonly neededVersion: string | undefined;

  constructor(
    details: { feature: string; neededVersion?: string | undefined; advice?: string | undefined },
    options?: TikvErrorOptions,
  ) {
    const { feature, neededVersion } = details;
    const upgrade = neededVersion === undefined ? undefined : `It needs ${neededVersion} or newer`;
    super({ what: `${feature} is not supported here`, advice: details.advice ?? upgrade, retryable: false }, options);
    this.feature = feature;
    this.neededVersion = neededVersion;
  }
}
