import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';

export interface HeartbeatOptions {
  readonly runtime: Pick<Runtime, 'monotonicMs' | 'endOfTurn'>;
  readonly timers: TimerWheel;
  readonly keepaliveTimeMs: number;
  readonly keepaliveTimeoutMs: number;
  /** Sends a ping. Returns false when it cannot. */
  readonly ping: (answered: () => void) => boolean;
  /** Whether calls are open. */
  readonly busy: () => boolean;
  readonly dead: (reason: Error) => void;
}

/**
 * Knows when the peer was heard last. While calls are open, a silence of `keepaliveTimeMs` is asked about with a ping;
 * a peer that stays silent for `keepaliveTimeoutMs` more is dead. Without calls nothing is sent.
 */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #heardAtMs: number;
  #waiting: (() => void)[] = [];
  #keepalive: WheelTimer | undefined;
  #answer: WheelTimer | undefined;
  #stopped = false;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
    this.#heardAtMs = options.runtime.monotonicMs();
  }

  heard(): void {
    this.#heardAtMs = this.#options.runtime.monotonicMs();
  }

  /** Whether the peer has been silent for so long that it has to be asked before it is trusted with a call. */
  get isStale(): boolean {
    return this.#options.runtime.monotonicMs() - this.#heardAtMs >= this.#options.keepaliveTimeMs;
  }

  /** Calls `alive` once the peer has answered a ping; when it does not, `dead` is called instead. */
  verify(alive: () => void): void {
    this.#waiting.push(alive);
    this.#ping();
  }

  /** To be called when the first of several calls is opened. */
  watch(): void {
    if (this.#stopped || this.#keepalive !== undefined) return;
    const { runtime, timers, keepaliveTimeMs } = this.#options;
    const dueMs = this.#heardAtMs + keepaliveTimeMs - runtime.monotonicMs();
    // A call that opens a silent connection gets the full time.
    this.#keepalive = timers.schedule(dueMs > 0 ? dueMs : keepaliveTimeMs, this.#onSilence, { background: true });
  }

  stop(): void {
    this.#stopped = true;
    this.#keepalive?.cancel();
    this.#answer?.cancel();
    this.#waiting = [];
  }

  readonly #onSilence = (): void => {
    this.#keepalive = undefined;
    if (!this.#options.busy()) return;
    if (this.isStale) this.#ping();
    else this.watch();
  };

  #ping(): void {
    if (this.#stopped || this.#answer !== undefined) return;
    const { runtime, timers, keepaliveTimeoutMs } = this.#options;
    const sentAtMs = runtime.monotonicMs();
    // After a blocked event loop the answer may be there and unread: the sockets have their turn first.
    const giveUp = (): void => runtime.endOfTurn(() => this.#unanswered(timer, sentAtMs));
    const timer = timers.schedule(keepaliveTimeoutMs, giveUp, { background: true });
    this.#answer = timer;
    const sent = this.#options.ping(() => {
      if (this.#answer === timer) this.#alive();
    });
    if (!sent) this.#options.dead(new Error('the connection has ended'));
  }

  #unanswered(timer: WheelTimer, sentAtMs: number): void {
    if (this.#stopped || this.#answer !== timer) return;
    if (this.#heardAtMs > sentAtMs) {
      // Data has come, so the answer stands behind it.
      this.#alive();
      return;
    }
    this.#answer = undefined;
    this.#options.dead(
      new Error(`the peer is silent: no answer to a ping within ${this.#options.keepaliveTimeoutMs} ms`),
    );
  }

  #alive(): void {
    this.#answer?.cancel();
    this.#answer = undefined;
    this.heard();
    for (const alive of this.#waiting.splice(0)) alive();
    if (this.#options.busy()) this.watch();
  }
}
