import { UnsupportedError } from '@tikv/core';
import { decode, encode } from '@tikv/kvproto';
import { Buckets, PeerRole, type RegionInit, Region as RegionMeta, Store, type StoreInit } from '@tikv/kvproto/metapb';
import type { RegionSource, SourceOptions, SourceRange, SourceRegion } from '../cache/region-source.js';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
export const bytes = (of: string): Uint8Array => Uint8Array.from(Buffer.from(of, 'latin1'));

export interface FakeRegion {
  readonly id: number;
  readonly start: string;
  readonly end: string;
  readonly version?: number;
  readonly confVer?: number;
  /** Stores with a peer each, the leader first; peer ids are ten times the store's. Default: stores 1, 2 and 3. */
  readonly stores?: readonly number[];
  /** 0: PD knows none. Default: the first store. */
  readonly leader?: number;
  readonly down?: readonly number[];
  /** Stores whose peers only learn. */
  readonly learners?: readonly number[];
  readonly witnesses?: readonly number[];
  readonly buckets?: { readonly version: number; readonly keys: readonly string[] };
}

export function metaOf(region: FakeRegion): RegionMeta {
  const { id, start, end, version = 1, confVer = 1, stores = [1, 2, 3], learners = [], witnesses = [] } = region;
  const init: RegionInit = {
    id: BigInt(id),
    startKey: bytes(start),
    endKey: bytes(end),
    regionEpoch: { version: BigInt(version), confVer: BigInt(confVer) },
    peers: stores.map((store) => ({
      id: BigInt(store * 10),
      storeId: BigInt(store),
      role: learners.includes(store) ? PeerRole.Learner : PeerRole.Voter,
      isWitness: witnesses.includes(store),
    })),
  };
  return decode(RegionMeta, encode(RegionMeta, init));
}

export function sourceOf(region: FakeRegion): SourceRegion {
  const meta = metaOf(region);
  const peersOn = (stores: readonly number[]) => meta.peers.filter(({ storeId }) => stores.includes(Number(storeId)));
  const leader = peersOn([region.leader ?? Number(meta.peers[0]?.storeId ?? 0)])[0];
  const { version = 0, keys = [] } = region.buckets ?? {};
  const buckets = decode(Buckets, encode(Buckets, { version: BigInt(version), keys: keys.map(bytes) }));
  return {
    region: meta,
    leader,
    downPeers: peersOn(region.down ?? []),
    pendingPeers: [],
    buckets: region.buckets === undefined ? undefined : buckets,
  };
}

/** PD in memory: what it knows can be changed at any time, and its answers held back. */
export class FakePd implements RegionSource {
  regions: FakeRegion[] = [];
  readonly stores: Map<bigint, StoreInit> = new Map();
  /** What was asked, in order: `getRegion k`, `getPrevRegion k`, `getStore 1`, `scanRegions [a, b) 128`, … */
  readonly asked: string[] = [];
  /** With which options, in the same order. */
  readonly options: (SourceOptions | undefined)[] = [];
  /** Runs before each answer; what it throws is the answer. */
  before: (call: string) => void | Promise<void> = () => {};
  /** PDs before 8.3 do not know BatchScanRegions. */
  knowsBatchScan = true;

  async getRegion(key: Uint8Array, options?: SourceOptions): Promise<SourceRegion | undefined> {
    const at = text(key);
    await this.#note(`getRegion ${at}`, options);
    const region = this.#at(at);
    return region === undefined ? undefined : sourceOf(region);
  }

  async getPrevRegion(key: Uint8Array, options?: SourceOptions): Promise<SourceRegion | undefined> {
    const at = text(key);
    await this.#note(`getPrevRegion ${at}`, options);
    const own = this.#at(at);
    const region = this.regions.find(({ end }) => end !== '' && end === own?.start);
    return region === undefined ? undefined : sourceOf(region);
  }

  async getRegionById(id: bigint, options?: SourceOptions): Promise<SourceRegion | undefined> {
    await this.#note(`getRegionById ${id}`, options);
    const region = this.regions.find((each) => BigInt(each.id) === id);
    return region === undefined ? undefined : sourceOf(region);
  }

  async scanRegions(
    start: Uint8Array,
    end: Uint8Array,
    limit: number,
    options?: SourceOptions,
  ): Promise<SourceRegion[]> {
    await this.#note(`scanRegions [${text(start)}, ${text(end)}) ${limit}`, options);
    return this.#within([{ startKey: start, endKey: end }])
      .slice(0, limit)
      .map(sourceOf);
  }

  async batchScanRegions(
    ranges: readonly SourceRange[],
    limit: number,
    options?: SourceOptions,
  ): Promise<SourceRegion[]> {
    const list = ranges.map(({ startKey, endKey }) => `[${text(startKey)}, ${text(endKey)})`).join(' ');
    await this.#note(`batchScanRegions ${ranges.length > 8 ? `${ranges.length} ranges` : list} ${limit}`, options);
    if (!this.knowsBatchScan) throw new UnsupportedError({ feature: 'BatchScanRegions of PD' });
    return this.#within(ranges).slice(0, limit).map(sourceOf);
  }

  async getStore(id: bigint, options?: SourceOptions): Promise<Store | undefined> {
    await this.#note(`getStore ${id}`, options);
    const store = this.stores.get(id);
    return store === undefined ? undefined : storeOf(id, store);
  }

  async getAllStores(options?: SourceOptions): Promise<Store[]> {
    await this.#note('getAllStores', options);
    return Array.from(this.stores, ([id, store]) => storeOf(id, store)).filter(({ state }) => state !== 2);
  }

  #at(key: string): FakeRegion | undefined {
    return this.regions.find(({ start, end }) => start <= key && (end === '' || key < end));
  }

  #within(ranges: readonly SourceRange[]): FakeRegion[] {
    const sorted = this.regions.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    return sorted.filter((region) =>
      ranges.some(({ startKey, endKey }) => {
        const [from, to] = [text(startKey), text(endKey)];
        return (region.end === '' || from < region.end) && (to === '' || region.start < to);
      }),
    );
  }

  async #note(call: string, options: SourceOptions | undefined): Promise<void> {
    this.asked.push(call);
    this.options.push(options);
    await this.before(call);
  }
}

function storeOf(id: bigint, store: StoreInit): Store {
  return decode(Store, encode(Store, { id, ...store }));
}
