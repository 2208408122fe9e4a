import type { Runtime } from '@tikv/core';
import type { BidiStream, ByteStream, Connection, ConnectionState, Metadata, RpcError, RpcOptions } from '@tikv/rpc';
import { FakeStatus, rpcError } from './fake-status.js';

export interface FakeServer {
  unary(method: string, request: Uint8Array, metadata: Metadata): Uint8Array | Promise<Uint8Array>;
  bidi(path: string, metadata: Metadata): BidiStream;
}

/** A connection to a server in the same process, with deadlines, aborts and closing as a real one has them. */
export class FakeConnection implements Connection {
  readonly address: string;
  readonly version: number;
  state: ConnectionState = 'ready';
  readonly #runtime: Runtime;
  readonly #server: FakeServer;
  readonly #cancels = new Set<() => void>();

  constructor(runtime: Runtime, address: string, version: number, server: FakeServer) {
    this.#runtime = runtime;
    this.address = address;
    this.version = version;
    this.#server = server;
  }

  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array> {
    const { signal, deadlineAtMs, metadata = {} } = options;
    return new Promise((resolve, reject) => {
      const fail = (error: RpcError): void => {
        free();
        reject(error);
      };
      const cancel = (): void => fail(rpcError('CANCELLED', 'cancelled', this.address, this.version));
      const timer =
        deadlineAtMs === undefined
          ? undefined
          : this.#runtime.startTimer(deadlineAtMs - this.#runtime.monotonicMs(), () =>
              fail(rpcError('DEADLINE_EXCEEDED', 'Deadline exceeded', this.address, this.version)),
            );
      const free = (): void => {
        timer?.cancel();
        signal?.removeEventListener('abort', cancel);
        this.#cancels.delete(cancel);
      };
      if (this.state === 'closed' || signal?.aborted === true) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#cancels.add(cancel);
      void this.#answer(method, request, metadata).then(
        (bytes) => {
          free();
          return resolve(bytes);
        },
        (error: unknown) => {
          const status = error instanceof FakeStatus ? error : new FakeStatus('INTERNAL', String(error));
          return fail(rpcError(status.grpcCode, status.message, this.address, this.version));
        },
      );
    });
  }

  bidi(path: string, { metadata = {} }: RpcOptions = {}): BidiStream {
    const stream = this.#server.bidi(path, metadata);
    this.#cancels.add(() => stream.cancel());
    return stream;
  }

  serverStream(): ByteStream {
    throw new Error('PD has no server streams here');
  }

  async #answer(method: string, request: Uint8Array, metadata: Metadata): Promise<Uint8Array> {
    return this.#server.unary(method, request, metadata);
  }

  close(): void {
    this.state = 'closed';
    for (const cancel of this.#cancels) cancel();
  }
}
