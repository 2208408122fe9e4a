// Generated from tsopb.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';
import * as pdpb from './pdpb.js';

/** `tsopb.ErrorType` */
export const ErrorType = {
  OK: 0,
  UNKNOWN: 1,
  NOT_BOOTSTRAPPED: 2,
  ALREADY_BOOTSTRAPPED: 3,
  INVALID_VALUE: 4,
  CLUSTER_MISMATCHED: 5,
} as const;
export type ErrorType = number;

/** `tsopb.RequestHeader` */
export interface RequestHeader {
  clusterId: bigint;
  senderId: bigint;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  keyspaceGroupId: number;
  calleeId: string;
}

/** What {@link RequestHeader} is encoded from. */
export interface RequestHeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly senderId?: bigint | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly keyspaceGroupId?: number | undefined;
  readonly calleeId?: string | undefined;
}

function writeRequestHeader(w: WireWriter, m: RequestHeaderInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(50, before);
  }
  if (m.calleeId !== undefined && m.calleeId.length > 0) {
    w.string(m.calleeId);
    w.uint32(42);
  }
  if (m.keyspaceGroupId !== undefined && m.keyspaceGroupId !== 0) {
    w.uint32(m.keyspaceGroupId);
    w.uint32(32);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(24);
  }
  if (m.senderId !== undefined && m.senderId !== 0n) {
    w.uint64(m.senderId);
    w.uint32(16);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readRequestHeader(r: WireReader, end: number, into?: RequestHeader): RequestHeader {
  const m: RequestHeader = into ?? {
    clusterId: 0n,
    senderId: 0n,
    keyspace: undefined,
    keyspaceGroupId: 0,
    calleeId: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      case 16: {
        m.senderId = r.uint64();
        break;
      }
      case 24: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 50: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 32: {
        m.keyspaceGroupId = r.uint32();
        break;
      }
      case 42: {
        m.calleeId = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RequestHeader: MessageCodec<RequestHeader, RequestHeaderInit> = {
  typeName: 'tsopb.RequestHeader',
  write: writeRequestHeader,
  read: readRequestHeader,
};

/** `tsopb.ResponseHeader` */
export interface ResponseHeader {
  clusterId: bigint;
  error: Error | undefined;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  keyspaceGroupId: number;
}

/** What {@link ResponseHeader} is encoded from. */
export interface ResponseHeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly error?: ErrorInit | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly keyspaceGroupId?: number | undefined;
}

function writeResponseHeader(w: WireWriter, m: ResponseHeaderInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(42, before);
  }
  if (m.keyspaceGroupId !== undefined && m.keyspaceGroupId !== 0) {
    w.uint32(m.keyspaceGroupId);
    w.uint32(32);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(24);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(18, before);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readResponseHeader(r: WireReader, end: number, into?: ResponseHeader): ResponseHeader {
  const m: ResponseHeader = into ?? {
    clusterId: 0n,
    error: undefined,
    keyspace: undefined,
    keyspaceGroupId: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 24: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 32: {
        m.keyspaceGroupId = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResponseHeader: MessageCodec<ResponseHeader, ResponseHeaderInit> = {
  typeName: 'tsopb.ResponseHeader',
  write: writeResponseHeader,
  read: readResponseHeader,
};

/** `tsopb.Error` */
export interface Error {
  type: ErrorType;
  message: string;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly type?: ErrorType | undefined;
  readonly message?: string | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.message !== undefined && m.message.length > 0) {
    w.string(m.message);
    w.uint32(18);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readError(r: WireReader, end: number, into?: Error): Error {
  const m: Error = into ?? {
    type: 0,
    message: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 18: {
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
  typeName: 'tsopb.Error',
  write: writeError,
  read: readError,
};

/** `tsopb.TsoRequest` */
export interface TsoRequest {
  header: RequestHeader | undefined;
  count: number;
  dcLocation: string;
}

/** What {@link TsoRequest} is encoded from. */
export interface TsoRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly count?: number | undefined;
  readonly dcLocation?: string | undefined;
}

function writeTsoRequest(w: WireWriter, m: TsoRequestInit): void {
  if (m.dcLocation !== undefined && m.dcLocation.length > 0) {
    w.string(m.dcLocation);
    w.uint32(26);
  }
  if (m.count !== undefined && m.count !== 0) {
    w.uint32(m.count);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readTsoRequest(r: WireReader, end: number, into?: TsoRequest): TsoRequest {
  const m: TsoRequest = into ?? {
    header: undefined,
    count: 0,
    dcLocation: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readRequestHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.count = r.uint32();
        break;
      }
      case 26: {
        m.dcLocation = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TsoRequest: MessageCodec<TsoRequest, TsoRequestInit> = {
  typeName: 'tsopb.TsoRequest',
  write: writeTsoRequest,
  read: readTsoRequest,
};

/** `tsopb.TsoResponse` */
export interface TsoResponse {
  header: ResponseHeader | undefined;
  count: number;
  timestamp: pdpb.Timestamp | undefined;
}

/** What {@link TsoResponse} is encoded from. */
export interface TsoResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly count?: number | undefined;
  readonly timestamp?: pdpb.TimestampInit | undefined;
}

function writeTsoResponse(w: WireWriter, m: TsoResponseInit): void {
  if (m.timestamp !== undefined) {
    const before = w.size;
    pdpb.Timestamp.write(w, m.timestamp);
    w.nested(26, before);
  }
  if (m.count !== undefined && m.count !== 0) {
    w.uint32(m.count);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readTsoResponse(r: WireReader, end: number, into?: TsoResponse): TsoResponse {
  const m: TsoResponse = into ?? {
    header: undefined,
    count: 0,
    timestamp: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readResponseHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.count = r.uint32();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.timestamp = pdpb.Timestamp.read(r, stop, m.timestamp);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TsoResponse: MessageCodec<TsoResponse, TsoResponseInit> = {
  typeName: 'tsopb.TsoResponse',
  write: writeTsoResponse,
  read: readTsoResponse,
};

/** `tsopb.Participant` */
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
  typeName: 'tsopb.Participant',
  write: writeParticipant,
  read: readParticipant,
};

/** `tsopb.KeyspaceGroupMember` */
export interface KeyspaceGroupMember {
  address: string;
  isPrimary: boolean;
}

/** What {@link KeyspaceGroupMember} is encoded from. */
export interface KeyspaceGroupMemberInit {
  readonly address?: string | undefined;
  readonly isPrimary?: boolean | undefined;
}

function writeKeyspaceGroupMember(w: WireWriter, m: KeyspaceGroupMemberInit): void {
  if (m.isPrimary !== undefined && m.isPrimary) {
    w.bool(m.isPrimary);
    w.uint32(16);
  }
  if (m.address !== undefined && m.address.length > 0) {
    w.string(m.address);
    w.uint32(10);
  }
}

function readKeyspaceGroupMember(r: WireReader, end: number, into?: KeyspaceGroupMember): KeyspaceGroupMember {
  const m: KeyspaceGroupMember = into ?? {
    address: '',
    isPrimary: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.address = r.string(end);
        break;
      }
      case 16: {
        m.isPrimary = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyspaceGroupMember: MessageCodec<KeyspaceGroupMember, KeyspaceGroupMemberInit> = {
  typeName: 'tsopb.KeyspaceGroupMember',
  write: writeKeyspaceGroupMember,
  read: readKeyspaceGroupMember,
};

/** `tsopb.SplitState` */
export interface SplitState {
  splitSource: number;
}

/** What {@link SplitState} is encoded from. */
export interface SplitStateInit {
  readonly splitSource?: number | undefined;
}

function writeSplitState(w: WireWriter, m: SplitStateInit): void {
  if (m.splitSource !== undefined && m.splitSource !== 0) {
    w.uint32(m.splitSource);
    w.uint32(8);
  }
}

function readSplitState(r: WireReader, end: number, into?: SplitState): SplitState {
  const m: SplitState = into ?? {
    splitSource: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.splitSource = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitState: MessageCodec<SplitState, SplitStateInit> = {
  typeName: 'tsopb.SplitState',
  write: writeSplitState,
  read: readSplitState,
};

/** `tsopb.KeyspaceGroup` */
export interface KeyspaceGroup {
  id: number;
  userKind: string;
  splitState: SplitState | undefined;
  members: KeyspaceGroupMember[];
}

/** What {@link KeyspaceGroup} is encoded from. */
export interface KeyspaceGroupInit {
  readonly id?: number | undefined;
  readonly userKind?: string | undefined;
  readonly splitState?: SplitStateInit | undefined;
  readonly members?: readonly KeyspaceGroupMemberInit[] | undefined;
}

function writeKeyspaceGroup(w: WireWriter, m: KeyspaceGroupInit): void {
  if (m.members !== undefined && m.members.length > 0) {
    for (let i = m.members.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyspaceGroupMember(w, m.members[i] as KeyspaceGroupMemberInit);
      w.nested(34, before);
    }
  }
  if (m.splitState !== undefined) {
    const before = w.size;
    writeSplitState(w, m.splitState);
    w.nested(26, before);
  }
  if (m.userKind !== undefined && m.userKind.length > 0) {
    w.string(m.userKind);
    w.uint32(18);
  }
  if (m.id !== undefined && m.id !== 0) {
    w.uint32(m.id);
    w.uint32(8);
  }
}

function readKeyspaceGroup(r: WireReader, end: number, into?: KeyspaceGroup): KeyspaceGroup {
  const m: KeyspaceGroup = into ?? {
    id: 0,
    userKind: '',
    splitState: undefined,
    members: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.id = r.uint32();
        break;
      }
      case 18: {
        m.userKind = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.splitState = readSplitState(r, stop, m.splitState);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.members.push(readKeyspaceGroupMember(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyspaceGroup: MessageCodec<KeyspaceGroup, KeyspaceGroupInit> = {
  typeName: 'tsopb.KeyspaceGroup',
  write: writeKeyspaceGroup,
  read: readKeyspaceGroup,
};

/** `tsopb.FindGroupByKeyspaceIDRequest` */
export interface FindGroupByKeyspaceIDRequest {
  header: RequestHeader | undefined;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  modRevision: bigint;
}

/** What {@link FindGroupByKeyspaceIDRequest} is encoded from. */
export interface FindGroupByKeyspaceIDRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly modRevision?: bigint | undefined;
}

function writeFindGroupByKeyspaceIDRequest(w: WireWriter, m: FindGroupByKeyspaceIDRequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(34, before);
  }
  if (m.modRevision !== undefined && m.modRevision !== 0n) {
    w.uint64(m.modRevision);
    w.uint32(24);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readFindGroupByKeyspaceIDRequest(r: WireReader, end: number, into?: FindGroupByKeyspaceIDRequest): FindGroupByKeyspaceIDRequest {
  const m: FindGroupByKeyspaceIDRequest = into ?? {
    header: undefined,
    keyspace: undefined,
    modRevision: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readRequestHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
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
        m.modRevision = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FindGroupByKeyspaceIDRequest: MessageCodec<FindGroupByKeyspaceIDRequest, FindGroupByKeyspaceIDRequestInit> = {
  typeName: 'tsopb.FindGroupByKeyspaceIDRequest',
  write: writeFindGroupByKeyspaceIDRequest,
  read: readFindGroupByKeyspaceIDRequest,
};

/** `tsopb.FindGroupByKeyspaceIDResponse` */
export interface FindGroupByKeyspaceIDResponse {
  header: ResponseHeader | undefined;
  keyspaceGroup: KeyspaceGroup | undefined;
  modRevision: bigint;
}

/** What {@link FindGroupByKeyspaceIDResponse} is encoded from. */
export interface FindGroupByKeyspaceIDResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly keyspaceGroup?: KeyspaceGroupInit | undefined;
  readonly modRevision?: bigint | undefined;
}

function writeFindGroupByKeyspaceIDResponse(w: WireWriter, m: FindGroupByKeyspaceIDResponseInit): void {
  if (m.modRevision !== undefined && m.modRevision !== 0n) {
    w.uint64(m.modRevision);
    w.uint32(24);
  }
  if (m.keyspaceGroup !== undefined) {
    const before = w.size;
    writeKeyspaceGroup(w, m.keyspaceGroup);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readFindGroupByKeyspaceIDResponse(r: WireReader, end: number, into?: FindGroupByKeyspaceIDResponse): FindGroupByKeyspaceIDResponse {
  const m: FindGroupByKeyspaceIDResponse = into ?? {
    header: undefined,
    keyspaceGroup: undefined,
    modRevision: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readResponseHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyspaceGroup = readKeyspaceGroup(r, stop, m.keyspaceGroup);
        r.leave(stop);
        break;
      }
      case 24: {
        m.modRevision = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FindGroupByKeyspaceIDResponse: MessageCodec<FindGroupByKeyspaceIDResponse, FindGroupByKeyspaceIDResponseInit> = {
  typeName: 'tsopb.FindGroupByKeyspaceIDResponse',
  write: writeFindGroupByKeyspaceIDResponse,
  read: readFindGroupByKeyspaceIDResponse,
};

/** `tsopb.GetMinTSRequest` */
export interface GetMinTSRequest {
  header: RequestHeader | undefined;
  dcLocation: string;
}

/** What {@link GetMinTSRequest} is encoded from. */
export interface GetMinTSRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly dcLocation?: string | undefined;
}

function writeGetMinTSRequest(w: WireWriter, m: GetMinTSRequestInit): void {
  if (m.dcLocation !== undefined && m.dcLocation.length > 0) {
    w.string(m.dcLocation);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetMinTSRequest(r: WireReader, end: number, into?: GetMinTSRequest): GetMinTSRequest {
  const m: GetMinTSRequest = into ?? {
    header: undefined,
    dcLocation: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readRequestHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        m.dcLocation = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMinTSRequest: MessageCodec<GetMinTSRequest, GetMinTSRequestInit> = {
  typeName: 'tsopb.GetMinTSRequest',
  write: writeGetMinTSRequest,
  read: readGetMinTSRequest,
};

/** `tsopb.GetMinTSResponse` */
export interface GetMinTSResponse {
  header: ResponseHeader | undefined;
  timestamp: pdpb.Timestamp | undefined;
  keyspaceGroupsServing: number;
  keyspaceGroupsTotal: number;
}

/** What {@link GetMinTSResponse} is encoded from. */
export interface GetMinTSResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly timestamp?: pdpb.TimestampInit | undefined;
  readonly keyspaceGroupsServing?: number | undefined;
  readonly keyspaceGroupsTotal?: number | undefined;
}

function writeGetMinTSResponse(w: WireWriter, m: GetMinTSResponseInit): void {
  if (m.keyspaceGroupsTotal !== undefined && m.keyspaceGroupsTotal !== 0) {
    w.uint32(m.keyspaceGroupsTotal);
    w.uint32(32);
  }
  if (m.keyspaceGroupsServing !== undefined && m.keyspaceGroupsServing !== 0) {
    w.uint32(m.keyspaceGroupsServing);
    w.uint32(24);
  }
  if (m.timestamp !== undefined) {
    const before = w.size;
    pdpb.Timestamp.write(w, m.timestamp);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetMinTSResponse(r: WireReader, end: number, into?: GetMinTSResponse): GetMinTSResponse {
  const m: GetMinTSResponse = into ?? {
    header: undefined,
    timestamp: undefined,
    keyspaceGroupsServing: 0,
    keyspaceGroupsTotal: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readResponseHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.timestamp = pdpb.Timestamp.read(r, stop, m.timestamp);
        r.leave(stop);
        break;
      }
      case 24: {
        m.keyspaceGroupsServing = r.uint32();
        break;
      }
      case 32: {
        m.keyspaceGroupsTotal = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMinTSResponse: MessageCodec<GetMinTSResponse, GetMinTSResponseInit> = {
  typeName: 'tsopb.GetMinTSResponse',
  write: writeGetMinTSResponse,
  read: readGetMinTSResponse,
};

