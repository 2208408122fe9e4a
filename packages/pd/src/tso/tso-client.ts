import {
  ClosedError,
  InvariantError,
  type PdUnavailableError,
  type Runtime,
  sleep,
  type TimerWheel,
  type WheelTimer,
} from '@tikv/core';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { classifyPdError, type PdErrorClass } from '../errors/classify-pd-error.js';
import { finalPdError } from '../errors/final-pd-error.js';
import { AbortGroup } from './abort-group.js';
import { firstBestBatch, holdBackMs, nextBestBatch, type TsoOptions, tokensOf } from './batching.js';
import { Expiry } from './expiry.js';
import { LatencyEstimate } from './latency-estimate.js';
import { Trouble } from './trouble.js';
import type { TsoEndpoint, TsoEndpoints } from './tso-endpoint.js';
import { type TsoBatch, type TsoFailure, TsoStream } from './tso-stream.js';
import { Waiter } from './waiter.js';

export interface TsoClientOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  readonly endpoints: TsoEndpoints;
  /** A message that is not answered within this ends its stream. */
  readonly timeoutMs: number;
}

const operation = 'pd.getTimestamp';
const maxBatch = 10_000;
/** Messages sent for one timestamp to members that turn out not to lead. */
const maxMisses = 20;
const retryPauseMs = 100;
const longestPauseMs = 500;

/**
 * Timestamps: a message is under way (or several, when told so), and all who ask meanwhile share the next
 * (pd-region-rpc-retry.md §1.6). One promise a timestamp, one timer a message. Whom it asks may change at any time, from one
 * leader to the next, to a follower that forwards, to the timestamp service and back: those who wait do not notice.
 */
export class TsoClient {
  readonly #options: TsoClientOptions;
  readonly #expiry: Expiry;
  readonly #stop = new AbortController();
  readonly #groups = new Map<AbortSignal, AbortGroup>();
  /** In the order of arrival; those that were sent and not answered come back to the front. */
  #waiting: Waiter[] = [];
  /** By the name of their endpoints. */
  readonly #streams = new Map<string, TsoStream>();
  /** The stream that was used last. */
  #stream: TsoStream | undefined;
  /** Messages under way. */
  #underWay = 0;
  #greatest = 0n;
  #greatestAtMs = 0;
  #pumping = false;
  #held: WheelTimer | undefined;
  #recovering = false;
  /** Failures in a row. */
  #failures = 0;
  #batching: TsoOptions = {};
  #tokens = 1;
  #best = firstBestBatch;
  #firstAtMs = 0;
  readonly #latency = new LatencyEstimate();
  readonly #trouble: Trouble;
  #poison: InvariantError | undefined;

  constructor(options: TsoClientOptions) {
    this.#options = options;
    const { runtime, timers, members, endpoints } = options;
    this.#trouble = new Trouble(members, runtime);
    this.#expiry = new Expiry({ runtime, timers, sweep: (nowMs) => this.#expire(nowMs), onClose: () => this.close() });
    endpoints.onChange(() => this.#dropOthers());
  }

  /** The greatest timestamp so far, and when it came; undefined before the first. */
  get latest(): { readonly ts: bigint; readonly arrivedAtMs: number } | undefined {
    return this.#greatest === 0n ? undefined : { ts: this.#greatest, arrivedAtMs: this.#greatestAtMs };
  }

  /** From the next message on. */
  configure(batching: TsoOptions): void {
    this.#batching = batching;
    this.#tokens = tokensOf(batching);
    this.#flushHeld();
    this.#pump();
  }

  /**
   * A timestamp greater than all that were given before. `deadlineAtMs` is a point of the monotonic clock.
   *
   * @throws PdUnavailableError when PD gave none in time; ProtocolError, MismatchedClusterError, UnsupportedError;
   *   ClosedError; the signal's reason; InvariantError for good once PD's time has gone backwards.
   */
  get(deadlineAtMs: number, signal: AbortSignal | undefined): Promise<bigint> {
    return new Promise<bigint>((resolve, reject) => {
      if (this.#poison !== undefined) return reject(this.#poison);
      if (this.#stop.signal.aborted) return reject(this.#closedError());
      if (signal?.aborted === true) return reject(signal.reason);
      this.#expiry.cover(deadlineAtMs);
      const group = signal === undefined ? undefined : AbortGroup.of(this.#groups, signal);
      const length = this.#waiting.push(new Waiter(resolve, reject, deadlineAtMs, group));
      if (this.#held !== undefined) {
        if (length >= this.#best && this.#tokens === 1) this.#flushHeld();
        return;
      }
      if (!this.#pumping) this.#pump();
    });
  }

  close(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#failAll(this.#closedError());
  }

  /** Sends the next message at the end of this turn, or a little later to let it grow, if one may be under way. */
  #pump(): void {
    if (this.#pumping || this.#recovering || this.#underWay >= this.#tokens || this.#waiting.length === 0) return;
    const { runtime, timers } = this.#options;
    this.#pumping = true;
    const holdMs = this.#holdMs();
    // The wheel knows milliseconds: less is not worth a timer.
    if (holdMs < 1) runtime.soon(this.#flush);
    else this.#held = timers.schedule(holdMs, this.#flush, { onClose: () => this.close() });
  }

  #holdMs(): number {
    const { maxBatchWaitMs = 0 } = this.#batching;
    if (maxBatchWaitMs === 0 && this.#tokens === 1) return 0;
    const nowMs = this.#options.runtime.monotonicMs();
    if (this.#firstAtMs === 0) this.#firstAtMs = nowMs;
    return holdBackMs({
      waiting: this.#waiting.length,
      best: this.#best,
      maxBatchWaitMs,
      tokens: this.#tokens,
      latencyMs: this.#latency.ms,
      waitedMs: nowMs - this.#firstAtMs,
    });
  }

  #flushHeld(): void {
    if (this.#held === undefined) return;
    this.#held.cancel();
    this.#flush();
  }

  readonly #flush = (): void => {
    this.#pumping = false;
    this.#held = undefined;
    this.#send();
  };

  #send(): void {
    if (this.#recovering || this.#stop.signal.aborted || this.#underWay >= this.#tokens) return;
    const waiting = this.#waiting;
    const waiters = waiting.length <= maxBatch ? waiting : waiting.slice(0, maxBatch);
    if (waiters.every(({ settled }) => settled)) {
      this.#waiting = waiting.length <= maxBatch ? [] : waiting.slice(maxBatch);
      if (this.#waiting.length === 0) this.#expiry.clear();
      return this.#pump();
    }
    const endpoint = this.#choose();
    if (endpoint === undefined) return void this.#recover(undefined);
    this.#waiting = waiting.length <= maxBatch ? [] : waiting.slice(maxBatch);
    this.#firstAtMs = 0;
    this.#best = nextBestBatch(this.#best, waiters.length);
    this.#underWay += 1;
    try {
      const stream = this.#streamTo(endpoint);
      stream.send({ waiters, knownAtSend: this.#greatest, sentAtMs: this.#options.runtime.monotonicMs() });
    } catch (error) {
      this.#waiting = waiters.concat(this.#waiting);
      return this.#failAll(error);
    }
    if (this.#waiting.length > 0) this.#pump();
  }

  #choose(): TsoEndpoint | undefined {
    const endpoints = this.#options.endpoints.current();
    if (endpoints.length < 2) return endpoints[0];
    return endpoints[Math.floor(this.#options.runtime.random() * endpoints.length)];
  }

  #streamTo(endpoint: TsoEndpoint): TsoStream {
    if (this.#stream?.endpoint === endpoint && this.#stream.isOpen) return this.#stream;
    const stream = this.#streams.get(endpoint.name) ?? this.#open(endpoint);
    this.#stream = stream;
    return stream;
  }

  #open(endpoint: TsoEndpoint): TsoStream {
    const { pool, runtime, timers, timeoutMs } = this.#options;
    const stream: TsoStream = new TsoStream({
      endpoint,
      connection: pool.get(endpoint.address),
      runtime,
      timers,
      timeoutMs,
      onAnswer: (batch, first) => this.#onAnswer(endpoint, batch, first),
      onEnd: (failure, unanswered) => this.#onEnd(stream, failure, unanswered),
    });
    this.#streams.set(endpoint.name, stream);
    return stream;
  }

  #onAnswer({ address }: TsoEndpoint, { waiters, knownAtSend, sentAtMs }: TsoBatch, first: bigint): void {
    this.#underWay -= 1;
    if (first <= knownAtSend) {
      this.#poison = new InvariantError(
        { what: `PD gave timestamp ${first} after ${knownAtSend}: time went backwards` },
        { operation },
      );
      for (const waiter of waiters) waiter.fail(this.#poison);
      this.#failAll(this.#poison);
      return;
    }
    const last = first + BigInt(waiters.length - 1);
    // With several under way they may come back in another order.
    const nowMs = this.#options.runtime.monotonicMs();
    if (last > this.#greatest) {
      this.#greatest = last;
      this.#greatestAtMs = nowMs;
    }
    this.#failures = 0;
    this.#trouble.over();
    this.#options.endpoints.noteSuccess(address);
    if (this.#tokens > 1) this.#latency.add(nowMs - sentAtMs, nowMs);
    let next = first;
    for (const waiter of waiters) {
      waiter.succeed(next);
      next += 1n;
    }
    if (this.#waiting.length > 0) this.#pump();
    else if (this.#underWay === 0) this.#expiry.clear();
  }

  #onEnd(stream: TsoStream, failure: TsoFailure, unanswered: readonly TsoBatch[]): void {
    const { pool, endpoints } = this.#options;
    const { name, address } = stream.endpoint;
    const { error } = failure;
    if (this.#streams.get(name) === stream) this.#streams.delete(name);
    if (unanswered.length === 0) {
      // Nobody waited for it. What it means shows when the members are asked.
      void endpoints.find('network');
      return;
    }
    this.#underWay -= unanswered.length;
    const kind = error instanceof RpcError ? classifyPdError(error) : 'other';
    endpoints.noteFailure(address, this.#trouble.note(address, failure), kind);
    if (kind === 'mismatched-callee' && error instanceof RpcError) {
      pool.closeAddress(address, error.connectionVersion);
    }
    const [first, ...others] = unanswered as [TsoBatch, ...TsoBatch[]];
    const final = this.#finalError(stream.endpoint, failure);
    // What is final for one message, as a wrong answer or silence is, is so for this message only.
    if (final === undefined) this.#takeBack(unanswered, kind);
    else {
      for (const waiter of first.waiters) waiter.fail(final);
      this.#takeBack(others, kind);
    }
    void this.#recover(kind);
  }

  #finalError({ address }: TsoEndpoint, { error, silent }: TsoFailure): unknown {
    if (silent) return this.#trouble.unavailable(operation);
    if (!(error instanceof RpcError)) return error;
    const call = { method: 'Tso', clusterId: this.#options.members.clusterId, address };
    return finalPdError(error, call, { operation, attempts: this.#trouble.attempts });
  }

  #takeBack(batches: readonly TsoBatch[], kind: PdErrorClass): void {
    const again: Waiter[] = [];
    let tooOften: PdUnavailableError | undefined;
    for (const { waiters } of batches) {
      for (const waiter of waiters) {
        if (kind === 'leader-change') waiter.misses += 1;
        if (waiter.misses >= maxMisses) waiter.fail((tooOften ??= this.#trouble.unavailable(operation)));
        else again.push(waiter);
      }
    }
    this.#waiting = again.concat(this.#waiting);
  }

  /**
   * Whoever gave timestamps before is not asked again, also when its stream still lives. Its answer to a message under way
   * is not waited for either: a leader that is gone never gives it (trap 5).
   */
  #dropOthers(): void {
    const names = new Set(this.#options.endpoints.current().map(({ name }) => name));
    for (const [name, stream] of this.#streams) {
      if (names.has(name)) continue;
      this.#streams.delete(name);
      const unanswered = stream.close();
      this.#underWay -= unanswered.length;
      this.#takeBack(unanswered, 'leader-change');
    }
    this.#pump();
  }

  /** Finds whom to ask and sends again: at once the first time, then with pauses, while somebody waits. */
  async #recover(kind: PdErrorClass | undefined): Promise<void> {
    if (this.#recovering || this.#stop.signal.aborted) return;
    const { endpoints, timers } = this.#options;
    const { signal } = this.#stop;
    this.#recovering = true;
    try {
      for (let found = false, isFirst = kind === undefined; !found; isFirst = false) {
        if (!isFirst) {
          this.#failures += 1;
          const longestMs = kind === 'leader-change' ? retryPauseMs : longestPauseMs;
          const pauseMs = Math.min(retryPauseMs * 2 ** (this.#failures - 2), longestMs);
          if (this.#failures > 1) await sleep(timers, pauseMs, signal);
        }
        found = await endpoints.find(kind);
        this.#waiting = this.#waiting.filter(({ settled }) => !settled);
        if (this.#waiting.length === 0) break;
      }
    } catch {
      // The pause ended because this was closed, or the timers were.
      this.close();
    } finally {
      this.#recovering = false;
    }
    if (this.#waiting.length === 0 && this.#underWay === 0) this.#expiry.clear();
    this.#pump();
  }

  *#everybody(): Iterable<Waiter> {
    for (const { unanswered } of this.#streams.values()) for (const { waiters } of unanswered) yield* waiters;
    yield* this.#waiting;
  }

  #expire(nowMs: number): number {
    let error: PdUnavailableError | undefined;
    let earliestMs = Number.POSITIVE_INFINITY;
    for (const waiter of this.#everybody()) {
      if (waiter.settled) continue;
      if (waiter.deadlineAtMs > nowMs) earliestMs = Math.min(earliestMs, waiter.deadlineAtMs);
      else waiter.fail((error ??= this.#tooLate(nowMs)));
    }
    return earliestMs;
  }

  #tooLate(nowMs: number): PdUnavailableError {
    for (const { endpoint, unanswered } of this.#streams.values()) {
      const [first] = unanswered;
      if (first === undefined) continue;
      this.#options.members.noteFailure(endpoint.address, `no answer for ${Math.floor(nowMs - first.sentAtMs)} ms`);
    }
    return this.#trouble.unavailable(operation);
  }

  #closedError(): ClosedError {
    return new ClosedError({ closed: 'client' }, { operation });
  }

  #failAll(error: unknown): void {
    const all = [...this.#everybody()];
    this.#waiting = [];
    this.#underWay = 0;
    this.#held?.cancel();
    this.#held = undefined;
    this.#pumping = false;
    this.#expiry.clear();
    for (const stream of this.#streams.values()) stream.close();
    this.#streams.clear();
    for (const waiter of all) waiter.fail(error);
  }
}
