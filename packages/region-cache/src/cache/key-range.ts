import type { PhysicalKey } from '@tikv/core';

/** `[start, end)`; an empty end is no end. */
export interface KeyRange {
  readonly start: PhysicalKey;
  readonly end: PhysicalKey;
}

/**
 * What is left of sorted ranges when regions, in order, are taken away from their beginning: up to the first key that no
 * region holds. The whole of them when the first key already is such a one.
 */
export function uncovered(ranges: readonly KeyRange[], regions: readonly KeyRange[]): readonly KeyRange[] {
  let next = 0;
  for (let i = 0; i < ranges.length; i += 1) {
    const { start, end } = ranges[i] as KeyRange;
    let at = start;
    for (;;) {
      let region = regions[next];
      while (region !== undefined && region.end !== '' && region.end <= at) region = regions[(next += 1)];
      if (region === undefined || region.start > at) return [{ start: at, end }, ...ranges.slice(i + 1)];
      if (region.end === '' || (end !== '' && region.end >= end)) break;
      at = region.end;
    }
  }
  return [];
}

/**
 * Both lists, each in order, as one. A cached region that lies within a loaded one is left out: it is from before a
 * merge. One that only overlaps stays, since leaving it out could tear a hole.
 */
export function mergeByStart<R extends KeyRange>(cached: readonly R[], loaded: readonly R[]): R[] {
  const merged: R[] = [];
  let next = 0;
  for (const region of loaded) {
    for (let old = cached[next]; old !== undefined && old.start < region.start; old = cached[(next += 1)]) {
      merged.push(old);
    }
    merged.push(region);
    for (let old = cached[next]; old !== undefined && isWithin(old, region); old = cached[(next += 1)]);
  }
  return [...merged, ...cached.slice(next)];
}

function isWithin(inner: KeyRange, outer: KeyRange): boolean {
  return outer.start <= inner.start && (outer.end === '' || (inner.end !== '' && inner.end <= outer.end));
}
