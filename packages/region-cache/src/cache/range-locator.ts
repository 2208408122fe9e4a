import { type Backoffer, isTikvError } from '@tikv/core';
import type { Region } from '../region/region.js';
import type { RegionBounds } from '../region/region-bounds.js';
import type { RegionIndex } from '../region/region-index.js';
import type { RegionTtl } from '../region/region-ttl.js';
import { type KeyRange, mergeByStart, uncovered } from './key-range.js';
import type { RegionLoader } from './region-loader.js';
import type { RegionSource, SourceOptions, SourceRegion } from './region-source.js';

export interface LocateRangesOptions {
  /** Ask for buckets as well. */
  readonly needBuckets?: boolean | undefined;
  /** Wait until PD knows a leader of each region. */
  readonly needLeader?: boolean | undefined;
}

interface RangeLocatorOptions {
  readonly bounds: RegionBounds;
  readonly source: RegionSource;
  readonly index: RegionIndex;
  readonly ttl: RegionTtl;
  readonly loader: RegionLoader;
}

/** What PD is asked for in one call, so that its answers stay small (trap 25). */
const mostRegions = 128;
const mostRanges = 16 * mostRegions;

/** Finds the regions of ranges, from the cache as far as it goes, and of PD for the rest (pd-region-rpc-retry.md §2.10). */
export class RangeLocator {
  readonly #options: RangeLocatorOptions;
  /** Until PD turns out not to know the call. */
  #canBatch: boolean;

  constructor(options: RangeLocatorOptions) {
    this.#options = options;
    this.#canBatch = options.source.batchScanRegions !== undefined;
  }

  async locate(
    ranges: readonly KeyRange[],
    backoffer: Backoffer,
    options: LocateRangesOptions = {},
  ): Promise<Region[]> {
    const cached: Region[] = [];
    const loaded: Region[] = [];
    let missing: readonly KeyRange[] = ranges.flatMap((range) => this.#known(range, cached));
    let allowFollower = true;
    while (missing.length > 0) {
      const asked = missing.slice(0, mostRanges);
      const regions = await this.#load(asked, { ...options, allowFollower }, backoffer);
      const left = uncovered(asked, regions);
      const stuck = left.length === asked.length && left[0]?.start === asked[0]?.start;
      if (stuck) {
        allowFollower = false;
        await backoffer.backoff('pdRPC', 'PD knows no region for a part of the range');
        continue;
      }
      // What lies behind a gap comes again with what fills it.
      const gapAt = left[0]?.start;
      for (const region of regions) {
        if (loaded.at(-1) !== region && (gapAt === undefined || region.start < gapAt)) loaded.push(region);
      }
      const rest = missing.slice(mostRanges);
      // The last region may hold ranges that were not asked for yet.
      missing = left.length > 0 ? [...left, ...rest] : uncovered(rest, loaded.slice(-1));
    }
    return mergeByStart(cached, loaded);
  }

  /** Collects the known regions from the start of a range on; returns the part that is left, if any. */
  #known(range: KeyRange, into: Region[]): KeyRange[] {
    const { index, ttl } = this.#options;
    for (let at = range.start; ; ) {
      const region = index.find(at);
      // One that is due to be looked up anew is looked up anew here.
      if (region === undefined || ttl.touch(region) !== 'fine') return [{ start: at, end: range.end }];
      if (into.at(-1) !== region) into.push(region);
      if (region.end === '' || (range.end !== '' && region.end >= range.end)) return [];
      at = region.end;
    }
  }

  /** The regions that PD names, in order, put into the cache; none when PD failed in a way that may pass. */
  async #load(
    ranges: readonly KeyRange[],
    options: LocateRangesOptions & SourceOptions,
    backoffer: Backoffer,
  ): Promise<Region[]> {
    const { needLeader = false, needBuckets, allowFollower } = options;
    backoffer.throwIfDone();
    const { signal } = backoffer;
    const timeoutMs = Number.isFinite(backoffer.remainingMs()) ? Math.max(1, backoffer.remainingMs()) : undefined;
    try {
      const found = await this.#ask(ranges, { needBuckets, allowFollower, signal, timeoutMs });
      return this.#options.loader.take(needLeader ? found.filter(({ leader }) => leader !== undefined) : found);
    } catch (error) {
      backoffer.throwIfDone();
      if (isTikvError(error) && !error.retryable) throw error;
      await backoffer.backoff('pdRPC', error);
      return [];
    }
  }

  async #ask(ranges: readonly KeyRange[], options: SourceOptions): Promise<SourceRegion[]> {
    const { source, bounds } = this.#options;
    const encoded = ranges.map(({ start, end }) => ({
      startKey: start === '' ? noBound : bounds.encode(start),
      endKey: end === '' ? noBound : bounds.encode(end),
    }));
    if (this.#canBatch && source.batchScanRegions !== undefined) {
      try {
        return await source.batchScanRegions(encoded, mostRegions, { ...options, containAllKeyRange: true });
      } catch (error) {
        if (!isTikvError(error) || error.code !== 'UNSUPPORTED') throw error;
        this.#canBatch = false;
      }
    }
    const found: SourceRegion[] = [];
    for (const { startKey, endKey } of encoded) {
      if (found.length >= mostRegions) break;
      for (const each of await source.scanRegions(startKey, endKey, mostRegions - found.length, options)) {
        // Neighbouring ranges may lie in one region.
        if (found.at(-1)?.region.id !== each.region.id) found.push(each);
      }
    }
    return found;
  }
}

const noBound = new Uint8Array(0);
