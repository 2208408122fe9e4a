import type { CollectionWatch, Runtime, Timer, TimerOptions } from './runtime.js';
import { seededRandom } from './seeded-random.js';
import { systemRuntime } from './system-runtime.js';

interface PendingTimer {
  readonly atMs: number;
  readonly background: boolean;
  readonly fire: () => void;
}

interface Registration {
  readonly target: object;
  readonly token: object | undefined;
  readonly notify: () => void;
}

export interface ManualRuntimeOptions {
  readonly seed?: number | undefined;
  /** The wall clock at the start. */
  readonly wallMs?: number | undefined;
}

const mostRounds = 100_000;

/** A runtime for tests: time stands still until `advance`, and equal seeds give equal runs. */
export class ManualRuntime implements Runtime {
  #nowMs = 0;
  #wallOffsetMs: number;
  readonly #random: () => number;
  /** In firing order: by time, then by start. */
  readonly #timers: PendingTimer[] = [];
  #soon: (() => void)[] = [];
  #endOfTurn: (() => void)[] = [];
  readonly #registrations = new Set<Registration>();

  constructor(options: ManualRuntimeOptions = {}) {
    this.#wallOffsetMs = options.wallMs ?? 1_700_000_000_000;
    this.#random = seededRandom(options.seed ?? 1);
  }

  wallMs(): number {
    return Math.floor(this.#wallOffsetMs + this.#nowMs);
  }

  monotonicMs(): number {
    return this.#nowMs;
  }

  startTimer(delayMs: number, fire: () => void, options?: TimerOptions): Timer {
    const atMs = this.#nowMs + Math.max(0, delayMs);
    const timer: PendingTimer = { atMs, background: options?.background === true, fire };
    this.#timers.splice(this.#firstAfter(atMs), 0, timer);
    return {
      cancel: () => {
        const index = this.#timers.lastIndexOf(timer, this.#firstAfter(atMs) - 1);
        if (index !== -1) this.#timers.splice(index, 1);
      },
    };
  }

  endOfTurn(run: () => void): void {
    this.#endOfTurn.push(run);
  }

  soon(run: () => void): void {
    this.#soon.push(run);
  }

  random(): number {
    return this.#random();
  }

  randomBytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => Math.floor(this.random() * 256));
  }

  onCollected<T>(notify: (held: T) => void): CollectionWatch<T> {
    return {
      register: (target, held, token) => {
        this.#registrations.add({ target, token, notify: () => notify(held) });
      },
      unregister: (token) => {
        for (const entry of this.#registrations) if (entry.token === token) this.#registrations.delete(entry);
      },
    };
  }

  /** Timers that have been started and neither fired nor cancelled. */
  pendingTimers(which: 'all' | 'foreground' | 'background' = 'all'): number {
    return this.#timers.filter(({ background }) => which === 'all' || background === (which === 'background')).length;
  }

  /** Lets time pass: fires what is due in order, and between two timers lets promises and scheduled work settle. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    await this.settle();
    for (let round = 0; ; round++) {
      const next = this.#timers[0];
      if (next === undefined || next.atMs > untilMs) break;
      if (round === mostRounds) throw new Error(`${mostRounds} timers fired within ${ms} ms: something spins`);
      this.#timers.shift();
      this.#nowMs = next.atMs;
      next.fire();
      await this.settle();
    }
    this.#nowMs = untilMs;
  }

  /**
   * Runs until `work` has settled, jumping from timer to timer, and gives its outcome. Throws when nothing is left that
   * could happen, or when `limitMs` of virtual time have passed.
   */
  async until<T>(work: Promise<T>, limitMs: number = Number.POSITIVE_INFINITY): Promise<T> {
    const untilMs = this.#nowMs + limitMs;
    let settled = false;
    const settle = (): void => {
      settled = true;
    };
    work.then(settle, settle);
    await this.settle();
    while (!settled) {
      const next = this.#timers.shift();
      if (next === undefined) throw new Error(`Nothing is left to happen at ${this.#nowMs} ms: the work hangs`);
      if (next.atMs > untilMs) throw new Error(`The work goes on after ${limitMs} ms of virtual time`);
      this.#nowMs = next.atMs;
      next.fire();
      await this.settle();
    }
    return work;
  }

  /** Lets promises settle and runs what `soon` and `endOfTurn` have scheduled, until nothing is left; no time passes. */
  async settle(): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      await microtasksDone();
      const run = this.#soon.length > 0 ? this.#soon : this.#endOfTurn;
      if (run.length === 0) return;
      if (run === this.#soon) this.#soon = [];
      else this.#endOfTurn = [];
      for (const step of run) step();
    }
    throw new Error(`Work was scheduled ${mostRounds} times without time passing: something spins`);
  }

  /** Index of the first timer that fires after a moment. */
  #firstAfter(atMs: number): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#timers[middle] as PendingTimer).atMs > atMs) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Makes the wall clock jump; the monotonic one goes on as ever. */
  jumpWallClock(byMs: number): void {
    this.#wallOffsetMs += byMs;
  }

  /** Acts as if the garbage collector had found `target` unreachable. */
  collect(target: object): void {
    for (const entry of this.#registrations) {
      if (entry.target !== target) continue;
      this.#registrations.delete(entry);
      entry.notify();
    }
  }
}

/** A real turn of the event loop: all promise jobs are done by then, however long their chains. */
function microtasksDone(): Promise<void> {
  return new Promise((resolve) => systemRuntime().endOfTurn(resolve));
}
