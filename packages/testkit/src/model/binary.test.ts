import { describe, expect, it } from 'vitest';
import { fromMemcomparable, toMemcomparable } from './binary.js';
import { crc64 } from './raw/crc64.js';
import { SortedMap } from './sorted-map.js';

const bytes = (...codes: number[]): string => String.fromCharCode(...codes);

describe('memcomparable', () => {
  it.each([
    ['', bytes(0, 0, 0, 0, 0, 0, 0, 0, 0xf7)],
    [bytes(1, 2, 3), bytes(1, 2, 3, 0, 0, 0, 0, 0, 0xfa)],
    [bytes(1, 2, 3, 0), bytes(1, 2, 3, 0, 0, 0, 0, 0, 0xfb)],
    [bytes(1, 2, 3, 4, 5, 6, 7, 8), bytes(1, 2, 3, 4, 5, 6, 7, 8, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0xf7)],
  ])('vector %#', (key, encoded) => {
    expect(toMemcomparable(key)).toBe(encoded);
    expect(fromMemcomparable(encoded)).toBe(key);
  });

  it.each(['', 'short', bytes(1, 2, 3, 0, 0, 0, 0, 1, 0xfa), bytes(1, 2, 3, 4, 5, 6, 7, 8, 0xff)])(
    'refuses %j',
    (wrong) => {
      expect(fromMemcomparable(wrong)).toBeUndefined();
    },
  );
});

describe('crc64', () => {
  it('is CRC-64/XZ', () => {
    expect(crc64([new TextEncoder().encode('1234'), new TextEncoder().encode('56789')])).toBe(0x995dc9bbdf1939fan);
  });
});

describe('SortedMap', () => {
  it('walks keys in order both ways, whatever the order they came in', () => {
    const map = new SortedMap<number>();
    const keys = Array.from({ length: 3000 }, (_, i) => String((i * 7919) % 3000).padStart(4, '0'));
    for (const [i, key] of keys.entries()) map.set(key, i);
    for (const key of keys) if (key.endsWith('5')) map.delete(key);
    const left = keys.filter((key) => !key.endsWith('5')).toSorted();
    expect([...map.ascending('', '')].map(([key]) => key)).toEqual(left);
    expect([...map.descending('', '')].map(([key]) => key)).toEqual(left.toReversed());
    expect([...map.ascending('1000', '1010')].map(([key]) => key)).toEqual(
      left.filter((key) => key >= '1000' && key < '1010'),
    );
    expect([...map.descending('1000', '1010')].map(([key]) => key)).toEqual(
      left.filter((key) => key >= '1000' && key < '1010').toReversed(),
    );
  });
});
