import { anything, type ValueNumbers } from './numbered.js';
import type { RegisterOperation } from './register-operation.js';

/** Writes that ask for the same and leave the same: which one of them happened makes no difference. */
export interface UnknownGroup {
  readonly needs: number;
  readonly leaves: number;
  /** By the time of their calls. */
  readonly operations: RegisterOperation[];
  used: number;
}

/**
 * Writes that nobody knows the fate of. One has to be put into an order only where the next operation sees what it left:
 * without an observer the same order is right without it, so whoever searches asks for the ways to a state and never
 * tries them all.
 */
export class UnknownWrites {
  readonly groups: UnknownGroup[] = [];
  readonly #byLeft = new Map<number, UnknownGroup[]>();

  constructor(operations: readonly RegisterOperation[], numbers: ValueNumbers) {
    for (const operation of operations.toSorted((a, b) => a.calledAtMs - b.calledAtMs)) {
      if (operation.kind !== 'get') this.#add(operation, numbers);
    }
  }

  /** Sequences that lead from one state to another, made of writes that were called up to a moment. */
  waysTo(from: number, to: number, calledUpToMs: number, above: readonly UnknownGroup[] = []): UnknownGroup[][] {
    const ways: UnknownGroup[][] = [];
    for (const group of this.#byLeft.get(to) ?? []) {
      const { needs, operations, used } = group;
      if (above.includes(group) || (operations[used]?.calledAtMs ?? Number.POSITIVE_INFINITY) > calledUpToMs) continue;
      if (needs === anything || needs === from) ways.push([group]);
      else for (const way of this.waysTo(from, needs, calledUpToMs, [...above, group])) ways.push([...way, group]);
    }
    return ways;
  }

  #add(operation: RegisterOperation, numbers: ValueNumbers): void {
    const { needs, leaves } = numbers.transitionOf(operation);
    const sameEnd = this.#byLeft.get(leaves) ?? [];
    this.#byLeft.set(leaves, sameEnd);
    const known = sameEnd.find((group) => group.needs === needs);
    if (known !== undefined) return void known.operations.push(operation);
    const group: UnknownGroup = { needs, leaves, operations: [operation], used: 0 };
    sameEnd.push(group);
    this.groups.push(group);
  }
}
