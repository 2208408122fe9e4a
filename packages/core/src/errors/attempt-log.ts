import type { Attempt, AttemptHistory } from './attempt.js';

/** How many of the first attempts are always kept. */
export const attemptsKeptFirst = 8;
const attemptsKeptLast = 24;

/** Collects attempts in bounded memory: the first ones and the last ones. */
export class AttemptLog {
  readonly #attempts: Attempt[] = [];
  #dropped = 0;

  add(attempt: Attempt): void {
    this.#attempts.push(attempt);
    if (this.#attempts.length > attemptsKeptFirst + attemptsKeptLast) {
      this.#attempts.splice(attemptsKeptFirst, 1);
      this.#dropped++;
    }
  }

  addAll(history: AttemptHistory): void {
    for (const attempt of history.attempts) this.add(attempt);
    this.#dropped += history.droppedAttempts;
  }

  /** Notes the wait that followed the last attempt; the first wait counts. */
  noteBackoff(backoff: NonNullable<Attempt['backoff']>): void {
    const last = this.#attempts.at(-1);
    if (last !== undefined && last.backoff === undefined) {
      this.#attempts[this.#attempts.length - 1] = { ...last, backoff };
    }
  }

  /** A copy that later attempts do not change. */
  history(): AttemptHistory {
    return { attempts: [...this.#attempts], droppedAttempts: this.#dropped };
  }
}
