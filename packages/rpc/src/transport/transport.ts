import type { RpcError } from './rpc-error.js';

/** Opens connections that carry encoded messages; it knows nothing of protobuf, regions or retries. */
export interface Transport {
  readonly name: string;
  /** Returns at once; the connection dials when it is first used. */
  connect(address: string, options?: ConnectOptions): Connection;
}

export interface ConnectOptions {
  /** Counts the connections made to this address; late errors of an older one cannot close a newer (§3.1). */
  readonly version?: number | undefined;
  /** Overrides the transport's own choice for one address: false speaks plaintext. */
  readonly tls?: boolean | undefined;
}

/** Sent with a request: printable ASCII, or bytes under names that end in `-bin`. Names are lower case. */
export type Metadata = Readonly<Record<string, string | Uint8Array>>;

export interface RpcOptions {
  /** Point of `Runtime.monotonicMs()` after which the call ends as DEADLINE_EXCEEDED, here and at the server. */
  readonly deadlineAtMs?: number | undefined;
  /** Resets the stream when aborted; the call ends as CANCELLED. */
  readonly signal?: AbortSignal | undefined;
  readonly metadata?: Metadata | undefined;
}

export type ConnectionState = 'idle' | 'connecting' | 'ready' | 'transient-failure' | 'closed';

export interface Connection {
  /** `host:port`. */
  readonly address: string;
  readonly version: number;
  readonly state: ConnectionState;
  /**
   * Sends one message and resolves with the one answer. Rejects with {@link RpcError} and nothing else. The bytes of the
   * request must not change before.
   */
  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array>;
  serverStream(method: string, request: Uint8Array, options: RpcOptions): ByteStream;
  bidi(method: string, options: RpcOptions): BidiStream;
  /** Ends everything in flight with CANCELLED and frees the sockets. Idempotent. */
  close(): void;
}

/** Messages of one call as they arrive. A message may be a view of the transport's buffer: valid until the listener returns. */
export interface ByteStream {
  onMessage(listener: (message: Uint8Array) => void): void;
  /** Called exactly once: undefined after status OK, else the error. */
  onEnd(listener: (error: RpcError | undefined) => void): void;
  /** Resets the stream; `onEnd` follows with CANCELLED. */
  cancel(): void;
}

export interface BidiStream extends ByteStream {
  /**
   * Sends a message; those of one turn go out together, in order. The bytes are taken before it returns, so they may be
   * used again at once.
   */
  write(message: Uint8Array): void;
  /** Half-closes: no more messages from this side. */
  end(): void;
}
