import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ended, eventually, Ground, pause, rejection, within } from './ground.js';
import { transports } from './transports.js';
import { echo, frame, grpcHeaders, onMessages, respond } from './wire-server.js';

const mebibyte = 1 << 20;

describe.each(transports)('messages through $name', ({ name, open }) => {
  const ground = new Ground();
  const transport = open({});

  it('carries metadata, also binary, the path and the time that is left', async () => {
    const seen: Record<string, unknown>[] = [];
    const server = await ground.serve((stream, headers) => {
      seen.push(headers);
      respond(stream, [frame(Buffer.from('x'))]);
    });
    const metadata = { who: 'me', 'raw-bin': Uint8Array.of(0, 255, 7) };
    await ground.connect(transport, server.address).unary('/a.B/C', new Uint8Array(), { ...within(5_000), metadata });
    expect(seen[0]).toMatchObject({ ':path': '/a.B/C', te: 'trailers', who: 'me' });
    expect(String(seen[0]?.['content-type'])).toMatch(/^application\/grpc/);
    expect(Buffer.from(String(seen[0]?.['raw-bin']), 'base64')).toEqual(Buffer.of(0, 255, 7));
    const [, amount, unit] = /^(\d+)([mu])$/.exec(String(seen[0]?.['grpc-timeout'])) ?? [];
    const timeoutMs = Number(amount) / (unit === 'u' ? 1000 : 1);
    expect(timeoutMs).toBeGreaterThan(3_000);
    expect(timeoutMs).toBeLessThanOrEqual(5_001);
  });

  it('carries messages of 64 MiB both ways, alone and on a stream', async () => {
    const server = await ground.serve(echo);
    const connection = ground.connect(transport, server.address);
    const big = Buffer.alloc(64 * mebibyte, 'tikv');
    expect(Buffer.compare(await connection.unary('/t/Echo', big, within(30_000)), big)).toBe(0);
    const stream = connection.bidi('/t/Echo', within(30_000));
    const got: number[] = [];
    stream.onMessage((message) => got.push(message.length, Buffer.compare(message, big)));
    stream.write(big);
    stream.end();
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual([big.length, 0]);
  });

  it('takes messages apart however the bytes are cut, empty ones too', async () => {
    const lengths = [0, 1, 0, 300, 5, 70_000];
    const body = Buffer.concat(lengths.map((length, i) => frame(Buffer.alloc(length, i + 1))));
    const cuts = [1, 2, 3, 4, 5, 6, 7, 11, 64, 1000, body.length];
    const server = await ground.serve((stream, headers) => {
      const cut = Number(headers['cut']);
      const chunks: Buffer[] = [];
      for (let at = 0; at < body.length; at += cut) chunks.push(body.subarray(at, at + cut));
      // The first parts go out one by one; the rest would take for ever.
      const single = chunks.slice(0, 400);
      const step = (): void => {
        const next = single.shift();
        if (next !== undefined) stream.write(next, () => setImmediate(step));
        else stream.end(Buffer.concat(chunks.slice(400)));
      };
      stream.respond(grpcHeaders, { waitForTrailers: true });
      stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
      step();
    });
    const connection = ground.connect(transport, server.address);
    for (const cut of cuts) {
      const stream = connection.serverStream('/t/Cut', new Uint8Array(), {
        ...within(20_000),
        metadata: { cut: `${cut}` },
      });
      const got: string[] = [];
      stream.onMessage((message) => got.push(`${message.length}×${message[0] ?? '-'}`));
      expect(await ended(stream)).toBeUndefined();
      expect(got).toEqual(lengths.map((length, i) => `${length}×${length === 0 ? '-' : i + 1}`));
    }
  });

  it('sends what is written before the headers of the answer, and the bytes may be used again at once', async () => {
    const server = await ground.serve(echo);
    const connection = ground.connect(transport, server.address);
    const stream = connection.bidi('/t/Echo', within(10_000));
    const got: number[] = [];
    stream.onMessage((message) => got.push(...message));
    const shared = new Uint8Array(1);
    for (let i = 0; i < 200; i += 1) {
      shared[0] = i;
      stream.write(shared);
    }
    await eventually(() => expect(got).toHaveLength(200));
    shared[0] = 200;
    stream.write(shared);
    stream.end();
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual(Array.from({ length: 201 }, (_, i) => i));
  });

  it('goes on after the window was exhausted, and meanwhile carries other calls', async () => {
    let resume: (() => void) | undefined;
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') return echo(stream, headers, self);
      stream.pause();
      resume = () => {
        let bytes = 0;
        onMessages(
          stream,
          (message) => {
            bytes += message.length;
          },
          () => respond(stream, [frame(Buffer.from(String(bytes)))]),
        );
        stream.resume();
      };
    });
    const connection = ground.connect(transport, server.address);
    const stream = connection.bidi('/t/Slow', within(20_000));
    const got: string[] = [];
    stream.onMessage((message) => got.push(Buffer.from(message).toString()));
    for (let i = 0; i < 40; i += 1) stream.write(Buffer.alloc(mebibyte / 2));
    stream.end();
    await eventually(() => expect(resume).toBeDefined());
    await pause(50);
    // The server's window for the whole connection is used up: only small things that fit may pass, so nothing hangs.
    resume?.();
    expect(await connection.unary('/t/Echo', Uint8Array.of(1), within(10_000))).toHaveLength(1);
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual([String(20 * mebibyte)]);
  });

  it('goes on when the server reads through the smallest window', async () => {
    const server = await ground.serve(echo, { windowBytes: 1 });
    const connection = ground.connect(transport, server.address);
    expect(await connection.unary('/t/Echo', new Uint8Array(300).fill(3), within(20_000))).toEqual(
      Buffer.alloc(300, 3),
    );
  });

  it('ends at its deadline when the window never opens', async () => {
    const server = await ground.serve((stream) => stream.pause(), { windowBytes: 1 });
    const connection = ground.connect(transport, server.address);
    const error = await rejection(connection.unary('/t/Slow', new Uint8Array(1000), within(100)));
    expect(error).toMatchObject({ grpcCode: 'DEADLINE_EXCEEDED', sent: true });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
  ])('reads answers compressed with %s', async (encoding, compress) => {
    const text = Buffer.from('many many many words '.repeat(5_000));
    const server = await ground.serve((stream, headers) => {
      expect(headers['grpc-accept-encoding']).toContain(encoding);
      respond(stream, [frame(compress(text), 1), frame(Buffer.from('plain'))], undefined, {
        'grpc-encoding': encoding,
      });
    });
    const stream = ground.connect(transport, server.address).serverStream('/t/Z', new Uint8Array(), within(10_000));
    const got: string[] = [];
    stream.onMessage((message) => got.push(Buffer.from(message).toString()));
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual([text.toString(), 'plain']);
  });

  it.each([
    ['an unknown compression', 'snappy', 'UNIMPLEMENTED', /snappy/],
    ['broken compressed bytes', 'gzip', /INTERNAL|UNKNOWN|UNAVAILABLE/, /./],
    ['compression without saying which', undefined, /UNIMPLEMENTED|INTERNAL|UNKNOWN/, /./],
  ])('refuses %s with a clear error', async (_, encoding, grpcCode, details) => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') return echo(stream, headers, self);
      respond(
        stream,
        [frame(Buffer.from('no such thing'), 1)],
        undefined,
        encoding ? { 'grpc-encoding': encoding } : {},
      );
    });
    const connection = ground.connect(transport, server.address);
    const error = await rejection(connection.unary('/t/Z', new Uint8Array(), within(10_000)));
    if (name === 'http2') expect(error.grpcCode).toMatch(grpcCode);
    else expect(error.grpcCode).toMatch(/UNIMPLEMENTED|INTERNAL|UNKNOWN|UNAVAILABLE/);
    if (name === 'http2') expect(error.details).toMatch(details);
    expect(await connection.unary('/t/Echo', Uint8Array.of(1), within(10_000))).toHaveLength(1);
  });
});
