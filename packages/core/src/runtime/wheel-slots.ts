import type { WheelTimer } from './wheel-timer.js';

const slotBits = 5;
const slotsPerLevel = 1 << slotBits;
const levels = 6;
const wheelBits = slotBits * levels;
/** How many ticks the levels cover; what lies beyond waits in the overflow list. */
const wheelTicks = 2 ** wheelBits;
const overflow = levels * slotsPerLevel;

/** A timer and at the same time its link in the list that holds it. */
export class WheelEntry implements WheelTimer {
  list: EntryList | undefined;
  previous: WheelEntry | undefined;
  next: WheelEntry | undefined;

  constructor(
    readonly cancelled: (entry: WheelEntry) => void,
    readonly tick: number,
    readonly fire: () => void,
    readonly background: boolean,
    readonly onClose: (() => void) | undefined,
  ) {}

  get active(): boolean {
    return this.list !== undefined;
  }

  cancel(): void {
    if (this.list === undefined) return;
    this.list.remove(this);
    this.cancelled(this);
  }
}

/** A doubly linked list of entries, first in, first out. */
export class EntryList {
  head: WheelEntry | undefined;
  #tail: WheelEntry | undefined;
  readonly #emptied: (() => void) | undefined;

  constructor(emptied?: () => void) {
    this.#emptied = emptied;
  }

  push(entry: WheelEntry): void {
    entry.list = this;
    entry.previous = this.#tail;
    entry.next = undefined;
    if (this.#tail === undefined) this.head = entry;
    else this.#tail.next = entry;
    this.#tail = entry;
  }

  remove(entry: WheelEntry): void {
    if (entry.previous === undefined) this.head = entry.next;
    else entry.previous.next = entry.next;
    if (entry.next === undefined) this.#tail = entry.previous;
    else entry.next.previous = entry.previous;
    entry.list = undefined;
    entry.previous = undefined;
    entry.next = undefined;
    if (this.head === undefined) this.#emptied?.();
  }

  shift(): WheelEntry | undefined {
    const entry = this.head;
    if (entry !== undefined) this.remove(entry);
    return entry;
  }

  drain(): WheelEntry[] {
    const entries: WheelEntry[] = [];
    for (let entry = this.shift(); entry !== undefined; entry = this.shift()) entries.push(entry);
    return entries;
  }
}

/**
 * Where entries wait, by tick. An entry stands on the level of the highest group of bits in which its tick differs
 * from the current one. So all entries of a level come before those of the level above, and every slot that is in use
 * lies ahead of the current one: the next slot is the lowest bit of the lowest level in use. Entries of one tick keep
 * their order, since none can enter a level while an older one of the same tick stands on a higher one.
 */
export class SlotTable {
  #tick = 0;
  readonly #lists: EntryList[] = [];
  /** A bit for each slot in use, a word for each level. */
  readonly #used = new Uint32Array(levels);

  constructor() {
    for (let slot = 0; slot < overflow; slot++) {
      const level = slot >>> slotBits;
      const bit = 1 << (slot & (slotsPerLevel - 1));
      this.#lists.push(new EntryList(() => this.#mark(level, ~bit, 0)));
    }
    this.#lists.push(new EntryList());
  }

  /** The tick that has been reached. */
  get tick(): number {
    return this.#tick;
  }

  /** Follows the clock, unless there is something to be done before. Entries stay on the right level and slot. */
  catchUp(tick: number): void {
    if (tick > this.#tick && tick < this.nextTick()) this.#tick = tick;
  }

  /** The entry's tick must be after the current one, or be the current one while a slot is being emptied. */
  insert(entry: WheelEntry): void {
    const slot = this.#slotOf(entry.tick);
    this.#list(slot).push(entry);
    if (slot !== overflow) this.#mark(slot >>> slotBits, -1, 1 << (slot & (slotsPerLevel - 1)));
  }

  /** The tick at which something has to be done: entries are due, or have to move down. Infinity when empty. */
  nextTick(): number {
    const slot = this.#nextSlot();
    if (slot === overflow) {
      const waiting = this.#list(overflow).head !== undefined;
      return waiting ? (Math.floor(this.#tick / wheelTicks) + 1) * wheelTicks : Number.POSITIVE_INFINITY;
    }
    const level = slot >>> slotBits;
    const slotTicks = 2 ** (level * slotBits);
    const levelStart = Math.floor(this.#tick / (slotTicks * slotsPerLevel)) * slotTicks * slotsPerLevel;
    return levelStart + (slot & (slotsPerLevel - 1)) * slotTicks;
  }

  /** Goes on to `nextTick()`: moves its entries to `due`, or down the levels. */
  advance(due: EntryList): void {
    const slot = this.#nextSlot();
    this.#tick = this.nextTick();
    for (const entry of this.#list(slot).drain()) {
      if (entry.tick <= this.#tick) due.push(entry);
      else this.insert(entry);
    }
  }

  /** Takes out all entries, in the order of their ticks. */
  drain(): WheelEntry[] {
    const entries = this.#lists.flatMap((list) => list.drain());
    return entries.toSorted((a, b) => a.tick - b.tick);
  }

  #slotOf(tick: number): number {
    const epoch = Math.floor(tick / wheelTicks);
    if (epoch !== Math.floor(this.#tick / wheelTicks)) return overflow;
    const low = tick - epoch * wheelTicks;
    const changed = low ^ (this.#tick - epoch * wheelTicks);
    const level = changed === 0 ? 0 : Math.floor((31 - Math.clz32(changed)) / slotBits);
    return level * slotsPerLevel + ((low >>> (level * slotBits)) & (slotsPerLevel - 1));
  }

  #nextSlot(): number {
    for (let level = 0; level < levels; level++) {
      const used = this.#used[level] as number;
      if (used !== 0) return level * slotsPerLevel + (31 - Math.clz32(used & -used));
    }
    return overflow;
  }

  #list(slot: number): EntryList {
    return this.#lists[slot] as EntryList;
  }

  #mark(level: number, keep: number, add: number): void {
    this.#used[level] = ((this.#used[level] as number) & keep) | add;
  }
}
