import type { Timestamp } from '../timestamps/timestamp-oracle.js';

export function leastTimestamp(timestamps: readonly Timestamp[]): Timestamp | undefined {
  const [least] = timestamps.toSorted((a, b) =>
    a.physical === b.physical ? Number(a.logical - b.logical) : Number(a.physical - b.physical),
  );
  return least;
}
