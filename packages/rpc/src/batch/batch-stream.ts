import { CodecError, type WireWriter } from '@tikv/kvproto';
import type { HealthFeedback } from '@tikv/kvproto/kvrpcpb';
import type { AttemptFailure } from '../calls/attempt-failure.js';
import type { StoreCall } from '../calls/store-call.js';
import type { RpcError } from '../transport/rpc-error.js';
import type { BidiStream } from '../transport/transport.js';
import { PendingTable } from './pending-table.js';
import { BatchResponseReader, type BatchResponseSink } from './read-batch-response.js';
import { writeBatchRequest } from './write-batch-request.js';

export const batchCommandsPath = '/tikvpb.Tikv/BatchCommands';

/** Who a stream tells. Calls that it hands over are out of its table. */
export interface BatchStreamOwner {
  /** `response` is undefined when the server does not know the command. */
  answered(call: StoreCall, response: unknown): void;
  failed(call: StoreCall, error: AttemptFailure): void;
  /** Its request makes no message: it was not sent. */
  unwritable(call: StoreCall, error: CodecError): void;
  /** The stream is over; `calls` have no answer. `garbage`: it was given up because of what came. */
  ended(stream: BatchStream, error: RpcError | undefined, garbage: CodecError | undefined): void;
  transportLoad(percent: number): void;
  healthFeedback(feedback: HealthFeedback): void;
}

/** One BatchCommands stream, from its opening to its end; it is never opened again. */
export class BatchStream implements BatchResponseSink {
  readonly pending: PendingTable = new PendingTable();
  /** Whether the server has answered anything on it. */
  heard = false;
  readonly #owner: BatchStreamOwner;
  readonly #reader: BatchResponseReader = new BatchResponseReader(this);
  #stream: BidiStream | undefined;
  #over = false;
  /** What the transport said at the end. */
  #sent = true;

  constructor(owner: BatchStreamOwner) {
    this.#owner = owner;
  }

  /** May end before it returns. Nothing waits for the server's headers: it sends them with its first answer. */
  attach(stream: BidiStream): void {
    this.#stream = stream;
    stream.onMessage((message) => this.#received(message));
    stream.onEnd((error) => this.#end(error, undefined));
  }

  send(writer: WireWriter, calls: readonly StoreCall[], maxBytes: number): void {
    // Before the write: an answer may be there before it returns.
    for (const call of calls) this.pending.add(call);
    const messages = writeBatchRequest(writer, calls, maxBytes, (call, error) => {
      this.pending.take(call.id);
      this.#owner.unwritable(call, error);
    });
    for (const message of messages) this.#stream?.write(message);
  }

  /**
   * Gives the stream up; its owner, who takes what is pending, is not told. Returns whether the server may have seen it:
   * false only when the transport says at once that it has not.
   */
  abandon(): boolean {
    this.#over = true;
    this.#stream?.cancel();
    return this.heard || this.#sent;
  }

  take(id: number): StoreCall | undefined {
    return this.pending.take(id);
  }

  answered(call: StoreCall, response: unknown): void {
    this.#owner.answered(call, response);
  }

  unreadable(call: StoreCall, error: CodecError): void {
    this.#owner.failed(call, error);
  }

  transportLoad(percent: number): void {
    this.#owner.transportLoad(percent);
  }

  healthFeedback(feedback: HealthFeedback): void {
    this.#owner.healthFeedback(feedback);
  }

  #received(message: Uint8Array): void {
    if (this.#over) return;
    this.heard = true;
    try {
      this.#reader.read(message);
    } catch (error) {
      if (!(error instanceof CodecError)) throw error;
      this.#end(undefined, error);
      this.#stream?.cancel();
    }
  }

  #end(error: RpcError | undefined, garbage: CodecError | undefined): void {
    this.#sent = error?.sent ?? true;
    if (this.#over) return;
    this.#over = true;
    this.#owner.ended(this, error, garbage);
  }
}
