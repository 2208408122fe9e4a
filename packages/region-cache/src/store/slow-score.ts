/** A store at or above this is slow (pd-region-rpc-retry.md §2.15). */
const slowFrom = 80;
const worst = 100;
/** Feedback comes about once a second from each connection; more often tells nothing. */
const leastBetweenMs = 100;
/** From then on after the last news a score sinks by 20 a minute. */
export const feedbackIsOldAfterMs = 15_000;
const sinksPerMs = 20 / 60_000;
const slowestMs = 30_000;

/**
 * How slow a store is, 1 (well) to 100: the worse of what it says of itself, and of what this client has met: it refused
 * work, failed, or its reads take several times as long as they used to.
 */
export class SlowScore {
  #told = 1;
  #toldAtMs = Number.NEGATIVE_INFINITY;
  #met = 1;
  #metAtMs = 0;
  /** Latency over the last few reads, and over many. */
  #recentMs = 0;
  #usualMs = 0;

  /** The store's own score, as it comes with its answers. */
  tell(score: number, nowMs: number): void {
    if (nowMs - this.#toldAtMs < leastBetweenMs) return;
    this.#told = Math.min(worst, Math.max(1, score));
    this.#toldAtMs = nowMs;
  }

  /** It refused work without saying for how long, or it failed. */
  markSlow(nowMs: number): void {
    this.#met = worst;
    this.#metAtMs = nowMs;
  }

  /** A read was answered. */
  noteLatency(ms: number, nowMs: number): void {
    if (ms >= slowestMs) this.markSlow(nowMs);
    this.#usualMs = this.#usualMs === 0 ? ms : this.#usualMs + (ms - this.#usualMs) * 0.01;
    this.#recentMs = this.#recentMs === 0 ? ms : this.#recentMs + (ms - this.#recentMs) * 0.2;
    // A few milliseconds more are noise, however many times as long that is.
    if (this.#recentMs > 100 && this.#recentMs > 5 * this.#usualMs) this.markSlow(nowMs);
  }

  /** The store said that it is not well, and has said nothing since: it has to be asked. */
  needsFeedback(nowMs: number): boolean {
    return this.#told > 1 && nowMs - this.#toldAtMs >= feedbackIsOldAfterMs;
  }

  at(nowMs: number): number {
    const told = this.#told - Math.max(0, nowMs - this.#toldAtMs - feedbackIsOldAfterMs) * sinksPerMs;
    const met = this.#met - (nowMs - this.#metAtMs) * sinksPerMs;
    return Math.max(1, told, met);
  }

  isSlow(nowMs: number): boolean {
    return this.at(nowMs) >= slowFrom;
  }
}
