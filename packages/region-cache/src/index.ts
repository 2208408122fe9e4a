export { RegionCache, type RegionCacheOptions } from './cache/region-cache.js';
export type { RegionSource, SourceOptions, SourceRegion } from './cache/region-source.js';
export { type BatchLimits, cutBatches } from './fan-out/cut-batches.js';
export { groupByRegion, type RegionGroup } from './fan-out/group-by-region.js';
export type { RegionRoute } from './fan-out/region-route.js';
export { type BatchRequest, notSent, sendBatches } from './fan-out/send-batches.js';
export { type KeyedRequest, type Routed, sendToKey } from './fan-out/send-to-key.js';
export { type InvalidReason, Region, type RegionParts, type Replica } from './region/region.js';
export { type BoundsForm, type RegionBounds, regionBounds } from './region/region-bounds.js';
export { RegionIndex } from './region/region-index.js';
export {
  RegionRequestSender,
  type SenderOptions,
  type Sending,
  type SendResult,
} from './sender/region-request-sender.js';
export { failureOf, WriteFate } from './sender/write-fate.js';
export { StoreCache, type StoreCacheOptions } from './store/store-cache.js';
export { StoreEntry, type StoreState } from './store/store-entry.js';
