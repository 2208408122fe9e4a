import {
  type Backoffer,
  isTikvError,
  type PhysicalKey,
  RegionUnavailableError,
  type Runtime,
  regionCacheChannel,
  type TimerWheel,
} from '@tikv/core';
import type { Region as RegionMeta } from '@tikv/kvproto/metapb';
import { Ticker } from '../background/ticker.js';
import { decodeBuckets } from '../region/key-buckets.js';
import type { InvalidReason, Region } from '../region/region.js';
import { type BoundsForm, type RegionBounds, regionBounds } from '../region/region-bounds.js';
import { RegionIndex } from '../region/region-index.js';
import { RegionTtl, type RegionTtlOptions } from '../region/region-ttl.js';
import type { StoreCache } from '../store/store-cache.js';
import { applyEpochs, type EpochOutcome } from './apply-epochs.js';
import type { KeyRange } from './key-range.js';
import { PendingLoads } from './pending-loads.js';
import { type LocateRangesOptions, RangeLocator } from './range-locator.js';
import { RegionLoader } from './region-loader.js';
import type { RegionSource } from './region-source.js';
import { RegionSweep } from './region-sweep.js';
import { waitWithin } from './wait-within.js';

export interface RegionCacheOptions extends Omit<RegionTtlOptions, 'runtime'> {
  readonly bounds: BoundsForm;
  readonly source: RegionSource;
  readonly stores: StoreCache;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
}

const sweepEveryMs = 1_000;
const sweptAtATime = 50;
/** Between rounds, so that a client that is idle does next to nothing. */
const restMs = 10_000;

/** Which region holds a key, known without I/O once it was asked for (pd-region-rpc-retry.md §2). */
export class RegionCache {
  readonly #bounds: RegionBounds;
  readonly #timers: TimerWheel;
  readonly #stores: StoreCache;
  readonly #ttl: RegionTtl;
  readonly #index = new RegionIndex();
  readonly #pending = new PendingLoads();
  readonly #loader: RegionLoader;
  readonly #ranges: RangeLocator;
  readonly #sweep: Ticker;
  #closed = false;

  constructor(options: RegionCacheOptions) {
    const { source, stores, timers } = options;
    this.#bounds = regionBounds(options.bounds);
    this.#timers = timers;
    this.#stores = stores;
    this.#ttl = new RegionTtl(options);
    const parts = { bounds: this.#bounds, index: this.#index, ttl: this.#ttl, source };
    this.#loader = new RegionLoader({ ...parts, stores });
    this.#ranges = new RangeLocator({ ...parts, loader: this.#loader });
    const sweep = new RegionSweep(this.#index, this.#ttl, sweptAtATime);
    this.#sweep = new Ticker(timers, sweepEveryMs, () => (sweep.step() ? restMs : sweepEveryMs));
  }

  /** Starts what goes on in the background until `close`. */
  start(): void {
    if (!this.#closed) this.#sweep.start();
  }

  close(): void {
    this.#closed = true;
    this.#sweep.stop();
  }

  /** How many regions are known. */
  get size(): number {
    return this.#index.size;
  }

  /** The region that holds the key if it is known. `nowMs` saves a look at the clock. */
  peek(key: PhysicalKey, nowMs?: number): Region | undefined {
    const region = this.#index.find(key);
    return region === undefined ? undefined : this.#touched(region, nowMs);
  }

  /** The region that holds the key; a promise only when PD has to be asked. */
  locate(key: PhysicalKey, backoffer: Backoffer): Region | Promise<Region> {
    return (
      this.peek(key) ??
      this.#load(
        () => this.peek(key),
        () => `at:${this.#index.gapOf(key)}`,
        (allowFollower) => this.#loader.byKey(key, allowFollower),
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
        (allowFollower) => this.#loader.byEnd(key, allowFollower),
        backoffer,
      )
    );
  }

  /**
   * The region of this id. Rejects with REGION_UNAVAILABLE when PD knows none: for an id, unlike for a key, that is final
   * (trap 24).
   */
  async locateById(id: bigint, backoffer: Backoffer): Promise<Region> {
    const known = this.#index.byId(id);
    if (known !== undefined && this.#touched(known) !== undefined) return known;
    for (;;) {
      backoffer.throwIfDone();
      try {
        const { running } = this.#pending.join(`id:${id}`, () => this.#loader.byId(id));
        const came = await waitWithin(running, backoffer, this.#timers);
        const region = came ? this.#index.byId(id) : undefined;
        if (region !== undefined) return region;
      } catch (error) {
        await this.#pauseAfter(error, backoffer);
        continue;
      }
      const reason = 'PD knows no region of this id with a usable peer';
      throw new RegionUnavailableError(
        { reason, regionId: id },
        { operation: backoffer.operation, ...backoffer.history },
      );
    }
  }

  /**
   * All regions with keys of `[start, end)`, in order and without a gap; an empty end is no end. PD is asked for those
   * only that are not known, at most 128 at a time (§2.10).
   */
  locateRange(start: PhysicalKey, end: PhysicalKey, backoffer: Backoffer): Promise<Region[]> {
    return this.#ranges.locate([{ start, end }], backoffer, { needLeader: true });
  }

  /** The same for many ranges, which are sorted and do not overlap; each region comes once. */
  locateRanges(ranges: readonly KeyRange[], backoffer: Backoffer, options?: LocateRangesOptions): Promise<Region[]> {
    return this.#ranges.locate(ranges, backoffer, options);
  }

  /** The region must be looked up anew. */
  invalidate(region: Region, reason: InvalidReason): void {
    region.invalidate(reason);
    if (regionCacheChannel.hasSubscribers)
      regionCacheChannel.publish({ change: 'invalidated', regionId: region.id, reason });
  }

  /** Later requests go to this peer first; failures of its store so far do not count against it any more (§2.13). */
  switchLeader(region: Region, index: number): void {
    region.setLeader(index, this.#stores.failures);
    if (regionCacheChannel.hasSubscribers) {
      const storeId = region.storeAt(index).id;
      regionCacheChannel.publish({ change: 'leader-switched', regionId: region.id, storeId, reason: 'not leader' });
    }
  }

  /** Has the region looked up anew some time soon, since something about it is out of date but it still serves. */
  reloadSoon(region: Region): void {
    this.#ttl.reloadSoon(region);
  }

  /** Has the next use look the region up anew. */
  reloadOnUse(region: Region): void {
    this.#ttl.reloadOnUse(region);
  }

  /** Takes over the regions that came with EpochNotMatch (§2.12). */
  applyEpochs(region: Region, current: readonly RegionMeta[], answeringStoreId: bigint): EpochOutcome {
    return applyEpochs(region, current, answeringStoreId, {
      build: (meta, leader) => this.#loader.buildFrom(meta, leader),
      insert: (fresh) => this.#loader.put(fresh),
      invalidate: () => this.invalidate(region, 'epoch not match'),
    });
  }

  /** A store says how the region is cut into buckets now (BucketVersionNotMatch, §2.11). */
  applyBuckets(region: Region, version: bigint, keys: readonly Uint8Array[]): void {
    const buckets = decodeBuckets({ version, keys }, this.#bounds);
    if (buckets !== undefined && version > (region.buckets?.version ?? -1n)) region.buckets = buckets;
  }

  /**
   * A response says that the buckets of this version exist. Newer ones than those known are fetched in the background,
   * once however many responses say so; `asked` is the version that the request was cut by.
   */
  noteBucketVersion(region: Region, version: bigint, asked: bigint = version): void {
    const known = region.buckets?.version ?? 0n;
    if (this.#closed || version <= known || asked < known) return;
    const { running, own } = this.#pending.join(`id:${region.id}`, () => this.#loader.byId(region.id));
    if (own) running.catch(() => {});
  }

  #peekEnd(key: PhysicalKey): Region | undefined {
    const region = this.#index.findEnd(key);
    return region === undefined ? undefined : this.#touched(region);
  }

  #touched(region: Region, nowMs?: number): Region | undefined {
    const state = this.#ttl.touch(region, nowMs);
    if (state === 'gone') return undefined;
    if (state === 'reload') this.#reload(region);
    return region;
  }

  /**
   * Looks a region up anew that goes on serving meanwhile. By key and not by id: its id may belong to other keys by now
   * (trap 7). When that fails, it is tried again later.
   */
  #reload(region: Region): void {
    region.reloadAtMs = undefined;
    if (this.#closed) return;
    const { running, own } = this.#pending.join(`at:${this.#index.gapOf(region.start)}`, () =>
      this.#loader.byKey(region.start, false),
    );
    if (own) running.catch(() => this.#ttl.reloadSoon(region));
  }

  /**
   * Waits until `find` has the region. Loads of one name run once for all who wait; when the region that came does not
   * hold this key after all, the next round starts another at once.
   */
  async #load(
    find: () => Region | undefined,
    nameOf: () => string,
    load: (allowFollower: boolean) => Promise<boolean>,
    backoffer: Backoffer,
  ): Promise<Region> {
    for (let round = 0; ; round += 1) {
      backoffer.throwIfDone();
      const { running, own } = this.#pending.join(nameOf(), () => load(round === 0));
      let pause = own;
      try {
        // All who waited for nothing pause: else each would ask PD once more, one after another.
        if (!(await waitWithin(running, backoffer, this.#timers))) pause = true;
      } catch (error) {
        pause = false;
        await this.#pauseAfter(error, backoffer);
      }
      const region = find();
      if (region !== undefined) return region;
      if (pause) await backoffer.backoff('regionMiss', 'PD knows no region with a usable peer for the key');
    }
  }

  async #pauseAfter(error: unknown, backoffer: Backoffer): Promise<void> {
    backoffer.throwIfDone();
    if (isTikvError(error) && !error.retryable) throw error;
    await backoffer.backoff('pdRPC', error);
  }
}
