import {
  type ChannelCredentials,
  type ChannelOptions,
  Client,
  connectivityState,
  Metadata,
  type ServiceError,
} from '@grpc/grpc-js';
import { onAbort, type Runtime } from '@tikv/core';
import { grpcCodeName } from '../transport/grpc-code.js';
import { RpcError } from '../transport/rpc-error.js';
import type { BidiStream, ByteStream, Connection, ConnectionState, RpcOptions } from '../transport/transport.js';
import { GrpcJsStream } from './grpc-js-stream.js';

const stateNames: Record<number, ConnectionState> = {
  [connectivityState.IDLE]: 'idle',
  [connectivityState.CONNECTING]: 'connecting',
  [connectivityState.READY]: 'ready',
  [connectivityState.TRANSIENT_FAILURE]: 'transient-failure',
  [connectivityState.SHUTDOWN]: 'closed',
};

/** One channel to one address. */
export class GrpcJsConnection implements Connection {
  readonly address: string;
  readonly version: number;
  readonly #runtime: Runtime;
  readonly #client: Client;
  readonly #inFlight = new Set<{ cancel(): void }>();
  #closed = false;

  constructor(
    runtime: Runtime,
    address: string,
    version: number,
    credentials: ChannelCredentials,
    options: ChannelOptions,
  ) {
    this.#runtime = runtime;
    this.address = address;
    this.version = version;
    this.#client = new Client(address, credentials, options);
  }

  get state(): ConnectionState {
    if (this.#closed) return 'closed';
    return stateNames[this.#client.getChannel().getConnectivityState(false)] ?? 'idle';
  }

  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#refused(method, options, reject)) return;
      let stopListening: (() => void) | undefined;
      const call = this.#client.makeUnaryRequest(
        method,
        asBuffer,
        asBytes,
        request,
        metadataOf(options),
        this.#callOptions(options),
        (error, response) => {
          this.#inFlight.delete(call);
          stopListening?.();
          if (error !== null) reject(this.#rpcError(method, error));
          else resolve(response as Uint8Array);
        },
      );
      this.#inFlight.add(call);
      if (options.signal !== undefined) stopListening = onAbort(options.signal, () => call.cancel());
    });
  }

  serverStream(method: string, request: Uint8Array, options: RpcOptions): ByteStream {
    return this.#stream(method, options, () =>
      this.#client.makeServerStreamRequest(
        method,
        asBuffer,
        asBytes,
        request,
        metadataOf(options),
        this.#callOptions(options),
      ),
    );
  }

  bidi(method: string, options: RpcOptions): BidiStream {
    return this.#stream(method, options, () =>
      this.#client.makeBidiStreamRequest(method, asBuffer, asBytes, metadataOf(options), this.#callOptions(options)),
    );
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const call of [...this.#inFlight]) call.cancel();
    this.#client.close();
  }

  #stream(
    method: string,
    options: RpcOptions,
    open: () => ConstructorParameters<typeof GrpcJsStream>[0]['call'],
  ): GrpcJsStream {
    let refusal: RpcError | undefined;
    const refused = this.#refused(method, options, (error) => {
      refusal = error;
    });
    const call = refused ? undefined : open();
    const stream = new GrpcJsStream({
      call,
      refusal,
      signal: options.signal,
      toError: (error) => this.#rpcError(method, error),
      ended: () => this.#inFlight.delete(stream),
    });
    if (call !== undefined) this.#inFlight.add(stream);
    return stream;
  }

  /** Ends a call that must not start at all; nothing has been sent then. */
  #refused(method: string, options: RpcOptions, reject: (error: RpcError) => void): boolean {
    const aborted = options.signal?.aborted === true;
    if (!this.#closed && !aborted) return false;
    const details = this.#closed ? 'the connection is closed' : 'aborted before it was sent';
    reject(this.#error(method, 'CANCELLED', details, false));
    return true;
  }

  #callOptions(options: RpcOptions): { deadline?: number } {
    if (options.deadlineAtMs === undefined || options.deadlineAtMs === Number.POSITIVE_INFINITY) return {};
    // grpc-js wants a wall clock time; only the distance to it counts.
    return { deadline: this.#runtime.wallMs() + Math.max(0, options.deadlineAtMs - this.#runtime.monotonicMs()) };
  }

  #rpcError(method: string, error: ServiceError): RpcError {
    // A dial that failed is the one case in which grpc-js tells for certain that nothing was sent.
    const neverConnected = /^(No connection established|Name resolution failed)/.test(error.details ?? '');
    return this.#error(method, grpcCodeName(error.code), error.details || error.message, !neverConnected, error);
  }

  #error(method: string, grpcCode: RpcError['grpcCode'], details: string, sent: boolean, cause?: unknown): RpcError {
    return new RpcError({
      grpcCode,
      details,
      method,
      address: this.address,
      connectionVersion: this.version,
      sent,
      cause,
    });
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function asBytes(buffer: Buffer): Uint8Array {
  return buffer;
}

function metadataOf(options: RpcOptions): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(options.metadata ?? {})) {
    metadata.set(name, typeof value === 'string' ? value : asBuffer(value));
  }
  return metadata;
}
