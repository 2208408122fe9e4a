import { decode, encode } from '@tikv/kvproto';
import { TsoRequest, TsoResponse, type TsoResponseInit } from '@tikv/kvproto/pdpb';
import type { BidiStream, GrpcCode, Metadata, RpcError } from '@tikv/rpc';
import { rpcError } from './fake-status.js';

/** The server's side of one timestamp stream. */
export class FakeStream implements BidiStream {
  readonly address: string;
  readonly path: string;
  readonly metadata: Metadata;
  readonly requests: TsoRequest[] = [];
  cancelled = false;
  readonly #onRequest: (stream: FakeStream, request: TsoRequest) => void;
  #onMessage: (bytes: Uint8Array) => void = () => {};
  #onEnd: (error: RpcError | undefined) => void = () => {};
  #ended = false;

  constructor(
    to: { address: string; path: string; metadata: Metadata },
    onRequest: (stream: FakeStream, request: TsoRequest) => void,
  ) {
    this.address = to.address;
    this.path = to.path;
    this.metadata = to.metadata;
    this.#onRequest = onRequest;
  }

  answer(physical: number, logical: number, count: number): void {
    this.send({ header: { clusterId: 7n }, timestamp: { physical, logical }, count });
  }

  send(response: TsoResponseInit): void {
    this.sendBytes(encode(TsoResponse, response));
  }

  sendBytes(bytes: Uint8Array): void {
    if (!this.#ended) this.#onMessage(bytes);
  }

  /** Ends the stream from the server's side; without a status it just ends. */
  finish(grpcCode?: GrpcCode, details = ''): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd(grpcCode === undefined ? undefined : rpcError(grpcCode, details, this.address));
  }

  write(bytes: Uint8Array): void {
    if (this.#ended) return;
    const request = decode(TsoRequest, bytes);
    this.requests.push(request);
    this.#onRequest(this, request);
  }

  cancel(): void {
    if (this.#ended) return;
    this.cancelled = true;
    this.finish('CANCELLED', 'cancelled');
  }

  end(): void {}

  onMessage(listener: (bytes: Uint8Array) => void): void {
    this.#onMessage = listener;
  }

  onEnd(listener: (error: RpcError | undefined) => void): void {
    this.#onEnd = listener;
  }
}
