import { attemptChannel, backoffChannel } from '../diagnostics/channels.js';
import { isTikvError } from '../errors/any-tikv-error.js';
import type { Attempt, AttemptHistory } from '../errors/attempt.js';
import { AttemptLog } from '../errors/attempt-log.js';
import { causeText } from '../errors/cause-text.js';
import type { FailurePlace } from '../errors/failure-place.js';
import { BudgetExhaustedError, DeadlineExceededError } from '../errors/time-errors.js';
import { ClosedError, InvalidArgumentError } from '../errors/usage-errors.js';
import { remainingMs } from '../runtime/deadline.js';
import { onAbort } from '../runtime/on-abort.js';
import type { Runtime } from '../runtime/runtime.js';
import type { TimerWheel } from '../runtime/timer-wheel.js';
import { type BackoffKind, backoffCurves } from './backoff-kind.js';
import { BackoffLedger } from './backoff-ledger.js';

export interface BackofferOptions {
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** How long the operation may sleep in all, busy servers excepted. 0 = never, Infinity = without a bound. */
  readonly budgetMs: number;
  /** The operation's name in errors and traces: `raw.get`. */
  readonly operation: string;
  readonly signal?: AbortSignal | undefined;
  /** When the operation began, on the monotonic clock. Default: now. */
  readonly startedAtMs?: number | undefined;
  /** A moment of `runtime.monotonicMs()`. */
  readonly deadlineAtMs?: number | undefined;
  /** Aborted when the client closes. */
  readonly closing?: AbortSignal | undefined;
}

/** Where a request failed; its texts are made when an error is. */
export interface FailingPlace {
  readonly regionId?: bigint | undefined;
  /** Redacted: `[0x61, 0x7a)`. */
  readonly keys?: (() => string) | undefined;
  readonly stores?: (() => readonly string[]) | undefined;
}

/**
 * Decides how an operation waits between its attempts, and when it has to stop: the caller's abort, the client's
 * close, the deadline, the retry budget. One for each operation, forked for parts that run side by side. Keeps the
 * history of attempts that errors show. Costs little until something fails (pd-region-rpc-retry.md §4.1).
 */
export class Backoffer {
  readonly operation: string;
  readonly budgetMs: number;
  readonly signal: AbortSignal | undefined;
  readonly deadlineAtMs: number | undefined;
  readonly startedAtMs: number;
  readonly #options: BackofferOptions;
  readonly #outer: Backoffer | undefined;
  #ledger: BackoffLedger | undefined;
  #log: AttemptLog | undefined;
  #lastCause: unknown;
  #place: FailingPlace | undefined;

  constructor(options: BackofferOptions, outer?: Backoffer) {
    if (!(options.budgetMs >= 0)) {
      throw new InvalidArgumentError({ argument: 'budgetMs', problem: `must be 0 or more, got ${options.budgetMs}` });
    }
    this.operation = options.operation;
    this.budgetMs = options.budgetMs;
    this.signal = options.signal;
    this.deadlineAtMs = options.deadlineAtMs;
    this.startedAtMs = outer?.startedAtMs ?? options.startedAtMs ?? options.runtime.monotonicMs();
    this.#options = options;
    this.#outer = outer;
  }

  /** What has been tried so far, a fork's parents included. */
  get attempts(): readonly Attempt[] {
    return this.history.attempts;
  }

  /** `attempts` and how many are missing; spread it into the options of an error. */
  get history(): AttemptHistory {
    const all = new AttemptLog();
    this.#collect(all);
    return all.history();
  }

  /** What `backoff` was last called for: what to name as the cause when an abort leaves a write undetermined. */
  get lastCause(): unknown {
    return this.#lastCause;
  }

  /** Milliseconds slept so far, all kinds. */
  get sleptMs(): number {
    return this.#ledger === undefined ? 0 : this.#ledger.countedMs + this.#ledger.excludedMs;
  }

  recordAttempt(attempt: Attempt): void {
    this.#log ??= new AttemptLog();
    this.#log.add(attempt);
    if (attemptChannel.hasSubscribers) attemptChannel.publish({ operation: this.operation, attempt });
  }

  /** Remembers where the operation failed last, for the error that it may end with. */
  failingAt(place: FailingPlace): void {
    this.#place = place;
  }

  /** Milliseconds until the deadline, never below 0; Infinity when there is none. */
  remainingMs(): number {
    return remainingMs(this.#options.runtime, this.deadlineAtMs);
  }

  /**
   * Throws the signal's reason when the caller has aborted, `ClosedError` when the client is closing and
   * `DeadlineExceededError` when the time is up.
   */
  throwIfDone(): void {
    for (const signal of this.#signals()) if (signal.aborted) throw signal.reason;
    if (this.#options.closing?.aborted) throw this.#closedError();
    if (this.remainingMs() <= 0) throw this.#deadlineError(this.#lastCause);
  }

  /**
   * Waits as the kind's curve says. Rejects without waiting, or in the middle of it, like `throwIfDone`; rejects at
   * once with `DeadlineExceededError` when the wait would reach the deadline, and with `BudgetExhaustedError` when the
   * budget had been used up before. A cause that no waiting can cure (another cluster answers) is thrown as it is.
   */
  async backoff(kind: BackoffKind, cause: unknown, options?: { maxSleepMs?: number | undefined }): Promise<void> {
    this.#lastCause = cause;
    if (isTikvError(cause) && cause.code === 'MISMATCHED_CLUSTER') throw cause;
    this.#ledger ??= new BackoffLedger();
    const ledger = this.#ledger;
    ledger.noteError(kind, causeText(cause));
    this.throwIfDone();
    if (ledger.exhausted(kind, this.budgetMs)) throw this.#exhaustedError(ledger, kind, cause);
    const curveMs = ledger.nextMs(kind, this.#options.runtime);
    const sleepMs = Math.min(curveMs, options?.maxSleepMs ?? Number.POSITIVE_INFINITY);
    const leftMs = this.remainingMs();
    if (sleepMs >= leftMs) {
      throw this.#deadlineError(
        cause,
        `the next try would be in ${Math.ceil(sleepMs)} ms, ${Math.floor(leftMs)} ms are left`,
      );
    }
    if (backoffChannel.hasSubscribers) {
      const { operation, sleptMs } = this;
      backoffChannel.publish({ operation, kind, sleepMs, sleptMs, cause: causeText(cause) });
    }
    const sleptFromMs = this.#options.runtime.monotonicMs();
    try {
      await this.#sleep(sleepMs);
    } catch (reason) {
      this.#log?.noteBackoff({ kind, sleptMs: this.#options.runtime.monotonicMs() - sleptFromMs });
      throw reason;
    }
    ledger.noteSleep(kind, sleepMs);
    this.#log?.noteBackoff({ kind, sleptMs: sleepMs });
  }

  /**
   * A backoffer for a part of the operation. It goes on from this one's totals and places on the curves. It stops when
   * this one's signal is aborted or its own; give it a signal that follows this one's, so that what sees only that
   * (a transport) stops as well.
   */
  fork(signal?: AbortSignal): Backoffer {
    const fork = new Backoffer(signal === undefined ? this.#options : { ...this.#options, signal }, this);
    fork.#ledger = this.#ledger?.fork();
    return fork;
  }

  /**
   * Takes over the costs and attempts of a fork that has ended. Forks that slept side by side use up the budget once,
   * by the longest of them.
   */
  mergeFrom(child: Backoffer): void {
    if (child.#ledger !== undefined) {
      this.#ledger ??= new BackoffLedger();
      this.#ledger.merge(child.#ledger);
    }
    if (child.#log !== undefined) {
      this.#log ??= new AttemptLog();
      this.#log.addAll(child.#log.history());
      child.#log = undefined;
    }
    this.#lastCause = child.#lastCause ?? this.#lastCause;
    this.#place = child.#place ?? this.#place;
  }

  #sleep(sleepMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const { timers, closing } = this.#options;
      const stopListening: (() => void)[] = [];
      const stop = (): void => {
        timer.cancel();
        for (const end of stopListening) end();
      };
      const closed = (): void => {
        stop();
        reject(this.#closedError());
      };
      const slept = (): void => {
        stop();
        resolve();
      };
      const timer = timers.schedule(sleepMs, slept, { onClose: closed });
      for (const signal of this.#signals()) {
        const aborted = (): void => {
          stop();
          reject(signal.reason);
        };
        stopListening.push(onAbort(signal, aborted));
      }
      if (closing !== undefined) stopListening.push(onAbort(closing, closed));
    });
  }

  #signals(): AbortSignal[] {
    const signals = this.#outer === undefined ? [] : this.#outer.#signals();
    if (this.signal !== undefined && !signals.includes(this.signal)) signals.push(this.signal);
    return signals;
  }

  #collect(all: AttemptLog): void {
    if (this.#outer !== undefined) this.#outer.#collect(all);
    if (this.#log !== undefined) all.addAll(this.#log.history());
  }

  #closedError(): ClosedError {
    return new ClosedError(
      { closed: 'client' },
      { ...this.history, operation: this.operation, cause: this.#lastCause },
    );
  }

  #deadlineError(cause: unknown, detail?: string): DeadlineExceededError {
    const timeoutMs = (this.deadlineAtMs ?? 0) - this.startedAtMs;
    return new DeadlineExceededError(
      { timeoutMs, detail, place: this.#failurePlace() },
      { ...this.history, operation: this.operation, cause },
    );
  }

  #exhaustedError(ledger: BackoffLedger, kind: BackoffKind, cause: unknown): BudgetExhaustedError {
    const longestKind = ledger.longestCounted();
    const kinds = ledger.tallies();
    // A kind with a limit of its own that reaches it is the reason, whatever else was waited for meanwhile.
    const isOwnLimit = ledger.countedMs < this.budgetMs;
    const reason = longestKind === undefined || isOwnLimit ? causeText(cause) : backoffCurves[longestKind].meaning;
    const slept = isOwnLimit ? kind : (longestKind ?? kinds[0]?.kind);
    const advice = slept === undefined ? undefined : backoffCurves[slept].advice;
    return new BudgetExhaustedError(
      { budgetMs: this.budgetMs, reason, kinds, longestKind, place: this.#failurePlace(), advice },
      { ...this.history, operation: this.operation, cause },
    );
  }

  #failurePlace(): FailurePlace | undefined {
    if (this.#place === undefined) return this.#outer === undefined ? undefined : this.#outer.#failurePlace();
    const { regionId, keys, stores } = this.#place;
    return { regionId, keys: keys?.(), stores: stores?.() };
  }
}
