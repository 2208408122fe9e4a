import type { MessageCodec } from '@tikv/kvproto';
import {
  GetAllKeyspacesRequest,
  type GetAllKeyspacesRequestInit,
  GetAllKeyspacesResponse,
  LoadKeyspaceByIDRequest,
  type LoadKeyspaceByIDRequestInit,
  LoadKeyspaceRequest,
  type LoadKeyspaceRequestInit,
  LoadKeyspaceResponse,
  UpdateKeyspaceStateRequest,
  type UpdateKeyspaceStateRequestInit,
  UpdateKeyspaceStateResponse,
} from '@tikv/kvproto/keyspacepb';
import {
  BatchScanRegionsRequest,
  type BatchScanRegionsRequestInit,
  BatchScanRegionsResponse,
  GetAllStoresRequest,
  type GetAllStoresRequestInit,
  GetAllStoresResponse,
  GetClusterInfoRequest,
  type GetClusterInfoRequestInit,
  GetClusterInfoResponse,
  GetMembersRequest,
  type GetMembersRequestInit,
  GetMembersResponse,
  GetRegionByIDRequest,
  type GetRegionByIDRequestInit,
  GetRegionRequest,
  type GetRegionRequestInit,
  GetRegionResponse,
  GetStoreRequest,
  type GetStoreRequestInit,
  GetStoreResponse,
  ScanRegionsRequest,
  type ScanRegionsRequestInit,
  ScanRegionsResponse,
} from '@tikv/kvproto/pdpb';

/** What the headers of PD's services have in common. */
interface ErrorHeader {
  readonly error: { readonly type: number; readonly message: string } | undefined;
}

/** One unary call of PD. */
export interface PdMethod<Request extends object, Response extends object> {
  readonly name: string;
  readonly path: string;
  readonly request: MessageCodec<unknown, Request>;
  readonly response: MessageCodec<Response, never>;
}

/** The part of an answer that says what is wrong; few answers have none. */
export function headerOf(response: object): ErrorHeader | undefined {
  return (response as { readonly header?: ErrorHeader | undefined }).header;
}

export function pdMethod<Request extends object, Response extends object>(
  name: string,
  request: MessageCodec<unknown, Request>,
  response: MessageCodec<Response, never>,
  service = 'pdpb.PD',
): PdMethod<Request, Response> {
  return { name, path: `/${service}/${name}`, request, response };
}

const keyspaceService = 'keyspacepb.Keyspace';

export const getMembers: PdMethod<GetMembersRequestInit, GetMembersResponse> = pdMethod(
  'GetMembers',
  GetMembersRequest,
  GetMembersResponse,
);
export const getClusterInfo: PdMethod<GetClusterInfoRequestInit, GetClusterInfoResponse> = pdMethod(
  'GetClusterInfo',
  GetClusterInfoRequest,
  GetClusterInfoResponse,
);
export const getRegion: PdMethod<GetRegionRequestInit, GetRegionResponse> = pdMethod(
  'GetRegion',
  GetRegionRequest,
  GetRegionResponse,
);
export const getPrevRegion: PdMethod<GetRegionRequestInit, GetRegionResponse> = pdMethod(
  'GetPrevRegion',
  GetRegionRequest,
  GetRegionResponse,
);
export const getRegionById: PdMethod<GetRegionByIDRequestInit, GetRegionResponse> = pdMethod(
  'GetRegionByID',
  GetRegionByIDRequest,
  GetRegionResponse,
);
export const scanRegions: PdMethod<ScanRegionsRequestInit, ScanRegionsResponse> = pdMethod(
  'ScanRegions',
  ScanRegionsRequest,
  ScanRegionsResponse,
);
export const batchScanRegions: PdMethod<BatchScanRegionsRequestInit, BatchScanRegionsResponse> = pdMethod(
  'BatchScanRegions',
  BatchScanRegionsRequest,
  BatchScanRegionsResponse,
);
export const getStore: PdMethod<GetStoreRequestInit, GetStoreResponse> = pdMethod(
  'GetStore',
  GetStoreRequest,
  GetStoreResponse,
);
export const getAllStores: PdMethod<GetAllStoresRequestInit, GetAllStoresResponse> = pdMethod(
  'GetAllStores',
  GetAllStoresRequest,
  GetAllStoresResponse,
);
export const loadKeyspace: PdMethod<LoadKeyspaceRequestInit, LoadKeyspaceResponse> = pdMethod(
  'LoadKeyspace',
  LoadKeyspaceRequest,
  LoadKeyspaceResponse,
  keyspaceService,
);
export const loadKeyspaceById: PdMethod<LoadKeyspaceByIDRequestInit, LoadKeyspaceResponse> = pdMethod(
  'LoadKeyspaceByID',
  LoadKeyspaceByIDRequest,
  LoadKeyspaceResponse,
  keyspaceService,
);
export const updateKeyspaceState: PdMethod<UpdateKeyspaceStateRequestInit, UpdateKeyspaceStateResponse> = pdMethod(
  'UpdateKeyspaceState',
  UpdateKeyspaceStateRequest,
  UpdateKeyspaceStateResponse,
  keyspaceService,
);
export const getAllKeyspaces: PdMethod<GetAllKeyspacesRequestInit, GetAllKeyspacesResponse> = pdMethod(
  'GetAllKeyspaces',
  GetAllKeyspacesRequest,
  GetAllKeyspacesResponse,
  keyspaceService,
);
