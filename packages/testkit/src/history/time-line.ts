import type { RegisterOperation } from './register-operation.js';

/**
 * Calls and returns of operations in the order of time, as a linked list: operations can be taken out, and put back in
 * the reverse order.
 */
export class TimeLine {
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  readonly #times: Float64Array;
  readonly #head: number;
  readonly #tail: number;

  /** Operations that have returned, by the time of their calls. Event 2i is the call of the i-th one, 2i+1 its return. */
  constructor(operations: readonly RegisterOperation[]) {
    const events = operations.length * 2;
    this.#head = events;
    this.#tail = events + 1;
    this.#next = new Int32Array(events + 2);
    this.#previous = new Int32Array(events + 2);
    this.#times = new Float64Array(events + 2).fill(Number.POSITIVE_INFINITY);
    for (const [i, { calledAtMs, returnedAtMs }] of operations.entries()) {
      this.#times[2 * i] = calledAtMs;
      this.#times[2 * i + 1] = returnedAtMs as number;
    }
    // At the same moment calls come first: such operations are concurrent.
    const order = Array.from({ length: events }, (_, event) => event).toSorted(
      (a, b) => this.timeOf(a) - this.timeOf(b) || (a & 1) - (b & 1) || a - b,
    );
    let before = this.#head;
    for (const event of [...order, this.#tail]) {
      this.#next[before] = event;
      this.#previous[event] = before;
      before = event;
    }
  }

  get isEmpty(): boolean {
    return this.#next[this.#head] === this.#tail;
  }

  first(): number {
    return this.after(this.#head);
  }

  after(event: number): number {
    return this.#next[event] as number;
  }

  isCall(event: number): boolean {
    return (event & 1) === 0 && event < this.#head;
  }

  timeOf(event: number): number {
    return this.#times[event] as number;
  }

  /** The first return of those that are left. */
  firstReturn(): number {
    let event = this.first();
    while (this.isCall(event)) event = this.after(event);
    return event;
  }

  firstReturnMs(): number {
    return this.timeOf(this.firstReturn());
  }

  takeOut(operation: number): void {
    this.#unlink(2 * operation);
    this.#unlink(2 * operation + 1);
  }

  putBack(operation: number): void {
    this.#link(2 * operation + 1);
    this.#link(2 * operation);
  }

  #unlink(event: number): void {
    const [before, after] = [this.#previous[event] as number, this.#next[event] as number];
    this.#next[before] = after;
    this.#previous[after] = before;
  }

  #link(event: number): void {
    this.#next[this.#previous[event] as number] = event;
    this.#previous[this.#next[event] as number] = event;
  }
}
