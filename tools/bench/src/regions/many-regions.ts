// A cluster of very many regions as its PD tells of them, without the cluster.
import type { RegionSource, SourceRegion } from '@tikv/region-cache';

const storeCount = 100;
const step = 7919;
const noBytes = new Uint8Array(0);
const at = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The 24 bytes at which region number `index` begins. */
export function boundOf(index: number): Buffer {
  return Buffer.from(`account/eu/${String(index * step).padStart(13, '0')}`);
}

function indexOf(key: Uint8Array): number {
  return key.length === 0 ? 0 : Math.floor(Number(at(key).slice(11)) / step);
}

/** Three peers on three of a hundred stores, in no order; ids and epochs as a cluster of this size has them. */
export function regionAt(index: number, count: number): SourceRegion {
  const first = (Math.imul(index + 1, 0x9e37_79b1) >>> 0) % storeCount;
  const peers = [0, 1, 2].map((n) => ({
    id: BigInt(count + index * 3 + n),
    storeId: BigInt(1 + ((first + n * 37) % storeCount)),
    role: 0 as const,
    isWitness: false,
  }));
  const region = {
    id: BigInt(index + 1),
    startKey: index === 0 ? noBytes : boundOf(index),
    endKey: index === count - 1 ? noBytes : boundOf(index + 1),
    regionEpoch: { confVer: BigInt(5 + (index % 90)), version: BigInt(1 + (Math.imul(index, 31) & 0xf_ffff)) },
    peers,
    encryptionMeta: undefined,
    isInFlashback: false,
    flashbackStartTs: 0n,
  };
  return { region, leader: peers[0], downPeers: [], pendingPeers: [], buckets: undefined };
}

/** PD of such a cluster. */
export function manyRegions(count: number): RegionSource {
  const unused = () => Promise.reject(new Error('not used here'));
  const scan = (from: Uint8Array, limit: number): SourceRegion[] => {
    const first = indexOf(from);
    return Array.from({ length: Math.min(limit, count - first) }, (_, i) => regionAt(first + i, count));
  };
  return {
    getRegion: (key) => Promise.resolve(regionAt(indexOf(key), count)),
    getPrevRegion: unused,
    getRegionById: unused,
    scanRegions: (start, _end, limit) => Promise.resolve(scan(start, limit)),
    batchScanRegions: ([range], limit) => Promise.resolve(scan(range.startKey, limit)),
    getStore: (id) => Promise.resolve({ ...noStore, id, address: `10.0.0.${id}:20160` }),
    getAllStores: unused,
  };
}

const noStore = {
  state: 0 as const,
  labels: [],
  version: '8.5.0',
  peerAddress: '',
  statusAddress: '',
  gitHash: '',
  startTimestamp: 0n,
  deployPath: '',
  lastHeartbeat: 0n,
  physicallyDestroyed: false,
  nodeState: 1 as const,
};
