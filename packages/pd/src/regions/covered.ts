import type { PdRegion } from './pd-region.js';

/** `[startKey, endKey)` in the bytes that PD uses; an empty end is no end. */
export interface PdRange {
  readonly startKey: Uint8Array;
  readonly endKey: Uint8Array;
}

/** Whether sorted ranges have a part that no one of the regions, sorted too, holds. */
export function uncoveredIn(ranges: readonly PdRange[], regions: readonly PdRegion[]): boolean {
  let i = 0;
  for (const { startKey, endKey } of ranges) {
    let at = startKey;
    for (;;) {
      while (i < regions.length && endsBefore(regions[i] as PdRegion, at)) i += 1;
      const region = regions[i]?.region;
      if (region === undefined || compare(region.startKey, at) > 0) return true;
      if (region.endKey.length === 0 || (endKey.length > 0 && compare(region.endKey, endKey) >= 0)) break;
      at = region.endKey;
    }
  }
  return false;
}

function endsBefore({ region }: PdRegion, key: Uint8Array): boolean {
  return region.endKey.length > 0 && compare(region.endKey, key) <= 0;
}

function compare(a: Uint8Array, b: Uint8Array): number {
  return Buffer.compare(a, b);
}
