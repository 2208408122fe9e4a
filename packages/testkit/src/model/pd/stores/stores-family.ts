import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { storeMessage } from '../../region/store-record.js';
import { errorHeader } from '../service/error-header.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';

export const storesFamily: readonly PdMethod[] = pdFamily(PD, 'leader', {
  getStore: ({ storeId }, call) => {
    const store = call.model.stores.get(storeId);
    return store === undefined
      ? { header: errorHeader(call, ErrorType.UNKNOWN, `invalid store ID ${storeId}, not found`) }
      : { store: storeMessage(store) };
  },
  getAllStores: (_, { model }) => ({ stores: [...model.stores.values()].map(storeMessage) }),
});
