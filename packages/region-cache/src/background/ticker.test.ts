import { TimerWheel } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { describe, expect, it } from 'vitest';
import { Ticker } from './ticker.js';

function start(work: (times: number) => unknown) {
  const runtime = new ManualRuntime();
  const timers = new TimerWheel(runtime);
  const atMs: number[] = [];
  const ticker = new Ticker(timers, 100, () => {
    atMs.push(runtime.monotonicMs());
    return work(atMs.length);
  });
  ticker.start();
  return { runtime, timers, ticker, atMs };
}

const pause = (runtime: ManualRuntime, ms: number) => new Promise<void>((done) => void runtime.startTimer(ms, done));

describe('Ticker', () => {
  it('does its work again and again, a pause after it has ended', async () => {
    const { runtime, atMs } = start(() => pause(runtime, 50));
    await runtime.advance(420);
    expect(atMs).toEqual([100, 250, 400]);
  });

  it('trap 14: goes on whatever the work throws, at once or later', async () => {
    const { runtime, atMs } = start((times) => {
      if (times === 1) throw new Error('at once');
      return Promise.reject(new Error('later'));
    });
    await runtime.advance(350);
    expect(atMs).toEqual([100, 200, 300]);
  });

  it('does it at once when poked, and a pause after that', async () => {
    const { runtime, ticker, atMs } = start(() => {});
    await runtime.advance(30);
    ticker.poke();
    await runtime.advance(120);
    expect(atMs).toEqual([31, 131]);
  });

  it('does it once more when poked in the middle of it', async () => {
    const { runtime, ticker, atMs } = start((times) => (times === 1 ? pause(runtime, 50) : undefined));
    await runtime.advance(120);
    ticker.poke();
    ticker.poke();
    await runtime.advance(80);
    expect(atMs).toEqual([100, 151]);
  });

  it('ends when it is stopped, in the middle of its work too, and holds no timer then', async () => {
    const { runtime, timers, ticker, atMs } = start(() => pause(runtime, 50));
    await runtime.advance(120);
    ticker.stop();
    ticker.poke();
    await runtime.advance(1_000);
    expect(atMs).toEqual([100]);
    expect(timers.size).toBe(0);
  });

  it('ends with the timers, and keeps no process alive', async () => {
    const { runtime, timers, atMs } = start(() => {});
    expect(runtime.pendingTimers('foreground')).toBe(0);
    timers.close();
    await runtime.advance(1_000);
    expect(atMs).toEqual([]);
  });

  it('pauses for as long as the work says', async () => {
    const { runtime, atMs } = start((times) => (times === 1 ? 300 : undefined));
    await runtime.advance(550);
    expect(atMs).toEqual([100, 400, 500]);
  });

  it('does nothing before it is started', async () => {
    const runtime = new ManualRuntime();
    let done = 0;
    const ticker = new Ticker(new TimerWheel(runtime), 100, () => void (done += 1));
    ticker.poke();
    await runtime.advance(1_000);
    expect(done).toBe(0);
  });
});
