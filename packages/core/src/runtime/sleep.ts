import { ClosedError } from '../errors/usage-errors.js';
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
        signal?.removeEventListener('abort', abort);
        resolve();
      },
      {
        onClose: () => {
          signal?.removeEventListener('abort', abort);
          reject(new ClosedError({ closed: 'client' }));
        },
      },
    );
    const abort = (): void => {
      timer.cancel();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}
