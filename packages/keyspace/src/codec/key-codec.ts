import type { PhysicalKey } from '@tikv/core';
import type { CheckedRange } from '../range/key-range.js';
import type { KeyLike } from './key-like.js';

export type ApiVersion = 'v1' | 'v1ttl' | 'v2';
export type KeyMode = 'raw' | 'txn';

/** `[start, end)` in physical keys; an empty end is no end. `start > end` never happens, `start = end` is empty. */
export interface PhysicalRange {
  readonly start: PhysicalKey;
  readonly end: PhysicalKey;
}

/**
 * Turns the user's keys into the keys of the cluster where they enter, and back where they leave: one for each API
 * version, mode and keyspace (raw-keyspace-resource-metrics.md §2.3). Everything in between speaks physical keys.
 */
export interface KeyCodec {
  readonly apiVersion: ApiVersion;
  readonly mode: KeyMode;
  /** `kvrpcpb.APIVersion` of requests; V1TTL is a way of storing, its requests say V1. */
  readonly wireApiVersion: number;
  /** What requests say; 0xFFFFFFFF where there are no keyspaces. */
  readonly keyspaceId: number;
  readonly keyspaceName: string;
  /** How PD and region errors write region bounds of these keys. */
  readonly bounds: 'plain' | 'memcomparable';
  /** `argument` is the name that errors give the key. Throws INVALID_ARGUMENT. */
  encode(key: KeyLike, argument?: string): PhysicalKey;
  /**
   * The user's key, as a view into `physical`.
   * Throws KEYSPACE for a key of another keyspace, whose bytes it does not show.
   */
  decode(physical: Uint8Array): Uint8Array;
  /** Cut to the keyspace. Throws INVALID_ARGUMENT when start is after end. */
  encodeRange(range: CheckedRange): PhysicalRange;
}
