import {
  ClosedError,
  InvariantError,
  PdUnavailableError,
  type Runtime,
  sleep,
  type TimerWheel,
  type WheelTimer,
} from '@tikv/core';
import { CodecError, decode, encode } from '@tikv/kvproto';
import { TsoRequest, TsoResponse } from '@tikv/kvproto/pdpb';
import { type BidiStream, type ConnectionPool, RpcError } from '@tikv/rpc';
import { tsoPath } from '../calls/pd-methods.js';
import type { Members } from '../discovery/members.js';
import { firstOfBatch } from './tso-arithmetic.js';

export interface TsoClientOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  /** A message that is not answered within this ends its stream. */
  readonly timeoutMs: number;
}

/** Somebody who waits for a timestamp; undefined functions mark one who has gone. */
interface Waiter {
  resolve: ((timestamp: bigint) => void) | undefined;
  reject: ((error: unknown) => void) | undefined;
  readonly deadlineAtMs: number;
}

const maxBatch = 10_000;
const maxAttempts = 20;
const retryPauseMs = 100;

/**
 * Timestamps over one stream to the leader: one message is under way at a time, and all who ask meanwhile share the next
 * (pd-region-rpc-retry.md §1.6). One promise a timestamp, one timer a message.
 */
export class TsoClient {
  readonly #options: TsoClientOptions;
  #waiting: Waiter[] = [];
  #sent: Waiter[] | undefined;
  /** The greatest timestamp that was known when the message under way was sent. */
  #knownAtSend = 0n;
  #greatest = 0n;
  #stream: BidiStream | undefined;
  #deadline: WheelTimer | undefined;
  #poison: Error | undefined;
  #pumping = false;
  #failures = 0;
  #closed = false;
  readonly #stop = new AbortController();

  constructor(options: TsoClientOptions) {
    this.#options = options;
    // Whoever led before must not be asked again, also when its stream still lives.
    options.members.onLeaderSwitch(() => this.#dropIdleStream());
  }

  /** A timestamp greater than all that were given before. `deadlineAtMs` is a point of the monotonic clock. */
  get(deadlineAtMs: number, signal: AbortSignal | undefined): Promise<bigint> {
    return new Promise<bigint>((resolve, reject) => {
      if (this.#poison !== undefined) return reject(this.#poison);
      if (this.#closed) return reject(new ClosedError({ closed: 'PD client' }, { operation: 'pd.getTimestamp' }));
      if (signal?.aborted === true) return reject(signal.reason);
      const waiter: Waiter = { resolve, reject, deadlineAtMs };
      this.#waiting.push(waiter);
      if (signal !== undefined) leaveOnAbort(waiter, signal);
      this.#pump();
    });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stop.abort();
    this.#failAll(new ClosedError({ closed: 'PD client' }, { operation: 'pd.getTimestamp' }));
    this.#endStream();
  }

  /** Sends the next message at the end of this turn, if nothing is under way. */
  #pump(): void {
    if (this.#pumping || this.#sent !== undefined || this.#waiting.length === 0) return;
    this.#pumping = true;
    this.#options.runtime.soon(() => {
      this.#pumping = false;
      this.#send();
    });
  }

  #send(): void {
    if (this.#closed || this.#sent !== undefined || this.#waiting.length === 0) return;
    const { timers, timeoutMs, members } = this.#options;
    const stream = (this.#stream ??= this.#open());
    this.#sent = this.#waiting.length > maxBatch ? this.#waiting.splice(0, maxBatch) : this.#waiting.splice(0);
    this.#knownAtSend = this.#greatest;
    // Answers carry no id: one that is skipped would shift all later ones, so a late one costs the stream (trap 2).
    this.#deadline = timers.schedule(timeoutMs, () => stream.cancel());
    stream.write(encode(TsoRequest, { header: { clusterId: members.clusterId }, count: this.#sent.length }));
  }

  #open(): BidiStream {
    const { pool, members } = this.#options;
    const address = members.leader;
    const stream = pool.get(address).bidi(tsoPath, {});
    stream.onMessage((bytes) => {
      if (stream === this.#stream) this.#onMessage(stream, bytes);
    });
    stream.onEnd((error) => {
      if (stream === this.#stream) this.#onEnd(address, error);
    });
    return stream;
  }

  #onMessage(stream: BidiStream, bytes: Uint8Array): void {
    const batch = this.#sent;
    let answer: TsoResponse | undefined;
    try {
      answer = decode(TsoResponse, bytes);
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
    }
    const timestamp = answer?.timestamp;
    if (batch === undefined || answer === undefined || timestamp === undefined || answer.count !== batch.length) {
      stream.cancel();
      return;
    }
    const first = firstOfBatch(timestamp.physical, timestamp.logical, batch.length);
    if (first <= this.#knownAtSend) {
      this.#poison = new InvariantError({
        what: `PD gave timestamp ${first} after ${this.#knownAtSend}: time went backwards`,
      });
      this.#failAll(this.#poison);
      this.#endStream();
      return;
    }
    this.#settled();
    this.#failures = 0;
    let next = first;
    for (const waiter of batch) {
      waiter.resolve?.(next);
      next += 1n;
    }
    if (next > this.#greatest) this.#greatest = next - 1n;
    this.#pump();
  }

  #onEnd(address: string, error: RpcError | undefined): void {
    this.#stream = undefined;
    const batch = this.#sent ?? [];
    this.#settled();
    const reason = error === undefined ? 'the stream was closed' : `${error.grpcCode}: ${error.details}`;
    this.#options.members.noteFailure(address, reason);
    if (this.#closed) return;
    // Their order does not matter: each gets a timestamp that is newer than its call.
    this.#waiting.unshift(...batch.filter(({ resolve }) => resolve !== undefined));
    void this.#recover(reason);
  }

  /** Finds the leader and sends again: at once the first time, then with pauses, while somebody's time lasts. */
  async #recover(reason: string): Promise<void> {
    const { members, timers, runtime } = this.#options;
    this.#failures += 1;
    this.#pumping = true;
    await members.refresh();
    if (this.#failures > 1) await sleep(timers, retryPauseMs, this.#stop.signal).catch(() => {});
    this.#pumping = false;
    if (this.#closed) return;
    const nowMs = runtime.monotonicMs();
    const givesUp = this.#failures > maxAttempts;
    const late = this.#waiting.filter(({ deadlineAtMs }) => givesUp || deadlineAtMs <= nowMs);
    if (late.length > 0) {
      this.#waiting = this.#waiting.filter((waiter) => !late.includes(waiter));
      const error = new PdUnavailableError(
        { endpoints: members.reasons },
        { operation: 'pd.getTimestamp', cause: new Error(reason) },
      );
      for (const { reject } of late) reject?.(error);
    }
    if (givesUp) this.#failures = 0;
    this.#pump();
  }

  #settled(): void {
    this.#sent = undefined;
    this.#deadline?.cancel();
    this.#deadline = undefined;
  }

  #dropIdleStream(): void {
    if (this.#sent === undefined) this.#endStream();
  }

  #endStream(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    this.#settled();
    stream?.cancel();
  }

  #failAll(error: unknown): void {
    const all = [...(this.#sent ?? []), ...this.#waiting.splice(0)];
    this.#settled();
    for (const { reject } of all) reject?.(error);
  }
}

/** The timestamp of one who has gone is thrown away; nobody else notices. */
function leaveOnAbort(waiter: Waiter, signal: AbortSignal): void {
  const { resolve, reject } = waiter;
  const abort = (): void => {
    waiter.resolve = undefined;
    waiter.reject = undefined;
    reject?.(signal.reason);
  };
  const stay = <Args extends unknown[]>(settle: ((...args: Args) => void) | undefined) => {
    return (...args: Args): void => {
      signal.removeEventListener('abort', abort);
      settle?.(...args);
    };
  };
  waiter.resolve = stay(resolve);
  waiter.reject = stay(reject);
  signal.addEventListener('abort', abort, { once: true });
}
