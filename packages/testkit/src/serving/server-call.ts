import type { WireFault } from './outcome.js';

/** One gRPC call as a server sees it, whatever carries it: a real HTTP/2 stream or memory. */
export interface ServerCall {
  /** `/package.Service/Method`. */
  readonly path: string;
  /** What the client sent along, by lower-case name. */
  readonly metadata: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** False once it has ended from either side. */
  readonly isOpen: boolean;
  /** Calls for each message, and once for the client's half-close. */
  onMessages(onMessage: (message: Uint8Array) => void, onEnd: () => void): void;
  /** Calls once when the call has ended, from either side. */
  onClose(listener: () => void): void;
  send(message: Uint8Array): void;
  /** Status OK after what was sent. */
  end(): void;
  fail(status: number, message: string): void;
  /** The status of a `StatusError`; anything else is UNKNOWN. */
  failWith(error: unknown): void;
  /** Does to the call, or to the connection under it, what a fault says; `answer` is what would have been sent. */
  spoil(fault: Exclude<WireFault, 'drop'>, answer: Uint8Array | undefined): void;
}

/** A program that answers calls. */
export type CallHandler = (call: ServerCall) => void;
