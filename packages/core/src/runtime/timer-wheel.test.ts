import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ManualRuntime } from './manual-runtime.js';
import type { Timer, TimerOptions } from './runtime.js';
import { TimerWheel } from './timer-wheel.js';
import type { WheelTimer } from './wheel-timer.js';

/** Counts what the wheel asks of its runtime. */
class CountingRuntime extends ManualRuntime {
  started = 0;

  override startTimer(delayMs: number, fire: () => void, options?: TimerOptions): Timer {
    this.started++;
    return super.startTimer(delayMs, fire, options);
  }
}

const minute = 60_000;
const day = 24 * 60 * minute;

describe('TimerWheel', () => {
  it('fires each timer in its tick: never early, less than a tick late, in order of tick and start', async () => {
    const delay = fc.oneof(
      fc.nat(50),
      fc.nat(5000),
      fc.nat(10 * minute),
      fc.nat(40 * day),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    const step = fc.record({
      waitMs: fc.oneof(fc.nat(3), fc.nat(2000), fc.nat(2 * day), fc.double({ min: 0, max: 5, noNaN: true })),
      delays: fc.array(delay, { maxLength: 5 }),
      cancel: fc.option(fc.nat()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.constantFrom(1, 4, 10), async (steps, tickMs) => {
        const runtime = new ManualRuntime();
        const wheel = new TimerWheel(runtime, { tickMs });
        const timers: { timer: WheelTimer; id: number; tick: number }[] = [];
        const expected = new Map<number, number>();
        const fired: number[] = [];
        for (const { waitMs, delays, cancel } of steps) {
          for (const delayMs of delays) {
            const id = timers.length;
            const startedAtMs = runtime.monotonicMs();
            const timer = wheel.schedule(delayMs, () => {
              const late = runtime.monotonicMs() - (startedAtMs + delayMs);
              expect(late).toBeGreaterThanOrEqual(0);
              expect(late).toBeLessThanOrEqual(tickMs);
              expect(timer.active).toBe(false);
              fired.push(id);
            });
            const tick = Math.max(Math.ceil((startedAtMs + delayMs) / tickMs), Math.floor(startedAtMs / tickMs) + 1);
            timers.push({ timer, id, tick });
            expected.set(id, tick);
          }
          const cancelled = cancel === null ? undefined : timers[cancel % (timers.length || 1)];
          if (cancelled?.timer.active) {
            cancelled.timer.cancel();
            cancelled.timer.cancel();
            expected.delete(cancelled.id);
          }
          await runtime.advance(waitMs);
          expect(wheel.size).toBe(timers.filter(({ timer }) => timer.active).length);
          expect(runtime.pendingTimers()).toBe(wheel.size === 0 ? 0 : 1);
        }
        await runtime.advance(41 * day);
        const order = [...expected].toSorted(([idA, tickA], [idB, tickB]) => tickA - tickB || idA - idB);
        expect(fired).toEqual(order.map(([id]) => id));
        expect([wheel.size, runtime.pendingTimers()]).toEqual([0, 0]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('takes part of the event loop only while timers wait', () => {
    const runtime = new CountingRuntime();
    const wheel = new TimerWheel(runtime);
    expect(runtime.pendingTimers()).toBe(0);
    const timers = Array.from({ length: 1000 }, (_, i) => wheel.schedule(1000 + i, () => {}));
    expect([runtime.pendingTimers(), runtime.started]).toEqual([1, 1]);
    for (const timer of timers) timer.cancel();
    expect(runtime.pendingTimers()).toBe(0);
  });

  it('keeps one timer of the runtime for a thousand requests that never time out', async () => {
    const runtime = new CountingRuntime();
    const wheel = new TimerWheel(runtime);
    const waiting: WheelTimer[] = [];
    for (let request = 0; request < 1000; request++) {
      waiting.push(wheel.schedule(20_000, () => expect.unreachable()));
      if (waiting.length > 32) waiting.shift()?.cancel();
      await runtime.advance(1);
    }
    expect(runtime.started).toBeLessThan(10);
    wheel.close();
  });

  it('fires a timer that a firing one started for now, but not in the same tick', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    const at: number[] = [];
    wheel.schedule(5, () => {
      at.push(runtime.monotonicMs());
      wheel.schedule(0, () => at.push(runtime.monotonicMs()));
    });
    await runtime.advance(20);
    expect(at).toEqual([5, 6]);
  });

  it('does not fire what an earlier timer of the same tick has cancelled', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    wheel.schedule(5, () => second.cancel());
    const second = wheel.schedule(5, () => expect.unreachable());
    await runtime.advance(20);
    expect([wheel.size, second.active]).toEqual([0, false]);
  });

  it('goes on after a function that throws, and gives the error to the runtime', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    const fired: string[] = [];
    wheel.schedule(5, () => fired.push('before'));
    wheel.schedule(5, () => {
      throw new Error('broken');
    });
    wheel.schedule(5, () => fired.push('after'));
    wheel.schedule(6, () => fired.push('next tick'));
    await expect(runtime.advance(5)).rejects.toThrow('broken');
    await runtime.advance(10);
    expect(fired).toEqual(['before', 'after', 'next tick']);
  });

  it('waits for ever for an infinite delay', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    wheel.schedule(Number.POSITIVE_INFINITY, () => expect.unreachable());
    await runtime.advance(365 * day);
    expect(wheel.size).toBe(1);
    wheel.close();
  });

  it('refuses a delay that is not a number', () => {
    const wheel = new TimerWheel(new ManualRuntime());
    expect(() => wheel.schedule(Number.NaN, () => {})).toThrow(expect.objectContaining({ code: 'INVARIANT' }));
  });

  it('recovers from a long sleep of the machine with one pass, in order', () => {
    const runtime = new ManualRuntime();
    const stall = vi.spyOn(runtime, 'monotonicMs');
    const wheel = new TimerWheel(runtime);
    const fired: number[] = [];
    const run = vi.spyOn(runtime, 'startTimer');
    for (const delayMs of [40_000, 3, 1200, 3, 70_000]) wheel.schedule(delayMs, () => fired.push(delayMs));
    stall.mockReturnValue(day);
    run.mock.lastCall?.[1]();
    expect(fired).toEqual([3, 3, 1200, 40_000, 70_000]);
    wheel.close();
  });
});

describe('background timers', () => {
  it('leave the runtime timer in the background while nothing else waits', () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    wheel.schedule(10, () => {}, { background: true });
    expect(runtime.pendingTimers('foreground')).toBe(0);
    const request = wheel.schedule(10_000, () => {});
    expect([runtime.pendingTimers('foreground'), runtime.pendingTimers()]).toEqual([1, 1]);
    request.cancel();
    expect([runtime.pendingTimers('foreground'), runtime.pendingTimers()]).toEqual([0, 1]);
    wheel.close();
  });

  it('fire all the same', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    const fire = vi.fn();
    wheel.schedule(10, fire, { background: true });
    await runtime.advance(10);
    expect(fire).toHaveBeenCalledOnce();
  });
});

describe('closing a wheel', () => {
  it('fires nothing any more, tells those who asked in the order of their time, and starts nothing new', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    const closed: string[] = [];
    const fire = vi.fn();
    wheel.schedule(5000, fire, { onClose: () => closed.push('later') });
    wheel.schedule(50, fire, { onClose: () => closed.push('sooner') });
    wheel.schedule(1, fire);
    wheel.close();
    wheel.close();
    await runtime.advance(10_000);
    expect(fire).not.toHaveBeenCalled();
    expect(closed).toEqual(['sooner', 'later']);
    expect([wheel.size, runtime.pendingTimers()]).toEqual([0, 0]);
    expect(() => wheel.schedule(1, fire)).toThrow(expect.objectContaining({ code: 'CLOSED' }));
  });

  it('stops what is due in the same pass', async () => {
    const runtime = new ManualRuntime();
    const wheel = new TimerWheel(runtime);
    const onClose = vi.fn();
    wheel.schedule(5, () => wheel.close());
    wheel.schedule(5, () => expect.unreachable(), { onClose });
    wheel.schedule(5, () => expect.unreachable()).cancel();
    await runtime.advance(10);
    expect(onClose).toHaveBeenCalledOnce();
    expect(runtime.pendingTimers()).toBe(0);
  });

  it('comes to each tick although rounding puts the clock just before it', async () => {
    for (let i = 0; i < 300; i += 1) {
      const runtime = new CountingRuntime();
      // The sum has fewer bits behind the point than either part.
      await runtime.advance(50 + Math.sqrt(i + 2));
      const wheel = new TimerWheel(runtime);
      const fire = vi.fn();
      wheel.schedule(490, fire);
      // Throws when timers fire without time passing.
      await runtime.advance(1000);
      expect(fire).toHaveBeenCalledOnce();
      expect(runtime.started).toBeLessThan(5);
    }
  });
});
