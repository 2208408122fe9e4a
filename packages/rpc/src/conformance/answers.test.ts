import { describe, expect, it } from 'vitest';
import { ended, eventually, Ground, pause, rejection, within } from './ground.js';
import { transports } from './transports.js';
import { echo, frame, grpcHeaders, respond, type StreamHandler } from './wire-server.js';

interface Row {
  readonly answer: string;
  readonly serve: StreamHandler;
  readonly grpcCode: RegExp | string;
  readonly details?: RegExp;
  /** Where grpc-js does otherwise. */
  readonly grpcJs?: RegExp;
}

const rows: readonly Row[] = [
  {
    answer: 'trailers only, with a percent-encoded text',
    serve: (stream) =>
      stream.respond(
        { ...grpcHeaders, 'grpc-status': '9', 'grpc-message': 'not leader: 100%25 s%C3%BCre' },
        { endStream: true },
      ),
    grpcCode: 'FAILED_PRECONDITION',
    details: /^not leader: 100% süre$/,
  },
  {
    answer: 'headers, then a failure in the trailers',
    serve: (stream) => respond(stream, [], { 'grpc-status': '14', 'grpc-message': 'draining' }),
    grpcCode: 'UNAVAILABLE',
    details: /^draining$/,
  },
  {
    answer: 'a message, then a failure in the trailers',
    serve: (stream) => respond(stream, [frame(Buffer.from('x'))], { 'grpc-status': '8', 'grpc-message': 'busy' }),
    grpcCode: 'RESOURCE_EXHAUSTED',
    details: /^busy$/,
  },
  {
    answer: 'a status that gRPC does not know',
    serve: (stream) => stream.respond({ ...grpcHeaders, 'grpc-status': '77' }, { endStream: true }),
    grpcCode: 'UNKNOWN',
  },
  {
    answer: 'a status that is no number',
    serve: (stream) => stream.respond({ ...grpcHeaders, 'grpc-status': 'yes' }, { endStream: true }),
    grpcCode: 'UNKNOWN',
  },
  { answer: 'OK without an answer', serve: (stream) => respond(stream, []), grpcCode: /INTERNAL|UNIMPLEMENTED/ },
  {
    answer: 'two answers',
    serve: (stream) => respond(stream, [frame(Buffer.from('a')), frame(Buffer.from('b'))]),
    grpcCode: 'INTERNAL',
    grpcJs: /DEADLINE_EXCEEDED/,
  },
  {
    answer: 'no trailers',
    serve: (stream) => {
      stream.respond(grpcHeaders);
      stream.end(frame(Buffer.from('x')));
    },
    grpcCode: /INTERNAL|UNKNOWN/,
  },
  {
    answer: 'trailers without a status',
    serve: (stream) => respond(stream, [frame(Buffer.from('x'))], { other: '1' }),
    grpcCode: /INTERNAL|UNKNOWN/,
  },
  ...(
    [
      [400, 'INTERNAL'],
      [401, 'UNAUTHENTICATED'],
      [403, 'PERMISSION_DENIED'],
      [404, 'UNIMPLEMENTED'],
      [429, 'UNAVAILABLE'],
      [500, 'UNKNOWN'],
      [502, 'UNAVAILABLE'],
      [503, 'UNAVAILABLE'],
      [504, 'UNAVAILABLE'],
    ] as const
  ).map(
    ([status, grpcCode]): Row => ({
      answer: `HTTP status ${status}`,
      serve: (stream) => {
        stream.respond({ ':status': status, 'content-type': 'text/html' });
        stream.end('<html>');
      },
      grpcCode,
      details: new RegExp(`${status}`),
    }),
  ),
  {
    answer: 'half a message, then status OK',
    serve: (stream) => respond(stream, [frame(Buffer.alloc(100)).subarray(0, 50)]),
    grpcCode: /INTERNAL|UNIMPLEMENTED|UNKNOWN/,
  },
  {
    answer: 'a message shorter than announced, then nothing',
    serve: (stream) => {
      stream.respond(grpcHeaders);
      stream.write(frame(Buffer.alloc(10), 0, 1000));
    },
    grpcCode: 'DEADLINE_EXCEEDED',
  },
  {
    answer: 'half a message, then a broken connection',
    serve: (stream, _, server) => {
      stream.respond(grpcHeaders);
      stream.write(frame(Buffer.alloc(100)).subarray(0, 50), () => {
        for (const socket of server.sockets) socket.destroy();
      });
    },
    grpcCode: /UNAVAILABLE|INTERNAL/,
  },
  {
    answer: 'a length of 4 GiB and a few bytes',
    serve: (stream) => {
      stream.respond(grpcHeaders);
      stream.write(frame(Buffer.alloc(10), 0, 0xffff_fff0));
    },
    grpcCode: /DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED/,
  },
  { answer: 'nothing at all', serve: () => {}, grpcCode: 'DEADLINE_EXCEEDED' },
  {
    answer: 'headers and then nothing',
    serve: (stream) => stream.respond(grpcHeaders),
    grpcCode: 'DEADLINE_EXCEEDED',
  },
];

describe.each(transports)('answers through $name', ({ name, open }) => {
  const ground = new Ground();
  const transport = open({});

  it.each(rows)('$answer is an error, and the next call works', async ({ serve, grpcCode, details, grpcJs }) => {
    const server = await ground.serve((stream, headers, self) =>
      (headers[':path'] === '/t/Bad' ? serve : echo)(stream, headers, self),
    );
    const other = await ground.serve(echo);
    const elsewhere = ground.connect(transport, other.address);
    await elsewhere.unary('/t/Echo', Uint8Array.of(1), within(5_000));
    const beside = elsewhere.bidi('/t/Echo', within(10_000));
    const connection = ground.connect(transport, server.address);
    const error = await rejection(connection.unary('/t/Bad', new Uint8Array(3), within(250)));
    expect(error.name).toBe('RpcError');
    expect(error.grpcCode).toMatch((name === 'grpc-js' ? grpcJs : undefined) ?? grpcCode);
    if (details !== undefined) expect(error.details).toMatch(details);
    expect(error.sent).toBe(true);
    await eventually(() => expect(server.streams).toBeGreaterThan(0));
    expect(await again(() => connection.unary('/t/Echo', Uint8Array.of(9), within(2_000)))).toHaveLength(1);
    // The connection to another server has noticed nothing.
    const got: number[] = [];
    beside.onMessage((message) => got.push(...message));
    beside.write(Uint8Array.of(5));
    beside.end();
    expect(await ended(beside)).toBeUndefined();
    expect(got).toEqual([5]);
    expect(other.accepted).toBe(1);
  });

  it('refuses a first byte that is no gRPC', async () => {
    if (name === 'grpc-js') return; // It takes every flag but 0 for a compression.
    const server = await ground.serve((stream) => respond(stream, [Buffer.from('HTTP/1.1 what')]));
    const error = await rejection(
      ground.connect(transport, server.address).unary('/t/Bad', new Uint8Array(), within(2_000)),
    );
    expect(error).toMatchObject({ grpcCode: 'INTERNAL', details: expect.stringContaining('first byte') });
  });

  it('an answer after the deadline is dropped without a trace', async () => {
    const server = await ground.serve((stream, headers, self) => {
      if (headers[':path'] === '/t/Echo') return echo(stream, headers, self);
      setTimeout(() => {
        if (!stream.destroyed) respond(stream, [frame(Buffer.from('late'))]);
      }, 80);
    });
    const connection = ground.connect(transport, server.address);
    const errors = await Promise.all(
      Array.from({ length: 20 }, () => rejection(connection.unary('/t/Late', new Uint8Array(), within(40)))),
    );
    expect(new Set(errors.map(({ grpcCode }) => grpcCode))).toEqual(new Set(['DEADLINE_EXCEEDED']));
    await pause(80);
    expect(await connection.unary('/t/Echo', Uint8Array.of(2), within(2_000))).toEqual(Buffer.of(2));
    expect(server.accepted).toBe(1);
  });

  it('a stream that is cancelled is reset at the server, and ends once', async () => {
    const resets: (number | undefined)[] = [];
    const server = await ground.serve((stream) => {
      stream.respond(grpcHeaders);
      stream.on('close', () => resets.push(stream.rstCode));
      stream.resume();
    });
    const stream = ground.connect(transport, server.address).bidi('/t/Open', {});
    const ends: unknown[] = [];
    stream.onEnd((error) => ends.push(error));
    stream.write(Uint8Array.of(1));
    await eventually(() => expect(server.streams).toBe(1));
    stream.cancel();
    stream.cancel();
    await eventually(() => expect(resets).toEqual([8]));
    expect(ends).toHaveLength(1);
    expect(ends[0]).toMatchObject({ grpcCode: 'CANCELLED', sent: true });
  });
});

/** Tries as a retry layer would while a connection is being replaced. */
async function again<T>(call: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      if (left === 0) throw error;
      await pause(50);
    }
  }
}
