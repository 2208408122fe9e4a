import { type PhysicalKey, regionCacheChannel } from '@tikv/core';
import type { Peer, Region as RegionMeta } from '@tikv/kvproto/metapb';
import { buildRegion } from '../region/build-region.js';
import type { Region } from '../region/region.js';
import type { RegionBounds } from '../region/region-bounds.js';
import type { RegionIndex } from '../region/region-index.js';
import type { RegionTtl } from '../region/region-ttl.js';
import type { StoreCache } from '../store/store-cache.js';
import type { RegionSource, SourceOptions, SourceRegion } from './region-source.js';

export interface LoaderOptions {
  readonly bounds: RegionBounds;
  readonly source: RegionSource;
  readonly stores: StoreCache;
  readonly index: RegionIndex;
  readonly ttl: RegionTtl;
}

/** No key of a raw V1 cluster is above this: TiKV takes keys of at most 8 KiB unless it is told otherwise. */
const aboveAllKeys = '\u00ff'.repeat(64) as PhysicalKey;

/** Asks PD for regions and puts what comes into the index (pd-region-rpc-retry.md §2.9). One question each, no retries. */
export class RegionLoader {
  readonly #options: LoaderOptions;

  constructor(options: LoaderOptions) {
    this.#options = options;
  }

  /** Resolves with whether there was a usable region. */
  byKey(key: PhysicalKey, allowFollower: boolean): Promise<boolean> {
    const { bounds, source } = this.#options;
    const at = bounds.encode(key);
    return this.#load((options) => source.getRegion(at, options), allowFollower);
  }

  /** The region with the keys just below a key; for the empty key, which is above all, the last one. */
  byEnd(key: PhysicalKey, allowFollower: boolean): Promise<boolean> {
    if (key === '') return this.#last(allowFollower);
    const { bounds, source } = this.#options;
    const at = bounds.encode(key);
    return this.#load(async (options) => {
      const found = await source.getRegion(at, options);
      // PD answers for the key itself; keys below it are one region earlier when a region starts right there.
      if (found === undefined || bounds.decode(found.region.startKey) !== key) return found;
      return source.getPrevRegion(at, options);
    }, allowFollower);
  }

  /** From PD's leader only; resolves with false when it knows no region of this id, which is final. */
  byId(id: bigint): Promise<boolean> {
    return this.#load((options) => this.#options.source.getRegionById(id, options), false);
  }

  /** Puts regions in that came together with others; requests under way on what they replace are not disturbed. */
  take(found: readonly SourceRegion[]): Region[] {
    const built: Region[] = [];
    for (const each of found) {
      const region = this.build(each);
      if (region === undefined) continue;
      this.put(region, { sparing: true });
      built.push(region);
    }
    return built;
  }

  /** A region that a store told of. */
  buildFrom(meta: RegionMeta, leader: Peer | undefined): Region | undefined {
    return this.build({ region: meta, leader, downPeers: [], pendingPeers: [], buckets: undefined });
  }

  build(source: SourceRegion): Region | undefined {
    const { bounds, stores, ttl } = this.#options;
    const store = (id: bigint) => stores.get(id);
    return buildRegion(source, { bounds, store, failures: stores.failures, expiresAtMs: ttl.next() });
  }

  put(region: Region, options?: { force?: boolean; sparing?: boolean }): 'inserted' | 'stale' {
    const result = this.#options.index.insert(region, options);
    if (result === 'inserted' && regionCacheChannel.hasSubscribers)
      regionCacheChannel.publish({ change: 'inserted', regionId: region.id, reason: 'loaded' });
    return result;
  }

  /** PD cannot be asked for the last region: ask high up and follow the ends. */
  async #last(allowFollower: boolean): Promise<boolean> {
    const { bounds, source } = this.#options;
    let at = bounds.encode(aboveAllKeys);
    for (;;) {
      const from = at;
      let found: SourceRegion | undefined;
      const came = await this.#load(async (options) => {
        found = await source.getRegion(from, options);
        return found;
      }, allowFollower);
      if (found === undefined || found.region.endKey.length === 0) return came;
      // A region that does not hold the key that was asked for leads nowhere.
      if (Buffer.compare(found.region.endKey, from) <= 0) return false;
      at = found.region.endKey;
    }
  }

  /**
   * What is older than what is known is asked for once more, of PD's leader, and then believed (trap 6): two loads that
   * race must not send each other back for ever.
   */
  async #load(
    ask: (options: SourceOptions) => Promise<SourceRegion | undefined>,
    allowFollower: boolean,
  ): Promise<boolean> {
    for (const again of [false, true]) {
      const found = await ask({ needBuckets: true, allowFollower: allowFollower && !again });
      const region = found === undefined ? undefined : this.build(found);
      if (region === undefined) return false;
      if (this.put(region, { force: again }) === 'inserted') break;
    }
    return true;
  }
}
