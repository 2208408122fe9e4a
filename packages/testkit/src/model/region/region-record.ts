import { create } from '@bufbuild/protobuf';
import { type Buckets, BucketsSchema, type Region, RegionSchema } from '@tikv/kvproto/general/metapb';
import { type Binary, bytesOf } from '../binary.js';
import { type PeerRecord, peerMessage } from './peer-record.js';

/** The inner bounds of a region's buckets. */
export interface BucketRecord {
  readonly version: bigint;
  /** Physical keys, inside the region and rising. */
  readonly keys: readonly Binary[];
}

/** One region as the cluster knows it. Bounds are physical keys, and beside them the form that PD shows. */
export interface RegionRecord {
  readonly id: bigint;
  start: Binary;
  end: Binary;
  confVer: bigint;
  version: bigint;
  peers: PeerRecord[];
  /** Id of the store that leads; undefined while nobody does. */
  leader: bigint | undefined;
  /** Since when nobody leads, on the cluster's wall clock. */
  leaderlessSinceMs: number | undefined;
  /** Raft's term: one more with each leader. */
  term: bigint;
  buckets: BucketRecord | undefined;
  /** Id of the region that is about to swallow this one. */
  mergingInto: bigint | undefined;
  /** Start ts of the flashback that the region is in. */
  flashbackStartTs: bigint | undefined;
  /** Whether an operator has forced a leader on a minority: nothing is served meanwhile. */
  isRecovering: boolean;
  /** False on a new leader that has not asked PD for a timestamp yet. */
  isMaxTsSynced: boolean;
}

export type BoundCodec = (physical: Binary) => Binary;

const firstTerm = 6n;

/** A region without anything special about it. */
export function newRegion(
  parts: Pick<RegionRecord, 'id' | 'start' | 'end' | 'confVer' | 'version' | 'peers' | 'leader'>,
): RegionRecord {
  return {
    ...parts,
    leaderlessSinceMs: undefined,
    term: firstTerm,
    buckets: undefined,
    mergingInto: undefined,
    flashbackStartTs: undefined,
    isRecovering: false,
    isMaxTsSynced: true,
  };
}

export function regionMessage(region: RegionRecord, shown: BoundCodec): Region {
  const { flashbackStartTs } = region;
  return create(RegionSchema, {
    id: region.id,
    startKey: shownBound(region.start, shown),
    endKey: shownBound(region.end, shown),
    regionEpoch: { confVer: region.confVer, version: region.version },
    peers: region.peers.map(peerMessage),
    isInFlashback: flashbackStartTs !== undefined,
    flashbackStartTs: flashbackStartTs ?? 0n,
  });
}

/** A region's buckets with the bounds of the region around them; undefined when it has none. */
export function bucketsMessage(region: RegionRecord, shown: BoundCodec): Buckets | undefined {
  const { id, buckets, start, end } = region;
  if (buckets === undefined) return undefined;
  const keys = [start, ...buckets.keys, end].map((key) => shownBound(key, shown));
  return create(BucketsSchema, { regionId: id, version: buckets.version, keys });
}

function shownBound(bound: Binary, shown: BoundCodec): Uint8Array {
  return bytesOf(bound === '' ? '' : shown(bound));
}

export function peerOn(region: RegionRecord, storeId: bigint | undefined): PeerRecord | undefined {
  const { peers } = region;
  for (let i = 0; i < peers.length; i += 1) if (peers[i]?.storeId === storeId) return peers[i];
  return undefined;
}

export function leaderPeer(region: RegionRecord): PeerRecord | undefined {
  return peerOn(region, region.leader);
}

export function holds(region: RegionRecord, key: Binary): boolean {
  return region.start <= key && (region.end === '' || key < region.end);
}
