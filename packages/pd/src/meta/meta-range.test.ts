import { expect, it } from 'vitest';
import { wireRange } from './meta-range.js';

it.each([
  [
    [1, 2],
    [1, 2],
    [1, 3],
  ],
  [[1, 255], [1, 255], [2]],
  [[1, 255, 255], [1, 255, 255], [2]],
  [[255, 255], [255, 255], [0]],
  [[], [0], [0]],
])('the prefix %j is the range from %j to before %j', (prefix, key, end) => {
  expect(wireRange({ prefix: Uint8Array.from(prefix) })).toEqual({
    key: Uint8Array.from(key),
    rangeEnd: Uint8Array.from(end),
  });
});

it('one key has no end', () => {
  expect(wireRange({ key: Uint8Array.of(1) })).toEqual({ key: Uint8Array.of(1), rangeEnd: undefined });
});
