import type { Buckets, Peer, Region } from '@tikv/kvproto/general/metapb';
import { PD } from '@tikv/kvproto/general/pdpb';
import { binaryOf } from '../../binary.js';
import type { ClusterModel } from '../../cluster-model.js';
import { peerMessage } from '../../region/peer-record.js';
import { bucketsMessage, leaderPeer, type RegionRecord, regionMessage } from '../../region/region-record.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

export const regionsFamily: readonly PdMethod[] = pdFamily(PD, 'region-read', {
  getRegion: ({ regionKey }, { model }) =>
    described(model, model.regions.at(model.regions.indexOf(binaryOf(regionKey), model.shown))),
  getPrevRegion: ({ regionKey }, { model }) =>
    described(model, model.regions.at(model.regions.indexOf(binaryOf(regionKey), model.shown) - 1)),
  getRegionByID: ({ regionId }, { model }) => described(model, model.regions.byId(regionId)),
  scanRegions: ({ startKey, endKey, limit }, { model }) => ({
    regions: scan(model, startKey, endKey, limit).map((region) => described(model, region)),
  }),
  batchScanRegions: ({ ranges, limit }, { model }) => {
    const found = new Set(ranges.flatMap(({ startKey, endKey }) => scan(model, startKey, endKey, 0)));
    return { regions: [...found].slice(0, limit > 0 ? limit : undefined).map((region) => described(model, region)) };
  },
});

interface Described {
  readonly region?: Region;
  readonly leader?: Peer;
  readonly buckets?: Buckets;
  readonly downPeers?: { readonly peer: Peer; readonly downSeconds: bigint }[];
  readonly pendingPeers?: Peer[];
}

function described(model: ClusterModel, region: RegionRecord | undefined): Described {
  if (region === undefined) return {};
  const leader = leaderPeer(region);
  const buckets = bucketsMessage(region, model.shown);
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

/** Regions from the one that holds `start` on; bounds are compared in the form that PD keeps them in. */
function scan(model: ClusterModel, start: Uint8Array, end: Uint8Array, limit: number): RegionRecord[] {
  const to = binaryOf(end);
  const from = model.regions.indexOf(binaryOf(start), model.shown);
  const rest = model.regions.all.slice(from).filter((region) => to === '' || model.shown(region.start) < to);
  return limit > 0 ? rest.slice(0, limit) : rest;
}
