import { type Backoffer, type Runtime, regionCacheChannel, type TimerWheel } from '@tikv/core';
import { decode, encode } from '@tikv/kvproto';
import { GetHealthFeedbackRequest, GetHealthFeedbackResponse } from '@tikv/kvproto/kvrpcpb';
import type { Store } from '@tikv/kvproto/metapb';
import { Ticker } from '../background/ticker.js';
import type { RegionSource } from '../cache/region-source.js';
import { waitWithin } from '../cache/wait-within.js';
import type { StoreCalls } from './store-calls.js';
import { type Liveness, StoreEntry } from './store-entry.js';
import { StoreHealth } from './store-health.js';

export interface StoreCacheOptions {
  readonly source: Pick<RegionSource, 'getStore' | 'getAllStores'>;
  readonly caller: Pick<StoreCalls, 'get' | 'closeAddress'>;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** How long a liveness probe may take. Default 1 000; 0 sends none and takes every store that is doubted for dead. */
  readonly livenessTimeoutMs?: number | undefined;
}

const refreshEveryMs = 15_000;
const askHealthEveryMs = 15_000;
const healthFeedbackTimeoutMs = 2_000;
/** How long a request waits for the address in doubt of its store before it tries the old one. */
const patienceMs = 1_000;
const tombstone = 2;

/** The stores of the cluster: where they are, and whether they are alive and well (pd-region-rpc-retry.md §2.14, §2.15). */
export class StoreCache {
  readonly #options: StoreCacheOptions;
  readonly #stores = new Map<bigint, StoreEntry>();
  readonly #resolving = new Map<bigint, Promise<void>>();
  readonly #health: StoreHealth;
  readonly #tickers: readonly Ticker[];
  readonly #checks: Ticker;
  #failures = 0;

  constructor(options: StoreCacheOptions) {
    const { caller, runtime, timers, livenessTimeoutMs = 1_000 } = options;
    this.#options = options;
    const resolve = (store: StoreEntry) => this.#resolveOnce(store);
    this.#health = new StoreHealth({ caller, runtime, timers, livenessTimeoutMs, resolve });
    this.#checks = new Ticker(timers, refreshEveryMs, () => this.#resolveDoubtful());
    const refresh = new Ticker(timers, refreshEveryMs, () => this.#refresh());
    this.#tickers = [this.#checks, refresh, new Ticker(timers, askHealthEveryMs, () => this.#askHealth())];
  }

  /** Starts what goes on in the background until `close`. */
  start(): void {
    for (const ticker of this.#tickers) ticker.start();
  }

  close(): void {
    for (const ticker of this.#tickers) ticker.stop();
    this.#health.close();
  }

  /** How many failures of stores were seen so far; see `StoreEntry.lastFailure`. */
  get failures(): number {
    return this.#failures;
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

  /**
   * All stores that hold rows, as PD lists them now, for what has to be sent to each of them; stores of columns are left
   * out (§2.19).
   */
  async all(backoffer: Backoffer): Promise<StoreEntry[]> {
    for (;;) {
      backoffer.throwIfDone();
      try {
        await waitWithin(this.#refresh(), backoffer, this.#options.timers);
        return [...this.#stores.values()].filter(({ canServe, address }) => canServe && address !== '');
      } catch (error) {
        backoffer.throwIfDone();
        await backoffer.backoff('pdRPC', error);
      }
    }
  }

  /** Whether the store has an address that can be dialled now. */
  isResolved(store: StoreEntry): boolean {
    return store.state === 'resolved';
  }

  /**
   * Asks PD where the store is; callers at the same time share one question. An address in doubt is better than none: it
   * is made do with when PD fails, or does not answer within a second. Rejects when no address is known and PD does not
   * answer.
   */
  async resolve(store: StoreEntry, backoffer: Backoffer): Promise<void> {
    while (store.state === 'unresolved' || store.state === 'need-check') {
      const known = store.address !== '';
      try {
        await waitWithin(this.#resolveOnce(store), backoffer, this.#options.timers, known ? patienceMs : undefined);
        return;
      } catch (error) {
        backoffer.throwIfDone();
        if (known) return;
        await backoffer.backoff('pdRPC', error);
      }
    }
  }

  /** As `resolve`, but within a second at most; what fails is left for later. */
  async tryToResolve(store: StoreEntry, backoffer: Backoffer): Promise<void> {
    try {
      await waitWithin(this.#resolveOnce(store), backoffer, this.#options.timers, patienceMs);
    } catch {
      backoffer.throwIfDone();
    }
  }

  /** The address is in doubt; it is asked for in the background, and before the next use. */
  needCheck(store: StoreEntry): void {
    if (store.state !== 'resolved') return;
    store.state = 'need-check';
    this.#checks.poke();
  }

  /**
   * A request to the store failed without an answer. One failure proves nothing: the store counts as failed only when a
   * probe agrees (trap 13). Resolves with what the probe found. An abort or the deadline ends the wait; what is found
   * counts all the same. With `spare` the failure does not spoil the view that regions have of the store.
   */
  confirmFailure(store: StoreEntry, address: string, backoffer: Backoffer, spare = false): Promise<Liveness> {
    // What failed elsewhere, before the store moved, say, tells nothing of where it is now.
    if (store.address !== '' && store.address !== address) return Promise.resolve('reachable');
    const before = store.lastFailure;
    const checked = this.#health.check(store, address).then((liveness) => {
      if (liveness === 'unreachable' && !spare && store.lastFailure === before) this.fail(store);
      if (liveness !== 'reachable') this.needCheck(store);
      return liveness;
    });
    return waitWithin(checked, backoffer, this.#options.timers);
  }

  /** All regions that were loaded so far take the store for failed. */
  fail(store: StoreEntry): void {
    this.#failures += 1;
    store.lastFailure = this.#failures;
    store.slow.markSlow(this.#options.runtime.monotonicMs());
  }

  /** What a store says of its own health, 1 (well) to 100. */
  noteHealth(storeId: bigint, slowScore: number): void {
    this.#stores.get(storeId)?.slow.tell(slowScore, this.#options.runtime.monotonicMs());
  }

  #resolveOnce(store: StoreEntry): Promise<void> {
    let resolving = this.#resolving.get(store.id);
    if (resolving === undefined) {
      const { source } = this.#options;
      resolving = source
        .getStore(store.id)
        .then((found) => this.#update(store, found))
        .finally(() => this.#resolving.delete(store.id));
      this.#resolving.set(store.id, resolving);
    }
    return resolving;
  }

  #update(store: StoreEntry, found: Store | undefined): void {
    if (store.state === 'tombstone') return;
    if (found === undefined || found.state === tombstone) {
      store.state = 'tombstone';
      this.fail(store);
      this.#changed(store, 'gone');
      return;
    }
    const before = store.address;
    if (!store.update(found)) return;
    // Whoever answers at the old address now is another store, if any.
    this.#options.caller.closeAddress(before, Number.POSITIVE_INFINITY);
    this.#changed(store, 'address changed');
  }

  #changed(store: StoreEntry, reason: string): void {
    if (regionCacheChannel.hasSubscribers)
      regionCacheChannel.publish({ change: 'store-changed', storeId: store.id, reason });
  }

  async #resolveDoubtful(): Promise<void> {
    const doubtful = [...this.#stores.values()].filter(({ state }) => state === 'need-check');
    await Promise.all(doubtful.map((store) => this.#resolveOnce(store)));
  }

  /** One call tells of all stores: where they are now, and which ones are new. One that is missing may be gone. */
  async #refresh(): Promise<void> {
    const listed = await this.#options.source.getAllStores({ excludeTombstone: true });
    const missing = new Map(this.#stores);
    for (const found of listed) {
      missing.delete(found.id);
      this.#update(this.get(found.id), found);
    }
    const doubtful = [...missing.values()].filter(({ state }) => state !== 'tombstone');
    await Promise.all(doubtful.map((store) => this.#resolveOnce(store)));
  }

  /** Asks those stores how they are that said that they are not well, and have not said anything since. */
  async #askHealth(): Promise<void> {
    const { runtime } = this.#options;
    const due = [...this.#stores.values()].filter(
      ({ slow, liveness, state }) =>
        liveness === 'reachable' && state === 'resolved' && slow.needsFeedback(runtime.monotonicMs()),
    );
    await Promise.all(due.map((store) => this.#askHealthOf(store)));
  }

  async #askHealthOf(store: StoreEntry): Promise<void> {
    const { caller, runtime } = this.#options;
    const deadlineAtMs = runtime.monotonicMs() + healthFeedbackTimeoutMs;
    const request = encode(GetHealthFeedbackRequest, {});
    try {
      const connection = caller.get(store.address);
      const answer = await connection.unary('/tikvpb.Tikv/GetHealthFeedback', request, { deadlineAtMs });
      const { healthFeedback } = decode(GetHealthFeedbackResponse, answer, 'copy');
      if (healthFeedback !== undefined) this.noteHealth(healthFeedback.storeId, healthFeedback.slowScore);
    } catch {
      // Its score sinks by itself.
    }
  }
}
