import type { Peer, Region as RegionMeta } from '@tikv/kvproto/metapb';
import type { Region, Replica } from '../region/region.js';

export interface EpochActions {
  /** Undefined when no peer of it can be used; throws when its bounds cannot be read. */
  readonly build: (meta: RegionMeta, leader: Peer | undefined) => Region | undefined;
  readonly insert: (region: Region) => unknown;
  /** The region that was asked is out of date. */
  readonly invalidate: () => void;
}

/**
 * EpochNotMatch brings the regions that cover the asked one now (pd-region-rpc-retry.md §2.12). An older epoch of the
 * same region means that the store is behind: then nothing changes (trap 10). A region that cannot be read belongs to
 * somebody else and is passed over.
 */
export function applyEpochs(
  region: Region,
  current: readonly RegionMeta[],
  answering: Replica,
  actions: EpochActions,
): 'store-lags' | 'applied' {
  const same = current.find(({ id }) => id === region.id);
  const epoch = same?.regionEpoch;
  if (epoch !== undefined && (epoch.confVer < region.confVer || epoch.version < region.version)) return 'store-lags';
  actions.invalidate();
  for (const meta of current) {
    const leader = meta.peers.find(({ storeId }) => storeId === answering.peer.storeId);
    let fresh: Region | undefined;
    try {
      fresh = actions.build(meta, leader);
    } catch {
      continue;
    }
    if (fresh !== undefined) actions.insert(fresh);
  }
  return 'applied';
}
