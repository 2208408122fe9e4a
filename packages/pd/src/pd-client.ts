import { deadlineAt, ProtocolError, type Runtime, systemRuntime, TimerWheel } from '@tikv/core';
import type { KeyspaceMeta } from '@tikv/kvproto/keyspacepb';
import type { Store } from '@tikv/kvproto/metapb';
import { ErrorType } from '@tikv/kvproto/pdpb';
import { ConnectionPool, checkAddress, grpcJsTransport, type TlsOptions, type Transport } from '@tikv/rpc';
import { LeaderCaller, type PdCallOptions } from './calls/leader-caller.js';
import {
  getAllStores,
  getPrevRegion,
  getRegion,
  getRegionById,
  getStore,
  loadKeyspace,
  type PdResponse,
  scanRegions,
} from './calls/pd-methods.js';
import { bootstrap } from './discovery/bootstrap.js';
import { Members } from './discovery/members.js';
import { type PdRegion, pdRegionOf } from './regions/pd-region.js';
import { TsoClient } from './tso/tso-client.js';

export interface PdConnectOptions {
  /** `host:port` of one or several members. */
  readonly endpoints: readonly string[];
  /** Default: one of its own on grpc-js. */
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
}

export interface RegionOptions extends PdCallOptions {
  readonly needBuckets?: boolean | undefined;
}

/**
 * The client of the Placement Driver. Calls go to PD's leader and follow it; each has a deadline, retries while it lasts,
 * and rejects with PD_UNAVAILABLE, naming each member and what it said, when no answer came.
 */
export class PdClient implements AsyncDisposable {
  readonly #runtime: Runtime;
  readonly #members: Members;
  readonly #pool: ConnectionPool;
  readonly #caller: LeaderCaller;
  readonly #tso: TsoClient;
  readonly #timeoutMs: number;
  readonly #closing: AbortController;
  readonly #ownTimers: TimerWheel | undefined;

  private constructor(parts: {
    runtime: Runtime;
    members: Members;
    pool: ConnectionPool;
    caller: LeaderCaller;
    tso: TsoClient;
    timeoutMs: number;
    closing: AbortController;
    ownTimers: TimerWheel | undefined;
  }) {
    this.#runtime = parts.runtime;
    this.#members = parts.members;
    this.#pool = parts.pool;
    this.#caller = parts.caller;
    this.#tso = parts.tso;
    this.#timeoutMs = parts.timeoutMs;
    this.#closing = parts.closing;
    this.#ownTimers = parts.ownTimers;
  }

  /**
   * Connects to a PD cluster.
   *
   * @throws TikvError INVALID_ARGUMENT for an endpoint that is none; PD_UNAVAILABLE when no endpoint answers within
   *   `connectTimeoutMs`; MISMATCHED_CLUSTER when endpoints belong to different clusters.
   */
  static async connect(options: PdConnectOptions): Promise<PdClient> {
    const { connectTimeoutMs = 10_000, timeoutMs = 3_000, callerId = 'tikv-js', tls, signal } = options;
    const endpoints = options.endpoints.map((endpoint) => checkAddress(endpoint, 'endpoints'));
    const secure = options.secure ?? tls !== undefined;
    const runtime = options.runtime ?? systemRuntime();
    const ownTimers = options.timers === undefined ? new TimerWheel(runtime) : undefined;
    const timers = options.timers ?? (ownTimers as TimerWheel);
    const pool = new ConnectionPool({ transport: options.transport ?? grpcJsTransport({ runtime, tls }) });
    try {
      const first = await bootstrap({ endpoints, pool, runtime, timers, secure, connectTimeoutMs, timeoutMs, signal });
      const members = new Members({ pool, runtime, timers, secure }, first.clusterId, first.members);
      const closing = new AbortController();
      const caller = new LeaderCaller({ pool, runtime, timers, members, timeoutMs, callerId, closing: closing.signal });
      const tso = new TsoClient({ pool, runtime, timers, members, timeoutMs });
      return new PdClient({ runtime, members, pool, caller, tso, timeoutMs, closing, ownTimers });
    } catch (error) {
      pool.close();
      ownTimers?.close();
      throw error;
    }
  }

  get clusterId(): bigint {
    return this.#members.clusterId;
  }

  /** `host:port` of the member that leads, as far as is known. */
  get leaderUrl(): string {
    return this.#members.leader;
  }

  get endpoints(): readonly string[] {
    return this.#members.addresses;
  }

  /** A timestamp greater than any that was given before it: physical milliseconds << 18, plus a counter. */
  getTimestamp(options: PdCallOptions = {}): Promise<bigint> {
    const deadlineAtMs = deadlineAt(this.#runtime, options.timeoutMs ?? 5 * this.#timeoutMs);
    return this.#tso.get(deadlineAtMs ?? Number.POSITIVE_INFINITY, options.signal);
  }

  /** The region that holds the key; undefined when PD knows none at the moment. */
  async getRegion(key: Uint8Array, options: RegionOptions = {}): Promise<PdRegion | undefined> {
    const { needBuckets } = options;
    return pdRegionOf(
      this.#checked('GetRegion', await this.#caller.call(getRegion, { regionKey: key, needBuckets }, options)),
    );
  }

  /** The region in front of the one that holds the key. */
  async getPrevRegion(key: Uint8Array, options: RegionOptions = {}): Promise<PdRegion | undefined> {
    const { needBuckets } = options;
    const answer = await this.#caller.call(getPrevRegion, { regionKey: key, needBuckets }, options);
    return pdRegionOf(this.#checked('GetPrevRegion', answer));
  }

  async getRegionById(id: bigint, options: RegionOptions = {}): Promise<PdRegion | undefined> {
    const { needBuckets } = options;
    const answer = await this.#caller.call(getRegionById, { regionId: id, needBuckets }, options);
    return pdRegionOf(this.#checked('GetRegionByID', answer));
  }

  /** Up to `limit` regions from the one that holds `start` to the one before `end`; an empty end is no end. */
  async scanRegions(
    start: Uint8Array,
    end: Uint8Array,
    limit: number,
    options: PdCallOptions = {},
  ): Promise<PdRegion[]> {
    const request = { startKey: start, endKey: end, limit };
    const answer = this.#checked('ScanRegions', await this.#caller.call(scanRegions, request, options));
    // Servers before 4.0.7 fill two parallel lists.
    const regions =
      answer.regions.length > 0
        ? answer.regions.map(pdRegionOf)
        : answer.regionMetas.map((region, i) => pdRegionOf({ region, leader: answer.leaders[i] }));
    return regions.filter((region) => region !== undefined);
  }

  /** Undefined when there is no such store (any more). */
  async getStore(id: bigint, options: PdCallOptions = {}): Promise<Store | undefined> {
    const answer = await this.#caller.call(getStore, { storeId: id }, options);
    // "No such store" is an answer, told by its text (trap 24).
    const message = answer.header?.error?.message ?? '';
    if (message.includes('invalid store ID') && message.includes('not found')) return undefined;
    return this.#checked('GetStore', answer).store;
  }

  async getAllStores(
    options: PdCallOptions & { readonly excludeTombstone?: boolean | undefined } = {},
  ): Promise<Store[]> {
    const request = { excludeTombstoneStores: options.excludeTombstone ?? false };
    return this.#checked('GetAllStores', await this.#caller.call(getAllStores, request, options)).stores;
  }

  /** Undefined when there is no keyspace of that name. */
  async loadKeyspace(name: string, options: PdCallOptions = {}): Promise<KeyspaceMeta | undefined> {
    const answer = await this.#caller.call(loadKeyspace, { name }, options);
    const error = answer.header?.error;
    if (error?.type === ErrorType.ENTRY_NOT_FOUND || /keyspace does not exist/i.test(error?.message ?? ''))
      return undefined;
    return this.#checked('LoadKeyspace', answer).keyspace;
  }

  /** Ends what is in flight with CLOSED and frees every socket and timer of its own. Idempotent. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#tso.close();
    this.#members.close();
    this.#pool.close();
    this.#ownTimers?.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #checked<Response extends PdResponse>(method: string, response: Response): Response {
    const error = response.header?.error;
    if (error === undefined || error.type === ErrorType.OK) return response;
    throw new ProtocolError(
      { what: `PD answered ${method} with ${error.message || `error ${error.type}`}` },
      { operation: `pd.${method}` },
    );
  }
}
