import type { MessageCodec } from '@tikv/kvproto';
import { LoadKeyspaceRequest, type LoadKeyspaceRequestInit, LoadKeyspaceResponse } from '@tikv/kvproto/keyspacepb';
import {
  GetAllStoresRequest,
  type GetAllStoresRequestInit,
  GetAllStoresResponse,
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
  type RequestHeaderInit,
  type ResponseHeader,
  ScanRegionsRequest,
  type ScanRegionsRequestInit,
  ScanRegionsResponse,
} from '@tikv/kvproto/pdpb';

export interface PdRequest {
  readonly header?: RequestHeaderInit | undefined;
}

export interface PdResponse {
  readonly header: ResponseHeader | undefined;
}

/** One unary call of PD. */
export interface PdMethod<Request extends PdRequest, Response extends PdResponse> {
  readonly name: string;
  readonly path: string;
  readonly request: MessageCodec<unknown, Request>;
  readonly response: MessageCodec<Response, never>;
}

function pd<Request extends PdRequest, Response extends PdResponse>(
  name: string,
  request: MessageCodec<unknown, Request>,
  response: MessageCodec<Response, never>,
  service = 'pdpb.PD',
): PdMethod<Request, Response> {
  return { name, path: `/${service}/${name}`, request, response };
}

export const getMembers: PdMethod<GetMembersRequestInit, GetMembersResponse> = pd(
  'GetMembers',
  GetMembersRequest,
  GetMembersResponse,
);
export const getRegion: PdMethod<GetRegionRequestInit, GetRegionResponse> = pd(
  'GetRegion',
  GetRegionRequest,
  GetRegionResponse,
);
export const getPrevRegion: PdMethod<GetRegionRequestInit, GetRegionResponse> = pd(
  'GetPrevRegion',
  GetRegionRequest,
  GetRegionResponse,
);
export const getRegionById: PdMethod<GetRegionByIDRequestInit, GetRegionResponse> = pd(
  'GetRegionByID',
  GetRegionByIDRequest,
  GetRegionResponse,
);
export const scanRegions: PdMethod<ScanRegionsRequestInit, ScanRegionsResponse> = pd(
  'ScanRegions',
  ScanRegionsRequest,
  ScanRegionsResponse,
);
export const getStore: PdMethod<GetStoreRequestInit, GetStoreResponse> = pd(
  'GetStore',
  GetStoreRequest,
  GetStoreResponse,
);
export const getAllStores: PdMethod<GetAllStoresRequestInit, GetAllStoresResponse> = pd(
  'GetAllStores',
  GetAllStoresRequest,
  GetAllStoresResponse,
);
export const loadKeyspace: PdMethod<LoadKeyspaceRequestInit, LoadKeyspaceResponse> = pd(
  'LoadKeyspace',
  LoadKeyspaceRequest,
  LoadKeyspaceResponse,
  'keyspacepb.Keyspace',
);
export const tsoPath = '/pdpb.PD/Tso';
