import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { type Http2Code, http2Codes } from '../serving/http2-codes.js';
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
    if (typeof fault === 'object') return this.#spoilWith(fault, answer);
    switch (fault) {
      case 'reset':
        return this.#reset('CANCEL');
      case 'goaway':
        return this.#goAway(answer);
      case 'cut':
        return this.#connection.cut();
      case 'cut-reset':
        return this.#connection.cutWithReset();
      case 'garbage':
        return this.#connection.writeGarbage();
      case 'black-hole':
        this.#mute = true;
        return this.#connection.blackHole();
      case 'corrupt':
        return this.send(malformed(answer));
      case 'truncate':
        return this.#truncate(frame(answer ?? new Uint8Array(8)));
      case 'no-trailers':
        return this.#endWithoutStatus(frame(answer ?? new Uint8Array()));
      case 'duplicate':
        for (let i = 0; i < 2; i += 1) this.send(answer ?? new Uint8Array());
    }
  }

  #spoilWith(fault: Extract<WireFault, object>, answer: Uint8Array | undefined): void {
    if ('trickleBytes' in fault) this.#trickle(frame(answer ?? new Uint8Array()), fault);
    else if ('resetCode' in fault) this.#reset(fault.resetCode);
    else if ('goawayCode' in fault) this.#connection.destroy(fault.goawayCode);
    else if (this.#stream.headersSent) this.#reset('INTERNAL_ERROR');
    else {
      this.#ended = true;
      this.#stream.respond({ ':status': fault.httpStatus, 'content-type': 'text/plain' });
      this.#stream.end('not gRPC');
    }
  }

  /** Without an answer the server has not looked at this call, and says so. */
  #goAway(answer: Uint8Array | undefined): void {
    if (answer !== undefined) {
      this.#connection.goAway();
      return this.send(answer);
    }
    this.#connection.goAwayWithout(this.#stream.id ?? 0);
    this.#reset('REFUSED_STREAM');
  }

  #endWithoutStatus(framed: Buffer): void {
    this.#ended = true;
    if (this.#stream.headersSent) this.#stream.once('wantTrailers', () => this.#stream.sendTrailers({}));
    else this.#stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' });
    this.#stream.end(framed);
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

  #reset(code: Http2Code): void {
    this.#ended = true;
    this.#stream.close(http2Codes[code].code);
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
