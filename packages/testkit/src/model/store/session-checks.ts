import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import { type Binary, bytesOf } from '../binary.js';
import type { ClusterModel } from '../cluster-model.js';
import { grpcStatus, StatusError } from '../grpc-status.js';
import { type PeerRecord, peerMessage } from '../region/peer-record.js';
import { holds, leaderPeer, peerOn, type RegionRecord, regionMessage } from '../region/region-record.js';
import type { StoreRecord } from '../region/store-record.js';
import { checkEpoch } from './epoch-check.js';
import { admitReplicaRead, admitStaleRead } from './follower-reads.js';
import type { NotYet } from './not-yet.js';
import { isRegionError, regionError } from './region-error.js';
import { refuseDiskFull } from './store-conditions.js';

const raftEntryLimit = 8 * 1024 * 1024;

/** TiKV turns a request away with a status that names another cluster; no cluster is any cluster. */
export function checkClusterId(model: ClusterModel, context: Context): void {
  if (context.clusterId === 0n || context.clusterId === model.clusterId) return;
  throw new StatusError(
    grpcStatus.invalidArgument,
    `mismatch cluster id, need ${model.clusterId} but got ${context.clusterId}`,
  );
}

/** What a session check has to know of a request beside its context. */
export interface SessionRequest {
  readonly isWrite: boolean;
  /** Size on the wire; asked only for writes. */
  readonly bytes: () => number;
  /** The ts that a stale read wants; 0 for commands without one. */
  readonly readTs: bigint;
  /** What an earlier try has found that a follower must have applied. */
  readonly readIndex: number | undefined;
  /** Whether the command gets timestamps from PD to write with, as raw writes of API V2 do. */
  readonly writesTimestamps: boolean;
}

/** Whom a request is served by. */
export interface Session {
  readonly region: RegionRecord;
  readonly peer: PeerRecord;
}

/** What TiKV checks of the region that a command names, in its order. */
export function checkSession(
  model: ClusterModel,
  store: StoreRecord,
  context: Context,
  request: SessionRequest,
): Session | RegionError | NotYet {
  const session = findPeer(model, store.id, context, request);
  if (isRegionError(session)) return session;
  const { region, peer } = session;
  const refused =
    checkEpoch(model, store.id, region, context) ??
    checkState(region, peer, request) ??
    (request.isWrite ? checkWrite(store, region, context, request) : checkRead(model, session, context, request));
  return refused ?? session;
}

/** Store, region, leader, peer, term. */
function findPeer(
  model: ClusterModel,
  storeId: bigint,
  context: Context,
  { isWrite }: SessionRequest,
): Session | RegionError {
  const asked = context.peer?.storeId ?? 0n;
  if (asked !== storeId) {
    return regionError(`store not match, request ${asked}, actual ${storeId}`, {
      storeNotMatch: { requestStoreId: asked, actualStoreId: storeId },
    });
  }
  const { regionId, term } = context;
  const region = model.regions.byId(regionId);
  const peer = region === undefined ? undefined : peerOn(region, storeId);
  if (region === undefined || peer === undefined) {
    return regionError(`region ${regionId} is not found`, { regionNotFound: { regionId } });
  }
  if (region.isRecovering) {
    return regionError(`region ${regionId} is in the recovery progress`, { RecoveryInProgress: { regionId } });
  }
  const leads = region.leader === storeId;
  if (!leads && (isWrite || !(context.replicaRead || context.staleRead))) return notLeader(region);
  if (peer.id !== context.peer?.id) {
    const requestPeerId = context.peer?.id ?? 0n;
    return regionError(`mismatch peer id ${requestPeerId} != ${peer.id}`, {
      mismatchPeerId: { requestPeerId, storePeerId: peer.id },
    });
  }
  if (!peer.isInitialized) {
    return regionError(`region ${regionId} is not initialized yet`, { regionNotInitialized: { regionId } });
  }
  // A request without a term is of any term, and one term behind is not behind.
  if (term !== 0n && region.term > term + 1n) return regionError('stale command', { staleCommand: {} });
  return { region, peer };
}

function notLeader(region: RegionRecord): RegionError {
  const { id: regionId } = region;
  const leader = leaderPeer(region);
  return regionError(`peer is not leader for region ${regionId}, leader may ${leader?.id ?? 'None'}`, {
    notLeader: leader === undefined ? { regionId } : { regionId, leader: peerMessage(leader) },
  });
}

/** Nobody reads from a witness, and a region in flashback serves only reads from before it. */
function checkState(
  region: RegionRecord,
  peer: PeerRecord,
  { isWrite, readTs }: SessionRequest,
): RegionError | undefined {
  const { id: regionId, flashbackStartTs } = region;
  if (peer.isWitness) return regionError(`peer ${peer.id} is a witness`, { isWitness: { regionId } });
  if (flashbackStartTs === undefined) return undefined;
  if (!isWrite && readTs !== 0n && readTs < flashbackStartTs) return undefined;
  return regionError(`region ${regionId} is in flashback progress with start ts ${flashbackStartTs}`, {
    FlashbackInProgress: { regionId, flashbackStartTs },
  });
}

function checkWrite(
  store: StoreRecord,
  region: RegionRecord,
  context: Context,
  { bytes, writesTimestamps }: SessionRequest,
): RegionError | undefined {
  const { id: regionId } = region;
  if (writesTimestamps && !region.isMaxTsSynced) {
    return regionError(`max timestamp of region ${regionId} is not synced`, { maxTimestampNotSynced: {} });
  }
  const full = refuseDiskFull(store, context);
  if (full !== undefined) return full;
  if (region.mergingInto !== undefined) {
    return regionError(`region ${regionId} is in merging mode, can not propose`, {
      proposalInMergingMode: { regionId },
    });
  }
  const size = bytes();
  if (size < raftEntryLimit) return undefined;
  return regionError(`raft entry is too large, region_id: ${regionId}, entry_size: ${size}`, {
    raftEntryTooLarge: { regionId, entrySize: BigInt(size) },
  });
}

function checkRead(
  model: ClusterModel,
  { region, peer }: Session,
  { staleRead }: Context,
  { readTs, readIndex }: SessionRequest,
): RegionError | NotYet | undefined {
  if (staleRead) return admitStaleRead(model, region, peer, readTs);
  // A leader that is about to be merged has lost its lease.
  if (region.mergingInto !== undefined) {
    const reason = 'can not read index due to merge';
    return regionError(`read index not ready, reason ${reason}, region ${region.id}`, {
      readIndexNotReady: { reason, regionId: region.id },
    });
  }
  return region.leader === peer.storeId ? undefined : admitReplicaRead(model, region, peer, readIndex);
}

/** Undefined when the key is in the region. */
export function checkKeyInRegion(model: ClusterModel, region: RegionRecord, key: Binary): RegionError | undefined {
  return holds(region, key) ? undefined : keyNotInRegion(model, region, key);
}

export function keyNotInRegion(model: ClusterModel, region: RegionRecord, key: Binary): RegionError {
  const { startKey, endKey } = regionMessage(region, model.shown);
  return regionError(`key not in region ${region.id}`, {
    keyNotInRegion: { key: bytesOf(key), regionId: region.id, startKey, endKey },
  });
}
