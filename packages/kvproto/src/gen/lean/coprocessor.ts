// Generated from coprocessor.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as errorpb from './errorpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';

/** `coprocessor.KeyRange` */
export interface KeyRange {
  start: Uint8Array;
  end: Uint8Array;
}

/** What {@link KeyRange} is encoded from. */
export interface KeyRangeInit {
  readonly start?: BytesInit | undefined;
  readonly end?: BytesInit | undefined;
}

function writeKeyRange(w: WireWriter, m: KeyRangeInit): void {
  if (m.end !== undefined && m.end.length > 0) {
    w.bytes(m.end);
    w.uint32(18);
  }
  if (m.start !== undefined && m.start.length > 0) {
    w.bytes(m.start);
    w.uint32(10);
  }
}

function readKeyRange(r: WireReader, end: number, into?: KeyRange): KeyRange {
  const m: KeyRange = into ?? {
    start: noBytes,
    end: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.start = r.bytes(end);
        break;
      }
      case 18: {
        m.end = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyRange: MessageCodec<KeyRange, KeyRangeInit> = {
  typeName: 'coprocessor.KeyRange',
  write: writeKeyRange,
  read: readKeyRange,
};

/** `coprocessor.VersionedKeyRange` */
export interface VersionedKeyRange {
  range: KeyRange | undefined;
  readTs: bigint;
}

/** What {@link VersionedKeyRange} is encoded from. */
export interface VersionedKeyRangeInit {
  readonly range?: KeyRangeInit | undefined;
  readonly readTs?: bigint | undefined;
}

function writeVersionedKeyRange(w: WireWriter, m: VersionedKeyRangeInit): void {
  if (m.readTs !== undefined && m.readTs !== 0n) {
    w.uint64(m.readTs);
    w.uint32(16);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeKeyRange(w, m.range);
    w.nested(10, before);
  }
}

function readVersionedKeyRange(r: WireReader, end: number, into?: VersionedKeyRange): VersionedKeyRange {
  const m: VersionedKeyRange = into ?? {
    range: undefined,
    readTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.range = readKeyRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      case 16: {
        m.readTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const VersionedKeyRange: MessageCodec<VersionedKeyRange, VersionedKeyRangeInit> = {
  typeName: 'coprocessor.VersionedKeyRange',
  write: writeVersionedKeyRange,
  read: readVersionedKeyRange,
};

/** `coprocessor.Request` */
export interface Request {
  context: kvrpcpb.Context | undefined;
  tp: bigint;
  data: Uint8Array;
  startTs: bigint;
  ranges: KeyRange[];
  isCacheEnabled: boolean;
  cacheIfMatchVersion: bigint;
  schemaVer: bigint;
  isTraceEnabled: boolean;
  pagingSize: number;
  tasks: StoreBatchTask[];
  connectionId: bigint;
  connectionAlias: string;
  tableShardInfos: TableShardInfos[];
  versionedRanges: VersionedKeyRange[];
  maxKeysRead: number;
  pagingSizeBytes: number;
  allowBatchTaskDataMerge: boolean;
  executeBatchTasksSerially: boolean;
}

/** What {@link Request} is encoded from. */
export interface RequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly tp?: bigint | undefined;
  readonly data?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
  readonly isCacheEnabled?: boolean | undefined;
  readonly cacheIfMatchVersion?: bigint | undefined;
  readonly schemaVer?: bigint | undefined;
  readonly isTraceEnabled?: boolean | undefined;
  readonly pagingSize?: number | undefined;
  readonly tasks?: readonly StoreBatchTaskInit[] | undefined;
  readonly connectionId?: bigint | undefined;
  readonly connectionAlias?: string | undefined;
  readonly tableShardInfos?: readonly TableShardInfosInit[] | undefined;
  readonly versionedRanges?: readonly VersionedKeyRangeInit[] | undefined;
  readonly maxKeysRead?: number | undefined;
  readonly pagingSizeBytes?: number | undefined;
  readonly allowBatchTaskDataMerge?: boolean | undefined;
  readonly executeBatchTasksSerially?: boolean | undefined;
}

function writeRequest(w: WireWriter, m: RequestInit): void {
  if (m.executeBatchTasksSerially !== undefined && m.executeBatchTasksSerially) {
    w.bool(m.executeBatchTasksSerially);
    w.uint32(152);
  }
  if (m.allowBatchTaskDataMerge !== undefined && m.allowBatchTaskDataMerge) {
    w.bool(m.allowBatchTaskDataMerge);
    w.uint32(144);
  }
  if (m.pagingSizeBytes !== undefined && m.pagingSizeBytes !== 0) {
    w.uint64Number(m.pagingSizeBytes);
    w.uint32(136);
  }
  if (m.maxKeysRead !== undefined && m.maxKeysRead !== 0) {
    w.uint64Number(m.maxKeysRead);
    w.uint32(128);
  }
  if (m.versionedRanges !== undefined && m.versionedRanges.length > 0) {
    for (let i = m.versionedRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeVersionedKeyRange(w, m.versionedRanges[i] as VersionedKeyRangeInit);
      w.nested(122, before);
    }
  }
  if (m.tableShardInfos !== undefined && m.tableShardInfos.length > 0) {
    for (let i = m.tableShardInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTableShardInfos(w, m.tableShardInfos[i] as TableShardInfosInit);
      w.nested(114, before);
    }
  }
  if (m.connectionAlias !== undefined && m.connectionAlias.length > 0) {
    w.string(m.connectionAlias);
    w.uint32(106);
  }
  if (m.connectionId !== undefined && m.connectionId !== 0n) {
    w.uint64(m.connectionId);
    w.uint32(96);
  }
  if (m.tasks !== undefined && m.tasks.length > 0) {
    for (let i = m.tasks.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeStoreBatchTask(w, m.tasks[i] as StoreBatchTaskInit);
      w.nested(90, before);
    }
  }
  if (m.pagingSize !== undefined && m.pagingSize !== 0) {
    w.uint64Number(m.pagingSize);
    w.uint32(80);
  }
  if (m.isTraceEnabled !== undefined && m.isTraceEnabled) {
    w.bool(m.isTraceEnabled);
    w.uint32(72);
  }
  if (m.schemaVer !== undefined && m.schemaVer !== 0n) {
    w.int64(m.schemaVer);
    w.uint32(64);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(56);
  }
  if (m.cacheIfMatchVersion !== undefined && m.cacheIfMatchVersion !== 0n) {
    w.uint64(m.cacheIfMatchVersion);
    w.uint32(48);
  }
  if (m.isCacheEnabled !== undefined && m.isCacheEnabled) {
    w.bool(m.isCacheEnabled);
    w.uint32(40);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(34, before);
    }
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(26);
  }
  if (m.tp !== undefined && m.tp !== 0n) {
    w.int64(m.tp);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readRequest(r: WireReader, end: number, into?: Request): Request {
  const m: Request = into ?? {
    context: undefined,
    tp: 0n,
    data: noBytes,
    startTs: 0n,
    ranges: [],
    isCacheEnabled: false,
    cacheIfMatchVersion: 0n,
    schemaVer: 0n,
    isTraceEnabled: false,
    pagingSize: 0,
    tasks: [],
    connectionId: 0n,
    connectionAlias: '',
    tableShardInfos: [],
    versionedRanges: [],
    maxKeysRead: 0,
    pagingSizeBytes: 0,
    allowBatchTaskDataMerge: false,
    executeBatchTasksSerially: false,
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
        m.tp = r.int64();
        break;
      }
      case 26: {
        m.data = r.bytes(end);
        break;
      }
      case 56: {
        m.startTs = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 40: {
        m.isCacheEnabled = r.bool();
        break;
      }
      case 48: {
        m.cacheIfMatchVersion = r.uint64();
        break;
      }
      case 64: {
        m.schemaVer = r.int64();
        break;
      }
      case 72: {
        m.isTraceEnabled = r.bool();
        break;
      }
      case 80: {
        m.pagingSize = r.uint64Number();
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.tasks.push(readStoreBatchTask(r, stop));
        r.leave(stop);
        break;
      }
      case 96: {
        m.connectionId = r.uint64();
        break;
      }
      case 106: {
        m.connectionAlias = r.string(end);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.tableShardInfos.push(readTableShardInfos(r, stop));
        r.leave(stop);
        break;
      }
      case 122: {
        const stop = r.enter(end);
        m.versionedRanges.push(readVersionedKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 128: {
        m.maxKeysRead = r.uint64Number();
        break;
      }
      case 136: {
        m.pagingSizeBytes = r.uint64Number();
        break;
      }
      case 144: {
        m.allowBatchTaskDataMerge = r.bool();
        break;
      }
      case 152: {
        m.executeBatchTasksSerially = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Request: MessageCodec<Request, RequestInit> = {
  typeName: 'coprocessor.Request',
  write: writeRequest,
  read: readRequest,
};

/** `coprocessor.Response` */
export interface Response {
  data: Uint8Array;
  regionError: errorpb.Error | undefined;
  locked: kvrpcpb.LockInfo | undefined;
  otherError: string;
  range: KeyRange | undefined;
  execDetails: kvrpcpb.ExecDetails | undefined;
  execDetailsV2: kvrpcpb.ExecDetailsV2 | undefined;
  isCacheHit: boolean;
  cacheLastVersion: bigint;
  canBeCached: boolean;
  latestBucketsVersion: bigint;
  batchResponses: StoreBatchTaskResponse[];
}

/** What {@link Response} is encoded from. */
export interface ResponseInit {
  readonly data?: BytesInit | undefined;
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly locked?: kvrpcpb.LockInfoInit | undefined;
  readonly otherError?: string | undefined;
  readonly range?: KeyRangeInit | undefined;
  readonly execDetails?: kvrpcpb.ExecDetailsInit | undefined;
  readonly execDetailsV2?: kvrpcpb.ExecDetailsV2Init | undefined;
  readonly isCacheHit?: boolean | undefined;
  readonly cacheLastVersion?: bigint | undefined;
  readonly canBeCached?: boolean | undefined;
  readonly latestBucketsVersion?: bigint | undefined;
  readonly batchResponses?: readonly StoreBatchTaskResponseInit[] | undefined;
}

function writeResponse(w: WireWriter, m: ResponseInit): void {
  if (m.batchResponses !== undefined && m.batchResponses.length > 0) {
    for (let i = m.batchResponses.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeStoreBatchTaskResponse(w, m.batchResponses[i] as StoreBatchTaskResponseInit);
      w.nested(106, before);
    }
  }
  if (m.latestBucketsVersion !== undefined && m.latestBucketsVersion !== 0n) {
    w.uint64(m.latestBucketsVersion);
    w.uint32(96);
  }
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    kvrpcpb.ExecDetailsV2.write(w, m.execDetailsV2);
    w.nested(90, before);
  }
  if (m.canBeCached !== undefined && m.canBeCached) {
    w.bool(m.canBeCached);
    w.uint32(72);
  }
  if (m.cacheLastVersion !== undefined && m.cacheLastVersion !== 0n) {
    w.uint64(m.cacheLastVersion);
    w.uint32(64);
  }
  if (m.isCacheHit !== undefined && m.isCacheHit) {
    w.bool(m.isCacheHit);
    w.uint32(56);
  }
  if (m.execDetails !== undefined) {
    const before = w.size;
    kvrpcpb.ExecDetails.write(w, m.execDetails);
    w.nested(50, before);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeKeyRange(w, m.range);
    w.nested(42, before);
  }
  if (m.otherError !== undefined && m.otherError.length > 0) {
    w.string(m.otherError);
    w.uint32(34);
  }
  if (m.locked !== undefined) {
    const before = w.size;
    kvrpcpb.LockInfo.write(w, m.locked);
    w.nested(26, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(18, before);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readResponse(r: WireReader, end: number, into?: Response): Response {
  const m: Response = into ?? {
    data: noBytes,
    regionError: undefined,
    locked: undefined,
    otherError: '',
    range: undefined,
    execDetails: undefined,
    execDetailsV2: undefined,
    isCacheHit: false,
    cacheLastVersion: 0n,
    canBeCached: false,
    latestBucketsVersion: 0n,
    batchResponses: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.data = r.bytes(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regionError = errorpb.Error.read(r, stop, m.regionError);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.locked = kvrpcpb.LockInfo.read(r, stop, m.locked);
        r.leave(stop);
        break;
      }
      case 34: {
        m.otherError = r.string(end);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.range = readKeyRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.execDetails = kvrpcpb.ExecDetails.read(r, stop, m.execDetails);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.execDetailsV2 = kvrpcpb.ExecDetailsV2.read(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      case 56: {
        m.isCacheHit = r.bool();
        break;
      }
      case 64: {
        m.cacheLastVersion = r.uint64();
        break;
      }
      case 72: {
        m.canBeCached = r.bool();
        break;
      }
      case 96: {
        m.latestBucketsVersion = r.uint64();
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.batchResponses.push(readStoreBatchTaskResponse(r, stop));
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
  typeName: 'coprocessor.Response',
  write: writeResponse,
  read: readResponse,
};

/** `coprocessor.RegionInfo` */
export interface RegionInfo {
  regionId: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  ranges: KeyRange[];
}

/** What {@link RegionInfo} is encoded from. */
export interface RegionInfoInit {
  readonly regionId?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
}

function writeRegionInfo(w: WireWriter, m: RegionInfoInit): void {
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(26, before);
    }
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(18, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionInfo(r: WireReader, end: number, into?: RegionInfo): RegionInfo {
  const m: RegionInfo = into ?? {
    regionId: 0n,
    regionEpoch: undefined,
    ranges: [],
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
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionInfo: MessageCodec<RegionInfo, RegionInfoInit> = {
  typeName: 'coprocessor.RegionInfo',
  write: writeRegionInfo,
  read: readRegionInfo,
};

/** `coprocessor.ShardInfo` */
export interface ShardInfo {
  shardId: bigint;
  shardEpoch: bigint;
  ranges: KeyRange[];
}

/** What {@link ShardInfo} is encoded from. */
export interface ShardInfoInit {
  readonly shardId?: bigint | undefined;
  readonly shardEpoch?: bigint | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
}

function writeShardInfo(w: WireWriter, m: ShardInfoInit): void {
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(26, before);
    }
  }
  if (m.shardEpoch !== undefined && m.shardEpoch !== 0n) {
    w.uint64(m.shardEpoch);
    w.uint32(16);
  }
  if (m.shardId !== undefined && m.shardId !== 0n) {
    w.uint64(m.shardId);
    w.uint32(8);
  }
}

function readShardInfo(r: WireReader, end: number, into?: ShardInfo): ShardInfo {
  const m: ShardInfo = into ?? {
    shardId: 0n,
    shardEpoch: 0n,
    ranges: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.shardId = r.uint64();
        break;
      }
      case 16: {
        m.shardEpoch = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ShardInfo: MessageCodec<ShardInfo, ShardInfoInit> = {
  typeName: 'coprocessor.ShardInfo',
  write: writeShardInfo,
  read: readShardInfo,
};

/** `coprocessor.TableShardInfos` */
export interface TableShardInfos {
  executorId: string;
  shardInfos: ShardInfo[];
}

/** What {@link TableShardInfos} is encoded from. */
export interface TableShardInfosInit {
  readonly executorId?: string | undefined;
  readonly shardInfos?: readonly ShardInfoInit[] | undefined;
}

function writeTableShardInfos(w: WireWriter, m: TableShardInfosInit): void {
  if (m.shardInfos !== undefined && m.shardInfos.length > 0) {
    for (let i = m.shardInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeShardInfo(w, m.shardInfos[i] as ShardInfoInit);
      w.nested(18, before);
    }
  }
  if (m.executorId !== undefined && m.executorId.length > 0) {
    w.string(m.executorId);
    w.uint32(10);
  }
}

function readTableShardInfos(r: WireReader, end: number, into?: TableShardInfos): TableShardInfos {
  const m: TableShardInfos = into ?? {
    executorId: '',
    shardInfos: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.executorId = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.shardInfos.push(readShardInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TableShardInfos: MessageCodec<TableShardInfos, TableShardInfosInit> = {
  typeName: 'coprocessor.TableShardInfos',
  write: writeTableShardInfos,
  read: readTableShardInfos,
};

/** `coprocessor.TiCIEstimateCountRequest` */
export interface TiCIEstimateCountRequest {
  context: kvrpcpb.Context | undefined;
  startTs: bigint;
  tableId: bigint;
  indexId: bigint;
  ftsQueryInfo: Uint8Array;
  timeZoneName: string;
  timeZoneOffset: number;
  shardInfos: ShardInfo[];
}

/** What {@link TiCIEstimateCountRequest} is encoded from. */
export interface TiCIEstimateCountRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly tableId?: bigint | undefined;
  readonly indexId?: bigint | undefined;
  readonly ftsQueryInfo?: BytesInit | undefined;
  readonly timeZoneName?: string | undefined;
  readonly timeZoneOffset?: number | undefined;
  readonly shardInfos?: readonly ShardInfoInit[] | undefined;
}

function writeTiCIEstimateCountRequest(w: WireWriter, m: TiCIEstimateCountRequestInit): void {
  if (m.shardInfos !== undefined && m.shardInfos.length > 0) {
    for (let i = m.shardInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeShardInfo(w, m.shardInfos[i] as ShardInfoInit);
      w.nested(66, before);
    }
  }
  if (m.timeZoneOffset !== undefined && m.timeZoneOffset !== 0) {
    w.int64Number(m.timeZoneOffset);
    w.uint32(56);
  }
  if (m.timeZoneName !== undefined && m.timeZoneName.length > 0) {
    w.string(m.timeZoneName);
    w.uint32(50);
  }
  if (m.ftsQueryInfo !== undefined && m.ftsQueryInfo.length > 0) {
    w.bytes(m.ftsQueryInfo);
    w.uint32(42);
  }
  if (m.indexId !== undefined && m.indexId !== 0n) {
    w.int64(m.indexId);
    w.uint32(32);
  }
  if (m.tableId !== undefined && m.tableId !== 0n) {
    w.int64(m.tableId);
    w.uint32(24);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readTiCIEstimateCountRequest(r: WireReader, end: number, into?: TiCIEstimateCountRequest): TiCIEstimateCountRequest {
  const m: TiCIEstimateCountRequest = into ?? {
    context: undefined,
    startTs: 0n,
    tableId: 0n,
    indexId: 0n,
    ftsQueryInfo: noBytes,
    timeZoneName: '',
    timeZoneOffset: 0,
    shardInfos: [],
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
        m.startTs = r.uint64();
        break;
      }
      case 24: {
        m.tableId = r.int64();
        break;
      }
      case 32: {
        m.indexId = r.int64();
        break;
      }
      case 42: {
        m.ftsQueryInfo = r.bytes(end);
        break;
      }
      case 50: {
        m.timeZoneName = r.string(end);
        break;
      }
      case 56: {
        m.timeZoneOffset = r.int64Number();
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.shardInfos.push(readShardInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TiCIEstimateCountRequest: MessageCodec<TiCIEstimateCountRequest, TiCIEstimateCountRequestInit> = {
  typeName: 'coprocessor.TiCIEstimateCountRequest',
  write: writeTiCIEstimateCountRequest,
  read: readTiCIEstimateCountRequest,
};

/** `coprocessor.TiCIEstimateCountResponse` */
export interface TiCIEstimateCountResponse {
  estCount: number;
  otherError: string;
}

/** What {@link TiCIEstimateCountResponse} is encoded from. */
export interface TiCIEstimateCountResponseInit {
  readonly estCount?: number | undefined;
  readonly otherError?: string | undefined;
}

function writeTiCIEstimateCountResponse(w: WireWriter, m: TiCIEstimateCountResponseInit): void {
  if (m.otherError !== undefined && m.otherError.length > 0) {
    w.string(m.otherError);
    w.uint32(18);
  }
  if (m.estCount !== undefined && m.estCount !== 0) {
    w.uint64Number(m.estCount);
    w.uint32(8);
  }
}

function readTiCIEstimateCountResponse(r: WireReader, end: number, into?: TiCIEstimateCountResponse): TiCIEstimateCountResponse {
  const m: TiCIEstimateCountResponse = into ?? {
    estCount: 0,
    otherError: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.estCount = r.uint64Number();
        break;
      }
      case 18: {
        m.otherError = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TiCIEstimateCountResponse: MessageCodec<TiCIEstimateCountResponse, TiCIEstimateCountResponseInit> = {
  typeName: 'coprocessor.TiCIEstimateCountResponse',
  write: writeTiCIEstimateCountResponse,
  read: readTiCIEstimateCountResponse,
};

/** `coprocessor.TableRegions` */
export interface TableRegions {
  physicalTableId: bigint;
  regions: RegionInfo[];
}

/** What {@link TableRegions} is encoded from. */
export interface TableRegionsInit {
  readonly physicalTableId?: bigint | undefined;
  readonly regions?: readonly RegionInfoInit[] | undefined;
}

function writeTableRegions(w: WireWriter, m: TableRegionsInit): void {
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegionInfo(w, m.regions[i] as RegionInfoInit);
      w.nested(18, before);
    }
  }
  if (m.physicalTableId !== undefined && m.physicalTableId !== 0n) {
    w.int64(m.physicalTableId);
    w.uint32(8);
  }
}

function readTableRegions(r: WireReader, end: number, into?: TableRegions): TableRegions {
  const m: TableRegions = into ?? {
    physicalTableId: 0n,
    regions: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.physicalTableId = r.int64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regions.push(readRegionInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TableRegions: MessageCodec<TableRegions, TableRegionsInit> = {
  typeName: 'coprocessor.TableRegions',
  write: writeTableRegions,
  read: readTableRegions,
};

/** `coprocessor.BatchRequest` */
export interface BatchRequest {
  context: kvrpcpb.Context | undefined;
  tp: bigint;
  data: Uint8Array;
  regions: RegionInfo[];
  startTs: bigint;
  schemaVer: bigint;
  tableRegions: TableRegions[];
  logId: string;
  connectionId: bigint;
  connectionAlias: string;
  tableShardInfos: TableShardInfos[];
}

/** What {@link BatchRequest} is encoded from. */
export interface BatchRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly tp?: bigint | undefined;
  readonly data?: BytesInit | undefined;
  readonly regions?: readonly RegionInfoInit[] | undefined;
  readonly startTs?: bigint | undefined;
  readonly schemaVer?: bigint | undefined;
  readonly tableRegions?: readonly TableRegionsInit[] | undefined;
  readonly logId?: string | undefined;
  readonly connectionId?: bigint | undefined;
  readonly connectionAlias?: string | undefined;
  readonly tableShardInfos?: readonly TableShardInfosInit[] | undefined;
}

function writeBatchRequest(w: WireWriter, m: BatchRequestInit): void {
  if (m.tableShardInfos !== undefined && m.tableShardInfos.length > 0) {
    for (let i = m.tableShardInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTableShardInfos(w, m.tableShardInfos[i] as TableShardInfosInit);
      w.nested(90, before);
    }
  }
  if (m.connectionAlias !== undefined && m.connectionAlias.length > 0) {
    w.string(m.connectionAlias);
    w.uint32(82);
  }
  if (m.connectionId !== undefined && m.connectionId !== 0n) {
    w.uint64(m.connectionId);
    w.uint32(72);
  }
  if (m.logId !== undefined && m.logId.length > 0) {
    w.string(m.logId);
    w.uint32(66);
  }
  if (m.tableRegions !== undefined && m.tableRegions.length > 0) {
    for (let i = m.tableRegions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTableRegions(w, m.tableRegions[i] as TableRegionsInit);
      w.nested(58, before);
    }
  }
  if (m.schemaVer !== undefined && m.schemaVer !== 0n) {
    w.int64(m.schemaVer);
    w.uint32(48);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(40);
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegionInfo(w, m.regions[i] as RegionInfoInit);
      w.nested(34, before);
    }
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(26);
  }
  if (m.tp !== undefined && m.tp !== 0n) {
    w.int64(m.tp);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readBatchRequest(r: WireReader, end: number, into?: BatchRequest): BatchRequest {
  const m: BatchRequest = into ?? {
    context: undefined,
    tp: 0n,
    data: noBytes,
    regions: [],
    startTs: 0n,
    schemaVer: 0n,
    tableRegions: [],
    logId: '',
    connectionId: 0n,
    connectionAlias: '',
    tableShardInfos: [],
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
        m.tp = r.int64();
        break;
      }
      case 26: {
        m.data = r.bytes(end);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regions.push(readRegionInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 40: {
        m.startTs = r.uint64();
        break;
      }
      case 48: {
        m.schemaVer = r.int64();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.tableRegions.push(readTableRegions(r, stop));
        r.leave(stop);
        break;
      }
      case 66: {
        m.logId = r.string(end);
        break;
      }
      case 72: {
        m.connectionId = r.uint64();
        break;
      }
      case 82: {
        m.connectionAlias = r.string(end);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.tableShardInfos.push(readTableShardInfos(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchRequest: MessageCodec<BatchRequest, BatchRequestInit> = {
  typeName: 'coprocessor.BatchRequest',
  write: writeBatchRequest,
  read: readBatchRequest,
};

/** `coprocessor.BatchResponse` */
export interface BatchResponse {
  data: Uint8Array;
  otherError: string;
  execDetails: kvrpcpb.ExecDetails | undefined;
  retryRegions: metapb.Region[];
  retryShards: ShardInfo[];
}

/** What {@link BatchResponse} is encoded from. */
export interface BatchResponseInit {
  readonly data?: BytesInit | undefined;
  readonly otherError?: string | undefined;
  readonly execDetails?: kvrpcpb.ExecDetailsInit | undefined;
  readonly retryRegions?: readonly metapb.RegionInit[] | undefined;
  readonly retryShards?: readonly ShardInfoInit[] | undefined;
}

function writeBatchResponse(w: WireWriter, m: BatchResponseInit): void {
  if (m.retryShards !== undefined && m.retryShards.length > 0) {
    for (let i = m.retryShards.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeShardInfo(w, m.retryShards[i] as ShardInfoInit);
      w.nested(42, before);
    }
  }
  if (m.retryRegions !== undefined && m.retryRegions.length > 0) {
    for (let i = m.retryRegions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.retryRegions[i] as metapb.RegionInit);
      w.nested(34, before);
    }
  }
  if (m.execDetails !== undefined) {
    const before = w.size;
    kvrpcpb.ExecDetails.write(w, m.execDetails);
    w.nested(26, before);
  }
  if (m.otherError !== undefined && m.otherError.length > 0) {
    w.string(m.otherError);
    w.uint32(18);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readBatchResponse(r: WireReader, end: number, into?: BatchResponse): BatchResponse {
  const m: BatchResponse = into ?? {
    data: noBytes,
    otherError: '',
    execDetails: undefined,
    retryRegions: [],
    retryShards: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.data = r.bytes(end);
        break;
      }
      case 18: {
        m.otherError = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.execDetails = kvrpcpb.ExecDetails.read(r, stop, m.execDetails);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.retryRegions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.retryShards.push(readShardInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchResponse: MessageCodec<BatchResponse, BatchResponseInit> = {
  typeName: 'coprocessor.BatchResponse',
  write: writeBatchResponse,
  read: readBatchResponse,
};

/** `coprocessor.StoreBatchTask` */
export interface StoreBatchTask {
  regionId: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  peer: metapb.Peer | undefined;
  ranges: KeyRange[];
  taskId: bigint;
  versionedRanges: VersionedKeyRange[];
  bucketsVersion: bigint;
}

/** What {@link StoreBatchTask} is encoded from. */
export interface StoreBatchTaskInit {
  readonly regionId?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly peer?: metapb.PeerInit | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
  readonly taskId?: bigint | undefined;
  readonly versionedRanges?: readonly VersionedKeyRangeInit[] | undefined;
  readonly bucketsVersion?: bigint | undefined;
}

function writeStoreBatchTask(w: WireWriter, m: StoreBatchTaskInit): void {
  if (m.bucketsVersion !== undefined && m.bucketsVersion !== 0n) {
    w.uint64(m.bucketsVersion);
    w.uint32(56);
  }
  if (m.versionedRanges !== undefined && m.versionedRanges.length > 0) {
    for (let i = m.versionedRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeVersionedKeyRange(w, m.versionedRanges[i] as VersionedKeyRangeInit);
      w.nested(50, before);
    }
  }
  if (m.taskId !== undefined && m.taskId !== 0n) {
    w.uint64(m.taskId);
    w.uint32(40);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(34, before);
    }
  }
  if (m.peer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.peer);
    w.nested(26, before);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(18, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readStoreBatchTask(r: WireReader, end: number, into?: StoreBatchTask): StoreBatchTask {
  const m: StoreBatchTask = into ?? {
    regionId: 0n,
    regionEpoch: undefined,
    peer: undefined,
    ranges: [],
    taskId: 0n,
    versionedRanges: [],
    bucketsVersion: 0n,
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
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.peer = metapb.Peer.read(r, stop, m.peer);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 40: {
        m.taskId = r.uint64();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.versionedRanges.push(readVersionedKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 56: {
        m.bucketsVersion = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreBatchTask: MessageCodec<StoreBatchTask, StoreBatchTaskInit> = {
  typeName: 'coprocessor.StoreBatchTask',
  write: writeStoreBatchTask,
  read: readStoreBatchTask,
};

/** `coprocessor.StoreBatchTaskResponse` */
export interface StoreBatchTaskResponse {
  data: Uint8Array;
  regionError: errorpb.Error | undefined;
  locked: kvrpcpb.LockInfo | undefined;
  otherError: string;
  taskId: bigint;
  execDetailsV2: kvrpcpb.ExecDetailsV2 | undefined;
  dataMergedIntoResponse: boolean;
}

/** What {@link StoreBatchTaskResponse} is encoded from. */
export interface StoreBatchTaskResponseInit {
  readonly data?: BytesInit | undefined;
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly locked?: kvrpcpb.LockInfoInit | undefined;
  readonly otherError?: string | undefined;
  readonly taskId?: bigint | undefined;
  readonly execDetailsV2?: kvrpcpb.ExecDetailsV2Init | undefined;
  readonly dataMergedIntoResponse?: boolean | undefined;
}

function writeStoreBatchTaskResponse(w: WireWriter, m: StoreBatchTaskResponseInit): void {
  if (m.dataMergedIntoResponse !== undefined && m.dataMergedIntoResponse) {
    w.bool(m.dataMergedIntoResponse);
    w.uint32(56);
  }
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    kvrpcpb.ExecDetailsV2.write(w, m.execDetailsV2);
    w.nested(50, before);
  }
  if (m.taskId !== undefined && m.taskId !== 0n) {
    w.uint64(m.taskId);
    w.uint32(40);
  }
  if (m.otherError !== undefined && m.otherError.length > 0) {
    w.string(m.otherError);
    w.uint32(34);
  }
  if (m.locked !== undefined) {
    const before = w.size;
    kvrpcpb.LockInfo.write(w, m.locked);
    w.nested(26, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(18, before);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readStoreBatchTaskResponse(r: WireReader, end: number, into?: StoreBatchTaskResponse): StoreBatchTaskResponse {
  const m: StoreBatchTaskResponse = into ?? {
    data: noBytes,
    regionError: undefined,
    locked: undefined,
    otherError: '',
    taskId: 0n,
    execDetailsV2: undefined,
    dataMergedIntoResponse: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.data = r.bytes(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regionError = errorpb.Error.read(r, stop, m.regionError);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.locked = kvrpcpb.LockInfo.read(r, stop, m.locked);
        r.leave(stop);
        break;
      }
      case 34: {
        m.otherError = r.string(end);
        break;
      }
      case 40: {
        m.taskId = r.uint64();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.execDetailsV2 = kvrpcpb.ExecDetailsV2.read(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      case 56: {
        m.dataMergedIntoResponse = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreBatchTaskResponse: MessageCodec<StoreBatchTaskResponse, StoreBatchTaskResponseInit> = {
  typeName: 'coprocessor.StoreBatchTaskResponse',
  write: writeStoreBatchTaskResponse,
  read: readStoreBatchTaskResponse,
};

/** `coprocessor.DelegateRequest` */
export interface DelegateRequest {
  context: kvrpcpb.Context | undefined;
  startTs: bigint;
  ranges: KeyRange[];
  memTableSequence: bigint;
  snapshotSequence: bigint;
}

/** What {@link DelegateRequest} is encoded from. */
export interface DelegateRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
  readonly memTableSequence?: bigint | undefined;
  readonly snapshotSequence?: bigint | undefined;
}

function writeDelegateRequest(w: WireWriter, m: DelegateRequestInit): void {
  if (m.snapshotSequence !== undefined && m.snapshotSequence !== 0n) {
    w.uint64(m.snapshotSequence);
    w.uint32(40);
  }
  if (m.memTableSequence !== undefined && m.memTableSequence !== 0n) {
    w.uint64(m.memTableSequence);
    w.uint32(32);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(26, before);
    }
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readDelegateRequest(r: WireReader, end: number, into?: DelegateRequest): DelegateRequest {
  const m: DelegateRequest = into ?? {
    context: undefined,
    startTs: 0n,
    ranges: [],
    memTableSequence: 0n,
    snapshotSequence: 0n,
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
        m.startTs = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.memTableSequence = r.uint64();
        break;
      }
      case 40: {
        m.snapshotSequence = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DelegateRequest: MessageCodec<DelegateRequest, DelegateRequestInit> = {
  typeName: 'coprocessor.DelegateRequest',
  write: writeDelegateRequest,
  read: readDelegateRequest,
};

/** `coprocessor.DelegateResponse` */
export interface DelegateResponse {
  memTableData: Uint8Array;
  snapshot: Uint8Array;
  regionError: errorpb.Error | undefined;
  locked: kvrpcpb.LockInfo | undefined;
  otherError: string;
  memTableSequence: bigint;
}

/** What {@link DelegateResponse} is encoded from. */
export interface DelegateResponseInit {
  readonly memTableData?: BytesInit | undefined;
  readonly snapshot?: BytesInit | undefined;
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly locked?: kvrpcpb.LockInfoInit | undefined;
  readonly otherError?: string | undefined;
  readonly memTableSequence?: bigint | undefined;
}

function writeDelegateResponse(w: WireWriter, m: DelegateResponseInit): void {
  if (m.memTableSequence !== undefined && m.memTableSequence !== 0n) {
    w.uint64(m.memTableSequence);
    w.uint32(48);
  }
  if (m.otherError !== undefined && m.otherError.length > 0) {
    w.string(m.otherError);
    w.uint32(42);
  }
  if (m.locked !== undefined) {
    const before = w.size;
    kvrpcpb.LockInfo.write(w, m.locked);
    w.nested(34, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(26, before);
  }
  if (m.snapshot !== undefined && m.snapshot.length > 0) {
    w.bytes(m.snapshot);
    w.uint32(18);
  }
  if (m.memTableData !== undefined && m.memTableData.length > 0) {
    w.bytes(m.memTableData);
    w.uint32(10);
  }
}

function readDelegateResponse(r: WireReader, end: number, into?: DelegateResponse): DelegateResponse {
  const m: DelegateResponse = into ?? {
    memTableData: noBytes,
    snapshot: noBytes,
    regionError: undefined,
    locked: undefined,
    otherError: '',
    memTableSequence: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.memTableData = r.bytes(end);
        break;
      }
      case 18: {
        m.snapshot = r.bytes(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionError = errorpb.Error.read(r, stop, m.regionError);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.locked = kvrpcpb.LockInfo.read(r, stop, m.locked);
        r.leave(stop);
        break;
      }
      case 42: {
        m.otherError = r.string(end);
        break;
      }
      case 48: {
        m.memTableSequence = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DelegateResponse: MessageCodec<DelegateResponse, DelegateResponseInit> = {
  typeName: 'coprocessor.DelegateResponse',
  write: writeDelegateResponse,
  read: readDelegateResponse,
};

