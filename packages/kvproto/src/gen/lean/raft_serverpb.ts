// Generated from raft_serverpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as disk_usage from './disk_usage.js';
import * as encryptionpb from './encryptionpb.js';
import * as eraftpb from './eraftpb.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';

/** `raft_serverpb.PeerState` */
export const PeerState = {
  Normal: 0,
  Applying: 1,
  Tombstone: 2,
  Merging: 3,
  Unavailable: 4,
} as const;
export type PeerState = number;

/** `raft_serverpb.ExtraMessageType` */
export const ExtraMessageType = {
  MsgRegionWakeUp: 0,
  MsgWantRollbackMerge: 1,
  MsgCheckStalePeer: 2,
  MsgCheckStalePeerResponse: 3,
  MsgHibernateRequest: 4,
  MsgHibernateResponse: 5,
  MsgRejectRaftLogCausedByMemoryUsage: 6,
  MsgAvailabilityRequest: 7,
  MsgAvailabilityResponse: 8,
  MsgVoterReplicatedIndexRequest: 9,
  MsgVoterReplicatedIndexResponse: 10,
  MsgGcPeerRequest: 11,
  MsgGcPeerResponse: 12,
  MsgFlushMemtable: 13,
  MsgRefreshBuckets: 14,
  MsgSnapGenPrecheckRequest: 15,
  MsgSnapGenPrecheckResponse: 16,
  MsgPreLoadRegionRequest: 17,
  MsgPreLoadRegionResponse: 18,
} as const;
export type ExtraMessageType = number;

/** `raft_serverpb.RaftMessage` */
export interface RaftMessage {
  regionId: bigint;
  fromPeer: metapb.Peer | undefined;
  toPeer: metapb.Peer | undefined;
  message: eraftpb.Message | undefined;
  regionEpoch: metapb.RegionEpoch | undefined;
  isTombstone: boolean;
  startKey: Uint8Array;
  endKey: Uint8Array;
  mergeTarget: metapb.Region | undefined;
  extraMsg: ExtraMessage | undefined;
  extraCtx: Uint8Array;
  diskUsage: disk_usage.DiskUsage;
}

/** What {@link RaftMessage} is encoded from. */
export interface RaftMessageInit {
  readonly regionId?: bigint | undefined;
  readonly fromPeer?: metapb.PeerInit | undefined;
  readonly toPeer?: metapb.PeerInit | undefined;
  readonly message?: eraftpb.MessageInit | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly isTombstone?: boolean | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly mergeTarget?: metapb.RegionInit | undefined;
  readonly extraMsg?: ExtraMessageInit | undefined;
  readonly extraCtx?: BytesInit | undefined;
  readonly diskUsage?: disk_usage.DiskUsage | undefined;
}

function writeRaftMessage(w: WireWriter, m: RaftMessageInit): void {
  if (m.diskUsage !== undefined && m.diskUsage !== 0) {
    w.int32(m.diskUsage);
    w.uint32(96);
  }
  if (m.extraCtx !== undefined && m.extraCtx.length > 0) {
    w.bytes(m.extraCtx);
    w.uint32(90);
  }
  if (m.extraMsg !== undefined) {
    const before = w.size;
    writeExtraMessage(w, m.extraMsg);
    w.nested(82, before);
  }
  if (m.mergeTarget !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.mergeTarget);
    w.nested(74, before);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(66);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(58);
  }
  if (m.isTombstone !== undefined && m.isTombstone) {
    w.bool(m.isTombstone);
    w.uint32(48);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(42, before);
  }
  if (m.message !== undefined) {
    const before = w.size;
    eraftpb.Message.write(w, m.message);
    w.nested(34, before);
  }
  if (m.toPeer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.toPeer);
    w.nested(26, before);
  }
  if (m.fromPeer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.fromPeer);
    w.nested(18, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRaftMessage(r: WireReader, end: number, into?: RaftMessage): RaftMessage {
  const m: RaftMessage = into ?? {
    regionId: 0n,
    fromPeer: undefined,
    toPeer: undefined,
    message: undefined,
    regionEpoch: undefined,
    isTombstone: false,
    startKey: noBytes,
    endKey: noBytes,
    mergeTarget: undefined,
    extraMsg: undefined,
    extraCtx: noBytes,
    diskUsage: 0,
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
        m.fromPeer = metapb.Peer.read(r, stop, m.fromPeer);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.toPeer = metapb.Peer.read(r, stop, m.toPeer);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.message = eraftpb.Message.read(r, stop, m.message);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 48: {
        m.isTombstone = r.bool();
        break;
      }
      case 58: {
        m.startKey = r.bytes(end);
        break;
      }
      case 66: {
        m.endKey = r.bytes(end);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.mergeTarget = metapb.Region.read(r, stop, m.mergeTarget);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.extraMsg = readExtraMessage(r, stop, m.extraMsg);
        r.leave(stop);
        break;
      }
      case 90: {
        m.extraCtx = r.bytes(end);
        break;
      }
      case 96: {
        m.diskUsage = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftMessage: MessageCodec<RaftMessage, RaftMessageInit> = {
  typeName: 'raft_serverpb.RaftMessage',
  write: writeRaftMessage,
  read: readRaftMessage,
};

/** `raft_serverpb.RaftTruncatedState` */
export interface RaftTruncatedState {
  index: bigint;
  term: bigint;
}

/** What {@link RaftTruncatedState} is encoded from. */
export interface RaftTruncatedStateInit {
  readonly index?: bigint | undefined;
  readonly term?: bigint | undefined;
}

function writeRaftTruncatedState(w: WireWriter, m: RaftTruncatedStateInit): void {
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(16);
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(8);
  }
}

function readRaftTruncatedState(r: WireReader, end: number, into?: RaftTruncatedState): RaftTruncatedState {
  const m: RaftTruncatedState = into ?? {
    index: 0n,
    term: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.index = r.uint64();
        break;
      }
      case 16: {
        m.term = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftTruncatedState: MessageCodec<RaftTruncatedState, RaftTruncatedStateInit> = {
  typeName: 'raft_serverpb.RaftTruncatedState',
  write: writeRaftTruncatedState,
  read: readRaftTruncatedState,
};

/** `raft_serverpb.SnapshotCFFile` */
export interface SnapshotCFFile {
  cf: string;
  size: number;
  checksum: number;
}

/** What {@link SnapshotCFFile} is encoded from. */
export interface SnapshotCFFileInit {
  readonly cf?: string | undefined;
  readonly size?: number | undefined;
  readonly checksum?: number | undefined;
}

function writeSnapshotCFFile(w: WireWriter, m: SnapshotCFFileInit): void {
  if (m.checksum !== undefined && m.checksum !== 0) {
    w.uint32(m.checksum);
    w.uint32(24);
  }
  if (m.size !== undefined && m.size !== 0) {
    w.uint64Number(m.size);
    w.uint32(16);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(10);
  }
}

function readSnapshotCFFile(r: WireReader, end: number, into?: SnapshotCFFile): SnapshotCFFile {
  const m: SnapshotCFFile = into ?? {
    cf: '',
    size: 0,
    checksum: 0,
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
      case 24: {
        m.checksum = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapshotCFFile: MessageCodec<SnapshotCFFile, SnapshotCFFileInit> = {
  typeName: 'raft_serverpb.SnapshotCFFile',
  write: writeSnapshotCFFile,
  read: readSnapshotCFFile,
};

/** `raft_serverpb.SnapshotMeta` */
export interface SnapshotMeta {
  cfFiles: SnapshotCFFile[];
  forBalance: boolean;
  forWitness: boolean;
  start: bigint;
  generateDurationSec: number;
  tabletSnapPath: string;
  commitIndexHint: bigint;
}

/** What {@link SnapshotMeta} is encoded from. */
export interface SnapshotMetaInit {
  readonly cfFiles?: readonly SnapshotCFFileInit[] | undefined;
  readonly forBalance?: boolean | undefined;
  readonly forWitness?: boolean | undefined;
  readonly start?: bigint | undefined;
  readonly generateDurationSec?: number | undefined;
  readonly tabletSnapPath?: string | undefined;
  readonly commitIndexHint?: bigint | undefined;
}

function writeSnapshotMeta(w: WireWriter, m: SnapshotMetaInit): void {
  if (m.commitIndexHint !== undefined && m.commitIndexHint !== 0n) {
    w.uint64(m.commitIndexHint);
    w.uint32(56);
  }
  if (m.tabletSnapPath !== undefined && m.tabletSnapPath.length > 0) {
    w.string(m.tabletSnapPath);
    w.uint32(50);
  }
  if (m.generateDurationSec !== undefined && m.generateDurationSec !== 0) {
    w.uint64Number(m.generateDurationSec);
    w.uint32(40);
  }
  if (m.start !== undefined && m.start !== 0n) {
    w.uint64(m.start);
    w.uint32(32);
  }
  if (m.forWitness !== undefined && m.forWitness) {
    w.bool(m.forWitness);
    w.uint32(24);
  }
  if (m.forBalance !== undefined && m.forBalance) {
    w.bool(m.forBalance);
    w.uint32(16);
  }
  if (m.cfFiles !== undefined && m.cfFiles.length > 0) {
    for (let i = m.cfFiles.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeSnapshotCFFile(w, m.cfFiles[i] as SnapshotCFFileInit);
      w.nested(10, before);
    }
  }
}

function readSnapshotMeta(r: WireReader, end: number, into?: SnapshotMeta): SnapshotMeta {
  const m: SnapshotMeta = into ?? {
    cfFiles: [],
    forBalance: false,
    forWitness: false,
    start: 0n,
    generateDurationSec: 0,
    tabletSnapPath: '',
    commitIndexHint: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.cfFiles.push(readSnapshotCFFile(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.forBalance = r.bool();
        break;
      }
      case 24: {
        m.forWitness = r.bool();
        break;
      }
      case 32: {
        m.start = r.uint64();
        break;
      }
      case 40: {
        m.generateDurationSec = r.uint64Number();
        break;
      }
      case 50: {
        m.tabletSnapPath = r.string(end);
        break;
      }
      case 56: {
        m.commitIndexHint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapshotMeta: MessageCodec<SnapshotMeta, SnapshotMetaInit> = {
  typeName: 'raft_serverpb.SnapshotMeta',
  write: writeSnapshotMeta,
  read: readSnapshotMeta,
};

/** `raft_serverpb.SnapshotChunk` */
export interface SnapshotChunk {
  message: RaftMessage | undefined;
  data: Uint8Array;
}

/** What {@link SnapshotChunk} is encoded from. */
export interface SnapshotChunkInit {
  readonly message?: RaftMessageInit | undefined;
  readonly data?: BytesInit | undefined;
}

function writeSnapshotChunk(w: WireWriter, m: SnapshotChunkInit): void {
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(18);
  }
  if (m.message !== undefined) {
    const before = w.size;
    writeRaftMessage(w, m.message);
    w.nested(10, before);
  }
}

function readSnapshotChunk(r: WireReader, end: number, into?: SnapshotChunk): SnapshotChunk {
  const m: SnapshotChunk = into ?? {
    message: undefined,
    data: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.message = readRaftMessage(r, stop, m.message);
        r.leave(stop);
        break;
      }
      case 18: {
        m.data = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapshotChunk: MessageCodec<SnapshotChunk, SnapshotChunkInit> = {
  typeName: 'raft_serverpb.SnapshotChunk',
  write: writeSnapshotChunk,
  read: readSnapshotChunk,
};

/** `raft_serverpb.Done` */
export interface Done {
}

/** What {@link Done} is encoded from. */
export interface DoneInit {
}

function writeDone(_w: WireWriter, _m: DoneInit): void {
}

function readDone(r: WireReader, end: number, into?: Done): Done {
  const m: Done = into ?? {
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

export const Done: MessageCodec<Done, DoneInit> = {
  typeName: 'raft_serverpb.Done',
  write: writeDone,
  read: readDone,
};

/** `raft_serverpb.TabletSnapshotFileMeta` */
export interface TabletSnapshotFileMeta {
  fileSize: number;
  fileName: string;
  headChunk: Uint8Array;
  trailingChunk: Uint8Array;
}

/** What {@link TabletSnapshotFileMeta} is encoded from. */
export interface TabletSnapshotFileMetaInit {
  readonly fileSize?: number | undefined;
  readonly fileName?: string | undefined;
  readonly headChunk?: BytesInit | undefined;
  readonly trailingChunk?: BytesInit | undefined;
}

function writeTabletSnapshotFileMeta(w: WireWriter, m: TabletSnapshotFileMetaInit): void {
  if (m.trailingChunk !== undefined && m.trailingChunk.length > 0) {
    w.bytes(m.trailingChunk);
    w.uint32(34);
  }
  if (m.headChunk !== undefined && m.headChunk.length > 0) {
    w.bytes(m.headChunk);
    w.uint32(26);
  }
  if (m.fileName !== undefined && m.fileName.length > 0) {
    w.string(m.fileName);
    w.uint32(18);
  }
  if (m.fileSize !== undefined && m.fileSize !== 0) {
    w.uint64Number(m.fileSize);
    w.uint32(8);
  }
}

function readTabletSnapshotFileMeta(r: WireReader, end: number, into?: TabletSnapshotFileMeta): TabletSnapshotFileMeta {
  const m: TabletSnapshotFileMeta = into ?? {
    fileSize: 0,
    fileName: '',
    headChunk: noBytes,
    trailingChunk: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.fileSize = r.uint64Number();
        break;
      }
      case 18: {
        m.fileName = r.string(end);
        break;
      }
      case 26: {
        m.headChunk = r.bytes(end);
        break;
      }
      case 34: {
        m.trailingChunk = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotFileMeta: MessageCodec<TabletSnapshotFileMeta, TabletSnapshotFileMetaInit> = {
  typeName: 'raft_serverpb.TabletSnapshotFileMeta',
  write: writeTabletSnapshotFileMeta,
  read: readTabletSnapshotFileMeta,
};

/** `raft_serverpb.TabletSnapshotPreview` */
export interface TabletSnapshotPreview {
  metas: TabletSnapshotFileMeta[];
  end: boolean;
}

/** What {@link TabletSnapshotPreview} is encoded from. */
export interface TabletSnapshotPreviewInit {
  readonly metas?: readonly TabletSnapshotFileMetaInit[] | undefined;
  readonly end?: boolean | undefined;
}

function writeTabletSnapshotPreview(w: WireWriter, m: TabletSnapshotPreviewInit): void {
  if (m.end !== undefined && m.end) {
    w.bool(m.end);
    w.uint32(16);
  }
  if (m.metas !== undefined && m.metas.length > 0) {
    for (let i = m.metas.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTabletSnapshotFileMeta(w, m.metas[i] as TabletSnapshotFileMetaInit);
      w.nested(10, before);
    }
  }
}

function readTabletSnapshotPreview(r: WireReader, end: number, into?: TabletSnapshotPreview): TabletSnapshotPreview {
  const m: TabletSnapshotPreview = into ?? {
    metas: [],
    end: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.metas.push(readTabletSnapshotFileMeta(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.end = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotPreview: MessageCodec<TabletSnapshotPreview, TabletSnapshotPreviewInit> = {
  typeName: 'raft_serverpb.TabletSnapshotPreview',
  write: writeTabletSnapshotPreview,
  read: readTabletSnapshotPreview,
};

/** `raft_serverpb.TabletSnapshotFileChunk` */
export interface TabletSnapshotFileChunk {
  fileSize: number;
  fileName: string;
  data: Uint8Array;
  iv: Uint8Array;
  key: encryptionpb.DataKey | undefined;
}

/** What {@link TabletSnapshotFileChunk} is encoded from. */
export interface TabletSnapshotFileChunkInit {
  readonly fileSize?: number | undefined;
  readonly fileName?: string | undefined;
  readonly data?: BytesInit | undefined;
  readonly iv?: BytesInit | undefined;
  readonly key?: encryptionpb.DataKeyInit | undefined;
}

function writeTabletSnapshotFileChunk(w: WireWriter, m: TabletSnapshotFileChunkInit): void {
  if (m.key !== undefined) {
    const before = w.size;
    encryptionpb.DataKey.write(w, m.key);
    w.nested(42, before);
  }
  if (m.iv !== undefined && m.iv.length > 0) {
    w.bytes(m.iv);
    w.uint32(34);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(26);
  }
  if (m.fileName !== undefined && m.fileName.length > 0) {
    w.string(m.fileName);
    w.uint32(18);
  }
  if (m.fileSize !== undefined && m.fileSize !== 0) {
    w.uint64Number(m.fileSize);
    w.uint32(8);
  }
}

function readTabletSnapshotFileChunk(r: WireReader, end: number, into?: TabletSnapshotFileChunk): TabletSnapshotFileChunk {
  const m: TabletSnapshotFileChunk = into ?? {
    fileSize: 0,
    fileName: '',
    data: noBytes,
    iv: noBytes,
    key: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.fileSize = r.uint64Number();
        break;
      }
      case 18: {
        m.fileName = r.string(end);
        break;
      }
      case 26: {
        m.data = r.bytes(end);
        break;
      }
      case 34: {
        m.iv = r.bytes(end);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.key = encryptionpb.DataKey.read(r, stop, m.key);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotFileChunk: MessageCodec<TabletSnapshotFileChunk, TabletSnapshotFileChunkInit> = {
  typeName: 'raft_serverpb.TabletSnapshotFileChunk',
  write: writeTabletSnapshotFileChunk,
  read: readTabletSnapshotFileChunk,
};

/** `raft_serverpb.TabletSnapshotHead` */
export interface TabletSnapshotHead {
  message: RaftMessage | undefined;
  useCache: boolean;
}

/** What {@link TabletSnapshotHead} is encoded from. */
export interface TabletSnapshotHeadInit {
  readonly message?: RaftMessageInit | undefined;
  readonly useCache?: boolean | undefined;
}

function writeTabletSnapshotHead(w: WireWriter, m: TabletSnapshotHeadInit): void {
  if (m.useCache !== undefined && m.useCache) {
    w.bool(m.useCache);
    w.uint32(16);
  }
  if (m.message !== undefined) {
    const before = w.size;
    writeRaftMessage(w, m.message);
    w.nested(10, before);
  }
}

function readTabletSnapshotHead(r: WireReader, end: number, into?: TabletSnapshotHead): TabletSnapshotHead {
  const m: TabletSnapshotHead = into ?? {
    message: undefined,
    useCache: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.message = readRaftMessage(r, stop, m.message);
        r.leave(stop);
        break;
      }
      case 16: {
        m.useCache = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotHead: MessageCodec<TabletSnapshotHead, TabletSnapshotHeadInit> = {
  typeName: 'raft_serverpb.TabletSnapshotHead',
  write: writeTabletSnapshotHead,
  read: readTabletSnapshotHead,
};

/** `raft_serverpb.TabletSnapshotEnd` */
export interface TabletSnapshotEnd {
  checksum: bigint;
}

/** What {@link TabletSnapshotEnd} is encoded from. */
export interface TabletSnapshotEndInit {
  readonly checksum?: bigint | undefined;
}

function writeTabletSnapshotEnd(w: WireWriter, m: TabletSnapshotEndInit): void {
  if (m.checksum !== undefined && m.checksum !== 0n) {
    w.uint64(m.checksum);
    w.uint32(8);
  }
}

function readTabletSnapshotEnd(r: WireReader, end: number, into?: TabletSnapshotEnd): TabletSnapshotEnd {
  const m: TabletSnapshotEnd = into ?? {
    checksum: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.checksum = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotEnd: MessageCodec<TabletSnapshotEnd, TabletSnapshotEndInit> = {
  typeName: 'raft_serverpb.TabletSnapshotEnd',
  write: writeTabletSnapshotEnd,
  read: readTabletSnapshotEnd,
};

/** `raft_serverpb.TabletSnapshotRequest` */
export interface TabletSnapshotRequest {
  payload: { case: 'head'; value: TabletSnapshotHead } | { case: 'preview'; value: TabletSnapshotPreview } | { case: 'chunk'; value: TabletSnapshotFileChunk } | { case: 'end'; value: TabletSnapshotEnd } | undefined;
}

/** What {@link TabletSnapshotRequest} is encoded from. */
export interface TabletSnapshotRequestInit {
  readonly payload?: { readonly case: 'head'; readonly value: TabletSnapshotHeadInit } | { readonly case: 'preview'; readonly value: TabletSnapshotPreviewInit } | { readonly case: 'chunk'; readonly value: TabletSnapshotFileChunkInit } | { readonly case: 'end'; readonly value: TabletSnapshotEndInit } | undefined;
}

function writeTabletSnapshotRequest(w: WireWriter, m: TabletSnapshotRequestInit): void {
  if (m.payload?.case === 'end') {
    const before = w.size;
    writeTabletSnapshotEnd(w, m.payload.value);
    w.nested(34, before);
  }
  if (m.payload?.case === 'chunk') {
    const before = w.size;
    writeTabletSnapshotFileChunk(w, m.payload.value);
    w.nested(26, before);
  }
  if (m.payload?.case === 'preview') {
    const before = w.size;
    writeTabletSnapshotPreview(w, m.payload.value);
    w.nested(18, before);
  }
  if (m.payload?.case === 'head') {
    const before = w.size;
    writeTabletSnapshotHead(w, m.payload.value);
    w.nested(10, before);
  }
}

function readTabletSnapshotRequest(r: WireReader, end: number, into?: TabletSnapshotRequest): TabletSnapshotRequest {
  const m: TabletSnapshotRequest = into ?? {
    payload: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.payload?.case === 'head' ? m.payload.value : undefined;
        m.payload = { case: 'head', value: readTabletSnapshotHead(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.payload?.case === 'preview' ? m.payload.value : undefined;
        m.payload = { case: 'preview', value: readTabletSnapshotPreview(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.payload?.case === 'chunk' ? m.payload.value : undefined;
        m.payload = { case: 'chunk', value: readTabletSnapshotFileChunk(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.payload?.case === 'end' ? m.payload.value : undefined;
        m.payload = { case: 'end', value: readTabletSnapshotEnd(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotRequest: MessageCodec<TabletSnapshotRequest, TabletSnapshotRequestInit> = {
  typeName: 'raft_serverpb.TabletSnapshotRequest',
  write: writeTabletSnapshotRequest,
  read: readTabletSnapshotRequest,
};

/** `raft_serverpb.AcceptedSnapshotFiles` */
export interface AcceptedSnapshotFiles {
  fileName: string[];
}

/** What {@link AcceptedSnapshotFiles} is encoded from. */
export interface AcceptedSnapshotFilesInit {
  readonly fileName?: readonly string[] | undefined;
}

function writeAcceptedSnapshotFiles(w: WireWriter, m: AcceptedSnapshotFilesInit): void {
  if (m.fileName !== undefined && m.fileName.length > 0) {
    for (let i = m.fileName.length - 1; i >= 0; i -= 1) {
      w.string(m.fileName[i] as string);
      w.uint32(10);
    }
  }
}

function readAcceptedSnapshotFiles(r: WireReader, end: number, into?: AcceptedSnapshotFiles): AcceptedSnapshotFiles {
  const m: AcceptedSnapshotFiles = into ?? {
    fileName: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.fileName.push(r.string(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AcceptedSnapshotFiles: MessageCodec<AcceptedSnapshotFiles, AcceptedSnapshotFilesInit> = {
  typeName: 'raft_serverpb.AcceptedSnapshotFiles',
  write: writeAcceptedSnapshotFiles,
  read: readAcceptedSnapshotFiles,
};

/** `raft_serverpb.TabletSnapshotResponse` */
export interface TabletSnapshotResponse {
  files: AcceptedSnapshotFiles | undefined;
}

/** What {@link TabletSnapshotResponse} is encoded from. */
export interface TabletSnapshotResponseInit {
  readonly files?: AcceptedSnapshotFilesInit | undefined;
}

function writeTabletSnapshotResponse(w: WireWriter, m: TabletSnapshotResponseInit): void {
  if (m.files !== undefined) {
    const before = w.size;
    writeAcceptedSnapshotFiles(w, m.files);
    w.nested(10, before);
  }
}

function readTabletSnapshotResponse(r: WireReader, end: number, into?: TabletSnapshotResponse): TabletSnapshotResponse {
  const m: TabletSnapshotResponse = into ?? {
    files: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.files = readAcceptedSnapshotFiles(r, stop, m.files);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TabletSnapshotResponse: MessageCodec<TabletSnapshotResponse, TabletSnapshotResponseInit> = {
  typeName: 'raft_serverpb.TabletSnapshotResponse',
  write: writeTabletSnapshotResponse,
  read: readTabletSnapshotResponse,
};

/** `raft_serverpb.KeyValue` */
export interface KeyValue {
  key: Uint8Array;
  value: Uint8Array;
}

/** What {@link KeyValue} is encoded from. */
export interface KeyValueInit {
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
}

function writeKeyValue(w: WireWriter, m: KeyValueInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(18);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readKeyValue(r: WireReader, end: number, into?: KeyValue): KeyValue {
  const m: KeyValue = into ?? {
    key: noBytes,
    value: noBytes,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyValue: MessageCodec<KeyValue, KeyValueInit> = {
  typeName: 'raft_serverpb.KeyValue',
  write: writeKeyValue,
  read: readKeyValue,
};

/** `raft_serverpb.RaftSnapshotData` */
export interface RaftSnapshotData {
  region: metapb.Region | undefined;
  fileSize: number;
  data: KeyValue[];
  version: bigint;
  meta: SnapshotMeta | undefined;
  removedRecords: metapb.Peer[];
  mergedRecords: MergedRecord[];
}

/** What {@link RaftSnapshotData} is encoded from. */
export interface RaftSnapshotDataInit {
  readonly region?: metapb.RegionInit | undefined;
  readonly fileSize?: number | undefined;
  readonly data?: readonly KeyValueInit[] | undefined;
  readonly version?: bigint | undefined;
  readonly meta?: SnapshotMetaInit | undefined;
  readonly removedRecords?: readonly metapb.PeerInit[] | undefined;
  readonly mergedRecords?: readonly MergedRecordInit[] | undefined;
}

function writeRaftSnapshotData(w: WireWriter, m: RaftSnapshotDataInit): void {
  if (m.mergedRecords !== undefined && m.mergedRecords.length > 0) {
    for (let i = m.mergedRecords.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMergedRecord(w, m.mergedRecords[i] as MergedRecordInit);
      w.nested(58, before);
    }
  }
  if (m.removedRecords !== undefined && m.removedRecords.length > 0) {
    for (let i = m.removedRecords.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.removedRecords[i] as metapb.PeerInit);
      w.nested(50, before);
    }
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeSnapshotMeta(w, m.meta);
    w.nested(42, before);
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(32);
  }
  if (m.data !== undefined && m.data.length > 0) {
    for (let i = m.data.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyValue(w, m.data[i] as KeyValueInit);
      w.nested(26, before);
    }
  }
  if (m.fileSize !== undefined && m.fileSize !== 0) {
    w.uint64Number(m.fileSize);
    w.uint32(16);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(10, before);
  }
}

function readRaftSnapshotData(r: WireReader, end: number, into?: RaftSnapshotData): RaftSnapshotData {
  const m: RaftSnapshotData = into ?? {
    region: undefined,
    fileSize: 0,
    data: [],
    version: 0n,
    meta: undefined,
    removedRecords: [],
    mergedRecords: [],
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
      case 16: {
        m.fileSize = r.uint64Number();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.data.push(readKeyValue(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.version = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.meta = readSnapshotMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.removedRecords.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.mergedRecords.push(readMergedRecord(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftSnapshotData: MessageCodec<RaftSnapshotData, RaftSnapshotDataInit> = {
  typeName: 'raft_serverpb.RaftSnapshotData',
  write: writeRaftSnapshotData,
  read: readRaftSnapshotData,
};

/** `raft_serverpb.StoreIdent` */
export interface StoreIdent {
  clusterId: bigint;
  storeId: bigint;
  apiVersion: kvrpcpb.APIVersion;
}

/** What {@link StoreIdent} is encoded from. */
export interface StoreIdentInit {
  readonly clusterId?: bigint | undefined;
  readonly storeId?: bigint | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
}

function writeStoreIdent(w: WireWriter, m: StoreIdentInit): void {
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(24);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(16);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(8);
  }
}

function readStoreIdent(r: WireReader, end: number, into?: StoreIdent): StoreIdent {
  const m: StoreIdent = into ?? {
    clusterId: 0n,
    storeId: 0n,
    apiVersion: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.clusterId = r.uint64();
        break;
      }
      case 16: {
        m.storeId = r.uint64();
        break;
      }
      case 24: {
        m.apiVersion = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreIdent: MessageCodec<StoreIdent, StoreIdentInit> = {
  typeName: 'raft_serverpb.StoreIdent',
  write: writeStoreIdent,
  read: readStoreIdent,
};

/** `raft_serverpb.StoreRecoverState` */
export interface StoreRecoverState {
  seqno: bigint;
}

/** What {@link StoreRecoverState} is encoded from. */
export interface StoreRecoverStateInit {
  readonly seqno?: bigint | undefined;
}

function writeStoreRecoverState(w: WireWriter, m: StoreRecoverStateInit): void {
  if (m.seqno !== undefined && m.seqno !== 0n) {
    w.uint64(m.seqno);
    w.uint32(8);
  }
}

function readStoreRecoverState(r: WireReader, end: number, into?: StoreRecoverState): StoreRecoverState {
  const m: StoreRecoverState = into ?? {
    seqno: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.seqno = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreRecoverState: MessageCodec<StoreRecoverState, StoreRecoverStateInit> = {
  typeName: 'raft_serverpb.StoreRecoverState',
  write: writeStoreRecoverState,
  read: readStoreRecoverState,
};

/** `raft_serverpb.RaftLocalState` */
export interface RaftLocalState {
  hardState: eraftpb.HardState | undefined;
  lastIndex: bigint;
}

/** What {@link RaftLocalState} is encoded from. */
export interface RaftLocalStateInit {
  readonly hardState?: eraftpb.HardStateInit | undefined;
  readonly lastIndex?: bigint | undefined;
}

function writeRaftLocalState(w: WireWriter, m: RaftLocalStateInit): void {
  if (m.lastIndex !== undefined && m.lastIndex !== 0n) {
    w.uint64(m.lastIndex);
    w.uint32(16);
  }
  if (m.hardState !== undefined) {
    const before = w.size;
    eraftpb.HardState.write(w, m.hardState);
    w.nested(10, before);
  }
}

function readRaftLocalState(r: WireReader, end: number, into?: RaftLocalState): RaftLocalState {
  const m: RaftLocalState = into ?? {
    hardState: undefined,
    lastIndex: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.hardState = eraftpb.HardState.read(r, stop, m.hardState);
        r.leave(stop);
        break;
      }
      case 16: {
        m.lastIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftLocalState: MessageCodec<RaftLocalState, RaftLocalStateInit> = {
  typeName: 'raft_serverpb.RaftLocalState',
  write: writeRaftLocalState,
  read: readRaftLocalState,
};

/** `raft_serverpb.RaftApplyState` */
export interface RaftApplyState {
  appliedIndex: bigint;
  lastCommitIndex: bigint;
  commitIndex: bigint;
  commitTerm: bigint;
  truncatedState: RaftTruncatedState | undefined;
}

/** What {@link RaftApplyState} is encoded from. */
export interface RaftApplyStateInit {
  readonly appliedIndex?: bigint | undefined;
  readonly lastCommitIndex?: bigint | undefined;
  readonly commitIndex?: bigint | undefined;
  readonly commitTerm?: bigint | undefined;
  readonly truncatedState?: RaftTruncatedStateInit | undefined;
}

function writeRaftApplyState(w: WireWriter, m: RaftApplyStateInit): void {
  if (m.commitTerm !== undefined && m.commitTerm !== 0n) {
    w.uint64(m.commitTerm);
    w.uint32(40);
  }
  if (m.commitIndex !== undefined && m.commitIndex !== 0n) {
    w.uint64(m.commitIndex);
    w.uint32(32);
  }
  if (m.lastCommitIndex !== undefined && m.lastCommitIndex !== 0n) {
    w.uint64(m.lastCommitIndex);
    w.uint32(24);
  }
  if (m.truncatedState !== undefined) {
    const before = w.size;
    writeRaftTruncatedState(w, m.truncatedState);
    w.nested(18, before);
  }
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(8);
  }
}

function readRaftApplyState(r: WireReader, end: number, into?: RaftApplyState): RaftApplyState {
  const m: RaftApplyState = into ?? {
    appliedIndex: 0n,
    lastCommitIndex: 0n,
    commitIndex: 0n,
    commitTerm: 0n,
    truncatedState: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.appliedIndex = r.uint64();
        break;
      }
      case 24: {
        m.lastCommitIndex = r.uint64();
        break;
      }
      case 32: {
        m.commitIndex = r.uint64();
        break;
      }
      case 40: {
        m.commitTerm = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.truncatedState = readRaftTruncatedState(r, stop, m.truncatedState);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftApplyState: MessageCodec<RaftApplyState, RaftApplyStateInit> = {
  typeName: 'raft_serverpb.RaftApplyState',
  write: writeRaftApplyState,
  read: readRaftApplyState,
};

/** `raft_serverpb.MergeState` */
export interface MergeState {
  minIndex: bigint;
  target: metapb.Region | undefined;
  commit: bigint;
}

/** What {@link MergeState} is encoded from. */
export interface MergeStateInit {
  readonly minIndex?: bigint | undefined;
  readonly target?: metapb.RegionInit | undefined;
  readonly commit?: bigint | undefined;
}

function writeMergeState(w: WireWriter, m: MergeStateInit): void {
  if (m.commit !== undefined && m.commit !== 0n) {
    w.uint64(m.commit);
    w.uint32(24);
  }
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

function readMergeState(r: WireReader, end: number, into?: MergeState): MergeState {
  const m: MergeState = into ?? {
    minIndex: 0n,
    target: undefined,
    commit: 0n,
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
      case 24: {
        m.commit = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MergeState: MessageCodec<MergeState, MergeStateInit> = {
  typeName: 'raft_serverpb.MergeState',
  write: writeMergeState,
  read: readMergeState,
};

/** `raft_serverpb.MergedRecord` */
export interface MergedRecord {
  sourceRegionId: bigint;
  sourceEpoch: metapb.RegionEpoch | undefined;
  sourcePeers: metapb.Peer[];
  sourceRemovedRecords: metapb.Peer[];
  targetRegionId: bigint;
  targetEpoch: metapb.RegionEpoch | undefined;
  targetPeers: metapb.Peer[];
  index: bigint;
  sourceIndex: bigint;
}

/** What {@link MergedRecord} is encoded from. */
export interface MergedRecordInit {
  readonly sourceRegionId?: bigint | undefined;
  readonly sourceEpoch?: metapb.RegionEpochInit | undefined;
  readonly sourcePeers?: readonly metapb.PeerInit[] | undefined;
  readonly sourceRemovedRecords?: readonly metapb.PeerInit[] | undefined;
  readonly targetRegionId?: bigint | undefined;
  readonly targetEpoch?: metapb.RegionEpochInit | undefined;
  readonly targetPeers?: readonly metapb.PeerInit[] | undefined;
  readonly index?: bigint | undefined;
  readonly sourceIndex?: bigint | undefined;
}

function writeMergedRecord(w: WireWriter, m: MergedRecordInit): void {
  if (m.sourceRemovedRecords !== undefined && m.sourceRemovedRecords.length > 0) {
    for (let i = m.sourceRemovedRecords.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.sourceRemovedRecords[i] as metapb.PeerInit);
      w.nested(74, before);
    }
  }
  if (m.sourceIndex !== undefined && m.sourceIndex !== 0n) {
    w.uint64(m.sourceIndex);
    w.uint32(64);
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(56);
  }
  if (m.targetPeers !== undefined && m.targetPeers.length > 0) {
    for (let i = m.targetPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.targetPeers[i] as metapb.PeerInit);
      w.nested(50, before);
    }
  }
  if (m.targetEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.targetEpoch);
    w.nested(42, before);
  }
  if (m.targetRegionId !== undefined && m.targetRegionId !== 0n) {
    w.uint64(m.targetRegionId);
    w.uint32(32);
  }
  if (m.sourcePeers !== undefined && m.sourcePeers.length > 0) {
    for (let i = m.sourcePeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.sourcePeers[i] as metapb.PeerInit);
      w.nested(26, before);
    }
  }
  if (m.sourceEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.sourceEpoch);
    w.nested(18, before);
  }
  if (m.sourceRegionId !== undefined && m.sourceRegionId !== 0n) {
    w.uint64(m.sourceRegionId);
    w.uint32(8);
  }
}

function readMergedRecord(r: WireReader, end: number, into?: MergedRecord): MergedRecord {
  const m: MergedRecord = into ?? {
    sourceRegionId: 0n,
    sourceEpoch: undefined,
    sourcePeers: [],
    sourceRemovedRecords: [],
    targetRegionId: 0n,
    targetEpoch: undefined,
    targetPeers: [],
    index: 0n,
    sourceIndex: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.sourceRegionId = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.sourceEpoch = metapb.RegionEpoch.read(r, stop, m.sourceEpoch);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.sourcePeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.sourceRemovedRecords.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.targetRegionId = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.targetEpoch = metapb.RegionEpoch.read(r, stop, m.targetEpoch);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.targetPeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 56: {
        m.index = r.uint64();
        break;
      }
      case 64: {
        m.sourceIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MergedRecord: MessageCodec<MergedRecord, MergedRecordInit> = {
  typeName: 'raft_serverpb.MergedRecord',
  write: writeMergedRecord,
  read: readMergedRecord,
};

/** `raft_serverpb.RegionLocalState` */
export interface RegionLocalState {
  state: PeerState;
  region: metapb.Region | undefined;
  mergeState: MergeState | undefined;
  tabletIndex: bigint;
  removedRecords: metapb.Peer[];
  mergedRecords: MergedRecord[];
}

/** What {@link RegionLocalState} is encoded from. */
export interface RegionLocalStateInit {
  readonly state?: PeerState | undefined;
  readonly region?: metapb.RegionInit | undefined;
  readonly mergeState?: MergeStateInit | undefined;
  readonly tabletIndex?: bigint | undefined;
  readonly removedRecords?: readonly metapb.PeerInit[] | undefined;
  readonly mergedRecords?: readonly MergedRecordInit[] | undefined;
}

function writeRegionLocalState(w: WireWriter, m: RegionLocalStateInit): void {
  if (m.mergedRecords !== undefined && m.mergedRecords.length > 0) {
    for (let i = m.mergedRecords.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMergedRecord(w, m.mergedRecords[i] as MergedRecordInit);
      w.nested(50, before);
    }
  }
  if (m.removedRecords !== undefined && m.removedRecords.length > 0) {
    for (let i = m.removedRecords.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.removedRecords[i] as metapb.PeerInit);
      w.nested(42, before);
    }
  }
  if (m.tabletIndex !== undefined && m.tabletIndex !== 0n) {
    w.uint64(m.tabletIndex);
    w.uint32(32);
  }
  if (m.mergeState !== undefined) {
    const before = w.size;
    writeMergeState(w, m.mergeState);
    w.nested(26, before);
  }
  if (m.region !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.region);
    w.nested(18, before);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(8);
  }
}

function readRegionLocalState(r: WireReader, end: number, into?: RegionLocalState): RegionLocalState {
  const m: RegionLocalState = into ?? {
    state: 0,
    region: undefined,
    mergeState: undefined,
    tabletIndex: 0n,
    removedRecords: [],
    mergedRecords: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.state = r.int32();
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
        m.mergeState = readMergeState(r, stop, m.mergeState);
        r.leave(stop);
        break;
      }
      case 32: {
        m.tabletIndex = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.removedRecords.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.mergedRecords.push(readMergedRecord(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionLocalState: MessageCodec<RegionLocalState, RegionLocalStateInit> = {
  typeName: 'raft_serverpb.RegionLocalState',
  write: writeRegionLocalState,
  read: readRegionLocalState,
};

/** `raft_serverpb.RegionSequenceNumberRelation` */
export interface RegionSequenceNumberRelation {
  regionId: bigint;
  sequenceNumber: bigint;
  applyState: RaftApplyState | undefined;
  regionState: RegionLocalState | undefined;
}

/** What {@link RegionSequenceNumberRelation} is encoded from. */
export interface RegionSequenceNumberRelationInit {
  readonly regionId?: bigint | undefined;
  readonly sequenceNumber?: bigint | undefined;
  readonly applyState?: RaftApplyStateInit | undefined;
  readonly regionState?: RegionLocalStateInit | undefined;
}

function writeRegionSequenceNumberRelation(w: WireWriter, m: RegionSequenceNumberRelationInit): void {
  if (m.regionState !== undefined) {
    const before = w.size;
    writeRegionLocalState(w, m.regionState);
    w.nested(34, before);
  }
  if (m.applyState !== undefined) {
    const before = w.size;
    writeRaftApplyState(w, m.applyState);
    w.nested(26, before);
  }
  if (m.sequenceNumber !== undefined && m.sequenceNumber !== 0n) {
    w.uint64(m.sequenceNumber);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionSequenceNumberRelation(r: WireReader, end: number, into?: RegionSequenceNumberRelation): RegionSequenceNumberRelation {
  const m: RegionSequenceNumberRelation = into ?? {
    regionId: 0n,
    sequenceNumber: 0n,
    applyState: undefined,
    regionState: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.sequenceNumber = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.applyState = readRaftApplyState(r, stop, m.applyState);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regionState = readRegionLocalState(r, stop, m.regionState);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionSequenceNumberRelation: MessageCodec<RegionSequenceNumberRelation, RegionSequenceNumberRelationInit> = {
  typeName: 'raft_serverpb.RegionSequenceNumberRelation',
  write: writeRegionSequenceNumberRelation,
  read: readRegionSequenceNumberRelation,
};

/** `raft_serverpb.AvailabilityContext` */
export interface AvailabilityContext {
  fromRegionId: bigint;
  fromRegionEpoch: metapb.RegionEpoch | undefined;
  unavailable: boolean;
  trimmed: boolean;
}

/** What {@link AvailabilityContext} is encoded from. */
export interface AvailabilityContextInit {
  readonly fromRegionId?: bigint | undefined;
  readonly fromRegionEpoch?: metapb.RegionEpochInit | undefined;
  readonly unavailable?: boolean | undefined;
  readonly trimmed?: boolean | undefined;
}

function writeAvailabilityContext(w: WireWriter, m: AvailabilityContextInit): void {
  if (m.trimmed !== undefined && m.trimmed) {
    w.bool(m.trimmed);
    w.uint32(32);
  }
  if (m.unavailable !== undefined && m.unavailable) {
    w.bool(m.unavailable);
    w.uint32(24);
  }
  if (m.fromRegionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.fromRegionEpoch);
    w.nested(18, before);
  }
  if (m.fromRegionId !== undefined && m.fromRegionId !== 0n) {
    w.uint64(m.fromRegionId);
    w.uint32(8);
  }
}

function readAvailabilityContext(r: WireReader, end: number, into?: AvailabilityContext): AvailabilityContext {
  const m: AvailabilityContext = into ?? {
    fromRegionId: 0n,
    fromRegionEpoch: undefined,
    unavailable: false,
    trimmed: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.fromRegionId = r.uint64();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.fromRegionEpoch = metapb.RegionEpoch.read(r, stop, m.fromRegionEpoch);
        r.leave(stop);
        break;
      }
      case 24: {
        m.unavailable = r.bool();
        break;
      }
      case 32: {
        m.trimmed = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AvailabilityContext: MessageCodec<AvailabilityContext, AvailabilityContextInit> = {
  typeName: 'raft_serverpb.AvailabilityContext',
  write: writeAvailabilityContext,
  read: readAvailabilityContext,
};

/** `raft_serverpb.FlushMemtable` */
export interface FlushMemtable {
  regionId: bigint;
}

/** What {@link FlushMemtable} is encoded from. */
export interface FlushMemtableInit {
  readonly regionId?: bigint | undefined;
}

function writeFlushMemtable(w: WireWriter, m: FlushMemtableInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readFlushMemtable(r: WireReader, end: number, into?: FlushMemtable): FlushMemtable {
  const m: FlushMemtable = into ?? {
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

export const FlushMemtable: MessageCodec<FlushMemtable, FlushMemtableInit> = {
  typeName: 'raft_serverpb.FlushMemtable',
  write: writeFlushMemtable,
  read: readFlushMemtable,
};

/** `raft_serverpb.RefreshBuckets` */
export interface RefreshBuckets {
  version: bigint;
  keys: Uint8Array[];
  sizes: number[];
}

/** What {@link RefreshBuckets} is encoded from. */
export interface RefreshBucketsInit {
  readonly version?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly sizes?: readonly number[] | undefined;
}

function writeRefreshBuckets(w: WireWriter, m: RefreshBucketsInit): void {
  if (m.sizes !== undefined && m.sizes.length > 0) {
    const before = w.size;
    for (let i = m.sizes.length - 1; i >= 0; i -= 1) w.uint64Number(m.sizes[i] as number);
    w.nested(26, before);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(8);
  }
}

function readRefreshBuckets(r: WireReader, end: number, into?: RefreshBuckets): RefreshBuckets {
  const m: RefreshBuckets = into ?? {
    version: 0n,
    keys: [],
    sizes: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.version = r.uint64();
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.sizes.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.sizes.push(r.uint64Number());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RefreshBuckets: MessageCodec<RefreshBuckets, RefreshBucketsInit> = {
  typeName: 'raft_serverpb.RefreshBuckets',
  write: writeRefreshBuckets,
  read: readRefreshBuckets,
};

/** `raft_serverpb.CheckGcPeer` */
export interface CheckGcPeer {
  fromRegionId: bigint;
  checkRegionId: bigint;
  checkRegionEpoch: metapb.RegionEpoch | undefined;
  checkPeer: metapb.Peer | undefined;
}

/** What {@link CheckGcPeer} is encoded from. */
export interface CheckGcPeerInit {
  readonly fromRegionId?: bigint | undefined;
  readonly checkRegionId?: bigint | undefined;
  readonly checkRegionEpoch?: metapb.RegionEpochInit | undefined;
  readonly checkPeer?: metapb.PeerInit | undefined;
}

function writeCheckGcPeer(w: WireWriter, m: CheckGcPeerInit): void {
  if (m.checkPeer !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.checkPeer);
    w.nested(34, before);
  }
  if (m.checkRegionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.checkRegionEpoch);
    w.nested(26, before);
  }
  if (m.checkRegionId !== undefined && m.checkRegionId !== 0n) {
    w.uint64(m.checkRegionId);
    w.uint32(16);
  }
  if (m.fromRegionId !== undefined && m.fromRegionId !== 0n) {
    w.uint64(m.fromRegionId);
    w.uint32(8);
  }
}

function readCheckGcPeer(r: WireReader, end: number, into?: CheckGcPeer): CheckGcPeer {
  const m: CheckGcPeer = into ?? {
    fromRegionId: 0n,
    checkRegionId: 0n,
    checkRegionEpoch: undefined,
    checkPeer: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.fromRegionId = r.uint64();
        break;
      }
      case 16: {
        m.checkRegionId = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.checkRegionEpoch = metapb.RegionEpoch.read(r, stop, m.checkRegionEpoch);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.checkPeer = metapb.Peer.read(r, stop, m.checkPeer);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckGcPeer: MessageCodec<CheckGcPeer, CheckGcPeerInit> = {
  typeName: 'raft_serverpb.CheckGcPeer',
  write: writeCheckGcPeer,
  read: readCheckGcPeer,
};

/** `raft_serverpb.ExtraMessage` */
export interface ExtraMessage {
  type: ExtraMessageType;
  index: bigint;
  checkPeers: metapb.Peer[];
  waitData: boolean;
  forcelyAwaken: boolean;
  checkGcPeer: CheckGcPeer | undefined;
  flushMemtable: FlushMemtable | undefined;
  availabilityContext: AvailabilityContext | undefined;
  refreshBuckets: RefreshBuckets | undefined;
  snapGenPrecheckPassed: boolean;
}

/** What {@link ExtraMessage} is encoded from. */
export interface ExtraMessageInit {
  readonly type?: ExtraMessageType | undefined;
  readonly index?: bigint | undefined;
  readonly checkPeers?: readonly metapb.PeerInit[] | undefined;
  readonly waitData?: boolean | undefined;
  readonly forcelyAwaken?: boolean | undefined;
  readonly checkGcPeer?: CheckGcPeerInit | undefined;
  readonly flushMemtable?: FlushMemtableInit | undefined;
  readonly availabilityContext?: AvailabilityContextInit | undefined;
  readonly refreshBuckets?: RefreshBucketsInit | undefined;
  readonly snapGenPrecheckPassed?: boolean | undefined;
}

function writeExtraMessage(w: WireWriter, m: ExtraMessageInit): void {
  if (m.snapGenPrecheckPassed !== undefined && m.snapGenPrecheckPassed) {
    w.bool(m.snapGenPrecheckPassed);
    w.uint32(80);
  }
  if (m.refreshBuckets !== undefined) {
    const before = w.size;
    writeRefreshBuckets(w, m.refreshBuckets);
    w.nested(74, before);
  }
  if (m.availabilityContext !== undefined) {
    const before = w.size;
    writeAvailabilityContext(w, m.availabilityContext);
    w.nested(66, before);
  }
  if (m.flushMemtable !== undefined) {
    const before = w.size;
    writeFlushMemtable(w, m.flushMemtable);
    w.nested(58, before);
  }
  if (m.checkGcPeer !== undefined) {
    const before = w.size;
    writeCheckGcPeer(w, m.checkGcPeer);
    w.nested(50, before);
  }
  if (m.forcelyAwaken !== undefined && m.forcelyAwaken) {
    w.bool(m.forcelyAwaken);
    w.uint32(40);
  }
  if (m.waitData !== undefined && m.waitData) {
    w.bool(m.waitData);
    w.uint32(32);
  }
  if (m.checkPeers !== undefined && m.checkPeers.length > 0) {
    for (let i = m.checkPeers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Peer.write(w, m.checkPeers[i] as metapb.PeerInit);
      w.nested(26, before);
    }
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(16);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readExtraMessage(r: WireReader, end: number, into?: ExtraMessage): ExtraMessage {
  const m: ExtraMessage = into ?? {
    type: 0,
    index: 0n,
    checkPeers: [],
    waitData: false,
    forcelyAwaken: false,
    checkGcPeer: undefined,
    flushMemtable: undefined,
    availabilityContext: undefined,
    refreshBuckets: undefined,
    snapGenPrecheckPassed: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 16: {
        m.index = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.checkPeers.push(metapb.Peer.read(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.waitData = r.bool();
        break;
      }
      case 40: {
        m.forcelyAwaken = r.bool();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.checkGcPeer = readCheckGcPeer(r, stop, m.checkGcPeer);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.flushMemtable = readFlushMemtable(r, stop, m.flushMemtable);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.availabilityContext = readAvailabilityContext(r, stop, m.availabilityContext);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.refreshBuckets = readRefreshBuckets(r, stop, m.refreshBuckets);
        r.leave(stop);
        break;
      }
      case 80: {
        m.snapGenPrecheckPassed = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ExtraMessage: MessageCodec<ExtraMessage, ExtraMessageInit> = {
  typeName: 'raft_serverpb.ExtraMessage',
  write: writeExtraMessage,
  read: readExtraMessage,
};

