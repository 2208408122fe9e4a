import { InvalidArgumentError } from '@tikv/core';
import type { KeyLike } from '../codec/key-like.js';

/** `[start, end)` or all keys with a prefix. An absent bound is no bound. */
export type KeyRange =
  | { readonly prefix: KeyLike; readonly start?: undefined; readonly end?: undefined }
  | { readonly start?: KeyLike | undefined; readonly end?: KeyLike | undefined; readonly prefix?: undefined };

/** A range that names both of its bounds: what destroys data asks for this. */
export type BoundedRange =
  | { readonly prefix: KeyLike; readonly start?: undefined; readonly end?: undefined }
  | { readonly start: KeyLike; readonly end: KeyLike; readonly prefix?: undefined };

/** What is deleted; everything only when it is said in so many words. */
export type DeleteRange = BoundedRange | { readonly all: true };

/** A range of which a prefix and bounds are not given together. */
export interface CheckedRange {
  readonly prefix?: KeyLike | undefined;
  readonly start?: KeyLike | undefined;
  readonly end?: KeyLike | undefined;
}

/** The range part of an options object. Throws INVALID_ARGUMENT for a prefix together with bounds. */
export function keyRange(range: KeyRange): CheckedRange {
  const { prefix, start, end } = asObject(range);
  if (prefix !== undefined && (start !== undefined || end !== undefined)) {
    throw new InvalidArgumentError({ argument: 'prefix', problem: 'excludes start and end' });
  }
  return { prefix, start, end };
}

/** A range that may be destroyed. Throws INVALID_ARGUMENT when a bound is missing and `all` does not stand there. */
export function boundedRange(range: DeleteRange): CheckedRange {
  const checked = keyRange(range as KeyRange);
  const { all } = asObject(range as KeyRange) as { all?: unknown };
  const bounded = checked.prefix !== undefined || (checked.start !== undefined && checked.end !== undefined);
  const anyBound = checked.prefix !== undefined || checked.start !== undefined || checked.end !== undefined;
  if (all !== undefined && (all !== true || anyBound)) {
    throw new InvalidArgumentError({ argument: 'all', problem: 'must be true, and stand alone' });
  }
  if (all === undefined && !bounded) {
    throw new InvalidArgumentError({
      argument: 'range',
      problem: 'needs { prefix }, or both { start, end }',
      advice: 'To delete everything, say { all: true }',
    });
  }
  // An empty prefix is everything too, and easily an accident.
  if (checked.prefix !== undefined && checked.prefix.length === 0) {
    throw new InvalidArgumentError({
      argument: 'prefix',
      problem: 'is empty',
      advice: 'To delete everything, say { all: true }',
    });
  }
  return checked;
}

function asObject(range: KeyRange): KeyRange {
  if (typeof range === 'object' && range !== null && !(range instanceof Uint8Array)) return range;
  throw new InvalidArgumentError({ argument: 'range', problem: `must be an object, got ${typeof range}` });
}
