import type { Runtime, TimerWheel } from '@tikv/core';
import type { TlsOptions, Transport } from '@tikv/rpc';
import type { PdFetch } from './http/pd-http.js';
import type { TsoOptions } from './tso/batching.js';

export interface PdConnectOptions {
  /** `host:port` of one or several members. */
  readonly endpoints: readonly string[];
  /** Default: one of its own on `node:http2`. */
  readonly transport?: Transport | undefined;
  /** For the transport of its own. */
  readonly tls?: TlsOptions | undefined;
  /** Members are reached by `https` URLs; follows from `tls` when that is given. */
  readonly secure?: boolean | undefined;
  readonly runtime?: Runtime | undefined;
  readonly timers?: TimerWheel | undefined;
  /** Until a member has answered. Default 10 000. */
  readonly connectTimeoutMs?: number | undefined;
  /** One attempt of a call. Default 3 000. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Who asks, as PD's logs show it. Default `tikv-js`. */
  readonly callerId?: string | undefined;
  /** Reach a leader that cannot be reached through a follower that can. Default false. */
  readonly forwarding?: boolean | undefined;
  /** Let followers answer those region calls that allow it. Default false. */
  readonly followerHandling?: boolean | undefined;
  /** Let routers answer the calls that allow it, where there are some. Default false. */
  readonly routers?: boolean | undefined;
  /** How timestamps are asked for. */
  readonly tso?: TsoOptions | undefined;
  /** Ask PD for timestamps also where they come from a service of their own: for keyspaces of its default group. Default false. */
  readonly tsoServerProxy?: boolean | undefined;
  /** The keyspace whose timestamps are wanted, where keyspaces have different ones. */
  readonly keyspaceId?: number | undefined;
  /** How often the low-resolution timestamp is renewed while it is used. Default 2 000. */
  readonly lowResolutionIntervalMs?: number | undefined;
  /** For PD's HTTP API. Default: the platform's, on a clock and in plaintext of this client's own. */
  readonly fetch?: PdFetch | undefined;
}
