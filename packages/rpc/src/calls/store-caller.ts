import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';
import { WireWriter } from '@tikv/kvproto';
import type { HealthFeedback } from '@tikv/kvproto/kvrpcpb';
import type { Command } from '../commands/command.js';
import { type AttemptChain, chainOf, type Interceptor, runChain } from '../interceptors/interceptor.js';
import { openRequest } from '../interceptors/open-request.js';
import { InFlight, type InFlightLimit } from '../limits/in-flight.js';
import { WaitingLine } from '../limits/waiting-line.js';
import { ConnectionPool } from '../pool/connection-pool.js';
import type { Connection, Transport } from '../transport/transport.js';
import { Collapse } from './collapse.js';
import { PromisedCall } from './promised-call.js';
import type { StoreCall } from './store-call.js';
import type { StoreCallOptions } from './store-call-options.js';
import { type LinkParts, StoreLink } from './store-link.js';

export interface BatchOptions {
  /** Most requests in one BatchCommands message; 0 turns BatchCommands off. Default 128. */
  readonly maxRequests?: number | undefined;
  /** A message that has grown to this is sent, and the rest follows in the next. Default 1 MiB. */
  readonly maxBytes?: number | undefined;
}

export interface InFlightLimits {
  readonly perClient?: InFlightLimit | undefined;
  readonly perStore?: InFlightLimit | undefined;
  readonly perConnection?: InFlightLimit | undefined;
}

export interface StoreCallerOptions {
  readonly transport: Transport;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** Connections to each store. Default 1. */
  readonly connectionsPerStore?: number | undefined;
  readonly batch?: BatchOptions | undefined;
  /** What may be under way at one time; what is above waits, within its deadline. Default: no limits. */
  readonly limits?: InFlightLimits | undefined;
  /** Connections to a store that nothing has used for so long are closed. Default 180 000; Infinity: never. */
  readonly idleMs?: number | undefined;
  /** How long a stream may wait for its connection. Default 5 000. */
  readonly openTimeoutMs?: number | undefined;
  /** Around every attempt, the first one outermost. */
  readonly interceptors?: readonly Interceptor[] | undefined;
}

/** Uses are looked at so many times before they count as none at all. */
const looksWhileIdle = 4;

/**
 * Calls stores by address: one attempt each, never a second one. Owns the connections, and chooses BatchCommands where
 * the command has a slot and the store knows it, else a unary call (pd-region-rpc-retry.md §3).
 */
export class StoreCaller {
  readonly #options: StoreCallerOptions;
  readonly #parts: LinkParts;
  readonly #pool: ConnectionPool;
  readonly #links = new Map<string, StoreLink>();
  readonly #idle = new WeakMap<StoreLink, { uses: number; looks: number }>();
  readonly #chain: AttemptChain | undefined;
  readonly #collapse: Collapse;
  #feedback: ((feedback: HealthFeedback, address: string) => void) | undefined;
  #idleTimer: WheelTimer | undefined;
  #closed = false;

  constructor(options: StoreCallerOptions) {
    const { transport, runtime, timers, limits, batch } = options;
    this.#options = options;
    this.#pool = new ConnectionPool({ transport, connectionsPerAddress: options.connectionsPerStore });
    this.#chain = chainOf(options.interceptors ?? []);
    this.#collapse = new Collapse(runtime, timers);
    this.#parts = {
      runtime,
      timers,
      writer: new WireWriter(),
      maxBatchCalls: batch?.maxRequests ?? 128,
      maxBatchBytes: batch?.maxBytes ?? 1 << 20,
      openTimeoutMs: options.openTimeoutMs ?? 5_000,
      client: new InFlight('client', limits?.perClient),
      waiting: new WaitingLine(),
      perStore: limits?.perStore,
      perConnection: limits?.perConnection,
      healthFeedback: (address, feedback) => this.#feedback?.(feedback, address),
    };
  }

  /**
   * One attempt of a command on the store at an address. The request is not changed; region errors are inside the
   * response. Rejects with `RpcError`, which names address and version of the connection and whether the request may
   * have been executed, and with `CodecError` for a response that cannot be read.
   */
  call<Request extends object, Response>(
    address: string,
    command: Command<Request, Response>,
    request: Request,
    options: StoreCallOptions = {},
  ): Promise<Response> {
    const deadlineAtMs = options.deadlineAtMs ?? this.#options.runtime.monotonicMs() + command.timeoutMs;
    const key = command.collapseKey?.(request);
    if (key === undefined) return this.#promised(address, command, request, deadlineAtMs, options);
    // The shared call belongs to nobody: its own time limit, and no signal.
    const detached = { ...options, signal: undefined };
    const shared = (): Promise<Response> => {
      const limitMs = this.#options.runtime.monotonicMs() + command.timeoutMs;
      return this.#promised(address, command, request, limitMs, detached);
    };
    return this.#collapse.join(`${address} ${key}`, command.name, address, shared, deadlineAtMs, options.signal);
  }

  /** As `call`, without a promise: the call object hears of its outcome. Identical calls are not collapsed. */
  start<Request extends object, Response>(address: string, call: StoreCall<Request, Response>): void {
    const erased = call as unknown as StoreCall;
    if (this.#chain === undefined) this.#link(address).start(erased);
    else this.#startAround(this.#chain, address, erased);
  }

  /** Who is told what stores say of their health in passing; in time before the answers that came along. */
  onHealthFeedback(listener: (feedback: HealthFeedback, address: string) => void): void {
    this.#feedback = listener;
  }

  /** How busy the store's gRPC threads are in percent, as its last answer said. */
  transportLoad(address: string): number | undefined {
    return this.#links.get(address)?.transportLoad;
  }

  /** A connection to an address for what is not a command: health checks. */
  get(address: string): Connection {
    return this.#link(address).connection();
  }

  /**
   * Closes the connections to an address if they are of this version or older; what is on its way over them ends as
   * CANCELLED. Returns whether any were closed (trap 16).
   */
  closeAddress(address: string, version: number): boolean {
    const connections = this.#pool.take(address, version);
    if (connections === undefined) return false;
    const link = this.#links.get(address);
    this.#links.delete(address);
    // Calls that end here may call again at once: by now that opens new connections, which are none of these.
    link?.close();
    for (const connection of connections) connection.close();
    return true;
  }

  /** Closes all connections; what is on its way ends as CANCELLED, and so does what comes later. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#idleTimer?.cancel();
    this.#collapse.close();
    for (const link of this.#links.values()) link.close();
    this.#links.clear();
    this.#pool.close();
  }

  #promised<Request extends object, Response>(
    address: string,
    command: Command<Request, Response>,
    request: Request,
    deadlineAtMs: number,
    options: StoreCallOptions,
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.start(address, new PromisedCall(command, request, deadlineAtMs, options, resolve, reject));
    });
  }

  #startAround(chain: AttemptChain, address: string, call: StoreCall): void {
    const { command, deadlineAtMs, signal, forwardedHost, priority } = call;
    const request = openRequest(call.request);
    const attempt = {
      address,
      command: command.name,
      kind: command.kind,
      request,
      deadlineAtMs,
      signal,
      forwardedHost,
    };
    runChain(
      chain,
      { ...attempt, priority },
      (inner) =>
        new Promise((resolve, reject) => {
          this.#link(inner.address).start(
            new PromisedCall(command, inner.request, inner.deadlineAtMs, inner, resolve, reject),
          );
        }),
    ).then(
      (response) => call.succeed(response),
      (error: Error) => call.fail(error),
    );
  }

  #link(address: string): StoreLink {
    return this.#links.get(address) ?? this.#open(address);
  }

  #open(address: string): StoreLink {
    const link = new StoreLink(this.#parts, address, this.#pool.all(address));
    if (this.#closed) {
      link.close();
      return link;
    }
    this.#links.set(address, link);
    if (this.#idleTimer === undefined) this.#watchIdle();
    return link;
  }

  /** Nobody has to notice: the next use opens new connections. */
  #watchIdle(): void {
    const everyMs = (this.#options.idleMs ?? 180_000) / looksWhileIdle;
    if (everyMs === Number.POSITIVE_INFINITY) return;
    const look = (): void => {
      for (const link of this.#links.values())
        if (this.#isIdle(link)) this.closeAddress(link.address, Number.POSITIVE_INFINITY);
      this.#idleTimer = undefined;
      if (this.#links.size > 0) this.#watchIdle();
    };
    this.#idleTimer = this.#options.timers.schedule(everyMs, look, { background: true });
  }

  #isIdle(link: StoreLink): boolean {
    const last = this.#idle.get(link);
    const looks = last !== undefined && last.uses === link.uses && link.isIdle ? last.looks + 1 : 0;
    this.#idle.set(link, { uses: link.uses, looks });
    return looks >= looksWhileIdle;
  }
}
