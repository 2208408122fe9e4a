const cutOffHz = 1;
const greatestWeight = 0.2;
const leastMicros = 100;

/** How long an answer takes: a low-pass filter over the logarithm of what was measured (pd-region-rpc-retry.md §1.6.3, step 4). */
export class LatencyEstimate {
  #logMicros: number | undefined;
  #atMs = 0;

  /** 0 before the first sample. */
  get ms(): number {
    return this.#logMicros === undefined ? 0 : Math.exp(this.#logMicros) / 1_000;
  }

  add(latencyMs: number, nowMs: number): void {
    const sample = Math.log(Math.max(leastMicros, latencyMs * 1_000));
    if (this.#logMicros === undefined) this.#logMicros = sample;
    else {
      const sinceSeconds = Math.max(0, nowMs - this.#atMs) / 1_000;
      const weight = Math.min(greatestWeight, sinceSeconds / (sinceSeconds + 1 / (2 * Math.PI * cutOffHz)));
      this.#logMicros += weight * (sample - this.#logMicros);
    }
    this.#atMs = nowMs;
  }
}
