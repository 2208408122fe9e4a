import { describe, expect, it } from 'vitest';
import { Bench } from '../testing/bench.js';
import { never } from '../testing/fake-tikv.js';
import type { Liveness, StoreEntry } from './store-entry.js';

async function start(): Promise<{ bench: Bench; store: StoreEntry; confirm: () => Promise<Liveness> }> {
  const bench = new Bench();
  const store = bench.stores.get(1n);
  await bench.stores.resolve(store, bench.backoffer());
  return { bench, store, confirm: () => bench.stores.confirmFailure(store, 's1:1', bench.backoffer()) };
}

describe('confirming that a store failed', () => {
  it('trap 13: takes a failed request for nothing when the store answers a probe', async () => {
    const { bench, store, confirm } = await start();
    expect(await confirm()).toBe('reachable');
    expect(store).toMatchObject({ reachable: true, lastFailure: 0, state: 'resolved' });
    expect(bench.tikv.probes).toEqual(['s1:1']);
    expect(bench.timers.size).toBe(0);
  });

  it('takes what failed at another address than the store has now for nothing', async () => {
    const { bench, store } = await start();
    bench.tikv.dead.add('old:1');
    expect(await bench.stores.confirmFailure(store, 'old:1', bench.backoffer())).toBe('reachable');
    expect(store).toMatchObject({ reachable: true, lastFailure: 0, state: 'resolved' });
    expect(bench.tikv.probes).toEqual([]);
  });

  it('counts one failure, with one probe, for all requests that failed at the same time', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    expect(await Promise.all(Array.from({ length: 50 }, confirm))).toEqual(Array(50).fill('unreachable'));
    expect(store).toMatchObject({ reachable: false, lastFailure: 1, state: 'need-check' });
    expect(bench.tikv.probes).toHaveLength(1);
  });

  it.each([
    ['SERVING', [8, 1], 'reachable'],
    ['nothing, which is UNKNOWN', [], 'unknown'],
    ['SERVICE_UNKNOWN', [8, 3], 'unknown'],
    ['NOT_SERVING', [8, 2], 'unreachable'],
  ])('judges a probe that is answered with %s', async (_, answer, liveness) => {
    const { bench, store, confirm } = await start();
    bench.tikv.onHealth = () => Uint8Array.from(answer);
    expect(await confirm()).toBe(liveness);
    expect(store.liveness).toBe(liveness);
    expect(store.lastFailure).toBe(liveness === 'unreachable' ? 1 : 0);
    bench.stores.close();
  });

  it('takes a store that does not answer within a second for failed', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.onHealth = () => never;
    expect(await bench.run(confirm())).toBe('unreachable');
    expect(bench.runtime.monotonicMs()).toBe(1_000);
    expect(store.reachable).toBe(false);
  });

  it('does not make a caller wait for the probe who aborts, and still learns from it', async () => {
    const { bench, store } = await start();
    bench.tikv.onHealth = () => never;
    const abort = new AbortController();
    const reason = new Error('enough');
    const confirming = bench.stores.confirmFailure(store, 's1:1', bench.backoffer({ signal: abort.signal }));
    await bench.runtime.advance(10);
    abort.abort(reason);
    expect(await bench.failure(confirming)).toBe(reason);
    expect(bench.runtime.monotonicMs()).toBe(10);
    await bench.runtime.advance(1_000);
    expect(store.reachable).toBe(false);
  });
});

describe('recovery of a store (trap 14)', () => {
  it('makes it reachable again when it answers, and spoils what regions knew of it', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    await bench.runtime.advance(5_000);
    expect(store.reachable).toBe(false);
    bench.tikv.dead.clear();
    await bench.runtime.advance(1_001);
    expect(store).toMatchObject({ reachable: true, lastFailure: 1, state: 'resolved' });
    expect(bench.timers.size).toBe(0);
  });

  it('probes soon at first, then once a second, and only once however many noticed the failure', async () => {
    const { bench, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    await bench.runtime.advance(10);
    await confirm();
    bench.tikv.probes.length = 0;
    await bench.runtime.advance(10);
    expect(bench.tikv.probes).toHaveLength(1);
    await bench.runtime.advance(1_240);
    expect(bench.tikv.probes).toHaveLength(6);
    await bench.runtime.advance(10_000);
    expect(bench.tikv.probes).toHaveLength(16);
  });

  it('follows the store to another address', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    bench.pd.stores.set(1n, { address: 'moved:1' });
    await bench.runtime.advance(100);
    expect(store).toMatchObject({ address: 'moved:1', reachable: true });
    expect(bench.tikv.probes.at(-1)).toBe('moved:1');
  });

  it('goes on while PD is away', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    bench.pd.before = () => {
      throw new Error('away');
    };
    await bench.runtime.advance(3_000);
    bench.tikv.dead.clear();
    await bench.runtime.advance(1_001);
    expect(store.reachable).toBe(true);
  });

  it('ends when the store is gone for good', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    bench.pd.stores.delete(1n);
    await bench.runtime.advance(5_000);
    expect(store).toMatchObject({ state: 'tombstone', reachable: false });
    expect(bench.timers.size).toBe(0);
  });

  it('ends when the cache is closed, in the middle of a probe too', async () => {
    const { bench, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    bench.tikv.dead.clear();
    bench.tikv.onHealth = () => never;
    await bench.runtime.advance(30);
    bench.stores.close();
    await bench.runtime.advance(10_000);
    expect(bench.tikv.probes).toHaveLength(2);
    expect(bench.timers.size).toBe(0);
  });

  it('does not blame a store for requests that fail because the client closes', async () => {
    const { bench, store, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    const confirming = confirm();
    bench.stores.close();
    expect(await confirming).toBe('reachable');
    expect(store).toMatchObject({ reachable: true, lastFailure: 0 });
  });

  it('keeps no process alive', async () => {
    const { bench, confirm } = await start();
    bench.tikv.dead.add('s1:1');
    await confirm();
    expect(bench.runtime.pendingTimers('foreground')).toBe(0);
    expect(bench.runtime.pendingTimers('background')).toBe(1);
  });
});
