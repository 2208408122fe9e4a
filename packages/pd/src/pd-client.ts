import { deadlineAt, KeyspaceError, ProtocolError, type Runtime, systemRuntime, TimerWheel } from '@tikv/core';
import type { KeyspaceMeta } from '@tikv/kvproto/keyspacepb';
import type { Store } from '@tikv/kvproto/metapb';
import { ErrorType, type GetRegionResponse } from '@tikv/kvproto/pdpb';
import { ConnectionPool, grpcJsTransport, type TlsOptions, type Transport } from '@tikv/rpc';
import { checkBytes, checkId, checkLimit, checkName, checkTimeout } from './calls/check-arguments.js';
import { LeaderCaller, type PdCallOptions } from './calls/leader-caller.js';
import {
  getAllStores,
  getPrevRegion,
  getRegion,
  getRegionById,
  getStore,
  loadKeyspace,
  type PdMethod,
  type PdRequest,
  type PdResponse,
  scanRegions,
} from './calls/pd-methods.js';
import { bootstrap } from './discovery/bootstrap.js';
import { endpointAddresses } from './discovery/endpoint-address.js';
import { Members } from './discovery/members.js';
import { type PdRegion, pdRegionOf } from './regions/pd-region.js';
import { failedForStoreIsGone, presentStore, saysStoreIsGone } from './regions/store-gone.js';
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
   * @throws TikvError INVALID_ARGUMENT for an endpoint or a timeout that is none; PD_UNAVAILABLE when no endpoint answers within
   *   `connectTimeoutMs`; MISMATCHED_CLUSTER when endpoints belong to different clusters.
   */
  static async connect(options: PdConnectOptions): Promise<PdClient> {
    const { connectTimeoutMs = 10_000, timeoutMs = 3_000, callerId = 'tikv-js', tls, signal } = options;
    const endpoints = endpointAddresses(options.endpoints);
    checkTimeout('connectTimeoutMs', connectTimeoutMs);
    checkTimeout('timeoutMs', timeoutMs);
    const secure = options.secure ?? tls !== undefined;
    const runtime = options.runtime ?? systemRuntime();
    const timers = options.timers ?? new TimerWheel(runtime);
    const ownTimers = options.timers === undefined ? timers : undefined;
    const pool = new ConnectionPool({ transport: options.transport ?? grpcJsTransport({ runtime, tls }) });
    try {
      const first = await bootstrap({ endpoints, pool, runtime, timers, secure, connectTimeoutMs, timeoutMs, signal });
      const members = new Members({ pool, runtime, timers, secure, seeds: endpoints }, first.clusterId, first.members);
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

  /** `http://host:port` (`https` with TLS) of the member that leads, as far as is known. */
  get leaderUrl(): string {
    return this.#members.urlOf(this.#members.leader);
  }

  /** `host:port` of all known members, the leader first. */
  get endpoints(): readonly string[] {
    return this.#members.addresses;
  }

  /** A timestamp greater than any that was given before: physical milliseconds << 18, plus a counter. */
  getTimestamp(options: PdCallOptions = {}): Promise<bigint> {
    if (options.timeoutMs !== undefined) {
      try {
        checkTimeout('timeoutMs', options.timeoutMs);
      } catch (error) {
        return Promise.reject(error);
      }
    }
    const deadlineAtMs = deadlineAt(this.#runtime, options.timeoutMs ?? 3 * this.#timeoutMs);
    return this.#tso.get(deadlineAtMs ?? Number.POSITIVE_INFINITY, options.signal);
  }

  /** The region that holds the key; undefined when PD knows none at the moment. */
  async getRegion(key: Uint8Array, options: PdCallOptions = {}): Promise<PdRegion | undefined> {
    checkBytes('key', key);
    return this.#region(getRegion, { regionKey: key, needBuckets: options.needBuckets }, options);
  }

  /** The region in front of the one that holds the key. */
  async getPrevRegion(key: Uint8Array, options: PdCallOptions = {}): Promise<PdRegion | undefined> {
    checkBytes('key', key);
    return this.#region(getPrevRegion, { regionKey: key, needBuckets: options.needBuckets }, options);
  }

  async getRegionById(id: bigint, options: PdCallOptions = {}): Promise<PdRegion | undefined> {
    checkId('id', id);
    return this.#region(getRegionById, { regionId: id, needBuckets: options.needBuckets }, options);
  }

  /** Up to `limit` regions from the one that holds `start` to the one before `end`; an empty end is no end. */
  async scanRegions(
    start: Uint8Array,
    end: Uint8Array,
    limit: number,
    options: PdCallOptions = {},
  ): Promise<PdRegion[]> {
    checkBytes('start', start);
    checkBytes('end', end);
    checkLimit('limit', limit);
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
    checkId('id', id);
    const answer = await this.#caller.call(getStore, { storeId: id }, options).catch((error: unknown) => {
      if (failedForStoreIsGone(error)) return undefined;
      throw error;
    });
    if (answer === undefined || saysStoreIsGone(answer.header?.error?.message)) return undefined;
    return presentStore(this.#checked('GetStore', answer).store);
  }

  async getAllStores(
    options: PdCallOptions & { readonly excludeTombstone?: boolean | undefined } = {},
  ): Promise<Store[]> {
    const request = { excludeTombstoneStores: options.excludeTombstone ?? false };
    return this.#checked('GetAllStores', await this.#caller.call(getAllStores, request, options)).stores;
  }

  /**
   * A keyspace in whatever state it is.
   *
   * @throws KeyspaceError `not found` when there is none of that name.
   */
  async loadKeyspace(name: string, options: PdCallOptions = {}): Promise<KeyspaceMeta> {
    checkName('name', name);
    const answer = await this.#caller.call(loadKeyspace, { name }, options);
    const error = answer.header?.error;
    const notFound = error?.type === ErrorType.ENTRY_NOT_FOUND || /keyspace does not exist/i.test(error?.message ?? '');
    const { keyspace } = notFound ? { keyspace: undefined } : this.#checked('LoadKeyspace', answer);
    if (keyspace === undefined) {
      throw new KeyspaceError({ keyspace: name, state: 'not found' }, { operation: 'pd.LoadKeyspace' });
    }
    return keyspace;
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

  async #region<Request extends PdRequest>(
    method: PdMethod<Request, GetRegionResponse>,
    request: Request,
    options: PdCallOptions,
  ): Promise<PdRegion | undefined> {
    const answer = await this.#caller.call(method, request, options);
    if (answer.header?.error?.type === ErrorType.REGION_NOT_FOUND) return undefined;
    return pdRegionOf(this.#checked(method.name, answer));
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
