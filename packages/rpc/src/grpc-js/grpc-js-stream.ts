import type { ServiceError } from '@grpc/grpc-js';
import { onAbort } from '@tikv/core';
import type { RpcError } from '../transport/rpc-error.js';
import type { BidiStream } from '../transport/transport.js';

/** What the stream needs of grpc-js; a server stream has no `write`. */
interface StreamCall {
  on(event: 'data', listener: (message: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: ServiceError) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  cancel(): void;
}

interface StreamParts {
  /** Absent when the call was refused before it started. */
  readonly call: StreamCall | undefined;
  readonly refusal: RpcError | undefined;
  readonly signal: AbortSignal | undefined;
  readonly toError: (error: ServiceError) => RpcError;
  readonly ended: () => void;
}

/** A stream of messages; the end is remembered, so a listener that comes late still hears of it. */
export class GrpcJsStream implements BidiStream {
  readonly #parts: StreamParts;
  readonly #stopListening: (() => void) | undefined;
  #messageListener: ((message: Uint8Array) => void) | undefined;
  #endListener: ((error: RpcError | undefined) => void) | undefined;
  #early: Uint8Array[] = [];
  #end: { error: RpcError | undefined } | undefined;

  constructor(parts: StreamParts) {
    this.#parts = parts;
    const { call, signal } = parts;
    if (call === undefined) {
      this.#end = { error: parts.refusal };
      return;
    }
    this.#stopListening = signal && onAbort(signal, () => this.cancel());
    call.on('data', (message) => this.#message(message));
    call.on('error', (error) => this.#finish(parts.toError(error)));
    call.on('end', () => this.#finish(undefined));
  }

  onMessage(listener: (message: Uint8Array) => void): void {
    this.#messageListener = listener;
    for (const message of this.#early.splice(0)) listener(message);
  }

  onEnd(listener: (error: RpcError | undefined) => void): void {
    this.#endListener = listener;
    if (this.#end !== undefined) listener(this.#end.error);
  }

  write(message: Uint8Array): void {
    if (this.#end !== undefined) return;
    // grpc-js encodes later, when the caller may have used its bytes again.
    (this.#parts.call as unknown as { write(message: Uint8Array): void }).write(Uint8Array.from(message));
  }

  end(): void {
    if (this.#end !== undefined) return;
    (this.#parts.call as unknown as { end(): void }).end();
  }

  cancel(): void {
    if (this.#end === undefined) this.#parts.call?.cancel();
  }

  #message(message: Uint8Array): void {
    if (this.#end !== undefined) return;
    if (this.#messageListener === undefined) this.#early.push(message);
    else this.#messageListener(message);
  }

  #finish(error: RpcError | undefined): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    this.#stopListening?.();
    this.#parts.ended();
    this.#endListener?.(error);
  }
}
