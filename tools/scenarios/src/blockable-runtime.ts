import { type Runtime, systemRuntime, type Timer, type TimerOptions } from '@tikv/core';

interface Waiting {
  readonly dueMs: number;
  restart(delayMs: number): void;
}

/**
 * The runtime of this process with clocks that can jump, as they do when the event loop stands still: everything that
 * was due meanwhile fires first, and only then is read what lies in the sockets.
 */
export function blockableRuntime(): { readonly runtime: Runtime; readonly block: (ms: number) => void } {
  const system = systemRuntime();
  const waiting = new Set<Waiting>();
  let aheadMs = 0;
  const monotonicMs = (): number => system.monotonicMs() + aheadMs;
  const startTimer = (delayMs: number, fire: () => void, options?: TimerOptions): Timer => {
    let timer: Timer;
    const restart = (leftMs: number): void => {
      timer?.cancel();
      timer = system.startTimer(
        leftMs,
        () => {
          waiting.delete(entry);
          fire();
        },
        options,
      );
    };
    const entry: Waiting = { dueMs: monotonicMs() + delayMs, restart };
    waiting.add(entry);
    restart(delayMs);
    return {
      cancel: () => {
        waiting.delete(entry);
        timer.cancel();
      },
    };
  };
  return {
    runtime: { ...system, monotonicMs, wallMs: () => system.wallMs() + aheadMs, startTimer },
    block: (ms) => {
      aheadMs += ms;
      for (const { dueMs, restart } of waiting) restart(Math.max(0, dueMs - monotonicMs()));
    },
  };
}
