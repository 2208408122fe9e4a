// Generated from pdpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';
import * as eraftpb from './eraftpb.js';
import * as metapb from './metapb.js';
import * as raft_serverpb from './raft_serverpb.js';
import * as replication_modepb from './replication_modepb.js';

/** `pdpb.EventType` */
export const EventType = {
  PUT: 0,
  DELETE: 1,
} as const;
export type EventType = number;

/** `pdpb.ErrorType` */
export const ErrorType = {
  OK: 0,
  UNKNOWN: 1,
  NOT_BOOTSTRAPPED: 2,
  STORE_TOMBSTONE: 3,
  ALREADY_BOOTSTRAPPED: 4,
  INCOMPATIBLE_VERSION: 5,
  REGION_NOT_FOUND: 6,
  GLOBAL_CONFIG_NOT_FOUND: 7,
  DUPLICATED_ENTRY: 8,
  ENTRY_NOT_FOUND: 9,
  INVALID_VALUE: 10,
  DATA_COMPACTED: 11,
  REGIONS_NOT_CONTAIN_ALL_KEY_RANGE: 12,
} as const;
export type ErrorType = number;

/** `pdpb.ServiceMode` */
export const ServiceMode = {
  UNKNOWN_SVC_MODE: 0,
  PD_SVC_MODE: 1,
  API_SVC_MODE: 2,
} as const;
export type ServiceMode = number;

/** `pdpb.CheckPolicy` */
export const CheckPolicy = {
  SCAN: 0,
  APPROXIMATE: 1,
  USEKEY: 2,
} as const;
export type CheckPolicy = number;

/** `pdpb.SplitReason` */
export const SplitReason = {
  ADMIN: 0,
  SIZE: 1,
  LOAD: 2,
} as const;
export type SplitReason = number;

/** `pdpb.ControlGrpcEvent` */
export const ControlGrpcEvent = {
  PAUSE: 0,
  RESUME: 1,
} as const;
export type ControlGrpcEvent = number;

/** `pdpb.OperatorStatus` */
export const OperatorStatus = {
  SUCCESS: 0,
  TIMEOUT: 1,
  CANCEL: 2,
  REPLACE: 3,
  RUNNING: 4,
} as const;
export type OperatorStatus = number;

/** `pdpb.QueryKind` */
export const QueryKind = {
  Others: 0,
  GC: 1,
  Get: 2,
  Scan: 3,
  Coprocessor: 4,
  Delete: 5,
  DeleteRange: 6,
  Put: 7,
  Prewrite: 8,
  AcquirePessimisticLock: 9,
  Commit: 10,
  Rollback: 11,
} as const;
export type QueryKind = number;

/** `pdpb.WatchGlobalConfigRequest` */
export interface WatchGlobalConfigRequest {
  configPath: string;
  revision: bigint;
}

/** What {@link WatchGlobalConfigRequest} is encoded from. */
export interface WatchGlobalConfigRequestInit {
  readonly configPath?: string | undefined;
  readonly revision?: bigint | undefined;
}

function writeWatchGlobalConfigRequest(w: WireWriter, m: WatchGlobalConfigRequestInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(16);
  }
  if (m.configPath !== undefined && m.configPath.length > 0) {
    w.string(m.configPath);
    w.uint32(10);
  }
}

function readWatchGlobalConfigRequest(r: WireReader, end: number, into?: WatchGlobalConfigRequest): WatchGlobalConfigRequest {
  const m: WatchGlobalConfigRequest = into ?? {
    configPath: '',
    revision: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.configPath = r.string(end);
        break;
      }
      case 16: {
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchGlobalConfigRequest: MessageCodec<WatchGlobalConfigRequest, WatchGlobalConfigRequestInit> = {
  typeName: 'pdpb.WatchGlobalConfigRequest',
  write: writeWatchGlobalConfigRequest,
  read: readWatchGlobalConfigRequest,
};

/** `pdpb.WatchGlobalConfigResponse` */
export interface WatchGlobalConfigResponse {
  changes: GlobalConfigItem[];
  revision: bigint;
  header: ResponseHeader | undefined;
}

/** What {@link WatchGlobalConfigResponse} is encoded from. */
export interface WatchGlobalConfigResponseInit {
  readonly changes?: readonly GlobalConfigItemInit[] | undefined;
  readonly revision?: bigint | undefined;
  readonly header?: ResponseHeaderInit | undefined;
}

function writeWatchGlobalConfigResponse(w: WireWriter, m: WatchGlobalConfigResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(26, before);
  }
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(16);
  }
  if (m.changes !== undefined && m.changes.length > 0) {
    for (let i = m.changes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGlobalConfigItem(w, m.changes[i] as GlobalConfigItemInit);
      w.nested(10, before);
    }
  }
}

function readWatchGlobalConfigResponse(r: WireReader, end: number, into?: WatchGlobalConfigResponse): WatchGlobalConfigResponse {
  const m: WatchGlobalConfigResponse = into ?? {
    changes: [],
    revision: 0n,
    header: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.changes.push(readGlobalConfigItem(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.revision = r.int64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.header = readResponseHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchGlobalConfigResponse: MessageCodec<WatchGlobalConfigResponse, WatchGlobalConfigResponseInit> = {
  typeName: 'pdpb.WatchGlobalConfigResponse',
  write: writeWatchGlobalConfigResponse,
  read: readWatchGlobalConfigResponse,
};

/** `pdpb.StoreGlobalConfigRequest` */
export interface StoreGlobalConfigRequest {
  changes: GlobalConfigItem[];
  configPath: string;
}

/** What {@link StoreGlobalConfigRequest} is encoded from. */
export interface StoreGlobalConfigRequestInit {
  readonly changes?: readonly GlobalConfigItemInit[] | undefined;
  readonly configPath?: string | undefined;
}

function writeStoreGlobalConfigRequest(w: WireWriter, m: StoreGlobalConfigRequestInit): void {
  if (m.configPath !== undefined && m.configPath.length > 0) {
    w.string(m.configPath);
    w.uint32(18);
  }
  if (m.changes !== undefined && m.changes.length > 0) {
    for (let i = m.changes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGlobalConfigItem(w, m.changes[i] as GlobalConfigItemInit);
      w.nested(10, before);
    }
  }
}

function readStoreGlobalConfigRequest(r: WireReader, end: number, into?: StoreGlobalConfigRequest): StoreGlobalConfigRequest {
  const m: StoreGlobalConfigRequest = into ?? {
    changes: [],
    configPath: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.changes.push(readGlobalConfigItem(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        m.configPath = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreGlobalConfigRequest: MessageCodec<StoreGlobalConfigRequest, StoreGlobalConfigRequestInit> = {
  typeName: 'pdpb.StoreGlobalConfigRequest',
  write: writeStoreGlobalConfigRequest,
  read: readStoreGlobalConfigRequest,
};

/** `pdpb.StoreGlobalConfigResponse` */
export interface StoreGlobalConfigResponse {
  error: Error | undefined;
}

/** What {@link StoreGlobalConfigResponse} is encoded from. */
export interface StoreGlobalConfigResponseInit {
  readonly error?: ErrorInit | undefined;
}

function writeStoreGlobalConfigResponse(w: WireWriter, m: StoreGlobalConfigResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readStoreGlobalConfigResponse(r: WireReader, end: number, into?: StoreGlobalConfigResponse): StoreGlobalConfigResponse {
  const m: StoreGlobalConfigResponse = into ?? {
    error: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreGlobalConfigResponse: MessageCodec<StoreGlobalConfigResponse, StoreGlobalConfigResponseInit> = {
  typeName: 'pdpb.StoreGlobalConfigResponse',
  write: writeStoreGlobalConfigResponse,
  read: readStoreGlobalConfigResponse,
};

/** `pdpb.LoadGlobalConfigRequest` */
export interface LoadGlobalConfigRequest {
  names: string[];
  configPath: string;
}

/** What {@link LoadGlobalConfigRequest} is encoded from. */
export interface LoadGlobalConfigRequestInit {
  readonly names?: readonly string[] | undefined;
  readonly configPath?: string | undefined;
}

function writeLoadGlobalConfigRequest(w: WireWriter, m: LoadGlobalConfigRequestInit): void {
  if (m.configPath !== undefined && m.configPath.length > 0) {
    w.string(m.configPath);
    w.uint32(18);
  }
  if (m.names !== undefined && m.names.length > 0) {
    for (let i = m.names.length - 1; i >= 0; i -= 1) {
      w.string(m.names[i] as string);
      w.uint32(10);
    }
  }
}

function readLoadGlobalConfigRequest(r: WireReader, end: number, into?: LoadGlobalConfigRequest): LoadGlobalConfigRequest {
  const m: LoadGlobalConfigRequest = into ?? {
    names: [],
    configPath: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.names.push(r.string(end));
        break;
      }
      case 18: {
        m.configPath = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LoadGlobalConfigRequest: MessageCodec<LoadGlobalConfigRequest, LoadGlobalConfigRequestInit> = {
  typeName: 'pdpb.LoadGlobalConfigRequest',
  write: writeLoadGlobalConfigRequest,
  read: readLoadGlobalConfigRequest,
};

/** `pdpb.LoadGlobalConfigResponse` */
export interface LoadGlobalConfigResponse {
  items: GlobalConfigItem[];
  revision: bigint;
}

/** What {@link LoadGlobalConfigResponse} is encoded from. */
export interface LoadGlobalConfigResponseInit {
  readonly items?: readonly GlobalConfigItemInit[] | undefined;
  readonly revision?: bigint | undefined;
}

function writeLoadGlobalConfigResponse(w: WireWriter, m: LoadGlobalConfigResponseInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(16);
  }
  if (m.items !== undefined && m.items.length > 0) {
    for (let i = m.items.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGlobalConfigItem(w, m.items[i] as GlobalConfigItemInit);
      w.nested(10, before);
    }
  }
}

function readLoadGlobalConfigResponse(r: WireReader, end: number, into?: LoadGlobalConfigResponse): LoadGlobalConfigResponse {
  const m: LoadGlobalConfigResponse = into ?? {
    items: [],
    revision: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.items.push(readGlobalConfigItem(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LoadGlobalConfigResponse: MessageCodec<LoadGlobalConfigResponse, LoadGlobalConfigResponseInit> = {
  typeName: 'pdpb.LoadGlobalConfigResponse',
  write: writeLoadGlobalConfigResponse,
  read: readLoadGlobalConfigResponse,
};

/** `pdpb.GlobalConfigItem` */
export interface GlobalConfigItem {
  name: string;
  value: string;
  error: Error | undefined;
  kind: EventType;
  payload: Uint8Array;
}

/** What {@link GlobalConfigItem} is encoded from. */
export interface GlobalConfigItemInit {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly error?: ErrorInit | undefined;
  readonly kind?: EventType | undefined;
  readonly payload?: BytesInit | undefined;
}

function writeGlobalConfigItem(w: WireWriter, m: GlobalConfigItemInit): void {
  if (m.payload !== undefined && m.payload.length > 0) {
    w.bytes(m.payload);
    w.uint32(42);
  }
  if (m.kind !== undefined && m.kind !== 0) {
    w.int32(m.kind);
    w.uint32(32);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(26, before);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.string(m.value);
    w.uint32(18);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readGlobalConfigItem(r: WireReader, end: number, into?: GlobalConfigItem): GlobalConfigItem {
  const m: GlobalConfigItem = into ?? {
    name: '',
    value: '',
    error: undefined,
    kind: 0,
    payload: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        m.value = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 32: {
        m.kind = r.int32();
        break;
      }
      case 42: {
        m.payload = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GlobalConfigItem: MessageCodec<GlobalConfigItem, GlobalConfigItemInit> = {
  typeName: 'pdpb.GlobalConfigItem',
  write: writeGlobalConfigItem,
  read: readGlobalConfigItem,
};

/** `pdpb.RequestHeader` */
export interface RequestHeader {
  clusterId: bigint;
  senderId: bigint;
  callerId: string;
  callerComponent: string;
}

/** What {@link RequestHeader} is encoded from. */
export interface RequestHeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly senderId?: bigint | undefined;
  readonly callerId?: string | undefined;
  readonly callerComponent?: string | undefined;
}

function writeRequestHeader(w: WireWriter, m: RequestHeaderInit): void {
  if (m.callerComponent !== undefined && m.callerComponent.length > 0) {
    w.string(m.callerComponent);
    w.uint32(34);
  }
  if (m.callerId !== undefined && m.callerId.length > 0) {
    w.string(m.callerId);
    w.uint32(26);
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
    callerId: '',
    callerComponent: '',
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
      case 26: {
        m.callerId = r.string(end);
        break;
      }
      case 34: {
        m.callerComponent = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RequestHeader: MessageCodec<RequestHeader, RequestHeaderInit> = {
  typeName: 'pdpb.RequestHeader',
  write: writeRequestHeader,
  read: readRequestHeader,
};

/** `pdpb.ResponseHeader` */
export interface ResponseHeader {
  clusterId: bigint;
  error: Error | undefined;
}

/** What {@link ResponseHeader} is encoded from. */
export interface ResponseHeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly error?: ErrorInit | undefined;
}

function writeResponseHeader(w: WireWriter, m: ResponseHeaderInit): void {
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResponseHeader: MessageCodec<ResponseHeader, ResponseHeaderInit> = {
  typeName: 'pdpb.ResponseHeader',
  write: writeResponseHeader,
  read: readResponseHeader,
};

/** `pdpb.Error` */
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
  typeName: 'pdpb.Error',
  write: writeError,
  read: readError,
};

/** `pdpb.TsoRequest` */
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
  typeName: 'pdpb.TsoRequest',
  write: writeTsoRequest,
  read: readTsoRequest,
};

/** `pdpb.Timestamp` */
export interface Timestamp {
  physical: number;
  logical: number;
  suffixBits: number;
}

/** What {@link Timestamp} is encoded from. */
export interface TimestampInit {
  readonly physical?: number | undefined;
  readonly logical?: number | undefined;
  readonly suffixBits?: number | undefined;
}

function writeTimestamp(w: WireWriter, m: TimestampInit): void {
  if (m.suffixBits !== undefined && m.suffixBits !== 0) {
    w.uint32(m.suffixBits);
    w.uint32(24);
  }
  if (m.logical !== undefined && m.logical !== 0) {
    w.int64Number(m.logical);
    w.uint32(16);
  }
  if (m.physical !== undefined && m.physical !== 0) {
    w.int64Number(m.physical);
    w.uint32(8);
  }
}

function readTimestamp(r: WireReader, end: number, into?: Timestamp): Timestamp {
  const m: Timestamp = into ?? {
    physical: 0,
    logical: 0,
    suffixBits: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.physical = r.int64Number();
        break;
      }
      case 16: {
        m.logical = r.int64Number();
        break;
      }
      case 24: {
        m.suffixBits = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Timestamp: MessageCodec<Timestamp, TimestampInit> = {
  typeName: 'pdpb.Timestamp',
  write: writeTimestamp,
  read: readTimestamp,
};

/** `pdpb.TsoResponse` */
export interface TsoResponse {
  header: ResponseHeader | undefined;
  count: number;
  timestamp: Timestamp | undefined;
}

/** What {@link TsoResponse} is encoded from. */
export interface TsoResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly count?: number | undefined;
  readonly timestamp?: TimestampInit | undefined;
}

function writeTsoResponse(w: WireWriter, m: TsoResponseInit): void {
  if (m.timestamp !== undefined) {
    const before = w.size;
    writeTimestamp(w, m.timestamp);
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
        m.timestamp = readTimestamp(r, stop, m.timestamp);
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
  typeName: 'pdpb.TsoResponse',
  write: writeTsoResponse,
  read: readTsoResponse,
};

/** `pdpb.BootstrapRequest` */
export interface BootstrapRequest {
  header: RequestHeader | undefined;
  store: metapb.Store | undefined;
  region: metapb.Region | undefined;
}

/** What {@link BootstrapRequest} is encoded from. */
export interface BootstrapRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly store?: metapb.StoreInit | undefined;
  readonly region?: metapb.RegionInit | undefined;
}

function writeBootstrapRequest(w: WireWriter, m: BootstrapRequestInit): void {
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(26, before);
  }
  if (m.store !== undefined) {
    const before = w.size;
    metapb.Store.write(w, m.store);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readBootstrapRequest(r: WireReader, end: number, into?: BootstrapRequest): BootstrapRequest {
  const m: BootstrapRequest = into ?? {
    header: undefined,
    store: undefined,
    region: undefined,
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
        const stop = r.enter(end);
        m.store = metapb.Store.read(r, stop, m.store);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BootstrapRequest: MessageCodec<BootstrapRequest, BootstrapRequestInit> = {
  typeName: 'pdpb.BootstrapRequest',
  write: writeBootstrapRequest,
  read: readBootstrapRequest,
};

/** `pdpb.BootstrapResponse` */
export interface BootstrapResponse {
  header: ResponseHeader | undefined;
  replicationStatus: replication_modepb.ReplicationStatus | undefined;
}

/** What {@link BootstrapResponse} is encoded from. */
export interface BootstrapResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly replicationStatus?: replication_modepb.ReplicationStatusInit | undefined;
}

function writeBootstrapResponse(w: WireWriter, m: BootstrapResponseInit): void {
  if (m.replicationStatus !== undefined) {
    const before = w.size;
    replication_modepb.ReplicationStatus.write(w, m.replicationStatus);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readBootstrapResponse(r: WireReader, end: number, into?: BootstrapResponse): BootstrapResponse {
  const m: BootstrapResponse = into ?? {
    header: undefined,
    replicationStatus: undefined,
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
        m.replicationStatus = replication_modepb.ReplicationStatus.read(r, stop, m.replicationStatus);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BootstrapResponse: MessageCodec<BootstrapResponse, BootstrapResponseInit> = {
  typeName: 'pdpb.BootstrapResponse',
  write: writeBootstrapResponse,
  read: readBootstrapResponse,
};

/** `pdpb.IsBootstrappedRequest` */
export interface IsBootstrappedRequest {
  header: RequestHeader | undefined;
}

/** What {@link IsBootstrappedRequest} is encoded from. */
export interface IsBootstrappedRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeIsBootstrappedRequest(w: WireWriter, m: IsBootstrappedRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readIsBootstrappedRequest(r: WireReader, end: number, into?: IsBootstrappedRequest): IsBootstrappedRequest {
  const m: IsBootstrappedRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IsBootstrappedRequest: MessageCodec<IsBootstrappedRequest, IsBootstrappedRequestInit> = {
  typeName: 'pdpb.IsBootstrappedRequest',
  write: writeIsBootstrappedRequest,
  read: readIsBootstrappedRequest,
};

/** `pdpb.IsBootstrappedResponse` */
export interface IsBootstrappedResponse {
  header: ResponseHeader | undefined;
  bootstrapped: boolean;
}

/** What {@link IsBootstrappedResponse} is encoded from. */
export interface IsBootstrappedResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly bootstrapped?: boolean | undefined;
}

function writeIsBootstrappedResponse(w: WireWriter, m: IsBootstrappedResponseInit): void {
  if (m.bootstrapped !== undefined && m.bootstrapped) {
    w.bool(m.bootstrapped);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readIsBootstrappedResponse(r: WireReader, end: number, into?: IsBootstrappedResponse): IsBootstrappedResponse {
  const m: IsBootstrappedResponse = into ?? {
    header: undefined,
    bootstrapped: false,
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
        m.bootstrapped = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IsBootstrappedResponse: MessageCodec<IsBootstrappedResponse, IsBootstrappedResponseInit> = {
  typeName: 'pdpb.IsBootstrappedResponse',
  write: writeIsBootstrappedResponse,
  read: readIsBootstrappedResponse,
};

/** `pdpb.AllocIDRequest` */
export interface AllocIDRequest {
  header: RequestHeader | undefined;
  count: number;
}

/** What {@link AllocIDRequest} is encoded from. */
export interface AllocIDRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly count?: number | undefined;
}

function writeAllocIDRequest(w: WireWriter, m: AllocIDRequestInit): void {
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

function readAllocIDRequest(r: WireReader, end: number, into?: AllocIDRequest): AllocIDRequest {
  const m: AllocIDRequest = into ?? {
    header: undefined,
    count: 0,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AllocIDRequest: MessageCodec<AllocIDRequest, AllocIDRequestInit> = {
  typeName: 'pdpb.AllocIDRequest',
  write: writeAllocIDRequest,
  read: readAllocIDRequest,
};

/** `pdpb.AllocIDResponse` */
export interface AllocIDResponse {
  header: ResponseHeader | undefined;
  id: bigint;
  count: number;
}

/** What {@link AllocIDResponse} is encoded from. */
export interface AllocIDResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly id?: bigint | undefined;
  readonly count?: number | undefined;
}

function writeAllocIDResponse(w: WireWriter, m: AllocIDResponseInit): void {
  if (m.count !== undefined && m.count !== 0) {
    w.uint32(m.count);
    w.uint32(24);
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAllocIDResponse(r: WireReader, end: number, into?: AllocIDResponse): AllocIDResponse {
  const m: AllocIDResponse = into ?? {
    header: undefined,
    id: 0n,
    count: 0,
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
        m.id = r.uint64();
        break;
      }
      case 24: {
        m.count = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AllocIDResponse: MessageCodec<AllocIDResponse, AllocIDResponseInit> = {
  typeName: 'pdpb.AllocIDResponse',
  write: writeAllocIDResponse,
  read: readAllocIDResponse,
};

/** `pdpb.IsSnapshotRecoveringRequest` */
export interface IsSnapshotRecoveringRequest {
  header: RequestHeader | undefined;
}

/** What {@link IsSnapshotRecoveringRequest} is encoded from. */
export interface IsSnapshotRecoveringRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeIsSnapshotRecoveringRequest(w: WireWriter, m: IsSnapshotRecoveringRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readIsSnapshotRecoveringRequest(r: WireReader, end: number, into?: IsSnapshotRecoveringRequest): IsSnapshotRecoveringRequest {
  const m: IsSnapshotRecoveringRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IsSnapshotRecoveringRequest: MessageCodec<IsSnapshotRecoveringRequest, IsSnapshotRecoveringRequestInit> = {
  typeName: 'pdpb.IsSnapshotRecoveringRequest',
  write: writeIsSnapshotRecoveringRequest,
  read: readIsSnapshotRecoveringRequest,
};

/** `pdpb.IsSnapshotRecoveringResponse` */
export interface IsSnapshotRecoveringResponse {
  header: ResponseHeader | undefined;
  marked: boolean;
}

/** What {@link IsSnapshotRecoveringResponse} is encoded from. */
export interface IsSnapshotRecoveringResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly marked?: boolean | undefined;
}

function writeIsSnapshotRecoveringResponse(w: WireWriter, m: IsSnapshotRecoveringResponseInit): void {
  if (m.marked !== undefined && m.marked) {
    w.bool(m.marked);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readIsSnapshotRecoveringResponse(r: WireReader, end: number, into?: IsSnapshotRecoveringResponse): IsSnapshotRecoveringResponse {
  const m: IsSnapshotRecoveringResponse = into ?? {
    header: undefined,
    marked: false,
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
        m.marked = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IsSnapshotRecoveringResponse: MessageCodec<IsSnapshotRecoveringResponse, IsSnapshotRecoveringResponseInit> = {
  typeName: 'pdpb.IsSnapshotRecoveringResponse',
  write: writeIsSnapshotRecoveringResponse,
  read: readIsSnapshotRecoveringResponse,
};

/** `pdpb.GetStoreRequest` */
export interface GetStoreRequest {
  header: RequestHeader | undefined;
  storeId: bigint;
}

/** What {@link GetStoreRequest} is encoded from. */
export interface GetStoreRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly storeId?: bigint | undefined;
}

function writeGetStoreRequest(w: WireWriter, m: GetStoreRequestInit): void {
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetStoreRequest(r: WireReader, end: number, into?: GetStoreRequest): GetStoreRequest {
  const m: GetStoreRequest = into ?? {
    header: undefined,
    storeId: 0n,
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
        m.storeId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetStoreRequest: MessageCodec<GetStoreRequest, GetStoreRequestInit> = {
  typeName: 'pdpb.GetStoreRequest',
  write: writeGetStoreRequest,
  read: readGetStoreRequest,
};

/** `pdpb.GetStoreResponse` */
export interface GetStoreResponse {
  header: ResponseHeader | undefined;
  store: metapb.Store | undefined;
  stats: StoreStats | undefined;
}

/** What {@link GetStoreResponse} is encoded from. */
export interface GetStoreResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly store?: metapb.StoreInit | undefined;
  readonly stats?: StoreStatsInit | undefined;
}

function writeGetStoreResponse(w: WireWriter, m: GetStoreResponseInit): void {
  if (m.stats !== undefined) {
    const before = w.size;
    writeStoreStats(w, m.stats);
    w.nested(26, before);
  }
  if (m.store !== undefined) {
    const before = w.size;
    metapb.Store.write(w, m.store);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetStoreResponse(r: WireReader, end: number, into?: GetStoreResponse): GetStoreResponse {
  const m: GetStoreResponse = into ?? {
    header: undefined,
    store: undefined,
    stats: undefined,
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
        m.store = metapb.Store.read(r, stop, m.store);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.stats = readStoreStats(r, stop, m.stats);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetStoreResponse: MessageCodec<GetStoreResponse, GetStoreResponseInit> = {
  typeName: 'pdpb.GetStoreResponse',
  write: writeGetStoreResponse,
  read: readGetStoreResponse,
};

/** `pdpb.PutStoreRequest` */
export interface PutStoreRequest {
  header: RequestHeader | undefined;
  store: metapb.Store | undefined;
}

/** What {@link PutStoreRequest} is encoded from. */
export interface PutStoreRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly store?: metapb.StoreInit | undefined;
}

function writePutStoreRequest(w: WireWriter, m: PutStoreRequestInit): void {
  if (m.store !== undefined) {
    const before = w.size;
    metapb.Store.write(w, m.store);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readPutStoreRequest(r: WireReader, end: number, into?: PutStoreRequest): PutStoreRequest {
  const m: PutStoreRequest = into ?? {
    header: undefined,
    store: undefined,
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
        const stop = r.enter(end);
        m.store = metapb.Store.read(r, stop, m.store);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutStoreRequest: MessageCodec<PutStoreRequest, PutStoreRequestInit> = {
  typeName: 'pdpb.PutStoreRequest',
  write: writePutStoreRequest,
  read: readPutStoreRequest,
};

/** `pdpb.PutStoreResponse` */
export interface PutStoreResponse {
  header: ResponseHeader | undefined;
  replicationStatus: replication_modepb.ReplicationStatus | undefined;
}

/** What {@link PutStoreResponse} is encoded from. */
export interface PutStoreResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly replicationStatus?: replication_modepb.ReplicationStatusInit | undefined;
}

function writePutStoreResponse(w: WireWriter, m: PutStoreResponseInit): void {
  if (m.replicationStatus !== undefined) {
    const before = w.size;
    replication_modepb.ReplicationStatus.write(w, m.replicationStatus);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readPutStoreResponse(r: WireReader, end: number, into?: PutStoreResponse): PutStoreResponse {
  const m: PutStoreResponse = into ?? {
    header: undefined,
    replicationStatus: undefined,
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
        m.replicationStatus = replication_modepb.ReplicationStatus.read(r, stop, m.replicationStatus);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutStoreResponse: MessageCodec<PutStoreResponse, PutStoreResponseInit> = {
  typeName: 'pdpb.PutStoreResponse',
  write: writePutStoreResponse,
  read: readPutStoreResponse,
};

/** `pdpb.GetAllStoresRequest` */
export interface GetAllStoresRequest {
  header: RequestHeader | undefined;
  excludeTombstoneStores: boolean;
}

/** What {@link GetAllStoresRequest} is encoded from. */
export interface GetAllStoresRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly excludeTombstoneStores?: boolean | undefined;
}

function writeGetAllStoresRequest(w: WireWriter, m: GetAllStoresRequestInit): void {
  if (m.excludeTombstoneStores !== undefined && m.excludeTombstoneStores) {
    w.bool(m.excludeTombstoneStores);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllStoresRequest(r: WireReader, end: number, into?: GetAllStoresRequest): GetAllStoresRequest {
  const m: GetAllStoresRequest = into ?? {
    header: undefined,
    excludeTombstoneStores: false,
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
        m.excludeTombstoneStores = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllStoresRequest: MessageCodec<GetAllStoresRequest, GetAllStoresRequestInit> = {
  typeName: 'pdpb.GetAllStoresRequest',
  write: writeGetAllStoresRequest,
  read: readGetAllStoresRequest,
};

/** `pdpb.GetAllStoresResponse` */
export interface GetAllStoresResponse {
  header: ResponseHeader | undefined;
  stores: metapb.Store[];
}

/** What {@link GetAllStoresResponse} is encoded from. */
export interface GetAllStoresResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly stores?: readonly metapb.StoreInit[] | undefined;
}

function writeGetAllStoresResponse(w: WireWriter, m: GetAllStoresResponseInit): void {
  if (m.stores !== undefined && m.stores.length > 0) {
    for (let i = m.stores.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Store.write(w, m.stores[i] as metapb.StoreInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllStoresResponse(r: WireReader, end: number, into?: GetAllStoresResponse): GetAllStoresResponse {
  const m: GetAllStoresResponse = into ?? {
    header: undefined,
    stores: [],
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
        m.stores.push(metapb.Store.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllStoresResponse: MessageCodec<GetAllStoresResponse, GetAllStoresResponseInit> = {
  typeName: 'pdpb.GetAllStoresResponse',
  write: writeGetAllStoresResponse,
  read: readGetAllStoresResponse,
};

/** `pdpb.GetRegionRequest` */
export interface GetRegionRequest {
  header: RequestHeader | undefined;
  regionKey: Uint8Array;
  needBuckets: boolean;
}

/** What {@link GetRegionRequest} is encoded from. */
export interface GetRegionRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly regionKey?: BytesInit | undefined;
  readonly needBuckets?: boolean | undefined;
}

function writeGetRegionRequest(w: WireWriter, m: GetRegionRequestInit): void {
  if (m.needBuckets !== undefined && m.needBuckets) {
    w.bool(m.needBuckets);
    w.uint32(24);
  }
  if (m.regionKey !== undefined && m.regionKey.length > 0) {
    w.bytes(m.regionKey);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetRegionRequest(r: WireReader, end: number, into?: GetRegionRequest): GetRegionRequest {
  const m: GetRegionRequest = into ?? {
    header: undefined,
    regionKey: noBytes,
    needBuckets: false,
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
        m.regionKey = r.bytes(end);
        break;
      }
      case 24: {
        m.needBuckets = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionRequest: MessageCodec<GetRegionRequest, GetRegionRequestInit> = {
  typeName: 'pdpb.GetRegionRequest',
  write: writeGetRegionRequest,
  read: readGetRegionRequest,
};

/** `pdpb.GetRegionResponse` */
export interface GetRegionResponse {
  header: ResponseHeader | undefined;
  region: metapb.Region | undefined;
  leader: metapb.Peer | undefined;
  downPeers: PeerStats[];
  pendingPeers: metapb.Peer[];
  buckets: metapb.Buckets | undefined;
}

/** What {@link GetRegionResponse} is encoded from. */
export interface GetRegionResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly leader?: metapb.PeerInit | undefined;
  readonly downPeers?: readonly PeerStatsInit[] | undefined;
  readonly pendingPeers?: readonly metapb.PeerInit[] | undefined;
  readonly buckets?: metapb.BucketsInit | undefined;
}

function writeGetRegionResponse(w: WireWriter, m: GetRegionResponseInit): void {
  if (m.buckets !== undefined) {
    const before = w.size;
    metapb.Buckets.write(w, m.buckets);
    w.nested(58, before);
  }
  if (m.pendingPeers !== undefined && m.pendingPeers.length > 0) {
    for (let i = m.pendingPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.pendingPeers[i] as metapb.PeerInit);
      w.nested(50, before);
    }
  }
  if (m.downPeers !== undefined && m.downPeers.length > 0) {
    for (let i = m.downPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerStats(w, m.downPeers[i] as PeerStatsInit);
      w.nested(42, before);
    }
  }
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(26, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetRegionResponse(r: WireReader, end: number, into?: GetRegionResponse): GetRegionResponse {
  const m: GetRegionResponse = into ?? {
    header: undefined,
    region: undefined,
    leader: undefined,
    downPeers: [],
    pendingPeers: [],
    buckets: undefined,
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
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.leader = metapb.Peer.read(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.downPeers.push(readPeerStats(r, stop));
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.pendingPeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.buckets = metapb.Buckets.read(r, stop, m.buckets);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionResponse: MessageCodec<GetRegionResponse, GetRegionResponseInit> = {
  typeName: 'pdpb.GetRegionResponse',
  write: writeGetRegionResponse,
  read: readGetRegionResponse,
};

/** `pdpb.GetRegionByIDRequest` */
export interface GetRegionByIDRequest {
  header: RequestHeader | undefined;
  regionId: bigint;
  needBuckets: boolean;
}

/** What {@link GetRegionByIDRequest} is encoded from. */
export interface GetRegionByIDRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly regionId?: bigint | undefined;
  readonly needBuckets?: boolean | undefined;
}

function writeGetRegionByIDRequest(w: WireWriter, m: GetRegionByIDRequestInit): void {
  if (m.needBuckets !== undefined && m.needBuckets) {
    w.bool(m.needBuckets);
    w.uint32(24);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetRegionByIDRequest(r: WireReader, end: number, into?: GetRegionByIDRequest): GetRegionByIDRequest {
  const m: GetRegionByIDRequest = into ?? {
    header: undefined,
    regionId: 0n,
    needBuckets: false,
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
        m.regionId = r.uint64();
        break;
      }
      case 24: {
        m.needBuckets = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionByIDRequest: MessageCodec<GetRegionByIDRequest, GetRegionByIDRequestInit> = {
  typeName: 'pdpb.GetRegionByIDRequest',
  write: writeGetRegionByIDRequest,
  read: readGetRegionByIDRequest,
};

/** `pdpb.QueryRegionRequest` */
export interface QueryRegionRequest {
  header: RequestHeader | undefined;
  needBuckets: boolean;
  ids: bigint[];
  keys: Uint8Array[];
  prevKeys: Uint8Array[];
}

/** What {@link QueryRegionRequest} is encoded from. */
export interface QueryRegionRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly needBuckets?: boolean | undefined;
  readonly ids?: readonly bigint[] | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly prevKeys?: readonly BytesInit[] | undefined;
}

function writeQueryRegionRequest(w: WireWriter, m: QueryRegionRequestInit): void {
  if (m.prevKeys !== undefined && m.prevKeys.length > 0) {
    for (let i = m.prevKeys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.prevKeys[i] as BytesInit);
      w.uint32(42);
    }
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(34);
    }
  }
  if (m.ids !== undefined && m.ids.length > 0) {
    const before = w.size;
    for (let i = m.ids.length - 1; i >= 0; i -= 1) w.uint64(m.ids[i] as bigint);
    w.nested(26, before);
  }
  if (m.needBuckets !== undefined && m.needBuckets) {
    w.bool(m.needBuckets);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readQueryRegionRequest(r: WireReader, end: number, into?: QueryRegionRequest): QueryRegionRequest {
  const m: QueryRegionRequest = into ?? {
    header: undefined,
    needBuckets: false,
    ids: [],
    keys: [],
    prevKeys: [],
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
        m.needBuckets = r.bool();
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.ids.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.ids.push(r.uint64());
        break;
      }
      case 34: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 42: {
        m.prevKeys.push(r.bytes(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const QueryRegionRequest: MessageCodec<QueryRegionRequest, QueryRegionRequestInit> = {
  typeName: 'pdpb.QueryRegionRequest',
  write: writeQueryRegionRequest,
  read: readQueryRegionRequest,
};

/** `pdpb.QueryRegionResponse` */
export interface QueryRegionResponse {
  header: ResponseHeader | undefined;
  keyIdMap: bigint[];
  prevKeyIdMap: bigint[];
  regionsById: Map<bigint, RegionResponse>;
}

/** What {@link QueryRegionResponse} is encoded from. */
export interface QueryRegionResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly keyIdMap?: readonly bigint[] | undefined;
  readonly prevKeyIdMap?: readonly bigint[] | undefined;
  readonly regionsById?: ReadonlyMap<bigint, RegionResponseInit> | undefined;
}

function writeQueryRegionResponse(w: WireWriter, m: QueryRegionResponseInit): void {
  if (m.regionsById !== undefined) {
    for (const [key, value] of m.regionsById) {
      const before = w.size;
      const inner = w.size;
      writeRegionResponse(w, value);
      w.nested(18, inner);
      w.uint64(key);
      w.uint32(8);
      w.nested(34, before);
    }
  }
  if (m.prevKeyIdMap !== undefined && m.prevKeyIdMap.length > 0) {
    const before = w.size;
    for (let i = m.prevKeyIdMap.length - 1; i >= 0; i -= 1) w.uint64(m.prevKeyIdMap[i] as bigint);
    w.nested(26, before);
  }
  if (m.keyIdMap !== undefined && m.keyIdMap.length > 0) {
    const before = w.size;
    for (let i = m.keyIdMap.length - 1; i >= 0; i -= 1) w.uint64(m.keyIdMap[i] as bigint);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readQueryRegionResponse(r: WireReader, end: number, into?: QueryRegionResponse): QueryRegionResponse {
  const m: QueryRegionResponse = into ?? {
    header: undefined,
    keyIdMap: [],
    prevKeyIdMap: [],
    regionsById: new Map(),
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
        const stop = r.length(end);
        while (r.pos < stop) m.keyIdMap.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.keyIdMap.push(r.uint64());
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.prevKeyIdMap.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.prevKeyIdMap.push(r.uint64());
        break;
      }
      case 34: {
        const stop = r.enter(end);
        let key: bigint = 0n;
        let value: RegionResponse | undefined = undefined;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 8) key = r.uint64();
          else if (inner === 18) {
            const last = r.enter(stop);
            value = readRegionResponse(r, last, value);
            r.leave(last);
          }
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.regionsById.set(key, value ?? RegionResponse.read(r, r.pos));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const QueryRegionResponse: MessageCodec<QueryRegionResponse, QueryRegionResponseInit> = {
  typeName: 'pdpb.QueryRegionResponse',
  write: writeQueryRegionResponse,
  read: readQueryRegionResponse,
};

/** `pdpb.RegionResponse` */
export interface RegionResponse {
  region: metapb.Region | undefined;
  leader: metapb.Peer | undefined;
  downPeers: PeerStats[];
  pendingPeers: metapb.Peer[];
  buckets: metapb.Buckets | undefined;
}

/** What {@link RegionResponse} is encoded from. */
export interface RegionResponseInit {
  readonly region?: metapb.RegionInit | undefined;
  readonly leader?: metapb.PeerInit | undefined;
  readonly downPeers?: readonly PeerStatsInit[] | undefined;
  readonly pendingPeers?: readonly metapb.PeerInit[] | undefined;
  readonly buckets?: metapb.BucketsInit | undefined;
}

function writeRegionResponse(w: WireWriter, m: RegionResponseInit): void {
  if (m.buckets !== undefined) {
    const before = w.size;
    metapb.Buckets.write(w, m.buckets);
    w.nested(42, before);
  }
  if (m.pendingPeers !== undefined && m.pendingPeers.length > 0) {
    for (let i = m.pendingPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.pendingPeers[i] as metapb.PeerInit);
      w.nested(34, before);
    }
  }
  if (m.downPeers !== undefined && m.downPeers.length > 0) {
    for (let i = m.downPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerStats(w, m.downPeers[i] as PeerStatsInit);
      w.nested(26, before);
    }
  }
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(18, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(10, before);
  }
}

function readRegionResponse(r: WireReader, end: number, into?: RegionResponse): RegionResponse {
  const m: RegionResponse = into ?? {
    region: undefined,
    leader: undefined,
    downPeers: [],
    pendingPeers: [],
    buckets: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.leader = metapb.Peer.read(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.downPeers.push(readPeerStats(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.pendingPeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.buckets = metapb.Buckets.read(r, stop, m.buckets);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionResponse: MessageCodec<RegionResponse, RegionResponseInit> = {
  typeName: 'pdpb.RegionResponse',
  write: writeRegionResponse,
  read: readRegionResponse,
};

/** `pdpb.ScanRegionsRequest` */
export interface ScanRegionsRequest {
  header: RequestHeader | undefined;
  startKey: Uint8Array;
  limit: number;
  endKey: Uint8Array;
}

/** What {@link ScanRegionsRequest} is encoded from. */
export interface ScanRegionsRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly limit?: number | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeScanRegionsRequest(w: WireWriter, m: ScanRegionsRequestInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(34);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.int32(m.limit);
    w.uint32(24);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readScanRegionsRequest(r: WireReader, end: number, into?: ScanRegionsRequest): ScanRegionsRequest {
  const m: ScanRegionsRequest = into ?? {
    header: undefined,
    startKey: noBytes,
    limit: 0,
    endKey: noBytes,
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
        m.startKey = r.bytes(end);
        break;
      }
      case 24: {
        m.limit = r.int32();
        break;
      }
      case 34: {
        m.endKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanRegionsRequest: MessageCodec<ScanRegionsRequest, ScanRegionsRequestInit> = {
  typeName: 'pdpb.ScanRegionsRequest',
  write: writeScanRegionsRequest,
  read: readScanRegionsRequest,
};

/** `pdpb.Region` */
export interface Region {
  region: metapb.Region | undefined;
  leader: metapb.Peer | undefined;
  downPeers: PeerStats[];
  pendingPeers: metapb.Peer[];
  buckets: metapb.Buckets | undefined;
}

/** What {@link Region} is encoded from. */
export interface RegionInit {
  readonly region?: metapb.RegionInit | undefined;
  readonly leader?: metapb.PeerInit | undefined;
  readonly downPeers?: readonly PeerStatsInit[] | undefined;
  readonly pendingPeers?: readonly metapb.PeerInit[] | undefined;
  readonly buckets?: metapb.BucketsInit | undefined;
}

function writeRegion(w: WireWriter, m: RegionInit): void {
  if (m.buckets !== undefined) {
    const before = w.size;
    metapb.Buckets.write(w, m.buckets);
    w.nested(42, before);
  }
  if (m.pendingPeers !== undefined && m.pendingPeers.length > 0) {
    for (let i = m.pendingPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.pendingPeers[i] as metapb.PeerInit);
      w.nested(34, before);
    }
  }
  if (m.downPeers !== undefined && m.downPeers.length > 0) {
    for (let i = m.downPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerStats(w, m.downPeers[i] as PeerStatsInit);
      w.nested(26, before);
    }
  }
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(18, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(10, before);
  }
}

function readRegion(r: WireReader, end: number, into?: Region): Region {
  const m: Region = into ?? {
    region: undefined,
    leader: undefined,
    downPeers: [],
    pendingPeers: [],
    buckets: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.leader = metapb.Peer.read(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.downPeers.push(readPeerStats(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.pendingPeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.buckets = metapb.Buckets.read(r, stop, m.buckets);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Region: MessageCodec<Region, RegionInit> = {
  typeName: 'pdpb.Region',
  write: writeRegion,
  read: readRegion,
};

/** `pdpb.ScanRegionsResponse` */
export interface ScanRegionsResponse {
  header: ResponseHeader | undefined;
  regionMetas: metapb.Region[];
  leaders: metapb.Peer[];
  regions: Region[];
}

/** What {@link ScanRegionsResponse} is encoded from. */
export interface ScanRegionsResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly regionMetas?: readonly metapb.RegionInit[] | undefined;
  readonly leaders?: readonly metapb.PeerInit[] | undefined;
  readonly regions?: readonly RegionInit[] | undefined;
}

function writeScanRegionsResponse(w: WireWriter, m: ScanRegionsResponseInit): void {
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegion(w, m.regions[i] as RegionInit);
      w.nested(34, before);
    }
  }
  if (m.leaders !== undefined && m.leaders.length > 0) {
    for (let i = m.leaders.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.leaders[i] as metapb.PeerInit);
      w.nested(26, before);
    }
  }
  if (m.regionMetas !== undefined && m.regionMetas.length > 0) {
    for (let i = m.regionMetas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.regionMetas[i] as metapb.RegionInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readScanRegionsResponse(r: WireReader, end: number, into?: ScanRegionsResponse): ScanRegionsResponse {
  const m: ScanRegionsResponse = into ?? {
    header: undefined,
    regionMetas: [],
    leaders: [],
    regions: [],
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
        m.regionMetas.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.leaders.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regions.push(readRegion(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanRegionsResponse: MessageCodec<ScanRegionsResponse, ScanRegionsResponseInit> = {
  typeName: 'pdpb.ScanRegionsResponse',
  write: writeScanRegionsResponse,
  read: readScanRegionsResponse,
};

/** `pdpb.KeyRange` */
export interface KeyRange {
  startKey: Uint8Array;
  endKey: Uint8Array;
}

/** What {@link KeyRange} is encoded from. */
export interface KeyRangeInit {
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeKeyRange(w: WireWriter, m: KeyRangeInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(18);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readKeyRange(r: WireReader, end: number, into?: KeyRange): KeyRange {
  const m: KeyRange = into ?? {
    startKey: noBytes,
    endKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.startKey = r.bytes(end);
        break;
      }
      case 18: {
        m.endKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyRange: MessageCodec<KeyRange, KeyRangeInit> = {
  typeName: 'pdpb.KeyRange',
  write: writeKeyRange,
  read: readKeyRange,
};

/** `pdpb.BatchScanRegionsRequest` */
export interface BatchScanRegionsRequest {
  header: RequestHeader | undefined;
  needBuckets: boolean;
  ranges: KeyRange[];
  limit: number;
  containAllKeyRange: boolean;
}

/** What {@link BatchScanRegionsRequest} is encoded from. */
export interface BatchScanRegionsRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly needBuckets?: boolean | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
  readonly limit?: number | undefined;
  readonly containAllKeyRange?: boolean | undefined;
}

function writeBatchScanRegionsRequest(w: WireWriter, m: BatchScanRegionsRequestInit): void {
  if (m.containAllKeyRange !== undefined && m.containAllKeyRange) {
    w.bool(m.containAllKeyRange);
    w.uint32(40);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.int32(m.limit);
    w.uint32(32);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(26, before);
    }
  }
  if (m.needBuckets !== undefined && m.needBuckets) {
    w.bool(m.needBuckets);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readBatchScanRegionsRequest(r: WireReader, end: number, into?: BatchScanRegionsRequest): BatchScanRegionsRequest {
  const m: BatchScanRegionsRequest = into ?? {
    header: undefined,
    needBuckets: false,
    ranges: [],
    limit: 0,
    containAllKeyRange: false,
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
        m.needBuckets = r.bool();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.limit = r.int32();
        break;
      }
      case 40: {
        m.containAllKeyRange = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchScanRegionsRequest: MessageCodec<BatchScanRegionsRequest, BatchScanRegionsRequestInit> = {
  typeName: 'pdpb.BatchScanRegionsRequest',
  write: writeBatchScanRegionsRequest,
  read: readBatchScanRegionsRequest,
};

/** `pdpb.BatchScanRegionsResponse` */
export interface BatchScanRegionsResponse {
  header: ResponseHeader | undefined;
  regions: Region[];
}

/** What {@link BatchScanRegionsResponse} is encoded from. */
export interface BatchScanRegionsResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly regions?: readonly RegionInit[] | undefined;
}

function writeBatchScanRegionsResponse(w: WireWriter, m: BatchScanRegionsResponseInit): void {
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegion(w, m.regions[i] as RegionInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readBatchScanRegionsResponse(r: WireReader, end: number, into?: BatchScanRegionsResponse): BatchScanRegionsResponse {
  const m: BatchScanRegionsResponse = into ?? {
    header: undefined,
    regions: [],
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
        m.regions.push(readRegion(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchScanRegionsResponse: MessageCodec<BatchScanRegionsResponse, BatchScanRegionsResponseInit> = {
  typeName: 'pdpb.BatchScanRegionsResponse',
  write: writeBatchScanRegionsResponse,
  read: readBatchScanRegionsResponse,
};

/** `pdpb.GetClusterConfigRequest` */
export interface GetClusterConfigRequest {
  header: RequestHeader | undefined;
}

/** What {@link GetClusterConfigRequest} is encoded from. */
export interface GetClusterConfigRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeGetClusterConfigRequest(w: WireWriter, m: GetClusterConfigRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetClusterConfigRequest(r: WireReader, end: number, into?: GetClusterConfigRequest): GetClusterConfigRequest {
  const m: GetClusterConfigRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetClusterConfigRequest: MessageCodec<GetClusterConfigRequest, GetClusterConfigRequestInit> = {
  typeName: 'pdpb.GetClusterConfigRequest',
  write: writeGetClusterConfigRequest,
  read: readGetClusterConfigRequest,
};

/** `pdpb.GetClusterConfigResponse` */
export interface GetClusterConfigResponse {
  header: ResponseHeader | undefined;
  cluster: metapb.Cluster | undefined;
}

/** What {@link GetClusterConfigResponse} is encoded from. */
export interface GetClusterConfigResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly cluster?: metapb.ClusterInit | undefined;
}

function writeGetClusterConfigResponse(w: WireWriter, m: GetClusterConfigResponseInit): void {
  if (m.cluster !== undefined) {
    const before = w.size;
    metapb.Cluster.write(w, m.cluster);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetClusterConfigResponse(r: WireReader, end: number, into?: GetClusterConfigResponse): GetClusterConfigResponse {
  const m: GetClusterConfigResponse = into ?? {
    header: undefined,
    cluster: undefined,
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
        m.cluster = metapb.Cluster.read(r, stop, m.cluster);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetClusterConfigResponse: MessageCodec<GetClusterConfigResponse, GetClusterConfigResponseInit> = {
  typeName: 'pdpb.GetClusterConfigResponse',
  write: writeGetClusterConfigResponse,
  read: readGetClusterConfigResponse,
};

/** `pdpb.PutClusterConfigRequest` */
export interface PutClusterConfigRequest {
  header: RequestHeader | undefined;
  cluster: metapb.Cluster | undefined;
}

/** What {@link PutClusterConfigRequest} is encoded from. */
export interface PutClusterConfigRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly cluster?: metapb.ClusterInit | undefined;
}

function writePutClusterConfigRequest(w: WireWriter, m: PutClusterConfigRequestInit): void {
  if (m.cluster !== undefined) {
    const before = w.size;
    metapb.Cluster.write(w, m.cluster);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readPutClusterConfigRequest(r: WireReader, end: number, into?: PutClusterConfigRequest): PutClusterConfigRequest {
  const m: PutClusterConfigRequest = into ?? {
    header: undefined,
    cluster: undefined,
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
        const stop = r.enter(end);
        m.cluster = metapb.Cluster.read(r, stop, m.cluster);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutClusterConfigRequest: MessageCodec<PutClusterConfigRequest, PutClusterConfigRequestInit> = {
  typeName: 'pdpb.PutClusterConfigRequest',
  write: writePutClusterConfigRequest,
  read: readPutClusterConfigRequest,
};

/** `pdpb.PutClusterConfigResponse` */
export interface PutClusterConfigResponse {
  header: ResponseHeader | undefined;
}

/** What {@link PutClusterConfigResponse} is encoded from. */
export interface PutClusterConfigResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writePutClusterConfigResponse(w: WireWriter, m: PutClusterConfigResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readPutClusterConfigResponse(r: WireReader, end: number, into?: PutClusterConfigResponse): PutClusterConfigResponse {
  const m: PutClusterConfigResponse = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutClusterConfigResponse: MessageCodec<PutClusterConfigResponse, PutClusterConfigResponseInit> = {
  typeName: 'pdpb.PutClusterConfigResponse',
  write: writePutClusterConfigResponse,
  read: readPutClusterConfigResponse,
};

/** `pdpb.Member` */
export interface Member {
  name: string;
  memberId: bigint;
  peerUrls: string[];
  clientUrls: string[];
  leaderPriority: number;
  deployPath: string;
  binaryVersion: string;
  gitHash: string;
  dcLocation: string;
}

/** What {@link Member} is encoded from. */
export interface MemberInit {
  readonly name?: string | undefined;
  readonly memberId?: bigint | undefined;
  readonly peerUrls?: readonly string[] | undefined;
  readonly clientUrls?: readonly string[] | undefined;
  readonly leaderPriority?: number | undefined;
  readonly deployPath?: string | undefined;
  readonly binaryVersion?: string | undefined;
  readonly gitHash?: string | undefined;
  readonly dcLocation?: string | undefined;
}

function writeMember(w: WireWriter, m: MemberInit): void {
  if (m.dcLocation !== undefined && m.dcLocation.length > 0) {
    w.string(m.dcLocation);
    w.uint32(74);
  }
  if (m.gitHash !== undefined && m.gitHash.length > 0) {
    w.string(m.gitHash);
    w.uint32(66);
  }
  if (m.binaryVersion !== undefined && m.binaryVersion.length > 0) {
    w.string(m.binaryVersion);
    w.uint32(58);
  }
  if (m.deployPath !== undefined && m.deployPath.length > 0) {
    w.string(m.deployPath);
    w.uint32(50);
  }
  if (m.leaderPriority !== undefined && m.leaderPriority !== 0) {
    w.int32(m.leaderPriority);
    w.uint32(40);
  }
  if (m.clientUrls !== undefined && m.clientUrls.length > 0) {
    for (let i = m.clientUrls.length - 1; i >= 0; i -= 1) {
      w.string(m.clientUrls[i] as string);
      w.uint32(34);
    }
  }
  if (m.peerUrls !== undefined && m.peerUrls.length > 0) {
    for (let i = m.peerUrls.length - 1; i >= 0; i -= 1) {
      w.string(m.peerUrls[i] as string);
      w.uint32(26);
    }
  }
  if (m.memberId !== undefined && m.memberId !== 0n) {
    w.uint64(m.memberId);
    w.uint32(16);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readMember(r: WireReader, end: number, into?: Member): Member {
  const m: Member = into ?? {
    name: '',
    memberId: 0n,
    peerUrls: [],
    clientUrls: [],
    leaderPriority: 0,
    deployPath: '',
    binaryVersion: '',
    gitHash: '',
    dcLocation: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 16: {
        m.memberId = r.uint64();
        break;
      }
      case 26: {
        m.peerUrls.push(r.string(end));
        break;
      }
      case 34: {
        m.clientUrls.push(r.string(end));
        break;
      }
      case 40: {
        m.leaderPriority = r.int32();
        break;
      }
      case 50: {
        m.deployPath = r.string(end);
        break;
      }
      case 58: {
        m.binaryVersion = r.string(end);
        break;
      }
      case 66: {
        m.gitHash = r.string(end);
        break;
      }
      case 74: {
        m.dcLocation = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Member: MessageCodec<Member, MemberInit> = {
  typeName: 'pdpb.Member',
  write: writeMember,
  read: readMember,
};

/** `pdpb.GetMembersRequest` */
export interface GetMembersRequest {
  header: RequestHeader | undefined;
}

/** What {@link GetMembersRequest} is encoded from. */
export interface GetMembersRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeGetMembersRequest(w: WireWriter, m: GetMembersRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetMembersRequest(r: WireReader, end: number, into?: GetMembersRequest): GetMembersRequest {
  const m: GetMembersRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMembersRequest: MessageCodec<GetMembersRequest, GetMembersRequestInit> = {
  typeName: 'pdpb.GetMembersRequest',
  write: writeGetMembersRequest,
  read: readGetMembersRequest,
};

/** `pdpb.GetMembersResponse` */
export interface GetMembersResponse {
  header: ResponseHeader | undefined;
  members: Member[];
  leader: Member | undefined;
  etcdLeader: Member | undefined;
  tsoAllocatorLeaders: Map<string, Member>;
}

/** What {@link GetMembersResponse} is encoded from. */
export interface GetMembersResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly members?: readonly MemberInit[] | undefined;
  readonly leader?: MemberInit | undefined;
  readonly etcdLeader?: MemberInit | undefined;
  readonly tsoAllocatorLeaders?: ReadonlyMap<string, MemberInit> | undefined;
}

function writeGetMembersResponse(w: WireWriter, m: GetMembersResponseInit): void {
  if (m.tsoAllocatorLeaders !== undefined) {
    for (const [key, value] of m.tsoAllocatorLeaders) {
      const before = w.size;
      const inner = w.size;
      writeMember(w, value);
      w.nested(18, inner);
      w.string(key);
      w.uint32(10);
      w.nested(42, before);
    }
  }
  if (m.etcdLeader !== undefined) {
    const before = w.size;
    writeMember(w, m.etcdLeader);
    w.nested(34, before);
  }
  if (m.leader !== undefined) {
    const before = w.size;
    writeMember(w, m.leader);
    w.nested(26, before);
  }
  if (m.members !== undefined && m.members.length > 0) {
    for (let i = m.members.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMember(w, m.members[i] as MemberInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetMembersResponse(r: WireReader, end: number, into?: GetMembersResponse): GetMembersResponse {
  const m: GetMembersResponse = into ?? {
    header: undefined,
    members: [],
    leader: undefined,
    etcdLeader: undefined,
    tsoAllocatorLeaders: new Map(),
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
        m.members.push(readMember(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.leader = readMember(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.etcdLeader = readMember(r, stop, m.etcdLeader);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        let key: string = '';
        let value: Member | undefined = undefined;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) {
            const last = r.enter(stop);
            value = readMember(r, last, value);
            r.leave(last);
          }
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.tsoAllocatorLeaders.set(key, value ?? Member.read(r, r.pos));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMembersResponse: MessageCodec<GetMembersResponse, GetMembersResponseInit> = {
  typeName: 'pdpb.GetMembersResponse',
  write: writeGetMembersResponse,
  read: readGetMembersResponse,
};

/** `pdpb.GetClusterInfoRequest` */
export interface GetClusterInfoRequest {
  header: ResponseHeader | undefined;
}

/** What {@link GetClusterInfoRequest} is encoded from. */
export interface GetClusterInfoRequestInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writeGetClusterInfoRequest(w: WireWriter, m: GetClusterInfoRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetClusterInfoRequest(r: WireReader, end: number, into?: GetClusterInfoRequest): GetClusterInfoRequest {
  const m: GetClusterInfoRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetClusterInfoRequest: MessageCodec<GetClusterInfoRequest, GetClusterInfoRequestInit> = {
  typeName: 'pdpb.GetClusterInfoRequest',
  write: writeGetClusterInfoRequest,
  read: readGetClusterInfoRequest,
};

/** `pdpb.GetClusterInfoResponse` */
export interface GetClusterInfoResponse {
  header: ResponseHeader | undefined;
  serviceModes: ServiceMode[];
  tsoUrls: string[];
}

/** What {@link GetClusterInfoResponse} is encoded from. */
export interface GetClusterInfoResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly serviceModes?: readonly ServiceMode[] | undefined;
  readonly tsoUrls?: readonly string[] | undefined;
}

function writeGetClusterInfoResponse(w: WireWriter, m: GetClusterInfoResponseInit): void {
  if (m.tsoUrls !== undefined && m.tsoUrls.length > 0) {
    for (let i = m.tsoUrls.length - 1; i >= 0; i -= 1) {
      w.string(m.tsoUrls[i] as string);
      w.uint32(26);
    }
  }
  if (m.serviceModes !== undefined && m.serviceModes.length > 0) {
    const before = w.size;
    for (let i = m.serviceModes.length - 1; i >= 0; i -= 1) w.int32(m.serviceModes[i] as ServiceMode);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetClusterInfoResponse(r: WireReader, end: number, into?: GetClusterInfoResponse): GetClusterInfoResponse {
  const m: GetClusterInfoResponse = into ?? {
    header: undefined,
    serviceModes: [],
    tsoUrls: [],
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
        const stop = r.length(end);
        while (r.pos < stop) m.serviceModes.push(r.int32());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.serviceModes.push(r.int32());
        break;
      }
      case 26: {
        m.tsoUrls.push(r.string(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetClusterInfoResponse: MessageCodec<GetClusterInfoResponse, GetClusterInfoResponseInit> = {
  typeName: 'pdpb.GetClusterInfoResponse',
  write: writeGetClusterInfoResponse,
  read: readGetClusterInfoResponse,
};

/** `pdpb.PeerStats` */
export interface PeerStats {
  peer: metapb.Peer | undefined;
  downSeconds: number;
}

/** What {@link PeerStats} is encoded from. */
export interface PeerStatsInit {
  readonly peer?: metapb.PeerInit | undefined;
  readonly downSeconds?: number | undefined;
}

function writePeerStats(w: WireWriter, m: PeerStatsInit): void {
  if (m.downSeconds !== undefined && m.downSeconds !== 0) {
    w.uint64Number(m.downSeconds);
    w.uint32(16);
  }
  if (m.peer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.peer);
    w.nested(10, before);
  }
}

function readPeerStats(r: WireReader, end: number, into?: PeerStats): PeerStats {
  const m: PeerStats = into ?? {
    peer: undefined,
    downSeconds: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.peer = metapb.Peer.read(r, stop, m.peer);
        r.leave(stop);
        break;
      }
      case 16: {
        m.downSeconds = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PeerStats: MessageCodec<PeerStats, PeerStatsInit> = {
  typeName: 'pdpb.PeerStats',
  write: writePeerStats,
  read: readPeerStats,
};

/** `pdpb.RegionHeartbeatRequest` */
export interface RegionHeartbeatRequest {
  header: RequestHeader | undefined;
  region: metapb.Region | undefined;
  leader: metapb.Peer | undefined;
  downPeers: PeerStats[];
  pendingPeers: metapb.Peer[];
  bytesWritten: number;
  bytesRead: number;
  keysWritten: number;
  keysRead: number;
  approximateSize: number;
  interval: TimeInterval | undefined;
  approximateKeys: number;
  term: bigint;
  replicationStatus: replication_modepb.RegionReplicationStatus | undefined;
  queryStats: QueryStats | undefined;
  cpuUsage: number;
  cpuStats: CPUStats | undefined;
  approximateKvSize: number;
  approximateColumnarKvSize: number;
  bucketMeta: metapb.BucketMeta | undefined;
}

/** What {@link RegionHeartbeatRequest} is encoded from. */
export interface RegionHeartbeatRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly leader?: metapb.PeerInit | undefined;
  readonly downPeers?: readonly PeerStatsInit[] | undefined;
  readonly pendingPeers?: readonly metapb.PeerInit[] | undefined;
  readonly bytesWritten?: number | undefined;
  readonly bytesRead?: number | undefined;
  readonly keysWritten?: number | undefined;
  readonly keysRead?: number | undefined;
  readonly approximateSize?: number | undefined;
  readonly interval?: TimeIntervalInit | undefined;
  readonly approximateKeys?: number | undefined;
  readonly term?: bigint | undefined;
  readonly replicationStatus?: replication_modepb.RegionReplicationStatusInit | undefined;
  readonly queryStats?: QueryStatsInit | undefined;
  readonly cpuUsage?: number | undefined;
  readonly cpuStats?: CPUStatsInit | undefined;
  readonly approximateKvSize?: number | undefined;
  readonly approximateColumnarKvSize?: number | undefined;
  readonly bucketMeta?: metapb.BucketMetaInit | undefined;
}

function writeRegionHeartbeatRequest(w: WireWriter, m: RegionHeartbeatRequestInit): void {
  if (m.cpuStats !== undefined) {
    const before = w.size;
    writeCPUStats(w, m.cpuStats);
    w.nested(170, before);
  }
  if (m.bucketMeta !== undefined) {
    const before = w.size;
    metapb.BucketMeta.write(w, m.bucketMeta);
    w.nested(162, before);
  }
  if (m.approximateColumnarKvSize !== undefined && m.approximateColumnarKvSize !== 0) {
    w.uint64Number(m.approximateColumnarKvSize);
    w.uint32(152);
  }
  if (m.approximateKvSize !== undefined && m.approximateKvSize !== 0) {
    w.uint64Number(m.approximateKvSize);
    w.uint32(144);
  }
  if (m.cpuUsage !== undefined && m.cpuUsage !== 0) {
    w.uint64Number(m.cpuUsage);
    w.uint32(136);
  }
  if (m.queryStats !== undefined) {
    const before = w.size;
    writeQueryStats(w, m.queryStats);
    w.nested(130, before);
  }
  if (m.replicationStatus !== undefined) {
    const before = w.size;
    replication_modepb.RegionReplicationStatus.write(w, m.replicationStatus);
    w.nested(122, before);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(112);
  }
  if (m.approximateKeys !== undefined && m.approximateKeys !== 0) {
    w.uint64Number(m.approximateKeys);
    w.uint32(104);
  }
  if (m.interval !== undefined) {
    const before = w.size;
    writeTimeInterval(w, m.interval);
    w.nested(98, before);
  }
  if (m.approximateSize !== undefined && m.approximateSize !== 0) {
    w.uint64Number(m.approximateSize);
    w.uint32(80);
  }
  if (m.keysRead !== undefined && m.keysRead !== 0) {
    w.uint64Number(m.keysRead);
    w.uint32(72);
  }
  if (m.keysWritten !== undefined && m.keysWritten !== 0) {
    w.uint64Number(m.keysWritten);
    w.uint32(64);
  }
  if (m.bytesRead !== undefined && m.bytesRead !== 0) {
    w.uint64Number(m.bytesRead);
    w.uint32(56);
  }
  if (m.bytesWritten !== undefined && m.bytesWritten !== 0) {
    w.uint64Number(m.bytesWritten);
    w.uint32(48);
  }
  if (m.pendingPeers !== undefined && m.pendingPeers.length > 0) {
    for (let i = m.pendingPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.pendingPeers[i] as metapb.PeerInit);
      w.nested(42, before);
    }
  }
  if (m.downPeers !== undefined && m.downPeers.length > 0) {
    for (let i = m.downPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerStats(w, m.downPeers[i] as PeerStatsInit);
      w.nested(34, before);
    }
  }
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(26, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readRegionHeartbeatRequest(r: WireReader, end: number, into?: RegionHeartbeatRequest): RegionHeartbeatRequest {
  const m: RegionHeartbeatRequest = into ?? {
    header: undefined,
    region: undefined,
    leader: undefined,
    downPeers: [],
    pendingPeers: [],
    bytesWritten: 0,
    bytesRead: 0,
    keysWritten: 0,
    keysRead: 0,
    approximateSize: 0,
    interval: undefined,
    approximateKeys: 0,
    term: 0n,
    replicationStatus: undefined,
    queryStats: undefined,
    cpuUsage: 0,
    cpuStats: undefined,
    approximateKvSize: 0,
    approximateColumnarKvSize: 0,
    bucketMeta: undefined,
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
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.leader = metapb.Peer.read(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.downPeers.push(readPeerStats(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.pendingPeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 48: {
        m.bytesWritten = r.uint64Number();
        break;
      }
      case 56: {
        m.bytesRead = r.uint64Number();
        break;
      }
      case 64: {
        m.keysWritten = r.uint64Number();
        break;
      }
      case 72: {
        m.keysRead = r.uint64Number();
        break;
      }
      case 80: {
        m.approximateSize = r.uint64Number();
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.interval = readTimeInterval(r, stop, m.interval);
        r.leave(stop);
        break;
      }
      case 104: {
        m.approximateKeys = r.uint64Number();
        break;
      }
      case 112: {
        m.term = r.uint64();
        break;
      }
      case 122: {
        const stop = r.enter(end);
        m.replicationStatus = replication_modepb.RegionReplicationStatus.read(r, stop, m.replicationStatus);
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.queryStats = readQueryStats(r, stop, m.queryStats);
        r.leave(stop);
        break;
      }
      case 136: {
        m.cpuUsage = r.uint64Number();
        break;
      }
      case 170: {
        const stop = r.enter(end);
        m.cpuStats = readCPUStats(r, stop, m.cpuStats);
        r.leave(stop);
        break;
      }
      case 144: {
        m.approximateKvSize = r.uint64Number();
        break;
      }
      case 152: {
        m.approximateColumnarKvSize = r.uint64Number();
        break;
      }
      case 162: {
        const stop = r.enter(end);
        m.bucketMeta = metapb.BucketMeta.read(r, stop, m.bucketMeta);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionHeartbeatRequest: MessageCodec<RegionHeartbeatRequest, RegionHeartbeatRequestInit> = {
  typeName: 'pdpb.RegionHeartbeatRequest',
  write: writeRegionHeartbeatRequest,
  read: readRegionHeartbeatRequest,
};

/** `pdpb.ChangePeer` */
export interface ChangePeer {
  peer: metapb.Peer | undefined;
  changeType: eraftpb.ConfChangeType;
}

/** What {@link ChangePeer} is encoded from. */
export interface ChangePeerInit {
  readonly peer?: metapb.PeerInit | undefined;
  readonly changeType?: eraftpb.ConfChangeType | undefined;
}

function writeChangePeer(w: WireWriter, m: ChangePeerInit): void {
  if (m.changeType !== undefined && m.changeType !== 0) {
    w.int32(m.changeType);
    w.uint32(16);
  }
  if (m.peer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.peer);
    w.nested(10, before);
  }
}

function readChangePeer(r: WireReader, end: number, into?: ChangePeer): ChangePeer {
  const m: ChangePeer = into ?? {
    peer: undefined,
    changeType: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.peer = metapb.Peer.read(r, stop, m.peer);
        r.leave(stop);
        break;
      }
      case 16: {
        m.changeType = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangePeer: MessageCodec<ChangePeer, ChangePeerInit> = {
  typeName: 'pdpb.ChangePeer',
  write: writeChangePeer,
  read: readChangePeer,
};

/** `pdpb.ChangePeerV2` */
export interface ChangePeerV2 {
  changes: ChangePeer[];
}

/** What {@link ChangePeerV2} is encoded from. */
export interface ChangePeerV2Init {
  readonly changes?: readonly ChangePeerInit[] | undefined;
}

function writeChangePeerV2(w: WireWriter, m: ChangePeerV2Init): void {
  if (m.changes !== undefined && m.changes.length > 0) {
    for (let i = m.changes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeChangePeer(w, m.changes[i] as ChangePeerInit);
      w.nested(10, before);
    }
  }
}

function readChangePeerV2(r: WireReader, end: number, into?: ChangePeerV2): ChangePeerV2 {
  const m: ChangePeerV2 = into ?? {
    changes: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.changes.push(readChangePeer(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangePeerV2: MessageCodec<ChangePeerV2, ChangePeerV2Init> = {
  typeName: 'pdpb.ChangePeerV2',
  write: writeChangePeerV2,
  read: readChangePeerV2,
};

/** `pdpb.TransferLeader` */
export interface TransferLeader {
  peer: metapb.Peer | undefined;
  peers: metapb.Peer[];
}

/** What {@link TransferLeader} is encoded from. */
export interface TransferLeaderInit {
  readonly peer?: metapb.PeerInit | undefined;
  readonly peers?: readonly metapb.PeerInit[] | undefined;
}

function writeTransferLeader(w: WireWriter, m: TransferLeaderInit): void {
  if (m.peers !== undefined && m.peers.length > 0) {
    for (let i = m.peers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.peers[i] as metapb.PeerInit);
      w.nested(18, before);
    }
  }
  if (m.peer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.peer);
    w.nested(10, before);
  }
}

function readTransferLeader(r: WireReader, end: number, into?: TransferLeader): TransferLeader {
  const m: TransferLeader = into ?? {
    peer: undefined,
    peers: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.peer = metapb.Peer.read(r, stop, m.peer);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.peers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TransferLeader: MessageCodec<TransferLeader, TransferLeaderInit> = {
  typeName: 'pdpb.TransferLeader',
  write: writeTransferLeader,
  read: readTransferLeader,
};

/** `pdpb.Merge` */
export interface Merge {
  target: metapb.Region | undefined;
}

/** What {@link Merge} is encoded from. */
export interface MergeInit {
  readonly target?: metapb.RegionInit | undefined;
}

function writeMerge(w: WireWriter, m: MergeInit): void {
  if (m.target !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.target);
    w.nested(10, before);
  }
}

function readMerge(r: WireReader, end: number, into?: Merge): Merge {
  const m: Merge = into ?? {
    target: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.target = metapb.Region.read(r, stop, m.target);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Merge: MessageCodec<Merge, MergeInit> = {
  typeName: 'pdpb.Merge',
  write: writeMerge,
  read: readMerge,
};

/** `pdpb.SplitRegion` */
export interface SplitRegion {
  policy: CheckPolicy;
  keys: Uint8Array[];
}

/** What {@link SplitRegion} is encoded from. */
export interface SplitRegionInit {
  readonly policy?: CheckPolicy | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
}

function writeSplitRegion(w: WireWriter, m: SplitRegionInit): void {
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.policy !== undefined && m.policy !== 0) {
    w.int32(m.policy);
    w.uint32(8);
  }
}

function readSplitRegion(r: WireReader, end: number, into?: SplitRegion): SplitRegion {
  const m: SplitRegion = into ?? {
    policy: 0,
    keys: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.policy = r.int32();
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitRegion: MessageCodec<SplitRegion, SplitRegionInit> = {
  typeName: 'pdpb.SplitRegion',
  write: writeSplitRegion,
  read: readSplitRegion,
};

/** `pdpb.SwitchWitness` */
export interface SwitchWitness {
  peerId: bigint;
  isWitness: boolean;
}

/** What {@link SwitchWitness} is encoded from. */
export interface SwitchWitnessInit {
  readonly peerId?: bigint | undefined;
  readonly isWitness?: boolean | undefined;
}

function writeSwitchWitness(w: WireWriter, m: SwitchWitnessInit): void {
  if (m.isWitness !== undefined && m.isWitness) {
    w.bool(m.isWitness);
    w.uint32(16);
  }
  if (m.peerId !== undefined && m.peerId !== 0n) {
    w.uint64(m.peerId);
    w.uint32(8);
  }
}

function readSwitchWitness(r: WireReader, end: number, into?: SwitchWitness): SwitchWitness {
  const m: SwitchWitness = into ?? {
    peerId: 0n,
    isWitness: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.peerId = r.uint64();
        break;
      }
      case 16: {
        m.isWitness = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SwitchWitness: MessageCodec<SwitchWitness, SwitchWitnessInit> = {
  typeName: 'pdpb.SwitchWitness',
  write: writeSwitchWitness,
  read: readSwitchWitness,
};

/** `pdpb.BatchSwitchWitness` */
export interface BatchSwitchWitness {
  switchWitnesses: SwitchWitness[];
}

/** What {@link BatchSwitchWitness} is encoded from. */
export interface BatchSwitchWitnessInit {
  readonly switchWitnesses?: readonly SwitchWitnessInit[] | undefined;
}

function writeBatchSwitchWitness(w: WireWriter, m: BatchSwitchWitnessInit): void {
  if (m.switchWitnesses !== undefined && m.switchWitnesses.length > 0) {
    for (let i = m.switchWitnesses.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSwitchWitness(w, m.switchWitnesses[i] as SwitchWitnessInit);
      w.nested(10, before);
    }
  }
}

function readBatchSwitchWitness(r: WireReader, end: number, into?: BatchSwitchWitness): BatchSwitchWitness {
  const m: BatchSwitchWitness = into ?? {
    switchWitnesses: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.switchWitnesses.push(readSwitchWitness(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchSwitchWitness: MessageCodec<BatchSwitchWitness, BatchSwitchWitnessInit> = {
  typeName: 'pdpb.BatchSwitchWitness',
  write: writeBatchSwitchWitness,
  read: readBatchSwitchWitness,
};

/** `pdpb.ChangeSplit` */
export interface ChangeSplit {
  autoSplitEnabled: boolean;
}

/** What {@link ChangeSplit} is encoded from. */
export interface ChangeSplitInit {
  readonly autoSplitEnabled?: boolean | undefined;
}

function writeChangeSplit(w: WireWriter, m: ChangeSplitInit): void {
  if (m.autoSplitEnabled !== undefined && m.autoSplitEnabled) {
    w.bool(m.autoSplitEnabled);
    w.uint32(8);
  }
}

function readChangeSplit(r: WireReader, end: number, into?: ChangeSplit): ChangeSplit {
  const m: ChangeSplit = into ?? {
    autoSplitEnabled: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.autoSplitEnabled = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangeSplit: MessageCodec<ChangeSplit, ChangeSplitInit> = {
  typeName: 'pdpb.ChangeSplit',
  write: writeChangeSplit,
  read: readChangeSplit,
};

/** `pdpb.RegionHeartbeatResponse` */
export interface RegionHeartbeatResponse {
  header: ResponseHeader | undefined;
  changePeer: ChangePeer | undefined;
  transferLeader: TransferLeader | undefined;
  regionId: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  targetPeer: metapb.Peer | undefined;
  merge: Merge | undefined;
  splitRegion: SplitRegion | undefined;
  changePeerV2: ChangePeerV2 | undefined;
  switchWitnesses: BatchSwitchWitness | undefined;
  changeSplit: ChangeSplit | undefined;
}

/** What {@link RegionHeartbeatResponse} is encoded from. */
export interface RegionHeartbeatResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly changePeer?: ChangePeerInit | undefined;
  readonly transferLeader?: TransferLeaderInit | undefined;
  readonly regionId?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly targetPeer?: metapb.PeerInit | undefined;
  readonly merge?: MergeInit | undefined;
  readonly splitRegion?: SplitRegionInit | undefined;
  readonly changePeerV2?: ChangePeerV2Init | undefined;
  readonly switchWitnesses?: BatchSwitchWitnessInit | undefined;
  readonly changeSplit?: ChangeSplitInit | undefined;
}

function writeRegionHeartbeatResponse(w: WireWriter, m: RegionHeartbeatResponseInit): void {
  if (m.changeSplit !== undefined) {
    const before = w.size;
    writeChangeSplit(w, m.changeSplit);
    w.nested(90, before);
  }
  if (m.switchWitnesses !== undefined) {
    const before = w.size;
    writeBatchSwitchWitness(w, m.switchWitnesses);
    w.nested(82, before);
  }
  if (m.changePeerV2 !== undefined) {
    const before = w.size;
    writeChangePeerV2(w, m.changePeerV2);
    w.nested(74, before);
  }
  if (m.splitRegion !== undefined) {
    const before = w.size;
    writeSplitRegion(w, m.splitRegion);
    w.nested(66, before);
  }
  if (m.merge !== undefined) {
    const before = w.size;
    writeMerge(w, m.merge);
    w.nested(58, before);
  }
  if (m.targetPeer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.targetPeer);
    w.nested(50, before);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(42, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(32);
  }
  if (m.transferLeader !== undefined) {
    const before = w.size;
    writeTransferLeader(w, m.transferLeader);
    w.nested(26, before);
  }
  if (m.changePeer !== undefined) {
    const before = w.size;
    writeChangePeer(w, m.changePeer);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readRegionHeartbeatResponse(r: WireReader, end: number, into?: RegionHeartbeatResponse): RegionHeartbeatResponse {
  const m: RegionHeartbeatResponse = into ?? {
    header: undefined,
    changePeer: undefined,
    transferLeader: undefined,
    regionId: 0n,
    regionEpoch: undefined,
    targetPeer: undefined,
    merge: undefined,
    splitRegion: undefined,
    changePeerV2: undefined,
    switchWitnesses: undefined,
    changeSplit: undefined,
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
        m.changePeer = readChangePeer(r, stop, m.changePeer);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.transferLeader = readTransferLeader(r, stop, m.transferLeader);
        r.leave(stop);
        break;
      }
      case 32: {
        m.regionId = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.targetPeer = metapb.Peer.read(r, stop, m.targetPeer);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.merge = readMerge(r, stop, m.merge);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.splitRegion = readSplitRegion(r, stop, m.splitRegion);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.changePeerV2 = readChangePeerV2(r, stop, m.changePeerV2);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.switchWitnesses = readBatchSwitchWitness(r, stop, m.switchWitnesses);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.changeSplit = readChangeSplit(r, stop, m.changeSplit);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionHeartbeatResponse: MessageCodec<RegionHeartbeatResponse, RegionHeartbeatResponseInit> = {
  typeName: 'pdpb.RegionHeartbeatResponse',
  write: writeRegionHeartbeatResponse,
  read: readRegionHeartbeatResponse,
};

/** `pdpb.AskSplitRequest` */
export interface AskSplitRequest {
  header: RequestHeader | undefined;
  region: metapb.Region | undefined;
}

/** What {@link AskSplitRequest} is encoded from. */
export interface AskSplitRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly region?: metapb.RegionInit | undefined;
}

function writeAskSplitRequest(w: WireWriter, m: AskSplitRequestInit): void {
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAskSplitRequest(r: WireReader, end: number, into?: AskSplitRequest): AskSplitRequest {
  const m: AskSplitRequest = into ?? {
    header: undefined,
    region: undefined,
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
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AskSplitRequest: MessageCodec<AskSplitRequest, AskSplitRequestInit> = {
  typeName: 'pdpb.AskSplitRequest',
  write: writeAskSplitRequest,
  read: readAskSplitRequest,
};

/** `pdpb.AskSplitResponse` */
export interface AskSplitResponse {
  header: ResponseHeader | undefined;
  newRegionId: bigint;
  newPeerIds: bigint[];
}

/** What {@link AskSplitResponse} is encoded from. */
export interface AskSplitResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly newRegionId?: bigint | undefined;
  readonly newPeerIds?: readonly bigint[] | undefined;
}

function writeAskSplitResponse(w: WireWriter, m: AskSplitResponseInit): void {
  if (m.newPeerIds !== undefined && m.newPeerIds.length > 0) {
    const before = w.size;
    for (let i = m.newPeerIds.length - 1; i >= 0; i -= 1) w.uint64(m.newPeerIds[i] as bigint);
    w.nested(26, before);
  }
  if (m.newRegionId !== undefined && m.newRegionId !== 0n) {
    w.uint64(m.newRegionId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAskSplitResponse(r: WireReader, end: number, into?: AskSplitResponse): AskSplitResponse {
  const m: AskSplitResponse = into ?? {
    header: undefined,
    newRegionId: 0n,
    newPeerIds: [],
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
        m.newRegionId = r.uint64();
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.newPeerIds.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.newPeerIds.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AskSplitResponse: MessageCodec<AskSplitResponse, AskSplitResponseInit> = {
  typeName: 'pdpb.AskSplitResponse',
  write: writeAskSplitResponse,
  read: readAskSplitResponse,
};

/** `pdpb.ReportSplitRequest` */
export interface ReportSplitRequest {
  header: RequestHeader | undefined;
  left: metapb.Region | undefined;
  right: metapb.Region | undefined;
}

/** What {@link ReportSplitRequest} is encoded from. */
export interface ReportSplitRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly left?: metapb.RegionInit | undefined;
  readonly right?: metapb.RegionInit | undefined;
}

function writeReportSplitRequest(w: WireWriter, m: ReportSplitRequestInit): void {
  if (m.right !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.right);
    w.nested(26, before);
  }
  if (m.left !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.left);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportSplitRequest(r: WireReader, end: number, into?: ReportSplitRequest): ReportSplitRequest {
  const m: ReportSplitRequest = into ?? {
    header: undefined,
    left: undefined,
    right: undefined,
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
        const stop = r.enter(end);
        m.left = metapb.Region.read(r, stop, m.left);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.right = metapb.Region.read(r, stop, m.right);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportSplitRequest: MessageCodec<ReportSplitRequest, ReportSplitRequestInit> = {
  typeName: 'pdpb.ReportSplitRequest',
  write: writeReportSplitRequest,
  read: readReportSplitRequest,
};

/** `pdpb.ReportSplitResponse` */
export interface ReportSplitResponse {
  header: ResponseHeader | undefined;
}

/** What {@link ReportSplitResponse} is encoded from. */
export interface ReportSplitResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writeReportSplitResponse(w: WireWriter, m: ReportSplitResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportSplitResponse(r: WireReader, end: number, into?: ReportSplitResponse): ReportSplitResponse {
  const m: ReportSplitResponse = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportSplitResponse: MessageCodec<ReportSplitResponse, ReportSplitResponseInit> = {
  typeName: 'pdpb.ReportSplitResponse',
  write: writeReportSplitResponse,
  read: readReportSplitResponse,
};

/** `pdpb.AskBatchSplitRequest` */
export interface AskBatchSplitRequest {
  header: RequestHeader | undefined;
  region: metapb.Region | undefined;
  splitCount: number;
  reason: SplitReason;
}

/** What {@link AskBatchSplitRequest} is encoded from. */
export interface AskBatchSplitRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly splitCount?: number | undefined;
  readonly reason?: SplitReason | undefined;
}

function writeAskBatchSplitRequest(w: WireWriter, m: AskBatchSplitRequestInit): void {
  if (m.reason !== undefined && m.reason !== 0) {
    w.int32(m.reason);
    w.uint32(32);
  }
  if (m.splitCount !== undefined && m.splitCount !== 0) {
    w.uint32(m.splitCount);
    w.uint32(24);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAskBatchSplitRequest(r: WireReader, end: number, into?: AskBatchSplitRequest): AskBatchSplitRequest {
  const m: AskBatchSplitRequest = into ?? {
    header: undefined,
    region: undefined,
    splitCount: 0,
    reason: 0,
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
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 24: {
        m.splitCount = r.uint32();
        break;
      }
      case 32: {
        m.reason = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AskBatchSplitRequest: MessageCodec<AskBatchSplitRequest, AskBatchSplitRequestInit> = {
  typeName: 'pdpb.AskBatchSplitRequest',
  write: writeAskBatchSplitRequest,
  read: readAskBatchSplitRequest,
};

/** `pdpb.SplitID` */
export interface SplitID {
  newRegionId: bigint;
  newPeerIds: bigint[];
}

/** What {@link SplitID} is encoded from. */
export interface SplitIDInit {
  readonly newRegionId?: bigint | undefined;
  readonly newPeerIds?: readonly bigint[] | undefined;
}

function writeSplitID(w: WireWriter, m: SplitIDInit): void {
  if (m.newPeerIds !== undefined && m.newPeerIds.length > 0) {
    const before = w.size;
    for (let i = m.newPeerIds.length - 1; i >= 0; i -= 1) w.uint64(m.newPeerIds[i] as bigint);
    w.nested(18, before);
  }
  if (m.newRegionId !== undefined && m.newRegionId !== 0n) {
    w.uint64(m.newRegionId);
    w.uint32(8);
  }
}

function readSplitID(r: WireReader, end: number, into?: SplitID): SplitID {
  const m: SplitID = into ?? {
    newRegionId: 0n,
    newPeerIds: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.newRegionId = r.uint64();
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.newPeerIds.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.newPeerIds.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitID: MessageCodec<SplitID, SplitIDInit> = {
  typeName: 'pdpb.SplitID',
  write: writeSplitID,
  read: readSplitID,
};

/** `pdpb.AskBatchSplitResponse` */
export interface AskBatchSplitResponse {
  header: ResponseHeader | undefined;
  ids: SplitID[];
}

/** What {@link AskBatchSplitResponse} is encoded from. */
export interface AskBatchSplitResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly ids?: readonly SplitIDInit[] | undefined;
}

function writeAskBatchSplitResponse(w: WireWriter, m: AskBatchSplitResponseInit): void {
  if (m.ids !== undefined && m.ids.length > 0) {
    for (let i = m.ids.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSplitID(w, m.ids[i] as SplitIDInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAskBatchSplitResponse(r: WireReader, end: number, into?: AskBatchSplitResponse): AskBatchSplitResponse {
  const m: AskBatchSplitResponse = into ?? {
    header: undefined,
    ids: [],
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
        m.ids.push(readSplitID(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AskBatchSplitResponse: MessageCodec<AskBatchSplitResponse, AskBatchSplitResponseInit> = {
  typeName: 'pdpb.AskBatchSplitResponse',
  write: writeAskBatchSplitResponse,
  read: readAskBatchSplitResponse,
};

/** `pdpb.ReportBatchSplitRequest` */
export interface ReportBatchSplitRequest {
  header: RequestHeader | undefined;
  regions: metapb.Region[];
}

/** What {@link ReportBatchSplitRequest} is encoded from. */
export interface ReportBatchSplitRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly regions?: readonly metapb.RegionInit[] | undefined;
}

function writeReportBatchSplitRequest(w: WireWriter, m: ReportBatchSplitRequestInit): void {
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.regions[i] as metapb.RegionInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportBatchSplitRequest(r: WireReader, end: number, into?: ReportBatchSplitRequest): ReportBatchSplitRequest {
  const m: ReportBatchSplitRequest = into ?? {
    header: undefined,
    regions: [],
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
        const stop = r.enter(end);
        m.regions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportBatchSplitRequest: MessageCodec<ReportBatchSplitRequest, ReportBatchSplitRequestInit> = {
  typeName: 'pdpb.ReportBatchSplitRequest',
  write: writeReportBatchSplitRequest,
  read: readReportBatchSplitRequest,
};

/** `pdpb.ReportBatchSplitResponse` */
export interface ReportBatchSplitResponse {
  header: ResponseHeader | undefined;
}

/** What {@link ReportBatchSplitResponse} is encoded from. */
export interface ReportBatchSplitResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writeReportBatchSplitResponse(w: WireWriter, m: ReportBatchSplitResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportBatchSplitResponse(r: WireReader, end: number, into?: ReportBatchSplitResponse): ReportBatchSplitResponse {
  const m: ReportBatchSplitResponse = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportBatchSplitResponse: MessageCodec<ReportBatchSplitResponse, ReportBatchSplitResponseInit> = {
  typeName: 'pdpb.ReportBatchSplitResponse',
  write: writeReportBatchSplitResponse,
  read: readReportBatchSplitResponse,
};

/** `pdpb.TimeInterval` */
export interface TimeInterval {
  startTimestamp: bigint;
  endTimestamp: bigint;
}

/** What {@link TimeInterval} is encoded from. */
export interface TimeIntervalInit {
  readonly startTimestamp?: bigint | undefined;
  readonly endTimestamp?: bigint | undefined;
}

function writeTimeInterval(w: WireWriter, m: TimeIntervalInit): void {
  if (m.endTimestamp !== undefined && m.endTimestamp !== 0n) {
    w.uint64(m.endTimestamp);
    w.uint32(16);
  }
  if (m.startTimestamp !== undefined && m.startTimestamp !== 0n) {
    w.uint64(m.startTimestamp);
    w.uint32(8);
  }
}

function readTimeInterval(r: WireReader, end: number, into?: TimeInterval): TimeInterval {
  const m: TimeInterval = into ?? {
    startTimestamp: 0n,
    endTimestamp: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTimestamp = r.uint64();
        break;
      }
      case 16: {
        m.endTimestamp = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TimeInterval: MessageCodec<TimeInterval, TimeIntervalInit> = {
  typeName: 'pdpb.TimeInterval',
  write: writeTimeInterval,
  read: readTimeInterval,
};

/** `pdpb.RecordPair` */
export interface RecordPair {
  key: string;
  value: bigint;
}

/** What {@link RecordPair} is encoded from. */
export interface RecordPairInit {
  readonly key?: string | undefined;
  readonly value?: bigint | undefined;
}

function writeRecordPair(w: WireWriter, m: RecordPairInit): void {
  if (m.value !== undefined && m.value !== 0n) {
    w.uint64(m.value);
    w.uint32(16);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.string(m.key);
    w.uint32(10);
  }
}

function readRecordPair(r: WireReader, end: number, into?: RecordPair): RecordPair {
  const m: RecordPair = into ?? {
    key: '',
    value: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.string(end);
        break;
      }
      case 16: {
        m.value = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RecordPair: MessageCodec<RecordPair, RecordPairInit> = {
  typeName: 'pdpb.RecordPair',
  write: writeRecordPair,
  read: readRecordPair,
};

/** `pdpb.PeerStat` */
export interface PeerStat {
  regionId: bigint;
  readKeys: number;
  readBytes: number;
  queryStats: QueryStats | undefined;
  writtenKeys: number;
  writtenBytes: number;
  cpuStats: CPUStats | undefined;
}

/** What {@link PeerStat} is encoded from. */
export interface PeerStatInit {
  readonly regionId?: bigint | undefined;
  readonly readKeys?: number | undefined;
  readonly readBytes?: number | undefined;
  readonly queryStats?: QueryStatsInit | undefined;
  readonly writtenKeys?: number | undefined;
  readonly writtenBytes?: number | undefined;
  readonly cpuStats?: CPUStatsInit | undefined;
}

function writePeerStat(w: WireWriter, m: PeerStatInit): void {
  if (m.cpuStats !== undefined) {
    const before = w.size;
    writeCPUStats(w, m.cpuStats);
    w.nested(58, before);
  }
  if (m.writtenBytes !== undefined && m.writtenBytes !== 0) {
    w.uint64Number(m.writtenBytes);
    w.uint32(48);
  }
  if (m.writtenKeys !== undefined && m.writtenKeys !== 0) {
    w.uint64Number(m.writtenKeys);
    w.uint32(40);
  }
  if (m.queryStats !== undefined) {
    const before = w.size;
    writeQueryStats(w, m.queryStats);
    w.nested(34, before);
  }
  if (m.readBytes !== undefined && m.readBytes !== 0) {
    w.uint64Number(m.readBytes);
    w.uint32(24);
  }
  if (m.readKeys !== undefined && m.readKeys !== 0) {
    w.uint64Number(m.readKeys);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readPeerStat(r: WireReader, end: number, into?: PeerStat): PeerStat {
  const m: PeerStat = into ?? {
    regionId: 0n,
    readKeys: 0,
    readBytes: 0,
    queryStats: undefined,
    writtenKeys: 0,
    writtenBytes: 0,
    cpuStats: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.readKeys = r.uint64Number();
        break;
      }
      case 24: {
        m.readBytes = r.uint64Number();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.queryStats = readQueryStats(r, stop, m.queryStats);
        r.leave(stop);
        break;
      }
      case 40: {
        m.writtenKeys = r.uint64Number();
        break;
      }
      case 48: {
        m.writtenBytes = r.uint64Number();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.cpuStats = readCPUStats(r, stop, m.cpuStats);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PeerStat: MessageCodec<PeerStat, PeerStatInit> = {
  typeName: 'pdpb.PeerStat',
  write: writePeerStat,
  read: readPeerStat,
};

/** `pdpb.StoreStats` */
export interface StoreStats {
  storeId: bigint;
  capacity: number;
  available: number;
  regionCount: number;
  sendingSnapCount: number;
  receivingSnapCount: number;
  startTime: number;
  applyingSnapCount: number;
  isBusy: boolean;
  usedSize: number;
  bytesWritten: number;
  keysWritten: number;
  bytesRead: number;
  keysRead: number;
  interval: TimeInterval | undefined;
  cpuUsages: RecordPair[];
  readIoRates: RecordPair[];
  writeIoRates: RecordPair[];
  opLatencies: RecordPair[];
  peerStats: PeerStat[];
  queryStats: QueryStats | undefined;
  slowScore: number;
  damagedRegionsId: bigint[];
  isApplyBusy: boolean;
  snapshotStats: SnapshotStat[];
  slowTrend: SlowTrend | undefined;
  isGrpcPaused: boolean;
  totalMemory: number;
  usedMemory: number;
  networkSlowScores: Map<bigint, bigint>;
  dfs: DfsStatItem[];
  isStopping: boolean;
}

/** What {@link StoreStats} is encoded from. */
export interface StoreStatsInit {
  readonly storeId?: bigint | undefined;
  readonly capacity?: number | undefined;
  readonly available?: number | undefined;
  readonly regionCount?: number | undefined;
  readonly sendingSnapCount?: number | undefined;
  readonly receivingSnapCount?: number | undefined;
  readonly startTime?: number | undefined;
  readonly applyingSnapCount?: number | undefined;
  readonly isBusy?: boolean | undefined;
  readonly usedSize?: number | undefined;
  readonly bytesWritten?: number | undefined;
  readonly keysWritten?: number | undefined;
  readonly bytesRead?: number | undefined;
  readonly keysRead?: number | undefined;
  readonly interval?: TimeIntervalInit | undefined;
  readonly cpuUsages?: readonly RecordPairInit[] | undefined;
  readonly readIoRates?: readonly RecordPairInit[] | undefined;
  readonly writeIoRates?: readonly RecordPairInit[] | undefined;
  readonly opLatencies?: readonly RecordPairInit[] | undefined;
  readonly peerStats?: readonly PeerStatInit[] | undefined;
  readonly queryStats?: QueryStatsInit | undefined;
  readonly slowScore?: number | undefined;
  readonly damagedRegionsId?: readonly bigint[] | undefined;
  readonly isApplyBusy?: boolean | undefined;
  readonly snapshotStats?: readonly SnapshotStatInit[] | undefined;
  readonly slowTrend?: SlowTrendInit | undefined;
  readonly isGrpcPaused?: boolean | undefined;
  readonly totalMemory?: number | undefined;
  readonly usedMemory?: number | undefined;
  readonly networkSlowScores?: ReadonlyMap<bigint, bigint> | undefined;
  readonly dfs?: readonly DfsStatItemInit[] | undefined;
  readonly isStopping?: boolean | undefined;
}

function writeStoreStats(w: WireWriter, m: StoreStatsInit): void {
  if (m.isStopping !== undefined && m.isStopping) {
    w.bool(m.isStopping);
    w.uint32(256);
  }
  if (m.dfs !== undefined && m.dfs.length > 0) {
    for (let i = m.dfs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeDfsStatItem(w, m.dfs[i] as DfsStatItemInit);
      w.nested(250, before);
    }
  }
  if (m.networkSlowScores !== undefined) {
    for (const [key, value] of m.networkSlowScores) {
      const before = w.size;
      w.uint64(value);
      w.uint32(16);
      w.uint64(key);
      w.uint32(8);
      w.nested(242, before);
    }
  }
  if (m.usedMemory !== undefined && m.usedMemory !== 0) {
    w.uint64Number(m.usedMemory);
    w.uint32(232);
  }
  if (m.totalMemory !== undefined && m.totalMemory !== 0) {
    w.uint64Number(m.totalMemory);
    w.uint32(224);
  }
  if (m.isGrpcPaused !== undefined && m.isGrpcPaused) {
    w.bool(m.isGrpcPaused);
    w.uint32(216);
  }
  if (m.slowTrend !== undefined) {
    const before = w.size;
    writeSlowTrend(w, m.slowTrend);
    w.nested(210, before);
  }
  if (m.snapshotStats !== undefined && m.snapshotStats.length > 0) {
    for (let i = m.snapshotStats.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSnapshotStat(w, m.snapshotStats[i] as SnapshotStatInit);
      w.nested(202, before);
    }
  }
  if (m.isApplyBusy !== undefined && m.isApplyBusy) {
    w.bool(m.isApplyBusy);
    w.uint32(192);
  }
  if (m.damagedRegionsId !== undefined && m.damagedRegionsId.length > 0) {
    const before = w.size;
    for (let i = m.damagedRegionsId.length - 1; i >= 0; i -= 1) w.uint64(m.damagedRegionsId[i] as bigint);
    w.nested(186, before);
  }
  if (m.slowScore !== undefined && m.slowScore !== 0) {
    w.uint64Number(m.slowScore);
    w.uint32(176);
  }
  if (m.queryStats !== undefined) {
    const before = w.size;
    writeQueryStats(w, m.queryStats);
    w.nested(170, before);
  }
  if (m.peerStats !== undefined && m.peerStats.length > 0) {
    for (let i = m.peerStats.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerStat(w, m.peerStats[i] as PeerStatInit);
      w.nested(162, before);
    }
  }
  if (m.opLatencies !== undefined && m.opLatencies.length > 0) {
    for (let i = m.opLatencies.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRecordPair(w, m.opLatencies[i] as RecordPairInit);
      w.nested(154, before);
    }
  }
  if (m.writeIoRates !== undefined && m.writeIoRates.length > 0) {
    for (let i = m.writeIoRates.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRecordPair(w, m.writeIoRates[i] as RecordPairInit);
      w.nested(146, before);
    }
  }
  if (m.readIoRates !== undefined && m.readIoRates.length > 0) {
    for (let i = m.readIoRates.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRecordPair(w, m.readIoRates[i] as RecordPairInit);
      w.nested(138, before);
    }
  }
  if (m.cpuUsages !== undefined && m.cpuUsages.length > 0) {
    for (let i = m.cpuUsages.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRecordPair(w, m.cpuUsages[i] as RecordPairInit);
      w.nested(130, before);
    }
  }
  if (m.interval !== undefined) {
    const before = w.size;
    writeTimeInterval(w, m.interval);
    w.nested(122, before);
  }
  if (m.keysRead !== undefined && m.keysRead !== 0) {
    w.uint64Number(m.keysRead);
    w.uint32(112);
  }
  if (m.bytesRead !== undefined && m.bytesRead !== 0) {
    w.uint64Number(m.bytesRead);
    w.uint32(104);
  }
  if (m.keysWritten !== undefined && m.keysWritten !== 0) {
    w.uint64Number(m.keysWritten);
    w.uint32(96);
  }
  if (m.bytesWritten !== undefined && m.bytesWritten !== 0) {
    w.uint64Number(m.bytesWritten);
    w.uint32(88);
  }
  if (m.usedSize !== undefined && m.usedSize !== 0) {
    w.uint64Number(m.usedSize);
    w.uint32(80);
  }
  if (m.isBusy !== undefined && m.isBusy) {
    w.bool(m.isBusy);
    w.uint32(72);
  }
  if (m.applyingSnapCount !== undefined && m.applyingSnapCount !== 0) {
    w.uint32(m.applyingSnapCount);
    w.uint32(64);
  }
  if (m.startTime !== undefined && m.startTime !== 0) {
    w.uint32(m.startTime);
    w.uint32(56);
  }
  if (m.receivingSnapCount !== undefined && m.receivingSnapCount !== 0) {
    w.uint32(m.receivingSnapCount);
    w.uint32(48);
  }
  if (m.sendingSnapCount !== undefined && m.sendingSnapCount !== 0) {
    w.uint32(m.sendingSnapCount);
    w.uint32(40);
  }
  if (m.regionCount !== undefined && m.regionCount !== 0) {
    w.uint32(m.regionCount);
    w.uint32(32);
  }
  if (m.available !== undefined && m.available !== 0) {
    w.uint64Number(m.available);
    w.uint32(24);
  }
  if (m.capacity !== undefined && m.capacity !== 0) {
    w.uint64Number(m.capacity);
    w.uint32(16);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(8);
  }
}

function readStoreStats(r: WireReader, end: number, into?: StoreStats): StoreStats {
  const m: StoreStats = into ?? {
    storeId: 0n,
    capacity: 0,
    available: 0,
    regionCount: 0,
    sendingSnapCount: 0,
    receivingSnapCount: 0,
    startTime: 0,
    applyingSnapCount: 0,
    isBusy: false,
    usedSize: 0,
    bytesWritten: 0,
    keysWritten: 0,
    bytesRead: 0,
    keysRead: 0,
    interval: undefined,
    cpuUsages: [],
    readIoRates: [],
    writeIoRates: [],
    opLatencies: [],
    peerStats: [],
    queryStats: undefined,
    slowScore: 0,
    damagedRegionsId: [],
    isApplyBusy: false,
    snapshotStats: [],
    slowTrend: undefined,
    isGrpcPaused: false,
    totalMemory: 0,
    usedMemory: 0,
    networkSlowScores: new Map(),
    dfs: [],
    isStopping: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.storeId = r.uint64();
        break;
      }
      case 16: {
        m.capacity = r.uint64Number();
        break;
      }
      case 24: {
        m.available = r.uint64Number();
        break;
      }
      case 32: {
        m.regionCount = r.uint32();
        break;
      }
      case 40: {
        m.sendingSnapCount = r.uint32();
        break;
      }
      case 48: {
        m.receivingSnapCount = r.uint32();
        break;
      }
      case 56: {
        m.startTime = r.uint32();
        break;
      }
      case 64: {
        m.applyingSnapCount = r.uint32();
        break;
      }
      case 72: {
        m.isBusy = r.bool();
        break;
      }
      case 80: {
        m.usedSize = r.uint64Number();
        break;
      }
      case 88: {
        m.bytesWritten = r.uint64Number();
        break;
      }
      case 96: {
        m.keysWritten = r.uint64Number();
        break;
      }
      case 104: {
        m.bytesRead = r.uint64Number();
        break;
      }
      case 112: {
        m.keysRead = r.uint64Number();
        break;
      }
      case 122: {
        const stop = r.enter(end);
        m.interval = readTimeInterval(r, stop, m.interval);
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.cpuUsages.push(readRecordPair(r, stop));
        r.leave(stop);
        break;
      }
      case 138: {
        const stop = r.enter(end);
        m.readIoRates.push(readRecordPair(r, stop));
        r.leave(stop);
        break;
      }
      case 146: {
        const stop = r.enter(end);
        m.writeIoRates.push(readRecordPair(r, stop));
        r.leave(stop);
        break;
      }
      case 154: {
        const stop = r.enter(end);
        m.opLatencies.push(readRecordPair(r, stop));
        r.leave(stop);
        break;
      }
      case 162: {
        const stop = r.enter(end);
        m.peerStats.push(readPeerStat(r, stop));
        r.leave(stop);
        break;
      }
      case 170: {
        const stop = r.enter(end);
        m.queryStats = readQueryStats(r, stop, m.queryStats);
        r.leave(stop);
        break;
      }
      case 176: {
        m.slowScore = r.uint64Number();
        break;
      }
      case 186: {
        const stop = r.length(end);
        while (r.pos < stop) m.damagedRegionsId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 184: {
        m.damagedRegionsId.push(r.uint64());
        break;
      }
      case 192: {
        m.isApplyBusy = r.bool();
        break;
      }
      case 202: {
        const stop = r.enter(end);
        m.snapshotStats.push(readSnapshotStat(r, stop));
        r.leave(stop);
        break;
      }
      case 210: {
        const stop = r.enter(end);
        m.slowTrend = readSlowTrend(r, stop, m.slowTrend);
        r.leave(stop);
        break;
      }
      case 216: {
        m.isGrpcPaused = r.bool();
        break;
      }
      case 224: {
        m.totalMemory = r.uint64Number();
        break;
      }
      case 232: {
        m.usedMemory = r.uint64Number();
        break;
      }
      case 242: {
        const stop = r.enter(end);
        let key: bigint = 0n;
        let value: bigint = 0n;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 8) key = r.uint64();
          else if (inner === 16) value = r.uint64();
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.networkSlowScores.set(key, value);
        break;
      }
      case 250: {
        const stop = r.enter(end);
        m.dfs.push(readDfsStatItem(r, stop));
        r.leave(stop);
        break;
      }
      case 256: {
        m.isStopping = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreStats: MessageCodec<StoreStats, StoreStatsInit> = {
  typeName: 'pdpb.StoreStats',
  write: writeStoreStats,
  read: readStoreStats,
};

/** `pdpb.DfsStatScope` */
export interface DfsStatScope {
  isGlobal: boolean;
  keyspaceId: number;
  component: string;
  keyspaceIdentities: apipb.KeyspaceIdentity[];
}

/** What {@link DfsStatScope} is encoded from. */
export interface DfsStatScopeInit {
  readonly isGlobal?: boolean | undefined;
  readonly keyspaceId?: number | undefined;
  readonly component?: string | undefined;
  readonly keyspaceIdentities?: readonly apipb.KeyspaceIdentityInit[] | undefined;
}

function writeDfsStatScope(w: WireWriter, m: DfsStatScopeInit): void {
  if (m.keyspaceIdentities !== undefined && m.keyspaceIdentities.length > 0) {
    for (let i = m.keyspaceIdentities.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      apipb.KeyspaceIdentity.write(w, m.keyspaceIdentities[i] as apipb.KeyspaceIdentityInit);
      w.nested(34, before);
    }
  }
  if (m.component !== undefined && m.component.length > 0) {
    w.string(m.component);
    w.uint32(26);
  }
  if (m.keyspaceId !== undefined && m.keyspaceId !== 0) {
    w.uint32(m.keyspaceId);
    w.uint32(16);
  }
  if (m.isGlobal !== undefined && m.isGlobal) {
    w.bool(m.isGlobal);
    w.uint32(8);
  }
}

function readDfsStatScope(r: WireReader, end: number, into?: DfsStatScope): DfsStatScope {
  const m: DfsStatScope = into ?? {
    isGlobal: false,
    keyspaceId: 0,
    component: '',
    keyspaceIdentities: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.isGlobal = r.bool();
        break;
      }
      case 16: {
        m.keyspaceId = r.uint32();
        break;
      }
      case 26: {
        m.component = r.string(end);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.keyspaceIdentities.push(apipb.KeyspaceIdentity.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DfsStatScope: MessageCodec<DfsStatScope, DfsStatScopeInit> = {
  typeName: 'pdpb.DfsStatScope',
  write: writeDfsStatScope,
  read: readDfsStatScope,
};

/** `pdpb.DfsStatItem` */
export interface DfsStatItem {
  scope: DfsStatScope | undefined;
  writtenBytes: number;
  writeRequests: number;
}

/** What {@link DfsStatItem} is encoded from. */
export interface DfsStatItemInit {
  readonly scope?: DfsStatScopeInit | undefined;
  readonly writtenBytes?: number | undefined;
  readonly writeRequests?: number | undefined;
}

function writeDfsStatItem(w: WireWriter, m: DfsStatItemInit): void {
  if (m.writeRequests !== undefined && m.writeRequests !== 0) {
    w.uint64Number(m.writeRequests);
    w.uint32(24);
  }
  if (m.writtenBytes !== undefined && m.writtenBytes !== 0) {
    w.uint64Number(m.writtenBytes);
    w.uint32(16);
  }
  if (m.scope !== undefined) {
    const before = w.size;
    writeDfsStatScope(w, m.scope);
    w.nested(10, before);
  }
}

function readDfsStatItem(r: WireReader, end: number, into?: DfsStatItem): DfsStatItem {
  const m: DfsStatItem = into ?? {
    scope: undefined,
    writtenBytes: 0,
    writeRequests: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.scope = readDfsStatScope(r, stop, m.scope);
        r.leave(stop);
        break;
      }
      case 16: {
        m.writtenBytes = r.uint64Number();
        break;
      }
      case 24: {
        m.writeRequests = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DfsStatItem: MessageCodec<DfsStatItem, DfsStatItemInit> = {
  typeName: 'pdpb.DfsStatItem',
  write: writeDfsStatItem,
  read: readDfsStatItem,
};

/** `pdpb.SlowTrend` */
export interface SlowTrend {
  causeValue: number;
  causeRate: number;
  resultValue: number;
  resultRate: number;
}

/** What {@link SlowTrend} is encoded from. */
export interface SlowTrendInit {
  readonly causeValue?: number | undefined;
  readonly causeRate?: number | undefined;
  readonly resultValue?: number | undefined;
  readonly resultRate?: number | undefined;
}

function writeSlowTrend(w: WireWriter, m: SlowTrendInit): void {
  if (m.resultRate !== undefined && !Object.is(m.resultRate, 0)) {
    w.double(m.resultRate);
    w.uint32(33);
  }
  if (m.resultValue !== undefined && !Object.is(m.resultValue, 0)) {
    w.double(m.resultValue);
    w.uint32(25);
  }
  if (m.causeRate !== undefined && !Object.is(m.causeRate, 0)) {
    w.double(m.causeRate);
    w.uint32(17);
  }
  if (m.causeValue !== undefined && !Object.is(m.causeValue, 0)) {
    w.double(m.causeValue);
    w.uint32(9);
  }
}

function readSlowTrend(r: WireReader, end: number, into?: SlowTrend): SlowTrend {
  const m: SlowTrend = into ?? {
    causeValue: 0,
    causeRate: 0,
    resultValue: 0,
    resultRate: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 9: {
        m.causeValue = r.double();
        break;
      }
      case 17: {
        m.causeRate = r.double();
        break;
      }
      case 25: {
        m.resultValue = r.double();
        break;
      }
      case 33: {
        m.resultRate = r.double();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SlowTrend: MessageCodec<SlowTrend, SlowTrendInit> = {
  typeName: 'pdpb.SlowTrend',
  write: writeSlowTrend,
  read: readSlowTrend,
};

/** `pdpb.SnapshotStat` */
export interface SnapshotStat {
  regionId: bigint;
  generateDurationSec: number;
  sendDurationSec: number;
  totalDurationSec: number;
  transportSize: number;
}

/** What {@link SnapshotStat} is encoded from. */
export interface SnapshotStatInit {
  readonly regionId?: bigint | undefined;
  readonly generateDurationSec?: number | undefined;
  readonly sendDurationSec?: number | undefined;
  readonly totalDurationSec?: number | undefined;
  readonly transportSize?: number | undefined;
}

function writeSnapshotStat(w: WireWriter, m: SnapshotStatInit): void {
  if (m.transportSize !== undefined && m.transportSize !== 0) {
    w.uint64Number(m.transportSize);
    w.uint32(40);
  }
  if (m.totalDurationSec !== undefined && m.totalDurationSec !== 0) {
    w.uint64Number(m.totalDurationSec);
    w.uint32(32);
  }
  if (m.sendDurationSec !== undefined && m.sendDurationSec !== 0) {
    w.uint64Number(m.sendDurationSec);
    w.uint32(24);
  }
  if (m.generateDurationSec !== undefined && m.generateDurationSec !== 0) {
    w.uint64Number(m.generateDurationSec);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readSnapshotStat(r: WireReader, end: number, into?: SnapshotStat): SnapshotStat {
  const m: SnapshotStat = into ?? {
    regionId: 0n,
    generateDurationSec: 0,
    sendDurationSec: 0,
    totalDurationSec: 0,
    transportSize: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.generateDurationSec = r.uint64Number();
        break;
      }
      case 24: {
        m.sendDurationSec = r.uint64Number();
        break;
      }
      case 32: {
        m.totalDurationSec = r.uint64Number();
        break;
      }
      case 40: {
        m.transportSize = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapshotStat: MessageCodec<SnapshotStat, SnapshotStatInit> = {
  typeName: 'pdpb.SnapshotStat',
  write: writeSnapshotStat,
  read: readSnapshotStat,
};

/** `pdpb.PeerReport` */
export interface PeerReport {
  raftState: raft_serverpb.RaftLocalState | undefined;
  regionState: raft_serverpb.RegionLocalState | undefined;
  isForceLeader: boolean;
  hasCommitMerge: boolean;
  appliedIndex: bigint;
}

/** What {@link PeerReport} is encoded from. */
export interface PeerReportInit {
  readonly raftState?: raft_serverpb.RaftLocalStateInit | undefined;
  readonly regionState?: raft_serverpb.RegionLocalStateInit | undefined;
  readonly isForceLeader?: boolean | undefined;
  readonly hasCommitMerge?: boolean | undefined;
  readonly appliedIndex?: bigint | undefined;
}

function writePeerReport(w: WireWriter, m: PeerReportInit): void {
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(40);
  }
  if (m.hasCommitMerge !== undefined && m.hasCommitMerge) {
    w.bool(m.hasCommitMerge);
    w.uint32(32);
  }
  if (m.isForceLeader !== undefined && m.isForceLeader) {
    w.bool(m.isForceLeader);
    w.uint32(24);
  }
  if (m.regionState !== undefined) {
    const before = w.size;
    raft_serverpb.RegionLocalState.write(w, m.regionState);
    w.nested(18, before);
  }
  if (m.raftState !== undefined) {
    const before = w.size;
    raft_serverpb.RaftLocalState.write(w, m.raftState);
    w.nested(10, before);
  }
}

function readPeerReport(r: WireReader, end: number, into?: PeerReport): PeerReport {
  const m: PeerReport = into ?? {
    raftState: undefined,
    regionState: undefined,
    isForceLeader: false,
    hasCommitMerge: false,
    appliedIndex: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.raftState = raft_serverpb.RaftLocalState.read(r, stop, m.raftState);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regionState = raft_serverpb.RegionLocalState.read(r, stop, m.regionState);
        r.leave(stop);
        break;
      }
      case 24: {
        m.isForceLeader = r.bool();
        break;
      }
      case 32: {
        m.hasCommitMerge = r.bool();
        break;
      }
      case 40: {
        m.appliedIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PeerReport: MessageCodec<PeerReport, PeerReportInit> = {
  typeName: 'pdpb.PeerReport',
  write: writePeerReport,
  read: readPeerReport,
};

/** `pdpb.StoreReport` */
export interface StoreReport {
  peerReports: PeerReport[];
  step: number;
}

/** What {@link StoreReport} is encoded from. */
export interface StoreReportInit {
  readonly peerReports?: readonly PeerReportInit[] | undefined;
  readonly step?: number | undefined;
}

function writeStoreReport(w: WireWriter, m: StoreReportInit): void {
  if (m.step !== undefined && m.step !== 0) {
    w.uint64Number(m.step);
    w.uint32(16);
  }
  if (m.peerReports !== undefined && m.peerReports.length > 0) {
    for (let i = m.peerReports.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerReport(w, m.peerReports[i] as PeerReportInit);
      w.nested(10, before);
    }
  }
}

function readStoreReport(r: WireReader, end: number, into?: StoreReport): StoreReport {
  const m: StoreReport = into ?? {
    peerReports: [],
    step: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.peerReports.push(readPeerReport(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.step = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreReport: MessageCodec<StoreReport, StoreReportInit> = {
  typeName: 'pdpb.StoreReport',
  write: writeStoreReport,
  read: readStoreReport,
};

/** `pdpb.StoreHeartbeatRequest` */
export interface StoreHeartbeatRequest {
  header: RequestHeader | undefined;
  stats: StoreStats | undefined;
  storeReport: StoreReport | undefined;
  drAutosyncStatus: replication_modepb.StoreDRAutoSyncStatus | undefined;
}

/** What {@link StoreHeartbeatRequest} is encoded from. */
export interface StoreHeartbeatRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly stats?: StoreStatsInit | undefined;
  readonly storeReport?: StoreReportInit | undefined;
  readonly drAutosyncStatus?: replication_modepb.StoreDRAutoSyncStatusInit | undefined;
}

function writeStoreHeartbeatRequest(w: WireWriter, m: StoreHeartbeatRequestInit): void {
  if (m.drAutosyncStatus !== undefined) {
    const before = w.size;
    replication_modepb.StoreDRAutoSyncStatus.write(w, m.drAutosyncStatus);
    w.nested(34, before);
  }
  if (m.storeReport !== undefined) {
    const before = w.size;
    writeStoreReport(w, m.storeReport);
    w.nested(26, before);
  }
  if (m.stats !== undefined) {
    const before = w.size;
    writeStoreStats(w, m.stats);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readStoreHeartbeatRequest(r: WireReader, end: number, into?: StoreHeartbeatRequest): StoreHeartbeatRequest {
  const m: StoreHeartbeatRequest = into ?? {
    header: undefined,
    stats: undefined,
    storeReport: undefined,
    drAutosyncStatus: undefined,
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
        const stop = r.enter(end);
        m.stats = readStoreStats(r, stop, m.stats);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.storeReport = readStoreReport(r, stop, m.storeReport);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.drAutosyncStatus = replication_modepb.StoreDRAutoSyncStatus.read(r, stop, m.drAutosyncStatus);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreHeartbeatRequest: MessageCodec<StoreHeartbeatRequest, StoreHeartbeatRequestInit> = {
  typeName: 'pdpb.StoreHeartbeatRequest',
  write: writeStoreHeartbeatRequest,
  read: readStoreHeartbeatRequest,
};

/** `pdpb.DemoteFailedVoters` */
export interface DemoteFailedVoters {
  regionId: bigint;
  failedVoters: metapb.Peer[];
}

/** What {@link DemoteFailedVoters} is encoded from. */
export interface DemoteFailedVotersInit {
  readonly regionId?: bigint | undefined;
  readonly failedVoters?: readonly metapb.PeerInit[] | undefined;
}

function writeDemoteFailedVoters(w: WireWriter, m: DemoteFailedVotersInit): void {
  if (m.failedVoters !== undefined && m.failedVoters.length > 0) {
    for (let i = m.failedVoters.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.failedVoters[i] as metapb.PeerInit);
      w.nested(18, before);
    }
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readDemoteFailedVoters(r: WireReader, end: number, into?: DemoteFailedVoters): DemoteFailedVoters {
  const m: DemoteFailedVoters = into ?? {
    regionId: 0n,
    failedVoters: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.failedVoters.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DemoteFailedVoters: MessageCodec<DemoteFailedVoters, DemoteFailedVotersInit> = {
  typeName: 'pdpb.DemoteFailedVoters',
  write: writeDemoteFailedVoters,
  read: readDemoteFailedVoters,
};

/** `pdpb.ForceLeader` */
export interface ForceLeader {
  failedStores: bigint[];
  enterForceLeaders: bigint[];
}

/** What {@link ForceLeader} is encoded from. */
export interface ForceLeaderInit {
  readonly failedStores?: readonly bigint[] | undefined;
  readonly enterForceLeaders?: readonly bigint[] | undefined;
}

function writeForceLeader(w: WireWriter, m: ForceLeaderInit): void {
  if (m.enterForceLeaders !== undefined && m.enterForceLeaders.length > 0) {
    const before = w.size;
    for (let i = m.enterForceLeaders.length - 1; i >= 0; i -= 1) w.uint64(m.enterForceLeaders[i] as bigint);
    w.nested(18, before);
  }
  if (m.failedStores !== undefined && m.failedStores.length > 0) {
    const before = w.size;
    for (let i = m.failedStores.length - 1; i >= 0; i -= 1) w.uint64(m.failedStores[i] as bigint);
    w.nested(10, before);
  }
}

function readForceLeader(r: WireReader, end: number, into?: ForceLeader): ForceLeader {
  const m: ForceLeader = into ?? {
    failedStores: [],
    enterForceLeaders: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.failedStores.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.failedStores.push(r.uint64());
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.enterForceLeaders.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.enterForceLeaders.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ForceLeader: MessageCodec<ForceLeader, ForceLeaderInit> = {
  typeName: 'pdpb.ForceLeader',
  write: writeForceLeader,
  read: readForceLeader,
};

/** `pdpb.RecoveryPlan` */
export interface RecoveryPlan {
  creates: metapb.Region[];
  updates: metapb.Region[];
  tombstones: number[];
  demotes: DemoteFailedVoters[];
  forceLeader: ForceLeader | undefined;
  step: number;
}

/** What {@link RecoveryPlan} is encoded from. */
export interface RecoveryPlanInit {
  readonly creates?: readonly metapb.RegionInit[] | undefined;
  readonly updates?: readonly metapb.RegionInit[] | undefined;
  readonly tombstones?: readonly number[] | undefined;
  readonly demotes?: readonly DemoteFailedVotersInit[] | undefined;
  readonly forceLeader?: ForceLeaderInit | undefined;
  readonly step?: number | undefined;
}

function writeRecoveryPlan(w: WireWriter, m: RecoveryPlanInit): void {
  if (m.step !== undefined && m.step !== 0) {
    w.uint64Number(m.step);
    w.uint32(48);
  }
  if (m.forceLeader !== undefined) {
    const before = w.size;
    writeForceLeader(w, m.forceLeader);
    w.nested(42, before);
  }
  if (m.demotes !== undefined && m.demotes.length > 0) {
    for (let i = m.demotes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeDemoteFailedVoters(w, m.demotes[i] as DemoteFailedVotersInit);
      w.nested(34, before);
    }
  }
  if (m.tombstones !== undefined && m.tombstones.length > 0) {
    const before = w.size;
    for (let i = m.tombstones.length - 1; i >= 0; i -= 1) w.uint64Number(m.tombstones[i] as number);
    w.nested(26, before);
  }
  if (m.updates !== undefined && m.updates.length > 0) {
    for (let i = m.updates.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.updates[i] as metapb.RegionInit);
      w.nested(18, before);
    }
  }
  if (m.creates !== undefined && m.creates.length > 0) {
    for (let i = m.creates.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.creates[i] as metapb.RegionInit);
      w.nested(10, before);
    }
  }
}

function readRecoveryPlan(r: WireReader, end: number, into?: RecoveryPlan): RecoveryPlan {
  const m: RecoveryPlan = into ?? {
    creates: [],
    updates: [],
    tombstones: [],
    demotes: [],
    forceLeader: undefined,
    step: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.creates.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.updates.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.tombstones.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.tombstones.push(r.uint64Number());
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.demotes.push(readDemoteFailedVoters(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.forceLeader = readForceLeader(r, stop, m.forceLeader);
        r.leave(stop);
        break;
      }
      case 48: {
        m.step = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RecoveryPlan: MessageCodec<RecoveryPlan, RecoveryPlanInit> = {
  typeName: 'pdpb.RecoveryPlan',
  write: writeRecoveryPlan,
  read: readRecoveryPlan,
};

/** `pdpb.AwakenRegions` */
export interface AwakenRegions {
  abnormalStores: bigint[];
}

/** What {@link AwakenRegions} is encoded from. */
export interface AwakenRegionsInit {
  readonly abnormalStores?: readonly bigint[] | undefined;
}

function writeAwakenRegions(w: WireWriter, m: AwakenRegionsInit): void {
  if (m.abnormalStores !== undefined && m.abnormalStores.length > 0) {
    const before = w.size;
    for (let i = m.abnormalStores.length - 1; i >= 0; i -= 1) w.uint64(m.abnormalStores[i] as bigint);
    w.nested(10, before);
  }
}

function readAwakenRegions(r: WireReader, end: number, into?: AwakenRegions): AwakenRegions {
  const m: AwakenRegions = into ?? {
    abnormalStores: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.abnormalStores.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.abnormalStores.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AwakenRegions: MessageCodec<AwakenRegions, AwakenRegionsInit> = {
  typeName: 'pdpb.AwakenRegions',
  write: writeAwakenRegions,
  read: readAwakenRegions,
};

/** `pdpb.ControlGrpc` */
export interface ControlGrpc {
  ctrlEvent: ControlGrpcEvent;
}

/** What {@link ControlGrpc} is encoded from. */
export interface ControlGrpcInit {
  readonly ctrlEvent?: ControlGrpcEvent | undefined;
}

function writeControlGrpc(w: WireWriter, m: ControlGrpcInit): void {
  if (m.ctrlEvent !== undefined && m.ctrlEvent !== 0) {
    w.int32(m.ctrlEvent);
    w.uint32(8);
  }
}

function readControlGrpc(r: WireReader, end: number, into?: ControlGrpc): ControlGrpc {
  const m: ControlGrpc = into ?? {
    ctrlEvent: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.ctrlEvent = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ControlGrpc: MessageCodec<ControlGrpc, ControlGrpcInit> = {
  typeName: 'pdpb.ControlGrpc',
  write: writeControlGrpc,
  read: readControlGrpc,
};

/** `pdpb.StoreHeartbeatResponse` */
export interface StoreHeartbeatResponse {
  header: ResponseHeader | undefined;
  replicationStatus: replication_modepb.ReplicationStatus | undefined;
  clusterVersion: string;
  requireDetailedReport: boolean;
  recoveryPlan: RecoveryPlan | undefined;
  awakenRegions: AwakenRegions | undefined;
  controlGrpc: ControlGrpc | undefined;
  state: metapb.NodeState;
}

/** What {@link StoreHeartbeatResponse} is encoded from. */
export interface StoreHeartbeatResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly replicationStatus?: replication_modepb.ReplicationStatusInit | undefined;
  readonly clusterVersion?: string | undefined;
  readonly requireDetailedReport?: boolean | undefined;
  readonly recoveryPlan?: RecoveryPlanInit | undefined;
  readonly awakenRegions?: AwakenRegionsInit | undefined;
  readonly controlGrpc?: ControlGrpcInit | undefined;
  readonly state?: metapb.NodeState | undefined;
}

function writeStoreHeartbeatResponse(w: WireWriter, m: StoreHeartbeatResponseInit): void {
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(64);
  }
  if (m.controlGrpc !== undefined) {
    const before = w.size;
    writeControlGrpc(w, m.controlGrpc);
    w.nested(58, before);
  }
  if (m.awakenRegions !== undefined) {
    const before = w.size;
    writeAwakenRegions(w, m.awakenRegions);
    w.nested(50, before);
  }
  if (m.recoveryPlan !== undefined) {
    const before = w.size;
    writeRecoveryPlan(w, m.recoveryPlan);
    w.nested(42, before);
  }
  if (m.requireDetailedReport !== undefined && m.requireDetailedReport) {
    w.bool(m.requireDetailedReport);
    w.uint32(32);
  }
  if (m.clusterVersion !== undefined && m.clusterVersion.length > 0) {
    w.string(m.clusterVersion);
    w.uint32(26);
  }
  if (m.replicationStatus !== undefined) {
    const before = w.size;
    replication_modepb.ReplicationStatus.write(w, m.replicationStatus);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readStoreHeartbeatResponse(r: WireReader, end: number, into?: StoreHeartbeatResponse): StoreHeartbeatResponse {
  const m: StoreHeartbeatResponse = into ?? {
    header: undefined,
    replicationStatus: undefined,
    clusterVersion: '',
    requireDetailedReport: false,
    recoveryPlan: undefined,
    awakenRegions: undefined,
    controlGrpc: undefined,
    state: 0,
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
        m.replicationStatus = replication_modepb.ReplicationStatus.read(r, stop, m.replicationStatus);
        r.leave(stop);
        break;
      }
      case 26: {
        m.clusterVersion = r.string(end);
        break;
      }
      case 32: {
        m.requireDetailedReport = r.bool();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.recoveryPlan = readRecoveryPlan(r, stop, m.recoveryPlan);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.awakenRegions = readAwakenRegions(r, stop, m.awakenRegions);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.controlGrpc = readControlGrpc(r, stop, m.controlGrpc);
        r.leave(stop);
        break;
      }
      case 64: {
        m.state = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreHeartbeatResponse: MessageCodec<StoreHeartbeatResponse, StoreHeartbeatResponseInit> = {
  typeName: 'pdpb.StoreHeartbeatResponse',
  write: writeStoreHeartbeatResponse,
  read: readStoreHeartbeatResponse,
};

/** `pdpb.ScatterRegionRequest` */
export interface ScatterRegionRequest {
  header: RequestHeader | undefined;
  regionId: bigint;
  region: metapb.Region | undefined;
  leader: metapb.Peer | undefined;
  group: string;
  regionsId: bigint[];
  retryLimit: number;
  skipStoreLimit: boolean;
}

/** What {@link ScatterRegionRequest} is encoded from. */
export interface ScatterRegionRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly regionId?: bigint | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly leader?: metapb.PeerInit | undefined;
  readonly group?: string | undefined;
  readonly regionsId?: readonly bigint[] | undefined;
  readonly retryLimit?: number | undefined;
  readonly skipStoreLimit?: boolean | undefined;
}

function writeScatterRegionRequest(w: WireWriter, m: ScatterRegionRequestInit): void {
  if (m.skipStoreLimit !== undefined && m.skipStoreLimit) {
    w.bool(m.skipStoreLimit);
    w.uint32(64);
  }
  if (m.retryLimit !== undefined && m.retryLimit !== 0) {
    w.uint64Number(m.retryLimit);
    w.uint32(56);
  }
  if (m.regionsId !== undefined && m.regionsId.length > 0) {
    const before = w.size;
    for (let i = m.regionsId.length - 1; i >= 0; i -= 1) w.uint64(m.regionsId[i] as bigint);
    w.nested(50, before);
  }
  if (m.group !== undefined && m.group.length > 0) {
    w.string(m.group);
    w.uint32(42);
  }
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(34, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(26, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readScatterRegionRequest(r: WireReader, end: number, into?: ScatterRegionRequest): ScatterRegionRequest {
  const m: ScatterRegionRequest = into ?? {
    header: undefined,
    regionId: 0n,
    region: undefined,
    leader: undefined,
    group: '',
    regionsId: [],
    retryLimit: 0,
    skipStoreLimit: false,
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
        m.regionId = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.leader = metapb.Peer.read(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      case 42: {
        m.group = r.string(end);
        break;
      }
      case 50: {
        const stop = r.length(end);
        while (r.pos < stop) m.regionsId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 48: {
        m.regionsId.push(r.uint64());
        break;
      }
      case 56: {
        m.retryLimit = r.uint64Number();
        break;
      }
      case 64: {
        m.skipStoreLimit = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScatterRegionRequest: MessageCodec<ScatterRegionRequest, ScatterRegionRequestInit> = {
  typeName: 'pdpb.ScatterRegionRequest',
  write: writeScatterRegionRequest,
  read: readScatterRegionRequest,
};

/** `pdpb.ScatterRegionResponse` */
export interface ScatterRegionResponse {
  header: ResponseHeader | undefined;
  finishedPercentage: number;
  failedRegionsId: bigint[];
}

/** What {@link ScatterRegionResponse} is encoded from. */
export interface ScatterRegionResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly finishedPercentage?: number | undefined;
  readonly failedRegionsId?: readonly bigint[] | undefined;
}

function writeScatterRegionResponse(w: WireWriter, m: ScatterRegionResponseInit): void {
  if (m.failedRegionsId !== undefined && m.failedRegionsId.length > 0) {
    const before = w.size;
    for (let i = m.failedRegionsId.length - 1; i >= 0; i -= 1) w.uint64(m.failedRegionsId[i] as bigint);
    w.nested(26, before);
  }
  if (m.finishedPercentage !== undefined && m.finishedPercentage !== 0) {
    w.uint64Number(m.finishedPercentage);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readScatterRegionResponse(r: WireReader, end: number, into?: ScatterRegionResponse): ScatterRegionResponse {
  const m: ScatterRegionResponse = into ?? {
    header: undefined,
    finishedPercentage: 0,
    failedRegionsId: [],
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
        m.finishedPercentage = r.uint64Number();
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.failedRegionsId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.failedRegionsId.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScatterRegionResponse: MessageCodec<ScatterRegionResponse, ScatterRegionResponseInit> = {
  typeName: 'pdpb.ScatterRegionResponse',
  write: writeScatterRegionResponse,
  read: readScatterRegionResponse,
};

/** `pdpb.GetGCSafePointRequest` */
export interface GetGCSafePointRequest {
  header: RequestHeader | undefined;
}

/** What {@link GetGCSafePointRequest} is encoded from. */
export interface GetGCSafePointRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeGetGCSafePointRequest(w: WireWriter, m: GetGCSafePointRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetGCSafePointRequest(r: WireReader, end: number, into?: GetGCSafePointRequest): GetGCSafePointRequest {
  const m: GetGCSafePointRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetGCSafePointRequest: MessageCodec<GetGCSafePointRequest, GetGCSafePointRequestInit> = {
  typeName: 'pdpb.GetGCSafePointRequest',
  write: writeGetGCSafePointRequest,
  read: readGetGCSafePointRequest,
};

/** `pdpb.GetGCSafePointResponse` */
export interface GetGCSafePointResponse {
  header: ResponseHeader | undefined;
  safePoint: bigint;
}

/** What {@link GetGCSafePointResponse} is encoded from. */
export interface GetGCSafePointResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly safePoint?: bigint | undefined;
}

function writeGetGCSafePointResponse(w: WireWriter, m: GetGCSafePointResponseInit): void {
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetGCSafePointResponse(r: WireReader, end: number, into?: GetGCSafePointResponse): GetGCSafePointResponse {
  const m: GetGCSafePointResponse = into ?? {
    header: undefined,
    safePoint: 0n,
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
        m.safePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetGCSafePointResponse: MessageCodec<GetGCSafePointResponse, GetGCSafePointResponseInit> = {
  typeName: 'pdpb.GetGCSafePointResponse',
  write: writeGetGCSafePointResponse,
  read: readGetGCSafePointResponse,
};

/** `pdpb.UpdateGCSafePointRequest` */
export interface UpdateGCSafePointRequest {
  header: RequestHeader | undefined;
  safePoint: bigint;
}

/** What {@link UpdateGCSafePointRequest} is encoded from. */
export interface UpdateGCSafePointRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly safePoint?: bigint | undefined;
}

function writeUpdateGCSafePointRequest(w: WireWriter, m: UpdateGCSafePointRequestInit): void {
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateGCSafePointRequest(r: WireReader, end: number, into?: UpdateGCSafePointRequest): UpdateGCSafePointRequest {
  const m: UpdateGCSafePointRequest = into ?? {
    header: undefined,
    safePoint: 0n,
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
        m.safePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateGCSafePointRequest: MessageCodec<UpdateGCSafePointRequest, UpdateGCSafePointRequestInit> = {
  typeName: 'pdpb.UpdateGCSafePointRequest',
  write: writeUpdateGCSafePointRequest,
  read: readUpdateGCSafePointRequest,
};

/** `pdpb.UpdateGCSafePointResponse` */
export interface UpdateGCSafePointResponse {
  header: ResponseHeader | undefined;
  newSafePoint: bigint;
}

/** What {@link UpdateGCSafePointResponse} is encoded from. */
export interface UpdateGCSafePointResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly newSafePoint?: bigint | undefined;
}

function writeUpdateGCSafePointResponse(w: WireWriter, m: UpdateGCSafePointResponseInit): void {
  if (m.newSafePoint !== undefined && m.newSafePoint !== 0n) {
    w.uint64(m.newSafePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateGCSafePointResponse(r: WireReader, end: number, into?: UpdateGCSafePointResponse): UpdateGCSafePointResponse {
  const m: UpdateGCSafePointResponse = into ?? {
    header: undefined,
    newSafePoint: 0n,
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
        m.newSafePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateGCSafePointResponse: MessageCodec<UpdateGCSafePointResponse, UpdateGCSafePointResponseInit> = {
  typeName: 'pdpb.UpdateGCSafePointResponse',
  write: writeUpdateGCSafePointResponse,
  read: readUpdateGCSafePointResponse,
};

/** `pdpb.UpdateServiceGCSafePointRequest` */
export interface UpdateServiceGCSafePointRequest {
  header: RequestHeader | undefined;
  serviceId: Uint8Array;
  TTL: bigint;
  safePoint: bigint;
}

/** What {@link UpdateServiceGCSafePointRequest} is encoded from. */
export interface UpdateServiceGCSafePointRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly serviceId?: BytesInit | undefined;
  readonly TTL?: bigint | undefined;
  readonly safePoint?: bigint | undefined;
}

function writeUpdateServiceGCSafePointRequest(w: WireWriter, m: UpdateServiceGCSafePointRequestInit): void {
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(32);
  }
  if (m.TTL !== undefined && m.TTL !== 0n) {
    w.int64(m.TTL);
    w.uint32(24);
  }
  if (m.serviceId !== undefined && m.serviceId.length > 0) {
    w.bytes(m.serviceId);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateServiceGCSafePointRequest(r: WireReader, end: number, into?: UpdateServiceGCSafePointRequest): UpdateServiceGCSafePointRequest {
  const m: UpdateServiceGCSafePointRequest = into ?? {
    header: undefined,
    serviceId: noBytes,
    TTL: 0n,
    safePoint: 0n,
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
        m.serviceId = r.bytes(end);
        break;
      }
      case 24: {
        m.TTL = r.int64();
        break;
      }
      case 32: {
        m.safePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateServiceGCSafePointRequest: MessageCodec<UpdateServiceGCSafePointRequest, UpdateServiceGCSafePointRequestInit> = {
  typeName: 'pdpb.UpdateServiceGCSafePointRequest',
  write: writeUpdateServiceGCSafePointRequest,
  read: readUpdateServiceGCSafePointRequest,
};

/** `pdpb.UpdateServiceGCSafePointResponse` */
export interface UpdateServiceGCSafePointResponse {
  header: ResponseHeader | undefined;
  serviceId: Uint8Array;
  TTL: bigint;
  minSafePoint: bigint;
}

/** What {@link UpdateServiceGCSafePointResponse} is encoded from. */
export interface UpdateServiceGCSafePointResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly serviceId?: BytesInit | undefined;
  readonly TTL?: bigint | undefined;
  readonly minSafePoint?: bigint | undefined;
}

function writeUpdateServiceGCSafePointResponse(w: WireWriter, m: UpdateServiceGCSafePointResponseInit): void {
  if (m.minSafePoint !== undefined && m.minSafePoint !== 0n) {
    w.uint64(m.minSafePoint);
    w.uint32(32);
  }
  if (m.TTL !== undefined && m.TTL !== 0n) {
    w.int64(m.TTL);
    w.uint32(24);
  }
  if (m.serviceId !== undefined && m.serviceId.length > 0) {
    w.bytes(m.serviceId);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateServiceGCSafePointResponse(r: WireReader, end: number, into?: UpdateServiceGCSafePointResponse): UpdateServiceGCSafePointResponse {
  const m: UpdateServiceGCSafePointResponse = into ?? {
    header: undefined,
    serviceId: noBytes,
    TTL: 0n,
    minSafePoint: 0n,
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
        m.serviceId = r.bytes(end);
        break;
      }
      case 24: {
        m.TTL = r.int64();
        break;
      }
      case 32: {
        m.minSafePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateServiceGCSafePointResponse: MessageCodec<UpdateServiceGCSafePointResponse, UpdateServiceGCSafePointResponseInit> = {
  typeName: 'pdpb.UpdateServiceGCSafePointResponse',
  write: writeUpdateServiceGCSafePointResponse,
  read: readUpdateServiceGCSafePointResponse,
};

/** `pdpb.GetGCSafePointV2Request` */
export interface GetGCSafePointV2Request {
  header: RequestHeader | undefined;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
}

/** What {@link GetGCSafePointV2Request} is encoded from. */
export interface GetGCSafePointV2RequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
}

function writeGetGCSafePointV2Request(w: WireWriter, m: GetGCSafePointV2RequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(26, before);
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

function readGetGCSafePointV2Request(r: WireReader, end: number, into?: GetGCSafePointV2Request): GetGCSafePointV2Request {
  const m: GetGCSafePointV2Request = into ?? {
    header: undefined,
    keyspace: undefined,
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

export const GetGCSafePointV2Request: MessageCodec<GetGCSafePointV2Request, GetGCSafePointV2RequestInit> = {
  typeName: 'pdpb.GetGCSafePointV2Request',
  write: writeGetGCSafePointV2Request,
  read: readGetGCSafePointV2Request,
};

/** `pdpb.GetGCSafePointV2Response` */
export interface GetGCSafePointV2Response {
  header: ResponseHeader | undefined;
  safePoint: bigint;
}

/** What {@link GetGCSafePointV2Response} is encoded from. */
export interface GetGCSafePointV2ResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly safePoint?: bigint | undefined;
}

function writeGetGCSafePointV2Response(w: WireWriter, m: GetGCSafePointV2ResponseInit): void {
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetGCSafePointV2Response(r: WireReader, end: number, into?: GetGCSafePointV2Response): GetGCSafePointV2Response {
  const m: GetGCSafePointV2Response = into ?? {
    header: undefined,
    safePoint: 0n,
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
        m.safePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetGCSafePointV2Response: MessageCodec<GetGCSafePointV2Response, GetGCSafePointV2ResponseInit> = {
  typeName: 'pdpb.GetGCSafePointV2Response',
  write: writeGetGCSafePointV2Response,
  read: readGetGCSafePointV2Response,
};

/** `pdpb.WatchGCSafePointV2Request` */
export interface WatchGCSafePointV2Request {
  header: RequestHeader | undefined;
  revision: bigint;
}

/** What {@link WatchGCSafePointV2Request} is encoded from. */
export interface WatchGCSafePointV2RequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly revision?: bigint | undefined;
}

function writeWatchGCSafePointV2Request(w: WireWriter, m: WatchGCSafePointV2RequestInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readWatchGCSafePointV2Request(r: WireReader, end: number, into?: WatchGCSafePointV2Request): WatchGCSafePointV2Request {
  const m: WatchGCSafePointV2Request = into ?? {
    header: undefined,
    revision: 0n,
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
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchGCSafePointV2Request: MessageCodec<WatchGCSafePointV2Request, WatchGCSafePointV2RequestInit> = {
  typeName: 'pdpb.WatchGCSafePointV2Request',
  write: writeWatchGCSafePointV2Request,
  read: readWatchGCSafePointV2Request,
};

/** `pdpb.SafePointEvent` */
export interface SafePointEvent {
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  safePoint: bigint;
  type: EventType;
}

/** What {@link SafePointEvent} is encoded from. */
export interface SafePointEventInit {
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly safePoint?: bigint | undefined;
  readonly type?: EventType | undefined;
}

function writeSafePointEvent(w: WireWriter, m: SafePointEventInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(34, before);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(24);
  }
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(16);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(8);
  }
}

function readSafePointEvent(r: WireReader, end: number, into?: SafePointEvent): SafePointEvent {
  const m: SafePointEvent = into ?? {
    keyspace: undefined,
    safePoint: 0n,
    type: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
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
      case 16: {
        m.safePoint = r.uint64();
        break;
      }
      case 24: {
        m.type = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SafePointEvent: MessageCodec<SafePointEvent, SafePointEventInit> = {
  typeName: 'pdpb.SafePointEvent',
  write: writeSafePointEvent,
  read: readSafePointEvent,
};

/** `pdpb.WatchGCSafePointV2Response` */
export interface WatchGCSafePointV2Response {
  header: ResponseHeader | undefined;
  events: SafePointEvent[];
  revision: bigint;
}

/** What {@link WatchGCSafePointV2Response} is encoded from. */
export interface WatchGCSafePointV2ResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly events?: readonly SafePointEventInit[] | undefined;
  readonly revision?: bigint | undefined;
}

function writeWatchGCSafePointV2Response(w: WireWriter, m: WatchGCSafePointV2ResponseInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(24);
  }
  if (m.events !== undefined && m.events.length > 0) {
    for (let i = m.events.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSafePointEvent(w, m.events[i] as SafePointEventInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readWatchGCSafePointV2Response(r: WireReader, end: number, into?: WatchGCSafePointV2Response): WatchGCSafePointV2Response {
  const m: WatchGCSafePointV2Response = into ?? {
    header: undefined,
    events: [],
    revision: 0n,
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
        m.events.push(readSafePointEvent(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchGCSafePointV2Response: MessageCodec<WatchGCSafePointV2Response, WatchGCSafePointV2ResponseInit> = {
  typeName: 'pdpb.WatchGCSafePointV2Response',
  write: writeWatchGCSafePointV2Response,
  read: readWatchGCSafePointV2Response,
};

/** `pdpb.UpdateGCSafePointV2Request` */
export interface UpdateGCSafePointV2Request {
  header: RequestHeader | undefined;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  safePoint: bigint;
}

/** What {@link UpdateGCSafePointV2Request} is encoded from. */
export interface UpdateGCSafePointV2RequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly safePoint?: bigint | undefined;
}

function writeUpdateGCSafePointV2Request(w: WireWriter, m: UpdateGCSafePointV2RequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(34, before);
  }
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
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

function readUpdateGCSafePointV2Request(r: WireReader, end: number, into?: UpdateGCSafePointV2Request): UpdateGCSafePointV2Request {
  const m: UpdateGCSafePointV2Request = into ?? {
    header: undefined,
    keyspace: undefined,
    safePoint: 0n,
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
        m.safePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateGCSafePointV2Request: MessageCodec<UpdateGCSafePointV2Request, UpdateGCSafePointV2RequestInit> = {
  typeName: 'pdpb.UpdateGCSafePointV2Request',
  write: writeUpdateGCSafePointV2Request,
  read: readUpdateGCSafePointV2Request,
};

/** `pdpb.UpdateGCSafePointV2Response` */
export interface UpdateGCSafePointV2Response {
  header: ResponseHeader | undefined;
  newSafePoint: bigint;
}

/** What {@link UpdateGCSafePointV2Response} is encoded from. */
export interface UpdateGCSafePointV2ResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly newSafePoint?: bigint | undefined;
}

function writeUpdateGCSafePointV2Response(w: WireWriter, m: UpdateGCSafePointV2ResponseInit): void {
  if (m.newSafePoint !== undefined && m.newSafePoint !== 0n) {
    w.uint64(m.newSafePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateGCSafePointV2Response(r: WireReader, end: number, into?: UpdateGCSafePointV2Response): UpdateGCSafePointV2Response {
  const m: UpdateGCSafePointV2Response = into ?? {
    header: undefined,
    newSafePoint: 0n,
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
        m.newSafePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateGCSafePointV2Response: MessageCodec<UpdateGCSafePointV2Response, UpdateGCSafePointV2ResponseInit> = {
  typeName: 'pdpb.UpdateGCSafePointV2Response',
  write: writeUpdateGCSafePointV2Response,
  read: readUpdateGCSafePointV2Response,
};

/** `pdpb.UpdateServiceSafePointV2Request` */
export interface UpdateServiceSafePointV2Request {
  header: RequestHeader | undefined;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  serviceId: Uint8Array;
  safePoint: bigint;
  ttl: bigint;
}

/** What {@link UpdateServiceSafePointV2Request} is encoded from. */
export interface UpdateServiceSafePointV2RequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly serviceId?: BytesInit | undefined;
  readonly safePoint?: bigint | undefined;
  readonly ttl?: bigint | undefined;
}

function writeUpdateServiceSafePointV2Request(w: WireWriter, m: UpdateServiceSafePointV2RequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(50, before);
  }
  if (m.ttl !== undefined && m.ttl !== 0n) {
    w.int64(m.ttl);
    w.uint32(40);
  }
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(32);
  }
  if (m.serviceId !== undefined && m.serviceId.length > 0) {
    w.bytes(m.serviceId);
    w.uint32(26);
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

function readUpdateServiceSafePointV2Request(r: WireReader, end: number, into?: UpdateServiceSafePointV2Request): UpdateServiceSafePointV2Request {
  const m: UpdateServiceSafePointV2Request = into ?? {
    header: undefined,
    keyspace: undefined,
    serviceId: noBytes,
    safePoint: 0n,
    ttl: 0n,
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
      case 50: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        m.serviceId = r.bytes(end);
        break;
      }
      case 32: {
        m.safePoint = r.uint64();
        break;
      }
      case 40: {
        m.ttl = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateServiceSafePointV2Request: MessageCodec<UpdateServiceSafePointV2Request, UpdateServiceSafePointV2RequestInit> = {
  typeName: 'pdpb.UpdateServiceSafePointV2Request',
  write: writeUpdateServiceSafePointV2Request,
  read: readUpdateServiceSafePointV2Request,
};

/** `pdpb.UpdateServiceSafePointV2Response` */
export interface UpdateServiceSafePointV2Response {
  header: ResponseHeader | undefined;
  serviceId: Uint8Array;
  ttl: bigint;
  minSafePoint: bigint;
}

/** What {@link UpdateServiceSafePointV2Response} is encoded from. */
export interface UpdateServiceSafePointV2ResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly serviceId?: BytesInit | undefined;
  readonly ttl?: bigint | undefined;
  readonly minSafePoint?: bigint | undefined;
}

function writeUpdateServiceSafePointV2Response(w: WireWriter, m: UpdateServiceSafePointV2ResponseInit): void {
  if (m.minSafePoint !== undefined && m.minSafePoint !== 0n) {
    w.uint64(m.minSafePoint);
    w.uint32(32);
  }
  if (m.ttl !== undefined && m.ttl !== 0n) {
    w.int64(m.ttl);
    w.uint32(24);
  }
  if (m.serviceId !== undefined && m.serviceId.length > 0) {
    w.bytes(m.serviceId);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readUpdateServiceSafePointV2Response(r: WireReader, end: number, into?: UpdateServiceSafePointV2Response): UpdateServiceSafePointV2Response {
  const m: UpdateServiceSafePointV2Response = into ?? {
    header: undefined,
    serviceId: noBytes,
    ttl: 0n,
    minSafePoint: 0n,
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
        m.serviceId = r.bytes(end);
        break;
      }
      case 24: {
        m.ttl = r.int64();
        break;
      }
      case 32: {
        m.minSafePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateServiceSafePointV2Response: MessageCodec<UpdateServiceSafePointV2Response, UpdateServiceSafePointV2ResponseInit> = {
  typeName: 'pdpb.UpdateServiceSafePointV2Response',
  write: writeUpdateServiceSafePointV2Response,
  read: readUpdateServiceSafePointV2Response,
};

/** `pdpb.GetAllGCSafePointV2Request` */
export interface GetAllGCSafePointV2Request {
  header: RequestHeader | undefined;
}

/** What {@link GetAllGCSafePointV2Request} is encoded from. */
export interface GetAllGCSafePointV2RequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeGetAllGCSafePointV2Request(w: WireWriter, m: GetAllGCSafePointV2RequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllGCSafePointV2Request(r: WireReader, end: number, into?: GetAllGCSafePointV2Request): GetAllGCSafePointV2Request {
  const m: GetAllGCSafePointV2Request = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllGCSafePointV2Request: MessageCodec<GetAllGCSafePointV2Request, GetAllGCSafePointV2RequestInit> = {
  typeName: 'pdpb.GetAllGCSafePointV2Request',
  write: writeGetAllGCSafePointV2Request,
  read: readGetAllGCSafePointV2Request,
};

/** `pdpb.GCSafePointV2` */
export interface GCSafePointV2 {
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  gcSafePoint: bigint;
}

/** What {@link GCSafePointV2} is encoded from. */
export interface GCSafePointV2Init {
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly gcSafePoint?: bigint | undefined;
}

function writeGCSafePointV2(w: WireWriter, m: GCSafePointV2Init): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(26, before);
  }
  if (m.gcSafePoint !== undefined && m.gcSafePoint !== 0n) {
    w.uint64(m.gcSafePoint);
    w.uint32(16);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(8);
  }
}

function readGCSafePointV2(r: WireReader, end: number, into?: GCSafePointV2): GCSafePointV2 {
  const m: GCSafePointV2 = into ?? {
    keyspace: undefined,
    gcSafePoint: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 16: {
        m.gcSafePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GCSafePointV2: MessageCodec<GCSafePointV2, GCSafePointV2Init> = {
  typeName: 'pdpb.GCSafePointV2',
  write: writeGCSafePointV2,
  read: readGCSafePointV2,
};

/** `pdpb.GetAllGCSafePointV2Response` */
export interface GetAllGCSafePointV2Response {
  header: ResponseHeader | undefined;
  gcSafePoints: GCSafePointV2[];
  revision: bigint;
}

/** What {@link GetAllGCSafePointV2Response} is encoded from. */
export interface GetAllGCSafePointV2ResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly gcSafePoints?: readonly GCSafePointV2Init[] | undefined;
  readonly revision?: bigint | undefined;
}

function writeGetAllGCSafePointV2Response(w: WireWriter, m: GetAllGCSafePointV2ResponseInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(24);
  }
  if (m.gcSafePoints !== undefined && m.gcSafePoints.length > 0) {
    for (let i = m.gcSafePoints.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGCSafePointV2(w, m.gcSafePoints[i] as GCSafePointV2Init);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllGCSafePointV2Response(r: WireReader, end: number, into?: GetAllGCSafePointV2Response): GetAllGCSafePointV2Response {
  const m: GetAllGCSafePointV2Response = into ?? {
    header: undefined,
    gcSafePoints: [],
    revision: 0n,
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
        m.gcSafePoints.push(readGCSafePointV2(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllGCSafePointV2Response: MessageCodec<GetAllGCSafePointV2Response, GetAllGCSafePointV2ResponseInit> = {
  typeName: 'pdpb.GetAllGCSafePointV2Response',
  write: writeGetAllGCSafePointV2Response,
  read: readGetAllGCSafePointV2Response,
};

/** `pdpb.KeyspaceScope` */
export interface KeyspaceScope {
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
}

/** What {@link KeyspaceScope} is encoded from. */
export interface KeyspaceScopeInit {
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
}

function writeKeyspaceScope(w: WireWriter, m: KeyspaceScopeInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(18, before);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(8);
  }
}

function readKeyspaceScope(r: WireReader, end: number, into?: KeyspaceScope): KeyspaceScope {
  const m: KeyspaceScope = into ?? {
    keyspace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
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

export const KeyspaceScope: MessageCodec<KeyspaceScope, KeyspaceScopeInit> = {
  typeName: 'pdpb.KeyspaceScope',
  write: writeKeyspaceScope,
  read: readKeyspaceScope,
};

/** `pdpb.AdvanceGCSafePointRequest` */
export interface AdvanceGCSafePointRequest {
  header: RequestHeader | undefined;
  keyspaceScope: KeyspaceScope | undefined;
  target: bigint;
}

/** What {@link AdvanceGCSafePointRequest} is encoded from. */
export interface AdvanceGCSafePointRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspaceScope?: KeyspaceScopeInit | undefined;
  readonly target?: bigint | undefined;
}

function writeAdvanceGCSafePointRequest(w: WireWriter, m: AdvanceGCSafePointRequestInit): void {
  if (m.target !== undefined && m.target !== 0n) {
    w.uint64(m.target);
    w.uint32(24);
  }
  if (m.keyspaceScope !== undefined) {
    const before = w.size;
    writeKeyspaceScope(w, m.keyspaceScope);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAdvanceGCSafePointRequest(r: WireReader, end: number, into?: AdvanceGCSafePointRequest): AdvanceGCSafePointRequest {
  const m: AdvanceGCSafePointRequest = into ?? {
    header: undefined,
    keyspaceScope: undefined,
    target: 0n,
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
        const stop = r.enter(end);
        m.keyspaceScope = readKeyspaceScope(r, stop, m.keyspaceScope);
        r.leave(stop);
        break;
      }
      case 24: {
        m.target = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AdvanceGCSafePointRequest: MessageCodec<AdvanceGCSafePointRequest, AdvanceGCSafePointRequestInit> = {
  typeName: 'pdpb.AdvanceGCSafePointRequest',
  write: writeAdvanceGCSafePointRequest,
  read: readAdvanceGCSafePointRequest,
};

/** `pdpb.AdvanceGCSafePointResponse` */
export interface AdvanceGCSafePointResponse {
  header: ResponseHeader | undefined;
  oldGcSafePoint: bigint;
  newGcSafePoint: bigint;
}

/** What {@link AdvanceGCSafePointResponse} is encoded from. */
export interface AdvanceGCSafePointResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly oldGcSafePoint?: bigint | undefined;
  readonly newGcSafePoint?: bigint | undefined;
}

function writeAdvanceGCSafePointResponse(w: WireWriter, m: AdvanceGCSafePointResponseInit): void {
  if (m.newGcSafePoint !== undefined && m.newGcSafePoint !== 0n) {
    w.uint64(m.newGcSafePoint);
    w.uint32(24);
  }
  if (m.oldGcSafePoint !== undefined && m.oldGcSafePoint !== 0n) {
    w.uint64(m.oldGcSafePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAdvanceGCSafePointResponse(r: WireReader, end: number, into?: AdvanceGCSafePointResponse): AdvanceGCSafePointResponse {
  const m: AdvanceGCSafePointResponse = into ?? {
    header: undefined,
    oldGcSafePoint: 0n,
    newGcSafePoint: 0n,
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
        m.oldGcSafePoint = r.uint64();
        break;
      }
      case 24: {
        m.newGcSafePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AdvanceGCSafePointResponse: MessageCodec<AdvanceGCSafePointResponse, AdvanceGCSafePointResponseInit> = {
  typeName: 'pdpb.AdvanceGCSafePointResponse',
  write: writeAdvanceGCSafePointResponse,
  read: readAdvanceGCSafePointResponse,
};

/** `pdpb.AdvanceTxnSafePointRequest` */
export interface AdvanceTxnSafePointRequest {
  header: RequestHeader | undefined;
  keyspaceScope: KeyspaceScope | undefined;
  target: bigint;
}

/** What {@link AdvanceTxnSafePointRequest} is encoded from. */
export interface AdvanceTxnSafePointRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspaceScope?: KeyspaceScopeInit | undefined;
  readonly target?: bigint | undefined;
}

function writeAdvanceTxnSafePointRequest(w: WireWriter, m: AdvanceTxnSafePointRequestInit): void {
  if (m.target !== undefined && m.target !== 0n) {
    w.uint64(m.target);
    w.uint32(24);
  }
  if (m.keyspaceScope !== undefined) {
    const before = w.size;
    writeKeyspaceScope(w, m.keyspaceScope);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAdvanceTxnSafePointRequest(r: WireReader, end: number, into?: AdvanceTxnSafePointRequest): AdvanceTxnSafePointRequest {
  const m: AdvanceTxnSafePointRequest = into ?? {
    header: undefined,
    keyspaceScope: undefined,
    target: 0n,
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
        const stop = r.enter(end);
        m.keyspaceScope = readKeyspaceScope(r, stop, m.keyspaceScope);
        r.leave(stop);
        break;
      }
      case 24: {
        m.target = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AdvanceTxnSafePointRequest: MessageCodec<AdvanceTxnSafePointRequest, AdvanceTxnSafePointRequestInit> = {
  typeName: 'pdpb.AdvanceTxnSafePointRequest',
  write: writeAdvanceTxnSafePointRequest,
  read: readAdvanceTxnSafePointRequest,
};

/** `pdpb.AdvanceTxnSafePointResponse` */
export interface AdvanceTxnSafePointResponse {
  header: ResponseHeader | undefined;
  oldTxnSafePoint: bigint;
  newTxnSafePoint: bigint;
  blockerDescription: string;
}

/** What {@link AdvanceTxnSafePointResponse} is encoded from. */
export interface AdvanceTxnSafePointResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly oldTxnSafePoint?: bigint | undefined;
  readonly newTxnSafePoint?: bigint | undefined;
  readonly blockerDescription?: string | undefined;
}

function writeAdvanceTxnSafePointResponse(w: WireWriter, m: AdvanceTxnSafePointResponseInit): void {
  if (m.blockerDescription !== undefined && m.blockerDescription.length > 0) {
    w.string(m.blockerDescription);
    w.uint32(34);
  }
  if (m.newTxnSafePoint !== undefined && m.newTxnSafePoint !== 0n) {
    w.uint64(m.newTxnSafePoint);
    w.uint32(24);
  }
  if (m.oldTxnSafePoint !== undefined && m.oldTxnSafePoint !== 0n) {
    w.uint64(m.oldTxnSafePoint);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readAdvanceTxnSafePointResponse(r: WireReader, end: number, into?: AdvanceTxnSafePointResponse): AdvanceTxnSafePointResponse {
  const m: AdvanceTxnSafePointResponse = into ?? {
    header: undefined,
    oldTxnSafePoint: 0n,
    newTxnSafePoint: 0n,
    blockerDescription: '',
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
        m.oldTxnSafePoint = r.uint64();
        break;
      }
      case 24: {
        m.newTxnSafePoint = r.uint64();
        break;
      }
      case 34: {
        m.blockerDescription = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AdvanceTxnSafePointResponse: MessageCodec<AdvanceTxnSafePointResponse, AdvanceTxnSafePointResponseInit> = {
  typeName: 'pdpb.AdvanceTxnSafePointResponse',
  write: writeAdvanceTxnSafePointResponse,
  read: readAdvanceTxnSafePointResponse,
};

/** `pdpb.SetGCBarrierRequest` */
export interface SetGCBarrierRequest {
  header: RequestHeader | undefined;
  keyspaceScope: KeyspaceScope | undefined;
  barrierId: string;
  barrierTs: bigint;
  ttlSeconds: bigint;
}

/** What {@link SetGCBarrierRequest} is encoded from. */
export interface SetGCBarrierRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspaceScope?: KeyspaceScopeInit | undefined;
  readonly barrierId?: string | undefined;
  readonly barrierTs?: bigint | undefined;
  readonly ttlSeconds?: bigint | undefined;
}

function writeSetGCBarrierRequest(w: WireWriter, m: SetGCBarrierRequestInit): void {
  if (m.ttlSeconds !== undefined && m.ttlSeconds !== 0n) {
    w.int64(m.ttlSeconds);
    w.uint32(40);
  }
  if (m.barrierTs !== undefined && m.barrierTs !== 0n) {
    w.uint64(m.barrierTs);
    w.uint32(32);
  }
  if (m.barrierId !== undefined && m.barrierId.length > 0) {
    w.string(m.barrierId);
    w.uint32(26);
  }
  if (m.keyspaceScope !== undefined) {
    const before = w.size;
    writeKeyspaceScope(w, m.keyspaceScope);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSetGCBarrierRequest(r: WireReader, end: number, into?: SetGCBarrierRequest): SetGCBarrierRequest {
  const m: SetGCBarrierRequest = into ?? {
    header: undefined,
    keyspaceScope: undefined,
    barrierId: '',
    barrierTs: 0n,
    ttlSeconds: 0n,
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
        const stop = r.enter(end);
        m.keyspaceScope = readKeyspaceScope(r, stop, m.keyspaceScope);
        r.leave(stop);
        break;
      }
      case 26: {
        m.barrierId = r.string(end);
        break;
      }
      case 32: {
        m.barrierTs = r.uint64();
        break;
      }
      case 40: {
        m.ttlSeconds = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetGCBarrierRequest: MessageCodec<SetGCBarrierRequest, SetGCBarrierRequestInit> = {
  typeName: 'pdpb.SetGCBarrierRequest',
  write: writeSetGCBarrierRequest,
  read: readSetGCBarrierRequest,
};

/** `pdpb.GCBarrierInfo` */
export interface GCBarrierInfo {
  barrierId: string;
  barrierTs: bigint;
  ttlSeconds: bigint;
}

/** What {@link GCBarrierInfo} is encoded from. */
export interface GCBarrierInfoInit {
  readonly barrierId?: string | undefined;
  readonly barrierTs?: bigint | undefined;
  readonly ttlSeconds?: bigint | undefined;
}

function writeGCBarrierInfo(w: WireWriter, m: GCBarrierInfoInit): void {
  if (m.ttlSeconds !== undefined && m.ttlSeconds !== 0n) {
    w.int64(m.ttlSeconds);
    w.uint32(24);
  }
  if (m.barrierTs !== undefined && m.barrierTs !== 0n) {
    w.uint64(m.barrierTs);
    w.uint32(16);
  }
  if (m.barrierId !== undefined && m.barrierId.length > 0) {
    w.string(m.barrierId);
    w.uint32(10);
  }
}

function readGCBarrierInfo(r: WireReader, end: number, into?: GCBarrierInfo): GCBarrierInfo {
  const m: GCBarrierInfo = into ?? {
    barrierId: '',
    barrierTs: 0n,
    ttlSeconds: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.barrierId = r.string(end);
        break;
      }
      case 16: {
        m.barrierTs = r.uint64();
        break;
      }
      case 24: {
        m.ttlSeconds = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GCBarrierInfo: MessageCodec<GCBarrierInfo, GCBarrierInfoInit> = {
  typeName: 'pdpb.GCBarrierInfo',
  write: writeGCBarrierInfo,
  read: readGCBarrierInfo,
};

/** `pdpb.SetGCBarrierResponse` */
export interface SetGCBarrierResponse {
  header: ResponseHeader | undefined;
  newBarrierInfo: GCBarrierInfo | undefined;
}

/** What {@link SetGCBarrierResponse} is encoded from. */
export interface SetGCBarrierResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly newBarrierInfo?: GCBarrierInfoInit | undefined;
}

function writeSetGCBarrierResponse(w: WireWriter, m: SetGCBarrierResponseInit): void {
  if (m.newBarrierInfo !== undefined) {
    const before = w.size;
    writeGCBarrierInfo(w, m.newBarrierInfo);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSetGCBarrierResponse(r: WireReader, end: number, into?: SetGCBarrierResponse): SetGCBarrierResponse {
  const m: SetGCBarrierResponse = into ?? {
    header: undefined,
    newBarrierInfo: undefined,
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
        m.newBarrierInfo = readGCBarrierInfo(r, stop, m.newBarrierInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetGCBarrierResponse: MessageCodec<SetGCBarrierResponse, SetGCBarrierResponseInit> = {
  typeName: 'pdpb.SetGCBarrierResponse',
  write: writeSetGCBarrierResponse,
  read: readSetGCBarrierResponse,
};

/** `pdpb.DeleteGCBarrierRequest` */
export interface DeleteGCBarrierRequest {
  header: RequestHeader | undefined;
  keyspaceScope: KeyspaceScope | undefined;
  barrierId: string;
}

/** What {@link DeleteGCBarrierRequest} is encoded from. */
export interface DeleteGCBarrierRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspaceScope?: KeyspaceScopeInit | undefined;
  readonly barrierId?: string | undefined;
}

function writeDeleteGCBarrierRequest(w: WireWriter, m: DeleteGCBarrierRequestInit): void {
  if (m.barrierId !== undefined && m.barrierId.length > 0) {
    w.string(m.barrierId);
    w.uint32(26);
  }
  if (m.keyspaceScope !== undefined) {
    const before = w.size;
    writeKeyspaceScope(w, m.keyspaceScope);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readDeleteGCBarrierRequest(r: WireReader, end: number, into?: DeleteGCBarrierRequest): DeleteGCBarrierRequest {
  const m: DeleteGCBarrierRequest = into ?? {
    header: undefined,
    keyspaceScope: undefined,
    barrierId: '',
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
        const stop = r.enter(end);
        m.keyspaceScope = readKeyspaceScope(r, stop, m.keyspaceScope);
        r.leave(stop);
        break;
      }
      case 26: {
        m.barrierId = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteGCBarrierRequest: MessageCodec<DeleteGCBarrierRequest, DeleteGCBarrierRequestInit> = {
  typeName: 'pdpb.DeleteGCBarrierRequest',
  write: writeDeleteGCBarrierRequest,
  read: readDeleteGCBarrierRequest,
};

/** `pdpb.DeleteGCBarrierResponse` */
export interface DeleteGCBarrierResponse {
  header: ResponseHeader | undefined;
  deletedBarrierInfo: GCBarrierInfo | undefined;
}

/** What {@link DeleteGCBarrierResponse} is encoded from. */
export interface DeleteGCBarrierResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly deletedBarrierInfo?: GCBarrierInfoInit | undefined;
}

function writeDeleteGCBarrierResponse(w: WireWriter, m: DeleteGCBarrierResponseInit): void {
  if (m.deletedBarrierInfo !== undefined) {
    const before = w.size;
    writeGCBarrierInfo(w, m.deletedBarrierInfo);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readDeleteGCBarrierResponse(r: WireReader, end: number, into?: DeleteGCBarrierResponse): DeleteGCBarrierResponse {
  const m: DeleteGCBarrierResponse = into ?? {
    header: undefined,
    deletedBarrierInfo: undefined,
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
        m.deletedBarrierInfo = readGCBarrierInfo(r, stop, m.deletedBarrierInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteGCBarrierResponse: MessageCodec<DeleteGCBarrierResponse, DeleteGCBarrierResponseInit> = {
  typeName: 'pdpb.DeleteGCBarrierResponse',
  write: writeDeleteGCBarrierResponse,
  read: readDeleteGCBarrierResponse,
};

/** `pdpb.SetGlobalGCBarrierRequest` */
export interface SetGlobalGCBarrierRequest {
  header: RequestHeader | undefined;
  barrierId: string;
  barrierTs: bigint;
  ttlSeconds: bigint;
}

/** What {@link SetGlobalGCBarrierRequest} is encoded from. */
export interface SetGlobalGCBarrierRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly barrierId?: string | undefined;
  readonly barrierTs?: bigint | undefined;
  readonly ttlSeconds?: bigint | undefined;
}

function writeSetGlobalGCBarrierRequest(w: WireWriter, m: SetGlobalGCBarrierRequestInit): void {
  if (m.ttlSeconds !== undefined && m.ttlSeconds !== 0n) {
    w.int64(m.ttlSeconds);
    w.uint32(32);
  }
  if (m.barrierTs !== undefined && m.barrierTs !== 0n) {
    w.uint64(m.barrierTs);
    w.uint32(24);
  }
  if (m.barrierId !== undefined && m.barrierId.length > 0) {
    w.string(m.barrierId);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSetGlobalGCBarrierRequest(r: WireReader, end: number, into?: SetGlobalGCBarrierRequest): SetGlobalGCBarrierRequest {
  const m: SetGlobalGCBarrierRequest = into ?? {
    header: undefined,
    barrierId: '',
    barrierTs: 0n,
    ttlSeconds: 0n,
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
        m.barrierId = r.string(end);
        break;
      }
      case 24: {
        m.barrierTs = r.uint64();
        break;
      }
      case 32: {
        m.ttlSeconds = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetGlobalGCBarrierRequest: MessageCodec<SetGlobalGCBarrierRequest, SetGlobalGCBarrierRequestInit> = {
  typeName: 'pdpb.SetGlobalGCBarrierRequest',
  write: writeSetGlobalGCBarrierRequest,
  read: readSetGlobalGCBarrierRequest,
};

/** `pdpb.SetGlobalGCBarrierResponse` */
export interface SetGlobalGCBarrierResponse {
  header: ResponseHeader | undefined;
  newBarrierInfo: GlobalGCBarrierInfo | undefined;
}

/** What {@link SetGlobalGCBarrierResponse} is encoded from. */
export interface SetGlobalGCBarrierResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly newBarrierInfo?: GlobalGCBarrierInfoInit | undefined;
}

function writeSetGlobalGCBarrierResponse(w: WireWriter, m: SetGlobalGCBarrierResponseInit): void {
  if (m.newBarrierInfo !== undefined) {
    const before = w.size;
    writeGlobalGCBarrierInfo(w, m.newBarrierInfo);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSetGlobalGCBarrierResponse(r: WireReader, end: number, into?: SetGlobalGCBarrierResponse): SetGlobalGCBarrierResponse {
  const m: SetGlobalGCBarrierResponse = into ?? {
    header: undefined,
    newBarrierInfo: undefined,
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
        m.newBarrierInfo = readGlobalGCBarrierInfo(r, stop, m.newBarrierInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetGlobalGCBarrierResponse: MessageCodec<SetGlobalGCBarrierResponse, SetGlobalGCBarrierResponseInit> = {
  typeName: 'pdpb.SetGlobalGCBarrierResponse',
  write: writeSetGlobalGCBarrierResponse,
  read: readSetGlobalGCBarrierResponse,
};

/** `pdpb.DeleteGlobalGCBarrierRequest` */
export interface DeleteGlobalGCBarrierRequest {
  header: RequestHeader | undefined;
  barrierId: string;
}

/** What {@link DeleteGlobalGCBarrierRequest} is encoded from. */
export interface DeleteGlobalGCBarrierRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly barrierId?: string | undefined;
}

function writeDeleteGlobalGCBarrierRequest(w: WireWriter, m: DeleteGlobalGCBarrierRequestInit): void {
  if (m.barrierId !== undefined && m.barrierId.length > 0) {
    w.string(m.barrierId);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readDeleteGlobalGCBarrierRequest(r: WireReader, end: number, into?: DeleteGlobalGCBarrierRequest): DeleteGlobalGCBarrierRequest {
  const m: DeleteGlobalGCBarrierRequest = into ?? {
    header: undefined,
    barrierId: '',
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
        m.barrierId = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteGlobalGCBarrierRequest: MessageCodec<DeleteGlobalGCBarrierRequest, DeleteGlobalGCBarrierRequestInit> = {
  typeName: 'pdpb.DeleteGlobalGCBarrierRequest',
  write: writeDeleteGlobalGCBarrierRequest,
  read: readDeleteGlobalGCBarrierRequest,
};

/** `pdpb.DeleteGlobalGCBarrierResponse` */
export interface DeleteGlobalGCBarrierResponse {
  header: ResponseHeader | undefined;
  deletedBarrierInfo: GlobalGCBarrierInfo | undefined;
}

/** What {@link DeleteGlobalGCBarrierResponse} is encoded from. */
export interface DeleteGlobalGCBarrierResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly deletedBarrierInfo?: GlobalGCBarrierInfoInit | undefined;
}

function writeDeleteGlobalGCBarrierResponse(w: WireWriter, m: DeleteGlobalGCBarrierResponseInit): void {
  if (m.deletedBarrierInfo !== undefined) {
    const before = w.size;
    writeGlobalGCBarrierInfo(w, m.deletedBarrierInfo);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readDeleteGlobalGCBarrierResponse(r: WireReader, end: number, into?: DeleteGlobalGCBarrierResponse): DeleteGlobalGCBarrierResponse {
  const m: DeleteGlobalGCBarrierResponse = into ?? {
    header: undefined,
    deletedBarrierInfo: undefined,
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
        m.deletedBarrierInfo = readGlobalGCBarrierInfo(r, stop, m.deletedBarrierInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteGlobalGCBarrierResponse: MessageCodec<DeleteGlobalGCBarrierResponse, DeleteGlobalGCBarrierResponseInit> = {
  typeName: 'pdpb.DeleteGlobalGCBarrierResponse',
  write: writeDeleteGlobalGCBarrierResponse,
  read: readDeleteGlobalGCBarrierResponse,
};

/** `pdpb.GlobalGCBarrierInfo` */
export interface GlobalGCBarrierInfo {
  barrierId: string;
  barrierTs: bigint;
  ttlSeconds: bigint;
}

/** What {@link GlobalGCBarrierInfo} is encoded from. */
export interface GlobalGCBarrierInfoInit {
  readonly barrierId?: string | undefined;
  readonly barrierTs?: bigint | undefined;
  readonly ttlSeconds?: bigint | undefined;
}

function writeGlobalGCBarrierInfo(w: WireWriter, m: GlobalGCBarrierInfoInit): void {
  if (m.ttlSeconds !== undefined && m.ttlSeconds !== 0n) {
    w.int64(m.ttlSeconds);
    w.uint32(24);
  }
  if (m.barrierTs !== undefined && m.barrierTs !== 0n) {
    w.uint64(m.barrierTs);
    w.uint32(16);
  }
  if (m.barrierId !== undefined && m.barrierId.length > 0) {
    w.string(m.barrierId);
    w.uint32(10);
  }
}

function readGlobalGCBarrierInfo(r: WireReader, end: number, into?: GlobalGCBarrierInfo): GlobalGCBarrierInfo {
  const m: GlobalGCBarrierInfo = into ?? {
    barrierId: '',
    barrierTs: 0n,
    ttlSeconds: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.barrierId = r.string(end);
        break;
      }
      case 16: {
        m.barrierTs = r.uint64();
        break;
      }
      case 24: {
        m.ttlSeconds = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GlobalGCBarrierInfo: MessageCodec<GlobalGCBarrierInfo, GlobalGCBarrierInfoInit> = {
  typeName: 'pdpb.GlobalGCBarrierInfo',
  write: writeGlobalGCBarrierInfo,
  read: readGlobalGCBarrierInfo,
};

/** `pdpb.GetGCStateRequest` */
export interface GetGCStateRequest {
  header: RequestHeader | undefined;
  keyspaceScope: KeyspaceScope | undefined;
  excludeGcBarriers: boolean;
  includeGlobalGcBarriers: boolean;
}

/** What {@link GetGCStateRequest} is encoded from. */
export interface GetGCStateRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly keyspaceScope?: KeyspaceScopeInit | undefined;
  readonly excludeGcBarriers?: boolean | undefined;
  readonly includeGlobalGcBarriers?: boolean | undefined;
}

function writeGetGCStateRequest(w: WireWriter, m: GetGCStateRequestInit): void {
  if (m.includeGlobalGcBarriers !== undefined && m.includeGlobalGcBarriers) {
    w.bool(m.includeGlobalGcBarriers);
    w.uint32(32);
  }
  if (m.excludeGcBarriers !== undefined && m.excludeGcBarriers) {
    w.bool(m.excludeGcBarriers);
    w.uint32(24);
  }
  if (m.keyspaceScope !== undefined) {
    const before = w.size;
    writeKeyspaceScope(w, m.keyspaceScope);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetGCStateRequest(r: WireReader, end: number, into?: GetGCStateRequest): GetGCStateRequest {
  const m: GetGCStateRequest = into ?? {
    header: undefined,
    keyspaceScope: undefined,
    excludeGcBarriers: false,
    includeGlobalGcBarriers: false,
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
        const stop = r.enter(end);
        m.keyspaceScope = readKeyspaceScope(r, stop, m.keyspaceScope);
        r.leave(stop);
        break;
      }
      case 24: {
        m.excludeGcBarriers = r.bool();
        break;
      }
      case 32: {
        m.includeGlobalGcBarriers = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetGCStateRequest: MessageCodec<GetGCStateRequest, GetGCStateRequestInit> = {
  typeName: 'pdpb.GetGCStateRequest',
  write: writeGetGCStateRequest,
  read: readGetGCStateRequest,
};

/** `pdpb.GCState` */
export interface GCState {
  keyspaceScope: KeyspaceScope | undefined;
  isKeyspaceLevelGc: boolean;
  txnSafePoint: bigint;
  gcSafePoint: bigint;
  gcBarriers: GCBarrierInfo[];
}

/** What {@link GCState} is encoded from. */
export interface GCStateInit {
  readonly keyspaceScope?: KeyspaceScopeInit | undefined;
  readonly isKeyspaceLevelGc?: boolean | undefined;
  readonly txnSafePoint?: bigint | undefined;
  readonly gcSafePoint?: bigint | undefined;
  readonly gcBarriers?: readonly GCBarrierInfoInit[] | undefined;
}

function writeGCState(w: WireWriter, m: GCStateInit): void {
  if (m.gcBarriers !== undefined && m.gcBarriers.length > 0) {
    for (let i = m.gcBarriers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGCBarrierInfo(w, m.gcBarriers[i] as GCBarrierInfoInit);
      w.nested(42, before);
    }
  }
  if (m.gcSafePoint !== undefined && m.gcSafePoint !== 0n) {
    w.uint64(m.gcSafePoint);
    w.uint32(32);
  }
  if (m.txnSafePoint !== undefined && m.txnSafePoint !== 0n) {
    w.uint64(m.txnSafePoint);
    w.uint32(24);
  }
  if (m.isKeyspaceLevelGc !== undefined && m.isKeyspaceLevelGc) {
    w.bool(m.isKeyspaceLevelGc);
    w.uint32(16);
  }
  if (m.keyspaceScope !== undefined) {
    const before = w.size;
    writeKeyspaceScope(w, m.keyspaceScope);
    w.nested(10, before);
  }
}

function readGCState(r: WireReader, end: number, into?: GCState): GCState {
  const m: GCState = into ?? {
    keyspaceScope: undefined,
    isKeyspaceLevelGc: false,
    txnSafePoint: 0n,
    gcSafePoint: 0n,
    gcBarriers: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.keyspaceScope = readKeyspaceScope(r, stop, m.keyspaceScope);
        r.leave(stop);
        break;
      }
      case 16: {
        m.isKeyspaceLevelGc = r.bool();
        break;
      }
      case 24: {
        m.txnSafePoint = r.uint64();
        break;
      }
      case 32: {
        m.gcSafePoint = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.gcBarriers.push(readGCBarrierInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GCState: MessageCodec<GCState, GCStateInit> = {
  typeName: 'pdpb.GCState',
  write: writeGCState,
  read: readGCState,
};

/** `pdpb.GlobalGCBarriersInfo` */
export interface GlobalGCBarriersInfo {
  barriers: GlobalGCBarrierInfo[];
}

/** What {@link GlobalGCBarriersInfo} is encoded from. */
export interface GlobalGCBarriersInfoInit {
  readonly barriers?: readonly GlobalGCBarrierInfoInit[] | undefined;
}

function writeGlobalGCBarriersInfo(w: WireWriter, m: GlobalGCBarriersInfoInit): void {
  if (m.barriers !== undefined && m.barriers.length > 0) {
    for (let i = m.barriers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGlobalGCBarrierInfo(w, m.barriers[i] as GlobalGCBarrierInfoInit);
      w.nested(10, before);
    }
  }
}

function readGlobalGCBarriersInfo(r: WireReader, end: number, into?: GlobalGCBarriersInfo): GlobalGCBarriersInfo {
  const m: GlobalGCBarriersInfo = into ?? {
    barriers: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.barriers.push(readGlobalGCBarrierInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GlobalGCBarriersInfo: MessageCodec<GlobalGCBarriersInfo, GlobalGCBarriersInfoInit> = {
  typeName: 'pdpb.GlobalGCBarriersInfo',
  write: writeGlobalGCBarriersInfo,
  read: readGlobalGCBarriersInfo,
};

/** `pdpb.GetGCStateResponse` */
export interface GetGCStateResponse {
  header: ResponseHeader | undefined;
  gcState: GCState | undefined;
  globalGcBarriers: GlobalGCBarriersInfo | undefined;
}

/** What {@link GetGCStateResponse} is encoded from. */
export interface GetGCStateResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly gcState?: GCStateInit | undefined;
  readonly globalGcBarriers?: GlobalGCBarriersInfoInit | undefined;
}

function writeGetGCStateResponse(w: WireWriter, m: GetGCStateResponseInit): void {
  if (m.globalGcBarriers !== undefined) {
    const before = w.size;
    writeGlobalGCBarriersInfo(w, m.globalGcBarriers);
    w.nested(26, before);
  }
  if (m.gcState !== undefined) {
    const before = w.size;
    writeGCState(w, m.gcState);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetGCStateResponse(r: WireReader, end: number, into?: GetGCStateResponse): GetGCStateResponse {
  const m: GetGCStateResponse = into ?? {
    header: undefined,
    gcState: undefined,
    globalGcBarriers: undefined,
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
        m.gcState = readGCState(r, stop, m.gcState);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.globalGcBarriers = readGlobalGCBarriersInfo(r, stop, m.globalGcBarriers);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetGCStateResponse: MessageCodec<GetGCStateResponse, GetGCStateResponseInit> = {
  typeName: 'pdpb.GetGCStateResponse',
  write: writeGetGCStateResponse,
  read: readGetGCStateResponse,
};

/** `pdpb.GetAllKeyspacesGCStatesRequest` */
export interface GetAllKeyspacesGCStatesRequest {
  header: RequestHeader | undefined;
  excludeGcBarriers: boolean;
  excludeGlobalGcBarriers: boolean;
}

/** What {@link GetAllKeyspacesGCStatesRequest} is encoded from. */
export interface GetAllKeyspacesGCStatesRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly excludeGcBarriers?: boolean | undefined;
  readonly excludeGlobalGcBarriers?: boolean | undefined;
}

function writeGetAllKeyspacesGCStatesRequest(w: WireWriter, m: GetAllKeyspacesGCStatesRequestInit): void {
  if (m.excludeGlobalGcBarriers !== undefined && m.excludeGlobalGcBarriers) {
    w.bool(m.excludeGlobalGcBarriers);
    w.uint32(24);
  }
  if (m.excludeGcBarriers !== undefined && m.excludeGcBarriers) {
    w.bool(m.excludeGcBarriers);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllKeyspacesGCStatesRequest(r: WireReader, end: number, into?: GetAllKeyspacesGCStatesRequest): GetAllKeyspacesGCStatesRequest {
  const m: GetAllKeyspacesGCStatesRequest = into ?? {
    header: undefined,
    excludeGcBarriers: false,
    excludeGlobalGcBarriers: false,
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
        m.excludeGcBarriers = r.bool();
        break;
      }
      case 24: {
        m.excludeGlobalGcBarriers = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllKeyspacesGCStatesRequest: MessageCodec<GetAllKeyspacesGCStatesRequest, GetAllKeyspacesGCStatesRequestInit> = {
  typeName: 'pdpb.GetAllKeyspacesGCStatesRequest',
  write: writeGetAllKeyspacesGCStatesRequest,
  read: readGetAllKeyspacesGCStatesRequest,
};

/** `pdpb.GetAllKeyspacesGCStatesResponse` */
export interface GetAllKeyspacesGCStatesResponse {
  header: ResponseHeader | undefined;
  gcStates: GCState[];
  globalGcBarriers: GlobalGCBarrierInfo[];
}

/** What {@link GetAllKeyspacesGCStatesResponse} is encoded from. */
export interface GetAllKeyspacesGCStatesResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly gcStates?: readonly GCStateInit[] | undefined;
  readonly globalGcBarriers?: readonly GlobalGCBarrierInfoInit[] | undefined;
}

function writeGetAllKeyspacesGCStatesResponse(w: WireWriter, m: GetAllKeyspacesGCStatesResponseInit): void {
  if (m.globalGcBarriers !== undefined && m.globalGcBarriers.length > 0) {
    for (let i = m.globalGcBarriers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGlobalGCBarrierInfo(w, m.globalGcBarriers[i] as GlobalGCBarrierInfoInit);
      w.nested(26, before);
    }
  }
  if (m.gcStates !== undefined && m.gcStates.length > 0) {
    for (let i = m.gcStates.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGCState(w, m.gcStates[i] as GCStateInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetAllKeyspacesGCStatesResponse(r: WireReader, end: number, into?: GetAllKeyspacesGCStatesResponse): GetAllKeyspacesGCStatesResponse {
  const m: GetAllKeyspacesGCStatesResponse = into ?? {
    header: undefined,
    gcStates: [],
    globalGcBarriers: [],
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
        m.gcStates.push(readGCState(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.globalGcBarriers.push(readGlobalGCBarrierInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllKeyspacesGCStatesResponse: MessageCodec<GetAllKeyspacesGCStatesResponse, GetAllKeyspacesGCStatesResponseInit> = {
  typeName: 'pdpb.GetAllKeyspacesGCStatesResponse',
  write: writeGetAllKeyspacesGCStatesResponse,
  read: readGetAllKeyspacesGCStatesResponse,
};

/** `pdpb.RegionStat` */
export interface RegionStat {
  bytesWritten: number;
  bytesRead: number;
  keysWritten: number;
  keysRead: number;
}

/** What {@link RegionStat} is encoded from. */
export interface RegionStatInit {
  readonly bytesWritten?: number | undefined;
  readonly bytesRead?: number | undefined;
  readonly keysWritten?: number | undefined;
  readonly keysRead?: number | undefined;
}

function writeRegionStat(w: WireWriter, m: RegionStatInit): void {
  if (m.keysRead !== undefined && m.keysRead !== 0) {
    w.uint64Number(m.keysRead);
    w.uint32(32);
  }
  if (m.keysWritten !== undefined && m.keysWritten !== 0) {
    w.uint64Number(m.keysWritten);
    w.uint32(24);
  }
  if (m.bytesRead !== undefined && m.bytesRead !== 0) {
    w.uint64Number(m.bytesRead);
    w.uint32(16);
  }
  if (m.bytesWritten !== undefined && m.bytesWritten !== 0) {
    w.uint64Number(m.bytesWritten);
    w.uint32(8);
  }
}

function readRegionStat(r: WireReader, end: number, into?: RegionStat): RegionStat {
  const m: RegionStat = into ?? {
    bytesWritten: 0,
    bytesRead: 0,
    keysWritten: 0,
    keysRead: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.bytesWritten = r.uint64Number();
        break;
      }
      case 16: {
        m.bytesRead = r.uint64Number();
        break;
      }
      case 24: {
        m.keysWritten = r.uint64Number();
        break;
      }
      case 32: {
        m.keysRead = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionStat: MessageCodec<RegionStat, RegionStatInit> = {
  typeName: 'pdpb.RegionStat',
  write: writeRegionStat,
  read: readRegionStat,
};

/** `pdpb.SyncRegionRequest` */
export interface SyncRegionRequest {
  header: RequestHeader | undefined;
  member: Member | undefined;
  startIndex: bigint;
}

/** What {@link SyncRegionRequest} is encoded from. */
export interface SyncRegionRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly member?: MemberInit | undefined;
  readonly startIndex?: bigint | undefined;
}

function writeSyncRegionRequest(w: WireWriter, m: SyncRegionRequestInit): void {
  if (m.startIndex !== undefined && m.startIndex !== 0n) {
    w.uint64(m.startIndex);
    w.uint32(24);
  }
  if (m.member !== undefined) {
    const before = w.size;
    writeMember(w, m.member);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSyncRegionRequest(r: WireReader, end: number, into?: SyncRegionRequest): SyncRegionRequest {
  const m: SyncRegionRequest = into ?? {
    header: undefined,
    member: undefined,
    startIndex: 0n,
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
        const stop = r.enter(end);
        m.member = readMember(r, stop, m.member);
        r.leave(stop);
        break;
      }
      case 24: {
        m.startIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SyncRegionRequest: MessageCodec<SyncRegionRequest, SyncRegionRequestInit> = {
  typeName: 'pdpb.SyncRegionRequest',
  write: writeSyncRegionRequest,
  read: readSyncRegionRequest,
};

/** `pdpb.PeersStats` */
export interface PeersStats {
  peers: PeerStats[];
}

/** What {@link PeersStats} is encoded from. */
export interface PeersStatsInit {
  readonly peers?: readonly PeerStatsInit[] | undefined;
}

function writePeersStats(w: WireWriter, m: PeersStatsInit): void {
  if (m.peers !== undefined && m.peers.length > 0) {
    for (let i = m.peers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeerStats(w, m.peers[i] as PeerStatsInit);
      w.nested(10, before);
    }
  }
}

function readPeersStats(r: WireReader, end: number, into?: PeersStats): PeersStats {
  const m: PeersStats = into ?? {
    peers: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.peers.push(readPeerStats(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PeersStats: MessageCodec<PeersStats, PeersStatsInit> = {
  typeName: 'pdpb.PeersStats',
  write: writePeersStats,
  read: readPeersStats,
};

/** `pdpb.Peers` */
export interface Peers {
  peers: metapb.Peer[];
}

/** What {@link Peers} is encoded from. */
export interface PeersInit {
  readonly peers?: readonly metapb.PeerInit[] | undefined;
}

function writePeers(w: WireWriter, m: PeersInit): void {
  if (m.peers !== undefined && m.peers.length > 0) {
    for (let i = m.peers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.peers[i] as metapb.PeerInit);
      w.nested(10, before);
    }
  }
}

function readPeers(r: WireReader, end: number, into?: Peers): Peers {
  const m: Peers = into ?? {
    peers: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.peers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Peers: MessageCodec<Peers, PeersInit> = {
  typeName: 'pdpb.Peers',
  write: writePeers,
  read: readPeers,
};

/** `pdpb.SyncRegionResponse` */
export interface SyncRegionResponse {
  header: ResponseHeader | undefined;
  regions: metapb.Region[];
  startIndex: bigint;
  regionStats: RegionStat[];
  regionLeaders: metapb.Peer[];
  buckets: metapb.Buckets[];
  downPeers: PeersStats[];
  pendingPeers: Peers[];
}

/** What {@link SyncRegionResponse} is encoded from. */
export interface SyncRegionResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly regions?: readonly metapb.RegionInit[] | undefined;
  readonly startIndex?: bigint | undefined;
  readonly regionStats?: readonly RegionStatInit[] | undefined;
  readonly regionLeaders?: readonly metapb.PeerInit[] | undefined;
  readonly buckets?: readonly metapb.BucketsInit[] | undefined;
  readonly downPeers?: readonly PeersStatsInit[] | undefined;
  readonly pendingPeers?: readonly PeersInit[] | undefined;
}

function writeSyncRegionResponse(w: WireWriter, m: SyncRegionResponseInit): void {
  if (m.pendingPeers !== undefined && m.pendingPeers.length > 0) {
    for (let i = m.pendingPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeers(w, m.pendingPeers[i] as PeersInit);
      w.nested(138, before);
    }
  }
  if (m.downPeers !== undefined && m.downPeers.length > 0) {
    for (let i = m.downPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeersStats(w, m.downPeers[i] as PeersStatsInit);
      w.nested(130, before);
    }
  }
  if (m.buckets !== undefined && m.buckets.length > 0) {
    for (let i = m.buckets.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Buckets.write(w, m.buckets[i] as metapb.BucketsInit);
      w.nested(50, before);
    }
  }
  if (m.regionLeaders !== undefined && m.regionLeaders.length > 0) {
    for (let i = m.regionLeaders.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.regionLeaders[i] as metapb.PeerInit);
      w.nested(42, before);
    }
  }
  if (m.regionStats !== undefined && m.regionStats.length > 0) {
    for (let i = m.regionStats.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegionStat(w, m.regionStats[i] as RegionStatInit);
      w.nested(34, before);
    }
  }
  if (m.startIndex !== undefined && m.startIndex !== 0n) {
    w.uint64(m.startIndex);
    w.uint32(24);
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.regions[i] as metapb.RegionInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSyncRegionResponse(r: WireReader, end: number, into?: SyncRegionResponse): SyncRegionResponse {
  const m: SyncRegionResponse = into ?? {
    header: undefined,
    regions: [],
    startIndex: 0n,
    regionStats: [],
    regionLeaders: [],
    buckets: [],
    downPeers: [],
    pendingPeers: [],
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
        m.regions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.startIndex = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regionStats.push(readRegionStat(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.regionLeaders.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.buckets.push(metapb.Buckets.read(r, stop));
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.downPeers.push(readPeersStats(r, stop));
        r.leave(stop);
        break;
      }
      case 138: {
        const stop = r.enter(end);
        m.pendingPeers.push(readPeers(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SyncRegionResponse: MessageCodec<SyncRegionResponse, SyncRegionResponseInit> = {
  typeName: 'pdpb.SyncRegionResponse',
  write: writeSyncRegionResponse,
  read: readSyncRegionResponse,
};

/** `pdpb.GetOperatorRequest` */
export interface GetOperatorRequest {
  header: RequestHeader | undefined;
  regionId: bigint;
}

/** What {@link GetOperatorRequest} is encoded from. */
export interface GetOperatorRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly regionId?: bigint | undefined;
}

function writeGetOperatorRequest(w: WireWriter, m: GetOperatorRequestInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetOperatorRequest(r: WireReader, end: number, into?: GetOperatorRequest): GetOperatorRequest {
  const m: GetOperatorRequest = into ?? {
    header: undefined,
    regionId: 0n,
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
        m.regionId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetOperatorRequest: MessageCodec<GetOperatorRequest, GetOperatorRequestInit> = {
  typeName: 'pdpb.GetOperatorRequest',
  write: writeGetOperatorRequest,
  read: readGetOperatorRequest,
};

/** `pdpb.GetOperatorResponse` */
export interface GetOperatorResponse {
  header: ResponseHeader | undefined;
  regionId: bigint;
  desc: Uint8Array;
  status: OperatorStatus;
  kind: Uint8Array;
}

/** What {@link GetOperatorResponse} is encoded from. */
export interface GetOperatorResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly regionId?: bigint | undefined;
  readonly desc?: BytesInit | undefined;
  readonly status?: OperatorStatus | undefined;
  readonly kind?: BytesInit | undefined;
}

function writeGetOperatorResponse(w: WireWriter, m: GetOperatorResponseInit): void {
  if (m.kind !== undefined && m.kind.length > 0) {
    w.bytes(m.kind);
    w.uint32(42);
  }
  if (m.status !== undefined && m.status !== 0) {
    w.int32(m.status);
    w.uint32(32);
  }
  if (m.desc !== undefined && m.desc.length > 0) {
    w.bytes(m.desc);
    w.uint32(26);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetOperatorResponse(r: WireReader, end: number, into?: GetOperatorResponse): GetOperatorResponse {
  const m: GetOperatorResponse = into ?? {
    header: undefined,
    regionId: 0n,
    desc: noBytes,
    status: 0,
    kind: noBytes,
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
        m.regionId = r.uint64();
        break;
      }
      case 26: {
        m.desc = r.bytes(end);
        break;
      }
      case 32: {
        m.status = r.int32();
        break;
      }
      case 42: {
        m.kind = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetOperatorResponse: MessageCodec<GetOperatorResponse, GetOperatorResponseInit> = {
  typeName: 'pdpb.GetOperatorResponse',
  write: writeGetOperatorResponse,
  read: readGetOperatorResponse,
};

/** `pdpb.SyncMaxTSRequest` */
export interface SyncMaxTSRequest {
  header: RequestHeader | undefined;
  maxTs: Timestamp | undefined;
  skipCheck: boolean;
}

/** What {@link SyncMaxTSRequest} is encoded from. */
export interface SyncMaxTSRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly maxTs?: TimestampInit | undefined;
  readonly skipCheck?: boolean | undefined;
}

function writeSyncMaxTSRequest(w: WireWriter, m: SyncMaxTSRequestInit): void {
  if (m.skipCheck !== undefined && m.skipCheck) {
    w.bool(m.skipCheck);
    w.uint32(24);
  }
  if (m.maxTs !== undefined) {
    const before = w.size;
    writeTimestamp(w, m.maxTs);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSyncMaxTSRequest(r: WireReader, end: number, into?: SyncMaxTSRequest): SyncMaxTSRequest {
  const m: SyncMaxTSRequest = into ?? {
    header: undefined,
    maxTs: undefined,
    skipCheck: false,
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
        const stop = r.enter(end);
        m.maxTs = readTimestamp(r, stop, m.maxTs);
        r.leave(stop);
        break;
      }
      case 24: {
        m.skipCheck = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SyncMaxTSRequest: MessageCodec<SyncMaxTSRequest, SyncMaxTSRequestInit> = {
  typeName: 'pdpb.SyncMaxTSRequest',
  write: writeSyncMaxTSRequest,
  read: readSyncMaxTSRequest,
};

/** `pdpb.SyncMaxTSResponse` */
export interface SyncMaxTSResponse {
  header: ResponseHeader | undefined;
  maxLocalTs: Timestamp | undefined;
  syncedDcs: string[];
}

/** What {@link SyncMaxTSResponse} is encoded from. */
export interface SyncMaxTSResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly maxLocalTs?: TimestampInit | undefined;
  readonly syncedDcs?: readonly string[] | undefined;
}

function writeSyncMaxTSResponse(w: WireWriter, m: SyncMaxTSResponseInit): void {
  if (m.syncedDcs !== undefined && m.syncedDcs.length > 0) {
    for (let i = m.syncedDcs.length - 1; i >= 0; i -= 1) {
      w.string(m.syncedDcs[i] as string);
      w.uint32(26);
    }
  }
  if (m.maxLocalTs !== undefined) {
    const before = w.size;
    writeTimestamp(w, m.maxLocalTs);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSyncMaxTSResponse(r: WireReader, end: number, into?: SyncMaxTSResponse): SyncMaxTSResponse {
  const m: SyncMaxTSResponse = into ?? {
    header: undefined,
    maxLocalTs: undefined,
    syncedDcs: [],
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
        m.maxLocalTs = readTimestamp(r, stop, m.maxLocalTs);
        r.leave(stop);
        break;
      }
      case 26: {
        m.syncedDcs.push(r.string(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SyncMaxTSResponse: MessageCodec<SyncMaxTSResponse, SyncMaxTSResponseInit> = {
  typeName: 'pdpb.SyncMaxTSResponse',
  write: writeSyncMaxTSResponse,
  read: readSyncMaxTSResponse,
};

/** `pdpb.SplitRegionsRequest` */
export interface SplitRegionsRequest {
  header: RequestHeader | undefined;
  splitKeys: Uint8Array[];
  retryLimit: number;
}

/** What {@link SplitRegionsRequest} is encoded from. */
export interface SplitRegionsRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly splitKeys?: readonly BytesInit[] | undefined;
  readonly retryLimit?: number | undefined;
}

function writeSplitRegionsRequest(w: WireWriter, m: SplitRegionsRequestInit): void {
  if (m.retryLimit !== undefined && m.retryLimit !== 0) {
    w.uint64Number(m.retryLimit);
    w.uint32(24);
  }
  if (m.splitKeys !== undefined && m.splitKeys.length > 0) {
    for (let i = m.splitKeys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.splitKeys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSplitRegionsRequest(r: WireReader, end: number, into?: SplitRegionsRequest): SplitRegionsRequest {
  const m: SplitRegionsRequest = into ?? {
    header: undefined,
    splitKeys: [],
    retryLimit: 0,
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
        m.splitKeys.push(r.bytes(end));
        break;
      }
      case 24: {
        m.retryLimit = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitRegionsRequest: MessageCodec<SplitRegionsRequest, SplitRegionsRequestInit> = {
  typeName: 'pdpb.SplitRegionsRequest',
  write: writeSplitRegionsRequest,
  read: readSplitRegionsRequest,
};

/** `pdpb.SplitRegionsResponse` */
export interface SplitRegionsResponse {
  header: ResponseHeader | undefined;
  finishedPercentage: number;
  regionsId: bigint[];
}

/** What {@link SplitRegionsResponse} is encoded from. */
export interface SplitRegionsResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly finishedPercentage?: number | undefined;
  readonly regionsId?: readonly bigint[] | undefined;
}

function writeSplitRegionsResponse(w: WireWriter, m: SplitRegionsResponseInit): void {
  if (m.regionsId !== undefined && m.regionsId.length > 0) {
    const before = w.size;
    for (let i = m.regionsId.length - 1; i >= 0; i -= 1) w.uint64(m.regionsId[i] as bigint);
    w.nested(26, before);
  }
  if (m.finishedPercentage !== undefined && m.finishedPercentage !== 0) {
    w.uint64Number(m.finishedPercentage);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSplitRegionsResponse(r: WireReader, end: number, into?: SplitRegionsResponse): SplitRegionsResponse {
  const m: SplitRegionsResponse = into ?? {
    header: undefined,
    finishedPercentage: 0,
    regionsId: [],
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
        m.finishedPercentage = r.uint64Number();
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.regionsId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.regionsId.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitRegionsResponse: MessageCodec<SplitRegionsResponse, SplitRegionsResponseInit> = {
  typeName: 'pdpb.SplitRegionsResponse',
  write: writeSplitRegionsResponse,
  read: readSplitRegionsResponse,
};

/** `pdpb.SplitAndScatterRegionsRequest` */
export interface SplitAndScatterRegionsRequest {
  header: RequestHeader | undefined;
  splitKeys: Uint8Array[];
  group: string;
  retryLimit: number;
}

/** What {@link SplitAndScatterRegionsRequest} is encoded from. */
export interface SplitAndScatterRegionsRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly splitKeys?: readonly BytesInit[] | undefined;
  readonly group?: string | undefined;
  readonly retryLimit?: number | undefined;
}

function writeSplitAndScatterRegionsRequest(w: WireWriter, m: SplitAndScatterRegionsRequestInit): void {
  if (m.retryLimit !== undefined && m.retryLimit !== 0) {
    w.uint64Number(m.retryLimit);
    w.uint32(32);
  }
  if (m.group !== undefined && m.group.length > 0) {
    w.string(m.group);
    w.uint32(26);
  }
  if (m.splitKeys !== undefined && m.splitKeys.length > 0) {
    for (let i = m.splitKeys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.splitKeys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSplitAndScatterRegionsRequest(r: WireReader, end: number, into?: SplitAndScatterRegionsRequest): SplitAndScatterRegionsRequest {
  const m: SplitAndScatterRegionsRequest = into ?? {
    header: undefined,
    splitKeys: [],
    group: '',
    retryLimit: 0,
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
        m.splitKeys.push(r.bytes(end));
        break;
      }
      case 26: {
        m.group = r.string(end);
        break;
      }
      case 32: {
        m.retryLimit = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitAndScatterRegionsRequest: MessageCodec<SplitAndScatterRegionsRequest, SplitAndScatterRegionsRequestInit> = {
  typeName: 'pdpb.SplitAndScatterRegionsRequest',
  write: writeSplitAndScatterRegionsRequest,
  read: readSplitAndScatterRegionsRequest,
};

/** `pdpb.SplitAndScatterRegionsResponse` */
export interface SplitAndScatterRegionsResponse {
  header: ResponseHeader | undefined;
  splitFinishedPercentage: number;
  scatterFinishedPercentage: number;
  regionsId: bigint[];
}

/** What {@link SplitAndScatterRegionsResponse} is encoded from. */
export interface SplitAndScatterRegionsResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly splitFinishedPercentage?: number | undefined;
  readonly scatterFinishedPercentage?: number | undefined;
  readonly regionsId?: readonly bigint[] | undefined;
}

function writeSplitAndScatterRegionsResponse(w: WireWriter, m: SplitAndScatterRegionsResponseInit): void {
  if (m.regionsId !== undefined && m.regionsId.length > 0) {
    const before = w.size;
    for (let i = m.regionsId.length - 1; i >= 0; i -= 1) w.uint64(m.regionsId[i] as bigint);
    w.nested(34, before);
  }
  if (m.scatterFinishedPercentage !== undefined && m.scatterFinishedPercentage !== 0) {
    w.uint64Number(m.scatterFinishedPercentage);
    w.uint32(24);
  }
  if (m.splitFinishedPercentage !== undefined && m.splitFinishedPercentage !== 0) {
    w.uint64Number(m.splitFinishedPercentage);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSplitAndScatterRegionsResponse(r: WireReader, end: number, into?: SplitAndScatterRegionsResponse): SplitAndScatterRegionsResponse {
  const m: SplitAndScatterRegionsResponse = into ?? {
    header: undefined,
    splitFinishedPercentage: 0,
    scatterFinishedPercentage: 0,
    regionsId: [],
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
        m.splitFinishedPercentage = r.uint64Number();
        break;
      }
      case 24: {
        m.scatterFinishedPercentage = r.uint64Number();
        break;
      }
      case 34: {
        const stop = r.length(end);
        while (r.pos < stop) m.regionsId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 32: {
        m.regionsId.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitAndScatterRegionsResponse: MessageCodec<SplitAndScatterRegionsResponse, SplitAndScatterRegionsResponseInit> = {
  typeName: 'pdpb.SplitAndScatterRegionsResponse',
  write: writeSplitAndScatterRegionsResponse,
  read: readSplitAndScatterRegionsResponse,
};

/** `pdpb.GetDCLocationInfoRequest` */
export interface GetDCLocationInfoRequest {
  header: RequestHeader | undefined;
  dcLocation: string;
}

/** What {@link GetDCLocationInfoRequest} is encoded from. */
export interface GetDCLocationInfoRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly dcLocation?: string | undefined;
}

function writeGetDCLocationInfoRequest(w: WireWriter, m: GetDCLocationInfoRequestInit): void {
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

function readGetDCLocationInfoRequest(r: WireReader, end: number, into?: GetDCLocationInfoRequest): GetDCLocationInfoRequest {
  const m: GetDCLocationInfoRequest = into ?? {
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

export const GetDCLocationInfoRequest: MessageCodec<GetDCLocationInfoRequest, GetDCLocationInfoRequestInit> = {
  typeName: 'pdpb.GetDCLocationInfoRequest',
  write: writeGetDCLocationInfoRequest,
  read: readGetDCLocationInfoRequest,
};

/** `pdpb.GetDCLocationInfoResponse` */
export interface GetDCLocationInfoResponse {
  header: ResponseHeader | undefined;
  suffix: number;
  maxTs: Timestamp | undefined;
}

/** What {@link GetDCLocationInfoResponse} is encoded from. */
export interface GetDCLocationInfoResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly suffix?: number | undefined;
  readonly maxTs?: TimestampInit | undefined;
}

function writeGetDCLocationInfoResponse(w: WireWriter, m: GetDCLocationInfoResponseInit): void {
  if (m.maxTs !== undefined) {
    const before = w.size;
    writeTimestamp(w, m.maxTs);
    w.nested(26, before);
  }
  if (m.suffix !== undefined && m.suffix !== 0) {
    w.int32(m.suffix);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetDCLocationInfoResponse(r: WireReader, end: number, into?: GetDCLocationInfoResponse): GetDCLocationInfoResponse {
  const m: GetDCLocationInfoResponse = into ?? {
    header: undefined,
    suffix: 0,
    maxTs: undefined,
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
        m.suffix = r.int32();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.maxTs = readTimestamp(r, stop, m.maxTs);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetDCLocationInfoResponse: MessageCodec<GetDCLocationInfoResponse, GetDCLocationInfoResponseInit> = {
  typeName: 'pdpb.GetDCLocationInfoResponse',
  write: writeGetDCLocationInfoResponse,
  read: readGetDCLocationInfoResponse,
};

/** `pdpb.QueryStats` */
export interface QueryStats {
  GC: number;
  Get: number;
  Scan: number;
  Coprocessor: number;
  Delete: number;
  DeleteRange: number;
  Put: number;
  Prewrite: number;
  AcquirePessimisticLock: number;
  Commit: number;
  Rollback: number;
}

/** What {@link QueryStats} is encoded from. */
export interface QueryStatsInit {
  readonly GC?: number | undefined;
  readonly Get?: number | undefined;
  readonly Scan?: number | undefined;
  readonly Coprocessor?: number | undefined;
  readonly Delete?: number | undefined;
  readonly DeleteRange?: number | undefined;
  readonly Put?: number | undefined;
  readonly Prewrite?: number | undefined;
  readonly AcquirePessimisticLock?: number | undefined;
  readonly Commit?: number | undefined;
  readonly Rollback?: number | undefined;
}

function writeQueryStats(w: WireWriter, m: QueryStatsInit): void {
  if (m.Rollback !== undefined && m.Rollback !== 0) {
    w.uint64Number(m.Rollback);
    w.uint32(88);
  }
  if (m.Commit !== undefined && m.Commit !== 0) {
    w.uint64Number(m.Commit);
    w.uint32(80);
  }
  if (m.AcquirePessimisticLock !== undefined && m.AcquirePessimisticLock !== 0) {
    w.uint64Number(m.AcquirePessimisticLock);
    w.uint32(72);
  }
  if (m.Prewrite !== undefined && m.Prewrite !== 0) {
    w.uint64Number(m.Prewrite);
    w.uint32(64);
  }
  if (m.Put !== undefined && m.Put !== 0) {
    w.uint64Number(m.Put);
    w.uint32(56);
  }
  if (m.DeleteRange !== undefined && m.DeleteRange !== 0) {
    w.uint64Number(m.DeleteRange);
    w.uint32(48);
  }
  if (m.Delete !== undefined && m.Delete !== 0) {
    w.uint64Number(m.Delete);
    w.uint32(40);
  }
  if (m.Coprocessor !== undefined && m.Coprocessor !== 0) {
    w.uint64Number(m.Coprocessor);
    w.uint32(32);
  }
  if (m.Scan !== undefined && m.Scan !== 0) {
    w.uint64Number(m.Scan);
    w.uint32(24);
  }
  if (m.Get !== undefined && m.Get !== 0) {
    w.uint64Number(m.Get);
    w.uint32(16);
  }
  if (m.GC !== undefined && m.GC !== 0) {
    w.uint64Number(m.GC);
    w.uint32(8);
  }
}

function readQueryStats(r: WireReader, end: number, into?: QueryStats): QueryStats {
  const m: QueryStats = into ?? {
    GC: 0,
    Get: 0,
    Scan: 0,
    Coprocessor: 0,
    Delete: 0,
    DeleteRange: 0,
    Put: 0,
    Prewrite: 0,
    AcquirePessimisticLock: 0,
    Commit: 0,
    Rollback: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.GC = r.uint64Number();
        break;
      }
      case 16: {
        m.Get = r.uint64Number();
        break;
      }
      case 24: {
        m.Scan = r.uint64Number();
        break;
      }
      case 32: {
        m.Coprocessor = r.uint64Number();
        break;
      }
      case 40: {
        m.Delete = r.uint64Number();
        break;
      }
      case 48: {
        m.DeleteRange = r.uint64Number();
        break;
      }
      case 56: {
        m.Put = r.uint64Number();
        break;
      }
      case 64: {
        m.Prewrite = r.uint64Number();
        break;
      }
      case 72: {
        m.AcquirePessimisticLock = r.uint64Number();
        break;
      }
      case 80: {
        m.Commit = r.uint64Number();
        break;
      }
      case 88: {
        m.Rollback = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const QueryStats: MessageCodec<QueryStats, QueryStatsInit> = {
  typeName: 'pdpb.QueryStats',
  write: writeQueryStats,
  read: readQueryStats,
};

/** `pdpb.CPUStats` */
export interface CPUStats {
  UnifiedRead: number;
  Scheduler: number;
}

/** What {@link CPUStats} is encoded from. */
export interface CPUStatsInit {
  readonly UnifiedRead?: number | undefined;
  readonly Scheduler?: number | undefined;
}

function writeCPUStats(w: WireWriter, m: CPUStatsInit): void {
  if (m.Scheduler !== undefined && m.Scheduler !== 0) {
    w.uint64Number(m.Scheduler);
    w.uint32(16);
  }
  if (m.UnifiedRead !== undefined && m.UnifiedRead !== 0) {
    w.uint64Number(m.UnifiedRead);
    w.uint32(8);
  }
}

function readCPUStats(r: WireReader, end: number, into?: CPUStats): CPUStats {
  const m: CPUStats = into ?? {
    UnifiedRead: 0,
    Scheduler: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.UnifiedRead = r.uint64Number();
        break;
      }
      case 16: {
        m.Scheduler = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CPUStats: MessageCodec<CPUStats, CPUStatsInit> = {
  typeName: 'pdpb.CPUStats',
  write: writeCPUStats,
  read: readCPUStats,
};

/** `pdpb.ReportBucketsRequest` */
export interface ReportBucketsRequest {
  header: RequestHeader | undefined;
  regionEpoch: metapb.RegionEpoch | undefined;
  buckets: metapb.Buckets | undefined;
}

/** What {@link ReportBucketsRequest} is encoded from. */
export interface ReportBucketsRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly buckets?: metapb.BucketsInit | undefined;
}

function writeReportBucketsRequest(w: WireWriter, m: ReportBucketsRequestInit): void {
  if (m.buckets !== undefined) {
    const before = w.size;
    metapb.Buckets.write(w, m.buckets);
    w.nested(26, before);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportBucketsRequest(r: WireReader, end: number, into?: ReportBucketsRequest): ReportBucketsRequest {
  const m: ReportBucketsRequest = into ?? {
    header: undefined,
    regionEpoch: undefined,
    buckets: undefined,
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
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.buckets = metapb.Buckets.read(r, stop, m.buckets);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportBucketsRequest: MessageCodec<ReportBucketsRequest, ReportBucketsRequestInit> = {
  typeName: 'pdpb.ReportBucketsRequest',
  write: writeReportBucketsRequest,
  read: readReportBucketsRequest,
};

/** `pdpb.ReportBucketsResponse` */
export interface ReportBucketsResponse {
  header: ResponseHeader | undefined;
}

/** What {@link ReportBucketsResponse} is encoded from. */
export interface ReportBucketsResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writeReportBucketsResponse(w: WireWriter, m: ReportBucketsResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportBucketsResponse(r: WireReader, end: number, into?: ReportBucketsResponse): ReportBucketsResponse {
  const m: ReportBucketsResponse = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportBucketsResponse: MessageCodec<ReportBucketsResponse, ReportBucketsResponseInit> = {
  typeName: 'pdpb.ReportBucketsResponse',
  write: writeReportBucketsResponse,
  read: readReportBucketsResponse,
};

/** `pdpb.ReportMinResolvedTsRequest` */
export interface ReportMinResolvedTsRequest {
  header: RequestHeader | undefined;
  storeId: bigint;
  minResolvedTs: bigint;
}

/** What {@link ReportMinResolvedTsRequest} is encoded from. */
export interface ReportMinResolvedTsRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly storeId?: bigint | undefined;
  readonly minResolvedTs?: bigint | undefined;
}

function writeReportMinResolvedTsRequest(w: WireWriter, m: ReportMinResolvedTsRequestInit): void {
  if (m.minResolvedTs !== undefined && m.minResolvedTs !== 0n) {
    w.uint64(m.minResolvedTs);
    w.uint32(24);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportMinResolvedTsRequest(r: WireReader, end: number, into?: ReportMinResolvedTsRequest): ReportMinResolvedTsRequest {
  const m: ReportMinResolvedTsRequest = into ?? {
    header: undefined,
    storeId: 0n,
    minResolvedTs: 0n,
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
        m.storeId = r.uint64();
        break;
      }
      case 24: {
        m.minResolvedTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportMinResolvedTsRequest: MessageCodec<ReportMinResolvedTsRequest, ReportMinResolvedTsRequestInit> = {
  typeName: 'pdpb.ReportMinResolvedTsRequest',
  write: writeReportMinResolvedTsRequest,
  read: readReportMinResolvedTsRequest,
};

/** `pdpb.ReportMinResolvedTsResponse` */
export interface ReportMinResolvedTsResponse {
  header: ResponseHeader | undefined;
}

/** What {@link ReportMinResolvedTsResponse} is encoded from. */
export interface ReportMinResolvedTsResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writeReportMinResolvedTsResponse(w: WireWriter, m: ReportMinResolvedTsResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readReportMinResolvedTsResponse(r: WireReader, end: number, into?: ReportMinResolvedTsResponse): ReportMinResolvedTsResponse {
  const m: ReportMinResolvedTsResponse = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportMinResolvedTsResponse: MessageCodec<ReportMinResolvedTsResponse, ReportMinResolvedTsResponseInit> = {
  typeName: 'pdpb.ReportMinResolvedTsResponse',
  write: writeReportMinResolvedTsResponse,
  read: readReportMinResolvedTsResponse,
};

/** `pdpb.SetExternalTimestampRequest` */
export interface SetExternalTimestampRequest {
  header: RequestHeader | undefined;
  timestamp: bigint;
}

/** What {@link SetExternalTimestampRequest} is encoded from. */
export interface SetExternalTimestampRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly timestamp?: bigint | undefined;
}

function writeSetExternalTimestampRequest(w: WireWriter, m: SetExternalTimestampRequestInit): void {
  if (m.timestamp !== undefined && m.timestamp !== 0n) {
    w.uint64(m.timestamp);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSetExternalTimestampRequest(r: WireReader, end: number, into?: SetExternalTimestampRequest): SetExternalTimestampRequest {
  const m: SetExternalTimestampRequest = into ?? {
    header: undefined,
    timestamp: 0n,
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
        m.timestamp = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetExternalTimestampRequest: MessageCodec<SetExternalTimestampRequest, SetExternalTimestampRequestInit> = {
  typeName: 'pdpb.SetExternalTimestampRequest',
  write: writeSetExternalTimestampRequest,
  read: readSetExternalTimestampRequest,
};

/** `pdpb.SetExternalTimestampResponse` */
export interface SetExternalTimestampResponse {
  header: ResponseHeader | undefined;
}

/** What {@link SetExternalTimestampResponse} is encoded from. */
export interface SetExternalTimestampResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
}

function writeSetExternalTimestampResponse(w: WireWriter, m: SetExternalTimestampResponseInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readSetExternalTimestampResponse(r: WireReader, end: number, into?: SetExternalTimestampResponse): SetExternalTimestampResponse {
  const m: SetExternalTimestampResponse = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetExternalTimestampResponse: MessageCodec<SetExternalTimestampResponse, SetExternalTimestampResponseInit> = {
  typeName: 'pdpb.SetExternalTimestampResponse',
  write: writeSetExternalTimestampResponse,
  read: readSetExternalTimestampResponse,
};

/** `pdpb.GetExternalTimestampRequest` */
export interface GetExternalTimestampRequest {
  header: RequestHeader | undefined;
}

/** What {@link GetExternalTimestampRequest} is encoded from. */
export interface GetExternalTimestampRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeGetExternalTimestampRequest(w: WireWriter, m: GetExternalTimestampRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetExternalTimestampRequest(r: WireReader, end: number, into?: GetExternalTimestampRequest): GetExternalTimestampRequest {
  const m: GetExternalTimestampRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetExternalTimestampRequest: MessageCodec<GetExternalTimestampRequest, GetExternalTimestampRequestInit> = {
  typeName: 'pdpb.GetExternalTimestampRequest',
  write: writeGetExternalTimestampRequest,
  read: readGetExternalTimestampRequest,
};

/** `pdpb.GetExternalTimestampResponse` */
export interface GetExternalTimestampResponse {
  header: ResponseHeader | undefined;
  timestamp: bigint;
}

/** What {@link GetExternalTimestampResponse} is encoded from. */
export interface GetExternalTimestampResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly timestamp?: bigint | undefined;
}

function writeGetExternalTimestampResponse(w: WireWriter, m: GetExternalTimestampResponseInit): void {
  if (m.timestamp !== undefined && m.timestamp !== 0n) {
    w.uint64(m.timestamp);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetExternalTimestampResponse(r: WireReader, end: number, into?: GetExternalTimestampResponse): GetExternalTimestampResponse {
  const m: GetExternalTimestampResponse = into ?? {
    header: undefined,
    timestamp: 0n,
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
        m.timestamp = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetExternalTimestampResponse: MessageCodec<GetExternalTimestampResponse, GetExternalTimestampResponseInit> = {
  typeName: 'pdpb.GetExternalTimestampResponse',
  write: writeGetExternalTimestampResponse,
  read: readGetExternalTimestampResponse,
};

/** `pdpb.GetMinTSRequest` */
export interface GetMinTSRequest {
  header: RequestHeader | undefined;
}

/** What {@link GetMinTSRequest} is encoded from. */
export interface GetMinTSRequestInit {
  readonly header?: RequestHeaderInit | undefined;
}

function writeGetMinTSRequest(w: WireWriter, m: GetMinTSRequestInit): void {
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetMinTSRequest(r: WireReader, end: number, into?: GetMinTSRequest): GetMinTSRequest {
  const m: GetMinTSRequest = into ?? {
    header: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMinTSRequest: MessageCodec<GetMinTSRequest, GetMinTSRequestInit> = {
  typeName: 'pdpb.GetMinTSRequest',
  write: writeGetMinTSRequest,
  read: readGetMinTSRequest,
};

/** `pdpb.GetMinTSResponse` */
export interface GetMinTSResponse {
  header: ResponseHeader | undefined;
  timestamp: Timestamp | undefined;
}

/** What {@link GetMinTSResponse} is encoded from. */
export interface GetMinTSResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly timestamp?: TimestampInit | undefined;
}

function writeGetMinTSResponse(w: WireWriter, m: GetMinTSResponseInit): void {
  if (m.timestamp !== undefined) {
    const before = w.size;
    writeTimestamp(w, m.timestamp);
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
        m.timestamp = readTimestamp(r, stop, m.timestamp);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMinTSResponse: MessageCodec<GetMinTSResponse, GetMinTSResponseInit> = {
  typeName: 'pdpb.GetMinTSResponse',
  write: writeGetMinTSResponse,
  read: readGetMinTSResponse,
};

