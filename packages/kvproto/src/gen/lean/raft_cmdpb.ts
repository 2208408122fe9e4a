// Generated from raft_cmdpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as eraftpb from './eraftpb.js';
import * as errorpb from './errorpb.js';
import * as import_sstpb from './import_sstpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';
import * as raft_serverpb from './raft_serverpb.js';

/** `raft_cmdpb.CmdType` */
export const CmdType = {
  Invalid: 0,
  Get: 1,
  Put: 3,
  Delete: 4,
  Snap: 5,
  Prewrite: 6,
  DeleteRange: 7,
  IngestSST: 8,
  ReadIndex: 9,
} as const;
export type CmdType = number;

/** `raft_cmdpb.AdminCmdType` */
export const AdminCmdType = {
  InvalidAdmin: 0,
  ChangePeer: 1,
  Split: 2,
  CompactLog: 3,
  TransferLeader: 4,
  ComputeHash: 5,
  VerifyHash: 6,
  PrepareMerge: 7,
  CommitMerge: 8,
  RollbackMerge: 9,
  BatchSplit: 10,
  ChangePeerV2: 11,
  PrepareFlashback: 12,
  FinishFlashback: 13,
  BatchSwitchWitness: 14,
  UpdateGcPeer: 15,
} as const;
export type AdminCmdType = number;

/** `raft_cmdpb.StatusCmdType` */
export const StatusCmdType = {
  InvalidStatus: 0,
  RegionLeader: 1,
  RegionDetail: 2,
} as const;
export type StatusCmdType = number;

/** `raft_cmdpb.GetRequest` */
export interface GetRequest {
  cf: string;
  key: Uint8Array;
}

/** What {@link GetRequest} is encoded from. */
export interface GetRequestInit {
  readonly cf?: string | undefined;
  readonly key?: BytesInit | undefined;
}

function writeGetRequest(w: WireWriter, m: GetRequestInit): void {
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(10);
  }
}

function readGetRequest(r: WireReader, end: number, into?: GetRequest): GetRequest {
  const m: GetRequest = into ?? {
    cf: '',
    key: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.cf = r.string(end);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRequest: MessageCodec<GetRequest, GetRequestInit> = {
  typeName: 'raft_cmdpb.GetRequest',
  write: writeGetRequest,
  read: readGetRequest,
};

/** `raft_cmdpb.GetResponse` */
export interface GetResponse {
  value: Uint8Array;
}

/** What {@link GetResponse} is encoded from. */
export interface GetResponseInit {
  readonly value?: BytesInit | undefined;
}

function writeGetResponse(w: WireWriter, m: GetResponseInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(10);
  }
}

function readGetResponse(r: WireReader, end: number, into?: GetResponse): GetResponse {
  const m: GetResponse = into ?? {
    value: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.value = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetResponse: MessageCodec<GetResponse, GetResponseInit> = {
  typeName: 'raft_cmdpb.GetResponse',
  write: writeGetResponse,
  read: readGetResponse,
};

/** `raft_cmdpb.PutRequest` */
export interface PutRequest {
  cf: string;
  key: Uint8Array;
  value: Uint8Array;
}

/** What {@link PutRequest} is encoded from. */
export interface PutRequestInit {
  readonly cf?: string | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
}

function writePutRequest(w: WireWriter, m: PutRequestInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(10);
  }
}

function readPutRequest(r: WireReader, end: number, into?: PutRequest): PutRequest {
  const m: PutRequest = into ?? {
    cf: '',
    key: noBytes,
    value: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.cf = r.string(end);
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutRequest: MessageCodec<PutRequest, PutRequestInit> = {
  typeName: 'raft_cmdpb.PutRequest',
  write: writePutRequest,
  read: readPutRequest,
};

/** `raft_cmdpb.PutResponse` */
export interface PutResponse {
}

/** What {@link PutResponse} is encoded from. */
export interface PutResponseInit {
}

function writePutResponse(_w: WireWriter, _m: PutResponseInit): void {
}

function readPutResponse(r: WireReader, end: number, into?: PutResponse): PutResponse {
  const m: PutResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PutResponse: MessageCodec<PutResponse, PutResponseInit> = {
  typeName: 'raft_cmdpb.PutResponse',
  write: writePutResponse,
  read: readPutResponse,
};

/** `raft_cmdpb.DeleteRequest` */
export interface DeleteRequest {
  cf: string;
  key: Uint8Array;
}

/** What {@link DeleteRequest} is encoded from. */
export interface DeleteRequestInit {
  readonly cf?: string | undefined;
  readonly key?: BytesInit | undefined;
}

function writeDeleteRequest(w: WireWriter, m: DeleteRequestInit): void {
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(10);
  }
}

function readDeleteRequest(r: WireReader, end: number, into?: DeleteRequest): DeleteRequest {
  const m: DeleteRequest = into ?? {
    cf: '',
    key: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.cf = r.string(end);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteRequest: MessageCodec<DeleteRequest, DeleteRequestInit> = {
  typeName: 'raft_cmdpb.DeleteRequest',
  write: writeDeleteRequest,
  read: readDeleteRequest,
};

/** `raft_cmdpb.DeleteResponse` */
export interface DeleteResponse {
}

/** What {@link DeleteResponse} is encoded from. */
export interface DeleteResponseInit {
}

function writeDeleteResponse(_w: WireWriter, _m: DeleteResponseInit): void {
}

function readDeleteResponse(r: WireReader, end: number, into?: DeleteResponse): DeleteResponse {
  const m: DeleteResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteResponse: MessageCodec<DeleteResponse, DeleteResponseInit> = {
  typeName: 'raft_cmdpb.DeleteResponse',
  write: writeDeleteResponse,
  read: readDeleteResponse,
};

/** `raft_cmdpb.DeleteRangeRequest` */
export interface DeleteRangeRequest {
  cf: string;
  startKey: Uint8Array;
  endKey: Uint8Array;
  notifyOnly: boolean;
}

/** What {@link DeleteRangeRequest} is encoded from. */
export interface DeleteRangeRequestInit {
  readonly cf?: string | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly notifyOnly?: boolean | undefined;
}

function writeDeleteRangeRequest(w: WireWriter, m: DeleteRangeRequestInit): void {
  if (m.notifyOnly !== undefined && m.notifyOnly) {
    w.bool(m.notifyOnly);
    w.uint32(32);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(26);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(18);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(10);
  }
}

function readDeleteRangeRequest(r: WireReader, end: number, into?: DeleteRangeRequest): DeleteRangeRequest {
  const m: DeleteRangeRequest = into ?? {
    cf: '',
    startKey: noBytes,
    endKey: noBytes,
    notifyOnly: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.cf = r.string(end);
        break;
      }
      case 18: {
        m.startKey = r.bytes(end);
        break;
      }
      case 26: {
        m.endKey = r.bytes(end);
        break;
      }
      case 32: {
        m.notifyOnly = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteRangeRequest: MessageCodec<DeleteRangeRequest, DeleteRangeRequestInit> = {
  typeName: 'raft_cmdpb.DeleteRangeRequest',
  write: writeDeleteRangeRequest,
  read: readDeleteRangeRequest,
};

/** `raft_cmdpb.DeleteRangeResponse` */
export interface DeleteRangeResponse {
}

/** What {@link DeleteRangeResponse} is encoded from. */
export interface DeleteRangeResponseInit {
}

function writeDeleteRangeResponse(_w: WireWriter, _m: DeleteRangeResponseInit): void {
}

function readDeleteRangeResponse(r: WireReader, end: number, into?: DeleteRangeResponse): DeleteRangeResponse {
  const m: DeleteRangeResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteRangeResponse: MessageCodec<DeleteRangeResponse, DeleteRangeResponseInit> = {
  typeName: 'raft_cmdpb.DeleteRangeResponse',
  write: writeDeleteRangeResponse,
  read: readDeleteRangeResponse,
};

/** `raft_cmdpb.SnapRequest` */
export interface SnapRequest {
}

/** What {@link SnapRequest} is encoded from. */
export interface SnapRequestInit {
}

function writeSnapRequest(_w: WireWriter, _m: SnapRequestInit): void {
}

function readSnapRequest(r: WireReader, end: number, into?: SnapRequest): SnapRequest {
  const m: SnapRequest = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapRequest: MessageCodec<SnapRequest, SnapRequestInit> = {
  typeName: 'raft_cmdpb.SnapRequest',
  write: writeSnapRequest,
  read: readSnapRequest,
};

/** `raft_cmdpb.SnapResponse` */
export interface SnapResponse {
  region: metapb.Region | undefined;
}

/** What {@link SnapResponse} is encoded from. */
export interface SnapResponseInit {
  readonly region?: metapb.RegionInit | undefined;
}

function writeSnapResponse(w: WireWriter, m: SnapResponseInit): void {
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(10, before);
  }
}

function readSnapResponse(r: WireReader, end: number, into?: SnapResponse): SnapResponse {
  const m: SnapResponse = into ?? {
    region: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapResponse: MessageCodec<SnapResponse, SnapResponseInit> = {
  typeName: 'raft_cmdpb.SnapResponse',
  write: writeSnapResponse,
  read: readSnapResponse,
};

/** `raft_cmdpb.PrewriteRequest` */
export interface PrewriteRequest {
  key: Uint8Array;
  value: Uint8Array;
  lock: Uint8Array;
}

/** What {@link PrewriteRequest} is encoded from. */
export interface PrewriteRequestInit {
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly lock?: BytesInit | undefined;
}

function writePrewriteRequest(w: WireWriter, m: PrewriteRequestInit): void {
  if (m.lock !== undefined && m.lock.length > 0) {
    w.bytes(m.lock);
    w.uint32(26);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(18);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readPrewriteRequest(r: WireReader, end: number, into?: PrewriteRequest): PrewriteRequest {
  const m: PrewriteRequest = into ?? {
    key: noBytes,
    value: noBytes,
    lock: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 18: {
        m.value = r.bytes(end);
        break;
      }
      case 26: {
        m.lock = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrewriteRequest: MessageCodec<PrewriteRequest, PrewriteRequestInit> = {
  typeName: 'raft_cmdpb.PrewriteRequest',
  write: writePrewriteRequest,
  read: readPrewriteRequest,
};

/** `raft_cmdpb.PrewriteResponse` */
export interface PrewriteResponse {
}

/** What {@link PrewriteResponse} is encoded from. */
export interface PrewriteResponseInit {
}

function writePrewriteResponse(_w: WireWriter, _m: PrewriteResponseInit): void {
}

function readPrewriteResponse(r: WireReader, end: number, into?: PrewriteResponse): PrewriteResponse {
  const m: PrewriteResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrewriteResponse: MessageCodec<PrewriteResponse, PrewriteResponseInit> = {
  typeName: 'raft_cmdpb.PrewriteResponse',
  write: writePrewriteResponse,
  read: readPrewriteResponse,
};

/** `raft_cmdpb.IngestSSTRequest` */
export interface IngestSSTRequest {
  sst: import_sstpb.SSTMeta | undefined;
}

/** What {@link IngestSSTRequest} is encoded from. */
export interface IngestSSTRequestInit {
  readonly sst?: import_sstpb.SSTMetaInit | undefined;
}

function writeIngestSSTRequest(w: WireWriter, m: IngestSSTRequestInit): void {
  if (m.sst !== undefined) {
    const before = w.size;
    import_sstpb.SSTMeta.write(w, m.sst);
    w.nested(10, before);
  }
}

function readIngestSSTRequest(r: WireReader, end: number, into?: IngestSSTRequest): IngestSSTRequest {
  const m: IngestSSTRequest = into ?? {
    sst: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.sst = import_sstpb.SSTMeta.read(r, stop, m.sst);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IngestSSTRequest: MessageCodec<IngestSSTRequest, IngestSSTRequestInit> = {
  typeName: 'raft_cmdpb.IngestSSTRequest',
  write: writeIngestSSTRequest,
  read: readIngestSSTRequest,
};

/** `raft_cmdpb.IngestSSTResponse` */
export interface IngestSSTResponse {
}

/** What {@link IngestSSTResponse} is encoded from. */
export interface IngestSSTResponseInit {
}

function writeIngestSSTResponse(_w: WireWriter, _m: IngestSSTResponseInit): void {
}

function readIngestSSTResponse(r: WireReader, end: number, into?: IngestSSTResponse): IngestSSTResponse {
  const m: IngestSSTResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IngestSSTResponse: MessageCodec<IngestSSTResponse, IngestSSTResponseInit> = {
  typeName: 'raft_cmdpb.IngestSSTResponse',
  write: writeIngestSSTResponse,
  read: readIngestSSTResponse,
};

/** `raft_cmdpb.ReadIndexRequest` */
export interface ReadIndexRequest {
  startTs: bigint;
  keyRanges: kvrpcpb.KeyRange[];
}

/** What {@link ReadIndexRequest} is encoded from. */
export interface ReadIndexRequestInit {
  readonly startTs?: bigint | undefined;
  readonly keyRanges?: readonly kvrpcpb.KeyRangeInit[] | undefined;
}

function writeReadIndexRequest(w: WireWriter, m: ReadIndexRequestInit): void {
  if (m.keyRanges !== undefined && m.keyRanges.length > 0) {
    for (let i = m.keyRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      kvrpcpb.KeyRange.write(w, m.keyRanges[i] as kvrpcpb.KeyRangeInit);
      w.nested(18, before);
    }
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readReadIndexRequest(r: WireReader, end: number, into?: ReadIndexRequest): ReadIndexRequest {
  const m: ReadIndexRequest = into ?? {
    startTs: 0n,
    keyRanges: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyRanges.push(kvrpcpb.KeyRange.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReadIndexRequest: MessageCodec<ReadIndexRequest, ReadIndexRequestInit> = {
  typeName: 'raft_cmdpb.ReadIndexRequest',
  write: writeReadIndexRequest,
  read: readReadIndexRequest,
};

/** `raft_cmdpb.ReadIndexResponse` */
export interface ReadIndexResponse {
  readIndex: bigint;
  locked: kvrpcpb.LockInfo | undefined;
}

/** What {@link ReadIndexResponse} is encoded from. */
export interface ReadIndexResponseInit {
  readonly readIndex?: bigint | undefined;
  readonly locked?: kvrpcpb.LockInfoInit | undefined;
}

function writeReadIndexResponse(w: WireWriter, m: ReadIndexResponseInit): void {
  if (m.locked !== undefined) {
    const before = w.size;
    kvrpcpb.LockInfo.write(w, m.locked);
    w.nested(18, before);
  }
  if (m.readIndex !== undefined && m.readIndex !== 0n) {
    w.uint64(m.readIndex);
    w.uint32(8);
  }
}

function readReadIndexResponse(r: WireReader, end: number, into?: ReadIndexResponse): ReadIndexResponse {
  const m: ReadIndexResponse = into ?? {
    readIndex: 0n,
    locked: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.readIndex = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.locked = kvrpcpb.LockInfo.read(r, stop, m.locked);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReadIndexResponse: MessageCodec<ReadIndexResponse, ReadIndexResponseInit> = {
  typeName: 'raft_cmdpb.ReadIndexResponse',
  write: writeReadIndexResponse,
  read: readReadIndexResponse,
};

/** `raft_cmdpb.Request` */
export interface Request {
  cmdType: CmdType;
  get: GetRequest | undefined;
  put: PutRequest | undefined;
  delete: DeleteRequest | undefined;
  snap: SnapRequest | undefined;
  prewrite: PrewriteRequest | undefined;
  deleteRange: DeleteRangeRequest | undefined;
  ingestSst: IngestSSTRequest | undefined;
  readIndex: ReadIndexRequest | undefined;
}

/** What {@link Request} is encoded from. */
export interface RequestInit {
  readonly cmdType?: CmdType | undefined;
  readonly get?: GetRequestInit | undefined;
  readonly put?: PutRequestInit | undefined;
  readonly delete?: DeleteRequestInit | undefined;
  readonly snap?: SnapRequestInit | undefined;
  readonly prewrite?: PrewriteRequestInit | undefined;
  readonly deleteRange?: DeleteRangeRequestInit | undefined;
  readonly ingestSst?: IngestSSTRequestInit | undefined;
  readonly readIndex?: ReadIndexRequestInit | undefined;
}

function writeRequest(w: WireWriter, m: RequestInit): void {
  if (m.readIndex !== undefined) {
    const before = w.size;
    writeReadIndexRequest(w, m.readIndex);
    w.nested(82, before);
  }
  if (m.ingestSst !== undefined) {
    const before = w.size;
    writeIngestSSTRequest(w, m.ingestSst);
    w.nested(74, before);
  }
  if (m.deleteRange !== undefined) {
    const before = w.size;
    writeDeleteRangeRequest(w, m.deleteRange);
    w.nested(66, before);
  }
  if (m.prewrite !== undefined) {
    const before = w.size;
    writePrewriteRequest(w, m.prewrite);
    w.nested(58, before);
  }
  if (m.snap !== undefined) {
    const before = w.size;
    writeSnapRequest(w, m.snap);
    w.nested(50, before);
  }
  if (m.delete !== undefined) {
    const before = w.size;
    writeDeleteRequest(w, m.delete);
    w.nested(42, before);
  }
  if (m.put !== undefined) {
    const before = w.size;
    writePutRequest(w, m.put);
    w.nested(34, before);
  }
  if (m.get !== undefined) {
    const before = w.size;
    writeGetRequest(w, m.get);
    w.nested(18, before);
  }
  if (m.cmdType !== undefined && m.cmdType !== 0) {
    w.int32(m.cmdType);
    w.uint32(8);
  }
}

function readRequest(r: WireReader, end: number, into?: Request): Request {
  const m: Request = into ?? {
    cmdType: 0,
    get: undefined,
    put: undefined,
    delete: undefined,
    snap: undefined,
    prewrite: undefined,
    deleteRange: undefined,
    ingestSst: undefined,
    readIndex: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cmdType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.get = readGetRequest(r, stop, m.get);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.put = readPutRequest(r, stop, m.put);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.delete = readDeleteRequest(r, stop, m.delete);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.snap = readSnapRequest(r, stop, m.snap);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.prewrite = readPrewriteRequest(r, stop, m.prewrite);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.deleteRange = readDeleteRangeRequest(r, stop, m.deleteRange);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.ingestSst = readIngestSSTRequest(r, stop, m.ingestSst);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.readIndex = readReadIndexRequest(r, stop, m.readIndex);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Request: MessageCodec<Request, RequestInit> = {
  typeName: 'raft_cmdpb.Request',
  write: writeRequest,
  read: readRequest,
};

/** `raft_cmdpb.Response` */
export interface Response {
  cmdType: CmdType;
  get: GetResponse | undefined;
  put: PutResponse | undefined;
  delete: DeleteResponse | undefined;
  snap: SnapResponse | undefined;
  prewrite: PrewriteResponse | undefined;
  delteRange: DeleteRangeResponse | undefined;
  ingestSst: IngestSSTResponse | undefined;
  readIndex: ReadIndexResponse | undefined;
}

/** What {@link Response} is encoded from. */
export interface ResponseInit {
  readonly cmdType?: CmdType | undefined;
  readonly get?: GetResponseInit | undefined;
  readonly put?: PutResponseInit | undefined;
  readonly delete?: DeleteResponseInit | undefined;
  readonly snap?: SnapResponseInit | undefined;
  readonly prewrite?: PrewriteResponseInit | undefined;
  readonly delteRange?: DeleteRangeResponseInit | undefined;
  readonly ingestSst?: IngestSSTResponseInit | undefined;
  readonly readIndex?: ReadIndexResponseInit | undefined;
}

function writeResponse(w: WireWriter, m: ResponseInit): void {
  if (m.readIndex !== undefined) {
    const before = w.size;
    writeReadIndexResponse(w, m.readIndex);
    w.nested(82, before);
  }
  if (m.ingestSst !== undefined) {
    const before = w.size;
    writeIngestSSTResponse(w, m.ingestSst);
    w.nested(74, before);
  }
  if (m.delteRange !== undefined) {
    const before = w.size;
    writeDeleteRangeResponse(w, m.delteRange);
    w.nested(66, before);
  }
  if (m.prewrite !== undefined) {
    const before = w.size;
    writePrewriteResponse(w, m.prewrite);
    w.nested(58, before);
  }
  if (m.snap !== undefined) {
    const before = w.size;
    writeSnapResponse(w, m.snap);
    w.nested(50, before);
  }
  if (m.delete !== undefined) {
    const before = w.size;
    writeDeleteResponse(w, m.delete);
    w.nested(42, before);
  }
  if (m.put !== undefined) {
    const before = w.size;
    writePutResponse(w, m.put);
    w.nested(34, before);
  }
  if (m.get !== undefined) {
    const before = w.size;
    writeGetResponse(w, m.get);
    w.nested(18, before);
  }
  if (m.cmdType !== undefined && m.cmdType !== 0) {
    w.int32(m.cmdType);
    w.uint32(8);
  }
}

function readResponse(r: WireReader, end: number, into?: Response): Response {
  const m: Response = into ?? {
    cmdType: 0,
    get: undefined,
    put: undefined,
    delete: undefined,
    snap: undefined,
    prewrite: undefined,
    delteRange: undefined,
    ingestSst: undefined,
    readIndex: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cmdType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.get = readGetResponse(r, stop, m.get);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.put = readPutResponse(r, stop, m.put);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.delete = readDeleteResponse(r, stop, m.delete);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.snap = readSnapResponse(r, stop, m.snap);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.prewrite = readPrewriteResponse(r, stop, m.prewrite);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.delteRange = readDeleteRangeResponse(r, stop, m.delteRange);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.ingestSst = readIngestSSTResponse(r, stop, m.ingestSst);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.readIndex = readReadIndexResponse(r, stop, m.readIndex);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Response: MessageCodec<Response, ResponseInit> = {
  typeName: 'raft_cmdpb.Response',
  write: writeResponse,
  read: readResponse,
};

/** `raft_cmdpb.ChangePeerRequest` */
export interface ChangePeerRequest {
  changeType: eraftpb.ConfChangeType;
  peer: metapb.Peer | undefined;
}

/** What {@link ChangePeerRequest} is encoded from. */
export interface ChangePeerRequestInit {
  readonly changeType?: eraftpb.ConfChangeType | undefined;
  readonly peer?: metapb.PeerInit | undefined;
}

function writeChangePeerRequest(w: WireWriter, m: ChangePeerRequestInit): void {
  if (m.peer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.peer);
    w.nested(18, before);
  }
  if (m.changeType !== undefined && m.changeType !== 0) {
    w.int32(m.changeType);
    w.uint32(8);
  }
}

function readChangePeerRequest(r: WireReader, end: number, into?: ChangePeerRequest): ChangePeerRequest {
  const m: ChangePeerRequest = into ?? {
    changeType: 0,
    peer: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.changeType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.peer = metapb.Peer.read(r, stop, m.peer);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangePeerRequest: MessageCodec<ChangePeerRequest, ChangePeerRequestInit> = {
  typeName: 'raft_cmdpb.ChangePeerRequest',
  write: writeChangePeerRequest,
  read: readChangePeerRequest,
};

/** `raft_cmdpb.ChangePeerResponse` */
export interface ChangePeerResponse {
  region: metapb.Region | undefined;
}

/** What {@link ChangePeerResponse} is encoded from. */
export interface ChangePeerResponseInit {
  readonly region?: metapb.RegionInit | undefined;
}

function writeChangePeerResponse(w: WireWriter, m: ChangePeerResponseInit): void {
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(10, before);
  }
}

function readChangePeerResponse(r: WireReader, end: number, into?: ChangePeerResponse): ChangePeerResponse {
  const m: ChangePeerResponse = into ?? {
    region: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangePeerResponse: MessageCodec<ChangePeerResponse, ChangePeerResponseInit> = {
  typeName: 'raft_cmdpb.ChangePeerResponse',
  write: writeChangePeerResponse,
  read: readChangePeerResponse,
};

/** `raft_cmdpb.ChangePeerV2Request` */
export interface ChangePeerV2Request {
  changes: ChangePeerRequest[];
}

/** What {@link ChangePeerV2Request} is encoded from. */
export interface ChangePeerV2RequestInit {
  readonly changes?: readonly ChangePeerRequestInit[] | undefined;
}

function writeChangePeerV2Request(w: WireWriter, m: ChangePeerV2RequestInit): void {
  if (m.changes !== undefined && m.changes.length > 0) {
    for (let i = m.changes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeChangePeerRequest(w, m.changes[i] as ChangePeerRequestInit);
      w.nested(10, before);
    }
  }
}

function readChangePeerV2Request(r: WireReader, end: number, into?: ChangePeerV2Request): ChangePeerV2Request {
  const m: ChangePeerV2Request = into ?? {
    changes: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.changes.push(readChangePeerRequest(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangePeerV2Request: MessageCodec<ChangePeerV2Request, ChangePeerV2RequestInit> = {
  typeName: 'raft_cmdpb.ChangePeerV2Request',
  write: writeChangePeerV2Request,
  read: readChangePeerV2Request,
};

/** `raft_cmdpb.ChangePeerV2Response` */
export interface ChangePeerV2Response {
  region: metapb.Region | undefined;
}

/** What {@link ChangePeerV2Response} is encoded from. */
export interface ChangePeerV2ResponseInit {
  readonly region?: metapb.RegionInit | undefined;
}

function writeChangePeerV2Response(w: WireWriter, m: ChangePeerV2ResponseInit): void {
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(10, before);
  }
}

function readChangePeerV2Response(r: WireReader, end: number, into?: ChangePeerV2Response): ChangePeerV2Response {
  const m: ChangePeerV2Response = into ?? {
    region: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangePeerV2Response: MessageCodec<ChangePeerV2Response, ChangePeerV2ResponseInit> = {
  typeName: 'raft_cmdpb.ChangePeerV2Response',
  write: writeChangePeerV2Response,
  read: readChangePeerV2Response,
};

/** `raft_cmdpb.SplitRequest` */
export interface SplitRequest {
  splitKey: Uint8Array;
  newRegionId: bigint;
  newPeerIds: bigint[];
  rightDerive: boolean;
  shareSourceRegionSize: boolean;
}

/** What {@link SplitRequest} is encoded from. */
export interface SplitRequestInit {
  readonly splitKey?: BytesInit | undefined;
  readonly newRegionId?: bigint | undefined;
  readonly newPeerIds?: readonly bigint[] | undefined;
  readonly rightDerive?: boolean | undefined;
  readonly shareSourceRegionSize?: boolean | undefined;
}

function writeSplitRequest(w: WireWriter, m: SplitRequestInit): void {
  if (m.shareSourceRegionSize !== undefined && m.shareSourceRegionSize) {
    w.bool(m.shareSourceRegionSize);
    w.uint32(40);
  }
  if (m.rightDerive !== undefined && m.rightDerive) {
    w.bool(m.rightDerive);
    w.uint32(32);
  }
  if (m.newPeerIds !== undefined && m.newPeerIds.length > 0) {
    const before = w.size;
    for (let i = m.newPeerIds.length - 1; i >= 0; i -= 1) w.uint64(m.newPeerIds[i] as bigint);
    w.nested(26, before);
  }
  if (m.newRegionId !== undefined && m.newRegionId !== 0n) {
    w.uint64(m.newRegionId);
    w.uint32(16);
  }
  if (m.splitKey !== undefined && m.splitKey.length > 0) {
    w.bytes(m.splitKey);
    w.uint32(10);
  }
}

function readSplitRequest(r: WireReader, end: number, into?: SplitRequest): SplitRequest {
  const m: SplitRequest = into ?? {
    splitKey: noBytes,
    newRegionId: 0n,
    newPeerIds: [],
    rightDerive: false,
    shareSourceRegionSize: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.splitKey = r.bytes(end);
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
      case 32: {
        m.rightDerive = r.bool();
        break;
      }
      case 40: {
        m.shareSourceRegionSize = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitRequest: MessageCodec<SplitRequest, SplitRequestInit> = {
  typeName: 'raft_cmdpb.SplitRequest',
  write: writeSplitRequest,
  read: readSplitRequest,
};

/** `raft_cmdpb.SplitResponse` */
export interface SplitResponse {
  left: metapb.Region | undefined;
  right: metapb.Region | undefined;
}

/** What {@link SplitResponse} is encoded from. */
export interface SplitResponseInit {
  readonly left?: metapb.RegionInit | undefined;
  readonly right?: metapb.RegionInit | undefined;
}

function writeSplitResponse(w: WireWriter, m: SplitResponseInit): void {
  if (m.right !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.right);
    w.nested(18, before);
  }
  if (m.left !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.left);
    w.nested(10, before);
  }
}

function readSplitResponse(r: WireReader, end: number, into?: SplitResponse): SplitResponse {
  const m: SplitResponse = into ?? {
    left: undefined,
    right: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.left = metapb.Region.read(r, stop, m.left);
        r.leave(stop);
        break;
      }
      case 18: {
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

export const SplitResponse: MessageCodec<SplitResponse, SplitResponseInit> = {
  typeName: 'raft_cmdpb.SplitResponse',
  write: writeSplitResponse,
  read: readSplitResponse,
};

/** `raft_cmdpb.BatchSplitRequest` */
export interface BatchSplitRequest {
  requests: SplitRequest[];
  rightDerive: boolean;
  shareSourceRegionSize: boolean;
}

/** What {@link BatchSplitRequest} is encoded from. */
export interface BatchSplitRequestInit {
  readonly requests?: readonly SplitRequestInit[] | undefined;
  readonly rightDerive?: boolean | undefined;
  readonly shareSourceRegionSize?: boolean | undefined;
}

function writeBatchSplitRequest(w: WireWriter, m: BatchSplitRequestInit): void {
  if (m.shareSourceRegionSize !== undefined && m.shareSourceRegionSize) {
    w.bool(m.shareSourceRegionSize);
    w.uint32(24);
  }
  if (m.rightDerive !== undefined && m.rightDerive) {
    w.bool(m.rightDerive);
    w.uint32(16);
  }
  if (m.requests !== undefined && m.requests.length > 0) {
    for (let i = m.requests.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSplitRequest(w, m.requests[i] as SplitRequestInit);
      w.nested(10, before);
    }
  }
}

function readBatchSplitRequest(r: WireReader, end: number, into?: BatchSplitRequest): BatchSplitRequest {
  const m: BatchSplitRequest = into ?? {
    requests: [],
    rightDerive: false,
    shareSourceRegionSize: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.requests.push(readSplitRequest(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.rightDerive = r.bool();
        break;
      }
      case 24: {
        m.shareSourceRegionSize = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchSplitRequest: MessageCodec<BatchSplitRequest, BatchSplitRequestInit> = {
  typeName: 'raft_cmdpb.BatchSplitRequest',
  write: writeBatchSplitRequest,
  read: readBatchSplitRequest,
};

/** `raft_cmdpb.BatchSplitResponse` */
export interface BatchSplitResponse {
  regions: metapb.Region[];
}

/** What {@link BatchSplitResponse} is encoded from. */
export interface BatchSplitResponseInit {
  readonly regions?: readonly metapb.RegionInit[] | undefined;
}

function writeBatchSplitResponse(w: WireWriter, m: BatchSplitResponseInit): void {
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.regions[i] as metapb.RegionInit);
      w.nested(10, before);
    }
  }
}

function readBatchSplitResponse(r: WireReader, end: number, into?: BatchSplitResponse): BatchSplitResponse {
  const m: BatchSplitResponse = into ?? {
    regions: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
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

export const BatchSplitResponse: MessageCodec<BatchSplitResponse, BatchSplitResponseInit> = {
  typeName: 'raft_cmdpb.BatchSplitResponse',
  write: writeBatchSplitResponse,
  read: readBatchSplitResponse,
};

/** `raft_cmdpb.CompactLogRequest` */
export interface CompactLogRequest {
  compactIndex: bigint;
  compactTerm: bigint;
  voterReplicatedIndex: bigint;
}

/** What {@link CompactLogRequest} is encoded from. */
export interface CompactLogRequestInit {
  readonly compactIndex?: bigint | undefined;
  readonly compactTerm?: bigint | undefined;
  readonly voterReplicatedIndex?: bigint | undefined;
}

function writeCompactLogRequest(w: WireWriter, m: CompactLogRequestInit): void {
  if (m.voterReplicatedIndex !== undefined && m.voterReplicatedIndex !== 0n) {
    w.uint64(m.voterReplicatedIndex);
    w.uint32(24);
  }
  if (m.compactTerm !== undefined && m.compactTerm !== 0n) {
    w.uint64(m.compactTerm);
    w.uint32(16);
  }
  if (m.compactIndex !== undefined && m.compactIndex !== 0n) {
    w.uint64(m.compactIndex);
    w.uint32(8);
  }
}

function readCompactLogRequest(r: WireReader, end: number, into?: CompactLogRequest): CompactLogRequest {
  const m: CompactLogRequest = into ?? {
    compactIndex: 0n,
    compactTerm: 0n,
    voterReplicatedIndex: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.compactIndex = r.uint64();
        break;
      }
      case 16: {
        m.compactTerm = r.uint64();
        break;
      }
      case 24: {
        m.voterReplicatedIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CompactLogRequest: MessageCodec<CompactLogRequest, CompactLogRequestInit> = {
  typeName: 'raft_cmdpb.CompactLogRequest',
  write: writeCompactLogRequest,
  read: readCompactLogRequest,
};

/** `raft_cmdpb.CompactLogResponse` */
export interface CompactLogResponse {
}

/** What {@link CompactLogResponse} is encoded from. */
export interface CompactLogResponseInit {
}

function writeCompactLogResponse(_w: WireWriter, _m: CompactLogResponseInit): void {
}

function readCompactLogResponse(r: WireReader, end: number, into?: CompactLogResponse): CompactLogResponse {
  const m: CompactLogResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CompactLogResponse: MessageCodec<CompactLogResponse, CompactLogResponseInit> = {
  typeName: 'raft_cmdpb.CompactLogResponse',
  write: writeCompactLogResponse,
  read: readCompactLogResponse,
};

/** `raft_cmdpb.TransferLeaderRequest` */
export interface TransferLeaderRequest {
  peer: metapb.Peer | undefined;
  peers: metapb.Peer[];
}

/** What {@link TransferLeaderRequest} is encoded from. */
export interface TransferLeaderRequestInit {
  readonly peer?: metapb.PeerInit | undefined;
  readonly peers?: readonly metapb.PeerInit[] | undefined;
}

function writeTransferLeaderRequest(w: WireWriter, m: TransferLeaderRequestInit): void {
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

function readTransferLeaderRequest(r: WireReader, end: number, into?: TransferLeaderRequest): TransferLeaderRequest {
  const m: TransferLeaderRequest = into ?? {
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

export const TransferLeaderRequest: MessageCodec<TransferLeaderRequest, TransferLeaderRequestInit> = {
  typeName: 'raft_cmdpb.TransferLeaderRequest',
  write: writeTransferLeaderRequest,
  read: readTransferLeaderRequest,
};

/** `raft_cmdpb.TransferLeaderResponse` */
export interface TransferLeaderResponse {
}

/** What {@link TransferLeaderResponse} is encoded from. */
export interface TransferLeaderResponseInit {
}

function writeTransferLeaderResponse(_w: WireWriter, _m: TransferLeaderResponseInit): void {
}

function readTransferLeaderResponse(r: WireReader, end: number, into?: TransferLeaderResponse): TransferLeaderResponse {
  const m: TransferLeaderResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TransferLeaderResponse: MessageCodec<TransferLeaderResponse, TransferLeaderResponseInit> = {
  typeName: 'raft_cmdpb.TransferLeaderResponse',
  write: writeTransferLeaderResponse,
  read: readTransferLeaderResponse,
};

/** `raft_cmdpb.ComputeHashRequest` */
export interface ComputeHashRequest {
  context: Uint8Array;
}

/** What {@link ComputeHashRequest} is encoded from. */
export interface ComputeHashRequestInit {
  readonly context?: BytesInit | undefined;
}

function writeComputeHashRequest(w: WireWriter, m: ComputeHashRequestInit): void {
  if (m.context !== undefined && m.context.length > 0) {
    w.bytes(m.context);
    w.uint32(10);
  }
}

function readComputeHashRequest(r: WireReader, end: number, into?: ComputeHashRequest): ComputeHashRequest {
  const m: ComputeHashRequest = into ?? {
    context: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.context = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ComputeHashRequest: MessageCodec<ComputeHashRequest, ComputeHashRequestInit> = {
  typeName: 'raft_cmdpb.ComputeHashRequest',
  write: writeComputeHashRequest,
  read: readComputeHashRequest,
};

/** `raft_cmdpb.VerifyHashRequest` */
export interface VerifyHashRequest {
  index: bigint;
  hash: Uint8Array;
  context: Uint8Array;
}

/** What {@link VerifyHashRequest} is encoded from. */
export interface VerifyHashRequestInit {
  readonly index?: bigint | undefined;
  readonly hash?: BytesInit | undefined;
  readonly context?: BytesInit | undefined;
}

function writeVerifyHashRequest(w: WireWriter, m: VerifyHashRequestInit): void {
  if (m.context !== undefined && m.context.length > 0) {
    w.bytes(m.context);
    w.uint32(26);
  }
  if (m.hash !== undefined && m.hash.length > 0) {
    w.bytes(m.hash);
    w.uint32(18);
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(8);
  }
}

function readVerifyHashRequest(r: WireReader, end: number, into?: VerifyHashRequest): VerifyHashRequest {
  const m: VerifyHashRequest = into ?? {
    index: 0n,
    hash: noBytes,
    context: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.index = r.uint64();
        break;
      }
      case 18: {
        m.hash = r.bytes(end);
        break;
      }
      case 26: {
        m.context = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const VerifyHashRequest: MessageCodec<VerifyHashRequest, VerifyHashRequestInit> = {
  typeName: 'raft_cmdpb.VerifyHashRequest',
  write: writeVerifyHashRequest,
  read: readVerifyHashRequest,
};

/** `raft_cmdpb.VerifyHashResponse` */
export interface VerifyHashResponse {
}

/** What {@link VerifyHashResponse} is encoded from. */
export interface VerifyHashResponseInit {
}

function writeVerifyHashResponse(_w: WireWriter, _m: VerifyHashResponseInit): void {
}

function readVerifyHashResponse(r: WireReader, end: number, into?: VerifyHashResponse): VerifyHashResponse {
  const m: VerifyHashResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const VerifyHashResponse: MessageCodec<VerifyHashResponse, VerifyHashResponseInit> = {
  typeName: 'raft_cmdpb.VerifyHashResponse',
  write: writeVerifyHashResponse,
  read: readVerifyHashResponse,
};

/** `raft_cmdpb.PrepareMergeRequest` */
export interface PrepareMergeRequest {
  minIndex: bigint;
  target: metapb.Region | undefined;
}

/** What {@link PrepareMergeRequest} is encoded from. */
export interface PrepareMergeRequestInit {
  readonly minIndex?: bigint | undefined;
  readonly target?: metapb.RegionInit | undefined;
}

function writePrepareMergeRequest(w: WireWriter, m: PrepareMergeRequestInit): void {
  if (m.target !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.target);
    w.nested(18, before);
  }
  if (m.minIndex !== undefined && m.minIndex !== 0n) {
    w.uint64(m.minIndex);
    w.uint32(8);
  }
}

function readPrepareMergeRequest(r: WireReader, end: number, into?: PrepareMergeRequest): PrepareMergeRequest {
  const m: PrepareMergeRequest = into ?? {
    minIndex: 0n,
    target: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.minIndex = r.uint64();
        break;
      }
      case 18: {
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

export const PrepareMergeRequest: MessageCodec<PrepareMergeRequest, PrepareMergeRequestInit> = {
  typeName: 'raft_cmdpb.PrepareMergeRequest',
  write: writePrepareMergeRequest,
  read: readPrepareMergeRequest,
};

/** `raft_cmdpb.PrepareMergeResponse` */
export interface PrepareMergeResponse {
}

/** What {@link PrepareMergeResponse} is encoded from. */
export interface PrepareMergeResponseInit {
}

function writePrepareMergeResponse(_w: WireWriter, _m: PrepareMergeResponseInit): void {
}

function readPrepareMergeResponse(r: WireReader, end: number, into?: PrepareMergeResponse): PrepareMergeResponse {
  const m: PrepareMergeResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareMergeResponse: MessageCodec<PrepareMergeResponse, PrepareMergeResponseInit> = {
  typeName: 'raft_cmdpb.PrepareMergeResponse',
  write: writePrepareMergeResponse,
  read: readPrepareMergeResponse,
};

/** `raft_cmdpb.PrepareFlashbackRequest` */
export interface PrepareFlashbackRequest {
  startTs: bigint;
}

/** What {@link PrepareFlashbackRequest} is encoded from. */
export interface PrepareFlashbackRequestInit {
  readonly startTs?: bigint | undefined;
}

function writePrepareFlashbackRequest(w: WireWriter, m: PrepareFlashbackRequestInit): void {
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readPrepareFlashbackRequest(r: WireReader, end: number, into?: PrepareFlashbackRequest): PrepareFlashbackRequest {
  const m: PrepareFlashbackRequest = into ?? {
    startTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareFlashbackRequest: MessageCodec<PrepareFlashbackRequest, PrepareFlashbackRequestInit> = {
  typeName: 'raft_cmdpb.PrepareFlashbackRequest',
  write: writePrepareFlashbackRequest,
  read: readPrepareFlashbackRequest,
};

/** `raft_cmdpb.PrepareFlashbackResponse` */
export interface PrepareFlashbackResponse {
}

/** What {@link PrepareFlashbackResponse} is encoded from. */
export interface PrepareFlashbackResponseInit {
}

function writePrepareFlashbackResponse(_w: WireWriter, _m: PrepareFlashbackResponseInit): void {
}

function readPrepareFlashbackResponse(r: WireReader, end: number, into?: PrepareFlashbackResponse): PrepareFlashbackResponse {
  const m: PrepareFlashbackResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareFlashbackResponse: MessageCodec<PrepareFlashbackResponse, PrepareFlashbackResponseInit> = {
  typeName: 'raft_cmdpb.PrepareFlashbackResponse',
  write: writePrepareFlashbackResponse,
  read: readPrepareFlashbackResponse,
};

/** `raft_cmdpb.FinishFlashbackRequest` */
export interface FinishFlashbackRequest {
}

/** What {@link FinishFlashbackRequest} is encoded from. */
export interface FinishFlashbackRequestInit {
}

function writeFinishFlashbackRequest(_w: WireWriter, _m: FinishFlashbackRequestInit): void {
}

function readFinishFlashbackRequest(r: WireReader, end: number, into?: FinishFlashbackRequest): FinishFlashbackRequest {
  const m: FinishFlashbackRequest = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FinishFlashbackRequest: MessageCodec<FinishFlashbackRequest, FinishFlashbackRequestInit> = {
  typeName: 'raft_cmdpb.FinishFlashbackRequest',
  write: writeFinishFlashbackRequest,
  read: readFinishFlashbackRequest,
};

/** `raft_cmdpb.FinishFlashbackResponse` */
export interface FinishFlashbackResponse {
}

/** What {@link FinishFlashbackResponse} is encoded from. */
export interface FinishFlashbackResponseInit {
}

function writeFinishFlashbackResponse(_w: WireWriter, _m: FinishFlashbackResponseInit): void {
}

function readFinishFlashbackResponse(r: WireReader, end: number, into?: FinishFlashbackResponse): FinishFlashbackResponse {
  const m: FinishFlashbackResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FinishFlashbackResponse: MessageCodec<FinishFlashbackResponse, FinishFlashbackResponseInit> = {
  typeName: 'raft_cmdpb.FinishFlashbackResponse',
  write: writeFinishFlashbackResponse,
  read: readFinishFlashbackResponse,
};

/** `raft_cmdpb.CommitMergeRequest` */
export interface CommitMergeRequest {
  source: metapb.Region | undefined;
  commit: bigint;
  entries: eraftpb.Entry[];
  sourceState: raft_serverpb.RegionLocalState | undefined;
  sourceMeta: Uint8Array;
}

/** What {@link CommitMergeRequest} is encoded from. */
export interface CommitMergeRequestInit {
  readonly source?: metapb.RegionInit | undefined;
  readonly commit?: bigint | undefined;
  readonly entries?: readonly eraftpb.EntryInit[] | undefined;
  readonly sourceState?: raft_serverpb.RegionLocalStateInit | undefined;
  readonly sourceMeta?: BytesInit | undefined;
}

function writeCommitMergeRequest(w: WireWriter, m: CommitMergeRequestInit): void {
  if (m.sourceMeta !== undefined && m.sourceMeta.length > 0) {
    w.bytes(m.sourceMeta);
    w.uint32(802);
  }
  if (m.sourceState !== undefined) {
    const before = w.size;
    raft_serverpb.RegionLocalState.write(w, m.sourceState);
    w.nested(34, before);
  }
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      eraftpb.Entry.write(w, m.entries[i] as eraftpb.EntryInit);
      w.nested(26, before);
    }
  }
  if (m.commit !== undefined && m.commit !== 0n) {
    w.uint64(m.commit);
    w.uint32(16);
  }
  if (m.source !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.source);
    w.nested(10, before);
  }
}

function readCommitMergeRequest(r: WireReader, end: number, into?: CommitMergeRequest): CommitMergeRequest {
  const m: CommitMergeRequest = into ?? {
    source: undefined,
    commit: 0n,
    entries: [],
    sourceState: undefined,
    sourceMeta: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.source = metapb.Region.read(r, stop, m.source);
        r.leave(stop);
        break;
      }
      case 16: {
        m.commit = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.entries.push(eraftpb.Entry.read(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.sourceState = raft_serverpb.RegionLocalState.read(r, stop, m.sourceState);
        r.leave(stop);
        break;
      }
      case 802: {
        m.sourceMeta = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CommitMergeRequest: MessageCodec<CommitMergeRequest, CommitMergeRequestInit> = {
  typeName: 'raft_cmdpb.CommitMergeRequest',
  write: writeCommitMergeRequest,
  read: readCommitMergeRequest,
};

/** `raft_cmdpb.CommitMergeResponse` */
export interface CommitMergeResponse {
}

/** What {@link CommitMergeResponse} is encoded from. */
export interface CommitMergeResponseInit {
}

function writeCommitMergeResponse(_w: WireWriter, _m: CommitMergeResponseInit): void {
}

function readCommitMergeResponse(r: WireReader, end: number, into?: CommitMergeResponse): CommitMergeResponse {
  const m: CommitMergeResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CommitMergeResponse: MessageCodec<CommitMergeResponse, CommitMergeResponseInit> = {
  typeName: 'raft_cmdpb.CommitMergeResponse',
  write: writeCommitMergeResponse,
  read: readCommitMergeResponse,
};

/** `raft_cmdpb.RollbackMergeRequest` */
export interface RollbackMergeRequest {
  commit: bigint;
}

/** What {@link RollbackMergeRequest} is encoded from. */
export interface RollbackMergeRequestInit {
  readonly commit?: bigint | undefined;
}

function writeRollbackMergeRequest(w: WireWriter, m: RollbackMergeRequestInit): void {
  if (m.commit !== undefined && m.commit !== 0n) {
    w.uint64(m.commit);
    w.uint32(8);
  }
}

function readRollbackMergeRequest(r: WireReader, end: number, into?: RollbackMergeRequest): RollbackMergeRequest {
  const m: RollbackMergeRequest = into ?? {
    commit: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.commit = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RollbackMergeRequest: MessageCodec<RollbackMergeRequest, RollbackMergeRequestInit> = {
  typeName: 'raft_cmdpb.RollbackMergeRequest',
  write: writeRollbackMergeRequest,
  read: readRollbackMergeRequest,
};

/** `raft_cmdpb.RollbackMergeResponse` */
export interface RollbackMergeResponse {
}

/** What {@link RollbackMergeResponse} is encoded from. */
export interface RollbackMergeResponseInit {
}

function writeRollbackMergeResponse(_w: WireWriter, _m: RollbackMergeResponseInit): void {
}

function readRollbackMergeResponse(r: WireReader, end: number, into?: RollbackMergeResponse): RollbackMergeResponse {
  const m: RollbackMergeResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RollbackMergeResponse: MessageCodec<RollbackMergeResponse, RollbackMergeResponseInit> = {
  typeName: 'raft_cmdpb.RollbackMergeResponse',
  write: writeRollbackMergeResponse,
  read: readRollbackMergeResponse,
};

/** `raft_cmdpb.SwitchWitnessRequest` */
export interface SwitchWitnessRequest {
  peerId: bigint;
  isWitness: boolean;
}

/** What {@link SwitchWitnessRequest} is encoded from. */
export interface SwitchWitnessRequestInit {
  readonly peerId?: bigint | undefined;
  readonly isWitness?: boolean | undefined;
}

function writeSwitchWitnessRequest(w: WireWriter, m: SwitchWitnessRequestInit): void {
  if (m.isWitness !== undefined && m.isWitness) {
    w.bool(m.isWitness);
    w.uint32(16);
  }
  if (m.peerId !== undefined && m.peerId !== 0n) {
    w.uint64(m.peerId);
    w.uint32(8);
  }
}

function readSwitchWitnessRequest(r: WireReader, end: number, into?: SwitchWitnessRequest): SwitchWitnessRequest {
  const m: SwitchWitnessRequest = into ?? {
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

export const SwitchWitnessRequest: MessageCodec<SwitchWitnessRequest, SwitchWitnessRequestInit> = {
  typeName: 'raft_cmdpb.SwitchWitnessRequest',
  write: writeSwitchWitnessRequest,
  read: readSwitchWitnessRequest,
};

/** `raft_cmdpb.BatchSwitchWitnessRequest` */
export interface BatchSwitchWitnessRequest {
  switchWitnesses: SwitchWitnessRequest[];
}

/** What {@link BatchSwitchWitnessRequest} is encoded from. */
export interface BatchSwitchWitnessRequestInit {
  readonly switchWitnesses?: readonly SwitchWitnessRequestInit[] | undefined;
}

function writeBatchSwitchWitnessRequest(w: WireWriter, m: BatchSwitchWitnessRequestInit): void {
  if (m.switchWitnesses !== undefined && m.switchWitnesses.length > 0) {
    for (let i = m.switchWitnesses.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSwitchWitnessRequest(w, m.switchWitnesses[i] as SwitchWitnessRequestInit);
      w.nested(10, before);
    }
  }
}

function readBatchSwitchWitnessRequest(r: WireReader, end: number, into?: BatchSwitchWitnessRequest): BatchSwitchWitnessRequest {
  const m: BatchSwitchWitnessRequest = into ?? {
    switchWitnesses: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.switchWitnesses.push(readSwitchWitnessRequest(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchSwitchWitnessRequest: MessageCodec<BatchSwitchWitnessRequest, BatchSwitchWitnessRequestInit> = {
  typeName: 'raft_cmdpb.BatchSwitchWitnessRequest',
  write: writeBatchSwitchWitnessRequest,
  read: readBatchSwitchWitnessRequest,
};

/** `raft_cmdpb.BatchSwitchWitnessResponse` */
export interface BatchSwitchWitnessResponse {
}

/** What {@link BatchSwitchWitnessResponse} is encoded from. */
export interface BatchSwitchWitnessResponseInit {
}

function writeBatchSwitchWitnessResponse(_w: WireWriter, _m: BatchSwitchWitnessResponseInit): void {
}

function readBatchSwitchWitnessResponse(r: WireReader, end: number, into?: BatchSwitchWitnessResponse): BatchSwitchWitnessResponse {
  const m: BatchSwitchWitnessResponse = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchSwitchWitnessResponse: MessageCodec<BatchSwitchWitnessResponse, BatchSwitchWitnessResponseInit> = {
  typeName: 'raft_cmdpb.BatchSwitchWitnessResponse',
  write: writeBatchSwitchWitnessResponse,
  read: readBatchSwitchWitnessResponse,
};

/** `raft_cmdpb.UpdateGcPeerRequest` */
export interface UpdateGcPeerRequest {
  peerId: bigint[];
}

/** What {@link UpdateGcPeerRequest} is encoded from. */
export interface UpdateGcPeerRequestInit {
  readonly peerId?: readonly bigint[] | undefined;
}

function writeUpdateGcPeerRequest(w: WireWriter, m: UpdateGcPeerRequestInit): void {
  if (m.peerId !== undefined && m.peerId.length > 0) {
    const before = w.size;
    for (let i = m.peerId.length - 1; i >= 0; i -= 1) w.uint64(m.peerId[i] as bigint);
    w.nested(10, before);
  }
}

function readUpdateGcPeerRequest(r: WireReader, end: number, into?: UpdateGcPeerRequest): UpdateGcPeerRequest {
  const m: UpdateGcPeerRequest = into ?? {
    peerId: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.peerId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.peerId.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UpdateGcPeerRequest: MessageCodec<UpdateGcPeerRequest, UpdateGcPeerRequestInit> = {
  typeName: 'raft_cmdpb.UpdateGcPeerRequest',
  write: writeUpdateGcPeerRequest,
  read: readUpdateGcPeerRequest,
};

/** `raft_cmdpb.AdminRequest` */
export interface AdminRequest {
  cmdType: AdminCmdType;
  changePeer: ChangePeerRequest | undefined;
  split: SplitRequest | undefined;
  compactLog: CompactLogRequest | undefined;
  transferLeader: TransferLeaderRequest | undefined;
  verifyHash: VerifyHashRequest | undefined;
  prepareMerge: PrepareMergeRequest | undefined;
  commitMerge: CommitMergeRequest | undefined;
  rollbackMerge: RollbackMergeRequest | undefined;
  splits: BatchSplitRequest | undefined;
  changePeerV2: ChangePeerV2Request | undefined;
  computeHash: ComputeHashRequest | undefined;
  prepareFlashback: PrepareFlashbackRequest | undefined;
  finishFlashback: FinishFlashbackRequest | undefined;
  switchWitnesses: BatchSwitchWitnessRequest | undefined;
  updateGcPeers: UpdateGcPeerRequest | undefined;
}

/** What {@link AdminRequest} is encoded from. */
export interface AdminRequestInit {
  readonly cmdType?: AdminCmdType | undefined;
  readonly changePeer?: ChangePeerRequestInit | undefined;
  readonly split?: SplitRequestInit | undefined;
  readonly compactLog?: CompactLogRequestInit | undefined;
  readonly transferLeader?: TransferLeaderRequestInit | undefined;
  readonly verifyHash?: VerifyHashRequestInit | undefined;
  readonly prepareMerge?: PrepareMergeRequestInit | undefined;
  readonly commitMerge?: CommitMergeRequestInit | undefined;
  readonly rollbackMerge?: RollbackMergeRequestInit | undefined;
  readonly splits?: BatchSplitRequestInit | undefined;
  readonly changePeerV2?: ChangePeerV2RequestInit | undefined;
  readonly computeHash?: ComputeHashRequestInit | undefined;
  readonly prepareFlashback?: PrepareFlashbackRequestInit | undefined;
  readonly finishFlashback?: FinishFlashbackRequestInit | undefined;
  readonly switchWitnesses?: BatchSwitchWitnessRequestInit | undefined;
  readonly updateGcPeers?: UpdateGcPeerRequestInit | undefined;
}

function writeAdminRequest(w: WireWriter, m: AdminRequestInit): void {
  if (m.updateGcPeers !== undefined) {
    const before = w.size;
    writeUpdateGcPeerRequest(w, m.updateGcPeers);
    w.nested(130, before);
  }
  if (m.switchWitnesses !== undefined) {
    const before = w.size;
    writeBatchSwitchWitnessRequest(w, m.switchWitnesses);
    w.nested(122, before);
  }
  if (m.finishFlashback !== undefined) {
    const before = w.size;
    writeFinishFlashbackRequest(w, m.finishFlashback);
    w.nested(114, before);
  }
  if (m.prepareFlashback !== undefined) {
    const before = w.size;
    writePrepareFlashbackRequest(w, m.prepareFlashback);
    w.nested(106, before);
  }
  if (m.computeHash !== undefined) {
    const before = w.size;
    writeComputeHashRequest(w, m.computeHash);
    w.nested(98, before);
  }
  if (m.changePeerV2 !== undefined) {
    const before = w.size;
    writeChangePeerV2Request(w, m.changePeerV2);
    w.nested(90, before);
  }
  if (m.splits !== undefined) {
    const before = w.size;
    writeBatchSplitRequest(w, m.splits);
    w.nested(82, before);
  }
  if (m.rollbackMerge !== undefined) {
    const before = w.size;
    writeRollbackMergeRequest(w, m.rollbackMerge);
    w.nested(74, before);
  }
  if (m.commitMerge !== undefined) {
    const before = w.size;
    writeCommitMergeRequest(w, m.commitMerge);
    w.nested(66, before);
  }
  if (m.prepareMerge !== undefined) {
    const before = w.size;
    writePrepareMergeRequest(w, m.prepareMerge);
    w.nested(58, before);
  }
  if (m.verifyHash !== undefined) {
    const before = w.size;
    writeVerifyHashRequest(w, m.verifyHash);
    w.nested(50, before);
  }
  if (m.transferLeader !== undefined) {
    const before = w.size;
    writeTransferLeaderRequest(w, m.transferLeader);
    w.nested(42, before);
  }
  if (m.compactLog !== undefined) {
    const before = w.size;
    writeCompactLogRequest(w, m.compactLog);
    w.nested(34, before);
  }
  if (m.split !== undefined) {
    const before = w.size;
    writeSplitRequest(w, m.split);
    w.nested(26, before);
  }
  if (m.changePeer !== undefined) {
    const before = w.size;
    writeChangePeerRequest(w, m.changePeer);
    w.nested(18, before);
  }
  if (m.cmdType !== undefined && m.cmdType !== 0) {
    w.int32(m.cmdType);
    w.uint32(8);
  }
}

function readAdminRequest(r: WireReader, end: number, into?: AdminRequest): AdminRequest {
  const m: AdminRequest = into ?? {
    cmdType: 0,
    changePeer: undefined,
    split: undefined,
    compactLog: undefined,
    transferLeader: undefined,
    verifyHash: undefined,
    prepareMerge: undefined,
    commitMerge: undefined,
    rollbackMerge: undefined,
    splits: undefined,
    changePeerV2: undefined,
    computeHash: undefined,
    prepareFlashback: undefined,
    finishFlashback: undefined,
    switchWitnesses: undefined,
    updateGcPeers: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cmdType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.changePeer = readChangePeerRequest(r, stop, m.changePeer);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.split = readSplitRequest(r, stop, m.split);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.compactLog = readCompactLogRequest(r, stop, m.compactLog);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.transferLeader = readTransferLeaderRequest(r, stop, m.transferLeader);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.verifyHash = readVerifyHashRequest(r, stop, m.verifyHash);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.prepareMerge = readPrepareMergeRequest(r, stop, m.prepareMerge);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.commitMerge = readCommitMergeRequest(r, stop, m.commitMerge);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.rollbackMerge = readRollbackMergeRequest(r, stop, m.rollbackMerge);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.splits = readBatchSplitRequest(r, stop, m.splits);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.changePeerV2 = readChangePeerV2Request(r, stop, m.changePeerV2);
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.computeHash = readComputeHashRequest(r, stop, m.computeHash);
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.prepareFlashback = readPrepareFlashbackRequest(r, stop, m.prepareFlashback);
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.finishFlashback = readFinishFlashbackRequest(r, stop, m.finishFlashback);
        r.leave(stop);
        break;
      }
      case 122: {
        const stop = r.enter(end);
        m.switchWitnesses = readBatchSwitchWitnessRequest(r, stop, m.switchWitnesses);
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.updateGcPeers = readUpdateGcPeerRequest(r, stop, m.updateGcPeers);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AdminRequest: MessageCodec<AdminRequest, AdminRequestInit> = {
  typeName: 'raft_cmdpb.AdminRequest',
  write: writeAdminRequest,
  read: readAdminRequest,
};

/** `raft_cmdpb.AdminResponse` */
export interface AdminResponse {
  cmdType: AdminCmdType;
  changePeer: ChangePeerResponse | undefined;
  split: SplitResponse | undefined;
  compactLog: CompactLogResponse | undefined;
  transferLeader: TransferLeaderResponse | undefined;
  verifyHash: VerifyHashResponse | undefined;
  prepareMerge: PrepareMergeResponse | undefined;
  commitMerge: CommitMergeResponse | undefined;
  rollbackMerge: RollbackMergeResponse | undefined;
  splits: BatchSplitResponse | undefined;
  changePeerV2: ChangePeerV2Response | undefined;
  prepareFlashback: PrepareFlashbackResponse | undefined;
  finishFlashback: FinishFlashbackResponse | undefined;
  switchWitnesses: BatchSwitchWitnessResponse | undefined;
}

/** What {@link AdminResponse} is encoded from. */
export interface AdminResponseInit {
  readonly cmdType?: AdminCmdType | undefined;
  readonly changePeer?: ChangePeerResponseInit | undefined;
  readonly split?: SplitResponseInit | undefined;
  readonly compactLog?: CompactLogResponseInit | undefined;
  readonly transferLeader?: TransferLeaderResponseInit | undefined;
  readonly verifyHash?: VerifyHashResponseInit | undefined;
  readonly prepareMerge?: PrepareMergeResponseInit | undefined;
  readonly commitMerge?: CommitMergeResponseInit | undefined;
  readonly rollbackMerge?: RollbackMergeResponseInit | undefined;
  readonly splits?: BatchSplitResponseInit | undefined;
  readonly changePeerV2?: ChangePeerV2ResponseInit | undefined;
  readonly prepareFlashback?: PrepareFlashbackResponseInit | undefined;
  readonly finishFlashback?: FinishFlashbackResponseInit | undefined;
  readonly switchWitnesses?: BatchSwitchWitnessResponseInit | undefined;
}

function writeAdminResponse(w: WireWriter, m: AdminResponseInit): void {
  if (m.switchWitnesses !== undefined) {
    const before = w.size;
    writeBatchSwitchWitnessResponse(w, m.switchWitnesses);
    w.nested(114, before);
  }
  if (m.finishFlashback !== undefined) {
    const before = w.size;
    writeFinishFlashbackResponse(w, m.finishFlashback);
    w.nested(106, before);
  }
  if (m.prepareFlashback !== undefined) {
    const before = w.size;
    writePrepareFlashbackResponse(w, m.prepareFlashback);
    w.nested(98, before);
  }
  if (m.changePeerV2 !== undefined) {
    const before = w.size;
    writeChangePeerV2Response(w, m.changePeerV2);
    w.nested(90, before);
  }
  if (m.splits !== undefined) {
    const before = w.size;
    writeBatchSplitResponse(w, m.splits);
    w.nested(82, before);
  }
  if (m.rollbackMerge !== undefined) {
    const before = w.size;
    writeRollbackMergeResponse(w, m.rollbackMerge);
    w.nested(74, before);
  }
  if (m.commitMerge !== undefined) {
    const before = w.size;
    writeCommitMergeResponse(w, m.commitMerge);
    w.nested(66, before);
  }
  if (m.prepareMerge !== undefined) {
    const before = w.size;
    writePrepareMergeResponse(w, m.prepareMerge);
    w.nested(58, before);
  }
  if (m.verifyHash !== undefined) {
    const before = w.size;
    writeVerifyHashResponse(w, m.verifyHash);
    w.nested(50, before);
  }
  if (m.transferLeader !== undefined) {
    const before = w.size;
    writeTransferLeaderResponse(w, m.transferLeader);
    w.nested(42, before);
  }
  if (m.compactLog !== undefined) {
    const before = w.size;
    writeCompactLogResponse(w, m.compactLog);
    w.nested(34, before);
  }
  if (m.split !== undefined) {
    const before = w.size;
    writeSplitResponse(w, m.split);
    w.nested(26, before);
  }
  if (m.changePeer !== undefined) {
    const before = w.size;
    writeChangePeerResponse(w, m.changePeer);
    w.nested(18, before);
  }
  if (m.cmdType !== undefined && m.cmdType !== 0) {
    w.int32(m.cmdType);
    w.uint32(8);
  }
}

function readAdminResponse(r: WireReader, end: number, into?: AdminResponse): AdminResponse {
  const m: AdminResponse = into ?? {
    cmdType: 0,
    changePeer: undefined,
    split: undefined,
    compactLog: undefined,
    transferLeader: undefined,
    verifyHash: undefined,
    prepareMerge: undefined,
    commitMerge: undefined,
    rollbackMerge: undefined,
    splits: undefined,
    changePeerV2: undefined,
    prepareFlashback: undefined,
    finishFlashback: undefined,
    switchWitnesses: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cmdType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.changePeer = readChangePeerResponse(r, stop, m.changePeer);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.split = readSplitResponse(r, stop, m.split);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.compactLog = readCompactLogResponse(r, stop, m.compactLog);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.transferLeader = readTransferLeaderResponse(r, stop, m.transferLeader);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.verifyHash = readVerifyHashResponse(r, stop, m.verifyHash);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.prepareMerge = readPrepareMergeResponse(r, stop, m.prepareMerge);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.commitMerge = readCommitMergeResponse(r, stop, m.commitMerge);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.rollbackMerge = readRollbackMergeResponse(r, stop, m.rollbackMerge);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.splits = readBatchSplitResponse(r, stop, m.splits);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.changePeerV2 = readChangePeerV2Response(r, stop, m.changePeerV2);
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.prepareFlashback = readPrepareFlashbackResponse(r, stop, m.prepareFlashback);
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.finishFlashback = readFinishFlashbackResponse(r, stop, m.finishFlashback);
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.switchWitnesses = readBatchSwitchWitnessResponse(r, stop, m.switchWitnesses);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AdminResponse: MessageCodec<AdminResponse, AdminResponseInit> = {
  typeName: 'raft_cmdpb.AdminResponse',
  write: writeAdminResponse,
  read: readAdminResponse,
};

/** `raft_cmdpb.RegionLeaderRequest` */
export interface RegionLeaderRequest {
}

/** What {@link RegionLeaderRequest} is encoded from. */
export interface RegionLeaderRequestInit {
}

function writeRegionLeaderRequest(_w: WireWriter, _m: RegionLeaderRequestInit): void {
}

function readRegionLeaderRequest(r: WireReader, end: number, into?: RegionLeaderRequest): RegionLeaderRequest {
  const m: RegionLeaderRequest = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionLeaderRequest: MessageCodec<RegionLeaderRequest, RegionLeaderRequestInit> = {
  typeName: 'raft_cmdpb.RegionLeaderRequest',
  write: writeRegionLeaderRequest,
  read: readRegionLeaderRequest,
};

/** `raft_cmdpb.RegionLeaderResponse` */
export interface RegionLeaderResponse {
  leader: metapb.Peer | undefined;
}

/** What {@link RegionLeaderResponse} is encoded from. */
export interface RegionLeaderResponseInit {
  readonly leader?: metapb.PeerInit | undefined;
}

function writeRegionLeaderResponse(w: WireWriter, m: RegionLeaderResponseInit): void {
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(10, before);
  }
}

function readRegionLeaderResponse(r: WireReader, end: number, into?: RegionLeaderResponse): RegionLeaderResponse {
  const m: RegionLeaderResponse = into ?? {
    leader: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.leader = metapb.Peer.read(r, stop, m.leader);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionLeaderResponse: MessageCodec<RegionLeaderResponse, RegionLeaderResponseInit> = {
  typeName: 'raft_cmdpb.RegionLeaderResponse',
  write: writeRegionLeaderResponse,
  read: readRegionLeaderResponse,
};

/** `raft_cmdpb.RegionDetailRequest` */
export interface RegionDetailRequest {
}

/** What {@link RegionDetailRequest} is encoded from. */
export interface RegionDetailRequestInit {
}

function writeRegionDetailRequest(_w: WireWriter, _m: RegionDetailRequestInit): void {
}

function readRegionDetailRequest(r: WireReader, end: number, into?: RegionDetailRequest): RegionDetailRequest {
  const m: RegionDetailRequest = into ?? {
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionDetailRequest: MessageCodec<RegionDetailRequest, RegionDetailRequestInit> = {
  typeName: 'raft_cmdpb.RegionDetailRequest',
  write: writeRegionDetailRequest,
  read: readRegionDetailRequest,
};

/** `raft_cmdpb.RegionDetailResponse` */
export interface RegionDetailResponse {
  region: metapb.Region | undefined;
  leader: metapb.Peer | undefined;
}

/** What {@link RegionDetailResponse} is encoded from. */
export interface RegionDetailResponseInit {
  readonly region?: metapb.RegionInit | undefined;
  readonly leader?: metapb.PeerInit | undefined;
}

function writeRegionDetailResponse(w: WireWriter, m: RegionDetailResponseInit): void {
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

function readRegionDetailResponse(r: WireReader, end: number, into?: RegionDetailResponse): RegionDetailResponse {
  const m: RegionDetailResponse = into ?? {
    region: undefined,
    leader: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionDetailResponse: MessageCodec<RegionDetailResponse, RegionDetailResponseInit> = {
  typeName: 'raft_cmdpb.RegionDetailResponse',
  write: writeRegionDetailResponse,
  read: readRegionDetailResponse,
};

/** `raft_cmdpb.StatusRequest` */
export interface StatusRequest {
  cmdType: StatusCmdType;
  regionLeader: RegionLeaderRequest | undefined;
  regionDetail: RegionDetailRequest | undefined;
}

/** What {@link StatusRequest} is encoded from. */
export interface StatusRequestInit {
  readonly cmdType?: StatusCmdType | undefined;
  readonly regionLeader?: RegionLeaderRequestInit | undefined;
  readonly regionDetail?: RegionDetailRequestInit | undefined;
}

function writeStatusRequest(w: WireWriter, m: StatusRequestInit): void {
  if (m.regionDetail !== undefined) {
    const before = w.size;
    writeRegionDetailRequest(w, m.regionDetail);
    w.nested(26, before);
  }
  if (m.regionLeader !== undefined) {
    const before = w.size;
    writeRegionLeaderRequest(w, m.regionLeader);
    w.nested(18, before);
  }
  if (m.cmdType !== undefined && m.cmdType !== 0) {
    w.int32(m.cmdType);
    w.uint32(8);
  }
}

function readStatusRequest(r: WireReader, end: number, into?: StatusRequest): StatusRequest {
  const m: StatusRequest = into ?? {
    cmdType: 0,
    regionLeader: undefined,
    regionDetail: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cmdType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regionLeader = readRegionLeaderRequest(r, stop, m.regionLeader);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionDetail = readRegionDetailRequest(r, stop, m.regionDetail);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StatusRequest: MessageCodec<StatusRequest, StatusRequestInit> = {
  typeName: 'raft_cmdpb.StatusRequest',
  write: writeStatusRequest,
  read: readStatusRequest,
};

/** `raft_cmdpb.StatusResponse` */
export interface StatusResponse {
  cmdType: StatusCmdType;
  regionLeader: RegionLeaderResponse | undefined;
  regionDetail: RegionDetailResponse | undefined;
}

/** What {@link StatusResponse} is encoded from. */
export interface StatusResponseInit {
  readonly cmdType?: StatusCmdType | undefined;
  readonly regionLeader?: RegionLeaderResponseInit | undefined;
  readonly regionDetail?: RegionDetailResponseInit | undefined;
}

function writeStatusResponse(w: WireWriter, m: StatusResponseInit): void {
  if (m.regionDetail !== undefined) {
    const before = w.size;
    writeRegionDetailResponse(w, m.regionDetail);
    w.nested(26, before);
  }
  if (m.regionLeader !== undefined) {
    const before = w.size;
    writeRegionLeaderResponse(w, m.regionLeader);
    w.nested(18, before);
  }
  if (m.cmdType !== undefined && m.cmdType !== 0) {
    w.int32(m.cmdType);
    w.uint32(8);
  }
}

function readStatusResponse(r: WireReader, end: number, into?: StatusResponse): StatusResponse {
  const m: StatusResponse = into ?? {
    cmdType: 0,
    regionLeader: undefined,
    regionDetail: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cmdType = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regionLeader = readRegionLeaderResponse(r, stop, m.regionLeader);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionDetail = readRegionDetailResponse(r, stop, m.regionDetail);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StatusResponse: MessageCodec<StatusResponse, StatusResponseInit> = {
  typeName: 'raft_cmdpb.StatusResponse',
  write: writeStatusResponse,
  read: readStatusResponse,
};

/** `raft_cmdpb.RaftRequestHeader` */
export interface RaftRequestHeader {
  regionId: bigint;
  peer: metapb.Peer | undefined;
  readQuorum: boolean;
  uuid: Uint8Array;
  regionEpoch: metapb.RegionEpoch | undefined;
  term: bigint;
  syncLog: boolean;
  replicaRead: boolean;
  appliedIndex: bigint;
  flags: bigint;
  flagData: Uint8Array;
  priority: kvrpcpb.CommandPri;
  resourceGroupName: string;
}

/** What {@link RaftRequestHeader} is encoded from. */
export interface RaftRequestHeaderInit {
  readonly regionId?: bigint | undefined;
  readonly peer?: metapb.PeerInit | undefined;
  readonly readQuorum?: boolean | undefined;
  readonly uuid?: BytesInit | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly term?: bigint | undefined;
  readonly syncLog?: boolean | undefined;
  readonly replicaRead?: boolean | undefined;
  readonly appliedIndex?: bigint | undefined;
  readonly flags?: bigint | undefined;
  readonly flagData?: BytesInit | undefined;
  readonly priority?: kvrpcpb.CommandPri | undefined;
  readonly resourceGroupName?: string | undefined;
}

function writeRaftRequestHeader(w: WireWriter, m: RaftRequestHeaderInit): void {
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(106);
  }
  if (m.priority !== undefined && m.priority !== 0) {
    w.int32(m.priority);
    w.uint32(96);
  }
  if (m.flagData !== undefined && m.flagData.length > 0) {
    w.bytes(m.flagData);
    w.uint32(90);
  }
  if (m.flags !== undefined && m.flags !== 0n) {
    w.uint64(m.flags);
    w.uint32(80);
  }
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(72);
  }
  if (m.replicaRead !== undefined && m.replicaRead) {
    w.bool(m.replicaRead);
    w.uint32(64);
  }
  if (m.syncLog !== undefined && m.syncLog) {
    w.bool(m.syncLog);
    w.uint32(56);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(48);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(42, before);
  }
  if (m.uuid !== undefined && m.uuid.length > 0) {
    w.bytes(m.uuid);
    w.uint32(34);
  }
  if (m.readQuorum !== undefined && m.readQuorum) {
    w.bool(m.readQuorum);
    w.uint32(24);
  }
  if (m.peer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.peer);
    w.nested(18, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRaftRequestHeader(r: WireReader, end: number, into?: RaftRequestHeader): RaftRequestHeader {
  const m: RaftRequestHeader = into ?? {
    regionId: 0n,
    peer: undefined,
    readQuorum: false,
    uuid: noBytes,
    regionEpoch: undefined,
    term: 0n,
    syncLog: false,
    replicaRead: false,
    appliedIndex: 0n,
    flags: 0n,
    flagData: noBytes,
    priority: 0,
    resourceGroupName: '',
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
        m.peer = metapb.Peer.read(r, stop, m.peer);
        r.leave(stop);
        break;
      }
      case 24: {
        m.readQuorum = r.bool();
        break;
      }
      case 34: {
        m.uuid = r.bytes(end);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 48: {
        m.term = r.uint64();
        break;
      }
      case 56: {
        m.syncLog = r.bool();
        break;
      }
      case 64: {
        m.replicaRead = r.bool();
        break;
      }
      case 72: {
        m.appliedIndex = r.uint64();
        break;
      }
      case 80: {
        m.flags = r.uint64();
        break;
      }
      case 90: {
        m.flagData = r.bytes(end);
        break;
      }
      case 96: {
        m.priority = r.int32();
        break;
      }
      case 106: {
        m.resourceGroupName = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftRequestHeader: MessageCodec<RaftRequestHeader, RaftRequestHeaderInit> = {
  typeName: 'raft_cmdpb.RaftRequestHeader',
  write: writeRaftRequestHeader,
  read: readRaftRequestHeader,
};

/** `raft_cmdpb.RaftResponseHeader` */
export interface RaftResponseHeader {
  error: errorpb.Error | undefined;
  uuid: Uint8Array;
  currentTerm: bigint;
}

/** What {@link RaftResponseHeader} is encoded from. */
export interface RaftResponseHeaderInit {
  readonly error?: errorpb.ErrorInit | undefined;
  readonly uuid?: BytesInit | undefined;
  readonly currentTerm?: bigint | undefined;
}

function writeRaftResponseHeader(w: WireWriter, m: RaftResponseHeaderInit): void {
  if (m.currentTerm !== undefined && m.currentTerm !== 0n) {
    w.uint64(m.currentTerm);
    w.uint32(24);
  }
  if (m.uuid !== undefined && m.uuid.length > 0) {
    w.bytes(m.uuid);
    w.uint32(18);
  }
  if (m.error !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.error);
    w.nested(10, before);
  }
}

function readRaftResponseHeader(r: WireReader, end: number, into?: RaftResponseHeader): RaftResponseHeader {
  const m: RaftResponseHeader = into ?? {
    error: undefined,
    uuid: noBytes,
    currentTerm: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = errorpb.Error.read(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        m.uuid = r.bytes(end);
        break;
      }
      case 24: {
        m.currentTerm = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftResponseHeader: MessageCodec<RaftResponseHeader, RaftResponseHeaderInit> = {
  typeName: 'raft_cmdpb.RaftResponseHeader',
  write: writeRaftResponseHeader,
  read: readRaftResponseHeader,
};

/** `raft_cmdpb.CustomRequest` */
export interface CustomRequest {
  data: Uint8Array;
}

/** What {@link CustomRequest} is encoded from. */
export interface CustomRequestInit {
  readonly data?: BytesInit | undefined;
}

function writeCustomRequest(w: WireWriter, m: CustomRequestInit): void {
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readCustomRequest(r: WireReader, end: number, into?: CustomRequest): CustomRequest {
  const m: CustomRequest = into ?? {
    data: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.data = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CustomRequest: MessageCodec<CustomRequest, CustomRequestInit> = {
  typeName: 'raft_cmdpb.CustomRequest',
  write: writeCustomRequest,
  read: readCustomRequest,
};

/** `raft_cmdpb.RaftCmdRequest` */
export interface RaftCmdRequest {
  header: RaftRequestHeader | undefined;
  requests: Request[];
  adminRequest: AdminRequest | undefined;
  statusRequest: StatusRequest | undefined;
  customRequest: CustomRequest | undefined;
}

/** What {@link RaftCmdRequest} is encoded from. */
export interface RaftCmdRequestInit {
  readonly header?: RaftRequestHeaderInit | undefined;
  readonly requests?: readonly RequestInit[] | undefined;
  readonly adminRequest?: AdminRequestInit | undefined;
  readonly statusRequest?: StatusRequestInit | undefined;
  readonly customRequest?: CustomRequestInit | undefined;
}

function writeRaftCmdRequest(w: WireWriter, m: RaftCmdRequestInit): void {
  if (m.customRequest !== undefined) {
    const before = w.size;
    writeCustomRequest(w, m.customRequest);
    w.nested(42, before);
  }
  if (m.statusRequest !== undefined) {
    const before = w.size;
    writeStatusRequest(w, m.statusRequest);
    w.nested(34, before);
  }
  if (m.adminRequest !== undefined) {
    const before = w.size;
    writeAdminRequest(w, m.adminRequest);
    w.nested(26, before);
  }
  if (m.requests !== undefined && m.requests.length > 0) {
    for (let i = m.requests.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRequest(w, m.requests[i] as RequestInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRaftRequestHeader(w, m.header);
    w.nested(10, before);
  }
}

function readRaftCmdRequest(r: WireReader, end: number, into?: RaftCmdRequest): RaftCmdRequest {
  const m: RaftCmdRequest = into ?? {
    header: undefined,
    requests: [],
    adminRequest: undefined,
    statusRequest: undefined,
    customRequest: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readRaftRequestHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.requests.push(readRequest(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.adminRequest = readAdminRequest(r, stop, m.adminRequest);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.statusRequest = readStatusRequest(r, stop, m.statusRequest);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.customRequest = readCustomRequest(r, stop, m.customRequest);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftCmdRequest: MessageCodec<RaftCmdRequest, RaftCmdRequestInit> = {
  typeName: 'raft_cmdpb.RaftCmdRequest',
  write: writeRaftCmdRequest,
  read: readRaftCmdRequest,
};

/** `raft_cmdpb.RaftCmdResponse` */
export interface RaftCmdResponse {
  header: RaftResponseHeader | undefined;
  responses: Response[];
  adminResponse: AdminResponse | undefined;
  statusResponse: StatusResponse | undefined;
}

/** What {@link RaftCmdResponse} is encoded from. */
export interface RaftCmdResponseInit {
  readonly header?: RaftResponseHeaderInit | undefined;
  readonly responses?: readonly ResponseInit[] | undefined;
  readonly adminResponse?: AdminResponseInit | undefined;
  readonly statusResponse?: StatusResponseInit | undefined;
}

function writeRaftCmdResponse(w: WireWriter, m: RaftCmdResponseInit): void {
  if (m.statusResponse !== undefined) {
    const before = w.size;
    writeStatusResponse(w, m.statusResponse);
    w.nested(34, before);
  }
  if (m.adminResponse !== undefined) {
    const before = w.size;
    writeAdminResponse(w, m.adminResponse);
    w.nested(26, before);
  }
  if (m.responses !== undefined && m.responses.length > 0) {
    for (let i = m.responses.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeResponse(w, m.responses[i] as ResponseInit);
      w.nested(18, before);
    }
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeRaftResponseHeader(w, m.header);
    w.nested(10, before);
  }
}

function readRaftCmdResponse(r: WireReader, end: number, into?: RaftCmdResponse): RaftCmdResponse {
  const m: RaftCmdResponse = into ?? {
    header: undefined,
    responses: [],
    adminResponse: undefined,
    statusResponse: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readRaftResponseHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.responses.push(readResponse(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.adminResponse = readAdminResponse(r, stop, m.adminResponse);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.statusResponse = readStatusResponse(r, stop, m.statusResponse);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftCmdResponse: MessageCodec<RaftCmdResponse, RaftCmdResponseInit> = {
  typeName: 'raft_cmdpb.RaftCmdResponse',
  write: writeRaftCmdResponse,
  read: readRaftCmdResponse,
};

