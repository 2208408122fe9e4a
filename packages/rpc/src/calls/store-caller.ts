import type { Runtime, TimerWheel } from '@tikv/core';
import type { Command, WithContext } from '../commands/command.js';
import { invoke } from '../commands/invoke.js';
import { ConnectionPool } from '../pool/connection-pool.js';
import type { Connection, RpcOptions, Transport } from '../transport/transport.js';
import type { StoreCallOptions } from './store-call-options.js';

export interface StoreCallerOptions {
  readonly transport: Transport;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** Connections to each store. Default 1. */
  readonly connectionsPerStore?: number | undefined;
}

/** Calls stores by address: one attempt each, never a second one. Owns the connections. */
export class StoreCaller {
  readonly #options: StoreCallerOptions;
  readonly #pool: ConnectionPool;

  constructor(options: StoreCallerOptions) {
    this.#options = options;
    this.#pool = new ConnectionPool({
      transport: options.transport,
      connectionsPerAddress: options.connectionsPerStore,
    });
  }

  /**
   * One attempt of a command on the store at an address. The request is not changed; region errors are inside the
   * response. Rejects with `RpcError`, which names address and version of the connection and whether the request may
   * have been executed, and with `CodecError` for a response that cannot be read.
   */
  call<Request extends WithContext, Response>(
    address: string,
    command: Command<Request, Response>,
    request: Request,
    options: StoreCallOptions = {},
  ): Promise<Response> {
    const { deadlineAtMs, signal, forwardedHost } = options;
    const rpc: RpcOptions = {
      deadlineAtMs: deadlineAtMs ?? this.#options.runtime.monotonicMs() + command.timeoutMs,
      signal,
      metadata: forwardedHost === undefined ? undefined : { 'tikv-forwarded-host': forwardedHost },
    };
    return invoke(this.#pool.get(address), command, request, rpc);
  }

  /** A connection to an address for what is not a command: health checks. */
  get(address: string): Connection {
    return this.#pool.get(address);
  }

  /** Closes the connections to an address if they are of this version or older. Returns whether any were closed. */
  closeAddress(address: string, version: number): boolean {
    return this.#pool.closeAddress(address, version);
  }

  /** Closes all connections; what is in flight ends as CANCELLED. */
  close(): void {
    this.#pool.close();
  }
}
