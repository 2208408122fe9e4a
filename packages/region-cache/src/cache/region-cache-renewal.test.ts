import { describe, expect, it } from 'vitest';
import type { Region } from '../region/region.js';
import { Bench, key } from '../testing/bench.js';
import { bytes, type FakeRegion } from '../testing/fake-pd.js';

const two: FakeRegion[] = [
  { id: 1, start: '', end: 'm' },
  { id: 2, start: 'm', end: '' },
];

describe('renewing a region that still serves (pd-region-rpc-retry.md §2.7, §8)', () => {
  it('happens at the next use, once, in the background; the old one serves meanwhile', async () => {
    const bench = new Bench(two);
    const old = await bench.locate('a');
    bench.cache.reloadOnUse(old);
    expect(bench.cache.peek(key('a'))).toBe(old);
    expect(bench.cache.peek(key('b'))).toBe(old);
    await bench.runtime.settle();
    expect(bench.pd.asked).toEqual(['getRegion a', 'getRegion ']);
    expect(bench.pd.options[1]).toMatchObject({ allowFollower: false });
    expect(bench.cache.peek(key('a'))).not.toBe(old);
  });

  it('trap 7: asks by key, not by id, since the id may belong to other keys by now', async () => {
    const bench = new Bench(two);
    const old = await bench.locate('z');
    bench.pd.regions = [
      { id: 7, start: '', end: 'q', version: 9 },
      { id: 2, start: 'q', end: '', version: 9 },
    ];
    bench.cache.reloadOnUse(old);
    bench.cache.peek(key('n'));
    await bench.runtime.settle();
    expect(bench.pd.asked.at(-1)).toBe('getRegion m');
    expect(bench.cache.peek(key('n'))).toMatchObject({ id: 7n });
  });

  it('is tried again later when PD fails, and nobody notices', async () => {
    const bench = new Bench(two);
    const old = await bench.locate('a');
    bench.pd.before = () => {
      throw new Error('away');
    };
    bench.cache.reloadOnUse(old);
    expect(bench.cache.peek(key('a'))).toBe(old);
    await bench.runtime.settle();
    bench.pd.before = () => {};
    await bench.runtime.advance(10_000);
    expect(bench.cache.peek(key('a'))).toBe(old);
    await bench.runtime.settle();
    expect(bench.cache.peek(key('a'))).not.toBe(old);
    expect(bench.pd.asked).toHaveLength(3);
  });

  it('comes at moments that differ, so that PD is not asked for all regions at once', async () => {
    const bench = new Bench(two);
    const atMs = new Set<number | undefined>();
    for (let i = 0; i < 20; i += 1) {
      const region = await bench.locate('a');
      bench.cache.reloadSoon(region);
      atMs.add(region.reloadAtMs);
      bench.cache.invalidate(region, 'other');
    }
    expect(atMs.size).toBeGreaterThan(15);
    for (const each of atMs) expect(each).toBeLessThanOrEqual(10_000);
  });

  it('does not begin when the cache is closed', async () => {
    const bench = new Bench(two);
    bench.cache.reloadOnUse(await bench.locate('a'));
    bench.cache.close();
    bench.cache.peek(key('a'));
    await bench.runtime.settle();
    expect(bench.pd.asked).toHaveLength(1);
  });
});

describe('the sweep (§2.8)', () => {
  const many: FakeRegion[] = Array.from({ length: 120 }, (_, i) => {
    const at = (n: number) => (n === 0 || n === 120 ? '' : `k${String(n).padStart(3, '0')}`);
    return { id: i + 1, start: at(i), end: at(i + 1) };
  });

  async function filled(options = {}) {
    const bench = new Bench(many, { ttlMs: 10_000, jitterMs: 0, ...options });
    const regions = await bench.cache.locateRange(key(''), key(''), bench.backoffer());
    bench.cache.start();
    return { bench, regions };
  }

  it('forgets regions whose time is up, fifty a second, and rests after a round', async () => {
    const { bench } = await filled();
    // A round takes three seconds, and the next one begins ten seconds later.
    await bench.runtime.advance(12_500);
    const sizes = [bench.cache.size];
    for (let second = 0; second < 3; second += 1) {
      await bench.runtime.advance(1_000);
      sizes.push(bench.cache.size);
    }
    expect(sizes).toEqual([120, 70, 20, 0]);
    bench.cache.close();
  });

  it('keeps regions that are used', async () => {
    const { bench } = await filled();
    for (let i = 0; i < 5; i += 1) {
      await bench.runtime.advance(4_000);
      bench.cache.peek(key('k050'));
    }
    expect(bench.cache.size).toBe(1);
    bench.cache.close();
  });

  it('forgets regions that are invalid', async () => {
    const { bench, regions } = await filled();
    bench.cache.invalidate(regions[7] as Region, 'other');
    await bench.runtime.advance(3_100);
    expect(bench.cache.size).toBe(119);
    bench.cache.close();
  });

  it('row 58: has regions with a failed store not live on by use', async () => {
    const { bench, regions } = await filled();
    bench.stores.get(3n).liveness = 'unreachable';
    await bench.runtime.advance(3_100);
    expect(regions.every(({ noExtend }) => noExtend)).toBe(true);
    for (let i = 0; i < 3; i += 1) {
      await bench.runtime.advance(2_300);
      bench.cache.peek(key('k050'));
    }
    await bench.runtime.advance(1_000);
    expect(bench.cache.peek(key('k050'))).toBeUndefined();
    bench.cache.close();
  });

  it('ends when the cache is closed', async () => {
    const { bench } = await filled();
    expect(bench.timers.size).toBe(1);
    bench.cache.close();
    expect(bench.timers.size).toBe(0);
    await bench.runtime.advance(60_000);
    expect(bench.cache.size).toBe(120);
  });
});

describe('locating by id', () => {
  it('answers from the cache, else asks PD’s leader', async () => {
    const bench = new Bench(two);
    const region = await bench.cache.locateById(2n, bench.backoffer());
    expect(region).toMatchObject({ id: 2n, start: 'm' });
    expect(await bench.cache.locateById(2n, bench.backoffer())).toBe(region);
    expect(bench.cache.peek(key('z'))).toBe(region);
    expect(bench.pd.asked).toEqual(['getRegionById 2']);
    expect(bench.pd.options[0]).toMatchObject({ allowFollower: false });
  });

  it('trap 24: takes "no such region" for final, unlike for a key', async () => {
    const bench = new Bench(two);
    expect(await bench.failure(bench.cache.locateById(9n, bench.backoffer()))).toMatchObject({
      code: 'REGION_UNAVAILABLE',
      regionId: 9n,
    });
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('makes one call for many at once', async () => {
    const bench = new Bench(two);
    await Promise.all(Array.from({ length: 50 }, () => bench.cache.locateById(1n, bench.backoffer())));
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('tries again while PD is away', async () => {
    const bench = new Bench(two);
    bench.pd.before = () => {
      if (bench.pd.asked.length < 3) throw new Error('away');
    };
    expect(await bench.run(bench.cache.locateById(1n, bench.backoffer()))).toMatchObject({ id: 1n });
  });
});

describe('who may answer for PD (§2.9)', () => {
  it('a follower the first time, then the leader only; buckets are asked for', async () => {
    const bench = new Bench([]);
    const locating = bench.locate('a');
    await bench.runtime.advance(1);
    bench.pd.regions = two;
    await bench.run(locating);
    expect(bench.pd.options).toMatchObject([
      { allowFollower: true, needBuckets: true },
      { allowFollower: false, needBuckets: true },
    ]);
  });

  it('trap 6: the leader, when a follower is behind', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '', version: 4 }]);
    bench.cache.invalidate(await bench.locate('a'), 'other');
    bench.pd.regions = [{ id: 1, start: '', end: '', version: 3 }];
    await bench.locate('a');
    expect(bench.pd.options.map((options) => options?.allowFollower)).toEqual([true, true, false]);
  });
});

describe('buckets of a region (§2.11)', () => {
  const withBuckets = (version: number): FakeRegion[] => [
    { id: 1, start: '', end: '', buckets: { version, keys: ['', String(version), ''] } },
  ];

  it('come with the region', async () => {
    const bench = new Bench(withBuckets(3));
    expect((await bench.locate('a')).buckets).toEqual({ version: 3n, keys: ['', '3', ''] });
  });

  it('are renewed in the background when a response has newer ones, once however many say so', async () => {
    const bench = new Bench(withBuckets(3));
    const region = await bench.locate('a');
    bench.pd.regions = withBuckets(5);
    for (let i = 0; i < 10; i += 1) bench.cache.noteBucketVersion(region, 5n, 3n);
    await bench.runtime.settle();
    expect(bench.pd.asked).toEqual(['getRegion a', 'getRegionById 1']);
    expect(bench.cache.peek(key('a'))?.buckets?.version).toBe(5n);
  });

  it.each([
    ['as old as those known', 3n, 3n],
    ['older', 2n, 3n],
    ['newer, but the request was cut by older ones than are known', 5n, 2n],
  ])('are not renewed for ones that are %s', async (_, version, asked) => {
    const bench = new Bench(withBuckets(3));
    bench.cache.noteBucketVersion(await bench.locate('a'), version, asked);
    await bench.runtime.settle();
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('stay when the region comes again without them, or with older ones', async () => {
    const bench = new Bench(withBuckets(3));
    const old = await bench.locate('a');
    for (const regions of [[{ id: 1, start: '', end: '', version: 2 }], withBuckets(2)]) {
      bench.pd.regions = regions.map((each) => ({ ...each, version: 2 }));
      bench.cache.invalidate(bench.cache.peek(key('a')) ?? old, 'other');
      expect((await bench.locate('a')).buckets?.version).toBe(3n);
    }
  });

  it('are replaced by newer ones that a store sends, not by older ones', async () => {
    const bench = new Bench(withBuckets(3));
    const region = await bench.locate('a');
    bench.cache.applyBuckets(region, 2n, [bytes(''), bytes('')]);
    expect(region.buckets?.version).toBe(3n);
    bench.cache.applyBuckets(region, 4n, [bytes(''), bytes('q'), bytes('')]);
    expect(region.buckets).toEqual({ version: 4n, keys: ['', 'q', ''] });
  });
});
