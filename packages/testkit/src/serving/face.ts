import type { ServerProgram } from './server-program.js';

/** What carries calls to a cluster: real gRPC on loopback ports, or memory. */
export interface Face {
  /** Starts serving at a fresh address, or at one that was freed. */
  serve(program: ServerProgram, address?: string): Promise<Serving>;
  /** Whether what one server sends reaches the other; servers by name. Always when this is missing. */
  reaches?(from: string, to: string): boolean;
}

/** A program that is being served. */
export interface Serving {
  /** `host:port`, as clients are told it. */
  readonly address: string;
  /** Cuts every connection and frees the address. Idempotent. */
  close(): Promise<void>;
}
