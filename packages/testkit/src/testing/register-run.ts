import { seededRandom } from '@tikv/core/internal';
import type { RegisterOperation, RegisterValue } from '../history/register-operation.js';

export interface RunShape {
  readonly seed: number;
  readonly clients: number;
  readonly operations: number;
  readonly keys: number;
  /** How many different values are written; 0: every value once. */
  readonly values: number;
  /** From 0 to 1: how many writes get no answer. */
  readonly unanswered: number;
}

/** A history of a register that is right: each operation happens at one moment between its call and its return. */
export function registerRun({ seed, clients, operations, keys, values, unanswered }: RunShape): RegisterOperation[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const drawn: { happensAtMs: number; operation: RegisterOperation }[] = [];
  const freeAtMs = Array.from({ length: clients }, () => random());
  for (let i = 0; i < operations; i += 1) {
    const index = below(clients);
    const calledAtMs = freeAtMs[index] as number;
    const lost = random() < unanswered;
    // What nobody answers may happen much later, or never.
    const happensAtMs = calledAtMs + random() * (lost && random() < 0.5 ? 20 : 2);
    const returnedAtMs = lost ? undefined : happensAtMs + random() * 2;
    freeAtMs[index] = (returnedAtMs ?? calledAtMs + 2) + random();
    const value = values === 0 ? `v${i}` : `v${below(values)}`;
    const timed = { client: `c${index}`, key: `k${below(keys)}`, calledAtMs, returnedAtMs };
    const expected = random() < 0.3 ? undefined : values === 0 ? `v${below(i + 1)}` : `v${below(values)}`;
    const kinds: readonly RegisterOperation[] = [
      { ...timed, kind: 'get', found: undefined },
      { ...timed, kind: 'get', found: undefined },
      { ...timed, kind: 'put', value },
      { ...timed, kind: 'delete' },
      { ...timed, kind: 'compareAndSwap', expected, value: random() < 0.2 ? undefined : value, outcome: undefined },
    ];
    drawn.push({
      happensAtMs: lost && random() < 0.4 ? Infinity : happensAtMs,
      operation: kinds[below(5)] as RegisterOperation,
    });
  }
  const state = new Map<string, RegisterValue>();
  return drawn
    .toSorted((a, b) => a.happensAtMs - b.happensAtMs)
    .flatMap(({ happensAtMs, operation }) => happened(operation, state, happensAtMs === Infinity))
    .toSorted((a, b) => a.calledAtMs - b.calledAtMs);
}

function happened(
  operation: RegisterOperation,
  state: Map<string, RegisterValue>,
  notAtAll: boolean,
): RegisterOperation[] {
  const { key, returnedAtMs } = operation;
  const previous = state.get(key);
  switch (operation.kind) {
    case 'get':
      return returnedAtMs === undefined ? [] : [{ ...operation, found: previous }];
    case 'put':
      if (!notAtAll) state.set(key, operation.value);
      return [operation];
    case 'delete':
      if (!notAtAll) state.set(key, undefined);
      return [operation];
    case 'compareAndSwap': {
      const swapped = operation.expected === previous;
      if (swapped && !notAtAll) state.set(key, operation.value);
      return [returnedAtMs === undefined ? operation : { ...operation, outcome: { swapped, previous } }];
    }
  }
}
