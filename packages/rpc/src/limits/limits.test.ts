import { describe, expect, it } from 'vitest';
import { rawPut } from '../commands/raw-point-commands.js';
import { CallerBench } from '../testing/caller-bench.js';
import { requestBytes } from './request-bytes.js';

describe('limits on what is under way', () => {
  it('let the rest wait for its turn, on other connections and stores too', async () => {
    const bench = new CallerBench({ limits: { perClient: { requests: 2 } } });
    const a = bench.get('a');
    const b = bench.get('b', { address: 's2:1' });
    const c = bench.get('c');
    const d = bench.get('d', { address: 's2:1' });
    await bench.settle();
    expect(bench.stores.streams.map(({ ids }) => ids)).toEqual([[1, 2]]);
    bench.stores.stream.answer({ 2: 'C' });
    expect(await c).toBe('C');
    await bench.settle();
    // One place was free, one call took it.
    const [one, two] = bench.stores.streams;
    expect([one?.ids, two?.ids]).toEqual([[1, 2], [1]]);
    one?.answer({ 1: 'A' });
    await bench.settle();
    two?.answer({ 1: 'B', 2: 'D' });
    expect(await Promise.all([a, b, d])).toEqual(['A', 'B', 'D']);
    bench.caller.close();
  });

  it('are shared fairly: a store with a long queue does not keep the others out', async () => {
    const bench = new CallerBench({ limits: { perClient: { requests: 1 } } });
    for (let i = 0; i < 10; i += 1) void bench.get(`a${i}`);
    void bench.get('b', { address: 's2:1' });
    await bench.settle();
    const [one] = bench.stores.streams;
    for (const id of [1, 2, 3]) {
      if (one?.ids.includes(id)) one.answer({ [id]: 'A' });
      await bench.settle();
    }
    expect(bench.stores.streams.map(({ ids }) => ids)).toEqual([[1, 2], [1]]);
    bench.caller.close();
  });

  it('name the one that is in the way of a large call', async () => {
    const bench = new CallerBench({ limits: { perConnection: { bytes: 1_000 } } });
    const put = (size: number, deadlineAtMs: number): Promise<unknown> =>
      bench.caller.call('s1:1', rawPut, { key: Buffer.from('k'), value: new Uint8Array(size) }, { deadlineAtMs });
    put(400, 1_000).catch(() => {});
    const large = expect(put(5_000, 50)).rejects.toThrow('connection to s1:1: 405 of 1000 bytes in flight');
    await bench.runtime.advance(51);
    await large;
    bench.caller.close();
  });

  it('count for each store', async () => {
    const bench = new CallerBench({ limits: { perStore: { requests: 1 } } });
    for (const address of ['s1:1', 's1:1', 's2:1', 's2:1']) void bench.get('k', { address });
    await bench.settle();
    expect(bench.stores.streams.map(({ ids }) => ids)).toEqual([[1], [1]]);
    bench.caller.close();
  });

  it('count bytes; what is larger than the limit goes alone', async () => {
    const bench = new CallerBench({ limits: { perConnection: { bytes: 1_000 } } });
    const put = (size: number): void => {
      bench.caller.call('s1:1', rawPut, { key: Buffer.from('k'), value: new Uint8Array(size) }).catch(() => {});
    };
    for (const size of [400, 400, 400, 5_000]) put(size);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2]);
    bench.stores.stream.respond([1], [{ cmd: { case: 'RawPut', value: {} } }]);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2, 3]);
    bench.stores.stream.respond([2], [{ cmd: { case: 'RawPut', value: {} } }]);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2, 3]);
    bench.stores.stream.respond([3], [{ cmd: { case: 'RawPut', value: {} } }]);
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2, 3, 4]);
    bench.caller.close();
  });

  it('say so when a call has waited until its deadline, and that it was not sent', async () => {
    const bench = new CallerBench({ limits: { perStore: { requests: 1 } } });
    void bench.get('a');
    const waiting = bench.get('b', { deadlineAtMs: 50 });
    await bench.runtime.advance(51);
    expect(await waiting).toBe(
      'DEADLINE_EXCEEDED Deadline exceeded (store at s1:1: 1 of 1 requests in flight) before it was sent (unsent)',
    );
    bench.caller.close();
  });

  it('neither hold up urgent calls nor count them', async () => {
    const bench = new CallerBench({ limits: { perStore: { requests: 1 } } });
    for (let i = 0; i < 3; i += 1) void bench.get(`urgent${i}`, { priority: 16 });
    void bench.get('normal');
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2, 3, 4]);
    bench.caller.close();
  });

  it.each([
    ['an answer', async (bench: CallerBench) => bench.stores.stream.answer({ 1: 'A' })],
    ['an answer that cannot be read', async (bench: CallerBench) => bench.stores.stream.respond([1], [{}])],
    ['the end of the stream', async (bench: CallerBench) => bench.stores.stream.fail('UNAVAILABLE')],
    ['the deadline', async (bench: CallerBench) => bench.runtime.advance(40_000)],
  ])('trap 17: %s frees a place exactly once', async (_name, end) => {
    const bench = new CallerBench({ limits: { perClient: { requests: 1 } } });
    const first = bench.get('a');
    await bench.settle();
    await end(bench);
    await first;
    // Later answers to the same id change nothing.
    if (!bench.stores.stream.ended) bench.stores.stream.answer({ 1: 'late' });
    const before = bench.stores.streams.reduce((sum, { ids }) => sum + ids.length, 0);
    const more = [bench.get('b'), bench.get('c')];
    await bench.settle();
    expect(bench.stores.streams.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(before + 1);
    bench.caller.close();
    await Promise.all(more);
  });

  it('hold for unary calls too', async () => {
    const bench = new CallerBench({ limits: { perClient: { requests: 1 } }, batch: { maxRequests: 0 } });
    const gets = [bench.get('a'), bench.get('b')];
    await bench.settle();
    expect(bench.stores.unaryCalls).toHaveLength(1);
    bench.stores.unaryCalls[0]?.answer(Uint8Array.of(26, 1, 65));
    await bench.settle();
    expect(bench.stores.unaryCalls).toHaveLength(2);
    bench.stores.unaryCalls[1]?.answer(Uint8Array.of(26, 1, 66));
    expect(await Promise.all(gets)).toEqual(['A', 'B']);
  });
});

describe('requestBytes', () => {
  it('is near what keys and values take up', () => {
    expect(requestBytes({ key: 'k'.repeat(10), value: new Uint8Array(100) })).toBe(114);
    const pairs = Array.from({ length: 10 }, () => ({ key: new Uint8Array(5), value: new Uint8Array(5) }));
    expect(requestBytes({ pairs })).toBeGreaterThanOrEqual(100);
    expect(requestBytes({ pairs })).toBeLessThan(200);
  });
});
