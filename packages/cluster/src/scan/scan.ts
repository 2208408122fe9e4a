import { type PagedScanOptions, pagesOf } from './paged-scan.js';

export interface Entry<K = Uint8Array, V = Uint8Array> {
  key: K;
  value: V;
}

/** A range of key-value pairs, read lazily a page at a time. Nothing is sent before the first item is asked for. */
export interface Scan<K = Uint8Array, V = Uint8Array> extends AsyncIterable<Entry<K, V>> {
  /** Page by page, as they come; pages are not empty. */
  pages(): AsyncIterable<Entry<K, V>[]>;
  /** All of it in memory. */
  toArray(): Promise<Entry<K, V>[]>;
  keys(): AsyncIterable<K>;
}

/** A {@link Scan} over any paged source. */
export class PagedScan<K, V, Cursor> implements Scan<K, V> {
  readonly #options: PagedScanOptions<Entry<K, V>, Cursor>;

  constructor(options: PagedScanOptions<Entry<K, V>, Cursor>) {
    this.#options = options;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Entry<K, V>, void, void> {
    for await (const page of this.pages()) yield* page;
  }

  pages(): AsyncGenerator<Entry<K, V>[], void, void> {
    return pagesOf(this.#options);
  }

  async toArray(): Promise<Entry<K, V>[]> {
    const all: Entry<K, V>[] = [];
    for await (const page of this.pages()) for (const entry of page) all.push(entry);
    return all;
  }

  async *keys(): AsyncGenerator<K, void, void> {
    for await (const page of this.pages()) for (const entry of page) yield entry.key;
  }
}
