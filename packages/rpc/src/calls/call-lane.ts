import type { Runtime, TimerWheel } from '@tikv/core';
import type { CodecError, WireWriter } from '@tikv/kvproto';
import type { HealthFeedback } from '@tikv/kvproto/kvrpcpb';
import { BatchStream, type BatchStreamOwner, batchCommandsPath } from '../batch/batch-stream.js';
import { CallQueue } from '../batch/call-queue.js';
import { Reopening } from '../batch/reopening.js';
import { streamEnd } from '../batch/stream-end.js';
import type { Limiter } from '../limits/limiter.js';
import type { Waiter } from '../limits/waiting-line.js';
import type { GrpcCode } from '../transport/grpc-code.js';
import type { RpcError } from '../transport/rpc-error.js';
import type { Connection } from '../transport/transport.js';
import type { AttemptFailure } from './attempt-failure.js';
import { callError, unwritableError } from './call-error.js';
import { DeadlineSweep } from './deadline-sweep.js';
import { SignalWatch } from './signal-watch.js';
import type { StoreCall } from './store-call.js';
import { UnaryCalls } from './unary-calls.js';

/** What all lanes of a client share. */
export interface LaneParts {
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly writer: WireWriter;
  /** Most calls in one message; 0: no BatchCommands. */
  readonly maxBatchCalls: number;
  readonly maxBatchBytes: number;
  readonly openTimeoutMs: number;
}

/** What is known of the store behind a lane, by all lanes to it. */
export interface LaneStore {
  batchUnsupported: boolean;
  transportLoad: number | undefined;
  healthFeedback(feedback: HealthFeedback): void;
}

/**
 * Up to this many calls under way, a flush comes before the event loop goes on; with more it comes at the end of the
 * turn, since a busy connection brings each piece of data in a callback of its own (docs/performance.md).
 */
const callsFlushedSoon = 8;
/** How long calls go by themselves after one may have broken the stream of all. */
const separateMs = 1_000;

/**
 * The way of calls over one connection, to the store at its other end or to one that it forwards to: they wait for their
 * turn and for room within the limits, and leave together once a turn of the event loop, as one BatchCommands message.
 * Commands that have no slot go as unary calls. Nothing is ever sent twice (pd-region-rpc-retry.md §3.3, traps 17, 18).
 */
export class CallLane implements BatchStreamOwner {
  readonly #parts: LaneParts;
  readonly #store: LaneStore;
  readonly #connection: Connection;
  readonly #limiter: Limiter;
  readonly #streamMetadata: Readonly<Record<string, string>>;
  readonly #queue = new CallQueue();
  readonly #signals: SignalWatch = new SignalWatch((signal) => this.#aborted(signal));
  readonly #reopening: Reopening;
  readonly #deadlines: DeadlineSweep;
  readonly #unary: UnaryCalls;
  readonly #batch: StoreCall[] = [];
  #stream: BatchStream | undefined;
  #openUntilMs = Number.POSITIVE_INFINITY;
  #lastEnd = 'closed';
  #separateUntilMs = 0;
  #scheduled = false;
  #closed = false;

  constructor(
    parts: LaneParts,
    store: LaneStore,
    connection: Connection,
    limiter: Limiter,
    index: number,
    forwardedHost: string | undefined,
  ) {
    this.#parts = parts;
    this.#store = store;
    this.#connection = connection;
    this.#limiter = limiter;
    this.#reopening = new Reopening(parts.runtime);
    this.#deadlines = new DeadlineSweep(parts.runtime, parts.timers, (nowMs) => this.#sweep(nowMs));
    const metadata = forwardedHost === undefined ? undefined : { 'tikv-forwarded-host': forwardedHost };
    this.#unary = new UnaryCalls(connection, limiter, metadata);
    this.#streamMetadata = { ...metadata, 'tikv-batch-conn-index': String(index) };
  }

  get isIdle(): boolean {
    return this.#queue.size === 0 && this.#unary.underWay === 0 && (this.#stream?.pending.size ?? 0) === 0;
  }

  /** Whether a call would go out now: the stream is not waiting to be opened again, and no call waits for room. */
  get isOpen(): boolean {
    return this.#queue.size < this.#parts.maxBatchCalls && this.#reopening.waitMs() === 0;
  }

  start(call: StoreCall): void {
    const { signal } = call;
    if (this.#closed) return call.fail(this.#error(call, 'CANCELLED', 'the connection is closed', false));
    if (signal?.aborted === true) return call.fail(this.#error(call, 'CANCELLED', 'aborted before it was sent', false));
    // What goes by itself need not wait for others.
    if (this.#queue.size === 0 && this.#goesAlone(call) && this.#limiter.admit(call)) return this.#unary.send(call);
    if (signal !== undefined) this.#signals.add(signal);
    this.#queue.push(call);
    this.#deadlines.by(call.deadlineAtMs);
    if (this.#queue.size === this.#parts.maxBatchCalls) this.#flush();
    else if (!this.#scheduled) this.#schedule();
  }

  /** What waits is not sent, what was sent is not waited for; all of it ends as CANCELLED. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#deadlines.stop();
    this.#limiter.stopWaiting(this.#waiter);
    const all = (): boolean => true;
    for (const call of this.#queue.takeWhere(all)) {
      this.#forget(call);
      call.fail(this.#error(call, 'CANCELLED', 'the connection was closed before it was sent', false));
    }
    const stream = this.#stream;
    if (stream === undefined) return;
    this.#stream = undefined;
    const calls = stream.pending.takeWhere(all);
    const sent = stream.abandon();
    for (const call of calls) this.failed(call, this.#error(call, 'CANCELLED', 'the connection was closed', sent));
  }

  answered(call: StoreCall, response: unknown): void {
    this.#forget(call);
    this.#limiter.release(call);
    if (response === undefined) call.fail(this.#error(call, 'UNIMPLEMENTED', 'the store does not know it', true));
    else call.succeed(response);
  }

  /** A call that was admitted has no response. */
  failed(call: StoreCall, error: AttemptFailure): void {
    this.#forget(call);
    this.#limiter.release(call);
    call.fail(error);
  }

  unwritable(call: StoreCall, error: CodecError): void {
    this.failed(call, unwritableError(this.#connection, call, error));
  }

  ended(stream: BatchStream, error: RpcError | undefined, garbage: CodecError | undefined): void {
    if (this.#stream === stream) this.#stream = undefined;
    const calls = stream.pending.takeWhere(() => true);
    if (error?.grpcCode === 'UNIMPLEMENTED' && !stream.heard) {
      // The server has seen a stream that it does not know, and none of the requests on it.
      this.#store.batchUnsupported = true;
      for (const call of calls) {
        this.#forget(call);
        this.#unary.send(call);
      }
      return;
    }
    if (stream.heard) this.#reopening.heard();
    this.#reopening.broken();
    const { grpcCode, details, sent, separate } = streamEnd(error, garbage, calls.length, stream.heard);
    this.#lastEnd = `${grpcCode}: ${details}`;
    if (separate) this.#separateUntilMs = this.#parts.runtime.monotonicMs() + separateMs;
    for (const call of calls) this.failed(call, this.#error(call, grpcCode, details, sent, error ?? garbage));
  }

  transportLoad(percent: number): void {
    this.#store.transportLoad = percent;
  }

  healthFeedback(feedback: HealthFeedback): void {
    this.#store.healthFeedback(feedback);
  }

  #goesAlone({ command }: StoreCall): boolean {
    return (
      command.batchSlot === undefined ||
      this.#parts.maxBatchCalls === 0 ||
      this.#store.batchUnsupported ||
      (this.#separateUntilMs > 0 && command.unaryPath !== '' && this.#isSeparate())
    );
  }

  #isSeparate(): boolean {
    if (this.#parts.runtime.monotonicMs() < this.#separateUntilMs) return true;
    this.#separateUntilMs = 0;
    return false;
  }

  #schedule(): void {
    this.#scheduled = true;
    const { runtime } = this.#parts;
    if (this.#stream === undefined || this.#stream.pending.size <= callsFlushedSoon) runtime.soon(this.#flush);
    else runtime.endOfTurn(this.#flush);
  }

  readonly #waiter: Waiter = {
    turn: 0,
    wake: () => {
      if (!this.#scheduled && !this.#closed) this.#schedule();
    },
  };

  readonly #flush = (): void => {
    this.#scheduled = false;
    const { maxBatchCalls } = this.#parts;
    const batch = this.#batch;
    let served = false;
    for (let call = this.#queue.peek(); call !== undefined; call = this.#queue.peek()) {
      if (!this.#limiter.admit(call)) {
        this.#limiter.wait(this.#waiter, served);
        break;
      }
      served = true;
      this.#queue.shift();
      if (this.#goesAlone(call)) {
        this.#forget(call);
        this.#unary.send(call);
        continue;
      }
      batch.push(call);
      if (batch.length >= maxBatchCalls) this.#sendBatch(batch);
    }
    if (batch.length > 0) this.#sendBatch(batch);
  };

  #sendBatch(batch: StoreCall[]): void {
    const stream = this.#stream ?? this.#open();
    if (stream === undefined) {
      this.#withoutStream(batch.splice(0));
      return;
    }
    const { writer, maxBatchBytes } = this.#parts;
    stream.send(writer, batch, maxBatchBytes);
    batch.length = 0;
  }

  /** What becomes of admitted calls when there is no stream to be had. */
  #withoutStream(calls: readonly StoreCall[]): void {
    const waitMs = Math.ceil(this.#reopening.waitMs());
    const details = `the BatchCommands stream is down (${this.#lastEnd}), next try in ${waitMs} ms`;
    for (const call of calls) {
      if (this.#store.batchUnsupported) {
        this.#forget(call);
        this.#unary.send(call);
      } else this.failed(call, this.#error(call, 'UNAVAILABLE', details, false));
    }
  }

  /** Undefined when it is too early for another try, or when it ended at once. */
  #open(): BatchStream | undefined {
    if (this.#closed || this.#reopening.waitMs() > 0) return undefined;
    const { runtime, openTimeoutMs } = this.#parts;
    this.#openUntilMs = runtime.monotonicMs() + openTimeoutMs;
    this.#deadlines.by(this.#openUntilMs);
    const stream = new BatchStream(this);
    this.#stream = stream;
    stream.attach(this.#connection.bidi(batchCommandsPath, { metadata: this.#streamMetadata }));
    return this.#stream;
  }

  #forget(call: StoreCall): void {
    if (call.signal !== undefined) this.#signals.remove(call.signal);
  }

  #aborted(signal: AbortSignal): void {
    this.#end((call) => call.signal === signal, 'CANCELLED', 'aborted', 'aborted');
  }

  /** Ends calls that nobody waits for any more. Their late answers find nothing. */
  #end(fits: (call: StoreCall) => boolean, code: GrpcCode, ofQueued: string, ofSent: string): void {
    for (const call of this.#queue.takeWhere(fits)) {
      this.#forget(call);
      call.fail(this.#error(call, code, `${ofQueued} before it was sent`, false));
    }
    for (const call of this.#stream?.pending.takeWhere(fits) ?? []) {
      this.failed(call, this.#error(call, code, ofSent, true));
    }
  }

  /** Ends what has waited for too long; returns when that is the case of the next. */
  #sweep(nowMs: number): number {
    if (nowMs >= this.#openUntilMs) this.#checkOpened();
    const held = this.#limiter.describe(this.#queue.peek()?.bytes ?? 0);
    const queued = held === '' ? 'Deadline exceeded' : `Deadline exceeded (${held})`;
    this.#end(({ deadlineAtMs }) => deadlineAtMs <= nowMs, 'DEADLINE_EXCEEDED', queued, 'Deadline exceeded');
    return Math.min(
      this.#queue.earliestDeadlineMs(),
      this.#stream?.pending.earliestDeadlineMs() ?? Number.POSITIVE_INFINITY,
      this.#openUntilMs,
    );
  }

  /**
   * A stream that was not heard, and has no connection after so long a time, is given up. Whether it ever had one only
   * the transport knows: a connection may be leaving (GOAWAY) while the server works on what came over it.
   */
  #checkOpened(): void {
    this.#openUntilMs = Number.POSITIVE_INFINITY;
    const stream = this.#stream;
    if (stream === undefined || stream.heard || this.#connection.state === 'ready') return;
    this.#stream = undefined;
    this.#reopening.broken();
    const details = `no connection within ${this.#parts.openTimeoutMs} ms`;
    this.#lastEnd = details;
    const calls = stream.pending.takeWhere(() => true);
    const sent = stream.abandon();
    for (const call of calls) this.failed(call, this.#error(call, 'UNAVAILABLE', details, sent));
  }

  #error(call: StoreCall, grpcCode: GrpcCode, details: string, sent: boolean, cause?: unknown): RpcError {
    return callError(this.#connection, call, grpcCode, details, sent, cause);
  }
}
