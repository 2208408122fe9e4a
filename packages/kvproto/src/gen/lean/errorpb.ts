// Generated from errorpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as metapb from './metapb.js';

/** `errorpb.NotLeader` */
export interface NotLeader {
  regionId: bigint;
  leader: metapb.Peer | undefined;
}

/** What {@link NotLeader} is encoded from. */
export interface NotLeaderInit {
  readonly regionId?: bigint | undefined;
  readonly leader?: metapb.PeerInit | undefined;
}

function writeNotLeader(w: WireWriter, m: NotLeaderInit): void {
  if (m.leader !== undefined) {
    const before = w.size;
    metapb.Peer.write(w, m.leader);
    w.nested(18, before);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readNotLeader(r: WireReader, end: number, into?: NotLeader): NotLeader {
  const m: NotLeader = into ?? {
    regionId: 0n,
    leader: undefined,
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

export const NotLeader: MessageCodec<NotLeader, NotLeaderInit> = {
  typeName: 'errorpb.NotLeader',
  write: writeNotLeader,
  read: readNotLeader,
};

/** `errorpb.IsWitness` */
export interface IsWitness {
  regionId: bigint;
}

/** What {@link IsWitness} is encoded from. */
export interface IsWitnessInit {
  readonly regionId?: bigint | undefined;
}

function writeIsWitness(w: WireWriter, m: IsWitnessInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readIsWitness(r: WireReader, end: number, into?: IsWitness): IsWitness {
  const m: IsWitness = into ?? {
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

export const IsWitness: MessageCodec<IsWitness, IsWitnessInit> = {
  typeName: 'errorpb.IsWitness',
  write: writeIsWitness,
  read: readIsWitness,
};

/** `errorpb.BucketVersionNotMatch` */
export interface BucketVersionNotMatch {
  version: bigint;
  keys: Uint8Array[];
}

/** What {@link BucketVersionNotMatch} is encoded from. */
export interface BucketVersionNotMatchInit {
  readonly version?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
}

function writeBucketVersionNotMatch(w: WireWriter, m: BucketVersionNotMatchInit): void {
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

function readBucketVersionNotMatch(r: WireReader, end: number, into?: BucketVersionNotMatch): BucketVersionNotMatch {
  const m: BucketVersionNotMatch = into ?? {
    version: 0n,
    keys: [],
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BucketVersionNotMatch: MessageCodec<BucketVersionNotMatch, BucketVersionNotMatchInit> = {
  typeName: 'errorpb.BucketVersionNotMatch',
  write: writeBucketVersionNotMatch,
  read: readBucketVersionNotMatch,
};

/** `errorpb.DiskFull` */
export interface DiskFull {
  storeId: bigint[];
  reason: string;
}

/** What {@link DiskFull} is encoded from. */
export interface DiskFullInit {
  readonly storeId?: readonly bigint[] | undefined;
  readonly reason?: string | undefined;
}

function writeDiskFull(w: WireWriter, m: DiskFullInit): void {
  if (m.reason !== undefined && m.reason.length > 0) {
    w.string(m.reason);
    w.uint32(18);
  }
  if (m.storeId !== undefined && m.storeId.length > 0) {
    const before = w.size;
    for (let i = m.storeId.length - 1; i >= 0; i -= 1) w.uint64(m.storeId[i] as bigint);
    w.nested(10, before);
  }
}

function readDiskFull(r: WireReader, end: number, into?: DiskFull): DiskFull {
  const m: DiskFull = into ?? {
    storeId: [],
    reason: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.storeId.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.storeId.push(r.uint64());
        break;
      }
      case 18: {
        m.reason = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DiskFull: MessageCodec<DiskFull, DiskFullInit> = {
  typeName: 'errorpb.DiskFull',
  write: writeDiskFull,
  read: readDiskFull,
};

/** `errorpb.StoreNotMatch` */
export interface StoreNotMatch {
  requestStoreId: bigint;
  actualStoreId: bigint;
}

/** What {@link StoreNotMatch} is encoded from. */
export interface StoreNotMatchInit {
  readonly requestStoreId?: bigint | undefined;
  readonly actualStoreId?: bigint | undefined;
}

function writeStoreNotMatch(w: WireWriter, m: StoreNotMatchInit): void {
  if (m.actualStoreId !== undefined && m.actualStoreId !== 0n) {
    w.uint64(m.actualStoreId);
    w.uint32(16);
  }
  if (m.requestStoreId !== undefined && m.requestStoreId !== 0n) {
    w.uint64(m.requestStoreId);
    w.uint32(8);
  }
}

function readStoreNotMatch(r: WireReader, end: number, into?: StoreNotMatch): StoreNotMatch {
  const m: StoreNotMatch = into ?? {
    requestStoreId: 0n,
    actualStoreId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.requestStoreId = r.uint64();
        break;
      }
      case 16: {
        m.actualStoreId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreNotMatch: MessageCodec<StoreNotMatch, StoreNotMatchInit> = {
  typeName: 'errorpb.StoreNotMatch',
  write: writeStoreNotMatch,
  read: readStoreNotMatch,
};

/** `errorpb.RegionNotFound` */
export interface RegionNotFound {
  regionId: bigint;
}

/** What {@link RegionNotFound} is encoded from. */
export interface RegionNotFoundInit {
  readonly regionId?: bigint | undefined;
}

function writeRegionNotFound(w: WireWriter, m: RegionNotFoundInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionNotFound(r: WireReader, end: number, into?: RegionNotFound): RegionNotFound {
  const m: RegionNotFound = into ?? {
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

export const RegionNotFound: MessageCodec<RegionNotFound, RegionNotFoundInit> = {
  typeName: 'errorpb.RegionNotFound',
  write: writeRegionNotFound,
  read: readRegionNotFound,
};

/** `errorpb.RegionNotInitialized` */
export interface RegionNotInitialized {
  regionId: bigint;
}

/** What {@link RegionNotInitialized} is encoded from. */
export interface RegionNotInitializedInit {
  readonly regionId?: bigint | undefined;
}

function writeRegionNotInitialized(w: WireWriter, m: RegionNotInitializedInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRegionNotInitialized(r: WireReader, end: number, into?: RegionNotInitialized): RegionNotInitialized {
  const m: RegionNotInitialized = into ?? {
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

export const RegionNotInitialized: MessageCodec<RegionNotInitialized, RegionNotInitializedInit> = {
  typeName: 'errorpb.RegionNotInitialized',
  write: writeRegionNotInitialized,
  read: readRegionNotInitialized,
};

/** `errorpb.KeyNotInRegion` */
export interface KeyNotInRegion {
  key: Uint8Array;
  regionId: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
}

/** What {@link KeyNotInRegion} is encoded from. */
export interface KeyNotInRegionInit {
  readonly key?: BytesInit | undefined;
  readonly regionId?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeKeyNotInRegion(w: WireWriter, m: KeyNotInRegionInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(34);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(26);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readKeyNotInRegion(r: WireReader, end: number, into?: KeyNotInRegion): KeyNotInRegion {
  const m: KeyNotInRegion = into ?? {
    key: noBytes,
    regionId: 0n,
    startKey: noBytes,
    endKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 16: {
        m.regionId = r.uint64();
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyNotInRegion: MessageCodec<KeyNotInRegion, KeyNotInRegionInit> = {
  typeName: 'errorpb.KeyNotInRegion',
  write: writeKeyNotInRegion,
  read: readKeyNotInRegion,
};

/** `errorpb.EpochNotMatch` */
export interface EpochNotMatch {
  currentRegions: metapb.Region[];
}

/** What {@link EpochNotMatch} is encoded from. */
export interface EpochNotMatchInit {
  readonly currentRegions?: readonly metapb.RegionInit[] | undefined;
}

function writeEpochNotMatch(w: WireWriter, m: EpochNotMatchInit): void {
  if (m.currentRegions !== undefined && m.currentRegions.length > 0) {
    for (let i = m.currentRegions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.currentRegions[i] as metapb.RegionInit);
      w.nested(10, before);
    }
  }
}

function readEpochNotMatch(r: WireReader, end: number, into?: EpochNotMatch): EpochNotMatch {
  const m: EpochNotMatch = into ?? {
    currentRegions: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.currentRegions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EpochNotMatch: MessageCodec<EpochNotMatch, EpochNotMatchInit> = {
  typeName: 'errorpb.EpochNotMatch',
  write: writeEpochNotMatch,
  read: readEpochNotMatch,
};

/** `errorpb.ServerIsBusy` */
export interface ServerIsBusy {
  reason: string;
  backoffMs: number;
  estimatedWaitMs: number;
  appliedIndex: bigint;
}

/** What {@link ServerIsBusy} is encoded from. */
export interface ServerIsBusyInit {
  readonly reason?: string | undefined;
  readonly backoffMs?: number | undefined;
  readonly estimatedWaitMs?: number | undefined;
  readonly appliedIndex?: bigint | undefined;
}

function writeServerIsBusy(w: WireWriter, m: ServerIsBusyInit): void {
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(32);
  }
  if (m.estimatedWaitMs !== undefined && m.estimatedWaitMs !== 0) {
    w.uint32(m.estimatedWaitMs);
    w.uint32(24);
  }
  if (m.backoffMs !== undefined && m.backoffMs !== 0) {
    w.uint64Number(m.backoffMs);
    w.uint32(16);
  }
  if (m.reason !== undefined && m.reason.length > 0) {
    w.string(m.reason);
    w.uint32(10);
  }
}

function readServerIsBusy(r: WireReader, end: number, into?: ServerIsBusy): ServerIsBusy {
  const m: ServerIsBusy = into ?? {
    reason: '',
    backoffMs: 0,
    estimatedWaitMs: 0,
    appliedIndex: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.reason = r.string(end);
        break;
      }
      case 16: {
        m.backoffMs = r.uint64Number();
        break;
      }
      case 24: {
        m.estimatedWaitMs = r.uint32();
        break;
      }
      case 32: {
        m.appliedIndex = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ServerIsBusy: MessageCodec<ServerIsBusy, ServerIsBusyInit> = {
  typeName: 'errorpb.ServerIsBusy',
  write: writeServerIsBusy,
  read: readServerIsBusy,
};

/** `errorpb.StaleCommand` */
export interface StaleCommand {
}

/** What {@link StaleCommand} is encoded from. */
export interface StaleCommandInit {
}

function writeStaleCommand(_w: WireWriter, _m: StaleCommandInit): void {
}

function readStaleCommand(r: WireReader, end: number, into?: StaleCommand): StaleCommand {
  const m: StaleCommand = into ?? {
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

export const StaleCommand: MessageCodec<StaleCommand, StaleCommandInit> = {
  typeName: 'errorpb.StaleCommand',
  write: writeStaleCommand,
  read: readStaleCommand,
};

/** `errorpb.RaftEntryTooLarge` */
export interface RaftEntryTooLarge {
  regionId: bigint;
  entrySize: number;
}

/** What {@link RaftEntryTooLarge} is encoded from. */
export interface RaftEntryTooLargeInit {
  readonly regionId?: bigint | undefined;
  readonly entrySize?: number | undefined;
}

function writeRaftEntryTooLarge(w: WireWriter, m: RaftEntryTooLargeInit): void {
  if (m.entrySize !== undefined && m.entrySize !== 0) {
    w.uint64Number(m.entrySize);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRaftEntryTooLarge(r: WireReader, end: number, into?: RaftEntryTooLarge): RaftEntryTooLarge {
  const m: RaftEntryTooLarge = into ?? {
    regionId: 0n,
    entrySize: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.entrySize = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RaftEntryTooLarge: MessageCodec<RaftEntryTooLarge, RaftEntryTooLargeInit> = {
  typeName: 'errorpb.RaftEntryTooLarge',
  write: writeRaftEntryTooLarge,
  read: readRaftEntryTooLarge,
};

/** `errorpb.MaxTimestampNotSynced` */
export interface MaxTimestampNotSynced {
}

/** What {@link MaxTimestampNotSynced} is encoded from. */
export interface MaxTimestampNotSyncedInit {
}

function writeMaxTimestampNotSynced(_w: WireWriter, _m: MaxTimestampNotSyncedInit): void {
}

function readMaxTimestampNotSynced(r: WireReader, end: number, into?: MaxTimestampNotSynced): MaxTimestampNotSynced {
  const m: MaxTimestampNotSynced = into ?? {
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

export const MaxTimestampNotSynced: MessageCodec<MaxTimestampNotSynced, MaxTimestampNotSyncedInit> = {
  typeName: 'errorpb.MaxTimestampNotSynced',
  write: writeMaxTimestampNotSynced,
  read: readMaxTimestampNotSynced,
};

/** `errorpb.ReadIndexNotReady` */
export interface ReadIndexNotReady {
  reason: string;
  regionId: bigint;
}

/** What {@link ReadIndexNotReady} is encoded from. */
export interface ReadIndexNotReadyInit {
  readonly reason?: string | undefined;
  readonly regionId?: bigint | undefined;
}

function writeReadIndexNotReady(w: WireWriter, m: ReadIndexNotReadyInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(16);
  }
  if (m.reason !== undefined && m.reason.length > 0) {
    w.string(m.reason);
    w.uint32(10);
  }
}

function readReadIndexNotReady(r: WireReader, end: number, into?: ReadIndexNotReady): ReadIndexNotReady {
  const m: ReadIndexNotReady = into ?? {
    reason: '',
    regionId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.reason = r.string(end);
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

export const ReadIndexNotReady: MessageCodec<ReadIndexNotReady, ReadIndexNotReadyInit> = {
  typeName: 'errorpb.ReadIndexNotReady',
  write: writeReadIndexNotReady,
  read: readReadIndexNotReady,
};

/** `errorpb.ProposalInMergingMode` */
export interface ProposalInMergingMode {
  regionId: bigint;
}

/** What {@link ProposalInMergingMode} is encoded from. */
export interface ProposalInMergingModeInit {
  readonly regionId?: bigint | undefined;
}

function writeProposalInMergingMode(w: WireWriter, m: ProposalInMergingModeInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readProposalInMergingMode(r: WireReader, end: number, into?: ProposalInMergingMode): ProposalInMergingMode {
  const m: ProposalInMergingMode = into ?? {
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

export const ProposalInMergingMode: MessageCodec<ProposalInMergingMode, ProposalInMergingModeInit> = {
  typeName: 'errorpb.ProposalInMergingMode',
  write: writeProposalInMergingMode,
  read: readProposalInMergingMode,
};

/** `errorpb.DataIsNotReady` */
export interface DataIsNotReady {
  regionId: bigint;
  peerId: bigint;
  safeTs: bigint;
}

/** What {@link DataIsNotReady} is encoded from. */
export interface DataIsNotReadyInit {
  readonly regionId?: bigint | undefined;
  readonly peerId?: bigint | undefined;
  readonly safeTs?: bigint | undefined;
}

function writeDataIsNotReady(w: WireWriter, m: DataIsNotReadyInit): void {
  if (m.safeTs !== undefined && m.safeTs !== 0n) {
    w.uint64(m.safeTs);
    w.uint32(24);
  }
  if (m.peerId !== undefined && m.peerId !== 0n) {
    w.uint64(m.peerId);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readDataIsNotReady(r: WireReader, end: number, into?: DataIsNotReady): DataIsNotReady {
  const m: DataIsNotReady = into ?? {
    regionId: 0n,
    peerId: 0n,
    safeTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.peerId = r.uint64();
        break;
      }
      case 24: {
        m.safeTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DataIsNotReady: MessageCodec<DataIsNotReady, DataIsNotReadyInit> = {
  typeName: 'errorpb.DataIsNotReady',
  write: writeDataIsNotReady,
  read: readDataIsNotReady,
};

/** `errorpb.RecoveryInProgress` */
export interface RecoveryInProgress {
  regionId: bigint;
}

/** What {@link RecoveryInProgress} is encoded from. */
export interface RecoveryInProgressInit {
  readonly regionId?: bigint | undefined;
}

function writeRecoveryInProgress(w: WireWriter, m: RecoveryInProgressInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readRecoveryInProgress(r: WireReader, end: number, into?: RecoveryInProgress): RecoveryInProgress {
  const m: RecoveryInProgress = into ?? {
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

export const RecoveryInProgress: MessageCodec<RecoveryInProgress, RecoveryInProgressInit> = {
  typeName: 'errorpb.RecoveryInProgress',
  write: writeRecoveryInProgress,
  read: readRecoveryInProgress,
};

/** `errorpb.FlashbackInProgress` */
export interface FlashbackInProgress {
  regionId: bigint;
  flashbackStartTs: bigint;
}

/** What {@link FlashbackInProgress} is encoded from. */
export interface FlashbackInProgressInit {
  readonly regionId?: bigint | undefined;
  readonly flashbackStartTs?: bigint | undefined;
}

function writeFlashbackInProgress(w: WireWriter, m: FlashbackInProgressInit): void {
  if (m.flashbackStartTs !== undefined && m.flashbackStartTs !== 0n) {
    w.uint64(m.flashbackStartTs);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readFlashbackInProgress(r: WireReader, end: number, into?: FlashbackInProgress): FlashbackInProgress {
  const m: FlashbackInProgress = into ?? {
    regionId: 0n,
    flashbackStartTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.flashbackStartTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlashbackInProgress: MessageCodec<FlashbackInProgress, FlashbackInProgressInit> = {
  typeName: 'errorpb.FlashbackInProgress',
  write: writeFlashbackInProgress,
  read: readFlashbackInProgress,
};

/** `errorpb.FlashbackNotPrepared` */
export interface FlashbackNotPrepared {
  regionId: bigint;
}

/** What {@link FlashbackNotPrepared} is encoded from. */
export interface FlashbackNotPreparedInit {
  readonly regionId?: bigint | undefined;
}

function writeFlashbackNotPrepared(w: WireWriter, m: FlashbackNotPreparedInit): void {
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readFlashbackNotPrepared(r: WireReader, end: number, into?: FlashbackNotPrepared): FlashbackNotPrepared {
  const m: FlashbackNotPrepared = into ?? {
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

export const FlashbackNotPrepared: MessageCodec<FlashbackNotPrepared, FlashbackNotPreparedInit> = {
  typeName: 'errorpb.FlashbackNotPrepared',
  write: writeFlashbackNotPrepared,
  read: readFlashbackNotPrepared,
};

/** `errorpb.MismatchPeerId` */
export interface MismatchPeerId {
  requestPeerId: bigint;
  storePeerId: bigint;
}

/** What {@link MismatchPeerId} is encoded from. */
export interface MismatchPeerIdInit {
  readonly requestPeerId?: bigint | undefined;
  readonly storePeerId?: bigint | undefined;
}

function writeMismatchPeerId(w: WireWriter, m: MismatchPeerIdInit): void {
  if (m.storePeerId !== undefined && m.storePeerId !== 0n) {
    w.uint64(m.storePeerId);
    w.uint32(16);
  }
  if (m.requestPeerId !== undefined && m.requestPeerId !== 0n) {
    w.uint64(m.requestPeerId);
    w.uint32(8);
  }
}

function readMismatchPeerId(r: WireReader, end: number, into?: MismatchPeerId): MismatchPeerId {
  const m: MismatchPeerId = into ?? {
    requestPeerId: 0n,
    storePeerId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.requestPeerId = r.uint64();
        break;
      }
      case 16: {
        m.storePeerId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MismatchPeerId: MessageCodec<MismatchPeerId, MismatchPeerIdInit> = {
  typeName: 'errorpb.MismatchPeerId',
  write: writeMismatchPeerId,
  read: readMismatchPeerId,
};

/** `errorpb.UndeterminedResult` */
export interface UndeterminedResult {
  message: string;
}

/** What {@link UndeterminedResult} is encoded from. */
export interface UndeterminedResultInit {
  readonly message?: string | undefined;
}

function writeUndeterminedResult(w: WireWriter, m: UndeterminedResultInit): void {
  if (m.message !== undefined && m.message.length > 0) {
    w.string(m.message);
    w.uint32(10);
  }
}

function readUndeterminedResult(r: WireReader, end: number, into?: UndeterminedResult): UndeterminedResult {
  const m: UndeterminedResult = into ?? {
    message: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.message = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UndeterminedResult: MessageCodec<UndeterminedResult, UndeterminedResultInit> = {
  typeName: 'errorpb.UndeterminedResult',
  write: writeUndeterminedResult,
  read: readUndeterminedResult,
};

/** `errorpb.Error` */
export interface Error {
  message: string;
  notLeader: NotLeader | undefined;
  regionNotFound: RegionNotFound | undefined;
  keyNotInRegion: KeyNotInRegion | undefined;
  epochNotMatch: EpochNotMatch | undefined;
  serverIsBusy: ServerIsBusy | undefined;
  staleCommand: StaleCommand | undefined;
  storeNotMatch: StoreNotMatch | undefined;
  raftEntryTooLarge: RaftEntryTooLarge | undefined;
  maxTimestampNotSynced: MaxTimestampNotSynced | undefined;
  readIndexNotReady: ReadIndexNotReady | undefined;
  proposalInMergingMode: ProposalInMergingMode | undefined;
  dataIsNotReady: DataIsNotReady | undefined;
  regionNotInitialized: RegionNotInitialized | undefined;
  diskFull: DiskFull | undefined;
  RecoveryInProgress: RecoveryInProgress | undefined;
  FlashbackInProgress: FlashbackInProgress | undefined;
  FlashbackNotPrepared: FlashbackNotPrepared | undefined;
  isWitness: IsWitness | undefined;
  mismatchPeerId: MismatchPeerId | undefined;
  bucketVersionNotMatch: BucketVersionNotMatch | undefined;
  undeterminedResult: UndeterminedResult | undefined;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly message?: string | undefined;
  readonly notLeader?: NotLeaderInit | undefined;
  readonly regionNotFound?: RegionNotFoundInit | undefined;
  readonly keyNotInRegion?: KeyNotInRegionInit | undefined;
  readonly epochNotMatch?: EpochNotMatchInit | undefined;
  readonly serverIsBusy?: ServerIsBusyInit | undefined;
  readonly staleCommand?: StaleCommandInit | undefined;
  readonly storeNotMatch?: StoreNotMatchInit | undefined;
  readonly raftEntryTooLarge?: RaftEntryTooLargeInit | undefined;
  readonly maxTimestampNotSynced?: MaxTimestampNotSyncedInit | undefined;
  readonly readIndexNotReady?: ReadIndexNotReadyInit | undefined;
  readonly proposalInMergingMode?: ProposalInMergingModeInit | undefined;
  readonly dataIsNotReady?: DataIsNotReadyInit | undefined;
  readonly regionNotInitialized?: RegionNotInitializedInit | undefined;
  readonly diskFull?: DiskFullInit | undefined;
  readonly RecoveryInProgress?: RecoveryInProgressInit | undefined;
  readonly FlashbackInProgress?: FlashbackInProgressInit | undefined;
  readonly FlashbackNotPrepared?: FlashbackNotPreparedInit | undefined;
  readonly isWitness?: IsWitnessInit | undefined;
  readonly mismatchPeerId?: MismatchPeerIdInit | undefined;
  readonly bucketVersionNotMatch?: BucketVersionNotMatchInit | undefined;
  readonly undeterminedResult?: UndeterminedResultInit | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.undeterminedResult !== undefined) {
    const before = w.size;
    writeUndeterminedResult(w, m.undeterminedResult);
    w.nested(178, before);
  }
  if (m.bucketVersionNotMatch !== undefined) {
    const before = w.size;
    writeBucketVersionNotMatch(w, m.bucketVersionNotMatch);
    w.nested(170, before);
  }
  if (m.mismatchPeerId !== undefined) {
    const before = w.size;
    writeMismatchPeerId(w, m.mismatchPeerId);
    w.nested(162, before);
  }
  if (m.isWitness !== undefined) {
    const before = w.size;
    writeIsWitness(w, m.isWitness);
    w.nested(154, before);
  }
  if (m.FlashbackNotPrepared !== undefined) {
    const before = w.size;
    writeFlashbackNotPrepared(w, m.FlashbackNotPrepared);
    w.nested(146, before);
  }
  if (m.FlashbackInProgress !== undefined) {
    const before = w.size;
    writeFlashbackInProgress(w, m.FlashbackInProgress);
    w.nested(138, before);
  }
  if (m.RecoveryInProgress !== undefined) {
    const before = w.size;
    writeRecoveryInProgress(w, m.RecoveryInProgress);
    w.nested(130, before);
  }
  if (m.diskFull !== undefined) {
    const before = w.size;
    writeDiskFull(w, m.diskFull);
    w.nested(122, before);
  }
  if (m.regionNotInitialized !== undefined) {
    const before = w.size;
    writeRegionNotInitialized(w, m.regionNotInitialized);
    w.nested(114, before);
  }
  if (m.dataIsNotReady !== undefined) {
    const before = w.size;
    writeDataIsNotReady(w, m.dataIsNotReady);
    w.nested(106, before);
  }
  if (m.proposalInMergingMode !== undefined) {
    const before = w.size;
    writeProposalInMergingMode(w, m.proposalInMergingMode);
    w.nested(98, before);
  }
  if (m.readIndexNotReady !== undefined) {
    const before = w.size;
    writeReadIndexNotReady(w, m.readIndexNotReady);
    w.nested(90, before);
  }
  if (m.maxTimestampNotSynced !== undefined) {
    const before = w.size;
    writeMaxTimestampNotSynced(w, m.maxTimestampNotSynced);
    w.nested(82, before);
  }
  if (m.raftEntryTooLarge !== undefined) {
    const before = w.size;
    writeRaftEntryTooLarge(w, m.raftEntryTooLarge);
    w.nested(74, before);
  }
  if (m.storeNotMatch !== undefined) {
    const before = w.size;
    writeStoreNotMatch(w, m.storeNotMatch);
    w.nested(66, before);
  }
  if (m.staleCommand !== undefined) {
    const before = w.size;
    writeStaleCommand(w, m.staleCommand);
    w.nested(58, before);
  }
  if (m.serverIsBusy !== undefined) {
    const before = w.size;
    writeServerIsBusy(w, m.serverIsBusy);
    w.nested(50, before);
  }
  if (m.epochNotMatch !== undefined) {
    const before = w.size;
    writeEpochNotMatch(w, m.epochNotMatch);
    w.nested(42, before);
  }
  if (m.keyNotInRegion !== undefined) {
    const before = w.size;
    writeKeyNotInRegion(w, m.keyNotInRegion);
    w.nested(34, before);
  }
  if (m.regionNotFound !== undefined) {
    const before = w.size;
    writeRegionNotFound(w, m.regionNotFound);
    w.nested(26, before);
  }
  if (m.notLeader !== undefined) {
    const before = w.size;
    writeNotLeader(w, m.notLeader);
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
    notLeader: undefined,
    regionNotFound: undefined,
    keyNotInRegion: undefined,
    epochNotMatch: undefined,
    serverIsBusy: undefined,
    staleCommand: undefined,
    storeNotMatch: undefined,
    raftEntryTooLarge: undefined,
    maxTimestampNotSynced: undefined,
    readIndexNotReady: undefined,
    proposalInMergingMode: undefined,
    dataIsNotReady: undefined,
    regionNotInitialized: undefined,
    diskFull: undefined,
    RecoveryInProgress: undefined,
    FlashbackInProgress: undefined,
    FlashbackNotPrepared: undefined,
    isWitness: undefined,
    mismatchPeerId: undefined,
    bucketVersionNotMatch: undefined,
    undeterminedResult: undefined,
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
        m.notLeader = readNotLeader(r, stop, m.notLeader);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.regionNotFound = readRegionNotFound(r, stop, m.regionNotFound);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.keyNotInRegion = readKeyNotInRegion(r, stop, m.keyNotInRegion);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.epochNotMatch = readEpochNotMatch(r, stop, m.epochNotMatch);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.serverIsBusy = readServerIsBusy(r, stop, m.serverIsBusy);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.staleCommand = readStaleCommand(r, stop, m.staleCommand);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.storeNotMatch = readStoreNotMatch(r, stop, m.storeNotMatch);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.raftEntryTooLarge = readRaftEntryTooLarge(r, stop, m.raftEntryTooLarge);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.maxTimestampNotSynced = readMaxTimestampNotSynced(r, stop, m.maxTimestampNotSynced);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.readIndexNotReady = readReadIndexNotReady(r, stop, m.readIndexNotReady);
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.proposalInMergingMode = readProposalInMergingMode(r, stop, m.proposalInMergingMode);
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.dataIsNotReady = readDataIsNotReady(r, stop, m.dataIsNotReady);
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.regionNotInitialized = readRegionNotInitialized(r, stop, m.regionNotInitialized);
        r.leave(stop);
        break;
      }
      case 122: {
        const stop = r.enter(end);
        m.diskFull = readDiskFull(r, stop, m.diskFull);
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.RecoveryInProgress = readRecoveryInProgress(r, stop, m.RecoveryInProgress);
        r.leave(stop);
        break;
      }
      case 138: {
        const stop = r.enter(end);
        m.FlashbackInProgress = readFlashbackInProgress(r, stop, m.FlashbackInProgress);
        r.leave(stop);
        break;
      }
      case 146: {
        const stop = r.enter(end);
        m.FlashbackNotPrepared = readFlashbackNotPrepared(r, stop, m.FlashbackNotPrepared);
        r.leave(stop);
        break;
      }
      case 154: {
        const stop = r.enter(end);
        m.isWitness = readIsWitness(r, stop, m.isWitness);
        r.leave(stop);
        break;
      }
      case 162: {
        const stop = r.enter(end);
        m.mismatchPeerId = readMismatchPeerId(r, stop, m.mismatchPeerId);
        r.leave(stop);
        break;
      }
      case 170: {
        const stop = r.enter(end);
        m.bucketVersionNotMatch = readBucketVersionNotMatch(r, stop, m.bucketVersionNotMatch);
        r.leave(stop);
        break;
      }
      case 178: {
        const stop = r.enter(end);
        m.undeterminedResult = readUndeterminedResult(r, stop, m.undeterminedResult);
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
  typeName: 'errorpb.Error',
  write: writeError,
  read: readError,
};

