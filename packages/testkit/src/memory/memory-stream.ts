import type { BidiStream, RpcError } from '@tikv/rpc';
import type { CallListener, MemoryClientCall } from './memory-client-call.js';

/** A stream as the client holds it. What comes before it listens is kept. */
export class MemoryStream implements BidiStream {
  /** What the call tells. */
  readonly listener: CallListener = {
    onMessage: (bytes) => {
      if (this.#tell === undefined) this.#early.push(bytes);
      else this.#tell(bytes);
    },
    onEnd: (error) => {
      this.#end = { error };
      this.#tellEnd?.(error);
    },
  };
  #call: MemoryClientCall | undefined;
  #tell: ((message: Uint8Array) => void) | undefined;
  #tellEnd: ((error: RpcError | undefined) => void) | undefined;
  #early: Uint8Array[] = [];
  #end: { readonly error: RpcError | undefined } | undefined;

  attach(call: MemoryClientCall): void {
    this.#call = call;
  }

  onMessage(listener: (message: Uint8Array) => void): void {
    this.#tell = listener;
    for (const message of this.#early.splice(0)) listener(message);
  }

  onEnd(listener: (error: RpcError | undefined) => void): void {
    this.#tellEnd = listener;
    if (this.#end !== undefined) listener(this.#end.error);
  }

  write(message: Uint8Array): void {
    this.#call?.write(message);
  }

  end(): void {
    this.#call?.halfClose();
  }

  cancel(): void {
    this.#call?.cancel();
  }
}
