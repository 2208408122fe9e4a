import { describe, expect, it, vi } from 'vitest';
import { ManualRuntime } from './manual-runtime.js';

describe('ManualRuntime', () => {
  it('fires timers in the order of their time and start, and lets promises settle in between', async () => {
    const runtime = new ManualRuntime();
    const events: string[] = [];
    const note = (event: string): void => {
      events.push(`${event} at ${runtime.monotonicMs()}`);
    };
    runtime.startTimer(20, () => note('third'));
    runtime.startTimer(10, () => {
      note('first');
      const longWay = async (): Promise<void> => {
        for (let i = 0; i < 50; i++) await Promise.resolve();
        note('promise of the first');
      };
      void longWay();
      runtime.endOfTurn(() => note('end of turn'));
      runtime.soon(() => note('soon'));
    });
    runtime.startTimer(10, () => note('second'));
    await runtime.advance(30);
    expect(events).toEqual([
      'first at 10',
      'promise of the first at 10',
      'soon at 10',
      'end of turn at 10',
      'second at 10',
      'third at 20',
    ]);
    expect(runtime.monotonicMs()).toBe(30);
  });

  it('is the same for the same seed', () => {
    const take = (seed: number): (number | Uint8Array)[] => {
      const runtime = new ManualRuntime({ seed });
      return [runtime.random(), runtime.random(), runtime.randomBytes(4)];
    };
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('says so when work schedules itself without end', async () => {
    const runtime = new ManualRuntime();
    const again = (): void => runtime.soon(again);
    again();
    await expect(runtime.settle()).rejects.toThrow(/spins/);
  });

  it('moves the wall clock apart from the monotonic one', async () => {
    const runtime = new ManualRuntime({ wallMs: 1000 });
    await runtime.advance(5);
    runtime.jumpWallClock(-500);
    expect([runtime.wallMs(), runtime.monotonicMs()]).toEqual([505, 5]);
  });

  it('plays the garbage collector', () => {
    const runtime = new ManualRuntime();
    const notify = vi.fn();
    const watch = runtime.onCollected<string>(notify);
    const [gone, kept] = [{}, {}];
    watch.register(gone, 'gone', gone);
    watch.register(kept, 'kept', kept);
    watch.unregister(kept);
    runtime.collect(gone);
    runtime.collect(kept);
    expect(notify.mock.calls).toEqual([['gone']]);
  });

  it('runs until work has settled, without waiting', async () => {
    const runtime = new ManualRuntime();
    const work = new Promise<string>((resolve) => runtime.startTimer(3_600_000, () => resolve('done')));
    expect(await runtime.until(work)).toBe('done');
    expect(runtime.monotonicMs()).toBe(3_600_000);
  });

  it('tells work that hangs from work that takes too long', async () => {
    const never = new Promise(() => {});
    await expect(new ManualRuntime().until(never)).rejects.toThrow(/hangs/);
    const runtime = new ManualRuntime();
    const tick = (): void => void runtime.startTimer(10, tick);
    tick();
    await expect(runtime.until(never, 1000)).rejects.toThrow(/after 1000 ms/);
  });
});
