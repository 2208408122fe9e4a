import { connectionChannel, publishTo } from '@tikv/core';
import { RpcError } from '../transport/rpc-error.js';
import type { BidiStream, ByteStream, Connection, ConnectionState, RpcOptions } from '../transport/transport.js';
import type { Call, CallOwner } from './call.js';
import type { CallFailure } from './call-failure.js';
import { Dial, type Dialled, type DialTarget } from './dial.js';
import { reconnectDelayMs } from './reconnect-backoff.js';
import type { HeaderBase } from './request-headers.js';
import { Session, type SessionListener } from './session.js';
import type { SessionSettings } from './session-settings.js';
import { StreamCall } from './stream-call.js';
import { UnaryCall } from './unary-call.js';

/**
 * One address: at most one session that takes calls, a dial while there is none and somebody wants one, and sessions
 * that the server has told to go, until their calls have ended. Calls fail while the address is being left alone after a
 * failed dial: waiting is the business of those who retry.
 */
export class Http2Connection implements Connection, CallOwner, SessionListener {
  readonly address: string;
  readonly version: number;
  readonly settings: SessionSettings;
  readonly headerBase: HeaderBase;
  readonly #target: DialTarget;
  readonly #calls = new Set<Call>();
  readonly #waiting = new Set<Call>();
  readonly #sessions = new Set<Session>();
  #session: Session | undefined;
  #dial: Dial | undefined;
  #keepaliveTimeMs: number;
  #failures = 0;
  #failure: { readonly error: Error; readonly retryAtMs: number } | undefined;
  #closed = false;

  constructor(address: string, version: number, target: DialTarget, settings: SessionSettings) {
    this.address = address;
    this.version = version;
    this.settings = settings;
    this.#target = target;
    this.#keepaliveTimeMs = settings.keepaliveTimeMs;
    const { tls } = target;
    this.headerBase = {
      scheme: tls === undefined ? 'http' : 'https',
      authority: tls?.serverName ?? address,
      compression: settings.compression,
    };
  }

  get state(): ConnectionState {
    if (this.#closed) return 'closed';
    if (this.#session !== undefined) return 'ready';
    if (this.#dial !== undefined) return 'connecting';
    return this.#failure !== undefined && this.#mustWait(this.#failure) ? 'transient-failure' : 'idle';
  }

  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      new UnaryCall(this, method, options, request, resolve, reject).start();
    });
  }

  serverStream(method: string, request: Uint8Array, options: RpcOptions): ByteStream {
    const call = new StreamCall(this, method, options, request);
    call.start();
    return call;
  }

  bidi(method: string, options: RpcOptions): BidiStream {
    const call = new StreamCall(this, method, options, undefined);
    call.start();
    return call;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#dial?.cancel();
    this.#dial = undefined;
    for (const call of [...this.#calls]) call.fail({ grpcCode: 'CANCELLED', details: 'the connection was closed' });
    for (const session of [...this.#sessions]) session.destroy(new Error('the connection was closed'));
    this.#tell('closed');
  }

  submit(call: Call): void {
    if (this.#closed) {
      call.fail({ grpcCode: 'CANCELLED', details: 'the connection is closed' });
      return;
    }
    this.#calls.add(call);
    const session = this.#session;
    if (session?.isReady === true && this.#waiting.size === 0 && call.open(session)) return;
    this.#waiting.add(call);
    call.limitWait(this.settings.openTimeoutMs);
    this.#goOn();
  }

  ended(call: Call): void {
    this.#calls.delete(call);
    this.#waiting.delete(call);
  }

  error(method: string, { grpcCode, details, cause }: CallFailure, sent: boolean): RpcError {
    const { address, version: connectionVersion } = this;
    return new RpcError({ grpcCode, details, method, address, connectionVersion, sent, cause });
  }

  onRoom(): void {
    if (this.#waiting.size > 0) this.#goOn();
  }

  onLeaving(session: Session): void {
    if (this.#session !== session) return;
    this.#session = undefined;
    this.#tell('idle', session.lost?.message ?? 'the server has sent GOAWAY');
    this.onRoom();
  }

  onClosed(session: Session): void {
    this.#sessions.delete(session);
  }

  onTooManyPings(): void {
    this.#keepaliveTimeMs *= 2;
  }

  /** Brings the calls that wait a step further: opens them, or sees to a session. */
  #goOn(): void {
    const session = this.#session;
    if (session === undefined) {
      this.#connect();
      return;
    }
    if (session.mustVerify) {
      session.verify();
      return;
    }
    for (const call of this.#waiting) {
      if (!session.isReady) return;
      if (call.open(session)) this.#waiting.delete(call);
      else session.leave();
    }
  }

  #connect(): void {
    if (this.#closed || this.#dial !== undefined) return;
    if (this.#failure !== undefined && this.#mustWait(this.#failure)) {
      this.#failWaiting(this.#failure.error);
      return;
    }
    const dial = new Dial(this.#target, this.settings, (result) => {
      if (this.#dial !== dial) return;
      this.#dial = undefined;
      if (result instanceof Error) this.#dialFailed(result);
      else this.#connected(result);
    });
    this.#dial = dial;
    this.#tell('connecting');
    dial.start();
  }

  #connected(dialled: Dialled): void {
    this.#failures = 0;
    this.#failure = undefined;
    const session = new Session(dialled, this.settings, this.#keepaliveTimeMs, this);
    this.#sessions.add(session);
    this.#session = session;
    this.#tell('ready');
    this.onRoom();
  }

  #dialFailed(error: Error): void {
    this.#failures += 1;
    const { runtime } = this.settings;
    const retryAtMs = runtime.monotonicMs() + reconnectDelayMs(this.#failures, runtime.random());
    this.#failure = { error, retryAtMs };
    this.#tell('transient-failure', error.message);
    this.#failWaiting(error);
  }

  #failWaiting(cause: Error): void {
    const details = `no connection to ${this.address}: ${cause.message || (cause as NodeJS.ErrnoException).code}`;
    for (const call of [...this.#waiting]) call.fail({ grpcCode: 'UNAVAILABLE', details, cause });
  }

  #mustWait({ retryAtMs }: { readonly retryAtMs: number }): boolean {
    return this.settings.runtime.monotonicMs() < retryAtMs;
  }

  #tell(state: ConnectionState, reason?: string): void {
    publishTo(connectionChannel, () => ({ address: this.address, version: this.version, state, reason }));
  }
}
