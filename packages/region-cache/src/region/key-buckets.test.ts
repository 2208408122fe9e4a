import { encodeMemcomparable } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import { key } from '../testing/bench.js';
import { bytes } from '../testing/fake-pd.js';
import { decodeBuckets, locateBucket } from './key-buckets.js';
import { regionBounds } from './region-bounds.js';

const region = (start: string, end: string, keys: readonly string[] | undefined) => ({
  start: key(start),
  end: key(end),
  buckets: keys === undefined ? undefined : { version: 1n, keys: keys.map(key) },
});
const located = (at: string, ...of: Parameters<typeof region>): string => {
  const { start, end } = locateBucket(region(...of), key(at));
  return `[${start},${end})`;
};

describe('locateBucket (pd-region-rpc-retry.md §2.11)', () => {
  it.each<[string, string, [string, string, readonly string[] | undefined], string]>([
    ['no buckets: the whole region', 'c', ['b', 'k', undefined], '[b,k)'],
    ['no keys: the whole region', 'c', ['b', 'k', []], '[b,k)'],
    ['between two keys', 'e', ['b', 'k', ['b', 'd', 'g', 'k']], '[d,g)'],
    ['a key itself', 'g', ['b', 'k', ['b', 'd', 'g', 'k']], '[g,k)'],
    ['before the first key', 'b', ['b', 'k', ['d', 'g']], '[b,d)'],
    ['after the last key', 'h', ['b', 'k', ['d', 'g']], '[g,k)'],
    ['cut to a region that has become smaller', 'e', ['d', 'f', ['b', 'h']], '[d,f)'],
    ['without bounds', 'a', ['', '', ['', 'm', '']], '[,m)'],
    ['without an upper bound', 'z', ['', '', ['', 'm', '']], '[m,)'],
    ['a last key without bound in a region with one', 'x', ['b', 'y', ['b', 'm', '']], '[m,y)'],
    ['keys of a place where the region is not any more', 'x', ['v', 'z', ['b', 'd']], '[v,z)'],
  ])('%s', (_, at, of, expected) => {
    expect(located(at, ...of)).toBe(expected);
  });
});

describe('decodeBuckets', () => {
  it('reads keys in the form that PD uses', () => {
    const keys = [new Uint8Array(0), encodeMemcomparable(key('g'))];
    expect(decodeBuckets({ version: 4n, keys }, regionBounds('memcomparable'))).toEqual({
      version: 4n,
      keys: ['', 'g'],
    });
  });

  it.each([
    ['there are none', undefined],
    ['there are no keys', { version: 1n, keys: [] }],
    ['a key is of another form', { version: 1n, keys: [bytes('plain')] }],
  ])('is undefined when %s', (_, from) => {
    expect(decodeBuckets(from, regionBounds('memcomparable'))).toBeUndefined();
  });
});
