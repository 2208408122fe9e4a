import type { StoreRecord } from '../../region/store-record.js';

const logicalBits = 18n;
/** What PD takes for "has not told yet". */
const unknownTs = 2n ** 64n - 1n;

/** Below which timestamp everything is decided, as stores report it to PD. */
export class ResolvedTs {
  readonly #wallMs: () => number;
  readonly #reported = new Map<bigint, bigint>();

  constructor(wallMs: () => number) {
    this.#wallMs = wallMs;
  }

  /** From now on this is what PD has from the store; undefined: the time now, as of a store without transactions. */
  report(storeId: bigint, ts: bigint | undefined): void {
    if (ts === undefined) this.#reported.delete(storeId);
    else this.#reported.set(storeId, ts);
  }

  of(storeId: bigint): bigint {
    return this.#reported.get(storeId) ?? BigInt(Math.floor(this.#wallMs())) << logicalBits;
  }

  /** The least of several stores; tombstones have none, and unknown stores have told nothing. */
  least(
    stores: ReadonlyMap<bigint, StoreRecord>,
    storeIds: readonly bigint[],
  ): { least: bigint; byStore: Record<string, bigint> } {
    const byStore: Record<string, bigint> = {};
    for (const id of storeIds) {
      const store = stores.get(id);
      byStore[String(id)] = store === undefined || store.state === 'tombstone' ? unknownTs : this.of(id);
    }
    const known = Object.values(byStore);
    return { least: known.reduce((a, b) => (a < b ? a : b), unknownTs), byStore };
  }
}
