// Generated from eraftpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `eraftpb.EntryType` */
export const EntryType = {
  EntryNormal: 0,
  EntryConfChange: 1,
  EntryConfChangeV2: 2,
} as const;
export type EntryType = number;

/** `eraftpb.MessageType` */
export const MessageType = {
  MsgHup: 0,
  MsgBeat: 1,
  MsgPropose: 2,
  MsgAppend: 3,
  MsgAppendResponse: 4,
  MsgRequestVote: 5,
  MsgRequestVoteResponse: 6,
  MsgSnapshot: 7,
  MsgHeartbeat: 8,
  MsgHeartbeatResponse: 9,
  MsgUnreachable: 10,
  MsgSnapStatus: 11,
  MsgCheckQuorum: 12,
  MsgTransferLeader: 13,
  MsgTimeoutNow: 14,
  MsgReadIndex: 15,
  MsgReadIndexResp: 16,
  MsgRequestPreVote: 17,
  MsgRequestPreVoteResponse: 18,
} as const;
export type MessageType = number;

/** `eraftpb.ConfChangeTransition` */
export const ConfChangeTransition = {
  Auto: 0,
  Implicit: 1,
  Explicit: 2,
} as const;
export type ConfChangeTransition = number;

/** `eraftpb.ConfChangeType` */
export const ConfChangeType = {
  AddNode: 0,
  RemoveNode: 1,
  AddLearnerNode: 2,
} as const;
export type ConfChangeType = number;

/** `eraftpb.Entry` */
export interface Entry {
  entryType: EntryType;
  term: bigint;
  index: bigint;
  data: Uint8Array;
  context: Uint8Array;
  syncLog: boolean;
}

/** What {@link Entry} is encoded from. */
export interface EntryInit {
  readonly entryType?: EntryType | undefined;
  readonly term?: bigint | undefined;
  readonly index?: bigint | undefined;
  readonly data?: BytesInit | undefined;
  readonly context?: BytesInit | undefined;
  readonly syncLog?: boolean | undefined;
}

function writeEntry(w: WireWriter, m: EntryInit): void {
  if (m.context !== undefined && m.context.length > 0) {
    w.bytes(m.context);
    w.uint32(50);
  }
  if (m.syncLog !== undefined && m.syncLog) {
    w.bool(m.syncLog);
    w.uint32(40);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(34);
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(24);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(16);
  }
  if (m.entryType !== undefined && m.entryType !== 0) {
    w.int32(m.entryType);
    w.uint32(8);
  }
}

function readEntry(r: WireReader, end: number, into?: Entry): Entry {
  const m: Entry = into ?? {
    entryType: 0,
    term: 0n,
    index: 0n,
    data: noBytes,
    context: noBytes,
    syncLog: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.entryType = r.int32();
        break;
      }
      case 16: {
        m.term = r.uint64();
        break;
      }
      case 24: {
        m.index = r.uint64();
        break;
      }
      case 34: {
        m.data = r.bytes(end);
        break;
      }
      case 50: {
        m.context = r.bytes(end);
        break;
      }
      case 40: {
        m.syncLog = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Entry: MessageCodec<Entry, EntryInit> = {
  typeName: 'eraftpb.Entry',
  write: writeEntry,
  read: readEntry,
};

/** `eraftpb.SnapshotMetadata` */
export interface SnapshotMetadata {
  confState: ConfState | undefined;
  index: bigint;
  term: bigint;
}

/** What {@link SnapshotMetadata} is encoded from. */
export interface SnapshotMetadataInit {
  readonly confState?: ConfStateInit | undefined;
  readonly index?: bigint | undefined;
  readonly term?: bigint | undefined;
}

function writeSnapshotMetadata(w: WireWriter, m: SnapshotMetadataInit): void {
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(24);
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(16);
  }
  if (m.confState !== undefined) {
    const before = w.size;
    writeConfState(w, m.confState);
    w.nested(10, before);
  }
}

function readSnapshotMetadata(r: WireReader, end: number, into?: SnapshotMetadata): SnapshotMetadata {
  const m: SnapshotMetadata = into ?? {
    confState: undefined,
    index: 0n,
    term: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.confState = readConfState(r, stop, m.confState);
        r.leave(stop);
        break;
      }
      case 16: {
        m.index = r.uint64();
        break;
      }
      case 24: {
        m.term = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SnapshotMetadata: MessageCodec<SnapshotMetadata, SnapshotMetadataInit> = {
  typeName: 'eraftpb.SnapshotMetadata',
  write: writeSnapshotMetadata,
  read: readSnapshotMetadata,
};

/** `eraftpb.Snapshot` */
export interface Snapshot {
  data: Uint8Array;
  metadata: SnapshotMetadata | undefined;
}

/** What {@link Snapshot} is encoded from. */
export interface SnapshotInit {
  readonly data?: BytesInit | undefined;
  readonly metadata?: SnapshotMetadataInit | undefined;
}

function writeSnapshot(w: WireWriter, m: SnapshotInit): void {
  if (m.metadata !== undefined) {
    const before = w.size;
    writeSnapshotMetadata(w, m.metadata);
    w.nested(18, before);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readSnapshot(r: WireReader, end: number, into?: Snapshot): Snapshot {
  const m: Snapshot = into ?? {
    data: noBytes,
    metadata: undefined,
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
        m.metadata = readSnapshotMetadata(r, stop, m.metadata);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Snapshot: MessageCodec<Snapshot, SnapshotInit> = {
  typeName: 'eraftpb.Snapshot',
  write: writeSnapshot,
  read: readSnapshot,
};

/** `eraftpb.Message` */
export interface Message {
  msgType: MessageType;
  to: bigint;
  from: bigint;
  term: bigint;
  logTerm: bigint;
  index: bigint;
  entries: Entry[];
  commit: bigint;
  snapshot: Snapshot | undefined;
  requestSnapshot: bigint;
  reject: boolean;
  rejectHint: number;
  context: Uint8Array;
  deprecatedPriority: number;
  priority: number;
}

/** What {@link Message} is encoded from. */
export interface MessageInit {
  readonly msgType?: MessageType | undefined;
  readonly to?: bigint | undefined;
  readonly from?: bigint | undefined;
  readonly term?: bigint | undefined;
  readonly logTerm?: bigint | undefined;
  readonly index?: bigint | undefined;
  readonly entries?: readonly EntryInit[] | undefined;
  readonly commit?: bigint | undefined;
  readonly snapshot?: SnapshotInit | undefined;
  readonly requestSnapshot?: bigint | undefined;
  readonly reject?: boolean | undefined;
  readonly rejectHint?: number | undefined;
  readonly context?: BytesInit | undefined;
  readonly deprecatedPriority?: number | undefined;
  readonly priority?: number | undefined;
}

function writeMessage(w: WireWriter, m: MessageInit): void {
  if (m.priority !== undefined && m.priority !== 0) {
    w.int64Number(m.priority);
    w.uint32(120);
  }
  if (m.deprecatedPriority !== undefined && m.deprecatedPriority !== 0) {
    w.uint64Number(m.deprecatedPriority);
    w.uint32(112);
  }
  if (m.requestSnapshot !== undefined && m.requestSnapshot !== 0n) {
    w.uint64(m.requestSnapshot);
    w.uint32(104);
  }
  if (m.context !== undefined && m.context.length > 0) {
    w.bytes(m.context);
    w.uint32(98);
  }
  if (m.rejectHint !== undefined && m.rejectHint !== 0) {
    w.uint64Number(m.rejectHint);
    w.uint32(88);
  }
  if (m.reject !== undefined && m.reject) {
    w.bool(m.reject);
    w.uint32(80);
  }
  if (m.snapshot !== undefined) {
    const before = w.size;
    writeSnapshot(w, m.snapshot);
    w.nested(74, before);
  }
  if (m.commit !== undefined && m.commit !== 0n) {
    w.uint64(m.commit);
    w.uint32(64);
  }
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeEntry(w, m.entries[i] as EntryInit);
      w.nested(58, before);
    }
  }
  if (m.index !== undefined && m.index !== 0n) {
    w.uint64(m.index);
    w.uint32(48);
  }
  if (m.logTerm !== undefined && m.logTerm !== 0n) {
    w.uint64(m.logTerm);
    w.uint32(40);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(32);
  }
  if (m.from !== undefined && m.from !== 0n) {
    w.uint64(m.from);
    w.uint32(24);
  }
  if (m.to !== undefined && m.to !== 0n) {
    w.uint64(m.to);
    w.uint32(16);
  }
  if (m.msgType !== undefined && m.msgType !== 0) {
    w.int32(m.msgType);
    w.uint32(8);
  }
}

function readMessage(r: WireReader, end: number, into?: Message): Message {
  const m: Message = into ?? {
    msgType: 0,
    to: 0n,
    from: 0n,
    term: 0n,
    logTerm: 0n,
    index: 0n,
    entries: [],
    commit: 0n,
    snapshot: undefined,
    requestSnapshot: 0n,
    reject: false,
    rejectHint: 0,
    context: noBytes,
    deprecatedPriority: 0,
    priority: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.msgType = r.int32();
        break;
      }
      case 16: {
        m.to = r.uint64();
        break;
      }
      case 24: {
        m.from = r.uint64();
        break;
      }
      case 32: {
        m.term = r.uint64();
        break;
      }
      case 40: {
        m.logTerm = r.uint64();
        break;
      }
      case 48: {
        m.index = r.uint64();
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.entries.push(readEntry(r, stop));
        r.leave(stop);
        break;
      }
      case 64: {
        m.commit = r.uint64();
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.snapshot = readSnapshot(r, stop, m.snapshot);
        r.leave(stop);
        break;
      }
      case 104: {
        m.requestSnapshot = r.uint64();
        break;
      }
      case 80: {
        m.reject = r.bool();
        break;
      }
      case 88: {
        m.rejectHint = r.uint64Number();
        break;
      }
      case 98: {
        m.context = r.bytes(end);
        break;
      }
      case 112: {
        m.deprecatedPriority = r.uint64Number();
        break;
      }
      case 120: {
        m.priority = r.int64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Message: MessageCodec<Message, MessageInit> = {
  typeName: 'eraftpb.Message',
  write: writeMessage,
  read: readMessage,
};

/** `eraftpb.HardState` */
export interface HardState {
  term: bigint;
  vote: bigint;
  commit: bigint;
}

/** What {@link HardState} is encoded from. */
export interface HardStateInit {
  readonly term?: bigint | undefined;
  readonly vote?: bigint | undefined;
  readonly commit?: bigint | undefined;
}

function writeHardState(w: WireWriter, m: HardStateInit): void {
  if (m.commit !== undefined && m.commit !== 0n) {
    w.uint64(m.commit);
    w.uint32(24);
  }
  if (m.vote !== undefined && m.vote !== 0n) {
    w.uint64(m.vote);
    w.uint32(16);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(8);
  }
}

function readHardState(r: WireReader, end: number, into?: HardState): HardState {
  const m: HardState = into ?? {
    term: 0n,
    vote: 0n,
    commit: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.term = r.uint64();
        break;
      }
      case 16: {
        m.vote = r.uint64();
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

export const HardState: MessageCodec<HardState, HardStateInit> = {
  typeName: 'eraftpb.HardState',
  write: writeHardState,
  read: readHardState,
};

/** `eraftpb.ConfState` */
export interface ConfState {
  voters: bigint[];
  learners: bigint[];
  votersOutgoing: bigint[];
  learnersNext: bigint[];
  autoLeave: boolean;
}

/** What {@link ConfState} is encoded from. */
export interface ConfStateInit {
  readonly voters?: readonly bigint[] | undefined;
  readonly learners?: readonly bigint[] | undefined;
  readonly votersOutgoing?: readonly bigint[] | undefined;
  readonly learnersNext?: readonly bigint[] | undefined;
  readonly autoLeave?: boolean | undefined;
}

function writeConfState(w: WireWriter, m: ConfStateInit): void {
  if (m.autoLeave !== undefined && m.autoLeave) {
    w.bool(m.autoLeave);
    w.uint32(40);
  }
  if (m.learnersNext !== undefined && m.learnersNext.length > 0) {
    const before = w.size;
    for (let i = m.learnersNext.length - 1; i >= 0; i -= 1) w.uint64(m.learnersNext[i] as bigint);
    w.nested(34, before);
  }
  if (m.votersOutgoing !== undefined && m.votersOutgoing.length > 0) {
    const before = w.size;
    for (let i = m.votersOutgoing.length - 1; i >= 0; i -= 1) w.uint64(m.votersOutgoing[i] as bigint);
    w.nested(26, before);
  }
  if (m.learners !== undefined && m.learners.length > 0) {
    const before = w.size;
    for (let i = m.learners.length - 1; i >= 0; i -= 1) w.uint64(m.learners[i] as bigint);
    w.nested(18, before);
  }
  if (m.voters !== undefined && m.voters.length > 0) {
    const before = w.size;
    for (let i = m.voters.length - 1; i >= 0; i -= 1) w.uint64(m.voters[i] as bigint);
    w.nested(10, before);
  }
}

function readConfState(r: WireReader, end: number, into?: ConfState): ConfState {
  const m: ConfState = into ?? {
    voters: [],
    learners: [],
    votersOutgoing: [],
    learnersNext: [],
    autoLeave: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.voters.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.voters.push(r.uint64());
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.learners.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.learners.push(r.uint64());
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.votersOutgoing.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.votersOutgoing.push(r.uint64());
        break;
      }
      case 34: {
        const stop = r.length(end);
        while (r.pos < stop) m.learnersNext.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 32: {
        m.learnersNext.push(r.uint64());
        break;
      }
      case 40: {
        m.autoLeave = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ConfState: MessageCodec<ConfState, ConfStateInit> = {
  typeName: 'eraftpb.ConfState',
  write: writeConfState,
  read: readConfState,
};

/** `eraftpb.ConfChange` */
export interface ConfChange {
  changeType: ConfChangeType;
  nodeId: bigint;
  context: Uint8Array;
  id: bigint;
}

/** What {@link ConfChange} is encoded from. */
export interface ConfChangeInit {
  readonly changeType?: ConfChangeType | undefined;
  readonly nodeId?: bigint | undefined;
  readonly context?: BytesInit | undefined;
  readonly id?: bigint | undefined;
}

function writeConfChange(w: WireWriter, m: ConfChangeInit): void {
  if (m.context !== undefined && m.context.length > 0) {
    w.bytes(m.context);
    w.uint32(34);
  }
  if (m.nodeId !== undefined && m.nodeId !== 0n) {
    w.uint64(m.nodeId);
    w.uint32(24);
  }
  if (m.changeType !== undefined && m.changeType !== 0) {
    w.int32(m.changeType);
    w.uint32(16);
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(8);
  }
}

function readConfChange(r: WireReader, end: number, into?: ConfChange): ConfChange {
  const m: ConfChange = into ?? {
    changeType: 0,
    nodeId: 0n,
    context: noBytes,
    id: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 16: {
        m.changeType = r.int32();
        break;
      }
      case 24: {
        m.nodeId = r.uint64();
        break;
      }
      case 34: {
        m.context = r.bytes(end);
        break;
      }
      case 8: {
        m.id = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ConfChange: MessageCodec<ConfChange, ConfChangeInit> = {
  typeName: 'eraftpb.ConfChange',
  write: writeConfChange,
  read: readConfChange,
};

/** `eraftpb.ConfChangeSingle` */
export interface ConfChangeSingle {
  changeType: ConfChangeType;
  nodeId: bigint;
}

/** What {@link ConfChangeSingle} is encoded from. */
export interface ConfChangeSingleInit {
  readonly changeType?: ConfChangeType | undefined;
  readonly nodeId?: bigint | undefined;
}

function writeConfChangeSingle(w: WireWriter, m: ConfChangeSingleInit): void {
  if (m.nodeId !== undefined && m.nodeId !== 0n) {
    w.uint64(m.nodeId);
    w.uint32(16);
  }
  if (m.changeType !== undefined && m.changeType !== 0) {
    w.int32(m.changeType);
    w.uint32(8);
  }
}

function readConfChangeSingle(r: WireReader, end: number, into?: ConfChangeSingle): ConfChangeSingle {
  const m: ConfChangeSingle = into ?? {
    changeType: 0,
    nodeId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.changeType = r.int32();
        break;
      }
      case 16: {
        m.nodeId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ConfChangeSingle: MessageCodec<ConfChangeSingle, ConfChangeSingleInit> = {
  typeName: 'eraftpb.ConfChangeSingle',
  write: writeConfChangeSingle,
  read: readConfChangeSingle,
};

/** `eraftpb.ConfChangeV2` */
export interface ConfChangeV2 {
  transition: ConfChangeTransition;
  changes: ConfChangeSingle[];
  context: Uint8Array;
}

/** What {@link ConfChangeV2} is encoded from. */
export interface ConfChangeV2Init {
  readonly transition?: ConfChangeTransition | undefined;
  readonly changes?: readonly ConfChangeSingleInit[] | undefined;
  readonly context?: BytesInit | undefined;
}

function writeConfChangeV2(w: WireWriter, m: ConfChangeV2Init): void {
  if (m.context !== undefined && m.context.length > 0) {
    w.bytes(m.context);
    w.uint32(26);
  }
  if (m.changes !== undefined && m.changes.length > 0) {
    for (let i = m.changes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeConfChangeSingle(w, m.changes[i] as ConfChangeSingleInit);
      w.nested(18, before);
    }
  }
  if (m.transition !== undefined && m.transition !== 0) {
    w.int32(m.transition);
    w.uint32(8);
  }
}

function readConfChangeV2(r: WireReader, end: number, into?: ConfChangeV2): ConfChangeV2 {
  const m: ConfChangeV2 = into ?? {
    transition: 0,
    changes: [],
    context: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.transition = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.changes.push(readConfChangeSingle(r, stop));
        r.leave(stop);
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

export const ConfChangeV2: MessageCodec<ConfChangeV2, ConfChangeV2Init> = {
  typeName: 'eraftpb.ConfChangeV2',
  write: writeConfChangeV2,
  read: readConfChangeV2,
};

