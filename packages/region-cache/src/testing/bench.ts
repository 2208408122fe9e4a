import { Backoffer, type BackofferOptions, type PhysicalKey, TimerWheel } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { StoreCaller, type StoreCallerOptions } from '@tikv/rpc';
import { RegionCache, type RegionCacheOptions } from '../cache/region-cache.js';
import type { RegionRoute } from '../fan-out/region-route.js';
import type { Region } from '../region/region.js';
import { RegionRequestSender } from '../sender/region-request-sender.js';
import type { SenderOptions } from '../sender/sending.js';
import { StoreCache, type StoreCacheOptions } from '../store/store-cache.js';
import { FakePd, type FakeRegion } from './fake-pd.js';
import { FakeTikv } from './fake-tikv.js';

export const key = (text: string): PhysicalKey => text as PhysicalKey;

export interface BenchOptions
  extends Partial<RegionCacheOptions>,
    Pick<SenderOptions, 'forwarding' | 'redact'>,
    Pick<StoreCacheOptions, 'livenessTimeoutMs'>,
    Pick<StoreCallerOptions, 'interceptors'> {}

/** The real caches and the real sender over a PD and stores in memory: store N is at `sN:1`. Time stands still. */
export class Bench {
  readonly runtime: ManualRuntime = new ManualRuntime();
  readonly timers: TimerWheel = new TimerWheel(this.runtime);
  readonly pd: FakePd = new FakePd();
  readonly tikv: FakeTikv = new FakeTikv(this.runtime);
  readonly caller: StoreCaller;
  readonly stores: StoreCache;
  readonly cache: RegionCache;
  readonly sender: RegionRequestSender;
  readonly route: RegionRoute;

  constructor(regions: readonly FakeRegion[] = [], options: BenchOptions = {}) {
    const { runtime, timers, pd, tikv: transport } = this;
    const { interceptors } = options;
    const idleMs = Number.POSITIVE_INFINITY;
    this.caller = new StoreCaller({ transport, runtime, timers, batch: { maxRequests: 0 }, idleMs, interceptors });
    const { caller } = this;
    pd.regions = [...regions];
    for (const store of [1n, 2n, 3n]) pd.stores.set(store, { address: `s${store}:1` });
    const { forwarding, redact, livenessTimeoutMs, ...cacheOptions } = options;
    this.stores = new StoreCache({ source: pd, caller, runtime, timers, livenessTimeoutMs });
    const { stores } = this;

    this.cache = new RegionCache({ bounds: 'plain', source: pd, stores, runtime, timers, ...cacheOptions });
    const { cache } = this;
    this.sender = new RegionRequestSender({ cache, stores, caller, clusterId: 7n, runtime, forwarding, redact });
    this.route = { cache, sender: this.sender, context: {}, concurrency: 4 };
  }

  backoffer(options: Partial<BackofferOptions> = {}): Backoffer {
    const { runtime, timers } = this;
    return new Backoffer({ runtime, timers, budgetMs: 40_000, operation: 'raw.get', ...options });
  }

  async locate(at: string, backoffer: Backoffer = this.backoffer()): Promise<Region> {
    return this.cache.locate(key(at), backoffer);
  }

  async locateEnd(at: string, backoffer: Backoffer = this.backoffer()): Promise<Region> {
    return this.cache.locateEnd(key(at), backoffer);
  }

  /** Lets time pass until the promise has settled, two minutes at most. */
  async run<T>(promise: Promise<T>): Promise<T> {
    const state = { settled: false };
    promise
      .finally(() => {
        state.settled = true;
      })
      .catch(() => {});
    await this.runtime.settle();
    for (let ms = 0; !state.settled && ms < 120_000; ms += 1) await this.runtime.advance(1);
    if (!state.settled) throw new Error('not settled within two minutes');
    return promise;
  }

  /** What the promise rejects with. */
  async failure(promise: Promise<unknown>): Promise<unknown> {
    let value: unknown;
    try {
      value = await this.run(promise);
    } catch (error) {
      return error;
    }
    throw new Error(`Expected a rejection, got ${String(value)}`);
  }
}
