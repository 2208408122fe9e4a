export type { KeyRange } from './cache/key-range.js';
export type { LocateRangesOptions } from './cache/range-locator.js';
export { RegionCache, type RegionCacheOptions } from './cache/region-cache.js';
export type { RegionSource, SourceOptions, SourceRange, SourceRegion } from './cache/region-source.js';
export { waitWithin } from './cache/wait-within.js';
export { type BatchLimits, cutBatches } from './fan-out/cut-batches.js';
export { groupByRegion, type RegionGroup } from './fan-out/group-by-region.js';
export { sendPoint } from './fan-out/point-call.js';
export {
  factsOf,
  type OperationFacts,
  type OperationStarter,
  type PointOperation,
  type PointOptions,
} from './fan-out/point-operation.js';
export type { RegionRoute } from './fan-out/region-route.js';
export { type BatchRequest, notSent, sendBatches } from './fan-out/send-batches.js';
export { type KeyedRequest, type Routed, sendToKey } from './fan-out/send-to-key.js';
export { type BucketRange, type KeyBuckets, locateBucket } from './region/key-buckets.js';
export type { PackedId } from './region/packed-id.js';
export { type InvalidReason, Region, type RegionParts, type Replica } from './region/region.js';
export { type BoundsForm, type RegionBounds, regionBounds } from './region/region-bounds.js';
export { type InsertOptions, RegionIndex } from './region/region-index.js';
export type { ReadType, ReplicaRead } from './selector/replica-read.js';
export { RegionRequestSender } from './sender/region-request-sender.js';
export type { RegionFailure, SenderOptions, Sending, SendResult } from './sender/sending.js';
export { failureOf, WriteFate } from './sender/write-fate.js';
export type { SlowScore } from './store/slow-score.js';
export { StoreCache, type StoreCacheOptions } from './store/store-cache.js';
export type { StoreCalls } from './store/store-calls.js';
export { type Liveness, StoreEntry, type StoreState } from './store/store-entry.js';
