import { type Binary, binaryOf } from '../../binary.js';
import type { ClusterModel } from '../../cluster-model.js';
import type { RegionRecord } from '../../region/region-record.js';

export interface SplitByKeys {
  readonly finishedPercentage: bigint;
  /** Of the regions that begin at the keys, in the order of the keys. */
  readonly regionIds: readonly bigint[];
}

/**
 * Cuts regions at keys, given as PD shows bounds. A key counts as finished when a region has been made that begins there:
 * not one that was a bound before, and none of a region that nobody leads.
 */
export function splitByKeys(model: ClusterModel, keys: readonly Uint8Array[]): SplitByKeys {
  if (keys.length === 0) return { finishedPercentage: 0n, regionIds: [] };
  const physical = keys.map((key) => model.physicalOf(binaryOf(key)));
  const cuts = new Set(physical.filter((key) => key !== undefined && canSplitAt(model, key)) as Binary[]);
  for (const group of groupedByRegion(model, cuts)) model.regions.split(...group);
  // Only now: a region that was just made is cut again by the next key, and the right part keeps the id.
  const regionIds = [...cuts].flatMap((key) => regionAt(model, key)?.id ?? []);
  const unprocessed = physical.filter((key) => key === undefined || !cuts.has(key)).length;
  return { finishedPercentage: BigInt(100 - Math.trunc((unprocessed * 100) / keys.length)), regionIds };
}

function regionAt({ regions }: ClusterModel, key: Binary): RegionRecord | undefined {
  return regions.at(regions.indexOf(key, (bound) => bound));
}

function canSplitAt(model: ClusterModel, key: Binary): boolean {
  const region = regionAt(model, key);
  return region !== undefined && region.leader !== undefined && region.start !== key;
}

function groupedByRegion(model: ClusterModel, keys: ReadonlySet<Binary>): Iterable<Binary[]> {
  const groups = new Map<bigint, Binary[]>();
  for (const key of keys) {
    const id = regionAt(model, key)?.id ?? 0n;
    groups.set(id, [...(groups.get(id) ?? []), key]);
  }
  return groups.values();
}
