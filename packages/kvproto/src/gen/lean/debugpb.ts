// Generated from debugpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as eraftpb from './eraftpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as raft_serverpb from './raft_serverpb.js';

/** `debugpb.DB` */
export const DB = {
  INVALID: 0,
  KV: 1,
  RAFT: 2,
} as const;
export type DB = number;

/** `debugpb.MODULE` */
export const MODULE = {
  UNUSED: 0,
  KVDB: 1,
  RAFTDB: 2,
  READPOOL: 3,
  SERVER: 4,
  STORAGE: 5,
  PD: 6,
  METRIC: 7,
  COPROCESSOR: 8,
  SECURITY: 9,
  IMPORT: 10,
} as const;
export type MODULE = number;

/** `debugpb.BottommostLevelCompaction` */
export const BottommostLevelCompaction = {
  Skip: 0,
  Force: 1,
  IfHaveCompactionFilter: 2,
} as const;
export type BottommostLevelCompaction = number;

/** `debugpb.GetRequest` */
export interface GetRequest {
  db: DB;
  cf: string;
  key: Uint8Array;
}

/** What {@link GetRequest} is encoded from. */
export interface GetRequestInit {
  readonly db?: DB | undefined;
  readonly cf?: string | undefined;
  readonly key?: BytesInit | undefined;
}

function writeGetRequest(w: WireWriter, m: GetRequestInit): void {
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(26);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(18);
  }
  if (m.db !== undefined && m.db !== 0) {
    w.int32(m.db);
    w.uint32(8);
  }
}

function readGetRequest(r: WireReader, end: number, into?: GetRequest): GetRequest {
  const m: GetRequest = into ?? {
    db: 0,
    cf: '',
    key: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.db = r.int32();
        break;
      }
      case 18: {
        m.cf = r.string(end);
        break;
      }
      case 26: {
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
  typeName: 'debugpb.GetRequest',
  write: writeGetRequest,
  read: readGetRequest,
};

/** `debugpb.GetResponse` */
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
  typeName: 'debugpb.GetResponse',
  write: writeGetResponse,
  read: readGetResponse,
};

/** `debugpb.RaftLogRequest` */
export interface RaftLogRequest {
  regionId: bigint;
  logIndex: bigint;
}

/** What {@link RaftLogRequest} is encoded from. */
export interface RaftLogRequestInit {
  readonly regionId?: bigint | undefined;
  readonly logIndex?: bigint | undefined;
}

function writeRaftLogRequest(w: WireWriter, m: RaftLogRequestInit): void {
  if (m.logIndex !== undefined && m.logIndex !== 0n) {
    w.uint64(m.logIndex);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRaftLogRequest(r: WireReader, end: number, into?: RaftLogRequest): RaftLogRequest {
  const m: RaftLogRequest = into ?? {
    regionId: 0n,
    logIndex: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.logIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftLogRequest: MessageCodec<RaftLogRequest, RaftLogRequestInit> = {
  typeName: 'debugpb.RaftLogRequest',
  write: writeRaftLogRequest,
  read: readRaftLogRequest,
};

/** `debugpb.RaftLogResponse` */
export interface RaftLogResponse {
  entry: eraftpb.Entry | undefined;
}

/** What {@link RaftLogResponse} is encoded from. */
export interface RaftLogResponseInit {
  readonly entry?: eraftpb.EntryInit | undefined;
}

function writeRaftLogResponse(w: WireWriter, m: RaftLogResponseInit): void {
  if (m.entry !== undefined) {
    const before = w.size;
    eraftpb.Entry.write(w, m.entry);
    w.nested(10, before);
  }
}

function readRaftLogResponse(r: WireReader, end: number, into?: RaftLogResponse): RaftLogResponse {
  const m: RaftLogResponse = into ?? {
    entry: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.entry = eraftpb.Entry.read(r, stop, m.entry);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftLogResponse: MessageCodec<RaftLogResponse, RaftLogResponseInit> = {
  typeName: 'debugpb.RaftLogResponse',
  write: writeRaftLogResponse,
  read: readRaftLogResponse,
};

/** `debugpb.RegionInfoRequest` */
export interface RegionInfoRequest {
  regionId: bigint;
}

/** What {@link RegionInfoRequest} is encoded from. */
export interface RegionInfoRequestInit {
  readonly regionId?: bigint | undefined;
}

function writeRegionInfoRequest(w: WireWriter, m: RegionInfoRequestInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionInfoRequest(r: WireReader, end: number, into?: RegionInfoRequest): RegionInfoRequest {
  const m: RegionInfoRequest = into ?? {
    regionId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionInfoRequest: MessageCodec<RegionInfoRequest, RegionInfoRequestInit> = {
  typeName: 'debugpb.RegionInfoRequest',
  write: writeRegionInfoRequest,
  read: readRegionInfoRequest,
};

/** `debugpb.RegionInfoResponse` */
export interface RegionInfoResponse {
  raftLocalState: raft_serverpb.RaftLocalState | undefined;
  raftApplyState: raft_serverpb.RaftApplyState | undefined;
  regionLocalState: raft_serverpb.RegionLocalState | undefined;
}

/** What {@link RegionInfoResponse} is encoded from. */
export interface RegionInfoResponseInit {
  readonly raftLocalState?: raft_serverpb.RaftLocalStateInit | undefined;
  readonly raftApplyState?: raft_serverpb.RaftApplyStateInit | undefined;
  readonly regionLocalState?: raft_serverpb.RegionLocalStateInit | undefined;
}

function writeRegionInfoResponse(w: WireWriter, m: RegionInfoResponseInit): void {
  if (m.regionLocalState !== undefined) {
    const before = w.size;
    raft_serverpb.RegionLocalState.write(w, m.regionLocalState);
    w.nested(26, before);
  }
  if (m.raftApplyState !== undefined) {
    const before = w.size;
    raft_serverpb.RaftApplyState.write(w, m.raftApplyState);
    w.nested(18, before);
  }
  if (m.raftLocalState !== undefined) {
    const before = w.size;
    raft_serverpb.RaftLocalState.write(w, m.raftLocalState);
    w.nested(10, before);
  }
}

function readRegionInfoResponse(r: WireReader, end: number, into?: RegionInfoResponse): RegionInfoResponse {
  const m: RegionInfoResponse = into ?? {
    raftLocalState: undefined,
    raftApplyState: undefined,
    regionLocalState: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.raftLocalState = raft_serverpb.RaftLocalState.read(r, stop, m.raftLocalState);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.raftApplyState = raft_serverpb.RaftApplyState.read(r, stop, m.raftApplyState);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionLocalState = raft_serverpb.RegionLocalState.read(r, stop, m.regionLocalState);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionInfoResponse: MessageCodec<RegionInfoResponse, RegionInfoResponseInit> = {
  typeName: 'debugpb.RegionInfoResponse',
  write: writeRegionInfoResponse,
  read: readRegionInfoResponse,
};

/** `debugpb.RegionSizeRequest` */
export interface RegionSizeRequest {
  regionId: bigint;
  cfs: string[];
}

/** What {@link RegionSizeRequest} is encoded from. */
export interface RegionSizeRequestInit {
  readonly regionId?: bigint | undefined;
  readonly cfs?: readonly string[] | undefined;
}

function writeRegionSizeRequest(w: WireWriter, m: RegionSizeRequestInit): void {
  if (m.cfs !== undefined && m.cfs.length > 0) {
    for (let i = m.cfs.length - 1; i >= 0; i -= 1) {
      w.string(m.cfs[i] as string);
      w.uint32(18);
    }
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionSizeRequest(r: WireReader, end: number, into?: RegionSizeRequest): RegionSizeRequest {
  const m: RegionSizeRequest = into ?? {
    regionId: 0n,
    cfs: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 18: {
        m.cfs.push(r.string(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionSizeRequest: MessageCodec<RegionSizeRequest, RegionSizeRequestInit> = {
  typeName: 'debugpb.RegionSizeRequest',
  write: writeRegionSizeRequest,
  read: readRegionSizeRequest,
};

/** `debugpb.RegionSizeResponse` */
export interface RegionSizeResponse {
  entries: RegionSizeResponse_Entry[];
}

/** What {@link RegionSizeResponse} is encoded from. */
export interface RegionSizeResponseInit {
  readonly entries?: readonly RegionSizeResponse_EntryInit[] | undefined;
}

function writeRegionSizeResponse(w: WireWriter, m: RegionSizeResponseInit): void {
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegionSizeResponse_Entry(w, m.entries[i] as RegionSizeResponse_EntryInit);
      w.nested(10, before);
    }
  }
}

function readRegionSizeResponse(r: WireReader, end: number, into?: RegionSizeResponse): RegionSizeResponse {
  const m: RegionSizeResponse = into ?? {
    entries: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.entries.push(readRegionSizeResponse_Entry(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionSizeResponse: MessageCodec<RegionSizeResponse, RegionSizeResponseInit> = {
  typeName: 'debugpb.RegionSizeResponse',
  write: writeRegionSizeResponse,
  read: readRegionSizeResponse,
};

/** `debugpb.RegionSizeResponse.Entry` */
export interface RegionSizeResponse_Entry {
  cf: string;
  size: number;
}

/** What {@link RegionSizeResponse_Entry} is encoded from. */
export interface RegionSizeResponse_EntryInit {
  readonly cf?: string | undefined;
  readonly size?: number | undefined;
}

function writeRegionSizeResponse_Entry(w: WireWriter, m: RegionSizeResponse_EntryInit): void {
  if (m.size !== undefined && m.size !== 0) {
    w.uint64Number(m.size);
    w.uint32(16);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(10);
  }
}

function readRegionSizeResponse_Entry(r: WireReader, end: number, into?: RegionSizeResponse_Entry): RegionSizeResponse_Entry {
  const m: RegionSizeResponse_Entry = into ?? {
    cf: '',
    size: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.cf = r.string(end);
        break;
      }
      case 16: {
        m.size = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionSizeResponse_Entry: MessageCodec<RegionSizeResponse_Entry, RegionSizeResponse_EntryInit> = {
  typeName: 'debugpb.RegionSizeResponse.Entry',
  write: writeRegionSizeResponse_Entry,
  read: readRegionSizeResponse_Entry,
};

/** `debugpb.ScanMvccRequest` */
export interface ScanMvccRequest {
  fromKey: Uint8Array;
  toKey: Uint8Array;
  limit: number;
}

/** What {@link ScanMvccRequest} is encoded from. */
export interface ScanMvccRequestInit {
  readonly fromKey?: BytesInit | undefined;
  readonly toKey?: BytesInit | undefined;
  readonly limit?: number | undefined;
}

function writeScanMvccRequest(w: WireWriter, m: ScanMvccRequestInit): void {
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint64Number(m.limit);
    w.uint32(24);
  }
  if (m.toKey !== undefined && m.toKey.length > 0) {
    w.bytes(m.toKey);
    w.uint32(18);
  }
  if (m.fromKey !== undefined && m.fromKey.length > 0) {
    w.bytes(m.fromKey);
    w.uint32(10);
  }
}

function readScanMvccRequest(r: WireReader, end: number, into?: ScanMvccRequest): ScanMvccRequest {
  const m: ScanMvccRequest = into ?? {
    fromKey: noBytes,
    toKey: noBytes,
    limit: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.fromKey = r.bytes(end);
        break;
      }
      case 18: {
        m.toKey = r.bytes(end);
        break;
      }
      case 24: {
        m.limit = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanMvccRequest: MessageCodec<ScanMvccRequest, ScanMvccRequestInit> = {
  typeName: 'debugpb.ScanMvccRequest',
  write: writeScanMvccRequest,
  read: readScanMvccRequest,
};

/** `debugpb.ScanMvccResponse` */
export interface ScanMvccResponse {
  key: Uint8Array;
  info: kvrpcpb.MvccInfo | undefined;
}

/** What {@link ScanMvccResponse} is encoded from. */
export interface ScanMvccResponseInit {
  readonly key?: BytesInit | undefined;
  readonly info?: kvrpcpb.MvccInfoInit | undefined;
}

function writeScanMvccResponse(w: WireWriter, m: ScanMvccResponseInit): void {
  if (m.info !== undefined) {
    const before = w.size;
    kvrpcpb.MvccInfo.write(w, m.info);
    w.nested(18, before);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readScanMvccResponse(r: WireReader, end: number, into?: ScanMvccResponse): ScanMvccResponse {
  const m: ScanMvccResponse = into ?? {
    key: noBytes,
    info: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.info = kvrpcpb.MvccInfo.read(r, stop, m.info);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanMvccResponse: MessageCodec<ScanMvccResponse, ScanMvccResponseInit> = {
  typeName: 'debugpb.ScanMvccResponse',
  write: writeScanMvccResponse,
  read: readScanMvccResponse,
};

/** `debugpb.CompactRequest` */
export interface CompactRequest {
  db: DB;
  cf: string;
  fromKey: Uint8Array;
  toKey: Uint8Array;
  threads: number;
  bottommostLevelCompaction: BottommostLevelCompaction;
}

/** What {@link CompactRequest} is encoded from. */
export interface CompactRequestInit {
  readonly db?: DB | undefined;
  readonly cf?: string | undefined;
  readonly fromKey?: BytesInit | undefined;
  readonly toKey?: BytesInit | undefined;
  readonly threads?: number | undefined;
  readonly bottommostLevelCompaction?: BottommostLevelCompaction | undefined;
}

function writeCompactRequest(w: WireWriter, m: CompactRequestInit): void {
  if (m.bottommostLevelCompaction !== undefined && m.bottommostLevelCompaction !== 0) {
    w.int32(m.bottommostLevelCompaction);
    w.uint32(48);
  }
  if (m.threads !== undefined && m.threads !== 0) {
    w.uint32(m.threads);
    w.uint32(40);
  }
  if (m.toKey !== undefined && m.toKey.length > 0) {
    w.bytes(m.toKey);
    w.uint32(34);
  }
  if (m.fromKey !== undefined && m.fromKey.length > 0) {
    w.bytes(m.fromKey);
    w.uint32(26);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(18);
  }
  if (m.db !== undefined && m.db !== 0) {
    w.int32(m.db);
    w.uint32(8);
  }
}

function readCompactRequest(r: WireReader, end: number, into?: CompactRequest): CompactRequest {
  const m: CompactRequest = into ?? {
    db: 0,
    cf: '',
    fromKey: noBytes,
    toKey: noBytes,
    threads: 0,
    bottommostLevelCompaction: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.db = r.int32();
        break;
      }
      case 18: {
        m.cf = r.string(end);
        break;
      }
      case 26: {
        m.fromKey = r.bytes(end);
        break;
      }
      case 34: {
        m.toKey = r.bytes(end);
        break;
      }
      case 40: {
        m.threads = r.uint32();
        break;
      }
      case 48: {
        m.bottommostLevelCompaction = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CompactRequest: MessageCodec<CompactRequest, CompactRequestInit> = {
  typeName: 'debugpb.CompactRequest',
  write: writeCompactRequest,
  read: readCompactRequest,
};

/** `debugpb.CompactResponse` */
export interface CompactResponse {
}

/** What {@link CompactResponse} is encoded from. */
export interface CompactResponseInit {
}

function writeCompactResponse(_w: WireWriter, _m: CompactResponseInit): void {
}

function readCompactResponse(r: WireReader, end: number, into?: CompactResponse): CompactResponse {
  const m: CompactResponse = into ?? {
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

export const CompactResponse: MessageCodec<CompactResponse, CompactResponseInit> = {
  typeName: 'debugpb.CompactResponse',
  write: writeCompactResponse,
  read: readCompactResponse,
};

/** `debugpb.InjectFailPointRequest` */
export interface InjectFailPointRequest {
  name: string;
  actions: string;
}

/** What {@link InjectFailPointRequest} is encoded from. */
export interface InjectFailPointRequestInit {
  readonly name?: string | undefined;
  readonly actions?: string | undefined;
}

function writeInjectFailPointRequest(w: WireWriter, m: InjectFailPointRequestInit): void {
  if (m.actions !== undefined && m.actions.length > 0) {
    w.string(m.actions);
    w.uint32(18);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readInjectFailPointRequest(r: WireReader, end: number, into?: InjectFailPointRequest): InjectFailPointRequest {
  const m: InjectFailPointRequest = into ?? {
    name: '',
    actions: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        m.actions = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const InjectFailPointRequest: MessageCodec<InjectFailPointRequest, InjectFailPointRequestInit> = {
  typeName: 'debugpb.InjectFailPointRequest',
  write: writeInjectFailPointRequest,
  read: readInjectFailPointRequest,
};

/** `debugpb.InjectFailPointResponse` */
export interface InjectFailPointResponse {
}

/** What {@link InjectFailPointResponse} is encoded from. */
export interface InjectFailPointResponseInit {
}

function writeInjectFailPointResponse(_w: WireWriter, _m: InjectFailPointResponseInit): void {
}

function readInjectFailPointResponse(r: WireReader, end: number, into?: InjectFailPointResponse): InjectFailPointResponse {
  const m: InjectFailPointResponse = into ?? {
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

export const InjectFailPointResponse: MessageCodec<InjectFailPointResponse, InjectFailPointResponseInit> = {
  typeName: 'debugpb.InjectFailPointResponse',
  write: writeInjectFailPointResponse,
  read: readInjectFailPointResponse,
};

/** `debugpb.RecoverFailPointRequest` */
export interface RecoverFailPointRequest {
  name: string;
}

/** What {@link RecoverFailPointRequest} is encoded from. */
export interface RecoverFailPointRequestInit {
  readonly name?: string | undefined;
}

function writeRecoverFailPointRequest(w: WireWriter, m: RecoverFailPointRequestInit): void {
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readRecoverFailPointRequest(r: WireReader, end: number, into?: RecoverFailPointRequest): RecoverFailPointRequest {
  const m: RecoverFailPointRequest = into ?? {
    name: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RecoverFailPointRequest: MessageCodec<RecoverFailPointRequest, RecoverFailPointRequestInit> = {
  typeName: 'debugpb.RecoverFailPointRequest',
  write: writeRecoverFailPointRequest,
  read: readRecoverFailPointRequest,
};

/** `debugpb.RecoverFailPointResponse` */
export interface RecoverFailPointResponse {
}

/** What {@link RecoverFailPointResponse} is encoded from. */
export interface RecoverFailPointResponseInit {
}

function writeRecoverFailPointResponse(_w: WireWriter, _m: RecoverFailPointResponseInit): void {
}

function readRecoverFailPointResponse(r: WireReader, end: number, into?: RecoverFailPointResponse): RecoverFailPointResponse {
  const m: RecoverFailPointResponse = into ?? {
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

export const RecoverFailPointResponse: MessageCodec<RecoverFailPointResponse, RecoverFailPointResponseInit> = {
  typeName: 'debugpb.RecoverFailPointResponse',
  write: writeRecoverFailPointResponse,
  read: readRecoverFailPointResponse,
};

/** `debugpb.ListFailPointsRequest` */
export interface ListFailPointsRequest {
}

/** What {@link ListFailPointsRequest} is encoded from. */
export interface ListFailPointsRequestInit {
}

function writeListFailPointsRequest(_w: WireWriter, _m: ListFailPointsRequestInit): void {
}

function readListFailPointsRequest(r: WireReader, end: number, into?: ListFailPointsRequest): ListFailPointsRequest {
  const m: ListFailPointsRequest = into ?? {
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

export const ListFailPointsRequest: MessageCodec<ListFailPointsRequest, ListFailPointsRequestInit> = {
  typeName: 'debugpb.ListFailPointsRequest',
  write: writeListFailPointsRequest,
  read: readListFailPointsRequest,
};

/** `debugpb.ListFailPointsResponse` */
export interface ListFailPointsResponse {
  entries: ListFailPointsResponse_Entry[];
}

/** What {@link ListFailPointsResponse} is encoded from. */
export interface ListFailPointsResponseInit {
  readonly entries?: readonly ListFailPointsResponse_EntryInit[] | undefined;
}

function writeListFailPointsResponse(w: WireWriter, m: ListFailPointsResponseInit): void {
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeListFailPointsResponse_Entry(w, m.entries[i] as ListFailPointsResponse_EntryInit);
      w.nested(10, before);
    }
  }
}

function readListFailPointsResponse(r: WireReader, end: number, into?: ListFailPointsResponse): ListFailPointsResponse {
  const m: ListFailPointsResponse = into ?? {
    entries: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.entries.push(readListFailPointsResponse_Entry(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ListFailPointsResponse: MessageCodec<ListFailPointsResponse, ListFailPointsResponseInit> = {
  typeName: 'debugpb.ListFailPointsResponse',
  write: writeListFailPointsResponse,
  read: readListFailPointsResponse,
};

/** `debugpb.ListFailPointsResponse.Entry` */
export interface ListFailPointsResponse_Entry {
  name: string;
  actions: string;
}

/** What {@link ListFailPointsResponse_Entry} is encoded from. */
export interface ListFailPointsResponse_EntryInit {
  readonly name?: string | undefined;
  readonly actions?: string | undefined;
}

function writeListFailPointsResponse_Entry(w: WireWriter, m: ListFailPointsResponse_EntryInit): void {
  if (m.actions !== undefined && m.actions.length > 0) {
    w.string(m.actions);
    w.uint32(18);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readListFailPointsResponse_Entry(r: WireReader, end: number, into?: ListFailPointsResponse_Entry): ListFailPointsResponse_Entry {
  const m: ListFailPointsResponse_Entry = into ?? {
    name: '',
    actions: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        m.actions = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ListFailPointsResponse_Entry: MessageCodec<ListFailPointsResponse_Entry, ListFailPointsResponse_EntryInit> = {
  typeName: 'debugpb.ListFailPointsResponse.Entry',
  write: writeListFailPointsResponse_Entry,
  read: readListFailPointsResponse_Entry,
};

/** `debugpb.GetMetricsRequest` */
export interface GetMetricsRequest {
  all: boolean;
}

/** What {@link GetMetricsRequest} is encoded from. */
export interface GetMetricsRequestInit {
  readonly all?: boolean | undefined;
}

function writeGetMetricsRequest(w: WireWriter, m: GetMetricsRequestInit): void {
  if (m.all !== undefined && m.all) {
    w.bool(m.all);
    w.uint32(8);
  }
}

function readGetMetricsRequest(r: WireReader, end: number, into?: GetMetricsRequest): GetMetricsRequest {
  const m: GetMetricsRequest = into ?? {
    all: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.all = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMetricsRequest: MessageCodec<GetMetricsRequest, GetMetricsRequestInit> = {
  typeName: 'debugpb.GetMetricsRequest',
  write: writeGetMetricsRequest,
  read: readGetMetricsRequest,
};

/** `debugpb.GetMetricsResponse` */
export interface GetMetricsResponse {
  prometheus: string;
  rocksdbKv: string;
  rocksdbRaft: string;
  jemalloc: string;
  storeId: bigint;
}

/** What {@link GetMetricsResponse} is encoded from. */
export interface GetMetricsResponseInit {
  readonly prometheus?: string | undefined;
  readonly rocksdbKv?: string | undefined;
  readonly rocksdbRaft?: string | undefined;
  readonly jemalloc?: string | undefined;
  readonly storeId?: bigint | undefined;
}

function writeGetMetricsResponse(w: WireWriter, m: GetMetricsResponseInit): void {
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(40);
  }
  if (m.jemalloc !== undefined && m.jemalloc.length > 0) {
    w.string(m.jemalloc);
    w.uint32(34);
  }
  if (m.rocksdbRaft !== undefined && m.rocksdbRaft.length > 0) {
    w.string(m.rocksdbRaft);
    w.uint32(26);
  }
  if (m.rocksdbKv !== undefined && m.rocksdbKv.length > 0) {
    w.string(m.rocksdbKv);
    w.uint32(18);
  }
  if (m.prometheus !== undefined && m.prometheus.length > 0) {
    w.string(m.prometheus);
    w.uint32(10);
  }
}

function readGetMetricsResponse(r: WireReader, end: number, into?: GetMetricsResponse): GetMetricsResponse {
  const m: GetMetricsResponse = into ?? {
    prometheus: '',
    rocksdbKv: '',
    rocksdbRaft: '',
    jemalloc: '',
    storeId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.prometheus = r.string(end);
        break;
      }
      case 18: {
        m.rocksdbKv = r.string(end);
        break;
      }
      case 26: {
        m.rocksdbRaft = r.string(end);
        break;
      }
      case 34: {
        m.jemalloc = r.string(end);
        break;
      }
      case 40: {
        m.storeId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetMetricsResponse: MessageCodec<GetMetricsResponse, GetMetricsResponseInit> = {
  typeName: 'debugpb.GetMetricsResponse',
  write: writeGetMetricsResponse,
  read: readGetMetricsResponse,
};

/** `debugpb.RegionConsistencyCheckRequest` */
export interface RegionConsistencyCheckRequest {
  regionId: bigint;
}

/** What {@link RegionConsistencyCheckRequest} is encoded from. */
export interface RegionConsistencyCheckRequestInit {
  readonly regionId?: bigint | undefined;
}

function writeRegionConsistencyCheckRequest(w: WireWriter, m: RegionConsistencyCheckRequestInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionConsistencyCheckRequest(r: WireReader, end: number, into?: RegionConsistencyCheckRequest): RegionConsistencyCheckRequest {
  const m: RegionConsistencyCheckRequest = into ?? {
    regionId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionConsistencyCheckRequest: MessageCodec<RegionConsistencyCheckRequest, RegionConsistencyCheckRequestInit> = {
  typeName: 'debugpb.RegionConsistencyCheckRequest',
  write: writeRegionConsistencyCheckRequest,
  read: readRegionConsistencyCheckRequest,
};

/** `debugpb.RegionConsistencyCheckResponse` */
export interface RegionConsistencyCheckResponse {
}

/** What {@link RegionConsistencyCheckResponse} is encoded from. */
export interface RegionConsistencyCheckResponseInit {
}

function writeRegionConsistencyCheckResponse(_w: WireWriter, _m: RegionConsistencyCheckResponseInit): void {
}

function readRegionConsistencyCheckResponse(r: WireReader, end: number, into?: RegionConsistencyCheckResponse): RegionConsistencyCheckResponse {
  const m: RegionConsistencyCheckResponse = into ?? {
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

export const RegionConsistencyCheckResponse: MessageCodec<RegionConsistencyCheckResponse, RegionConsistencyCheckResponseInit> = {
  typeName: 'debugpb.RegionConsistencyCheckResponse',
  write: writeRegionConsistencyCheckResponse,
  read: readRegionConsistencyCheckResponse,
};

/** `debugpb.ModifyTikvConfigRequest` */
export interface ModifyTikvConfigRequest {
  module: MODULE;
  configName: string;
  configValue: string;
}

/** What {@link ModifyTikvConfigRequest} is encoded from. */
export interface ModifyTikvConfigRequestInit {
  readonly module?: MODULE | undefined;
  readonly configName?: string | undefined;
  readonly configValue?: string | undefined;
}

function writeModifyTikvConfigRequest(w: WireWriter, m: ModifyTikvConfigRequestInit): void {
  if (m.configValue !== undefined && m.configValue.length > 0) {
    w.string(m.configValue);
    w.uint32(26);
  }
  if (m.configName !== undefined && m.configName.length > 0) {
    w.string(m.configName);
    w.uint32(18);
  }
  if (m.module !== undefined && m.module !== 0) {
    w.int32(m.module);
    w.uint32(8);
  }
}

function readModifyTikvConfigRequest(r: WireReader, end: number, into?: ModifyTikvConfigRequest): ModifyTikvConfigRequest {
  const m: ModifyTikvConfigRequest = into ?? {
    module: 0,
    configName: '',
    configValue: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.module = r.int32();
        break;
      }
      case 18: {
        m.configName = r.string(end);
        break;
      }
      case 26: {
        m.configValue = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ModifyTikvConfigRequest: MessageCodec<ModifyTikvConfigRequest, ModifyTikvConfigRequestInit> = {
  typeName: 'debugpb.ModifyTikvConfigRequest',
  write: writeModifyTikvConfigRequest,
  read: readModifyTikvConfigRequest,
};

/** `debugpb.ModifyTikvConfigResponse` */
export interface ModifyTikvConfigResponse {
}

/** What {@link ModifyTikvConfigResponse} is encoded from. */
export interface ModifyTikvConfigResponseInit {
}

function writeModifyTikvConfigResponse(_w: WireWriter, _m: ModifyTikvConfigResponseInit): void {
}

function readModifyTikvConfigResponse(r: WireReader, end: number, into?: ModifyTikvConfigResponse): ModifyTikvConfigResponse {
  const m: ModifyTikvConfigResponse = into ?? {
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

export const ModifyTikvConfigResponse: MessageCodec<ModifyTikvConfigResponse, ModifyTikvConfigResponseInit> = {
  typeName: 'debugpb.ModifyTikvConfigResponse',
  write: writeModifyTikvConfigResponse,
  read: readModifyTikvConfigResponse,
};

/** `debugpb.Property` */
export interface Property {
  name: string;
  value: string;
}

/** What {@link Property} is encoded from. */
export interface PropertyInit {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

function writeProperty(w: WireWriter, m: PropertyInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.string(m.value);
    w.uint32(18);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readProperty(r: WireReader, end: number, into?: Property): Property {
  const m: Property = into ?? {
    name: '',
    value: '',
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Property: MessageCodec<Property, PropertyInit> = {
  typeName: 'debugpb.Property',
  write: writeProperty,
  read: readProperty,
};

/** `debugpb.GetRegionPropertiesRequest` */
export interface GetRegionPropertiesRequest {
  regionId: bigint;
}

/** What {@link GetRegionPropertiesRequest} is encoded from. */
export interface GetRegionPropertiesRequestInit {
  readonly regionId?: bigint | undefined;
}

function writeGetRegionPropertiesRequest(w: WireWriter, m: GetRegionPropertiesRequestInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readGetRegionPropertiesRequest(r: WireReader, end: number, into?: GetRegionPropertiesRequest): GetRegionPropertiesRequest {
  const m: GetRegionPropertiesRequest = into ?? {
    regionId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionPropertiesRequest: MessageCodec<GetRegionPropertiesRequest, GetRegionPropertiesRequestInit> = {
  typeName: 'debugpb.GetRegionPropertiesRequest',
  write: writeGetRegionPropertiesRequest,
  read: readGetRegionPropertiesRequest,
};

/** `debugpb.GetRegionPropertiesResponse` */
export interface GetRegionPropertiesResponse {
  props: Property[];
}

/** What {@link GetRegionPropertiesResponse} is encoded from. */
export interface GetRegionPropertiesResponseInit {
  readonly props?: readonly PropertyInit[] | undefined;
}

function writeGetRegionPropertiesResponse(w: WireWriter, m: GetRegionPropertiesResponseInit): void {
  if (m.props !== undefined && m.props.length > 0) {
    for (let i = m.props.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeProperty(w, m.props[i] as PropertyInit);
      w.nested(10, before);
    }
  }
}

function readGetRegionPropertiesResponse(r: WireReader, end: number, into?: GetRegionPropertiesResponse): GetRegionPropertiesResponse {
  const m: GetRegionPropertiesResponse = into ?? {
    props: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.props.push(readProperty(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionPropertiesResponse: MessageCodec<GetRegionPropertiesResponse, GetRegionPropertiesResponseInit> = {
  typeName: 'debugpb.GetRegionPropertiesResponse',
  write: writeGetRegionPropertiesResponse,
  read: readGetRegionPropertiesResponse,
};

/** `debugpb.GetStoreInfoRequest` */
export interface GetStoreInfoRequest {
}

/** What {@link GetStoreInfoRequest} is encoded from. */
export interface GetStoreInfoRequestInit {
}

function writeGetStoreInfoRequest(_w: WireWriter, _m: GetStoreInfoRequestInit): void {
}

function readGetStoreInfoRequest(r: WireReader, end: number, into?: GetStoreInfoRequest): GetStoreInfoRequest {
  const m: GetStoreInfoRequest = into ?? {
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

export const GetStoreInfoRequest: MessageCodec<GetStoreInfoRequest, GetStoreInfoRequestInit> = {
  typeName: 'debugpb.GetStoreInfoRequest',
  write: writeGetStoreInfoRequest,
  read: readGetStoreInfoRequest,
};

/** `debugpb.GetStoreInfoResponse` */
export interface GetStoreInfoResponse {
  storeId: bigint;
  apiVersion: kvrpcpb.APIVersion;
}

/** What {@link GetStoreInfoResponse} is encoded from. */
export interface GetStoreInfoResponseInit {
  readonly storeId?: bigint | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
}

function writeGetStoreInfoResponse(w: WireWriter, m: GetStoreInfoResponseInit): void {
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(16);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(8);
  }
}

function readGetStoreInfoResponse(r: WireReader, end: number, into?: GetStoreInfoResponse): GetStoreInfoResponse {
  const m: GetStoreInfoResponse = into ?? {
    storeId: 0n,
    apiVersion: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.storeId = r.uint64();
        break;
      }
      case 16: {
        m.apiVersion = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetStoreInfoResponse: MessageCodec<GetStoreInfoResponse, GetStoreInfoResponseInit> = {
  typeName: 'debugpb.GetStoreInfoResponse',
  write: writeGetStoreInfoResponse,
  read: readGetStoreInfoResponse,
};

/** `debugpb.GetClusterInfoRequest` */
export interface GetClusterInfoRequest {
}

/** What {@link GetClusterInfoRequest} is encoded from. */
export interface GetClusterInfoRequestInit {
}

function writeGetClusterInfoRequest(_w: WireWriter, _m: GetClusterInfoRequestInit): void {
}

function readGetClusterInfoRequest(r: WireReader, end: number, into?: GetClusterInfoRequest): GetClusterInfoRequest {
  const m: GetClusterInfoRequest = into ?? {
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

export const GetClusterInfoRequest: MessageCodec<GetClusterInfoRequest, GetClusterInfoRequestInit> = {
  typeName: 'debugpb.GetClusterInfoRequest',
  write: writeGetClusterInfoRequest,
  read: readGetClusterInfoRequest,
};

/** `debugpb.GetClusterInfoResponse` */
export interface GetClusterInfoResponse {
  clusterId: bigint;
}

/** What {@link GetClusterInfoResponse} is encoded from. */
export interface GetClusterInfoResponseInit {
  readonly clusterId?: bigint | undefined;
}

function writeGetClusterInfoResponse(w: WireWriter, m: GetClusterInfoResponseInit): void {
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readGetClusterInfoResponse(r: WireReader, end: number, into?: GetClusterInfoResponse): GetClusterInfoResponse {
  const m: GetClusterInfoResponse = into ?? {
    clusterId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetClusterInfoResponse: MessageCodec<GetClusterInfoResponse, GetClusterInfoResponseInit> = {
  typeName: 'debugpb.GetClusterInfoResponse',
  write: writeGetClusterInfoResponse,
  read: readGetClusterInfoResponse,
};

/** `debugpb.GetAllRegionsInStoreRequest` */
export interface GetAllRegionsInStoreRequest {
}

/** What {@link GetAllRegionsInStoreRequest} is encoded from. */
export interface GetAllRegionsInStoreRequestInit {
}

function writeGetAllRegionsInStoreRequest(_w: WireWriter, _m: GetAllRegionsInStoreRequestInit): void {
}

function readGetAllRegionsInStoreRequest(r: WireReader, end: number, into?: GetAllRegionsInStoreRequest): GetAllRegionsInStoreRequest {
  const m: GetAllRegionsInStoreRequest = into ?? {
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

export const GetAllRegionsInStoreRequest: MessageCodec<GetAllRegionsInStoreRequest, GetAllRegionsInStoreRequestInit> = {
  typeName: 'debugpb.GetAllRegionsInStoreRequest',
  write: writeGetAllRegionsInStoreRequest,
  read: readGetAllRegionsInStoreRequest,
};

/** `debugpb.GetAllRegionsInStoreResponse` */
export interface GetAllRegionsInStoreResponse {
  regions: bigint[];
}

/** What {@link GetAllRegionsInStoreResponse} is encoded from. */
export interface GetAllRegionsInStoreResponseInit {
  readonly regions?: readonly bigint[] | undefined;
}

function writeGetAllRegionsInStoreResponse(w: WireWriter, m: GetAllRegionsInStoreResponseInit): void {
  if (m.regions !== undefined && m.regions.length > 0) {
    const before = w.size;
    for (let i = m.regions.length - 1; i >= 0; i -= 1) w.uint64(m.regions[i] as bigint);
    w.nested(10, before);
  }
}

function readGetAllRegionsInStoreResponse(r: WireReader, end: number, into?: GetAllRegionsInStoreResponse): GetAllRegionsInStoreResponse {
  const m: GetAllRegionsInStoreResponse = into ?? {
    regions: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.regions.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.regions.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetAllRegionsInStoreResponse: MessageCodec<GetAllRegionsInStoreResponse, GetAllRegionsInStoreResponseInit> = {
  typeName: 'debugpb.GetAllRegionsInStoreResponse',
  write: writeGetAllRegionsInStoreResponse,
  read: readGetAllRegionsInStoreResponse,
};

/** `debugpb.ResetToVersionRequest` */
export interface ResetToVersionRequest {
  ts: bigint;
}

/** What {@link ResetToVersionRequest} is encoded from. */
export interface ResetToVersionRequestInit {
  readonly ts?: bigint | undefined;
}

function writeResetToVersionRequest(w: WireWriter, m: ResetToVersionRequestInit): void {
  if (m.ts !== undefined && m.ts !== 0n) {
    w.uint64(m.ts);
    w.uint32(8);
  }
}

function readResetToVersionRequest(r: WireReader, end: number, into?: ResetToVersionRequest): ResetToVersionRequest {
  const m: ResetToVersionRequest = into ?? {
    ts: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.ts = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResetToVersionRequest: MessageCodec<ResetToVersionRequest, ResetToVersionRequestInit> = {
  typeName: 'debugpb.ResetToVersionRequest',
  write: writeResetToVersionRequest,
  read: readResetToVersionRequest,
};

/** `debugpb.ResetToVersionResponse` */
export interface ResetToVersionResponse {
}

/** What {@link ResetToVersionResponse} is encoded from. */
export interface ResetToVersionResponseInit {
}

function writeResetToVersionResponse(_w: WireWriter, _m: ResetToVersionResponseInit): void {
}

function readResetToVersionResponse(r: WireReader, end: number, into?: ResetToVersionResponse): ResetToVersionResponse {
  const m: ResetToVersionResponse = into ?? {
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

export const ResetToVersionResponse: MessageCodec<ResetToVersionResponse, ResetToVersionResponseInit> = {
  typeName: 'debugpb.ResetToVersionResponse',
  write: writeResetToVersionResponse,
  read: readResetToVersionResponse,
};

/** `debugpb.GetRangePropertiesRequest` */
export interface GetRangePropertiesRequest {
  startKey: Uint8Array;
  endKey: Uint8Array;
}

/** What {@link GetRangePropertiesRequest} is encoded from. */
export interface GetRangePropertiesRequestInit {
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeGetRangePropertiesRequest(w: WireWriter, m: GetRangePropertiesRequestInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(18);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readGetRangePropertiesRequest(r: WireReader, end: number, into?: GetRangePropertiesRequest): GetRangePropertiesRequest {
  const m: GetRangePropertiesRequest = into ?? {
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

export const GetRangePropertiesRequest: MessageCodec<GetRangePropertiesRequest, GetRangePropertiesRequestInit> = {
  typeName: 'debugpb.GetRangePropertiesRequest',
  write: writeGetRangePropertiesRequest,
  read: readGetRangePropertiesRequest,
};

/** `debugpb.GetRangePropertiesResponse` */
export interface GetRangePropertiesResponse {
  properties: GetRangePropertiesResponse_RangeProperty[];
}

/** What {@link GetRangePropertiesResponse} is encoded from. */
export interface GetRangePropertiesResponseInit {
  readonly properties?: readonly GetRangePropertiesResponse_RangePropertyInit[] | undefined;
}

function writeGetRangePropertiesResponse(w: WireWriter, m: GetRangePropertiesResponseInit): void {
  if (m.properties !== undefined && m.properties.length > 0) {
    for (let i = m.properties.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeGetRangePropertiesResponse_RangeProperty(w, m.properties[i] as GetRangePropertiesResponse_RangePropertyInit);
      w.nested(10, before);
    }
  }
}

function readGetRangePropertiesResponse(r: WireReader, end: number, into?: GetRangePropertiesResponse): GetRangePropertiesResponse {
  const m: GetRangePropertiesResponse = into ?? {
    properties: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.properties.push(readGetRangePropertiesResponse_RangeProperty(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRangePropertiesResponse: MessageCodec<GetRangePropertiesResponse, GetRangePropertiesResponseInit> = {
  typeName: 'debugpb.GetRangePropertiesResponse',
  write: writeGetRangePropertiesResponse,
  read: readGetRangePropertiesResponse,
};

/** `debugpb.GetRangePropertiesResponse.RangeProperty` */
export interface GetRangePropertiesResponse_RangeProperty {
  key: string;
  value: string;
}

/** What {@link GetRangePropertiesResponse_RangeProperty} is encoded from. */
export interface GetRangePropertiesResponse_RangePropertyInit {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

function writeGetRangePropertiesResponse_RangeProperty(w: WireWriter, m: GetRangePropertiesResponse_RangePropertyInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.string(m.value);
    w.uint32(18);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.string(m.key);
    w.uint32(10);
  }
}

function readGetRangePropertiesResponse_RangeProperty(r: WireReader, end: number, into?: GetRangePropertiesResponse_RangeProperty): GetRangePropertiesResponse_RangeProperty {
  const m: GetRangePropertiesResponse_RangeProperty = into ?? {
    key: '',
    value: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.string(end);
        break;
      }
      case 18: {
        m.value = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRangePropertiesResponse_RangeProperty: MessageCodec<GetRangePropertiesResponse_RangeProperty, GetRangePropertiesResponse_RangePropertyInit> = {
  typeName: 'debugpb.GetRangePropertiesResponse.RangeProperty',
  write: writeGetRangePropertiesResponse_RangeProperty,
  read: readGetRangePropertiesResponse_RangeProperty,
};

/** `debugpb.FlashbackToVersionRequest` */
export interface FlashbackToVersionRequest {
  context: kvrpcpb.Context | undefined;
  version: bigint;
  regionId: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  startTs: bigint;
  commitTs: bigint;
}

/** What {@link FlashbackToVersionRequest} is encoded from. */
export interface FlashbackToVersionRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly version?: bigint | undefined;
  readonly regionId?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly commitTs?: bigint | undefined;
}

function writeFlashbackToVersionRequest(w: WireWriter, m: FlashbackToVersionRequestInit): void {
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(56);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(48);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(42);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(34);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(24);
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readFlashbackToVersionRequest(r: WireReader, end: number, into?: FlashbackToVersionRequest): FlashbackToVersionRequest {
  const m: FlashbackToVersionRequest = into ?? {
    context: undefined,
    version: 0n,
    regionId: 0n,
    startKey: noBytes,
    endKey: noBytes,
    startTs: 0n,
    commitTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = kvrpcpb.Context.read(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.version = r.uint64();
        break;
      }
      case 24: {
        m.regionId = r.uint64();
        break;
      }
      case 34: {
        m.startKey = r.bytes(end);
        break;
      }
      case 42: {
        m.endKey = r.bytes(end);
        break;
      }
      case 48: {
        m.startTs = r.uint64();
        break;
      }
      case 56: {
        m.commitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlashbackToVersionRequest: MessageCodec<FlashbackToVersionRequest, FlashbackToVersionRequestInit> = {
  typeName: 'debugpb.FlashbackToVersionRequest',
  write: writeFlashbackToVersionRequest,
  read: readFlashbackToVersionRequest,
};

/** `debugpb.FlashbackToVersionResponse` */
export interface FlashbackToVersionResponse {
  error: string;
}

/** What {@link FlashbackToVersionResponse} is encoded from. */
export interface FlashbackToVersionResponseInit {
  readonly error?: string | undefined;
}

function writeFlashbackToVersionResponse(w: WireWriter, m: FlashbackToVersionResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(10);
  }
}

function readFlashbackToVersionResponse(r: WireReader, end: number, into?: FlashbackToVersionResponse): FlashbackToVersionResponse {
  const m: FlashbackToVersionResponse = into ?? {
    error: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlashbackToVersionResponse: MessageCodec<FlashbackToVersionResponse, FlashbackToVersionResponseInit> = {
  typeName: 'debugpb.FlashbackToVersionResponse',
  write: writeFlashbackToVersionResponse,
  read: readFlashbackToVersionResponse,
};

/** `debugpb.GetRegionReadProgressRequest` */
export interface GetRegionReadProgressRequest {
  regionId: bigint;
  logLocks: boolean;
  minStartTs: bigint;
}

/** What {@link GetRegionReadProgressRequest} is encoded from. */
export interface GetRegionReadProgressRequestInit {
  readonly regionId?: bigint | undefined;
  readonly logLocks?: boolean | undefined;
  readonly minStartTs?: bigint | undefined;
}

function writeGetRegionReadProgressRequest(w: WireWriter, m: GetRegionReadProgressRequestInit): void {
  if (m.minStartTs !== undefined && m.minStartTs !== 0n) {
    w.uint64(m.minStartTs);
    w.uint32(24);
  }
  if (m.logLocks !== undefined && m.logLocks) {
    w.bool(m.logLocks);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readGetRegionReadProgressRequest(r: WireReader, end: number, into?: GetRegionReadProgressRequest): GetRegionReadProgressRequest {
  const m: GetRegionReadProgressRequest = into ?? {
    regionId: 0n,
    logLocks: false,
    minStartTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.logLocks = r.bool();
        break;
      }
      case 24: {
        m.minStartTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionReadProgressRequest: MessageCodec<GetRegionReadProgressRequest, GetRegionReadProgressRequestInit> = {
  typeName: 'debugpb.GetRegionReadProgressRequest',
  write: writeGetRegionReadProgressRequest,
  read: readGetRegionReadProgressRequest,
};

/** `debugpb.GetRegionReadProgressResponse` */
export interface GetRegionReadProgressResponse {
  safeTs: bigint;
  appliedIndex: bigint;
  pendingFrontAppliedIndex: bigint;
  pendingFrontTs: bigint;
  pendingBackAppliedIndex: bigint;
  pendingBackTs: bigint;
  regionReadProgressPaused: boolean;
  durationToLastUpdateSafeTsMs: number;
  durationToLastConsumeLeaderMs: number;
  regionReadProgressExist: boolean;
  readStateTs: bigint;
  readStateApplyIndex: bigint;
  discard: boolean;
  resolvedTs: bigint;
  resolverTrackedIndex: bigint;
  resolverExist: boolean;
  resolverStopped: boolean;
  numLocks: number;
  numTransactions: number;
  error: string;
}

/** What {@link GetRegionReadProgressResponse} is encoded from. */
export interface GetRegionReadProgressResponseInit {
  readonly safeTs?: bigint | undefined;
  readonly appliedIndex?: bigint | undefined;
  readonly pendingFrontAppliedIndex?: bigint | undefined;
  readonly pendingFrontTs?: bigint | undefined;
  readonly pendingBackAppliedIndex?: bigint | undefined;
  readonly pendingBackTs?: bigint | undefined;
  readonly regionReadProgressPaused?: boolean | undefined;
  readonly durationToLastUpdateSafeTsMs?: number | undefined;
  readonly durationToLastConsumeLeaderMs?: number | undefined;
  readonly regionReadProgressExist?: boolean | undefined;
  readonly readStateTs?: bigint | undefined;
  readonly readStateApplyIndex?: bigint | undefined;
  readonly discard?: boolean | undefined;
  readonly resolvedTs?: bigint | undefined;
  readonly resolverTrackedIndex?: bigint | undefined;
  readonly resolverExist?: boolean | undefined;
  readonly resolverStopped?: boolean | undefined;
  readonly numLocks?: number | undefined;
  readonly numTransactions?: number | undefined;
  readonly error?: string | undefined;
}

function writeGetRegionReadProgressResponse(w: WireWriter, m: GetRegionReadProgressResponseInit): void {
  if (m.discard !== undefined && m.discard) {
    w.bool(m.discard);
    w.uint32(160);
  }
  if (m.readStateApplyIndex !== undefined && m.readStateApplyIndex !== 0n) {
    w.uint64(m.readStateApplyIndex);
    w.uint32(152);
  }
  if (m.readStateTs !== undefined && m.readStateTs !== 0n) {
    w.uint64(m.readStateTs);
    w.uint32(144);
  }
  if (m.numTransactions !== undefined && m.numTransactions !== 0) {
    w.uint64Number(m.numTransactions);
    w.uint32(136);
  }
  if (m.numLocks !== undefined && m.numLocks !== 0) {
    w.uint64Number(m.numLocks);
    w.uint32(128);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(122);
  }
  if (m.resolverStopped !== undefined && m.resolverStopped) {
    w.bool(m.resolverStopped);
    w.uint32(112);
  }
  if (m.resolverExist !== undefined && m.resolverExist) {
    w.bool(m.resolverExist);
    w.uint32(104);
  }
  if (m.resolverTrackedIndex !== undefined && m.resolverTrackedIndex !== 0n) {
    w.uint64(m.resolverTrackedIndex);
    w.uint32(96);
  }
  if (m.resolvedTs !== undefined && m.resolvedTs !== 0n) {
    w.uint64(m.resolvedTs);
    w.uint32(88);
  }
  if (m.regionReadProgressExist !== undefined && m.regionReadProgressExist) {
    w.bool(m.regionReadProgressExist);
    w.uint32(80);
  }
  if (m.durationToLastConsumeLeaderMs !== undefined && m.durationToLastConsumeLeaderMs !== 0) {
    w.uint64Number(m.durationToLastConsumeLeaderMs);
    w.uint32(72);
  }
  if (m.durationToLastUpdateSafeTsMs !== undefined && m.durationToLastUpdateSafeTsMs !== 0) {
    w.uint64Number(m.durationToLastUpdateSafeTsMs);
    w.uint32(64);
  }
  if (m.regionReadProgressPaused !== undefined && m.regionReadProgressPaused) {
    w.bool(m.regionReadProgressPaused);
    w.uint32(56);
  }
  if (m.pendingBackTs !== undefined && m.pendingBackTs !== 0n) {
    w.uint64(m.pendingBackTs);
    w.uint32(48);
  }
  if (m.pendingBackAppliedIndex !== undefined && m.pendingBackAppliedIndex !== 0n) {
    w.uint64(m.pendingBackAppliedIndex);
    w.uint32(40);
  }
  if (m.pendingFrontTs !== undefined && m.pendingFrontTs !== 0n) {
    w.uint64(m.pendingFrontTs);
    w.uint32(32);
  }
  if (m.pendingFrontAppliedIndex !== undefined && m.pendingFrontAppliedIndex !== 0n) {
    w.uint64(m.pendingFrontAppliedIndex);
    w.uint32(24);
  }
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(16);
  }
  if (m.safeTs !== undefined && m.safeTs !== 0n) {
    w.uint64(m.safeTs);
    w.uint32(8);
  }
}

function readGetRegionReadProgressResponse(r: WireReader, end: number, into?: GetRegionReadProgressResponse): GetRegionReadProgressResponse {
  const m: GetRegionReadProgressResponse = into ?? {
    safeTs: 0n,
    appliedIndex: 0n,
    pendingFrontAppliedIndex: 0n,
    pendingFrontTs: 0n,
    pendingBackAppliedIndex: 0n,
    pendingBackTs: 0n,
    regionReadProgressPaused: false,
    durationToLastUpdateSafeTsMs: 0,
    durationToLastConsumeLeaderMs: 0,
    regionReadProgressExist: false,
    readStateTs: 0n,
    readStateApplyIndex: 0n,
    discard: false,
    resolvedTs: 0n,
    resolverTrackedIndex: 0n,
    resolverExist: false,
    resolverStopped: false,
    numLocks: 0,
    numTransactions: 0,
    error: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.safeTs = r.uint64();
        break;
      }
      case 16: {
        m.appliedIndex = r.uint64();
        break;
      }
      case 24: {
        m.pendingFrontAppliedIndex = r.uint64();
        break;
      }
      case 32: {
        m.pendingFrontTs = r.uint64();
        break;
      }
      case 40: {
        m.pendingBackAppliedIndex = r.uint64();
        break;
      }
      case 48: {
        m.pendingBackTs = r.uint64();
        break;
      }
      case 56: {
        m.regionReadProgressPaused = r.bool();
        break;
      }
      case 64: {
        m.durationToLastUpdateSafeTsMs = r.uint64Number();
        break;
      }
      case 72: {
        m.durationToLastConsumeLeaderMs = r.uint64Number();
        break;
      }
      case 80: {
        m.regionReadProgressExist = r.bool();
        break;
      }
      case 144: {
        m.readStateTs = r.uint64();
        break;
      }
      case 152: {
        m.readStateApplyIndex = r.uint64();
        break;
      }
      case 160: {
        m.discard = r.bool();
        break;
      }
      case 88: {
        m.resolvedTs = r.uint64();
        break;
      }
      case 96: {
        m.resolverTrackedIndex = r.uint64();
        break;
      }
      case 104: {
        m.resolverExist = r.bool();
        break;
      }
      case 112: {
        m.resolverStopped = r.bool();
        break;
      }
      case 128: {
        m.numLocks = r.uint64Number();
        break;
      }
      case 136: {
        m.numTransactions = r.uint64Number();
        break;
      }
      case 122: {
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRegionReadProgressResponse: MessageCodec<GetRegionReadProgressResponse, GetRegionReadProgressResponseInit> = {
  typeName: 'debugpb.GetRegionReadProgressResponse',
  write: writeGetRegionReadProgressResponse,
  read: readGetRegionReadProgressResponse,
};

