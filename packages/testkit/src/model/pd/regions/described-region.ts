import type { Buckets, Peer, Region } from '@tikv/kvproto/general/metapb';
import type { ClusterModel } from '../../cluster-model.js';
import { peerMessage } from '../../region/peer-record.js';
import { bucketsMessage, leaderPeer, type RegionRecord, regionMessage } from '../../region/region-record.js';

/** The fields that every answer has for a region. */
export interface DescribedRegion {
  readonly region: Region;
  /** Absent while nobody leads. */
  readonly leader?: Peer;
  readonly buckets?: Buckets;
  readonly downPeers: { readonly peer: Peer; readonly downSeconds: bigint }[];
  readonly pendingPeers: Peer[];
}

export function describedRegion(model: ClusterModel, region: RegionRecord, withBuckets: boolean): DescribedRegion {
  const leader = leaderPeer(region);
  const buckets = withBuckets ? bucketsMessage(region, model.shown) : undefined;
  return {
    region: regionMessage(region, model.shown),
    ...(leader === undefined ? {} : { leader: peerMessage(leader) }),
    ...(buckets === undefined ? {} : { buckets }),
    downPeers: region.peers.flatMap((peer) =>
      peer.downSeconds === undefined ? [] : [{ peer: peerMessage(peer), downSeconds: peer.downSeconds }],
    ),
    pendingPeers: region.peers.filter(({ isPending }) => isPending).map(peerMessage),
  };
}
