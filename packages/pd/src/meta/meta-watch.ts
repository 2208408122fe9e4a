import {
  ClosedError,
  MismatchedClusterError,
  onAbort,
  type Runtime,
  sleep,
  type TimerWheel,
  UnsupportedError,
} from '@tikv/core';
import { CodecError, decode, encode } from '@tikv/kvproto';
import { Event_EventType, WatchRequest, WatchResponse } from '@tikv/kvproto/meta_storagepb';
import type { ByteStream, ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { finalPdError } from '../errors/final-pd-error.js';

/** What happened at one revision. */
export interface MetaChange {
  readonly revision: bigint;
  /** PD has forgotten what happened before this revision: changes are missing, read what is there anew. */
  readonly compacted: boolean;
  readonly events: readonly MetaEvent[];
}

export interface MetaEvent {
  readonly type: 'put' | 'delete';
  readonly key: Uint8Array;
  /** Undefined for a key that is gone. */
  readonly value: Uint8Array | undefined;
}

export interface MetaWatchParts {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  readonly closing: AbortSignal;
  readonly range: { readonly key: Uint8Array; readonly rangeEnd: Uint8Array | undefined };
  /** Where the store is now: for a watch that has no revision to begin with. */
  readonly revision: (signal: AbortSignal) => Promise<bigint>;
  readonly startRevision?: bigint | undefined;
  readonly signal?: AbortSignal | undefined;
}

const path = '/meta_storagepb.MetaStorage/Watch';
const firstPauseMs = 20;
const longestPauseMs = 1_000;
/** Of a reader that does not keep up: the stream ends, and begins anew where the reader is. */
const mostUnread = 1_024;

/** One watch, over as many streams as it takes. */
export class MetaWatch implements AsyncIterableIterator<MetaChange> {
  readonly #parts: MetaWatchParts;
  readonly #stop = new AbortController();
  readonly #unhook: (() => void)[] = [];
  #unread: MetaChange[] = [];
  #readers: { resolve(result: IteratorResult<MetaChange>): void; reject(reason: unknown): void }[] = [];
  /** The first revision that has not been seen. */
  #nextRevision: bigint;
  #stream: ByteStream | undefined;
  #end: { readonly reason?: unknown } | undefined;
  #pauseMs = firstPauseMs;

  constructor(parts: MetaWatchParts) {
    this.#parts = parts;
    this.#nextRevision = parts.startRevision ?? 0n;
    const { signal, closing } = parts;
    if (signal?.aborted === true) this.#finish({ reason: signal.reason });
    else if (closing.aborted) this.#finish({ reason: closed() });
    else {
      if (signal !== undefined) this.#unhook.push(onAbort(signal, () => this.#finish({ reason: signal.reason })));
      this.#unhook.push(onAbort(closing, () => this.#finish({ reason: closed() })));
      if (parts.startRevision === undefined) void this.#begin();
      else this.#open();
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<MetaChange>> {
    const change = this.#unread.shift();
    if (change !== undefined) {
      // The reader has caught up: what was left out comes now.
      if (this.#unread.length === 0 && this.#stream === undefined && this.#end === undefined) this.#open();
      return Promise.resolve({ done: false, value: change });
    }
    if (this.#end === undefined) return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    const { reason } = this.#end;
    // Told once; after that it is just over.
    this.#end = {};
    return reason === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(reason);
  }

  return(): Promise<IteratorResult<MetaChange>> {
    this.#finish({});
    return Promise.resolve({ done: true, value: undefined });
  }

  /** From now on, also when the first stream ends before anything has come over it. */
  async #begin(): Promise<void> {
    try {
      this.#nextRevision = (await this.#parts.revision(this.#stop.signal)) + 1n;
    } catch (error) {
      this.#finish({ reason: error });
    }
    if (this.#end === undefined) this.#open();
  }

  #open(): void {
    const { pool, members, range } = this.#parts;
    const header = { clusterId: members.clusterId };
    const request = encode(WatchRequest, { header, ...range, startRevision: this.#nextRevision });
    const stream = pool.get(members.leader).serverStream(path, request, {});
    this.#stream = stream;
    stream.onMessage((bytes) => {
      if (this.#stream === stream) this.#take(bytes);
    });
    const address = members.leader;
    stream.onEnd((error) => {
      if (this.#stream !== stream) return;
      this.#stream = undefined;
      const final = error && this.#finalError(address, error);
      if (final === undefined) void this.#reopen();
      else this.#finish({ reason: final });
    });
  }

  #take(bytes: Uint8Array): void {
    const answer = decoded(bytes);
    if (answer === undefined) return this.#stream?.cancel();
    this.#pauseMs = firstPauseMs;
    const { compactRevision, header, events } = answer;
    const compacted = compactRevision > 0n;
    const revision = compacted ? compactRevision : (header?.revision ?? 0n);
    this.#nextRevision = compacted ? compactRevision : revision + 1n;
    if (!compacted && events.length === 0) return;
    const changes: MetaEvent[] = [];
    for (const { type, kv } of events) {
      if (kv === undefined) continue;
      // Copies: what came is the transport's.
      const [key, value] = [kv.key.slice(), type === Event_EventType.DELETE ? undefined : kv.value.slice()];
      changes.push({ type: value === undefined ? 'delete' : 'put', key, value });
    }
    const change: MetaChange = { revision, compacted, events: changes };
    const reader = this.#readers.shift();
    if (reader !== undefined) return reader.resolve({ done: false, value: change });
    this.#unread.push(change);
    if (this.#unread.length >= mostUnread) this.#drop();
  }

  /** What no other stream would change; a stream that ends for a compaction has other words of its own. */
  #finalError(address: string, error: RpcError): unknown {
    const { clusterId } = this.#parts.members;
    const final = finalPdError(error, { method: 'Watch', clusterId, address }, { operation: 'pd.Watch' });
    return final instanceof UnsupportedError || final instanceof MismatchedClusterError ? final : undefined;
  }

  async #reopen(): Promise<void> {
    const { timers, members } = this.#parts;
    try {
      await sleep(timers, this.#pauseMs, this.#stop.signal);
      this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs);
      await members.refresh();
    } catch {
      // Over, or the timers are closed, and the client with them.
      this.#finish({ reason: closed() });
    }
    if (this.#end === undefined && this.#stream === undefined) this.#open();
  }

  #drop(): void {
    const stream = this.#stream;
    this.#stream = undefined;
    stream?.cancel();
  }

  #finish(end: { readonly reason?: unknown }): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#stop.abort();
    for (const unhook of this.#unhook) unhook();
    this.#drop();
    this.#unread = [];
    const [first, ...others] = this.#readers;
    this.#readers = [];
    if (first !== undefined && 'reason' in end) {
      this.#end = {};
      first.reject(end.reason);
    } else first?.resolve({ done: true, value: undefined });
    for (const reader of others) reader.resolve({ done: true, value: undefined });
  }
}

function closed(): ClosedError {
  return new ClosedError({ closed: 'client' }, { operation: 'pd.Watch' });
}

function decoded(bytes: Uint8Array): WatchResponse | undefined {
  try {
    return decode(WatchResponse, bytes);
  } catch (error) {
    if (error instanceof CodecError) return undefined;
    throw error;
  }
}
