import type { Buckets, Peer, Region, Store } from '@tikv/kvproto/metapb';

/** A region as PD tells it: bounds are the bytes that PD uses. */
export interface SourceRegion {
  readonly region: Region;
  readonly leader: Peer | undefined;
  readonly downPeers: readonly Peer[];
  readonly pendingPeers: readonly Peer[];
  readonly buckets: Buckets | undefined;
}

export interface SourceOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}

/** What the caches need of PD; `PdClient` fits. Calls have deadlines of their own and reject with `TikvError`. */
export interface RegionSource {
  /** The region that holds the key; undefined when PD knows none at the moment. */
  getRegion(key: Uint8Array, options?: SourceOptions): Promise<SourceRegion | undefined>;
  /** The region in front of the one that holds the key. */
  getPrevRegion(key: Uint8Array, options?: SourceOptions): Promise<SourceRegion | undefined>;
  /** Undefined when the store does not exist (any more). */
  getStore(id: bigint, options?: SourceOptions): Promise<Store | undefined>;
}
