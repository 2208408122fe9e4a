import { type Binary, hexOf } from '../../binary.js';
import type { RegionRecord } from '../../region/region-record.js';
import type { RegionView } from './region-view.js';

/** `[start, end)`; an empty end is no end. */
export interface KeyRange {
  readonly start: Binary;
  readonly end: Binary;
}

export interface ScanRules {
  /** Of regions in all; 0 is none. */
  readonly limit: number;
  /** Whether a hole is an error. */
  readonly containAll: boolean;
}

/**
 * Regions of ranges that rise and do not overlap; neighbours among them are one range. A region comes once even where
 * two ranges touch it. The limit also holds for each range, and what lies beyond it is not looked at for holes.
 */
export function scanRanges(
  view: RegionView,
  ranges: readonly KeyRange[],
  { limit, containAll }: ScanRules,
): { readonly regions: RegionRecord[] } | { readonly hole: string } {
  const regions: RegionRecord[] = [];
  for (const range of merged(ranges)) {
    const found = view.scan(range.start, range.end, limit);
    const hole = containAll ? holeIn(view, range, found, limit > 0 && found.length >= limit) : undefined;
    if (hole !== undefined) return { hole };
    const isKnown = found[0] !== undefined && found[0].id === regions.at(-1)?.id;
    regions.push(...(isKnown ? found.slice(1) : found));
    if (limit > 0 && regions.length >= limit) return { regions: regions.slice(0, limit) };
  }
  return { regions };
}

function merged(ranges: readonly KeyRange[]): KeyRange[] {
  const joined: KeyRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && last.end === range.start)
      joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

function holeIn(view: RegionView, range: KeyRange, found: readonly RegionRecord[], isCut: boolean): string | undefined {
  let reached = range.start;
  for (const region of found) {
    const start = view.startOf(region);
    if (reached !== '' && start > reached) return describeHole(range, reached, start);
    reached = view.endOf(region);
    if (reached === '') return undefined;
  }
  const isWhole = range.end === '' || reached >= range.end;
  return isCut || isWhole || reached === '' ? undefined : describeHole(range, reached, range.end);
}

function describeHole(range: KeyRange, from: Binary, to: Binary): string {
  const span = (start: Binary, end: Binary): string => `[${hexOf(start)}, ${hexOf(end)})`;
  return `[PD:cluster:ErrRegionNotAdjacent]key range${span(range.start, range.end)} found a hole region, ${span(from, to)} is missing`;
}
