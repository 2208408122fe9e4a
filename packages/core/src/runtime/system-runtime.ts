import { randomFillSync } from 'node:crypto';
import type { CollectionWatch, Runtime, Timer, TimerOptions } from './runtime.js';

// The platform turns longer delays into 1 ms.
const longestDelayMs = 2 ** 31 - 1;

/** The runtime of this process. The one place that touches the clocks, timers and randomness of the platform. */
export function systemRuntime(): Runtime {
  return system;
}

const system: Runtime = Object.freeze({
  wallMs: (): number => Date.now(),
  monotonicMs: (): number => performance.now(),
  startTimer: (delayMs: number, fire: () => void, options?: TimerOptions): Timer =>
    delayMs <= longestDelayMs
      ? new SystemTimer(delayMs, fire, options?.background === true)
      : new LongTimer(delayMs, fire, options?.background === true),
  endOfTurn: (run: () => void): void => {
    setImmediate(run);
  },
  soon: (run: () => void): void => {
    process.nextTick(run);
  },
  random: (): number => Math.random(),
  randomBytes: (length: number): Uint8Array => randomFillSync(new Uint8Array(length)),
  onCollected: <T>(notify: (held: T) => void): CollectionWatch<T> => {
    const registry = new FinalizationRegistry<T>(notify);
    return {
      register: (target, held, token) => registry.register(target, held, token),
      unregister: (token) => {
        registry.unregister(token);
      },
    };
  },
});

class SystemTimer implements Timer {
  readonly #timeout: NodeJS.Timeout;

  constructor(delayMs: number, fire: () => void, background: boolean) {
    // The platform would cut the fraction off.
    this.#timeout = setTimeout(fire, Math.ceil(delayMs));
    if (background) this.#timeout.unref();
  }

  cancel(): void {
    clearTimeout(this.#timeout);
  }
}

/** A delay beyond what the platform can count, waited for in pieces. */
class LongTimer implements Timer {
  #piece: SystemTimer;

  constructor(delayMs: number, fire: () => void, background: boolean) {
    let leftMs = delayMs;
    const next = (): SystemTimer => {
      const pieceMs = Math.min(leftMs, longestDelayMs);
      leftMs -= pieceMs;
      const end = leftMs > 0 ? () => (this.#piece = next()) : fire;
      return new SystemTimer(pieceMs, end, background);
    };
    this.#piece = next();
  }

  cancel(): void {
    this.#piece.cancel();
  }
}
