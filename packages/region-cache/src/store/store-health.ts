import { type Runtime, regionCacheChannel, type TimerWheel, type WheelTimer } from '@tikv/core';
import type { StoreCalls } from './store-calls.js';
import type { Liveness, StoreEntry } from './store-entry.js';
import { probeStore } from './store-probe.js';

export interface StoreHealthOptions {
  readonly caller: Pick<StoreCalls, 'get'>;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** How long a liveness probe may take; 0: none is sent, and every store that is doubted counts as dead. */
  readonly livenessTimeoutMs: number;
  /** Asks PD where the store is now. */
  readonly resolve: (store: StoreEntry) => Promise<void>;
}

/** Between probes of a store that failed: soon at first, since it may only have moved. */
const firstProbeMs = 20;
const mostBetweenProbesMs = 1_000;
const mostBetweenResolvesMs = 30_000;

/** Finds out whether stores live, and watches those that do not until they do again (pd-region-rpc-retry.md §2.14). */
export class StoreHealth {
  readonly #options: StoreHealthOptions;
  readonly #probing = new Map<string, Promise<Liveness>>();
  readonly #watched = new Map<StoreEntry, WheelTimer | undefined>();
  #closed = false;

  constructor(options: StoreHealthOptions) {
    this.#options = options;
  }

  /** Probes a store of which a request failed; callers at the same time share one probe. Never rejects. */
  async check(store: StoreEntry, address: string): Promise<Liveness> {
    const liveness = await this.#probe(address);
    // A client that closes cuts its own connections.
    if (this.#closed) return 'reachable';
    if (liveness !== 'reachable' && store.liveness !== 'unreachable') this.#turned(store, liveness);
    return liveness;
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#watched.values()) timer?.cancel();
    this.#watched.clear();
  }

  #turned(store: StoreEntry, liveness: Liveness): void {
    if (store.liveness !== liveness && regionCacheChannel.hasSubscribers)
      regionCacheChannel.publish({ change: 'store-changed', storeId: store.id, reason: liveness });
    store.liveness = liveness;
    if (liveness !== 'reachable' && store.engine === 'tikv' && !this.#watched.has(store)) {
      const { runtime, livenessTimeoutMs } = this.#options;
      // Without probes there is nothing to find out soon: the store is tried again after a pause.
      const delayMs = livenessTimeoutMs === 0 ? mostBetweenProbesMs : firstProbeMs;
      this.#watch(store, { delayMs, sinceMs: runtime.monotonicMs(), resolvedAtMs: undefined });
    }
  }

  #probe(address: string): Promise<Liveness> {
    const { caller, runtime, livenessTimeoutMs } = this.#options;
    if (address === '') return Promise.resolve('unknown');
    if (livenessTimeoutMs === 0) return Promise.resolve('unreachable');
    let probing = this.#probing.get(address);
    if (probing === undefined) {
      const deadlineAtMs = runtime.monotonicMs() + livenessTimeoutMs;
      probing = probeStore(caller.get(address), deadlineAtMs).finally(() => this.#probing.delete(address));
      this.#probing.set(address, probing);
    }
    return probing;
  }

  /** Only these rounds make a store reachable again, so nothing in one may end the series by throwing (trap 14). */
  #watch(store: StoreEntry, watch: Watch): void {
    if (this.#closed) return;
    const run = (): void => {
      void this.#round(store, watch).catch(() => this.#watch(store, watch));
    };
    this.#watched.set(store, this.#options.timers.schedule(watch.delayMs, run, { background: true }));
  }

  async #round(store: StoreEntry, watch: Watch): Promise<void> {
    if (store.state === 'tombstone') {
      this.#watched.delete(store);
      return;
    }
    const nowMs = this.#options.runtime.monotonicMs();
    const resolveAgain = isResolveDue(watch, nowMs);
    // Not waited for: PD may be away while the store comes back.
    if (resolveAgain) this.#options.resolve(store).catch(() => {});
    const liveness = this.#options.livenessTimeoutMs === 0 ? 'reachable' : await this.#probe(store.address);
    if (this.#closed) return;
    if (liveness === 'reachable') {
      this.#watched.delete(store);
      this.#turned(store, liveness);
      return;
    }
    this.#turned(store, liveness);
    this.#watch(store, {
      ...watch,
      delayMs: Math.min(watch.delayMs * 2, mostBetweenProbesMs),
      resolvedAtMs: resolveAgain ? nowMs : watch.resolvedAtMs,
    });
  }
}

interface Watch {
  readonly delayMs: number;
  readonly sinceMs: number;
  readonly resolvedAtMs: number | undefined;
}

/** Often at first, when a store that restarts elsewhere is likely, and each 30 s in the end. */
function isResolveDue({ sinceMs, resolvedAtMs }: Watch, nowMs: number): boolean {
  if (resolvedAtMs === undefined) return true;
  return nowMs - resolvedAtMs >= Math.min(mostBetweenResolvesMs, (nowMs - sinceMs) / 4);
}
