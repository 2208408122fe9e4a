const logicalLimit = 1 << 18;

/** Timestamps that only grow, whatever the clock does. */
export class TimestampOracle {
  readonly #wallMs: () => number;
  #physical = 0;
  #logical = 0;

  constructor(wallMs: () => number) {
    this.#wallMs = wallMs;
  }

  /** The last of `count` timestamps: they are `logical - count + 1` to `logical`. */
  next(count: number): { physical: bigint; logical: bigint } {
    const now = Math.floor(this.#wallMs());
    if (now > this.#physical) {
      this.#physical = now;
      this.#logical = 0;
    }
    if (this.#logical + count >= logicalLimit) {
      this.#physical += 1;
      this.#logical = 0;
    }
    this.#logical += count;
    return { physical: BigInt(this.#physical), logical: BigInt(this.#logical) };
  }
}
