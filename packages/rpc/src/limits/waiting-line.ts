/** Somebody whose calls wait for room within a limit. */
export interface Waiter {
  /** Its place in the line: the lower, the earlier it is woken. 0: it has none. */
  turn: number;
  wake(): void;
}

/**
 * Those who wait for room, of all connections of a client: room on one may be what another waits for. All are woken when
 * a call has ended, in turn: who got room goes to the end of the line, so that a store with a long queue does not keep
 * the others out.
 */
export class WaitingLine {
  readonly #waiters = new Set<Waiter>();
  #turns = 0;

  /** To be woken once. `served`: some of its calls got room since it was woken last. */
  join(waiter: Waiter, served: boolean): void {
    if (served || waiter.turn === 0) {
      this.#turns += 1;
      waiter.turn = this.#turns;
    }
    this.#waiters.add(waiter);
  }

  leave(waiter: Waiter): void {
    this.#waiters.delete(waiter);
  }

  wake(): void {
    if (this.#waiters.size === 0) return;
    const waiters = [...this.#waiters].toSorted((a, b) => a.turn - b.turn);
    this.#waiters.clear();
    for (const waiter of waiters) waiter.wake();
  }
}
