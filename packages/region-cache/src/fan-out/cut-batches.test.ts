import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBatches } from './cut-batches.js';

const cut = (sizes: number[], maxItems: number, maxBytes: number) =>
  cutBatches(sizes, (size) => size, { maxItems, maxBytes });

describe('cutBatches', () => {
  it('cuts by count', () => {
    expect(cut([1, 1, 1, 1, 1], 2, 100)).toEqual([[1, 1], [1, 1], [1]]);
  });

  it('cuts by bytes, and fills a batch to the last byte', () => {
    expect(cut([4, 6, 1, 9, 1], 100, 10)).toEqual([[4, 6], [1, 9], [1]]);
  });

  it('leaves an item alone that is larger than a batch', () => {
    expect(cut([1, 99, 1, 1], 100, 10)).toEqual([[1], [99], [1, 1]]);
  });

  it('makes no batch of nothing', () => {
    expect(cut([], 10, 10)).toEqual([]);
  });

  it('keeps every item once, in order, within both limits, and cuts no earlier than it must', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
    const limit = fc.integer({ min: 1, max: 30 });
    const sum = (batch: readonly number[]): number => batch.reduce((all, size) => all + size, 0);
    fc.assert(
      fc.property(sizes, limit, limit, (items, maxItems, maxBytes) => {
        const batches = cut(items, maxItems, maxBytes);
        expect(batches.flat()).toEqual(items);
        for (const [i, batch] of batches.entries()) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(maxItems);
          if (batch.length > 1) expect(sum(batch)).toBeLessThanOrEqual(maxBytes);
          const next = batches[i + 1]?.[0];
          if (next !== undefined) expect(batch.length === maxItems || sum(batch) + next > maxBytes).toBe(true);
        }
      }),
    );
  });
});
