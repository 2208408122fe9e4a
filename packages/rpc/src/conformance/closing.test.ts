import { describe, expect, it } from 'vitest';
import { ended, eventually, Ground, rejection, within } from './ground.js';
import { transports } from './transports.js';
import { echo, grpcHeaders } from './wire-server.js';

describe.each(transports)('closing through $name', ({ open }) => {
  const ground = new Ground();
  const transport = open({});

  it('under load ends every call with CANCELLED and frees the socket, while another connection goes on', async () => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') echo(stream, headers, self);
      else if (headers[':path'] === '/t/Open') stream.respond(grpcHeaders);
    });
    const connection = ground.connect(transport, server.address);
    const beside = ground.connect(transport, server.address);
    await Promise.all([connection, beside].map((each) => each.unary('/t/Echo', Uint8Array.of(1), within(5_000))));
    const streams = Array.from({ length: 5 }, () => connection.bidi('/t/Open', {}));
    for (const stream of streams) stream.write(new Uint8Array(100_000));
    const ends = [
      ...streams.map(ended),
      ...Array.from({ length: 200 }, () => rejection(connection.unary('/t/Wait', new Uint8Array(100), within(20_000)))),
    ];
    await eventually(() => expect(server.streams).toBeGreaterThan(100));
    const big = rejection(connection.unary('/t/Wait', new Uint8Array(40 << 20), within(20_000)));
    const late = rejection(connection.unary('/t/Wait', new Uint8Array(1), within(20_000)));
    connection.close();
    expect(connection.state).toBe('closed');
    for (const error of await Promise.all([...ends, big, late])) expect(error).toMatchObject({ grpcCode: 'CANCELLED' });
    await eventually(() => expect(server.sockets.size).toBe(1));
    expect(await beside.unary('/t/Echo', Uint8Array.of(1), within(5_000))).toEqual(Buffer.of(1));
    connection.close();
  });

  it.each([
    ['before the first call', false],
    ['while it dials', true],
  ])('%s leaves nothing', async (_, dialling) => {
    const server = await ground.serve(echo);
    const connection = ground.connect(transport, server.address);
    const call = dialling ? rejection(connection.unary('/t/Echo', new Uint8Array(), within(5_000))) : undefined;
    connection.close();
    if (call !== undefined) expect(await call).toMatchObject({ grpcCode: 'CANCELLED' });
    expect(await rejection(connection.unary('/t/Echo', new Uint8Array(), {}))).toMatchObject({
      grpcCode: 'CANCELLED',
      sent: false,
    });
    expect(await ended(connection.bidi('/t/Echo', {}))).toMatchObject({ grpcCode: 'CANCELLED', sent: false });
  });

  it('frees the socket also when the peer has become a black hole', async () => {
    const server = await ground.serve((stream) => stream.respond(grpcHeaders));
    const connection = ground.connect(transport, server.address);
    const stream = connection.bidi('/t/Open', {});
    const end = ended(stream);
    stream.write(Uint8Array.of(1));
    await eventually(() => expect(server.streams).toBe(1));
    server.blackHole();
    stream.write(new Uint8Array(8 << 20));
    connection.close();
    expect(await end).toMatchObject({ grpcCode: 'CANCELLED' });
  });
});
