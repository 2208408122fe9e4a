import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { key } from '../testing/bench.js';
import { type KeyRange, mergeByStart, uncovered } from './key-range.js';

const ranges = (text: string): KeyRange[] =>
  text
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const [start = '', end = ''] = each.split('-');
      return { start: key(start), end: key(end) };
    });
const shown = (list: readonly KeyRange[]): string => list.map(({ start, end }) => `${start}-${end}`).join(' ');

describe('uncovered (pd-region-rpc-retry.md §2.9, gap check)', () => {
  it.each<[string, string, string]>([
    ['a-z', 'a-m m-z', ''],
    ['a-z', '-', ''],
    ['a-', 'a-m m-', ''],
    ['a-', 'a-m', 'm-'],
    ['-', '-m', 'm-'],
    ['a-z', '', 'a-z'],
    ['a-z', 'b-z', 'a-z'],
    ['a-z', 'a-c d-z', 'c-z'],
    ['a-c e-g', 'a-z', ''],
    ['a-c e-g', 'a-c', 'e-g'],
    ['a-c e-g', 'a-c e-f', 'f-g'],
    ['a-c e-g', 'a-d f-g', 'e-g'],
    ['a-c e-g i-k', '-b b-f', 'f-g i-k'],
    ['b-c', 'a-b b-c', ''],
    ['', 'a-b', ''],
  ])('of %s by %s is %s', (asked, regions, left) => {
    expect(shown(uncovered(ranges(asked), ranges(regions)))).toBe(left);
  });
});

describe('mergeByStart', () => {
  it.each<[string, string, string]>([
    ['a-b e-f', 'b-e', 'a-b b-e e-f'],
    ['', 'b-e', 'b-e'],
    ['a-b', '', 'a-b'],
    ['a-b b-c c-d', 'a-d', 'a-d'],
    ['a-b b-c x-', 'b-', 'a-b b-'],
    ['a-m', 'k-z', 'a-m k-z'],
    ['a-m m-', 'c-m', 'a-m c-m m-'],
  ])('of cached %s and loaded %s is %s', (cached, loaded, merged) => {
    expect(shown(mergeByStart(ranges(cached), ranges(loaded)))).toBe(merged);
  });

  it('leaves no gap where there was none, and is in order', () => {
    const cuts = fc.uniqueArray(fc.constantFrom('b', 'd', 'f', 'h', 'j', 'l'), { minLength: 1 });
    const chain = (points: readonly string[]): KeyRange[] => {
      const bounds = ['', ...points.toSorted(), ''];
      return bounds.slice(1).map((end, i) => ({ start: key(bounds[i] ?? ''), end: key(end) }));
    };
    fc.assert(
      fc.property(cuts, cuts, fc.nat(12), (old, fresh, from) => {
        const cached = chain(old).slice(0, from);
        const at = cached.at(-1)?.end ?? '';
        const loaded = chain(fresh).filter(({ end }) => end === '' || end > at);
        const merged = mergeByStart(cached, loaded);
        expect(uncovered(ranges('-'), merged)).toEqual([]);
        expect(merged.map(({ start }) => start)).toEqual(merged.map(({ start }) => start).toSorted());
      }),
    );
  });
});
