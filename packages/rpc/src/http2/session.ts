import { type ClientHttp2Session, type ClientHttp2Stream, constants, type OutgoingHttpHeaders } from 'node:http2';
import type { Socket } from 'node:net';
import { http2CodeName } from './call-status.js';
import type { Dialled } from './dial.js';
import { Heartbeat } from './heartbeat.js';
import type { SessionSettings } from './session-settings.js';

export interface SessionListener {
  /** It takes no new calls any more: GOAWAY, or it is gone. Called once. */
  onLeaving(session: Session): void;
  /** A call has ended, or the server allows more of them. */
  onRoom(): void;
  /** The socket is free. Called once. */
  onClosed(session: Session): void;
  /** The server complains of pings. */
  onTooManyPings(): void;
}

/** One HTTP/2 connection that is ready for calls, until the server sends GOAWAY or it breaks. */
export class Session {
  readonly #http2: ClientHttp2Session;
  readonly #socket: Socket;
  readonly #settings: SessionSettings;
  readonly #listener: SessionListener;
  readonly #heartbeat: Heartbeat;
  #open = 0;
  #mostStreams: number;
  #verifying = false;
  #leaving = false;
  #lost: Error | undefined;
  /** The last stream that the server has looked at, once it has said so. */
  #lastStreamId = Number.POSITIVE_INFINITY;

  constructor(
    { http2, socket }: Dialled,
    settings: SessionSettings,
    keepaliveTimeMs: number,
    listener: SessionListener,
  ) {
    this.#http2 = http2;
    this.#socket = socket;
    this.#settings = settings;
    this.#listener = listener;
    this.#mostStreams = http2.remoteSettings.maxConcurrentStreams ?? Number.POSITIVE_INFINITY;
    this.#heartbeat = new Heartbeat({
      runtime: settings.runtime,
      timers: settings.timers,
      keepaliveTimeMs,
      keepaliveTimeoutMs: settings.keepaliveTimeoutMs,
      ping: (answered) => this.#ping(answered),
      busy: () => this.#open > 0,
      dead: (reason) => this.destroy(reason),
    });
    http2.on('remoteSettings', ({ maxConcurrentStreams }) => {
      this.#mostStreams = maxConcurrentStreams ?? Number.POSITIVE_INFINITY;
      listener.onRoom();
    });
    http2.on('goaway', (code, lastStreamId, data) => this.#goAway(code, lastStreamId, data));
    http2.on('error', (error) => this.#lose(error));
    // Before the session hears of it, so that its streams know why they end.
    socket.prependListener('close', () => this.#lose(new Error('the connection was closed')));
    socket.on('close', () => listener.onClosed(this));
  }

  /** Whether a call can be opened right now. */
  get isReady(): boolean {
    return !this.#leaving && this.#open < this.#mostStreams && (this.#open > 0 || !this.mustVerify);
  }

  get isLeaving(): boolean {
    return this.#leaving;
  }

  /** It has had nothing to do for so long that it may be dead without anybody having noticed. */
  get mustVerify(): boolean {
    return this.#open === 0 && (this.#verifying || this.#heartbeat.isStale);
  }

  /** Why the connection broke, when it did. */
  get lost(): Error | undefined {
    return this.#lost;
  }

  /** Whether the server has said that it has not looked at this stream and never will. */
  hasSkipped(stream: ClientHttp2Stream): boolean {
    return (stream.id ?? 0) > this.#lastStreamId;
  }

  /** Opens a stream, to be released when it has closed. Throws when the session has ended meanwhile. */
  request(headers: OutgoingHttpHeaders): ClientHttp2Stream {
    const stream = this.#http2.request(headers);
    this.#open += 1;
    if (this.#open === 1) this.#heartbeat.watch();
    return stream;
  }

  release(): void {
    this.#open -= 1;
    if (this.#leaving) this.#retire();
    else this.#listener.onRoom();
  }

  heard(): void {
    this.#heartbeat.heard();
  }

  /** Asks the peer whether it is there, then tells of room; a peer that is not there loses the session. */
  verify(): void {
    if (this.#verifying) return;
    this.#verifying = true;
    this.#heartbeat.verify(() => {
      this.#verifying = false;
      this.#listener.onRoom();
    });
  }

  /** No new calls; those that are open may end. */
  leave(): void {
    if (this.#leaving) return;
    this.#leaving = true;
    this.#listener.onLeaving(this);
    this.#retire();
  }

  /** Ends it with all its calls. */
  destroy(reason: Error): void {
    this.#lose(reason);
  }

  #ping(answered: () => void): boolean {
    if (this.#http2.destroyed) return false;
    return this.#http2.ping((error) => {
      if (error === null) answered();
    });
  }

  #goAway(code: number, lastStreamId: number, data: Buffer | undefined): void {
    this.#lastStreamId = Math.min(this.#lastStreamId, lastStreamId);
    if (code === constants.NGHTTP2_ENHANCE_YOUR_CALM && data?.toString('latin1') === 'too_many_pings') {
      this.#listener.onTooManyPings();
    }
    if (code === constants.NGHTTP2_NO_ERROR) this.leave();
    else this.#lose(new Error(`the server ended the connection (GOAWAY ${http2CodeName(code)})`));
  }

  #lose(reason: Error): void {
    if (this.#lost !== undefined) return;
    this.#lost = reason;
    this.#heartbeat.stop();
    if (!this.#leaving) {
      this.#leaving = true;
      this.#listener.onLeaving(this);
    }
    this.#end();
  }

  /** A session that is to go, and that nobody uses. */
  #retire(): void {
    if (this.#open > 0 || this.#lost !== undefined) return;
    this.#lose(new Error('the connection was closed after the server had sent GOAWAY'));
  }

  #end(): void {
    if (!this.#http2.destroyed) this.#http2.destroy();
    // What HTTP/2 has to say for the end goes out in this turn; a peer that reads nothing must not hold the socket.
    this.#settings.runtime.endOfTurn(() => this.#socket.destroy());
  }
}
