import { InvariantError } from '../errors/defect-errors.js';
import { ClosedError } from '../errors/usage-errors.js';
import type { Runtime, Timer } from './runtime.js';
import { EntryList, SlotTable, WheelEntry } from './wheel-slots.js';
import type { WheelTimer } from './wheel-timer.js';

export interface WheelTimerOptions {
  /** A background timer does not keep the process alive. */
  readonly background?: boolean | undefined;
  /** Called instead of the timer's function when the wheel is closed first. */
  readonly onClose?: (() => void) | undefined;
}

// Some 139 years of milliseconds: far enough to mean "never", near enough for exact arithmetic.
const longestTicks = 2 ** 42;

/**
 * Many timers over one timer of the runtime. Starting and cancelling cost O(1) and one small object, whatever the
 * number of timers; the runtime's timer is started only while there are some, for the first slot that has any.
 *
 * A timer fires in the first tick that begins `delayMs` or more after it was started: never early, up to a tick (and
 * the runtime's own delay) late. A delay of 0 waits for the next tick. Timers of the same tick fire in the order in
 * which they were started. A function that throws does not keep others from firing; its error goes to the runtime.
 *
 * The slots form a hierarchy (32 slots of one tick, 32 of 32 ticks, …): a timer moves down as its time comes closer,
 * at most once a level.
 */
export class TimerWheel {
  readonly #runtime: Runtime;
  readonly #tickMs: number;
  /** The moment of tick 0. */
  readonly #originMs: number;
  readonly #slots = new SlotTable();
  /** What is being fired right now; cancelling works in here too. */
  readonly #due = new EntryList();
  #size = 0;
  #foreground = 0;
  #closed = false;
  #running = false;
  #armed: { readonly timer: Timer; readonly tick: number; readonly background: boolean } | undefined;

  constructor(runtime: Runtime, options: { readonly tickMs?: number | undefined } = {}) {
    this.#runtime = runtime;
    this.#tickMs = options.tickMs ?? 1;
    if (!(this.#tickMs > 0))
      throw new InvariantError({ what: `A timer wheel cannot have ticks of ${this.#tickMs} ms` });
    this.#originMs = runtime.monotonicMs();
  }

  /** How many timers wait. */
  get size(): number {
    return this.#size;
  }

  /**
   * Calls `fire` once, `delayMs` from now or a little later. A delay below 0 counts as 0, Infinity as never.
   * Throws `ClosedError` once the wheel is closed.
   */
  schedule(delayMs: number, fire: () => void, options?: WheelTimerOptions): WheelTimer {
    if (this.#closed) throw new ClosedError({ closed: 'client' });
    if (Number.isNaN(delayMs))
      throw new InvariantError({ what: 'A timer was started with a delay that is not a number' });
    const sinceOriginMs = this.#runtime.monotonicMs() - this.#originMs;
    const ticks = Math.ceil((sinceOriginMs + Math.max(0, delayMs)) / this.#tickMs);
    const nowTick = Math.floor(sinceOriginMs / this.#tickMs);
    this.#slots.catchUp(nowTick);
    const tick = Math.max(Math.min(ticks, nowTick + longestTicks), this.#slots.tick + 1);
    const background = options?.background === true;
    const entry = new WheelEntry(this.#cancelled, tick, fire, background, options?.onClose);
    this.#slots.insert(entry);
    this.#size++;
    if (!background) this.#foreground++;
    this.#arm();
    return entry;
  }

  /** Drops all timers: none fires any more, those with `onClose` have it called in the order of their time. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#disarm();
    const entries = [...this.#due.drain(), ...this.#slots.drain()];
    this.#size = 0;
    this.#foreground = 0;
    for (const entry of entries) entry.onClose?.();
  }

  readonly #cancelled = (entry: WheelEntry): void => {
    this.#forget(entry);
    if (this.#size === 0 || this.#foreground === 0) this.#arm();
  };

  #forget(entry: WheelEntry): void {
    this.#size--;
    if (!entry.background) this.#foreground--;
  }

  /** Brings the runtime's timer in line with the entries: early enough, and holding the process only if one of them does. */
  #arm(): void {
    if (this.#running) return;
    if (this.#size === 0) {
      this.#disarm();
      return;
    }
    const background = this.#foreground === 0;
    const tick = this.#due.head === undefined ? this.#slots.nextTick() : this.#slots.tick;
    if (this.#armed !== undefined) {
      // One that comes too early (its timer was cancelled) is cheaper to let come than to move.
      if (this.#armed.tick <= tick && this.#armed.background === background) return;
      this.#disarm();
    }
    const delayMs = this.#timeOf(tick) - this.#runtime.monotonicMs();
    const timer = this.#runtime.startTimer(Math.max(0, delayMs), this.#run, { background });
    this.#armed = { timer, tick, background };
  }

  #disarm(): void {
    this.#armed?.timer.cancel();
    this.#armed = undefined;
  }

  #timeOf(tick: number): number {
    return this.#originMs + tick * this.#tickMs;
  }

  readonly #run = (): void => {
    const nowMs = this.#runtime.monotonicMs();
    const armedTick = this.#armed?.tick ?? 0;
    // Rounding may put a moment just before the tick that begins with it: a virtual clock would stand still there.
    const reached = nowMs >= this.#timeOf(armedTick) ? armedTick : 0;
    const nowTick = Math.max(reached, Math.floor((nowMs - this.#originMs) / this.#tickMs));
    this.#armed = undefined;
    this.#running = true;
    try {
      while (this.#fireDue() && this.#slots.nextTick() <= nowTick) this.#slots.advance(this.#due);
    } finally {
      this.#running = false;
      // Also after a throw: what is left of the due ones fires at once, in the runtime's next timer.
      if (!this.#closed) this.#arm();
    }
  };

  /** Returns whether the wheel is still open. */
  #fireDue(): boolean {
    for (let entry = this.#due.shift(); entry !== undefined; entry = this.#due.shift()) {
      this.#forget(entry);
      entry.fire();
    }
    return !this.#closed;
  }
}
