import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Bench } from '../testing/bench.js';
import { waitWithin } from './wait-within.js';

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('waitWithin', () => {
  it('does not wait at all after an abort', async () => {
    const bench = new Bench();
    const reason = new Error('enough');
    const backoffer = bench.backoffer({ signal: AbortSignal.abort(reason), deadlineAtMs: 100 });
    await expect(waitWithin(new Promise(() => {}), backoffer, bench.timers)).rejects.toBe(reason);
    expect(bench.timers.size).toBe(0);
  });

  it.each(['resolve', 'reject'] as const)(
    'passes on how the work ends (%s), and leaves nothing behind',
    async (how) => {
      const bench = new Bench();
      const { signal } = new AbortController();
      const work = deferred<unknown>();
      const waiting = waitWithin(work.promise, bench.backoffer({ signal, deadlineAtMs: 100 }), bench.timers);
      expect([bench.timers.size, listeners(signal)]).toEqual([1, 1]);
      const outcome = new Error('how it ended');
      work[how](outcome);
      expect(how === 'resolve' ? await waiting : await bench.failure(waiting)).toBe(outcome);
      expect([bench.timers.size, listeners(signal)]).toEqual([0, 0]);
    },
  );

  it('ends with the reason of an abort while the work goes on', async () => {
    const bench = new Bench();
    const abort = new AbortController();
    const work = deferred<string>();
    const waiting = waitWithin(
      work.promise,
      bench.backoffer({ signal: abort.signal, deadlineAtMs: 100 }),
      bench.timers,
    );
    const other = waitWithin(work.promise, bench.backoffer({ deadlineAtMs: 100 }), bench.timers);
    const reason = new Error('enough');
    abort.abort(reason);
    expect(await bench.failure(waiting)).toBe(reason);
    expect(listeners(abort.signal)).toBe(0);
    work.resolve('done');
    expect(await other).toBe('done');
    expect(bench.timers.size).toBe(0);
  });

  it('ends with DEADLINE_EXCEEDED at the deadline, not before', async () => {
    const bench = new Bench();
    const { signal } = new AbortController();
    let error: unknown;
    waitWithin(deferred().promise, bench.backoffer({ signal, deadlineAtMs: 100 }), bench.timers).catch(
      (reason: unknown) => {
        error = reason;
      },
    );
    await bench.runtime.advance(99);
    expect(error).toBeUndefined();
    await bench.runtime.advance(1);
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(listeners(signal)).toBe(0);
  });

  it('ends with CLOSED when the client closes its timers', async () => {
    const bench = new Bench();
    const closing = new AbortController();
    const backoffer = bench.backoffer({ closing: closing.signal, deadlineAtMs: 100 });
    const waiting = waitWithin(deferred().promise, backoffer, bench.timers);
    closing.abort();
    bench.timers.close();
    expect(await bench.failure(waiting)).toMatchObject({ code: 'CLOSED' });
  });

  it('does not let a failure of the work go unheard or be heard twice after an abort', async () => {
    const bench = new Bench();
    const abort = new AbortController();
    const work = deferred<string>();
    const waiting = waitWithin(work.promise, bench.backoffer({ signal: abort.signal }), bench.timers);
    abort.abort(new Error('enough'));
    work.reject(new Error('late'));
    expect(await bench.failure(waiting)).toMatchObject({ message: 'enough' });
  });
});
