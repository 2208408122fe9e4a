export type { ApiVersion, CallOptions, ConnectOptions, Entry, Scan } from '@tikv/cluster';
export type { BoundedRange, DeleteRange, KeyLike, KeyRange } from '@tikv/keyspace';
export type { ValueLike } from './arguments/value.js';
export { RawClient } from './raw-client.js';
export type { PutEntry, PutOptions, ScanOptions } from './raw-options.js';
