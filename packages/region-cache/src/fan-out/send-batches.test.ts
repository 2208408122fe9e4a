import type { Backoffer } from '@tikv/core';
import type { RawBatchPutRequest } from '@tikv/kvproto/kvrpcpb';
import { rawBatchPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';
import { bytes, type FakeRegion, metaOf } from '../testing/fake-pd.js';
import { FakeStatus } from '../testing/fake-tikv.js';
import { notSent, sendBatches } from './send-batches.js';

const two: FakeRegion[] = [
  { id: 1, start: '', end: 'm', stores: [1] },
  { id: 2, start: 'm', end: '', stores: [2] },
];
const refuse = () => new FakeStatus('PERMISSION_DENIED', 'no', false);

/** Puts that note what was sent (`region: keys`), what succeeded and what failed. */
function start(regions: FakeRegion[] = two, concurrency = 4) {
  const bench = new Bench(regions);
  const sent: string[] = [];
  const done: string[] = [];
  const failed: [unknown, string[]][] = [];
  let answer = (_regionId: bigint, _keys: string[]): object | Promise<object> => ({});
  bench.tikv.on(rawBatchPut, (init) => {
    const { context, pairs } = init as RawBatchPutRequest;
    const keys = pairs.map((pair) => Buffer.from(pair.key).toString('latin1'));
    sent.push(`${context?.regionId}: ${keys.join(' ')}`);
    return answer(context?.regionId ?? 0n, keys);
  });
  const backoffers: Backoffer[] = [];
  const send = (items: string, limits = { maxItems: 100, maxBytes: 1_000 }, budgetMs = 40_000) => {
    const backoffer = bench.backoffer({ budgetMs });
    backoffers.push(backoffer);
    return sendBatches(
      { ...bench.route, concurrency },
      {
        command: rawBatchPut,
        items: items.split(' '),
        keyOf: key,
        bytesOf: (item) => item.length,
        limits,
        request: (part) => ({ pairs: part.map((item) => ({ key: bytes(item), value: bytes('v') })) }),
        onResponse: (_, part) => done.push(...part),
        onFailure: (error, part) => failed.push([error, [...part]]),
        backoffer,
      },
    );
  };
  return { bench, backoffers, sent, done, failed, send, on: (handle: typeof answer) => (answer = handle) };
}

describe('sendBatches', () => {
  it('sends the keys of each region to that region', async () => {
    const { sent, done, send } = start();
    await send('a z b y');
    expect(sent.toSorted()).toEqual(['1: a b', '2: z y']);
    expect(done.toSorted()).toEqual(['a', 'b', 'y', 'z']);
  });

  it('cuts the keys of a region by count and by bytes', async () => {
    const { sent, send } = start();
    await send('a b c z', { maxItems: 2, maxBytes: 1_000 });
    await send('aaa bb cc', { maxItems: 100, maxBytes: 5 });
    expect(sent.toSorted()).toEqual(['1: a b', '1: aaa bb', '1: c', '1: cc', '2: z']);
  });

  it('looks only the keys of a failed batch up again, and delivers each key once', async () => {
    const { bench, backoffers, sent, done, on, send } = start();
    on((regionId, keys) => {
      if (regionId !== 1n || bench.pd.regions.length === 3) return {};
      expect(keys).toHaveLength(4);
      bench.pd.regions = [
        { id: 1, start: '', end: 'c', version: 2, stores: [1] },
        { id: 3, start: 'c', end: 'm', version: 2, stores: [3] },
        two[1] as FakeRegion,
      ];
      return { regionError: { epochNotMatch: { currentRegions: bench.pd.regions.slice(0, 2).map(metaOf) } } };
    });
    await bench.run(send('a b c d z'));
    expect(sent.toSorted()).toEqual(['1: a b', '1: a b c d', '2: z', '3: c d']);
    expect(done.toSorted()).toEqual(['a', 'b', 'c', 'd', 'z']);
    expect(backoffers[0]).toMatchObject({ sleptMs: 2, attempts: [{ outcome: 'EpochNotMatch' }] });
  });

  it('cuts anew after regions have merged', async () => {
    const { bench, sent, done, on, send } = start();
    await send('a z');
    sent.length = done.length = 0;
    const merged: FakeRegion = { id: 2, start: '', end: '', version: 9, stores: [2] };
    bench.pd.regions = [merged];
    on((regionId, keys) => (regionId === 1n ? { regionError: { regionNotFound: { regionId } } } : { keys }));
    await bench.run(send('a b z', { maxItems: 1, maxBytes: 1_000 }));
    expect(done.toSorted()).toEqual(['a', 'b', 'z']);
    expect(sent.filter((each) => each.startsWith('2:')).toSorted()).toEqual(['2: a', '2: b', '2: z']);
  });

  it('keeps no more batches in flight than it may', async () => {
    const { bench, on, send, done } = start(two, 3);
    let [now, most] = [0, 0];
    on(async () => {
      most = Math.max(most, (now += 1));
      await new Promise<void>((resolve) => void bench.runtime.startTimer(5, resolve));
      now -= 1;
      return {};
    });
    await bench.run(send('a b c d e f g n o p', { maxItems: 1, maxBytes: 1_000 }));
    expect(most).toBe(3);
    expect(done).toHaveLength(10);
    expect(bench.runtime.monotonicMs()).toBe(20);
  });

  it('starts no further batch after a failure, and tells the fate of every key', async () => {
    const { bench, sent, done, failed, on, send } = start(two, 1);
    on((_, keys) => {
      if (keys.includes('b')) throw refuse();
      return {};
    });
    const error = await bench.failure(send('a b c z', { maxItems: 1, maxBytes: 1_000 }));
    expect(error).toMatchObject({ code: 'SERVER_ERROR' });
    expect(sent).toEqual(['1: a', '1: b']);
    expect(done).toEqual(['a']);
    expect(failed).toEqual([
      [error, ['b']],
      [notSent, ['c']],
      [notSent, ['z']],
    ]);
  });

  it('lets the batches under way end after a failure, and throws the first', async () => {
    const { bench, done, failed, on, send } = start();
    on(async (regionId) => {
      if (regionId === 1n) throw refuse();
      await new Promise<void>((resolve) => void bench.runtime.startTimer(50, resolve));
      return {};
    });
    expect(await bench.failure(send('a z'))).toMatchObject({ code: 'SERVER_ERROR' });
    expect(bench.runtime.monotonicMs()).toBe(50);
    expect(done).toEqual(['z']);
    expect(failed.map(([, items]) => items)).toEqual([['a']]);
  });

  it('tells the rest of a batch that fell apart that it was not sent', async () => {
    const { bench, failed, done, on, send } = start([{ id: 1, start: '', end: '' }]);
    on((_, keys) => {
      if (keys.length === 1) throw refuse();
      bench.pd.regions = two.map((region) => ({ ...region, version: 2 }));
      return { regionError: { epochNotMatch: { currentRegions: bench.pd.regions.map(metaOf) } } };
    });
    const error = await bench.failure(send('a z'));
    expect(failed).toEqual([
      [error, ['a']],
      [notSent, ['z']],
    ]);
    expect(done).toEqual([]);
  });

  it('takes what a response handler throws for the failure of its batch', async () => {
    const { bench } = start();
    const failed: string[] = [];
    const problem = new Error('the response says no');
    const sending = sendBatches(bench.route, {
      command: rawBatchPut,
      items: ['a', 'z'],
      keyOf: key,
      bytesOf: () => 1,
      limits: { maxItems: 9, maxBytes: 9 },
      request: () => ({}),
      onResponse: (_, items) => {
        if (items.includes('a')) throw problem;
      },
      onFailure: (error, items) => failed.push(`${String(error)}: ${items.join()}`),
      backoffer: bench.backoffer(),
    });
    expect(await bench.failure(sending)).toBe(problem);
    expect(failed).toEqual(['Error: the response says no: a']);
  });

  it('gives up when the regions never settle, with what was tried', async () => {
    const { bench, on, send } = start();
    on((regionId) => ({ regionError: { regionNotFound: { regionId } } }));
    const error = await bench.failure(send('a', undefined, 100));
    expect(error).toMatchObject({ code: 'BUDGET_EXHAUSTED', undetermined: false });
    expect((error as { attempts: unknown[] }).attempts.length).toBeGreaterThan(4);
  });
});
