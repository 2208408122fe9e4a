import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import {
  createServer as createHttp2Server,
  type Http2Server,
  Http2ServerRequest,
  Http2ServerResponse,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type SecureContextOptions, type Server as TlsServer } from 'node:tls';
import type { Runtime } from '@tikv/core';
import type { CallHandler } from '../serving/server-call.js';
import type { ClusterTls } from '../tls/cluster-tls.js';
import { Http2Call } from './http2-call.js';
import { Http2Connection } from './http2-connection.js';

export interface GrpcListenerOptions {
  readonly onCall: CallHandler;
  /** Serves whatever is not gRPC: gRPC-web and Connect, over HTTP/1 or HTTP/2. */
  readonly onOther: RequestListener;
  readonly runtime: Runtime;
  /** Absent: plaintext. */
  readonly tls?: ClusterTls | undefined;
}

const http2Begins = 'PRI';
const windowBytes = 16 * 1024 * 1024;

/** One loopback port that speaks gRPC, and everything else that the same port has to serve. */
export class GrpcListener {
  readonly #server: Server;
  readonly #http2: Http2Server;
  readonly #http1: HttpServer;
  readonly #sockets = new Set<Socket>();
  readonly #connections = new WeakMap<object, Http2Connection>();
  /** The socket whose session is just being made. */
  #accepting: Socket | undefined;
  #stopWatching: () => void = () => {};

  constructor({ onCall, onOther, runtime, tls }: GrpcListenerOptions) {
    this.#http1 = createHttpServer(onOther);
    this.#http2 = createHttp2Server({
      maxSessionMemory: 1024,
      settings: { initialWindowSize: windowBytes, maxConcurrentStreams: 100_000 },
    });
    this.#http2.on('session', (session) => {
      session.on('error', () => {});
      session.setLocalWindowSize(windowBytes);
      // `session.socket` is a proxy that forbids what faults do; this is the real one.
      const socket = this.#accepting;
      if (socket !== undefined) this.#connections.set(session, new Http2Connection(session, socket, runtime));
    });
    // A 'request' listener beside this one would answer every stream a second time.
    this.#http2.on(
      'stream',
      (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, _flags: number, rawHeaders: string[]) => {
        const type = headers['content-type'] ?? '';
        if (/^application\/grpc(\+proto)?$/.test(type)) {
          const connection = stream.session && this.#connections.get(stream.session);
          if (connection === undefined) return;
          connection.opened(stream.id ?? 0);
          onCall(new Http2Call(stream, headers, connection));
        } else {
          const request = new Http2ServerRequest(stream, headers, {}, rawHeaders);
          onOther(request as never, new Http2ServerResponse(stream) as never);
        }
      },
    );
    this.#server = tls === undefined ? createServer((socket) => this.#accept(socket)) : this.#secure(tls);
  }

  /** Opens a free port of the loopback interface, or the one that an address names; resolves with `host:port`. */
  listen(address?: string): Promise<string> {
    const wanted = address === undefined ? 0 : Number(address.slice(address.lastIndexOf(':') + 1));
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(wanted, '127.0.0.1', () => {
        const { port } = this.#server.address() as { port: number };
        resolve(`127.0.0.1:${port}`);
      });
    });
  }

  /** Cuts every connection and closes the port. */
  close(): Promise<void> {
    this.#stopWatching();
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }

  /** ALPN offers both protocols; which one a connection then speaks shows as it does without TLS. */
  #secure(tls: ClusterTls): Server {
    const { mode } = tls;
    const server: TlsServer = createTlsServer(
      {
        ...contextOf(tls),
        ALPNProtocols: ['h2', 'http/1.1'],
        requestCert: mode === 'mutual',
        rejectUnauthorized: mode === 'mutual',
      },
      (socket) => this.#accept(socket),
    );
    // Until its handshake is done a connection is nobody else's to cut.
    server.on('connection', (socket: Socket) => this.#track(socket));
    server.on('tlsClientError', (_error, socket) => socket.destroy());
    this.#stopWatching = tls.onChange(() => server.setSecureContext(contextOf(tls)));
    return server;
  }

  #track(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
  }

  /** HTTP/2 connections begin with "PRI"; no method of HTTP/1 does, though POST and PROPFIND come close. */
  #accept(socket: Socket): void {
    this.#track(socket);
    socket.setNoDelay(true);
    let head = Buffer.alloc(0);
    const look = (): void => {
      const more = socket.read() as Buffer | null;
      if (more === null) return;
      head = Buffer.concat([head, more]);
      const isHttp2 = http2Begins.startsWith(head.toString('latin1', 0, http2Begins.length));
      if (isHttp2 && head.length < http2Begins.length) return;
      socket.off('readable', look);
      socket.unshift(head);
      this.#accepting = socket;
      (isHttp2 ? this.#http2 : this.#http1).emit('connection', socket);
      this.#accepting = undefined;
    };
    socket.on('readable', look);
  }
}

function contextOf(tls: ClusterTls): SecureContextOptions {
  const { cert, key, clientCa } = tls.server;
  return clientCa === undefined ? { cert, key } : { cert, key, ca: clientCa };
}
