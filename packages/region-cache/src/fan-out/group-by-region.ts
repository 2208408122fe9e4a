import type { Backoffer, PhysicalKey } from '@tikv/core';
import type { RegionCache } from '../cache/region-cache.js';
import type { Region } from '../region/region.js';

export interface RegionGroup<Item> {
  readonly region: Region;
  readonly items: Item[];
}

/** The items of each region, in their order. Asks PD only for regions that are not known. */
export async function groupByRegion<Item>(
  cache: RegionCache,
  items: readonly Item[],
  keyOf: (item: Item) => PhysicalKey,
  backoffer: Backoffer,
): Promise<RegionGroup<Item>[]> {
  const groups = new Map<Region, RegionGroup<Item>>();
  let last: RegionGroup<Item> | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (last === undefined || !last.region.contains(key)) {
      const located = cache.locate(key, backoffer);
      const region = located instanceof Promise ? await located : located;
      last = groups.get(region);
      if (last === undefined) {
        last = { region, items: [] };
        groups.set(region, last);
      }
    }
    last.items.push(item);
  }
  return [...groups.values()];
}
