import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { http2Transport } from '../http2/http2-transport.js';
import { ended, Ground, within } from './ground.js';
import { runtime } from './transports.js';
import { frame, respond, type StreamHandler } from './wire-server.js';

const large = Buffer.from('many many many many words '.repeat(5_000));
const small = Buffer.from('few');

describe('compression of requests by http2Transport', () => {
  const ground = new Ground();

  /** Answers with what came: the encoding that was told, and each message's flag and text. */
  const reading: StreamHandler = (stream, headers) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const all = Buffer.concat(chunks);
      const seen: string[] = [String(headers['grpc-encoding'])];
      for (let at = 0; at < all.length; ) {
        const length = all.readUInt32BE(at + 1);
        const message = all.subarray(at + 5, at + 5 + length);
        seen.push(all[at] === 1 ? `gzip ${gunzipSync(message).length}` : `plain ${length}`);
        at += 5 + length;
      }
      respond(stream, [frame(Buffer.from(seen.join(', ')))]);
    });
  };

  it.each([
    ['gzip', `gzip, gzip ${large.length}, plain 3`],
    ['none', `undefined, plain ${large.length}, plain 3`],
  ] as const)('%s', async (compression, expected) => {
    const server = await ground.serve(reading);
    const connection = ground.connect(http2Transport({ runtime, compression }), server.address);
    const stream = connection.bidi('/t/Z', within(10_000));
    const got: string[] = [];
    stream.onMessage((message) => got.push(Buffer.from(message).toString()));
    stream.write(large);
    stream.write(small);
    stream.end();
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual([expected]);
    expect(Buffer.from(await connection.unary('/t/Z', large, within(10_000))).toString()).toBe(
      expected.replace(', plain 3', ''),
    );
  });
});
