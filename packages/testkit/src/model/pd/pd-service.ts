import { create, type Message } from '@bufbuild/protobuf';
import {
  type GetAllKeyspacesRequest,
  GetAllKeyspacesResponseSchema,
  type LoadKeyspaceByIDRequest,
  type LoadKeyspaceRequest,
  LoadKeyspaceResponseSchema,
  type UpdateKeyspaceStateRequest,
  UpdateKeyspaceStateResponseSchema,
} from '@tikv/kvproto/general/keyspacepb';
import {
  AllocIDResponseSchema,
  type BatchScanRegionsRequest,
  BatchScanRegionsResponseSchema,
  ErrorType,
  GetAllStoresResponseSchema,
  GetClusterInfoResponseSchema,
  type GetRegionByIDRequest,
  type GetRegionRequest,
  GetRegionResponseSchema,
  type GetStoreRequest,
  GetStoreResponseSchema,
  IsBootstrappedResponseSchema,
  type RequestHeader,
  type ScanRegionsRequest,
  ScanRegionsResponseSchema,
  ServiceMode,
} from '@tikv/kvproto/general/pdpb';
import { binaryOf } from '../binary.js';
import type { ClusterModel } from '../cluster-model.js';
import { grpcStatus, StatusError } from '../grpc-status.js';
import { peerMessage } from '../region/peer-record.js';
import { bucketsMessage, leaderPeer, type RegionRecord, regionMessage } from '../region/region-record.js';
import { storeMessage } from '../region/store-record.js';
import { type KeyspaceRecord, keyspaceMessage } from './keyspaces.js';

type Handler = (request: never, model: ClusterModel) => Message;

/** What PD's leader answers. Membership is not here: it belongs to the members. */
export function handlePd(rpc: string, message: Message, model: ClusterModel): Message {
  const handler = handlers[rpc];
  if (handler === undefined) throw new StatusError(grpcStatus.unimplemented, `unknown method ${rpc}`);
  if (rpc !== 'GetClusterInfo') checkClusterId((message as Message & { header?: RequestHeader }).header, model);
  return handler(message as never, model);
}

/** PD turns every message away that is meant for another cluster. */
export function checkClusterId(header: RequestHeader | undefined, model: ClusterModel): void {
  const got = header?.clusterId ?? 0n;
  if (got === model.clusterId) return;
  throw new StatusError(grpcStatus.failedPrecondition, `mismatch cluster id, need ${model.clusterId} but got ${got}`);
}

function headerOf(model: ClusterModel): { clusterId: bigint } {
  return { clusterId: model.clusterId };
}

function failed(
  model: ClusterModel,
  type: ErrorType,
  message: string,
): { clusterId: bigint; error: { type: ErrorType; message: string } } {
  return { clusterId: model.clusterId, error: { type, message } };
}

function described(region: RegionRecord, model: ClusterModel) {
  const leader = leaderPeer(region);
  const buckets = bucketsMessage(region, model.shown);
  return {
    region: regionMessage(region, model.shown),
    ...(leader === undefined ? {} : { leader: peerMessage(leader) }),
    ...(buckets === undefined ? {} : { buckets }),
    downPeers: region.peers.flatMap((peer) =>
      peer.downSeconds === undefined ? [] : [{ peer: peerMessage(peer), downSeconds: peer.downSeconds }],
    ),
    pendingPeers: region.peers.filter(({ isPending }) => isPending).map(peerMessage),
  };
}

function regionAnswer(model: ClusterModel, region: RegionRecord | undefined): Message {
  return create(GetRegionResponseSchema, {
    header: headerOf(model),
    ...(region === undefined ? {} : described(region, model)),
  });
}

/** Regions from the one that holds `start` on; bounds are compared in the form that PD keeps them in. */
function scan(model: ClusterModel, start: Uint8Array, end: Uint8Array, limit: number): RegionRecord[] {
  const to = binaryOf(end);
  const from = model.regions.indexOf(binaryOf(start), model.shown);
  const rest = model.regions.all.slice(from).filter((region) => to === '' || model.shown(region.start) < to);
  return limit > 0 ? rest.slice(0, limit) : rest;
}

function keyspaceAnswer(
  schema: typeof LoadKeyspaceResponseSchema | typeof UpdateKeyspaceStateResponseSchema,
  model: ClusterModel,
  keyspace: KeyspaceRecord | undefined,
): Message {
  return create(
    schema,
    keyspace === undefined
      ? { header: failed(model, ErrorType.ENTRY_NOT_FOUND, 'keyspace does not exist') }
      : { header: headerOf(model), keyspace: keyspaceMessage(keyspace) },
  );
}

const handlers: Readonly<Record<string, Handler | undefined>> = {
  GetClusterInfo: (_: never, model) =>
    create(GetClusterInfoResponseSchema, { header: headerOf(model), serviceModes: [ServiceMode.PD_SVC_MODE] }),
  IsBootstrapped: (_: never, model) =>
    create(IsBootstrappedResponseSchema, { header: headerOf(model), bootstrapped: true }),
  AllocID: (_: never, model) => create(AllocIDResponseSchema, { header: headerOf(model), id: model.nextId() }),
  GetRegion: ({ regionKey }: GetRegionRequest, model) =>
    regionAnswer(model, model.regions.at(model.regions.indexOf(binaryOf(regionKey), model.shown))),
  GetPrevRegion: ({ regionKey }: GetRegionRequest, model) =>
    regionAnswer(model, model.regions.at(model.regions.indexOf(binaryOf(regionKey), model.shown) - 1)),
  GetRegionByID: ({ regionId }: GetRegionByIDRequest, model) => regionAnswer(model, model.regions.byId(regionId)),
  ScanRegions: ({ startKey, endKey, limit }: ScanRegionsRequest, model) =>
    create(ScanRegionsResponseSchema, {
      header: headerOf(model),
      regions: scan(model, startKey, endKey, limit).map((region) => described(region, model)),
    }),
  BatchScanRegions: ({ ranges, limit }: BatchScanRegionsRequest, model) => {
    const found = new Set(ranges.flatMap(({ startKey, endKey }) => scan(model, startKey, endKey, 0)));
    const regions = [...found].slice(0, limit > 0 ? limit : undefined).map((region) => described(region, model));
    return create(BatchScanRegionsResponseSchema, { header: headerOf(model), regions });
  },
  GetStore: ({ storeId }: GetStoreRequest, model) => {
    const store = model.stores.get(storeId);
    return create(
      GetStoreResponseSchema,
      store === undefined
        ? { header: failed(model, ErrorType.UNKNOWN, `invalid store ID ${storeId}, not found`) }
        : { header: headerOf(model), store: storeMessage(store) },
    );
  },
  GetAllStores: (_: never, model) =>
    create(GetAllStoresResponseSchema, {
      header: headerOf(model),
      stores: [...model.stores.values()].map(storeMessage),
    }),
  LoadKeyspace: ({ name }: LoadKeyspaceRequest, model) =>
    keyspaceAnswer(LoadKeyspaceResponseSchema, model, model.keyspaces.byName(name)),
  LoadKeyspaceByID: ({ keyspace }: LoadKeyspaceByIDRequest, model) =>
    keyspaceAnswer(
      LoadKeyspaceResponseSchema,
      model,
      keyspace.case === 'id' ? model.keyspaces.byId(keyspace.value) : undefined,
    ),
  GetAllKeyspaces: (_: GetAllKeyspacesRequest, model) =>
    create(GetAllKeyspacesResponseSchema, {
      header: headerOf(model),
      keyspaces: model.keyspaces.all.map(keyspaceMessage),
    }),
  UpdateKeyspaceState: ({ keyspace, state }: UpdateKeyspaceStateRequest, model) => {
    const found = keyspace.case === 'id' ? model.keyspaces.byId(keyspace.value) : undefined;
    if (found !== undefined) found.state = state;
    return keyspaceAnswer(UpdateKeyspaceStateResponseSchema, model, found);
  },
};
