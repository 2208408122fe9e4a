import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';

const all = [{ id: 1, start: '', end: '' }];

describe('expiry of regions', () => {
  it('forgets a region that was not used for its whole life', async () => {
    const bench = new Bench(all, { ttlMs: 1_000, jitterMs: 0 });
    const old = await bench.locate('a');
    await bench.runtime.advance(1_001);
    expect(bench.cache.peek(key('a'))).toBeUndefined();
    expect(await bench.locate('a')).not.toBe(old);
    expect(bench.pd.asked).toHaveLength(2);
  });

  it('keeps a region for as long as it is used', async () => {
    const bench = new Bench(all, { ttlMs: 1_000, jitterMs: 0 });
    const region = await bench.locate('a');
    for (let used = 0; used < 10; used += 1) {
      await bench.runtime.advance(900);
      expect(await bench.locate('a')).toBe(region);
    }
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('oracle 6: looks a region with peers missing up anew after its life, however much it is used', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '', down: [3] }], { ttlMs: 1_000, jitterMs: 0 });
    const region = await bench.locate('a');
    await bench.runtime.advance(900);
    expect(await bench.locate('a')).toBe(region);
    await bench.runtime.advance(101);
    expect(await bench.locate('a')).not.toBe(region);
  });

  it('makes one call for all who find an expired region', async () => {
    const bench = new Bench(all, { ttlMs: 1_000, jitterMs: 0 });
    await bench.locate('a');
    await bench.runtime.advance(1_001);
    await Promise.all(Array.from({ length: 100 }, (_, i) => bench.locate(`k${i}`)));
    expect(bench.pd.asked).toHaveLength(2);
  });
});
