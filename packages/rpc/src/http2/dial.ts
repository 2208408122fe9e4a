import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { checkServerIdentity, connect as connectTls, type TLSSocket } from 'node:tls';
import type { WheelTimer } from '@tikv/core';
import { loadTls, type TlsOptions } from '../transport/tls-options.js';
import type { SessionSettings } from './session-settings.js';

export interface DialTarget {
  readonly host: string;
  readonly port: number;
  /** Absent: plaintext. */
  readonly tls: TlsOptions | undefined;
}

export interface Dialled {
  readonly http2: ClientHttp2Session;
  readonly socket: Socket;
}

type Phase = 'TCP connection' | 'TLS handshake' | 'HTTP/2 settings of the server';

const maxFrameBytes = 1024 * 1024;

/**
 * One attempt to connect: name, TCP, TLS, and the server's HTTP/2 settings, all before one deadline, so that a peer that
 * accepts and says nothing is not taken for a server. `done` is called once, never before `start` has returned.
 */
export class Dial {
  readonly #target: DialTarget;
  readonly #settings: SessionSettings;
  readonly #done: (result: Dialled | Error) => void;
  #socket: Socket | undefined;
  #http2: ClientHttp2Session | undefined;
  #timer: WheelTimer | undefined;
  #phase: Phase = 'TCP connection';
  #over = false;

  constructor(target: DialTarget, settings: SessionSettings, done: (result: Dialled | Error) => void) {
    this.#target = target;
    this.#settings = settings;
    this.#done = done;
  }

  start(): void {
    const { connectTimeoutMs, runtime, timers } = this.#settings;
    try {
      this.#socket = this.#open();
    } catch (error) {
      // Certificates that cannot be read or used.
      runtime.soon(() => this.#end(error as Error));
      return;
    }
    this.#timer = timers.schedule(connectTimeoutMs, () =>
      // After a blocked event loop, what has come in the meantime is read first.
      runtime.endOfTurn(() => this.#end(new Error(`no ${this.#phase} within ${connectTimeoutMs} ms`))),
    );
  }

  /** Gives up; `done` is not called any more. */
  cancel(): void {
    if (!this.#over) this.#stop();
  }

  #open(): Socket {
    const { host, port, tls } = this.#target;
    const { lookup } = this.#settings;
    const where = { host, port, noDelay: true, ...(lookup === undefined ? {} : { lookup }) };
    if (tls === undefined) {
      const socket = connectTcp(where);
      socket.once('connect', () => this.#speakHttp2(socket));
      return this.#watch(socket);
    }
    const { ca, cert, key, serverName } = loadTls(tls);
    const socket = connectTls({
      ...where,
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert, key }),
      ALPNProtocols: ['h2'],
      servername: serverNameIndication(serverName ?? host),
      checkServerIdentity: (_, certificate) => checkServerIdentity(serverName ?? host, certificate),
    });
    socket.once('connect', () => {
      this.#phase = 'TLS handshake';
    });
    socket.once('secureConnect', () => this.#secured(socket));
    return this.#watch(socket);
  }

  #watch(socket: Socket): Socket {
    socket.on('error', (error) => this.#end(error));
    socket.once('close', () =>
      this.#end(new Error(`the peer closed the connection before the end of the ${this.#phase}`)),
    );
    return socket;
  }

  #secured(socket: TLSSocket): void {
    if (socket.alpnProtocol === 'h2') this.#speakHttp2(socket);
    else
      this.#end(
        new Error(`the server does not speak HTTP/2: it chose ${socket.alpnProtocol || 'no protocol'} by ALPN`),
      );
  }

  #speakHttp2(socket: Socket): void {
    if (this.#over) return;
    this.#phase = 'HTTP/2 settings of the server';
    const { host, port, tls } = this.#target;
    const { windowBytes } = this.#settings;
    const name = isIP(host) === 6 ? `[${host}]` : host;
    const http2 = connectHttp2(`${tls === undefined ? 'http' : 'https'}://${name}:${port}`, {
      createConnection: () => socket,
      settings: { initialWindowSize: windowBytes, maxFrameSize: maxFrameBytes, enablePush: false },
      // In megabytes. The default of 10 resets streams when large replies come together.
      maxSessionMemory: Number.MAX_SAFE_INTEGER,
    });
    this.#http2 = http2;
    http2.on('error', (error) => this.#end(error));
    http2.once('connect', () => http2.setLocalWindowSize(windowBytes));
    http2.once('remoteSettings', () => this.#ready({ http2, socket }));
  }

  #ready(dialled: Dialled): void {
    if (this.#over) return;
    this.#over = true;
    this.#timer?.cancel();
    this.#done(dialled);
  }

  #end(error: Error): void {
    if (this.#over) return;
    this.#stop();
    this.#done(error);
  }

  #stop(): void {
    this.#over = true;
    this.#timer?.cancel();
    this.#http2?.destroy();
    this.#socket?.destroy();
  }
}

/** TLS knows no addresses as names. */
function serverNameIndication(name: string): string {
  return isIP(name) === 0 ? name : '';
}
