import { TimerWheel } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { describe, expect, it } from 'vitest';
import { StoreCaller } from '../calls/store-caller.js';
import { rawGet } from '../commands/raw-point-commands.js';
import { CallerBench } from '../testing/caller-bench.js';
import { FakeStores } from '../testing/fake-store.js';

describe('deadlines of calls', () => {
  it('end a call that a server never answers, at its time and no other', async () => {
    const bench = new CallerBench();
    const short = bench.get('a', { deadlineAtMs: 100 });
    const long = bench.get('b', { deadlineAtMs: 300 });
    await bench.runtime.advance(99);
    const ended: string[] = [];
    void short.then((outcome) => ended.push(`short ${outcome}`));
    void long.then((outcome) => ended.push(`long ${outcome}`));
    await bench.settle();
    expect(ended).toEqual([]);
    await bench.runtime.advance(2);
    expect(ended).toEqual(['short DEADLINE_EXCEEDED Deadline exceeded (sent)']);
    await bench.runtime.advance(200);
    expect(ended).toHaveLength(2);
  });

  it('are those of the command when the caller says nothing', async () => {
    const bench = new CallerBench();
    let ended = false;
    const get = bench.get('a').finally(() => {
      ended = true;
    });
    await bench.runtime.advance(29_999);
    expect(ended).toBe(false);
    await bench.runtime.advance(2);
    expect(await get).toBe('DEADLINE_EXCEEDED Deadline exceeded (sent)');
  });

  it('take no timer for each call', async () => {
    const bench = new CallerBench();
    for (let i = 0; i < 1_000; i += 1) void bench.get(`k${i}`);
    await bench.settle();
    // One for deadlines, one that looks for idle connections.
    expect(bench.timers.size).toBe(2);
  });

  it('an answer after the deadline finds nobody', async () => {
    const bench = new CallerBench();
    const get = bench.get('a', { deadlineAtMs: 10 });
    await bench.runtime.advance(11);
    bench.stores.stream.answer({ 1: 'late' });
    expect(await get).toBe('DEADLINE_EXCEEDED Deadline exceeded (sent)');
    const next = bench.get('b');
    await bench.settle();
    bench.stores.stream.answer({ 2: 'B' });
    expect(await next).toBe('B');
  });

  it('of unary calls are the transport’s', async () => {
    const bench = new CallerBench({ batch: { maxRequests: 0 } });
    void bench.get('a', { deadlineAtMs: 123 });
    await bench.settle();
    expect(bench.stores.unaryCalls[0]?.options).toMatchObject({ deadlineAtMs: 123 });
  });
});

/** A clock that a blocked event loop makes jump: timers come as late as they do then. */
class BlockableRuntime extends ManualRuntime {
  #notBeforeMs = 0;
  #unread: (() => void) | undefined;

  override monotonicMs(): number {
    return Math.max(super.monotonicMs(), this.#notBeforeMs);
  }

  /**
   * The loop stood still: everything that was due fires now, and it is later than any of it expected. What lies in the
   * sockets is read after the timers, and before what was left for the end of the turn.
   */
  async block(ms: number, read: () => void): Promise<void> {
    this.#notBeforeMs = super.monotonicMs() + ms;
    this.#unread = read;
    await this.advance(ms);
  }

  override endOfTurn(run: () => void): void {
    const read = this.#unread;
    this.#unread = undefined;
    if (read !== undefined) super.endOfTurn(read);
    super.endOfTurn(run);
  }
}

describe('an event loop that was blocked for 20 s', () => {
  it('lets answers that lie in the socket come before deadlines are looked at', async () => {
    const runtime = new BlockableRuntime();
    const timers = new TimerWheel(runtime);
    const stores = new FakeStores(runtime);
    const caller = new StoreCaller({ transport: stores, runtime, timers });
    const key = new Uint8Array(1);
    const answered = caller.call('s1:1', rawGet, { key }, { deadlineAtMs: 5_000 });
    const silent = caller.call('s1:1', rawGet, { key }, { deadlineAtMs: 6_000 });
    silent.catch(() => {});
    await runtime.settle();
    await runtime.block(20_000, () => stores.stream.answer({ 1: 'in time' }));
    expect(Buffer.from((await answered).value).toString()).toBe('in time');
    await expect(silent).rejects.toMatchObject({ grpcCode: 'DEADLINE_EXCEEDED' });
    const next = caller.call('s1:1', rawGet, { key });
    await runtime.settle();
    stores.stream.answer({ 3: 'as ever' });
    expect(Buffer.from((await next).value).toString()).toBe('as ever');
    caller.close();
  });
});

describe('aborts of calls', () => {
  it('end what waits and what was sent, and nothing that has another signal', async () => {
    const bench = new CallerBench();
    const [one, two] = [new AbortController(), new AbortController()];
    const sent = bench.get('a', { signal: one.signal });
    const other = bench.get('b', { signal: two.signal });
    await bench.settle();
    const waiting = bench.get('c', { signal: one.signal });
    one.abort();
    expect(await sent).toBe('CANCELLED aborted (sent)');
    expect(await waiting).toBe('CANCELLED aborted before it was sent (unsent)');
    await bench.settle();
    expect(bench.stores.stream.ids).toEqual([1, 2]);
    bench.stores.stream.answer({ 2: 'B' });
    expect(await other).toBe('B');
  });

  it('reach the calls that are left when another one with the signal has ended', async () => {
    const bench = new CallerBench();
    const abort = new AbortController();
    const [done, left] = [bench.get('a', abort), bench.get('b', abort)];
    await bench.settle();
    bench.stores.stream.answer({ 1: 'A' });
    expect(await done).toBe('A');
    abort.abort();
    expect(await left).toBe('CANCELLED aborted (sent)');
  });

  it('that came before are no reason to send anything', async () => {
    const bench = new CallerBench();
    expect(await bench.get('a', { signal: AbortSignal.abort() })).toBe('CANCELLED aborted before it was sent (unsent)');
    await bench.settle();
    expect(bench.stores.streams).toHaveLength(0);
  });

  it('take one listener for all calls with a signal, and none when they have ended', async () => {
    const bench = new CallerBench();
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    const gets = Array.from({ length: 10 }, (_, i) => bench.get(`k${i}`, { signal }));
    await bench.settle();
    expect(listeners).toBe(1);
    bench.stores.stream.answer(Object.fromEntries(bench.stores.stream.ids.map((id) => [id, 'v'])));
    await Promise.all(gets);
    expect(listeners).toBe(0);
  });
});
