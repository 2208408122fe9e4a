import type { ClientHttp2Stream } from 'node:http2';
import type { RpcError } from '../transport/rpc-error.js';
import type { RpcOptions } from '../transport/transport.js';
import { Call, type CallOwner } from './call.js';
import type { CallFailure } from './call-failure.js';
import { type Compression, frameChunks } from './message-frame.js';

/** From here on the request is sent from where it lies. */
const largeBytes = 1 << 16;

export function sendOnly(stream: ClientHttp2Stream, request: Uint8Array, compression: Compression): void {
  const [first, second] = frameChunks(request, compression, largeBytes);
  if (second === undefined) {
    stream.end(first);
    return;
  }
  stream.cork();
  stream.write(first);
  stream.end(second);
  stream.uncork();
}

/** One request, one answer. */
export class UnaryCall extends Call {
  readonly #request: Uint8Array;
  readonly #compression: Compression;
  readonly #resolve: (response: Uint8Array) => void;
  readonly #reject: (error: RpcError) => void;
  #response: Uint8Array | undefined;

  constructor(
    owner: CallOwner,
    method: string,
    options: RpcOptions,
    request: Uint8Array,
    resolve: (response: Uint8Array) => void,
    reject: (error: RpcError) => void,
  ) {
    super(owner, method, options);
    this.#request = request;
    this.#compression = owner.settings.compression;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  protected send(stream: ClientHttp2Stream): void {
    sendOnly(stream, this.#request, this.#compression);
  }

  protected received(message: Uint8Array): void {
    if (this.#response === undefined) this.#response = message;
    else this.fail({ grpcCode: 'INTERNAL', details: 'the server sent more than one answer to a unary call' });
  }

  protected incomplete(): CallFailure | undefined {
    if (this.#response !== undefined) return undefined;
    return { grpcCode: 'INTERNAL', details: 'the server sent status OK without an answer' };
  }

  protected finished(error: RpcError | undefined): void {
    if (error === undefined) this.#resolve(this.#response as Uint8Array);
    else this.#reject(error);
  }
}
