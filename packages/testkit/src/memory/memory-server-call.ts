import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { http2Codes, statusOfHttp } from '../serving/http2-codes.js';
import { malformed } from '../serving/malformed.js';
import type { WireFault } from '../serving/outcome.js';
import type { ServerCall } from '../serving/server-call.js';
import type { MemoryLink } from './memory-link.js';

/** What the client's half of a call is told. */
export interface ClientHalf {
  readonly path: string;
  message(bytes: Uint8Array): void;
  /** Status of gRPC: 0 is OK. `sent` is false when the server said that it has not looked at the call. */
  ended(status: number, details: string, sent: boolean): void;
}

const nothing: Uint8Array = new Uint8Array();
const framePrefixBytes = 5;

/** The server's half of a call in memory. */
export class MemoryServerCall implements ServerCall {
  readonly path: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly #link: MemoryLink;
  readonly #client: ClientHalf;
  #open = true;
  #onMessage: (message: Uint8Array) => void = () => {};
  #onEnd: () => void = () => {};
  #early: (() => void)[] | undefined = [];
  #onClose: (() => void)[] = [];

  constructor(link: MemoryLink, client: ClientHalf, metadata: Readonly<Record<string, string>>) {
    this.#link = link;
    this.#client = client;
    this.path = client.path;
    this.metadata = metadata;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  onMessages(onMessage: (message: Uint8Array) => void, onEnd: () => void): void {
    this.#onMessage = onMessage;
    this.#onEnd = onEnd;
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const tell of early) tell();
  }

  /** A message of the client has arrived. */
  received(bytes: Uint8Array): void {
    if (this.#early === undefined) this.#onMessage(bytes);
    else this.#early.push(() => this.#onMessage(bytes));
  }

  /** The client's half-close has arrived. */
  halfClosed(): void {
    if (this.#early === undefined) this.#onEnd();
    else this.#early.push(() => this.#onEnd());
  }

  /** The client has gone away from this call, or the connection is cut. */
  abandoned(): void {
    this.#close();
  }

  onClose(listener: () => void): void {
    this.#onClose.push(listener);
  }

  send(message: Uint8Array): void {
    if (!this.#open) return;
    this.#send(this.path, message, () => this.#client.message(message));
  }

  end(): void {
    this.#finish(grpcStatus.ok, '');
  }

  fail(status: number, message: string): void {
    this.#finish(status, message);
  }

  failWith(error: unknown): void {
    if (error instanceof StatusError) this.fail(error.status, error.message);
    else this.fail(grpcStatus.unknown, String(error));
  }

  spoil(fault: Exclude<WireFault, 'drop'>, answer: Uint8Array | undefined): void {
    if (!this.#open) return;
    if (typeof fault === 'object') return this.#spoilWith(fault, answer);
    switch (fault) {
      case 'reset':
        return this.#finish(grpcStatus.cancelled, 'the stream was reset');
      case 'goaway':
        this.#link.goAway();
        if (answer === undefined) this.#finish(grpcStatus.unavailable, 'the server refused the stream', false);
        else this.send(answer);
        return;
      case 'cut':
      case 'cut-reset':
      case 'garbage':
        return this.#link.cut();
      case 'black-hole':
        return this.#link.blackHole();
      case 'corrupt':
        return this.send(malformed(answer));
      case 'truncate':
        return this.#finish(grpcStatus.internal, 'the stream ended inside a message');
      case 'no-trailers':
        this.send(answer ?? nothing);
        return this.#finish(grpcStatus.internal, 'the stream ended without a status');
      case 'duplicate':
        for (let i = 0; i < 2; i += 1) this.send(answer ?? nothing);
    }
  }

  #spoilWith(fault: Extract<WireFault, object>, answer: Uint8Array | undefined): void {
    if ('trickleBytes' in fault) this.#trickle(answer ?? nothing, fault);
    else if ('resetCode' in fault) {
      const { status } = http2Codes[fault.resetCode];
      this.#finish(status, `the stream was reset: ${fault.resetCode}`, fault.resetCode !== 'REFUSED_STREAM');
    } else if ('goawayCode' in fault) {
      this.#link.cut(http2Codes[fault.goawayCode].status, `the server went away: ${fault.goawayCode}`);
    } else this.#finish(statusOfHttp(fault.httpStatus), `HTTP status ${fault.httpStatus}`);
  }

  /** The pieces take their time; the message is there with the last one, and what follows it comes later still. */
  #trickle(answer: Uint8Array, { trickleBytes, everyMs }: { trickleBytes: number; everyMs: number }): void {
    const pieces = Math.ceil((answer.length + framePrefixBytes) / trickleBytes);
    this.#send(this.path, answer, () => this.#client.message(answer), (pieces - 1) * everyMs);
  }

  #close(): void {
    this.#open = false;
    for (const tell of this.#onClose.splice(0)) tell();
  }

  #send(what: string, bytes: Uint8Array, arrive: () => void, extraMs = 0): void {
    this.#link.toClient.send(this, { what, bytes, arrive }, extraMs);
  }

  #finish(status: number, details: string, sent = true): void {
    if (!this.#open) return;
    this.#close();
    const what = status === 0 ? `${this.path} end` : `${this.path} status ${status}`;
    this.#send(what, nothing, () => this.#client.ended(status, details, sent));
  }
}
