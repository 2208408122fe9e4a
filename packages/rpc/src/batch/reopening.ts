import type { Runtime } from '@tikv/core';

const firstDelayMs = 100;
const growth = 1.6;
const longestDelayMs = 1_000;

/**
 * When a stream that broke may be opened again: at once if it had been answering, later and later if not
 * (pd-region-rpc-retry.md §8: lazily, on the next send; until then sends fail at once).
 */
export class Reopening {
  readonly #runtime: Runtime;
  #failures = 0;
  #notBeforeMs = 0;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** The stream answers. */
  heard(): void {
    this.#failures = 0;
  }

  broken(): void {
    this.#failures += 1;
    if (this.#failures === 1) return;
    const delayMs = Math.min(longestDelayMs, firstDelayMs * growth ** (this.#failures - 2));
    this.#notBeforeMs = this.#runtime.monotonicMs() + delayMs * (0.8 + 0.4 * this.#runtime.random());
  }

  /** Milliseconds until the next try; 0: now. */
  waitMs(): number {
    return this.#failures < 2 ? 0 : Math.max(0, this.#notBeforeMs - this.#runtime.monotonicMs());
  }
}
