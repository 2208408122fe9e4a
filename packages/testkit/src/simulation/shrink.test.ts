import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shrink } from './shrink.js';

it('finds exactly the items that are needed, wherever they are', async () => {
  const lists = fc
    .integer({ min: 1, max: 60 })
    .chain((length) => fc.tuple(fc.constant(length), fc.uniqueArray(fc.nat(length - 1), { maxLength: 4 })));
  await fc.assert(
    fc.asyncProperty(lists, async ([length, needed]) => {
      const all = Array.from({ length }, (_, i) => i);
      const part = await shrink(all, (some) => Promise.resolve(needed.every((item) => some.includes(item))), 2000);
      expect(part).toEqual(needed.toSorted((a, b) => a - b));
    }),
  );
});

it('stops after its number of tries, with what still fails', async () => {
  let tries = 0;
  const part = await shrink(
    Array.from({ length: 1000 }),
    (some) => Promise.resolve(some.length >= 999 && ++tries > 0),
    50,
  );
  expect(part.length).toBeGreaterThanOrEqual(999);
  expect(tries).toBeLessThanOrEqual(50);
});
