// Generated from keyspacepb.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';
import * as pdpb from './pdpb.js';

/** `keyspacepb.KeyspaceState` */
export const KeyspaceState = {
  ENABLED: 0,
  DISABLED: 1,
  ARCHIVED: 2,
  TOMBSTONE: 3,
} as const;
export type KeyspaceState = number;

/** `keyspacepb.KeyspaceMeta` */
export interface KeyspaceMeta {
  keyspace: { case: 'id'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  name: string;
  state: KeyspaceState;
  createdAt: number;
  stateChangedAt: number;
  config: Map<string, string>;
}

/** What {@link KeyspaceMeta} is encoded from. */
export interface KeyspaceMetaInit {
  readonly keyspace?: { readonly case: 'id'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly name?: string | undefined;
  readonly state?: KeyspaceState | undefined;
  readonly createdAt?: number | undefined;
  readonly stateChangedAt?: number | undefined;
  readonly config?: ReadonlyMap<string, string> | undefined;
}

function writeKeyspaceMeta(w: WireWriter, m: KeyspaceMetaInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(66, before);
  }
  if (m.config !== undefined) {
    for (const [key, value] of m.config) {
      const before = w.size;
      w.string(value);
      w.uint32(18);
      w.string(key);
      w.uint32(10);
      w.nested(58, before);
    }
  }
  if (m.stateChangedAt !== undefined && m.stateChangedAt !== 0) {
    w.int64Number(m.stateChangedAt);
    w.uint32(40);
  }
  if (m.createdAt !== undefined && m.createdAt !== 0) {
    w.int64Number(m.createdAt);
    w.uint32(32);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(24);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(18);
  }
  if (m.keyspace?.case === 'id') {
    w.uint32(m.keyspace.value);
    w.uint32(8);
  }
}

function readKeyspaceMeta(r: WireReader, end: number, into?: KeyspaceMeta): KeyspaceMeta {
  const m: KeyspaceMeta = into ?? {
    keyspace: undefined,
    name: '',
    state: 0,
    createdAt: 0,
    stateChangedAt: 0,
    config: new Map(),
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyspace = { case: 'id', value: r.uint32() };
        break;
      }
      case 66: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        m.name = r.string(end);
        break;
      }
      case 24: {
        m.state = r.int32();
        break;
      }
      case 32: {
        m.createdAt = r.int64Number();
        break;
      }
      case 40: {
        m.stateChangedAt = r.int64Number();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        let key: string = '';
        let value: string = '';
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) value = r.string(stop);
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.config.set(key, value);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyspaceMeta: MessageCodec<KeyspaceMeta, KeyspaceMetaInit> = {
  typeName: 'keyspacepb.KeyspaceMeta',
  write: writeKeyspaceMeta,
  read: readKeyspaceMeta,
};

/** `keyspacepb.NamespaceMeta` */
export interface NamespaceMeta {
  id: number;
  name: string;
  state: KeyspaceState;
  createdAt: number;
  stateChangedAt: number;
  config: Map<string, string>;
}

/** What {@link NamespaceMeta} is encoded from. */
export interface NamespaceMetaInit {
  readonly id?: number | undefined;
  readonly name?: string | undefined;
  readonly state?: KeyspaceState | undefined;
  readonly createdAt?: number | undefined;
  readonly stateChangedAt?: number | undefined;
  readonly config?: ReadonlyMap<string, string> | undefined;
}

function writeNamespaceMeta(w: WireWriter, m: NamespaceMetaInit): void {
  if (m.config !== undefined) {
    for (const [key, value] of m.config) {
      const before = w.size;
      w.string(value);
      w.uint32(18);
      w.string(key);
      w.uint32(10);
      w.nested(58, before);
    }
  }
  if (m.stateChangedAt !== undefined && m.stateChangedAt !== 0) {
    w.int64Number(m.stateChangedAt);
    w.uint32(40);
  }
  if (m.createdAt !== undefined && m.createdAt !== 0) {
    w.int64Number(m.createdAt);
    w.uint32(32);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(24);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(18);
  }
  if (m.id !== undefined && m.id !== 0) {
    w.uint32(m.id);
    w.uint32(8);
  }
}

function readNamespaceMeta(r: WireReader, end: number, into?: NamespaceMeta): NamespaceMeta {
  const m: NamespaceMeta = into ?? {
    id: 0,
    name: '',
    state: 0,
    createdAt: 0,
    stateChangedAt: 0,
    config: new Map(),
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.id = r.uint32();
        break;
      }
      case 18: {
        m.name = r.string(end);
        break;
      }
      case 24: {
        m.state = r.int32();
        break;
      }
      case 32: {
        m.createdAt = r.int64Number();
        break;
      }
      case 40: {
        m.stateChangedAt = r.int64Number();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        let key: string = '';
        let value: string = '';
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) value = r.string(stop);
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.config.set(key, value);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const NamespaceMeta: MessageCodec<NamespaceMeta, NamespaceMetaInit> = {
  typeName: 'keyspacepb.NamespaceMeta',
  write: writeNamespaceMeta,
  read: readNamespaceMeta,
};

/** `keyspacepb.NamespaceRef` */
export interface NamespaceRef {
  namespace: { case: 'namespaceId'; value: number } | { case: 'namespaceName'; value: string } | undefined;
}

/** What {@link NamespaceRef} is encoded from. */
export interface NamespaceRefInit {
  readonly namespace?: { readonly case: 'namespaceId'; readonly value: number } | { readonly case: 'namespaceName'; readonly value: string } | undefined;
}

function writeNamespaceRef(w: WireWriter, m: NamespaceRefInit): void {
  if (m.namespace?.case === 'namespaceName') {
    w.string(m.namespace.value);
    w.uint32(18);
  }
  if (m.namespace?.case === 'namespaceId') {
    w.uint32(m.namespace.value);
    w.uint32(8);
  }
}

function readNamespaceRef(r: WireReader, end: number, into?: NamespaceRef): NamespaceRef {
  const m: NamespaceRef = into ?? {
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.namespace = { case: 'namespaceId', value: r.uint32() };
        break;
      }
      case 18: {
        m.namespace = { case: 'namespaceName', value: r.string(end) };
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const NamespaceRef: MessageCodec<NamespaceRef, NamespaceRefInit> = {
  typeName: 'keyspacepb.NamespaceRef',
  write: writeNamespaceRef,
  read: readNamespaceRef,
};

/** `keyspacepb.CreateNamespaceRequest` */
export interface CreateNamespaceRequest {
  header: pdpb.RequestHeader | undefined;
  name: string;
  config: Map<string, string>;
}

/** What {@link CreateNamespaceRequest} is encoded from. */
export interface CreateNamespaceRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly name?: string | undefined;
  readonly config?: ReadonlyMap<string, string> | undefined;
}

function writeCreateNamespaceRequest(w: WireWriter, m: CreateNamespaceRequestInit): void {
  if (m.config !== undefined) {
    for (const [key, value] of m.config) {
      const before = w.size;
      w.string(value);
      w.uint32(18);
      w.string(key);
      w.uint32(10);
      w.nested(26, before);
    }
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readCreateNamespaceRequest(r: WireReader, end: number, into?: CreateNamespaceRequest): CreateNamespaceRequest {
  const m: CreateNamespaceRequest = into ?? {
    header: undefined,
    name: '',
    config: new Map(),
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        m.name = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        let key: string = '';
        let value: string = '';
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) value = r.string(stop);
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.config.set(key, value);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CreateNamespaceRequest: MessageCodec<CreateNamespaceRequest, CreateNamespaceRequestInit> = {
  typeName: 'keyspacepb.CreateNamespaceRequest',
  write: writeCreateNamespaceRequest,
  read: readCreateNamespaceRequest,
};

/** `keyspacepb.CreateNamespaceResponse` */
export interface CreateNamespaceResponse {
  header: pdpb.ResponseHeader | undefined;
  namespace: NamespaceMeta | undefined;
}

/** What {@link CreateNamespaceResponse} is encoded from. */
export interface CreateNamespaceResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly namespace?: NamespaceMetaInit | undefined;
}

function writeCreateNamespaceResponse(w: WireWriter, m: CreateNamespaceResponseInit): void {
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceMeta(w, m.namespace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readCreateNamespaceResponse(r: WireReader, end: number, into?: CreateNamespaceResponse): CreateNamespaceResponse {
  const m: CreateNamespaceResponse = into ?? {
    header: undefined,
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.namespace = readNamespaceMeta(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CreateNamespaceResponse: MessageCodec<CreateNamespaceResponse, CreateNamespaceResponseInit> = {
  typeName: 'keyspacepb.CreateNamespaceResponse',
  write: writeCreateNamespaceResponse,
  read: readCreateNamespaceResponse,
};

/** `keyspacepb.LoadNamespaceRequest` */
export interface LoadNamespaceRequest {
  header: pdpb.RequestHeader | undefined;
  namespace: NamespaceRef | undefined;
}

/** What {@link LoadNamespaceRequest} is encoded from. */
export interface LoadNamespaceRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly namespace?: NamespaceRefInit | undefined;
}

function writeLoadNamespaceRequest(w: WireWriter, m: LoadNamespaceRequestInit): void {
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceRef(w, m.namespace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLoadNamespaceRequest(r: WireReader, end: number, into?: LoadNamespaceRequest): LoadNamespaceRequest {
  const m: LoadNamespaceRequest = into ?? {
    header: undefined,
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.namespace = readNamespaceRef(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LoadNamespaceRequest: MessageCodec<LoadNamespaceRequest, LoadNamespaceRequestInit> = {
  typeName: 'keyspacepb.LoadNamespaceRequest',
  write: writeLoadNamespaceRequest,
  read: readLoadNamespaceRequest,
};

/** `keyspacepb.LoadNamespaceResponse` */
export interface LoadNamespaceResponse {
  header: pdpb.ResponseHeader | undefined;
  namespace: NamespaceMeta | undefined;
}

/** What {@link LoadNamespaceResponse} is encoded from. */
export interface LoadNamespaceResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly namespace?: NamespaceMetaInit | undefined;
}

function writeLoadNamespaceResponse(w: WireWriter, m: LoadNamespaceResponseInit): void {
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceMeta(w, m.namespace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLoadNamespaceResponse(r: WireReader, end: number, into?: LoadNamespaceResponse): LoadNamespaceResponse {
  const m: LoadNamespaceResponse = into ?? {
    header: undefined,
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.namespace = readNamespaceMeta(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LoadNamespaceResponse: MessageCodec<LoadNamespaceResponse, LoadNamespaceResponseInit> = {
  typeName: 'keyspacepb.LoadNamespaceResponse',
  write: writeLoadNamespaceResponse,
  read: readLoadNamespaceResponse,
};

/** `keyspacepb.GetAllNamespacesRequest` */
export interface GetAllNamespacesRequest {
  header: pdpb.RequestHeader | undefined;
  startId: number;
  limit: number;
}

/** What {@link GetAllNamespacesRequest} is encoded from. */
export interface GetAllNamespacesRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly startId?: number | undefined;
  readonly limit?: number | undefined;
}

function writeGetAllNamespacesRequest(w: WireWriter, m: GetAllNamespacesRequestInit): void {
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint32(m.limit);
    w.uint32(24);
  }
  if (m.startId !== undefined && m.startId !== 0) {
    w.uint32(m.startId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllNamespacesRequest(r: WireReader, end: number, into?: GetAllNamespacesRequest): GetAllNamespacesRequest {
  const m: GetAllNamespacesRequest = into ?? {
    header: undefined,
    startId: 0,
    limit: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startId = r.uint32();
        break;
      }
      case 24: {
        m.limit = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllNamespacesRequest: MessageCodec<GetAllNamespacesRequest, GetAllNamespacesRequestInit> = {
  typeName: 'keyspacepb.GetAllNamespacesRequest',
  write: writeGetAllNamespacesRequest,
  read: readGetAllNamespacesRequest,
};

/** `keyspacepb.GetAllNamespacesResponse` */
export interface GetAllNamespacesResponse {
  header: pdpb.ResponseHeader | undefined;
  namespaces: NamespaceMeta[];
}

/** What {@link GetAllNamespacesResponse} is encoded from. */
export interface GetAllNamespacesResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly namespaces?: readonly NamespaceMetaInit[] | undefined;
}

function writeGetAllNamespacesResponse(w: WireWriter, m: GetAllNamespacesResponseInit): void {
  if (m.namespaces !== undefined && m.namespaces.length > 0) {
    for (let i = m.namespaces.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeNamespaceMeta(w, m.namespaces[i] as NamespaceMetaInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllNamespacesResponse(r: WireReader, end: number, into?: GetAllNamespacesResponse): GetAllNamespacesResponse {
  const m: GetAllNamespacesResponse = into ?? {
    header: undefined,
    namespaces: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.namespaces.push(readNamespaceMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllNamespacesResponse: MessageCodec<GetAllNamespacesResponse, GetAllNamespacesResponseInit> = {
  typeName: 'keyspacepb.GetAllNamespacesResponse',
  write: writeGetAllNamespacesResponse,
  read: readGetAllNamespacesResponse,
};

/** `keyspacepb.UpdateNamespaceStateRequest` */
export interface UpdateNamespaceStateRequest {
  header: pdpb.RequestHeader | undefined;
  namespace: NamespaceRef | undefined;
  state: KeyspaceState;
}

/** What {@link UpdateNamespaceStateRequest} is encoded from. */
export interface UpdateNamespaceStateRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly namespace?: NamespaceRefInit | undefined;
  readonly state?: KeyspaceState | undefined;
}

function writeUpdateNamespaceStateRequest(w: WireWriter, m: UpdateNamespaceStateRequestInit): void {
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(24);
  }
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceRef(w, m.namespace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateNamespaceStateRequest(r: WireReader, end: number, into?: UpdateNamespaceStateRequest): UpdateNamespaceStateRequest {
  const m: UpdateNamespaceStateRequest = into ?? {
    header: undefined,
    namespace: undefined,
    state: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.namespace = readNamespaceRef(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      case 24: {
        m.state = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateNamespaceStateRequest: MessageCodec<UpdateNamespaceStateRequest, UpdateNamespaceStateRequestInit> = {
  typeName: 'keyspacepb.UpdateNamespaceStateRequest',
  write: writeUpdateNamespaceStateRequest,
  read: readUpdateNamespaceStateRequest,
};

/** `keyspacepb.UpdateNamespaceStateResponse` */
export interface UpdateNamespaceStateResponse {
  header: pdpb.ResponseHeader | undefined;
  namespace: NamespaceMeta | undefined;
}

/** What {@link UpdateNamespaceStateResponse} is encoded from. */
export interface UpdateNamespaceStateResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly namespace?: NamespaceMetaInit | undefined;
}

function writeUpdateNamespaceStateResponse(w: WireWriter, m: UpdateNamespaceStateResponseInit): void {
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceMeta(w, m.namespace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateNamespaceStateResponse(r: WireReader, end: number, into?: UpdateNamespaceStateResponse): UpdateNamespaceStateResponse {
  const m: UpdateNamespaceStateResponse = into ?? {
    header: undefined,
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.namespace = readNamespaceMeta(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateNamespaceStateResponse: MessageCodec<UpdateNamespaceStateResponse, UpdateNamespaceStateResponseInit> = {
  typeName: 'keyspacepb.UpdateNamespaceStateResponse',
  write: writeUpdateNamespaceStateResponse,
  read: readUpdateNamespaceStateResponse,
};

/** `keyspacepb.LoadKeyspaceRequest` */
export interface LoadKeyspaceRequest {
  header: pdpb.RequestHeader | undefined;
  name: string;
  namespace: NamespaceRef | undefined;
}

/** What {@link LoadKeyspaceRequest} is encoded from. */
export interface LoadKeyspaceRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly name?: string | undefined;
  readonly namespace?: NamespaceRefInit | undefined;
}

function writeLoadKeyspaceRequest(w: WireWriter, m: LoadKeyspaceRequestInit): void {
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceRef(w, m.namespace);
    w.nested(26, before);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLoadKeyspaceRequest(r: WireReader, end: number, into?: LoadKeyspaceRequest): LoadKeyspaceRequest {
  const m: LoadKeyspaceRequest = into ?? {
    header: undefined,
    name: '',
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        m.name = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.namespace = readNamespaceRef(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LoadKeyspaceRequest: MessageCodec<LoadKeyspaceRequest, LoadKeyspaceRequestInit> = {
  typeName: 'keyspacepb.LoadKeyspaceRequest',
  write: writeLoadKeyspaceRequest,
  read: readLoadKeyspaceRequest,
};

/** `keyspacepb.LoadKeyspaceByIDRequest` */
export interface LoadKeyspaceByIDRequest {
  header: pdpb.RequestHeader | undefined;
  keyspace: { case: 'id'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
}

/** What {@link LoadKeyspaceByIDRequest} is encoded from. */
export interface LoadKeyspaceByIDRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly keyspace?: { readonly case: 'id'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
}

function writeLoadKeyspaceByIDRequest(w: WireWriter, m: LoadKeyspaceByIDRequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(26, before);
  }
  if (m.keyspace?.case === 'id') {
    w.uint32(m.keyspace.value);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLoadKeyspaceByIDRequest(r: WireReader, end: number, into?: LoadKeyspaceByIDRequest): LoadKeyspaceByIDRequest {
  const m: LoadKeyspaceByIDRequest = into ?? {
    header: undefined,
    keyspace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.keyspace = { case: 'id', value: r.uint32() };
        break;
      }
      case 26: {
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

export const LoadKeyspaceByIDRequest: MessageCodec<LoadKeyspaceByIDRequest, LoadKeyspaceByIDRequestInit> = {
  typeName: 'keyspacepb.LoadKeyspaceByIDRequest',
  write: writeLoadKeyspaceByIDRequest,
  read: readLoadKeyspaceByIDRequest,
};

/** `keyspacepb.LoadKeyspaceResponse` */
export interface LoadKeyspaceResponse {
  header: pdpb.ResponseHeader | undefined;
  keyspace: KeyspaceMeta | undefined;
}

/** What {@link LoadKeyspaceResponse} is encoded from. */
export interface LoadKeyspaceResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly keyspace?: KeyspaceMetaInit | undefined;
}

function writeLoadKeyspaceResponse(w: WireWriter, m: LoadKeyspaceResponseInit): void {
  if (m.keyspace !== undefined) {
    const before = w.size;
    writeKeyspaceMeta(w, m.keyspace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLoadKeyspaceResponse(r: WireReader, end: number, into?: LoadKeyspaceResponse): LoadKeyspaceResponse {
  const m: LoadKeyspaceResponse = into ?? {
    header: undefined,
    keyspace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspace = readKeyspaceMeta(r, stop, m.keyspace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LoadKeyspaceResponse: MessageCodec<LoadKeyspaceResponse, LoadKeyspaceResponseInit> = {
  typeName: 'keyspacepb.LoadKeyspaceResponse',
  write: writeLoadKeyspaceResponse,
  read: readLoadKeyspaceResponse,
};

/** `keyspacepb.LookupKeyspaceRequest` */
export interface LookupKeyspaceRequest {
  header: pdpb.RequestHeader | undefined;
  name: string;
}

/** What {@link LookupKeyspaceRequest} is encoded from. */
export interface LookupKeyspaceRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly name?: string | undefined;
}

function writeLookupKeyspaceRequest(w: WireWriter, m: LookupKeyspaceRequestInit): void {
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLookupKeyspaceRequest(r: WireReader, end: number, into?: LookupKeyspaceRequest): LookupKeyspaceRequest {
  const m: LookupKeyspaceRequest = into ?? {
    header: undefined,
    name: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        m.name = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LookupKeyspaceRequest: MessageCodec<LookupKeyspaceRequest, LookupKeyspaceRequestInit> = {
  typeName: 'keyspacepb.LookupKeyspaceRequest',
  write: writeLookupKeyspaceRequest,
  read: readLookupKeyspaceRequest,
};

/** `keyspacepb.LookupKeyspaceResponse` */
export interface LookupKeyspaceResponse {
  header: pdpb.ResponseHeader | undefined;
  keyspaces: KeyspaceMeta[];
}

/** What {@link LookupKeyspaceResponse} is encoded from. */
export interface LookupKeyspaceResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly keyspaces?: readonly KeyspaceMetaInit[] | undefined;
}

function writeLookupKeyspaceResponse(w: WireWriter, m: LookupKeyspaceResponseInit): void {
  if (m.keyspaces !== undefined && m.keyspaces.length > 0) {
    for (let i = m.keyspaces.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyspaceMeta(w, m.keyspaces[i] as KeyspaceMetaInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readLookupKeyspaceResponse(r: WireReader, end: number, into?: LookupKeyspaceResponse): LookupKeyspaceResponse {
  const m: LookupKeyspaceResponse = into ?? {
    header: undefined,
    keyspaces: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspaces.push(readKeyspaceMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LookupKeyspaceResponse: MessageCodec<LookupKeyspaceResponse, LookupKeyspaceResponseInit> = {
  typeName: 'keyspacepb.LookupKeyspaceResponse',
  write: writeLookupKeyspaceResponse,
  read: readLookupKeyspaceResponse,
};

/** `keyspacepb.WatchKeyspacesRequest` */
export interface WatchKeyspacesRequest {
  header: pdpb.RequestHeader | undefined;
}

/** What {@link WatchKeyspacesRequest} is encoded from. */
export interface WatchKeyspacesRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
}

function writeWatchKeyspacesRequest(w: WireWriter, m: WatchKeyspacesRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readWatchKeyspacesRequest(r: WireReader, end: number, into?: WatchKeyspacesRequest): WatchKeyspacesRequest {
  const m: WatchKeyspacesRequest = into ?? {
    header: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchKeyspacesRequest: MessageCodec<WatchKeyspacesRequest, WatchKeyspacesRequestInit> = {
  typeName: 'keyspacepb.WatchKeyspacesRequest',
  write: writeWatchKeyspacesRequest,
  read: readWatchKeyspacesRequest,
};

/** `keyspacepb.WatchKeyspacesResponse` */
export interface WatchKeyspacesResponse {
  header: pdpb.ResponseHeader | undefined;
  keyspaces: KeyspaceMeta[];
}

/** What {@link WatchKeyspacesResponse} is encoded from. */
export interface WatchKeyspacesResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly keyspaces?: readonly KeyspaceMetaInit[] | undefined;
}

function writeWatchKeyspacesResponse(w: WireWriter, m: WatchKeyspacesResponseInit): void {
  if (m.keyspaces !== undefined && m.keyspaces.length > 0) {
    for (let i = m.keyspaces.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyspaceMeta(w, m.keyspaces[i] as KeyspaceMetaInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readWatchKeyspacesResponse(r: WireReader, end: number, into?: WatchKeyspacesResponse): WatchKeyspacesResponse {
  const m: WatchKeyspacesResponse = into ?? {
    header: undefined,
    keyspaces: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspaces.push(readKeyspaceMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchKeyspacesResponse: MessageCodec<WatchKeyspacesResponse, WatchKeyspacesResponseInit> = {
  typeName: 'keyspacepb.WatchKeyspacesResponse',
  write: writeWatchKeyspacesResponse,
  read: readWatchKeyspacesResponse,
};

/** `keyspacepb.UpdateKeyspaceStateRequest` */
export interface UpdateKeyspaceStateRequest {
  header: pdpb.RequestHeader | undefined;
  keyspace: { case: 'id'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  state: KeyspaceState;
}

/** What {@link UpdateKeyspaceStateRequest} is encoded from. */
export interface UpdateKeyspaceStateRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly keyspace?: { readonly case: 'id'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly state?: KeyspaceState | undefined;
}

function writeUpdateKeyspaceStateRequest(w: WireWriter, m: UpdateKeyspaceStateRequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(34, before);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(24);
  }
  if (m.keyspace?.case === 'id') {
    w.uint32(m.keyspace.value);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateKeyspaceStateRequest(r: WireReader, end: number, into?: UpdateKeyspaceStateRequest): UpdateKeyspaceStateRequest {
  const m: UpdateKeyspaceStateRequest = into ?? {
    header: undefined,
    keyspace: undefined,
    state: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.keyspace = { case: 'id', value: r.uint32() };
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 24: {
        m.state = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateKeyspaceStateRequest: MessageCodec<UpdateKeyspaceStateRequest, UpdateKeyspaceStateRequestInit> = {
  typeName: 'keyspacepb.UpdateKeyspaceStateRequest',
  write: writeUpdateKeyspaceStateRequest,
  read: readUpdateKeyspaceStateRequest,
};

/** `keyspacepb.UpdateKeyspaceStateResponse` */
export interface UpdateKeyspaceStateResponse {
  header: pdpb.ResponseHeader | undefined;
  keyspace: KeyspaceMeta | undefined;
}

/** What {@link UpdateKeyspaceStateResponse} is encoded from. */
export interface UpdateKeyspaceStateResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly keyspace?: KeyspaceMetaInit | undefined;
}

function writeUpdateKeyspaceStateResponse(w: WireWriter, m: UpdateKeyspaceStateResponseInit): void {
  if (m.keyspace !== undefined) {
    const before = w.size;
    writeKeyspaceMeta(w, m.keyspace);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateKeyspaceStateResponse(r: WireReader, end: number, into?: UpdateKeyspaceStateResponse): UpdateKeyspaceStateResponse {
  const m: UpdateKeyspaceStateResponse = into ?? {
    header: undefined,
    keyspace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspace = readKeyspaceMeta(r, stop, m.keyspace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateKeyspaceStateResponse: MessageCodec<UpdateKeyspaceStateResponse, UpdateKeyspaceStateResponseInit> = {
  typeName: 'keyspacepb.UpdateKeyspaceStateResponse',
  write: writeUpdateKeyspaceStateResponse,
  read: readUpdateKeyspaceStateResponse,
};

/** `keyspacepb.GetAllKeyspacesRequest` */
export interface GetAllKeyspacesRequest {
  header: pdpb.RequestHeader | undefined;
  startKeyspace: { case: 'startId'; value: number } | { case: 'startKeyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  limit: number;
  namespace: NamespaceRef | undefined;
}

/** What {@link GetAllKeyspacesRequest} is encoded from. */
export interface GetAllKeyspacesRequestInit {
  readonly header?: pdpb.RequestHeaderInit | undefined;
  readonly startKeyspace?: { readonly case: 'startId'; readonly value: number } | { readonly case: 'startKeyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly limit?: number | undefined;
  readonly namespace?: NamespaceRefInit | undefined;
}

function writeGetAllKeyspacesRequest(w: WireWriter, m: GetAllKeyspacesRequestInit): void {
  if (m.startKeyspace?.case === 'startKeyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.startKeyspace.value);
    w.nested(42, before);
  }
  if (m.namespace !== undefined) {
    const before = w.size;
    writeNamespaceRef(w, m.namespace);
    w.nested(34, before);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint32(m.limit);
    w.uint32(24);
  }
  if (m.startKeyspace?.case === 'startId') {
    w.uint32(m.startKeyspace.value);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.RequestHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllKeyspacesRequest(r: WireReader, end: number, into?: GetAllKeyspacesRequest): GetAllKeyspacesRequest {
  const m: GetAllKeyspacesRequest = into ?? {
    header: undefined,
    startKeyspace: undefined,
    limit: 0,
    namespace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.RequestHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startKeyspace = { case: 'startId', value: r.uint32() };
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.startKeyspace?.case === 'startKeyspaceIdentity' ? m.startKeyspace.value : undefined;
        m.startKeyspace = { case: 'startKeyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 24: {
        m.limit = r.uint32();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.namespace = readNamespaceRef(r, stop, m.namespace);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllKeyspacesRequest: MessageCodec<GetAllKeyspacesRequest, GetAllKeyspacesRequestInit> = {
  typeName: 'keyspacepb.GetAllKeyspacesRequest',
  write: writeGetAllKeyspacesRequest,
  read: readGetAllKeyspacesRequest,
};

/** `keyspacepb.GetAllKeyspacesResponse` */
export interface GetAllKeyspacesResponse {
  header: pdpb.ResponseHeader | undefined;
  keyspaces: KeyspaceMeta[];
}

/** What {@link GetAllKeyspacesResponse} is encoded from. */
export interface GetAllKeyspacesResponseInit {
  readonly header?: pdpb.ResponseHeaderInit | undefined;
  readonly keyspaces?: readonly KeyspaceMetaInit[] | undefined;
}

function writeGetAllKeyspacesResponse(w: WireWriter, m: GetAllKeyspacesResponseInit): void {
  if (m.keyspaces !== undefined && m.keyspaces.length > 0) {
    for (let i = m.keyspaces.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyspaceMeta(w, m.keyspaces[i] as KeyspaceMetaInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    pdpb.ResponseHeader.write(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllKeyspacesResponse(r: WireReader, end: number, into?: GetAllKeyspacesResponse): GetAllKeyspacesResponse {
  const m: GetAllKeyspacesResponse = into ?? {
    header: undefined,
    keyspaces: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = pdpb.ResponseHeader.read(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspaces.push(readKeyspaceMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllKeyspacesResponse: MessageCodec<GetAllKeyspacesResponse, GetAllKeyspacesResponseInit> = {
  typeName: 'keyspacepb.GetAllKeyspacesResponse',
  write: writeGetAllKeyspacesResponse,
  read: readGetAllKeyspacesResponse,
};

