export type {
  ApiVersion,
  CallOptions,
  ConnectOptions,
  Entry,
  Limits,
  PdOptions,
  Scan,
  Timeouts,
} from '@tikv/cluster';
export {
  type AnyTikvError,
  type Attempt,
  formatAttempts,
  isTikvError,
  TikvError,
  type TikvErrorCode,
} from '@tikv/core';
export type { BoundedRange, DeleteRange, KeyLike, KeyRange, RawClient, ScanOptions, ValueLike } from '@tikv/raw';
export { TikvClient } from './tikv-client.js';
