import { encode } from '@tikv/kvproto';
import { GetHealthFeedbackResponse } from '@tikv/kvproto/kvrpcpb';
import { describe, expect, it } from 'vitest';
import { Bench } from '../testing/bench.js';

const labelled = (engine: string) => [{ key: 'engine', value: engine }];

async function started() {
  const bench = new Bench();
  for (const id of [1n, 2n]) await bench.stores.resolve(bench.stores.get(id), bench.backoffer());
  bench.pd.asked.length = 0;
  bench.stores.start();
  return bench;
}

describe('what goes on in the background (pd-region-rpc-retry.md §2.8, §2.14)', () => {
  it('one question every fifteen seconds tells of all stores: moved ones, and new ones', async () => {
    const bench = await started();
    bench.caller.get('s2:1');
    bench.pd.stores.set(2n, { address: 'moved:1' });
    await bench.runtime.advance(15_100);
    expect(bench.pd.asked).toEqual(['getAllStores']);
    expect(bench.stores.get(2n)).toMatchObject({ address: 'moved:1', state: 'resolved' });
    expect(bench.stores.get(3n)).toMatchObject({ address: 's3:1', state: 'resolved' });
    expect(bench.tikv.closed).toEqual(['s2:1 v1']);
    bench.stores.close();
  });

  it('a store that is not listed any more is asked about, and buried when it is gone', async () => {
    const bench = await started();
    bench.pd.stores.set(2n, { address: 's2:1', state: 2 });
    await bench.runtime.advance(15_100);
    expect(bench.pd.asked).toEqual(['getAllStores', 'getStore 2']);
    expect(bench.stores.get(2n).state).toBe('tombstone');
    expect(bench.stores.failures).toBe(1);
    bench.stores.close();
  });

  it('an address in doubt is asked for at once', async () => {
    const bench = await started();
    bench.stores.needCheck(bench.stores.get(1n));
    await bench.runtime.advance(2);
    expect(bench.pd.asked).toEqual(['getStore 1']);
    expect(bench.stores.get(1n).state).toBe('resolved');
    bench.stores.close();
  });

  it('trap 14: goes on when PD fails', async () => {
    const bench = await started();
    bench.pd.before = () => {
      throw new Error('away');
    };
    bench.stores.needCheck(bench.stores.get(1n));
    await bench.runtime.advance(40_000);
    expect(bench.stores.get(1n).state).toBe('need-check');
    bench.pd.before = () => {};
    await bench.runtime.advance(15_100);
    expect(bench.stores.get(1n).state).toBe('resolved');
    bench.stores.close();
  });

  it('ends when the cache is closed', async () => {
    const bench = await started();
    bench.stores.close();
    expect(bench.timers.size).toBe(0);
    await bench.runtime.advance(60_000);
    expect(bench.pd.asked).toEqual([]);
  });
});

describe('health feedback (§2.15)', () => {
  const path = '/tikvpb.Tikv/GetHealthFeedback';

  it('is asked for when a store was unwell and says nothing any more', async () => {
    const bench = await started();
    const feedback = encode(GetHealthFeedbackResponse, { healthFeedback: { storeId: 1n, slowScore: 1 } });
    bench.tikv.onUnary.set(path, () => feedback);
    bench.stores.noteHealth(1n, 95);
    expect(bench.stores.get(1n).slow.isSlow(0)).toBe(true);
    await bench.runtime.advance(31_000);
    expect(bench.tikv.unaryCalls.filter((call) => call.startsWith(path))).toEqual([`${path} s1:1`]);
    expect(bench.stores.get(1n).slow.at(bench.runtime.monotonicMs())).toBe(1);
    bench.stores.close();
  });

  it('sinks by itself when the store does not answer', async () => {
    const bench = await started();
    bench.stores.noteHealth(1n, 95);
    await bench.runtime.advance(15_000 + 60_000);
    expect(bench.stores.get(1n).slow.at(bench.runtime.monotonicMs())).toBeCloseTo(75);
    bench.stores.close();
  });

  it('is not asked of a store that cannot be reached, nor of one that is well', async () => {
    const bench = await started();
    bench.stores.noteHealth(1n, 95);
    bench.stores.get(1n).liveness = 'unreachable';
    bench.stores.noteHealth(2n, 1);
    await bench.runtime.advance(60_000);
    expect(bench.tikv.unaryCalls.filter((call) => call.startsWith(path))).toEqual([]);
    bench.stores.close();
  });

  it('of a store that nobody knows is passed over', () => {
    const bench = new Bench();
    bench.stores.noteHealth(77n, 100);
    expect(bench.stores.failures).toBe(0);
  });
});

describe('all stores, for what goes to each of them (row 69)', () => {
  it('leaves out stores of columns, stores that are gone and those without an address', async () => {
    const bench = new Bench();
    bench.pd.stores.set(4n, { address: 's4:1', labels: labelled('tiflash') });
    bench.pd.stores.set(5n, { address: 's5:1', labels: labelled('tiflash_compute') });
    bench.pd.stores.set(6n, { address: 's6:1', state: 2 });
    bench.pd.stores.set(7n, { address: '' });
    const stores = await bench.stores.all(bench.backoffer());
    expect(stores.map(({ id }) => id)).toEqual([1n, 2n, 3n]);
  });

  it('is asked for again while PD is away', async () => {
    const bench = new Bench();
    bench.pd.before = () => {
      if (bench.pd.asked.length < 3) throw new Error('away');
    };
    expect(await bench.run(bench.stores.all(bench.backoffer()))).toHaveLength(3);
  });
});

describe('without liveness probes', () => {
  it('every store that is doubted counts as dead, and is tried again after a second', async () => {
    const bench = new Bench([], { livenessTimeoutMs: 0 });
    const store = bench.stores.get(1n);
    await bench.stores.resolve(store, bench.backoffer());
    expect(await bench.stores.confirmFailure(store, 's1:1', bench.backoffer())).toBe('unreachable');
    expect(store).toMatchObject({ liveness: 'unreachable', lastFailure: 1 });
    expect(bench.tikv.probes).toEqual([]);
    await bench.runtime.advance(1_001);
    expect(store.liveness).toBe('reachable');
  });
});
