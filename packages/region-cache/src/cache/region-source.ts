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
  /** Ask for the region's buckets as well; only PD's leader knows them. */
  readonly needBuckets?: boolean | undefined;
  /** A follower of PD or a router may answer, which may be out of date. Default: PD's leader only. */
  readonly allowFollower?: boolean | undefined;
}

/** `[startKey, endKey)` in the bytes that PD uses; an empty end is no end. */
export interface SourceRange {
  readonly startKey: Uint8Array;
  readonly endKey: Uint8Array;
}

/** What the caches need of PD; `PdClient` fits. Calls have deadlines of their own and reject with `TikvError`. */
export interface RegionSource {
  /** The region that holds the key; undefined when PD knows none at the moment. */
  getRegion(key: Uint8Array, options?: SourceOptions): Promise<SourceRegion | undefined>;
  /** The region in front of the one that holds the key. */
  getPrevRegion(key: Uint8Array, options?: SourceOptions): Promise<SourceRegion | undefined>;
  /** Undefined when there is no region of this id (any more). */
  getRegionById(id: bigint, options?: SourceOptions): Promise<SourceRegion | undefined>;
  /** At most `limit` regions from the one that holds `start`; an empty end is no end. */
  scanRegions(start: Uint8Array, end: Uint8Array, limit: number, options?: SourceOptions): Promise<SourceRegion[]>;
  /**
   * At most `limit` regions of sorted ranges that do not overlap. PD refuses to answer with holes when
   * `containAllKeyRange` is set. Rejects with UNSUPPORTED where PD does not know the call.
   */
  batchScanRegions?(
    ranges: readonly SourceRange[],
    limit: number,
    options?: SourceOptions & { readonly containAllKeyRange?: boolean | undefined },
  ): Promise<SourceRegion[]>;
  /** Undefined when the store does not exist (any more). */
  getStore(id: bigint, options?: SourceOptions): Promise<Store | undefined>;
  getAllStores(options?: SourceOptions & { readonly excludeTombstone?: boolean | undefined }): Promise<Store[]>;
}
