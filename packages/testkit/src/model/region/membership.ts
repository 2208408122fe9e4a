import { newPeer, type PeerRecord, type PeerRoleName } from './peer-record.js';
import { peerOn, type RegionRecord } from './region-record.js';

/** Throws when the region has no peer there. */
export function existingPeer(region: RegionRecord, storeId: bigint): PeerRecord {
  const peer = peerOn(region, storeId);
  if (peer === undefined) throw new Error(`region ${region.id} has no peer on store ${storeId}`);
  return peer;
}

/** A peer more, with all data: `conf_ver` is one further. */
export function addPeer(
  region: RegionRecord,
  peer: { readonly id: bigint; readonly storeId: bigint; readonly role: PeerRoleName; readonly isWitness: boolean },
): void {
  const { id, storeId, role, isWitness } = peer;
  if (peerOn(region, storeId) !== undefined)
    throw new Error(`region ${region.id} has a peer on store ${storeId} already`);
  region.peers.push(newPeer(id, storeId, role, isWitness));
  region.confVer += 1n;
}

/** A peer less: `conf_ver` is one further. A leader cannot go, as on TiKV. */
export function removePeer(region: RegionRecord, storeId: bigint): void {
  const peer = existingPeer(region, storeId);
  if (region.leader === storeId)
    throw new Error(`store ${storeId} leads region ${region.id}: transfer the leader first`);
  region.peers = region.peers.filter((other) => other !== peer);
  region.confVer += 1n;
}

/** Another role for a peer: `conf_ver` is one further. */
export function changeRole(region: RegionRecord, storeId: bigint, role: PeerRoleName): void {
  const peer = existingPeer(region, storeId);
  if (peer.role === role) return;
  if (role === 'learner' && region.leader === storeId) {
    throw new Error(`store ${storeId} leads region ${region.id}: a leader cannot be a learner`);
  }
  peer.role = role;
  region.confVer += 1n;
}

/** A peer becomes a witness or a full peer: `conf_ver` is one further. */
export function changeWitness(region: RegionRecord, storeId: bigint, isWitness: boolean): void {
  const peer = existingPeer(region, storeId);
  if (peer.isWitness === isWitness) return;
  if (isWitness && region.leader === storeId) {
    throw new Error(`store ${storeId} leads region ${region.id}: a leader cannot be a witness`);
  }
  peer.isWitness = isWitness;
  region.confVer += 1n;
}
