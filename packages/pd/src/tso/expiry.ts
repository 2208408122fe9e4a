import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';

export interface ExpiryOptions {
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** Ends all whose time is up; returns the earliest deadline of the others, Infinity when there is none. */
  readonly sweep: (nowMs: number) => number;
  readonly onClose: () => void;
}

/** One timer for the deadlines of many: set to the earliest of them, and then to the earliest of what is left. */
export class Expiry {
  readonly #options: ExpiryOptions;
  #timer: WheelTimer | undefined;
  #atMs = Number.POSITIVE_INFINITY;

  constructor(options: ExpiryOptions) {
    this.#options = options;
  }

  /** Sees to it that the sweep runs at this moment or before. */
  cover(deadlineAtMs: number): void {
    if (deadlineAtMs >= this.#atMs) return;
    const { runtime, timers, onClose } = this.#options;
    this.#timer?.cancel();
    this.#timer = timers.schedule(deadlineAtMs - runtime.monotonicMs(), this.#fire, { onClose });
    this.#atMs = deadlineAtMs;
  }

  clear(): void {
    this.#timer?.cancel();
    this.#atMs = Number.POSITIVE_INFINITY;
  }

  readonly #fire = (): void => {
    this.#atMs = Number.POSITIVE_INFINITY;
    this.cover(this.#options.sweep(this.#options.runtime.monotonicMs()));
  };
}
