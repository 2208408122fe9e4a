import type { StoreCall } from '../calls/store-call.js';

/** From this `override_priority` on a call goes first, and limits do not hold it up (pd-region-rpc-retry.md §3.3). */
export const highPriority = 10;

/** Calls that wait for their turn: urgent ones first, else first come, first served. */
export class CallQueue {
  readonly #urgent = new Fifo();
  readonly #normal = new Fifo();

  get size(): number {
    return this.#urgent.size + this.#normal.size;
  }

  push(call: StoreCall): void {
    (call.priority >= highPriority ? this.#urgent : this.#normal).push(call);
  }

  /** The call whose turn it is; it stays. */
  peek(): StoreCall | undefined {
    return this.#urgent.peek() ?? this.#normal.peek();
  }

  shift(): StoreCall | undefined {
    return this.#urgent.shift() ?? this.#normal.shift();
  }

  takeWhere(fits: (call: StoreCall) => boolean): StoreCall[] {
    return this.size === 0 ? [] : [...this.#urgent.takeWhere(fits), ...this.#normal.takeWhere(fits)];
  }

  earliestDeadlineMs(): number {
    return Math.min(this.#urgent.earliestDeadlineMs(), this.#normal.earliestDeadlineMs());
  }
}

class Fifo {
  #calls: StoreCall[] = [];
  #head = 0;

  get size(): number {
    return this.#calls.length - this.#head;
  }

  push(call: StoreCall): void {
    this.#calls.push(call);
  }

  peek(): StoreCall | undefined {
    return this.#calls[this.#head];
  }

  shift(): StoreCall | undefined {
    const call = this.#calls[this.#head];
    if (call === undefined) return undefined;
    this.#head += 1;
    // An empty queue gives its places back; one that never empties does so now and then.
    if (this.#head === this.#calls.length) {
      this.#calls.length = 0;
      this.#head = 0;
    } else if (this.#head === 1024) {
      this.#calls.splice(0, this.#head);
      this.#head = 0;
    }
    return call;
  }

  takeWhere(fits: (call: StoreCall) => boolean): StoreCall[] {
    const taken: StoreCall[] = [];
    const left: StoreCall[] = [];
    for (let i = this.#head; i < this.#calls.length; i += 1) {
      const call = this.#calls[i] as StoreCall;
      (fits(call) ? taken : left).push(call);
    }
    this.#calls = left;
    this.#head = 0;
    return taken;
  }

  earliestDeadlineMs(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (let i = this.#head; i < this.#calls.length; i += 1) {
      earliest = Math.min(earliest, (this.#calls[i] as StoreCall).deadlineAtMs);
    }
    return earliest;
  }
}
