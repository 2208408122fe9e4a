import { onAbort, type Timer } from '@tikv/core';
import { grpcCodeName, RpcError, type RpcOptions } from '@tikv/rpc';
import { grpcStatus } from '../model/grpc-status.js';
import type { MemoryLink } from './memory-link.js';
import { type ClientHalf, MemoryServerCall } from './memory-server-call.js';

export interface CallListener {
  onMessage(bytes: Uint8Array): void;
  /** Once: undefined is status OK. */
  onEnd(error: RpcError | undefined): void;
}

export interface CallTarget {
  readonly path: string;
  readonly address: string;
  readonly version: number;
}

const nothing: Uint8Array = new Uint8Array();

/** The client's half of a call in memory: deadline, abort, and what the server sends. */
export class MemoryClientCall implements ClientHalf {
  readonly path: string;
  readonly #target: CallTarget;
  readonly #link: MemoryLink;
  readonly #listener: CallListener;
  readonly #server: MemoryServerCall;
  readonly #undo: (() => void)[] = [];
  #ended = false;

  constructor(link: MemoryLink, target: CallTarget, options: RpcOptions, listener: CallListener) {
    this.path = target.path;
    this.#target = target;
    this.#link = link;
    this.#listener = listener;
    this.#server = new MemoryServerCall(link, this, asHeaders(options.metadata));
    this.#undo.push(link.onCut((status, details) => this.#lost(status, details)));
    const { signal, deadlineAtMs } = options;
    if (signal !== undefined) this.#undo.push(onAbort(signal, () => this.cancel()));
    if (deadlineAtMs !== undefined && deadlineAtMs !== Number.POSITIVE_INFINITY) this.#startDeadline(deadlineAtMs);
    this.#send(`${this.path} open`, nothing, () => {
      if (this.#server.isOpen) link.onCall(this.#server);
    });
  }

  write(bytes: Uint8Array): void {
    if (this.#ended) return;
    this.#send(this.path, bytes, () => {
      if (this.#server.isOpen) this.#server.received(bytes);
    });
  }

  halfClose(): void {
    if (!this.#ended) this.#send(`${this.path} half-close`, nothing, () => this.#server.halfClosed());
  }

  /** Ends with CANCELLED, and tells the server. */
  cancel(): void {
    this.#abandon(grpcStatus.cancelled, 'Cancelled on client');
  }

  message(bytes: Uint8Array): void {
    if (!this.#ended) this.#listener.onMessage(bytes);
  }

  ended(status: number, details: string, sent: boolean): void {
    this.#end(status === grpcStatus.ok ? undefined : this.#error(status, details, sent));
  }

  #send(what: string, bytes: Uint8Array, arrive: () => void): void {
    this.#link.toServer.send(this, { what, bytes, arrive });
  }

  #startDeadline(deadlineAtMs: number): void {
    const { runtime } = this.#link.network;
    const leftMs = Math.max(0, deadlineAtMs - runtime.monotonicMs());
    const timer: Timer = runtime.startTimer(leftMs, () =>
      this.#abandon(grpcStatus.deadlineExceeded, 'Deadline exceeded'),
    );
    this.#undo.push(() => timer.cancel());
  }

  #abandon(status: number, details: string): void {
    if (this.#ended) return;
    this.#send(`${this.path} reset`, nothing, () => this.#server.abandoned());
    this.#end(this.#error(status, details, true));
  }

  #lost(status: number, details: string): void {
    this.#server.abandoned();
    this.#end(this.#error(status, details, true));
  }

  #end(error: RpcError | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const undo of this.#undo) undo();
    this.#listener.onEnd(error);
  }

  #error(status: number, details: string, sent: boolean): RpcError {
    return callError(this.#target, status, details, sent);
  }
}

export function callError(
  { path, address, version }: CallTarget,
  status: number,
  details: string,
  sent: boolean,
): RpcError {
  return new RpcError({
    grpcCode: grpcCodeName(status),
    details,
    method: path,
    address,
    connectionVersion: version,
    sent,
  });
}

/** As headers carry it: bytes in base64. */
function asHeaders(metadata: RpcOptions['metadata']): Record<string, string> {
  const texts = Object.entries(metadata ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : Buffer.from(value).toString('base64'),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}
