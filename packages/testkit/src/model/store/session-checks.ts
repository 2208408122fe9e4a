import { create } from '@bufbuild/protobuf';
import { ErrorSchema, type Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import { type Binary, bytesOf } from '../binary.js';
import type { ClusterModel } from '../cluster-model.js';
import { grpcStatus, StatusError } from '../grpc-status.js';
import { peerMessage } from '../region/peer-record.js';
import { holds, leaderPeer, type RegionRecord, regionMessage } from '../region/region-record.js';

const raftEntryLimit = 8 * 1024 * 1024;

/** TiKV turns a request away with a status that names another cluster; no cluster is any cluster. */
export function checkClusterId(model: ClusterModel, context: Context): void {
  if (context.clusterId === 0n || context.clusterId === model.clusterId) return;
  throw new StatusError(
    grpcStatus.invalidArgument,
    `mismatch cluster id, need ${model.clusterId} but got ${context.clusterId}`,
  );
}

/** What TiKV checks of the region that a command names, in its order: store, region, leader, peer, epoch, size. */
export function checkSession(
  model: ClusterModel,
  storeId: bigint,
  context: Context,
  request: { readonly bytes: number; readonly isWrite: boolean },
): RegionRecord | RegionError {
  const asked = context.peer?.storeId ?? 0n;
  if (asked !== storeId) {
    return error(`store not match, request ${asked}, actual ${storeId}`, {
      storeNotMatch: { requestStoreId: asked, actualStoreId: storeId },
    });
  }
  const { regionId } = context;
  const region = model.regions.byId(regionId);
  const own = region?.peers.find((peer) => peer.storeId === storeId);
  if (region === undefined || own === undefined) {
    return error(`region ${regionId} not found`, { regionNotFound: { regionId } });
  }
  if (region.leader !== storeId) {
    const leader = leaderPeer(region);
    return error(`peer is not leader for region ${regionId}`, {
      notLeader: leader === undefined ? { regionId } : { regionId, leader: peerMessage(leader) },
    });
  }
  if (own.id !== context.peer?.id) {
    return error(`mismatch peer id ${context.peer?.id} != ${own.id}`, {
      mismatchPeerId: { requestPeerId: context.peer?.id ?? 0n, storePeerId: own.id },
    });
  }
  const epoch = context.regionEpoch;
  if (epoch?.confVer !== region.confVer || epoch.version !== region.version) return epochNotMatch(model, region);
  if (request.isWrite && request.bytes >= raftEntryLimit) {
    return error(`raft entry is too large, region_id: ${regionId}, entry_size: ${request.bytes}`, {
      raftEntryTooLarge: { regionId, entrySize: BigInt(request.bytes) },
    });
  }
  return region;
}

/** The region as it is now, and its left neighbour, which a split would have cut off it. */
function epochNotMatch(model: ClusterModel, region: RegionRecord): RegionError {
  const left = model.regions.at(model.regions.placeOf(region) - 1);
  const currentRegions = [region, ...(left === undefined ? [] : [left])].map((each) =>
    regionMessage(each, model.shown),
  );
  return error(`current epoch of region ${region.id} is ${region.confVer}.${region.version}`, {
    epochNotMatch: { currentRegions },
  });
}

/** Undefined when the key is in the region. */
export function checkKeyInRegion(model: ClusterModel, region: RegionRecord, key: Binary): RegionError | undefined {
  return holds(region, key) ? undefined : keyNotInRegion(model, region, key);
}

export function keyNotInRegion(model: ClusterModel, region: RegionRecord, key: Binary): RegionError {
  const { startKey, endKey } = regionMessage(region, model.shown);
  return error(`key not in region ${region.id}`, {
    keyNotInRegion: { key: bytesOf(key), regionId: region.id, startKey, endKey },
  });
}

function error(
  message: string,
  fields: Omit<NonNullable<Parameters<typeof create<typeof ErrorSchema>>[1]>, '$typeName'>,
): RegionError {
  return create(ErrorSchema, { message, ...fields });
}
