import type { Binary } from '../binary.js';
import { newPeer } from './peer-record.js';
import { newRegion, type RegionRecord } from './region-record.js';

/** All regions of the cluster, in order and without holes. */
export class RegionMap {
  readonly #regions: RegionRecord[];
  readonly #byId: Map<bigint, RegionRecord>;
  readonly #nextId: () => bigint;

  constructor(first: RegionRecord, nextId: () => bigint) {
    this.#regions = [first];
    this.#byId = new Map([[first.id, first]]);
    this.#nextId = nextId;
  }

  get all(): readonly RegionRecord[] {
    return this.#regions;
  }

  byId(id: bigint): RegionRecord | undefined {
    return this.#byId.get(id);
  }

  /** Throws when there is none. */
  existing(id: bigint): RegionRecord {
    const region = this.#byId.get(id);
    if (region === undefined) throw new Error(`there is no region ${id}`);
    return region;
  }

  /** Index of the region that holds the key; `shown` is how its bounds are compared. */
  indexOf(key: Binary, shown: (physical: Binary) => Binary): number {
    let low = 0;
    let high = this.#regions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (shown((this.#regions[middle] as RegionRecord).start) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(index: number): RegionRecord | undefined {
    return this.#regions[index];
  }

  /** Where a region is in the order. */
  placeOf(region: RegionRecord): number {
    return this.indexOf(region.start, plain);
  }

  /**
   * Cuts the region that holds the first key at all keys that it holds, in one batch: the rightmost part keeps the id,
   * and the version of every part is that of the region plus the number of new regions, as on TiKV. A key that is a bound
   * already, or of another region, is left out.
   */
  split(...keys: readonly Binary[]): void {
    const index = this.indexOf(keys[0] ?? '', plain);
    const right = this.#regions[index] as RegionRecord;
    const cuts = [...new Set(keys)]
      .filter((key) => key > right.start && (right.end === '' || key < right.end))
      .toSorted((a, b) => (a < b ? -1 : 1));
    if (cuts.length === 0) return;
    right.version += BigInt(cuts.length);
    right.buckets = undefined;
    const parts = cuts.map((end, i) => this.#leftPart(right, cuts[i - 1] ?? right.start, end));
    right.start = cuts.at(-1) as Binary;
    this.#regions.splice(index, 0, ...parts);
    for (const part of parts) this.#byId.set(part.id, part);
  }

  /** Joins two neighbours; the second one swallows the first, in either order. */
  merge(a: bigint, b: bigint): void {
    this.#checkNeighbours(a, b);
    if (this.existing(a).mergingInto === undefined) this.prepareMerge(a, b);
    this.commitMerge(a);
  }

  /** From now on the first one takes no writes and no reads with a read index: its epoch is one further in both parts. */
  prepareMerge(a: bigint, b: bigint): void {
    this.#checkNeighbours(a, b);
    const source = this.existing(a);
    source.version += 1n;
    source.confVer += 1n;
    source.mergingInto = b;
  }

  /** The region that it was prepared for swallows it. */
  commitMerge(a: bigint): void {
    const source = this.#mergingSource(a);
    const target = this.existing(source.mergingInto as bigint);
    this.#checkNeighbours(a, target.id);
    target.version = (source.version > target.version ? source.version : target.version) + 1n;
    target.buckets = undefined;
    const index = this.placeOf(source);
    if (source.start < target.start) target.start = source.start;
    else target.end = source.end;
    this.#regions.splice(index, 1);
    this.#byId.delete(source.id);
  }

  /** The region goes on by itself, with a version that is one further. */
  rollBackMerge(a: bigint): void {
    const source = this.#mergingSource(a);
    source.version += 1n;
    source.mergingInto = undefined;
  }

  #leftPart(of: RegionRecord, start: Binary, end: Binary): RegionRecord {
    return newRegion({
      id: this.#nextId(),
      start,
      end,
      confVer: of.confVer,
      version: of.version,
      peers: of.peers.map(({ storeId, role, isWitness, lag }) => ({
        ...newPeer(this.#nextId(), storeId, role, isWitness),
        lag,
      })),
      leader: of.leader,
    });
  }

  #mergingSource(id: bigint): RegionRecord {
    const source = this.existing(id);
    if (source.mergingInto === undefined) throw new Error(`region ${id} is not merging`);
    return source;
  }

  #checkNeighbours(a: bigint, b: bigint): void {
    const [source, target] = [this.byId(a), this.byId(b)];
    if (source === undefined || target === undefined)
      throw new Error(`cannot merge regions ${a} and ${b}: there is no region ${source === undefined ? a : b}`);
    if (Math.abs(this.placeOf(source) - this.placeOf(target)) !== 1)
      throw new Error(`cannot merge regions ${a} and ${b}: they are not neighbours`);
  }
}

const plain = (physical: Binary): Binary => physical;
