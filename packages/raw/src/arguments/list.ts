import { InvalidArgumentError } from '@tikv/core';

/** An array, or INVALID_ARGUMENT: a string would otherwise be taken for its characters. */
export function checkList<T>(argument: string, list: readonly T[]): readonly T[] {
  if (Array.isArray(list)) return list;
  throw new InvalidArgumentError({ argument, problem: `must be an array, got ${typeof list}` });
}
