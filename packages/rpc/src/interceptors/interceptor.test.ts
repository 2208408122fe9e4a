import { encode } from '@tikv/kvproto';
import { Context } from '@tikv/kvproto/kvrpcpb';
import { describe, expect, it } from 'vitest';
import { rawGet, rawPut } from '../commands/raw-point-commands.js';
import { CallerBench } from '../testing/caller-bench.js';
import { chainOf, distinctInterceptors, type Interceptor, operationHookOf } from './interceptor.js';

function logging(name: string, log: string[]): Interceptor {
  return {
    name,
    aroundAttempt: async (attempt, next) => {
      log.push(`${name} before ${attempt.command} at ${attempt.address}`);
      try {
        return await next(attempt);
      } finally {
        log.push(`${name} after`);
      }
    },
  };
}

describe('interceptors around attempts', () => {
  it.each([
    ['batched', 128],
    ['unary', 0],
  ])('run in onion order around %s attempts', async (_name, maxRequests) => {
    const log: string[] = [];
    const bench = new CallerBench({
      interceptors: [logging('outer', log), logging('inner', log)],
      batch: { maxRequests },
    });
    const get = bench.get('a');
    await bench.settle();
    if (maxRequests === 0) bench.stores.unaryCalls[0]?.answer(Uint8Array.of(26, 1, 65));
    else bench.stores.stream.answer({ 1: 'A' });
    expect(await get).toBe('A');
    expect(log).toEqual(['outer before RawGet at s1:1', 'inner before RawGet at s1:1', 'inner after', 'outer after']);
  });

  it('see failures, may change the request, and may answer or refuse by themselves', async () => {
    const seen: unknown[] = [];
    let mode: 'pass' | 'urgent' | 'answer' | 'refuse' = 'pass';
    const bench = new CallerBench({
      interceptors: [
        {
          name: 'all',
          aroundAttempt: async (attempt, next) => {
            if (mode === 'answer') return { value: Buffer.from('mine') };
            if (mode === 'refuse') throw new Error('not today');
            if (mode === 'urgent')
              return next({ ...attempt, priority: 16, request: { ...attempt.request, context: { taskId: 9n } } });
            return next(attempt).catch((error: Error) => {
              seen.push(error.message);
              throw error;
            });
          },
        },
      ],
    });
    const failing = bench.get('a');
    await bench.settle();
    bench.stores.stream.fail('UNAVAILABLE', 'reset');
    expect(await failing).toBe('UNAVAILABLE reset (sent)');
    expect(seen).toEqual(['RawGet at s1:1: UNAVAILABLE: reset']);
    mode = 'urgent';
    void bench.get('b');
    await bench.settle();
    expect(bench.stores.stream.arrived[0]?.request.cmd).toMatchObject({ value: { context: { taskId: 9n } } });
    mode = 'answer';
    expect(await bench.get('c')).toBe('mine');
    mode = 'refuse';
    expect(await bench.get('d')).toBe('not today');
    bench.caller.close();
  });

  it('are replaced by a later one of the same name, at its place', () => {
    const list = ['a', 'b', 'a', 'c'].map((name, i) => ({ name, tag: i }));
    expect(distinctInterceptors(list).map((one) => [one.name, (one as { tag?: number }).tag])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
  });

  it('make no chain when there is nothing to run', () => {
    expect(chainOf([])).toBeUndefined();
    expect(chainOf([{ name: 'only before', beforeOperation: () => undefined }])).toBeUndefined();
    expect(operationHookOf([{ name: 'only around', aroundAttempt: (attempt, next) => next(attempt) }])).toBeUndefined();
  });

  it('that throw at once fail the attempt, not the caller', async () => {
    const thrower: Interceptor = {
      name: 'thrower',
      aroundAttempt: () => {
        throw new Error('at once');
      },
    };
    expect(await new CallerBench({ interceptors: [thrower] }).get('a')).toBe('at once');
  });
});

describe('an interceptor that fails a write', () => {
  const own = new Error('metrics are down');

  it.each<[string, Interceptor['aroundAttempt'], string]>([
    ['before it goes out: nothing was sent', async () => Promise.reject(own), 'metrics are down'],
    [
      'after its answer: it was sent',
      async (attempt, next) => {
        await next(attempt);
        throw own;
      },
      'RawPut was sent, and an interceptor failed afterwards: Error: metrics are down',
    ],
    [
      'instead of waiting for its answer: it was sent',
      async (attempt, next) => {
        next({ ...attempt, deadlineAtMs: 50 }).catch(() => {});
        throw own;
      },
      'RawPut was sent, and an interceptor failed afterwards: Error: metrics are down',
    ],
  ])('%s', async (_name, aroundAttempt, message) => {
    const bench = new CallerBench({ interceptors: [{ name: 'own', aroundAttempt }] });
    const put = bench.caller.call('s1:1', rawPut, { key: Buffer.from('k') });
    const failure = put.catch((error: unknown) => error);
    await bench.settle();
    bench.stores.streams[0]?.respond([1], [{ cmd: { case: 'RawPut', value: {} } }]);
    const error = (await failure) as Error;
    expect(error.message).toBe(message);
    expect(error === own || error.cause === own).toBe(true);
    bench.caller.close();
  });

  it('with an error that says of a second try that it was not sent: the first one was', async () => {
    const twice: Interceptor = {
      name: 'twice',
      aroundAttempt: async (attempt, next) => {
        try {
          return await next(attempt);
        } catch {
          return next(attempt);
        }
      },
    };
    const bench = new CallerBench({ interceptors: [twice] });
    const failure = bench.caller.call('s1:1', rawPut, { key: Buffer.from('k') }).catch((error: unknown) => error);
    await bench.settle();
    bench.stores.onStream = (stream) => stream.fail('UNAVAILABLE', 'refused', false);
    bench.stores.stream.fail('UNAVAILABLE', 'reset');
    await bench.settle();
    expect(await failure).toMatchObject({ name: 'InterceptedError', cause: { sent: false } });
  });
});

describe('the request that interceptors see', () => {
  it('has the fields of its context, and changes of them reach the store', async () => {
    const seen: unknown[] = [];
    const bench = new CallerBench({
      interceptors: [
        {
          name: 'tag',
          aroundAttempt: (attempt, next) => {
            seen.push(attempt.request.context?.requestSource);
            return next({
              ...attempt,
              request: { ...attempt.request, context: { ...attempt.request.context, taskId: 5n } },
            });
          },
        },
      ],
    });
    const context = {
      encodedPrefix: encode(Context, { regionId: 3n }),
      encodedRest: encode(Context, { requestSource: 'leader_app' }),
    };
    bench.caller.call('s1:1', rawGet, { key: new Uint8Array(1), context }).catch(() => {});
    await bench.settle();
    expect(seen).toEqual(['leader_app']);
    expect(bench.stores.stream.arrived[0]?.request.cmd).toMatchObject({
      value: { context: { regionId: 3n, requestSource: 'leader_app', taskId: 5n } },
    });
    bench.caller.close();
  });
});

describe('hooks before operations', () => {
  it('run in order, and the later has the last word', async () => {
    const hook = operationHookOf([
      { name: 'one', beforeOperation: () => ({ replicaRead: 'follower', labels: { zone: 'a' } }) },
      { name: 'two', beforeOperation: async () => ({ replicaRead: 'mixed' }) },
      { name: 'three', beforeOperation: () => undefined },
    ]);
    const start = { operation: 'raw.get', signal: undefined, deadlineAtMs: undefined };
    expect(await hook?.(start)).toEqual({ replicaRead: 'mixed', labels: { zone: 'a' } });
  });

  it('refuse by throwing', async () => {
    const refuse = (): never => {
      throw new Error('over quota');
    };
    const hook = operationHookOf([{ name: 'quota', beforeOperation: refuse }]);
    await expect(hook?.({ operation: 'raw.put', signal: undefined, deadlineAtMs: undefined })).rejects.toThrow(
      'over quota',
    );
  });
});
