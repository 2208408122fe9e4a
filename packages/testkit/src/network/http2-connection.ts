import { constants, type ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import type { Runtime } from '@tikv/core';

/** The connection under a call, and what can be done to it as a whole. */
export class Http2Connection {
  readonly runtime: Runtime;
  readonly #session: ServerHttp2Session;
  readonly #socket: Socket;

  constructor(session: ServerHttp2Session, socket: Socket, runtime: Runtime) {
    this.#session = session;
    this.#socket = socket;
    this.runtime = runtime;
  }

  /** GOAWAY: calls that are open go on, new ones need another connection. */
  goAway(): void {
    if (!this.#session.destroyed) this.#session.goaway(constants.NGHTTP2_NO_ERROR);
  }

  /** Cuts it without a word. */
  cut(): void {
    this.#socket.destroy();
  }

  /** It stays open and nothing comes back any more, not even to a ping. */
  blackHole(): void {
    // Pausing the socket does nothing once HTTP/2 reads from the handle itself.
    (this.#socket as unknown as { _handle?: { readStop(): void } })._handle?.readStop();
  }
}
