import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** No PD endpoint gave a usable answer. */
export class PdUnavailableError extends TikvError {
  static {
    this.prototype.name = 'PdUnavailableError';
  }
  readonly code = 'PD_UNAVAILABLE';
  /** Every endpoint that was asked, and what it said. */
  readonly endpoints: readonly { readonly url: string; readonly reason: string }[];

  constructor(details: { endpoints: PdUnavailableError['endpoints'] }, options?: TikvErrorOptions) {
    const said = details.endpoints.map(({ url, reason }) => `${url}: ${reason}`).join('; ');
    super(
      {
        what: `No PD endpoint is usable (${said || 'none is known'})`,
        advice: 'Check the addresses, that PD is running and, with TLS, the certificates',
        retryable: true,
      },
      options,
    );
    this.endpoints = details.endpoints;
  }
}

/** The endpoints belong to different clusters, or one has been replaced by another cluster. */
export class MismatchedClusterError extends TikvError {
  static {
    this.prototype.name = 'MismatchedClusterError';
  }
  readonly code = 'MISMATCHED_CLUSTER';
  readonly expected: bigint;
  readonly got: readonly { readonly url: string; readonly clusterId: bigint }[];

  constructor(details: { expected: bigint; got: MismatchedClusterError['got'] }, options?: TikvErrorOptions) {
    const said = details.got.map(({ url, clusterId }) => `${url} belongs to ${clusterId}`).join(', ');
    super(
      {
        what: `The PD endpoints are not of one cluster: expected cluster ${details.expected}, but ${said}`,
        advice: 'List the endpoints of one cluster only',
        retryable: false,
      },
      options,
    );
    this.expected = details.expected;
    this.got = details.got;
  }
}

/** A keyspace does not exist, is not enabled, or a key belongs to another one. */
export class KeyspaceError extends TikvError {
  static {
    this.prototype.name = 'KeyspaceError';
  }
  readonly code = 'KEYSPACE';
  readonly keyspace: string;
  /** `not found`, `disabled`, `archived`, `tombstone`, …: completes the sentence `Keyspace 'app' is …`. */
  readonly state: string;

  constructor(details: { keyspace: string; state: string; advice?: string | undefined }, options?: TikvErrorOptions) {
    const { keyspace, state, advice } = details;
    super({ what: `Keyspace '${keyspace}' is ${state}`, advice, retryable: false }, options);
    this.keyspace = keyspace;
    this.state = state;
  }
}
