import { TimerWheel } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { decode, encode, type MessageCodec } from '@tikv/kvproto';
import type { TsoRequest } from '@tikv/kvproto/pdpb';
import type { Connection, Metadata, Transport } from '@tikv/rpc';
import { getMembers, type PdMethod } from '../calls/pd-methods.js';
import { PdClient } from '../pd-client.js';
import type { PdConnectOptions } from '../pd-options.js';
import { FakeConnection } from './fake-connection.js';
import { FakeStatus } from './fake-status.js';
import { FakeStream } from './fake-stream.js';

interface Call {
  readonly address: string;
  readonly method: string;
  readonly request: unknown;
  readonly metadata: Metadata;
  readonly atMs: number;
}

type Handler = (request: never, address: string, metadata: Metadata) => object | Promise<object>;

export const never: Promise<never> = new Promise(() => {});

/** PD members in memory, on a clock that stands still: they know each other, and what they do can be changed at any time. */
export class FakePd implements Transport {
  readonly name = 'fake';
  readonly runtime: ManualRuntime = new ManualRuntime();
  readonly timers: TimerWheel = new TimerWheel(this.runtime);
  clusterId = 7n;
  members: string[] = ['a:1', 'b:1', 'c:1'];
  leader: string | undefined = 'a:1';
  /** Members whose connections are refused. */
  readonly down: Set<string> = new Set();
  /** Members that take requests and never answer. */
  readonly silent: Set<string> = new Set();
  readonly calls: Call[] = [];
  readonly connections: FakeConnection[] = [];
  readonly streams: FakeStream[] = [];
  /** What happens to a message on a timestamp stream. */
  onTso: (stream: FakeStream, request: TsoRequest) => void = (stream, { count }) => {
    if (stream.address === this.leader) stream.answer(1_000, (this.#logical += count), count);
    else stream.finish('UNAVAILABLE', 'not leader');
  };
  #logical = 0;
  readonly #handlers = new Map<string, { method: PdMethod<never, never>; handle: Handler }>();

  constructor() {
    this.on(getMembers, () => this.membersAnswer());
  }

  on<Request extends object, Response extends object>(
    method: PdMethod<Request, Response>,
    handle: (request: Request, address: string, metadata: Metadata) => object | Promise<object>,
  ): void {
    this.#handlers.set(method.path, { method: method as never, handle });
  }

  /** Answers on the leader only, as PD does. */
  onLeader<Request extends object, Response extends object>(
    method: PdMethod<Request, Response>,
    handle: (request: Request) => object,
  ): void {
    this.on(method, (request, address) => {
      if (address !== this.leader) throw new FakeStatus('UNAVAILABLE', 'not leader');
      return handle(request);
    });
  }

  membersAnswer(clusterId: bigint = this.clusterId): object {
    const member = (address: string): object => ({ name: address, clientUrls: [`http://${address}`] });
    const leader = this.leader === undefined ? undefined : member(this.leader);
    return { header: { clusterId }, members: this.members.map(member), leader };
  }

  connect(address: string, options: { version?: number | undefined } = {}): Connection {
    const connection = new FakeConnection(this.runtime, address, options.version ?? 1, {
      unary: (path, bytes, metadata) => this.#unary(address, path, bytes, metadata),
      bidi: (path, metadata) => this.#bidi(address, path, metadata),
    });
    this.connections.push(connection);
    return connection;
  }

  /** A client of this PD, on its clock. */
  client(options: Partial<PdConnectOptions> = {}): Promise<PdClient> {
    const { runtime, timers } = this;
    return this.run(PdClient.connect({ endpoints: ['a:1'], transport: this, runtime, timers, ...options }));
  }

  /** Lets time pass until the promise has settled, a minute at most. */
  async run<T>(promise: Promise<T>): Promise<T> {
    const state = { settled: false };
    promise
      .finally(() => {
        state.settled = true;
      })
      .catch(() => {});
    await this.runtime.settle();
    for (let ms = 0; !state.settled && ms < 60_000; ms += 1) await this.runtime.advance(1);
    if (!state.settled) throw new Error('not settled within a minute');
    return promise;
  }

  /** The members that were asked for something, in order. */
  asked(method: string): string[] {
    return this.calls.filter((call) => call.method === method).map(({ address }) => address);
  }

  async #unary(address: string, path: string, bytes: Uint8Array, metadata: Metadata): Promise<Uint8Array> {
    const entry = this.#handlers.get(path);
    const request = entry === undefined ? undefined : decode(entry.method.request as never, bytes);
    const method = path.replace(/^.*\//, '');
    this.calls.push({ address, method, request, metadata, atMs: this.runtime.monotonicMs() });
    if (this.down.has(address)) throw new FakeStatus('UNAVAILABLE', 'connection refused');
    if (this.silent.has(address)) return never;
    if (path === '/grpc.health.v1.Health/Check') return new Uint8Array([8, 1]);
    if (entry === undefined) throw new FakeStatus('UNIMPLEMENTED', 'unknown method');
    const answer = await entry.handle(request as never, address, metadata);
    return encode(entry.method.response as unknown as MessageCodec<unknown, object>, {
      header: { clusterId: this.clusterId },
      ...answer,
    });
  }

  #bidi(address: string, path: string, metadata: Metadata): FakeStream {
    const stream: FakeStream = new FakeStream({ address, path, metadata }, (_, request) => {
      if (this.down.has(address)) stream.finish('UNAVAILABLE', 'connection refused');
      else if (!this.silent.has(address)) this.onTso(stream, request);
    });
    this.streams.push(stream);
    return stream;
  }
}
