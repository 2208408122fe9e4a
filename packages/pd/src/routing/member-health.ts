import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';
import { type ConnectionPool, RpcError } from '@tikv/rpc';

export interface MemberHealthOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** The member that leads may take this long to answer. */
  readonly timeoutMs: number;
  readonly leader: () => string;
}

const tickMs = 1_000;
const path = '/grpc.health.v1.Health/Check';
/** An empty `grpc.health.v1.HealthCheckRequest` asks about the server as a whole. */
const wholeServer = new Uint8Array(0);

/**
 * Which members do not answer (pd-region-rpc-retry.md §1.4). Only those with which something went wrong are checked, each
 * second, until they are well again: while all is well there is no timer and no traffic.
 */
export class MemberHealth {
  readonly #options: MemberHealthOptions;
  readonly #watched = new Set<string>();
  readonly #down = new Set<string>();
  readonly #onChange: (() => void)[] = [];
  #timer: WheelTimer | undefined;
  #closed = false;

  constructor(options: MemberHealthOptions) {
    this.#options = options;
  }

  /** Called when a member is found down, or well again. */
  onChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  isDown(address: string): boolean {
    return this.#down.has(address);
  }

  /** A call could not reach this one: it is checked from now on. */
  suspect(address: string): void {
    if (this.#closed || this.#watched.has(address)) return;
    this.#watched.add(address);
    void this.#check(address);
    this.#schedule();
  }

  /** A call was answered. */
  clear(address: string): void {
    if (this.#watched.size === 0) return;
    this.#watched.delete(address);
    if (this.#down.delete(address)) this.#tell();
  }

  /** Forgets those that are no members any more. */
  keepOnly(addresses: readonly string[]): void {
    for (const address of [...this.#watched]) if (!addresses.includes(address)) this.clear(address);
  }

  close(): void {
    this.#closed = true;
    this.#timer?.cancel();
  }

  #schedule(): void {
    if (this.#closed || this.#timer !== undefined || this.#watched.size === 0) return;
    const tick = (): void => {
      this.#timer = undefined;
      for (const address of this.#watched) void this.#check(address);
      this.#schedule();
    };
    this.#timer = this.#options.timers.schedule(tickMs, tick, { background: true, onClose: () => this.close() });
  }

  async #check(address: string): Promise<void> {
    const { pool, runtime, timeoutMs, leader } = this.#options;
    const limitMs = address === leader() ? timeoutMs : tickMs / 3;
    const answers = await pool
      .get(address)
      .unary(path, wholeServer, { deadlineAtMs: runtime.monotonicMs() + limitMs })
      .then(isServing, saysItIsThere);
    if (this.#closed || !this.#watched.has(address)) return;
    if (answers) this.clear(address);
    else if (!this.#down.has(address)) {
      this.#down.add(address);
      this.#tell();
    }
  }

  #tell(): void {
    for (const listener of this.#onChange) listener();
  }
}

/** Field 1 of `HealthCheckResponse` is the status; 1 is SERVING. */
function isServing(answer: Uint8Array): boolean {
  return answer.length === 2 && answer[0] === 0x08 && answer[1] === 1;
}

/** A server without a health service is there all the same. */
function saysItIsThere(error: unknown): boolean {
  return error instanceof RpcError && error.grpcCode !== 'UNAVAILABLE' && error.grpcCode !== 'DEADLINE_EXCEEDED';
}
