import { type Backoffer, DeadlineExceededError, onAbort, type TimerWheel } from '@tikv/core';

/**
 * Waits for work that others share, for as long as this operation may, and no longer than `mostMs`: its abort or its
 * deadline ends the wait, not the work. Then `Backoffer.throwIfDone` says why.
 */
export function waitWithin<T>(
  work: Promise<T>,
  backoffer: Backoffer,
  timers: TimerWheel,
  mostMs: number = Number.POSITIVE_INFINITY,
): Promise<T> {
  const { signal } = backoffer;
  const leftMs = backoffer.remainingMs();
  const waitMs = Math.min(leftMs, mostMs);
  if (signal === undefined && waitMs === Number.POSITIVE_INFINITY) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      stopListening?.();
      timer?.cancel();
    };
    const giveUp = (): void => {
      stop();
      try {
        backoffer.throwIfDone();
        reject(new DeadlineExceededError({ timeoutMs: waitMs }));
      } catch (error) {
        reject(error);
      }
    };
    const timer =
      waitMs === Number.POSITIVE_INFINITY ? undefined : timers.schedule(waitMs, giveUp, { onClose: giveUp });
    const stopListening = signal && onAbort(signal, giveUp);
    // A past abort is not told.
    if (signal?.aborted === true) giveUp();
    work.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}
