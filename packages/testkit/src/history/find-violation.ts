import { explain } from './explain.js';
import type { RegisterOperation } from './register-operation.js';
import { type SearchOptions, searchOrder } from './search-order.js';
import { type SmallestViolation, smallestViolation } from './smallest-violation.js';

export interface CheckOptions {
  /** What keys held before the history begins, by key, as latin1 text. Default: nothing. */
  readonly initial?: Readonly<Record<string, string>> | undefined;
  /** After how many states of the search of one key it gives up and throws. Default 3 million. */
  readonly mostStates?: number | undefined;
}

export interface Violation extends SmallestViolation {
  readonly key: string;
  /** For people. */
  readonly text: string;
}

/**
 * Judges a history of single keys: each key must be linearizable by itself. Gives the first key that is not, with the
 * part of its operations that shows it; undefined when all is right.
 *
 * @throws Error when a key's history is too large for the search.
 */
export function findViolation(
  operations: readonly RegisterOperation[],
  options: CheckOptions = {},
): Violation | undefined {
  const byKey = new Map<string, RegisterOperation[]>();
  for (const operation of operations) {
    const ofKey = byKey.get(operation.key);
    if (ofKey === undefined) byKey.set(operation.key, [operation]);
    else ofKey.push(operation);
  }
  for (const [key, ofKey] of byKey) {
    const search: SearchOptions = { initial: options.initial?.[key], mostStates: options.mostStates };
    const all = ofKey.flatMap(withRepeats);
    if (searchOrder(all, search) !== undefined) continue;
    const smallest = smallestViolation(all, search);
    return { key, ...smallest, text: explain(key, ofKey.length, smallest) };
  }
  return undefined;
}

/** @throws Error that explains the first key that is not linearizable. */
export function assertLinearizable(operations: readonly RegisterOperation[], options: CheckOptions = {}): void {
  const violation = findViolation(operations, options);
  if (violation !== undefined) throw new Error(violation.text);
}

/** An operation, and once more for each time that it may have happened again. */
function withRepeats(operation: RegisterOperation): RegisterOperation[] {
  const { repeats = 0 } = operation;
  if (repeats === 0 || operation.kind === 'get') return [operation];
  const again: RegisterOperation =
    operation.kind === 'compareAndSwap'
      ? { ...operation, returnedAtMs: undefined, outcome: undefined, repeats: 0 }
      : { ...operation, returnedAtMs: undefined, repeats: 0 };
  return [operation, ...Array.from({ length: repeats }, () => ({ ...again, client: `${again.client} again` }))];
}
