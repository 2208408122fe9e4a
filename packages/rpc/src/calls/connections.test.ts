import { describe, expect, it } from 'vitest';
import { rawCompareAndSwap, rawGet } from '../commands/raw-point-commands.js';
import { CallerBench } from '../testing/caller-bench.js';
import { StoreCall } from './store-call.js';

describe('connections of a caller', () => {
  it('oracle 15, trap 16: an error of an old connection does not close the new one', async () => {
    const bench = new CallerBench();
    const first = bench.get('a');
    await bench.settle();
    expect(bench.caller.closeAddress('s1:1', 1)).toBe(true);
    expect(await first).toBe('CANCELLED the connection was closed (sent)');
    const second = bench.get('b');
    await bench.settle();
    expect(bench.caller.closeAddress('s1:1', 1)).toBe(false);
    bench.stores.stream.answer({ 1: 'B' });
    expect(await second).toBe('B');
    expect(bench.stores.connections.map(({ version, state }) => [version, state])).toEqual([
      [1, 'closed'],
      [2, 'ready'],
    ]);
  });

  it('are new ones for whoever calls again from within the end of its call', async () => {
    const bench = new CallerBench();
    const again: Promise<string>[] = [];
    class Retried extends StoreCall {
      succeed(): void {}
      fail(): void {
        // What a retry does: it closes what failed, and goes on.
        bench.caller.closeAddress('s1:1', 1);
        again.push(bench.get('again'));
      }
    }
    for (const deadlineAtMs of [30_000, 30_001]) {
      bench.caller.start('s1:1', new Retried(rawGet as never, {}, deadlineAtMs, {}));
    }
    await bench.settle();
    bench.caller.closeAddress('s1:1', Number.POSITIVE_INFINITY);
    await bench.settle();
    expect(bench.stores.connections.map(({ state }) => state)).toEqual(['closed', 'ready']);
    bench.stores.stream.answer({ 1: 'A', 2: 'B' });
    expect(await Promise.all(again)).toEqual(['A', 'B']);
  });

  it('take turns', async () => {
    const bench = new CallerBench({ connectionsPerStore: 3 });
    for (let i = 0; i < 7; i += 1) void bench.get(`k${i}`);
    await bench.settle();
    expect(bench.stores.connections.map(({ streams }) => streams[0]?.ids.length)).toEqual([3, 2, 2]);
    expect(bench.stores.streams.map(({ options }) => options.metadata?.['tikv-batch-conn-index'])).toEqual([
      '0',
      '1',
      '2',
    ]);
  });

  it('are closed when nothing has used them for a while, and opened again unnoticed', async () => {
    const bench = new CallerBench({ idleMs: 1_000 });
    const first = bench.get('a');
    await bench.settle();
    bench.stores.stream.answer({ 1: 'A' });
    await first;
    await bench.runtime.advance(2_000);
    expect(bench.stores.connections.map(({ state }) => state)).toEqual(['closed']);
    const second = bench.get('b');
    await bench.settle();
    bench.stores.stream.answer({ 1: 'B' });
    expect(await second).toBe('B');
    expect(bench.stores.connections.map(({ state }) => state)).toEqual(['closed', 'ready']);
  });

  it('are kept by any use: batched, unary, or for a probe', async () => {
    const bench = new CallerBench({ idleMs: 1_000 });
    const cas = (): void => void bench.caller.call('s1:1', rawCompareAndSwap, {}).catch(() => {});
    const uses = [() => void bench.get('a'), cas, () => void bench.caller.get('s1:1')];
    for (let i = 0; i < 12; i += 1) {
      uses[i % 3]?.();
      await bench.runtime.advance(800);
    }
    expect(bench.stores.connections.map(({ state }) => state)).toEqual(['ready']);
  });

  it('are kept while a call is under way', async () => {
    const bench = new CallerBench({ idleMs: 1_000 });
    const get = bench.get('a');
    await bench.runtime.advance(10_000);
    bench.stores.stream.answer({ 1: 'A' });
    expect(await get).toBe('A');
  });
});

describe('closing a caller', () => {
  it('under load leaves nothing: every call ends, no timer, no stream, no connection', async () => {
    const bench = new CallerBench({ limits: { perStore: { requests: 50 } }, connectionsPerStore: 2 });
    const gets = Array.from({ length: 200 }, (_, i) => bench.get(`k${i}`, { address: `s${i % 2}:1` }));
    await bench.settle();
    const unsent = Array.from({ length: 10 }, (_, i) => bench.get(`late${i}`));
    bench.caller.close();
    bench.caller.close();
    const outcomes = await Promise.all([...gets, ...unsent]);
    const kinds = new Set(outcomes);
    expect(kinds).toEqual(
      new Set([
        'CANCELLED the connection was closed (sent)',
        'CANCELLED the connection was closed before it was sent (unsent)',
      ]),
    );
    expect(outcomes.filter((outcome) => outcome.endsWith('(sent)'))).toHaveLength(100);
    expect(bench.timers.size).toBe(0);
    expect(bench.stores.streams.every(({ ended }) => ended)).toBe(true);
    expect(bench.stores.connections.every(({ state }) => state === 'closed')).toBe(true);
    await bench.settle();
    expect(bench.runtime.pendingTimers()).toBe(0);
  });

  it('refuses later calls', async () => {
    const bench = new CallerBench();
    bench.caller.close();
    expect(await bench.get('a')).toBe('CANCELLED the connection is closed (unsent)');
    expect(bench.timers.size).toBe(0);
  });
});
