/** What a client is given. */
export interface Grant {
  readonly tokens: number;
  /** Over how long the client has to spread them; 0: it may spend them at once. */
  readonly trickleMs: number;
  readonly burstLimit: number;
}

const reserveRatio = 0.5;

/** One client's part of a group's bucket. Below 0 it has tokens on loan. */
export class TokenSlot {
  fillRate = 0;
  burstLimit = 0;
  capacity = 0;
  lastAskedMs: number;

  constructor(nowMs: number) {
    this.lastAskedMs = nowMs;
  }

  /** Grants what is there, then on loan: the larger the loan, the less in one period. */
  take(wanted: number, periodMs: number): Grant {
    const { burstLimit, fillRate } = this;
    if (burstLimit === -1) return { tokens: wanted, trickleMs: 0, burstLimit };
    if (wanted <= 0) return { tokens: 0, trickleMs: 0, burstLimit };
    if (fillRate === 0) {
      this.capacity = 0;
      return { tokens: 0, trickleMs: periodMs, burstLimit };
    }
    if (this.capacity >= wanted) {
      this.capacity -= wanted;
      return { tokens: wanted, trickleMs: 0, burstLimit };
    }
    const saved = Math.max(0, this.capacity);
    this.capacity = Math.min(0, this.capacity);
    const { tokens, seconds } = this.#lend(wanted - saved, saved, periodMs / 1000);
    const trickleMs = saved > 0 ? Math.floor(Math.min(seconds, periodMs / 1000) * 1000) : periodMs;
    return { tokens, trickleMs, burstLimit };
  }

  /**
   * Rounds of falling rates: `k` times the fill rate while the loan is below `k` periods' worth, then `k - 1` times, and
   * so on. When all of them are used up, half a period's worth is still given.
   */
  #lend(wanted: number, saved: number, periodSeconds: number): { tokens: number; seconds: number } {
    // A bucket that cannot hold more than a second's worth needs no smoothing.
    const rounds = this.burstLimit > 0 && this.burstLimit <= this.fillRate ? 1 : 2;
    let [left, tokens, seconds, ceiling] = [wanted, saved, 0, 0];
    for (let factor = rounds; factor > 0 && left > 0 && seconds < periodSeconds; factor -= 1) {
      const rate = factor * this.fillRate;
      ceiling += rate * periodSeconds;
      const room = ceiling + this.capacity;
      if (room <= 0) continue;
      if (room > left) {
        this.capacity -= left;
        tokens += left;
        // All that was granted counts here, what was saved too.
        seconds += tokens / rate;
        left = 0;
        continue;
      }
      const part = Math.min(room, (periodSeconds - seconds) * rate);
      this.capacity -= part;
      tokens += part;
      left -= part;
      seconds += part / rate;
    }
    const reserve = reserveRatio * this.fillRate * periodSeconds;
    if (left > 0 && tokens < reserve) {
      const more = Math.min(left + tokens, reserve) - tokens;
      this.capacity -= more;
      tokens += more;
    }
    return { tokens, seconds };
  }
}
