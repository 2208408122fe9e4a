const digestChars = 6;
const highest = 0xff;

/**
 * A sorted array of distinct strings that is searched mostly without looking at them. All keys share their first
 * `#skip` characters; what follows is condensed into a number for each key, and those numbers lie side by side in
 * memory. Only keys with equal numbers are compared as strings, which costs a cache miss each.
 */
export class SortedKeys<K extends string> {
  readonly #keys: K[];
  #digests: Float64Array;
  #skip = 0;

  constructor(sorted: K[] = []) {
    this.#keys = sorted;
    this.#digests = new Float64Array(Math.max(8, sorted.length));
    this.#rebuild();
  }

  get length(): number {
    return this.#keys.length;
  }

  at(index: number): K | undefined {
    return this.#keys[index];
  }

  /** The index of the first key that is `key` or after it; the length when there is none. */
  lowerBound(key: string): number {
    const side = this.#sideOf(key);
    if (side !== undefined) return side;
    const keys = this.#keys;
    const digests = this.#digests;
    const digest = digestOf(key, this.#skip);
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = digests[middle] as number;
      if (other < digest || (other === digest && (keys[middle] as K) < key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The index of the first key after `key`; the length when there is none. */
  upperBound(key: string): number {
    const side = this.#sideOf(key);
    if (side !== undefined) return side;
    const keys = this.#keys;
    const digests = this.#digests;
    const digest = digestOf(key, this.#skip);
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = digests[middle] as number;
      if (other < digest || (other === digest && (keys[middle] as K) <= key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** `index` must be where the key belongs. */
  insert(index: number, key: K): void {
    const count = this.#keys.length;
    this.#keys.splice(index, 0, key);
    // Between two keys with a common beginning there is none without it: only the ends can shorten it.
    const opposite = this.#keys[index === 0 ? count : 0] as K;
    if (count === 0 || ((index === 0 || index === count) && commonLength(key, opposite, this.#skip) < this.#skip)) {
      this.#rebuild();
      return;
    }
    this.#reserve(count + 1);
    this.#digests.copyWithin(index + 1, index, count);
    this.#digests[index] = digestOf(key, this.#skip);
  }

  remove(index: number): void {
    this.#digests.copyWithin(index, index + 1, this.#keys.length);
    this.#keys.splice(index, 1);
  }

  /** Cuts off the keys from `index` on and returns them. */
  splitAt(index: number): SortedKeys<K> {
    const upper = new SortedKeys(this.#keys.splice(index));
    this.#rebuild();
    return upper;
  }

  /** All of `others` must come after the keys that are here. */
  append(others: SortedKeys<K>): void {
    this.#keys.push(...others.#keys);
    this.#rebuild();
  }

  clear(): void {
    this.#keys.length = 0;
    this.#rebuild();
  }

  /** Where a key without the common beginning belongs: before or after all others. */
  #sideOf(key: string): number | undefined {
    const first = this.#keys[0];
    if (first === undefined) return 0;
    const common = commonLength(key, first, this.#skip);
    if (common >= this.#skip) return undefined;
    return common === key.length || key.charCodeAt(common) < first.charCodeAt(common) ? 0 : this.#keys.length;
  }

  #rebuild(): void {
    const keys = this.#keys;
    const first = keys[0];
    const last = keys[keys.length - 1];
    this.#skip = first === undefined || last === undefined ? 0 : commonLength(first, last, first.length);
    this.#reserve(keys.length);
    for (let i = 0; i < keys.length; i++) this.#digests[i] = digestOf(keys[i] as K, this.#skip);
  }

  #reserve(count: number): void {
    if (count <= this.#digests.length) return;
    const larger = new Float64Array(Math.max(count, this.#digests.length * 2));
    larger.set(this.#digests);
    this.#digests = larger;
  }
}

/** How many characters two strings share at their beginning, `most` at most. */
function commonLength(a: string, b: string, most: number): number {
  const end = Math.min(a.length, b.length, most);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/**
 * A number that never contradicts the order of strings: of two strings with a common beginning of `skip` characters
 * the lesser one has the lesser or an equal number. Characters of 0xFF and above cannot be told apart in it, so that
 * the first of them fills up the rest.
 */
function digestOf(key: string, skip: number): number {
  let digest = 0;
  for (let i = 0; i < digestChars; i++) {
    const at = skip + i;
    const code = at < key.length ? key.charCodeAt(at) : 0;
    if (code >= highest) return (digest + 1) * 256 ** (digestChars - i) - 1;
    digest = digest * 256 + code;
  }
  return digest;
}
