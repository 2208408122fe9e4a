import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';
import { groupByRegion } from './group-by-region.js';

const three = [
  { id: 1, start: '', end: 'g' },
  { id: 2, start: 'g', end: 'p' },
  { id: 3, start: 'p', end: '' },
];

async function group(bench: Bench, items: readonly string[]) {
  const groups = await groupByRegion(bench.cache, items, key, bench.backoffer());
  return groups.map(({ region, items: own }) => [Number(region.id), own]);
}

describe('groupByRegion', () => {
  it('makes one group for each region, the items in their order, however they are mixed', async () => {
    const bench = new Bench(three);
    expect(await group(bench, ['b', 'z', 'a', 'h', 'q', 'c', 'p'])).toEqual([
      [1, ['b', 'a', 'c']],
      [3, ['z', 'q', 'p']],
      [2, ['h']],
    ]);
  });

  it('takes a key that is the start of a region for one of that region', async () => {
    expect(await group(new Bench(three), ['f', 'g', 'p'])).toEqual([
      [1, ['f']],
      [2, ['g']],
      [3, ['p']],
    ]);
  });

  it('asks PD only for regions that are not known', async () => {
    const bench = new Bench(three);
    await bench.locate('h');
    await group(bench, ['a', 'b', 'h', 'i', 'z']);
    expect(bench.pd.asked).toEqual(['getRegion h', 'getRegion a', 'getRegion z']);
  });

  it('keeps equal items, each of them', async () => {
    expect(await group(new Bench(three), ['a', 'a'])).toEqual([[1, ['a', 'a']]]);
  });

  it('makes no group of nothing, and asks nobody', async () => {
    const bench = new Bench(three);
    expect(await group(bench, [])).toEqual([]);
    expect(bench.pd.asked).toEqual([]);
  });

  it('rejects with what the lookup rejects with', async () => {
    const bench = new Bench();
    const grouping = groupByRegion(bench.cache, ['a'], key, bench.backoffer({ budgetMs: 0 }));
    expect(await bench.failure(grouping)).toMatchObject({ code: 'BUDGET_EXHAUSTED' });
  });
});
