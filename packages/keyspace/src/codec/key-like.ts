import { InvalidArgumentError, type PhysicalKey, physicalKey, physicalKeyFromUtf8 } from '@tikv/core';

/** A string is its UTF-8 bytes. */
export type KeyLike = Uint8Array | string;

/**
 * The bytes of a key as a sortable string.
 * Throws INVALID_ARGUMENT for anything but bytes and strings, and for a string that has no UTF-8 form.
 */
export function keyOf(key: KeyLike, argument = 'key'): PhysicalKey {
  if (typeof key === 'string') {
    try {
      return physicalKeyFromUtf8(key);
    } catch (cause) {
      throw new InvalidArgumentError(
        { argument, problem: 'has a lone surrogate, so that it has no UTF-8 form' },
        { cause },
      );
    }
  }
  if (key instanceof Uint8Array) return physicalKey(key);
  const got = key === null ? 'null' : Array.isArray(key) ? 'an array' : typeof key;
  throw new InvalidArgumentError({ argument, problem: `must be a string or Uint8Array, got ${got}` });
}
