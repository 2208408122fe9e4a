import { ProtocolError, pdChannel, type Runtime, type TimerWheel, type WheelTimer } from '@tikv/core';
import { CodecError, decode } from '@tikv/kvproto';
import { ErrorType, TsoResponse } from '@tikv/kvproto/pdpb';
import { type BidiStream, type Connection, RpcError } from '@tikv/rpc';
import { firstOfBatch, isTopOfBatch } from './tso-arithmetic.js';
import type { TsoEndpoint } from './tso-endpoint.js';
import type { Waiter } from './waiter.js';

/** One message and those who share it. */
export interface TsoBatch {
  readonly waiters: readonly Waiter[];
  /** The greatest timestamp that was known when it was sent. */
  readonly knownAtSend: bigint;
  readonly sentAtMs: number;
}

export interface TsoStreamParts {
  readonly endpoint: TsoEndpoint;
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** A message that is not answered within this ends the stream. */
  readonly timeoutMs: number;
  /** With the first timestamp of those that the batch asked for. */
  readonly onAnswer: (batch: TsoBatch, first: bigint) => void;
  /** Called once, unless `close` came first, with what was not answered. The stream is of no more use. */
  readonly onEnd: (failure: TsoFailure, unanswered: readonly TsoBatch[]) => void;
}

export interface TsoFailure {
  readonly error: RpcError | ProtocolError;
  /** The member took the message and said nothing, for the whole time it was given. */
  readonly silent: boolean;
  readonly startedAtMs: number;
}

/**
 * One stream of timestamps. Answers come in the order of the messages and carry no id: one that is skipped would shift all
 * later ones, so whatever goes wrong with a message costs the stream (pd-region-rpc-retry.md §1.6.4, trap 2).
 */
export class TsoStream {
  readonly #parts: TsoStreamParts;
  #stream: BidiStream | undefined;
  readonly #sent: TsoBatch[] = [];
  #deadline: WheelTimer | undefined;
  #ended = false;

  /** Opens with the first message. */
  constructor(parts: TsoStreamParts) {
    this.#parts = parts;
  }

  get endpoint(): TsoEndpoint {
    return this.#parts.endpoint;
  }

  get isOpen(): boolean {
    return !this.#ended;
  }

  /** What has not been answered, in order. */
  get unanswered(): readonly TsoBatch[] {
    return this.#sent;
  }

  send(batch: TsoBatch): void {
    this.#sent.push(batch);
    if (this.#sent.length === 1) this.#watch();
    this.#stream ??= this.#open();
    if (!this.#ended) this.#stream.write(this.#parts.endpoint.encode(batch.waiters.length));
  }

  /** Returns what was not answered. */
  close(): readonly TsoBatch[] {
    if (this.#ended) return [];
    this.#ended = true;
    this.#deadline?.cancel();
    this.#stream?.cancel();
    return this.#sent.splice(0);
  }

  #open(): BidiStream {
    const { connection, endpoint } = this.#parts;
    const stream = connection.bidi(endpoint.path, { metadata: endpoint.metadata });
    this.#stream = stream;
    stream.onMessage((bytes) => this.#onMessage(bytes));
    // That the server ends the stream without a word is how some step down: it counts like "not leader".
    stream.onEnd((error) => this.#fail(error ?? this.#rpcError('UNAVAILABLE', 'not leader: the stream was closed')));
    return stream;
  }

  /** One timer: for the message that has been under way longest. */
  #watch(): void {
    const first = this.#sent[0];
    if (first === undefined) return;
    const { timers, timeoutMs, runtime } = this.#parts;
    const leftMs = first.sentAtMs + timeoutMs - runtime.monotonicMs();
    this.#deadline = timers.schedule(leftMs, () => {
      this.#fail(this.#rpcError('DEADLINE_EXCEEDED', `no answer within ${timeoutMs} ms`), true);
    });
  }

  #onMessage(bytes: Uint8Array): void {
    if (this.#ended) return;
    // The timestamp service answers with the same fields.
    const answer = decoded(bytes);
    if (answer === undefined) return this.#fail(protocolError('cannot be decoded'));
    const error = answer.header?.error;
    if (error !== undefined && error.type !== ErrorType.OK) {
      return this.#fail(this.#rpcError('UNKNOWN', error.message || `error ${error.type}`));
    }
    const { timestamp } = answer;
    const batch = this.#sent[0];
    if (batch === undefined) return this.#fail(protocolError('came without a question'));
    if (timestamp === undefined) return this.#fail(protocolError('holds no timestamp'));
    const count = batch.waiters.length;
    if (answer.count !== count) {
      return this.#fail(protocolError(`holds ${answer.count} timestamps where ${count} were asked for`));
    }
    if (!isTopOfBatch(timestamp.logical, count)) {
      return this.#fail(protocolError(`ends ${count} timestamps at the logical part ${timestamp.logical}`));
    }
    this.#deadline?.cancel();
    this.#sent.shift();
    this.#watch();
    this.#report(batch, 'ok');
    this.#parts.onAnswer(batch, firstOfBatch(timestamp.physical, timestamp.logical, count));
  }

  #fail(error: RpcError | ProtocolError, silent = false): void {
    if (this.#ended) return;
    const unanswered = this.close();
    const [first] = unanswered;
    if (first !== undefined) {
      this.#report(first, error instanceof RpcError ? `${error.grpcCode}: ${error.details}` : error.message);
    }
    const startedAtMs = first?.sentAtMs ?? this.#parts.runtime.monotonicMs();
    this.#parts.onEnd({ error, silent, startedAtMs }, unanswered);
  }

  #report(batch: TsoBatch, outcome: string): void {
    if (!pdChannel.hasSubscribers) return;
    const startedAtMs = batch.sentAtMs;
    const durationMs = this.#parts.runtime.monotonicMs() - startedAtMs;
    pdChannel.publish({ method: 'Tso', url: this.endpoint.address, startedAtMs, durationMs, outcome });
  }

  #rpcError(grpcCode: RpcError['grpcCode'], details: string): RpcError {
    const { address, version: connectionVersion } = this.#parts.connection;
    return new RpcError({ grpcCode, details, method: this.endpoint.path, address, connectionVersion, sent: true });
  }
}

function decoded(bytes: Uint8Array): TsoResponse | undefined {
  try {
    return decode(TsoResponse, bytes);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}

function protocolError(problem: string): ProtocolError {
  return new ProtocolError({ what: `PD's answer to Tso ${problem}` }, { operation: 'pd.getTimestamp' });
}
