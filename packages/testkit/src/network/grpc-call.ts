import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { FrameReader, frame } from './grpc-frames.js';

/** One gRPC call as the server sees it: full control of headers, trailers and resets. */
export class GrpcCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly #stream: ServerHttp2Stream;
  #ended = false;

  constructor(stream: ServerHttp2Stream, headers: IncomingHttpHeaders) {
    this.#stream = stream;
    this.headers = headers;
    this.path = headers[':path'] ?? '';
    // A client that goes away resets its streams; that is its right.
    stream.on('error', () => {});
    stream.on('close', () => {
      this.#ended = true;
    });
  }

  get isOpen(): boolean {
    return !this.#ended && !this.#stream.destroyed;
  }

  /** Calls for each message, and once for the client's half-close. */
  onMessages(onMessage: (message: Buffer) => void, onEnd: () => void): void {
    const reader = new FrameReader();
    this.#stream.on('data', (chunk: Buffer) => {
      try {
        for (const message of reader.push(chunk)) onMessage(message);
      } catch (error) {
        this.fail(grpcStatus.internal, String(error));
      }
    });
    this.#stream.on('end', onEnd);
  }

  send(message: Uint8Array): void {
    if (!this.isOpen) return;
    if (!this.#stream.headersSent) this.#respond();
    this.#stream.write(frame(message));
  }

  /** Status OK after what was sent. */
  end(): void {
    if (!this.isOpen) return;
    this.#ended = true;
    if (!this.#stream.headersSent) this.#respond();
    this.#stream.once('wantTrailers', () => this.#stream.sendTrailers({ 'grpc-status': '0' }));
    this.#stream.end();
  }

  /** A status: in the only headers when nothing was sent before, else in the trailers. */
  fail(status: number, message: string): void {
    if (!this.isOpen) return;
    this.#ended = true;
    const trailers = { 'grpc-status': String(status), 'grpc-message': encodeURIComponent(message) };
    if (this.#stream.headersSent) {
      this.#stream.once('wantTrailers', () => this.#stream.sendTrailers(trailers));
      this.#stream.end();
    } else {
      this.#stream.respond(
        { ':status': 200, 'content-type': 'application/grpc+proto', ...trailers },
        { endStream: true },
      );
    }
  }

  failWith(error: unknown): void {
    if (error instanceof StatusError) this.fail(error.status, error.message);
    else this.fail(grpcStatus.unknown, String(error));
  }

  /** RST_STREAM without an answer. */
  reset(): void {
    this.#ended = true;
    this.#stream.close(constants.NGHTTP2_CANCEL);
  }

  #respond(): void {
    this.#stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' }, { waitForTrailers: true });
  }
}
