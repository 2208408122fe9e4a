import { deadlineAt, KeyspaceError, type Runtime, systemRuntime, TimerWheel } from '@tikv/core';
import type { KeyspaceMeta } from '@tikv/kvproto/keyspacepb';
import type { Store } from '@tikv/kvproto/metapb';
import { ErrorType } from '@tikv/kvproto/pdpb';
import { ConnectionPool, http2Transport, type TlsOptions, type Transport } from '@tikv/rpc';
import { checkId, checkName, checkTimeout } from './calls/check-arguments.js';
import { checked } from './calls/checked.js';
import { PdCaller, type PdCallOptions, type RoutedOptions } from './calls/pd-caller.js';
import { getAllStores, getStore, loadKeyspace } from './calls/pd-methods.js';
import { bootstrap } from './discovery/bootstrap.js';
import { endpointAddresses } from './discovery/endpoint-address.js';
import { Members } from './discovery/members.js';
import type { PdRange } from './regions/covered.js';
import type { PdRegion } from './regions/pd-region.js';
import { type BatchScanOptions, PdRegions } from './regions/pd-regions.js';
import { RegionQueries } from './regions/region-queries.js';
import { failedForStoreIsGone, presentStore, saysStoreIsGone } from './regions/store-gone.js';
import { MemberHealth } from './routing/member-health.js';
import { Routes } from './routing/routes.js';
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
  /** Reach a leader that cannot be reached through a follower that can. Default false. */
  readonly forwarding?: boolean | undefined;
  /** Let followers answer those region calls that allow it. Default false. */
  readonly followerHandling?: boolean | undefined;
}

interface PdParts {
  readonly runtime: Runtime;
  readonly members: Members;
  readonly health: MemberHealth;
  readonly pool: ConnectionPool;
  readonly caller: PdCaller;
  readonly queries: RegionQueries;
  readonly regions: PdRegions;
  readonly tso: TsoClient;
  readonly timeoutMs: number;
  readonly closing: AbortController;
  readonly ownTimers: TimerWheel | undefined;
}

/**
 * The client of the Placement Driver. Calls go to PD's leader and follow it; each has a deadline, retries while it lasts,
 * and rejects with PD_UNAVAILABLE, naming each member and what it said, when no answer came.
 */
export class PdClient implements AsyncDisposable {
  readonly #parts: PdParts;

  private constructor(parts: PdParts) {
    this.#parts = parts;
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
    const pool = new ConnectionPool({ transport: options.transport ?? http2Transport({ runtime, tls }) });
    try {
      const first = await bootstrap({ endpoints, pool, runtime, timers, secure, connectTimeoutMs, timeoutMs, signal });
      const members = new Members({ pool, runtime, timers, secure, seeds: endpoints }, first.clusterId, first.members);
      const closing = new AbortController();
      const health = new MemberHealth({ pool, runtime, timers, timeoutMs, leader: () => members.leader });
      members.onMembersChange(() => health.keepOnly(members.addresses));
      const { forwarding = false, followerHandling = false } = options;
      const routes = new Routes({ runtime, members, health, forwarding, followerHandling, routers: () => [] });
      const shared = { pool, runtime, timers, members, timeoutMs, callerId };
      const caller = new PdCaller({ ...shared, health, routes, closing: closing.signal });
      const queries = new RegionQueries({ ...shared, routes, onSilence: (address) => health.suspect(address) });
      const regions = new PdRegions({ caller, queries, runtime, timeoutMs });
      const tso = new TsoClient(shared);
      return new PdClient({
        runtime,
        members,
        health,
        pool,
        caller,
        queries,
        regions,
        tso,
        timeoutMs,
        closing,
        ownTimers,
      });
    } catch (error) {
      pool.close();
      ownTimers?.close();
      throw error;
    }
  }

  get clusterId(): bigint {
    return this.#parts.members.clusterId;
  }

  /** `http://host:port` (`https` with TLS) of the member that leads, as far as is known. */
  get leaderUrl(): string {
    return this.#parts.members.urlOf(this.#parts.members.leader);
  }

  /** `host:port` of all known members, the leader first. */
  get endpoints(): readonly string[] {
    return this.#parts.members.addresses;
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
    const deadlineAtMs = deadlineAt(this.#parts.runtime, options.timeoutMs ?? 3 * this.#parts.timeoutMs);
    return this.#parts.tso.get(deadlineAtMs ?? Number.POSITIVE_INFINITY, options.signal);
  }

  /** The region that holds the key; undefined when PD knows none at the moment. */
  getRegion(key: Uint8Array, options: PdCallOptions = {}): Promise<PdRegion | undefined> {
    return this.#parts.regions.byKey(key, options);
  }

  /** The region in front of the one that holds the key. */
  getPrevRegion(key: Uint8Array, options: PdCallOptions = {}): Promise<PdRegion | undefined> {
    return this.#parts.regions.before(key, options);
  }

  getRegionById(id: bigint, options: PdCallOptions = {}): Promise<PdRegion | undefined> {
    return this.#parts.regions.byId(id, options);
  }

  /** Up to `limit` regions from the one that holds `start` to the one before `end`; an empty end is no end. */
  scanRegions(start: Uint8Array, end: Uint8Array, limit: number, options: PdCallOptions = {}): Promise<PdRegion[]> {
    return this.#parts.regions.scan(start, end, limit, options);
  }

  /**
   * Up to `limit` regions, each once, of ranges that are sorted and do not overlap; by ScanRegions where PD is too old.
   *
   * @throws PdUnavailableError with `containAllKeyRange`, when there are holes between the regions that PD knows.
   */
  batchScanRegions(ranges: readonly PdRange[], limit: number, options: BatchScanOptions = {}): Promise<PdRegion[]> {
    return this.#parts.regions.batchScan(ranges, limit, options);
  }

  /** Undefined when there is no such store (any more). */
  async getStore(id: bigint, options: PdCallOptions = {}): Promise<Store | undefined> {
    checkId('id', id);
    const answer = await this.#parts.caller.call(getStore, { storeId: id }, routed(options)).catch((error: unknown) => {
      if (failedForStoreIsGone(error)) return undefined;
      throw error;
    });
    if (answer === undefined || saysStoreIsGone(answer.header?.error?.message)) return undefined;
    return presentStore(checked('GetStore', answer).store);
  }

  async getAllStores(
    options: PdCallOptions & { readonly excludeTombstone?: boolean | undefined } = {},
  ): Promise<Store[]> {
    const request = { excludeTombstoneStores: options.excludeTombstone ?? false };
    return checked('GetAllStores', await this.#parts.caller.call(getAllStores, request, routed(options))).stores;
  }

  /**
   * A keyspace in whatever state it is.
   *
   * @throws KeyspaceError `not found` when there is none of that name.
   */
  async loadKeyspace(name: string, options: PdCallOptions = {}): Promise<KeyspaceMeta> {
    checkName('name', name);
    const answer = await this.#parts.caller.call(
      loadKeyspace,
      { name },
      { ...options, callClass: 'leader-connection' },
    );
    const error = answer.header?.error;
    const notFound = error?.type === ErrorType.ENTRY_NOT_FOUND || /keyspace does not exist/i.test(error?.message ?? '');
    const { keyspace } = notFound ? { keyspace: undefined } : checked('LoadKeyspace', answer);
    if (keyspace === undefined) {
      throw new KeyspaceError({ keyspace: name, state: 'not found' }, { operation: 'pd.LoadKeyspace' });
    }
    return keyspace;
  }

  /** Ends what is in flight with CLOSED and frees every socket and timer of its own. Idempotent. */
  async close(): Promise<void> {
    const { closing, tso, queries, health, members, pool, ownTimers } = this.#parts;
    if (closing.signal.aborted) return;
    closing.abort();
    tso.close();
    queries.close();
    health.close();
    members.close();
    pool.close();
    ownTimers?.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Routers know stores too; followers of PD do not. */
function routed(options: PdCallOptions): RoutedOptions {
  return options.allowFollower === true ? { ...options, callClass: 'store' } : options;
}
