import {
  createSecureServer,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type SecureServerOptions,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import type { Socket } from 'node:net';

export type StreamHandler = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders, server: WireServer) => void;

export interface WireServerOptions {
  readonly tls?: SecureServerOptions;
  readonly maxConcurrentStreams?: number;
  readonly windowBytes?: number;
  readonly port?: number;
}

const windowBytes = 16 * 1024 * 1024;

/** A server that does on each stream exactly what a test says. */
export class WireServer {
  readonly sockets: Set<Socket> = new Set();
  readonly sessions: Set<ServerHttp2Session> = new Set();
  /** How many connections there have been. */
  accepted = 0;
  streams = 0;
  pings = 0;
  readonly #server: Http2Server;

  constructor(onStream: StreamHandler, options: WireServerOptions = {}) {
    const settings = {
      initialWindowSize: options.windowBytes ?? windowBytes,
      maxConcurrentStreams: options.maxConcurrentStreams ?? 4096,
    };
    const common = { settings, maxSessionMemory: 4000 };
    this.#server = options.tls === undefined ? createServer(common) : createSecureServer({ ...common, ...options.tls });
    this.#server.on(options.tls === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
      this.accepted += 1;
      this.sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => this.sockets.delete(socket));
    });
    this.#server.on('session', (session: ServerHttp2Session) => {
      this.sessions.add(session);
      if (options.windowBytes === undefined) session.setLocalWindowSize(windowBytes);
      session.on('error', () => {});
      session.on('ping', () => {
        this.pings += 1;
      });
      session.on('close', () => this.sessions.delete(session));
    });
    this.#server.on('stream', (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => {
      this.streams += 1;
      stream.on('error', () => {});
      onStream(stream, headers, this);
    });
    this.#server.on('sessionError', () => {});
    this.#server.on('tlsClientError', () => {});
  }

  listen(port = 0): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        resolve(`127.0.0.1:${(this.#server.address() as { port: number }).port}`);
      });
    });
  }

  /** New connections get these certificates. */
  setCertificates(tls: SecureServerOptions): void {
    (this.#server as unknown as { setSecureContext(tls: SecureServerOptions): void }).setSecureContext(tls);
  }

  /** Every connection stays open, and nothing is read or answered any more, not even pings. */
  blackHole(): void {
    for (const socket of this.sockets) {
      (socket as unknown as { _handle: { readStop(): void } })._handle.readStop();
    }
  }

  close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}

export const grpcHeaders: { readonly ':status': number; readonly 'content-type': string } = {
  ':status': 200,
  'content-type': 'application/grpc',
};

export function frame(message: Uint8Array, flag = 0, length: number = message.length): Buffer {
  const framed = Buffer.alloc(5 + message.length);
  framed[0] = flag;
  framed.writeUInt32BE(length, 1);
  framed.set(message, 5);
  return framed;
}

/** Collects the messages of a request. */
export function onMessages(stream: ServerHttp2Stream, message: (bytes: Buffer) => void, end: () => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let needed = 5;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    while (bytes >= needed) {
      const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      chunks.length = 0;
      const length = 5 + all.readUInt32BE(1);
      if (all.length >= length) message(all.subarray(5, length));
      const rest = all.length >= length ? all.subarray(length) : all;
      needed = all.length >= length ? 5 : length;
      bytes = rest.length;
      if (bytes > 0) chunks.push(rest);
    }
  });
  stream.on('end', end);
}

/** Sends these bytes as the body and status OK, or the trailers given. */
export function respond(
  stream: ServerHttp2Stream,
  body: readonly Uint8Array[],
  trailers: Record<string, string> = { 'grpc-status': '0' },
  headers: Record<string, string> = {},
): void {
  stream.respond({ ...grpcHeaders, ...headers }, { waitForTrailers: true });
  stream.once('wantTrailers', () => stream.sendTrailers(trailers));
  for (const chunk of body) stream.write(chunk);
  stream.end();
}

/** Answers each message with itself. Headers go out with the first answer. */
export const echo: StreamHandler = (stream) => {
  const begin = (): void => {
    if (stream.headersSent || stream.destroyed) return;
    stream.respond(grpcHeaders, { waitForTrailers: true });
    stream.once('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  };
  onMessages(
    stream,
    (message) => {
      begin();
      if (!stream.destroyed) stream.write(frame(message));
    },
    () => {
      begin();
      if (!stream.destroyed) stream.end();
    },
  );
};
