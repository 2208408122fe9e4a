// Generated from replication_modepb.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';

/** `replication_modepb.ReplicationMode` */
export const ReplicationMode = {
  MAJORITY: 0,
  DR_AUTO_SYNC: 1,
} as const;
export type ReplicationMode = number;

/** `replication_modepb.DRAutoSyncState` */
export const DRAutoSyncState = {
  SYNC: 0,
  ASYNC_WAIT: 1,
  ASYNC: 2,
  SYNC_RECOVER: 3,
} as const;
export type DRAutoSyncState = number;

/** `replication_modepb.RegionReplicationState` */
export const RegionReplicationState = {
  UNKNOWN: 0,
  SIMPLE_MAJORITY: 1,
  INTEGRITY_OVER_LABEL: 2,
} as const;
export type RegionReplicationState = number;

/** `replication_modepb.ReplicationStatus` */
export interface ReplicationStatus {
  mode: ReplicationMode;
  drAutoSync: DRAutoSync | undefined;
}

/** What {@link ReplicationStatus} is encoded from. */
export interface ReplicationStatusInit {
  readonly mode?: ReplicationMode | undefined;
  readonly drAutoSync?: DRAutoSyncInit | undefined;
}

function writeReplicationStatus(w: WireWriter, m: ReplicationStatusInit): void {
  if (m.drAutoSync !== undefined) {
    const before = w.size;
    writeDRAutoSync(w, m.drAutoSync);
    w.nested(18, before);
  }
  if (m.mode !== undefined && m.mode !== 0) {
    w.int32(m.mode);
    w.uint32(8);
  }
}

function readReplicationStatus(r: WireReader, end: number, into?: ReplicationStatus): ReplicationStatus {
  const m: ReplicationStatus = into ?? {
    mode: 0,
    drAutoSync: undefined,
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
        m.drAutoSync = readDRAutoSync(r, stop, m.drAutoSync);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReplicationStatus: MessageCodec<ReplicationStatus, ReplicationStatusInit> = {
  typeName: 'replication_modepb.ReplicationStatus',
  write: writeReplicationStatus,
  read: readReplicationStatus,
};

/** `replication_modepb.DRAutoSync` */
export interface DRAutoSync {
  labelKey: string;
  state: DRAutoSyncState;
  stateId: bigint;
  waitSyncTimeoutHint: number;
  availableStores: bigint[];
  pauseRegionSplit: boolean;
}

/** What {@link DRAutoSync} is encoded from. */
export interface DRAutoSyncInit {
  readonly labelKey?: string | undefined;
  readonly state?: DRAutoSyncState | undefined;
  readonly stateId?: bigint | undefined;
  readonly waitSyncTimeoutHint?: number | undefined;
  readonly availableStores?: readonly bigint[] | undefined;
  readonly pauseRegionSplit?: boolean | undefined;
}

function writeDRAutoSync(w: WireWriter, m: DRAutoSyncInit): void {
  if (m.pauseRegionSplit !== undefined && m.pauseRegionSplit) {
    w.bool(m.pauseRegionSplit);
    w.uint32(48);
  }
  if (m.availableStores !== undefined && m.availableStores.length > 0) {
    const before = w.size;
    for (let i = m.availableStores.length - 1; i >= 0; i -= 1) w.uint64(m.availableStores[i] as bigint);
    w.nested(42, before);
  }
  if (m.waitSyncTimeoutHint !== undefined && m.waitSyncTimeoutHint !== 0) {
    w.int32(m.waitSyncTimeoutHint);
    w.uint32(32);
  }
  if (m.stateId !== undefined && m.stateId !== 0n) {
    w.uint64(m.stateId);
    w.uint32(24);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(16);
  }
  if (m.labelKey !== undefined && m.labelKey.length > 0) {
    w.string(m.labelKey);
    w.uint32(10);
  }
}

function readDRAutoSync(r: WireReader, end: number, into?: DRAutoSync): DRAutoSync {
  const m: DRAutoSync = into ?? {
    labelKey: '',
    state: 0,
    stateId: 0n,
    waitSyncTimeoutHint: 0,
    availableStores: [],
    pauseRegionSplit: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.labelKey = r.string(end);
        break;
      }
      case 16: {
        m.state = r.int32();
        break;
      }
      case 24: {
        m.stateId = r.uint64();
        break;
      }
      case 32: {
        m.waitSyncTimeoutHint = r.int32();
        break;
      }
      case 42: {
        const stop = r.length(end);
        while (r.pos < stop) m.availableStores.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 40: {
        m.availableStores.push(r.uint64());
        break;
      }
      case 48: {
        m.pauseRegionSplit = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DRAutoSync: MessageCodec<DRAutoSync, DRAutoSyncInit> = {
  typeName: 'replication_modepb.DRAutoSync',
  write: writeDRAutoSync,
  read: readDRAutoSync,
};

/** `replication_modepb.RegionReplicationStatus` */
export interface RegionReplicationStatus {
  state: RegionReplicationState;
  stateId: bigint;
}

/** What {@link RegionReplicationStatus} is encoded from. */
export interface RegionReplicationStatusInit {
  readonly state?: RegionReplicationState | undefined;
  readonly stateId?: bigint | undefined;
}

function writeRegionReplicationStatus(w: WireWriter, m: RegionReplicationStatusInit): void {
  if (m.stateId !== undefined && m.stateId !== 0n) {
    w.uint64(m.stateId);
    w.uint32(16);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(8);
  }
}

function readRegionReplicationStatus(r: WireReader, end: number, into?: RegionReplicationStatus): RegionReplicationStatus {
  const m: RegionReplicationStatus = into ?? {
    state: 0,
    stateId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.state = r.int32();
        break;
      }
      case 16: {
        m.stateId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionReplicationStatus: MessageCodec<RegionReplicationStatus, RegionReplicationStatusInit> = {
  typeName: 'replication_modepb.RegionReplicationStatus',
  write: writeRegionReplicationStatus,
  read: readRegionReplicationStatus,
};

/** `replication_modepb.StoreDRAutoSyncStatus` */
export interface StoreDRAutoSyncStatus {
  state: DRAutoSyncState;
  stateId: bigint;
}

/** What {@link StoreDRAutoSyncStatus} is encoded from. */
export interface StoreDRAutoSyncStatusInit {
  readonly state?: DRAutoSyncState | undefined;
  readonly stateId?: bigint | undefined;
}

function writeStoreDRAutoSyncStatus(w: WireWriter, m: StoreDRAutoSyncStatusInit): void {
  if (m.stateId !== undefined && m.stateId !== 0n) {
    w.uint64(m.stateId);
    w.uint32(16);
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(8);
  }
}

function readStoreDRAutoSyncStatus(r: WireReader, end: number, into?: StoreDRAutoSyncStatus): StoreDRAutoSyncStatus {
  const m: StoreDRAutoSyncStatus = into ?? {
    state: 0,
    stateId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.state = r.int32();
        break;
      }
      case 16: {
        m.stateId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreDRAutoSyncStatus: MessageCodec<StoreDRAutoSyncStatus, StoreDRAutoSyncStatusInit> = {
  typeName: 'replication_modepb.StoreDRAutoSyncStatus',
  write: writeStoreDRAutoSyncStatus,
  read: readStoreDRAutoSyncStatus,
};

