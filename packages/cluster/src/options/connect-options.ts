import type { RedactMode, Runtime } from '@tikv/core';
import type { PdConnectOptions, PdFetch } from '@tikv/pd';
import type { BatchOptions, InFlightLimits, Interceptor, TlsOptions, Transport } from '@tikv/rpc';

export type ApiVersion = 'v1' | 'v1ttl' | 'v2';

/** What a client is made with. Every field has a default; `pd` falls back to the environment's `TIKV_PD_ADDRS`. */
export interface ConnectOptions {
  /** PD endpoints, `host:port`, one or several of the same cluster. */
  readonly pd?: string | readonly string[] | undefined;
  /** Default `v1`, or `v2` when a keyspace is named. */
  readonly apiVersion?: ApiVersion | undefined;
  /** Name of the keyspace (API V2); empty or absent is `DEFAULT`. */
  readonly keyspace?: string | undefined;
  readonly tls?: TlsOptions | undefined;
  readonly transport?: Transport | undefined;
  /** Connections to each store. Default 1. */
  readonly connectionsPerStore?: number | undefined;
  /** How requests to a store travel together in BatchCommands messages. */
  readonly batch?: BatchOptions | undefined;
  /**
   * What requests say of where they come from, for TiKV's metrics and for background work that it holds back:
   * `external_` and this, and in front of it which replica was asked. Default: nothing.
   */
  readonly requestSource?: string | undefined;
  /** Code of yours around operations and their attempts, the first one outermost. */
  readonly interceptors?: readonly Interceptor[] | undefined;
  /** Clock, timers and randomness. Default: the system's. */
  readonly runtime?: Runtime | undefined;
  readonly timeouts?: Timeouts | undefined;
  readonly limits?: Limits | undefined;
  /** Reach a region's leader and PD's leader through followers while it cannot be reached from here, but from there. Default false. */
  readonly forwarding?: boolean | undefined;
  /** How PD is asked: which members and routers may answer, and how timestamps are gathered. */
  readonly pdOptions?: PdOptions | undefined;
  /** For PD's HTTP API, which keyspaces are created by. Default: the platform's, where that fits `tls` and `runtime`. */
  readonly fetch?: PdFetch | undefined;
  /** How keys appear in errors. Default `hex`. Values never appear. */
  readonly redact?: RedactMode | undefined;
  /** Ends an unfinished connect. */
  readonly signal?: AbortSignal | undefined;
}

/** See `PdClient.connect`. */
export type PdOptions = Pick<
  PdConnectOptions,
  'callerId' | 'followerHandling' | 'routers' | 'tso' | 'tsoServerProxy' | 'lowResolutionIntervalMs'
>;

export interface Timeouts {
  /** Until PD has answered and the cluster is known. Default 10 000. */
  readonly connectMs?: number | undefined;
  /** One call to PD. Default 3 000. */
  readonly pdMs?: number | undefined;
  /** A whole operation with all its retries, when the call does not say. Default 60 000. */
  readonly operationMs?: number | undefined;
}

/** `perClient`, `perStore`, `perConnection`: requests and bytes under way at one time. What is above waits for its turn. */
export interface Limits extends InFlightLimits {
  /** Region requests that one multi-key call keeps in flight. Default 32. */
  readonly concurrency?: number | undefined;
}

/** Options of every single call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For the whole operation, retries included. */
  readonly timeoutMs?: number | undefined;
}
