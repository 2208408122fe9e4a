import { once } from 'node:events';
import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2';
import { batchPath } from '../wire.js';

const windowBytes = 64 << 20;
const flushedSoon = 8;
export const mostInOneMessage = 128;

/** A BatchCommands stream on node:http2, and nothing around it. */
export async function openStream(address: string): Promise<{ session: ClientHttp2Session; stream: ClientHttp2Stream }> {
  const session = connect(`http://${address}`, {
    settings: { initialWindowSize: windowBytes, maxFrameSize: 1 << 20, enablePush: false },
  });
  await once(session, 'connect');
  session.setLocalWindowSize(windowBytes);
  const stream = session.request({
    ':method': 'POST',
    ':path': batchPath,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  return { session, stream };
}

/** Flushes what one turn has brought, by the rule of the client: soon while little is under way, else at its end. */
export class TurnBatch {
  #queued = 0;
  #scheduled = false;
  readonly #send: (count: number) => void;

  constructor(send: (count: number) => void) {
    this.#send = send;
  }

  /** One more; `underWay` counts it. */
  add(underWay: number): void {
    this.#queued += 1;
    if (this.#queued === mostInOneMessage) this.#flush();
    else if (!this.#scheduled) {
      this.#scheduled = true;
      if (underWay <= flushedSoon) process.nextTick(this.#flush);
      else setImmediate(this.#flush);
    }
  }

  readonly #flush = (): void => {
    this.#scheduled = false;
    const count = this.#queued;
    this.#queued = 0;
    if (count > 0) this.#send(count);
  };
}
