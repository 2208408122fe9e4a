import type { Binary } from '../binary.js';
import type { ReplicaLag } from '../region/replica-lag.js';
import { familyName, type RawStorage } from './raw-storage.js';
import type { RawValue } from './raw-value.js';

/** Expiry is kept in 64 bits. */
const latest = 0xffff_ffff_ffff_ffffn;

/** Raw data as one store sees it by its own clock: a value is gone at the second it expires in. */
export class RawView {
  readonly #storage: RawStorage;
  readonly #wallMs: () => number;

  constructor(storage: RawStorage, wallMs: () => number) {
    this.#storage = storage;
    this.#wallMs = wallMs;
  }

  get nowSeconds(): bigint {
    return BigInt(Math.floor(this.#wallMs() / 1000));
  }

  expiryOf(ttlSeconds: bigint): bigint {
    if (ttlSeconds === 0n) return 0n;
    const sum = this.nowSeconds + ttlSeconds;
    return sum < latest ? sum : latest;
  }

  get(family: string, key: Binary): RawValue | undefined {
    const found = this.stored(family, key);
    return found !== undefined && this.#visible(found) ? found : undefined;
  }

  /** With tombstones and what has expired. */
  stored(family: string, key: Binary): RawValue | undefined {
    return this.#storage.family(family).get(key);
  }

  /** Visible pairs of `[start, end)`. */
  *scan(family: string, start: Binary, end: Binary, reverse: boolean): Generator<[Binary, Uint8Array], void, void> {
    for (const [key, found] of this.entries(family, start, end, reverse)) {
      if (this.#visible(found)) yield [key, found.value];
    }
  }

  protected entries(family: string, start: Binary, end: Binary, reverse: boolean): Iterable<[Binary, RawValue]> {
    const map = this.#storage.family(family);
    return reverse ? map.descending(start, end) : map.ascending(start, end);
  }

  #visible({ expireAtSeconds, isTombstone }: RawValue): boolean {
    if (isTombstone) return false;
    return expireAtSeconds === 0n || expireAtSeconds > this.nowSeconds;
  }
}

/** What a follower that is behind sees. */
export class LaggingRawView extends RawView {
  readonly #overlayOf: (family: string) => Map<Binary, RawValue | undefined>;

  constructor(storage: RawStorage, wallMs: () => number, lag: ReplicaLag, clusterMs: number) {
    super(storage, wallMs);
    this.#overlayOf = (family) => storage.history?.overlay(familyName(family), lag, clusterMs) ?? new Map();
  }

  override stored(family: string, key: Binary): RawValue | undefined {
    const overlay = this.#overlayOf(family);
    return overlay.has(key) ? overlay.get(key) : super.stored(family, key);
  }

  protected override entries(family: string, start: Binary, end: Binary, reverse: boolean): [Binary, RawValue][] {
    const overlay = this.#overlayOf(family);
    const all = [...super.entries(family, start, end, false)].filter(([key]) => !overlay.has(key));
    for (const [key, value] of overlay) {
      if (value !== undefined && key >= start && (end === '' || key < end)) all.push([key, value]);
    }
    all.sort(([a], [b]) => (a < b ? -1 : 1));
    return reverse ? all.toReversed() : all;
  }
}
