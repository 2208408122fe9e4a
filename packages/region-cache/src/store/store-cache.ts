import { type Backoffer, type Runtime, regionCacheChannel, type TimerWheel, type WheelTimer } from '@tikv/core';
import type { StoreCaller } from '@tikv/rpc';
import type { RegionSource } from '../cache/region-source.js';
import { waitWithin } from '../cache/wait-within.js';
import { StoreEntry } from './store-entry.js';
import { probeStore } from './store-probe.js';

export interface StoreCacheOptions {
  readonly source: Pick<RegionSource, 'getStore'>;
  readonly caller: Pick<StoreCaller, 'get' | 'closeAddress'>;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** How long a liveness probe may take. Default 1 000. */
  readonly livenessTimeoutMs?: number | undefined;
}

/** Between probes of a store that failed: soon at first, since it may only have moved. */
const firstProbeMs = 20;
const mostBetweenProbesMs = 1_000;

/** The stores of the cluster: where they are, and whether they are alive (pd-region-rpc-retry.md §2.14). */
export class StoreCache {
  readonly #options: StoreCacheOptions;
  readonly #stores = new Map<bigint, StoreEntry>();
  readonly #resolving = new Map<bigint, Promise<void>>();
  readonly #probing = new Map<bigint, Promise<boolean>>();
  readonly #recovering = new Map<bigint, WheelTimer>();
  #closed = false;

  constructor(options: StoreCacheOptions) {
    this.#options = options;
  }

  /** The entry of a store, which may not be resolved yet. */
  get(id: bigint): StoreEntry {
    let store = this.#stores.get(id);
    if (store === undefined) {
      store = new StoreEntry(id);
      this.#stores.set(id, store);
    }
    return store;
  }

  /** Whether the store has an address that can be dialled now. */
  isResolved(store: StoreEntry): boolean {
    return store.state === 'resolved';
  }

  /** Asks PD where the store is; callers at the same time share one question. Rejects when PD does not answer. */
  async resolve(store: StoreEntry, backoffer: Backoffer): Promise<void> {
    while (store.state === 'unresolved' || store.state === 'need-check') {
      try {
        await waitWithin(this.#resolveOnce(store), backoffer, this.#options.timers);
        return;
      } catch (error) {
        backoffer.throwIfDone();
        // An address in doubt is better than none: PD may be away for a while.
        if (store.address !== '') return;
        await backoffer.backoff('pdRPC', error);
      }
    }
  }

  /** The address is in doubt; it is asked for again before the next use. */
  needCheck(store: StoreEntry): void {
    if (store.state === 'resolved') store.state = 'need-check';
  }

  /**
   * A request to the store failed without an answer. One failure proves nothing: the store counts as failed only when a
   * probe agrees (trap 13). Resolves with whether it is alive. An abort or the deadline ends the wait; what the probe
   * finds counts all the same.
   */
  confirmFailure(store: StoreEntry, address: string, backoffer: Backoffer): Promise<boolean> {
    return waitWithin(this.#confirm(store, address), backoffer, this.#options.timers);
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#recovering.values()) timer.cancel();
    this.#recovering.clear();
  }

  async #confirm(store: StoreEntry, address: string): Promise<boolean> {
    const epoch = store.failureEpoch;
    const alive = await this.#probe(store, address);
    if (alive || this.#closed) return true;
    if (store.failureEpoch === epoch) {
      store.failureEpoch += 1;
      store.reachable = false;
      if (regionCacheChannel.hasSubscribers)
        regionCacheChannel.publish({ change: 'store-changed', storeId: store.id, reason: 'unreachable' });
    }
    this.needCheck(store);
    this.#watchRecovery(store);
    return false;
  }

  #resolveOnce(store: StoreEntry): Promise<void> {
    let resolving = this.#resolving.get(store.id);
    if (resolving === undefined) {
      const { source } = this.#options;
      resolving = source
        .getStore(store.id)
        .then((found) => {
          const before = store.address;
          if (!store.update(found)) return;
          // Whoever answers at the old address now is another store, if any.
          this.#options.caller.closeAddress(before, Number.POSITIVE_INFINITY);
          if (regionCacheChannel.hasSubscribers)
            regionCacheChannel.publish({
              change: 'store-changed',
              storeId: store.id,
              reason: 'address changed',
            });
        })
        .finally(() => this.#resolving.delete(store.id));
      this.#resolving.set(store.id, resolving);
    }
    return resolving;
  }

  #probe(store: StoreEntry, address: string): Promise<boolean> {
    let probing = this.#probing.get(store.id);
    if (probing === undefined) {
      const { caller, runtime, livenessTimeoutMs = 1_000 } = this.#options;
      const deadlineAtMs = runtime.monotonicMs() + livenessTimeoutMs;
      probing = probeStore(caller.get(address), deadlineAtMs).finally(() => this.#probing.delete(store.id));
      this.#probing.set(store.id, probing);
    }
    return probing;
  }

  /** Only this loop makes a failed store reachable again, so nothing in it may end it by throwing (trap 14). */
  #watchRecovery(store: StoreEntry): void {
    if (this.#closed || this.#recovering.has(store.id)) return;
    const next = (delayMs: number): void => {
      const timer = this.#options.timers.schedule(delayMs, () => void check(delayMs), { background: true });
      this.#recovering.set(store.id, timer);
    };
    const check = async (delayMs: number): Promise<void> => {
      await this.#resolveOnce(store).catch(() => {});
      if (this.#closed) return;
      if (store.state === 'tombstone') {
        this.#recovering.delete(store.id);
      } else if (await this.#probe(store, store.address)) {
        this.#recovering.delete(store.id);
        store.reachable = true;
        if (regionCacheChannel.hasSubscribers)
          regionCacheChannel.publish({
            change: 'store-changed',
            storeId: store.id,
            reason: 'reachable again',
          });
      } else if (!this.#closed) {
        next(Math.min(delayMs * 2, mostBetweenProbesMs));
      }
    };
    next(firstProbeMs);
  }
}
