// Generated from import_sstpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as brpb from './brpb.js';
import * as encryptionpb from './encryptionpb.js';
import * as errorpb from './errorpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';

/** `import_sstpb.SwitchMode` */
export const SwitchMode = {
  Normal: 0,
  Import: 1,
} as const;
export type SwitchMode = number;

/** `import_sstpb.DownloadRequestType` */
export const DownloadRequestType = {
  Legacy: 0,
  Keyspace: 1,
} as const;
export type DownloadRequestType = number;

/** `import_sstpb.Pair.OP` */
export const Pair_OP = {
  Put: 0,
  Delete: 1,
} as const;
export type Pair_OP = number;

/** `import_sstpb.SuspendImportRPCRequest` */
export interface SuspendImportRPCRequest {
  shouldSuspendImports: boolean;
  durationInSecs: number;
  caller: string;
}

/** What {@link SuspendImportRPCRequest} is encoded from. */
export interface SuspendImportRPCRequestInit {
  readonly shouldSuspendImports?: boolean | undefined;
  readonly durationInSecs?: number | undefined;
  readonly caller?: string | undefined;
}

function writeSuspendImportRPCRequest(w: WireWriter, m: SuspendImportRPCRequestInit): void {
  if (m.caller !== undefined && m.caller.length > 0) {
    w.string(m.caller);
    w.uint32(26);
  }
  if (m.durationInSecs !== undefined && m.durationInSecs !== 0) {
    w.uint64Number(m.durationInSecs);
    w.uint32(16);
  }
  if (m.shouldSuspendImports !== undefined && m.shouldSuspendImports) {
    w.bool(m.shouldSuspendImports);
    w.uint32(8);
  }
}

function readSuspendImportRPCRequest(r: WireReader, end: number, into?: SuspendImportRPCRequest): SuspendImportRPCRequest {
  const m: SuspendImportRPCRequest = into ?? {
    shouldSuspendImports: false,
    durationInSecs: 0,
    caller: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.shouldSuspendImports = r.bool();
        break;
      }
      case 16: {
        m.durationInSecs = r.uint64Number();
        break;
      }
      case 26: {
        m.caller = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SuspendImportRPCRequest: MessageCodec<SuspendImportRPCRequest, SuspendImportRPCRequestInit> = {
  typeName: 'import_sstpb.SuspendImportRPCRequest',
  write: writeSuspendImportRPCRequest,
  read: readSuspendImportRPCRequest,
};

/** `import_sstpb.SuspendImportRPCResponse` */
export interface SuspendImportRPCResponse {
  alreadySuspended: boolean;
}

/** What {@link SuspendImportRPCResponse} is encoded from. */
export interface SuspendImportRPCResponseInit {
  readonly alreadySuspended?: boolean | undefined;
}

function writeSuspendImportRPCResponse(w: WireWriter, m: SuspendImportRPCResponseInit): void {
  if (m.alreadySuspended !== undefined && m.alreadySuspended) {
    w.bool(m.alreadySuspended);
    w.uint32(8);
  }
}

function readSuspendImportRPCResponse(r: WireReader, end: number, into?: SuspendImportRPCResponse): SuspendImportRPCResponse {
  const m: SuspendImportRPCResponse = into ?? {
    alreadySuspended: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.alreadySuspended = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SuspendImportRPCResponse: MessageCodec<SuspendImportRPCResponse, SuspendImportRPCResponseInit> = {
  typeName: 'import_sstpb.SuspendImportRPCResponse',
  write: writeSuspendImportRPCResponse,
  read: readSuspendImportRPCResponse,
};

/** `import_sstpb.SwitchModeRequest` */
export interface SwitchModeRequest {
  mode: SwitchMode;
  ranges: Range[];
}

/** What {@link SwitchModeRequest} is encoded from. */
export interface SwitchModeRequestInit {
  readonly mode?: SwitchMode | undefined;
  readonly ranges?: readonly RangeInit[] | undefined;
}

function writeSwitchModeRequest(w: WireWriter, m: SwitchModeRequestInit): void {
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRange(w, m.ranges[i] as RangeInit);
      w.nested(18, before);
    }
  }
  if (m.mode !== undefined && m.mode !== 0) {
    w.int32(m.mode);
    w.uint32(8);
  }
}

function readSwitchModeRequest(r: WireReader, end: number, into?: SwitchModeRequest): SwitchModeRequest {
  const m: SwitchModeRequest = into ?? {
    mode: 0,
    ranges: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.mode = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.ranges.push(readRange(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SwitchModeRequest: MessageCodec<SwitchModeRequest, SwitchModeRequestInit> = {
  typeName: 'import_sstpb.SwitchModeRequest',
  write: writeSwitchModeRequest,
  read: readSwitchModeRequest,
};

/** `import_sstpb.SwitchModeResponse` */
export interface SwitchModeResponse {
}

/** What {@link SwitchModeResponse} is encoded from. */
export interface SwitchModeResponseInit {
}

function writeSwitchModeResponse(_w: WireWriter, _m: SwitchModeResponseInit): void {
}

function readSwitchModeResponse(r: WireReader, end: number, into?: SwitchModeResponse): SwitchModeResponse {
  const m: SwitchModeResponse = into ?? {
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

export const SwitchModeResponse: MessageCodec<SwitchModeResponse, SwitchModeResponseInit> = {
  typeName: 'import_sstpb.SwitchModeResponse',
  write: writeSwitchModeResponse,
  read: readSwitchModeResponse,
};

/** `import_sstpb.GetModeRequest` */
export interface GetModeRequest {
}

/** What {@link GetModeRequest} is encoded from. */
export interface GetModeRequestInit {
}

function writeGetModeRequest(_w: WireWriter, _m: GetModeRequestInit): void {
}

function readGetModeRequest(r: WireReader, end: number, into?: GetModeRequest): GetModeRequest {
  const m: GetModeRequest = into ?? {
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

export const GetModeRequest: MessageCodec<GetModeRequest, GetModeRequestInit> = {
  typeName: 'import_sstpb.GetModeRequest',
  write: writeGetModeRequest,
  read: readGetModeRequest,
};

/** `import_sstpb.GetModeResponse` */
export interface GetModeResponse {
  mode: SwitchMode;
}

/** What {@link GetModeResponse} is encoded from. */
export interface GetModeResponseInit {
  readonly mode?: SwitchMode | undefined;
}

function writeGetModeResponse(w: WireWriter, m: GetModeResponseInit): void {
  if (m.mode !== undefined && m.mode !== 0) {
    w.int32(m.mode);
    w.uint32(8);
  }
}

function readGetModeResponse(r: WireReader, end: number, into?: GetModeResponse): GetModeResponse {
  const m: GetModeResponse = into ?? {
    mode: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.mode = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetModeResponse: MessageCodec<GetModeResponse, GetModeResponseInit> = {
  typeName: 'import_sstpb.GetModeResponse',
  write: writeGetModeResponse,
  read: readGetModeResponse,
};

/** `import_sstpb.Range` */
export interface Range {
  start: Uint8Array;
  end: Uint8Array;
}

/** What {@link Range} is encoded from. */
export interface RangeInit {
  readonly start?: BytesInit | undefined;
  readonly end?: BytesInit | undefined;
}

function writeRange(w: WireWriter, m: RangeInit): void {
  if (m.end !== undefined && m.end.length > 0) {
    w.bytes(m.end);
    w.uint32(18);
  }
  if (m.start !== undefined && m.start.length > 0) {
    w.bytes(m.start);
    w.uint32(10);
  }
}

function readRange(r: WireReader, end: number, into?: Range): Range {
  const m: Range = into ?? {
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

export const Range: MessageCodec<Range, RangeInit> = {
  typeName: 'import_sstpb.Range',
  write: writeRange,
  read: readRange,
};

/** `import_sstpb.SSTMeta` */
export interface SSTMeta {
  uuid: Uint8Array;
  range: Range | undefined;
  crc32: number;
  length: number;
  cfName: string;
  regionId: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  endKeyExclusive: boolean;
  totalKvs: number;
  totalBytes: number;
  apiVersion: kvrpcpb.APIVersion;
  cipherIv: Uint8Array;
}

/** What {@link SSTMeta} is encoded from. */
export interface SSTMetaInit {
  readonly uuid?: BytesInit | undefined;
  readonly range?: RangeInit | undefined;
  readonly crc32?: number | undefined;
  readonly length?: number | undefined;
  readonly cfName?: string | undefined;
  readonly regionId?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly endKeyExclusive?: boolean | undefined;
  readonly totalKvs?: number | undefined;
  readonly totalBytes?: number | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
  readonly cipherIv?: BytesInit | undefined;
}

function writeSSTMeta(w: WireWriter, m: SSTMetaInit): void {
  if (m.cipherIv !== undefined && m.cipherIv.length > 0) {
    w.bytes(m.cipherIv);
    w.uint32(98);
  }
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(88);
  }
  if (m.totalBytes !== undefined && m.totalBytes !== 0) {
    w.uint64Number(m.totalBytes);
    w.uint32(80);
  }
  if (m.totalKvs !== undefined && m.totalKvs !== 0) {
    w.uint64Number(m.totalKvs);
    w.uint32(72);
  }
  if (m.endKeyExclusive !== undefined && m.endKeyExclusive) {
    w.bool(m.endKeyExclusive);
    w.uint32(64);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(58, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(48);
  }
  if (m.cfName !== undefined && m.cfName.length > 0) {
    w.string(m.cfName);
    w.uint32(42);
  }
  if (m.length !== undefined && m.length !== 0) {
    w.uint64Number(m.length);
    w.uint32(32);
  }
  if (m.crc32 !== undefined && m.crc32 !== 0) {
    w.uint32(m.crc32);
    w.uint32(24);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeRange(w, m.range);
    w.nested(18, before);
  }
  if (m.uuid !== undefined && m.uuid.length > 0) {
    w.bytes(m.uuid);
    w.uint32(10);
  }
}

function readSSTMeta(r: WireReader, end: number, into?: SSTMeta): SSTMeta {
  const m: SSTMeta = into ?? {
    uuid: noBytes,
    range: undefined,
    crc32: 0,
    length: 0,
    cfName: '',
    regionId: 0n,
    regionEpoch: undefined,
    endKeyExclusive: false,
    totalKvs: 0,
    totalBytes: 0,
    apiVersion: 0,
    cipherIv: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.uuid = r.bytes(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.range = readRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      case 24: {
        m.crc32 = r.uint32();
        break;
      }
      case 32: {
        m.length = r.uint64Number();
        break;
      }
      case 42: {
        m.cfName = r.string(end);
        break;
      }
      case 48: {
        m.regionId = r.uint64();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 64: {
        m.endKeyExclusive = r.bool();
        break;
      }
      case 72: {
        m.totalKvs = r.uint64Number();
        break;
      }
      case 80: {
        m.totalBytes = r.uint64Number();
        break;
      }
      case 88: {
        m.apiVersion = r.int32();
        break;
      }
      case 98: {
        m.cipherIv = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SSTMeta: MessageCodec<SSTMeta, SSTMetaInit> = {
  typeName: 'import_sstpb.SSTMeta',
  write: writeSSTMeta,
  read: readSSTMeta,
};

/** `import_sstpb.RewriteRule` */
export interface RewriteRule {
  oldKeyPrefix: Uint8Array;
  newKeyPrefix: Uint8Array;
  newTimestamp: bigint;
  ignoreAfterTimestamp: bigint;
  ignoreBeforeTimestamp: bigint;
}

/** What {@link RewriteRule} is encoded from. */
export interface RewriteRuleInit {
  readonly oldKeyPrefix?: BytesInit | undefined;
  readonly newKeyPrefix?: BytesInit | undefined;
  readonly newTimestamp?: bigint | undefined;
  readonly ignoreAfterTimestamp?: bigint | undefined;
  readonly ignoreBeforeTimestamp?: bigint | undefined;
}

function writeRewriteRule(w: WireWriter, m: RewriteRuleInit): void {
  if (m.ignoreBeforeTimestamp !== undefined && m.ignoreBeforeTimestamp !== 0n) {
    w.uint64(m.ignoreBeforeTimestamp);
    w.uint32(40);
  }
  if (m.ignoreAfterTimestamp !== undefined && m.ignoreAfterTimestamp !== 0n) {
    w.uint64(m.ignoreAfterTimestamp);
    w.uint32(32);
  }
  if (m.newTimestamp !== undefined && m.newTimestamp !== 0n) {
    w.uint64(m.newTimestamp);
    w.uint32(24);
  }
  if (m.newKeyPrefix !== undefined && m.newKeyPrefix.length > 0) {
    w.bytes(m.newKeyPrefix);
    w.uint32(18);
  }
  if (m.oldKeyPrefix !== undefined && m.oldKeyPrefix.length > 0) {
    w.bytes(m.oldKeyPrefix);
    w.uint32(10);
  }
}

function readRewriteRule(r: WireReader, end: number, into?: RewriteRule): RewriteRule {
  const m: RewriteRule = into ?? {
    oldKeyPrefix: noBytes,
    newKeyPrefix: noBytes,
    newTimestamp: 0n,
    ignoreAfterTimestamp: 0n,
    ignoreBeforeTimestamp: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.oldKeyPrefix = r.bytes(end);
        break;
      }
      case 18: {
        m.newKeyPrefix = r.bytes(end);
        break;
      }
      case 24: {
        m.newTimestamp = r.uint64();
        break;
      }
      case 32: {
        m.ignoreAfterTimestamp = r.uint64();
        break;
      }
      case 40: {
        m.ignoreBeforeTimestamp = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RewriteRule: MessageCodec<RewriteRule, RewriteRuleInit> = {
  typeName: 'import_sstpb.RewriteRule',
  write: writeRewriteRule,
  read: readRewriteRule,
};

/** `import_sstpb.UploadRequest` */
export interface UploadRequest {
  chunk: { case: 'meta'; value: SSTMeta } | { case: 'data'; value: Uint8Array } | undefined;
}

/** What {@link UploadRequest} is encoded from. */
export interface UploadRequestInit {
  readonly chunk?: { readonly case: 'meta'; readonly value: SSTMetaInit } | { readonly case: 'data'; readonly value: BytesInit } | undefined;
}

function writeUploadRequest(w: WireWriter, m: UploadRequestInit): void {
  if (m.chunk?.case === 'data') {
    w.bytes(m.chunk.value);
    w.uint32(18);
  }
  if (m.chunk?.case === 'meta') {
    const before = w.size;
    writeSSTMeta(w, m.chunk.value);
    w.nested(10, before);
  }
}

function readUploadRequest(r: WireReader, end: number, into?: UploadRequest): UploadRequest {
  const m: UploadRequest = into ?? {
    chunk: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.chunk?.case === 'meta' ? m.chunk.value : undefined;
        m.chunk = { case: 'meta', value: readSSTMeta(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        m.chunk = { case: 'data', value: r.bytes(end) };
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UploadRequest: MessageCodec<UploadRequest, UploadRequestInit> = {
  typeName: 'import_sstpb.UploadRequest',
  write: writeUploadRequest,
  read: readUploadRequest,
};

/** `import_sstpb.UploadResponse` */
export interface UploadResponse {
}

/** What {@link UploadResponse} is encoded from. */
export interface UploadResponseInit {
}

function writeUploadResponse(_w: WireWriter, _m: UploadResponseInit): void {
}

function readUploadResponse(r: WireReader, end: number, into?: UploadResponse): UploadResponse {
  const m: UploadResponse = into ?? {
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

export const UploadResponse: MessageCodec<UploadResponse, UploadResponseInit> = {
  typeName: 'import_sstpb.UploadResponse',
  write: writeUploadResponse,
  read: readUploadResponse,
};

/** `import_sstpb.IngestRequest` */
export interface IngestRequest {
  context: kvrpcpb.Context | undefined;
  sst: SSTMeta | undefined;
}

/** What {@link IngestRequest} is encoded from. */
export interface IngestRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly sst?: SSTMetaInit | undefined;
}

function writeIngestRequest(w: WireWriter, m: IngestRequestInit): void {
  if (m.sst !== undefined) {
    const before = w.size;
    writeSSTMeta(w, m.sst);
    w.nested(18, before);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readIngestRequest(r: WireReader, end: number, into?: IngestRequest): IngestRequest {
  const m: IngestRequest = into ?? {
    context: undefined,
    sst: undefined,
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
      case 18: {
        const stop = r.enter(end);
        m.sst = readSSTMeta(r, stop, m.sst);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IngestRequest: MessageCodec<IngestRequest, IngestRequestInit> = {
  typeName: 'import_sstpb.IngestRequest',
  write: writeIngestRequest,
  read: readIngestRequest,
};

/** `import_sstpb.MultiIngestRequest` */
export interface MultiIngestRequest {
  context: kvrpcpb.Context | undefined;
  ssts: SSTMeta[];
}

/** What {@link MultiIngestRequest} is encoded from. */
export interface MultiIngestRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly ssts?: readonly SSTMetaInit[] | undefined;
}

function writeMultiIngestRequest(w: WireWriter, m: MultiIngestRequestInit): void {
  if (m.ssts !== undefined && m.ssts.length > 0) {
    for (let i = m.ssts.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSSTMeta(w, m.ssts[i] as SSTMetaInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readMultiIngestRequest(r: WireReader, end: number, into?: MultiIngestRequest): MultiIngestRequest {
  const m: MultiIngestRequest = into ?? {
    context: undefined,
    ssts: [],
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
      case 18: {
        const stop = r.enter(end);
        m.ssts.push(readSSTMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MultiIngestRequest: MessageCodec<MultiIngestRequest, MultiIngestRequestInit> = {
  typeName: 'import_sstpb.MultiIngestRequest',
  write: writeMultiIngestRequest,
  read: readMultiIngestRequest,
};

/** `import_sstpb.IngestResponse` */
export interface IngestResponse {
  error: errorpb.Error | undefined;
}

/** What {@link IngestResponse} is encoded from. */
export interface IngestResponseInit {
  readonly error?: errorpb.ErrorInit | undefined;
}

function writeIngestResponse(w: WireWriter, m: IngestResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.error);
    w.nested(10, before);
  }
}

function readIngestResponse(r: WireReader, end: number, into?: IngestResponse): IngestResponse {
  const m: IngestResponse = into ?? {
    error: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IngestResponse: MessageCodec<IngestResponse, IngestResponseInit> = {
  typeName: 'import_sstpb.IngestResponse',
  write: writeIngestResponse,
  read: readIngestResponse,
};

/** `import_sstpb.CompactRequest` */
export interface CompactRequest {
  range: Range | undefined;
  outputLevel: number;
  context: kvrpcpb.Context | undefined;
}

/** What {@link CompactRequest} is encoded from. */
export interface CompactRequestInit {
  readonly range?: RangeInit | undefined;
  readonly outputLevel?: number | undefined;
  readonly context?: kvrpcpb.ContextInit | undefined;
}

function writeCompactRequest(w: WireWriter, m: CompactRequestInit): void {
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(26, before);
  }
  if (m.outputLevel !== undefined && m.outputLevel !== 0) {
    w.int32(m.outputLevel);
    w.uint32(16);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeRange(w, m.range);
    w.nested(10, before);
  }
}

function readCompactRequest(r: WireReader, end: number, into?: CompactRequest): CompactRequest {
  const m: CompactRequest = into ?? {
    range: undefined,
    outputLevel: 0,
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.range = readRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      case 16: {
        m.outputLevel = r.int32();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.context = kvrpcpb.Context.read(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CompactRequest: MessageCodec<CompactRequest, CompactRequestInit> = {
  typeName: 'import_sstpb.CompactRequest',
  write: writeCompactRequest,
  read: readCompactRequest,
};

/** `import_sstpb.CompactResponse` */
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
  typeName: 'import_sstpb.CompactResponse',
  write: writeCompactResponse,
  read: readCompactResponse,
};

/** `import_sstpb.DownloadRequest` */
export interface DownloadRequest {
  ssts: Map<string, SSTMeta>;
  resolvedTs: bigint;
  sst: SSTMeta | undefined;
  name: string;
  rewriteRule: RewriteRule | undefined;
  sortedRewriteRules: RewriteRule[];
  storageBackend: brpb.StorageBackend | undefined;
  storageCacheId: string;
  isRawKv: boolean;
  cipherInfo: brpb.CipherInfo | undefined;
  requestType: DownloadRequestType;
  context: kvrpcpb.Context | undefined;
}

/** What {@link DownloadRequest} is encoded from. */
export interface DownloadRequestInit {
  readonly ssts?: ReadonlyMap<string, SSTMetaInit> | undefined;
  readonly resolvedTs?: bigint | undefined;
  readonly sst?: SSTMetaInit | undefined;
  readonly name?: string | undefined;
  readonly rewriteRule?: RewriteRuleInit | undefined;
  readonly sortedRewriteRules?: readonly RewriteRuleInit[] | undefined;
  readonly storageBackend?: brpb.StorageBackendInit | undefined;
  readonly storageCacheId?: string | undefined;
  readonly isRawKv?: boolean | undefined;
  readonly cipherInfo?: brpb.CipherInfoInit | undefined;
  readonly requestType?: DownloadRequestType | undefined;
  readonly context?: kvrpcpb.ContextInit | undefined;
}

function writeDownloadRequest(w: WireWriter, m: DownloadRequestInit): void {
  if (m.sortedRewriteRules !== undefined && m.sortedRewriteRules.length > 0) {
    for (let i = m.sortedRewriteRules.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRewriteRule(w, m.sortedRewriteRules[i] as RewriteRuleInit);
      w.nested(162, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(154, before);
  }
  if (m.requestType !== undefined && m.requestType !== 0) {
    w.int32(m.requestType);
    w.uint32(144);
  }
  if (m.storageCacheId !== undefined && m.storageCacheId.length > 0) {
    w.string(m.storageCacheId);
    w.uint32(138);
  }
  if (m.cipherInfo !== undefined) {
    const before = w.size;
    brpb.CipherInfo.write(w, m.cipherInfo);
    w.nested(130, before);
  }
  if (m.isRawKv !== undefined && m.isRawKv) {
    w.bool(m.isRawKv);
    w.uint32(120);
  }
  if (m.storageBackend !== undefined) {
    const before = w.size;
    brpb.StorageBackend.write(w, m.storageBackend);
    w.nested(114, before);
  }
  if (m.rewriteRule !== undefined) {
    const before = w.size;
    writeRewriteRule(w, m.rewriteRule);
    w.nested(106, before);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(74);
  }
  if (m.resolvedTs !== undefined && m.resolvedTs !== 0n) {
    w.uint64(m.resolvedTs);
    w.uint32(24);
  }
  if (m.sst !== undefined) {
    const before = w.size;
    writeSSTMeta(w, m.sst);
    w.nested(18, before);
  }
  if (m.ssts !== undefined) {
    for (const [key, value] of m.ssts) {
      const before = w.size;
      const inner = w.size;
      writeSSTMeta(w, value);
      w.nested(18, inner);
      w.string(key);
      w.uint32(10);
      w.nested(10, before);
    }
  }
}

function readDownloadRequest(r: WireReader, end: number, into?: DownloadRequest): DownloadRequest {
  const m: DownloadRequest = into ?? {
    ssts: new Map(),
    resolvedTs: 0n,
    sst: undefined,
    name: '',
    rewriteRule: undefined,
    sortedRewriteRules: [],
    storageBackend: undefined,
    storageCacheId: '',
    isRawKv: false,
    cipherInfo: undefined,
    requestType: 0,
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        let key: string = '';
        let value: SSTMeta | undefined = undefined;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 18) {
            const last = r.enter(stop);
            value = readSSTMeta(r, last, value);
            r.leave(last);
          }
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.ssts.set(key, value ?? SSTMeta.read(r, r.pos));
        break;
      }
      case 24: {
        m.resolvedTs = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.sst = readSSTMeta(r, stop, m.sst);
        r.leave(stop);
        break;
      }
      case 74: {
        m.name = r.string(end);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.rewriteRule = readRewriteRule(r, stop, m.rewriteRule);
        r.leave(stop);
        break;
      }
      case 162: {
        const stop = r.enter(end);
        m.sortedRewriteRules.push(readRewriteRule(r, stop));
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.storageBackend = brpb.StorageBackend.read(r, stop, m.storageBackend);
        r.leave(stop);
        break;
      }
      case 138: {
        m.storageCacheId = r.string(end);
        break;
      }
      case 120: {
        m.isRawKv = r.bool();
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.cipherInfo = brpb.CipherInfo.read(r, stop, m.cipherInfo);
        r.leave(stop);
        break;
      }
      case 144: {
        m.requestType = r.int32();
        break;
      }
      case 154: {
        const stop = r.enter(end);
        m.context = kvrpcpb.Context.read(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DownloadRequest: MessageCodec<DownloadRequest, DownloadRequestInit> = {
  typeName: 'import_sstpb.DownloadRequest',
  write: writeDownloadRequest,
  read: readDownloadRequest,
};

/** `import_sstpb.Error` */
export interface Error {
  message: string;
  storeError: errorpb.Error | undefined;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly message?: string | undefined;
  readonly storeError?: errorpb.ErrorInit | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.storeError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.storeError);
    w.nested(18, before);
  }
  if (m.message !== undefined && m.message.length > 0) {
    w.string(m.message);
    w.uint32(10);
  }
}

function readError(r: WireReader, end: number, into?: Error): Error {
  const m: Error = into ?? {
    message: '',
    storeError: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.message = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.storeError = errorpb.Error.read(r, stop, m.storeError);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Error: MessageCodec<Error, ErrorInit> = {
  typeName: 'import_sstpb.Error',
  write: writeError,
  read: readError,
};

/** `import_sstpb.DownloadResponse` */
export interface DownloadResponse {
  range: Range | undefined;
  isEmpty: boolean;
  error: Error | undefined;
  crc32: number;
  length: number;
  ssts: SSTMeta[];
}

/** What {@link DownloadResponse} is encoded from. */
export interface DownloadResponseInit {
  readonly range?: RangeInit | undefined;
  readonly isEmpty?: boolean | undefined;
  readonly error?: ErrorInit | undefined;
  readonly crc32?: number | undefined;
  readonly length?: number | undefined;
  readonly ssts?: readonly SSTMetaInit[] | undefined;
}

function writeDownloadResponse(w: WireWriter, m: DownloadResponseInit): void {
  if (m.ssts !== undefined && m.ssts.length > 0) {
    for (let i = m.ssts.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSSTMeta(w, m.ssts[i] as SSTMetaInit);
      w.nested(50, before);
    }
  }
  if (m.length !== undefined && m.length !== 0) {
    w.uint64Number(m.length);
    w.uint32(40);
  }
  if (m.crc32 !== undefined && m.crc32 !== 0) {
    w.uint32(m.crc32);
    w.uint32(32);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(26, before);
  }
  if (m.isEmpty !== undefined && m.isEmpty) {
    w.bool(m.isEmpty);
    w.uint32(16);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeRange(w, m.range);
    w.nested(10, before);
  }
}

function readDownloadResponse(r: WireReader, end: number, into?: DownloadResponse): DownloadResponse {
  const m: DownloadResponse = into ?? {
    range: undefined,
    isEmpty: false,
    error: undefined,
    crc32: 0,
    length: 0,
    ssts: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.range = readRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      case 16: {
        m.isEmpty = r.bool();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 32: {
        m.crc32 = r.uint32();
        break;
      }
      case 40: {
        m.length = r.uint64Number();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.ssts.push(readSSTMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DownloadResponse: MessageCodec<DownloadResponse, DownloadResponseInit> = {
  typeName: 'import_sstpb.DownloadResponse',
  write: writeDownloadResponse,
  read: readDownloadResponse,
};

/** `import_sstpb.SetDownloadSpeedLimitRequest` */
export interface SetDownloadSpeedLimitRequest {
  speedLimit: number;
  taskId: string;
  ttlSeconds: number;
}

/** What {@link SetDownloadSpeedLimitRequest} is encoded from. */
export interface SetDownloadSpeedLimitRequestInit {
  readonly speedLimit?: number | undefined;
  readonly taskId?: string | undefined;
  readonly ttlSeconds?: number | undefined;
}

function writeSetDownloadSpeedLimitRequest(w: WireWriter, m: SetDownloadSpeedLimitRequestInit): void {
  if (m.ttlSeconds !== undefined && m.ttlSeconds !== 0) {
    w.uint64Number(m.ttlSeconds);
    w.uint32(24);
  }
  if (m.taskId !== undefined && m.taskId.length > 0) {
    w.string(m.taskId);
    w.uint32(18);
  }
  if (m.speedLimit !== undefined && m.speedLimit !== 0) {
    w.uint64Number(m.speedLimit);
    w.uint32(8);
  }
}

function readSetDownloadSpeedLimitRequest(r: WireReader, end: number, into?: SetDownloadSpeedLimitRequest): SetDownloadSpeedLimitRequest {
  const m: SetDownloadSpeedLimitRequest = into ?? {
    speedLimit: 0,
    taskId: '',
    ttlSeconds: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.speedLimit = r.uint64Number();
        break;
      }
      case 18: {
        m.taskId = r.string(end);
        break;
      }
      case 24: {
        m.ttlSeconds = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SetDownloadSpeedLimitRequest: MessageCodec<SetDownloadSpeedLimitRequest, SetDownloadSpeedLimitRequestInit> = {
  typeName: 'import_sstpb.SetDownloadSpeedLimitRequest',
  write: writeSetDownloadSpeedLimitRequest,
  read: readSetDownloadSpeedLimitRequest,
};

/** `import_sstpb.SetDownloadSpeedLimitResponse` */
export interface SetDownloadSpeedLimitResponse {
}

/** What {@link SetDownloadSpeedLimitResponse} is encoded from. */
export interface SetDownloadSpeedLimitResponseInit {
}

function writeSetDownloadSpeedLimitResponse(_w: WireWriter, _m: SetDownloadSpeedLimitResponseInit): void {
}

function readSetDownloadSpeedLimitResponse(r: WireReader, end: number, into?: SetDownloadSpeedLimitResponse): SetDownloadSpeedLimitResponse {
  const m: SetDownloadSpeedLimitResponse = into ?? {
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

export const SetDownloadSpeedLimitResponse: MessageCodec<SetDownloadSpeedLimitResponse, SetDownloadSpeedLimitResponseInit> = {
  typeName: 'import_sstpb.SetDownloadSpeedLimitResponse',
  write: writeSetDownloadSpeedLimitResponse,
  read: readSetDownloadSpeedLimitResponse,
};

/** `import_sstpb.Pair` */
export interface Pair {
  key: Uint8Array;
  value: Uint8Array;
  op: Pair_OP;
}

/** What {@link Pair} is encoded from. */
export interface PairInit {
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly op?: Pair_OP | undefined;
}

function writePair(w: WireWriter, m: PairInit): void {
  if (m.op !== undefined && m.op !== 0) {
    w.int32(m.op);
    w.uint32(24);
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

function readPair(r: WireReader, end: number, into?: Pair): Pair {
  const m: Pair = into ?? {
    key: noBytes,
    value: noBytes,
    op: 0,
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
      case 24: {
        m.op = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Pair: MessageCodec<Pair, PairInit> = {
  typeName: 'import_sstpb.Pair',
  write: writePair,
  read: readPair,
};

/** `import_sstpb.WriteBatch` */
export interface WriteBatch {
  commitTs: bigint;
  pairs: Pair[];
}

/** What {@link WriteBatch} is encoded from. */
export interface WriteBatchInit {
  readonly commitTs?: bigint | undefined;
  readonly pairs?: readonly PairInit[] | undefined;
}

function writeWriteBatch(w: WireWriter, m: WriteBatchInit): void {
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePair(w, m.pairs[i] as PairInit);
      w.nested(18, before);
    }
  }
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(8);
  }
}

function readWriteBatch(r: WireReader, end: number, into?: WriteBatch): WriteBatch {
  const m: WriteBatch = into ?? {
    commitTs: 0n,
    pairs: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.commitTs = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.pairs.push(readPair(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WriteBatch: MessageCodec<WriteBatch, WriteBatchInit> = {
  typeName: 'import_sstpb.WriteBatch',
  write: writeWriteBatch,
  read: readWriteBatch,
};

/** `import_sstpb.WriteRequest` */
export interface WriteRequest {
  chunk: { case: 'meta'; value: SSTMeta } | { case: 'batch'; value: WriteBatch } | undefined;
  context: kvrpcpb.Context | undefined;
}

/** What {@link WriteRequest} is encoded from. */
export interface WriteRequestInit {
  readonly chunk?: { readonly case: 'meta'; readonly value: SSTMetaInit } | { readonly case: 'batch'; readonly value: WriteBatchInit } | undefined;
  readonly context?: kvrpcpb.ContextInit | undefined;
}

function writeWriteRequest(w: WireWriter, m: WriteRequestInit): void {
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(26, before);
  }
  if (m.chunk?.case === 'batch') {
    const before = w.size;
    writeWriteBatch(w, m.chunk.value);
    w.nested(18, before);
  }
  if (m.chunk?.case === 'meta') {
    const before = w.size;
    writeSSTMeta(w, m.chunk.value);
    w.nested(10, before);
  }
}

function readWriteRequest(r: WireReader, end: number, into?: WriteRequest): WriteRequest {
  const m: WriteRequest = into ?? {
    chunk: undefined,
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.chunk?.case === 'meta' ? m.chunk.value : undefined;
        m.chunk = { case: 'meta', value: readSSTMeta(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.chunk?.case === 'batch' ? m.chunk.value : undefined;
        m.chunk = { case: 'batch', value: readWriteBatch(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.context = kvrpcpb.Context.read(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WriteRequest: MessageCodec<WriteRequest, WriteRequestInit> = {
  typeName: 'import_sstpb.WriteRequest',
  write: writeWriteRequest,
  read: readWriteRequest,
};

/** `import_sstpb.WriteResponse` */
export interface WriteResponse {
  error: Error | undefined;
  metas: SSTMeta[];
}

/** What {@link WriteResponse} is encoded from. */
export interface WriteResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly metas?: readonly SSTMetaInit[] | undefined;
}

function writeWriteResponse(w: WireWriter, m: WriteResponseInit): void {
  if (m.metas !== undefined && m.metas.length > 0) {
    for (let i = m.metas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSSTMeta(w, m.metas[i] as SSTMetaInit);
      w.nested(18, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readWriteResponse(r: WireReader, end: number, into?: WriteResponse): WriteResponse {
  const m: WriteResponse = into ?? {
    error: undefined,
    metas: [],
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
        m.metas.push(readSSTMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WriteResponse: MessageCodec<WriteResponse, WriteResponseInit> = {
  typeName: 'import_sstpb.WriteResponse',
  write: writeWriteResponse,
  read: readWriteResponse,
};

/** `import_sstpb.RawWriteBatch` */
export interface RawWriteBatch {
  ttl: number;
  pairs: Pair[];
  ts: bigint;
}

/** What {@link RawWriteBatch} is encoded from. */
export interface RawWriteBatchInit {
  readonly ttl?: number | undefined;
  readonly pairs?: readonly PairInit[] | undefined;
  readonly ts?: bigint | undefined;
}

function writeRawWriteBatch(w: WireWriter, m: RawWriteBatchInit): void {
  if (m.ts !== undefined && m.ts !== 0n) {
    w.uint64(m.ts);
    w.uint32(24);
  }
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePair(w, m.pairs[i] as PairInit);
      w.nested(18, before);
    }
  }
  if (m.ttl !== undefined && m.ttl !== 0) {
    w.uint64Number(m.ttl);
    w.uint32(8);
  }
}

function readRawWriteBatch(r: WireReader, end: number, into?: RawWriteBatch): RawWriteBatch {
  const m: RawWriteBatch = into ?? {
    ttl: 0,
    pairs: [],
    ts: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.ttl = r.uint64Number();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.pairs.push(readPair(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.ts = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawWriteBatch: MessageCodec<RawWriteBatch, RawWriteBatchInit> = {
  typeName: 'import_sstpb.RawWriteBatch',
  write: writeRawWriteBatch,
  read: readRawWriteBatch,
};

/** `import_sstpb.RawWriteRequest` */
export interface RawWriteRequest {
  chunk: { case: 'meta'; value: SSTMeta } | { case: 'batch'; value: RawWriteBatch } | undefined;
  context: kvrpcpb.Context | undefined;
}

/** What {@link RawWriteRequest} is encoded from. */
export interface RawWriteRequestInit {
  readonly chunk?: { readonly case: 'meta'; readonly value: SSTMetaInit } | { readonly case: 'batch'; readonly value: RawWriteBatchInit } | undefined;
  readonly context?: kvrpcpb.ContextInit | undefined;
}

function writeRawWriteRequest(w: WireWriter, m: RawWriteRequestInit): void {
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(26, before);
  }
  if (m.chunk?.case === 'batch') {
    const before = w.size;
    writeRawWriteBatch(w, m.chunk.value);
    w.nested(18, before);
  }
  if (m.chunk?.case === 'meta') {
    const before = w.size;
    writeSSTMeta(w, m.chunk.value);
    w.nested(10, before);
  }
}

function readRawWriteRequest(r: WireReader, end: number, into?: RawWriteRequest): RawWriteRequest {
  const m: RawWriteRequest = into ?? {
    chunk: undefined,
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.chunk?.case === 'meta' ? m.chunk.value : undefined;
        m.chunk = { case: 'meta', value: readSSTMeta(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.chunk?.case === 'batch' ? m.chunk.value : undefined;
        m.chunk = { case: 'batch', value: readRawWriteBatch(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.context = kvrpcpb.Context.read(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawWriteRequest: MessageCodec<RawWriteRequest, RawWriteRequestInit> = {
  typeName: 'import_sstpb.RawWriteRequest',
  write: writeRawWriteRequest,
  read: readRawWriteRequest,
};

/** `import_sstpb.RawWriteResponse` */
export interface RawWriteResponse {
  error: Error | undefined;
  metas: SSTMeta[];
}

/** What {@link RawWriteResponse} is encoded from. */
export interface RawWriteResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly metas?: readonly SSTMetaInit[] | undefined;
}

function writeRawWriteResponse(w: WireWriter, m: RawWriteResponseInit): void {
  if (m.metas !== undefined && m.metas.length > 0) {
    for (let i = m.metas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSSTMeta(w, m.metas[i] as SSTMetaInit);
      w.nested(18, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readRawWriteResponse(r: WireReader, end: number, into?: RawWriteResponse): RawWriteResponse {
  const m: RawWriteResponse = into ?? {
    error: undefined,
    metas: [],
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
        m.metas.push(readSSTMeta(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawWriteResponse: MessageCodec<RawWriteResponse, RawWriteResponseInit> = {
  typeName: 'import_sstpb.RawWriteResponse',
  write: writeRawWriteResponse,
  read: readRawWriteResponse,
};

/** `import_sstpb.DuplicateDetectRequest` */
export interface DuplicateDetectRequest {
  context: kvrpcpb.Context | undefined;
  startKey: Uint8Array;
  endKey: Uint8Array;
  keyOnly: boolean;
  minCommitTs: bigint;
}

/** What {@link DuplicateDetectRequest} is encoded from. */
export interface DuplicateDetectRequestInit {
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly keyOnly?: boolean | undefined;
  readonly minCommitTs?: bigint | undefined;
}

function writeDuplicateDetectRequest(w: WireWriter, m: DuplicateDetectRequestInit): void {
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(40);
  }
  if (m.keyOnly !== undefined && m.keyOnly) {
    w.bool(m.keyOnly);
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
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(10, before);
  }
}

function readDuplicateDetectRequest(r: WireReader, end: number, into?: DuplicateDetectRequest): DuplicateDetectRequest {
  const m: DuplicateDetectRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    endKey: noBytes,
    keyOnly: false,
    minCommitTs: 0n,
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
      case 18: {
        m.startKey = r.bytes(end);
        break;
      }
      case 26: {
        m.endKey = r.bytes(end);
        break;
      }
      case 32: {
        m.keyOnly = r.bool();
        break;
      }
      case 40: {
        m.minCommitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DuplicateDetectRequest: MessageCodec<DuplicateDetectRequest, DuplicateDetectRequestInit> = {
  typeName: 'import_sstpb.DuplicateDetectRequest',
  write: writeDuplicateDetectRequest,
  read: readDuplicateDetectRequest,
};

/** `import_sstpb.KvPair` */
export interface KvPair {
  key: Uint8Array;
  value: Uint8Array;
  commitTs: bigint;
}

/** What {@link KvPair} is encoded from. */
export interface KvPairInit {
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly commitTs?: bigint | undefined;
}

function writeKvPair(w: WireWriter, m: KvPairInit): void {
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(24);
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

function readKvPair(r: WireReader, end: number, into?: KvPair): KvPair {
  const m: KvPair = into ?? {
    key: noBytes,
    value: noBytes,
    commitTs: 0n,
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
      case 24: {
        m.commitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KvPair: MessageCodec<KvPair, KvPairInit> = {
  typeName: 'import_sstpb.KvPair',
  write: writeKvPair,
  read: readKvPair,
};

/** `import_sstpb.DuplicateDetectResponse` */
export interface DuplicateDetectResponse {
  regionError: errorpb.Error | undefined;
  keyError: Error | undefined;
  pairs: KvPair[];
}

/** What {@link DuplicateDetectResponse} is encoded from. */
export interface DuplicateDetectResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly keyError?: ErrorInit | undefined;
  readonly pairs?: readonly KvPairInit[] | undefined;
}

function writeDuplicateDetectResponse(w: WireWriter, m: DuplicateDetectResponseInit): void {
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.pairs[i] as KvPairInit);
      w.nested(26, before);
    }
  }
  if (m.keyError !== undefined) {
    const before = w.size;
    writeError(w, m.keyError);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readDuplicateDetectResponse(r: WireReader, end: number, into?: DuplicateDetectResponse): DuplicateDetectResponse {
  const m: DuplicateDetectResponse = into ?? {
    regionError: undefined,
    keyError: undefined,
    pairs: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.regionError = errorpb.Error.read(r, stop, m.regionError);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.keyError = readError(r, stop, m.keyError);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.pairs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DuplicateDetectResponse: MessageCodec<DuplicateDetectResponse, DuplicateDetectResponseInit> = {
  typeName: 'import_sstpb.DuplicateDetectResponse',
  write: writeDuplicateDetectResponse,
  read: readDuplicateDetectResponse,
};

/** `import_sstpb.KVMeta` */
export interface KVMeta {
  name: string;
  rangeOffset: number;
  length: number;
  rangeLength: number;
  cf: string;
  isDelete: boolean;
  startTs: bigint;
  restoreTs: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  sha256: Uint8Array;
  startSnapshotTs: bigint;
  compressionType: brpb.CompressionType;
  fileEncryptionInfo: encryptionpb.FileEncryptionInfo | undefined;
}

/** What {@link KVMeta} is encoded from. */
export interface KVMetaInit {
  readonly name?: string | undefined;
  readonly rangeOffset?: number | undefined;
  readonly length?: number | undefined;
  readonly rangeLength?: number | undefined;
  readonly cf?: string | undefined;
  readonly isDelete?: boolean | undefined;
  readonly startTs?: bigint | undefined;
  readonly restoreTs?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly sha256?: BytesInit | undefined;
  readonly startSnapshotTs?: bigint | undefined;
  readonly compressionType?: brpb.CompressionType | undefined;
  readonly fileEncryptionInfo?: encryptionpb.FileEncryptionInfoInit | undefined;
}

function writeKVMeta(w: WireWriter, m: KVMetaInit): void {
  if (m.fileEncryptionInfo !== undefined) {
    const before = w.size;
    encryptionpb.FileEncryptionInfo.write(w, m.fileEncryptionInfo);
    w.nested(114, before);
  }
  if (m.compressionType !== undefined && m.compressionType !== 0) {
    w.int32(m.compressionType);
    w.uint32(104);
  }
  if (m.rangeLength !== undefined && m.rangeLength !== 0) {
    w.uint64Number(m.rangeLength);
    w.uint32(96);
  }
  if (m.rangeOffset !== undefined && m.rangeOffset !== 0) {
    w.uint64Number(m.rangeOffset);
    w.uint32(88);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(80);
  }
  if (m.startSnapshotTs !== undefined && m.startSnapshotTs !== 0n) {
    w.uint64(m.startSnapshotTs);
    w.uint32(72);
  }
  if (m.sha256 !== undefined && m.sha256.length > 0) {
    w.bytes(m.sha256);
    w.uint32(66);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(58);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(50);
  }
  if (m.restoreTs !== undefined && m.restoreTs !== 0n) {
    w.uint64(m.restoreTs);
    w.uint32(40);
  }
  if (m.isDelete !== undefined && m.isDelete) {
    w.bool(m.isDelete);
    w.uint32(32);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.length !== undefined && m.length !== 0) {
    w.uint64Number(m.length);
    w.uint32(16);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readKVMeta(r: WireReader, end: number, into?: KVMeta): KVMeta {
  const m: KVMeta = into ?? {
    name: '',
    rangeOffset: 0,
    length: 0,
    rangeLength: 0,
    cf: '',
    isDelete: false,
    startTs: 0n,
    restoreTs: 0n,
    startKey: noBytes,
    endKey: noBytes,
    sha256: noBytes,
    startSnapshotTs: 0n,
    compressionType: 0,
    fileEncryptionInfo: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 88: {
        m.rangeOffset = r.uint64Number();
        break;
      }
      case 16: {
        m.length = r.uint64Number();
        break;
      }
      case 96: {
        m.rangeLength = r.uint64Number();
        break;
      }
      case 26: {
        m.cf = r.string(end);
        break;
      }
      case 32: {
        m.isDelete = r.bool();
        break;
      }
      case 80: {
        m.startTs = r.uint64();
        break;
      }
      case 40: {
        m.restoreTs = r.uint64();
        break;
      }
      case 50: {
        m.startKey = r.bytes(end);
        break;
      }
      case 58: {
        m.endKey = r.bytes(end);
        break;
      }
      case 66: {
        m.sha256 = r.bytes(end);
        break;
      }
      case 72: {
        m.startSnapshotTs = r.uint64();
        break;
      }
      case 104: {
        m.compressionType = r.int32();
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.fileEncryptionInfo = encryptionpb.FileEncryptionInfo.read(r, stop, m.fileEncryptionInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KVMeta: MessageCodec<KVMeta, KVMetaInit> = {
  typeName: 'import_sstpb.KVMeta',
  write: writeKVMeta,
  read: readKVMeta,
};

/** `import_sstpb.ApplyRequest` */
export interface ApplyRequest {
  meta: KVMeta | undefined;
  metas: KVMeta[];
  rewriteRule: RewriteRule | undefined;
  rewriteRules: RewriteRule[];
  storageCacheId: string;
  storageBackend: brpb.StorageBackend | undefined;
  context: kvrpcpb.Context | undefined;
  cipherInfo: brpb.CipherInfo | undefined;
  masterKeys: encryptionpb.MasterKey[];
}

/** What {@link ApplyRequest} is encoded from. */
export interface ApplyRequestInit {
  readonly meta?: KVMetaInit | undefined;
  readonly metas?: readonly KVMetaInit[] | undefined;
  readonly rewriteRule?: RewriteRuleInit | undefined;
  readonly rewriteRules?: readonly RewriteRuleInit[] | undefined;
  readonly storageCacheId?: string | undefined;
  readonly storageBackend?: brpb.StorageBackendInit | undefined;
  readonly context?: kvrpcpb.ContextInit | undefined;
  readonly cipherInfo?: brpb.CipherInfoInit | undefined;
  readonly masterKeys?: readonly encryptionpb.MasterKeyInit[] | undefined;
}

function writeApplyRequest(w: WireWriter, m: ApplyRequestInit): void {
  if (m.masterKeys !== undefined && m.masterKeys.length > 0) {
    for (let i = m.masterKeys.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      encryptionpb.MasterKey.write(w, m.masterKeys[i] as encryptionpb.MasterKeyInit);
      w.nested(114, before);
    }
  }
  if (m.rewriteRules !== undefined && m.rewriteRules.length > 0) {
    for (let i = m.rewriteRules.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRewriteRule(w, m.rewriteRules[i] as RewriteRuleInit);
      w.nested(106, before);
    }
  }
  if (m.metas !== undefined && m.metas.length > 0) {
    for (let i = m.metas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKVMeta(w, m.metas[i] as KVMetaInit);
      w.nested(98, before);
    }
  }
  if (m.cipherInfo !== undefined) {
    const before = w.size;
    brpb.CipherInfo.write(w, m.cipherInfo);
    w.nested(90, before);
  }
  if (m.storageCacheId !== undefined && m.storageCacheId.length > 0) {
    w.string(m.storageCacheId);
    w.uint32(42);
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(34, before);
  }
  if (m.storageBackend !== undefined) {
    const before = w.size;
    brpb.StorageBackend.write(w, m.storageBackend);
    w.nested(26, before);
  }
  if (m.rewriteRule !== undefined) {
    const before = w.size;
    writeRewriteRule(w, m.rewriteRule);
    w.nested(18, before);
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeKVMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readApplyRequest(r: WireReader, end: number, into?: ApplyRequest): ApplyRequest {
  const m: ApplyRequest = into ?? {
    meta: undefined,
    metas: [],
    rewriteRule: undefined,
    rewriteRules: [],
    storageCacheId: '',
    storageBackend: undefined,
    context: undefined,
    cipherInfo: undefined,
    masterKeys: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readKVMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.metas.push(readKVMeta(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.rewriteRule = readRewriteRule(r, stop, m.rewriteRule);
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.rewriteRules.push(readRewriteRule(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        m.storageCacheId = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.storageBackend = brpb.StorageBackend.read(r, stop, m.storageBackend);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.context = kvrpcpb.Context.read(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.cipherInfo = brpb.CipherInfo.read(r, stop, m.cipherInfo);
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.masterKeys.push(encryptionpb.MasterKey.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ApplyRequest: MessageCodec<ApplyRequest, ApplyRequestInit> = {
  typeName: 'import_sstpb.ApplyRequest',
  write: writeApplyRequest,
  read: readApplyRequest,
};

/** `import_sstpb.ApplyResponse` */
export interface ApplyResponse {
  range: Range | undefined;
  error: Error | undefined;
}

/** What {@link ApplyResponse} is encoded from. */
export interface ApplyResponseInit {
  readonly range?: RangeInit | undefined;
  readonly error?: ErrorInit | undefined;
}

function writeApplyResponse(w: WireWriter, m: ApplyResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(18, before);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeRange(w, m.range);
    w.nested(10, before);
  }
}

function readApplyResponse(r: WireReader, end: number, into?: ApplyResponse): ApplyResponse {
  const m: ApplyResponse = into ?? {
    range: undefined,
    error: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.range = readRange(r, stop, m.range);
        r.leave(stop);
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

export const ApplyResponse: MessageCodec<ApplyResponse, ApplyResponseInit> = {
  typeName: 'import_sstpb.ApplyResponse',
  write: writeApplyResponse,
  read: readApplyResponse,
};

/** `import_sstpb.ClearRequest` */
export interface ClearRequest {
  prefix: string;
}

/** What {@link ClearRequest} is encoded from. */
export interface ClearRequestInit {
  readonly prefix?: string | undefined;
}

function writeClearRequest(w: WireWriter, m: ClearRequestInit): void {
  if (m.prefix !== undefined && m.prefix.length > 0) {
    w.string(m.prefix);
    w.uint32(10);
  }
}

function readClearRequest(r: WireReader, end: number, into?: ClearRequest): ClearRequest {
  const m: ClearRequest = into ?? {
    prefix: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.prefix = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ClearRequest: MessageCodec<ClearRequest, ClearRequestInit> = {
  typeName: 'import_sstpb.ClearRequest',
  write: writeClearRequest,
  read: readClearRequest,
};

/** `import_sstpb.ClearResponse` */
export interface ClearResponse {
  error: Error | undefined;
}

/** What {@link ClearResponse} is encoded from. */
export interface ClearResponseInit {
  readonly error?: ErrorInit | undefined;
}

function writeClearResponse(w: WireWriter, m: ClearResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readClearResponse(r: WireReader, end: number, into?: ClearResponse): ClearResponse {
  const m: ClearResponse = into ?? {
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

export const ClearResponse: MessageCodec<ClearResponse, ClearResponseInit> = {
  typeName: 'import_sstpb.ClearResponse',
  write: writeClearResponse,
  read: readClearResponse,
};

/** `import_sstpb.AddPartitionRangeRequest` */
export interface AddPartitionRangeRequest {
  range: Range | undefined;
  ttlSeconds: number;
}

/** What {@link AddPartitionRangeRequest} is encoded from. */
export interface AddPartitionRangeRequestInit {
  readonly range?: RangeInit | undefined;
  readonly ttlSeconds?: number | undefined;
}

function writeAddPartitionRangeRequest(w: WireWriter, m: AddPartitionRangeRequestInit): void {
  if (m.ttlSeconds !== undefined && m.ttlSeconds !== 0) {
    w.uint64Number(m.ttlSeconds);
    w.uint32(16);
  }
  if (m.range !== undefined) {
    const before = w.size;
    writeRange(w, m.range);
    w.nested(10, before);
  }
}

function readAddPartitionRangeRequest(r: WireReader, end: number, into?: AddPartitionRangeRequest): AddPartitionRangeRequest {
  const m: AddPartitionRangeRequest = into ?? {
    range: undefined,
    ttlSeconds: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.range = readRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      case 16: {
        m.ttlSeconds = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AddPartitionRangeRequest: MessageCodec<AddPartitionRangeRequest, AddPartitionRangeRequestInit> = {
  typeName: 'import_sstpb.AddPartitionRangeRequest',
  write: writeAddPartitionRangeRequest,
  read: readAddPartitionRangeRequest,
};

/** `import_sstpb.AddPartitionRangeResponse` */
export interface AddPartitionRangeResponse {
}

/** What {@link AddPartitionRangeResponse} is encoded from. */
export interface AddPartitionRangeResponseInit {
}

function writeAddPartitionRangeResponse(_w: WireWriter, _m: AddPartitionRangeResponseInit): void {
}

function readAddPartitionRangeResponse(r: WireReader, end: number, into?: AddPartitionRangeResponse): AddPartitionRangeResponse {
  const m: AddPartitionRangeResponse = into ?? {
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

export const AddPartitionRangeResponse: MessageCodec<AddPartitionRangeResponse, AddPartitionRangeResponseInit> = {
  typeName: 'import_sstpb.AddPartitionRangeResponse',
  write: writeAddPartitionRangeResponse,
  read: readAddPartitionRangeResponse,
};

/** `import_sstpb.RemovePartitionRangeRequest` */
export interface RemovePartitionRangeRequest {
  range: Range | undefined;
}

/** What {@link RemovePartitionRangeRequest} is encoded from. */
export interface RemovePartitionRangeRequestInit {
  readonly range?: RangeInit | undefined;
}

function writeRemovePartitionRangeRequest(w: WireWriter, m: RemovePartitionRangeRequestInit): void {
  if (m.range !== undefined) {
    const before = w.size;
    writeRange(w, m.range);
    w.nested(10, before);
  }
}

function readRemovePartitionRangeRequest(r: WireReader, end: number, into?: RemovePartitionRangeRequest): RemovePartitionRangeRequest {
  const m: RemovePartitionRangeRequest = into ?? {
    range: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.range = readRange(r, stop, m.range);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RemovePartitionRangeRequest: MessageCodec<RemovePartitionRangeRequest, RemovePartitionRangeRequestInit> = {
  typeName: 'import_sstpb.RemovePartitionRangeRequest',
  write: writeRemovePartitionRangeRequest,
  read: readRemovePartitionRangeRequest,
};

/** `import_sstpb.RemovePartitionRangeResponse` */
export interface RemovePartitionRangeResponse {
}

/** What {@link RemovePartitionRangeResponse} is encoded from. */
export interface RemovePartitionRangeResponseInit {
}

function writeRemovePartitionRangeResponse(_w: WireWriter, _m: RemovePartitionRangeResponseInit): void {
}

function readRemovePartitionRangeResponse(r: WireReader, end: number, into?: RemovePartitionRangeResponse): RemovePartitionRangeResponse {
  const m: RemovePartitionRangeResponse = into ?? {
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

export const RemovePartitionRangeResponse: MessageCodec<RemovePartitionRangeResponse, RemovePartitionRangeResponseInit> = {
  typeName: 'import_sstpb.RemovePartitionRangeResponse',
  write: writeRemovePartitionRangeResponse,
  read: readRemovePartitionRangeResponse,
};

