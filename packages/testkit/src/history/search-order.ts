import { anything, type NumberedTransition, never, same, ValueNumbers } from './numbered.js';
import type { RegisterOperation, RegisterValue } from './register-operation.js';
import { TimeLine } from './time-line.js';
import { type UnknownGroup, UnknownWrites } from './unknown-writes.js';
import { Watchers } from './watchers.js';

export interface FoundOrder {
  /** All that have returned, and of the others those that somebody has seen. */
  readonly order: readonly RegisterOperation[];
  /** What the key holds after that. */
  readonly state: RegisterValue;
}

export interface SearchOptions {
  /** What the key held before. Default: it was absent. */
  readonly initial?: RegisterValue;
  /** Default 3 million. */
  readonly mostStates?: number | undefined;
}

/** One operation in the order. */
interface Frame {
  readonly operation: number;
  readonly before: number;
  readonly pass: number;
  readonly ways: Ways;
  readonly way: number;
  /** The last one by call that is in the order. */
  readonly last: number;
}

/** Where the search goes on: what comes before it at this place of the order has been tried. */
interface Place {
  readonly pass: number;
  readonly event: number;
  readonly way: number;
}

/** Sequences of writes without an answer that have to come just before. */
type Ways = readonly (readonly UnknownGroup[])[];

const noWay: Ways = [];
const atOnce: Ways = [[]];

/** What is tried for a place in the order, one kind after the other: see `#ways`. */
const passes = 5;

/**
 * Looks for an order of the operations on one key in which each could have happened at one moment between call and
 * return; undefined when there is none. The search of Wing and Gong as Lowe has it: what could come first is tried, a
 * set of operations that was reached before with the same state is not tried again.
 *
 * @throws Error after `mostStates` sets without a result, which it does not guess.
 */
export function searchOrder(
  operations: readonly RegisterOperation[],
  { initial, mostStates = 3_000_000 }: SearchOptions = {},
): FoundOrder | undefined {
  return new OrderSearch(operations, initial, mostStates).run();
}

class OrderSearch {
  readonly #known: readonly RegisterOperation[];
  readonly #numbers = new ValueNumbers();
  readonly #transitions: readonly NumberedTransition[];
  readonly #unknown: UnknownWrites;
  readonly #watchers: Watchers;
  readonly #line: TimeLine;
  readonly #mostStates: number;
  readonly #reached = new Set<string>();
  readonly #done: Uint8Array;
  readonly #path: Frame[] = [];
  #state: number;

  constructor(operations: readonly RegisterOperation[], initial: RegisterValue, mostStates: number) {
    this.#state = this.#numbers.numberOf(initial);
    this.#known = operations
      .filter(({ returnedAtMs }) => returnedAtMs !== undefined)
      .toSorted((a, b) => a.calledAtMs - b.calledAtMs);
    this.#transitions = this.#known.map((operation) => this.#numbers.transitionOf(operation));
    const unknown = operations.filter(({ returnedAtMs }) => returnedAtMs === undefined);
    this.#unknown = new UnknownWrites(unknown, this.#numbers);
    this.#watchers = new Watchers(this.#numbers.count, [...this.#transitions, ...this.#unknown.groups]);
    this.#line = new TimeLine(this.#known);
    this.#done = new Uint8Array(this.#known.length);
    this.#mostStates = mostStates;
  }

  run(): FoundOrder | undefined {
    const start = (): Place => ({ pass: 0, event: this.#line.first(), way: 0 });
    let place: Place | undefined = start();
    while (!this.#line.isEmpty) {
      place = this.#advance(place) ? start() : this.#retreat();
      if (place === undefined) return undefined;
    }
    return { order: this.#order(), state: this.#numbers.valueOf(this.#state) };
  }

  /** Puts one more operation into the order, out of those that no other one that is left must come before. */
  #advance({ pass: firstPass, event: firstEvent, way: firstWay }: Place): boolean {
    const line = this.#line;
    let [event, way] = [firstEvent, firstWay];
    for (let pass = firstPass; pass < passes; pass += 1) {
      for (; line.isCall(event); event = line.after(event)) {
        const ways = this.#ways(event >> 1, pass);
        if (this.#enter(event >> 1, pass, ways, way)) return true;
        if (forced(pass) && ways.length > 0) return false;
        way = 0;
      }
      event = line.first();
    }
    return false;
  }

  /** Takes operations out until there is one in whose place another one could be. */
  #retreat(): Place | undefined {
    for (let frame = this.#path.pop(); frame !== undefined; frame = this.#path.pop()) {
      const { operation, before, pass, ways, way } = frame;
      this.#use(ways[way], -1);
      this.#take(operation, -1);
      this.#state = before;
      if (!forced(pass)) return { pass, event: 2 * operation, way: way + 1 };
    }
    return undefined;
  }

  /**
   * 0: readers that fit; 1: writes over a value that nobody will see by one that nobody will see; 2: writes of what the
   * next one to return has to see; 3: other writes that fit; 4: what needs writes without an answer.
   */
  #ways(operation: number, pass: number): Ways {
    const { needs, leaves } = this.#transitions[operation] as NumberedTransition;
    const fits = needs === anything || needs === this.#state;
    if (pass === 4) {
      if (fits || needs === never) return noWay;
      return this.#unknown.waysTo(this.#state, needs, this.#line.firstReturnMs());
    }
    if (!fits || (leaves === same) !== (pass === 0)) return noWay;
    if (pass === 0) return atOnce;
    const idle = this.#watchers.nobodySees(leaves) && this.#watchers.nobodySees(this.#state);
    if (pass === 1 || idle) return pass === 1 && idle ? atOnce : noWay;
    const { needs: wanted } = this.#transitions[this.#line.firstReturn() >> 1] as NumberedTransition;
    return (wanted === leaves) === (pass === 2) ? atOnce : noWay;
  }

  /** Puts an operation next, in the first way from `way` on that leads to something new. */
  #enter(operation: number, pass: number, ways: Ways, firstWay: number): boolean {
    if (firstWay >= ways.length) return false;
    const before = this.#state;
    const { needs, leaves } = this.#transitions[operation] as NumberedTransition;
    const last = Math.max(operation, this.#path.at(-1)?.last ?? 0);
    this.#take(operation, 1);
    this.#state = leaves === same ? needs : leaves;
    for (let way = firstWay; way < ways.length; way += 1) {
      this.#use(ways[way], 1);
      if (this.#isNew(last)) {
        this.#path.push({ operation, before, pass, ways, way, last });
        return true;
      }
      this.#use(ways[way], -1);
    }
    this.#take(operation, -1);
    this.#state = before;
    return false;
  }

  /** Into the order, or out of it again. */
  #take(operation: number, by: 1 | -1): void {
    this.#done[operation] = by === 1 ? 1 : 0;
    this.#watchers.add(this.#transitions[operation] as NumberedTransition, by === 1 ? -1 : 1);
    if (by === 1) this.#line.takeOut(operation);
    else this.#line.putBack(operation);
  }

  #use(way: readonly UnknownGroup[] | undefined, by: 1 | -1): void {
    for (const group of way ?? []) group.used += by;
  }

  #isNew(last: number): boolean {
    const known = this.#reached.size;
    if (known >= this.#mostStates) throw new Error(`no result after ${known} states: use fewer operations a key`);
    this.#reached.add(this.#position(last));
    return this.#reached.size > known;
  }

  /** Which operations are in the order, and the state. All before the first one that is not are: they need no bits. */
  #position(last: number): string {
    const end = this.#known.length;
    const first = this.#line.isEmpty ? end : this.#line.first() >> 1;
    let text = `${this.#state}`;
    for (const [index, { used, leaves }] of this.#unknown.groups.entries()) {
      if (used > 0 && !this.#watchers.nobodySees(leaves)) text += ` ${index}:${used}`;
    }
    text += `/${first}/`;
    for (let from = first + 1; from <= last; from += 15) {
      let bits = 0;
      for (let i = from; i < from + 15 && i <= last; i += 1) bits |= (this.#done[i] ?? 0) << (i - from);
      text += String.fromCharCode(bits);
    }
    return text;
  }

  #order(): RegisterOperation[] {
    const taken = new Map<UnknownGroup, number>();
    return this.#path.flatMap(({ operation, ways, way }) => {
      const before = (ways[way] ?? []).map((group) => {
        const index = taken.get(group) ?? 0;
        taken.set(group, index + 1);
        return group.operations[index] as RegisterOperation;
      });
      return [...before, this.#known[operation] as RegisterOperation];
    });
  }
}

/**
 * Choices that lose nothing, so that nothing else has to be tried in their place: a reader that fits now may as well be
 * next, and so may a write that nobody sees over a value that nobody sees.
 */
function forced(pass: number): boolean {
  return pass < 2;
}
