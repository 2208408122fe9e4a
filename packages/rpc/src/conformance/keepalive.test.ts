import { describe, expect, it } from 'vitest';
import { http2Transport } from '../http2/http2-transport.js';
import { ended, eventually, Ground, pause, rejection, within } from './ground.js';
import { runtime, transports } from './transports.js';
import { echo, grpcHeaders } from './wire-server.js';

describe.each(transports)('keepalive through $name', ({ open }) => {
  const ground = new Ground();

  it('pings a silent server while a call is open, and keeps the connection when it answers', async () => {
    const server = await ground.serve((stream) => stream.respond(grpcHeaders));
    const connection = ground.connect(open({ keepaliveTimeMs: 60, keepaliveTimeoutMs: 1_000 }), server.address);
    const stream = connection.bidi('/t/Open', {});
    stream.write(Uint8Array.of(1));
    await eventually(() => expect(server.pings).toBeGreaterThanOrEqual(2));
    expect(server.accepted).toBe(1);
    expect(connection.state).toBe('ready');
    stream.cancel();
  });

  it('does not ping while nothing is open', async () => {
    const server = await ground.serve(echo);
    const connection = ground.connect(open({ keepaliveTimeMs: 50, keepaliveTimeoutMs: 1_000 }), server.address);
    await connection.unary('/t/Echo', Uint8Array.of(1), within(2_000));
    await pause(250);
    // One may have been due when the call ended.
    expect(server.pings).toBeLessThanOrEqual(1);
  });

  it('gives up a black hole: its calls end, another connection goes on, and the next call dials', async () => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') echo(stream, headers, self);
      else stream.respond(grpcHeaders);
    });
    const other = await ground.serve(echo);
    const transport = open({ keepaliveTimeMs: 60, keepaliveTimeoutMs: 400 });
    const beside = ground.connect(transport, other.address);
    await beside.unary('/t/Echo', Uint8Array.of(1), within(2_000));
    const connection = ground.connect(transport, server.address);
    const stream = connection.bidi('/t/Open', {});
    const end = ended(stream);
    stream.write(Uint8Array.of(1));
    await eventually(() => expect(server.streams).toBe(1));
    server.blackHole();
    const unary = rejection(connection.unary('/t/Echo', new Uint8Array(), {}));
    for (const error of await Promise.all([end, unary]))
      expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: true });
    expect(await beside.unary('/t/Echo', Uint8Array.of(3), within(2_000))).toEqual(Buffer.of(3));
    expect(other.accepted).toBe(1);
    expect(await connection.unary('/t/Echo', Uint8Array.of(2), within(5_000))).toEqual(Buffer.of(2));
    expect(server.accepted).toBe(2);
  });

  it('survives an event loop that was blocked for longer than the peer may be silent', async () => {
    const server = await ground.serve((stream) => stream.respond(grpcHeaders));
    const connection = ground.connect(open({ keepaliveTimeMs: 60, keepaliveTimeoutMs: 500 }), server.address);
    const stream = connection.bidi('/t/Open', {});
    const ends: unknown[] = [];
    stream.onEnd((error) => ends.push(error));
    stream.write(Uint8Array.of(1));
    await eventually(() => expect(server.streams).toBe(1));
    const until = runtime.monotonicMs() + 300;
    while (runtime.monotonicMs() < until);
    await pause(30);
    await eventually(() => expect(server.pings).toBeGreaterThan(0));
    expect(ends).toEqual([]);
    expect(server.accepted).toBe(1);
    stream.cancel();
  });
});

describe('keepalive of http2Transport', () => {
  const ground = new Ground();

  it('asks an idle connection before it trusts it with a call', async () => {
    const server = await ground.serve(echo);
    const transport = http2Transport({ runtime, keepaliveTimeMs: 60, keepaliveTimeoutMs: 400 });
    const connection = ground.connect(transport, server.address);
    await connection.unary('/t/Echo', Uint8Array.of(1), within(2_000));
    await pause(90);
    const pings = server.pings;
    expect(await connection.unary('/t/Echo', Uint8Array.of(2), within(2_000))).toEqual(Buffer.of(2));
    expect(server.pings).toBeGreaterThan(pings);
    expect(server.accepted).toBe(1);
    await pause(90);
    server.blackHole();
    // It costs the time of a ping, and no error.
    expect(await connection.unary('/t/Echo', Uint8Array.of(3), within(5_000))).toEqual(Buffer.of(3));
    expect(server.accepted).toBe(2);
  });

  it('pings half as often once a server has had too many', async () => {
    const server = await ground.serve((stream) => stream.respond(grpcHeaders));
    const transport = http2Transport({ runtime, keepaliveTimeMs: 100, keepaliveTimeoutMs: 1_000 });
    const connection = ground.connect(transport, server.address);
    const first = connection.bidi('/t/Open', {});
    first.write(Uint8Array.of(1));
    await eventually(() => expect(server.pings).toBe(1));
    for (const session of server.sessions) session.goaway(11, 2 ** 31 - 1, Buffer.from('too_many_pings'));
    expect(await ended(first)).toMatchObject({ grpcCode: 'UNAVAILABLE' });
    const startedAtMs = runtime.monotonicMs();
    const second = connection.bidi('/t/Open', {});
    second.write(Uint8Array.of(1));
    await eventually(() => expect(server.pings).toBe(2));
    expect(runtime.monotonicMs() - startedAtMs).toBeGreaterThan(150);
    second.cancel();
  });
});
