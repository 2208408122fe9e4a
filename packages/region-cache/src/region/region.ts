import type { PhysicalKey } from '@tikv/core';
import type { Peer } from '@tikv/kvproto/metapb';
import type { StoreEntry } from '../store/store-entry.js';

/** One replica that may be asked, and the store it is on. */
export interface Replica {
  readonly peer: Peer;
  readonly store: StoreEntry;
  /** The store's failure epoch when the region was loaded; a higher one now means that the store failed since. */
  readonly storeEpoch: number;
  /** The routing part of a request's `Context` for this peer, encoded when it is first needed. */
  contextPrefix: Uint8Array | undefined;
}

export type InvalidReason =
  | 'store not found'
  | 'region not found'
  | 'epoch not match'
  | 'no replica'
  | 'store moved'
  | 'replaced'
  | 'other';

export interface RegionParts {
  readonly id: bigint;
  readonly confVer: bigint;
  readonly version: bigint;
  readonly start: PhysicalKey;
  readonly end: PhysicalKey;
  readonly replicas: readonly Replica[];
  readonly leaderIndex: number;
  readonly expiresAtMs: number;
  readonly fixedExpiry: boolean;
}

/**
 * What is known of one region in one epoch. Bounds are plain physical keys, `[start, end)`; an empty end is no bound.
 * Only the assumed leader, the expiry and the validity change; a new epoch is a new object.
 */
export class Region {
  readonly id: bigint;
  readonly confVer: bigint;
  readonly version: bigint;
  readonly start: PhysicalKey;
  readonly end: PhysicalKey;
  readonly replicas: readonly Replica[];
  /** Index in `replicas` of the peer that is taken for the leader. */
  leaderIndex: number;
  /** Point of the monotonic clock after which the region is looked up anew. */
  expiresAtMs: number;
  /** A region with peers missing must not live on by being used (§2.3). */
  readonly fixedExpiry: boolean;
  invalid: InvalidReason | undefined;

  constructor(parts: RegionParts) {
    this.id = parts.id;
    this.confVer = parts.confVer;
    this.version = parts.version;
    this.start = parts.start;
    this.end = parts.end;
    this.replicas = parts.replicas;
    this.leaderIndex = parts.leaderIndex;
    this.expiresAtMs = parts.expiresAtMs;
    this.fixedExpiry = parts.fixedExpiry;
  }

  contains(key: PhysicalKey): boolean {
    return this.start <= key && (this.end === '' || key < this.end);
  }

  /** Whether keys just below `key` are in here: the key may be the end. An empty key is above all keys. */
  containsEnd(key: PhysicalKey): boolean {
    if (key === '') return this.end === '';
    return this.start < key && (this.end === '' || key <= this.end);
  }

  /** The first reason stays: later ones are consequences. */
  invalidate(reason: InvalidReason): void {
    this.invalid ??= reason;
  }

  /** For logs and errors, without keys. */
  get label(): string {
    return `region ${this.id} (epoch ${this.confVer}.${this.version})`;
  }
}
