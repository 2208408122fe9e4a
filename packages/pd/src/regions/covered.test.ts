import { expect, it } from 'vitest';
import { uncoveredIn } from './covered.js';
import type { PdRegion } from './pd-region.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const range = (text: string): { startKey: Uint8Array; endKey: Uint8Array } => {
  const [start = '', end = ''] = text.split('-');
  return { startKey: bytes(start), endKey: bytes(end) };
};

it.each([
  ['a-c', 'a-c', false],
  ['a-c', 'a-b b-', false],
  ['a-', 'a-b b-', false],
  ['a-', 'a-b b-z', true],
  ['a-c', 'b-c', true],
  ['a-d', 'a-b c-d', true],
  ['a-b c-d', 'a-b c-d', false],
  ['a-b c-d e-f', '-', false],
  ['a-b c-d', 'a-b', true],
  ['-', '', true],
])('of %s the regions %s leave something: %s', (ranges, regions, expected) => {
  const found =
    regions === '' ? [] : regions.split(' ').map((text) => ({ region: range(text) }) as unknown as PdRegion);
  expect(uncoveredIn(ranges.split(' ').map(range), found)).toBe(expected);
});
