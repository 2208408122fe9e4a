import type { Message } from '@bufbuild/protobuf';
import type { Store } from '@tikv/kvproto/general/metapb';
import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../../cluster-model.js';
import { storeMessage } from '../../region/store-record.js';
import { type ErrorHeader, errorHeader } from '../service/error-header.js';
import type { PdCall } from '../service/pd-call.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { putStore } from './put-store.js';

/** Reads of stores are the leader's: followers never answer them (pd-region-rpc-retry.md §1.9). */
export const storesFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  getStore: ({ storeId }, call) => oneStore(call, storeId),
  getAllStores: ({ excludeTombstoneStores }, { model }) => ({ stores: storesOf(model, excludeTombstoneStores) }),
  putStore: ({ store }, call) => putStore(call, store),
  reportMinResolvedTS: ({ storeId, minResolvedTs }, { model }) => {
    model.resolvedTs.report(storeId, minResolvedTs);
    return {};
  },
});

export function oneStore(call: PdCall, storeId: bigint): { header: ErrorHeader } | { store: Store } {
  const store = call.model.stores.get(storeId);
  return store === undefined
    ? { header: errorHeader(call, ErrorType.UNKNOWN, `invalid store ID ${storeId}, not found`) }
    : { store: storeMessage(store) };
}

export function storesOf(model: ClusterModel, withoutTombstones: boolean): (Store & Message)[] {
  const stores = [...model.stores.values()];
  return stores.filter(({ state }) => !withoutTombstones || state !== 'tombstone').map(storeMessage);
}
