import { constants, type ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import type { Runtime } from '@tikv/core';
import { type Http2Code, http2Codes } from '../serving/http2-codes.js';

/** The connection under a call, and what can be done to it as a whole. */
export class Http2Connection {
  readonly runtime: Runtime;
  readonly #session: ServerHttp2Session;
  readonly #socket: Socket;
  #newestStream = 0;

  constructor(session: ServerHttp2Session, socket: Socket, runtime: Runtime) {
    this.#session = session;
    this.#socket = socket;
    this.runtime = runtime;
  }

  /** GOAWAY: calls that are open go on, new ones need another connection. */
  goAway(): void {
    if (!this.#session.destroyed) this.#session.goaway(constants.NGHTTP2_NO_ERROR);
  }

  /** GOAWAY that leaves out this stream, so that a client knows it may be sent elsewhere. */
  goAwayWithout(streamId: number): void {
    if (this.#session.destroyed) return;
    // Later streams are open and may have been looked at: then only the reset of this one tells the truth about it.
    if (streamId < this.#newestStream) this.goAway();
    else this.#session.goaway(constants.NGHTTP2_NO_ERROR, Math.max(0, streamId - 2));
  }

  /** GOAWAY with a code, and the end of everything on it. */
  destroy(code: Http2Code): void {
    this.#session.destroy(http2Codes[code].code as never);
  }

  /** Told of each stream as it comes. */
  opened(streamId: number): void {
    this.#newestStream = streamId;
  }

  /** Cuts it without a word. */
  cut(): void {
    this.#socket.destroy();
  }

  /** Cuts it with a TCP reset. */
  cutWithReset(): void {
    this.#socket.resetAndDestroy();
  }

  /** Bytes that announce a frame larger than any may be. */
  writeGarbage(): void {
    this.#socket.write(Buffer.alloc(9, 0xff));
  }

  /** It stays open and nothing comes back any more, not even to a ping. */
  blackHole(): void {
    // Pausing the socket does nothing once HTTP/2 reads from the handle itself.
    (this.#socket as unknown as { _handle?: { readStop(): void } })._handle?.readStop();
  }
}
