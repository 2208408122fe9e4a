/** After this much time the past counts half. */
const halfLifeMs = 5000;
const leastPerSecond = 1;

/** How much one client wants, in units a second: a moving average that knows how much time has passed. */
export class DemandTracker {
  #lastMs: number | undefined;
  #perSecond: number | undefined;

  /** Undefined until there were two samples. */
  get perSecond(): number | undefined {
    return this.#perSecond;
  }

  sample(nowMs: number, units: number): void {
    const elapsedMs = this.#lastMs === undefined ? 0 : nowMs - this.#lastMs;
    this.#lastMs = nowMs;
    if (elapsedMs <= 0) return;
    const rate = (Math.max(0, units) * 1000) / elapsedMs;
    if (this.#perSecond === undefined) {
      this.#perSecond = rate;
      return;
    }
    const kept = 2 ** (-elapsedMs / halfLifeMs);
    const mixed = kept * this.#perSecond + (1 - kept) * rate;
    this.#perSecond = mixed < leastPerSecond ? 0 : mixed;
  }
}
