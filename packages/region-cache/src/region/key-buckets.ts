import type { PhysicalKey } from '@tikv/core';
import type { RegionBounds } from './region-bounds.js';

/**
 * How a region is cut into buckets: keys in order, the region's bounds among them. May be out of date and out of the
 * region's range at any time (pd-region-rpc-retry.md §2.11).
 */
export interface KeyBuckets {
  readonly version: bigint;
  readonly keys: readonly PhysicalKey[];
}

/** `[start, end)`; an empty end is no bound. */
export interface BucketRange {
  readonly start: PhysicalKey;
  readonly end: PhysicalKey;
}

/** Undefined when a key is not of the form that this client expects: buckets help, but nothing depends on them. */
export function decodeBuckets(
  from: { readonly version: bigint; readonly keys: readonly Uint8Array[] } | undefined,
  bounds: RegionBounds,
): KeyBuckets | undefined {
  if (from === undefined || from.keys.length === 0) return undefined;
  try {
    return { version: from.version, keys: from.keys.map((key) => bounds.decode(key)) };
  } catch {
    return undefined;
  }
}

/** The bucket of the region that holds a key of it; the whole region when there are no buckets. */
export function locateBucket(
  region: BucketRange & { readonly buckets: KeyBuckets | undefined },
  key: PhysicalKey,
): BucketRange {
  const { start, end, buckets } = region;
  const keys = buckets?.keys ?? [];
  const at = firstAfter(keys, key);
  // The last key may be empty: no bound, which sorts first but is above all.
  const from = keys[at - 1];
  const to = keys[at];
  return {
    start: from === undefined || from < start ? start : from,
    end: to === undefined || to === '' || (end !== '' && to > end) ? end : to,
  };
}

/** The index of the first key above `key`; an empty one in last place counts as above everything. */
function firstAfter(keys: readonly PhysicalKey[], key: PhysicalKey): number {
  let low = 0;
  let high = keys.length > 0 && keys.at(-1) === '' && keys.length > 1 ? keys.length - 1 : keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as PhysicalKey) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
