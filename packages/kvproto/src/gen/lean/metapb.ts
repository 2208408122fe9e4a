// Generated from metapb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as encryptionpb from './encryptionpb.js';

/** `metapb.StoreState` */
export const StoreState = {
  Up: 0,
  Offline: 1,
  Tombstone: 2,
} as const;
export type StoreState = number;

/** `metapb.NodeState` */
export const NodeState = {
  Preparing: 0,
  Serving: 1,
  Removing: 2,
  Removed: 3,
} as const;
export type NodeState = number;

/** `metapb.PeerRole` */
export const PeerRole = {
  Voter: 0,
  Learner: 1,
  IncomingVoter: 2,
  DemotingVoter: 3,
} as const;
export type PeerRole = number;

/** `metapb.Cluster` */
export interface Cluster {
  id: bigint;
  maxPeerCount: number;
}

/** What {@link Cluster} is encoded from. */
export interface ClusterInit {
  readonly id?: bigint | undefined;
  readonly maxPeerCount?: number | undefined;
}

function writeCluster(w: WireWriter, m: ClusterInit): void {
  if (m.maxPeerCount !== undefined && m.maxPeerCount !== 0) {
    w.uint32(m.maxPeerCount);
    w.uint32(16);
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(8);
  }
}

function readCluster(r: WireReader, end: number, into?: Cluster): Cluster {
  const m: Cluster = into ?? {
    id: 0n,
    maxPeerCount: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.id = r.uint64();
        break;
      }
      case 16: {
        m.maxPeerCount = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Cluster: MessageCodec<Cluster, ClusterInit> = {
  typeName: 'metapb.Cluster',
  write: writeCluster,
  read: readCluster,
};

/** `metapb.StoreLabel` */
export interface StoreLabel {
  key: string;
  value: string;
}

/** What {@link StoreLabel} is encoded from. */
export interface StoreLabelInit {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

function writeStoreLabel(w: WireWriter, m: StoreLabelInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.string(m.value);
    w.uint32(18);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.string(m.key);
    w.uint32(10);
  }
}

function readStoreLabel(r: WireReader, end: number, into?: StoreLabel): StoreLabel {
  const m: StoreLabel = into ?? {
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

export const StoreLabel: MessageCodec<StoreLabel, StoreLabelInit> = {
  typeName: 'metapb.StoreLabel',
  write: writeStoreLabel,
  read: readStoreLabel,
};

/** `metapb.Store` */
export interface Store {
  id: bigint;
  address: string;
  state: StoreState;
  labels: StoreLabel[];
  version: string;
  peerAddress: string;
  statusAddress: string;
  gitHash: string;
  startTimestamp: bigint;
  deployPath: string;
  lastHeartbeat: number;
  physicallyDestroyed: boolean;
  nodeState: NodeState;
}

/** What {@link Store} is encoded from. */
export interface StoreInit {
  readonly id?: bigint | undefined;
  readonly address?: string | undefined;
  readonly state?: StoreState | undefined;
  readonly labels?: readonly StoreLabelInit[] | undefined;
  readonly version?: string | undefined;
  readonly peerAddress?: string | undefined;
  readonly statusAddress?: string | undefined;
  readonly gitHash?: string | undefined;
  readonly startTimestamp?: bigint | undefined;
  readonly deployPath?: string | undefined;
  readonly lastHeartbeat?: number | undefined;
  readonly physicallyDestroyed?: boolean | undefined;
  readonly nodeState?: NodeState | undefined;
}

function writeStore(w: WireWriter, m: StoreInit): void {
  if (m.nodeState !== undefined && m.nodeState !== 0) {
    w.int32(m.nodeState);
    w.uint32(104);
  }
  if (m.physicallyDestroyed !== undefined && m.physicallyDestroyed) {
    w.bool(m.physicallyDestroyed);
    w.uint32(96);
  }
  if (m.lastHeartbeat !== undefined && m.lastHeartbeat !== 0) {
    w.int64Number(m.lastHeartbeat);
    w.uint32(88);
  }
  if (m.deployPath !== undefined && m.deployPath.length > 0) {
    w.string(m.deployPath);
    w.uint32(82);
  }
  if (m.startTimestamp !== undefined && m.startTimestamp !== 0n) {
    w.int64(m.startTimestamp);
    w.uint32(72);
  }
  if (m.gitHash !== undefined && m.gitHash.length > 0) {
    w.string(m.gitHash);
    w.uint32(66);
  }
  if (m.statusAddress !== undefined && m.statusAddress.length > 0) {
    w.string(m.statusAddress);
    w.uint32(58);
  }
  if (m.peerAddress !== undefined && m.peerAddress.length > 0) {
    w.string(m.peerAddress);
    w.uint32(50);
  }
  if (m.version !== undefined && m.version.length > 0) {
    w.string(m.version);
    w.uint32(42);
  }
  if (m.labels !== undefined && m.labels.length > 0) {
    for (let i = m.labels.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeStoreLabel(w, m.labels[i] as StoreLabelInit);
      w.nested(34, before);
    }
  }
  if (m.state !== undefined && m.state !== 0) {
    w.int32(m.state);
    w.uint32(24);
  }
  if (m.address !== undefined && m.address.length > 0) {
    w.string(m.address);
    w.uint32(18);
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(8);
  }
}

function readStore(r: WireReader, end: number, into?: Store): Store {
  const m: Store = into ?? {
    id: 0n,
    address: '',
    state: 0,
    labels: [],
    version: '',
    peerAddress: '',
    statusAddress: '',
    gitHash: '',
    startTimestamp: 0n,
    deployPath: '',
    lastHeartbeat: 0,
    physicallyDestroyed: false,
    nodeState: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.id = r.uint64();
        break;
      }
      case 18: {
        m.address = r.string(end);
        break;
      }
      case 24: {
        m.state = r.int32();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.labels.push(readStoreLabel(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        m.version = r.string(end);
        break;
      }
      case 50: {
        m.peerAddress = r.string(end);
        break;
      }
      case 58: {
        m.statusAddress = r.string(end);
        break;
      }
      case 66: {
        m.gitHash = r.string(end);
        break;
      }
      case 72: {
        m.startTimestamp = r.int64();
        break;
      }
      case 82: {
        m.deployPath = r.string(end);
        break;
      }
      case 88: {
        m.lastHeartbeat = r.int64Number();
        break;
      }
      case 96: {
        m.physicallyDestroyed = r.bool();
        break;
      }
      case 104: {
        m.nodeState = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Store: MessageCodec<Store, StoreInit> = {
  typeName: 'metapb.Store',
  write: writeStore,
  read: readStore,
};

/** `metapb.RegionEpoch` */
export interface RegionEpoch {
  confVer: bigint;
  version: bigint;
}

/** What {@link RegionEpoch} is encoded from. */
export interface RegionEpochInit {
  readonly confVer?: bigint | undefined;
  readonly version?: bigint | undefined;
}

function writeRegionEpoch(w: WireWriter, m: RegionEpochInit): void {
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(16);
  }
  if (m.confVer !== undefined && m.confVer !== 0n) {
    w.uint64(m.confVer);
    w.uint32(8);
  }
}

function readRegionEpoch(r: WireReader, end: number, into?: RegionEpoch): RegionEpoch {
  const m: RegionEpoch = into ?? {
    confVer: 0n,
    version: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.confVer = r.uint64();
        break;
      }
      case 16: {
        m.version = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegionEpoch: MessageCodec<RegionEpoch, RegionEpochInit> = {
  typeName: 'metapb.RegionEpoch',
  write: writeRegionEpoch,
  read: readRegionEpoch,
};

/** `metapb.BucketStats` */
export interface BucketStats {
  readBytes: number[];
  writeBytes: number[];
  readQps: number[];
  writeQps: number[];
  readKeys: number[];
  writeKeys: number[];
}

/** What {@link BucketStats} is encoded from. */
export interface BucketStatsInit {
  readonly readBytes?: readonly number[] | undefined;
  readonly writeBytes?: readonly number[] | undefined;
  readonly readQps?: readonly number[] | undefined;
  readonly writeQps?: readonly number[] | undefined;
  readonly readKeys?: readonly number[] | undefined;
  readonly writeKeys?: readonly number[] | undefined;
}

function writeBucketStats(w: WireWriter, m: BucketStatsInit): void {
  if (m.writeKeys !== undefined && m.writeKeys.length > 0) {
    const before = w.size;
    for (let i = m.writeKeys.length - 1; i >= 0; i -= 1) w.uint64Number(m.writeKeys[i] as number);
    w.nested(50, before);
  }
  if (m.readKeys !== undefined && m.readKeys.length > 0) {
    const before = w.size;
    for (let i = m.readKeys.length - 1; i >= 0; i -= 1) w.uint64Number(m.readKeys[i] as number);
    w.nested(42, before);
  }
  if (m.writeQps !== undefined && m.writeQps.length > 0) {
    const before = w.size;
    for (let i = m.writeQps.length - 1; i >= 0; i -= 1) w.uint64Number(m.writeQps[i] as number);
    w.nested(34, before);
  }
  if (m.readQps !== undefined && m.readQps.length > 0) {
    const before = w.size;
    for (let i = m.readQps.length - 1; i >= 0; i -= 1) w.uint64Number(m.readQps[i] as number);
    w.nested(26, before);
  }
  if (m.writeBytes !== undefined && m.writeBytes.length > 0) {
    const before = w.size;
    for (let i = m.writeBytes.length - 1; i >= 0; i -= 1) w.uint64Number(m.writeBytes[i] as number);
    w.nested(18, before);
  }
  if (m.readBytes !== undefined && m.readBytes.length > 0) {
    const before = w.size;
    for (let i = m.readBytes.length - 1; i >= 0; i -= 1) w.uint64Number(m.readBytes[i] as number);
    w.nested(10, before);
  }
}

function readBucketStats(r: WireReader, end: number, into?: BucketStats): BucketStats {
  const m: BucketStats = into ?? {
    readBytes: [],
    writeBytes: [],
    readQps: [],
    writeQps: [],
    readKeys: [],
    writeKeys: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.length(end);
        while (r.pos < stop) m.readBytes.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 8: {
        m.readBytes.push(r.uint64Number());
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.writeBytes.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.writeBytes.push(r.uint64Number());
        break;
      }
      case 26: {
        const stop = r.length(end);
        while (r.pos < stop) m.readQps.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 24: {
        m.readQps.push(r.uint64Number());
        break;
      }
      case 34: {
        const stop = r.length(end);
        while (r.pos < stop) m.writeQps.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 32: {
        m.writeQps.push(r.uint64Number());
        break;
      }
      case 42: {
        const stop = r.length(end);
        while (r.pos < stop) m.readKeys.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 40: {
        m.readKeys.push(r.uint64Number());
        break;
      }
      case 50: {
        const stop = r.length(end);
        while (r.pos < stop) m.writeKeys.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 48: {
        m.writeKeys.push(r.uint64Number());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BucketStats: MessageCodec<BucketStats, BucketStatsInit> = {
  typeName: 'metapb.BucketStats',
  write: writeBucketStats,
  read: readBucketStats,
};

/** `metapb.Buckets` */
export interface Buckets {
  regionId: bigint;
  version: bigint;
  keys: Uint8Array[];
  stats: BucketStats | undefined;
  periodInMs: number;
}

/** What {@link Buckets} is encoded from. */
export interface BucketsInit {
  readonly regionId?: bigint | undefined;
  readonly version?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly stats?: BucketStatsInit | undefined;
  readonly periodInMs?: number | undefined;
}

function writeBuckets(w: WireWriter, m: BucketsInit): void {
  if (m.periodInMs !== undefined && m.periodInMs !== 0) {
    w.uint64Number(m.periodInMs);
    w.uint32(40);
  }
  if (m.stats !== undefined) {
    const before = w.size;
    writeBucketStats(w, m.stats);
    w.nested(34, before);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(26);
    }
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(16);
  }
  if (m.regionId !== undefined && m.regionId !== 0n) {
    w.uint64(m.regionId);
    w.uint32(8);
  }
}

function readBuckets(r: WireReader, end: number, into?: Buckets): Buckets {
  const m: Buckets = into ?? {
    regionId: 0n,
    version: 0n,
    keys: [],
    stats: undefined,
    periodInMs: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.regionId = r.uint64();
        break;
      }
      case 16: {
        m.version = r.uint64();
        break;
      }
      case 26: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.stats = readBucketStats(r, stop, m.stats);
        r.leave(stop);
        break;
      }
      case 40: {
        m.periodInMs = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Buckets: MessageCodec<Buckets, BucketsInit> = {
  typeName: 'metapb.Buckets',
  write: writeBuckets,
  read: readBuckets,
};

/** `metapb.BucketMeta` */
export interface BucketMeta {
  version: bigint;
  keys: Uint8Array[];
}

/** What {@link BucketMeta} is encoded from. */
export interface BucketMetaInit {
  readonly version?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
}

function writeBucketMeta(w: WireWriter, m: BucketMetaInit): void {
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

function readBucketMeta(r: WireReader, end: number, into?: BucketMeta): BucketMeta {
  const m: BucketMeta = into ?? {
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

export const BucketMeta: MessageCodec<BucketMeta, BucketMetaInit> = {
  typeName: 'metapb.BucketMeta',
  write: writeBucketMeta,
  read: readBucketMeta,
};

/** `metapb.Region` */
export interface Region {
  id: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  regionEpoch: RegionEpoch | undefined;
  peers: Peer[];
  encryptionMeta: encryptionpb.EncryptionMeta | undefined;
  isInFlashback: boolean;
  flashbackStartTs: bigint;
}

/** What {@link Region} is encoded from. */
export interface RegionInit {
  readonly id?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly regionEpoch?: RegionEpochInit | undefined;
  readonly peers?: readonly PeerInit[] | undefined;
  readonly encryptionMeta?: encryptionpb.EncryptionMetaInit | undefined;
  readonly isInFlashback?: boolean | undefined;
  readonly flashbackStartTs?: bigint | undefined;
}

function writeRegion(w: WireWriter, m: RegionInit): void {
  if (m.flashbackStartTs !== undefined && m.flashbackStartTs !== 0n) {
    w.uint64(m.flashbackStartTs);
    w.uint32(64);
  }
  if (m.isInFlashback !== undefined && m.isInFlashback) {
    w.bool(m.isInFlashback);
    w.uint32(56);
  }
  if (m.encryptionMeta !== undefined) {
    const before = w.size;
    encryptionpb.EncryptionMeta.write(w, m.encryptionMeta);
    w.nested(50, before);
  }
  if (m.peers !== undefined && m.peers.length > 0) {
    for (let i = m.peers.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePeer(w, m.peers[i] as PeerInit);
      w.nested(42, before);
    }
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    writeRegionEpoch(w, m.regionEpoch);
    w.nested(34, before);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(26);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(18);
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(8);
  }
}

function readRegion(r: WireReader, end: number, into?: Region): Region {
  const m: Region = into ?? {
    id: 0n,
    startKey: noBytes,
    endKey: noBytes,
    regionEpoch: undefined,
    peers: [],
    encryptionMeta: undefined,
    isInFlashback: false,
    flashbackStartTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.id = r.uint64();
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
        m.regionEpoch = readRegionEpoch(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.peers.push(readPeer(r, stop));
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.encryptionMeta = encryptionpb.EncryptionMeta.read(r, stop, m.encryptionMeta);
        r.leave(stop);
        break;
      }
      case 56: {
        m.isInFlashback = r.bool();
        break;
      }
      case 64: {
        m.flashbackStartTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Region: MessageCodec<Region, RegionInit> = {
  typeName: 'metapb.Region',
  write: writeRegion,
  read: readRegion,
};

/** `metapb.Peer` */
export interface Peer {
  id: bigint;
  storeId: bigint;
  role: PeerRole;
  isWitness: boolean;
}

/** What {@link Peer} is encoded from. */
export interface PeerInit {
  readonly id?: bigint | undefined;
  readonly storeId?: bigint | undefined;
  readonly role?: PeerRole | undefined;
  readonly isWitness?: boolean | undefined;
}

function writePeer(w: WireWriter, m: PeerInit): void {
  if (m.isWitness !== undefined && m.isWitness) {
    w.bool(m.isWitness);
    w.uint32(32);
  }
  if (m.role !== undefined && m.role !== 0) {
    w.int32(m.role);
    w.uint32(24);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(16);
  }
  if (m.id !== undefined && m.id !== 0n) {
    w.uint64(m.id);
    w.uint32(8);
  }
}

function readPeer(r: WireReader, end: number, into?: Peer): Peer {
  const m: Peer = into ?? {
    id: 0n,
    storeId: 0n,
    role: 0,
    isWitness: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.id = r.uint64();
        break;
      }
      case 16: {
        m.storeId = r.uint64();
        break;
      }
      case 24: {
        m.role = r.int32();
        break;
      }
      case 32: {
        m.isWitness = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Peer: MessageCodec<Peer, PeerInit> = {
  typeName: 'metapb.Peer',
  write: writePeer,
  read: readPeer,
};

