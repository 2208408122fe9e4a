import { encode } from '@tikv/kvproto';
import { decodeResponse } from '../commands/decode-response.js';
import type { Limiter } from '../limits/limiter.js';
import type { RpcError } from '../transport/rpc-error.js';
import type { Connection, Metadata } from '../transport/transport.js';
import { callError, unwritableError } from './call-error.js';
import type { StoreCall } from './store-call.js';

/** The calls of a lane that go by themselves. The connection sees to their deadlines and aborts. */
export class UnaryCalls {
  readonly #connection: Connection;
  readonly #limiter: Limiter;
  readonly #metadata: Metadata | undefined;
  /** How many have not ended. */
  underWay = 0;

  constructor(connection: Connection, limiter: Limiter, metadata: Metadata | undefined) {
    this.#connection = connection;
    this.#limiter = limiter;
    this.#metadata = metadata;
  }

  /** Sends a call that was admitted. */
  send(call: StoreCall): void {
    const { command, deadlineAtMs, signal } = call;
    const connection = this.#connection;
    if (command.unaryPath === '') {
      this.#limiter.release(call);
      return call.fail(callError(connection, call, 'UNIMPLEMENTED', 'the store does not know BatchCommands', false));
    }
    let bytes: Uint8Array;
    try {
      bytes = encode(command.request, call.request);
    } catch (error) {
      this.#limiter.release(call);
      return call.fail(unwritableError(connection, call, error));
    }
    this.underWay += 1;
    const over = (): void => {
      this.underWay -= 1;
      this.#limiter.release(call);
    };
    connection.unary(command.unaryPath, bytes, { deadlineAtMs, signal, metadata: this.#metadata }).then(
      (answer) => {
        over();
        let response: unknown;
        try {
          response = decodeResponse(command, answer);
        } catch (error) {
          return call.fail(error as Error);
        }
        return call.succeed(response);
      },
      (error: RpcError) => {
        over();
        call.fail(error);
      },
    );
  }
}
