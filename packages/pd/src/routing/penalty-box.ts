import type { Runtime } from '@tikv/core';

const penaltyMs = 10_000;

/** Followers that did not know a region which the leader knows: they are left alone for 10 s (pd-region-rpc-retry.md §1.4). */
export class PenaltyBox {
  readonly #runtime: Runtime;
  readonly #untilMs = new Map<string, number>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  add(address: string): void {
    this.#untilMs.set(address, this.#runtime.monotonicMs() + penaltyMs);
  }

  has(address: string): boolean {
    const untilMs = this.#untilMs.get(address);
    if (untilMs === undefined) return false;
    if (this.#runtime.monotonicMs() < untilMs) return true;
    this.#untilMs.delete(address);
    return false;
  }
}
