import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { ClusterModel } from '../cluster-model.js';
import type { PeerRecord } from '../region/peer-record.js';
import type { RegionRecord } from '../region/region-record.js';
import { NotYet } from './not-yet.js';
import { regionError } from './region-error.js';

/** How far behind PD's clock the safe ts of a peer without lag is. */
const resolvedTsLagMs = 1000;
const logicalBits = 18n;

/**
 * The ts up to which a peer's data does not change any more. It stops with its region's leader: without one, or with
 * its store stopped or standing still, nobody tells it of a later one. While a region merges it is 0, as on TiKV.
 */
export function safeTsOf(model: ClusterModel, region: RegionRecord, peer: PeerRecord): bigint {
  if (region.mergingInto !== undefined) return 0n;
  const { lag } = peer;
  const store = region.leader === undefined ? undefined : model.stores.get(region.leader);
  const awayMs = region.leader === undefined ? region.leaderlessSinceMs : store?.awaySinceMs;
  let ms = Math.min(model.wallMs(), awayMs ?? Number.POSITIVE_INFINITY);
  if (lag !== undefined) ms = 'lagMs' in lag ? ms - lag.lagMs : Math.min(ms, lag.frozenAtMs);
  return BigInt(Math.max(0, Math.floor(ms - resolvedTsLagMs))) << logicalBits;
}

/** A stale read at a ts; raw commands have none and read whatever the peer has. */
export function admitStaleRead(
  model: ClusterModel,
  region: RegionRecord,
  peer: PeerRecord,
  readTs: bigint,
): RegionError | undefined {
  if (readTs === 0n) return undefined;
  const safeTs = safeTsOf(model, region, peer);
  if (safeTs >= readTs) return undefined;
  return regionError(`data is not ready, region ${region.id}, peer ${peer.id}, safe ts ${safeTs}`, {
    dataIsNotReady: { regionId: region.id, peerId: peer.id, safeTs },
  });
}

/**
 * A read with a read index on a follower: it needs the leader, and then all that was written to the region before.
 * Nobody leads: NotLeader without a hint. The leader's store is away: there is no answer until it comes back or another
 * leads.
 */
export function admitReplicaRead(
  model: ClusterModel,
  region: RegionRecord,
  peer: PeerRecord,
  readIndex: number | undefined,
): RegionError | NotYet | undefined {
  if (region.leader === undefined) {
    return regionError(`peer is not leader for region ${region.id}, leader may None`, {
      notLeader: { regionId: region.id },
    });
  }
  if (readIndex === undefined && model.stores.get(region.leader)?.awaySinceMs !== undefined) {
    return new NotYet(undefined, undefined);
  }
  const { lag } = peer;
  const { history, position } = model.raw;
  if (lag === undefined || history === undefined) return undefined;
  const nowMs = model.wallMs();
  const pending = history.lastPending(region, lag, nowMs, readIndex ?? position);
  if (pending === undefined) return undefined;
  const afterMs = 'lagMs' in lag ? pending.atMs + lag.lagMs - nowMs : undefined;
  return new NotYet(afterMs, pending.position);
}
