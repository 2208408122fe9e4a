import type { Backoffer } from '@tikv/core';
import type {
  ContextInit,
  RawGetRequest,
  RawGetRequestInit,
  RawGetResponse,
  RawPutRequestInit,
  RawPutResponse,
} from '@tikv/kvproto/kvrpcpb';
import { type Interceptor, rawGet, rawPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { Bench, key } from '../testing/bench.js';
import { FakeStatus } from '../testing/fake-tikv.js';
import { sendPoint } from './point-call.js';
import { factsOf, type PointOperation, type PointOptions } from './point-operation.js';

const getOperation: PointOperation<undefined, RawGetRequestInit, RawGetResponse, string> = {
  facts: factsOf('raw.get'),
  command: rawGet,
  request: (at, _input, context) => ({ context, key: at }),
  result: ({ value, error }, { operation }) => {
    if (error !== '') throw new Error(`${operation}: ${error}`);
    return Buffer.from(value).toString();
  },
};

const putOperation: PointOperation<string, RawPutRequestInit, RawPutResponse, string> = {
  facts: factsOf('raw.put'),
  command: rawPut,
  request: (at, value, context) => ({ context, key: at, value: Buffer.from(value) }),
  result: ({ error }, { operation }) => {
    if (error !== '') throw new Error(`${operation}: ${error}`);
    return 'done';
  },
};

type Operation = (options?: PointOptions) => Promise<string>;

const oneRegion = [{ id: 4, start: '', end: '' }];

/** A bench whose region is known, and what went the long road on it. */
async function warmBench(
  context: ContextInit = {},
  interceptors: readonly Interceptor[] = [],
): Promise<{ bench: Bench; longRoads: Backoffer[]; get: Operation; put: Operation }> {
  const bench = new Bench(oneRegion, { interceptors });
  const route = { ...bench.route, context };
  const longRoads: Backoffer[] = [];
  const starter = {
    goOn: (operation: string, options: PointOptions, startedAtMs: number): Backoffer => {
      const backoffer = bench.backoffer({
        operation,
        signal: options.signal,
        startedAtMs,
        deadlineAtMs: startedAtMs + (options.timeoutMs ?? 60_000),
      });
      longRoads.push(backoffer);
      return backoffer;
    },
  };
  const get = (options: PointOptions = {}): Promise<string> =>
    sendPoint(route, getOperation, key('k'), undefined, options, starter, 0, options.timeoutMs ?? 60_000);
  const put = (options: PointOptions = {}): Promise<string> =>
    sendPoint(route, putOperation, key('k'), 'v', options, starter, 0, options.timeoutMs ?? 60_000);
  await bench.run(bench.locate('k'));
  await bench.run(bench.stores.resolve(bench.stores.get(1n), bench.backoffer()));
  return { bench, longRoads, get, put };
}

const requestOf = (bench: Bench, index: number): RawGetRequest => bench.tikv.calls[index]?.request as RawGetRequest;
const value = (text: string): object => ({ value: Buffer.from(text) });

describe('an operation on one key', () => {
  it('goes to the leader of a known region without anything that retries need', async () => {
    const { bench, longRoads, get } = await warmBench();
    bench.tikv.on(rawGet, () => value('v'));
    expect(await bench.run(get())).toBe('v');
    expect(bench.tikv.addresses).toEqual(['s1:1']);
    expect(longRoads).toEqual([]);
    const { context, key: at } = requestOf(bench, 0);
    expect(Buffer.from(at).toString()).toBe('k');
    expect(context).toMatchObject({ regionId: 4n, clusterId: 7n, maxExecutionDurationMs: 30_000, peer: { id: 10n } });
    expect(context?.isRetryRequest).toBe(false);
  });

  it('says which replica it asks for whom, when the route tells where requests come from', async () => {
    const { bench, get } = await warmBench({ requestSource: 'external_app' });
    let calls = 0;
    bench.tikv.on(rawGet, () => {
      calls += 1;
      if (calls === 1) throw new FakeStatus('UNAVAILABLE', 'reset');
      return value('v');
    });
    await bench.run(get());
    const sources = [0, 1].map((call) => requestOf(bench, call).context?.requestSource);
    expect(sources).toEqual(['leader_external_app', 'retry_leader_leader_external_app']);
  });

  it('gives an attempt no more time than the operation has', async () => {
    const { bench, get } = await warmBench();
    bench.tikv.on(rawGet, () => value('v'));
    await bench.run(get({ timeoutMs: 500 }));
    await bench.run(get());
    const limits = bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context?.maxExecutionDurationMs);
    expect(limits).toEqual([500, 30_000]);
    expect(bench.tikv.calls[0]?.timeoutMs).toBe(500);
  });

  it('looks the region up when it is not known', async () => {
    const { bench, longRoads, get } = await warmBench();
    bench.tikv.on(rawGet, () => value('v'));
    bench.cache.invalidate(await bench.locate('k'), 'other');
    expect(await bench.run(get())).toBe('v');
    expect(longRoads).toHaveLength(1);
  });

  it('goes on after a region error as one that took the long road from the start: the first attempt counts', async () => {
    const { bench, longRoads, get } = await warmBench();
    let calls = 0;
    bench.tikv.on(rawGet, () => {
      calls += 1;
      return calls === 1
        ? { regionError: { notLeader: { regionId: 4n, leader: { id: 20n, storeId: 2n } } } }
        : value('v');
    });
    expect(await bench.run(get())).toBe('v');
    expect(bench.tikv.addresses).toEqual(['s1:1', 's2:1']);
    expect(requestOf(bench, 1).context?.isRetryRequest).toBe(true);
    expect(longRoads[0]?.attempts).toMatchObject([{ what: 'RawGet', target: 'store 1 (s1:1)' }]);
  });

  it('goes on after an attempt without an answer', async () => {
    const { bench, longRoads, get } = await warmBench();
    let calls = 0;
    bench.tikv.on(rawGet, () => {
      calls += 1;
      if (calls === 1) throw new FakeStatus('UNAVAILABLE', 'reset');
      return value('v');
    });
    expect(await bench.run(get())).toBe('v');
    expect(longRoads[0]?.attempts).toMatchObject([{ outcome: 'UNAVAILABLE: reset' }]);
  });

  it('leaves a write undetermined whose first attempt may have been applied', async () => {
    const { bench, put } = await warmBench();
    bench.tikv.on(rawPut, () => {
      throw new FakeStatus('UNAVAILABLE', 'reset');
    });
    const error = await bench.failure(put({ timeoutMs: 1_000 }));
    expect(error).toMatchObject({ code: 'UNDETERMINED', operation: 'raw.put' });
  });

  it('rejects with the reason of an abort, and a write that was sent with UNDETERMINED', async () => {
    const { bench, get, put } = await warmBench();
    const hang = (): Promise<never> => new Promise(() => {});
    bench.tikv.on(rawGet, hang);
    bench.tikv.on(rawPut, hang);
    const abort = new AbortController();
    const both = [get({ signal: abort.signal }), put({ signal: abort.signal })].map((one) => bench.failure(one));
    const reason = new Error('enough');
    await bench.runtime.settle();
    abort.abort(reason);
    expect(await both[0]).toBe(reason);
    expect(await both[1]).toMatchObject({ code: 'UNDETERMINED', cause: reason });
  });

  it('leaves a write undetermined that was lost first, and refused when it was sent again', async () => {
    const { bench, put } = await warmBench();
    let calls = 0;
    bench.tikv.on(rawPut, () => {
      calls += 1;
      if (calls === 1) throw new FakeStatus('UNAVAILABLE', 'reset');
      return { error: 'refused' };
    });
    const error = await bench.failure(put());
    expect(error).toMatchObject({ code: 'UNDETERMINED', cause: { message: 'raw.put: refused' } });
  });

  it('leaves a write undetermined whose interceptor failed after it was sent', async () => {
    const own = new Error('metrics are down');
    const { bench, put } = await warmBench({}, [
      {
        name: 'own',
        aroundAttempt: async (attempt, next) => {
          await next(attempt);
          throw own;
        },
      },
    ]);
    bench.tikv.on(rawPut, () => ({}));
    expect(await bench.failure(put())).toMatchObject({ code: 'UNDETERMINED', cause: own });
  });

  it('ends at its deadline', async () => {
    const { bench, get } = await warmBench();
    bench.tikv.on(rawGet, () => new Promise<never>(() => {}));
    expect(await bench.failure(get({ timeoutMs: 300 }))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(bench.runtime.monotonicMs()).toBeLessThanOrEqual(302);
  });

  it('fails when its response says so, and tells its name', async () => {
    const { bench, get } = await warmBench();
    bench.tikv.on(rawGet, () => ({ error: 'refused' }));
    await expect(bench.run(get())).rejects.toThrow('raw.get: refused');
  });
});
