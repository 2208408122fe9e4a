import type { CallOptions } from '@tikv/cluster';
import type { KeyLike, KeyRange } from '@tikv/keyspace';
import type { ValueLike } from './arguments/value.js';

export interface PutOptions extends CallOptions {
  /** After so many whole seconds the value is gone; absent: never. Not on API V1. */
  readonly ttlSeconds?: number | undefined;
}

export interface PutEntry {
  readonly key: KeyLike;
  readonly value: ValueLike;
  readonly ttlSeconds?: number | undefined;
}

export type ScanOptions = KeyRange &
  CallOptions & {
    /** Walks the same range downwards. */
    readonly reverse?: boolean | undefined;
    /** Most entries in all; absent: the whole range. */
    readonly limit?: number | undefined;
    /** Leaves the values empty. */
    readonly keyOnly?: boolean | undefined;
    /** Entries asked for at a time. Default 1 024. `timeoutMs` is for each page. */
    readonly pageSize?: number | undefined;
  };
