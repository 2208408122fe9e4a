// Generated from cdcpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as errorpb from './errorpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';
import * as raft_cmdpb from './raft_cmdpb.js';

/** `cdcpb.ScanPriority` */
export const ScanPriority = {
  SCAN_PRIORITY_UNKNOWN: 0,
  SCAN_PRIORITY_LOW: 1,
  SCAN_PRIORITY_HIGH: 2,
} as const;
export type ScanPriority = number;

/** `cdcpb.Event.LogType` */
export const Event_LogType = {
  UNKNOWN: 0,
  PREWRITE: 1,
  COMMIT: 2,
  ROLLBACK: 3,
  COMMITTED: 4,
  INITIALIZED: 5,
} as const;
export type Event_LogType = number;

/** `cdcpb.Event.Row.OpType` */
export const Event_Row_OpType = {
  UNKNOWN: 0,
  PUT: 1,
  DELETE: 2,
} as const;
export type Event_Row_OpType = number;

/** `cdcpb.ChangeDataRequest.KvAPI` */
export const ChangeDataRequest_KvAPI = {
  TiDB: 0,
  RawKV: 1,
  TxnKV: 2,
} as const;
export type ChangeDataRequest_KvAPI = number;

/** `cdcpb.Header` */
export interface Header {
  clusterId: bigint;
  ticdcVersion: string;
}

/** What {@link Header} is encoded from. */
export interface HeaderInit {
  readonly clusterId?: bigint | undefined;
  readonly ticdcVersion?: string | undefined;
}

function writeHeader(w: WireWriter, m: HeaderInit): void {
  if (m.ticdcVersion !== undefined && m.ticdcVersion.length > 0) {
    w.string(m.ticdcVersion);
    w.uint32(18);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readHeader(r: WireReader, end: number, into?: Header): Header {
  const m: Header = into ?? {
    clusterId: 0n,
    ticdcVersion: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      case 18: {
        m.ticdcVersion = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Header: MessageCodec<Header, HeaderInit> = {
  typeName: 'cdcpb.Header',
  write: writeHeader,
  read: readHeader,
};

/** `cdcpb.DuplicateRequest` */
export interface DuplicateRequest {
  regionId: bigint;
}

/** What {@link DuplicateRequest} is encoded from. */
export interface DuplicateRequestInit {
  readonly regionId?: bigint | undefined;
}

function writeDuplicateRequest(w: WireWriter, m: DuplicateRequestInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readDuplicateRequest(r: WireReader, end: number, into?: DuplicateRequest): DuplicateRequest {
  const m: DuplicateRequest = into ?? {
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

export const DuplicateRequest: MessageCodec<DuplicateRequest, DuplicateRequestInit> = {
  typeName: 'cdcpb.DuplicateRequest',
  write: writeDuplicateRequest,
  read: readDuplicateRequest,
};

/** `cdcpb.Compatibility` */
export interface Compatibility {
  requiredVersion: string;
}

/** What {@link Compatibility} is encoded from. */
export interface CompatibilityInit {
  readonly requiredVersion?: string | undefined;
}

function writeCompatibility(w: WireWriter, m: CompatibilityInit): void {
  if (m.requiredVersion !== undefined && m.requiredVersion.length > 0) {
    w.string(m.requiredVersion);
    w.uint32(10);
  }
}

function readCompatibility(r: WireReader, end: number, into?: Compatibility): Compatibility {
  const m: Compatibility = into ?? {
    requiredVersion: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.requiredVersion = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Compatibility: MessageCodec<Compatibility, CompatibilityInit> = {
  typeName: 'cdcpb.Compatibility',
  write: writeCompatibility,
  read: readCompatibility,
};

/** `cdcpb.ClusterIDMismatch` */
export interface ClusterIDMismatch {
  current: bigint;
  request: bigint;
}

/** What {@link ClusterIDMismatch} is encoded from. */
export interface ClusterIDMismatchInit {
  readonly current?: bigint | undefined;
  readonly request?: bigint | undefined;
}

function writeClusterIDMismatch(w: WireWriter, m: ClusterIDMismatchInit): void {
  if (m.request !== undefined && m.request !== 0n) {
    w.uint64(m.request);
    w.uint32(16);
  }
  if (m.current !== undefined && m.current !== 0n) {
    w.uint64(m.current);
    w.uint32(8);
  }
}

function readClusterIDMismatch(r: WireReader, end: number, into?: ClusterIDMismatch): ClusterIDMismatch {
  const m: ClusterIDMismatch = into ?? {
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

export const ClusterIDMismatch: MessageCodec<ClusterIDMismatch, ClusterIDMismatchInit> = {
  typeName: 'cdcpb.ClusterIDMismatch',
  write: writeClusterIDMismatch,
  read: readClusterIDMismatch,
};

/** `cdcpb.Congested` */
export interface Congested {
  regionId: bigint;
}

/** What {@link Congested} is encoded from. */
export interface CongestedInit {
  readonly regionId?: bigint | undefined;
}

function writeCongested(w: WireWriter, m: CongestedInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readCongested(r: WireReader, end: number, into?: Congested): Congested {
  const m: Congested = into ?? {
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

export const Congested: MessageCodec<Congested, CongestedInit> = {
  typeName: 'cdcpb.Congested',
  write: writeCongested,
  read: readCongested,
};

/** `cdcpb.Error` */
export interface Error {
  notLeader: errorpb.NotLeader | undefined;
  regionNotFound: errorpb.RegionNotFound | undefined;
  epochNotMatch: errorpb.EpochNotMatch | undefined;
  duplicateRequest: DuplicateRequest | undefined;
  compatibility: Compatibility | undefined;
  clusterIdMismatch: ClusterIDMismatch | undefined;
  serverIsBusy: errorpb.ServerIsBusy | undefined;
  congested: Congested | undefined;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly notLeader?: errorpb.NotLeaderInit | undefined;
  readonly regionNotFound?: errorpb.RegionNotFoundInit | undefined;
  readonly epochNotMatch?: errorpb.EpochNotMatchInit | undefined;
  readonly duplicateRequest?: DuplicateRequestInit | undefined;
  readonly compatibility?: CompatibilityInit | undefined;
  readonly clusterIdMismatch?: ClusterIDMismatchInit | undefined;
  readonly serverIsBusy?: errorpb.ServerIsBusyInit | undefined;
  readonly congested?: CongestedInit | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.congested !== undefined) {
    const before = w.size;
    writeCongested(w, m.congested);
    w.nested(66, before);
  }
  if (m.serverIsBusy !== undefined) {
    const before = w.size;
    errorpb.ServerIsBusy.write(w, m.serverIsBusy);
    w.nested(58, before);
  }
  if (m.clusterIdMismatch !== undefined) {
    const before = w.size;
    writeClusterIDMismatch(w, m.clusterIdMismatch);
    w.nested(50, before);
  }
  if (m.compatibility !== undefined) {
    const before = w.size;
    writeCompatibility(w, m.compatibility);
    w.nested(42, before);
  }
  if (m.duplicateRequest !== undefined) {
    const before = w.size;
    writeDuplicateRequest(w, m.duplicateRequest);
    w.nested(34, before);
  }
  if (m.epochNotMatch !== undefined) {
    const before = w.size;
    errorpb.EpochNotMatch.write(w, m.epochNotMatch);
    w.nested(26, before);
  }
  if (m.regionNotFound !== undefined) {
    const before = w.size;
    errorpb.RegionNotFound.write(w, m.regionNotFound);
    w.nested(18, before);
  }
  if (m.notLeader !== undefined) {
    const before = w.size;
    errorpb.NotLeader.write(w, m.notLeader);
    w.nested(10, before);
  }
}

function readError(r: WireReader, end: number, into?: Error): Error {
  const m: Error = into ?? {
    notLeader: undefined,
    regionNotFound: undefined,
    epochNotMatch: undefined,
    duplicateRequest: undefined,
    compatibility: undefined,
    clusterIdMismatch: undefined,
    serverIsBusy: undefined,
    congested: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.notLeader = errorpb.NotLeader.read(r, stop, m.notLeader);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.regionNotFound = errorpb.RegionNotFound.read(r, stop, m.regionNotFound);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.epochNotMatch = errorpb.EpochNotMatch.read(r, stop, m.epochNotMatch);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.duplicateRequest = readDuplicateRequest(r, stop, m.duplicateRequest);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.compatibility = readCompatibility(r, stop, m.compatibility);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.clusterIdMismatch = readClusterIDMismatch(r, stop, m.clusterIdMismatch);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.serverIsBusy = errorpb.ServerIsBusy.read(r, stop, m.serverIsBusy);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.congested = readCongested(r, stop, m.congested);
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
  typeName: 'cdcpb.Error',
  write: writeError,
  read: readError,
};

/** `cdcpb.TxnInfo` */
export interface TxnInfo {
  startTs: bigint;
  primary: Uint8Array;
}

/** What {@link TxnInfo} is encoded from. */
export interface TxnInfoInit {
  readonly startTs?: bigint | undefined;
  readonly primary?: BytesInit | undefined;
}

function writeTxnInfo(w: WireWriter, m: TxnInfoInit): void {
  if (m.primary !== undefined && m.primary.length > 0) {
    w.bytes(m.primary);
    w.uint32(18);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readTxnInfo(r: WireReader, end: number, into?: TxnInfo): TxnInfo {
  const m: TxnInfo = into ?? {
    startTs: 0n,
    primary: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 18: {
        m.primary = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnInfo: MessageCodec<TxnInfo, TxnInfoInit> = {
  typeName: 'cdcpb.TxnInfo',
  write: writeTxnInfo,
  read: readTxnInfo,
};

/** `cdcpb.TxnStatus` */
export interface TxnStatus {
  startTs: bigint;
  minCommitTs: bigint;
  commitTs: bigint;
  isRolledBack: boolean;
}

/** What {@link TxnStatus} is encoded from. */
export interface TxnStatusInit {
  readonly startTs?: bigint | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly commitTs?: bigint | undefined;
  readonly isRolledBack?: boolean | undefined;
}

function writeTxnStatus(w: WireWriter, m: TxnStatusInit): void {
  if (m.isRolledBack !== undefined && m.isRolledBack) {
    w.bool(m.isRolledBack);
    w.uint32(32);
  }
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(24);
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readTxnStatus(r: WireReader, end: number, into?: TxnStatus): TxnStatus {
  const m: TxnStatus = into ?? {
    startTs: 0n,
    minCommitTs: 0n,
    commitTs: 0n,
    isRolledBack: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 16: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 24: {
        m.commitTs = r.uint64();
        break;
      }
      case 32: {
        m.isRolledBack = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnStatus: MessageCodec<TxnStatus, TxnStatusInit> = {
  typeName: 'cdcpb.TxnStatus',
  write: writeTxnStatus,
  read: readTxnStatus,
};

/** `cdcpb.Event` */
export interface Event {
  regionId: bigint;
  index: bigint;
  requestId: number;
  event: { case: 'entries'; value: Event_Entries } | { case: 'admin'; value: Event_Admin } | { case: 'error'; value: Error } | { case: 'resolvedTs'; value: bigint } | { case: 'longTxn'; value: Event_LongTxn } | undefined;
}

/** What {@link Event} is encoded from. */
export interface EventInit {
  readonly regionId?: bigint | undefined;
  readonly index?: bigint | undefined;
  readonly requestId?: number | undefined;
  readonly event?: { readonly case: 'entries'; readonly value: Event_EntriesInit } | { readonly case: 'admin'; readonly value: Event_AdminInit } | { readonly case: 'error'; readonly value: ErrorInit } | { readonly case: 'resolvedTs'; readonly value: bigint } | { readonly case: 'longTxn'; readonly value: Event_LongTxnInit } | undefined;
}

function writeEvent(w: WireWriter, m: EventInit): void {
  if (m.event?.case === 'longTxn') {
    const before = w.size;
    writeEvent_LongTxn(w, m.event.value);
    w.nested(66, before);
  }
  if (m.requestId !== undefined && m.requestId !== 0) {
    w.uint64Number(m.requestId);
    w.uint32(56);
  }
  if (m.event?.case === 'resolvedTs') {
    w.uint64(m.event.value);
    w.uint32(48);
  }
  if (m.event?.case === 'error') {
    const before = w.size;
    writeError(w, m.event.value);
    w.nested(42, before);
  }
  if (m.event?.case === 'admin') {
    const before = w.size;
    writeEvent_Admin(w, m.event.value);
    w.nested(34, before);
  }
  if (m.event?.case === 'entries') {
    const before = w.size;
    writeEvent_Entries(w, m.event.value);
    w.nested(26, before);
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readEvent(r: WireReader, end: number, into?: Event): Event {
  const m: Event = into ?? {
    regionId: 0n,
    index: 0n,
    requestId: 0,
    event: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.index = r.uint64();
        break;
      }
      case 56: {
        m.requestId = r.uint64Number();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.event?.case === 'entries' ? m.event.value : undefined;
        m.event = { case: 'entries', value: readEvent_Entries(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.event?.case === 'admin' ? m.event.value : undefined;
        m.event = { case: 'admin', value: readEvent_Admin(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.event?.case === 'error' ? m.event.value : undefined;
        m.event = { case: 'error', value: readError(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 48: {
        m.event = { case: 'resolvedTs', value: r.uint64() };
        break;
      }
      case 66: {
        const stop = r.enter(end);
        const before = m.event?.case === 'longTxn' ? m.event.value : undefined;
        m.event = { case: 'longTxn', value: readEvent_LongTxn(r, stop, before) };
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
  typeName: 'cdcpb.Event',
  write: writeEvent,
  read: readEvent,
};

/** `cdcpb.Event.Row` */
export interface Event_Row {
  startTs: bigint;
  commitTs: bigint;
  type: Event_LogType;
  generation: bigint;
  opType: Event_Row_OpType;
  key: Uint8Array;
  value: Uint8Array;
  oldValue: Uint8Array;
  expireTsUnixSecs: number;
  txnSource: bigint;
}

/** What {@link Event_Row} is encoded from. */
export interface Event_RowInit {
  readonly startTs?: bigint | undefined;
  readonly commitTs?: bigint | undefined;
  readonly type?: Event_LogType | undefined;
  readonly generation?: bigint | undefined;
  readonly opType?: Event_Row_OpType | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly oldValue?: BytesInit | undefined;
  readonly expireTsUnixSecs?: number | undefined;
  readonly txnSource?: bigint | undefined;
}

function writeEvent_Row(w: WireWriter, m: Event_RowInit): void {
  if (m.generation !== undefined && m.generation !== 0n) {
    w.uint64(m.generation);
    w.uint32(80);
  }
  if (m.txnSource !== undefined && m.txnSource !== 0n) {
    w.uint64(m.txnSource);
    w.uint32(72);
  }
  if (m.expireTsUnixSecs !== undefined && m.expireTsUnixSecs !== 0) {
    w.uint64Number(m.expireTsUnixSecs);
    w.uint32(64);
  }
  if (m.oldValue !== undefined && m.oldValue.length > 0) {
    w.bytes(m.oldValue);
    w.uint32(58);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(50);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(42);
  }
  if (m.opType !== undefined && m.opType !== 0) {
    w.int32(m.opType);
    w.uint32(32);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(24);
  }
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readEvent_Row(r: WireReader, end: number, into?: Event_Row): Event_Row {
  const m: Event_Row = into ?? {
    startTs: 0n,
    commitTs: 0n,
    type: 0,
    generation: 0n,
    opType: 0,
    key: noBytes,
    value: noBytes,
    oldValue: noBytes,
    expireTsUnixSecs: 0,
    txnSource: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 16: {
        m.commitTs = r.uint64();
        break;
      }
      case 24: {
        m.type = r.int32();
        break;
      }
      case 80: {
        m.generation = r.uint64();
        break;
      }
      case 32: {
        m.opType = r.int32();
        break;
      }
      case 42: {
        m.key = r.bytes(end);
        break;
      }
      case 50: {
        m.value = r.bytes(end);
        break;
      }
      case 58: {
        m.oldValue = r.bytes(end);
        break;
      }
      case 64: {
        m.expireTsUnixSecs = r.uint64Number();
        break;
      }
      case 72: {
        m.txnSource = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Event_Row: MessageCodec<Event_Row, Event_RowInit> = {
  typeName: 'cdcpb.Event.Row',
  write: writeEvent_Row,
  read: readEvent_Row,
};

/** `cdcpb.Event.Entries` */
export interface Event_Entries {
  entries: Event_Row[];
}

/** What {@link Event_Entries} is encoded from. */
export interface Event_EntriesInit {
  readonly entries?: readonly Event_RowInit[] | undefined;
}

function writeEvent_Entries(w: WireWriter, m: Event_EntriesInit): void {
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeEvent_Row(w, m.entries[i] as Event_RowInit);
      w.nested(10, before);
    }
  }
}

function readEvent_Entries(r: WireReader, end: number, into?: Event_Entries): Event_Entries {
  const m: Event_Entries = into ?? {
    entries: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.entries.push(readEvent_Row(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Event_Entries: MessageCodec<Event_Entries, Event_EntriesInit> = {
  typeName: 'cdcpb.Event.Entries',
  write: writeEvent_Entries,
  read: readEvent_Entries,
};

/** `cdcpb.Event.Admin` */
export interface Event_Admin {
  adminRequest: raft_cmdpb.AdminRequest | undefined;
  adminResponse: raft_cmdpb.AdminResponse | undefined;
}

/** What {@link Event_Admin} is encoded from. */
export interface Event_AdminInit {
  readonly adminRequest?: raft_cmdpb.AdminRequestInit | undefined;
  readonly adminResponse?: raft_cmdpb.AdminResponseInit | undefined;
}

function writeEvent_Admin(w: WireWriter, m: Event_AdminInit): void {
  if (m.adminResponse !== undefined) {
    const before = w.size;
    raft_cmdpb.AdminResponse.write(w, m.adminResponse);
    w.nested(18, before);
  }
  if (m.adminRequest !== undefined) {
    const before = w.size;
    raft_cmdpb.AdminRequest.write(w, m.adminRequest);
    w.nested(10, before);
  }
}

function readEvent_Admin(r: WireReader, end: number, into?: Event_Admin): Event_Admin {
  const m: Event_Admin = into ?? {
    adminRequest: undefined,
    adminResponse: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.adminRequest = raft_cmdpb.AdminRequest.read(r, stop, m.adminRequest);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.adminResponse = raft_cmdpb.AdminResponse.read(r, stop, m.adminResponse);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Event_Admin: MessageCodec<Event_Admin, Event_AdminInit> = {
  typeName: 'cdcpb.Event.Admin',
  write: writeEvent_Admin,
  read: readEvent_Admin,
};

/** `cdcpb.Event.LongTxn` */
export interface Event_LongTxn {
  txnInfo: TxnInfo[];
}

/** What {@link Event_LongTxn} is encoded from. */
export interface Event_LongTxnInit {
  readonly txnInfo?: readonly TxnInfoInit[] | undefined;
}

function writeEvent_LongTxn(w: WireWriter, m: Event_LongTxnInit): void {
  if (m.txnInfo !== undefined && m.txnInfo.length > 0) {
    for (let i = m.txnInfo.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTxnInfo(w, m.txnInfo[i] as TxnInfoInit);
      w.nested(10, before);
    }
  }
}

function readEvent_LongTxn(r: WireReader, end: number, into?: Event_LongTxn): Event_LongTxn {
  const m: Event_LongTxn = into ?? {
    txnInfo: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.txnInfo.push(readTxnInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Event_LongTxn: MessageCodec<Event_LongTxn, Event_LongTxnInit> = {
  typeName: 'cdcpb.Event.LongTxn',
  write: writeEvent_LongTxn,
  read: readEvent_LongTxn,
};

/** `cdcpb.ChangeDataEvent` */
export interface ChangeDataEvent {
  events: Event[];
  resolvedTs: ResolvedTs | undefined;
}

/** What {@link ChangeDataEvent} is encoded from. */
export interface ChangeDataEventInit {
  readonly events?: readonly EventInit[] | undefined;
  readonly resolvedTs?: ResolvedTsInit | undefined;
}

function writeChangeDataEvent(w: WireWriter, m: ChangeDataEventInit): void {
  if (m.resolvedTs !== undefined) {
    const before = w.size;
    writeResolvedTs(w, m.resolvedTs);
    w.nested(18, before);
  }
  if (m.events !== undefined && m.events.length > 0) {
    for (let i = m.events.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeEvent(w, m.events[i] as EventInit);
      w.nested(10, before);
    }
  }
}

function readChangeDataEvent(r: WireReader, end: number, into?: ChangeDataEvent): ChangeDataEvent {
  const m: ChangeDataEvent = into ?? {
    events: [],
    resolvedTs: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.events.push(readEvent(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.resolvedTs = readResolvedTs(r, stop, m.resolvedTs);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangeDataEvent: MessageCodec<ChangeDataEvent, ChangeDataEventInit> = {
  typeName: 'cdcpb.ChangeDataEvent',
  write: writeChangeDataEvent,
  read: readChangeDataEvent,
};

/** `cdcpb.ResolvedTs` */
export interface ResolvedTs {
  regions: bigint[];
  ts: bigint;
  requestId: number;
}

/** What {@link ResolvedTs} is encoded from. */
export interface ResolvedTsInit {
  readonly regions?: readonly bigint[] | undefined;
  readonly ts?: bigint | undefined;
  readonly requestId?: number | undefined;
}

function writeResolvedTs(w: WireWriter, m: ResolvedTsInit): void {
  if (m.requestId !== undefined && m.requestId !== 0) {
    w.uint64Number(m.requestId);
    w.uint32(24);
  }
  if (m.ts !== undefined && m.ts !== 0n) {
    w.uint64(m.ts);
    w.uint32(16);
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    const before = w.size;
    for (let i = m.regions.length - 1; i >= 0; i -= 1) w.uint64(m.regions[i] as bigint);
    w.nested(10, before);
  }
}

function readResolvedTs(r: WireReader, end: number, into?: ResolvedTs): ResolvedTs {
  const m: ResolvedTs = into ?? {
    regions: [],
    ts: 0n,
    requestId: 0,
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
      case 16: {
        m.ts = r.uint64();
        break;
      }
      case 24: {
        m.requestId = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResolvedTs: MessageCodec<ResolvedTs, ResolvedTsInit> = {
  typeName: 'cdcpb.ResolvedTs',
  write: writeResolvedTs,
  read: readResolvedTs,
};

/** `cdcpb.ChangeDataRequest` */
export interface ChangeDataRequest {
  header: Header | undefined;
  regionId: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  checkpointTs: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  requestId: number;
  extraOp: kvrpcpb.ExtraOp;
  request: { case: 'register'; value: ChangeDataRequest_Register } | { case: 'notifyTxnStatus'; value: ChangeDataRequest_NotifyTxnStatus } | { case: 'deregister'; value: ChangeDataRequest_Deregister } | undefined;
  kvApi: ChangeDataRequest_KvAPI;
  filterLoop: boolean;
  scanPriority: ScanPriority;
}

/** What {@link ChangeDataRequest} is encoded from. */
export interface ChangeDataRequestInit {
  readonly header?: HeaderInit | undefined;
  readonly regionId?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly checkpointTs?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly requestId?: number | undefined;
  readonly extraOp?: kvrpcpb.ExtraOp | undefined;
  readonly request?: { readonly case: 'register'; readonly value: ChangeDataRequest_RegisterInit } | { readonly case: 'notifyTxnStatus'; readonly value: ChangeDataRequest_NotifyTxnStatusInit } | { readonly case: 'deregister'; readonly value: ChangeDataRequest_DeregisterInit } | undefined;
  readonly kvApi?: ChangeDataRequest_KvAPI | undefined;
  readonly filterLoop?: boolean | undefined;
  readonly scanPriority?: ScanPriority | undefined;
}

function writeChangeDataRequest(w: WireWriter, m: ChangeDataRequestInit): void {
  if (m.scanPriority !== undefined && m.scanPriority !== 0) {
    w.int32(m.scanPriority);
    w.uint32(112);
  }
  if (m.request?.case === 'deregister') {
    const before = w.size;
    writeChangeDataRequest_Deregister(w, m.request.value);
    w.nested(106, before);
  }
  if (m.filterLoop !== undefined && m.filterLoop) {
    w.bool(m.filterLoop);
    w.uint32(96);
  }
  if (m.kvApi !== undefined && m.kvApi !== 0) {
    w.int32(m.kvApi);
    w.uint32(88);
  }
  if (m.request?.case === 'notifyTxnStatus') {
    const before = w.size;
    writeChangeDataRequest_NotifyTxnStatus(w, m.request.value);
    w.nested(82, before);
  }
  if (m.request?.case === 'register') {
    const before = w.size;
    writeChangeDataRequest_Register(w, m.request.value);
    w.nested(74, before);
  }
  if (m.extraOp !== undefined && m.extraOp !== 0) {
    w.int32(m.extraOp);
    w.uint32(64);
  }
  if (m.requestId !== undefined && m.requestId !== 0) {
    w.uint64Number(m.requestId);
    w.uint32(56);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(50);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(42);
  }
  if (m.checkpointTs !== undefined && m.checkpointTs !== 0n) {
    w.uint64(m.checkpointTs);
    w.uint32(32);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(26, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.header !== undefined) {
    const before = w.size;
    writeHeader(w, m.header);
    w.nested(10, before);
  }
}

function readChangeDataRequest(r: WireReader, end: number, into?: ChangeDataRequest): ChangeDataRequest {
  const m: ChangeDataRequest = into ?? {
    header: undefined,
    regionId: 0n,
    regionEpoch: undefined,
    checkpointTs: 0n,
    startKey: noBytes,
    endKey: noBytes,
    requestId: 0,
    extraOp: 0,
    request: undefined,
    kvApi: 0,
    filterLoop: false,
    scanPriority: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.header = readHeader(r, stop, m.header);
        r.leave(stop);
        break;
      }
      case 16: {
        m.regionId = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 32: {
        m.checkpointTs = r.uint64();
        break;
      }
      case 42: {
        m.startKey = r.bytes(end);
        break;
      }
      case 50: {
        m.endKey = r.bytes(end);
        break;
      }
      case 56: {
        m.requestId = r.uint64Number();
        break;
      }
      case 64: {
        m.extraOp = r.int32();
        break;
      }
      case 74: {
        const stop = r.enter(end);
        const before = m.request?.case === 'register' ? m.request.value : undefined;
        m.request = { case: 'register', value: readChangeDataRequest_Register(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        const before = m.request?.case === 'notifyTxnStatus' ? m.request.value : undefined;
        m.request = { case: 'notifyTxnStatus', value: readChangeDataRequest_NotifyTxnStatus(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        const before = m.request?.case === 'deregister' ? m.request.value : undefined;
        m.request = { case: 'deregister', value: readChangeDataRequest_Deregister(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 88: {
        m.kvApi = r.int32();
        break;
      }
      case 96: {
        m.filterLoop = r.bool();
        break;
      }
      case 112: {
        m.scanPriority = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangeDataRequest: MessageCodec<ChangeDataRequest, ChangeDataRequestInit> = {
  typeName: 'cdcpb.ChangeDataRequest',
  write: writeChangeDataRequest,
  read: readChangeDataRequest,
};

/** `cdcpb.ChangeDataRequest.Register` */
export interface ChangeDataRequest_Register {
}

/** What {@link ChangeDataRequest_Register} is encoded from. */
export interface ChangeDataRequest_RegisterInit {
}

function writeChangeDataRequest_Register(_w: WireWriter, _m: ChangeDataRequest_RegisterInit): void {
}

function readChangeDataRequest_Register(r: WireReader, end: number, into?: ChangeDataRequest_Register): ChangeDataRequest_Register {
  const m: ChangeDataRequest_Register = into ?? {
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

export const ChangeDataRequest_Register: MessageCodec<ChangeDataRequest_Register, ChangeDataRequest_RegisterInit> = {
  typeName: 'cdcpb.ChangeDataRequest.Register',
  write: writeChangeDataRequest_Register,
  read: readChangeDataRequest_Register,
};

/** `cdcpb.ChangeDataRequest.Deregister` */
export interface ChangeDataRequest_Deregister {
}

/** What {@link ChangeDataRequest_Deregister} is encoded from. */
export interface ChangeDataRequest_DeregisterInit {
}

function writeChangeDataRequest_Deregister(_w: WireWriter, _m: ChangeDataRequest_DeregisterInit): void {
}

function readChangeDataRequest_Deregister(r: WireReader, end: number, into?: ChangeDataRequest_Deregister): ChangeDataRequest_Deregister {
  const m: ChangeDataRequest_Deregister = into ?? {
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

export const ChangeDataRequest_Deregister: MessageCodec<ChangeDataRequest_Deregister, ChangeDataRequest_DeregisterInit> = {
  typeName: 'cdcpb.ChangeDataRequest.Deregister',
  write: writeChangeDataRequest_Deregister,
  read: readChangeDataRequest_Deregister,
};

/** `cdcpb.ChangeDataRequest.NotifyTxnStatus` */
export interface ChangeDataRequest_NotifyTxnStatus {
  txnStatus: TxnStatus[];
}

/** What {@link ChangeDataRequest_NotifyTxnStatus} is encoded from. */
export interface ChangeDataRequest_NotifyTxnStatusInit {
  readonly txnStatus?: readonly TxnStatusInit[] | undefined;
}

function writeChangeDataRequest_NotifyTxnStatus(w: WireWriter, m: ChangeDataRequest_NotifyTxnStatusInit): void {
  if (m.txnStatus !== undefined && m.txnStatus.length > 0) {
    for (let i = m.txnStatus.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTxnStatus(w, m.txnStatus[i] as TxnStatusInit);
      w.nested(10, before);
    }
  }
}

function readChangeDataRequest_NotifyTxnStatus(r: WireReader, end: number, into?: ChangeDataRequest_NotifyTxnStatus): ChangeDataRequest_NotifyTxnStatus {
  const m: ChangeDataRequest_NotifyTxnStatus = into ?? {
    txnStatus: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.txnStatus.push(readTxnStatus(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ChangeDataRequest_NotifyTxnStatus: MessageCodec<ChangeDataRequest_NotifyTxnStatus, ChangeDataRequest_NotifyTxnStatusInit> = {
  typeName: 'cdcpb.ChangeDataRequest.NotifyTxnStatus',
  write: writeChangeDataRequest_NotifyTxnStatus,
  read: readChangeDataRequest_NotifyTxnStatus,
};

