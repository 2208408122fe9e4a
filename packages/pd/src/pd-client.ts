import { deadlineAt } from '@tikv/core';
import type { KeyspaceMeta } from '@tikv/kvproto/keyspacepb';
import type { Store } from '@tikv/kvproto/metapb';
import type { Member } from '@tikv/kvproto/pdpb';
import { checkId, checkTimeout } from './calls/check-arguments.js';
import { checked } from './calls/checked.js';
import type { PdCallOptions, RoutedOptions } from './calls/pd-caller.js';
import { getAllStores, getMembers, getStore } from './calls/pd-methods.js';
import type { GcStates } from './gc/gc-states.js';
import type { LegacySafePoints } from './gc/legacy-safe-points.js';
import { minResolvedTs, type ResolvedTs } from './http/min-resolved-ts.js';
import { checkKeyspaceId } from './keyspaces/keyspace-id.js';
import type { PdKeyspaces } from './keyspaces/pd-keyspaces.js';
import type { GlobalConfig } from './meta/global-config.js';
import type { MetaStorage } from './meta/meta-storage.js';
import type { TimestampOracle } from './oracle/timestamp-oracle.js';
import type { PdConnectOptions } from './pd-options.js';
import { connectParts, type PdParts } from './pd-parts.js';
import type { PdRange } from './regions/covered.js';
import type { PdRegion } from './regions/pd-region.js';
import type { BatchScanOptions } from './regions/pd-regions.js';
import { regionFromMember } from './regions/region-from-member.js';
import { failedForStoreIsGone, presentStore, saysStoreIsGone } from './regions/store-gone.js';
import type { PdScheduling } from './scheduling/pd-scheduling.js';
import { checkTsoOptions, type TsoOptions } from './tso/batching.js';
import { leastTimestamp } from './tso/least-timestamp.js';

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
    return new PdClient(await connectParts(options));
  }

  get clusterId(): bigint {
    return this.#parts.members.clusterId;
  }

  /** `http://host:port` (`https` with TLS) of the member that leads, as far as is known. */
  get leaderUrl(): string {
    const { members } = this.#parts;
    return members.urlOf(members.leader);
  }

  /** `host:port` of all known members, the leader first. */
  get endpoints(): readonly string[] {
    return this.#parts.members.addresses;
  }

  /** Timestamps without a call to PD, and checks of timestamps. */
  get oracle(): TimestampOracle {
    return this.#parts.oracle;
  }

  get gc(): GcStates {
    return this.#parts.gc;
  }

  /** GC as PD had it before GC states. */
  get legacySafePoints(): LegacySafePoints {
    return this.#parts.legacySafePoints;
  }

  get keyspaces(): PdKeyspaces {
    return this.#parts.keyspaces;
  }

  /** PD's etcd. */
  get metaStorage(): MetaStorage {
    return this.#parts.metaStorage;
  }

  get globalConfig(): GlobalConfig {
    return this.#parts.globalConfig;
  }

  /** Splitting and spreading regions. */
  get scheduling(): PdScheduling {
    return this.#parts.scheduling;
  }

  /** A timestamp greater than any that was given before: physical milliseconds << 18, plus a counter. */
  getTimestamp(options: PdCallOptions = {}): Promise<bigint> {
    const { runtime, timeoutMs, tso } = this.#parts;
    if (options.timeoutMs !== undefined) {
      try {
        checkTimeout('timeoutMs', options.timeoutMs);
      } catch (error) {
        return Promise.reject(error);
      }
    }
    const deadlineAtMs = deadlineAt(runtime, options.timeoutMs ?? 3 * timeoutMs);
    return tso.get(deadlineAtMs ?? Number.POSITIVE_INFINITY, options.signal);
  }

  /** A timestamp that no keyspace group's timestamps are before. */
  getMinTimestamp(options: PdCallOptions = {}): Promise<bigint> {
    const { caller, modes } = this.#parts;
    return leastTimestamp(caller, modes, () => this.getTimestamp(options), options);
  }

  /** How timestamps are asked for, from now on. */
  configureTso(options: TsoOptions): void {
    checkTsoOptions(options);
    this.#parts.pdEndpoints.useFollowerProxy(options.followerProxy ?? false);
    this.#parts.tso.configure(options);
  }

  /** Timestamps are those of this keyspace from now on, where keyspaces have different ones. */
  useKeyspace(id: number): void {
    checkKeyspaceId('id', id);
    this.#parts.keyspace.id = id;
    this.#parts.modes.keyspaceChanged();
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

  /** The region of a key as the first of these members (`host:port`) that answers knows it, up to date or not. */
  getRegionFromMember(
    key: Uint8Array,
    members: readonly string[],
    options: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<PdRegion | undefined> {
    const { pool, runtime, timeoutMs } = this.#parts;
    return regionFromMember({ pool, runtime, clusterId: this.clusterId, timeoutMs }, key, members, options.signal);
  }

  /** Who is in the PD cluster, as its leader says. */
  async getMembers(options: PdCallOptions = {}): Promise<Member[]> {
    return checked('GetMembers', await this.#parts.caller.call(getMembers, {}, options)).members;
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
  loadKeyspace(name: string, options: PdCallOptions = {}): Promise<KeyspaceMeta> {
    return this.#parts.keyspaces.load(name, options);
  }

  /** Below which timestamp everything is decided: on these stores, or on all of them. Over PD's HTTP API. */
  minResolvedTs(
    options: PdCallOptions & { readonly storeIds?: readonly bigint[] | undefined } = {},
  ): Promise<ResolvedTs> {
    return minResolvedTs(this.#parts.http, options);
  }

  /** Ends what is in flight with CLOSED and frees every socket and timer of its own. Idempotent. */
  async close(): Promise<void> {
    this.#parts.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Routers know stores too; followers of PD do not. */
function routed(options: PdCallOptions): RoutedOptions {
  return options.allowFollower === true ? { ...options, callClass: 'store' } : options;
}
