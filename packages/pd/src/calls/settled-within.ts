import { onAbort, type TimerWheel } from '@tikv/core';

/**
 * Waits for something that others wait for too and that therefore cannot be stopped: resolves when it has settled, when
 * the time is up, or when the signal is aborted, whichever comes first. Rejects only when the timers are closed before.
 */
export function settledWithin(
  work: Promise<unknown>,
  timers: TimerWheel,
  limitMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve();
      return;
    }
    const done = (): void => {
      timer?.cancel();
      stopListening?.();
      resolve();
    };
    const timer = limitMs === Number.POSITIVE_INFINITY ? undefined : timers.schedule(limitMs, done, { onClose: done });
    const stopListening = signal && onAbort(signal, done);
    work.finally(done).catch(() => {});
  });
}
