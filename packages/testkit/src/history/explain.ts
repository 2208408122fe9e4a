import type { RegisterOperation, RegisterValue } from './register-operation.js';
import type { SmallestViolation } from './smallest-violation.js';

const longest = 40;

/** For people: the operations by the time of their calls, the order as far as there is one, and what does not fit. */
export function explain(key: string, total: number, { operations, culprit, prefix }: SmallestViolation): string {
  const byCall = operations.toSorted((a, b) => a.calledAtMs - b.calledAtMs);
  return [
    `key ${shown(key)} is not linearizable. Of ${total} operations these ${operations.length} are enough:`,
    ...byCall.map((operation) => `  ${lineOf(operation)}${operation === culprit ? '   <-- does not fit' : ''}`),
    'Before that one returned this order was possible:',
    ...(prefix.order.length === 0 ? ['  (nothing)'] : prefix.order.map((operation) => `  ${doing(operation)}`)),
    `with ${shown(prefix.state)} at its end; no order has room for: ${doing(culprit)}`,
  ].join('\n');
}

function lineOf(operation: RegisterOperation): string {
  const { calledAtMs, returnedAtMs, repeats = 0 } = operation;
  const end = returnedAtMs === undefined ? 'nobody knows' : `${time(returnedAtMs)} ms`;
  const again = repeats > 0 ? `, may have happened ${repeats} times more` : '';
  return `${time(calledAtMs)} - ${end}  ${doing(operation)}${again}`;
}

function doing(operation: RegisterOperation): string {
  const { client } = operation;
  switch (operation.kind) {
    case 'get':
      return `${client}: get -> ${shown(operation.found)}`;
    case 'put':
      return `${client}: put ${shown(operation.value)}`;
    case 'delete':
      return `${client}: delete`;
    case 'compareAndSwap': {
      const { expected, value, outcome } = operation;
      const answer =
        outcome === undefined
          ? ''
          : ` -> ${outcome.swapped ? 'swapped' : 'not swapped'}, previous ${shown(outcome.previous)}`;
      return `${client}: compareAndSwap ${shown(expected)} by ${shown(value)}${answer}`;
    }
  }
}

function shown(value: RegisterValue): string {
  if (value === undefined) return 'absent';
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
}

function time(ms: number): string {
  return ms.toFixed(3);
}
