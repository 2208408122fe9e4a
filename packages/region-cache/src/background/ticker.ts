import type { TimerWheel, WheelTimer } from '@tikv/core';

/**
 * Work that is done again and again, a pause after it has ended (the usual one, or as long as the work says in
 * milliseconds); `poke` has it done at once. Whatever the work throws
 * does not end the series, and it keeps no process alive.
 */
export class Ticker {
  readonly #timers: TimerWheel;
  readonly #everyMs: number;
  readonly #work: () => unknown;
  #timer: WheelTimer | undefined;
  #state: 'stopped' | 'waiting' | 'working' | 'poked' = 'stopped';

  constructor(timers: TimerWheel, everyMs: number, work: () => unknown) {
    this.#timers = timers;
    this.#everyMs = everyMs;
    this.#work = work;
  }

  /** The first time comes after one pause. */
  start(): void {
    if (this.#state === 'stopped') this.#wait(this.#everyMs);
  }

  /** At once, or once more after the work under way; nothing when the series is not started. */
  poke(): void {
    if (this.#state === 'working') this.#state = 'poked';
    if (this.#state !== 'waiting') return;
    this.#timer?.cancel();
    this.#wait(0);
  }

  stop(): void {
    this.#timer?.cancel();
    this.#state = 'stopped';
  }

  #wait(delayMs: number): void {
    this.#state = 'waiting';
    this.#timer = this.#timers.schedule(delayMs, () => void this.#run(), {
      background: true,
      onClose: () => this.stop(),
    });
  }

  async #run(): Promise<void> {
    this.#state = 'working';
    let pauseMs = this.#everyMs;
    try {
      const said = await this.#work();
      if (typeof said === 'number') pauseMs = said;
    } catch {
      // What failed is tried again the next time.
    }
    if (this.#isStopped()) return;
    this.#wait(this.#wasPoked() ? 0 : pauseMs);
  }

  // The state may have changed during the work, which the compiler does not see.
  #isStopped(): boolean {
    return this.#state === 'stopped';
  }

  #wasPoked(): boolean {
    return this.#state === 'poked';
  }
}
