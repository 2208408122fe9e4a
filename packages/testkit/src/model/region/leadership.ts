import { existingPeer } from './membership.js';
import type { RegionRecord } from './region-record.js';

/** Another peer leads, in a term of its own. Learners and witnesses cannot. */
export function transferLeader(region: RegionRecord, storeId: bigint): void {
  const { role, isWitness } = existingPeer(region, storeId);
  if (role === 'learner') throw new Error(`the peer of region ${region.id} on store ${storeId} is a learner`);
  if (isWitness) throw new Error(`the peer of region ${region.id} on store ${storeId} is a witness`);
  if (region.leader === storeId) return;
  region.leader = storeId;
  region.leaderlessSinceMs = undefined;
  region.term += 1n;
}

/** Nobody leads until a leader is transferred to. */
export function removeLeader(region: RegionRecord, nowMs: number): void {
  region.leader = undefined;
  region.leaderlessSinceMs ??= nowMs;
}
