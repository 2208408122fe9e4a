import type { Peer, Region as RegionMeta } from '@tikv/kvproto/metapb';
import type { Region } from '../region/region.js';

export interface EpochActions {
  /** Undefined when no peer of it can be used; throws when its bounds cannot be read. */
  readonly build: (meta: RegionMeta, leader: Peer | undefined) => Region | undefined;
  readonly insert: (region: Region) => unknown;
  /** The region that was asked is out of date. */
  readonly invalidate: () => void;
}

/** `replaced`: other regions took the asked one's place; `nothing`: it is out of date, and no more is known. */
export type EpochOutcome = 'store-lags' | 'replaced' | 'nothing';

/**
 * EpochNotMatch brings the regions that cover the asked one now (pd-region-rpc-retry.md §2.12). An older epoch of the
 * same region means that the store is behind: then nothing changes (trap 10). A region that cannot be read belongs to
 * somebody else and is passed over; when none of them has keys of the asked one, nothing was learned (trap 11).
 */
export function applyEpochs(
  region: Region,
  current: readonly RegionMeta[],
  answeringStoreId: bigint,
  actions: EpochActions,
): EpochOutcome {
  const epoch = current.find(({ id }) => id === region.id)?.regionEpoch;
  if (epoch !== undefined && (epoch.confVer < region.confVer || epoch.version < region.version)) return 'store-lags';
  let outcome: EpochOutcome = 'nothing';
  actions.invalidate();
  for (const meta of current) {
    const leader = meta.peers.find(({ storeId }) => storeId === answeringStoreId);
    let fresh: Region | undefined;
    try {
      fresh = actions.build(meta, leader);
    } catch {
      continue;
    }
    if (fresh === undefined) continue;
    actions.insert(fresh);
    // One of the very same epoch would lead to the same answer at once.
    if (!fresh.isSameAs(region) && overlap(fresh, region)) outcome = 'replaced';
  }
  return outcome;
}

function overlap(a: Region, b: Region): boolean {
  return (a.end === '' || b.start < a.end) && (b.end === '' || a.start < b.end);
}
