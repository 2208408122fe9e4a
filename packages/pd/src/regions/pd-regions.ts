import { isTikvError, PdUnavailableError, type Runtime } from '@tikv/core';
import { ErrorType, type GetRegionResponse } from '@tikv/kvproto/pdpb';
import { checkBytes, checkId, checkLimit, checkTimeout } from '../calls/check-arguments.js';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions, RoutedOptions } from '../calls/pd-caller.js';
import {
  batchScanRegions,
  getPrevRegion,
  getRegion,
  getRegionById,
  type PdMethod,
  scanRegions,
} from '../calls/pd-methods.js';
import { type PdRange, uncoveredIn } from './covered.js';
import { type PdRegion, pdRegionOf } from './pd-region.js';
import type { RegionQueries } from './region-queries.js';
import type { RegionTarget } from './region-question.js';

export interface BatchScanOptions extends PdCallOptions {
  /** Rather fail than answer with holes between the regions. */
  readonly containAllKeyRange?: boolean | undefined;
}

/** PD's questions and answers about regions (pd-region-rpc-retry.md §1.9). Bounds and keys are PD's bytes. */
export class PdRegions {
  readonly #caller: PdCaller;
  readonly #queries: RegionQueries;
  readonly #runtime: Runtime;
  readonly #timeoutMs: number;
  /** Until PD turns out not to know the call. */
  #canBatchScan = true;

  constructor(parts: { caller: PdCaller; queries: RegionQueries; runtime: Runtime; timeoutMs: number }) {
    this.#caller = parts.caller;
    this.#queries = parts.queries;
    this.#runtime = parts.runtime;
    this.#timeoutMs = parts.timeoutMs;
  }

  async byKey(key: Uint8Array, options: PdCallOptions): Promise<PdRegion | undefined> {
    checkBytes('key', key);
    return this.#find(getRegion, { regionKey: key, needBuckets: options.needBuckets }, { by: 'key', key }, options);
  }

  async before(key: Uint8Array, options: PdCallOptions): Promise<PdRegion | undefined> {
    checkBytes('key', key);
    const request = { regionKey: key, needBuckets: options.needBuckets };
    return this.#find(getPrevRegion, request, { by: 'prev-key', key }, options);
  }

  async byId(id: bigint, options: PdCallOptions): Promise<PdRegion | undefined> {
    checkId('id', id);
    return this.#find(getRegionById, { regionId: id, needBuckets: options.needBuckets }, { by: 'id', id }, options);
  }

  async scan(start: Uint8Array, end: Uint8Array, limit: number, options: PdCallOptions): Promise<PdRegion[]> {
    checkBytes('start', start);
    checkBytes('end', end);
    checkLimit('limit', limit);
    const request = { startKey: start, endKey: end, limit };
    // Routers do not have this call.
    const routed: RoutedOptions = { ...options, callClass: options.allowFollower === true ? 'follower' : 'leader' };
    const answer = checked('ScanRegions', await this.#caller.call(scanRegions, request, routed));
    // Servers before 4.0.7 fill two parallel lists.
    const regions =
      answer.regions.length > 0
        ? answer.regions.map(pdRegionOf)
        : answer.regionMetas.map((region, i) => pdRegionOf({ region, leader: answer.leaders[i] }));
    return regions.filter((region) => region !== undefined);
  }

  async batchScan(ranges: readonly PdRange[], limit: number, options: BatchScanOptions): Promise<PdRegion[]> {
    ranges.forEach(({ startKey, endKey }, i) => {
      checkBytes(`ranges[${i}].startKey`, startKey);
      checkBytes(`ranges[${i}].endKey`, endKey);
    });
    checkLimit('limit', limit);
    if (ranges.length === 0) return [];
    if (!this.#canBatchScan) return this.#scanEach(ranges, limit, options);
    const { containAllKeyRange, needBuckets } = options;
    const request = { ranges, limit, containAllKeyRange, needBuckets };
    try {
      const answer = await this.#caller.call(batchScanRegions, request, classed(options));
      const { error } = answer.header ?? {};
      if (error?.type === ErrorType.REGIONS_NOT_CONTAIN_ALL_KEY_RANGE) throw hole(error.message);
      return checked('BatchScanRegions', answer)
        .regions.map(pdRegionOf)
        .filter((region) => region !== undefined);
    } catch (error) {
      if (!isTikvError(error) || error.code !== 'UNSUPPORTED') throw error;
      this.#canBatchScan = false;
      return this.#scanEach(ranges, limit, options);
    }
  }

  /** What BatchScanRegions does, for a PD that is older; here nobody else looks for holes. */
  async #scanEach(ranges: readonly PdRange[], limit: number, options: BatchScanOptions): Promise<PdRegion[]> {
    const found: PdRegion[] = [];
    for (const { startKey, endKey } of ranges) {
      if (found.length >= limit) break;
      for (const each of await this.scan(startKey, endKey, limit - found.length, options)) {
        // Neighbouring ranges may lie in one region.
        if (found.at(-1)?.region.id !== each.region.id) found.push(each);
      }
    }
    // With a limit the last ranges may just not have been reached.
    if (options.containAllKeyRange === true && found.length < limit && uncoveredIn(ranges, found)) {
      throw hole('the regions found do not cover the ranges');
    }
    return found;
  }

  async #find<Request extends object>(
    method: PdMethod<Request, GetRegionResponse>,
    request: Request,
    target: RegionTarget,
    options: PdCallOptions,
  ): Promise<PdRegion | undefined> {
    const { signal, timeoutMs, needBuckets = false, allowFollower = false } = options;
    if (timeoutMs !== undefined) checkTimeout('timeoutMs', timeoutMs);
    const startedAtMs = this.#runtime.monotonicMs();
    const limitMs = timeoutMs ?? 3 * this.#timeoutMs;
    if (this.#queries.isUsable) {
      const asked = { needBuckets, allowFollower, signal, timeoutMs: limitMs };
      const verdict = await this.#queries.ask(target, asked);
      if (verdict !== 'ask-again') return verdict.region;
    }
    // At least a moment, so that the error of a late call tells what was tried.
    const leftMs = Math.max(1, limitMs - (this.#runtime.monotonicMs() - startedAtMs));
    const answer = await this.#caller.call(method, request, { ...classed(options), timeoutMs: leftMs });
    if (answer.header?.error?.type === ErrorType.REGION_NOT_FOUND) return undefined;
    return pdRegionOf(checked(method.name, answer));
  }
}

function classed(options: PdCallOptions): RoutedOptions {
  return options.allowFollower === true ? { ...options, callClass: 'router' } : options;
}

/** Regions are told by heartbeats: what is missing comes. */
function hole(what: string): PdUnavailableError {
  return new PdUnavailableError(
    { endpoints: [{ url: 'PD', reason: `does not know all regions of the ranges yet: ${what}` }] },
    { operation: 'pd.BatchScanRegions' },
  );
}
