import type { Buckets, Peer, Region } from '@tikv/kvproto/metapb';
import type { PeerStats } from '@tikv/kvproto/pdpb';

/** A region as PD knows it; bounds are PD's bytes. */
export interface PdRegion {
  readonly region: Region;
  /** Undefined when PD knows no leader at the moment. */
  readonly leader: Peer | undefined;
  readonly downPeers: readonly Peer[];
  readonly pendingPeers: readonly Peer[];
  readonly buckets: Buckets | undefined;
}

interface RegionAnswer {
  readonly region: Region | undefined;
  readonly leader: Peer | undefined;
  readonly downPeers?: readonly PeerStats[];
  readonly pendingPeers?: readonly Peer[];
  readonly buckets?: Buckets | undefined;
}

/** Undefined when the answer names no region: PD knows none, which is not an error. */
export function pdRegionOf(answer: RegionAnswer): PdRegion | undefined {
  const { region, leader, downPeers = [], pendingPeers = [], buckets } = answer;
  if (region === undefined) return undefined;
  return {
    region,
    // A leader that is not known is a peer without an id in some answers.
    leader: leader === undefined || leader.id === 0n ? undefined : leader,
    downPeers: downPeers.map(({ peer }) => peer).filter((peer) => peer !== undefined),
    pendingPeers,
    buckets,
  };
}
