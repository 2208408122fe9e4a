import type { Binary } from '../binary.js';
import { type PeerRecord, type RegionRecord } from './region-record.js';

/** All regions of the cluster, in order and without holes. */
export class RegionMap {
  readonly #regions: RegionRecord[];
  readonly #nextId: () => bigint;

  constructor(first: RegionRecord, nextId: () => bigint) {
    this.#regions = [first];
    this.#nextId = nextId;
  }

  get all(): readonly RegionRecord[] {
    return this.#regions;
  }

  byId(id: bigint): RegionRecord | undefined {
    return this.#regions.find((region) => region.id === id);
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

  /** Cuts the region that holds the key in two; the right part keeps the id, as TiKV does. A bound stays as it is. */
  split(key: Binary): void {
    const index = this.indexOf(key, (physical) => physical);
    const right = this.#regions[index] as RegionRecord;
    if (right.start === key) return;
    right.version += 1n;
    const left: RegionRecord = {
      id: this.#nextId(),
      start: right.start,
      end: key,
      confVer: right.confVer,
      version: right.version,
      peers: right.peers.map(({ storeId }): PeerRecord => ({ id: this.#nextId(), storeId })),
      leader: right.leader,
    };
    right.start = key;
    this.#regions.splice(index, 0, left);
  }

  /** Joins two neighbours; the second one swallows the first, in either order. */
  merge(a: bigint, b: bigint): void {
    const from = this.#regions.findIndex(({ id }) => id === a);
    const to = this.#regions.findIndex(({ id }) => id === b);
    if (from < 0 || to < 0)
      throw new Error(`cannot merge regions ${a} and ${b}: there is no region ${from < 0 ? a : b}`);
    if (Math.abs(from - to) !== 1) throw new Error(`cannot merge regions ${a} and ${b}: they are not neighbours`);
    const source = this.#regions[from] as RegionRecord;
    const target = this.#regions[to] as RegionRecord;
    target.version = (source.version > target.version ? source.version : target.version) + 1n;
    if (from < to) target.start = source.start;
    else target.end = source.end;
    this.#regions.splice(from, 1);
  }

  transferLeader(regionId: bigint, storeId: bigint): void {
    const region = this.byId(regionId);
    if (region === undefined) throw new Error(`there is no region ${regionId}`);
    if (!region.peers.some((peer) => peer.storeId === storeId)) {
      throw new Error(`region ${regionId} has no peer on store ${storeId}`);
    }
    region.leader = storeId;
  }
}
