import { PdUnavailableError } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';

const two = [
  { id: 1, start: '', end: 'm' },
  { id: 2, start: 'm', end: '' },
];
const pdIsAway = () => new PdUnavailableError({ endpoints: [{ url: 'http://a:1', reason: 'refused' }] });

describe('locating a key', () => {
  it('asks PD once for all the keys of a region, and then answers without a promise', async () => {
    const bench = new Bench(two);
    expect((await bench.locate('a')).id).toBe(1n);
    expect(bench.cache.locate(key('l'), bench.backoffer())).toMatchObject({ id: 1n });
    expect(bench.cache.peek(key('b'))?.id).toBe(1n);
    expect(bench.pd.asked).toEqual(['getRegion a']);
  });

  it('takes a key that is the start of a region for one of that region', async () => {
    const bench = new Bench(two);
    await bench.locate('a');
    expect(bench.cache.peek(key('m'))).toBeUndefined();
    expect((await bench.locate('m')).id).toBe(2n);
    expect(bench.cache.peek(key('\u00ff'))?.id).toBe(2n);
    expect(bench.cache.size).toBe(2);
  });

  it('makes one call for a thousand misses at once', async () => {
    const bench = new Bench(two);
    const wanted = Array.from({ length: 1_000 }, (_, i) => bench.locate(`a${i}`));
    const found = await bench.run(Promise.all(wanted));
    expect(new Set(found)).toHaveProperty('size', 1);
    expect(bench.pd.asked).toEqual(['getRegion a0']);
  });

  it('makes one call for each region when a thousand misses are about several', async () => {
    const bench = new Bench(two);
    const wanted = Array.from({ length: 1_000 }, (_, i) => bench.locate(`${i % 2 === 0 ? 'a' : 'z'}${i}`));
    const found = await bench.run(Promise.all(wanted));
    expect(found.map(({ id }) => id)).toEqual(wanted.map((_, i) => (i % 2 === 0 ? 1n : 2n)));
    expect(bench.pd.asked).toEqual(['getRegion a0', 'getRegion z1']);
  });

  it('rejects the one caller who aborts at once, and no other', async () => {
    const bench = new Bench(two);
    let release = (): void => {};
    bench.pd.before = () => new Promise((resolve) => (release = resolve));
    const abort = new AbortController();
    const reason = new Error('enough');
    // The one who started the load is the one who leaves.
    const first = bench.locate('a', bench.backoffer({ signal: abort.signal }));
    const second = bench.locate('b');
    await bench.runtime.settle();
    abort.abort(reason);
    expect(await bench.failure(first)).toBe(reason);
    expect(bench.runtime.monotonicMs()).toBe(0);
    release();
    expect((await bench.run(second)).id).toBe(1n);
    expect(bench.pd.asked).toEqual(['getRegion a']);
  });

  it('ends a wait at the deadline of the operation', async () => {
    const bench = new Bench(two);
    bench.pd.before = () => new Promise(() => {});
    const error = await bench.failure(bench.locate('a', bench.backoffer({ deadlineAtMs: 50 })));
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(bench.runtime.monotonicMs()).toBe(50);
  });

  it('looks an invalidated region up anew', async () => {
    const bench = new Bench(two);
    const old = await bench.locate('a');
    bench.cache.invalidate(old, 'other');
    const fresh = await bench.locate('a');
    expect(fresh).not.toBe(old);
    expect(bench.pd.asked).toHaveLength(2);
  });
});

describe('when PD fails', () => {
  it('rejects all who wait for a load that cannot succeed, and asks again for the next one', async () => {
    const bench = new Bench(two);
    bench.pd.before = () => {
      throw Object.assign(pdIsAway(), { retryable: false });
    };
    const errors = await Promise.all(['a', 'b', 'c'].map((at) => bench.failure(bench.locate(at))));
    expect(errors.map((error) => (error as { code: string }).code)).toEqual(Array(3).fill('PD_UNAVAILABLE'));
    expect(new Set(errors)).toHaveProperty('size', 1);
    expect(bench.pd.asked).toHaveLength(1);
    expect(bench.cache.size).toBe(0);
    bench.pd.before = () => {};
    expect((await bench.locate('a')).id).toBe(1n);
  });

  it('asks again after a pause when the failure may pass', async () => {
    const bench = new Bench(two);
    const askedAtMs: number[] = [];
    bench.pd.before = () => {
      askedAtMs.push(bench.runtime.monotonicMs());
      if (askedAtMs.length === 1) throw pdIsAway();
    };
    const backoffer = bench.backoffer();
    expect((await bench.run(bench.locate('a', backoffer))).id).toBe(1n);
    expect(askedAtMs).toHaveLength(2);
    expect(askedAtMs[1]).toBeGreaterThanOrEqual(250);
    expect(backoffer.sleptMs).toBeGreaterThanOrEqual(250);
  });

  it('gives up with what PD said last when the budget is used up', async () => {
    const bench = new Bench(two);
    bench.pd.before = () => {
      throw pdIsAway();
    };
    const error = await bench.failure(bench.locate('a', bench.backoffer({ budgetMs: 2_000 })));
    expect(error).toMatchObject({ code: 'BUDGET_EXHAUSTED', cause: { code: 'PD_UNAVAILABLE' } });
    expect((error as { kinds: { kind: string }[] }).kinds.map(({ kind }) => kind)).toEqual(['pdRPC']);
  });

  it('asks again while PD knows no region for the key, all who wait together', async () => {
    const bench = new Bench();
    const found = Promise.all(Array.from({ length: 100 }, (_, i) => bench.locate(`a${i}`)));
    await bench.runtime.advance(1);
    expect(bench.pd.asked).toHaveLength(1);
    bench.pd.regions = two;
    expect(new Set(await bench.run(found))).toHaveProperty('size', 1);
    expect(bench.pd.asked).toHaveLength(2);
  });

  it('asks again while no peer of the region can be used', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '', stores: [1, 2], down: [1, 2] }]);
    const found = bench.locate('a');
    await bench.runtime.settle();
    expect(bench.cache.size).toBe(0);
    bench.pd.regions = [{ id: 1, start: '', end: '', stores: [1, 2], down: [1] }];
    expect((await bench.run(found)).replicas.map(({ peer }) => peer.storeId)).toEqual([2n]);
  });
});

describe('when regions change', () => {
  it('evicts every region that an inserted one overlaps', async () => {
    const bench = new Bench(two);
    const olds = [await bench.locate('a'), await bench.locate('z')];
    bench.pd.regions = [{ id: 3, start: 'c', end: '', version: 5 }];
    bench.cache.invalidate(olds[1] as never, 'other');
    const merged = await bench.locate('z');
    expect(merged).toMatchObject({ id: 3n, version: 5n });
    expect(bench.cache.size).toBe(1);
    expect(bench.cache.peek(key('a'))).toBeUndefined();
    expect(olds.map(({ invalid }) => invalid)).toEqual(['replaced', 'other']);
  });

  it('trap 6: asks once more when PD answers with an older epoch, and keeps the newer answer', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '', version: 4 }]);
    bench.cache.invalidate(await bench.locate('a'), 'other');
    let calls = 0;
    bench.pd.before = () => {
      bench.pd.regions = [{ id: 1, start: '', end: '', version: (calls += 1) === 1 ? 3 : 5 }];
    };
    expect((await bench.locate('a')).version).toBe(5n);
    expect(calls).toBe(2);
  });

  it('trap 6: believes an older epoch that PD repeats, instead of asking forever', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '', version: 4 }]);
    bench.cache.invalidate(await bench.locate('a'), 'other');
    bench.pd.regions = [{ id: 1, start: '', end: '', version: 3 }];
    expect((await bench.locate('a')).version).toBe(3n);
    expect(bench.pd.asked).toHaveLength(3);
  });
});
