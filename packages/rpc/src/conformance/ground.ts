import { afterEach, expect } from 'vitest';
import type { RpcError } from '../transport/rpc-error.js';
import type { ByteStream, Connection, Transport } from '../transport/transport.js';
import { runtime } from './transports.js';
import { type StreamHandler, WireServer, type WireServerOptions } from './wire-server.js';

/** Runs after each case: closes what it opened, and sees that nothing of it is left in the process. */
export class Ground {
  readonly #cleanUps: (() => unknown)[] = [];
  #before: Record<string, number> = resources();

  constructor() {
    afterEach(() => this.clear());
  }

  async serve(onStream: StreamHandler, options: WireServerOptions = {}): Promise<WireServer & { address: string }> {
    const server = new WireServer(onStream, options);
    const address = await server.listen(options.port);
    this.onEnd(() => server.close());
    return Object.assign(server, { address });
  }

  connect(transport: Transport, address: string): Connection {
    const connection = transport.connect(address, { version: 7 });
    this.onEnd(() => connection.close());
    return connection;
  }

  onEnd(cleanUp: () => unknown): void {
    this.#cleanUps.push(cleanUp);
  }

  async clear(): Promise<void> {
    // The client goes first: a server that hangs up must not be what frees it.
    for (const cleanUp of this.#cleanUps.splice(0).toReversed()) await cleanUp();
    const before = this.#before;
    await eventually(() => expect(left(before)).toEqual([]));
    this.#before = resources();
  }
}

function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Sockets, servers and timers that were not there before. */
function left(before: Record<string, number>): string[] {
  return Object.entries(resources())
    .filter(([name, count]) => /TCP|TLS|Timeout|HTTP2|GetAddrInfo/i.test(name) && count > (before[name] ?? 0))
    .map(([name, count]) => `${name}: ${count} instead of ${before[name] ?? 0}`);
}

/** Tries until it does not throw. */
export async function eventually(check: () => void, withinMs = 5_000): Promise<void> {
  const until = runtime.monotonicMs() + withinMs;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (runtime.monotonicMs() > until) throw error;
      await turn();
    }
  }
}

/** One turn of the event loop, without a timer that would be counted as left over. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    runtime.endOfTurn(resolve);
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    runtime.startTimer(ms, resolve);
  });
}

export function within(ms: number): { deadlineAtMs: number } {
  return { deadlineAtMs: runtime.monotonicMs() + ms };
}

export function rejection(promise: Promise<unknown>): Promise<RpcError> {
  return promise.then(
    (answer) => Promise.reject(new Error(`answered ${String(answer)}`)),
    (error: RpcError) => error,
  );
}

export function ended(stream: ByteStream): Promise<RpcError | undefined> {
  return new Promise((resolve) => {
    stream.onEnd(resolve);
  });
}
