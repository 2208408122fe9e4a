import { ProtocolError, pdChannel, type Runtime, type TimerWheel, type WheelTimer } from '@tikv/core';
import { CodecError, decode, encode } from '@tikv/kvproto';
import { ErrorType, TsoRequest, TsoResponse } from '@tikv/kvproto/pdpb';
import { type BidiStream, type Connection, RpcError } from '@tikv/rpc';
import { tsoPath } from '../calls/pd-methods.js';
import { firstOfBatch, isTopOfBatch } from './tso-arithmetic.js';

export interface TsoStreamParts {
  readonly connection: Connection;
  readonly clusterId: bigint;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** A message that is not answered within this ends the stream. */
  readonly timeoutMs: number;
  /** The first timestamp of those that were asked for. */
  readonly onAnswer: (first: bigint) => void;
  /** Called once, unless `close` came first. The stream is of no more use. */
  readonly onEnd: (failure: TsoFailure) => void;
}

export interface TsoFailure {
  readonly error: RpcError | ProtocolError;
  /** The member took the message and said nothing, for the whole time it was given. */
  readonly silent: boolean;
  readonly startedAtMs: number;
}

/**
 * One stream of timestamps, with one message under way at a time. Answers carry no id: one that is skipped would shift
 * all later ones, so whatever goes wrong with a message costs the stream (pd-region-rpc-retry.md §1.6.4, trap 2).
 */
export class TsoStream {
  readonly #parts: TsoStreamParts;
  #stream: BidiStream | undefined;
  /** How many timestamps the message under way asks for; 0 when there is none. */
  #count = 0;
  #sentAtMs = 0;
  #deadline: WheelTimer | undefined;
  #ended = false;

  /** Opens with the first message. */
  constructor(parts: TsoStreamParts) {
    this.#parts = parts;
  }

  get address(): string {
    return this.#parts.connection.address;
  }

  /** How long the message under way has been. */
  get openMs(): number {
    return this.#parts.runtime.monotonicMs() - this.#sentAtMs;
  }

  /** Asks for that many timestamps; only when the last message has been answered. */
  send(count: number): void {
    const { timers, timeoutMs, runtime, clusterId } = this.#parts;
    this.#count = count;
    this.#sentAtMs = runtime.monotonicMs();
    this.#deadline = timers.schedule(timeoutMs, () => {
      this.#fail(this.#rpcError('DEADLINE_EXCEEDED', `no answer within ${timeoutMs} ms`), true);
    });
    this.#stream ??= this.#open();
    if (!this.#ended) this.#stream.write(encode(TsoRequest, { header: { clusterId }, count }));
  }

  close(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#deadline?.cancel();
    this.#stream?.cancel();
  }

  #open(): BidiStream {
    const stream = this.#parts.connection.bidi(tsoPath, {});
    this.#stream = stream;
    stream.onMessage((bytes) => this.#onMessage(bytes));
    // That the server ends the stream without a word is how some step down: it counts like "not leader".
    stream.onEnd((error) => this.#fail(error ?? this.#rpcError('UNAVAILABLE', 'not leader: the stream was closed')));
    return stream;
  }

  #onMessage(bytes: Uint8Array): void {
    if (this.#ended) return;
    const answer = decoded(bytes);
    if (answer === undefined) return this.#fail(protocolError('cannot be decoded'));
    const error = answer.header?.error;
    if (error !== undefined && error.type !== ErrorType.OK) {
      return this.#fail(this.#rpcError('UNKNOWN', error.message || `error ${error.type}`));
    }
    const { timestamp } = answer;
    if (this.#count === 0) return this.#fail(protocolError('came without a question'));
    if (timestamp === undefined) return this.#fail(protocolError('holds no timestamp'));
    if (answer.count !== this.#count) {
      return this.#fail(protocolError(`holds ${answer.count} timestamps where ${this.#count} were asked for`));
    }
    if (!isTopOfBatch(timestamp.logical, answer.count)) {
      return this.#fail(protocolError(`ends ${answer.count} timestamps at the logical part ${timestamp.logical}`));
    }
    this.#deadline?.cancel();
    const count = this.#count;
    this.#count = 0;
    this.#report('ok');
    this.#parts.onAnswer(firstOfBatch(timestamp.physical, timestamp.logical, count));
  }

  #fail(error: RpcError | ProtocolError, silent = false): void {
    if (this.#ended) return;
    this.close();
    const startedAtMs = this.#count === 0 ? this.#parts.runtime.monotonicMs() : this.#sentAtMs;
    if (this.#count > 0)
      this.#report(error instanceof RpcError ? `${error.grpcCode}: ${error.details}` : error.message);
    this.#parts.onEnd({ error, silent, startedAtMs });
  }

  #report(outcome: string): void {
    if (!pdChannel.hasSubscribers) return;
    const startedAtMs = this.#sentAtMs;
    const durationMs = this.#parts.runtime.monotonicMs() - startedAtMs;
    pdChannel.publish({ method: 'Tso', url: this.address, startedAtMs, durationMs, outcome });
  }

  #rpcError(grpcCode: RpcError['grpcCode'], details: string): RpcError {
    const { address, version: connectionVersion } = this.#parts.connection;
    return new RpcError({ grpcCode, details, method: tsoPath, address, connectionVersion, sent: true });
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
