import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** Bytes that are not what they should be: a region bound, a key, a stored value. Never retried. */
export class CodecFailureError extends TikvError {
  static {
    this.prototype.name = 'CodecFailureError';
  }
  readonly code = 'CODEC';
  /** Where in the bytes it was noticed. */
  readonly offset: number | undefined;

  constructor(
    details: { what: string; offset?: number | undefined; advice?: string | undefined },
    options?: TikvErrorOptions,
  ) {
    const { what, offset, advice } = details;
    super({ what: offset === undefined ? what : `${what} at byte ${offset}`, advice, retryable: false }, options);
    this.offset = offset;
  }
}

/** A server broke the protocol: a missing body, an answer that contradicts itself. */
export class ProtocolError extends TikvError {
  static {
    this.prototype.name = 'ProtocolError';
  }
  readonly code = 'PROTOCOL';

  constructor(details: { what: string; advice?: string | undefined }, options?: TikvErrorOptions) {
    super(
      {
        what: details.what,
        advice: details.advice ?? 'Check that the versions of client and servers fit, and report this',
        retryable: false,
      },
      options,
    );
  }
}

/** Something that cannot happen did: a defect of this client. */
export class InvariantError extends TikvError {
  static {
    this.prototype.name = 'InvariantError';
  }
  readonly code = 'INVARIANT';

  constructor(details: { what: string }, options?: TikvErrorOptions) {
    super(
      { what: details.what, advice: 'This is a defect of the client, please report it', retryable: false },
      options,
    );
  }
}
