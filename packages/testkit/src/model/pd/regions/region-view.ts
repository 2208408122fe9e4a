import type { Binary } from '../../binary.js';
import type { BoundCodec, RegionRecord } from '../../region/region-record.js';

/** Regions as one member of PD knows them, in the order of their keys. There may be holes. Keys are as PD shows them. */
export class RegionView {
  readonly #regions: readonly RegionRecord[];
  readonly #shown: BoundCodec;

  constructor(regions: readonly RegionRecord[], shown: BoundCodec) {
    this.#regions = regions;
    this.#shown = (bound) => (bound === '' ? '' : shown(bound));
  }

  byId(id: bigint): RegionRecord | undefined {
    return this.#regions.find((region) => region.id === id);
  }

  /** The region that holds the key. */
  at(key: Binary): RegionRecord | undefined {
    const index = this.#indexAt(key);
    return index === undefined ? undefined : this.#regions[index];
  }

  /** The one that ends where the region of the key begins; none when either of the two is missing. */
  before(key: Binary): RegionRecord | undefined {
    const index = this.#indexAt(key);
    if (index === undefined || index === 0) return undefined;
    const previous = this.#regions[index - 1];
    return previous?.end === this.#regions[index]?.start ? previous : undefined;
  }

  /**
   * From the region that holds `start`, or the first one after it, to the last one that begins before `end`. An empty end
   * is no end; a limit of 0 or less is none.
   */
  scan(start: Binary, end: Binary, limit: number): RegionRecord[] {
    const index = this.#lastBeginningBy(start);
    const held = index >= 0 && this.#holds(this.#regions[index] as RegionRecord, start);
    const found: RegionRecord[] = [];
    for (let at = held ? index : index + 1; at < this.#regions.length; at += 1) {
      const region = this.#regions[at] as RegionRecord;
      if (end !== '' && this.startOf(region) >= end) break;
      if (limit > 0 && found.length >= limit) break;
      found.push(region);
    }
    return found;
  }

  startOf({ start }: RegionRecord): Binary {
    return this.#shown(start);
  }

  endOf({ end }: RegionRecord): Binary {
    return this.#shown(end);
  }

  #indexAt(key: Binary): number | undefined {
    const index = this.#lastBeginningBy(key);
    return index >= 0 && this.#holds(this.#regions[index] as RegionRecord, key) ? index : undefined;
  }

  #holds(region: RegionRecord, key: Binary): boolean {
    return region.end === '' || key < this.endOf(region);
  }

  /** Index of the last region that begins at or before the key; -1 when none does. */
  #lastBeginningBy(key: Binary): number {
    let low = -1;
    let high = this.#regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(this.#regions[middle] as RegionRecord) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
