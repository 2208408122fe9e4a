// Generated from brpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as encryptionpb from './encryptionpb.js';
import * as errorpb from './errorpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';

/** `backup.PrepareSnapshotBackupRequestType` */
export const PrepareSnapshotBackupRequestType = {
  UpdateLease: 0,
  WaitApply: 1,
  Finish: 2,
} as const;
export type PrepareSnapshotBackupRequestType = number;

/** `backup.PrepareSnapshotBackupEventType` */
export const PrepareSnapshotBackupEventType = {
  WaitApplyDone: 0,
  UpdateLeaseResult: 1,
} as const;
export type PrepareSnapshotBackupEventType = number;

/** `backup.CompressionType` */
export const CompressionType = {
  UNKNOWN: 0,
  LZ4: 1,
  SNAPPY: 2,
  ZSTD: 3,
} as const;
export type CompressionType = number;

/** `backup.BackupMode` */
export const BackupMode = {
  SCAN: 0,
  FILE: 1,
} as const;
export type BackupMode = number;

/** `backup.MetaVersion` */
export const MetaVersion = {
  V1: 0,
  V2: 1,
} as const;
export type MetaVersion = number;

/** `backup.FileType` */
export const FileType = {
  Delete: 0,
  Put: 1,
} as const;
export type FileType = number;

/** `backup.MigrationVersion` */
export const MigrationVersion = {
  M0: 0,
  M1: 1,
  M2: 2,
} as const;
export type MigrationVersion = number;

/** `backup.PrepareSnapshotBackupRequest` */
export interface PrepareSnapshotBackupRequest {
  ty: PrepareSnapshotBackupRequestType;
  regions: metapb.Region[];
  leaseInSeconds: number;
}

/** What {@link PrepareSnapshotBackupRequest} is encoded from. */
export interface PrepareSnapshotBackupRequestInit {
  readonly ty?: PrepareSnapshotBackupRequestType | undefined;
  readonly regions?: readonly metapb.RegionInit[] | undefined;
  readonly leaseInSeconds?: number | undefined;
}

function writePrepareSnapshotBackupRequest(w: WireWriter, m: PrepareSnapshotBackupRequestInit): void {
  if (m.leaseInSeconds !== undefined && m.leaseInSeconds !== 0) {
    w.uint64Number(m.leaseInSeconds);
    w.uint32(24);
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.regions[i] as metapb.RegionInit);
      w.nested(18, before);
    }
  }
  if (m.ty !== undefined && m.ty !== 0) {
    w.int32(m.ty);
    w.uint32(8);
  }
}

function readPrepareSnapshotBackupRequest(r: WireReader, end: number, into?: PrepareSnapshotBackupRequest): PrepareSnapshotBackupRequest {
  const m: PrepareSnapshotBackupRequest = into ?? {
    ty: 0,
    regions: [],
    leaseInSeconds: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.ty = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.leaseInSeconds = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareSnapshotBackupRequest: MessageCodec<PrepareSnapshotBackupRequest, PrepareSnapshotBackupRequestInit> = {
  typeName: 'backup.PrepareSnapshotBackupRequest',
  write: writePrepareSnapshotBackupRequest,
  read: readPrepareSnapshotBackupRequest,
};

/** `backup.PrepareSnapshotBackupResponse` */
export interface PrepareSnapshotBackupResponse {
  ty: PrepareSnapshotBackupEventType;
  region: metapb.Region | undefined;
  error: errorpb.Error | undefined;
  lastLeaseIsValid: boolean;
}

/** What {@link PrepareSnapshotBackupResponse} is encoded from. */
export interface PrepareSnapshotBackupResponseInit {
  readonly ty?: PrepareSnapshotBackupEventType | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly error?: errorpb.ErrorInit | undefined;
  readonly lastLeaseIsValid?: boolean | undefined;
}

function writePrepareSnapshotBackupResponse(w: WireWriter, m: PrepareSnapshotBackupResponseInit): void {
  if (m.lastLeaseIsValid !== undefined && m.lastLeaseIsValid) {
    w.bool(m.lastLeaseIsValid);
    w.uint32(32);
  }
  if (m.error !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.error);
    w.nested(26, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.ty !== undefined && m.ty !== 0) {
    w.int32(m.ty);
    w.uint32(8);
  }
}

function readPrepareSnapshotBackupResponse(r: WireReader, end: number, into?: PrepareSnapshotBackupResponse): PrepareSnapshotBackupResponse {
  const m: PrepareSnapshotBackupResponse = into ?? {
    ty: 0,
    region: undefined,
    error: undefined,
    lastLeaseIsValid: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.ty = r.int32();
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
        m.error = errorpb.Error.read(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 32: {
        m.lastLeaseIsValid = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareSnapshotBackupResponse: MessageCodec<PrepareSnapshotBackupResponse, PrepareSnapshotBackupResponseInit> = {
  typeName: 'backup.PrepareSnapshotBackupResponse',
  write: writePrepareSnapshotBackupResponse,
  read: readPrepareSnapshotBackupResponse,
};

/** `backup.BackupMeta` */
export interface BackupMeta {
  clusterId: bigint;
  clusterVersion: string;
  brVersion: string;
  version: number;
  files: File[];
  fileIndex: MetaFile | undefined;
  startVersion: bigint;
  endVersion: bigint;
  schemas: Schema[];
  schemaIndex: MetaFile | undefined;
  backupSchemaVersion: number;
  isRawKv: boolean;
  rawRanges: RawRange[];
  rawRangeIndex: MetaFile | undefined;
  ddls: Uint8Array;
  ddlIndexes: MetaFile | undefined;
  backupResult: string;
  apiVersion: kvrpcpb.APIVersion;
  policies: PlacementPolicy[];
  newCollationsEnabled: string;
  isTxnKv: boolean;
  dbMaps: PitrDBMap[];
  mode: BackupMode;
  ranges: BackupRange[];
  backupSize: number;
}

/** What {@link BackupMeta} is encoded from. */
export interface BackupMetaInit {
  readonly clusterId?: bigint | undefined;
  readonly clusterVersion?: string | undefined;
  readonly brVersion?: string | undefined;
  readonly version?: number | undefined;
  readonly files?: readonly FileInit[] | undefined;
  readonly fileIndex?: MetaFileInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly endVersion?: bigint | undefined;
  readonly schemas?: readonly SchemaInit[] | undefined;
  readonly schemaIndex?: MetaFileInit | undefined;
  readonly backupSchemaVersion?: number | undefined;
  readonly isRawKv?: boolean | undefined;
  readonly rawRanges?: readonly RawRangeInit[] | undefined;
  readonly rawRangeIndex?: MetaFileInit | undefined;
  readonly ddls?: BytesInit | undefined;
  readonly ddlIndexes?: MetaFileInit | undefined;
  readonly backupResult?: string | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
  readonly policies?: readonly PlacementPolicyInit[] | undefined;
  readonly newCollationsEnabled?: string | undefined;
  readonly isTxnKv?: boolean | undefined;
  readonly dbMaps?: readonly PitrDBMapInit[] | undefined;
  readonly mode?: BackupMode | undefined;
  readonly ranges?: readonly BackupRangeInit[] | undefined;
  readonly backupSize?: number | undefined;
}

function writeBackupMeta(w: WireWriter, m: BackupMetaInit): void {
  if (m.backupSchemaVersion !== undefined && m.backupSchemaVersion !== 0) {
    w.uint32(m.backupSchemaVersion);
    w.uint32(208);
  }
  if (m.backupSize !== undefined && m.backupSize !== 0) {
    w.uint64Number(m.backupSize);
    w.uint32(200);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeBackupRange(w, m.ranges[i] as BackupRangeInit);
      w.nested(194, before);
    }
  }
  if (m.mode !== undefined && m.mode !== 0) {
    w.int32(m.mode);
    w.uint32(184);
  }
  if (m.dbMaps !== undefined && m.dbMaps.length > 0) {
    for (let i = m.dbMaps.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePitrDBMap(w, m.dbMaps[i] as PitrDBMapInit);
      w.nested(178, before);
    }
  }
  if (m.isTxnKv !== undefined && m.isTxnKv) {
    w.bool(m.isTxnKv);
    w.uint32(168);
  }
  if (m.newCollationsEnabled !== undefined && m.newCollationsEnabled.length > 0) {
    w.string(m.newCollationsEnabled);
    w.uint32(162);
  }
  if (m.policies !== undefined && m.policies.length > 0) {
    for (let i = m.policies.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePlacementPolicy(w, m.policies[i] as PlacementPolicyInit);
      w.nested(154, before);
    }
  }
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(144);
  }
  if (m.backupResult !== undefined && m.backupResult.length > 0) {
    w.string(m.backupResult);
    w.uint32(138);
  }
  if (m.ddlIndexes !== undefined) {
    const before = w.size;
    writeMetaFile(w, m.ddlIndexes);
    w.nested(130, before);
  }
  if (m.rawRangeIndex !== undefined) {
    const before = w.size;
    writeMetaFile(w, m.rawRangeIndex);
    w.nested(122, before);
  }
  if (m.schemaIndex !== undefined) {
    const before = w.size;
    writeMetaFile(w, m.schemaIndex);
    w.nested(114, before);
  }
  if (m.fileIndex !== undefined) {
    const before = w.size;
    writeMetaFile(w, m.fileIndex);
    w.nested(106, before);
  }
  if (m.version !== undefined && m.version !== 0) {
    w.int32(m.version);
    w.uint32(96);
  }
  if (m.brVersion !== undefined && m.brVersion.length > 0) {
    w.string(m.brVersion);
    w.uint32(90);
  }
  if (m.ddls !== undefined && m.ddls.length > 0) {
    w.bytes(m.ddls);
    w.uint32(82);
  }
  if (m.rawRanges !== undefined && m.rawRanges.length > 0) {
    for (let i = m.rawRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRawRange(w, m.rawRanges[i] as RawRangeInit);
      w.nested(74, before);
    }
  }
  if (m.isRawKv !== undefined && m.isRawKv) {
    w.bool(m.isRawKv);
    w.uint32(64);
  }
  if (m.schemas !== undefined && m.schemas.length > 0) {
    for (let i = m.schemas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSchema(w, m.schemas[i] as SchemaInit);
      w.nested(58, before);
    }
  }
  if (m.endVersion !== undefined && m.endVersion !== 0n) {
    w.uint64(m.endVersion);
    w.uint32(48);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(40);
  }
  if (m.files !== undefined && m.files.length > 0) {
    for (let i = m.files.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.files[i] as FileInit);
      w.nested(34, before);
    }
  }
  if (m.clusterVersion !== undefined && m.clusterVersion.length > 0) {
    w.string(m.clusterVersion);
    w.uint32(18);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readBackupMeta(r: WireReader, end: number, into?: BackupMeta): BackupMeta {
  const m: BackupMeta = into ?? {
    clusterId: 0n,
    clusterVersion: '',
    brVersion: '',
    version: 0,
    files: [],
    fileIndex: undefined,
    startVersion: 0n,
    endVersion: 0n,
    schemas: [],
    schemaIndex: undefined,
    backupSchemaVersion: 0,
    isRawKv: false,
    rawRanges: [],
    rawRangeIndex: undefined,
    ddls: noBytes,
    ddlIndexes: undefined,
    backupResult: '',
    apiVersion: 0,
    policies: [],
    newCollationsEnabled: '',
    isTxnKv: false,
    dbMaps: [],
    mode: 0,
    ranges: [],
    backupSize: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      case 18: {
        m.clusterVersion = r.string(end);
        break;
      }
      case 90: {
        m.brVersion = r.string(end);
        break;
      }
      case 96: {
        m.version = r.int32();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.files.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.fileIndex = readMetaFile(r, stop, m.fileIndex);
        r.leave(stop);
        break;
      }
      case 40: {
        m.startVersion = r.uint64();
        break;
      }
      case 48: {
        m.endVersion = r.uint64();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.schemas.push(readSchema(r, stop));
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.schemaIndex = readMetaFile(r, stop, m.schemaIndex);
        r.leave(stop);
        break;
      }
      case 208: {
        m.backupSchemaVersion = r.uint32();
        break;
      }
      case 64: {
        m.isRawKv = r.bool();
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.rawRanges.push(readRawRange(r, stop));
        r.leave(stop);
        break;
      }
      case 122: {
        const stop = r.enter(end);
        m.rawRangeIndex = readMetaFile(r, stop, m.rawRangeIndex);
        r.leave(stop);
        break;
      }
      case 82: {
        m.ddls = r.bytes(end);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.ddlIndexes = readMetaFile(r, stop, m.ddlIndexes);
        r.leave(stop);
        break;
      }
      case 138: {
        m.backupResult = r.string(end);
        break;
      }
      case 144: {
        m.apiVersion = r.int32();
        break;
      }
      case 154: {
        const stop = r.enter(end);
        m.policies.push(readPlacementPolicy(r, stop));
        r.leave(stop);
        break;
      }
      case 162: {
        m.newCollationsEnabled = r.string(end);
        break;
      }
      case 168: {
        m.isTxnKv = r.bool();
        break;
      }
      case 178: {
        const stop = r.enter(end);
        m.dbMaps.push(readPitrDBMap(r, stop));
        r.leave(stop);
        break;
      }
      case 184: {
        m.mode = r.int32();
        break;
      }
      case 194: {
        const stop = r.enter(end);
        m.ranges.push(readBackupRange(r, stop));
        r.leave(stop);
        break;
      }
      case 200: {
        m.backupSize = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BackupMeta: MessageCodec<BackupMeta, BackupMetaInit> = {
  typeName: 'backup.BackupMeta',
  write: writeBackupMeta,
  read: readBackupMeta,
};

/** `backup.BackupRange` */
export interface BackupRange {
  startKey: Uint8Array;
  endKey: Uint8Array;
  files: File[];
}

/** What {@link BackupRange} is encoded from. */
export interface BackupRangeInit {
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly files?: readonly FileInit[] | undefined;
}

function writeBackupRange(w: WireWriter, m: BackupRangeInit): void {
  if (m.files !== undefined && m.files.length > 0) {
    for (let i = m.files.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.files[i] as FileInit);
      w.nested(26, before);
    }
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(18);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readBackupRange(r: WireReader, end: number, into?: BackupRange): BackupRange {
  const m: BackupRange = into ?? {
    startKey: noBytes,
    endKey: noBytes,
    files: [],
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
      case 26: {
        const stop = r.enter(end);
        m.files.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BackupRange: MessageCodec<BackupRange, BackupRangeInit> = {
  typeName: 'backup.BackupRange',
  write: writeBackupRange,
  read: readBackupRange,
};

/** `backup.TableMeta` */
export interface TableMeta {
  physicalId: bigint;
  crc64xor: bigint;
  totalKvs: number;
  totalBytes: number;
}

/** What {@link TableMeta} is encoded from. */
export interface TableMetaInit {
  readonly physicalId?: bigint | undefined;
  readonly crc64xor?: bigint | undefined;
  readonly totalKvs?: number | undefined;
  readonly totalBytes?: number | undefined;
}

function writeTableMeta(w: WireWriter, m: TableMetaInit): void {
  if (m.totalBytes !== undefined && m.totalBytes !== 0) {
    w.uint64Number(m.totalBytes);
    w.uint32(32);
  }
  if (m.totalKvs !== undefined && m.totalKvs !== 0) {
    w.uint64Number(m.totalKvs);
    w.uint32(24);
  }
  if (m.crc64xor !== undefined && m.crc64xor !== 0n) {
    w.uint64(m.crc64xor);
    w.uint32(16);
  }
  if (m.physicalId !== undefined && m.physicalId !== 0n) {
    w.int64(m.physicalId);
    w.uint32(8);
  }
}

function readTableMeta(r: WireReader, end: number, into?: TableMeta): TableMeta {
  const m: TableMeta = into ?? {
    physicalId: 0n,
    crc64xor: 0n,
    totalKvs: 0,
    totalBytes: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.physicalId = r.int64();
        break;
      }
      case 16: {
        m.crc64xor = r.uint64();
        break;
      }
      case 24: {
        m.totalKvs = r.uint64Number();
        break;
      }
      case 32: {
        m.totalBytes = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TableMeta: MessageCodec<TableMeta, TableMetaInit> = {
  typeName: 'backup.TableMeta',
  write: writeTableMeta,
  read: readTableMeta,
};

/** `backup.File` */
export interface File {
  name: string;
  sha256: Uint8Array;
  startKey: Uint8Array;
  endKey: Uint8Array;
  startVersion: bigint;
  endVersion: bigint;
  crc64xor: bigint;
  totalKvs: number;
  totalBytes: number;
  tableMetas: TableMeta[];
  cf: string;
  size: number;
  cipherIv: Uint8Array;
}

/** What {@link File} is encoded from. */
export interface FileInit {
  readonly name?: string | undefined;
  readonly sha256?: BytesInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly endVersion?: bigint | undefined;
  readonly crc64xor?: bigint | undefined;
  readonly totalKvs?: number | undefined;
  readonly totalBytes?: number | undefined;
  readonly tableMetas?: readonly TableMetaInit[] | undefined;
  readonly cf?: string | undefined;
  readonly size?: number | undefined;
  readonly cipherIv?: BytesInit | undefined;
}

function writeFile(w: WireWriter, m: FileInit): void {
  if (m.tableMetas !== undefined && m.tableMetas.length > 0) {
    for (let i = m.tableMetas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTableMeta(w, m.tableMetas[i] as TableMetaInit);
      w.nested(106, before);
    }
  }
  if (m.cipherIv !== undefined && m.cipherIv.length > 0) {
    w.bytes(m.cipherIv);
    w.uint32(98);
  }
  if (m.size !== undefined && m.size !== 0) {
    w.uint64Number(m.size);
    w.uint32(88);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(82);
  }
  if (m.totalBytes !== undefined && m.totalBytes !== 0) {
    w.uint64Number(m.totalBytes);
    w.uint32(72);
  }
  if (m.totalKvs !== undefined && m.totalKvs !== 0) {
    w.uint64Number(m.totalKvs);
    w.uint32(64);
  }
  if (m.crc64xor !== undefined && m.crc64xor !== 0n) {
    w.uint64(m.crc64xor);
    w.uint32(56);
  }
  if (m.endVersion !== undefined && m.endVersion !== 0n) {
    w.uint64(m.endVersion);
    w.uint32(48);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(40);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(34);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(26);
  }
  if (m.sha256 !== undefined && m.sha256.length > 0) {
    w.bytes(m.sha256);
    w.uint32(18);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readFile(r: WireReader, end: number, into?: File): File {
  const m: File = into ?? {
    name: '',
    sha256: noBytes,
    startKey: noBytes,
    endKey: noBytes,
    startVersion: 0n,
    endVersion: 0n,
    crc64xor: 0n,
    totalKvs: 0,
    totalBytes: 0,
    tableMetas: [],
    cf: '',
    size: 0,
    cipherIv: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        m.sha256 = r.bytes(end);
        break;
      }
      case 26: {
        m.startKey = r.bytes(end);
        break;
      }
      case 34: {
        m.endKey = r.bytes(end);
        break;
      }
      case 40: {
        m.startVersion = r.uint64();
        break;
      }
      case 48: {
        m.endVersion = r.uint64();
        break;
      }
      case 56: {
        m.crc64xor = r.uint64();
        break;
      }
      case 64: {
        m.totalKvs = r.uint64Number();
        break;
      }
      case 72: {
        m.totalBytes = r.uint64Number();
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.tableMetas.push(readTableMeta(r, stop));
        r.leave(stop);
        break;
      }
      case 82: {
        m.cf = r.string(end);
        break;
      }
      case 88: {
        m.size = r.uint64Number();
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

export const File: MessageCodec<File, FileInit> = {
  typeName: 'backup.File',
  write: writeFile,
  read: readFile,
};

/** `backup.MetaFile` */
export interface MetaFile {
  metaFiles: File[];
  dataFiles: File[];
  schemas: Schema[];
  rawRanges: RawRange[];
  backupRanges: BackupRange[];
  ddls: Uint8Array[];
}

/** What {@link MetaFile} is encoded from. */
export interface MetaFileInit {
  readonly metaFiles?: readonly FileInit[] | undefined;
  readonly dataFiles?: readonly FileInit[] | undefined;
  readonly schemas?: readonly SchemaInit[] | undefined;
  readonly rawRanges?: readonly RawRangeInit[] | undefined;
  readonly backupRanges?: readonly BackupRangeInit[] | undefined;
  readonly ddls?: readonly BytesInit[] | undefined;
}

function writeMetaFile(w: WireWriter, m: MetaFileInit): void {
  if (m.backupRanges !== undefined && m.backupRanges.length > 0) {
    for (let i = m.backupRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeBackupRange(w, m.backupRanges[i] as BackupRangeInit);
      w.nested(50, before);
    }
  }
  if (m.ddls !== undefined && m.ddls.length > 0) {
    for (let i = m.ddls.length - 1; i >= 0; i -= 1) {
      w.bytes(m.ddls[i] as BytesInit);
      w.uint32(42);
    }
  }
  if (m.rawRanges !== undefined && m.rawRanges.length > 0) {
    for (let i = m.rawRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRawRange(w, m.rawRanges[i] as RawRangeInit);
      w.nested(34, before);
    }
  }
  if (m.schemas !== undefined && m.schemas.length > 0) {
    for (let i = m.schemas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSchema(w, m.schemas[i] as SchemaInit);
      w.nested(26, before);
    }
  }
  if (m.dataFiles !== undefined && m.dataFiles.length > 0) {
    for (let i = m.dataFiles.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.dataFiles[i] as FileInit);
      w.nested(18, before);
    }
  }
  if (m.metaFiles !== undefined && m.metaFiles.length > 0) {
    for (let i = m.metaFiles.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.metaFiles[i] as FileInit);
      w.nested(10, before);
    }
  }
}

function readMetaFile(r: WireReader, end: number, into?: MetaFile): MetaFile {
  const m: MetaFile = into ?? {
    metaFiles: [],
    dataFiles: [],
    schemas: [],
    rawRanges: [],
    backupRanges: [],
    ddls: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.metaFiles.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.dataFiles.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.schemas.push(readSchema(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.rawRanges.push(readRawRange(r, stop));
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.backupRanges.push(readBackupRange(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        m.ddls.push(r.bytes(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MetaFile: MessageCodec<MetaFile, MetaFileInit> = {
  typeName: 'backup.MetaFile',
  write: writeMetaFile,
  read: readMetaFile,
};

/** `backup.PlacementPolicy` */
export interface PlacementPolicy {
  info: Uint8Array;
}

/** What {@link PlacementPolicy} is encoded from. */
export interface PlacementPolicyInit {
  readonly info?: BytesInit | undefined;
}

function writePlacementPolicy(w: WireWriter, m: PlacementPolicyInit): void {
  if (m.info !== undefined && m.info.length > 0) {
    w.bytes(m.info);
    w.uint32(10);
  }
}

function readPlacementPolicy(r: WireReader, end: number, into?: PlacementPolicy): PlacementPolicy {
  const m: PlacementPolicy = into ?? {
    info: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.info = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PlacementPolicy: MessageCodec<PlacementPolicy, PlacementPolicyInit> = {
  typeName: 'backup.PlacementPolicy',
  write: writePlacementPolicy,
  read: readPlacementPolicy,
};

/** `backup.StatsBlock` */
export interface StatsBlock {
  physicalId: bigint;
  jsonTable: Uint8Array;
}

/** What {@link StatsBlock} is encoded from. */
export interface StatsBlockInit {
  readonly physicalId?: bigint | undefined;
  readonly jsonTable?: BytesInit | undefined;
}

function writeStatsBlock(w: WireWriter, m: StatsBlockInit): void {
  if (m.jsonTable !== undefined && m.jsonTable.length > 0) {
    w.bytes(m.jsonTable);
    w.uint32(18);
  }
  if (m.physicalId !== undefined && m.physicalId !== 0n) {
    w.int64(m.physicalId);
    w.uint32(8);
  }
}

function readStatsBlock(r: WireReader, end: number, into?: StatsBlock): StatsBlock {
  const m: StatsBlock = into ?? {
    physicalId: 0n,
    jsonTable: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.physicalId = r.int64();
        break;
      }
      case 18: {
        m.jsonTable = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StatsBlock: MessageCodec<StatsBlock, StatsBlockInit> = {
  typeName: 'backup.StatsBlock',
  write: writeStatsBlock,
  read: readStatsBlock,
};

/** `backup.StatsFile` */
export interface StatsFile {
  blocks: StatsBlock[];
}

/** What {@link StatsFile} is encoded from. */
export interface StatsFileInit {
  readonly blocks?: readonly StatsBlockInit[] | undefined;
}

function writeStatsFile(w: WireWriter, m: StatsFileInit): void {
  if (m.blocks !== undefined && m.blocks.length > 0) {
    for (let i = m.blocks.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeStatsBlock(w, m.blocks[i] as StatsBlockInit);
      w.nested(10, before);
    }
  }
}

function readStatsFile(r: WireReader, end: number, into?: StatsFile): StatsFile {
  const m: StatsFile = into ?? {
    blocks: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.blocks.push(readStatsBlock(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StatsFile: MessageCodec<StatsFile, StatsFileInit> = {
  typeName: 'backup.StatsFile',
  write: writeStatsFile,
  read: readStatsFile,
};

/** `backup.StatsFileIndex` */
export interface StatsFileIndex {
  name: string;
  sha256: Uint8Array;
  sizeEnc: number;
  sizeOri: number;
  cipherIv: Uint8Array;
  inlineData: Uint8Array;
}

/** What {@link StatsFileIndex} is encoded from. */
export interface StatsFileIndexInit {
  readonly name?: string | undefined;
  readonly sha256?: BytesInit | undefined;
  readonly sizeEnc?: number | undefined;
  readonly sizeOri?: number | undefined;
  readonly cipherIv?: BytesInit | undefined;
  readonly inlineData?: BytesInit | undefined;
}

function writeStatsFileIndex(w: WireWriter, m: StatsFileIndexInit): void {
  if (m.inlineData !== undefined && m.inlineData.length > 0) {
    w.bytes(m.inlineData);
    w.uint32(50);
  }
  if (m.cipherIv !== undefined && m.cipherIv.length > 0) {
    w.bytes(m.cipherIv);
    w.uint32(42);
  }
  if (m.sizeOri !== undefined && m.sizeOri !== 0) {
    w.uint64Number(m.sizeOri);
    w.uint32(32);
  }
  if (m.sizeEnc !== undefined && m.sizeEnc !== 0) {
    w.uint64Number(m.sizeEnc);
    w.uint32(24);
  }
  if (m.sha256 !== undefined && m.sha256.length > 0) {
    w.bytes(m.sha256);
    w.uint32(18);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readStatsFileIndex(r: WireReader, end: number, into?: StatsFileIndex): StatsFileIndex {
  const m: StatsFileIndex = into ?? {
    name: '',
    sha256: noBytes,
    sizeEnc: 0,
    sizeOri: 0,
    cipherIv: noBytes,
    inlineData: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        m.sha256 = r.bytes(end);
        break;
      }
      case 24: {
        m.sizeEnc = r.uint64Number();
        break;
      }
      case 32: {
        m.sizeOri = r.uint64Number();
        break;
      }
      case 42: {
        m.cipherIv = r.bytes(end);
        break;
      }
      case 50: {
        m.inlineData = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StatsFileIndex: MessageCodec<StatsFileIndex, StatsFileIndexInit> = {
  typeName: 'backup.StatsFileIndex',
  write: writeStatsFileIndex,
  read: readStatsFileIndex,
};

/** `backup.Schema` */
export interface Schema {
  db: Uint8Array;
  table: Uint8Array;
  crc64xor: bigint;
  totalKvs: number;
  totalBytes: number;
  tiflashReplicas: number;
  stats: Uint8Array;
  statsIndex: StatsFileIndex[];
  isMergeOptionAllowed: boolean;
  partitionMergeOptionAllowed: Map<string, boolean>;
}

/** What {@link Schema} is encoded from. */
export interface SchemaInit {
  readonly db?: BytesInit | undefined;
  readonly table?: BytesInit | undefined;
  readonly crc64xor?: bigint | undefined;
  readonly totalKvs?: number | undefined;
  readonly totalBytes?: number | undefined;
  readonly tiflashReplicas?: number | undefined;
  readonly stats?: BytesInit | undefined;
  readonly statsIndex?: readonly StatsFileIndexInit[] | undefined;
  readonly isMergeOptionAllowed?: boolean | undefined;
  readonly partitionMergeOptionAllowed?: ReadonlyMap<string, boolean> | undefined;
}

function writeSchema(w: WireWriter, m: SchemaInit): void {
  if (m.partitionMergeOptionAllowed !== undefined) {
    for (const [key, value] of m.partitionMergeOptionAllowed) {
      const before = w.size;
      w.bool(value);
      w.uint32(16);
      w.string(key);
      w.uint32(10);
      w.nested(82, before);
    }
  }
  if (m.isMergeOptionAllowed !== undefined && m.isMergeOptionAllowed) {
    w.bool(m.isMergeOptionAllowed);
    w.uint32(72);
  }
  if (m.statsIndex !== undefined && m.statsIndex.length > 0) {
    for (let i = m.statsIndex.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeStatsFileIndex(w, m.statsIndex[i] as StatsFileIndexInit);
      w.nested(66, before);
    }
  }
  if (m.stats !== undefined && m.stats.length > 0) {
    w.bytes(m.stats);
    w.uint32(58);
  }
  if (m.tiflashReplicas !== undefined && m.tiflashReplicas !== 0) {
    w.uint32(m.tiflashReplicas);
    w.uint32(48);
  }
  if (m.totalBytes !== undefined && m.totalBytes !== 0) {
    w.uint64Number(m.totalBytes);
    w.uint32(40);
  }
  if (m.totalKvs !== undefined && m.totalKvs !== 0) {
    w.uint64Number(m.totalKvs);
    w.uint32(32);
  }
  if (m.crc64xor !== undefined && m.crc64xor !== 0n) {
    w.uint64(m.crc64xor);
    w.uint32(24);
  }
  if (m.table !== undefined && m.table.length > 0) {
    w.bytes(m.table);
    w.uint32(18);
  }
  if (m.db !== undefined && m.db.length > 0) {
    w.bytes(m.db);
    w.uint32(10);
  }
}

function readSchema(r: WireReader, end: number, into?: Schema): Schema {
  const m: Schema = into ?? {
    db: noBytes,
    table: noBytes,
    crc64xor: 0n,
    totalKvs: 0,
    totalBytes: 0,
    tiflashReplicas: 0,
    stats: noBytes,
    statsIndex: [],
    isMergeOptionAllowed: false,
    partitionMergeOptionAllowed: new Map(),
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.db = r.bytes(end);
        break;
      }
      case 18: {
        m.table = r.bytes(end);
        break;
      }
      case 24: {
        m.crc64xor = r.uint64();
        break;
      }
      case 32: {
        m.totalKvs = r.uint64Number();
        break;
      }
      case 40: {
        m.totalBytes = r.uint64Number();
        break;
      }
      case 48: {
        m.tiflashReplicas = r.uint32();
        break;
      }
      case 58: {
        m.stats = r.bytes(end);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.statsIndex.push(readStatsFileIndex(r, stop));
        r.leave(stop);
        break;
      }
      case 72: {
        m.isMergeOptionAllowed = r.bool();
        break;
      }
      case 82: {
        const stop = r.enter(end);
        let key: string = '';
        let value: boolean = false;
        while (r.pos < stop) {
          const inner = r.tag();
          if (inner === 10) key = r.string(stop);
          else if (inner === 16) value = r.bool();
          else r.skip(inner, stop);
        }
        r.leave(stop);
        m.partitionMergeOptionAllowed.set(key, value);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Schema: MessageCodec<Schema, SchemaInit> = {
  typeName: 'backup.Schema',
  write: writeSchema,
  read: readSchema,
};

/** `backup.IDMap` */
export interface IDMap {
  upstreamId: bigint;
  downstreamId: bigint;
}

/** What {@link IDMap} is encoded from. */
export interface IDMapInit {
  readonly upstreamId?: bigint | undefined;
  readonly downstreamId?: bigint | undefined;
}

function writeIDMap(w: WireWriter, m: IDMapInit): void {
  if (m.downstreamId !== undefined && m.downstreamId !== 0n) {
    w.int64(m.downstreamId);
    w.uint32(16);
  }
  if (m.upstreamId !== undefined && m.upstreamId !== 0n) {
    w.int64(m.upstreamId);
    w.uint32(8);
  }
}

function readIDMap(r: WireReader, end: number, into?: IDMap): IDMap {
  const m: IDMap = into ?? {
    upstreamId: 0n,
    downstreamId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.upstreamId = r.int64();
        break;
      }
      case 16: {
        m.downstreamId = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IDMap: MessageCodec<IDMap, IDMapInit> = {
  typeName: 'backup.IDMap',
  write: writeIDMap,
  read: readIDMap,
};

/** `backup.PitrTableMap` */
export interface PitrTableMap {
  name: string;
  idMap: IDMap | undefined;
  partitions: IDMap[];
  filteredOut: boolean;
}

/** What {@link PitrTableMap} is encoded from. */
export interface PitrTableMapInit {
  readonly name?: string | undefined;
  readonly idMap?: IDMapInit | undefined;
  readonly partitions?: readonly IDMapInit[] | undefined;
  readonly filteredOut?: boolean | undefined;
}

function writePitrTableMap(w: WireWriter, m: PitrTableMapInit): void {
  if (m.filteredOut !== undefined && m.filteredOut) {
    w.bool(m.filteredOut);
    w.uint32(32);
  }
  if (m.partitions !== undefined && m.partitions.length > 0) {
    for (let i = m.partitions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeIDMap(w, m.partitions[i] as IDMapInit);
      w.nested(26, before);
    }
  }
  if (m.idMap !== undefined) {
    const before = w.size;
    writeIDMap(w, m.idMap);
    w.nested(18, before);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readPitrTableMap(r: WireReader, end: number, into?: PitrTableMap): PitrTableMap {
  const m: PitrTableMap = into ?? {
    name: '',
    idMap: undefined,
    partitions: [],
    filteredOut: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.idMap = readIDMap(r, stop, m.idMap);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.partitions.push(readIDMap(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.filteredOut = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PitrTableMap: MessageCodec<PitrTableMap, PitrTableMapInit> = {
  typeName: 'backup.PitrTableMap',
  write: writePitrTableMap,
  read: readPitrTableMap,
};

/** `backup.PitrDBMap` */
export interface PitrDBMap {
  name: string;
  idMap: IDMap | undefined;
  tables: PitrTableMap[];
  filteredOut: boolean;
  reused: boolean;
}

/** What {@link PitrDBMap} is encoded from. */
export interface PitrDBMapInit {
  readonly name?: string | undefined;
  readonly idMap?: IDMapInit | undefined;
  readonly tables?: readonly PitrTableMapInit[] | undefined;
  readonly filteredOut?: boolean | undefined;
  readonly reused?: boolean | undefined;
}

function writePitrDBMap(w: WireWriter, m: PitrDBMapInit): void {
  if (m.reused !== undefined && m.reused) {
    w.bool(m.reused);
    w.uint32(40);
  }
  if (m.filteredOut !== undefined && m.filteredOut) {
    w.bool(m.filteredOut);
    w.uint32(32);
  }
  if (m.tables !== undefined && m.tables.length > 0) {
    for (let i = m.tables.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePitrTableMap(w, m.tables[i] as PitrTableMapInit);
      w.nested(26, before);
    }
  }
  if (m.idMap !== undefined) {
    const before = w.size;
    writeIDMap(w, m.idMap);
    w.nested(18, before);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(10);
  }
}

function readPitrDBMap(r: WireReader, end: number, into?: PitrDBMap): PitrDBMap {
  const m: PitrDBMap = into ?? {
    name: '',
    idMap: undefined,
    tables: [],
    filteredOut: false,
    reused: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.name = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.idMap = readIDMap(r, stop, m.idMap);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.tables.push(readPitrTableMap(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.filteredOut = r.bool();
        break;
      }
      case 40: {
        m.reused = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PitrDBMap: MessageCodec<PitrDBMap, PitrDBMapInit> = {
  typeName: 'backup.PitrDBMap',
  write: writePitrDBMap,
  read: readPitrDBMap,
};

/** `backup.RawRange` */
export interface RawRange {
  startKey: Uint8Array;
  endKey: Uint8Array;
  cf: string;
}

/** What {@link RawRange} is encoded from. */
export interface RawRangeInit {
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly cf?: string | undefined;
}

function writeRawRange(w: WireWriter, m: RawRangeInit): void {
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(18);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readRawRange(r: WireReader, end: number, into?: RawRange): RawRange {
  const m: RawRange = into ?? {
    startKey: noBytes,
    endKey: noBytes,
    cf: '',
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
      case 26: {
        m.cf = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawRange: MessageCodec<RawRange, RawRangeInit> = {
  typeName: 'backup.RawRange',
  write: writeRawRange,
  read: readRawRange,
};

/** `backup.ClusterIDError` */
export interface ClusterIDError {
  current: bigint;
  request: bigint;
}

/** What {@link ClusterIDError} is encoded from. */
export interface ClusterIDErrorInit {
  readonly current?: bigint | undefined;
  readonly request?: bigint | undefined;
}

function writeClusterIDError(w: WireWriter, m: ClusterIDErrorInit): void {
  if (m.request !== undefined && m.request !== 0n) {
    w.uint64(m.request);
    w.uint32(16);
  }
  if (m.current !== undefined && m.current !== 0n) {
    w.uint64(m.current);
    w.uint32(8);
  }
}

function readClusterIDError(r: WireReader, end: number, into?: ClusterIDError): ClusterIDError {
  const m: ClusterIDError = into ?? {
    current: 0n,
    request: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.current = r.uint64();
        break;
      }
      case 16: {
        m.request = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ClusterIDError: MessageCodec<ClusterIDError, ClusterIDErrorInit> = {
  typeName: 'backup.ClusterIDError',
  write: writeClusterIDError,
  read: readClusterIDError,
};

/** `backup.Error` */
export interface Error {
  msg: string;
  detail: { case: 'clusterIdError'; value: ClusterIDError } | { case: 'kvError'; value: kvrpcpb.KeyError } | { case: 'regionError'; value: errorpb.Error } | undefined;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly msg?: string | undefined;
  readonly detail?: { readonly case: 'clusterIdError'; readonly value: ClusterIDErrorInit } | { readonly case: 'kvError'; readonly value: kvrpcpb.KeyErrorInit } | { readonly case: 'regionError'; readonly value: errorpb.ErrorInit } | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.detail?.case === 'regionError') {
    const before = w.size;
    errorpb.Error.write(w, m.detail.value);
    w.nested(42, before);
  }
  if (m.detail?.case === 'kvError') {
    const before = w.size;
    kvrpcpb.KeyError.write(w, m.detail.value);
    w.nested(34, before);
  }
  if (m.detail?.case === 'clusterIdError') {
    const before = w.size;
    writeClusterIDError(w, m.detail.value);
    w.nested(26, before);
  }
  if (m.msg !== undefined && m.msg.length > 0) {
    w.string(m.msg);
    w.uint32(10);
  }
}

function readError(r: WireReader, end: number, into?: Error): Error {
  const m: Error = into ?? {
    msg: '',
    detail: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.msg = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.detail?.case === 'clusterIdError' ? m.detail.value : undefined;
        m.detail = { case: 'clusterIdError', value: readClusterIDError(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.detail?.case === 'kvError' ? m.detail.value : undefined;
        m.detail = { case: 'kvError', value: kvrpcpb.KeyError.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.detail?.case === 'regionError' ? m.detail.value : undefined;
        m.detail = { case: 'regionError', value: errorpb.Error.read(r, stop, before) };
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
  typeName: 'backup.Error',
  write: writeError,
  read: readError,
};

/** `backup.StreamBackupTaskSecurityConfig` */
export interface StreamBackupTaskSecurityConfig {
  encryption: { case: 'plaintextDataKey'; value: CipherInfo } | { case: 'masterKeyConfig'; value: MasterKeyConfig } | undefined;
}

/** What {@link StreamBackupTaskSecurityConfig} is encoded from. */
export interface StreamBackupTaskSecurityConfigInit {
  readonly encryption?: { readonly case: 'plaintextDataKey'; readonly value: CipherInfoInit } | { readonly case: 'masterKeyConfig'; readonly value: MasterKeyConfigInit } | undefined;
}

function writeStreamBackupTaskSecurityConfig(w: WireWriter, m: StreamBackupTaskSecurityConfigInit): void {
  if (m.encryption?.case === 'masterKeyConfig') {
    const before = w.size;
    writeMasterKeyConfig(w, m.encryption.value);
    w.nested(18, before);
  }
  if (m.encryption?.case === 'plaintextDataKey') {
    const before = w.size;
    writeCipherInfo(w, m.encryption.value);
    w.nested(10, before);
  }
}

function readStreamBackupTaskSecurityConfig(r: WireReader, end: number, into?: StreamBackupTaskSecurityConfig): StreamBackupTaskSecurityConfig {
  const m: StreamBackupTaskSecurityConfig = into ?? {
    encryption: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.encryption?.case === 'plaintextDataKey' ? m.encryption.value : undefined;
        m.encryption = { case: 'plaintextDataKey', value: readCipherInfo(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.encryption?.case === 'masterKeyConfig' ? m.encryption.value : undefined;
        m.encryption = { case: 'masterKeyConfig', value: readMasterKeyConfig(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StreamBackupTaskSecurityConfig: MessageCodec<StreamBackupTaskSecurityConfig, StreamBackupTaskSecurityConfigInit> = {
  typeName: 'backup.StreamBackupTaskSecurityConfig',
  write: writeStreamBackupTaskSecurityConfig,
  read: readStreamBackupTaskSecurityConfig,
};

/** `backup.CipherInfo` */
export interface CipherInfo {
  cipherType: encryptionpb.EncryptionMethod;
  cipherKey: Uint8Array;
}

/** What {@link CipherInfo} is encoded from. */
export interface CipherInfoInit {
  readonly cipherType?: encryptionpb.EncryptionMethod | undefined;
  readonly cipherKey?: BytesInit | undefined;
}

function writeCipherInfo(w: WireWriter, m: CipherInfoInit): void {
  if (m.cipherKey !== undefined && m.cipherKey.length > 0) {
    w.bytes(m.cipherKey);
    w.uint32(18);
  }
  if (m.cipherType !== undefined && m.cipherType !== 0) {
    w.int32(m.cipherType);
    w.uint32(8);
  }
}

function readCipherInfo(r: WireReader, end: number, into?: CipherInfo): CipherInfo {
  const m: CipherInfo = into ?? {
    cipherType: 0,
    cipherKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.cipherType = r.int32();
        break;
      }
      case 18: {
        m.cipherKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CipherInfo: MessageCodec<CipherInfo, CipherInfoInit> = {
  typeName: 'backup.CipherInfo',
  write: writeCipherInfo,
  read: readCipherInfo,
};

/** `backup.MasterKeyConfig` */
export interface MasterKeyConfig {
  encryptionType: encryptionpb.EncryptionMethod;
  masterKeys: encryptionpb.MasterKey[];
}

/** What {@link MasterKeyConfig} is encoded from. */
export interface MasterKeyConfigInit {
  readonly encryptionType?: encryptionpb.EncryptionMethod | undefined;
  readonly masterKeys?: readonly encryptionpb.MasterKeyInit[] | undefined;
}

function writeMasterKeyConfig(w: WireWriter, m: MasterKeyConfigInit): void {
  if (m.masterKeys !== undefined && m.masterKeys.length > 0) {
    for (let i = m.masterKeys.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      encryptionpb.MasterKey.write(w, m.masterKeys[i] as encryptionpb.MasterKeyInit);
      w.nested(18, before);
    }
  }
  if (m.encryptionType !== undefined && m.encryptionType !== 0) {
    w.int32(m.encryptionType);
    w.uint32(8);
  }
}

function readMasterKeyConfig(r: WireReader, end: number, into?: MasterKeyConfig): MasterKeyConfig {
  const m: MasterKeyConfig = into ?? {
    encryptionType: 0,
    masterKeys: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.encryptionType = r.int32();
        break;
      }
      case 18: {
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

export const MasterKeyConfig: MessageCodec<MasterKeyConfig, MasterKeyConfigInit> = {
  typeName: 'backup.MasterKeyConfig',
  write: writeMasterKeyConfig,
  read: readMasterKeyConfig,
};

/** `backup.SortedSubRanges` */
export interface SortedSubRanges {
  subRanges: kvrpcpb.KeyRange[];
}

/** What {@link SortedSubRanges} is encoded from. */
export interface SortedSubRangesInit {
  readonly subRanges?: readonly kvrpcpb.KeyRangeInit[] | undefined;
}

function writeSortedSubRanges(w: WireWriter, m: SortedSubRangesInit): void {
  if (m.subRanges !== undefined && m.subRanges.length > 0) {
    for (let i = m.subRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      kvrpcpb.KeyRange.write(w, m.subRanges[i] as kvrpcpb.KeyRangeInit);
      w.nested(10, before);
    }
  }
}

function readSortedSubRanges(r: WireReader, end: number, into?: SortedSubRanges): SortedSubRanges {
  const m: SortedSubRanges = into ?? {
    subRanges: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.subRanges.push(kvrpcpb.KeyRange.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SortedSubRanges: MessageCodec<SortedSubRanges, SortedSubRangesInit> = {
  typeName: 'backup.SortedSubRanges',
  write: writeSortedSubRanges,
  read: readSortedSubRanges,
};

/** `backup.BackupRequest` */
export interface BackupRequest {
  clusterId: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  startVersion: bigint;
  endVersion: bigint;
  rateLimit: number;
  concurrency: number;
  storageBackend: StorageBackend | undefined;
  isRawKv: boolean;
  cf: string;
  compressionType: CompressionType;
  compressionLevel: number;
  cipherInfo: CipherInfo | undefined;
  dstApiVersion: kvrpcpb.APIVersion;
  subRanges: kvrpcpb.KeyRange[];
  sortedSubRangesGroups: SortedSubRanges[];
  replicaRead: boolean;
  mode: BackupMode;
  uniqueId: string;
  context: kvrpcpb.Context | undefined;
}

/** What {@link BackupRequest} is encoded from. */
export interface BackupRequestInit {
  readonly clusterId?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly endVersion?: bigint | undefined;
  readonly rateLimit?: number | undefined;
  readonly concurrency?: number | undefined;
  readonly storageBackend?: StorageBackendInit | undefined;
  readonly isRawKv?: boolean | undefined;
  readonly cf?: string | undefined;
  readonly compressionType?: CompressionType | undefined;
  readonly compressionLevel?: number | undefined;
  readonly cipherInfo?: CipherInfoInit | undefined;
  readonly dstApiVersion?: kvrpcpb.APIVersion | undefined;
  readonly subRanges?: readonly kvrpcpb.KeyRangeInit[] | undefined;
  readonly sortedSubRangesGroups?: readonly SortedSubRangesInit[] | undefined;
  readonly replicaRead?: boolean | undefined;
  readonly mode?: BackupMode | undefined;
  readonly uniqueId?: string | undefined;
  readonly context?: kvrpcpb.ContextInit | undefined;
}

function writeBackupRequest(w: WireWriter, m: BackupRequestInit): void {
  if (m.sortedSubRangesGroups !== undefined && m.sortedSubRangesGroups.length > 0) {
    for (let i = m.sortedSubRangesGroups.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSortedSubRanges(w, m.sortedSubRangesGroups[i] as SortedSubRangesInit);
      w.nested(170, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    kvrpcpb.Context.write(w, m.context);
    w.nested(162, before);
  }
  if (m.uniqueId !== undefined && m.uniqueId.length > 0) {
    w.string(m.uniqueId);
    w.uint32(154);
  }
  if (m.mode !== undefined && m.mode !== 0) {
    w.int32(m.mode);
    w.uint32(144);
  }
  if (m.replicaRead !== undefined && m.replicaRead) {
    w.bool(m.replicaRead);
    w.uint32(136);
  }
  if (m.subRanges !== undefined && m.subRanges.length > 0) {
    for (let i = m.subRanges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      kvrpcpb.KeyRange.write(w, m.subRanges[i] as kvrpcpb.KeyRangeInit);
      w.nested(130, before);
    }
  }
  if (m.dstApiVersion !== undefined && m.dstApiVersion !== 0) {
    w.int32(m.dstApiVersion);
    w.uint32(120);
  }
  if (m.cipherInfo !== undefined) {
    const before = w.size;
    writeCipherInfo(w, m.cipherInfo);
    w.nested(114, before);
  }
  if (m.compressionLevel !== undefined && m.compressionLevel !== 0) {
    w.int32(m.compressionLevel);
    w.uint32(104);
  }
  if (m.compressionType !== undefined && m.compressionType !== 0) {
    w.int32(m.compressionType);
    w.uint32(96);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(90);
  }
  if (m.isRawKv !== undefined && m.isRawKv) {
    w.bool(m.isRawKv);
    w.uint32(80);
  }
  if (m.storageBackend !== undefined) {
    const before = w.size;
    writeStorageBackend(w, m.storageBackend);
    w.nested(74, before);
  }
  if (m.concurrency !== undefined && m.concurrency !== 0) {
    w.uint32(m.concurrency);
    w.uint32(64);
  }
  if (m.rateLimit !== undefined && m.rateLimit !== 0) {
    w.uint64Number(m.rateLimit);
    w.uint32(56);
  }
  if (m.endVersion !== undefined && m.endVersion !== 0n) {
    w.uint64(m.endVersion);
    w.uint32(40);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
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
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readBackupRequest(r: WireReader, end: number, into?: BackupRequest): BackupRequest {
  const m: BackupRequest = into ?? {
    clusterId: 0n,
    startKey: noBytes,
    endKey: noBytes,
    startVersion: 0n,
    endVersion: 0n,
    rateLimit: 0,
    concurrency: 0,
    storageBackend: undefined,
    isRawKv: false,
    cf: '',
    compressionType: 0,
    compressionLevel: 0,
    cipherInfo: undefined,
    dstApiVersion: 0,
    subRanges: [],
    sortedSubRangesGroups: [],
    replicaRead: false,
    mode: 0,
    uniqueId: '',
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
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
        m.startVersion = r.uint64();
        break;
      }
      case 40: {
        m.endVersion = r.uint64();
        break;
      }
      case 56: {
        m.rateLimit = r.uint64Number();
        break;
      }
      case 64: {
        m.concurrency = r.uint32();
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.storageBackend = readStorageBackend(r, stop, m.storageBackend);
        r.leave(stop);
        break;
      }
      case 80: {
        m.isRawKv = r.bool();
        break;
      }
      case 90: {
        m.cf = r.string(end);
        break;
      }
      case 96: {
        m.compressionType = r.int32();
        break;
      }
      case 104: {
        m.compressionLevel = r.int32();
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.cipherInfo = readCipherInfo(r, stop, m.cipherInfo);
        r.leave(stop);
        break;
      }
      case 120: {
        m.dstApiVersion = r.int32();
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.subRanges.push(kvrpcpb.KeyRange.read(r, stop));
        r.leave(stop);
        break;
      }
      case 170: {
        const stop = r.enter(end);
        m.sortedSubRangesGroups.push(readSortedSubRanges(r, stop));
        r.leave(stop);
        break;
      }
      case 136: {
        m.replicaRead = r.bool();
        break;
      }
      case 144: {
        m.mode = r.int32();
        break;
      }
      case 154: {
        m.uniqueId = r.string(end);
        break;
      }
      case 162: {
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

export const BackupRequest: MessageCodec<BackupRequest, BackupRequestInit> = {
  typeName: 'backup.BackupRequest',
  write: writeBackupRequest,
  read: readBackupRequest,
};

/** `backup.StreamBackupTaskInfo` */
export interface StreamBackupTaskInfo {
  storage: StorageBackend | undefined;
  startTs: bigint;
  endTs: bigint;
  name: string;
  tableFilter: string[];
  compressionType: CompressionType;
  securityConfig: StreamBackupTaskSecurityConfig | undefined;
}

/** What {@link StreamBackupTaskInfo} is encoded from. */
export interface StreamBackupTaskInfoInit {
  readonly storage?: StorageBackendInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly endTs?: bigint | undefined;
  readonly name?: string | undefined;
  readonly tableFilter?: readonly string[] | undefined;
  readonly compressionType?: CompressionType | undefined;
  readonly securityConfig?: StreamBackupTaskSecurityConfigInit | undefined;
}

function writeStreamBackupTaskInfo(w: WireWriter, m: StreamBackupTaskInfoInit): void {
  if (m.securityConfig !== undefined) {
    const before = w.size;
    writeStreamBackupTaskSecurityConfig(w, m.securityConfig);
    w.nested(58, before);
  }
  if (m.compressionType !== undefined && m.compressionType !== 0) {
    w.int32(m.compressionType);
    w.uint32(48);
  }
  if (m.tableFilter !== undefined && m.tableFilter.length > 0) {
    for (let i = m.tableFilter.length - 1; i >= 0; i -= 1) {
      w.string(m.tableFilter[i] as string);
      w.uint32(42);
    }
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(34);
  }
  if (m.endTs !== undefined && m.endTs !== 0n) {
    w.uint64(m.endTs);
    w.uint32(24);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.storage !== undefined) {
    const before = w.size;
    writeStorageBackend(w, m.storage);
    w.nested(10, before);
  }
}

function readStreamBackupTaskInfo(r: WireReader, end: number, into?: StreamBackupTaskInfo): StreamBackupTaskInfo {
  const m: StreamBackupTaskInfo = into ?? {
    storage: undefined,
    startTs: 0n,
    endTs: 0n,
    name: '',
    tableFilter: [],
    compressionType: 0,
    securityConfig: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.storage = readStorageBackend(r, stop, m.storage);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startTs = r.uint64();
        break;
      }
      case 24: {
        m.endTs = r.uint64();
        break;
      }
      case 34: {
        m.name = r.string(end);
        break;
      }
      case 42: {
        m.tableFilter.push(r.string(end));
        break;
      }
      case 48: {
        m.compressionType = r.int32();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.securityConfig = readStreamBackupTaskSecurityConfig(r, stop, m.securityConfig);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StreamBackupTaskInfo: MessageCodec<StreamBackupTaskInfo, StreamBackupTaskInfoInit> = {
  typeName: 'backup.StreamBackupTaskInfo',
  write: writeStreamBackupTaskInfo,
  read: readStreamBackupTaskInfo,
};

/** `backup.StorageBackend` */
export interface StorageBackend {
  backend: { case: 'noop'; value: Noop } | { case: 'local'; value: Local } | { case: 's3'; value: S3 } | { case: 'gcs'; value: GCS } | { case: 'cloudDynamic'; value: CloudDynamic } | { case: 'hdfs'; value: HDFS } | { case: 'azureBlobStorage'; value: AzureBlobStorage } | undefined;
}

/** What {@link StorageBackend} is encoded from. */
export interface StorageBackendInit {
  readonly backend?: { readonly case: 'noop'; readonly value: NoopInit } | { readonly case: 'local'; readonly value: LocalInit } | { readonly case: 's3'; readonly value: S3Init } | { readonly case: 'gcs'; readonly value: GCSInit } | { readonly case: 'cloudDynamic'; readonly value: CloudDynamicInit } | { readonly case: 'hdfs'; readonly value: HDFSInit } | { readonly case: 'azureBlobStorage'; readonly value: AzureBlobStorageInit } | undefined;
}

function writeStorageBackend(w: WireWriter, m: StorageBackendInit): void {
  if (m.backend?.case === 'azureBlobStorage') {
    const before = w.size;
    writeAzureBlobStorage(w, m.backend.value);
    w.nested(58, before);
  }
  if (m.backend?.case === 'hdfs') {
    const before = w.size;
    writeHDFS(w, m.backend.value);
    w.nested(50, before);
  }
  if (m.backend?.case === 'cloudDynamic') {
    const before = w.size;
    writeCloudDynamic(w, m.backend.value);
    w.nested(42, before);
  }
  if (m.backend?.case === 'gcs') {
    const before = w.size;
    writeGCS(w, m.backend.value);
    w.nested(34, before);
  }
  if (m.backend?.case === 's3') {
    const before = w.size;
    writeS3(w, m.backend.value);
    w.nested(26, before);
  }
  if (m.backend?.case === 'local') {
    const before = w.size;
    writeLocal(w, m.backend.value);
    w.nested(18, before);
  }
  if (m.backend?.case === 'noop') {
    const before = w.size;
    writeNoop(w, m.backend.value);
    w.nested(10, before);
  }
}

function readStorageBackend(r: WireReader, end: number, into?: StorageBackend): StorageBackend {
  const m: StorageBackend = into ?? {
    backend: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'noop' ? m.backend.value : undefined;
        m.backend = { case: 'noop', value: readNoop(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'local' ? m.backend.value : undefined;
        m.backend = { case: 'local', value: readLocal(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.backend?.case === 's3' ? m.backend.value : undefined;
        m.backend = { case: 's3', value: readS3(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'gcs' ? m.backend.value : undefined;
        m.backend = { case: 'gcs', value: readGCS(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'cloudDynamic' ? m.backend.value : undefined;
        m.backend = { case: 'cloudDynamic', value: readCloudDynamic(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'hdfs' ? m.backend.value : undefined;
        m.backend = { case: 'hdfs', value: readHDFS(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        const before = m.backend?.case === 'azureBlobStorage' ? m.backend.value : undefined;
        m.backend = { case: 'azureBlobStorage', value: readAzureBlobStorage(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StorageBackend: MessageCodec<StorageBackend, StorageBackendInit> = {
  typeName: 'backup.StorageBackend',
  write: writeStorageBackend,
  read: readStorageBackend,
};

/** `backup.Noop` */
export interface Noop {
}

/** What {@link Noop} is encoded from. */
export interface NoopInit {
}

function writeNoop(_w: WireWriter, _m: NoopInit): void {
}

function readNoop(r: WireReader, end: number, into?: Noop): Noop {
  const m: Noop = into ?? {
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

export const Noop: MessageCodec<Noop, NoopInit> = {
  typeName: 'backup.Noop',
  write: writeNoop,
  read: readNoop,
};

/** `backup.Local` */
export interface Local {
  path: string;
}

/** What {@link Local} is encoded from. */
export interface LocalInit {
  readonly path?: string | undefined;
}

function writeLocal(w: WireWriter, m: LocalInit): void {
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(10);
  }
}

function readLocal(r: WireReader, end: number, into?: Local): Local {
  const m: Local = into ?? {
    path: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.path = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Local: MessageCodec<Local, LocalInit> = {
  typeName: 'backup.Local',
  write: writeLocal,
  read: readLocal,
};

/** `backup.S3` */
export interface S3 {
  endpoint: string;
  region: string;
  bucket: string;
  prefix: string;
  storageClass: string;
  sse: string;
  acl: string;
  accessKey: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
  sseKmsKeyId: string;
  roleArn: string;
  externalId: string;
  objectLockEnabled: boolean;
  sessionToken: string;
  provider: string;
  profile: string;
}

/** What {@link S3} is encoded from. */
export interface S3Init {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
  readonly storageClass?: string | undefined;
  readonly sse?: string | undefined;
  readonly acl?: string | undefined;
  readonly accessKey?: string | undefined;
  readonly secretAccessKey?: string | undefined;
  readonly forcePathStyle?: boolean | undefined;
  readonly sseKmsKeyId?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly externalId?: string | undefined;
  readonly objectLockEnabled?: boolean | undefined;
  readonly sessionToken?: string | undefined;
  readonly provider?: string | undefined;
  readonly profile?: string | undefined;
}

function writeS3(w: WireWriter, m: S3Init): void {
  if (m.profile !== undefined && m.profile.length > 0) {
    w.string(m.profile);
    w.uint32(138);
  }
  if (m.provider !== undefined && m.provider.length > 0) {
    w.string(m.provider);
    w.uint32(130);
  }
  if (m.sessionToken !== undefined && m.sessionToken.length > 0) {
    w.string(m.sessionToken);
    w.uint32(122);
  }
  if (m.objectLockEnabled !== undefined && m.objectLockEnabled) {
    w.bool(m.objectLockEnabled);
    w.uint32(112);
  }
  if (m.externalId !== undefined && m.externalId.length > 0) {
    w.string(m.externalId);
    w.uint32(106);
  }
  if (m.roleArn !== undefined && m.roleArn.length > 0) {
    w.string(m.roleArn);
    w.uint32(98);
  }
  if (m.sseKmsKeyId !== undefined && m.sseKmsKeyId.length > 0) {
    w.string(m.sseKmsKeyId);
    w.uint32(90);
  }
  if (m.forcePathStyle !== undefined && m.forcePathStyle) {
    w.bool(m.forcePathStyle);
    w.uint32(80);
  }
  if (m.secretAccessKey !== undefined && m.secretAccessKey.length > 0) {
    w.string(m.secretAccessKey);
    w.uint32(74);
  }
  if (m.accessKey !== undefined && m.accessKey.length > 0) {
    w.string(m.accessKey);
    w.uint32(66);
  }
  if (m.acl !== undefined && m.acl.length > 0) {
    w.string(m.acl);
    w.uint32(58);
  }
  if (m.sse !== undefined && m.sse.length > 0) {
    w.string(m.sse);
    w.uint32(50);
  }
  if (m.storageClass !== undefined && m.storageClass.length > 0) {
    w.string(m.storageClass);
    w.uint32(42);
  }
  if (m.prefix !== undefined && m.prefix.length > 0) {
    w.string(m.prefix);
    w.uint32(34);
  }
  if (m.bucket !== undefined && m.bucket.length > 0) {
    w.string(m.bucket);
    w.uint32(26);
  }
  if (m.region !== undefined && m.region.length > 0) {
    w.string(m.region);
    w.uint32(18);
  }
  if (m.endpoint !== undefined && m.endpoint.length > 0) {
    w.string(m.endpoint);
    w.uint32(10);
  }
}

function readS3(r: WireReader, end: number, into?: S3): S3 {
  const m: S3 = into ?? {
    endpoint: '',
    region: '',
    bucket: '',
    prefix: '',
    storageClass: '',
    sse: '',
    acl: '',
    accessKey: '',
    secretAccessKey: '',
    forcePathStyle: false,
    sseKmsKeyId: '',
    roleArn: '',
    externalId: '',
    objectLockEnabled: false,
    sessionToken: '',
    provider: '',
    profile: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.endpoint = r.string(end);
        break;
      }
      case 18: {
        m.region = r.string(end);
        break;
      }
      case 26: {
        m.bucket = r.string(end);
        break;
      }
      case 34: {
        m.prefix = r.string(end);
        break;
      }
      case 42: {
        m.storageClass = r.string(end);
        break;
      }
      case 50: {
        m.sse = r.string(end);
        break;
      }
      case 58: {
        m.acl = r.string(end);
        break;
      }
      case 66: {
        m.accessKey = r.string(end);
        break;
      }
      case 74: {
        m.secretAccessKey = r.string(end);
        break;
      }
      case 80: {
        m.forcePathStyle = r.bool();
        break;
      }
      case 90: {
        m.sseKmsKeyId = r.string(end);
        break;
      }
      case 98: {
        m.roleArn = r.string(end);
        break;
      }
      case 106: {
        m.externalId = r.string(end);
        break;
      }
      case 112: {
        m.objectLockEnabled = r.bool();
        break;
      }
      case 122: {
        m.sessionToken = r.string(end);
        break;
      }
      case 130: {
        m.provider = r.string(end);
        break;
      }
      case 138: {
        m.profile = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const S3: MessageCodec<S3, S3Init> = {
  typeName: 'backup.S3',
  write: writeS3,
  read: readS3,
};

/** `backup.GCS` */
export interface GCS {
  endpoint: string;
  bucket: string;
  prefix: string;
  storageClass: string;
  predefinedAcl: string;
  credentialsBlob: string;
}

/** What {@link GCS} is encoded from. */
export interface GCSInit {
  readonly endpoint?: string | undefined;
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
  readonly storageClass?: string | undefined;
  readonly predefinedAcl?: string | undefined;
  readonly credentialsBlob?: string | undefined;
}

function writeGCS(w: WireWriter, m: GCSInit): void {
  if (m.credentialsBlob !== undefined && m.credentialsBlob.length > 0) {
    w.string(m.credentialsBlob);
    w.uint32(50);
  }
  if (m.predefinedAcl !== undefined && m.predefinedAcl.length > 0) {
    w.string(m.predefinedAcl);
    w.uint32(42);
  }
  if (m.storageClass !== undefined && m.storageClass.length > 0) {
    w.string(m.storageClass);
    w.uint32(34);
  }
  if (m.prefix !== undefined && m.prefix.length > 0) {
    w.string(m.prefix);
    w.uint32(26);
  }
  if (m.bucket !== undefined && m.bucket.length > 0) {
    w.string(m.bucket);
    w.uint32(18);
  }
  if (m.endpoint !== undefined && m.endpoint.length > 0) {
    w.string(m.endpoint);
    w.uint32(10);
  }
}

function readGCS(r: WireReader, end: number, into?: GCS): GCS {
  const m: GCS = into ?? {
    endpoint: '',
    bucket: '',
    prefix: '',
    storageClass: '',
    predefinedAcl: '',
    credentialsBlob: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.endpoint = r.string(end);
        break;
      }
      case 18: {
        m.bucket = r.string(end);
        break;
      }
      case 26: {
        m.prefix = r.string(end);
        break;
      }
      case 34: {
        m.storageClass = r.string(end);
        break;
      }
      case 42: {
        m.predefinedAcl = r.string(end);
        break;
      }
      case 50: {
        m.credentialsBlob = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GCS: MessageCodec<GCS, GCSInit> = {
  typeName: 'backup.GCS',
  write: writeGCS,
  read: readGCS,
};

/** `backup.AzureCustomerKey` */
export interface AzureCustomerKey {
  encryptionKey: string;
  encryptionKeySha256: string;
}

/** What {@link AzureCustomerKey} is encoded from. */
export interface AzureCustomerKeyInit {
  readonly encryptionKey?: string | undefined;
  readonly encryptionKeySha256?: string | undefined;
}

function writeAzureCustomerKey(w: WireWriter, m: AzureCustomerKeyInit): void {
  if (m.encryptionKeySha256 !== undefined && m.encryptionKeySha256.length > 0) {
    w.string(m.encryptionKeySha256);
    w.uint32(18);
  }
  if (m.encryptionKey !== undefined && m.encryptionKey.length > 0) {
    w.string(m.encryptionKey);
    w.uint32(10);
  }
}

function readAzureCustomerKey(r: WireReader, end: number, into?: AzureCustomerKey): AzureCustomerKey {
  const m: AzureCustomerKey = into ?? {
    encryptionKey: '',
    encryptionKeySha256: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.encryptionKey = r.string(end);
        break;
      }
      case 18: {
        m.encryptionKeySha256 = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AzureCustomerKey: MessageCodec<AzureCustomerKey, AzureCustomerKeyInit> = {
  typeName: 'backup.AzureCustomerKey',
  write: writeAzureCustomerKey,
  read: readAzureCustomerKey,
};

/** `backup.AzureBlobStorage` */
export interface AzureBlobStorage {
  endpoint: string;
  bucket: string;
  prefix: string;
  storageClass: string;
  accountName: string;
  sharedKey: string;
  accessSig: string;
  encryptionScope: string;
  encryptionKey: AzureCustomerKey | undefined;
}

/** What {@link AzureBlobStorage} is encoded from. */
export interface AzureBlobStorageInit {
  readonly endpoint?: string | undefined;
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
  readonly storageClass?: string | undefined;
  readonly accountName?: string | undefined;
  readonly sharedKey?: string | undefined;
  readonly accessSig?: string | undefined;
  readonly encryptionScope?: string | undefined;
  readonly encryptionKey?: AzureCustomerKeyInit | undefined;
}

function writeAzureBlobStorage(w: WireWriter, m: AzureBlobStorageInit): void {
  if (m.encryptionKey !== undefined) {
    const before = w.size;
    writeAzureCustomerKey(w, m.encryptionKey);
    w.nested(82, before);
  }
  if (m.encryptionScope !== undefined && m.encryptionScope.length > 0) {
    w.string(m.encryptionScope);
    w.uint32(74);
  }
  if (m.accessSig !== undefined && m.accessSig.length > 0) {
    w.string(m.accessSig);
    w.uint32(66);
  }
  if (m.sharedKey !== undefined && m.sharedKey.length > 0) {
    w.string(m.sharedKey);
    w.uint32(50);
  }
  if (m.accountName !== undefined && m.accountName.length > 0) {
    w.string(m.accountName);
    w.uint32(42);
  }
  if (m.storageClass !== undefined && m.storageClass.length > 0) {
    w.string(m.storageClass);
    w.uint32(34);
  }
  if (m.prefix !== undefined && m.prefix.length > 0) {
    w.string(m.prefix);
    w.uint32(26);
  }
  if (m.bucket !== undefined && m.bucket.length > 0) {
    w.string(m.bucket);
    w.uint32(18);
  }
  if (m.endpoint !== undefined && m.endpoint.length > 0) {
    w.string(m.endpoint);
    w.uint32(10);
  }
}

function readAzureBlobStorage(r: WireReader, end: number, into?: AzureBlobStorage): AzureBlobStorage {
  const m: AzureBlobStorage = into ?? {
    endpoint: '',
    bucket: '',
    prefix: '',
    storageClass: '',
    accountName: '',
    sharedKey: '',
    accessSig: '',
    encryptionScope: '',
    encryptionKey: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.endpoint = r.string(end);
        break;
      }
      case 18: {
        m.bucket = r.string(end);
        break;
      }
      case 26: {
        m.prefix = r.string(end);
        break;
      }
      case 34: {
        m.storageClass = r.string(end);
        break;
      }
      case 42: {
        m.accountName = r.string(end);
        break;
      }
      case 50: {
        m.sharedKey = r.string(end);
        break;
      }
      case 66: {
        m.accessSig = r.string(end);
        break;
      }
      case 74: {
        m.encryptionScope = r.string(end);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.encryptionKey = readAzureCustomerKey(r, stop, m.encryptionKey);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AzureBlobStorage: MessageCodec<AzureBlobStorage, AzureBlobStorageInit> = {
  typeName: 'backup.AzureBlobStorage',
  write: writeAzureBlobStorage,
  read: readAzureBlobStorage,
};

/** `backup.Bucket` */
export interface Bucket {
  endpoint: string;
  region: string;
  bucket: string;
  prefix: string;
  storageClass: string;
}

/** What {@link Bucket} is encoded from. */
export interface BucketInit {
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly bucket?: string | undefined;
  readonly prefix?: string | undefined;
  readonly storageClass?: string | undefined;
}

function writeBucket(w: WireWriter, m: BucketInit): void {
  if (m.storageClass !== undefined && m.storageClass.length > 0) {
    w.string(m.storageClass);
    w.uint32(50);
  }
  if (m.prefix !== undefined && m.prefix.length > 0) {
    w.string(m.prefix);
    w.uint32(42);
  }
  if (m.bucket !== undefined && m.bucket.length > 0) {
    w.string(m.bucket);
    w.uint32(34);
  }
  if (m.region !== undefined && m.region.length > 0) {
    w.string(m.region);
    w.uint32(26);
  }
  if (m.endpoint !== undefined && m.endpoint.length > 0) {
    w.string(m.endpoint);
    w.uint32(10);
  }
}

function readBucket(r: WireReader, end: number, into?: Bucket): Bucket {
  const m: Bucket = into ?? {
    endpoint: '',
    region: '',
    bucket: '',
    prefix: '',
    storageClass: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.endpoint = r.string(end);
        break;
      }
      case 26: {
        m.region = r.string(end);
        break;
      }
      case 34: {
        m.bucket = r.string(end);
        break;
      }
      case 42: {
        m.prefix = r.string(end);
        break;
      }
      case 50: {
        m.storageClass = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Bucket: MessageCodec<Bucket, BucketInit> = {
  typeName: 'backup.Bucket',
  write: writeBucket,
  read: readBucket,
};

/** `backup.CloudDynamic` */
export interface CloudDynamic {
  bucket: Bucket | undefined;
  providerName: string;
  attrs: Map<string, string>;
}

/** What {@link CloudDynamic} is encoded from. */
export interface CloudDynamicInit {
  readonly bucket?: BucketInit | undefined;
  readonly providerName?: string | undefined;
  readonly attrs?: ReadonlyMap<string, string> | undefined;
}

function writeCloudDynamic(w: WireWriter, m: CloudDynamicInit): void {
  if (m.attrs !== undefined) {
    for (const [key, value] of m.attrs) {
      const before = w.size;
      w.string(value);
      w.uint32(18);
      w.string(key);
      w.uint32(10);
      w.nested(26, before);
    }
  }
  if (m.providerName !== undefined && m.providerName.length > 0) {
    w.string(m.providerName);
    w.uint32(18);
  }
  if (m.bucket !== undefined) {
    const before = w.size;
    writeBucket(w, m.bucket);
    w.nested(10, before);
  }
}

function readCloudDynamic(r: WireReader, end: number, into?: CloudDynamic): CloudDynamic {
  const m: CloudDynamic = into ?? {
    bucket: undefined,
    providerName: '',
    attrs: new Map(),
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.bucket = readBucket(r, stop, m.bucket);
        r.leave(stop);
        break;
      }
      case 18: {
        m.providerName = r.string(end);
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
        m.attrs.set(key, value);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CloudDynamic: MessageCodec<CloudDynamic, CloudDynamicInit> = {
  typeName: 'backup.CloudDynamic',
  write: writeCloudDynamic,
  read: readCloudDynamic,
};

/** `backup.HDFS` */
export interface HDFS {
  remote: string;
}

/** What {@link HDFS} is encoded from. */
export interface HDFSInit {
  readonly remote?: string | undefined;
}

function writeHDFS(w: WireWriter, m: HDFSInit): void {
  if (m.remote !== undefined && m.remote.length > 0) {
    w.string(m.remote);
    w.uint32(10);
  }
}

function readHDFS(r: WireReader, end: number, into?: HDFS): HDFS {
  const m: HDFS = into ?? {
    remote: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.remote = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const HDFS: MessageCodec<HDFS, HDFSInit> = {
  typeName: 'backup.HDFS',
  write: writeHDFS,
  read: readHDFS,
};

/** `backup.BackupResponse` */
export interface BackupResponse {
  error: Error | undefined;
  startKey: Uint8Array;
  endKey: Uint8Array;
  files: File[];
  apiVersion: kvrpcpb.APIVersion;
}

/** What {@link BackupResponse} is encoded from. */
export interface BackupResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly files?: readonly FileInit[] | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
}

function writeBackupResponse(w: WireWriter, m: BackupResponseInit): void {
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(40);
  }
  if (m.files !== undefined && m.files.length > 0) {
    for (let i = m.files.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.files[i] as FileInit);
      w.nested(34, before);
    }
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(26);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(18);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readBackupResponse(r: WireReader, end: number, into?: BackupResponse): BackupResponse {
  const m: BackupResponse = into ?? {
    error: undefined,
    startKey: noBytes,
    endKey: noBytes,
    files: [],
    apiVersion: 0,
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
        m.startKey = r.bytes(end);
        break;
      }
      case 26: {
        m.endKey = r.bytes(end);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.files.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      case 40: {
        m.apiVersion = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BackupResponse: MessageCodec<BackupResponse, BackupResponseInit> = {
  typeName: 'backup.BackupResponse',
  write: writeBackupResponse,
  read: readBackupResponse,
};

/** `backup.CleanupRequest` */
export interface CleanupRequest {
  uniqueId: string;
}

/** What {@link CleanupRequest} is encoded from. */
export interface CleanupRequestInit {
  readonly uniqueId?: string | undefined;
}

function writeCleanupRequest(w: WireWriter, m: CleanupRequestInit): void {
  if (m.uniqueId !== undefined && m.uniqueId.length > 0) {
    w.string(m.uniqueId);
    w.uint32(10);
  }
}

function readCleanupRequest(r: WireReader, end: number, into?: CleanupRequest): CleanupRequest {
  const m: CleanupRequest = into ?? {
    uniqueId: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.uniqueId = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CleanupRequest: MessageCodec<CleanupRequest, CleanupRequestInit> = {
  typeName: 'backup.CleanupRequest',
  write: writeCleanupRequest,
  read: readCleanupRequest,
};

/** `backup.CleanupResponse` */
export interface CleanupResponse {
  error: Error | undefined;
  success: boolean;
}

/** What {@link CleanupResponse} is encoded from. */
export interface CleanupResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly success?: boolean | undefined;
}

function writeCleanupResponse(w: WireWriter, m: CleanupResponseInit): void {
  if (m.success !== undefined && m.success) {
    w.bool(m.success);
    w.uint32(16);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readCleanupResponse(r: WireReader, end: number, into?: CleanupResponse): CleanupResponse {
  const m: CleanupResponse = into ?? {
    error: undefined,
    success: false,
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
      case 16: {
        m.success = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CleanupResponse: MessageCodec<CleanupResponse, CleanupResponseInit> = {
  typeName: 'backup.CleanupResponse',
  write: writeCleanupResponse,
  read: readCleanupResponse,
};

/** `backup.PrepareRequest` */
export interface PrepareRequest {
  saveToStorage: boolean;
}

/** What {@link PrepareRequest} is encoded from. */
export interface PrepareRequestInit {
  readonly saveToStorage?: boolean | undefined;
}

function writePrepareRequest(w: WireWriter, m: PrepareRequestInit): void {
  if (m.saveToStorage !== undefined && m.saveToStorage) {
    w.bool(m.saveToStorage);
    w.uint32(8);
  }
}

function readPrepareRequest(r: WireReader, end: number, into?: PrepareRequest): PrepareRequest {
  const m: PrepareRequest = into ?? {
    saveToStorage: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.saveToStorage = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareRequest: MessageCodec<PrepareRequest, PrepareRequestInit> = {
  typeName: 'backup.PrepareRequest',
  write: writePrepareRequest,
  read: readPrepareRequest,
};

/** `backup.PrepareResponse` */
export interface PrepareResponse {
  error: Error | undefined;
  uniqueId: string;
  collectFileCount: number;
  collectFileSize: number;
}

/** What {@link PrepareResponse} is encoded from. */
export interface PrepareResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly uniqueId?: string | undefined;
  readonly collectFileCount?: number | undefined;
  readonly collectFileSize?: number | undefined;
}

function writePrepareResponse(w: WireWriter, m: PrepareResponseInit): void {
  if (m.collectFileSize !== undefined && m.collectFileSize !== 0) {
    w.uint64Number(m.collectFileSize);
    w.uint32(32);
  }
  if (m.collectFileCount !== undefined && m.collectFileCount !== 0) {
    w.uint64Number(m.collectFileCount);
    w.uint32(24);
  }
  if (m.uniqueId !== undefined && m.uniqueId.length > 0) {
    w.string(m.uniqueId);
    w.uint32(18);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readPrepareResponse(r: WireReader, end: number, into?: PrepareResponse): PrepareResponse {
  const m: PrepareResponse = into ?? {
    error: undefined,
    uniqueId: '',
    collectFileCount: 0,
    collectFileSize: 0,
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
        m.uniqueId = r.string(end);
        break;
      }
      case 24: {
        m.collectFileCount = r.uint64Number();
        break;
      }
      case 32: {
        m.collectFileSize = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareResponse: MessageCodec<PrepareResponse, PrepareResponseInit> = {
  typeName: 'backup.PrepareResponse',
  write: writePrepareResponse,
  read: readPrepareResponse,
};

/** `backup.CheckAdminRequest` */
export interface CheckAdminRequest {
}

/** What {@link CheckAdminRequest} is encoded from. */
export interface CheckAdminRequestInit {
}

function writeCheckAdminRequest(_w: WireWriter, _m: CheckAdminRequestInit): void {
}

function readCheckAdminRequest(r: WireReader, end: number, into?: CheckAdminRequest): CheckAdminRequest {
  const m: CheckAdminRequest = into ?? {
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

export const CheckAdminRequest: MessageCodec<CheckAdminRequest, CheckAdminRequestInit> = {
  typeName: 'backup.CheckAdminRequest',
  write: writeCheckAdminRequest,
  read: readCheckAdminRequest,
};

/** `backup.CheckAdminResponse` */
export interface CheckAdminResponse {
  error: Error | undefined;
  region: metapb.Region | undefined;
  hasPendingAdmin: boolean;
}

/** What {@link CheckAdminResponse} is encoded from. */
export interface CheckAdminResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly hasPendingAdmin?: boolean | undefined;
}

function writeCheckAdminResponse(w: WireWriter, m: CheckAdminResponseInit): void {
  if (m.hasPendingAdmin !== undefined && m.hasPendingAdmin) {
    w.bool(m.hasPendingAdmin);
    w.uint32(24);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readCheckAdminResponse(r: WireReader, end: number, into?: CheckAdminResponse): CheckAdminResponse {
  const m: CheckAdminResponse = into ?? {
    error: undefined,
    region: undefined,
    hasPendingAdmin: false,
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
        m.region = metapb.Region.read(r, stop, m.region);
        r.leave(stop);
        break;
      }
      case 24: {
        m.hasPendingAdmin = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckAdminResponse: MessageCodec<CheckAdminResponse, CheckAdminResponseInit> = {
  typeName: 'backup.CheckAdminResponse',
  write: writeCheckAdminResponse,
  read: readCheckAdminResponse,
};

/** `backup.ExternalStorageRestoreRequest` */
export interface ExternalStorageRestoreRequest {
  storageBackend: StorageBackend | undefined;
  objectName: string;
  restoreName: string;
  contentLength: number;
}

/** What {@link ExternalStorageRestoreRequest} is encoded from. */
export interface ExternalStorageRestoreRequestInit {
  readonly storageBackend?: StorageBackendInit | undefined;
  readonly objectName?: string | undefined;
  readonly restoreName?: string | undefined;
  readonly contentLength?: number | undefined;
}

function writeExternalStorageRestoreRequest(w: WireWriter, m: ExternalStorageRestoreRequestInit): void {
  if (m.contentLength !== undefined && m.contentLength !== 0) {
    w.uint64Number(m.contentLength);
    w.uint32(32);
  }
  if (m.restoreName !== undefined && m.restoreName.length > 0) {
    w.string(m.restoreName);
    w.uint32(26);
  }
  if (m.objectName !== undefined && m.objectName.length > 0) {
    w.string(m.objectName);
    w.uint32(18);
  }
  if (m.storageBackend !== undefined) {
    const before = w.size;
    writeStorageBackend(w, m.storageBackend);
    w.nested(10, before);
  }
}

function readExternalStorageRestoreRequest(r: WireReader, end: number, into?: ExternalStorageRestoreRequest): ExternalStorageRestoreRequest {
  const m: ExternalStorageRestoreRequest = into ?? {
    storageBackend: undefined,
    objectName: '',
    restoreName: '',
    contentLength: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.storageBackend = readStorageBackend(r, stop, m.storageBackend);
        r.leave(stop);
        break;
      }
      case 18: {
        m.objectName = r.string(end);
        break;
      }
      case 26: {
        m.restoreName = r.string(end);
        break;
      }
      case 32: {
        m.contentLength = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ExternalStorageRestoreRequest: MessageCodec<ExternalStorageRestoreRequest, ExternalStorageRestoreRequestInit> = {
  typeName: 'backup.ExternalStorageRestoreRequest',
  write: writeExternalStorageRestoreRequest,
  read: readExternalStorageRestoreRequest,
};

/** `backup.ExternalStorageRestoreResponse` */
export interface ExternalStorageRestoreResponse {
}

/** What {@link ExternalStorageRestoreResponse} is encoded from. */
export interface ExternalStorageRestoreResponseInit {
}

function writeExternalStorageRestoreResponse(_w: WireWriter, _m: ExternalStorageRestoreResponseInit): void {
}

function readExternalStorageRestoreResponse(r: WireReader, end: number, into?: ExternalStorageRestoreResponse): ExternalStorageRestoreResponse {
  const m: ExternalStorageRestoreResponse = into ?? {
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

export const ExternalStorageRestoreResponse: MessageCodec<ExternalStorageRestoreResponse, ExternalStorageRestoreResponseInit> = {
  typeName: 'backup.ExternalStorageRestoreResponse',
  write: writeExternalStorageRestoreResponse,
  read: readExternalStorageRestoreResponse,
};

/** `backup.ExternalStorageSaveRequest` */
export interface ExternalStorageSaveRequest {
  storageBackend: StorageBackend | undefined;
  objectName: string;
  contentLength: number;
}

/** What {@link ExternalStorageSaveRequest} is encoded from. */
export interface ExternalStorageSaveRequestInit {
  readonly storageBackend?: StorageBackendInit | undefined;
  readonly objectName?: string | undefined;
  readonly contentLength?: number | undefined;
}

function writeExternalStorageSaveRequest(w: WireWriter, m: ExternalStorageSaveRequestInit): void {
  if (m.contentLength !== undefined && m.contentLength !== 0) {
    w.uint64Number(m.contentLength);
    w.uint32(24);
  }
  if (m.objectName !== undefined && m.objectName.length > 0) {
    w.string(m.objectName);
    w.uint32(18);
  }
  if (m.storageBackend !== undefined) {
    const before = w.size;
    writeStorageBackend(w, m.storageBackend);
    w.nested(10, before);
  }
}

function readExternalStorageSaveRequest(r: WireReader, end: number, into?: ExternalStorageSaveRequest): ExternalStorageSaveRequest {
  const m: ExternalStorageSaveRequest = into ?? {
    storageBackend: undefined,
    objectName: '',
    contentLength: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.storageBackend = readStorageBackend(r, stop, m.storageBackend);
        r.leave(stop);
        break;
      }
      case 18: {
        m.objectName = r.string(end);
        break;
      }
      case 24: {
        m.contentLength = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ExternalStorageSaveRequest: MessageCodec<ExternalStorageSaveRequest, ExternalStorageSaveRequestInit> = {
  typeName: 'backup.ExternalStorageSaveRequest',
  write: writeExternalStorageSaveRequest,
  read: readExternalStorageSaveRequest,
};

/** `backup.ExternalStorageSaveResponse` */
export interface ExternalStorageSaveResponse {
}

/** What {@link ExternalStorageSaveResponse} is encoded from. */
export interface ExternalStorageSaveResponseInit {
}

function writeExternalStorageSaveResponse(_w: WireWriter, _m: ExternalStorageSaveResponseInit): void {
}

function readExternalStorageSaveResponse(r: WireReader, end: number, into?: ExternalStorageSaveResponse): ExternalStorageSaveResponse {
  const m: ExternalStorageSaveResponse = into ?? {
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

export const ExternalStorageSaveResponse: MessageCodec<ExternalStorageSaveResponse, ExternalStorageSaveResponseInit> = {
  typeName: 'backup.ExternalStorageSaveResponse',
  write: writeExternalStorageSaveResponse,
  read: readExternalStorageSaveResponse,
};

/** `backup.Metadata` */
export interface Metadata {
  files: DataFileInfo[];
  fileGroups: DataFileGroup[];
  storeId: bigint;
  resolvedTs: bigint;
  maxTs: bigint;
  minTs: bigint;
  metaVersion: MetaVersion;
}

/** What {@link Metadata} is encoded from. */
export interface MetadataInit {
  readonly files?: readonly DataFileInfoInit[] | undefined;
  readonly fileGroups?: readonly DataFileGroupInit[] | undefined;
  readonly storeId?: bigint | undefined;
  readonly resolvedTs?: bigint | undefined;
  readonly maxTs?: bigint | undefined;
  readonly minTs?: bigint | undefined;
  readonly metaVersion?: MetaVersion | undefined;
}

function writeMetadata(w: WireWriter, m: MetadataInit): void {
  if (m.metaVersion !== undefined && m.metaVersion !== 0) {
    w.int32(m.metaVersion);
    w.uint32(56);
  }
  if (m.fileGroups !== undefined && m.fileGroups.length > 0) {
    for (let i = m.fileGroups.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeDataFileGroup(w, m.fileGroups[i] as DataFileGroupInit);
      w.nested(50, before);
    }
  }
  if (m.minTs !== undefined && m.minTs !== 0n) {
    w.uint64(m.minTs);
    w.uint32(40);
  }
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(32);
  }
  if (m.resolvedTs !== undefined && m.resolvedTs !== 0n) {
    w.uint64(m.resolvedTs);
    w.uint32(24);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.int64(m.storeId);
    w.uint32(16);
  }
  if (m.files !== undefined && m.files.length > 0) {
    for (let i = m.files.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeDataFileInfo(w, m.files[i] as DataFileInfoInit);
      w.nested(10, before);
    }
  }
}

function readMetadata(r: WireReader, end: number, into?: Metadata): Metadata {
  const m: Metadata = into ?? {
    files: [],
    fileGroups: [],
    storeId: 0n,
    resolvedTs: 0n,
    maxTs: 0n,
    minTs: 0n,
    metaVersion: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.files.push(readDataFileInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.fileGroups.push(readDataFileGroup(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.storeId = r.int64();
        break;
      }
      case 24: {
        m.resolvedTs = r.uint64();
        break;
      }
      case 32: {
        m.maxTs = r.uint64();
        break;
      }
      case 40: {
        m.minTs = r.uint64();
        break;
      }
      case 56: {
        m.metaVersion = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Metadata: MessageCodec<Metadata, MetadataInit> = {
  typeName: 'backup.Metadata',
  write: writeMetadata,
  read: readMetadata,
};

/** `backup.DataFileGroup` */
export interface DataFileGroup {
  path: string;
  dataFilesInfo: DataFileInfo[];
  minTs: bigint;
  maxTs: bigint;
  minResolvedTs: bigint;
  length: number;
}

/** What {@link DataFileGroup} is encoded from. */
export interface DataFileGroupInit {
  readonly path?: string | undefined;
  readonly dataFilesInfo?: readonly DataFileInfoInit[] | undefined;
  readonly minTs?: bigint | undefined;
  readonly maxTs?: bigint | undefined;
  readonly minResolvedTs?: bigint | undefined;
  readonly length?: number | undefined;
}

function writeDataFileGroup(w: WireWriter, m: DataFileGroupInit): void {
  if (m.length !== undefined && m.length !== 0) {
    w.uint64Number(m.length);
    w.uint32(48);
  }
  if (m.minResolvedTs !== undefined && m.minResolvedTs !== 0n) {
    w.uint64(m.minResolvedTs);
    w.uint32(40);
  }
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(32);
  }
  if (m.minTs !== undefined && m.minTs !== 0n) {
    w.uint64(m.minTs);
    w.uint32(24);
  }
  if (m.dataFilesInfo !== undefined && m.dataFilesInfo.length > 0) {
    for (let i = m.dataFilesInfo.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeDataFileInfo(w, m.dataFilesInfo[i] as DataFileInfoInit);
      w.nested(18, before);
    }
  }
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(10);
  }
}

function readDataFileGroup(r: WireReader, end: number, into?: DataFileGroup): DataFileGroup {
  const m: DataFileGroup = into ?? {
    path: '',
    dataFilesInfo: [],
    minTs: 0n,
    maxTs: 0n,
    minResolvedTs: 0n,
    length: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.path = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.dataFilesInfo.push(readDataFileInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.minTs = r.uint64();
        break;
      }
      case 32: {
        m.maxTs = r.uint64();
        break;
      }
      case 40: {
        m.minResolvedTs = r.uint64();
        break;
      }
      case 48: {
        m.length = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DataFileGroup: MessageCodec<DataFileGroup, DataFileGroupInit> = {
  typeName: 'backup.DataFileGroup',
  write: writeDataFileGroup,
  read: readDataFileGroup,
};

/** `backup.DataFileInfo` */
export interface DataFileInfo {
  sha256: Uint8Array;
  path: string;
  numberOfEntries: number;
  minTs: bigint;
  maxTs: bigint;
  resolvedTs: bigint;
  regionId: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  cf: string;
  type: FileType;
  isMeta: boolean;
  tableId: bigint;
  length: number;
  minBeginTsInDefaultCf: bigint;
  rangeOffset: number;
  rangeLength: number;
  compressionType: CompressionType;
  crc64xor: bigint;
  regionStartKey: Uint8Array;
  regionEndKey: Uint8Array;
  regionEpoch: metapb.RegionEpoch[];
  fileEncryptionInfo: encryptionpb.FileEncryptionInfo | undefined;
}

/** What {@link DataFileInfo} is encoded from. */
export interface DataFileInfoInit {
  readonly sha256?: BytesInit | undefined;
  readonly path?: string | undefined;
  readonly numberOfEntries?: number | undefined;
  readonly minTs?: bigint | undefined;
  readonly maxTs?: bigint | undefined;
  readonly resolvedTs?: bigint | undefined;
  readonly regionId?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly cf?: string | undefined;
  readonly type?: FileType | undefined;
  readonly isMeta?: boolean | undefined;
  readonly tableId?: bigint | undefined;
  readonly length?: number | undefined;
  readonly minBeginTsInDefaultCf?: bigint | undefined;
  readonly rangeOffset?: number | undefined;
  readonly rangeLength?: number | undefined;
  readonly compressionType?: CompressionType | undefined;
  readonly crc64xor?: bigint | undefined;
  readonly regionStartKey?: BytesInit | undefined;
  readonly regionEndKey?: BytesInit | undefined;
  readonly regionEpoch?: readonly metapb.RegionEpochInit[] | undefined;
  readonly fileEncryptionInfo?: encryptionpb.FileEncryptionInfoInit | undefined;
}

function writeDataFileInfo(w: WireWriter, m: DataFileInfoInit): void {
  if (m.fileEncryptionInfo !== undefined) {
    const before = w.size;
    encryptionpb.FileEncryptionInfo.write(w, m.fileEncryptionInfo);
    w.nested(186, before);
  }
  if (m.regionEpoch !== undefined && m.regionEpoch.length > 0) {
    for (let i = m.regionEpoch.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.RegionEpoch.write(w, m.regionEpoch[i] as metapb.RegionEpochInit);
      w.nested(178, before);
    }
  }
  if (m.regionEndKey !== undefined && m.regionEndKey.length > 0) {
    w.bytes(m.regionEndKey);
    w.uint32(170);
  }
  if (m.regionStartKey !== undefined && m.regionStartKey.length > 0) {
    w.bytes(m.regionStartKey);
    w.uint32(162);
  }
  if (m.crc64xor !== undefined && m.crc64xor !== 0n) {
    w.uint64(m.crc64xor);
    w.uint32(152);
  }
  if (m.compressionType !== undefined && m.compressionType !== 0) {
    w.int32(m.compressionType);
    w.uint32(144);
  }
  if (m.rangeLength !== undefined && m.rangeLength !== 0) {
    w.uint64Number(m.rangeLength);
    w.uint32(136);
  }
  if (m.rangeOffset !== undefined && m.rangeOffset !== 0) {
    w.uint64Number(m.rangeOffset);
    w.uint32(128);
  }
  if (m.minBeginTsInDefaultCf !== undefined && m.minBeginTsInDefaultCf !== 0n) {
    w.uint64(m.minBeginTsInDefaultCf);
    w.uint32(120);
  }
  if (m.length !== undefined && m.length !== 0) {
    w.uint64Number(m.length);
    w.uint32(112);
  }
  if (m.tableId !== undefined && m.tableId !== 0n) {
    w.int64(m.tableId);
    w.uint32(104);
  }
  if (m.isMeta !== undefined && m.isMeta) {
    w.bool(m.isMeta);
    w.uint32(96);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(88);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(82);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(74);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(66);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.int64(m.regionId);
    w.uint32(56);
  }
  if (m.resolvedTs !== undefined && m.resolvedTs !== 0n) {
    w.uint64(m.resolvedTs);
    w.uint32(48);
  }
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(40);
  }
  if (m.minTs !== undefined && m.minTs !== 0n) {
    w.uint64(m.minTs);
    w.uint32(32);
  }
  if (m.numberOfEntries !== undefined && m.numberOfEntries !== 0) {
    w.int64Number(m.numberOfEntries);
    w.uint32(24);
  }
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(18);
  }
  if (m.sha256 !== undefined && m.sha256.length > 0) {
    w.bytes(m.sha256);
    w.uint32(10);
  }
}

function readDataFileInfo(r: WireReader, end: number, into?: DataFileInfo): DataFileInfo {
  const m: DataFileInfo = into ?? {
    sha256: noBytes,
    path: '',
    numberOfEntries: 0,
    minTs: 0n,
    maxTs: 0n,
    resolvedTs: 0n,
    regionId: 0n,
    startKey: noBytes,
    endKey: noBytes,
    cf: '',
    type: 0,
    isMeta: false,
    tableId: 0n,
    length: 0,
    minBeginTsInDefaultCf: 0n,
    rangeOffset: 0,
    rangeLength: 0,
    compressionType: 0,
    crc64xor: 0n,
    regionStartKey: noBytes,
    regionEndKey: noBytes,
    regionEpoch: [],
    fileEncryptionInfo: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.sha256 = r.bytes(end);
        break;
      }
      case 18: {
        m.path = r.string(end);
        break;
      }
      case 24: {
        m.numberOfEntries = r.int64Number();
        break;
      }
      case 32: {
        m.minTs = r.uint64();
        break;
      }
      case 40: {
        m.maxTs = r.uint64();
        break;
      }
      case 48: {
        m.resolvedTs = r.uint64();
        break;
      }
      case 56: {
        m.regionId = r.int64();
        break;
      }
      case 66: {
        m.startKey = r.bytes(end);
        break;
      }
      case 74: {
        m.endKey = r.bytes(end);
        break;
      }
      case 82: {
        m.cf = r.string(end);
        break;
      }
      case 88: {
        m.type = r.int32();
        break;
      }
      case 96: {
        m.isMeta = r.bool();
        break;
      }
      case 104: {
        m.tableId = r.int64();
        break;
      }
      case 112: {
        m.length = r.uint64Number();
        break;
      }
      case 120: {
        m.minBeginTsInDefaultCf = r.uint64();
        break;
      }
      case 128: {
        m.rangeOffset = r.uint64Number();
        break;
      }
      case 136: {
        m.rangeLength = r.uint64Number();
        break;
      }
      case 144: {
        m.compressionType = r.int32();
        break;
      }
      case 152: {
        m.crc64xor = r.uint64();
        break;
      }
      case 162: {
        m.regionStartKey = r.bytes(end);
        break;
      }
      case 170: {
        m.regionEndKey = r.bytes(end);
        break;
      }
      case 178: {
        const stop = r.enter(end);
        m.regionEpoch.push(metapb.RegionEpoch.read(r, stop));
        r.leave(stop);
        break;
      }
      case 186: {
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

export const DataFileInfo: MessageCodec<DataFileInfo, DataFileInfoInit> = {
  typeName: 'backup.DataFileInfo',
  write: writeDataFileInfo,
  read: readDataFileInfo,
};

/** `backup.StreamBackupError` */
export interface StreamBackupError {
  happenAt: number;
  errorCode: string;
  errorMessage: string;
  storeId: bigint;
}

/** What {@link StreamBackupError} is encoded from. */
export interface StreamBackupErrorInit {
  readonly happenAt?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
  readonly storeId?: bigint | undefined;
}

function writeStreamBackupError(w: WireWriter, m: StreamBackupErrorInit): void {
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(32);
  }
  if (m.errorMessage !== undefined && m.errorMessage.length > 0) {
    w.string(m.errorMessage);
    w.uint32(26);
  }
  if (m.errorCode !== undefined && m.errorCode.length > 0) {
    w.string(m.errorCode);
    w.uint32(18);
  }
  if (m.happenAt !== undefined && m.happenAt !== 0) {
    w.uint64Number(m.happenAt);
    w.uint32(8);
  }
}

function readStreamBackupError(r: WireReader, end: number, into?: StreamBackupError): StreamBackupError {
  const m: StreamBackupError = into ?? {
    happenAt: 0,
    errorCode: '',
    errorMessage: '',
    storeId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.happenAt = r.uint64Number();
        break;
      }
      case 18: {
        m.errorCode = r.string(end);
        break;
      }
      case 26: {
        m.errorMessage = r.string(end);
        break;
      }
      case 32: {
        m.storeId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StreamBackupError: MessageCodec<StreamBackupError, StreamBackupErrorInit> = {
  typeName: 'backup.StreamBackupError',
  write: writeStreamBackupError,
  read: readStreamBackupError,
};

/** `backup.Span` */
export interface Span {
  offset: number;
  length: number;
}

/** What {@link Span} is encoded from. */
export interface SpanInit {
  readonly offset?: number | undefined;
  readonly length?: number | undefined;
}

function writeSpan(w: WireWriter, m: SpanInit): void {
  if (m.length !== undefined && m.length !== 0) {
    w.uint64Number(m.length);
    w.uint32(16);
  }
  if (m.offset !== undefined && m.offset !== 0) {
    w.uint64Number(m.offset);
    w.uint32(8);
  }
}

function readSpan(r: WireReader, end: number, into?: Span): Span {
  const m: Span = into ?? {
    offset: 0,
    length: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.offset = r.uint64Number();
        break;
      }
      case 16: {
        m.length = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Span: MessageCodec<Span, SpanInit> = {
  typeName: 'backup.Span',
  write: writeSpan,
  read: readSpan,
};

/** `backup.SpansOfFile` */
export interface SpansOfFile {
  path: string;
  spans: Span[];
}

/** What {@link SpansOfFile} is encoded from. */
export interface SpansOfFileInit {
  readonly path?: string | undefined;
  readonly spans?: readonly SpanInit[] | undefined;
}

function writeSpansOfFile(w: WireWriter, m: SpansOfFileInit): void {
  if (m.spans !== undefined && m.spans.length > 0) {
    for (let i = m.spans.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSpan(w, m.spans[i] as SpanInit);
      w.nested(18, before);
    }
  }
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(10);
  }
}

function readSpansOfFile(r: WireReader, end: number, into?: SpansOfFile): SpansOfFile {
  const m: SpansOfFile = into ?? {
    path: '',
    spans: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.path = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.spans.push(readSpan(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SpansOfFile: MessageCodec<SpansOfFile, SpansOfFileInit> = {
  typeName: 'backup.SpansOfFile',
  write: writeSpansOfFile,
  read: readSpansOfFile,
};

/** `backup.LogFileSubcompactionMeta` */
export interface LogFileSubcompactionMeta {
  size: number;
  regionId: bigint;
  cf: string;
  inputMaxTs: bigint;
  inputMinTs: bigint;
  compactFromTs: bigint;
  compactUntilTs: bigint;
  minKey: Uint8Array;
  maxKey: Uint8Array;
  ty: FileType;
  tableId: bigint;
  sources: SpansOfFile[];
}

/** What {@link LogFileSubcompactionMeta} is encoded from. */
export interface LogFileSubcompactionMetaInit {
  readonly size?: number | undefined;
  readonly regionId?: bigint | undefined;
  readonly cf?: string | undefined;
  readonly inputMaxTs?: bigint | undefined;
  readonly inputMinTs?: bigint | undefined;
  readonly compactFromTs?: bigint | undefined;
  readonly compactUntilTs?: bigint | undefined;
  readonly minKey?: BytesInit | undefined;
  readonly maxKey?: BytesInit | undefined;
  readonly ty?: FileType | undefined;
  readonly tableId?: bigint | undefined;
  readonly sources?: readonly SpansOfFileInit[] | undefined;
}

function writeLogFileSubcompactionMeta(w: WireWriter, m: LogFileSubcompactionMetaInit): void {
  if (m.sources !== undefined && m.sources.length > 0) {
    for (let i = m.sources.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSpansOfFile(w, m.sources[i] as SpansOfFileInit);
      w.nested(98, before);
    }
  }
  if (m.tableId !== undefined && m.tableId !== 0n) {
    w.int64(m.tableId);
    w.uint32(88);
  }
  if (m.ty !== undefined && m.ty !== 0) {
    w.int32(m.ty);
    w.uint32(80);
  }
  if (m.maxKey !== undefined && m.maxKey.length > 0) {
    w.bytes(m.maxKey);
    w.uint32(74);
  }
  if (m.minKey !== undefined && m.minKey.length > 0) {
    w.bytes(m.minKey);
    w.uint32(66);
  }
  if (m.compactUntilTs !== undefined && m.compactUntilTs !== 0n) {
    w.uint64(m.compactUntilTs);
    w.uint32(56);
  }
  if (m.compactFromTs !== undefined && m.compactFromTs !== 0n) {
    w.uint64(m.compactFromTs);
    w.uint32(48);
  }
  if (m.inputMinTs !== undefined && m.inputMinTs !== 0n) {
    w.uint64(m.inputMinTs);
    w.uint32(40);
  }
  if (m.inputMaxTs !== undefined && m.inputMaxTs !== 0n) {
    w.uint64(m.inputMaxTs);
    w.uint32(32);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.size !== undefined && m.size !== 0) {
    w.uint64Number(m.size);
    w.uint32(8);
  }
}

function readLogFileSubcompactionMeta(r: WireReader, end: number, into?: LogFileSubcompactionMeta): LogFileSubcompactionMeta {
  const m: LogFileSubcompactionMeta = into ?? {
    size: 0,
    regionId: 0n,
    cf: '',
    inputMaxTs: 0n,
    inputMinTs: 0n,
    compactFromTs: 0n,
    compactUntilTs: 0n,
    minKey: noBytes,
    maxKey: noBytes,
    ty: 0,
    tableId: 0n,
    sources: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.size = r.uint64Number();
        break;
      }
      case 16: {
        m.regionId = r.uint64();
        break;
      }
      case 26: {
        m.cf = r.string(end);
        break;
      }
      case 32: {
        m.inputMaxTs = r.uint64();
        break;
      }
      case 40: {
        m.inputMinTs = r.uint64();
        break;
      }
      case 48: {
        m.compactFromTs = r.uint64();
        break;
      }
      case 56: {
        m.compactUntilTs = r.uint64();
        break;
      }
      case 66: {
        m.minKey = r.bytes(end);
        break;
      }
      case 74: {
        m.maxKey = r.bytes(end);
        break;
      }
      case 80: {
        m.ty = r.int32();
        break;
      }
      case 88: {
        m.tableId = r.int64();
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.sources.push(readSpansOfFile(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LogFileSubcompactionMeta: MessageCodec<LogFileSubcompactionMeta, LogFileSubcompactionMetaInit> = {
  typeName: 'backup.LogFileSubcompactionMeta',
  write: writeLogFileSubcompactionMeta,
  read: readLogFileSubcompactionMeta,
};

/** `backup.LogFileSubcompaction` */
export interface LogFileSubcompaction {
  meta: LogFileSubcompactionMeta | undefined;
  sstOutputs: File[];
  regionMetaHints: RegionMetaHint[];
}

/** What {@link LogFileSubcompaction} is encoded from. */
export interface LogFileSubcompactionInit {
  readonly meta?: LogFileSubcompactionMetaInit | undefined;
  readonly sstOutputs?: readonly FileInit[] | undefined;
  readonly regionMetaHints?: readonly RegionMetaHintInit[] | undefined;
}

function writeLogFileSubcompaction(w: WireWriter, m: LogFileSubcompactionInit): void {
  if (m.regionMetaHints !== undefined && m.regionMetaHints.length > 0) {
    for (let i = m.regionMetaHints.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRegionMetaHint(w, m.regionMetaHints[i] as RegionMetaHintInit);
      w.nested(26, before);
    }
  }
  if (m.sstOutputs !== undefined && m.sstOutputs.length > 0) {
    for (let i = m.sstOutputs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.sstOutputs[i] as FileInit);
      w.nested(18, before);
    }
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeLogFileSubcompactionMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readLogFileSubcompaction(r: WireReader, end: number, into?: LogFileSubcompaction): LogFileSubcompaction {
  const m: LogFileSubcompaction = into ?? {
    meta: undefined,
    sstOutputs: [],
    regionMetaHints: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readLogFileSubcompactionMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.sstOutputs.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionMetaHints.push(readRegionMetaHint(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LogFileSubcompaction: MessageCodec<LogFileSubcompaction, LogFileSubcompactionInit> = {
  typeName: 'backup.LogFileSubcompaction',
  write: writeLogFileSubcompaction,
  read: readLogFileSubcompaction,
};

/** `backup.RegionMetaHint` */
export interface RegionMetaHint {
  startKey: Uint8Array;
  endKey: Uint8Array;
  regionEpoch: metapb.RegionEpoch | undefined;
}

/** What {@link RegionMetaHint} is encoded from. */
export interface RegionMetaHintInit {
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
}

function writeRegionMetaHint(w: WireWriter, m: RegionMetaHintInit): void {
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(26, before);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(18);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readRegionMetaHint(r: WireReader, end: number, into?: RegionMetaHint): RegionMetaHint {
  const m: RegionMetaHint = into ?? {
    startKey: noBytes,
    endKey: noBytes,
    regionEpoch: undefined,
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
      case 26: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionMetaHint: MessageCodec<RegionMetaHint, RegionMetaHintInit> = {
  typeName: 'backup.RegionMetaHint',
  write: writeRegionMetaHint,
  read: readRegionMetaHint,
};

/** `backup.LogFileSubcompactions` */
export interface LogFileSubcompactions {
  subcompactions: LogFileSubcompaction[];
}

/** What {@link LogFileSubcompactions} is encoded from. */
export interface LogFileSubcompactionsInit {
  readonly subcompactions?: readonly LogFileSubcompactionInit[] | undefined;
}

function writeLogFileSubcompactions(w: WireWriter, m: LogFileSubcompactionsInit): void {
  if (m.subcompactions !== undefined && m.subcompactions.length > 0) {
    for (let i = m.subcompactions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLogFileSubcompaction(w, m.subcompactions[i] as LogFileSubcompactionInit);
      w.nested(10, before);
    }
  }
}

function readLogFileSubcompactions(r: WireReader, end: number, into?: LogFileSubcompactions): LogFileSubcompactions {
  const m: LogFileSubcompactions = into ?? {
    subcompactions: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.subcompactions.push(readLogFileSubcompaction(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LogFileSubcompactions: MessageCodec<LogFileSubcompactions, LogFileSubcompactionsInit> = {
  typeName: 'backup.LogFileSubcompactions',
  write: writeLogFileSubcompactions,
  read: readLogFileSubcompactions,
};

/** `backup.LogFileCompaction` */
export interface LogFileCompaction {
  compactionFromTs: bigint;
  compactionUntilTs: bigint;
  name: string;
  comments: string;
  artifacts: string;
  artifactsHash: bigint;
  generatedFiles: string;
  inputMinTs: bigint;
  inputMaxTs: bigint;
  generatedCmetaFilesTotalSize: number;
  generatedSstFilesTotalSize: number;
}

/** What {@link LogFileCompaction} is encoded from. */
export interface LogFileCompactionInit {
  readonly compactionFromTs?: bigint | undefined;
  readonly compactionUntilTs?: bigint | undefined;
  readonly name?: string | undefined;
  readonly comments?: string | undefined;
  readonly artifacts?: string | undefined;
  readonly artifactsHash?: bigint | undefined;
  readonly generatedFiles?: string | undefined;
  readonly inputMinTs?: bigint | undefined;
  readonly inputMaxTs?: bigint | undefined;
  readonly generatedCmetaFilesTotalSize?: number | undefined;
  readonly generatedSstFilesTotalSize?: number | undefined;
}

function writeLogFileCompaction(w: WireWriter, m: LogFileCompactionInit): void {
  if (m.generatedSstFilesTotalSize !== undefined && m.generatedSstFilesTotalSize !== 0) {
    w.uint64Number(m.generatedSstFilesTotalSize);
    w.uint32(88);
  }
  if (m.generatedCmetaFilesTotalSize !== undefined && m.generatedCmetaFilesTotalSize !== 0) {
    w.uint64Number(m.generatedCmetaFilesTotalSize);
    w.uint32(80);
  }
  if (m.inputMaxTs !== undefined && m.inputMaxTs !== 0n) {
    w.uint64(m.inputMaxTs);
    w.uint32(72);
  }
  if (m.inputMinTs !== undefined && m.inputMinTs !== 0n) {
    w.uint64(m.inputMinTs);
    w.uint32(64);
  }
  if (m.generatedFiles !== undefined && m.generatedFiles.length > 0) {
    w.string(m.generatedFiles);
    w.uint32(58);
  }
  if (m.artifactsHash !== undefined && m.artifactsHash !== 0n) {
    w.uint64(m.artifactsHash);
    w.uint32(48);
  }
  if (m.artifacts !== undefined && m.artifacts.length > 0) {
    w.string(m.artifacts);
    w.uint32(42);
  }
  if (m.comments !== undefined && m.comments.length > 0) {
    w.string(m.comments);
    w.uint32(34);
  }
  if (m.name !== undefined && m.name.length > 0) {
    w.string(m.name);
    w.uint32(26);
  }
  if (m.compactionUntilTs !== undefined && m.compactionUntilTs !== 0n) {
    w.uint64(m.compactionUntilTs);
    w.uint32(16);
  }
  if (m.compactionFromTs !== undefined && m.compactionFromTs !== 0n) {
    w.uint64(m.compactionFromTs);
    w.uint32(8);
  }
}

function readLogFileCompaction(r: WireReader, end: number, into?: LogFileCompaction): LogFileCompaction {
  const m: LogFileCompaction = into ?? {
    compactionFromTs: 0n,
    compactionUntilTs: 0n,
    name: '',
    comments: '',
    artifacts: '',
    artifactsHash: 0n,
    generatedFiles: '',
    inputMinTs: 0n,
    inputMaxTs: 0n,
    generatedCmetaFilesTotalSize: 0,
    generatedSstFilesTotalSize: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.compactionFromTs = r.uint64();
        break;
      }
      case 16: {
        m.compactionUntilTs = r.uint64();
        break;
      }
      case 26: {
        m.name = r.string(end);
        break;
      }
      case 34: {
        m.comments = r.string(end);
        break;
      }
      case 42: {
        m.artifacts = r.string(end);
        break;
      }
      case 48: {
        m.artifactsHash = r.uint64();
        break;
      }
      case 58: {
        m.generatedFiles = r.string(end);
        break;
      }
      case 64: {
        m.inputMinTs = r.uint64();
        break;
      }
      case 72: {
        m.inputMaxTs = r.uint64();
        break;
      }
      case 80: {
        m.generatedCmetaFilesTotalSize = r.uint64Number();
        break;
      }
      case 88: {
        m.generatedSstFilesTotalSize = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LogFileCompaction: MessageCodec<LogFileCompaction, LogFileCompactionInit> = {
  typeName: 'backup.LogFileCompaction',
  write: writeLogFileCompaction,
  read: readLogFileCompaction,
};

/** `backup.MetaEdit` */
export interface MetaEdit {
  path: string;
  deletePhysicalFiles: string[];
  deleteLogicalFiles: DeleteSpansOfFile[];
  destructSelf: boolean;
  allDataFilesCompacted: boolean;
}

/** What {@link MetaEdit} is encoded from. */
export interface MetaEditInit {
  readonly path?: string | undefined;
  readonly deletePhysicalFiles?: readonly string[] | undefined;
  readonly deleteLogicalFiles?: readonly DeleteSpansOfFileInit[] | undefined;
  readonly destructSelf?: boolean | undefined;
  readonly allDataFilesCompacted?: boolean | undefined;
}

function writeMetaEdit(w: WireWriter, m: MetaEditInit): void {
  if (m.allDataFilesCompacted !== undefined && m.allDataFilesCompacted) {
    w.bool(m.allDataFilesCompacted);
    w.uint32(40);
  }
  if (m.destructSelf !== undefined && m.destructSelf) {
    w.bool(m.destructSelf);
    w.uint32(32);
  }
  if (m.deleteLogicalFiles !== undefined && m.deleteLogicalFiles.length > 0) {
    for (let i = m.deleteLogicalFiles.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeDeleteSpansOfFile(w, m.deleteLogicalFiles[i] as DeleteSpansOfFileInit);
      w.nested(26, before);
    }
  }
  if (m.deletePhysicalFiles !== undefined && m.deletePhysicalFiles.length > 0) {
    for (let i = m.deletePhysicalFiles.length - 1; i >= 0; i -= 1) {
      w.string(m.deletePhysicalFiles[i] as string);
      w.uint32(18);
    }
  }
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(10);
  }
}

function readMetaEdit(r: WireReader, end: number, into?: MetaEdit): MetaEdit {
  const m: MetaEdit = into ?? {
    path: '',
    deletePhysicalFiles: [],
    deleteLogicalFiles: [],
    destructSelf: false,
    allDataFilesCompacted: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.path = r.string(end);
        break;
      }
      case 18: {
        m.deletePhysicalFiles.push(r.string(end));
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.deleteLogicalFiles.push(readDeleteSpansOfFile(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.destructSelf = r.bool();
        break;
      }
      case 40: {
        m.allDataFilesCompacted = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MetaEdit: MessageCodec<MetaEdit, MetaEditInit> = {
  typeName: 'backup.MetaEdit',
  write: writeMetaEdit,
  read: readMetaEdit,
};

/** `backup.RewrittenTableID` */
export interface RewrittenTableID {
  ancestorUpstream: bigint;
  upstream: bigint;
}

/** What {@link RewrittenTableID} is encoded from. */
export interface RewrittenTableIDInit {
  readonly ancestorUpstream?: bigint | undefined;
  readonly upstream?: bigint | undefined;
}

function writeRewrittenTableID(w: WireWriter, m: RewrittenTableIDInit): void {
  if (m.upstream !== undefined && m.upstream !== 0n) {
    w.int64(m.upstream);
    w.uint32(16);
  }
  if (m.ancestorUpstream !== undefined && m.ancestorUpstream !== 0n) {
    w.int64(m.ancestorUpstream);
    w.uint32(8);
  }
}

function readRewrittenTableID(r: WireReader, end: number, into?: RewrittenTableID): RewrittenTableID {
  const m: RewrittenTableID = into ?? {
    ancestorUpstream: 0n,
    upstream: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.ancestorUpstream = r.int64();
        break;
      }
      case 16: {
        m.upstream = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RewrittenTableID: MessageCodec<RewrittenTableID, RewrittenTableIDInit> = {
  typeName: 'backup.RewrittenTableID',
  write: writeRewrittenTableID,
  read: readRewrittenTableID,
};

/** `backup.IngestedSSTs` */
export interface IngestedSSTs {
  rewrittenTables: RewrittenTableID[];
  files: File[];
  asIfTs: bigint;
  filesPrefixHint: string;
  finished: boolean;
  backupUuid: Uint8Array;
}

/** What {@link IngestedSSTs} is encoded from. */
export interface IngestedSSTsInit {
  readonly rewrittenTables?: readonly RewrittenTableIDInit[] | undefined;
  readonly files?: readonly FileInit[] | undefined;
  readonly asIfTs?: bigint | undefined;
  readonly filesPrefixHint?: string | undefined;
  readonly finished?: boolean | undefined;
  readonly backupUuid?: BytesInit | undefined;
}

function writeIngestedSSTs(w: WireWriter, m: IngestedSSTsInit): void {
  if (m.backupUuid !== undefined && m.backupUuid.length > 0) {
    w.bytes(m.backupUuid);
    w.uint32(50);
  }
  if (m.finished !== undefined && m.finished) {
    w.bool(m.finished);
    w.uint32(40);
  }
  if (m.filesPrefixHint !== undefined && m.filesPrefixHint.length > 0) {
    w.string(m.filesPrefixHint);
    w.uint32(34);
  }
  if (m.asIfTs !== undefined && m.asIfTs !== 0n) {
    w.uint64(m.asIfTs);
    w.uint32(24);
  }
  if (m.files !== undefined && m.files.length > 0) {
    for (let i = m.files.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeFile(w, m.files[i] as FileInit);
      w.nested(18, before);
    }
  }
  if (m.rewrittenTables !== undefined && m.rewrittenTables.length > 0) {
    for (let i = m.rewrittenTables.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeRewrittenTableID(w, m.rewrittenTables[i] as RewrittenTableIDInit);
      w.nested(10, before);
    }
  }
}

function readIngestedSSTs(r: WireReader, end: number, into?: IngestedSSTs): IngestedSSTs {
  const m: IngestedSSTs = into ?? {
    rewrittenTables: [],
    files: [],
    asIfTs: 0n,
    filesPrefixHint: '',
    finished: false,
    backupUuid: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.rewrittenTables.push(readRewrittenTableID(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.files.push(readFile(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.asIfTs = r.uint64();
        break;
      }
      case 34: {
        m.filesPrefixHint = r.string(end);
        break;
      }
      case 40: {
        m.finished = r.bool();
        break;
      }
      case 50: {
        m.backupUuid = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IngestedSSTs: MessageCodec<IngestedSSTs, IngestedSSTsInit> = {
  typeName: 'backup.IngestedSSTs',
  write: writeIngestedSSTs,
  read: readIngestedSSTs,
};

/** `backup.DeleteSpansOfFile` */
export interface DeleteSpansOfFile {
  path: string;
  spans: Span[];
  wholeFileLength: number;
}

/** What {@link DeleteSpansOfFile} is encoded from. */
export interface DeleteSpansOfFileInit {
  readonly path?: string | undefined;
  readonly spans?: readonly SpanInit[] | undefined;
  readonly wholeFileLength?: number | undefined;
}

function writeDeleteSpansOfFile(w: WireWriter, m: DeleteSpansOfFileInit): void {
  if (m.wholeFileLength !== undefined && m.wholeFileLength !== 0) {
    w.uint64Number(m.wholeFileLength);
    w.uint32(24);
  }
  if (m.spans !== undefined && m.spans.length > 0) {
    for (let i = m.spans.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSpan(w, m.spans[i] as SpanInit);
      w.nested(18, before);
    }
  }
  if (m.path !== undefined && m.path.length > 0) {
    w.string(m.path);
    w.uint32(10);
  }
}

function readDeleteSpansOfFile(r: WireReader, end: number, into?: DeleteSpansOfFile): DeleteSpansOfFile {
  const m: DeleteSpansOfFile = into ?? {
    path: '',
    spans: [],
    wholeFileLength: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.path = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.spans.push(readSpan(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.wholeFileLength = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteSpansOfFile: MessageCodec<DeleteSpansOfFile, DeleteSpansOfFileInit> = {
  typeName: 'backup.DeleteSpansOfFile',
  write: writeDeleteSpansOfFile,
  read: readDeleteSpansOfFile,
};

/** `backup.Migration` */
export interface Migration {
  creator: string;
  version: MigrationVersion;
  editMeta: MetaEdit[];
  truncatedTo: bigint;
  compactions: LogFileCompaction[];
  destructPrefix: string[];
  ingestedSstPaths: string[];
}

/** What {@link Migration} is encoded from. */
export interface MigrationInit {
  readonly creator?: string | undefined;
  readonly version?: MigrationVersion | undefined;
  readonly editMeta?: readonly MetaEditInit[] | undefined;
  readonly truncatedTo?: bigint | undefined;
  readonly compactions?: readonly LogFileCompactionInit[] | undefined;
  readonly destructPrefix?: readonly string[] | undefined;
  readonly ingestedSstPaths?: readonly string[] | undefined;
}

function writeMigration(w: WireWriter, m: MigrationInit): void {
  if (m.ingestedSstPaths !== undefined && m.ingestedSstPaths.length > 0) {
    for (let i = m.ingestedSstPaths.length - 1; i >= 0; i -= 1) {
      w.string(m.ingestedSstPaths[i] as string);
      w.uint32(58);
    }
  }
  if (m.version !== undefined && m.version !== 0) {
    w.int32(m.version);
    w.uint32(48);
  }
  if (m.creator !== undefined && m.creator.length > 0) {
    w.string(m.creator);
    w.uint32(42);
  }
  if (m.destructPrefix !== undefined && m.destructPrefix.length > 0) {
    for (let i = m.destructPrefix.length - 1; i >= 0; i -= 1) {
      w.string(m.destructPrefix[i] as string);
      w.uint32(34);
    }
  }
  if (m.compactions !== undefined && m.compactions.length > 0) {
    for (let i = m.compactions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLogFileCompaction(w, m.compactions[i] as LogFileCompactionInit);
      w.nested(26, before);
    }
  }
  if (m.truncatedTo !== undefined && m.truncatedTo !== 0n) {
    w.uint64(m.truncatedTo);
    w.uint32(16);
  }
  if (m.editMeta !== undefined && m.editMeta.length > 0) {
    for (let i = m.editMeta.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMetaEdit(w, m.editMeta[i] as MetaEditInit);
      w.nested(10, before);
    }
  }
}

function readMigration(r: WireReader, end: number, into?: Migration): Migration {
  const m: Migration = into ?? {
    creator: '',
    version: 0,
    editMeta: [],
    truncatedTo: 0n,
    compactions: [],
    destructPrefix: [],
    ingestedSstPaths: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 42: {
        m.creator = r.string(end);
        break;
      }
      case 48: {
        m.version = r.int32();
        break;
      }
      case 10: {
        const stop = r.enter(end);
        m.editMeta.push(readMetaEdit(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.truncatedTo = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.compactions.push(readLogFileCompaction(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        m.destructPrefix.push(r.string(end));
        break;
      }
      case 58: {
        m.ingestedSstPaths.push(r.string(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Migration: MessageCodec<Migration, MigrationInit> = {
  typeName: 'backup.Migration',
  write: writeMigration,
  read: readMigration,
};

