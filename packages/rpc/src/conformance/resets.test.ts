import { constants } from 'node:http2';
import { connect as connectTcp, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ended, eventually, Ground, rejection, within } from './ground.js';
import { transports } from './transports.js';
import { echo, frame, grpcHeaders, respond } from './wire-server.js';

const resets = [
  ['NO_ERROR', constants.NGHTTP2_NO_ERROR, 'INTERNAL'],
  ['PROTOCOL_ERROR', constants.NGHTTP2_PROTOCOL_ERROR, 'INTERNAL'],
  ['INTERNAL_ERROR', constants.NGHTTP2_INTERNAL_ERROR, 'INTERNAL'],
  ['FLOW_CONTROL_ERROR', constants.NGHTTP2_FLOW_CONTROL_ERROR, 'INTERNAL'],
  ['SETTINGS_TIMEOUT', constants.NGHTTP2_SETTINGS_TIMEOUT, 'INTERNAL'],
  ['STREAM_CLOSED', constants.NGHTTP2_STREAM_CLOSED, 'INTERNAL'],
  ['FRAME_SIZE_ERROR', constants.NGHTTP2_FRAME_SIZE_ERROR, 'INTERNAL'],
  ['REFUSED_STREAM', constants.NGHTTP2_REFUSED_STREAM, 'UNAVAILABLE'],
  ['CANCEL', constants.NGHTTP2_CANCEL, 'CANCELLED'],
  ['COMPRESSION_ERROR', constants.NGHTTP2_COMPRESSION_ERROR, 'INTERNAL'],
  ['CONNECT_ERROR', constants.NGHTTP2_CONNECT_ERROR, 'INTERNAL'],
  ['ENHANCE_YOUR_CALM', constants.NGHTTP2_ENHANCE_YOUR_CALM, 'RESOURCE_EXHAUSTED'],
  ['INADEQUATE_SECURITY', constants.NGHTTP2_INADEQUATE_SECURITY, 'PERMISSION_DENIED'],
  ['HTTP_1_1_REQUIRED', constants.NGHTTP2_HTTP_1_1_REQUIRED, 'INTERNAL'],
  ['a code of the future', 99, 'INTERNAL'],
] as const;

describe.each(transports)('resets through $name', ({ name, open }) => {
  const ground = new Ground();
  const transport = open({});

  it.each(resets)('RST_STREAM with %s ends that call alone', async (codeName, code, grpcCode) => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Reset') stream.close(code);
      else echo(stream, headers, self);
    });
    const connection = ground.connect(transport, server.address);
    const beside = connection.bidi('/t/Echo', within(10_000));
    const got: number[] = [];
    beside.onMessage((message) => got.push(...message));
    beside.write(Uint8Array.of(1));
    await eventually(() => expect(got).toEqual([1]));
    const error = await rejection(connection.unary('/t/Reset', new Uint8Array(9), within(2_000)));
    // grpc-js has no name for some of them.
    expect(error.grpcCode).toMatch(name === 'grpc-js' ? new RegExp(`${grpcCode}|INTERNAL|UNKNOWN`) : grpcCode);
    if (name === 'http2' && codeName !== 'NO_ERROR') {
      expect(error.details).toContain(codeName === 'a code of the future' ? '99' : codeName);
      expect(error.sent).toBe(codeName !== 'REFUSED_STREAM');
    }
    beside.write(Uint8Array.of(2));
    beside.end();
    expect(await ended(beside)).toBeUndefined();
    expect(got).toEqual([1, 2]);
    expect(server.accepted).toBe(1);
  });

  it('trap 16: CANCELLED without an abort names the connection and its version, so that just that one is closed', async () => {
    const server = await ground.serve((stream) => stream.close(constants.NGHTTP2_CANCEL));
    const error = await rejection(
      ground.connect(transport, server.address).unary('/t/Reset', new Uint8Array(), within(2_000)),
    );
    expect(error).toMatchObject({ grpcCode: 'CANCELLED', address: server.address, connectionVersion: 7, sent: true });
  });

  it('GOAWAY on an idle connection: the next call takes a new one', async () => {
    const server = await ground.serve(echo);
    const connection = ground.connect(transport, server.address);
    await connection.unary('/t/Echo', Uint8Array.of(1), within(2_000));
    for (const session of server.sessions) session.close();
    await eventually(() => expect(server.sockets.size).toBe(0));
    expect(await connection.unary('/t/Echo', Uint8Array.of(2), within(5_000))).toEqual(Buffer.of(2));
    expect(server.accepted).toBe(2);
  });

  it('GOAWAY under load: open calls end well, new ones take a new connection', async () => {
    const waiting: (() => void)[] = [];
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') return echo(stream, headers, self);
      waiting.push(() => respond(stream, [frame(Buffer.from('done'))]));
    });
    const connection = ground.connect(transport, server.address);
    const open = Array.from({ length: 50 }, () => connection.unary('/t/Wait', new Uint8Array(), within(10_000)));
    await eventually(() => expect(waiting).toHaveLength(50));
    for (const session of server.sessions) session.goaway(constants.NGHTTP2_NO_ERROR);
    await eventually(() => expect(connection.state).not.toBe('ready'));
    expect(await connection.unary('/t/Echo', Uint8Array.of(2), within(5_000))).toEqual(Buffer.of(2));
    expect(server.accepted).toBe(2);
    for (const answer of waiting) answer();
    expect((await Promise.all(open)).map((bytes) => Buffer.from(bytes).toString())).toEqual(Array(50).fill('done'));
    await eventually(() => expect(server.sockets.size).toBe(1));
  });

  it.each([
    ['NO_ERROR', constants.NGHTTP2_NO_ERROR],
    ['ENHANCE_YOUR_CALM', constants.NGHTTP2_ENHANCE_YOUR_CALM],
  ])('GOAWAY %s with a lower last stream: what it names as not looked at was not sent', async (codeName, code) => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') echo(stream, headers, self);
    });
    const connection = ground.connect(transport, server.address);
    await connection.unary('/t/Echo', Uint8Array.of(1), within(2_000));
    const looked = rejection(connection.unary('/t/Wait', new Uint8Array(), within(700)));
    await eventually(() => expect(server.streams).toBe(2));
    const skipped = rejection(connection.unary('/t/Wait', new Uint8Array(), within(700)));
    await eventually(() => expect(server.streams).toBe(3));
    for (const session of server.sessions) session.goaway(code, 3);
    if (name === 'grpc-js') {
      // It sends it again by itself, on a new connection.
      expect((await skipped).grpcCode).toMatch(/DEADLINE_EXCEEDED|UNAVAILABLE|RESOURCE_EXHAUSTED/);
    } else {
      expect(await skipped).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    }
    const first = await looked;
    expect(first.sent).toBe(true);
    expect(first.grpcCode).toMatch(
      code === constants.NGHTTP2_NO_ERROR ? 'DEADLINE_EXCEEDED' : /UNAVAILABLE|DEADLINE|RESOURCE_EXHAUSTED/,
    );
    expect(await connection.unary('/t/Echo', Uint8Array.of(2), within(5_000))).toEqual(Buffer.of(2));
    expect(codeName).toBeTruthy();
  });

  it('REFUSED_STREAM after the beginning of an answer is not believed: the server has seen the call', async () => {
    // HEADERS with `:status: 200` and a content type, then RST_STREAM.
    const headers = `000014010400000001880f1010${Buffer.from('application/grpc').toString('hex')}`;
    const bytes = Buffer.from(`${headers}00000403000000000100000007`, 'hex');
    const good = await ground.serve(echo);
    const address = await garbageServer(ground, bytes, false, Number(good.address.split(':')[1]));
    const stream = ground.connect(transport, address).bidi('/t/Open', within(5_000));
    stream.write(Uint8Array.of(1));
    expect(await ended(stream)).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: true });
  });

  it('calls that were open when the connection broke say so, and may have been seen', async () => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') echo(stream, headers, self);
      else stream.respond(grpcHeaders);
    });
    const connection = ground.connect(transport, server.address);
    const stream = connection.bidi('/t/Open', within(5_000));
    const lost = [
      ...Array.from({ length: 5 }, () => rejection(connection.unary('/t/Wait', new Uint8Array(), within(5_000)))),
      ended(stream),
    ];
    stream.write(Uint8Array.of(1));
    await eventually(() => expect(server.streams).toBe(6));
    for (const socket of server.sockets) socket.resetAndDestroy();
    for (const error of await Promise.all(lost)) expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: true });
    await eventually(() => expect(connection.state).not.toBe('ready'));
  });

  it.each([
    ['what is no HTTP/2', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['the beginning of an endless frame of an unknown kind', Buffer.from('\0\x7fgarbage', 'latin1')],
    ['a frame larger than allowed', Buffer.from('ffffff000000000001', 'hex')],
    ['a frame on a stream that was never opened', Buffer.from('000001000000000fff00', 'hex')],
    ['headers that cannot be read', Buffer.from('000003010400000001ffffff', 'hex')],
    ['half a frame and the end', Buffer.from('000010000000', 'hex'), true],
  ])('%s on the wire ends the connection and its calls, and the next one works', async (_, bytes, hangUp = false) => {
    const good = await ground.serve(echo);
    const address = await garbageServer(ground, bytes, hangUp, Number(good.address.split(':')[1]));
    // Node's HTTP/2 stops reading after such bytes without a word, so that only the silence is noticed.
    const connection = ground.connect(open({ keepaliveTimeMs: 100, keepaliveTimeoutMs: 100 }), address);
    const error = await rejection(connection.unary('/t/Garbage', new Uint8Array(), within(3_000)));
    expect(error.grpcCode).toMatch(/UNAVAILABLE|INTERNAL|CANCELLED|UNKNOWN/);
    expect(error.sent).toBe(true);
    await eventually(() => expect(connection.state).not.toBe('ready'));
    const echoed = async (): Promise<Uint8Array> => connection.unary('/t/Echo', Uint8Array.of(2), within(5_000));
    expect(await echoed().catch(echoed)).toEqual(Buffer.of(2));
  });
});

/** Answers the first request on its first connection with these bytes; later connections lead to a good server. */
async function garbageServer(ground: Ground, bytes: Buffer, hangUp: boolean, goodPort: number): Promise<string> {
  const settingsAndAcknowledgement = Buffer.from('000000040000000000000000040100000000', 'hex');
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    sockets.push(socket);
    if (sockets.length > 1) {
      const good = connectTcp(goodPort, '127.0.0.1');
      sockets.push(good);
      good.on('error', () => {});
      socket.pipe(good).pipe(socket);
      return;
    }
    socket.write(settingsAndAcknowledgement);
    socket.on('data', (chunk: Buffer) => {
      if (!hasHeaders(chunk)) return;
      socket.write(bytes);
      if (hangUp) socket.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ground.onEnd(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `127.0.0.1:${(server.address() as { port: number }).port}`;
}

function hasHeaders(chunk: Buffer): boolean {
  const preface = chunk.indexOf('SM\r\n\r\n');
  for (let at = preface < 0 ? 0 : preface + 6; at + 9 <= chunk.length; at += 9 + chunk.readUIntBE(at, 3)) {
    if (chunk[at + 3] === 1) return true;
  }
  return false;
}
