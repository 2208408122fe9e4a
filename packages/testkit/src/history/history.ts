import { isTikvError } from '@tikv/core';
import type { RegisterOperation, RegisterValue } from './register-operation.js';

export interface HistoryOptions {
  /** The clock of all operations: the runtime's `monotonicMs`. */
  readonly nowMs: () => number;
  /**
   * What a write's failure says. Default: a `TikvError` that is not `undetermined` says that the write has not happened,
   * every other error says nothing.
   */
  readonly fate?: ((error: unknown) => 'unknown' | 'not-applied') | undefined;
}

type Bytes = string | Uint8Array;

interface Swap {
  readonly swapped: boolean;
  readonly previous: Bytes | undefined;
}

/** Records operations on single keys as they are called and return, with any client. */
export class History {
  readonly #nowMs: () => number;
  readonly #fate: (error: unknown) => 'unknown' | 'not-applied';
  readonly #operations: RegisterOperation[] = [];
  readonly #open = new Set<RegisterOperation>();
  #lastMs = Number.NEGATIVE_INFINITY;

  constructor({ nowMs, fate = fateOf }: HistoryOptions) {
    this.#nowMs = nowMs;
    this.#fate = fate;
  }

  /** What has returned, and the writes that have not, or that nobody knows the fate of. */
  get operations(): readonly RegisterOperation[] {
    return [...this.#operations, ...this.#open];
  }

  /** The recorder of one client: a name for what it does. */
  client(name: string): HistoryClient {
    return new HistoryClient(name, {
      tick: () => this.#tick(),
      called: (operation) => this.#open.add(operation),
      returned: (called, operation) => {
        if (called !== undefined) this.#open.delete(called);
        this.#operations.push(operation);
      },
      failed: (called, error) => {
        if (this.#fate(error) === 'not-applied') this.#open.delete(called);
      },
    });
  }

  /** Strictly later each time, so that what this process did one after the other is not taken for concurrent. */
  #tick(): number {
    const least = this.#lastMs + Math.max(2 ** -20, Math.abs(this.#lastMs) * 2 ** -51);
    this.#lastMs = Math.max(this.#nowMs(), Number.isFinite(least) ? least : Number.NEGATIVE_INFINITY);
    return this.#lastMs;
  }
}

interface Book {
  tick(): number;
  called(operation: RegisterOperation): void;
  returned(called: RegisterOperation | undefined, operation: RegisterOperation): void;
  failed(called: RegisterOperation, error: unknown): void;
}

/** Each method runs the call that it is given, notes it, and gives or throws what the call did. */
export class HistoryClient {
  readonly #name: string;
  readonly #book: Book;

  constructor(name: string, book: Book) {
    this.#name = name;
    this.#book = book;
  }

  /** A read that fails tells nothing, and is not kept. */
  async get<T extends Bytes | undefined>(key: Bytes, run: () => Promise<T>): Promise<T> {
    const called = this.#called(key);
    const value = await run();
    this.#book.returned(undefined, { ...called, kind: 'get', found: plain(value), returnedAtMs: this.#book.tick() });
    return value;
  }

  put<T>(key: Bytes, value: Bytes, run: () => Promise<T>): Promise<T> {
    return this.#write({ ...this.#called(key), kind: 'put', value: plain(value) }, run, {});
  }

  delete<T>(key: Bytes, run: () => Promise<T>): Promise<T> {
    return this.#write({ ...this.#called(key), kind: 'delete' }, run, {});
  }

  /** Without `expected`: putIfAbsent; without `value`: compareAndDelete. */
  compareAndSwap<T extends Swap>(
    key: Bytes,
    { expected, value }: { readonly expected?: Bytes | undefined; readonly value?: Bytes | undefined },
    run: () => Promise<T>,
  ): Promise<T> {
    const swap = {
      kind: 'compareAndSwap',
      expected: plain(expected),
      value: plain(value),
      outcome: undefined,
    } as const;
    return this.#write({ ...this.#called(key), ...swap }, run, (result) => ({
      outcome: { swapped: result.swapped, previous: plain(result.previous) },
    }));
  }

  async #write<T>(
    called: RegisterOperation,
    run: () => Promise<T>,
    extra: object | ((result: T) => object),
  ): Promise<T> {
    this.#book.called(called);
    try {
      const result = await run();
      const more = typeof extra === 'function' ? extra(result) : extra;
      this.#book.returned(called, { ...called, ...more, returnedAtMs: this.#book.tick() });
      return result;
    } catch (error) {
      this.#book.failed(called, error);
      throw error;
    }
  }

  #called(key: Bytes): { client: string; key: string; calledAtMs: number; returnedAtMs: undefined } {
    return { client: this.#name, key: plain(key), calledAtMs: this.#book.tick(), returnedAtMs: undefined };
  }
}

function fateOf(error: unknown): 'unknown' | 'not-applied' {
  return isTikvError(error) && !error.undetermined ? 'not-applied' : 'unknown';
}

function plain(bytes: Bytes): string;
function plain(bytes: Bytes | undefined): RegisterValue;
function plain(bytes: Bytes | undefined): RegisterValue {
  return bytes === undefined ? undefined : Buffer.from(bytes as Uint8Array).toString('latin1');
}
