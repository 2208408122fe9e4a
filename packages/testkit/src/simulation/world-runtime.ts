import type { Timer, TimerOptions } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { following } from './refuse-chance.js';

/** The time of a world. */
export class WorldRuntime extends ManualRuntime {
  #fired = 0;

  /** How many timers have fired: what a run costs, whatever its virtual length. */
  get firedTimers(): number {
    return this.#fired;
  }

  override startTimer(delayMs: number, fire: () => void, options?: TimerOptions): Timer {
    const run = following(fire);
    const counted = (): void => {
      this.#fired += 1;
      run();
    };
    return super.startTimer(delayMs, counted, options);
  }

  override endOfTurn(run: () => void): void {
    super.endOfTurn(following(run));
  }

  override soon(run: () => void): void {
    super.soon(following(run));
  }
}
