// Generated from resource_manager.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';

/** `resource_manager.RequestUnitType` */
export const RequestUnitType = {
  RU: 0,
} as const;
export type RequestUnitType = number;

/** `resource_manager.RawResourceType` */
export const RawResourceType = {
  CPU: 0,
  IOReadFlow: 1,
  IOWriteFlow: 2,
} as const;
export type RawResourceType = number;

/** `resource_manager.GroupMode` */
export const GroupMode = {
  Unknown: 0,
  RUMode: 1,
  RawMode: 2,
} as const;
export type GroupMode = number;

/** `resource_manager.RunawayAction` */
export const RunawayAction = {
  NoneAction: 0,
  DryRun: 1,
  CoolDown: 2,
  Kill: 3,
  SwitchGroup: 4,
} as const;
export type RunawayAction = number;

/** `resource_manager.RunawayWatchType` */
export const RunawayWatchType = {
  NoneWatch: 0,
  Exact: 1,
  Similar: 2,
  Plan: 3,
} as const;
export type RunawayWatchType = number;

/** `resource_manager.KeyspaceIDValue` */
export interface KeyspaceIDValue {
  keyspace: { case: 'value'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
}

/** What {@link KeyspaceIDValue} is encoded from. */
export interface KeyspaceIDValueInit {
  readonly keyspace?: { readonly case: 'value'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
}

function writeKeyspaceIDValue(w: WireWriter, m: KeyspaceIDValueInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(18, before);
  }
  if (m.keyspace?.case === 'value') {
    w.uint32(m.keyspace.value);
    w.uint32(8);
  }
}

function readKeyspaceIDValue(r: WireReader, end: number, into?: KeyspaceIDValue): KeyspaceIDValue {
  const m: KeyspaceIDValue = into ?? {
    keyspace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyspace = { case: 'value', value: r.uint32() };
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyspaceIDValue: MessageCodec<KeyspaceIDValue, KeyspaceIDValueInit> = {
  typeName: 'resource_manager.KeyspaceIDValue',
  write: writeKeyspaceIDValue,
  read: readKeyspaceIDValue,
};

/** `resource_manager.ListResourceGroupsRequest` */
export interface ListResourceGroupsRequest {
  withRuStats: boolean;
  keyspaceId: KeyspaceIDValue | undefined;
}

/** What {@link ListResourceGroupsRequest} is encoded from. */
export interface ListResourceGroupsRequestInit {
  readonly withRuStats?: boolean | undefined;
  readonly keyspaceId?: KeyspaceIDValueInit | undefined;
}

function writeListResourceGroupsRequest(w: WireWriter, m: ListResourceGroupsRequestInit): void {
  if (m.keyspaceId !== undefined) {
    const before = w.size;
    writeKeyspaceIDValue(w, m.keyspaceId);
    w.nested(18, before);
  }
  if (m.withRuStats !== undefined && m.withRuStats) {
    w.bool(m.withRuStats);
    w.uint32(8);
  }
}

function readListResourceGroupsRequest(r: WireReader, end: number, into?: ListResourceGroupsRequest): ListResourceGroupsRequest {
  const m: ListResourceGroupsRequest = into ?? {
    withRuStats: false,
    keyspaceId: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.withRuStats = r.bool();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspaceId = readKeyspaceIDValue(r, stop, m.keyspaceId);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ListResourceGroupsRequest: MessageCodec<ListResourceGroupsRequest, ListResourceGroupsRequestInit> = {
  typeName: 'resource_manager.ListResourceGroupsRequest',
  write: writeListResourceGroupsRequest,
  read: readListResourceGroupsRequest,
};

/** `resource_manager.ListResourceGroupsResponse` */
export interface ListResourceGroupsResponse {
  error: Error | undefined;
  groups: ResourceGroup[];
}

/** What {@link ListResourceGroupsResponse} is encoded from. */
export interface ListResourceGroupsResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly groups?: readonly ResourceGroupInit[] | undefined;
}

function writeListResourceGroupsResponse(w: WireWriter, m: ListResourceGroupsResponseInit): void {
  if (m.groups !== undefined && m.groups.length > 0) {
    for (let i = m.groups.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeResourceGroup(w, m.groups[i] as ResourceGroupInit);
      w.nested(18, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readListResourceGroupsResponse(r: WireReader, end: number, into?: ListResourceGroupsResponse): ListResourceGroupsResponse {
  const m: ListResourceGroupsResponse = into ?? {
    error: undefined,
    groups: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.groups.push(readResourceGroup(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ListResourceGroupsResponse: MessageCodec<ListResourceGroupsResponse, ListResourceGroupsResponseInit> = {
  typeName: 'resource_manager.ListResourceGroupsResponse',
  write: writeListResourceGroupsResponse,
  read: readListResourceGroupsResponse,
};

/** `resource_manager.GetResourceGroupRequest` */
export interface GetResourceGroupRequest {
  resourceGroupName: string;
  withRuStats: boolean;
  keyspaceId: KeyspaceIDValue | undefined;
}

/** What {@link GetResourceGroupRequest} is encoded from. */
export interface GetResourceGroupRequestInit {
  readonly resourceGroupName?: string | undefined;
  readonly withRuStats?: boolean | undefined;
  readonly keyspaceId?: KeyspaceIDValueInit | undefined;
}

function writeGetResourceGroupRequest(w: WireWriter, m: GetResourceGroupRequestInit): void {
  if (m.keyspaceId !== undefined) {
    const before = w.size;
    writeKeyspaceIDValue(w, m.keyspaceId);
    w.nested(26, before);
  }
  if (m.withRuStats !== undefined && m.withRuStats) {
    w.bool(m.withRuStats);
    w.uint32(16);
  }
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(10);
  }
}

function readGetResourceGroupRequest(r: WireReader, end: number, into?: GetResourceGroupRequest): GetResourceGroupRequest {
  const m: GetResourceGroupRequest = into ?? {
    resourceGroupName: '',
    withRuStats: false,
    keyspaceId: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.resourceGroupName = r.string(end);
        break;
      }
      case 16: {
        m.withRuStats = r.bool();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.keyspaceId = readKeyspaceIDValue(r, stop, m.keyspaceId);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetResourceGroupRequest: MessageCodec<GetResourceGroupRequest, GetResourceGroupRequestInit> = {
  typeName: 'resource_manager.GetResourceGroupRequest',
  write: writeGetResourceGroupRequest,
  read: readGetResourceGroupRequest,
};

/** `resource_manager.GetResourceGroupResponse` */
export interface GetResourceGroupResponse {
  error: Error | undefined;
  group: ResourceGroup | undefined;
}

/** What {@link GetResourceGroupResponse} is encoded from. */
export interface GetResourceGroupResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly group?: ResourceGroupInit | undefined;
}

function writeGetResourceGroupResponse(w: WireWriter, m: GetResourceGroupResponseInit): void {
  if (m.group !== undefined) {
    const before = w.size;
    writeResourceGroup(w, m.group);
    w.nested(18, before);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readGetResourceGroupResponse(r: WireReader, end: number, into?: GetResourceGroupResponse): GetResourceGroupResponse {
  const m: GetResourceGroupResponse = into ?? {
    error: undefined,
    group: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.group = readResourceGroup(r, stop, m.group);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetResourceGroupResponse: MessageCodec<GetResourceGroupResponse, GetResourceGroupResponseInit> = {
  typeName: 'resource_manager.GetResourceGroupResponse',
  write: writeGetResourceGroupResponse,
  read: readGetResourceGroupResponse,
};

/** `resource_manager.DeleteResourceGroupRequest` */
export interface DeleteResourceGroupRequest {
  resourceGroupName: string;
  keyspaceId: KeyspaceIDValue | undefined;
}

/** What {@link DeleteResourceGroupRequest} is encoded from. */
export interface DeleteResourceGroupRequestInit {
  readonly resourceGroupName?: string | undefined;
  readonly keyspaceId?: KeyspaceIDValueInit | undefined;
}

function writeDeleteResourceGroupRequest(w: WireWriter, m: DeleteResourceGroupRequestInit): void {
  if (m.keyspaceId !== undefined) {
    const before = w.size;
    writeKeyspaceIDValue(w, m.keyspaceId);
    w.nested(18, before);
  }
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(10);
  }
}

function readDeleteResourceGroupRequest(r: WireReader, end: number, into?: DeleteResourceGroupRequest): DeleteResourceGroupRequest {
  const m: DeleteResourceGroupRequest = into ?? {
    resourceGroupName: '',
    keyspaceId: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.resourceGroupName = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspaceId = readKeyspaceIDValue(r, stop, m.keyspaceId);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteResourceGroupRequest: MessageCodec<DeleteResourceGroupRequest, DeleteResourceGroupRequestInit> = {
  typeName: 'resource_manager.DeleteResourceGroupRequest',
  write: writeDeleteResourceGroupRequest,
  read: readDeleteResourceGroupRequest,
};

/** `resource_manager.DeleteResourceGroupResponse` */
export interface DeleteResourceGroupResponse {
  error: Error | undefined;
  body: string;
}

/** What {@link DeleteResourceGroupResponse} is encoded from. */
export interface DeleteResourceGroupResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly body?: string | undefined;
}

function writeDeleteResourceGroupResponse(w: WireWriter, m: DeleteResourceGroupResponseInit): void {
  if (m.body !== undefined && m.body.length > 0) {
    w.string(m.body);
    w.uint32(18);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readDeleteResourceGroupResponse(r: WireReader, end: number, into?: DeleteResourceGroupResponse): DeleteResourceGroupResponse {
  const m: DeleteResourceGroupResponse = into ?? {
    error: undefined,
    body: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        m.body = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteResourceGroupResponse: MessageCodec<DeleteResourceGroupResponse, DeleteResourceGroupResponseInit> = {
  typeName: 'resource_manager.DeleteResourceGroupResponse',
  write: writeDeleteResourceGroupResponse,
  read: readDeleteResourceGroupResponse,
};

/** `resource_manager.PutResourceGroupRequest` */
export interface PutResourceGroupRequest {
  group: ResourceGroup | undefined;
}

/** What {@link PutResourceGroupRequest} is encoded from. */
export interface PutResourceGroupRequestInit {
  readonly group?: ResourceGroupInit | undefined;
}

function writePutResourceGroupRequest(w: WireWriter, m: PutResourceGroupRequestInit): void {
  if (m.group !== undefined) {
    const before = w.size;
    writeResourceGroup(w, m.group);
    w.nested(10, before);
  }
}

function readPutResourceGroupRequest(r: WireReader, end: number, into?: PutResourceGroupRequest): PutResourceGroupRequest {
  const m: PutResourceGroupRequest = into ?? {
    group: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.group = readResourceGroup(r, stop, m.group);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutResourceGroupRequest: MessageCodec<PutResourceGroupRequest, PutResourceGroupRequestInit> = {
  typeName: 'resource_manager.PutResourceGroupRequest',
  write: writePutResourceGroupRequest,
  read: readPutResourceGroupRequest,
};

/** `resource_manager.PutResourceGroupResponse` */
export interface PutResourceGroupResponse {
  error: Error | undefined;
  body: string;
}

/** What {@link PutResourceGroupResponse} is encoded from. */
export interface PutResourceGroupResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly body?: string | undefined;
}

function writePutResourceGroupResponse(w: WireWriter, m: PutResourceGroupResponseInit): void {
  if (m.body !== undefined && m.body.length > 0) {
    w.string(m.body);
    w.uint32(18);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readPutResourceGroupResponse(r: WireReader, end: number, into?: PutResourceGroupResponse): PutResourceGroupResponse {
  const m: PutResourceGroupResponse = into ?? {
    error: undefined,
    body: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        m.body = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutResourceGroupResponse: MessageCodec<PutResourceGroupResponse, PutResourceGroupResponseInit> = {
  typeName: 'resource_manager.PutResourceGroupResponse',
  write: writePutResourceGroupResponse,
  read: readPutResourceGroupResponse,
};

/** `resource_manager.TokenBucketsRequest` */
export interface TokenBucketsRequest {
  requests: TokenBucketRequest[];
  targetRequestPeriodMs: number;
  clientUniqueId: bigint;
}

/** What {@link TokenBucketsRequest} is encoded from. */
export interface TokenBucketsRequestInit {
  readonly requests?: readonly TokenBucketRequestInit[] | undefined;
  readonly targetRequestPeriodMs?: number | undefined;
  readonly clientUniqueId?: bigint | undefined;
}

function writeTokenBucketsRequest(w: WireWriter, m: TokenBucketsRequestInit): void {
  if (m.clientUniqueId !== undefined && m.clientUniqueId !== 0n) {
    w.uint64(m.clientUniqueId);
    w.uint32(24);
  }
  if (m.targetRequestPeriodMs !== undefined && m.targetRequestPeriodMs !== 0) {
    w.uint64Number(m.targetRequestPeriodMs);
    w.uint32(16);
  }
  if (m.requests !== undefined && m.requests.length > 0) {
    for (let i = m.requests.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTokenBucketRequest(w, m.requests[i] as TokenBucketRequestInit);
      w.nested(10, before);
    }
  }
}

function readTokenBucketsRequest(r: WireReader, end: number, into?: TokenBucketsRequest): TokenBucketsRequest {
  const m: TokenBucketsRequest = into ?? {
    requests: [],
    targetRequestPeriodMs: 0,
    clientUniqueId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.requests.push(readTokenBucketRequest(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.targetRequestPeriodMs = r.uint64Number();
        break;
      }
      case 24: {
        m.clientUniqueId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucketsRequest: MessageCodec<TokenBucketsRequest, TokenBucketsRequestInit> = {
  typeName: 'resource_manager.TokenBucketsRequest',
  write: writeTokenBucketsRequest,
  read: readTokenBucketsRequest,
};

/** `resource_manager.TokenBucketRequest` */
export interface TokenBucketRequest {
  resourceGroupName: string;
  request: { case: 'ruItems'; value: TokenBucketRequest_RequestRU } | { case: 'rawResourceItems'; value: TokenBucketRequest_RequestRawResource } | undefined;
  consumptionSinceLastRequest: Consumption | undefined;
  isBackground: boolean;
  isTiflash: boolean;
  keyspaceId: KeyspaceIDValue | undefined;
}

/** What {@link TokenBucketRequest} is encoded from. */
export interface TokenBucketRequestInit {
  readonly resourceGroupName?: string | undefined;
  readonly request?: { readonly case: 'ruItems'; readonly value: TokenBucketRequest_RequestRUInit } | { readonly case: 'rawResourceItems'; readonly value: TokenBucketRequest_RequestRawResourceInit } | undefined;
  readonly consumptionSinceLastRequest?: ConsumptionInit | undefined;
  readonly isBackground?: boolean | undefined;
  readonly isTiflash?: boolean | undefined;
  readonly keyspaceId?: KeyspaceIDValueInit | undefined;
}

function writeTokenBucketRequest(w: WireWriter, m: TokenBucketRequestInit): void {
  if (m.keyspaceId !== undefined) {
    const before = w.size;
    writeKeyspaceIDValue(w, m.keyspaceId);
    w.nested(58, before);
  }
  if (m.isTiflash !== undefined && m.isTiflash) {
    w.bool(m.isTiflash);
    w.uint32(48);
  }
  if (m.isBackground !== undefined && m.isBackground) {
    w.bool(m.isBackground);
    w.uint32(40);
  }
  if (m.consumptionSinceLastRequest !== undefined) {
    const before = w.size;
    writeConsumption(w, m.consumptionSinceLastRequest);
    w.nested(34, before);
  }
  if (m.request?.case === 'rawResourceItems') {
    const before = w.size;
    writeTokenBucketRequest_RequestRawResource(w, m.request.value);
    w.nested(26, before);
  }
  if (m.request?.case === 'ruItems') {
    const before = w.size;
    writeTokenBucketRequest_RequestRU(w, m.request.value);
    w.nested(18, before);
  }
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(10);
  }
}

function readTokenBucketRequest(r: WireReader, end: number, into?: TokenBucketRequest): TokenBucketRequest {
  const m: TokenBucketRequest = into ?? {
    resourceGroupName: '',
    request: undefined,
    consumptionSinceLastRequest: undefined,
    isBackground: false,
    isTiflash: false,
    keyspaceId: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.resourceGroupName = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.request?.case === 'ruItems' ? m.request.value : undefined;
        m.request = { case: 'ruItems', value: readTokenBucketRequest_RequestRU(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.request?.case === 'rawResourceItems' ? m.request.value : undefined;
        m.request = { case: 'rawResourceItems', value: readTokenBucketRequest_RequestRawResource(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.consumptionSinceLastRequest = readConsumption(r, stop, m.consumptionSinceLastRequest);
        r.leave(stop);
        break;
      }
      case 40: {
        m.isBackground = r.bool();
        break;
      }
      case 48: {
        m.isTiflash = r.bool();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.keyspaceId = readKeyspaceIDValue(r, stop, m.keyspaceId);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucketRequest: MessageCodec<TokenBucketRequest, TokenBucketRequestInit> = {
  typeName: 'resource_manager.TokenBucketRequest',
  write: writeTokenBucketRequest,
  read: readTokenBucketRequest,
};

/** `resource_manager.TokenBucketRequest.RequestRU` */
export interface TokenBucketRequest_RequestRU {
  requestRU: RequestUnitItem[];
}

/** What {@link TokenBucketRequest_RequestRU} is encoded from. */
export interface TokenBucketRequest_RequestRUInit {
  readonly requestRU?: readonly RequestUnitItemInit[] | undefined;
}

function writeTokenBucketRequest_RequestRU(w: WireWriter, m: TokenBucketRequest_RequestRUInit): void {
  if (m.requestRU !== undefined && m.requestRU.length > 0) {
    for (let i = m.requestRU.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRequestUnitItem(w, m.requestRU[i] as RequestUnitItemInit);
      w.nested(10, before);
    }
  }
}

function readTokenBucketRequest_RequestRU(r: WireReader, end: number, into?: TokenBucketRequest_RequestRU): TokenBucketRequest_RequestRU {
  const m: TokenBucketRequest_RequestRU = into ?? {
    requestRU: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.requestRU.push(readRequestUnitItem(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucketRequest_RequestRU: MessageCodec<TokenBucketRequest_RequestRU, TokenBucketRequest_RequestRUInit> = {
  typeName: 'resource_manager.TokenBucketRequest.RequestRU',
  write: writeTokenBucketRequest_RequestRU,
  read: readTokenBucketRequest_RequestRU,
};

/** `resource_manager.TokenBucketRequest.RequestRawResource` */
export interface TokenBucketRequest_RequestRawResource {
  requestRawResource: RawResourceItem[];
}

/** What {@link TokenBucketRequest_RequestRawResource} is encoded from. */
export interface TokenBucketRequest_RequestRawResourceInit {
  readonly requestRawResource?: readonly RawResourceItemInit[] | undefined;
}

function writeTokenBucketRequest_RequestRawResource(w: WireWriter, m: TokenBucketRequest_RequestRawResourceInit): void {
  if (m.requestRawResource !== undefined && m.requestRawResource.length > 0) {
    for (let i = m.requestRawResource.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRawResourceItem(w, m.requestRawResource[i] as RawResourceItemInit);
      w.nested(10, before);
    }
  }
}

function readTokenBucketRequest_RequestRawResource(r: WireReader, end: number, into?: TokenBucketRequest_RequestRawResource): TokenBucketRequest_RequestRawResource {
  const m: TokenBucketRequest_RequestRawResource = into ?? {
    requestRawResource: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.requestRawResource.push(readRawResourceItem(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucketRequest_RequestRawResource: MessageCodec<TokenBucketRequest_RequestRawResource, TokenBucketRequest_RequestRawResourceInit> = {
  typeName: 'resource_manager.TokenBucketRequest.RequestRawResource',
  write: writeTokenBucketRequest_RequestRawResource,
  read: readTokenBucketRequest_RequestRawResource,
};

/** `resource_manager.TokenBucketsResponse` */
export interface TokenBucketsResponse {
  error: Error | undefined;
  responses: TokenBucketResponse[];
}

/** What {@link TokenBucketsResponse} is encoded from. */
export interface TokenBucketsResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly responses?: readonly TokenBucketResponseInit[] | undefined;
}

function writeTokenBucketsResponse(w: WireWriter, m: TokenBucketsResponseInit): void {
  if (m.responses !== undefined && m.responses.length > 0) {
    for (let i = m.responses.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTokenBucketResponse(w, m.responses[i] as TokenBucketResponseInit);
      w.nested(18, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readTokenBucketsResponse(r: WireReader, end: number, into?: TokenBucketsResponse): TokenBucketsResponse {
  const m: TokenBucketsResponse = into ?? {
    error: undefined,
    responses: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.responses.push(readTokenBucketResponse(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucketsResponse: MessageCodec<TokenBucketsResponse, TokenBucketsResponseInit> = {
  typeName: 'resource_manager.TokenBucketsResponse',
  write: writeTokenBucketsResponse,
  read: readTokenBucketsResponse,
};

/** `resource_manager.TokenBucketResponse` */
export interface TokenBucketResponse {
  resourceGroupName: string;
  grantedRUTokens: GrantedRUTokenBucket[];
  grantedResourceTokens: GrantedRawResourceTokenBucket[];
  keyspaceId: KeyspaceIDValue | undefined;
}

/** What {@link TokenBucketResponse} is encoded from. */
export interface TokenBucketResponseInit {
  readonly resourceGroupName?: string | undefined;
  readonly grantedRUTokens?: readonly GrantedRUTokenBucketInit[] | undefined;
  readonly grantedResourceTokens?: readonly GrantedRawResourceTokenBucketInit[] | undefined;
  readonly keyspaceId?: KeyspaceIDValueInit | undefined;
}

function writeTokenBucketResponse(w: WireWriter, m: TokenBucketResponseInit): void {
  if (m.keyspaceId !== undefined) {
    const before = w.size;
    writeKeyspaceIDValue(w, m.keyspaceId);
    w.nested(34, before);
  }
  if (m.grantedResourceTokens !== undefined && m.grantedResourceTokens.length > 0) {
    for (let i = m.grantedResourceTokens.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGrantedRawResourceTokenBucket(w, m.grantedResourceTokens[i] as GrantedRawResourceTokenBucketInit);
      w.nested(26, before);
    }
  }
  if (m.grantedRUTokens !== undefined && m.grantedRUTokens.length > 0) {
    for (let i = m.grantedRUTokens.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGrantedRUTokenBucket(w, m.grantedRUTokens[i] as GrantedRUTokenBucketInit);
      w.nested(18, before);
    }
  }
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(10);
  }
}

function readTokenBucketResponse(r: WireReader, end: number, into?: TokenBucketResponse): TokenBucketResponse {
  const m: TokenBucketResponse = into ?? {
    resourceGroupName: '',
    grantedRUTokens: [],
    grantedResourceTokens: [],
    keyspaceId: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.resourceGroupName = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.grantedRUTokens.push(readGrantedRUTokenBucket(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.grantedResourceTokens.push(readGrantedRawResourceTokenBucket(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.keyspaceId = readKeyspaceIDValue(r, stop, m.keyspaceId);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucketResponse: MessageCodec<TokenBucketResponse, TokenBucketResponseInit> = {
  typeName: 'resource_manager.TokenBucketResponse',
  write: writeTokenBucketResponse,
  read: readTokenBucketResponse,
};

/** `resource_manager.GrantedRUTokenBucket` */
export interface GrantedRUTokenBucket {
  type: RequestUnitType;
  grantedTokens: TokenBucket | undefined;
  trickleTimeMs: number;
}

/** What {@link GrantedRUTokenBucket} is encoded from. */
export interface GrantedRUTokenBucketInit {
  readonly type?: RequestUnitType | undefined;
  readonly grantedTokens?: TokenBucketInit | undefined;
  readonly trickleTimeMs?: number | undefined;
}

function writeGrantedRUTokenBucket(w: WireWriter, m: GrantedRUTokenBucketInit): void {
  if (m.trickleTimeMs !== undefined && m.trickleTimeMs !== 0) {
    w.int64Number(m.trickleTimeMs);
    w.uint32(24);
  }
  if (m.grantedTokens !== undefined) {
    const before = w.size;
    writeTokenBucket(w, m.grantedTokens);
    w.nested(18, before);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readGrantedRUTokenBucket(r: WireReader, end: number, into?: GrantedRUTokenBucket): GrantedRUTokenBucket {
  const m: GrantedRUTokenBucket = into ?? {
    type: 0,
    grantedTokens: undefined,
    trickleTimeMs: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.grantedTokens = readTokenBucket(r, stop, m.grantedTokens);
        r.leave(stop);
        break;
      }
      case 24: {
        m.trickleTimeMs = r.int64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GrantedRUTokenBucket: MessageCodec<GrantedRUTokenBucket, GrantedRUTokenBucketInit> = {
  typeName: 'resource_manager.GrantedRUTokenBucket',
  write: writeGrantedRUTokenBucket,
  read: readGrantedRUTokenBucket,
};

/** `resource_manager.GrantedRawResourceTokenBucket` */
export interface GrantedRawResourceTokenBucket {
  type: RawResourceType;
  grantedTokens: TokenBucket | undefined;
  trickleTimeMs: number;
}

/** What {@link GrantedRawResourceTokenBucket} is encoded from. */
export interface GrantedRawResourceTokenBucketInit {
  readonly type?: RawResourceType | undefined;
  readonly grantedTokens?: TokenBucketInit | undefined;
  readonly trickleTimeMs?: number | undefined;
}

function writeGrantedRawResourceTokenBucket(w: WireWriter, m: GrantedRawResourceTokenBucketInit): void {
  if (m.trickleTimeMs !== undefined && m.trickleTimeMs !== 0) {
    w.int64Number(m.trickleTimeMs);
    w.uint32(24);
  }
  if (m.grantedTokens !== undefined) {
    const before = w.size;
    writeTokenBucket(w, m.grantedTokens);
    w.nested(18, before);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readGrantedRawResourceTokenBucket(r: WireReader, end: number, into?: GrantedRawResourceTokenBucket): GrantedRawResourceTokenBucket {
  const m: GrantedRawResourceTokenBucket = into ?? {
    type: 0,
    grantedTokens: undefined,
    trickleTimeMs: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.grantedTokens = readTokenBucket(r, stop, m.grantedTokens);
        r.leave(stop);
        break;
      }
      case 24: {
        m.trickleTimeMs = r.int64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GrantedRawResourceTokenBucket: MessageCodec<GrantedRawResourceTokenBucket, GrantedRawResourceTokenBucketInit> = {
  typeName: 'resource_manager.GrantedRawResourceTokenBucket',
  write: writeGrantedRawResourceTokenBucket,
  read: readGrantedRawResourceTokenBucket,
};

/** `resource_manager.Consumption` */
export interface Consumption {
  rRU: number;
  wRU: number;
  readBytes: number;
  writeBytes: number;
  totalCpuTimeMs: number;
  sqlLayerCpuTimeMs: number;
  kvReadRpcCount: number;
  kvWriteRpcCount: number;
  readCrossAzTrafficBytes: number;
  writeCrossAzTrafficBytes: number;
  tikvRUV2: number;
  tidbRUV2: number;
  tiflashRUV2: number;
}

/** What {@link Consumption} is encoded from. */
export interface ConsumptionInit {
  readonly rRU?: number | undefined;
  readonly wRU?: number | undefined;
  readonly readBytes?: number | undefined;
  readonly writeBytes?: number | undefined;
  readonly totalCpuTimeMs?: number | undefined;
  readonly sqlLayerCpuTimeMs?: number | undefined;
  readonly kvReadRpcCount?: number | undefined;
  readonly kvWriteRpcCount?: number | undefined;
  readonly readCrossAzTrafficBytes?: number | undefined;
  readonly writeCrossAzTrafficBytes?: number | undefined;
  readonly tikvRUV2?: number | undefined;
  readonly tidbRUV2?: number | undefined;
  readonly tiflashRUV2?: number | undefined;
}

function writeConsumption(w: WireWriter, m: ConsumptionInit): void {
  if (m.tiflashRUV2 !== undefined && !Object.is(m.tiflashRUV2, 0)) {
    w.double(m.tiflashRUV2);
    w.uint32(105);
  }
  if (m.tidbRUV2 !== undefined && !Object.is(m.tidbRUV2, 0)) {
    w.double(m.tidbRUV2);
    w.uint32(97);
  }
  if (m.tikvRUV2 !== undefined && !Object.is(m.tikvRUV2, 0)) {
    w.double(m.tikvRUV2);
    w.uint32(89);
  }
  if (m.writeCrossAzTrafficBytes !== undefined && m.writeCrossAzTrafficBytes !== 0) {
    w.uint64Number(m.writeCrossAzTrafficBytes);
    w.uint32(80);
  }
  if (m.readCrossAzTrafficBytes !== undefined && m.readCrossAzTrafficBytes !== 0) {
    w.uint64Number(m.readCrossAzTrafficBytes);
    w.uint32(72);
  }
  if (m.kvWriteRpcCount !== undefined && !Object.is(m.kvWriteRpcCount, 0)) {
    w.double(m.kvWriteRpcCount);
    w.uint32(65);
  }
  if (m.kvReadRpcCount !== undefined && !Object.is(m.kvReadRpcCount, 0)) {
    w.double(m.kvReadRpcCount);
    w.uint32(57);
  }
  if (m.sqlLayerCpuTimeMs !== undefined && !Object.is(m.sqlLayerCpuTimeMs, 0)) {
    w.double(m.sqlLayerCpuTimeMs);
    w.uint32(49);
  }
  if (m.totalCpuTimeMs !== undefined && !Object.is(m.totalCpuTimeMs, 0)) {
    w.double(m.totalCpuTimeMs);
    w.uint32(41);
  }
  if (m.writeBytes !== undefined && !Object.is(m.writeBytes, 0)) {
    w.double(m.writeBytes);
    w.uint32(33);
  }
  if (m.readBytes !== undefined && !Object.is(m.readBytes, 0)) {
    w.double(m.readBytes);
    w.uint32(25);
  }
  if (m.wRU !== undefined && !Object.is(m.wRU, 0)) {
    w.double(m.wRU);
    w.uint32(17);
  }
  if (m.rRU !== undefined && !Object.is(m.rRU, 0)) {
    w.double(m.rRU);
    w.uint32(9);
  }
}

function readConsumption(r: WireReader, end: number, into?: Consumption): Consumption {
  const m: Consumption = into ?? {
    rRU: 0,
    wRU: 0,
    readBytes: 0,
    writeBytes: 0,
    totalCpuTimeMs: 0,
    sqlLayerCpuTimeMs: 0,
    kvReadRpcCount: 0,
    kvWriteRpcCount: 0,
    readCrossAzTrafficBytes: 0,
    writeCrossAzTrafficBytes: 0,
    tikvRUV2: 0,
    tidbRUV2: 0,
    tiflashRUV2: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 9: {
        m.rRU = r.double();
        break;
      }
      case 17: {
        m.wRU = r.double();
        break;
      }
      case 25: {
        m.readBytes = r.double();
        break;
      }
      case 33: {
        m.writeBytes = r.double();
        break;
      }
      case 41: {
        m.totalCpuTimeMs = r.double();
        break;
      }
      case 49: {
        m.sqlLayerCpuTimeMs = r.double();
        break;
      }
      case 57: {
        m.kvReadRpcCount = r.double();
        break;
      }
      case 65: {
        m.kvWriteRpcCount = r.double();
        break;
      }
      case 72: {
        m.readCrossAzTrafficBytes = r.uint64Number();
        break;
      }
      case 80: {
        m.writeCrossAzTrafficBytes = r.uint64Number();
        break;
      }
      case 89: {
        m.tikvRUV2 = r.double();
        break;
      }
      case 97: {
        m.tidbRUV2 = r.double();
        break;
      }
      case 105: {
        m.tiflashRUV2 = r.double();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Consumption: MessageCodec<Consumption, ConsumptionInit> = {
  typeName: 'resource_manager.Consumption',
  write: writeConsumption,
  read: readConsumption,
};

/** `resource_manager.RequestUnitItem` */
export interface RequestUnitItem {
  type: RequestUnitType;
  value: number;
}

/** What {@link RequestUnitItem} is encoded from. */
export interface RequestUnitItemInit {
  readonly type?: RequestUnitType | undefined;
  readonly value?: number | undefined;
}

function writeRequestUnitItem(w: WireWriter, m: RequestUnitItemInit): void {
  if (m.value !== undefined && !Object.is(m.value, 0)) {
    w.double(m.value);
    w.uint32(17);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readRequestUnitItem(r: WireReader, end: number, into?: RequestUnitItem): RequestUnitItem {
  const m: RequestUnitItem = into ?? {
    type: 0,
    value: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 17: {
        m.value = r.double();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RequestUnitItem: MessageCodec<RequestUnitItem, RequestUnitItemInit> = {
  typeName: 'resource_manager.RequestUnitItem',
  write: writeRequestUnitItem,
  read: readRequestUnitItem,
};

/** `resource_manager.RawResourceItem` */
export interface RawResourceItem {
  type: RawResourceType;
  value: number;
}

/** What {@link RawResourceItem} is encoded from. */
export interface RawResourceItemInit {
  readonly type?: RawResourceType | undefined;
  readonly value?: number | undefined;
}

function writeRawResourceItem(w: WireWriter, m: RawResourceItemInit): void {
  if (m.value !== undefined && !Object.is(m.value, 0)) {
    w.double(m.value);
    w.uint32(17);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readRawResourceItem(r: WireReader, end: number, into?: RawResourceItem): RawResourceItem {
  const m: RawResourceItem = into ?? {
    type: 0,
    value: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 17: {
        m.value = r.double();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawResourceItem: MessageCodec<RawResourceItem, RawResourceItemInit> = {
  typeName: 'resource_manager.RawResourceItem',
  write: writeRawResourceItem,
  read: readRawResourceItem,
};

/** `resource_manager.ResourceGroup` */
export interface ResourceGroup {
  name: string;
  mode: GroupMode;
  rUSettings: GroupRequestUnitSettings | undefined;
  rawResourceSettings: GroupRawResourceSettings | undefined;
  priority: number;
  runawaySettings: RunawaySettings | undefined;
  backgroundSettings: BackgroundSettings | undefined;
  RUStats: Consumption | undefined;
  keyspaceId: KeyspaceIDValue | undefined;
}

/** What {@link ResourceGroup} is encoded from. */
export interface ResourceGroupInit {
  readonly name?: string | undefined;
  readonly mode?: GroupMode | undefined;
  readonly rUSettings?: GroupRequestUnitSettingsInit | undefined;
  readonly rawResourceSettings?: GroupRawResourceSettingsInit | undefined;
  readonly priority?: number | undefined;
  readonly runawaySettings?: RunawaySettingsInit | undefined;
  readonly backgroundSettings?: BackgroundSettingsInit | undefined;
  readonly RUStats?: ConsumptionInit | undefined;
  readonly keyspaceId?: KeyspaceIDValueInit | undefined;
}

function writeResourceGroup(w: WireWriter, m: ResourceGroupInit): void {
  if (m.keyspaceId !== undefined) {
    const before = w.size;
    writeKeyspaceIDValue(w, m.keyspaceId);
    w.nested(74, before);
  }
  if (m.RUStats !== undefined) {
    const before = w.size;
    writeConsumption(w, m.RUStats);
    w.nested(66, before);
  }
  if (m.backgroundSettings !== undefined) {
    const before = w.size;
    writeBackgroundSettings(w, m.backgroundSettings);
    w.nested(58, before);
  }
  if (m.runawaySettings !== undefined) {
    const before = w.size;
    writeRunawaySettings(w, m.runawaySettings);
    w.nested(50, before);
  }
  if (m.priority !== undefined && m.priority !== 0) {
    w.uint32(m.priority);
    w.uint32(40);
  }
  if (m.rawResourceSettings !== undefined) {
    const before = w.size;
    writeGroupRawResourceSettings(w, m.rawResourceSettings);
    w.nested(34, before);
  }
  if (m.rUSettings !== undefined) {
    const before = w.size;
    writeGroupRequestUnitSettings(w, m.rUSettings);
    w.nested(26, before);
  }
  if (m.mode !== undefined && m.mode !== 0) {
    w.int32(m.mode);
    w.uint32(16);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readResourceGroup(r: WireReader, end: number, into?: ResourceGroup): ResourceGroup {
  const m: ResourceGroup = into ?? {
    name: '',
    mode: 0,
    rUSettings: undefined,
    rawResourceSettings: undefined,
    priority: 0,
    runawaySettings: undefined,
    backgroundSettings: undefined,
    RUStats: undefined,
    keyspaceId: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 16: {
        m.mode = r.int32();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.rUSettings = readGroupRequestUnitSettings(r, stop, m.rUSettings);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.rawResourceSettings = readGroupRawResourceSettings(r, stop, m.rawResourceSettings);
        r.leave(stop);
        break;
      }
      case 40: {
        m.priority = r.uint32();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.runawaySettings = readRunawaySettings(r, stop, m.runawaySettings);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.backgroundSettings = readBackgroundSettings(r, stop, m.backgroundSettings);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.RUStats = readConsumption(r, stop, m.RUStats);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.keyspaceId = readKeyspaceIDValue(r, stop, m.keyspaceId);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResourceGroup: MessageCodec<ResourceGroup, ResourceGroupInit> = {
  typeName: 'resource_manager.ResourceGroup',
  write: writeResourceGroup,
  read: readResourceGroup,
};

/** `resource_manager.GroupRequestUnitSettings` */
export interface GroupRequestUnitSettings {
  rU: TokenBucket | undefined;
}

/** What {@link GroupRequestUnitSettings} is encoded from. */
export interface GroupRequestUnitSettingsInit {
  readonly rU?: TokenBucketInit | undefined;
}

function writeGroupRequestUnitSettings(w: WireWriter, m: GroupRequestUnitSettingsInit): void {
  if (m.rU !== undefined) {
    const before = w.size;
    writeTokenBucket(w, m.rU);
    w.nested(10, before);
  }
}

function readGroupRequestUnitSettings(r: WireReader, end: number, into?: GroupRequestUnitSettings): GroupRequestUnitSettings {
  const m: GroupRequestUnitSettings = into ?? {
    rU: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.rU = readTokenBucket(r, stop, m.rU);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GroupRequestUnitSettings: MessageCodec<GroupRequestUnitSettings, GroupRequestUnitSettingsInit> = {
  typeName: 'resource_manager.GroupRequestUnitSettings',
  write: writeGroupRequestUnitSettings,
  read: readGroupRequestUnitSettings,
};

/** `resource_manager.GroupRawResourceSettings` */
export interface GroupRawResourceSettings {
  cpu: TokenBucket | undefined;
  ioRead: TokenBucket | undefined;
  ioWrite: TokenBucket | undefined;
}

/** What {@link GroupRawResourceSettings} is encoded from. */
export interface GroupRawResourceSettingsInit {
  readonly cpu?: TokenBucketInit | undefined;
  readonly ioRead?: TokenBucketInit | undefined;
  readonly ioWrite?: TokenBucketInit | undefined;
}

function writeGroupRawResourceSettings(w: WireWriter, m: GroupRawResourceSettingsInit): void {
  if (m.ioWrite !== undefined) {
    const before = w.size;
    writeTokenBucket(w, m.ioWrite);
    w.nested(26, before);
  }
  if (m.ioRead !== undefined) {
    const before = w.size;
    writeTokenBucket(w, m.ioRead);
    w.nested(18, before);
  }
  if (m.cpu !== undefined) {
    const before = w.size;
    writeTokenBucket(w, m.cpu);
    w.nested(10, before);
  }
}

function readGroupRawResourceSettings(r: WireReader, end: number, into?: GroupRawResourceSettings): GroupRawResourceSettings {
  const m: GroupRawResourceSettings = into ?? {
    cpu: undefined,
    ioRead: undefined,
    ioWrite: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.cpu = readTokenBucket(r, stop, m.cpu);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.ioRead = readTokenBucket(r, stop, m.ioRead);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.ioWrite = readTokenBucket(r, stop, m.ioWrite);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GroupRawResourceSettings: MessageCodec<GroupRawResourceSettings, GroupRawResourceSettingsInit> = {
  typeName: 'resource_manager.GroupRawResourceSettings',
  write: writeGroupRawResourceSettings,
  read: readGroupRawResourceSettings,
};

/** `resource_manager.TokenBucket` */
export interface TokenBucket {
  settings: TokenLimitSettings | undefined;
  tokens: number;
}

/** What {@link TokenBucket} is encoded from. */
export interface TokenBucketInit {
  readonly settings?: TokenLimitSettingsInit | undefined;
  readonly tokens?: number | undefined;
}

function writeTokenBucket(w: WireWriter, m: TokenBucketInit): void {
  if (m.tokens !== undefined && !Object.is(m.tokens, 0)) {
    w.double(m.tokens);
    w.uint32(17);
  }
  if (m.settings !== undefined) {
    const before = w.size;
    writeTokenLimitSettings(w, m.settings);
    w.nested(10, before);
  }
}

function readTokenBucket(r: WireReader, end: number, into?: TokenBucket): TokenBucket {
  const m: TokenBucket = into ?? {
    settings: undefined,
    tokens: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.settings = readTokenLimitSettings(r, stop, m.settings);
        r.leave(stop);
        break;
      }
      case 17: {
        m.tokens = r.double();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenBucket: MessageCodec<TokenBucket, TokenBucketInit> = {
  typeName: 'resource_manager.TokenBucket',
  write: writeTokenBucket,
  read: readTokenBucket,
};

/** `resource_manager.TokenLimitSettings` */
export interface TokenLimitSettings {
  fillRate: number;
  burstLimit: number;
  maxTokens: number;
}

/** What {@link TokenLimitSettings} is encoded from. */
export interface TokenLimitSettingsInit {
  readonly fillRate?: number | undefined;
  readonly burstLimit?: number | undefined;
  readonly maxTokens?: number | undefined;
}

function writeTokenLimitSettings(w: WireWriter, m: TokenLimitSettingsInit): void {
  if (m.maxTokens !== undefined && !Object.is(m.maxTokens, 0)) {
    w.double(m.maxTokens);
    w.uint32(25);
  }
  if (m.burstLimit !== undefined && m.burstLimit !== 0) {
    w.int64Number(m.burstLimit);
    w.uint32(16);
  }
  if (m.fillRate !== undefined && m.fillRate !== 0) {
    w.uint64Number(m.fillRate);
    w.uint32(8);
  }
}

function readTokenLimitSettings(r: WireReader, end: number, into?: TokenLimitSettings): TokenLimitSettings {
  const m: TokenLimitSettings = into ?? {
    fillRate: 0,
    burstLimit: 0,
    maxTokens: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.fillRate = r.uint64Number();
        break;
      }
      case 16: {
        m.burstLimit = r.int64Number();
        break;
      }
      case 25: {
        m.maxTokens = r.double();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TokenLimitSettings: MessageCodec<TokenLimitSettings, TokenLimitSettingsInit> = {
  typeName: 'resource_manager.TokenLimitSettings',
  write: writeTokenLimitSettings,
  read: readTokenLimitSettings,
};

/** `resource_manager.Error` */
export interface Error {
  message: string;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly message?: string | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.message !== undefined && m.message.length > 0) {
    w.string(m.message);
    w.uint32(10);
  }
}

function readError(r: WireReader, end: number, into?: Error): Error {
  const m: Error = into ?? {
    message: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.message = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Error: MessageCodec<Error, ErrorInit> = {
  typeName: 'resource_manager.Error',
  write: writeError,
  read: readError,
};

/** `resource_manager.RunawayRule` */
export interface RunawayRule {
  execElapsedTimeMs: number;
  processedKeys: number;
  requestUnit: bigint;
}

/** What {@link RunawayRule} is encoded from. */
export interface RunawayRuleInit {
  readonly execElapsedTimeMs?: number | undefined;
  readonly processedKeys?: number | undefined;
  readonly requestUnit?: bigint | undefined;
}

function writeRunawayRule(w: WireWriter, m: RunawayRuleInit): void {
  if (m.requestUnit !== undefined && m.requestUnit !== 0n) {
    w.int64(m.requestUnit);
    w.uint32(24);
  }
  if (m.processedKeys !== undefined && m.processedKeys !== 0) {
    w.int64Number(m.processedKeys);
    w.uint32(16);
  }
  if (m.execElapsedTimeMs !== undefined && m.execElapsedTimeMs !== 0) {
    w.uint64Number(m.execElapsedTimeMs);
    w.uint32(8);
  }
}

function readRunawayRule(r: WireReader, end: number, into?: RunawayRule): RunawayRule {
  const m: RunawayRule = into ?? {
    execElapsedTimeMs: 0,
    processedKeys: 0,
    requestUnit: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.execElapsedTimeMs = r.uint64Number();
        break;
      }
      case 16: {
        m.processedKeys = r.int64Number();
        break;
      }
      case 24: {
        m.requestUnit = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RunawayRule: MessageCodec<RunawayRule, RunawayRuleInit> = {
  typeName: 'resource_manager.RunawayRule',
  write: writeRunawayRule,
  read: readRunawayRule,
};

/** `resource_manager.RunawayWatch` */
export interface RunawayWatch {
  lastingDurationMs: number;
  type: RunawayWatchType;
}

/** What {@link RunawayWatch} is encoded from. */
export interface RunawayWatchInit {
  readonly lastingDurationMs?: number | undefined;
  readonly type?: RunawayWatchType | undefined;
}

function writeRunawayWatch(w: WireWriter, m: RunawayWatchInit): void {
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(16);
  }
  if (m.lastingDurationMs !== undefined && m.lastingDurationMs !== 0) {
    w.int64Number(m.lastingDurationMs);
    w.uint32(8);
  }
}

function readRunawayWatch(r: WireReader, end: number, into?: RunawayWatch): RunawayWatch {
  const m: RunawayWatch = into ?? {
    lastingDurationMs: 0,
    type: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.lastingDurationMs = r.int64Number();
        break;
      }
      case 16: {
        m.type = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RunawayWatch: MessageCodec<RunawayWatch, RunawayWatchInit> = {
  typeName: 'resource_manager.RunawayWatch',
  write: writeRunawayWatch,
  read: readRunawayWatch,
};

/** `resource_manager.RunawaySettings` */
export interface RunawaySettings {
  rule: RunawayRule | undefined;
  action: RunawayAction;
  watch: RunawayWatch | undefined;
  switchGroupName: string;
}

/** What {@link RunawaySettings} is encoded from. */
export interface RunawaySettingsInit {
  readonly rule?: RunawayRuleInit | undefined;
  readonly action?: RunawayAction | undefined;
  readonly watch?: RunawayWatchInit | undefined;
  readonly switchGroupName?: string | undefined;
}

function writeRunawaySettings(w: WireWriter, m: RunawaySettingsInit): void {
  if (m.switchGroupName !== undefined && m.switchGroupName.length > 0) {
    w.string(m.switchGroupName);
    w.uint32(34);
  }
  if (m.watch !== undefined) {
    const before = w.size;
    writeRunawayWatch(w, m.watch);
    w.nested(26, before);
  }
  if (m.action !== undefined && m.action !== 0) {
    w.int32(m.action);
    w.uint32(16);
  }
  if (m.rule !== undefined) {
    const before = w.size;
    writeRunawayRule(w, m.rule);
    w.nested(10, before);
  }
}

function readRunawaySettings(r: WireReader, end: number, into?: RunawaySettings): RunawaySettings {
  const m: RunawaySettings = into ?? {
    rule: undefined,
    action: 0,
    watch: undefined,
    switchGroupName: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.rule = readRunawayRule(r, stop, m.rule);
        r.leave(stop);
        break;
      }
      case 16: {
        m.action = r.int32();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.watch = readRunawayWatch(r, stop, m.watch);
        r.leave(stop);
        break;
      }
      case 34: {
        m.switchGroupName = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RunawaySettings: MessageCodec<RunawaySettings, RunawaySettingsInit> = {
  typeName: 'resource_manager.RunawaySettings',
  write: writeRunawaySettings,
  read: readRunawaySettings,
};

/** `resource_manager.BackgroundSettings` */
export interface BackgroundSettings {
  jobTypes: string[];
  utilizationLimit: number;
}

/** What {@link BackgroundSettings} is encoded from. */
export interface BackgroundSettingsInit {
  readonly jobTypes?: readonly string[] | undefined;
  readonly utilizationLimit?: number | undefined;
}

function writeBackgroundSettings(w: WireWriter, m: BackgroundSettingsInit): void {
  if (m.utilizationLimit !== undefined && m.utilizationLimit !== 0) {
    w.uint64Number(m.utilizationLimit);
    w.uint32(16);
  }
  if (m.jobTypes !== undefined && m.jobTypes.length > 0) {
    for (let i = m.jobTypes.length - 1; i >= 0; i -= 1) {
      w.string(m.jobTypes[i] as string);
      w.uint32(10);
    }
  }
}

function readBackgroundSettings(r: WireReader, end: number, into?: BackgroundSettings): BackgroundSettings {
  const m: BackgroundSettings = into ?? {
    jobTypes: [],
    utilizationLimit: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.jobTypes.push(r.string(end));
        break;
      }
      case 16: {
        m.utilizationLimit = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BackgroundSettings: MessageCodec<BackgroundSettings, BackgroundSettingsInit> = {
  typeName: 'resource_manager.BackgroundSettings',
  write: writeBackgroundSettings,
  read: readBackgroundSettings,
};

/** `resource_manager.Participant` */
export interface Participant {
  name: string;
  id: bigint;
  listenUrls: string[];
}

/** What {@link Participant} is encoded from. */
export interface ParticipantInit {
  readonly name?: string | undefined;
  readonly id?: bigint | undefined;
  readonly listenUrls?: readonly string[] | undefined;
}

function writeParticipant(w: WireWriter, m: ParticipantInit): void {
  if (m.listenUrls !== undefined && m.listenUrls.length > 0) {
    for (let i = m.listenUrls.length - 1; i >= 0; i -= 1) {
      w.string(m.listenUrls[i] as string);
      w.uint32(26);
    }
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(16);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readParticipant(r: WireReader, end: number, into?: Participant): Participant {
  const m: Participant = into ?? {
    name: '',
    id: 0n,
    listenUrls: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 16: {
        m.id = r.uint64();
        break;
      }
      case 26: {
        m.listenUrls.push(r.string(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Participant: MessageCodec<Participant, ParticipantInit> = {
  typeName: 'resource_manager.Participant',
  write: writeParticipant,
  read: readParticipant,
};

