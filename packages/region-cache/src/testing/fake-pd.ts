import { decode, encode } from '@tikv/kvproto';
import { type RegionInit, Region as RegionMeta, Store, type StoreInit } from '@tikv/kvproto/metapb';
import type { RegionSource, SourceRegion } from '../cache/region-source.js';

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
}

export function metaOf({ id, start, end, version = 1, confVer = 1, stores = [1, 2, 3] }: FakeRegion): RegionMeta {
  const init: RegionInit = {
    id: BigInt(id),
    startKey: bytes(start),
    endKey: bytes(end),
    regionEpoch: { version: BigInt(version), confVer: BigInt(confVer) },
    peers: stores.map((store) => ({ id: BigInt(store * 10), storeId: BigInt(store) })),
  };
  return decode(RegionMeta, encode(RegionMeta, init));
}

export function sourceOf(region: FakeRegion): SourceRegion {
  const meta = metaOf(region);
  const peersOn = (stores: readonly number[]) => meta.peers.filter(({ storeId }) => stores.includes(Number(storeId)));
  const leader = peersOn([region.leader ?? Number(meta.peers[0]?.storeId ?? 0)])[0];
  return { region: meta, leader, downPeers: peersOn(region.down ?? []), pendingPeers: [], buckets: undefined };
}

/** PD in memory: what it knows can be changed at any time, and its answers held back. */
export class FakePd implements RegionSource {
  regions: FakeRegion[] = [];
  readonly stores: Map<bigint, StoreInit> = new Map();
  /** What was asked, in order: `getRegion k`, `getPrevRegion k`, `getStore 1`. */
  readonly asked: string[] = [];
  /** Runs before each answer; what it throws is the answer. */
  before: (call: string) => void | Promise<void> = () => {};

  async getRegion(key: Uint8Array): Promise<SourceRegion | undefined> {
    const at = text(key);
    await this.#note(`getRegion ${at}`);
    const region = this.regions.find(({ start, end }) => start <= at && (end === '' || at < end));
    return region === undefined ? undefined : sourceOf(region);
  }

  async getPrevRegion(key: Uint8Array): Promise<SourceRegion | undefined> {
    const at = text(key);
    await this.#note(`getPrevRegion ${at}`);
    const own = this.regions.find(({ start, end }) => start <= at && (end === '' || at < end));
    const region = this.regions.find(({ end }) => end !== '' && end === own?.start);
    return region === undefined ? undefined : sourceOf(region);
  }

  async getStore(id: bigint): Promise<Store | undefined> {
    await this.#note(`getStore ${id}`);
    const store = this.stores.get(id);
    return store === undefined ? undefined : decode(Store, encode(Store, { id, ...store }));
  }

  async #note(call: string): Promise<void> {
    this.asked.push(call);
    await this.before(call);
  }
}
