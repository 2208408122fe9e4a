export interface StoreView {
  readonly id: bigint;
  readonly address: string;
  readonly statusAddress: string;
  readonly isUp: boolean;
}

export interface RegionView {
  readonly id: bigint;
  /** Bounds as PD knows them: encoded, unless they are raw ones of API V1. An empty end is none. */
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly confVer: bigint;
  readonly version: bigint;
  /** Undefined while nobody leads. */
  readonly leaderStoreId: bigint | undefined;
  readonly peers: readonly { readonly id: bigint; readonly storeId: bigint }[];
}

export interface ClusterView {
  readonly stores: readonly StoreView[];
  readonly regions: readonly RegionView[];
}

/** The admin port's JSON: ids are texts there, since they have 64 bits. */
export interface ClusterJson {
  readonly stores: readonly { id: string; address: string; statusAddress: string; up: boolean }[];
  readonly regions: readonly {
    id: string;
    startHex: string;
    endHex: string;
    confVer: string;
    version: string;
    leaderStoreId?: string;
    peers: readonly { id: string; storeId: string }[];
  }[];
}

export function clusterView({ stores, regions }: ClusterJson): ClusterView {
  return {
    stores: stores.map(({ id, up, ...store }) => ({ ...store, id: BigInt(id), isUp: up })),
    regions: regions.map(({ id, startHex, endHex, confVer, version, leaderStoreId, peers }) => ({
      id: BigInt(id),
      start: Buffer.from(startHex, 'hex'),
      end: Buffer.from(endHex, 'hex'),
      confVer: BigInt(confVer),
      version: BigInt(version),
      leaderStoreId: leaderStoreId === undefined ? undefined : BigInt(leaderStoreId),
      peers: peers.map((peer) => ({ id: BigInt(peer.id), storeId: BigInt(peer.storeId) })),
    })),
  };
}
