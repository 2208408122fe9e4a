import { type Backoffer, onAbort, type TimerWheel } from '@tikv/core';

/**
 * Waits for work that others share, for as long as this operation may: its abort or its deadline ends the wait, not the
 * work. Then `Backoffer.throwIfDone` says why.
 */
export function waitWithin<T>(work: Promise<T>, backoffer: Backoffer, timers: TimerWheel): Promise<T> {
  const { signal } = backoffer;
  const leftMs = backoffer.remainingMs();
  if (signal === undefined && leftMs === Number.POSITIVE_INFINITY) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      stopListening?.();
      timer?.cancel();
    };
    const giveUp = (): void => {
      stop();
      try {
        backoffer.throwIfDone();
        // The timer fires in the tick after the deadline, so this is not reached; wait on rather than lie.
        work.then(resolve, reject);
      } catch (error) {
        reject(error);
      }
    };
    const timer =
      leftMs === Number.POSITIVE_INFINITY ? undefined : timers.schedule(leftMs, giveUp, { onClose: giveUp });
    const stopListening = signal && onAbort(signal, giveUp);
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
