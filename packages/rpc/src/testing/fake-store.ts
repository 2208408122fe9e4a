import type { Runtime } from '@tikv/core';
import { onAbort } from '@tikv/core';
import { decode, encode } from '@tikv/kvproto';
import type { HealthFeedbackInit } from '@tikv/kvproto/kvrpcpb';
import {
  BatchCommandsRequest,
  type BatchCommandsRequest_Request,
  BatchCommandsResponse,
  type BatchCommandsResponse_ResponseInit,
} from '@tikv/kvproto/tikvpb';
import type { GrpcCode } from '../transport/grpc-code.js';
import { RpcError } from '../transport/rpc-error.js';
import type {
  BidiStream,
  ByteStream,
  Connection,
  ConnectionState,
  ConnectOptions,
  RpcOptions,
  Transport,
} from '../transport/transport.js';

/** What arrived on a BatchCommands stream: one request, and the message that it came in. */
export interface Arrived {
  readonly id: number;
  readonly request: BatchCommandsRequest_Request;
  readonly message: number;
}

/** Stores in memory that do nothing by themselves: a test decides what is answered, and when. */
export class FakeStores implements Transport {
  readonly name = 'fake';
  readonly connections: FakeConnection[] = [];
  /** Runs when a stream is opened: it may end at once. */
  onStream: (stream: FakeStream) => void = () => {};
  readonly runtime: Runtime;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
  }

  get streams(): FakeStream[] {
    return this.connections.flatMap(({ streams }) => streams);
  }

  /** The newest stream. */
  get stream(): FakeStream {
    const stream = this.streams.at(-1);
    if (stream === undefined) throw new Error('no stream was opened');
    return stream;
  }

  get unaryCalls(): FakeUnary[] {
    return this.connections.flatMap(({ unaryCalls }) => unaryCalls);
  }

  connect(address: string, options: ConnectOptions = {}): Connection {
    const connection = new FakeConnection(this, address, options.version ?? 1);
    this.connections.push(connection);
    return connection;
  }
}

export interface FakeUnary {
  readonly method: string;
  readonly request: Uint8Array;
  readonly options: RpcOptions;
  answer(bytes: Uint8Array): void;
  fail(grpcCode: GrpcCode, details?: string): void;
}

export class FakeConnection implements Connection {
  state: ConnectionState = 'ready';
  readonly streams: FakeStream[] = [];
  readonly unaryCalls: FakeUnary[] = [];
  readonly address: string;
  readonly version: number;
  readonly stores: FakeStores;

  constructor(stores: FakeStores, address: string, version: number) {
    this.stores = stores;
    this.address = address;
    this.version = version;
  }

  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const fail = (grpcCode: GrpcCode, details = 'fake'): void => reject(this.error(grpcCode, details));
      if (options.signal !== undefined) onAbort(options.signal, () => fail('CANCELLED'));
      this.unaryCalls.push({ method, request, options, answer: resolve, fail });
    });
  }

  bidi(_method: string, options: RpcOptions): BidiStream {
    const stream = new FakeStream(this, options);
    this.streams.push(stream);
    this.stores.onStream(stream);
    return stream;
  }

  serverStream(): ByteStream {
    throw new Error('not used');
  }

  close(): void {
    if (this.state === 'closed') return;
    this.state = 'closed';
    for (const stream of this.streams) stream.fail('CANCELLED', 'closed');
  }

  error(grpcCode: GrpcCode, details: string, sent = true): RpcError {
    return new RpcError({
      grpcCode,
      details,
      method: 'stream',
      address: this.address,
      connectionVersion: this.version,
      sent,
    });
  }
}

export class FakeStream implements BidiStream {
  readonly arrived: Arrived[] = [];
  readonly messages: Uint8Array[] = [];
  readonly options: RpcOptions;
  /** Whether it reached its store; a test may say that it did not. */
  opened = true;
  cancelled = false;
  ended = false;
  readonly #connection: FakeConnection;
  #listener: (message: Uint8Array) => void = () => {};
  #endListener: ((error: RpcError | undefined) => void) | undefined;
  #end: { readonly error: RpcError | undefined } | undefined;

  constructor(connection: FakeConnection, options: RpcOptions) {
    this.#connection = connection;
    this.options = options;
  }

  get ids(): number[] {
    return this.arrived.map(({ id }) => id);
  }

  write(bytes: Uint8Array): void {
    const { requests, requestIds } = decode(BatchCommandsRequest, Uint8Array.from(bytes));
    requests.forEach((request, i) => {
      this.arrived.push({ id: requestIds[i] as number, request, message: this.messages.length });
    });
    this.messages.push(bytes);
  }

  end(): void {}

  cancel(): void {
    this.cancelled = true;
    this.fail('CANCELLED', 'cancelled', this.opened);
  }

  onMessage(listener: (message: Uint8Array) => void): void {
    this.#listener = listener;
  }

  onEnd(listener: (error: RpcError | undefined) => void): void {
    this.#endListener = listener;
    if (this.#end !== undefined) listener(this.#end.error);
  }

  fail(grpcCode: GrpcCode, details = 'fake', sent = true): void {
    this.#finish(this.#connection.error(grpcCode, details, sent));
  }

  finish(): void {
    this.#finish(undefined);
  }

  send(bytes: Uint8Array): void {
    // A message is only lent to its listener.
    const lent = Uint8Array.from(bytes);
    this.#listener(lent);
    lent.fill(0xee);
  }

  /** Answers ids as RawGet with these values, all in one message. */
  answer(values: Readonly<Record<number, string>>, more: { load?: number; health?: HealthFeedbackInit } = {}): void {
    const ids = Object.keys(values).map(Number);
    this.respond(
      ids,
      ids.map((id) => ({ cmd: { case: 'RawGet', value: { value: Buffer.from(values[id] as string) } } })),
      more,
    );
  }

  respond(
    requestIds: number[],
    responses: BatchCommandsResponse_ResponseInit[],
    more: { load?: number; health?: HealthFeedbackInit } = {},
  ): void {
    const { load: transportLayerLoad, health: healthFeedback } = more;
    this.send(encode(BatchCommandsResponse, { requestIds, responses, transportLayerLoad, healthFeedback }));
  }

  #finish(error: RpcError | undefined): void {
    if (this.ended) return;
    this.ended = true;
    this.#end = { error };
    this.#endListener?.(error);
  }
}
