import { createServer } from 'node:net';
import { type handleBidiStreamingCall, type handleUnaryCall, Server, ServerCredentials, status } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';
import type { RpcError } from '../transport/rpc-error.js';
import type { Connection, Transport } from '../transport/transport.js';
import { runtime, transports } from './transports.js';

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) cleanUp();
});

const bytes = (buffer: Buffer): Buffer => buffer;
const method = {
  requestSerialize: bytes,
  requestDeserialize: bytes,
  responseSerialize: bytes,
  responseDeserialize: bytes,
};
const unaryMethod = { path: '/t/Unary', requestStream: false, responseStream: false, ...method };
const bidiMethod = { path: '/t/Bidi', requestStream: true, responseStream: true, ...method };

async function connect(
  transport: Transport,
  unary: handleUnaryCall<Buffer, Buffer>,
  bidi: handleBidiStreamingCall<Buffer, Buffer> = (call) => call.end(),
): Promise<Connection> {
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
  server.addService({ unary: unaryMethod, bidi: bidiMethod }, { unary, bidi });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    ),
  );
  const connection = transport.connect(`127.0.0.1:${port}`, { version: 7 });
  cleanUps.push(
    () => server.forceShutdown(),
    () => connection.close(),
  );
  return connection;
}

function rejection(promise: Promise<unknown>): Promise<RpcError> {
  return promise.then(
    () => Promise.reject(new Error('did not reject')),
    (error: RpcError) => error,
  );
}

type Handlers = [unary: handleUnaryCall<Buffer, Buffer>, bidi?: handleBidiStreamingCall<Buffer, Buffer>];

describe.each(transports)('unary calls through $name', ({ open }) => {
  const transport = open({});
  const connectTo = (...handlers: Handlers) => connect(transport, ...handlers);

  it('carry bytes and metadata', async () => {
    const connection = await connectTo((call, reply) =>
      reply(null, Buffer.concat([call.request, Buffer.from(String(call.metadata.get('who')[0]))])),
    );
    const answer = await connection.unary('/t/Unary', Uint8Array.of(1, 2), { metadata: { who: 'me' } });
    expect([...answer]).toEqual([1, 2, ...Buffer.from('me')]);
    expect(connection.state).toBe('ready');
  });

  it('carry messages of 8 MiB each way', async () => {
    const connection = await connectTo((call, reply) => reply(null, call.request));
    const big = new Uint8Array(8 << 20).fill(7);
    expect(Buffer.compare(await connection.unary('/t/Unary', big, {}), big)).toBe(0);
  });

  it('end as DEADLINE_EXCEEDED when the server stays silent', async () => {
    const connection = await connectTo(() => {});
    const deadlineAtMs = runtime.monotonicMs() + 50;
    const error = await rejection(connection.unary('/t/Unary', new Uint8Array(), { deadlineAtMs }));
    expect(error).toMatchObject({ grpcCode: 'DEADLINE_EXCEEDED', connectionVersion: 7, method: '/t/Unary' });
  });

  it('are reset at the server when aborted', async () => {
    const abort = new AbortController();
    const cancelled = new Promise<void>((resolve) => {
      void connectTo((call) => {
        call.on('cancelled', resolve);
        abort.abort();
      }).then(async (connection) => {
        const error = await rejection(connection.unary('/t/Unary', new Uint8Array(), { signal: abort.signal }));
        expect(error).toMatchObject({ grpcCode: 'CANCELLED', sent: true });
      });
    });
    await cancelled;
  });

  it('are not sent when aborted before', async () => {
    let calls = 0;
    const connection = await connectTo((_, reply) => {
      calls += 1;
      reply(null, Buffer.alloc(0));
    });
    const error = await rejection(connection.unary('/t/Unary', new Uint8Array(), { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ grpcCode: 'CANCELLED', sent: false });
    expect(calls).toBe(0);
  });

  it('tell the status and text of the server', async () => {
    const connection = await connectTo((_, reply) =>
      reply({ code: status.FAILED_PRECONDITION, details: 'mismatch cluster id' }),
    );
    const error = await rejection(connection.unary('/t/Unary', new Uint8Array(), {}));
    expect(error).toMatchObject({ grpcCode: 'FAILED_PRECONDITION', details: 'mismatch cluster id', sent: true });
    expect(error.message).toContain(connection.address);
  });

  it('say that nothing was sent when nobody listens', async () => {
    const connection = transport.connect('127.0.0.1:1');
    cleanUps.push(() => connection.close());
    const error = await rejection(connection.unary('/t/Unary', new Uint8Array(), {}));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
  });

  it('end at their deadline when the peer accepts and says nothing', async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    cleanUps.push(() => mute.close());
    const { port } = mute.address() as { port: number };
    const connection = transport.connect(`127.0.0.1:${port}`);
    cleanUps.push(() => connection.close());
    const deadlineAtMs = runtime.monotonicMs() + 100;
    const error = await rejection(connection.unary('/t/Unary', new Uint8Array(), { deadlineAtMs }));
    expect(['DEADLINE_EXCEEDED', 'UNAVAILABLE']).toContain(error.grpcCode);
  });

  it('end as CANCELLED when the connection closes, and later ones at once', async () => {
    const connection = await connectTo(() => {});
    const pending = rejection(connection.unary('/t/Unary', new Uint8Array(), {}));
    setTimeout(() => connection.close(), 50);
    expect(await pending).toMatchObject({ grpcCode: 'CANCELLED' });
    expect(connection.state).toBe('closed');
    expect(await rejection(connection.unary('/t/Unary', new Uint8Array(), {}))).toMatchObject({
      grpcCode: 'CANCELLED',
      sent: false,
    });
  });
});

describe.each(transports)('streams through $name', ({ open }) => {
  const transport = open({});
  const connectTo = (...handlers: Handlers) => connect(transport, ...handlers);

  it('carry messages in order both ways and end with OK', async () => {
    const connection = await connectTo(
      () => {},
      (call) => {
        call.on('data', (message: Buffer) => call.write(Buffer.of(message[0] as number, 1)));
        call.on('end', () => call.end());
      },
    );
    const stream = connection.bidi('/t/Bidi', {});
    const got: number[] = [];
    const ended = new Promise<RpcError | undefined>((resolve) => stream.onEnd(resolve));
    stream.onMessage((message) => got.push(message[0] as number));
    for (let i = 0; i < 100; i += 1) stream.write(Uint8Array.of(i));
    stream.end();
    expect(await ended).toBeUndefined();
    expect(got).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('end once with the error of the server', async () => {
    const connection = await connectTo(
      () => {},
      (call) => call.emit('error', { code: status.UNAVAILABLE, details: 'not leader' }),
    );
    const ends: (RpcError | undefined)[] = [];
    const stream = connection.bidi('/t/Bidi', {});
    await new Promise<void>((resolve) =>
      stream.onEnd((error) => {
        ends.push(error);
        resolve();
      }),
    );
    stream.cancel();
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatchObject({ grpcCode: 'UNAVAILABLE', details: 'not leader' });
  });

  it('opened on a closed connection end with CANCELLED', async () => {
    const connection = await connectTo(() => {});
    connection.close();
    const error = await new Promise<RpcError | undefined>((resolve) => connection.bidi('/t/Bidi', {}).onEnd(resolve));
    expect(error).toMatchObject({ grpcCode: 'CANCELLED', sent: false });
  });
});
