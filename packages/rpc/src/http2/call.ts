import { type ClientHttp2Stream, constants, type IncomingHttpHeaders } from 'node:http2';
import { Readable } from 'node:stream';
import { onAbort, type WheelTimer } from '@tikv/core';
import type { RpcError } from '../transport/rpc-error.js';
import type { RpcOptions } from '../transport/transport.js';
import type { CallFailure } from './call-failure.js';
import { grpcStatusOf, httpFailureOf, resetFailure } from './call-status.js';
import { decompress } from './decompress.js';
import { grpcTimeout } from './grpc-timeout.js';
import { MessageReader } from './message-reader.js';
import type { HeaderBase } from './request-headers.js';
import { metadataProblem, requestHeaders } from './request-headers.js';
import type { Session } from './session.js';
import type { SessionSettings } from './session-settings.js';

/** What a call needs of the connection that it is made on. */
export interface CallOwner {
  readonly settings: SessionSettings;
  readonly headerBase: HeaderBase;
  /** Opens the call as soon as there is a session with room for it. */
  submit(call: Call): void;
  /** The call has ended, whether it was opened or not. */
  ended(call: Call): void;
  error(method: string, failure: CallFailure, sent: boolean): RpcError;
}

/**
 * One call from its submission to its end: at most one HTTP/2 stream. Exactly one of status, failure, deadline and abort
 * ends it, and whatever comes later is ignored. It does not wait for response headers: messages go out when the stream
 * is open.
 */
export abstract class Call {
  readonly method: string;
  readonly #owner: CallOwner;
  readonly #options: RpcOptions;
  #session: Session | undefined;
  #stream: ClientHttp2Stream | undefined;
  #timer: WheelTimer | undefined;
  #stopListening: (() => void) | undefined;
  #reader: MessageReader | undefined;
  #encoding: string | undefined;
  #streamError: Error | undefined;
  #answered = false;
  #ended = false;

  constructor(owner: CallOwner, method: string, options: RpcOptions) {
    this.#owner = owner;
    this.method = method;
    this.#options = options;
  }

  get isEnded(): boolean {
    return this.#ended;
  }

  /** Begins the call, or ends it at once when it must not begin. To be called once, by whoever made it. */
  start(): void {
    const { signal, metadata, deadlineAtMs } = this.#options;
    const problem = metadata === undefined ? undefined : metadataProblem(metadata);
    if (problem !== undefined) return this.fail({ grpcCode: 'INVALID_ARGUMENT', details: problem });
    if (signal?.aborted === true) return this.fail({ grpcCode: 'CANCELLED', details: 'aborted before it was sent' });
    if (deadlineAtMs !== undefined && deadlineAtMs !== Number.POSITIVE_INFINITY) {
      const { runtime, timers } = this.#owner.settings;
      const leftMs = deadlineAtMs - runtime.monotonicMs();
      if (leftMs <= 0)
        return this.fail({ grpcCode: 'DEADLINE_EXCEEDED', details: 'the deadline had passed before it was sent' });
      this.#timer = timers.schedule(leftMs, this.#onDeadline, { background: true });
    }
    if (signal !== undefined) this.#stopListening = onAbort(signal, () => this.cancel());
    this.#owner.submit(this);
  }

  /** There is no session with room yet: the wait for one ends, with the deadline of the call or its own. */
  limitWait(openTimeoutMs: number): void {
    if (this.#timer !== undefined) return;
    this.#timer = this.#owner.settings.timers.schedule(openTimeoutMs, () => {
      this.fail({ grpcCode: 'UNAVAILABLE', details: `no stream could be opened within ${openTimeoutMs} ms` });
    });
  }

  /** Opens the stream. Returns false when the session takes no more calls; then nothing has happened. */
  open(session: Session): boolean {
    const { headerBase, settings } = this.#owner;
    const { deadlineAtMs, metadata } = this.#options;
    const hasDeadline = deadlineAtMs !== undefined && deadlineAtMs !== Number.POSITIVE_INFINITY;
    const timeout = hasDeadline ? grpcTimeout(deadlineAtMs - settings.runtime.monotonicMs()) : undefined;
    let stream: ClientHttp2Stream;
    try {
      stream = session.request(requestHeaders(headerBase, this.method, timeout, metadata));
    } catch {
      return false;
    }
    if (!hasDeadline) {
      this.#timer?.cancel();
      this.#timer = undefined;
    }
    this.#session = session;
    this.#stream = stream;
    this.#listen(stream);
    this.send(stream);
    return true;
  }

  cancel(): void {
    this.fail({ grpcCode: 'CANCELLED', details: 'cancelled by the caller' });
  }

  /** Ends the call with an error, unless it has ended. */
  fail(failure: CallFailure): void {
    if (this.#ended) return;
    // A server that has answered anything has looked at the call, even if it takes that back.
    const sent = this.#stream !== undefined && (failure.sent !== false || this.#answered);
    const error = this.#owner.error(this.method, failure, sent);
    this.#finish(error);
  }

  /** Sends what the call begins with. */
  protected abstract send(stream: ClientHttp2Stream): void;
  /** A view of the transport's memory. */
  protected abstract received(message: Uint8Array): void;
  /** The status was OK: why it is no success nevertheless, or undefined. */
  protected abstract incomplete(): CallFailure | undefined;
  protected abstract finished(error: RpcError | undefined): void;

  readonly #onDeadline = (): void => {
    const where = this.#stream === undefined ? 'while it waited for a connection' : 'while it waited for the answer';
    this.fail({ grpcCode: 'DEADLINE_EXCEEDED', details: `the deadline passed ${where}` });
  };

  #listen(stream: ClientHttp2Stream): void {
    stream.on('response', (headers, flags) => this.#onResponse(headers, flags));
    stream.on('trailers', (headers) => this.#onTrailers(headers));
    stream.on('end', () => this.#onEnd(stream));
    stream.on('error', (error) => {
      this.#streamError = error;
    });
    stream.on('close', () => this.#onClose(stream));
    // DATA is taken where it enters the stream, not behind its buffer and an event for each frame. Where it does not
    // pass here, it comes as an event.
    stream.push = (chunk: Buffer | null): boolean => {
      if (chunk === null) return Readable.prototype.push.call(stream, null);
      this.#onData(chunk);
      return true;
    };
    stream.on('data', (chunk: Buffer) => this.#onData(chunk));
  }

  #onResponse(headers: IncomingHttpHeaders, flags: number): void {
    this.#session?.heard();
    this.#answered = true;
    const status = grpcStatusOf(headers);
    if (status !== undefined && (flags & constants.NGHTTP2_FLAG_END_STREAM) !== 0) return this.#complete(status);
    const failure = status !== undefined && status !== 'ok' ? status : httpFailureOf(headers);
    if (failure !== undefined) return this.fail(failure);
    this.#encoding = headers['grpc-encoding'] as string | undefined;
  }

  #onData(chunk: Buffer): void {
    if (this.#ended) return;
    this.#session?.heard();
    this.#reader ??= new MessageReader(this.#onFrame, this.#owner.settings.maxReceiveBytes);
    const failure = this.#reader.push(chunk);
    if (failure !== undefined) this.fail(failure);
  }

  readonly #onFrame = (compressed: boolean, message: Buffer): boolean => {
    if (!compressed) this.received(message);
    else {
      const unpacked = decompress(message, this.#encoding, this.#owner.settings.maxReceiveBytes);
      if (unpacked instanceof Uint8Array) this.received(unpacked);
      else this.fail(unpacked);
    }
    return !this.#ended;
  };

  #onTrailers(headers: IncomingHttpHeaders): void {
    const status = grpcStatusOf(headers);
    if (status !== undefined) this.#complete(status);
  }

  #onEnd(stream: ClientHttp2Stream): void {
    // A stream that was reset or torn down ends as well; then its close says more.
    if (this.#ended || stream.closed || stream.destroyed) return;
    const what = this.#reader?.atBoundary === false ? 'in the middle of a message' : 'without a status';
    this.fail({ grpcCode: 'INTERNAL', details: `the server ended the stream ${what}` });
  }

  #onClose(stream: ClientHttp2Stream): void {
    const session = this.#session as Session;
    if (!this.#ended) this.fail(this.#closeFailure(session, stream));
    session.release();
  }

  #closeFailure(session: Session, stream: ClientHttp2Stream): CallFailure {
    const sent = session.hasSkipped(stream) ? false : undefined;
    const cause = session.lost ?? this.#streamError;
    if (session.lost !== undefined) {
      return { grpcCode: 'UNAVAILABLE', details: `the connection was lost: ${session.lost.message}`, sent, cause };
    }
    return { ...resetFailure(stream.rstCode ?? constants.NGHTTP2_NO_ERROR), cause };
  }

  #complete(status: 'ok' | CallFailure): void {
    if (this.#ended) return;
    if (status !== 'ok') return this.fail(status);
    if (this.#reader?.atBoundary === false) {
      return this.fail({ grpcCode: 'INTERNAL', details: 'the server ended the stream in the middle of a message' });
    }
    const failure = this.incomplete();
    if (failure === undefined) this.#finish(undefined);
    else this.fail(failure);
  }

  #finish(error: RpcError | undefined): void {
    this.#ended = true;
    this.#timer?.cancel();
    this.#stopListening?.();
    const stream = this.#stream;
    // A stream that both sides have ended closes by itself.
    if (stream !== undefined && !stream.destroyed && !(error === undefined && stream.writableEnded)) {
      stream.close(constants.NGHTTP2_CANCEL);
    }
    this.#owner.ended(this);
    this.finished(error);
  }
}
