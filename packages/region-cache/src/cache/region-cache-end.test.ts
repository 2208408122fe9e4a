import { encodeMemcomparable } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';
import { bytes } from '../testing/fake-pd.js';

const three = [
  { id: 1, start: '', end: 'g' },
  { id: 2, start: 'g', end: 'p' },
  { id: 3, start: 'p', end: '' },
];

describe('locating the region below an end (trap 8)', () => {
  it('does not follow regions for ever that do not hold the key that was asked for', async () => {
    const bench = new Bench([{ id: 1, start: '', end: 'b' }]);
    const wrong = await bench.pd.getRegion(bytes('a'));
    bench.pd.getRegion = async () => {
      bench.pd.asked.push('getRegion');
      return bench.pd.asked.length > 1_000 ? undefined : wrong;
    };
    const locating = bench.locateEnd('', bench.backoffer({ deadlineAtMs: 100 }));
    expect(await bench.failure(locating)).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(bench.pd.asked.length).toBeLessThan(20);
  });

  it('takes the region in front of one that starts at the key', async () => {
    const bench = new Bench(three);
    expect((await bench.locateEnd('p')).id).toBe(2n);
    expect(bench.pd.asked).toEqual(['getRegion p', 'getPrevRegion p']);
  });

  it('takes the region that holds the key when it starts below it', async () => {
    const bench = new Bench(three);
    expect((await bench.locateEnd('h')).id).toBe(2n);
    expect(bench.pd.asked).toEqual(['getRegion h']);
  });

  it('answers from the cache, at the end of a region too', async () => {
    const bench = new Bench(three);
    await bench.locate('h');
    expect(bench.cache.locateEnd(key('h'), bench.backoffer())).toMatchObject({ id: 2n });
    expect(bench.cache.locateEnd(key('p'), bench.backoffer())).toMatchObject({ id: 2n });
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('does not take the region that starts at the key from the cache', async () => {
    const bench = new Bench(three);
    await bench.locate('h');
    expect((await bench.locateEnd('g')).id).toBe(1n);
  });

  it('finds the last region for the empty key, which is above all keys', async () => {
    const bench = new Bench(three);
    expect((await bench.locateEnd('')).id).toBe(3n);
    expect(bench.cache.locateEnd(key(''), bench.backoffer())).toMatchObject({ id: 3n });
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('follows the ends to the last region when there are keys above the highest one it can ask for', async () => {
    const high = '\u00ff'.repeat(70);
    const bench = new Bench([
      { id: 1, start: '', end: high },
      { id: 2, start: high, end: `${high}\u00ff` },
      { id: 3, start: `${high}\u00ff`, end: '' },
    ]);
    expect((await bench.locateEnd('')).id).toBe(3n);
    expect(bench.pd.asked).toHaveLength(3);
    expect(bench.cache.size).toBe(3);
  });

  it('does not take the last region that it knows for the last one that exists', async () => {
    const bench = new Bench(three);
    await bench.locate('h');
    expect((await bench.locateEnd('')).id).toBe(3n);
  });

  it('makes one call for many at once', async () => {
    const bench = new Bench(three);
    const found = await bench.run(Promise.all(Array.from({ length: 100 }, () => bench.locateEnd('h'))));
    expect(new Set(found)).toHaveProperty('size', 1);
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('asks for keys and compares bounds in the form that PD uses', async () => {
    const encoded = (text: string): string => Buffer.from(encodeMemcomparable(key(text))).toString('latin1');
    const bench = new Bench(
      [
        { id: 1, start: '', end: encoded('g') },
        { id: 2, start: encoded('g'), end: '' },
      ],
      { bounds: 'memcomparable' },
    );
    expect(await bench.locateEnd('g')).toMatchObject({ id: 1n, start: '', end: 'g' });
    expect(await bench.locate('g')).toMatchObject({ id: 2n, start: 'g', end: '' });
    expect(bench.pd.asked[0]).toBe(`getRegion ${encoded('g')}`);
  });

  it('rejects with CODEC when PD holds bounds of another form', async () => {
    const bench = new Bench([{ id: 1, start: '', end: 'plain' }], { bounds: 'memcomparable' });
    expect(await bench.failure(bench.locate('a'))).toMatchObject({
      code: 'CODEC',
      message: expect.stringContaining('Region 1 has a bound'),
    });
  });
});
