import { PdUnavailableError } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import { Bench } from '../testing/bench.js';

const pdIsAway = () => new PdUnavailableError({ endpoints: [{ url: 'http://a:1', reason: 'refused' }] });

describe('resolving stores (pd-region-rpc-retry.md §2.14)', () => {
  it('keeps one entry for each store', () => {
    const { stores } = new Bench();
    expect(stores.get(1n)).toBe(stores.get(1n));
    expect(stores.get(1n)).not.toBe(stores.get(2n));
    expect(stores.isResolved(stores.get(1n))).toBe(false);
  });

  it('asks PD once for all who need the address at the same time, and not again', async () => {
    const bench = new Bench();
    const store = bench.stores.get(1n);
    await Promise.all(Array.from({ length: 100 }, () => bench.stores.resolve(store, bench.backoffer())));
    await bench.stores.resolve(store, bench.backoffer());
    expect(store).toMatchObject({ state: 'resolved', address: 's1:1', engine: 'tikv' });
    expect(bench.pd.asked).toEqual(['getStore 1']);
  });

  it('asks again when the address is in doubt, and keeps the connections when it is the same', async () => {
    const bench = new Bench();
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    bench.caller.get('s1:1');
    bench.stores.needCheck(store);
    expect(bench.stores.isResolved(store)).toBe(false);
    await bench.stores.resolve(store, bench.backoffer());
    expect(bench.stores.isResolved(store)).toBe(true);
    expect(bench.pd.asked).toHaveLength(2);
    expect(bench.tikv.closed).toEqual([]);
  });

  it('closes the connections to the old address when the store has moved', async () => {
    const bench = new Bench();
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    bench.caller.get('s1:1');
    bench.caller.get('s2:1');
    bench.stores.needCheck(store);
    bench.pd.stores.set(1n, { address: 'moved:1' });
    await bench.stores.resolve(store, bench.backoffer());
    expect(store).toMatchObject({ address: 'moved:1', state: 'resolved' });
    expect(bench.tikv.closed).toEqual(['s1:1 v1']);
  });

  it.each([
    ['PD does not know', undefined],
    ['is a tombstone', { address: 's1:1', state: 2 as const }],
  ])('buries a store that %s, for good', async (_, answer) => {
    const bench = new Bench();
    if (answer === undefined) bench.pd.stores.delete(1n);
    else bench.pd.stores.set(1n, answer);
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    expect(store).toMatchObject({ state: 'tombstone', address: '', lastFailure: 1 });
    bench.pd.stores.set(1n, { address: 's1:1' });
    bench.stores.needCheck(store);
    await bench.stores.resolve(store, bench.backoffer());
    expect(store.state).toBe('tombstone');
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('reads labels, and knows a column store by its engine', async () => {
    const bench = new Bench();
    const labels = [
      { key: 'zone', value: 'z1' },
      { key: 'engine', value: 'tiflash_compute' },
    ];
    bench.pd.stores.set(1n, { address: 's1:1', labels });
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    expect(store.engine).toBe('tiflash-compute');
    expect(store.labels.get('zone')).toBe('z1');
    expect(store.label).toBe('store 1 (s1:1)');
  });

  it('tries again while PD is away', async () => {
    const bench = new Bench();
    bench.pd.before = () => {
      if (bench.pd.asked.length < 3) throw pdIsAway();
    };
    const store = bench.stores.get(1n);
    await bench.run(bench.stores.resolve(store, bench.backoffer()));
    expect(store.state).toBe('resolved');
    expect(bench.pd.asked).toHaveLength(3);
    expect(bench.runtime.monotonicMs()).toBeGreaterThanOrEqual(250 + 500);
  });

  it('rejects when PD stays away', async () => {
    const bench = new Bench();
    bench.pd.before = () => {
      throw pdIsAway();
    };
    const resolving = bench.stores.resolve(bench.stores.get(1n), bench.backoffer({ budgetMs: 1_000 }));
    expect(await bench.failure(resolving)).toMatchObject({ code: 'BUDGET_EXHAUSTED' });
  });

  it('makes do with an address in doubt when PD is away', async () => {
    const bench = new Bench();
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    bench.stores.needCheck(store);
    bench.pd.before = () => {
      throw pdIsAway();
    };
    await bench.stores.resolve(store, bench.backoffer());
    expect(store).toMatchObject({ state: 'need-check', address: 's1:1' });
    expect(bench.runtime.monotonicMs()).toBe(0);
  });

  it('rejects the one caller who aborts at once, and resolves for the others', async () => {
    const bench = new Bench();
    let release = (): void => {};
    bench.pd.before = () => new Promise((resolve) => (release = resolve));
    const abort = new AbortController();
    const reason = new Error('enough');
    const store = bench.stores.get(1n);
    const first = bench.failure(bench.stores.resolve(store, bench.backoffer({ signal: abort.signal })));
    const second = bench.stores.resolve(store, bench.backoffer());
    abort.abort(reason);
    expect(await first).toBe(reason);
    expect(bench.runtime.monotonicMs()).toBe(0);
    release();
    await second;
    expect(store.state).toBe('resolved');
  });

  it('stops at the deadline although an old address is known', async () => {
    const bench = new Bench();
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    bench.stores.needCheck(store);
    bench.pd.before = () => new Promise(() => {});
    const error = await bench.failure(bench.stores.resolve(store, bench.backoffer({ deadlineAtMs: 100 })));
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(bench.runtime.monotonicMs()).toBe(100);
  });
});
