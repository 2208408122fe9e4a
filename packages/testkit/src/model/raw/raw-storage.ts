import type { StorageMode } from '../api-version.js';
import type { Binary } from '../binary.js';
import { SortedMap } from '../sorted-map.js';
import { RawHistory } from './raw-history.js';
import type { RawValue } from './raw-value.js';

const familiesV1: ReadonlySet<string> = new Set(['', 'default', 'lock', 'write']);
const tombstone: RawValue = { value: new Uint8Array(), expireAtSeconds: 0n, isTombstone: true };

/** What raw commands write, by column family, as the leaders have it. Who reads sees it through a `RawView`. */
export class RawStorage {
  readonly #mode: StorageMode;
  readonly #wallMs: () => number;
  readonly #families = new Map<string, SortedMap<RawValue>>();
  #position = 0;
  #history: RawHistory | undefined;

  constructor(mode: StorageMode, wallMs: () => number) {
    this.#mode = mode;
    this.#wallMs = wallMs;
  }

  /** Undefined when the family cannot be named in this mode. */
  checkFamily(name: string): string | undefined {
    if (this.#mode === 'v2') return name === '' ? undefined : `cf is deprecated in API V2, cf name: ${name}`;
    return familiesV1.has(name) ? undefined : `invalid cf name: ${name}`;
  }

  family(name: string): SortedMap<RawValue> {
    const key = familyName(name);
    let family = this.#families.get(key);
    if (family === undefined) {
      family = new SortedMap();
      this.#families.set(key, family);
    }
    return family;
  }

  /** How many writes there have been. */
  get position(): number {
    return this.#position;
  }

  /** What followers have not applied yet; undefined when nobody is behind. */
  get history(): RawHistory | undefined {
    return this.#history;
  }

  /** Keeps what is replaced from now on for so long; undefined: not at all. */
  keepHistory(keepMs: number | undefined): void {
    this.#history = keepMs === undefined ? undefined : new RawHistory(keepMs, this.#history);
  }

  /** What is stored, expired or not. */
  get(family: string, key: Binary): RawValue | undefined {
    const found = this.family(family).get(key);
    return found?.isTombstone === true ? undefined : found;
  }

  put(family: string, key: Binary, value: Uint8Array, expireAtSeconds: bigint): void {
    // A copy of its own: the slice of a Buffer would be a view of what the network gave.
    this.#set(family, key, { value: new Uint8Array(value), expireAtSeconds, isTombstone: false });
  }

  /** On API V2 a delete leaves a tombstone (raw-keyspace-resource-metrics.md §1.6.4). */
  delete(family: string, key: Binary): void {
    this.#set(family, key, this.#mode === 'v2' ? tombstone : undefined);
  }

  /** Leaves nothing behind in any mode. */
  deleteRange(family: string, start: Binary, end: Binary): void {
    for (const [key] of [...this.family(family).ascending(start, end)]) this.#set(family, key, undefined);
  }

  #set(family: string, key: Binary, value: RawValue | undefined): void {
    const map = this.family(family);
    this.#position += 1;
    if (this.#history !== undefined) {
      const before = map.get(key);
      const change = { position: this.#position, atMs: this.#wallMs(), family: familyName(family), key, before };
      this.#history.record(change);
    }
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
}

export function familyName(name: string): string {
  return name === '' ? 'default' : name;
}
