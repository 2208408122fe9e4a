import type { Binary } from './binary.js';

const chunkKeys = 512;

/** Values in the order of their keys: chunks of sorted keys, found by halving. */
export class SortedMap<V> {
  readonly #values = new Map<Binary, V>();
  #chunks: Binary[][] = [[]];

  get size(): number {
    return this.#values.size;
  }

  get(key: Binary): V | undefined {
    return this.#values.get(key);
  }

  set(key: Binary, value: V): void {
    if (!this.#values.has(key)) {
      const at = this.#chunkOf(key);
      const chunk = this.#chunks[at] as Binary[];
      chunk.splice(lowerBound(chunk, key), 0, key);
      if (chunk.length > chunkKeys) this.#chunks.splice(at + 1, 0, chunk.splice(chunkKeys / 2));
    }
    this.#values.set(key, value);
  }

  delete(key: Binary): void {
    if (!this.#values.delete(key)) return;
    const at = this.#chunkOf(key);
    const chunk = this.#chunks[at] as Binary[];
    chunk.splice(lowerBound(chunk, key), 1);
    if (chunk.length === 0 && this.#chunks.length > 1) this.#chunks.splice(at, 1);
  }

  /** `[start, end)` upwards; an empty end is no end. The map must not change meanwhile. */
  *ascending(start: Binary, end: Binary): Generator<[Binary, V], void, void> {
    for (let at = this.#chunkOf(start); at < this.#chunks.length; at += 1) {
      const chunk = this.#chunks[at] as Binary[];
      for (let i = lowerBound(chunk, start); i < chunk.length; i += 1) {
        const key = chunk[i] as Binary;
        if (end !== '' && key >= end) return;
        yield [key, this.#values.get(key) as V];
      }
    }
  }

  /** The same downwards. */
  *descending(start: Binary, end: Binary): Generator<[Binary, V], void, void> {
    const last = end === '' ? this.#chunks.length - 1 : this.#chunkOf(end);
    for (let at = last; at >= 0; at -= 1) {
      const chunk = this.#chunks[at] as Binary[];
      for (let i = (end === '' ? chunk.length : lowerBound(chunk, end)) - 1; i >= 0; i -= 1) {
        const key = chunk[i] as Binary;
        if (key < start) return;
        yield [key, this.#values.get(key) as V];
      }
    }
  }

  /** The last chunk that begins at or before the key. */
  #chunkOf(key: Binary): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const first = (this.#chunks[middle] as Binary[])[0];
      if (first !== undefined && first <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Index of the first key that is not below `key`. */
function lowerBound(chunk: readonly Binary[], key: Binary): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunk[middle] as Binary) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
