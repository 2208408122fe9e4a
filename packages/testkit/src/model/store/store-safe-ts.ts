import type { KeyRange } from '@tikv/kvproto/general/kvrpcpb';
import { binaryOf } from '../binary.js';
import type { ClusterModel } from '../cluster-model.js';
import { peerOn } from '../region/region-record.js';
import { safeTsOf } from './follower-reads.js';

/** The least safe ts of the store's peers in a range, those without one left aside; 0 when there is none. */
export function storeSafeTs(model: ClusterModel, storeId: bigint, range: KeyRange | undefined): bigint {
  const start = binaryOf(range?.startKey ?? new Uint8Array());
  const end = binaryOf(range?.endKey ?? new Uint8Array());
  let least: bigint | undefined;
  for (const region of model.regions.all) {
    const [from, to] = [model.shown(region.start), model.shown(region.end)];
    if ((end !== '' && from >= end) || (to !== '' && to <= start)) continue;
    const peer = peerOn(region, storeId);
    if (peer === undefined || peer.isWitness) continue;
    const safeTs = safeTsOf(model, region, peer);
    if (safeTs !== 0n && (least === undefined || safeTs < least)) least = safeTs;
  }
  return least ?? 0n;
}
