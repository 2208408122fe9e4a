import type { RegisterOperation, RegisterValue } from '../history/register-operation.js';

/** What an operation does to a state; undefined when it cannot have happened there. */
function apply(operation: RegisterOperation, state: RegisterValue): { readonly state: RegisterValue } | undefined {
  switch (operation.kind) {
    case 'get':
      return operation.found === state ? { state } : undefined;
    case 'put':
      return { state: operation.value };
    case 'delete':
      return { state: undefined };
    case 'compareAndSwap': {
      const { expected, value, outcome } = operation;
      const swapped = state === expected;
      if (outcome !== undefined && (outcome.swapped !== swapped || outcome.previous !== state)) return undefined;
      return { state: swapped ? value : state };
    }
  }
}

/** Tries every order of the operations on one key, with and without each that may not have happened. */
export function hasAnyOrder(operations: readonly RegisterOperation[], state?: RegisterValue): boolean {
  if (operations.every(({ returnedAtMs }) => returnedAtMs === undefined)) return true;
  return operations.some((first) => {
    const rest = operations.filter((other) => other !== first);
    if (rest.some(({ returnedAtMs }) => returnedAtMs !== undefined && returnedAtMs < first.calledAtMs)) return false;
    const after = apply(first, state);
    return after !== undefined && hasAnyOrder(rest, after.state);
  });
}
