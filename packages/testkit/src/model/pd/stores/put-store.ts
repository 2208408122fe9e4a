import type { Store } from '@tikv/kvproto/general/metapb';
import { ErrorType } from '@tikv/kvproto/general/pdpb';
import type { ErrorHeader } from '../service/error-header.js';
import { errorHeader } from '../service/error-header.js';
import type { PdCall } from '../service/pd-call.js';

/** A store that is known tells its address and its labels anew. One that is not cannot be made out of a message. */
export function putStore(call: PdCall, store: Store | undefined): { header?: ErrorHeader } {
  const refuse = (type: ErrorType, message: string): { header: ErrorHeader } => ({
    header: errorHeader(call, type, message),
  });
  const id = store?.id ?? 0n;
  const known = call.model.stores.get(id);
  if (known?.state === 'tombstone') return refuse(ErrorType.STORE_TOMBSTONE, 'store is tombstone');
  if (store === undefined || id === 0n) return refuse(ErrorType.UNKNOWN, `invalid put store ${id}`);
  const sameAddress = [...call.model.stores.values()].find(
    (other) => other.id !== id && other.state !== 'tombstone' && other.address === store.address,
  );
  if (sameAddress !== undefined) {
    return refuse(ErrorType.UNKNOWN, `duplicated store address: id:${id}, already registered by id:${sameAddress.id}`);
  }
  if (known === undefined) return refuse(ErrorType.UNKNOWN, `store ${id} has no process in this cluster`);
  known.address = store.address;
  known.labels = { ...known.labels, ...Object.fromEntries(store.labels.map(({ key, value }) => [key, value])) };
  return {};
}
