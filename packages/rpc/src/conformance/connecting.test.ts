import { createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { http2Transport } from '../http2/http2-transport.js';
import { ended, eventually, Ground, pause, rejection, within } from './ground.js';
import { runtime, transports } from './transports.js';
import { echo, frame, grpcHeaders, respond } from './wire-server.js';

async function listenTcp(ground: Ground, onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ground.onEnd(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `127.0.0.1:${(server.address() as { port: number }).port}`;
}

describe.each(transports)('connecting through $name', ({ open }) => {
  const ground = new Ground();
  const transport = open({});

  it('tells that nothing was sent when nobody listens, and works once somebody does', async () => {
    const first = await ground.serve(echo);
    await first.close();
    const connection = ground.connect(transport, first.address);
    const error = await rejection(connection.unary('/t/Echo', Uint8Array.of(1), within(5_000)));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    await ground.serve(echo, { port: Number(first.address.split(':')[1]) });
    const until = within(8_000);
    for (;;) {
      const done = await connection.unary('/t/Echo', Uint8Array.of(1), until).catch(() => undefined);
      if (done !== undefined) break;
      expect(runtime.monotonicMs()).toBeLessThan(until.deadlineAtMs);
      await pause(20);
    }
    expect(connection.state).toBe('ready');
  });

  it.each([
    ['a peer that accepts and says nothing', (): void => {}],
    [
      'a peer that reads and says nothing',
      (socket: Socket): void => {
        socket.resume();
      },
    ],
  ])('%s: a call ends at its deadline and was not sent', async (_, onSocket) => {
    const address = await listenTcp(ground, onSocket);
    const connection = ground.connect(transport, address);
    const error = await rejection(connection.unary('/t/Echo', new Uint8Array(), within(100)));
    expect(error.grpcCode).toMatch(/DEADLINE_EXCEEDED|UNAVAILABLE/);
  });

  it.each([
    ['hangs up at once', (socket: Socket): void => void socket.destroy()],
    ['speaks HTTP/1', (socket: Socket): void => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['sends garbage', (socket: Socket): void => void socket.write(Buffer.alloc(64, 0xfe))],
  ])('a peer that %s: the call fails and was not sent', async (_, onSocket) => {
    const address = await listenTcp(ground, onSocket);
    const connection = ground.connect(transport, address);
    const error = await rejection(connection.unary('/t/Echo', new Uint8Array(), within(3_000)));
    expect(error.grpcCode).toMatch(/UNAVAILABLE|DEADLINE_EXCEEDED/);
  });

  it('many first calls share one connection', async () => {
    const server = await ground.serve(echo);
    const connection = ground.connect(transport, server.address);
    expect(connection.state).toBe('idle');
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) => connection.unary('/t/Echo', Uint8Array.of(i), within(10_000))),
    );
    expect(answers.map(([byte]) => byte)).toEqual(Array.from({ length: 300 }, (_, i) => i % 256));
    expect(server.accepted).toBe(1);
    expect(connection.state).toBe('ready');
  });

  it('trap 25: equal connections to one address are sockets of their own, and read messages above 4 MiB', async () => {
    const server = await ground.serve(echo);
    const connections = [1, 2, 3, 4].map(() => ground.connect(transport, server.address));
    const big = new Uint8Array(5 << 20);
    const answers = await Promise.all(connections.map((each) => each.unary('/t/Echo', big, within(20_000))));
    expect(answers.map(({ length }) => length)).toEqual(Array(4).fill(big.length));
    expect(server.accepted).toBe(4);
  });

  it('keeps to the number of streams that the server allows, and makes the others wait', async () => {
    let open = 0;
    let most = 0;
    const server = await ground.serve(
      (stream) => {
        open += 1;
        most = Math.max(most, open);
        stream.on('close', () => {
          open -= 1;
        });
        setTimeout(() => !stream.destroyed && respond(stream, [frame(Buffer.from('x'))]), 1);
      },
      { maxConcurrentStreams: 4 },
    );
    const connection = ground.connect(transport, server.address);
    const calls = Array.from({ length: 60 }, () => connection.unary('/t/X', new Uint8Array(), within(10_000)));
    expect(await Promise.all(calls)).toHaveLength(60);
    expect(most).toBeLessThanOrEqual(4);
    expect(server.accepted).toBe(1);
  });

  it('a call that waits for a free stream ends at its deadline', async () => {
    const server = await ground.serve((stream) => stream.respond(grpcHeaders), { maxConcurrentStreams: 1 });
    const connection = ground.connect(transport, server.address);
    const stream = connection.bidi('/t/Open', {});
    await eventually(() => expect(server.streams).toBe(1));
    const error = await rejection(connection.unary('/t/X', new Uint8Array(), within(100)));
    expect(error.grpcCode).toBe('DEADLINE_EXCEEDED');
    expect(server.streams).toBe(1);
    stream.cancel();
    // The place that is free now goes to a call that is still wanted.
    await rejection(connection.unary('/t/X', new Uint8Array(), within(100)));
    expect(server.streams).toBe(2);
  });
});

describe('sessions of http2Transport', () => {
  const ground = new Ground();

  it('give up a dial at its deadline, whatever the peer has left out, and leave the address alone for a while', async () => {
    let dials = 0;
    const address = await listenTcp(ground, (socket) => {
      dials += 1;
      socket.resume();
    });
    const connection = ground.connect(http2Transport({ runtime, connectTimeoutMs: 60 }), address);
    // A stream without a deadline does not wait for ever either.
    const error = await ended(connection.bidi('/t/Open', {}));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    expect(error?.details).toMatch(/no HTTP\/2 settings of the server within 60 ms/);
    expect(connection.state).toBe('transient-failure');
    const next = await rejection(connection.unary('/t/Echo', new Uint8Array(), within(5_000)));
    expect(next).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    expect(dials).toBe(1);
    await eventually(() => expect(connection.state).toBe('idle'));
    await rejection(connection.unary('/t/Echo', new Uint8Array(), within(5_000)));
    expect(dials).toBe(2);
  });

  it('ask for the address of a name at each dial', async () => {
    const server = await ground.serve(echo);
    const port = server.address.split(':')[1];
    const asked: string[] = [];
    const answers = ['127.0.0.2', '127.0.0.1'];
    const transport = http2Transport({
      runtime,
      lookup: (name, options, callback) => {
        asked.push(name);
        const address = answers.shift() ?? '127.0.0.1';
        if (options.all === true) callback(null, [{ address, family: 4 }]);
        else callback(null, address, 4);
      },
    });
    const connection = ground.connect(transport, `store.example:${port}`);
    expect(await rejection(connection.unary('/t/Echo', new Uint8Array(), within(5_000)))).toMatchObject({
      sent: false,
    });
    await eventually(() => expect(connection.state).toBe('idle'));
    expect(await connection.unary('/t/Echo', Uint8Array.of(4), within(5_000))).toEqual(Buffer.of(4));
    expect(asked).toEqual(['store.example', 'store.example']);
  });

  it('a stream without a deadline that gets no place ends by itself', async () => {
    const server = await ground.serve((stream) => stream.respond(grpcHeaders), { maxConcurrentStreams: 1 });
    const connection = ground.connect(http2Transport({ runtime, openTimeoutMs: 80 }), server.address);
    const first = connection.bidi('/t/Open', {});
    await eventually(() => expect(server.streams).toBe(1));
    expect(await ended(connection.bidi('/t/Open', {}))).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    first.cancel();
  });

  it.each([
    [{ Upper: 'a' }, /Upper/],
    [{ 'grpc-timeout': '1S' }, /reserved/],
    [{ 'x-bin': 'text' }, /-bin/],
    [{ x: Uint8Array.of(1) }, /-bin/],
    [{ x: 'line\nbreak' }, /ASCII/],
  ] as const)('refuse the metadata %j before anything is sent', async (metadata, problem) => {
    const connection = http2Transport({ runtime }).connect('127.0.0.1:1');
    const error = await rejection(connection.unary('/t/X', new Uint8Array(), { metadata }));
    expect(error).toMatchObject({ grpcCode: 'INVALID_ARGUMENT', sent: false });
    expect(error.details).toMatch(problem);
    expect(connection.state).toBe('idle');
  });

  it('refuse messages above a limit that was set, with the limit in the error', async () => {
    const server = await ground.serve((stream) => respond(stream, [frame(Buffer.alloc(2000))]));
    const connection = ground.connect(http2Transport({ runtime, maxReceiveBytes: 1000 }), server.address);
    const error = await rejection(connection.unary('/t/X', new Uint8Array(), within(5_000)));
    expect(error).toMatchObject({ grpcCode: 'RESOURCE_EXHAUSTED' });
    expect(error.details).toMatch(/2000 bytes.*1000.*maxReceiveBytes/);
  });
});
