import type { StoreCall } from '../calls/store-call.js';

const firstSlots = 64;

/**
 * Calls that wait for an answer, by id. An id is given once in the life of a stream, so what answers an id that has ended
 * finds nothing. Ids are looked up in an array by their low bits, which costs half of what a Map does; an id whose place
 * is taken by an older one is passed over (pd-region-rpc-retry.md §3.3, trap 17).
 */
export class PendingTable {
  #slots: (StoreCall | undefined)[] = emptySlots(firstSlots);
  #mask = firstSlots - 1;
  #lastId = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Gives the call its id. */
  add(call: StoreCall): void {
    if (this.#size * 2 > this.#mask) this.#grow();
    let id = this.#lastId + 1;
    while (this.#slots[id & this.#mask] !== undefined) id += 1;
    this.#lastId = id;
    this.#slots[id & this.#mask] = call;
    this.#size += 1;
    call.id = id;
  }

  /** Takes out the call with an id: undefined for an id that was never given, or has ended. */
  take(id: number): StoreCall | undefined {
    const slot = id & this.#mask;
    const call = this.#slots[slot];
    if (call === undefined || call.id !== id) return undefined;
    this.#slots[slot] = undefined;
    this.#size -= 1;
    return call;
  }

  /** Takes out all calls that fit, in the order of their ids. */
  takeWhere(fits: (call: StoreCall) => boolean): StoreCall[] {
    const taken: StoreCall[] = [];
    for (const call of this.#slots) if (call !== undefined && fits(call)) taken.push(call);
    for (const call of taken) this.take(call.id);
    return taken.toSorted((a, b) => a.id - b.id);
  }

  /** The earliest deadline; Infinity when nothing waits. */
  earliestDeadlineMs(): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const call of this.#slots)
      if (call !== undefined && call.deadlineAtMs < earliest) earliest = call.deadlineAtMs;
    return earliest;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = old.length * 2 - 1;
    this.#slots = emptySlots(old.length * 2);
    // Different places before are different places now.
    for (const call of old) if (call !== undefined) this.#slots[call.id & this.#mask] = call;
  }
}

function emptySlots(length: number): (StoreCall | undefined)[] {
  return Array.from({ length }, () => undefined);
}
