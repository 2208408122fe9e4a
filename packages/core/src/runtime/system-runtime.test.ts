import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { deadlineAt, earlierDeadline, remainingMs } from './deadline.js';
import { ManualRuntime } from './manual-runtime.js';
import { sleep } from './sleep.js';
import { systemRuntime } from './system-runtime.js';
import { TimerWheel } from './timer-wheel.js';

const runtime = systemRuntime();

describe('systemRuntime', () => {
  it('has clocks that go', async () => {
    const [wall, monotonic] = [runtime.wallMs(), runtime.monotonicMs()];
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(runtime.monotonicMs() - monotonic).toBeGreaterThan(15);
    expect(Math.abs(runtime.wallMs() - Date.now())).toBeLessThan(1000);
    expect(runtime.wallMs()).toBeGreaterThan(wall - 1000);
  });

  it('runs what is wanted soon before what is wanted at the end of the turn', async () => {
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      runtime.endOfTurn(() => {
        order.push('end of turn');
        resolve();
      });
      runtime.soon(() => order.push('soon'));
      order.push('now');
    });
    expect(order).toEqual(['now', 'soon', 'end of turn']);
  });

  it('waits for delays beyond what the platform can count', async () => {
    vi.useFakeTimers();
    try {
      const fire = vi.fn();
      runtime.startTimer(2 ** 32, fire);
      const cancelled = runtime.startTimer(2 ** 32, () => expect.unreachable());
      await vi.advanceTimersByTimeAsync(2 ** 31 + 5);
      cancelled.cancel();
      await vi.advanceTimersByTimeAsync(2 ** 31 - 10);
      expect(fire).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(10);
      expect(fire).toHaveBeenCalledOnce();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('makes random bytes in a block of their own', () => {
    const bytes = runtime.randomBytes(32);
    expect([bytes.length, bytes.buffer.byteLength]).toEqual([32, 32]);
    expect(bytes).not.toEqual(runtime.randomBytes(32));
  });

  it('drives a wheel that never fires early', async () => {
    const wheel = new TimerWheel(runtime);
    await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const delayMs = i * 1.7;
        const startedAtMs = runtime.monotonicMs();
        await sleep(wheel, delayMs);
        expect(runtime.monotonicMs() - startedAtMs).toBeGreaterThanOrEqual(delayMs);
      }),
    );
    expect(wheel.size).toBe(0);
  });

  it('lets the process end while only background timers wait', async () => {
    const script = `
      import { systemRuntime, TimerWheel } from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)};
      const wheel = new TimerWheel(systemRuntime());
      wheel.schedule(60_000, () => {}, { background: true });
      wheel.schedule(50, () => console.log('foreground fired'));
    `;
    const startedAtMs = Date.now();
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toBe('foreground fired\n');
    expect(Date.now() - startedAtMs).toBeLessThan(20_000);
  });
});

describe('deadlines', () => {
  it('are moments of the monotonic clock, absent without a timeout', async () => {
    const manual = new ManualRuntime();
    await manual.advance(100);
    const deadline = deadlineAt(manual, 50);
    expect([deadline, deadlineAt(manual, undefined), deadlineAt(manual, Number.POSITIVE_INFINITY)]).toEqual([
      150,
      undefined,
      undefined,
    ]);
    expect(remainingMs(manual, deadline)).toBe(50);
    await manual.advance(60);
    expect(remainingMs(manual, deadline)).toBe(0);
    expect(remainingMs(manual, undefined)).toBe(Number.POSITIVE_INFINITY);
  });

  it('combine to the earlier one', () => {
    expect([
      earlierDeadline(1, 2),
      earlierDeadline(2, 1),
      earlierDeadline(undefined, 2),
      earlierDeadline(1, undefined),
      earlierDeadline(undefined, undefined),
    ]).toEqual([1, 1, 2, 1, undefined]);
  });
});
