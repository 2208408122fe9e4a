import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { transferLeader } from '../../region/leadership.js';
import type { RegionRecord } from '../../region/region-record.js';

export interface Scattered {
  readonly finishedPercentage: bigint;
  readonly failed: readonly bigint[];
}

/** Scatters regions by their ids. Without ids, or with one that is unknown, the call itself fails. */
export function scatterRegions(model: ClusterModel, ids: readonly bigint[]): Scattered {
  if (ids.length === 0) throw new StatusError(grpcStatus.unknown, '[PD:scatter:ErrEmptyRegion]empty region');
  if (ids.length === 1 && model.regions.byId(ids[0] as bigint) === undefined) {
    throw new StatusError(grpcStatus.unknown, '[PD:scatter:ErrRegionNotFound]region not found');
  }
  const unique = [...new Set(ids)];
  const failed = unique.filter((id) => {
    const region = model.regions.byId(id);
    return region === undefined || region.leader === undefined || !scatterOne(model, region);
  });
  return { finishedPercentage: BigInt(100 - Math.trunc((100 * failed.length) / unique.length)), failed };
}

/** Moves the leader to where the fewest are. False when PD does not add the operator. */
export function scatterOne(model: ClusterModel, region: RegionRecord): boolean {
  if (!model.operators.add(region.id, 'scatter-region', 'leader,admin')) return false;
  const counts = new Map<bigint, number>();
  for (const { leader } of model.regions.all) {
    if (leader !== undefined) counts.set(leader, (counts.get(leader) ?? 0) + 1);
  }
  const load = (storeId: bigint): number => (counts.get(storeId) ?? 0) - (storeId === region.leader ? 1 : 0);
  const able = region.peers.filter(
    ({ storeId, role, isWitness }) => role === 'voter' && !isWitness && model.stores.get(storeId)?.up === true,
  );
  const [best] = able.toSorted((a, b) => load(a.storeId) - load(b.storeId));
  if (best !== undefined) transferLeader(region, best.storeId);
  return true;
}
