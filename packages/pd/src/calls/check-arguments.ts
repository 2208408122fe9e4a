import { InvalidArgumentError } from '@tikv/core';

const longestLimit = 2 ** 31 - 1;

/** A key or a bound for PD: a string would reach the wire with one byte a character, and be another key. */
export function checkBytes(argument: string, value: unknown): void {
  if (!(value instanceof Uint8Array)) throw wrong(argument, 'must be a Uint8Array', value);
}

/** The id of a region or a store. */
export function checkId(argument: string, value: unknown): void {
  if (typeof value !== 'bigint' || value < 0n) throw wrong(argument, 'must be a bigint of 0 or more', value);
}

export function checkLimit(argument: string, value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > longestLimit) {
    throw wrong(argument, 'must be a positive integer', value);
  }
}

export function checkName(argument: string, value: unknown): void {
  if (typeof value !== 'string' || value === '') throw wrong(argument, 'must be a name', value);
}

/** Throws for anything but a positive, finite number of milliseconds: every wait has an end. */
export function checkTimeout(argument: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0) || value === Number.POSITIVE_INFINITY) {
    throw wrong(argument, 'must be a positive number of milliseconds', value);
  }
}

/** Tells numbers and types only: what was given may be a key. */
function wrong(argument: string, problem: string, value: unknown): InvalidArgumentError {
  const got = typeof value === 'number' || typeof value === 'bigint' ? String(value) : typeof value;
  return new InvalidArgumentError({ argument, problem: `${problem}, got ${got}` });
}
