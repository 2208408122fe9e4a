export type { ApiVersion, KeyCodec, KeyMode, PhysicalRange } from './codec/key-codec.js';
export { type KeyLike, keyOf } from './codec/key-like.js';
export { v1Codec } from './codec/v1-codec.js';
export { keyspacePrefix, type V2CodecOptions, v2Codec } from './codec/v2-codec.js';
export { defaultKeyspaceName, maxKeyspaceId, nullKeyspaceId } from './loading/keyspace-id.js';
export { type KeyspaceSource, type LoadedKeyspace, loadKeyspace } from './loading/load-keyspace.js';
export {
  type BoundedRange,
  boundedRange,
  type CheckedRange,
  type DeleteRange,
  type KeyRange,
  keyRange,
} from './range/key-range.js';
