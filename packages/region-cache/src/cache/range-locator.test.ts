import { PdUnavailableError } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import type { Region } from '../region/region.js';
import { Bench, key } from '../testing/bench.js';
import type { FakeRegion } from '../testing/fake-pd.js';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
/** A region for each letter: [,b), [b,c), … [z,). */
const alphabet: FakeRegion[] = letters.map((letter, i) => ({
  id: i + 1,
  start: i === 0 ? '' : letter,
  end: letters[i + 1] ?? '',
}));

const starts = (regions: readonly Region[]): string => regions.map(({ start }) => start || '-').join('');
const scans = (bench: Bench) => bench.pd.asked.filter((call) => /scan/i.test(call));

describe('locating a range (pd-region-rpc-retry.md §2.10)', () => {
  it('finds all its regions, in order, with one question', async () => {
    const bench = new Bench(alphabet);
    expect(starts(await bench.cache.locateRange(key('c'), key('g'), bench.backoffer()))).toBe('cdef');
    expect(bench.pd.asked).toEqual(['batchScanRegions [c, g) 128']);
  });

  it.each([
    ['c', 'g\0', 'cdefg'],
    ['', '', '-bcdefghijklmnopqrstuvwxyz'],
    ['y5', '', 'yz'],
    ['', 'b', '-'],
  ])('from %j to %j', async (start, end, expected) => {
    const bench = new Bench(alphabet);
    expect(starts(await bench.cache.locateRange(key(start), key(end), bench.backoffer()))).toBe(expected);
  });

  it('never asks PD again for what it knows', async () => {
    const bench = new Bench(alphabet);
    const first = await bench.cache.locateRange(key(''), key(''), bench.backoffer());
    for (let i = 0; i < 5; i += 1) {
      expect(await bench.cache.locateRange(key(''), key(''), bench.backoffer())).toEqual(first);
      expect(bench.cache.peek(key('q'))).toBe(first[16]);
    }
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('takes from the cache as far as it goes, and asks for the rest only', async () => {
    const bench = new Bench(alphabet);
    const known = [await bench.locate('c'), await bench.locate('d')];
    const found = await bench.cache.locateRange(key('c'), key('h'), bench.backoffer());
    expect(starts(found)).toBe('cdefg');
    expect(found.slice(0, 2)).toEqual(known);
    expect(scans(bench)).toEqual(['batchScanRegions [e, h) 128']);
  });

  it('asks again for regions that are expired, invalid or due to be renewed', async () => {
    const bench = new Bench(alphabet);
    await bench.cache.locateRange(key('c'), key('f'), bench.backoffer());
    bench.cache.invalidate(bench.cache.peek(key('d')) as Region, 'other');
    expect(starts(await bench.cache.locateRange(key('c'), key('f'), bench.backoffer()))).toBe('cde');
    bench.cache.reloadOnUse(bench.cache.peek(key('e')) as Region);
    await bench.cache.locateRange(key('c'), key('f'), bench.backoffer());
    expect(scans(bench).slice(1)).toEqual(['batchScanRegions [d, f) 128', 'batchScanRegions [e, f) 128']);
  });

  it('trap 25: asks for 128 regions at a time', async () => {
    const many = Array.from({ length: 300 }, (_, i) => {
      const at = (n: number) => (n === 0 || n === 300 ? '' : `k${String(n).padStart(4, '0')}`);
      return { id: i + 1, start: at(i), end: at(i + 1) };
    });
    const bench = new Bench(many);
    const found = await bench.cache.locateRange(key(''), key(''), bench.backoffer());
    expect(found.map(({ id }) => Number(id))).toEqual(many.map(({ id }) => id));
    expect(bench.pd.asked).toEqual([
      'batchScanRegions [, ) 128',
      'batchScanRegions [k0128, ) 128',
      'batchScanRegions [k0256, ) 128',
    ]);
    expect(bench.cache.size).toBe(300);
  });

  it('trap 25: asks for 2 048 ranges at a time', async () => {
    const bench = new Bench(alphabet);
    const many = Array.from({ length: 5_000 }, (_, i) => {
      const at = `${letters[Math.floor(i / 200)]}${String(i).padStart(5, '0')}`;
      return { start: key(at), end: key(`${at}\0`) };
    });
    expect(starts(await bench.cache.locateRanges(many, bench.backoffer()))).toBe('-bcdefghijklmnopqrstuvwxy');
    expect(bench.pd.asked).toEqual([
      'batchScanRegions 2048 ranges 128',
      'batchScanRegions 2048 ranges 128',
      'batchScanRegions 600 ranges 128',
    ]);
  });

  it('finds the regions of many ranges, each once', async () => {
    const bench = new Bench(alphabet);
    const ranges = [
      { start: key('b'), end: key('b5') },
      { start: key('b6'), end: key('d') },
      { start: key('m'), end: key('m5') },
    ];
    expect(starts(await bench.cache.locateRanges(ranges, bench.backoffer()))).toBe('bcm');
    expect(await bench.cache.locateRanges([], bench.backoffer())).toEqual([]);
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('asks range by range where PD does not know the call for many, and remembers that', async () => {
    const bench = new Bench(alphabet);
    bench.pd.knowsBatchScan = false;
    const ranges = [
      { start: key('b'), end: key('b5') },
      { start: key('b6'), end: key('d') },
    ];
    expect(starts(await bench.cache.locateRanges(ranges, bench.backoffer()))).toBe('bc');
    expect(starts(await bench.cache.locateRange(key('x'), key(''), bench.backoffer()))).toBe('xyz');
    expect(bench.pd.asked).toEqual([
      'batchScanRegions [b, b5) [b6, d) 128',
      'scanRegions [b, b5) 128',
      'scanRegions [b6, d) 127',
      'scanRegions [x, ) 128',
    ]);
  });

  it.each<[string, FakeRegion[], boolean]>([
    ['nothing', [], true],
    ['a hole', alphabet.filter(({ start }) => start !== 'd'), true],
    ['a region without a leader', alphabet.map((each) => (each.start === 'd' ? { ...each, leader: 0 } : each)), true],
    ['a hole, where it is asked range by range', alphabet.filter(({ start }) => start !== 'd'), false],
  ])('waits, and asks PD’s leader, when PD knows %s', async (_, regions, knowsBatchScan) => {
    const bench = new Bench(regions);
    bench.pd.knowsBatchScan = knowsBatchScan;
    const locating = bench.cache.locateRange(key('c'), key('f'), bench.backoffer());
    locating.catch(() => {});
    await bench.runtime.advance(1);
    expect(bench.pd.options[0]).toMatchObject({ allowFollower: true });
    bench.pd.regions = alphabet;
    expect(starts(await bench.run(locating))).toBe('cde');
    expect(bench.runtime.monotonicMs()).toBeGreaterThanOrEqual(250);
    expect(bench.pd.options.at(-1)).toMatchObject({ allowFollower: false });
  });

  it('does not wait for leaders unless told to', async () => {
    const bench = new Bench(alphabet.map((each) => ({ ...each, leader: 0 })));
    expect(starts(await bench.cache.locateRanges([{ start: key('c'), end: key('f') }], bench.backoffer()))).toBe('cde');
    expect(bench.runtime.monotonicMs()).toBe(0);
  });

  it('asks for buckets only when told to', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '', buckets: { version: 3, keys: ['', 'g', ''] } }]);
    const all = [{ start: key(''), end: key('') }];
    const [region] = await bench.cache.locateRanges(all, bench.backoffer(), { needBuckets: true });
    expect(bench.pd.options[0]).toMatchObject({ needBuckets: true });
    expect(region?.buckets).toEqual({ version: 3n, keys: ['', 'g', ''] });
  });

  it('tries again while PD is away, and gives up with the budget', async () => {
    const away = () => new PdUnavailableError({ endpoints: [{ url: 'http://a:1', reason: 'refused' }] });
    const bench = new Bench(alphabet);
    bench.pd.before = () => {
      if (bench.pd.asked.length < 3) throw away();
    };
    expect(starts(await bench.run(bench.cache.locateRange(key('c'), key('d'), bench.backoffer())))).toBe('c');
    bench.pd.before = () => {
      throw away();
    };
    const failing = bench.cache.locateRange(key('x'), key(''), bench.backoffer({ budgetMs: 1_000 }));
    expect(await bench.failure(failing)).toMatchObject({ code: 'BUDGET_EXHAUSTED' });
  });

  it('does not disturb requests under way on regions that come again', async () => {
    const bench = new Bench(alphabet);
    const held = await bench.locate('d');
    bench.cache.reloadOnUse(held);
    await bench.cache.locateRange(key('c'), key('f'), bench.backoffer());
    expect(bench.cache.peek(key('d'))).not.toBe(held);
    expect(held.invalid).toBeUndefined();
  });
});
