import { type RegisterOperation, same, transitionOf } from './register-operation.js';
import { type FoundOrder, type SearchOptions, searchOrder } from './search-order.js';

export interface SmallestViolation {
  /** A part of the operations for which there is no order either. */
  readonly operations: readonly RegisterOperation[];
  /** When this one returned, no order was left. */
  readonly culprit: RegisterOperation;
  /** The order of that part up to the moment before. */
  readonly prefix: FoundOrder;
}

/** An operation whose return nobody has seen; a reader has read nothing then. */
function unanswered(operation: RegisterOperation): RegisterOperation[] {
  if (operation.kind === 'get') return [];
  if (operation.kind === 'compareAndSwap') return [{ ...operation, returnedAtMs: undefined, outcome: undefined }];
  return [{ ...operation, returnedAtMs: undefined }];
}

/** Makes a history without an order small enough to be read. */
export function smallestViolation(operations: readonly RegisterOperation[], options: SearchOptions): SmallestViolation {
  const hasOrder = (part: readonly RegisterOperation[]): boolean => searchOrder(part, options) !== undefined;
  const returns = operations
    .filter(({ returnedAtMs }) => returnedAtMs !== undefined)
    .toSorted((a, b) => (a.returnedAtMs as number) - (b.returnedAtMs as number));
  // What was known when the i-th of them had returned.
  const asOf = (index: number): RegisterOperation[] => {
    const momentMs = returns[index]?.returnedAtMs as number;
    const seen = new Set(returns.slice(0, index + 1));
    const called = operations.filter(({ calledAtMs }) => calledAtMs <= momentMs);
    return called.flatMap((operation) => (seen.has(operation) ? [operation] : unanswered(operation)));
  };
  let [right, wrong] = [-1, returns.length - 1];
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (hasOrder(asOf(middle))) right = middle;
    else wrong = middle;
  }
  const culprit = returns[wrong] as RegisterOperation;
  const all = asOf(wrong);
  const before = (part: readonly RegisterOperation[]): readonly RegisterOperation[] =>
    part.flatMap((operation) => (operation === culprit ? unanswered(culprit) : [operation]));
  // A swap that failed may have been needed as one that did not: then what it swaps must not be left out either.
  const kept = leaveOut(
    all,
    (part) => part.includes(culprit) && mayStandFor(part, all) && !hasOrder(part) && hasOrder(before(part)),
  );
  const prefix = searchOrder(before(kept), options);
  if (prefix === undefined) throw new Error('a part of a right history has no order: the checker is wrong');
  return { operations: kept, culprit, prefix };
}

/**
 * Whether an order of all gives one of the part: readers can always be left out, and writes whose value nobody sees who
 * is left.
 */
function mayStandFor(part: readonly RegisterOperation[], all: readonly RegisterOperation[]): boolean {
  const kept = new Set(part);
  const seen = new Set(part.map((operation) => transitionOf(operation).needs));
  return all.every((operation) => {
    if (kept.has(operation)) return true;
    const { leaves } = transitionOf(operation);
    return leaves === same || !seen.has(leaves);
  });
}

function leaveOut<T>(all: readonly T[], stillWrong: (part: readonly T[]) => boolean): readonly T[] {
  let kept = all;
  for (let size = Math.max(1, all.length >> 1); ; size = Math.max(1, size >> 1)) {
    const before = kept.length;
    for (let at = 0; at < kept.length; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (stillWrong(without)) kept = without;
      else at += size;
    }
    if (size === 1 && kept.length === before) return kept;
  }
}
