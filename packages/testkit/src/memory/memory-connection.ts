import { onAbort } from '@tikv/core';
import type { BidiStream, ByteStream, Connection, ConnectionState, RpcError, RpcOptions } from '@tikv/rpc';
import { grpcStatus } from '../model/grpc-status.js';
import { type CallListener, type CallTarget, callError, MemoryClientCall } from './memory-client-call.js';
import type { MemoryLink } from './memory-link.js';
import type { MemoryNetwork } from './memory-network.js';
import { MemoryStream } from './memory-stream.js';

/** A client's connection to one address: it dials when it is first used, and again when it was lost. */
export class MemoryConnection implements Connection {
  readonly address: string;
  readonly version: number;
  readonly #network: MemoryNetwork;
  readonly #calls = new Set<MemoryClientCall>();
  #link: MemoryLink | undefined;
  #closed = false;
  #refused = false;

  constructor(network: MemoryNetwork, address: string, version: number) {
    this.#network = network;
    this.address = address;
    this.version = version;
  }

  get state(): ConnectionState {
    if (this.#closed) return 'closed';
    if (this.#link?.isUsable === true) return 'ready';
    return this.#refused ? 'transient-failure' : 'idle';
  }

  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      let answer: Uint8Array | undefined;
      let surplus = false;
      const call = this.#open(method, options, {
        onMessage: (bytes) => {
          surplus = answer !== undefined;
          answer = bytes;
        },
        onEnd: (error) => {
          if (error !== undefined) reject(error);
          else if (answer === undefined || surplus) reject(this.#wrongCount(method, surplus));
          else resolve(answer);
        },
      });
      call?.write(request);
      call?.halfClose();
    });
  }

  serverStream(method: string, request: Uint8Array, options: RpcOptions): ByteStream {
    const stream = this.bidi(method, options);
    stream.write(request);
    stream.end();
    return stream;
  }

  bidi(method: string, options: RpcOptions): BidiStream {
    const stream = new MemoryStream();
    const call = this.#open(method, options, stream.listener);
    if (call !== undefined) stream.attach(call);
    return stream;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const call of [...this.#calls]) call.cancel();
    this.#link?.cut();
  }

  #open(path: string, options: RpcOptions, listener: CallListener): MemoryClientCall | undefined {
    const target: CallTarget = { path, address: this.address, version: this.version };
    if (this.#closed || options.signal?.aborted === true) {
      const why = this.#closed ? 'the connection is closed' : 'aborted before it was sent';
      listener.onEnd(callError(target, grpcStatus.cancelled, why, false));
      return undefined;
    }
    const link = this.#dial();
    if (link === undefined) {
      this.#refuse(target, options, listener);
      return undefined;
    }
    const call: MemoryClientCall = new MemoryClientCall(link, target, options, {
      onMessage: (bytes) => listener.onMessage(bytes),
      onEnd: (error) => {
        this.#calls.delete(call);
        listener.onEnd(error);
      },
    });
    this.#calls.add(call);
    return call;
  }

  #dial(): MemoryLink | undefined {
    if (this.#link?.isUsable !== true) this.#link = this.#network.dial(this.address);
    this.#refused = this.#link === undefined;
    return this.#link;
  }

  /** Nobody listens: that takes a round trip to find out. */
  #refuse(target: CallTarget, options: RpcOptions, listener: CallListener): void {
    const { runtime } = this.#network;
    const refuse = (): void => {
      stopListening?.();
      timer.cancel();
      listener.onEnd(callError(target, grpcStatus.unavailable, 'No connection established: connection refused', false));
    };
    const timer = runtime.startTimer(2 * (this.#network.drawLatencyMs() ?? 0), refuse);
    const stopListening = options.signal && onAbort(options.signal, refuse);
  }

  #wrongCount(path: string, surplus: boolean): RpcError {
    const target = { path, address: this.address, version: this.version };
    return callError(
      target,
      grpcStatus.internal,
      surplus ? 'Too many responses received' : 'No message received',
      true,
    );
  }
}
