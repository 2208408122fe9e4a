import { Router } from '@tikv/kvproto/general/routerpb';
import { binaryOf } from '../../binary.js';
import { checkClusterId } from '../service/admission.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { oneStore, storesOf } from '../stores/stores-family.js';
import { batchScannedRegions, oneRegion, queriedRegions } from './region-reads.js';
import { regionsKnownTo } from './regions-known-to.js';

/** What a router answers: what it has heard, to everybody; the cluster id is looked at on the stream only. */
export const routerFamily: readonly PdMethod[] = pdFamily(Router, 'handler', {
  getRegion: ({ regionKey }, call) => oneRegion(call, regionsKnownTo(call).at(binaryOf(regionKey)), false),
  getPrevRegion: ({ regionKey }, call) => oneRegion(call, regionsKnownTo(call).before(binaryOf(regionKey)), false),
  getRegionByID: ({ regionId }, call) => oneRegion(call, regionsKnownTo(call).byId(regionId), false),
  batchScanRegions: (request, call) => batchScannedRegions(call, request),
  queryRegion: () => ({
    onRequest: (request, call) => {
      checkClusterId(request.header, call.model);
      return queriedRegions(call, request);
    },
  }),
  getStore: ({ storeId }, call) => oneStore(call, storeId),
  getAllStores: ({ excludeTombstoneStores }, { model }) => ({ stores: storesOf(model, excludeTombstoneStores) }),
});
