import { InvalidArgumentError } from '@tikv/core';

/** A string is its UTF-8 bytes. */
export type ValueLike = Uint8Array | string;

const utf8 = new TextEncoder();

/** The bytes of a value; the caller's array is not copied and must not change until the call ends. */
export function valueBytes(argument: string, value: ValueLike): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'string') return utf8.encode(value);
  throw new InvalidArgumentError({ argument, problem: `must be a string or Uint8Array, got ${typeName(value)}` });
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
