// Generated from deadlock.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `deadlock.DeadlockRequestType` */
export const DeadlockRequestType = {
  Detect: 0,
  CleanUpWaitFor: 1,
  CleanUp: 2,
} as const;
export type DeadlockRequestType = number;

/** `deadlock.WaitForEntriesRequest` */
export interface WaitForEntriesRequest {
}

/** What {@link WaitForEntriesRequest} is encoded from. */
export interface WaitForEntriesRequestInit {
}

function writeWaitForEntriesRequest(_w: WireWriter, _m: WaitForEntriesRequestInit): void {
}

function readWaitForEntriesRequest(r: WireReader, end: number, into?: WaitForEntriesRequest): WaitForEntriesRequest {
  const m: WaitForEntriesRequest = into ?? {
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

export const WaitForEntriesRequest: MessageCodec<WaitForEntriesRequest, WaitForEntriesRequestInit> = {
  typeName: 'deadlock.WaitForEntriesRequest',
  write: writeWaitForEntriesRequest,
  read: readWaitForEntriesRequest,
};

/** `deadlock.WaitForEntriesResponse` */
export interface WaitForEntriesResponse {
  entries: WaitForEntry[];
}

/** What {@link WaitForEntriesResponse} is encoded from. */
export interface WaitForEntriesResponseInit {
  readonly entries?: readonly WaitForEntryInit[] | undefined;
}

function writeWaitForEntriesResponse(w: WireWriter, m: WaitForEntriesResponseInit): void {
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeWaitForEntry(w, m.entries[i] as WaitForEntryInit);
      w.nested(10, before);
    }
  }
}

function readWaitForEntriesResponse(r: WireReader, end: number, into?: WaitForEntriesResponse): WaitForEntriesResponse {
  const m: WaitForEntriesResponse = into ?? {
    entries: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.entries.push(readWaitForEntry(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WaitForEntriesResponse: MessageCodec<WaitForEntriesResponse, WaitForEntriesResponseInit> = {
  typeName: 'deadlock.WaitForEntriesResponse',
  write: writeWaitForEntriesResponse,
  read: readWaitForEntriesResponse,
};

/** `deadlock.WaitForEntry` */
export interface WaitForEntry {
  txn: bigint;
  waitForTxn: bigint;
  keyHash: bigint;
  key: Uint8Array;
  resourceGroupTag: Uint8Array;
  waitTime: number;
}

/** What {@link WaitForEntry} is encoded from. */
export interface WaitForEntryInit {
  readonly txn?: bigint | undefined;
  readonly waitForTxn?: bigint | undefined;
  readonly keyHash?: bigint | undefined;
  readonly key?: BytesInit | undefined;
  readonly resourceGroupTag?: BytesInit | undefined;
  readonly waitTime?: number | undefined;
}

function writeWaitForEntry(w: WireWriter, m: WaitForEntryInit): void {
  if (m.waitTime !== undefined && m.waitTime !== 0) {
    w.uint64Number(m.waitTime);
    w.uint32(48);
  }
  if (m.resourceGroupTag !== undefined && m.resourceGroupTag.length > 0) {
    w.bytes(m.resourceGroupTag);
    w.uint32(42);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(34);
  }
  if (m.keyHash !== undefined && m.keyHash !== 0n) {
    w.uint64(m.keyHash);
    w.uint32(24);
  }
  if (m.waitForTxn !== undefined && m.waitForTxn !== 0n) {
    w.uint64(m.waitForTxn);
    w.uint32(16);
  }
  if (m.txn !== undefined && m.txn !== 0n) {
    w.uint64(m.txn);
    w.uint32(8);
  }
}

function readWaitForEntry(r: WireReader, end: number, into?: WaitForEntry): WaitForEntry {
  const m: WaitForEntry = into ?? {
    txn: 0n,
    waitForTxn: 0n,
    keyHash: 0n,
    key: noBytes,
    resourceGroupTag: noBytes,
    waitTime: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.txn = r.uint64();
        break;
      }
      case 16: {
        m.waitForTxn = r.uint64();
        break;
      }
      case 24: {
        m.keyHash = r.uint64();
        break;
      }
      case 34: {
        m.key = r.bytes(end);
        break;
      }
      case 42: {
        m.resourceGroupTag = r.bytes(end);
        break;
      }
      case 48: {
        m.waitTime = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WaitForEntry: MessageCodec<WaitForEntry, WaitForEntryInit> = {
  typeName: 'deadlock.WaitForEntry',
  write: writeWaitForEntry,
  read: readWaitForEntry,
};

/** `deadlock.ReplaceLockByKeyItem` */
export interface ReplaceLockByKeyItem {
  keyHash: bigint;
  key: Uint8Array;
  oldLockTs: bigint;
  newLockTs: bigint;
}

/** What {@link ReplaceLockByKeyItem} is encoded from. */
export interface ReplaceLockByKeyItemInit {
  readonly keyHash?: bigint | undefined;
  readonly key?: BytesInit | undefined;
  readonly oldLockTs?: bigint | undefined;
  readonly newLockTs?: bigint | undefined;
}

function writeReplaceLockByKeyItem(w: WireWriter, m: ReplaceLockByKeyItemInit): void {
  if (m.newLockTs !== undefined && m.newLockTs !== 0n) {
    w.uint64(m.newLockTs);
    w.uint32(32);
  }
  if (m.oldLockTs !== undefined && m.oldLockTs !== 0n) {
    w.uint64(m.oldLockTs);
    w.uint32(24);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.keyHash !== undefined && m.keyHash !== 0n) {
    w.uint64(m.keyHash);
    w.uint32(8);
  }
}

function readReplaceLockByKeyItem(r: WireReader, end: number, into?: ReplaceLockByKeyItem): ReplaceLockByKeyItem {
  const m: ReplaceLockByKeyItem = into ?? {
    keyHash: 0n,
    key: noBytes,
    oldLockTs: 0n,
    newLockTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.keyHash = r.uint64();
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 24: {
        m.oldLockTs = r.uint64();
        break;
      }
      case 32: {
        m.newLockTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReplaceLockByKeyItem: MessageCodec<ReplaceLockByKeyItem, ReplaceLockByKeyItemInit> = {
  typeName: 'deadlock.ReplaceLockByKeyItem',
  write: writeReplaceLockByKeyItem,
  read: readReplaceLockByKeyItem,
};

/** `deadlock.ReplaceLocksByKeysRequest` */
export interface ReplaceLocksByKeysRequest {
  items: ReplaceLockByKeyItem[];
}

/** What {@link ReplaceLocksByKeysRequest} is encoded from. */
export interface ReplaceLocksByKeysRequestInit {
  readonly items?: readonly ReplaceLockByKeyItemInit[] | undefined;
}

function writeReplaceLocksByKeysRequest(w: WireWriter, m: ReplaceLocksByKeysRequestInit): void {
  if (m.items !== undefined && m.items.length > 0) {
    for (let i = m.items.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeReplaceLockByKeyItem(w, m.items[i] as ReplaceLockByKeyItemInit);
      w.nested(10, before);
    }
  }
}

function readReplaceLocksByKeysRequest(r: WireReader, end: number, into?: ReplaceLocksByKeysRequest): ReplaceLocksByKeysRequest {
  const m: ReplaceLocksByKeysRequest = into ?? {
    items: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.items.push(readReplaceLockByKeyItem(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReplaceLocksByKeysRequest: MessageCodec<ReplaceLocksByKeysRequest, ReplaceLocksByKeysRequestInit> = {
  typeName: 'deadlock.ReplaceLocksByKeysRequest',
  write: writeReplaceLocksByKeysRequest,
  read: readReplaceLocksByKeysRequest,
};

/** `deadlock.DeadlockRequest` */
export interface DeadlockRequest {
  tp: DeadlockRequestType;
  entry: WaitForEntry | undefined;
  replaceLocksByKeys: ReplaceLocksByKeysRequest | undefined;
}

/** What {@link DeadlockRequest} is encoded from. */
export interface DeadlockRequestInit {
  readonly tp?: DeadlockRequestType | undefined;
  readonly entry?: WaitForEntryInit | undefined;
  readonly replaceLocksByKeys?: ReplaceLocksByKeysRequestInit | undefined;
}

function writeDeadlockRequest(w: WireWriter, m: DeadlockRequestInit): void {
  if (m.replaceLocksByKeys !== undefined) {
    const before = w.size;
    writeReplaceLocksByKeysRequest(w, m.replaceLocksByKeys);
    w.nested(26, before);
  }
  if (m.entry !== undefined) {
    const before = w.size;
    writeWaitForEntry(w, m.entry);
    w.nested(18, before);
  }
  if (m.tp !== undefined && m.tp !== 0) {
    w.int32(m.tp);
    w.uint32(8);
  }
}

function readDeadlockRequest(r: WireReader, end: number, into?: DeadlockRequest): DeadlockRequest {
  const m: DeadlockRequest = into ?? {
    tp: 0,
    entry: undefined,
    replaceLocksByKeys: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.tp = r.int32();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.entry = readWaitForEntry(r, stop, m.entry);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.replaceLocksByKeys = readReplaceLocksByKeysRequest(r, stop, m.replaceLocksByKeys);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeadlockRequest: MessageCodec<DeadlockRequest, DeadlockRequestInit> = {
  typeName: 'deadlock.DeadlockRequest',
  write: writeDeadlockRequest,
  read: readDeadlockRequest,
};

/** `deadlock.DeadlockResponse` */
export interface DeadlockResponse {
  entry: WaitForEntry | undefined;
  deadlockKeyHash: bigint;
  waitChain: WaitForEntry[];
  deadlockKey: Uint8Array;
}

/** What {@link DeadlockResponse} is encoded from. */
export interface DeadlockResponseInit {
  readonly entry?: WaitForEntryInit | undefined;
  readonly deadlockKeyHash?: bigint | undefined;
  readonly waitChain?: readonly WaitForEntryInit[] | undefined;
  readonly deadlockKey?: BytesInit | undefined;
}

function writeDeadlockResponse(w: WireWriter, m: DeadlockResponseInit): void {
  if (m.deadlockKey !== undefined && m.deadlockKey.length > 0) {
    w.bytes(m.deadlockKey);
    w.uint32(34);
  }
  if (m.waitChain !== undefined && m.waitChain.length > 0) {
    for (let i = m.waitChain.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeWaitForEntry(w, m.waitChain[i] as WaitForEntryInit);
      w.nested(26, before);
    }
  }
  if (m.deadlockKeyHash !== undefined && m.deadlockKeyHash !== 0n) {
    w.uint64(m.deadlockKeyHash);
    w.uint32(16);
  }
  if (m.entry !== undefined) {
    const before = w.size;
    writeWaitForEntry(w, m.entry);
    w.nested(10, before);
  }
}

function readDeadlockResponse(r: WireReader, end: number, into?: DeadlockResponse): DeadlockResponse {
  const m: DeadlockResponse = into ?? {
    entry: undefined,
    deadlockKeyHash: 0n,
    waitChain: [],
    deadlockKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.entry = readWaitForEntry(r, stop, m.entry);
        r.leave(stop);
        break;
      }
      case 16: {
        m.deadlockKeyHash = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.waitChain.push(readWaitForEntry(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        m.deadlockKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeadlockResponse: MessageCodec<DeadlockResponse, DeadlockResponseInit> = {
  typeName: 'deadlock.DeadlockResponse',
  write: writeDeadlockResponse,
  read: readDeadlockResponse,
};

