import { InvalidArgumentError } from '@tikv/core';

/** A positive whole number or undefined; anything else is INVALID_ARGUMENT. */
export function checkCount(argument: string, count: number | undefined): number | undefined {
  if (count === undefined || (Number.isSafeInteger(count) && count > 0)) return count;
  throw new InvalidArgumentError({ argument, problem: `must be a positive whole number, got ${String(count)}` });
}
