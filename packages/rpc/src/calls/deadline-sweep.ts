import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';

/** A sweep that comes later than this finds a process that was stopped: answers may lie unread in the sockets. */
const lateSweepMs = 100;

/**
 * One timer for the earliest of all deadlines of a lane. Those of a client are much alike, so it seldom has to be moved.
 */
export class DeadlineSweep {
  readonly #runtime: Runtime;
  readonly #timers: TimerWheel;
  readonly #sweep: (nowMs: number) => number;
  #atMs = Number.POSITIVE_INFINITY;
  #timer: WheelTimer | undefined;
  #stopped = false;

  /** `sweep` ends what is due, and returns when the next is; Infinity: nothing waits. */
  constructor(runtime: Runtime, timers: TimerWheel, sweep: (nowMs: number) => number) {
    this.#runtime = runtime;
    this.#timers = timers;
    this.#sweep = sweep;
  }

  /** Has a sweep come by then. */
  by(atMs: number): void {
    if (atMs < this.#atMs) this.#move(atMs);
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }

  #move(atMs: number): void {
    this.#timer?.cancel();
    this.#atMs = atMs;
    this.#timer = this.#timers.schedule(atMs - this.#runtime.monotonicMs(), this.#due, { background: true });
  }

  readonly #due = (): void => {
    this.#timer = undefined;
    if (this.#runtime.monotonicMs() - this.#atMs > lateSweepMs) this.#runtime.endOfTurn(this.#run);
    else this.#run();
  };

  readonly #run = (): void => {
    if (this.#stopped) return;
    this.#atMs = Number.POSITIVE_INFINITY;
    const nextMs = this.#sweep(this.#runtime.monotonicMs());
    if (!this.#isStopped()) this.by(nextMs);
  };

  // Whoever hears of its end may close the lane, which the compiler does not see.
  #isStopped(): boolean {
    return this.#stopped;
  }
}
