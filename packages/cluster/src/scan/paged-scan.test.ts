import { describe, expect, it } from 'vitest';
import { type Page, pagesOf } from './paged-scan.js';

/** Numbers from 0 up to `end`, with a record of what was asked. */
function numbers(end: number) {
  const asked: { cursor: number; most: number; signal: AbortSignal }[] = [];
  const fetch = async (cursor: number, most: number, signal: AbortSignal): Promise<Page<number, number>> => {
    asked.push({ cursor, most, signal });
    const items = Array.from({ length: Math.min(most, end - cursor) }, (_, i) => cursor + i);
    const at = cursor + items.length;
    return { items, next: at < end ? at : undefined };
  };
  return { asked, fetch };
}

async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[][]> {
  const all: T[][] = [];
  for await (const page of pages) all.push(page);
  return all;
}

describe('pagesOf', () => {
  it('walks the whole range a page at a time', async () => {
    const { fetch } = numbers(7);
    expect(await collect(pagesOf({ first: 0, limit: undefined, pageSize: 3, fetch }))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6],
    ]);
  });

  it('asks only for what the limit leaves, and stops there', async () => {
    const { fetch, asked } = numbers(100);
    expect(await collect(pagesOf({ first: 0, limit: 5, pageSize: 3, fetch }))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(asked.map(({ cursor, most }) => [cursor, most])).toEqual([
      [0, 3],
      [3, 2],
    ]);
  });

  it('fetches one page ahead and no more', async () => {
    const { fetch, asked } = numbers(100);
    const pages = pagesOf({ first: 0, limit: undefined, pageSize: 10, fetch });
    await pages.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveLength(2);
    await pages.return();
  });

  it('aborts the page under way when the reader leaves', async () => {
    const { fetch, asked } = numbers(100);
    for await (const _ of pagesOf({ first: 0, limit: undefined, pageSize: 10, fetch })) break;
    expect(asked).toHaveLength(2);
    expect(asked[1]?.signal.aborted).toBe(true);
  });

  it('goes on over empty pages, which are not shown', async () => {
    const fetch = async (cursor: number): Promise<Page<number, number>> => ({
      items: cursor % 2 === 0 ? [] : [cursor],
      next: cursor < 5 ? cursor + 1 : undefined,
    });
    expect(await collect(pagesOf({ first: 0, limit: undefined, pageSize: 10, fetch }))).toEqual([[1], [3], [5]]);
  });

  it('rejects with the error of a page, after the pages before it', async () => {
    const fetch = async (cursor: number): Promise<Page<number, number>> => {
      if (cursor === 1) throw new Error('page 1');
      return { items: [cursor], next: cursor + 1 };
    };
    const pages = pagesOf({ first: 0, limit: undefined, pageSize: 1, fetch });
    expect(await pages.next()).toEqual({ done: false, value: [0] });
    await expect(pages.next()).rejects.toThrow('page 1');
  });

  it('sends nothing for an empty range or a limit of zero', async () => {
    const { fetch, asked } = numbers(5);
    expect(await collect(pagesOf({ first: undefined, limit: undefined, pageSize: 3, fetch }))).toEqual([]);
    expect(await collect(pagesOf({ first: 0, limit: 0, pageSize: 3, fetch }))).toEqual([]);
    expect(asked).toEqual([]);
  });
});
