import type { ClientHttp2Stream } from 'node:http2';
import type { RpcError } from '../transport/rpc-error.js';
import type { BidiStream, RpcOptions } from '../transport/transport.js';
import { Call, type CallOwner } from './call.js';
import type { CallFailure } from './call-failure.js';
import { MessageWriter } from './message-writer.js';
import { sendOnly } from './unary-call.js';

/** A stream of messages. What comes before somebody listens is kept. */
export class StreamCall extends Call implements BidiStream {
  readonly #owner: CallOwner;
  /** The request of a server stream, or what writes those of a bidirectional one. */
  readonly #requests: Uint8Array | MessageWriter;
  #listener: ((message: Uint8Array) => void) | undefined;
  #endListener: ((error: RpcError | undefined) => void) | undefined;
  #early: Uint8Array[] = [];
  #error: RpcError | undefined;

  constructor(owner: CallOwner, method: string, options: RpcOptions, request: Uint8Array | undefined) {
    super(owner, method, options);
    this.#owner = owner;
    const { runtime, compression } = owner.settings;
    this.#requests = request ?? new MessageWriter(runtime, compression);
  }

  onMessage(listener: (message: Uint8Array) => void): void {
    this.#listener = listener;
    for (const message of this.#early.splice(0)) listener(message);
  }

  onEnd(listener: (error: RpcError | undefined) => void): void {
    this.#endListener = listener;
    if (this.isEnded) listener(this.#error);
  }

  write(message: Uint8Array): void {
    if (this.#requests instanceof MessageWriter) this.#requests.write(message);
  }

  end(): void {
    if (this.#requests instanceof MessageWriter) this.#requests.end();
  }

  protected send(stream: ClientHttp2Stream): void {
    if (this.#requests instanceof MessageWriter) this.#requests.attach(stream);
    else sendOnly(stream, this.#requests, this.#owner.settings.compression);
  }

  protected received(message: Uint8Array): void {
    if (this.#listener === undefined) this.#early.push(message);
    else this.#listener(message);
  }

  protected incomplete(): CallFailure | undefined {
    return undefined;
  }

  protected finished(error: RpcError | undefined): void {
    this.#error = error;
    if (this.#requests instanceof MessageWriter) this.#requests.drop();
    this.#endListener?.(error);
  }
}
