import type { Runtime } from '@tikv/core';
import { decode, encode, type MessageCodec } from '@tikv/kvproto';
import {
  type BidiStream,
  type ByteStream,
  type Command,
  type Connection,
  type ConnectionState,
  type GrpcCode,
  RpcError,
  type RpcOptions,
  type Transport,
  type WithContext,
} from '@tikv/rpc';

/** What a handler throws to end a call without a response. `sent: false`: the server surely never saw it. */
export class FakeStatus extends Error {
  readonly grpcCode: GrpcCode;
  readonly sent: boolean;

  constructor(grpcCode: GrpcCode, details = 'fake', sent = true) {
    super(details);
    this.grpcCode = grpcCode;
    this.sent = sent;
  }
}

export const never: Promise<never> = new Promise(() => {});

interface Call {
  readonly address: string;
  readonly name: string;
  readonly request: unknown;
  readonly atMs: number;
  readonly timeoutMs: number;
  readonly version: number;
  /** The store that the one at the address is to pass the request on to. */
  readonly forwardedHost: string | undefined;
}

type Handler = (request: never, address: string) => object | Promise<object>;

const healthPath = '/grpc.health.v1.Health/Check';

/** Stores in memory, on the test's clock, with deadlines, aborts and closing as real connections have them. */
export class FakeTikv implements Transport {
  readonly name = 'fake';
  /** Addresses where a health check finds nobody. */
  readonly dead: Set<string> = new Set();
  /** Answers of health checks where nobody is dead: that it serves, unless changed. */
  onHealth: (address: string) => Uint8Array | Promise<Uint8Array> = () => Uint8Array.of(8, 1);
  /** Answers of other calls, by path; who is asked them is in `unaryCalls`: `path address`. */
  readonly onUnary: Map<string, () => Uint8Array> = new Map();
  readonly unaryCalls: string[] = [];
  readonly calls: Call[] = [];
  readonly probes: string[] = [];
  readonly closed: string[] = [];
  readonly #runtime: Runtime;
  readonly #handlers = new Map<string, { command: Command<never, never>; handle: Handler }>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  on<Request extends WithContext, Response>(
    command: Command<Request, Response>,
    handle: (request: Request, address: string) => object | Promise<object>,
  ): void {
    this.#handlers.set(command.unaryPath, { command: command as never, handle });
  }

  /** The addresses that got requests, in order. */
  get addresses(): string[] {
    return this.calls.map(({ address }) => address);
  }

  connect(address: string, options: { version?: number | undefined } = {}): Connection {
    return new FakeConnection(this, this.#runtime, address, options.version ?? 1);
  }

  async answer(
    at: FakeConnection,
    path: string,
    request: Uint8Array,
    timeoutMs: number,
    forwardedHost?: string,
  ): Promise<Uint8Array> {
    const { address, version } = at;
    if (path === healthPath) {
      this.probes.push(address);
      if (this.dead.has(address)) throw new FakeStatus('UNAVAILABLE', 'connection refused', false);
      return this.onHealth(address);
    }
    this.unaryCalls.push(`${path} ${address}`);
    const other = this.onUnary.get(path);
    if (other !== undefined) return other();
    const entry = this.#handlers.get(path);
    if (entry === undefined) throw new FakeStatus('UNIMPLEMENTED', 'unknown method');
    const { command, handle } = entry;
    const message = decode(command.request as never, request);
    this.calls.push({
      address,
      name: command.name,
      request: message,
      atMs: this.#runtime.monotonicMs(),
      timeoutMs,
      version,
      forwardedHost,
    });
    const response = await handle(message as never, address);
    return response instanceof Uint8Array
      ? response
      : encode(command.response as unknown as MessageCodec<unknown, object>, response);
  }
}

class FakeConnection implements Connection {
  readonly address: string;
  readonly version: number;
  state: ConnectionState = 'ready';
  readonly #tikv: FakeTikv;
  readonly #runtime: Runtime;
  readonly #cancels = new Set<() => void>();

  constructor(tikv: FakeTikv, runtime: Runtime, address: string, version: number) {
    this.#tikv = tikv;
    this.#runtime = runtime;
    this.address = address;
    this.version = version;
  }

  unary(method: string, request: Uint8Array, options: RpcOptions): Promise<Uint8Array> {
    const { signal, deadlineAtMs = Number.POSITIVE_INFINITY } = options;
    const timeoutMs = deadlineAtMs - this.#runtime.monotonicMs();
    return new Promise((resolve, reject) => {
      const fail = (grpcCode: GrpcCode, details: string, sent: boolean): void => {
        free();
        const { address, version: connectionVersion } = this;
        reject(new RpcError({ grpcCode, details, method, address, connectionVersion, sent }));
      };
      const cancel = (): void => fail('CANCELLED', 'cancelled', true);
      const late = (): void => fail('DEADLINE_EXCEEDED', 'Deadline exceeded', true);
      const timer = timeoutMs < Number.POSITIVE_INFINITY ? this.#runtime.startTimer(timeoutMs, late) : undefined;
      const free = (): void => {
        timer?.cancel();
        signal?.removeEventListener('abort', cancel);
        this.#cancels.delete(cancel);
      };
      if (this.state === 'closed' || signal?.aborted === true) return cancel();
      signal?.addEventListener('abort', cancel, { once: true });
      this.#cancels.add(cancel);
      const forwardedTo = options.metadata?.['tikv-forwarded-host'];
      const forwardedHost = forwardedTo === undefined ? undefined : String(forwardedTo);
      void this.#tikv.answer(this, method, request, timeoutMs, forwardedHost).then(
        (answer) => {
          free();
          return resolve(answer);
        },
        (error: unknown) => {
          const status = error instanceof FakeStatus ? error : new FakeStatus('INTERNAL', String(error));
          return fail(status.grpcCode, status.message, status.sent);
        },
      );
    });
  }

  close(): void {
    if (this.state === 'closed') return;
    this.state = 'closed';
    this.#tikv.closed.push(`${this.address} v${this.version}`);
    for (const cancel of this.#cancels) cancel();
  }

  serverStream(): ByteStream {
    throw new Error('not used');
  }

  bidi(): BidiStream {
    throw new Error('not used');
  }
}
