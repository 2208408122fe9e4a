import { PD } from '@tikv/kvproto/general/pdpb';
import { binaryOf } from '../../binary.js';
import { checkClusterId } from '../service/admission.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { batchScannedRegions, oneRegion, queriedRegions, scannedRegions } from './region-reads.js';
import { regionsKnownTo } from './regions-known-to.js';

/** Reads that a follower may answer (pd-region-rpc-retry.md §1.9). */
export const regionsFamily: readonly PdMethod[] = [
  ...pdFamily(PD, 'region-read', {
    getRegion: ({ regionKey, needBuckets }, call) =>
      oneRegion(call, regionsKnownTo(call).at(binaryOf(regionKey)), needBuckets),
    getPrevRegion: ({ regionKey, needBuckets }, call) =>
      oneRegion(call, regionsKnownTo(call).before(binaryOf(regionKey)), needBuckets),
    getRegionByID: ({ regionId, needBuckets }, call) =>
      oneRegion(call, regionsKnownTo(call).byId(regionId), needBuckets),
    scanRegions: (request, call) => scannedRegions(call, request),
    batchScanRegions: (request, call) => batchScannedRegions(call, request),
  }),
  // Leadership is not looked at: a member that led once goes on with what it knows.
  ...pdFamily(PD, 'handler', {
    queryRegion: () => ({
      onRequest: (request, call) => {
        checkClusterId(request.header, call.model);
        return queriedRegions(call, request);
      },
    }),
  }),
];
