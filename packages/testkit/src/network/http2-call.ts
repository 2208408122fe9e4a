import { constants, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { malformed } from '../serving/malformed.js';
import type { WireFault } from '../serving/outcome.js';
import type { ServerCall } from '../serving/server-call.js';
import { FrameReader, frame } from './grpc-frames.js';
import type { Http2Connection } from './http2-connection.js';

/** One gRPC call over HTTP/2: full control of headers, trailers and resets. */
export class Http2Call implements ServerCall {
  readonly path: string;
  readonly metadata: IncomingHttpHeaders;
  readonly #stream: ServerHttp2Stream;
  readonly #connection: Http2Connection;
  #ended = false;
  /** A connection that has become mute answers nothing any more. */
  #mute = false;
  /** What waits until a trickle has run out. */
  #afterTrickle: (() => void)[] | undefined;

  constructor(stream: ServerHttp2Stream, headers: IncomingHttpHeaders, connection: Http2Connection) {
    this.#stream = stream;
    this.#connection = connection;
    this.metadata = headers;
    this.path = headers[':path'] ?? '';
    // A client that goes away resets its streams; that is its right.
    stream.on('error', () => {});
    stream.on('close', () => {
      this.#ended = true;
    });
  }

  get isOpen(): boolean {
    return !this.#ended && !this.#mute && !this.#stream.destroyed;
  }

  onMessages(onMessage: (message: Uint8Array) => void, onEnd: () => void): void {
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

  onClose(listener: () => void): void {
    this.#stream.on('close', listener);
  }

  send(message: Uint8Array): void {
    this.#inOrder(() => {
      if (this.isOpen) this.#write(frame(message));
    });
  }

  end(): void {
    this.#inOrder(() => {
      if (!this.isOpen) return;
      this.#ended = true;
      if (!this.#stream.headersSent) this.#respond();
      this.#stream.once('wantTrailers', () => this.#stream.sendTrailers({ 'grpc-status': '0' }));
      this.#stream.end();
    });
  }

  /** A status: in the only headers when nothing was sent before, else in the trailers. */
  fail(status: number, message: string): void {
    if (!this.isOpen) return;
    this.#ended = true;
    const trailers = { 'grpc-status': String(status), 'grpc-message': percentEncoded(message) };
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

  spoil(fault: Exclude<WireFault, 'drop'>, answer: Uint8Array | undefined): void {
    if (!this.isOpen) return;
    if (typeof fault === 'object') return this.#trickle(frame(answer ?? new Uint8Array()), fault);
    switch (fault) {
      case 'reset':
        return this.#reset(constants.NGHTTP2_CANCEL);
      case 'goaway':
        this.#connection.goAway();
        // Without an answer the server has not looked at it, and says so.
        return answer === undefined ? this.#reset(constants.NGHTTP2_REFUSED_STREAM) : this.send(answer);
      case 'cut':
        return this.#connection.cut();
      case 'black-hole':
        this.#mute = true;
        return this.#connection.blackHole();
      case 'corrupt':
        return this.send(malformed(answer));
      case 'truncate':
        return this.#truncate(frame(answer ?? new Uint8Array(8)));
      case 'duplicate':
        for (let i = 0; i < 2; i += 1) this.send(answer ?? new Uint8Array());
    }
  }

  /** Announces a whole message, sends half of it, and ends as if all were well. */
  #truncate(framed: Buffer): void {
    this.#write(framed.subarray(0, framed.length >> 1));
    this.end();
  }

  #trickle(framed: Buffer, { trickleBytes, everyMs }: { trickleBytes: number; everyMs: number }): void {
    this.#afterTrickle ??= [];
    const step = (at: number): void => {
      if (at < framed.length && this.isOpen) {
        this.#write(framed.subarray(at, at + trickleBytes));
        this.#connection.runtime.startTimer(everyMs, () => step(at + trickleBytes), { background: true });
        return;
      }
      const waiting = this.#afterTrickle ?? [];
      this.#afterTrickle = undefined;
      for (const goOn of waiting) goOn();
    };
    step(0);
  }

  #inOrder(run: () => void): void {
    if (this.#afterTrickle === undefined) run();
    else this.#afterTrickle.push(run);
  }

  #reset(code: number): void {
    this.#ended = true;
    this.#stream.close(code);
  }

  #write(bytes: Uint8Array): void {
    if (!this.#stream.headersSent) this.#respond();
    this.#stream.write(bytes);
  }

  #respond(): void {
    this.#stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' }, { waitForTrailers: true });
  }
}

/** As gRPC writes status messages: printable ASCII stays as it is, but for the percent sign. */
function percentEncoded(message: string): string {
  let encoded = '';
  for (const byte of Buffer.from(message, 'utf8')) {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
    encoded += isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}
