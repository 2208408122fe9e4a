/** One page and where the next one starts; `next` is undefined at the end of the range. */
export interface Page<Item, Cursor> {
  readonly items: Item[];
  readonly next: Cursor | undefined;
}

export interface PagedScanOptions<Item, Cursor> {
  /** Undefined: the range is empty, and no request is ever sent. */
  readonly first: Cursor | undefined;
  /** Most items in all; undefined is no limit. */
  readonly limit: number | undefined;
  /** Items asked for at a time. */
  readonly pageSize: number;
  /** Fetches at most `most` items. Rejects when the signal aborts. */
  readonly fetch: (cursor: Cursor, most: number, signal: AbortSignal) => Promise<Page<Item, Cursor>>;
}

/**
 * Pages of a range, one fetched ahead of the reader. Leaving the loop aborts the page under way; each new iteration
 * starts from the beginning.
 */
export async function* pagesOf<Item, Cursor>(
  options: PagedScanOptions<Item, Cursor>,
): AsyncGenerator<Item[], void, void> {
  const { first, pageSize, fetch } = options;
  let left = options.limit ?? Number.POSITIVE_INFINITY;
  if (first === undefined || left <= 0) return;
  const stop = new AbortController();
  let ahead: Promise<Page<Item, Cursor>> | undefined = fetch(first, Math.min(left, pageSize), stop.signal);
  try {
    while (ahead !== undefined) {
      const { items, next }: Page<Item, Cursor> = await ahead;
      left -= items.length;
      ahead = next === undefined || left <= 0 ? undefined : fetch(next, Math.min(left, pageSize), stop.signal);
      // A reader that stops, or fails, before it asks for this page must not leave a rejection unheard.
      ahead?.catch(() => {});
      if (items.length > 0) yield items;
    }
  } finally {
    stop.abort();
  }
}
