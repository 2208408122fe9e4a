import type { ServerProgram } from './server-program.js';

/** What carries calls to a cluster: real gRPC on loopback ports, or memory. */
export interface Face {
  /** Starts serving at a fresh address. */
  serve(program: ServerProgram): Promise<Serving>;
}

/** A program that is being served. */
export interface Serving {
  /** `host:port`, as clients are told it. */
  readonly address: string;
  /** Cuts every connection and frees the address. Idempotent. */
  close(): Promise<void>;
}
