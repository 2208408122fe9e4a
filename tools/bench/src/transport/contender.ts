/** One way of making calls, all against the same server. */
export interface Contender {
  readonly name: string;
  /** One call with one message; `done` gets the answer. */
  unary(message: Uint8Array, done: (answer: Uint8Array) => void): void;
  /** Opens a stream; the result writes a message to it. */
  bidi(received: (message: Uint8Array) => void): (message: Uint8Array) => void;
  close(): void;
}
