import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { ManualRuntime } from './manual-runtime.js';
import { sleep } from './sleep.js';
import { TimerWheel } from './timer-wheel.js';

function wheelOn(runtime: ManualRuntime): TimerWheel {
  return new TimerWheel(runtime);
}

describe('sleep', () => {
  it('resolves when the time has passed, and leaves no listener', async () => {
    const runtime = new ManualRuntime();
    const { signal } = new AbortController();
    const done = vi.fn();
    const slept = (async () => {
      await sleep(wheelOn(runtime), 100, signal);
      done();
    })();
    await runtime.advance(99);
    expect(done).not.toHaveBeenCalled();
    await runtime.advance(1);
    await slept;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it("rejects at once with the signal's reason, and stops its timer", async () => {
    const wheel = wheelOn(new ManualRuntime());
    const controller = new AbortController();
    const slept = sleep(wheel, 100, controller.signal);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(slept).rejects.toBe(reason);
    expect(wheel.size).toBe(0);
  });

  it('does not start when the signal has been aborted before', async () => {
    const wheel = wheelOn(new ManualRuntime());
    await expect(sleep(wheel, 100, AbortSignal.abort('before'))).rejects.toBe('before');
    expect(wheel.size).toBe(0);
  });

  it('rejects when the wheel is closed, before or meanwhile', async () => {
    const wheel = wheelOn(new ManualRuntime());
    const { signal } = new AbortController();
    const slept = sleep(wheel, 100, signal);
    wheel.close();
    await expect(slept).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(sleep(wheel, 100)).rejects.toMatchObject({ code: 'CLOSED' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
