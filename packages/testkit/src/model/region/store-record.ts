import { create } from '@bufbuild/protobuf';
import { type Store, StoreSchema, StoreState } from '@tikv/kvproto/general/metapb';

export interface StoreRecord {
  readonly id: bigint;
  address: string;
  readonly labels: Readonly<Record<string, string>>;
  up: boolean;
}

export function storeMessage(store: StoreRecord): Store {
  return create(StoreSchema, {
    id: store.id,
    address: store.address,
    peerAddress: store.address,
    state: StoreState.Up,
    version: '8.5.0',
    labels: Object.entries(store.labels).map(([key, value]) => ({ key, value })),
  });
}
