import type { PhysicalKey } from '@tikv/core';
import type { Peer } from '@tikv/kvproto/metapb';
import type { StoreEntry } from '../store/store-entry.js';
import type { KeyBuckets } from './key-buckets.js';
import { type PackedId, packId } from './packed-id.js';
import { isLearnerIn, kindIn, packKinds } from './peer-kind.js';

/** One replica that may be asked, and the store it is on: a view for people, made when it is looked at. */
export interface Replica {
  readonly peer: Peer;
  readonly store: StoreEntry;
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
  /** The peers that may be asked, and in the same order their stores. */
  readonly peers: readonly Peer[];
  readonly stores: readonly StoreEntry[];
  readonly leaderIndex: number;
  /** How many failures of stores the client had seen when this was loaded. */
  readonly loadedAfter: number;
  readonly expiresAtMs: number;
  readonly noExtend: boolean;
  readonly buckets?: KeyBuckets | undefined;
}

const perPeer = 3;

/**
 * What is known of one region in one epoch. Bounds are plain physical keys, `[start, end)`; an empty end is no bound. A
 * new epoch is a new object; what changes in it is routing (leader, proxy), life time and validity
 * (pd-region-rpc-retry.md §8, the minimal state).
 *
 * There may be a million of these: ids are packed, the peers share one array, and keys are shared with the neighbours.
 */
export class Region {
  // What every lookup reads comes first, so that it lies together in memory.
  #end: PhysicalKey;
  invalid: InvalidReason | undefined = undefined;
  /** Point of the monotonic clock, in whole milliseconds, after which the region is looked up anew. */
  expiresAtMs: number;
  /** From this point of the clock on the next use looks it up anew, in the background. */
  reloadAtMs: number | undefined = undefined;
  readonly start: PhysicalKey;
  readonly #id: PackedId;
  readonly #confVer: PackedId;
  readonly #version: PackedId;
  /** For each peer its store, its packed id, and the routing part of a request's context for it once that was needed. */
  readonly #peers: unknown[];
  readonly #kinds: number;
  /** Index of the peer that is taken for the leader. */
  #leaderIndex: number;
  readonly #loadedAfter: number;
  #leaderSeenAfter: number;
  /** Index of the peer that last passed a request on to a leader that cannot be reached (§2.18); -1: none. */
  proxyIndex = -1;
  /** A region with peers missing or failed must not live on by being used (§2.3). */
  noExtend: boolean;
  buckets: KeyBuckets | undefined;

  constructor(parts: RegionParts) {
    this.#id = packId(parts.id);
    this.#confVer = packId(parts.confVer);
    this.#version = packId(parts.version);
    this.start = parts.start;
    this.#end = parts.end;
    this.#peers = packPeers(parts);
    this.#kinds = packKinds(parts.peers);
    this.#leaderIndex = parts.leaderIndex;
    this.#loadedAfter = parts.loadedAfter;
    this.#leaderSeenAfter = parts.loadedAfter;
    this.expiresAtMs = parts.expiresAtMs;
    this.noExtend = parts.noExtend;
    this.buckets = parts.buckets;
  }

  get id(): bigint {
    return BigInt(this.#id);
  }

  get packedId(): PackedId {
    return this.#id;
  }

  get confVer(): bigint {
    return BigInt(this.#confVer);
  }

  get version(): bigint {
    return BigInt(this.#version);
  }

  get end(): PhysicalKey {
    return this.#end;
  }

  /** How many peers may be asked. */
  get peerCount(): number {
    return this.#peers.length / perPeer;
  }

  get leaderIndex(): number {
    return this.#leaderIndex;
  }

  contains(key: PhysicalKey): boolean {
    return this.start <= key && this.reaches(key);
  }

  /** Whether a key that is not below the start is in here. */
  reaches(key: PhysicalKey): boolean {
    return key < this.#end || this.#end === '';
  }

  /** Whether keys just below `key` are in here: the key may be the end. An empty key is above all keys. */
  containsEnd(key: PhysicalKey): boolean {
    if (key === '') return this.#end === '';
    return this.start < key && (this.#end === '' || key <= this.#end);
  }

  /** Whether an older epoch of a region is in `this` than in `other`, in either of its two parts (§2.5). */
  isOlderThan(other: Region): boolean {
    return this.#version < other.#version || this.#confVer < other.#confVer;
  }

  hasLowerVersionThan(other: Region): boolean {
    return this.#version < other.#version;
  }

  isSameAs(other: Region): boolean {
    return this.#id === other.#id && this.#version === other.#version && this.#confVer === other.#confVer;
  }

  storeAt(index: number): StoreEntry {
    return this.#peers[index * perPeer] as StoreEntry;
  }

  peerIdAt(index: number): bigint {
    return BigInt(this.#peers[index * perPeer + 1] as PackedId);
  }

  isLearnerAt(index: number): boolean {
    return isLearnerIn(this.#kinds, index);
  }

  peerAt(index: number): Peer {
    return { id: this.peerIdAt(index), storeId: this.storeAt(index).id, ...kindIn(this.#kinds, index) };
  }

  /** Index of a peer as a leader hint names it; -1 when it is not here. */
  indexOf(peerId: bigint, storeId: bigint): number {
    for (let i = 0; i < this.peerCount; i += 1) {
      if (this.peerIdAt(i) === peerId && this.storeAt(i).id === storeId) return i;
    }
    return -1;
  }

  get replicas(): readonly Replica[] {
    return Array.from({ length: this.peerCount }, (_, i) => ({ peer: this.peerAt(i), store: this.storeAt(i) }));
  }

  /** Whether the peer's store has not failed since this was loaded, or since the peer was named as the leader. */
  isCurrentAt(index: number): boolean {
    const seenAfter = index === this.#leaderIndex ? this.#leaderSeenAfter : this.#loadedAfter;
    return this.storeAt(index).lastFailure <= seenAfter;
  }

  /** From now on this peer is taken for the leader; `failures` is how many failures of stores were seen by now. */
  setLeader(index: number, failures: number): void {
    this.#leaderIndex = index;
    this.#leaderSeenAfter = failures;
  }

  prefixAt(index: number): string | undefined {
    return this.#peers[index * perPeer + 2] as string | undefined;
  }

  keepPrefix(index: number, prefix: string): void {
    this.#peers[index * perPeer + 2] = prefix;
  }

  /** Keeps one string for a key that two regions share. */
  shareEnd(key: PhysicalKey): void {
    if (key === this.#end) this.#end = key;
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

/** An array of just the size, which one that grows is not. */
function packPeers({ peers, stores }: RegionParts): unknown[] {
  const packed: unknown[] = Array.from({ length: peers.length * perPeer });
  peers.forEach((peer, i) => {
    packed[i * perPeer] = stores[i];
    packed[i * perPeer + 1] = packId(peer.id);
  });
  return packed;
}
