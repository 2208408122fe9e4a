// Generated from meta_storagepb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `meta_storagepb.ErrorType` */
export const ErrorType = {
  OK: 0,
  UNKNOWN: 1,
  DATA_COMPACTED: 2,
} as const;
export type ErrorType = number;

/** `meta_storagepb.Event.EventType` */
export const Event_EventType = {
  PUT: 0,
  DELETE: 1,
} as const;
export type Event_EventType = number;

/** `meta_storagepb.Error` */
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
  typeName: 'meta_storagepb.Error',
  write: writeError,
  read: readError,
};

/** `meta_storagepb.RequestHeader` */
export interface RequestHeader {
  clusterId: bigint;
  source: string;
}

/** What {@link RequestHeader} is encoded from. */
export interface RequestHeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly source?: string | undefined;
}

function writeRequestHeader(w: WireWriter, m: RequestHeaderInit): void {
  if (m.source !== undefined && m.source.length > 0) {
    w.string(m.source);
    w.uint32(18);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readRequestHeader(r: WireReader, end: number, into?: RequestHeader): RequestHeader {
  const m: RequestHeader = into ?? {
    clusterId: 0n,
    source: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      case 18: {
        m.source = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RequestHeader: MessageCodec<RequestHeader, RequestHeaderInit> = {
  typeName: 'meta_storagepb.RequestHeader',
  write: writeRequestHeader,
  read: readRequestHeader,
};

/** `meta_storagepb.ResponseHeader` */
export interface ResponseHeader {
  clusterId: bigint;
  error: Error | undefined;
  revision: bigint;
}

/** What {@link ResponseHeader} is encoded from. */
export interface ResponseHeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly error?: ErrorInit | undefined;
  readonly revision?: bigint | undefined;
}

function writeResponseHeader(w: WireWriter, m: ResponseHeaderInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
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
    revision: 0n,
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
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResponseHeader: MessageCodec<ResponseHeader, ResponseHeaderInit> = {
  typeName: 'meta_storagepb.ResponseHeader',
  write: writeResponseHeader,
  read: readResponseHeader,
};

/** `meta_storagepb.WatchRequest` */
export interface WatchRequest {
  header: RequestHeader | undefined;
  key: Uint8Array;
  rangeEnd: Uint8Array;
  startRevision: bigint;
  prevKv: boolean;
}

/** What {@link WatchRequest} is encoded from. */
export interface WatchRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly rangeEnd?: BytesInit | undefined;
  readonly startRevision?: bigint | undefined;
  readonly prevKv?: boolean | undefined;
}

function writeWatchRequest(w: WireWriter, m: WatchRequestInit): void {
  if (m.prevKv !== undefined && m.prevKv) {
    w.bool(m.prevKv);
    w.uint32(40);
  }
  if (m.startRevision !== undefined && m.startRevision !== 0n) {
    w.int64(m.startRevision);
    w.uint32(32);
  }
  if (m.rangeEnd !== undefined && m.rangeEnd.length > 0) {
    w.bytes(m.rangeEnd);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readWatchRequest(r: WireReader, end: number, into?: WatchRequest): WatchRequest {
  const m: WatchRequest = into ?? {
    header: undefined,
    key: noBytes,
    rangeEnd: noBytes,
    startRevision: 0n,
    prevKv: false,
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
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.rangeEnd = r.bytes(end);
        break;
      }
      case 32: {
        m.startRevision = r.int64();
        break;
      }
      case 40: {
        m.prevKv = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchRequest: MessageCodec<WatchRequest, WatchRequestInit> = {
  typeName: 'meta_storagepb.WatchRequest',
  write: writeWatchRequest,
  read: readWatchRequest,
};

/** `meta_storagepb.WatchResponse` */
export interface WatchResponse {
  header: ResponseHeader | undefined;
  compactRevision: bigint;
  events: Event[];
}

/** What {@link WatchResponse} is encoded from. */
export interface WatchResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly compactRevision?: bigint | undefined;
  readonly events?: readonly EventInit[] | undefined;
}

function writeWatchResponse(w: WireWriter, m: WatchResponseInit): void {
  if (m.events !== undefined && m.events.length > 0) {
    for (let i = m.events.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeEvent(w, m.events[i] as EventInit);
      w.nested(26, before);
    }
  }
  if (m.compactRevision !== undefined && m.compactRevision !== 0n) {
    w.int64(m.compactRevision);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readWatchResponse(r: WireReader, end: number, into?: WatchResponse): WatchResponse {
  const m: WatchResponse = into ?? {
    header: undefined,
    compactRevision: 0n,
    events: [],
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
        m.compactRevision = r.int64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.events.push(readEvent(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WatchResponse: MessageCodec<WatchResponse, WatchResponseInit> = {
  typeName: 'meta_storagepb.WatchResponse',
  write: writeWatchResponse,
  read: readWatchResponse,
};

/** `meta_storagepb.GetRequest` */
export interface GetRequest {
  header: RequestHeader | undefined;
  key: Uint8Array;
  rangeEnd: Uint8Array;
  limit: number;
  revision: bigint;
}

/** What {@link GetRequest} is encoded from. */
export interface GetRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly rangeEnd?: BytesInit | undefined;
  readonly limit?: number | undefined;
  readonly revision?: bigint | undefined;
}

function writeGetRequest(w: WireWriter, m: GetRequestInit): void {
  if (m.revision !== undefined && m.revision !== 0n) {
    w.int64(m.revision);
    w.uint32(40);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.int64Number(m.limit);
    w.uint32(32);
  }
  if (m.rangeEnd !== undefined && m.rangeEnd.length > 0) {
    w.bytes(m.rangeEnd);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetRequest(r: WireReader, end: number, into?: GetRequest): GetRequest {
  const m: GetRequest = into ?? {
    header: undefined,
    key: noBytes,
    rangeEnd: noBytes,
    limit: 0,
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
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.rangeEnd = r.bytes(end);
        break;
      }
      case 32: {
        m.limit = r.int64Number();
        break;
      }
      case 40: {
        m.revision = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRequest: MessageCodec<GetRequest, GetRequestInit> = {
  typeName: 'meta_storagepb.GetRequest',
  write: writeGetRequest,
  read: readGetRequest,
};

/** `meta_storagepb.GetResponse` */
export interface GetResponse {
  header: ResponseHeader | undefined;
  kvs: KeyValue[];
  more: boolean;
  count: number;
}

/** What {@link GetResponse} is encoded from. */
export interface GetResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly kvs?: readonly KeyValueInit[] | undefined;
  readonly more?: boolean | undefined;
  readonly count?: number | undefined;
}

function writeGetResponse(w: WireWriter, m: GetResponseInit): void {
  if (m.count !== undefined && m.count !== 0) {
    w.int64Number(m.count);
    w.uint32(32);
  }
  if (m.more !== undefined && m.more) {
    w.bool(m.more);
    w.uint32(24);
  }
  if (m.kvs !== undefined && m.kvs.length > 0) {
    for (let i = m.kvs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyValue(w, m.kvs[i] as KeyValueInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readGetResponse(r: WireReader, end: number, into?: GetResponse): GetResponse {
  const m: GetResponse = into ?? {
    header: undefined,
    kvs: [],
    more: false,
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
      case 18: {
        const stop = r.enter(end);
        m.kvs.push(readKeyValue(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.more = r.bool();
        break;
      }
      case 32: {
        m.count = r.int64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetResponse: MessageCodec<GetResponse, GetResponseInit> = {
  typeName: 'meta_storagepb.GetResponse',
  write: writeGetResponse,
  read: readGetResponse,
};

/** `meta_storagepb.PutRequest` */
export interface PutRequest {
  header: RequestHeader | undefined;
  key: Uint8Array;
  value: Uint8Array;
  lease: number;
  prevKv: boolean;
}

/** What {@link PutRequest} is encoded from. */
export interface PutRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly lease?: number | undefined;
  readonly prevKv?: boolean | undefined;
}

function writePutRequest(w: WireWriter, m: PutRequestInit): void {
  if (m.prevKv !== undefined && m.prevKv) {
    w.bool(m.prevKv);
    w.uint32(40);
  }
  if (m.lease !== undefined && m.lease !== 0) {
    w.int64Number(m.lease);
    w.uint32(32);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readPutRequest(r: WireReader, end: number, into?: PutRequest): PutRequest {
  const m: PutRequest = into ?? {
    header: undefined,
    key: noBytes,
    value: noBytes,
    lease: 0,
    prevKv: false,
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
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 32: {
        m.lease = r.int64Number();
        break;
      }
      case 40: {
        m.prevKv = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutRequest: MessageCodec<PutRequest, PutRequestInit> = {
  typeName: 'meta_storagepb.PutRequest',
  write: writePutRequest,
  read: readPutRequest,
};

/** `meta_storagepb.PutResponse` */
export interface PutResponse {
  header: ResponseHeader | undefined;
  prevKv: KeyValue | undefined;
}

/** What {@link PutResponse} is encoded from. */
export interface PutResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly prevKv?: KeyValueInit | undefined;
}

function writePutResponse(w: WireWriter, m: PutResponseInit): void {
  if (m.prevKv !== undefined) {
    const before = w.size;
    writeKeyValue(w, m.prevKv);
    w.nested(18, before);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readPutResponse(r: WireReader, end: number, into?: PutResponse): PutResponse {
  const m: PutResponse = into ?? {
    header: undefined,
    prevKv: undefined,
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
        m.prevKv = readKeyValue(r, stop, m.prevKv);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutResponse: MessageCodec<PutResponse, PutResponseInit> = {
  typeName: 'meta_storagepb.PutResponse',
  write: writePutResponse,
  read: readPutResponse,
};

/** `meta_storagepb.DeleteRequest` */
export interface DeleteRequest {
  header: RequestHeader | undefined;
  key: Uint8Array;
  rangeEnd: Uint8Array;
  prevKv: boolean;
}

/** What {@link DeleteRequest} is encoded from. */
export interface DeleteRequestInit {
  readonly header?: RequestHeaderInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly rangeEnd?: BytesInit | undefined;
  readonly prevKv?: boolean | undefined;
}

function writeDeleteRequest(w: WireWriter, m: DeleteRequestInit): void {
  if (m.prevKv !== undefined && m.prevKv) {
    w.bool(m.prevKv);
    w.uint32(32);
  }
  if (m.rangeEnd !== undefined && m.rangeEnd.length > 0) {
    w.bytes(m.rangeEnd);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readDeleteRequest(r: WireReader, end: number, into?: DeleteRequest): DeleteRequest {
  const m: DeleteRequest = into ?? {
    header: undefined,
    key: noBytes,
    rangeEnd: noBytes,
    prevKv: false,
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
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.rangeEnd = r.bytes(end);
        break;
      }
      case 32: {
        m.prevKv = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteRequest: MessageCodec<DeleteRequest, DeleteRequestInit> = {
  typeName: 'meta_storagepb.DeleteRequest',
  write: writeDeleteRequest,
  read: readDeleteRequest,
};

/** `meta_storagepb.DeleteResponse` */
export interface DeleteResponse {
  header: ResponseHeader | undefined;
  deleted: number;
  prevKvs: KeyValue[];
}

/** What {@link DeleteResponse} is encoded from. */
export interface DeleteResponseInit {
  readonly header?: ResponseHeaderInit | undefined;
  readonly deleted?: number | undefined;
  readonly prevKvs?: readonly KeyValueInit[] | undefined;
}

function writeDeleteResponse(w: WireWriter, m: DeleteResponseInit): void {
  if (m.prevKvs !== undefined && m.prevKvs.length > 0) {
    for (let i = m.prevKvs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyValue(w, m.prevKvs[i] as KeyValueInit);
      w.nested(26, before);
    }
  }
  if (m.deleted !== undefined && m.deleted !== 0) {
    w.int64Number(m.deleted);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readDeleteResponse(r: WireReader, end: number, into?: DeleteResponse): DeleteResponse {
  const m: DeleteResponse = into ?? {
    header: undefined,
    deleted: 0,
    prevKvs: [],
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
        m.deleted = r.int64Number();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.prevKvs.push(readKeyValue(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteResponse: MessageCodec<DeleteResponse, DeleteResponseInit> = {
  typeName: 'meta_storagepb.DeleteResponse',
  write: writeDeleteResponse,
  read: readDeleteResponse,
};

/** `meta_storagepb.KeyValue` */
export interface KeyValue {
  key: Uint8Array;
  createRevision: bigint;
  modRevision: bigint;
  version: bigint;
  value: Uint8Array;
  lease: number;
}

/** What {@link KeyValue} is encoded from. */
export interface KeyValueInit {
  readonly key?: BytesInit | undefined;
  readonly createRevision?: bigint | undefined;
  readonly modRevision?: bigint | undefined;
  readonly version?: bigint | undefined;
  readonly value?: BytesInit | undefined;
  readonly lease?: number | undefined;
}

function writeKeyValue(w: WireWriter, m: KeyValueInit): void {
  if (m.lease !== undefined && m.lease !== 0) {
    w.int64Number(m.lease);
    w.uint32(48);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(42);
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.int64(m.version);
    w.uint32(32);
  }
  if (m.modRevision !== undefined && m.modRevision !== 0n) {
    w.int64(m.modRevision);
    w.uint32(24);
  }
  if (m.createRevision !== undefined && m.createRevision !== 0n) {
    w.int64(m.createRevision);
    w.uint32(16);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readKeyValue(r: WireReader, end: number, into?: KeyValue): KeyValue {
  const m: KeyValue = into ?? {
    key: noBytes,
    createRevision: 0n,
    modRevision: 0n,
    version: 0n,
    value: noBytes,
    lease: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 16: {
        m.createRevision = r.int64();
        break;
      }
      case 24: {
        m.modRevision = r.int64();
        break;
      }
      case 32: {
        m.version = r.int64();
        break;
      }
      case 42: {
        m.value = r.bytes(end);
        break;
      }
      case 48: {
        m.lease = r.int64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyValue: MessageCodec<KeyValue, KeyValueInit> = {
  typeName: 'meta_storagepb.KeyValue',
  write: writeKeyValue,
  read: readKeyValue,
};

/** `meta_storagepb.Event` */
export interface Event {
  type: Event_EventType;
  kv: KeyValue | undefined;
  prevKv: KeyValue | undefined;
}

/** What {@link Event} is encoded from. */
export interface EventInit {
  readonly type?: Event_EventType | undefined;
  readonly kv?: KeyValueInit | undefined;
  readonly prevKv?: KeyValueInit | undefined;
}

function writeEvent(w: WireWriter, m: EventInit): void {
  if (m.prevKv !== undefined) {
    const before = w.size;
    writeKeyValue(w, m.prevKv);
    w.nested(26, before);
  }
  if (m.kv !== undefined) {
    const before = w.size;
    writeKeyValue(w, m.kv);
    w.nested(18, before);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readEvent(r: WireReader, end: number, into?: Event): Event {
  const m: Event = into ?? {
    type: 0,
    kv: undefined,
    prevKv: undefined,
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
        m.kv = readKeyValue(r, stop, m.kv);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.prevKv = readKeyValue(r, stop, m.prevKv);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Event: MessageCodec<Event, EventInit> = {
  typeName: 'meta_storagepb.Event',
  write: writeEvent,
  read: readEvent,
};

