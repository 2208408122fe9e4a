import { cannotGenerate } from './cannot-generate.js';

/** Milliseconds, and a count within them. */
export interface Timestamp {
  readonly physical: bigint;
  readonly logical: bigint;
}

const logicalLimit = 1 << 18;
/** How far ahead of what it gives out an oracle claims time for itself. */
const windowMs = 3000;
const guardMs = 1;

/** Timestamps that only grow, whatever the clock does and whoever leads (pd-region-rpc-retry.md §1.6.1). */
export class TimestampOracle {
  readonly #wallMs: () => number;
  #physical = 0;
  #logical = 0;
  /** Stored for a successor: nothing at or after it has been given out. */
  #claimedMs = 0;

  /** All are of `sinceMs` or later. */
  constructor(wallMs: () => number, sinceMs = 0) {
    this.#wallMs = wallMs;
    this.#move(sinceMs);
  }

  /** The last of `count` timestamps: they are `logical - count + 1` to `logical`. Throws UNKNOWN for a count that cannot be. */
  next(count: number): Timestamp {
    if (count === 0) throw cannotGenerate('tso count should be positive');
    if (count >= logicalLimit) throw cannotGenerate('generate tso maximum number of retries exceeded');
    this.#move(Math.floor(this.#wallMs()));
    if (this.#logical + count >= logicalLimit) this.#move(this.#physical + 1);
    this.#logical += count;
    return { physical: BigInt(this.#physical), logical: BigInt(this.#logical) };
  }

  /** Another member gives them out from now on: it begins after all that the last one may have given out. */
  takeOver(): void {
    if (this.#physical > 0) this.#move(Math.max(Math.floor(this.#wallMs()), this.#claimedMs + guardMs));
  }

  #move(physical: number): void {
    if (physical <= this.#physical) return;
    this.#physical = physical;
    this.#logical = 0;
    if (this.#claimedMs - physical <= guardMs) this.#claimedMs = physical + windowMs;
  }
}
