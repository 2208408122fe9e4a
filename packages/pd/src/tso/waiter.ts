import type { AbortGroup } from './abort-group.js';

/** Somebody who waits for a timestamp. Settles once; whoever has gone keeps the place in a batch that is under way. */
export class Waiter {
  readonly deadlineAtMs: number;
  /** Messages sent for this one that met a member which does not lead. */
  misses = 0;
  readonly #resolve: (timestamp: bigint) => void;
  readonly #reject: (error: unknown) => void;
  readonly #group: AbortGroup | undefined;
  #settled = false;

  constructor(
    resolve: (timestamp: bigint) => void,
    reject: (error: unknown) => void,
    deadlineAtMs: number,
    group: AbortGroup | undefined,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.deadlineAtMs = deadlineAtMs;
    this.#group = group;
    group?.add(this);
  }

  get settled(): boolean {
    return this.#settled;
  }

  succeed(timestamp: bigint): void {
    if (this.#leave()) this.#resolve(timestamp);
  }

  fail(error: unknown): void {
    if (this.#leave()) this.#reject(error);
  }

  #leave(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#group?.leave(this);
    return true;
  }
}
