import { ClosedError } from '../errors/usage-errors.js';
import { onAbort } from './on-abort.js';
import type { TimerWheel } from './timer-wheel.js';

/**
 * Resolves after `delayMs`. Rejects with `signal.reason` as soon as the signal is aborted, and with `ClosedError` when
 * the wheel is closed.
 */
export function sleep(timers: TimerWheel, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const timer = timers.schedule(
      delayMs,
      () => {
        stopListening?.();
        resolve();
      },
      {
        onClose: () => {
          stopListening?.();
          reject(new ClosedError({ closed: 'client' }));
        },
      },
    );
    const stopListening =
      signal &&
      onAbort(signal, () => {
        stopListening?.();
        timer.cancel();
        reject(signal.reason);
      });
  });
}
