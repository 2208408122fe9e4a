import { ManualRuntime } from '@tikv/core/internal';
import {
  type BidiStream,
  type ByteStream,
  type Connection,
  type ConnectionState,
  type GrpcCode,
  RpcError,
  type RpcOptions,
  type Transport,
} from '@tikv/rpc';

type Value = number | string | number[];

/** A protobuf message of small fields: `[number, value]`. */
export function message(...fields: [number, Value][]): number[] {
  return fields.flatMap(([number, value]) => {
    if (typeof value === 'number') return [number << 3, value];
    const content = typeof value === 'string' ? [...Buffer.from(value)] : value;
    return [(number << 3) | 2, content.length, ...content];
  });
}

export const clusterId = 7;
const header: [number, Value] = [1, message([1, clusterId])];

/**
 * One PD member at `pd:1`, and stores that never answer, as a transport on a clock that stands still. A call without an
 * answer waits.
 */
export class FakePd implements Transport {
  readonly name = 'fake';
  readonly runtime: ManualRuntime = new ManualRuntime();
  readonly connections: FakeConnection[] = [];
  /** The methods that were called. */
  readonly asked: string[] = [];
  /** The answer by method; a status ends the call with it. */
  readonly answers: Map<string, number[] | GrpcCode> = new Map();

  constructor() {
    const member = message([1, 'pd-1'], [2, 1], [4, 'http://pd:1']);
    this.answers.set('GetMembers', message(header, [2, member], [3, member]));
  }

  /** The keyspace that exists. */
  keyspace(id: number, name: string): void {
    this.answers.set('LoadKeyspace', message(header, [2, message([1, id], [2, name])]));
  }

  noKeyspace(): void {
    const error = message([1, 9], [2, 'entry not found']);
    this.answers.set('LoadKeyspace', message([1, message([1, clusterId], [2, error])]));
  }

  /** One region with all keys, whose leader is on the store at `s1:1`. */
  oneRegion(): void {
    const peer = message([1, 10], [2, 1]);
    const region = message([1, 4], [4, message([1, 1], [2, 1])], [5, peer]);
    this.answers.set('GetRegion', message(header, [2, region], [3, peer]));
    this.answers.set('GetStore', message(header, [2, message([1, 1], [2, 's1:1'])]));
  }

  connect(address: string, options: { version?: number | undefined } = {}): Connection {
    const connection = new FakeConnection(this, address, options.version ?? 1);
    this.connections.push(connection);
    return connection;
  }

  /** Connections that were opened and not closed. */
  get open(): number {
    return this.connections.filter(({ state }) => state !== 'closed').length;
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

  /** What the promise rejects with. */
  async failure(promise: Promise<unknown>): Promise<unknown> {
    let value: unknown;
    try {
      value = await this.run(promise);
    } catch (error) {
      return error;
    }
    throw new Error(`Expected a rejection, got ${String(value)}`);
  }
}

class FakeConnection implements Connection {
  readonly address: string;
  readonly version: number;
  state: ConnectionState = 'ready';
  readonly #pd: FakePd;
  readonly #cancels = new Set<() => void>();

  constructor(pd: FakePd, address: string, version: number) {
    this.#pd = pd;
    this.address = address;
    this.version = version;
  }

  unary(path: string, _request: Uint8Array, { signal, deadlineAtMs }: RpcOptions): Promise<Uint8Array> {
    const { runtime, asked, answers } = this.#pd;
    const method = path.replace(/^.*\//, '');
    return new Promise((resolve, reject) => {
      const fail = (grpcCode: GrpcCode): void => {
        timer?.cancel();
        this.#cancels.delete(cancel);
        const { address, version: connectionVersion } = this;
        reject(new RpcError({ grpcCode, details: 'fake', method, address, connectionVersion, sent: true }));
      };
      const cancel = (): void => fail('CANCELLED');
      const late = (): void => fail('DEADLINE_EXCEEDED');
      const timer =
        deadlineAtMs === undefined ? undefined : runtime.startTimer(deadlineAtMs - runtime.monotonicMs(), late);
      if (this.state === 'closed' || signal?.aborted === true) return cancel();
      asked.push(method);
      const answer = answers.get(method);
      if (typeof answer === 'string') return fail(answer);
      if (answer !== undefined) {
        timer?.cancel();
        return resolve(Uint8Array.from(answer));
      }
      signal?.addEventListener('abort', cancel, { once: true });
      return void this.#cancels.add(cancel);
    });
  }

  close(): void {
    this.state = 'closed';
    for (const cancel of this.#cancels) cancel();
  }

  serverStream(): ByteStream {
    throw new Error('not used');
  }

  bidi(): BidiStream {
    throw new Error('not used');
  }
}
