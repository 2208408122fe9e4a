import { OrderedMap, type PhysicalKey } from '@tikv/core';
import { type PackedId, packId } from './packed-id.js';
import type { Region } from './region.js';

export interface InsertOptions {
  readonly force?: boolean | undefined;
  readonly sparing?: boolean | undefined;
}

/**
 * Regions in the order of their start keys, none overlapping another. Pure: knows no clock and no PD
 * (pd-region-rpc-retry.md §2.4, §2.5).
 */
export class RegionIndex {
  readonly #byStart = new OrderedMap<Region, PhysicalKey>();
  readonly #byId = new Map<PackedId, Region>();

  get size(): number {
    return this.#byStart.size;
  }

  byId(id: bigint): Region | undefined {
    return this.#byId.get(packId(id));
  }

  /** The region that holds the key. */
  find(key: PhysicalKey): Region | undefined {
    const region = this.#byStart.floorValue(key);
    return region !== undefined && region.reaches(key) ? region : undefined;
  }

  /** The region that holds the keys just below `key`; an empty key is above all keys. */
  findEnd(key: PhysicalKey): Region | undefined {
    const region = (key === '' ? this.#byStart.last() : this.#byStart.lower(key))?.[1];
    return region?.containsEnd(key) ? region : undefined;
  }

  /**
   * Where the unknown stretch around a key begins: two keys with the same answer may be in one region. A region that
   * holds the key but cannot be used any more is a stretch of its own.
   */
  gapOf(key: PhysicalKey): PhysicalKey {
    const region = this.#byStart.floor(key)?.[1];
    if (region === undefined) return '' as PhysicalKey;
    return region.contains(key) ? region.start : region.end;
  }

  /**
   * Puts a region in, and takes out all that it overlaps. Refuses it, and changes nothing, when a newer epoch of the
   * same region is known, or a newer region that it overlaps; `force` puts it in all the same. Buckets are taken over
   * from the first region that goes when they are newer. With `sparing`, requests under way on what is taken out are
   * not disturbed.
   */
  insert(region: Region, { force = false, sparing = false }: InsertOptions = {}): 'inserted' | 'stale' {
    const known = this.#byId.get(region.packedId);
    const overlapping = this.#overlapping(region);
    if (!force) {
      if (known !== undefined && region.isOlderThan(known)) return 'stale';
      if (overlapping.some((old) => region.hasLowerVersionThan(old))) return 'stale';
    }
    const buckets = (overlapping[0] ?? known)?.buckets;
    if (buckets !== undefined && (region.buckets?.version ?? -1n) < buckets.version) region.buckets = buckets;
    for (const old of overlapping) this.remove(old, sparing);
    if (known !== undefined) this.remove(known, sparing);
    this.#byStart.set(region.start, region);
    this.#byId.set(region.packedId, region);
    this.#shareKeys(region);
    return 'inserted';
  }

  /** Takes a region out; unless it is spared, those who hold it see that it is invalid. */
  remove(region: Region, sparing = false): void {
    if (this.#byStart.get(region.start) === region) this.#byStart.delete(region.start);
    if (this.#byId.get(region.packedId) === region) this.#byId.delete(region.packedId);
    if (!sparing) region.invalidate('replaced');
  }

  /** At most so many regions, from the first one that begins at a key or after it. */
  from(start: PhysicalKey, most: number): Region[] {
    const found: Region[] = [];
    for (const [, region] of this.#byStart.range(start, '')) {
      if (found.length === most) break;
      found.push(region);
    }
    return found;
  }

  *[Symbol.iterator](): Generator<Region, void, void> {
    for (let entry = this.#byStart.first(); entry !== undefined; ) {
      const [, region] = entry;
      yield region;
      if (region.end === '') return;
      entry = this.#byStart.ceil(region.end);
    }
  }

  /** All regions that share keys with this one: also one that begins before it, and, without an end, all after it. */
  #overlapping({ start, end }: Region): Region[] {
    const found: Region[] = [];
    const before = this.#byStart.lower(start)?.[1];
    if (before !== undefined && (before.end === '' || before.end > start)) found.push(before);
    for (let entry = this.#byStart.ceil(start); entry !== undefined; ) {
      const [at, region] = entry;
      if (end !== '' && at >= end) break;
      found.push(region);
      if (region.end === '') break;
      entry = this.#byStart.ceil(region.end);
    }
    return found;
  }

  /** The end of a region is mostly the start of the next one: one string for both. */
  #shareKeys(region: Region): void {
    if (region.end !== '') {
      const next = this.#byStart.get(region.end);
      if (next !== undefined) region.shareEnd(next.start);
    }
    this.#byStart.lower(region.start)?.[1].shareEnd(region.start);
  }
}
