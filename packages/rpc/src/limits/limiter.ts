import { highPriority } from '../batch/call-queue.js';
import type { StoreCall } from '../calls/store-call.js';
import type { InFlight } from './in-flight.js';
import { requestBytes } from './request-bytes.js';
import type { Waiter, WaitingLine } from './waiting-line.js';

/**
 * The limits that a connection's calls are under: its own, its store's, its client's. Each call is counted once when it is
 * sent and once when it ends, in whichever way. Urgent calls are neither held up nor counted.
 */
export class Limiter {
  readonly #levels: readonly InFlight[];
  readonly #limitsBytes: boolean;
  readonly #waiting: WaitingLine;

  /** `waiting` is shared by all limiters of a client. */
  constructor(levels: readonly InFlight[], waiting: WaitingLine) {
    this.#levels = levels.filter((level) => level.isLimited);
    this.#limitsBytes = this.#levels.some(({ maxBytes }) => maxBytes < Number.POSITIVE_INFINITY);
    this.#waiting = waiting;
  }

  get isIdle(): boolean {
    return this.#levels.length === 0;
  }

  /** Counts the call if there is room for it. */
  admit(call: StoreCall): boolean {
    if (this.#levels.length === 0 || call.priority >= highPriority) return true;
    if (this.#limitsBytes && call.bytes === 0) call.bytes = requestBytes(call.request);
    for (const level of this.#levels) if (!level.hasRoom(call.bytes)) return false;
    for (const level of this.#levels) {
      level.requests += 1;
      level.bytes += call.bytes;
    }
    return true;
  }

  /** An admitted call has ended. */
  release(call: StoreCall): void {
    if (this.#levels.length === 0 || call.priority >= highPriority) return;
    for (const level of this.#levels) {
      level.requests -= 1;
      level.bytes -= call.bytes;
    }
    this.#waiting.wake();
  }

  /** Has the waiter woken once, when a call has ended; see `WaitingLine.join`. */
  wait(waiter: Waiter, served: boolean): void {
    this.#waiting.join(waiter, served);
  }

  stopWaiting(waiter: Waiter): void {
    this.#waiting.leave(waiter);
  }

  /** Which limits leave no room for a call of this size, for errors. */
  describe(bytes: number): string {
    return this.#levels
      .filter((level) => !level.hasRoom(bytes))
      .map((level) => level.describe())
      .join('; ');
  }
}
