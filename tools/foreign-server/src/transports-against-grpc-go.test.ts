import { fileURLToPath } from 'node:url';
import { systemRuntime } from '@tikv/core';
import {
  type ByteStream,
  type Connection,
  grpcJsTransport,
  http2Transport,
  type RpcError,
  type TlsOptions,
  type Transport,
} from '@tikv/rpc';
import { buildGoProgram } from '@tikv-tools/go-program';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GoServer } from './go-server.js';

const built = buildGoProgram(fileURLToPath(new URL('..', import.meta.url)), 'foreign-server');
if ('missing' in built) process.stdout.write(`The foreign server is not tested against: ${built.missing}\n`);
const binary = 'binary' in built ? built.binary : '';

const runtime = systemRuntime();
const within = (ms: number) => ({ deadlineAtMs: runtime.monotonicMs() + ms });
const certificate = (name: string) =>
  fileURLToPath(new URL(`../../../packages/rpc/fixtures/tls/${name}.pem`, import.meta.url));

interface Settings {
  readonly tls?: TlsOptions;
  readonly keepaliveTimeMs?: number;
  readonly keepaliveTimeoutMs?: number;
}
const transports: readonly { readonly name: string; readonly open: (settings?: Settings) => Transport }[] = [
  { name: 'http2', open: (settings) => http2Transport({ runtime, ...settings }) },
  { name: 'grpc-js', open: (settings) => grpcJsTransport({ runtime, ...settings }) },
];

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

function connect(transport: Transport, server: GoServer): Connection {
  const connection = transport.connect(server.address);
  cleanUps.push(() => connection.close());
  return connection;
}

async function serve(options: readonly string[] = []): Promise<GoServer> {
  const server = await GoServer.start(binary, options);
  cleanUps.push(async () => expect(await server.close()).toBe(0));
  return server;
}

function rejection(promise: Promise<unknown>): Promise<RpcError> {
  return promise.then(
    () => Promise.reject(new Error('did not reject')),
    (error: RpcError) => error,
  );
}

function ended(stream: ByteStream): Promise<RpcError | undefined> {
  return new Promise((resolve) => {
    stream.onEnd(resolve);
  });
}

describe.skipIf('missing' in built).each(transports)('grpc-go serves $name', ({ name, open }) => {
  const transport = open();
  let shared: GoServer;
  beforeAll(async () => {
    shared = await GoServer.start(binary);
  });
  afterAll(async () => {
    expect(await shared.close()).toBe(0);
  });

  it('messages of 0 bytes, 1 byte and 64 MiB', async () => {
    const connection = connect(transport, shared);
    for (const length of [0, 1, 64 << 20]) {
      const message = Buffer.alloc(length, 'tikv');
      expect(Buffer.compare(await connection.unary('/t/Echo', message, within(30_000)), message)).toBe(0);
    }
  });

  it('streams whose first message goes out before headers come back', async () => {
    const stream = connect(transport, shared).bidi('/t/Echo', within(20_000));
    const got: number[] = [];
    stream.onMessage((message) => got.push(Buffer.from(message).readUInt32BE(0)));
    const message = Buffer.alloc(4);
    for (let i = 0; i < 5_000; i += 1) {
      message.writeUInt32BE(i);
      stream.write(message);
    }
    stream.end();
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual(Array.from({ length: 5_000 }, (_, i) => i));
  });

  it('16 streams and 500 calls at a time', async () => {
    const connection = connect(transport, shared);
    const streams = Array.from({ length: 16 }, (_, i) => {
      const stream = connection.bidi('/t/Echo', within(20_000));
      let bytes = 0;
      stream.onMessage((message) => {
        bytes += message.length;
      });
      for (let j = 0; j < 20; j += 1) stream.write(new Uint8Array(30_000).fill(i));
      stream.end();
      return ended(stream).then((error) => error ?? bytes);
    });
    const calls = Array.from({ length: 500 }, (_, i) => connection.unary('/t/Echo', Uint8Array.of(i), within(20_000)));
    expect(new Set(await Promise.all(streams))).toEqual(new Set([600_000]));
    expect((await Promise.all(calls)).map(([byte]) => byte)).toEqual(Array.from({ length: 500 }, (_, i) => i % 256));
  });

  it('compressed answers', async () => {
    const text = Buffer.from('many many words '.repeat(1_000));
    const answer = await connect(transport, shared).unary('/t/Gzip', text, within(5_000));
    expect(Buffer.compare(answer, text)).toBe(0);
  });

  it('compressed requests', async () => {
    if (name !== 'http2') return; // grpc-js has no option for it here.
    const text = Buffer.from('many many words '.repeat(10_000));
    const connection = connect(http2Transport({ runtime, compression: 'gzip' }), shared);
    expect(Buffer.compare(await connection.unary('/t/Echo', text, within(5_000)), text)).toBe(0);
    expect(await connection.unary('/t/Echo', Uint8Array.of(1), within(5_000))).toHaveLength(1);
  });

  it('metadata, text and bytes, and the time that is left', async () => {
    const metadata = { who: 'me', 'raw-bin': Uint8Array.of(0, 255, 9) };
    const answer = await connect(transport, shared).unary('/t/Seen', new Uint8Array(), { ...within(9_000), metadata });
    const told = JSON.parse(Buffer.from(answer).toString()) as { who: string[]; raw: string; leftMs: number };
    expect(told.who).toEqual(['me']);
    expect([...Buffer.from(told.raw, 'base64')]).toEqual([0, 255, 9]);
    expect(told.leftMs).toBeGreaterThan(5_000);
    expect(told.leftMs).toBeLessThanOrEqual(9_001);
  });

  it.each([
    [9, 'FAILED_PRECONDITION', 'mismatch cluster id'],
    [14, 'UNAVAILABLE', 'not leader: 100% süre\n🐯'],
    [12, 'UNIMPLEMENTED', 'what'],
  ])('status %d with its text', async (code, grpcCode, text) => {
    const metadata = { code: String(code), 'text-bin': Buffer.from(text) };
    const call = connect(transport, shared).unary('/t/Fail', new Uint8Array(), { ...within(5_000), metadata });
    expect(await rejection(call)).toMatchObject({ grpcCode, details: text, sent: true });
  });

  it('methods that it does not know', async () => {
    const error = await rejection(connect(transport, shared).unary('/no/Such', new Uint8Array(), within(5_000)));
    expect(error.grpcCode).toBe('UNIMPLEMENTED');
  });

  it('deadlines and cancelled calls', async () => {
    const connection = connect(transport, shared);
    const late = await rejection(connection.unary('/t/Silent', new Uint8Array(), within(60)));
    expect(late.grpcCode).toBe('DEADLINE_EXCEEDED');
    const abort = new AbortController();
    const call = rejection(connection.unary('/t/Silent', new Uint8Array(), { signal: abort.signal }));
    setTimeout(() => abort.abort(), 30);
    expect((await call).grpcCode).toBe('CANCELLED');
    expect(await connection.unary('/t/Echo', Uint8Array.of(1), within(5_000))).toHaveLength(1);
  });

  it('more calls than it allows at a time', async () => {
    const server = await serve(['-streams', '3']);
    const connection = connect(transport, server);
    const calls = Array.from({ length: 100 }, () => connection.unary('/t/Echo', Uint8Array.of(1), within(10_000)));
    expect(await Promise.all(calls)).toHaveLength(100);
  });

  it('a graceful stop: the open stream ends well, and later calls find nobody', async () => {
    const server = await serve();
    const connection = connect(transport, server);
    const stream = connection.bidi('/t/GracefulStop', within(10_000));
    const got: number[] = [];
    stream.onMessage((message) => {
      got.push(...message);
      if (got.length === 1) setTimeout(() => (stream.write(Uint8Array.of(2)), stream.end()), 100);
    });
    stream.write(Uint8Array.of(1));
    expect(await ended(stream)).toBeUndefined();
    expect(got).toEqual([1, 2]);
    const error = await rejection(connection.unary('/t/Echo', new Uint8Array(), within(5_000)));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
  });

  it('a hard stop: open calls fail and may have been seen', async () => {
    const server = await serve();
    const connection = connect(transport, server);
    const open = rejection(connection.unary('/t/Silent', new Uint8Array(), within(10_000)));
    await connection.unary('/t/Echo', new Uint8Array(1), within(5_000));
    const stop = rejection(connection.unary('/t/Stop', new Uint8Array(), within(10_000)));
    for (const error of await Promise.all([open, stop]))
      expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: true });
  });

  it('keepalive pings, and sends away who pings too often', async () => {
    const patient = await serve(['-min-ping-ms', '20']);
    const stream = connect(open({ keepaliveTimeMs: 60, keepaliveTimeoutMs: 1_000 }), patient).bidi('/t/Silent', {});
    const ends: unknown[] = [];
    stream.onEnd((error) => ends.push(error));
    stream.write(Uint8Array.of(1));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(ends).toEqual([]);
    stream.cancel();

    const strict = await serve(['-min-ping-ms', '60000']);
    const connection = connect(open({ keepaliveTimeMs: 40, keepaliveTimeoutMs: 1_000 }), strict);
    const noisy = connection.bidi('/t/Silent', within(5_000));
    noisy.write(Uint8Array.of(1));
    const error = await ended(noisy);
    expect(error?.grpcCode).toMatch(/UNAVAILABLE|RESOURCE_EXHAUSTED/);
    expect(await connection.unary('/t/Echo', Uint8Array.of(1), within(5_000))).toHaveLength(1);
  });

  it('TLS and mutual TLS', async () => {
    const own = ['-cert', certificate('server'), '-key', certificate('server.key')];
    const caFile = certificate('authority');
    const secure = await serve(own);
    expect(
      await connect(open({ tls: { caFile } }), secure).unary('/t/Echo', Uint8Array.of(1), within(5_000)),
    ).toHaveLength(1);
    const mutual = await serve([...own, '-client-ca', caFile]);
    const tls = { caFile, certFile: certificate('client'), keyFile: certificate('client.key') };
    expect(await connect(open({ tls }), mutual).unary('/t/Echo', Uint8Array.of(1), within(5_000))).toHaveLength(1);
    const refused = await rejection(
      connect(open({ tls: { caFile } }), mutual).unary('/t/Echo', new Uint8Array(), within(5_000)),
    );
    expect(refused.grpcCode).toBe('UNAVAILABLE');
  });
});
