import { InvalidArgumentError, type PhysicalKey } from '@tikv/core';
import type { PhysicalRange } from './key-codec.js';

/** `[start, end)`, or INVALID_ARGUMENT when the bounds are the wrong way round. */
export function rangeBetween(start: PhysicalKey, end: PhysicalKey): PhysicalRange {
  if (end !== '' && start > end) {
    throw new InvalidArgumentError({
      argument: 'start',
      problem: 'is after end',
      advice: 'Ranges go upwards; { reverse: true } walks the same range downwards',
    });
  }
  return { start, end };
}
