import { create } from '@bufbuild/protobuf';
import { type Peer, PeerSchema, type Region, RegionSchema } from '@tikv/kvproto/general/metapb';
import { type Binary, bytesOf } from '../binary.js';

export interface PeerRecord {
  readonly id: bigint;
  readonly storeId: bigint;
}

/** One region as the cluster knows it. Bounds are physical keys, and beside them the form that PD shows. */
export interface RegionRecord {
  readonly id: bigint;
  start: Binary;
  end: Binary;
  confVer: bigint;
  version: bigint;
  peers: PeerRecord[];
  /** Id of the store that leads. */
  leader: bigint;
}

export type BoundCodec = (physical: Binary) => Binary;

export function regionMessage(region: RegionRecord, shown: BoundCodec): Region {
  return create(RegionSchema, {
    id: region.id,
    startKey: bytesOf(region.start === '' ? '' : shown(region.start)),
    endKey: bytesOf(region.end === '' ? '' : shown(region.end)),
    regionEpoch: { confVer: region.confVer, version: region.version },
    peers: region.peers.map(({ id, storeId }) => ({ id, storeId })),
  });
}

export function peerMessage(peer: PeerRecord): Peer {
  return create(PeerSchema, { id: peer.id, storeId: peer.storeId });
}

export function leaderPeer(region: RegionRecord): PeerRecord | undefined {
  return region.peers.find(({ storeId }) => storeId === region.leader);
}

export function holds(region: RegionRecord, key: Binary): boolean {
  return region.start <= key && (region.end === '' || key < region.end);
}
