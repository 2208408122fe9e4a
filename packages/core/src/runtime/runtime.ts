/** A started timer. */
export interface Timer {
  /** Stops the timer. Does nothing when it has fired or was cancelled before. */
  cancel(): void;
}

/** How a timer relates to the life of the process. */
export interface TimerOptions {
  /** A background timer does not keep the process alive. */
  readonly background?: boolean | undefined;
}

/** Tells when objects have been collected; see `Runtime.onCollected`. */
export interface CollectionWatch<T> {
  /** `held` is given to the listener once `target` is gone; it must not refer to `target`. */
  register(target: object, held: T, token?: object): void;
  unregister(token: object): void;
}

/**
 * Everything that a client takes from the machine it runs on, apart from sockets: clocks, timers, scheduling and
 * randomness. It is passed in at construction, so that a whole client can run under a virtual clock with a seed.
 */
export interface Runtime {
  /** Milliseconds since the Unix epoch. May jump in both directions. */
  wallMs(): number;
  /** Milliseconds since some fixed moment, with fractions. Never goes back. */
  monotonicMs(): number;
  /**
   * Runs `fire` once, `delayMs` from now; a delay below 0 counts as 0. Clocks of operating systems being what they are,
   * it may come up to one millisecond early: who needs "never early" uses a `TimerWheel`.
   */
  startTimer(delayMs: number, fire: () => void, options?: TimerOptions): Timer;
  /** Runs `run` once the current turn of the event loop has done its I/O. */
  endOfTurn(run: () => void): void;
  /** Runs `run` before the event loop goes on to further I/O. */
  soon(run: () => void): void;
  /** A number in [0, 1). */
  random(): number;
  /** Unpredictable bytes, in a block of their own. */
  randomBytes(length: number): Uint8Array;
  /** A watch that calls `notify` with what was registered, some time after its target has been collected. */
  onCollected<T>(notify: (held: T) => void): CollectionWatch<T>;
}
