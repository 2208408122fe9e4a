import { ClosedError, InvariantError, type PdUnavailableError, type Runtime, sleep, type TimerWheel } from '@tikv/core';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { classifyPdError, type PdErrorClass } from '../errors/classify-pd-error.js';
import { finalPdError } from '../errors/final-pd-error.js';
import { AbortGroup } from './abort-group.js';
import { Expiry } from './expiry.js';
import { Trouble } from './trouble.js';
import { type TsoFailure, TsoStream } from './tso-stream.js';
import { Waiter } from './waiter.js';

export interface TsoClientOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
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
 * Timestamps over one stream to the leader: one message is under way at a time, and all who ask meanwhile share the next
 * (pd-region-rpc-retry.md §1.6). One promise a timestamp, one timer a message.
 */
export class TsoClient {
  readonly #options: TsoClientOptions;
  readonly #expiry: Expiry;
  readonly #stop = new AbortController();
  readonly #groups = new Map<AbortSignal, AbortGroup>();
  /** In the order of arrival; those that were sent and not answered come back to the front. */
  #waiting: Waiter[] = [];
  #sent: readonly Waiter[] | undefined;
  /** The greatest timestamp that was known when the message under way was sent. */
  #knownAtSend = 0n;
  #greatest = 0n;
  #stream: TsoStream | undefined;
  #pumping = false;
  #recovering = false;
  /** Failures in a row. */
  #failures = 0;
  readonly #trouble: Trouble;
  #poison: InvariantError | undefined;

  constructor(options: TsoClientOptions) {
    this.#options = options;
    const { runtime, timers, members } = options;
    this.#trouble = new Trouble(members, runtime);
    this.#expiry = new Expiry({ runtime, timers, sweep: (nowMs) => this.#expire(nowMs), onClose: () => this.close() });
    members.onLeaderSwitch(() => this.#moveToLeader());
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
      this.#waiting.push(new Waiter(resolve, reject, deadlineAtMs, group));
      this.#pump();
    });
  }

  close(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.#failAll(this.#closedError());
  }

  /** Sends the next message at the end of this turn, if nothing is under way. */
  #pump(): void {
    if (this.#pumping || this.#recovering || this.#sent !== undefined || this.#waiting.length === 0) return;
    this.#pumping = true;
    this.#options.runtime.soon(() => {
      this.#pumping = false;
      this.#send();
    });
  }

  #send(): void {
    if (this.#recovering || this.#sent !== undefined) return;
    const batch = this.#waiting.splice(0, maxBatch);
    if (batch.every(({ settled }) => settled)) {
      if (this.#waiting.length === 0) this.#expiry.clear();
      return this.#pump();
    }
    if (this.#stream !== undefined && this.#stream.address !== this.#options.members.leader) this.#dropStream();
    this.#stream ??= this.#newStream();
    this.#sent = batch;
    this.#knownAtSend = this.#greatest;
    try {
      this.#stream.send(batch.length);
    } catch (error) {
      this.#failAll(error);
    }
  }

  #newStream(): TsoStream {
    const { pool, runtime, timers, members, timeoutMs } = this.#options;
    const stream: TsoStream = new TsoStream({
      connection: pool.get(members.leader),
      clusterId: members.clusterId,
      runtime,
      timers,
      timeoutMs,
      onAnswer: (first) => this.#onAnswer(stream.address, first),
      onEnd: (failure) => this.#onEnd(stream.address, failure),
    });
    return stream;
  }

  #onAnswer(address: string, first: bigint): void {
    const batch = this.#sent ?? [];
    if (first <= this.#knownAtSend) {
      this.#poison = new InvariantError(
        { what: `PD gave timestamp ${first} after ${this.#knownAtSend}: time went backwards` },
        { operation },
      );
      this.#failAll(this.#poison);
      return;
    }
    this.#sent = undefined;
    this.#greatest = first + BigInt(batch.length - 1);
    this.#failures = 0;
    this.#trouble.over(address);
    let next = first;
    for (const waiter of batch) {
      waiter.succeed(next);
      next += 1n;
    }
    if (this.#waiting.length === 0) this.#expiry.clear();
    else this.#pump();
  }

  #onEnd(address: string, failure: TsoFailure): void {
    const { members, pool } = this.#options;
    const { error } = failure;
    const batch = this.#sent;
    this.#stream = undefined;
    this.#sent = undefined;
    if (batch === undefined) {
      // Nobody waited for it. What it means shows when the members are asked.
      void members.refresh();
      return;
    }
    this.#trouble.note(address, failure);
    const kind = error instanceof RpcError ? classifyPdError(error) : 'other';
    if (kind === 'mismatched-callee' && error instanceof RpcError) {
      pool.closeAddress(address, error.connectionVersion);
    }
    const final = this.#finalError(address, failure);
    if (final !== undefined) for (const waiter of batch) waiter.fail(final);
    else this.#takeBack(batch, kind);
    void this.#recover(kind);
  }

  #finalError(address: string, { error, silent }: TsoFailure): unknown {
    if (silent) return this.#trouble.unavailable(operation);
    if (!(error instanceof RpcError)) return error;
    const call = { method: 'Tso', clusterId: this.#options.members.clusterId, address };
    return finalPdError(error, call, { operation, attempts: this.#trouble.attempts });
  }

  #takeBack(batch: readonly Waiter[], kind: PdErrorClass): void {
    const again: Waiter[] = [];
    let tooOften: PdUnavailableError | undefined;
    for (const waiter of batch) {
      if (kind === 'leader-change') waiter.misses += 1;
      if (waiter.misses >= maxMisses) waiter.fail((tooOften ??= this.#trouble.unavailable(operation)));
      else again.push(waiter);
    }
    this.#waiting = again.concat(this.#waiting);
  }

  /**
   * Whoever led before is not asked again, also when its stream still lives. Its answer to the message under way is not
   * waited for either: a leader that is gone never gives it (trap 5).
   */
  #moveToLeader(): void {
    const batch = this.#sent;
    this.#sent = undefined;
    this.#dropStream();
    if (batch !== undefined) this.#takeBack(batch, 'leader-change');
    this.#pump();
  }

  /** Finds the leader and sends again: at once the first time, then with pauses, while somebody waits. */
  async #recover(kind: PdErrorClass): Promise<void> {
    const { members, timers } = this.#options;
    const { signal } = this.#stop;
    this.#recovering = true;
    try {
      for (let found = false; !found; ) {
        this.#failures += 1;
        const longestMs = kind === 'leader-change' ? retryPauseMs : longestPauseMs;
        const pauseMs = Math.min(retryPauseMs * 2 ** (this.#failures - 2), longestMs);
        if (this.#failures > 1) await sleep(timers, pauseMs, signal);
        found = await members.refresh();
        this.#waiting = this.#waiting.filter(({ settled }) => !settled);
        if (this.#waiting.length === 0) break;
      }
    } catch {
      // The pause ended because this was closed, or the timers were.
      this.close();
    } finally {
      this.#recovering = false;
    }
    if (this.#waiting.length === 0) this.#expiry.clear();
    this.#pump();
  }

  #expire(nowMs: number): number {
    let error: PdUnavailableError | undefined;
    let earliestMs = Number.POSITIVE_INFINITY;
    for (const waiter of [...(this.#sent ?? []), ...this.#waiting]) {
      if (waiter.settled) continue;
      if (waiter.deadlineAtMs > nowMs) earliestMs = Math.min(earliestMs, waiter.deadlineAtMs);
      else waiter.fail((error ??= this.#tooLate()));
    }
    return earliestMs;
  }

  #tooLate(): PdUnavailableError {
    const stream = this.#stream;
    if (this.#sent !== undefined && stream !== undefined) {
      this.#options.members.noteFailure(stream.address, `no answer for ${Math.floor(stream.openMs)} ms`);
    }
    return this.#trouble.unavailable(operation);
  }

  #closedError(): ClosedError {
    return new ClosedError({ closed: 'client' }, { operation });
  }

  #failAll(error: unknown): void {
    const all = [...(this.#sent ?? []), ...this.#waiting];
    this.#sent = undefined;
    this.#waiting = [];
    this.#expiry.clear();
    this.#dropStream();
    for (const waiter of all) waiter.fail(error);
  }

  #dropStream(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    stream?.close();
  }
}
