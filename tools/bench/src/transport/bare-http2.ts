import { connect } from 'node:http2';
import type { Contender } from './contender.js';

const windowBytes = 16 * 1024 * 1024;

/** The limit: node:http2 with frames that are encoded before, no deadlines, no errors, no sessions to look after. */
export function bareHttp2(address: string): Contender {
  const session = connect(`http://${address}`, {
    maxSessionMemory: 4000,
    settings: { initialWindowSize: windowBytes, enablePush: false },
  });
  session.on('connect', () => session.setLocalWindowSize(windowBytes));
  const headers = { ':method': 'POST', ':path': '/t/Echo', te: 'trailers', 'content-type': 'application/grpc' };
  let framed: Buffer = Buffer.alloc(0);
  const frame = (message: Uint8Array): Buffer => {
    if (framed.length === message.length + 5) return framed;
    framed = Buffer.alloc(message.length + 5);
    framed.writeUInt32BE(message.length, 1);
    framed.set(message, 5);
    return framed;
  };
  return {
    name: 'bare node:http2',
    unary(message, done) {
      const stream = session.request(headers);
      let answer: Buffer | undefined;
      stream.on('data', (chunk: Buffer) => {
        answer = chunk.subarray(5);
      });
      stream.on('trailers', () => done(answer as Buffer));
      stream.end(frame(message));
    },
    bidi(received) {
      const stream = session.request(headers);
      let rest: Buffer = Buffer.alloc(0);
      stream.on('data', (chunk: Buffer) => {
        let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        while (bytes.length >= 5 && bytes.length >= 5 + bytes.readUInt32BE(1)) {
          const end = 5 + bytes.readUInt32BE(1);
          received(bytes.subarray(5, end));
          bytes = bytes.subarray(end);
        }
        rest = bytes;
      });
      // All messages of a turn are one write, as http2Transport does it.
      let waiting: Buffer[] = [];
      const flush = (): void => {
        const chunks = waiting;
        waiting = [];
        stream.write(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
      };
      let last = 0;
      return (message) => {
        if (waiting.push(frame(message)) > 1) return;
        if (last > 8) setImmediate(() => ((last = waiting.length), flush()));
        else process.nextTick(() => ((last = waiting.length), flush()));
      };
    },
    close: () => session.destroy(),
  };
}
