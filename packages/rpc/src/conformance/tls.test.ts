import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTls } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { http2Transport } from '../http2/http2-transport.js';
import { certificateFile, pem } from './certificates.js';
import { eventually, Ground, pause, rejection, within } from './ground.js';
import { runtime, transports } from './transports.js';
import { echo } from './wire-server.js';

const serverTls = { cert: pem('server'), key: pem('server.key') };
const mutualTls = { ...serverTls, ca: pem('authority'), requestCert: true, rejectUnauthorized: true };
const ca = pem('authority');
const client = { cert: pem('client'), key: pem('client.key') };
const one = Uint8Array.of(1);

describe.each(transports)('TLS through $name', ({ name, open }) => {
  const ground = new Ground();

  it('carries calls when the authority is known, from text and from files', async () => {
    const server = await ground.serve(echo, { tls: serverTls });
    for (const tls of [{ ca }, { caFile: certificateFile('authority') }]) {
      const connection = ground.connect(open({ tls }), server.address);
      expect(await connection.unary('/t/Echo', one, within(5_000))).toEqual(Buffer.of(1));
    }
  });

  it.each([
    { what: 'text and a file for the same thing', tls: { ca, caFile: certificateFile('authority') } },
    { what: 'a file that is not there', tls: { caFile: '/nowhere/ca.pem' } },
    { what: 'a certificate without its key', tls: { ca, cert: client.cert } },
  ])('refuses $what before there is any connection', ({ tls }) => {
    expect(() => open({ tls })).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it('takes the name that it is told for that in the certificate', async () => {
    const tls = { cert: pem('elsewhere'), key: pem('elsewhere.key') };
    let authority: string | undefined;
    const server = await ground.serve(
      (stream, headers, self) => {
        authority = headers[':authority'];
        echo(stream, headers, self);
      },
      { tls },
    );
    const transport = open({ tls: { ca, serverName: 'store.elsewhere.example' } });
    const connection = ground.connect(transport, server.address);
    expect(await connection.unary('/t/Echo', one, within(5_000))).toEqual(Buffer.of(1));
    expect(authority).toBe('store.elsewhere.example');
  });

  it.each([
    ['shows the certificate of another host', 'elsewhere', /altnames|IP|host/i],
    ['is vouched for by a stranger', 'stranger', /certificate|verify|issuer/i],
  ])('refuses a server that %s, and sends it nothing', async (_, certificate, details) => {
    const tls = { cert: pem(certificate), key: pem(`${certificate}.key`) };
    const server = await ground.serve(echo, { tls });
    const connection = ground.connect(open({ tls: { ca } }), server.address);
    const error = await rejection(connection.unary('/t/Echo', one, within(5_000)));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    expect(error.details).toMatch(details);
    expect(server.streams).toBe(0);
  });

  it('shows its own certificate when asked, from text and from files', async () => {
    const server = await ground.serve(echo, { tls: mutualTls });
    const files = {
      caFile: certificateFile('authority'),
      certFile: certificateFile('client'),
      keyFile: certificateFile('client.key'),
    };
    for (const tls of [{ ca, ...client }, files]) {
      const connection = ground.connect(open({ tls }), server.address);
      expect(await connection.unary('/t/Echo', one, within(5_000))).toEqual(Buffer.of(1));
    }
  });

  it.each([
    ['none', {}],
    ['that of another authority', { cert: pem('other-client'), key: pem('other-client.key') }],
  ])('is refused by a server that asks for a certificate when it has %s', async (_, own) => {
    const server = await ground.serve(echo, { tls: mutualTls });
    const connection = ground.connect(open({ tls: { ca, ...own } }), server.address);
    const error = await rejection(connection.unary('/t/Echo', one, within(5_000)));
    expect(error.grpcCode).toBe('UNAVAILABLE');
    expect(server.streams).toBe(0);
  });

  it('reads certificates again for a new connection', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'tikv-rpc-'));
    ground.onEnd(() => rmSync(directory, { recursive: true }));
    const caFile = join(directory, 'ca.pem');
    copyFileSync(certificateFile('authority'), caFile);
    const server = await ground.serve(echo, { tls: serverTls });
    const transport = open({ tls: { caFile } });
    const connection = ground.connect(transport, server.address);
    await connection.unary('/t/Echo', one, within(5_000));
    // Another authority takes over; the connection that is open goes on.
    server.setCertificates({ cert: pem('stranger'), key: pem('stranger.key') });
    copyFileSync(certificateFile('other-authority'), caFile);
    await connection.unary('/t/Echo', one, within(5_000));
    expect(server.accepted).toBe(1);
    for (const socket of server.sockets) socket.destroy();
    await eventually(() => expect(connection.state).not.toBe('ready'));
    // grpc-js keeps its credentials for the life of a channel.
    const next = name === 'http2' ? connection : ground.connect(transport, server.address);
    expect(await next.unary('/t/Echo', one, within(5_000))).toEqual(Buffer.of(1));
    expect(server.accepted).toBe(2);
  });

  it('ends at its deadline when the handshake hangs', async () => {
    const sockets: Socket[] = [];
    const mute = createTcp((socket) => {
      sockets.push(socket.on('error', () => {}));
      socket.resume();
    });
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    ground.onEnd(() => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => mute.close(resolve));
    });
    const address = `127.0.0.1:${(mute.address() as { port: number }).port}`;
    const error = await rejection(ground.connect(open({ tls: { ca } }), address).unary('/t/Echo', one, within(150)));
    expect(error.grpcCode).toMatch(/DEADLINE_EXCEEDED|UNAVAILABLE/);
  });

  it('fails clearly where one side speaks TLS and the other does not', async () => {
    const plain = await ground.serve(echo);
    const secure = await ground.serve(echo, { tls: serverTls });
    const pairs = [
      [open({ tls: { ca } }), plain],
      [open({}), secure],
    ] as const;
    for (const [transport, server] of pairs) {
      const error = await rejection(ground.connect(transport, server.address).unary('/t/Echo', one, within(5_000)));
      expect(error.grpcCode).toMatch(/UNAVAILABLE|DEADLINE_EXCEEDED/);
      expect(server.streams).toBe(0);
    }
  });
});

describe('TLS of http2Transport', () => {
  const ground = new Ground();

  it.each([['http/1.1'], [undefined]])('refuses a server that does not choose HTTP/2 (ALPN %s)', async (protocol) => {
    const server = createTls({ ...serverTls, ...(protocol === undefined ? {} : { ALPNProtocols: [protocol] }) });
    server.on('tlsClientError', () => {});
    server.on('secureConnection', (socket) => {
      socket.on('error', () => {});
      ground.onEnd(() => socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ground.onEnd(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = `127.0.0.1:${(server.address() as { port: number }).port}`;
    const connection = ground.connect(http2Transport({ runtime, tls: { ca } }), address);
    const error = await rejection(connection.unary('/t/Echo', one, within(5_000)));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    expect(error.details).toMatch(/HTTP\/2|protocol/i);
  });

  it('lives through files that cannot be read for a while', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'tikv-rpc-'));
    ground.onEnd(() => rmSync(directory, { recursive: true, force: true }));
    const caFile = join(directory, 'ca.pem');
    copyFileSync(certificateFile('authority'), caFile);
    const server = await ground.serve(echo, { tls: serverTls });
    const connection = ground.connect(http2Transport({ runtime, tls: { caFile } }), server.address);
    rmSync(caFile);
    const error = await rejection(connection.unary('/t/Echo', one, within(5_000)));
    expect(error).toMatchObject({ grpcCode: 'UNAVAILABLE', sent: false });
    expect(error.details).toContain(caFile);
    copyFileSync(certificateFile('authority'), caFile);
    await pause(150);
    expect(await connection.unary('/t/Echo', one, within(5_000))).toEqual(Buffer.of(1));
  });
});
