import {
  type Backoffer,
  isTikvError,
  type PhysicalKey,
  type Runtime,
  regionCacheChannel,
  type TimerWheel,
} from '@tikv/core';
import { buildRegion } from '../region/build-region.js';
import type { InvalidReason, Region, Replica } from '../region/region.js';
import { type BoundsForm, type RegionBounds, regionBounds } from '../region/region-bounds.js';
import { RegionIndex } from '../region/region-index.js';
import { RegionTtl, type RegionTtlOptions } from '../region/region-ttl.js';
import type { StoreCache } from '../store/store-cache.js';
import { applyEpochs } from './apply-epochs.js';
import { PendingLoads } from './pending-loads.js';
import type { RegionSource, SourceRegion } from './region-source.js';
import { waitWithin } from './wait-within.js';

export interface RegionCacheOptions extends Omit<RegionTtlOptions, 'runtime'> {
  readonly bounds: BoundsForm;
  readonly source: RegionSource;
  readonly stores: StoreCache;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
}

/** No key of a raw V1 cluster is above this: TiKV takes keys of at most 8 KiB unless it is told otherwise. */
const aboveAllKeys = '\u00ff'.repeat(64) as PhysicalKey;

/** Which region holds a key, known without I/O once it was asked for (pd-region-rpc-retry.md §2). */
export class RegionCache {
  readonly #bounds: RegionBounds;
  readonly #source: RegionSource;
  readonly #stores: StoreCache;
  readonly #timers: TimerWheel;
  readonly #ttl: RegionTtl;
  readonly #index = new RegionIndex();
  readonly #pending = new PendingLoads();

  constructor(options: RegionCacheOptions) {
    this.#bounds = regionBounds(options.bounds);
    this.#source = options.source;
    this.#stores = options.stores;
    this.#timers = options.timers;
    this.#ttl = new RegionTtl(options);
  }

  /** How many regions are known. */
  get size(): number {
    return this.#index.size;
  }

  /** The region that holds the key if it is known. */
  peek(key: PhysicalKey): Region | undefined {
    const region = this.#index.find(key);
    return region !== undefined && this.#ttl.touch(region) ? region : undefined;
  }

  /** The region that holds the key; a promise only when PD has to be asked. */
  locate(key: PhysicalKey, backoffer: Backoffer): Region | Promise<Region> {
    return (
      this.peek(key) ??
      this.#load(
        () => this.peek(key),
        () => `at:${this.#index.gapOf(key)}`,
        () => this.#byKey(key),
        backoffer,
      )
    );
  }

  /**
   * The region that holds the keys just below `key`: where a reverse scan from that exclusive bound begins. The empty key
   * is above all keys, so this is then the last region (§2.4).
   */
  locateEnd(key: PhysicalKey, backoffer: Backoffer): Region | Promise<Region> {
    return (
      this.#peekEnd(key) ??
      this.#load(
        () => this.#peekEnd(key),
        () => `end:${key}`,
        () => this.#byEnd(key),
        backoffer,
      )
    );
  }

  /** The region must be looked up anew. */
  invalidate(region: Region, reason: InvalidReason): void {
    region.invalidate(reason);
    if (regionCacheChannel.hasSubscribers)
      regionCacheChannel.publish({ change: 'invalidated', regionId: region.id, reason });
  }

  /** Later requests go to this replica first. */
  switchLeader(region: Region, index: number): void {
    region.leaderIndex = index;
    const storeId = region.replicas[index]?.store.id;
    if (regionCacheChannel.hasSubscribers)
      regionCacheChannel.publish({
        change: 'leader-switched',
        regionId: region.id,
        storeId,
        reason: 'not leader',
      });
  }

  /** Takes over the regions that came with EpochNotMatch (§2.12). */
  applyEpochs(
    region: Region,
    current: readonly SourceRegion['region'][],
    answering: Replica,
  ): 'store-lags' | 'applied' {
    return applyEpochs(region, current, answering, {
      build: (meta, leader) =>
        this.#build({ region: meta, leader, downPeers: [], pendingPeers: [], buckets: undefined }),
      insert: (fresh) => this.#index.insert(fresh),
      invalidate: () => this.invalidate(region, 'epoch not match'),
    });
  }

  #peekEnd(key: PhysicalKey): Region | undefined {
    const region = this.#index.findEnd(key);
    return region !== undefined && this.#ttl.touch(region) ? region : undefined;
  }

  /**
   * Waits until `find` has the region. Loads of one name run once for all who wait; when the region that came does not
   * hold this key after all, the next round starts another at once.
   */
  async #load(
    find: () => Region | undefined,
    nameOf: () => string,
    load: () => Promise<boolean>,
    backoffer: Backoffer,
  ): Promise<Region> {
    for (;;) {
      backoffer.throwIfDone();
      const { running, own } = this.#pending.join(nameOf(), load);
      let pause = own;
      try {
        // All who waited for nothing pause: else each would ask PD once more, one after another.
        if (!(await waitWithin(running, backoffer, this.#timers))) pause = true;
      } catch (error) {
        pause = false;
        backoffer.throwIfDone();
        if (isTikvError(error) && !error.retryable) throw error;
        await backoffer.backoff('pdRPC', error);
      }
      const region = find();
      if (region !== undefined) return region;
      if (pause) await backoffer.backoff('regionMiss', 'PD knows no region with a usable peer for the key');
    }
  }

  async #byKey(key: PhysicalKey): Promise<boolean> {
    const bound = this.#bounds.encode(key);
    return this.#insert(() => this.#source.getRegion(bound));
  }

  async #byEnd(key: PhysicalKey): Promise<boolean> {
    if (key === '') return this.#last();
    const bound = this.#bounds.encode(key);
    return this.#insert(async () => {
      const found = await this.#source.getRegion(bound);
      // PD answers for the key itself; keys below it are one region earlier when a region starts right there.
      if (found === undefined || this.#bounds.decode(found.region.startKey) !== key) return found;
      return this.#source.getPrevRegion(bound);
    });
  }

  /** PD cannot be asked for the last region: ask high up and follow the ends. */
  async #last(): Promise<boolean> {
    let at = this.#bounds.encode(aboveAllKeys);
    for (;;) {
      const bound = at;
      const found = await this.#source.getRegion(bound);
      const came = await this.#insert(() => Promise.resolve(found));
      if (found === undefined || found.region.endKey.length === 0) return came;
      at = found.region.endKey;
    }
  }

  /**
   * Puts in what PD answers. What is older than what is known is asked for once more, and then believed (trap 6).
   * Resolves with whether there was a region to put in.
   */
  async #insert(ask: () => Promise<SourceRegion | undefined>): Promise<boolean> {
    for (const believe of [false, true]) {
      const found = await ask();
      const region = found === undefined ? undefined : this.#build(found);
      if (region === undefined) return false;
      if (this.#index.insert(region, believe) === 'inserted') {
        if (regionCacheChannel.hasSubscribers)
          regionCacheChannel.publish({ change: 'inserted', regionId: region.id, reason: 'loaded' });
        break;
      }
    }
    return true;
  }

  #build(source: SourceRegion): Region | undefined {
    const store = (id: bigint) => this.#stores.get(id);
    return buildRegion(source, { bounds: this.#bounds, store, expiresAtMs: this.#ttl.next() });
  }
}
