import type { StorageMode } from '../api-version.js';
import type { Binary } from '../binary.js';
import { SortedMap } from '../sorted-map.js';

export interface RawValue {
  readonly value: Uint8Array;
  /** Unix seconds; 0 is never. */
  readonly expireAtSeconds: bigint;
}

/** Expiry is kept in 64 bits. */
const latest = 0xffff_ffff_ffff_ffffn;
const familiesV1: ReadonlySet<string> = new Set(['', 'default', 'lock', 'write']);

/** What raw commands read and write, by column family. A value is gone at the second it expires in. */
export class RawStorage {
  readonly #mode: StorageMode;
  readonly #wallMs: () => number;
  readonly #families = new Map<string, SortedMap<RawValue>>();

  constructor(mode: StorageMode, wallMs: () => number) {
    this.#mode = mode;
    this.#wallMs = wallMs;
  }

  /** Undefined when the family cannot be named in this mode. */
  checkFamily(name: string): string | undefined {
    if (this.#mode === 'v2') return name === '' ? undefined : `cf is deprecated in API V2, cf name: ${name}`;
    return familiesV1.has(name) ? undefined : `invalid cf name: ${name}`;
  }

  get nowSeconds(): bigint {
    return BigInt(Math.floor(this.#wallMs() / 1000));
  }

  family(name: string): SortedMap<RawValue> {
    const key = name === '' ? 'default' : name;
    let family = this.#families.get(key);
    if (family === undefined) {
      family = new SortedMap();
      this.#families.set(key, family);
    }
    return family;
  }

  get(family: string, key: Binary): RawValue | undefined {
    const found = this.family(family).get(key);
    return found !== undefined && this.#visible(found) ? found : undefined;
  }

  put(family: string, key: Binary, value: Uint8Array, ttlSeconds: bigint): void {
    const sum = this.nowSeconds + ttlSeconds;
    const expireAtSeconds = ttlSeconds === 0n ? 0n : sum < latest ? sum : latest;
    // A copy of its own: the slice of a Buffer would be a view of what the network gave.
    this.family(family).set(key, { value: new Uint8Array(value), expireAtSeconds });
  }

  delete(family: string, key: Binary): void {
    this.family(family).delete(key);
  }

  deleteRange(family: string, start: Binary, end: Binary): void {
    const map = this.family(family);
    for (const [key] of [...map.ascending(start, end)]) map.delete(key);
  }

  /** Visible pairs of `[start, end)`. */
  *scan(family: string, start: Binary, end: Binary, reverse: boolean): Generator<[Binary, Uint8Array], void, void> {
    const map = this.family(family);
    for (const [key, found] of reverse ? map.descending(start, end) : map.ascending(start, end)) {
      if (this.#visible(found)) yield [key, found.value];
    }
  }

  #visible({ expireAtSeconds }: RawValue): boolean {
    return expireAtSeconds === 0n || expireAtSeconds > this.nowSeconds;
  }
}
