// Generated from kvrpcpb.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';
import * as deadlock from './deadlock.js';
import * as errorpb from './errorpb.js';
import * as metapb from './metapb.js';
import * as resource_manager from './resource_manager.js';
import * as tracepb from './tracepb.js';

/** `kvrpcpb.PessimisticLockWakeUpMode` */
export const PessimisticLockWakeUpMode = {
  WakeUpModeNormal: 0,
  WakeUpModeForceLock: 1,
} as const;
export type PessimisticLockWakeUpMode = number;

/** `kvrpcpb.PessimisticLockKeyResultType` */
export const PessimisticLockKeyResultType = {
  LockResultNormal: 0,
  LockResultLockedWithConflict: 1,
  LockResultFailed: 2,
} as const;
export type PessimisticLockKeyResultType = number;

/** `kvrpcpb.CommitRole` */
export const CommitRole = {
  Unknown: 0,
  Primary: 1,
  Secondary: 2,
} as const;
export type CommitRole = number;

/** `kvrpcpb.RequestOrigin` */
export const RequestOrigin = {
  RequestOriginUnknown: 0,
  RequestOriginTiDB: 1,
} as const;
export type RequestOrigin = number;

/** `kvrpcpb.APIVersion` */
export const APIVersion = {
  V1: 0,
  V1TTL: 1,
  V2: 2,
  V3: 3,
} as const;
export type APIVersion = number;

/** `kvrpcpb.CommandPri` */
export const CommandPri = {
  Normal: 0,
  Low: 1,
  High: 2,
} as const;
export type CommandPri = number;

/** `kvrpcpb.IsolationLevel` */
export const IsolationLevel = {
  SI: 0,
  RC: 1,
  RCCheckTS: 2,
} as const;
export type IsolationLevel = number;

/** `kvrpcpb.DiskFullOpt` */
export const DiskFullOpt = {
  NotAllowedOnFull: 0,
  AllowedOnAlmostFull: 1,
  AllowedOnAlreadyFull: 2,
} as const;
export type DiskFullOpt = number;

/** `kvrpcpb.Op` */
export const Op = {
  Put: 0,
  Del: 1,
  Lock: 2,
  Rollback: 3,
  Insert: 4,
  PessimisticLock: 5,
  CheckNotExists: 6,
  SharedLock: 7,
  SharedPessimisticLock: 8,
} as const;
export type Op = number;

/** `kvrpcpb.Assertion` */
export const Assertion = {
  None: 0,
  Exist: 1,
  NotExist: 2,
} as const;
export type Assertion = number;

/** `kvrpcpb.AssertionLevel` */
export const AssertionLevel = {
  Off: 0,
  Fast: 1,
  Strict: 2,
} as const;
export type AssertionLevel = number;

/** `kvrpcpb.Action` */
export const Action = {
  NoAction: 0,
  TTLExpireRollback: 1,
  LockNotExistRollback: 2,
  MinCommitTSPushed: 3,
  TTLExpirePessimisticRollback: 4,
  LockNotExistDoNothing: 5,
} as const;
export type Action = number;

/** `kvrpcpb.ExtraOp` */
export const ExtraOp = {
  Noop: 0,
  ReadOldValue: 1,
} as const;
export type ExtraOp = number;

/** `kvrpcpb.ChecksumAlgorithm` */
export const ChecksumAlgorithm = {
  Crc64_Xor: 0,
} as const;
export type ChecksumAlgorithm = number;

/** `kvrpcpb.PrewriteRequest.PessimisticAction` */
export const PrewriteRequest_PessimisticAction = {
  SKIP_PESSIMISTIC_CHECK: 0,
  DO_PESSIMISTIC_CHECK: 1,
  DO_CONSTRAINT_CHECK: 2,
} as const;
export type PrewriteRequest_PessimisticAction = number;

/** `kvrpcpb.WriteConflict.Reason` */
export const WriteConflict_Reason = {
  Unknown: 0,
  Optimistic: 1,
  PessimisticRetry: 2,
  SelfRolledBack: 3,
  RcCheckTs: 4,
  LazyUniquenessCheck: 5,
  NotLockedKeyConflict: 6,
} as const;
export type WriteConflict_Reason = number;

/** `kvrpcpb.LockUpgradeConflict.Reason` */
export const LockUpgradeConflict_Reason = {
  Unknown: 0,
  DuplicateInFlight: 1,
  SecondUpgrader: 2,
} as const;
export type LockUpgradeConflict_Reason = number;

/** `kvrpcpb.GetRequest` */
export interface GetRequest {
  context: Context | undefined;
  key: Uint8Array;
  version: bigint;
  needCommitTs: boolean;
}

/** What {@link GetRequest} is encoded from. */
export interface GetRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly version?: bigint | undefined;
  readonly needCommitTs?: boolean | undefined;
}

function writeGetRequest(w: WireWriter, m: GetRequestInit): void {
  if (m.needCommitTs !== undefined && m.needCommitTs) {
    w.bool(m.needCommitTs);
    w.uint32(32);
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(24);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readGetRequest(r: WireReader, end: number, into?: GetRequest): GetRequest {
  const m: GetRequest = into ?? {
    context: undefined,
    key: noBytes,
    version: 0n,
    needCommitTs: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 24: {
        m.version = r.uint64();
        break;
      }
      case 32: {
        m.needCommitTs = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetRequest: MessageCodec<GetRequest, GetRequestInit> = {
  typeName: 'kvrpcpb.GetRequest',
  write: writeGetRequest,
  read: readGetRequest,
};

/** `kvrpcpb.GetResponse` */
export interface GetResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  value: Uint8Array;
  notFound: boolean;
  execDetailsV2: ExecDetailsV2 | undefined;
  commitTs: bigint;
}

/** What {@link GetResponse} is encoded from. */
export interface GetResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly notFound?: boolean | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
  readonly commitTs?: bigint | undefined;
}

function writeGetResponse(w: WireWriter, m: GetResponseInit): void {
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(56);
  }
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(50, before);
  }
  if (m.notFound !== undefined && m.notFound) {
    w.bool(m.notFound);
    w.uint32(32);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readGetResponse(r: WireReader, end: number, into?: GetResponse): GetResponse {
  const m: GetResponse = into ?? {
    regionError: undefined,
    error: undefined,
    value: noBytes,
    notFound: false,
    execDetailsV2: undefined,
    commitTs: 0n,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 32: {
        m.notFound = r.bool();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      case 56: {
        m.commitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetResponse: MessageCodec<GetResponse, GetResponseInit> = {
  typeName: 'kvrpcpb.GetResponse',
  write: writeGetResponse,
  read: readGetResponse,
};

/** `kvrpcpb.ScanRequest` */
export interface ScanRequest {
  context: Context | undefined;
  startKey: Uint8Array;
  limit: number;
  version: bigint;
  keyOnly: boolean;
  reverse: boolean;
  endKey: Uint8Array;
  sampleStep: number;
}

/** What {@link ScanRequest} is encoded from. */
export interface ScanRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly limit?: number | undefined;
  readonly version?: bigint | undefined;
  readonly keyOnly?: boolean | undefined;
  readonly reverse?: boolean | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly sampleStep?: number | undefined;
}

function writeScanRequest(w: WireWriter, m: ScanRequestInit): void {
  if (m.sampleStep !== undefined && m.sampleStep !== 0) {
    w.uint32(m.sampleStep);
    w.uint32(64);
  }
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(58);
  }
  if (m.reverse !== undefined && m.reverse) {
    w.bool(m.reverse);
    w.uint32(48);
  }
  if (m.keyOnly !== undefined && m.keyOnly) {
    w.bool(m.keyOnly);
    w.uint32(40);
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(32);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint32(m.limit);
    w.uint32(24);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readScanRequest(r: WireReader, end: number, into?: ScanRequest): ScanRequest {
  const m: ScanRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    limit: 0,
    version: 0n,
    keyOnly: false,
    reverse: false,
    endKey: noBytes,
    sampleStep: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.startKey = r.bytes(end);
        break;
      }
      case 24: {
        m.limit = r.uint32();
        break;
      }
      case 32: {
        m.version = r.uint64();
        break;
      }
      case 40: {
        m.keyOnly = r.bool();
        break;
      }
      case 48: {
        m.reverse = r.bool();
        break;
      }
      case 58: {
        m.endKey = r.bytes(end);
        break;
      }
      case 64: {
        m.sampleStep = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanRequest: MessageCodec<ScanRequest, ScanRequestInit> = {
  typeName: 'kvrpcpb.ScanRequest',
  write: writeScanRequest,
  read: readScanRequest,
};

/** `kvrpcpb.ScanResponse` */
export interface ScanResponse {
  regionError: errorpb.Error | undefined;
  pairs: KvPair[];
  error: KeyError | undefined;
}

/** What {@link ScanResponse} is encoded from. */
export interface ScanResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly pairs?: readonly KvPairInit[] | undefined;
  readonly error?: KeyErrorInit | undefined;
}

function writeScanResponse(w: WireWriter, m: ScanResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(26, before);
  }
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.pairs[i] as KvPairInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readScanResponse(r: WireReader, end: number, into?: ScanResponse): ScanResponse {
  const m: ScanResponse = into ?? {
    regionError: undefined,
    pairs: [],
    error: undefined,
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
        m.pairs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanResponse: MessageCodec<ScanResponse, ScanResponseInit> = {
  typeName: 'kvrpcpb.ScanResponse',
  write: writeScanResponse,
  read: readScanResponse,
};

/** `kvrpcpb.PrewriteRequest` */
export interface PrewriteRequest {
  context: Context | undefined;
  mutations: Mutation[];
  primaryLock: Uint8Array;
  startVersion: bigint;
  lockTtl: number;
  skipConstraintCheck: boolean;
  pessimisticActions: PrewriteRequest_PessimisticAction[];
  txnSize: number;
  forUpdateTs: bigint;
  minCommitTs: bigint;
  useAsyncCommit: boolean;
  secondaries: Uint8Array[];
  tryOnePc: boolean;
  maxCommitTs: bigint;
  assertionLevel: AssertionLevel;
  forUpdateTsConstraints: PrewriteRequest_ForUpdateTSConstraint[];
  txnFileChunks: bigint[];
}

/** What {@link PrewriteRequest} is encoded from. */
export interface PrewriteRequestInit {
  readonly context?: ContextInit | undefined;
  readonly mutations?: readonly MutationInit[] | undefined;
  readonly primaryLock?: BytesInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly lockTtl?: number | undefined;
  readonly skipConstraintCheck?: boolean | undefined;
  readonly pessimisticActions?: readonly PrewriteRequest_PessimisticAction[] | undefined;
  readonly txnSize?: number | undefined;
  readonly forUpdateTs?: bigint | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly useAsyncCommit?: boolean | undefined;
  readonly secondaries?: readonly BytesInit[] | undefined;
  readonly tryOnePc?: boolean | undefined;
  readonly maxCommitTs?: bigint | undefined;
  readonly assertionLevel?: AssertionLevel | undefined;
  readonly forUpdateTsConstraints?: readonly PrewriteRequest_ForUpdateTSConstraintInit[] | undefined;
  readonly txnFileChunks?: readonly bigint[] | undefined;
}

function writePrewriteRequest(w: WireWriter, m: PrewriteRequestInit): void {
  if (m.txnFileChunks !== undefined && m.txnFileChunks.length > 0) {
    const before = w.size;
    for (let i = m.txnFileChunks.length - 1; i >= 0; i -= 1) w.uint64(m.txnFileChunks[i] as bigint);
    w.nested(802, before);
  }
  if (m.forUpdateTsConstraints !== undefined && m.forUpdateTsConstraints.length > 0) {
    for (let i = m.forUpdateTsConstraints.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePrewriteRequest_ForUpdateTSConstraint(w, m.forUpdateTsConstraints[i] as PrewriteRequest_ForUpdateTSConstraintInit);
      w.nested(130, before);
    }
  }
  if (m.assertionLevel !== undefined && m.assertionLevel !== 0) {
    w.int32(m.assertionLevel);
    w.uint32(120);
  }
  if (m.maxCommitTs !== undefined && m.maxCommitTs !== 0n) {
    w.uint64(m.maxCommitTs);
    w.uint32(112);
  }
  if (m.tryOnePc !== undefined && m.tryOnePc) {
    w.bool(m.tryOnePc);
    w.uint32(104);
  }
  if (m.secondaries !== undefined && m.secondaries.length > 0) {
    for (let i = m.secondaries.length - 1; i >= 0; i -= 1) {
      w.bytes(m.secondaries[i] as BytesInit);
      w.uint32(98);
    }
  }
  if (m.useAsyncCommit !== undefined && m.useAsyncCommit) {
    w.bool(m.useAsyncCommit);
    w.uint32(88);
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(80);
  }
  if (m.forUpdateTs !== undefined && m.forUpdateTs !== 0n) {
    w.uint64(m.forUpdateTs);
    w.uint32(72);
  }
  if (m.txnSize !== undefined && m.txnSize !== 0) {
    w.uint64Number(m.txnSize);
    w.uint32(64);
  }
  if (m.pessimisticActions !== undefined && m.pessimisticActions.length > 0) {
    const before = w.size;
    for (let i = m.pessimisticActions.length - 1; i >= 0; i -= 1) w.int32(m.pessimisticActions[i] as PrewriteRequest_PessimisticAction);
    w.nested(58, before);
  }
  if (m.skipConstraintCheck !== undefined && m.skipConstraintCheck) {
    w.bool(m.skipConstraintCheck);
    w.uint32(48);
  }
  if (m.lockTtl !== undefined && m.lockTtl !== 0) {
    w.uint64Number(m.lockTtl);
    w.uint32(40);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(32);
  }
  if (m.primaryLock !== undefined && m.primaryLock.length > 0) {
    w.bytes(m.primaryLock);
    w.uint32(26);
  }
  if (m.mutations !== undefined && m.mutations.length > 0) {
    for (let i = m.mutations.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMutation(w, m.mutations[i] as MutationInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readPrewriteRequest(r: WireReader, end: number, into?: PrewriteRequest): PrewriteRequest {
  const m: PrewriteRequest = into ?? {
    context: undefined,
    mutations: [],
    primaryLock: noBytes,
    startVersion: 0n,
    lockTtl: 0,
    skipConstraintCheck: false,
    pessimisticActions: [],
    txnSize: 0,
    forUpdateTs: 0n,
    minCommitTs: 0n,
    useAsyncCommit: false,
    secondaries: [],
    tryOnePc: false,
    maxCommitTs: 0n,
    assertionLevel: 0,
    forUpdateTsConstraints: [],
    txnFileChunks: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.mutations.push(readMutation(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        m.primaryLock = r.bytes(end);
        break;
      }
      case 32: {
        m.startVersion = r.uint64();
        break;
      }
      case 40: {
        m.lockTtl = r.uint64Number();
        break;
      }
      case 48: {
        m.skipConstraintCheck = r.bool();
        break;
      }
      case 58: {
        const stop = r.length(end);
        while (r.pos < stop) m.pessimisticActions.push(r.int32());
        r.endOf(stop);
        break;
      }
      case 56: {
        m.pessimisticActions.push(r.int32());
        break;
      }
      case 64: {
        m.txnSize = r.uint64Number();
        break;
      }
      case 72: {
        m.forUpdateTs = r.uint64();
        break;
      }
      case 80: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 88: {
        m.useAsyncCommit = r.bool();
        break;
      }
      case 98: {
        m.secondaries.push(r.bytes(end));
        break;
      }
      case 104: {
        m.tryOnePc = r.bool();
        break;
      }
      case 112: {
        m.maxCommitTs = r.uint64();
        break;
      }
      case 120: {
        m.assertionLevel = r.int32();
        break;
      }
      case 130: {
        const stop = r.enter(end);
        m.forUpdateTsConstraints.push(readPrewriteRequest_ForUpdateTSConstraint(r, stop));
        r.leave(stop);
        break;
      }
      case 802: {
        const stop = r.length(end);
        while (r.pos < stop) m.txnFileChunks.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 800: {
        m.txnFileChunks.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrewriteRequest: MessageCodec<PrewriteRequest, PrewriteRequestInit> = {
  typeName: 'kvrpcpb.PrewriteRequest',
  write: writePrewriteRequest,
  read: readPrewriteRequest,
};

/** `kvrpcpb.PrewriteRequest.ForUpdateTSConstraint` */
export interface PrewriteRequest_ForUpdateTSConstraint {
  index: number;
  expectedForUpdateTs: bigint;
}

/** What {@link PrewriteRequest_ForUpdateTSConstraint} is encoded from. */
export interface PrewriteRequest_ForUpdateTSConstraintInit {
  readonly index?: number | undefined;
  readonly expectedForUpdateTs?: bigint | undefined;
}

function writePrewriteRequest_ForUpdateTSConstraint(w: WireWriter, m: PrewriteRequest_ForUpdateTSConstraintInit): void {
  if (m.expectedForUpdateTs !== undefined && m.expectedForUpdateTs !== 0n) {
    w.uint64(m.expectedForUpdateTs);
    w.uint32(16);
  }
  if (m.index !== undefined && m.index !== 0) {
    w.uint32(m.index);
    w.uint32(8);
  }
}

function readPrewriteRequest_ForUpdateTSConstraint(r: WireReader, end: number, into?: PrewriteRequest_ForUpdateTSConstraint): PrewriteRequest_ForUpdateTSConstraint {
  const m: PrewriteRequest_ForUpdateTSConstraint = into ?? {
    index: 0,
    expectedForUpdateTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.index = r.uint32();
        break;
      }
      case 16: {
        m.expectedForUpdateTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrewriteRequest_ForUpdateTSConstraint: MessageCodec<PrewriteRequest_ForUpdateTSConstraint, PrewriteRequest_ForUpdateTSConstraintInit> = {
  typeName: 'kvrpcpb.PrewriteRequest.ForUpdateTSConstraint',
  write: writePrewriteRequest_ForUpdateTSConstraint,
  read: readPrewriteRequest_ForUpdateTSConstraint,
};

/** `kvrpcpb.PrewriteResponse` */
export interface PrewriteResponse {
  regionError: errorpb.Error | undefined;
  errors: KeyError[];
  minCommitTs: bigint;
  onePcCommitTs: bigint;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link PrewriteResponse} is encoded from. */
export interface PrewriteResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly errors?: readonly KeyErrorInit[] | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly onePcCommitTs?: bigint | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writePrewriteResponse(w: WireWriter, m: PrewriteResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(42, before);
  }
  if (m.onePcCommitTs !== undefined && m.onePcCommitTs !== 0n) {
    w.uint64(m.onePcCommitTs);
    w.uint32(32);
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(24);
  }
  if (m.errors !== undefined && m.errors.length > 0) {
    for (let i = m.errors.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyError(w, m.errors[i] as KeyErrorInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readPrewriteResponse(r: WireReader, end: number, into?: PrewriteResponse): PrewriteResponse {
  const m: PrewriteResponse = into ?? {
    regionError: undefined,
    errors: [],
    minCommitTs: 0n,
    onePcCommitTs: 0n,
    execDetailsV2: undefined,
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
        m.errors.push(readKeyError(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 32: {
        m.onePcCommitTs = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrewriteResponse: MessageCodec<PrewriteResponse, PrewriteResponseInit> = {
  typeName: 'kvrpcpb.PrewriteResponse',
  write: writePrewriteResponse,
  read: readPrewriteResponse,
};

/** `kvrpcpb.PessimisticLockRequest` */
export interface PessimisticLockRequest {
  context: Context | undefined;
  mutations: Mutation[];
  primaryLock: Uint8Array;
  startVersion: bigint;
  lockTtl: number;
  forUpdateTs: bigint;
  isFirstLock: boolean;
  waitTimeout: number;
  force: boolean;
  returnValues: boolean;
  minCommitTs: bigint;
  checkExistence: boolean;
  lockOnlyIfExists: boolean;
  wakeUpMode: PessimisticLockWakeUpMode;
}

/** What {@link PessimisticLockRequest} is encoded from. */
export interface PessimisticLockRequestInit {
  readonly context?: ContextInit | undefined;
  readonly mutations?: readonly MutationInit[] | undefined;
  readonly primaryLock?: BytesInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly lockTtl?: number | undefined;
  readonly forUpdateTs?: bigint | undefined;
  readonly isFirstLock?: boolean | undefined;
  readonly waitTimeout?: number | undefined;
  readonly force?: boolean | undefined;
  readonly returnValues?: boolean | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly checkExistence?: boolean | undefined;
  readonly lockOnlyIfExists?: boolean | undefined;
  readonly wakeUpMode?: PessimisticLockWakeUpMode | undefined;
}

function writePessimisticLockRequest(w: WireWriter, m: PessimisticLockRequestInit): void {
  if (m.wakeUpMode !== undefined && m.wakeUpMode !== 0) {
    w.int32(m.wakeUpMode);
    w.uint32(112);
  }
  if (m.lockOnlyIfExists !== undefined && m.lockOnlyIfExists) {
    w.bool(m.lockOnlyIfExists);
    w.uint32(104);
  }
  if (m.checkExistence !== undefined && m.checkExistence) {
    w.bool(m.checkExistence);
    w.uint32(96);
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(88);
  }
  if (m.returnValues !== undefined && m.returnValues) {
    w.bool(m.returnValues);
    w.uint32(80);
  }
  if (m.force !== undefined && m.force) {
    w.bool(m.force);
    w.uint32(72);
  }
  if (m.waitTimeout !== undefined && m.waitTimeout !== 0) {
    w.int64Number(m.waitTimeout);
    w.uint32(64);
  }
  if (m.isFirstLock !== undefined && m.isFirstLock) {
    w.bool(m.isFirstLock);
    w.uint32(56);
  }
  if (m.forUpdateTs !== undefined && m.forUpdateTs !== 0n) {
    w.uint64(m.forUpdateTs);
    w.uint32(48);
  }
  if (m.lockTtl !== undefined && m.lockTtl !== 0) {
    w.uint64Number(m.lockTtl);
    w.uint32(40);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(32);
  }
  if (m.primaryLock !== undefined && m.primaryLock.length > 0) {
    w.bytes(m.primaryLock);
    w.uint32(26);
  }
  if (m.mutations !== undefined && m.mutations.length > 0) {
    for (let i = m.mutations.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMutation(w, m.mutations[i] as MutationInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readPessimisticLockRequest(r: WireReader, end: number, into?: PessimisticLockRequest): PessimisticLockRequest {
  const m: PessimisticLockRequest = into ?? {
    context: undefined,
    mutations: [],
    primaryLock: noBytes,
    startVersion: 0n,
    lockTtl: 0,
    forUpdateTs: 0n,
    isFirstLock: false,
    waitTimeout: 0,
    force: false,
    returnValues: false,
    minCommitTs: 0n,
    checkExistence: false,
    lockOnlyIfExists: false,
    wakeUpMode: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.mutations.push(readMutation(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        m.primaryLock = r.bytes(end);
        break;
      }
      case 32: {
        m.startVersion = r.uint64();
        break;
      }
      case 40: {
        m.lockTtl = r.uint64Number();
        break;
      }
      case 48: {
        m.forUpdateTs = r.uint64();
        break;
      }
      case 56: {
        m.isFirstLock = r.bool();
        break;
      }
      case 64: {
        m.waitTimeout = r.int64Number();
        break;
      }
      case 72: {
        m.force = r.bool();
        break;
      }
      case 80: {
        m.returnValues = r.bool();
        break;
      }
      case 88: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 96: {
        m.checkExistence = r.bool();
        break;
      }
      case 104: {
        m.lockOnlyIfExists = r.bool();
        break;
      }
      case 112: {
        m.wakeUpMode = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PessimisticLockRequest: MessageCodec<PessimisticLockRequest, PessimisticLockRequestInit> = {
  typeName: 'kvrpcpb.PessimisticLockRequest',
  write: writePessimisticLockRequest,
  read: readPessimisticLockRequest,
};

/** `kvrpcpb.PessimisticLockKeyResult` */
export interface PessimisticLockKeyResult {
  type: PessimisticLockKeyResultType;
  value: Uint8Array;
  existence: boolean;
  lockedWithConflictTs: bigint;
  skipResolvingLock: boolean;
}

/** What {@link PessimisticLockKeyResult} is encoded from. */
export interface PessimisticLockKeyResultInit {
  readonly type?: PessimisticLockKeyResultType | undefined;
  readonly value?: BytesInit | undefined;
  readonly existence?: boolean | undefined;
  readonly lockedWithConflictTs?: bigint | undefined;
  readonly skipResolvingLock?: boolean | undefined;
}

function writePessimisticLockKeyResult(w: WireWriter, m: PessimisticLockKeyResultInit): void {
  if (m.skipResolvingLock !== undefined && m.skipResolvingLock) {
    w.bool(m.skipResolvingLock);
    w.uint32(88);
  }
  if (m.lockedWithConflictTs !== undefined && m.lockedWithConflictTs !== 0n) {
    w.uint64(m.lockedWithConflictTs);
    w.uint32(32);
  }
  if (m.existence !== undefined && m.existence) {
    w.bool(m.existence);
    w.uint32(24);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(18);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readPessimisticLockKeyResult(r: WireReader, end: number, into?: PessimisticLockKeyResult): PessimisticLockKeyResult {
  const m: PessimisticLockKeyResult = into ?? {
    type: 0,
    value: noBytes,
    existence: false,
    lockedWithConflictTs: 0n,
    skipResolvingLock: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 18: {
        m.value = r.bytes(end);
        break;
      }
      case 24: {
        m.existence = r.bool();
        break;
      }
      case 32: {
        m.lockedWithConflictTs = r.uint64();
        break;
      }
      case 88: {
        m.skipResolvingLock = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PessimisticLockKeyResult: MessageCodec<PessimisticLockKeyResult, PessimisticLockKeyResultInit> = {
  typeName: 'kvrpcpb.PessimisticLockKeyResult',
  write: writePessimisticLockKeyResult,
  read: readPessimisticLockKeyResult,
};

/** `kvrpcpb.PessimisticLockResponse` */
export interface PessimisticLockResponse {
  regionError: errorpb.Error | undefined;
  errors: KeyError[];
  commitTs: bigint;
  value: Uint8Array;
  values: Uint8Array[];
  notFounds: boolean[];
  execDetailsV2: ExecDetailsV2 | undefined;
  results: PessimisticLockKeyResult[];
}

/** What {@link PessimisticLockResponse} is encoded from. */
export interface PessimisticLockResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly errors?: readonly KeyErrorInit[] | undefined;
  readonly commitTs?: bigint | undefined;
  readonly value?: BytesInit | undefined;
  readonly values?: readonly BytesInit[] | undefined;
  readonly notFounds?: readonly boolean[] | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
  readonly results?: readonly PessimisticLockKeyResultInit[] | undefined;
}

function writePessimisticLockResponse(w: WireWriter, m: PessimisticLockResponseInit): void {
  if (m.results !== undefined && m.results.length > 0) {
    for (let i = m.results.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writePessimisticLockKeyResult(w, m.results[i] as PessimisticLockKeyResultInit);
      w.nested(66, before);
    }
  }
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(58, before);
  }
  if (m.notFounds !== undefined && m.notFounds.length > 0) {
    const before = w.size;
    for (let i = m.notFounds.length - 1; i >= 0; i -= 1) w.bool(m.notFounds[i] as boolean);
    w.nested(50, before);
  }
  if (m.values !== undefined && m.values.length > 0) {
    for (let i = m.values.length - 1; i >= 0; i -= 1) {
      w.bytes(m.values[i] as BytesInit);
      w.uint32(42);
    }
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(34);
  }
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(24);
  }
  if (m.errors !== undefined && m.errors.length > 0) {
    for (let i = m.errors.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyError(w, m.errors[i] as KeyErrorInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readPessimisticLockResponse(r: WireReader, end: number, into?: PessimisticLockResponse): PessimisticLockResponse {
  const m: PessimisticLockResponse = into ?? {
    regionError: undefined,
    errors: [],
    commitTs: 0n,
    value: noBytes,
    values: [],
    notFounds: [],
    execDetailsV2: undefined,
    results: [],
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
        m.errors.push(readKeyError(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.commitTs = r.uint64();
        break;
      }
      case 34: {
        m.value = r.bytes(end);
        break;
      }
      case 42: {
        m.values.push(r.bytes(end));
        break;
      }
      case 50: {
        const stop = r.length(end);
        while (r.pos < stop) m.notFounds.push(r.bool());
        r.endOf(stop);
        break;
      }
      case 48: {
        m.notFounds.push(r.bool());
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.results.push(readPessimisticLockKeyResult(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PessimisticLockResponse: MessageCodec<PessimisticLockResponse, PessimisticLockResponseInit> = {
  typeName: 'kvrpcpb.PessimisticLockResponse',
  write: writePessimisticLockResponse,
  read: readPessimisticLockResponse,
};

/** `kvrpcpb.PessimisticRollbackRequest` */
export interface PessimisticRollbackRequest {
  context: Context | undefined;
  startVersion: bigint;
  forUpdateTs: bigint;
  keys: Uint8Array[];
}

/** What {@link PessimisticRollbackRequest} is encoded from. */
export interface PessimisticRollbackRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly forUpdateTs?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
}

function writePessimisticRollbackRequest(w: WireWriter, m: PessimisticRollbackRequestInit): void {
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(34);
    }
  }
  if (m.forUpdateTs !== undefined && m.forUpdateTs !== 0n) {
    w.uint64(m.forUpdateTs);
    w.uint32(24);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readPessimisticRollbackRequest(r: WireReader, end: number, into?: PessimisticRollbackRequest): PessimisticRollbackRequest {
  const m: PessimisticRollbackRequest = into ?? {
    context: undefined,
    startVersion: 0n,
    forUpdateTs: 0n,
    keys: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startVersion = r.uint64();
        break;
      }
      case 24: {
        m.forUpdateTs = r.uint64();
        break;
      }
      case 34: {
        m.keys.push(r.bytes(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PessimisticRollbackRequest: MessageCodec<PessimisticRollbackRequest, PessimisticRollbackRequestInit> = {
  typeName: 'kvrpcpb.PessimisticRollbackRequest',
  write: writePessimisticRollbackRequest,
  read: readPessimisticRollbackRequest,
};

/** `kvrpcpb.PessimisticRollbackResponse` */
export interface PessimisticRollbackResponse {
  regionError: errorpb.Error | undefined;
  errors: KeyError[];
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link PessimisticRollbackResponse} is encoded from. */
export interface PessimisticRollbackResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly errors?: readonly KeyErrorInit[] | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writePessimisticRollbackResponse(w: WireWriter, m: PessimisticRollbackResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(26, before);
  }
  if (m.errors !== undefined && m.errors.length > 0) {
    for (let i = m.errors.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyError(w, m.errors[i] as KeyErrorInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readPessimisticRollbackResponse(r: WireReader, end: number, into?: PessimisticRollbackResponse): PessimisticRollbackResponse {
  const m: PessimisticRollbackResponse = into ?? {
    regionError: undefined,
    errors: [],
    execDetailsV2: undefined,
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
        m.errors.push(readKeyError(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PessimisticRollbackResponse: MessageCodec<PessimisticRollbackResponse, PessimisticRollbackResponseInit> = {
  typeName: 'kvrpcpb.PessimisticRollbackResponse',
  write: writePessimisticRollbackResponse,
  read: readPessimisticRollbackResponse,
};

/** `kvrpcpb.TxnHeartBeatRequest` */
export interface TxnHeartBeatRequest {
  context: Context | undefined;
  primaryLock: Uint8Array;
  startVersion: bigint;
  adviseLockTtl: number;
  minCommitTs: bigint;
  isTxnFile: boolean;
}

/** What {@link TxnHeartBeatRequest} is encoded from. */
export interface TxnHeartBeatRequestInit {
  readonly context?: ContextInit | undefined;
  readonly primaryLock?: BytesInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly adviseLockTtl?: number | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeTxnHeartBeatRequest(w: WireWriter, m: TxnHeartBeatRequestInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(40);
  }
  if (m.adviseLockTtl !== undefined && m.adviseLockTtl !== 0) {
    w.uint64Number(m.adviseLockTtl);
    w.uint32(32);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(24);
  }
  if (m.primaryLock !== undefined && m.primaryLock.length > 0) {
    w.bytes(m.primaryLock);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readTxnHeartBeatRequest(r: WireReader, end: number, into?: TxnHeartBeatRequest): TxnHeartBeatRequest {
  const m: TxnHeartBeatRequest = into ?? {
    context: undefined,
    primaryLock: noBytes,
    startVersion: 0n,
    adviseLockTtl: 0,
    minCommitTs: 0n,
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.primaryLock = r.bytes(end);
        break;
      }
      case 24: {
        m.startVersion = r.uint64();
        break;
      }
      case 32: {
        m.adviseLockTtl = r.uint64Number();
        break;
      }
      case 40: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnHeartBeatRequest: MessageCodec<TxnHeartBeatRequest, TxnHeartBeatRequestInit> = {
  typeName: 'kvrpcpb.TxnHeartBeatRequest',
  write: writeTxnHeartBeatRequest,
  read: readTxnHeartBeatRequest,
};

/** `kvrpcpb.TxnHeartBeatResponse` */
export interface TxnHeartBeatResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  lockTtl: number;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link TxnHeartBeatResponse} is encoded from. */
export interface TxnHeartBeatResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly lockTtl?: number | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeTxnHeartBeatResponse(w: WireWriter, m: TxnHeartBeatResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(34, before);
  }
  if (m.lockTtl !== undefined && m.lockTtl !== 0) {
    w.uint64Number(m.lockTtl);
    w.uint32(24);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readTxnHeartBeatResponse(r: WireReader, end: number, into?: TxnHeartBeatResponse): TxnHeartBeatResponse {
  const m: TxnHeartBeatResponse = into ?? {
    regionError: undefined,
    error: undefined,
    lockTtl: 0,
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 24: {
        m.lockTtl = r.uint64Number();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnHeartBeatResponse: MessageCodec<TxnHeartBeatResponse, TxnHeartBeatResponseInit> = {
  typeName: 'kvrpcpb.TxnHeartBeatResponse',
  write: writeTxnHeartBeatResponse,
  read: readTxnHeartBeatResponse,
};

/** `kvrpcpb.CheckTxnStatusRequest` */
export interface CheckTxnStatusRequest {
  context: Context | undefined;
  primaryKey: Uint8Array;
  lockTs: bigint;
  callerStartTs: bigint;
  currentTs: bigint;
  rollbackIfNotExist: boolean;
  forceSyncCommit: boolean;
  resolvingPessimisticLock: boolean;
  verifyIsPrimary: boolean;
  isTxnFile: boolean;
}

/** What {@link CheckTxnStatusRequest} is encoded from. */
export interface CheckTxnStatusRequestInit {
  readonly context?: ContextInit | undefined;
  readonly primaryKey?: BytesInit | undefined;
  readonly lockTs?: bigint | undefined;
  readonly callerStartTs?: bigint | undefined;
  readonly currentTs?: bigint | undefined;
  readonly rollbackIfNotExist?: boolean | undefined;
  readonly forceSyncCommit?: boolean | undefined;
  readonly resolvingPessimisticLock?: boolean | undefined;
  readonly verifyIsPrimary?: boolean | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeCheckTxnStatusRequest(w: WireWriter, m: CheckTxnStatusRequestInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.verifyIsPrimary !== undefined && m.verifyIsPrimary) {
    w.bool(m.verifyIsPrimary);
    w.uint32(72);
  }
  if (m.resolvingPessimisticLock !== undefined && m.resolvingPessimisticLock) {
    w.bool(m.resolvingPessimisticLock);
    w.uint32(64);
  }
  if (m.forceSyncCommit !== undefined && m.forceSyncCommit) {
    w.bool(m.forceSyncCommit);
    w.uint32(56);
  }
  if (m.rollbackIfNotExist !== undefined && m.rollbackIfNotExist) {
    w.bool(m.rollbackIfNotExist);
    w.uint32(48);
  }
  if (m.currentTs !== undefined && m.currentTs !== 0n) {
    w.uint64(m.currentTs);
    w.uint32(40);
  }
  if (m.callerStartTs !== undefined && m.callerStartTs !== 0n) {
    w.uint64(m.callerStartTs);
    w.uint32(32);
  }
  if (m.lockTs !== undefined && m.lockTs !== 0n) {
    w.uint64(m.lockTs);
    w.uint32(24);
  }
  if (m.primaryKey !== undefined && m.primaryKey.length > 0) {
    w.bytes(m.primaryKey);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readCheckTxnStatusRequest(r: WireReader, end: number, into?: CheckTxnStatusRequest): CheckTxnStatusRequest {
  const m: CheckTxnStatusRequest = into ?? {
    context: undefined,
    primaryKey: noBytes,
    lockTs: 0n,
    callerStartTs: 0n,
    currentTs: 0n,
    rollbackIfNotExist: false,
    forceSyncCommit: false,
    resolvingPessimisticLock: false,
    verifyIsPrimary: false,
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.primaryKey = r.bytes(end);
        break;
      }
      case 24: {
        m.lockTs = r.uint64();
        break;
      }
      case 32: {
        m.callerStartTs = r.uint64();
        break;
      }
      case 40: {
        m.currentTs = r.uint64();
        break;
      }
      case 48: {
        m.rollbackIfNotExist = r.bool();
        break;
      }
      case 56: {
        m.forceSyncCommit = r.bool();
        break;
      }
      case 64: {
        m.resolvingPessimisticLock = r.bool();
        break;
      }
      case 72: {
        m.verifyIsPrimary = r.bool();
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckTxnStatusRequest: MessageCodec<CheckTxnStatusRequest, CheckTxnStatusRequestInit> = {
  typeName: 'kvrpcpb.CheckTxnStatusRequest',
  write: writeCheckTxnStatusRequest,
  read: readCheckTxnStatusRequest,
};

/** `kvrpcpb.CheckTxnStatusResponse` */
export interface CheckTxnStatusResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  lockTtl: number;
  commitVersion: bigint;
  action: Action;
  lockInfo: LockInfo | undefined;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link CheckTxnStatusResponse} is encoded from. */
export interface CheckTxnStatusResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly lockTtl?: number | undefined;
  readonly commitVersion?: bigint | undefined;
  readonly action?: Action | undefined;
  readonly lockInfo?: LockInfoInit | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeCheckTxnStatusResponse(w: WireWriter, m: CheckTxnStatusResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(58, before);
  }
  if (m.lockInfo !== undefined) {
    const before = w.size;
    writeLockInfo(w, m.lockInfo);
    w.nested(50, before);
  }
  if (m.action !== undefined && m.action !== 0) {
    w.int32(m.action);
    w.uint32(40);
  }
  if (m.commitVersion !== undefined && m.commitVersion !== 0n) {
    w.uint64(m.commitVersion);
    w.uint32(32);
  }
  if (m.lockTtl !== undefined && m.lockTtl !== 0) {
    w.uint64Number(m.lockTtl);
    w.uint32(24);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readCheckTxnStatusResponse(r: WireReader, end: number, into?: CheckTxnStatusResponse): CheckTxnStatusResponse {
  const m: CheckTxnStatusResponse = into ?? {
    regionError: undefined,
    error: undefined,
    lockTtl: 0,
    commitVersion: 0n,
    action: 0,
    lockInfo: undefined,
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 24: {
        m.lockTtl = r.uint64Number();
        break;
      }
      case 32: {
        m.commitVersion = r.uint64();
        break;
      }
      case 40: {
        m.action = r.int32();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.lockInfo = readLockInfo(r, stop, m.lockInfo);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckTxnStatusResponse: MessageCodec<CheckTxnStatusResponse, CheckTxnStatusResponseInit> = {
  typeName: 'kvrpcpb.CheckTxnStatusResponse',
  write: writeCheckTxnStatusResponse,
  read: readCheckTxnStatusResponse,
};

/** `kvrpcpb.CheckSecondaryLocksRequest` */
export interface CheckSecondaryLocksRequest {
  context: Context | undefined;
  keys: Uint8Array[];
  startVersion: bigint;
}

/** What {@link CheckSecondaryLocksRequest} is encoded from. */
export interface CheckSecondaryLocksRequestInit {
  readonly context?: ContextInit | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly startVersion?: bigint | undefined;
}

function writeCheckSecondaryLocksRequest(w: WireWriter, m: CheckSecondaryLocksRequestInit): void {
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(24);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readCheckSecondaryLocksRequest(r: WireReader, end: number, into?: CheckSecondaryLocksRequest): CheckSecondaryLocksRequest {
  const m: CheckSecondaryLocksRequest = into ?? {
    context: undefined,
    keys: [],
    startVersion: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 24: {
        m.startVersion = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckSecondaryLocksRequest: MessageCodec<CheckSecondaryLocksRequest, CheckSecondaryLocksRequestInit> = {
  typeName: 'kvrpcpb.CheckSecondaryLocksRequest',
  write: writeCheckSecondaryLocksRequest,
  read: readCheckSecondaryLocksRequest,
};

/** `kvrpcpb.CheckSecondaryLocksResponse` */
export interface CheckSecondaryLocksResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  locks: LockInfo[];
  commitTs: bigint;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link CheckSecondaryLocksResponse} is encoded from. */
export interface CheckSecondaryLocksResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly locks?: readonly LockInfoInit[] | undefined;
  readonly commitTs?: bigint | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeCheckSecondaryLocksResponse(w: WireWriter, m: CheckSecondaryLocksResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(42, before);
  }
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(32);
  }
  if (m.locks !== undefined && m.locks.length > 0) {
    for (let i = m.locks.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLockInfo(w, m.locks[i] as LockInfoInit);
      w.nested(26, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readCheckSecondaryLocksResponse(r: WireReader, end: number, into?: CheckSecondaryLocksResponse): CheckSecondaryLocksResponse {
  const m: CheckSecondaryLocksResponse = into ?? {
    regionError: undefined,
    error: undefined,
    locks: [],
    commitTs: 0n,
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.locks.push(readLockInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 32: {
        m.commitTs = r.uint64();
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckSecondaryLocksResponse: MessageCodec<CheckSecondaryLocksResponse, CheckSecondaryLocksResponseInit> = {
  typeName: 'kvrpcpb.CheckSecondaryLocksResponse',
  write: writeCheckSecondaryLocksResponse,
  read: readCheckSecondaryLocksResponse,
};

/** `kvrpcpb.CommitRequest` */
export interface CommitRequest {
  context: Context | undefined;
  startVersion: bigint;
  keys: Uint8Array[];
  commitVersion: bigint;
  commitRole: CommitRole;
  primaryKey: Uint8Array;
  useAsyncCommit: boolean;
  isTxnFile: boolean;
}

/** What {@link CommitRequest} is encoded from. */
export interface CommitRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly commitVersion?: bigint | undefined;
  readonly commitRole?: CommitRole | undefined;
  readonly primaryKey?: BytesInit | undefined;
  readonly useAsyncCommit?: boolean | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeCommitRequest(w: WireWriter, m: CommitRequestInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.useAsyncCommit !== undefined && m.useAsyncCommit) {
    w.bool(m.useAsyncCommit);
    w.uint32(64);
  }
  if (m.primaryKey !== undefined && m.primaryKey.length > 0) {
    w.bytes(m.primaryKey);
    w.uint32(58);
  }
  if (m.commitRole !== undefined && m.commitRole !== 0) {
    w.int32(m.commitRole);
    w.uint32(48);
  }
  if (m.commitVersion !== undefined && m.commitVersion !== 0n) {
    w.uint64(m.commitVersion);
    w.uint32(32);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(26);
    }
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readCommitRequest(r: WireReader, end: number, into?: CommitRequest): CommitRequest {
  const m: CommitRequest = into ?? {
    context: undefined,
    startVersion: 0n,
    keys: [],
    commitVersion: 0n,
    commitRole: 0,
    primaryKey: noBytes,
    useAsyncCommit: false,
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startVersion = r.uint64();
        break;
      }
      case 26: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 32: {
        m.commitVersion = r.uint64();
        break;
      }
      case 48: {
        m.commitRole = r.int32();
        break;
      }
      case 58: {
        m.primaryKey = r.bytes(end);
        break;
      }
      case 64: {
        m.useAsyncCommit = r.bool();
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CommitRequest: MessageCodec<CommitRequest, CommitRequestInit> = {
  typeName: 'kvrpcpb.CommitRequest',
  write: writeCommitRequest,
  read: readCommitRequest,
};

/** `kvrpcpb.CommitResponse` */
export interface CommitResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  commitVersion: bigint;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link CommitResponse} is encoded from. */
export interface CommitResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly commitVersion?: bigint | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeCommitResponse(w: WireWriter, m: CommitResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(34, before);
  }
  if (m.commitVersion !== undefined && m.commitVersion !== 0n) {
    w.uint64(m.commitVersion);
    w.uint32(24);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readCommitResponse(r: WireReader, end: number, into?: CommitResponse): CommitResponse {
  const m: CommitResponse = into ?? {
    regionError: undefined,
    error: undefined,
    commitVersion: 0n,
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 24: {
        m.commitVersion = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CommitResponse: MessageCodec<CommitResponse, CommitResponseInit> = {
  typeName: 'kvrpcpb.CommitResponse',
  write: writeCommitResponse,
  read: readCommitResponse,
};

/** `kvrpcpb.ImportRequest` */
export interface ImportRequest {
  mutations: Mutation[];
  commitVersion: bigint;
}

/** What {@link ImportRequest} is encoded from. */
export interface ImportRequestInit {
  readonly mutations?: readonly MutationInit[] | undefined;
  readonly commitVersion?: bigint | undefined;
}

function writeImportRequest(w: WireWriter, m: ImportRequestInit): void {
  if (m.commitVersion !== undefined && m.commitVersion !== 0n) {
    w.uint64(m.commitVersion);
    w.uint32(16);
  }
  if (m.mutations !== undefined && m.mutations.length > 0) {
    for (let i = m.mutations.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMutation(w, m.mutations[i] as MutationInit);
      w.nested(10, before);
    }
  }
}

function readImportRequest(r: WireReader, end: number, into?: ImportRequest): ImportRequest {
  const m: ImportRequest = into ?? {
    mutations: [],
    commitVersion: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.mutations.push(readMutation(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.commitVersion = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ImportRequest: MessageCodec<ImportRequest, ImportRequestInit> = {
  typeName: 'kvrpcpb.ImportRequest',
  write: writeImportRequest,
  read: readImportRequest,
};

/** `kvrpcpb.ImportResponse` */
export interface ImportResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link ImportResponse} is encoded from. */
export interface ImportResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeImportResponse(w: WireWriter, m: ImportResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readImportResponse(r: WireReader, end: number, into?: ImportResponse): ImportResponse {
  const m: ImportResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ImportResponse: MessageCodec<ImportResponse, ImportResponseInit> = {
  typeName: 'kvrpcpb.ImportResponse',
  write: writeImportResponse,
  read: readImportResponse,
};

/** `kvrpcpb.CleanupRequest` */
export interface CleanupRequest {
  context: Context | undefined;
  key: Uint8Array;
  startVersion: bigint;
  currentTs: bigint;
}

/** What {@link CleanupRequest} is encoded from. */
export interface CleanupRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly currentTs?: bigint | undefined;
}

function writeCleanupRequest(w: WireWriter, m: CleanupRequestInit): void {
  if (m.currentTs !== undefined && m.currentTs !== 0n) {
    w.uint64(m.currentTs);
    w.uint32(32);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(24);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readCleanupRequest(r: WireReader, end: number, into?: CleanupRequest): CleanupRequest {
  const m: CleanupRequest = into ?? {
    context: undefined,
    key: noBytes,
    startVersion: 0n,
    currentTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 24: {
        m.startVersion = r.uint64();
        break;
      }
      case 32: {
        m.currentTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CleanupRequest: MessageCodec<CleanupRequest, CleanupRequestInit> = {
  typeName: 'kvrpcpb.CleanupRequest',
  write: writeCleanupRequest,
  read: readCleanupRequest,
};

/** `kvrpcpb.CleanupResponse` */
export interface CleanupResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  commitVersion: bigint;
}

/** What {@link CleanupResponse} is encoded from. */
export interface CleanupResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly commitVersion?: bigint | undefined;
}

function writeCleanupResponse(w: WireWriter, m: CleanupResponseInit): void {
  if (m.commitVersion !== undefined && m.commitVersion !== 0n) {
    w.uint64(m.commitVersion);
    w.uint32(24);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readCleanupResponse(r: WireReader, end: number, into?: CleanupResponse): CleanupResponse {
  const m: CleanupResponse = into ?? {
    regionError: undefined,
    error: undefined,
    commitVersion: 0n,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 24: {
        m.commitVersion = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CleanupResponse: MessageCodec<CleanupResponse, CleanupResponseInit> = {
  typeName: 'kvrpcpb.CleanupResponse',
  write: writeCleanupResponse,
  read: readCleanupResponse,
};

/** `kvrpcpb.BatchGetRequest` */
export interface BatchGetRequest {
  context: Context | undefined;
  keys: Uint8Array[];
  version: bigint;
  needCommitTs: boolean;
}

/** What {@link BatchGetRequest} is encoded from. */
export interface BatchGetRequestInit {
  readonly context?: ContextInit | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly version?: bigint | undefined;
  readonly needCommitTs?: boolean | undefined;
}

function writeBatchGetRequest(w: WireWriter, m: BatchGetRequestInit): void {
  if (m.needCommitTs !== undefined && m.needCommitTs) {
    w.bool(m.needCommitTs);
    w.uint32(32);
  }
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(24);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readBatchGetRequest(r: WireReader, end: number, into?: BatchGetRequest): BatchGetRequest {
  const m: BatchGetRequest = into ?? {
    context: undefined,
    keys: [],
    version: 0n,
    needCommitTs: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 24: {
        m.version = r.uint64();
        break;
      }
      case 32: {
        m.needCommitTs = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchGetRequest: MessageCodec<BatchGetRequest, BatchGetRequestInit> = {
  typeName: 'kvrpcpb.BatchGetRequest',
  write: writeBatchGetRequest,
  read: readBatchGetRequest,
};

/** `kvrpcpb.BatchGetResponse` */
export interface BatchGetResponse {
  regionError: errorpb.Error | undefined;
  pairs: KvPair[];
  execDetailsV2: ExecDetailsV2 | undefined;
  error: KeyError | undefined;
}

/** What {@link BatchGetResponse} is encoded from. */
export interface BatchGetResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly pairs?: readonly KvPairInit[] | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
  readonly error?: KeyErrorInit | undefined;
}

function writeBatchGetResponse(w: WireWriter, m: BatchGetResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(42, before);
  }
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(34, before);
  }
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.pairs[i] as KvPairInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readBatchGetResponse(r: WireReader, end: number, into?: BatchGetResponse): BatchGetResponse {
  const m: BatchGetResponse = into ?? {
    regionError: undefined,
    pairs: [],
    execDetailsV2: undefined,
    error: undefined,
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
        m.pairs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchGetResponse: MessageCodec<BatchGetResponse, BatchGetResponseInit> = {
  typeName: 'kvrpcpb.BatchGetResponse',
  write: writeBatchGetResponse,
  read: readBatchGetResponse,
};

/** `kvrpcpb.BatchRollbackRequest` */
export interface BatchRollbackRequest {
  context: Context | undefined;
  startVersion: bigint;
  keys: Uint8Array[];
  isTxnFile: boolean;
}

/** What {@link BatchRollbackRequest} is encoded from. */
export interface BatchRollbackRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeBatchRollbackRequest(w: WireWriter, m: BatchRollbackRequestInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(26);
    }
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readBatchRollbackRequest(r: WireReader, end: number, into?: BatchRollbackRequest): BatchRollbackRequest {
  const m: BatchRollbackRequest = into ?? {
    context: undefined,
    startVersion: 0n,
    keys: [],
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startVersion = r.uint64();
        break;
      }
      case 26: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchRollbackRequest: MessageCodec<BatchRollbackRequest, BatchRollbackRequestInit> = {
  typeName: 'kvrpcpb.BatchRollbackRequest',
  write: writeBatchRollbackRequest,
  read: readBatchRollbackRequest,
};

/** `kvrpcpb.BatchRollbackResponse` */
export interface BatchRollbackResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link BatchRollbackResponse} is encoded from. */
export interface BatchRollbackResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeBatchRollbackResponse(w: WireWriter, m: BatchRollbackResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(26, before);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readBatchRollbackResponse(r: WireReader, end: number, into?: BatchRollbackResponse): BatchRollbackResponse {
  const m: BatchRollbackResponse = into ?? {
    regionError: undefined,
    error: undefined,
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchRollbackResponse: MessageCodec<BatchRollbackResponse, BatchRollbackResponseInit> = {
  typeName: 'kvrpcpb.BatchRollbackResponse',
  write: writeBatchRollbackResponse,
  read: readBatchRollbackResponse,
};

/** `kvrpcpb.ScanLockRequest` */
export interface ScanLockRequest {
  context: Context | undefined;
  maxVersion: bigint;
  startKey: Uint8Array;
  limit: number;
  endKey: Uint8Array;
}

/** What {@link ScanLockRequest} is encoded from. */
export interface ScanLockRequestInit {
  readonly context?: ContextInit | undefined;
  readonly maxVersion?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly limit?: number | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeScanLockRequest(w: WireWriter, m: ScanLockRequestInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(42);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint32(m.limit);
    w.uint32(32);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(26);
  }
  if (m.maxVersion !== undefined && m.maxVersion !== 0n) {
    w.uint64(m.maxVersion);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readScanLockRequest(r: WireReader, end: number, into?: ScanLockRequest): ScanLockRequest {
  const m: ScanLockRequest = into ?? {
    context: undefined,
    maxVersion: 0n,
    startKey: noBytes,
    limit: 0,
    endKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.maxVersion = r.uint64();
        break;
      }
      case 26: {
        m.startKey = r.bytes(end);
        break;
      }
      case 32: {
        m.limit = r.uint32();
        break;
      }
      case 42: {
        m.endKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanLockRequest: MessageCodec<ScanLockRequest, ScanLockRequestInit> = {
  typeName: 'kvrpcpb.ScanLockRequest',
  write: writeScanLockRequest,
  read: readScanLockRequest,
};

/** `kvrpcpb.ScanLockResponse` */
export interface ScanLockResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  locks: LockInfo[];
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link ScanLockResponse} is encoded from. */
export interface ScanLockResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly locks?: readonly LockInfoInit[] | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeScanLockResponse(w: WireWriter, m: ScanLockResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(34, before);
  }
  if (m.locks !== undefined && m.locks.length > 0) {
    for (let i = m.locks.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLockInfo(w, m.locks[i] as LockInfoInit);
      w.nested(26, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readScanLockResponse(r: WireReader, end: number, into?: ScanLockResponse): ScanLockResponse {
  const m: ScanLockResponse = into ?? {
    regionError: undefined,
    error: undefined,
    locks: [],
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.locks.push(readLockInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanLockResponse: MessageCodec<ScanLockResponse, ScanLockResponseInit> = {
  typeName: 'kvrpcpb.ScanLockResponse',
  write: writeScanLockResponse,
  read: readScanLockResponse,
};

/** `kvrpcpb.ResolveLockRequest` */
export interface ResolveLockRequest {
  context: Context | undefined;
  startVersion: bigint;
  commitVersion: bigint;
  txnInfos: TxnInfo[];
  keys: Uint8Array[];
  isAsync: boolean;
  isTxnFile: boolean;
}

/** What {@link ResolveLockRequest} is encoded from. */
export interface ResolveLockRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startVersion?: bigint | undefined;
  readonly commitVersion?: bigint | undefined;
  readonly txnInfos?: readonly TxnInfoInit[] | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly isAsync?: boolean | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeResolveLockRequest(w: WireWriter, m: ResolveLockRequestInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.isAsync !== undefined && m.isAsync) {
    w.bool(m.isAsync);
    w.uint32(48);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(42);
    }
  }
  if (m.txnInfos !== undefined && m.txnInfos.length > 0) {
    for (let i = m.txnInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTxnInfo(w, m.txnInfos[i] as TxnInfoInit);
      w.nested(34, before);
    }
  }
  if (m.commitVersion !== undefined && m.commitVersion !== 0n) {
    w.uint64(m.commitVersion);
    w.uint32(24);
  }
  if (m.startVersion !== undefined && m.startVersion !== 0n) {
    w.uint64(m.startVersion);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readResolveLockRequest(r: WireReader, end: number, into?: ResolveLockRequest): ResolveLockRequest {
  const m: ResolveLockRequest = into ?? {
    context: undefined,
    startVersion: 0n,
    commitVersion: 0n,
    txnInfos: [],
    keys: [],
    isAsync: false,
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startVersion = r.uint64();
        break;
      }
      case 24: {
        m.commitVersion = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.txnInfos.push(readTxnInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 48: {
        m.isAsync = r.bool();
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResolveLockRequest: MessageCodec<ResolveLockRequest, ResolveLockRequestInit> = {
  typeName: 'kvrpcpb.ResolveLockRequest',
  write: writeResolveLockRequest,
  read: readResolveLockRequest,
};

/** `kvrpcpb.ResolveLockResponse` */
export interface ResolveLockResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link ResolveLockResponse} is encoded from. */
export interface ResolveLockResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeResolveLockResponse(w: WireWriter, m: ResolveLockResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(26, before);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readResolveLockResponse(r: WireReader, end: number, into?: ResolveLockResponse): ResolveLockResponse {
  const m: ResolveLockResponse = into ?? {
    regionError: undefined,
    error: undefined,
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResolveLockResponse: MessageCodec<ResolveLockResponse, ResolveLockResponseInit> = {
  typeName: 'kvrpcpb.ResolveLockResponse',
  write: writeResolveLockResponse,
  read: readResolveLockResponse,
};

/** `kvrpcpb.GCRequest` */
export interface GCRequest {
  context: Context | undefined;
  safePoint: bigint;
}

/** What {@link GCRequest} is encoded from. */
export interface GCRequestInit {
  readonly context?: ContextInit | undefined;
  readonly safePoint?: bigint | undefined;
}

function writeGCRequest(w: WireWriter, m: GCRequestInit): void {
  if (m.safePoint !== undefined && m.safePoint !== 0n) {
    w.uint64(m.safePoint);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readGCRequest(r: WireReader, end: number, into?: GCRequest): GCRequest {
  const m: GCRequest = into ?? {
    context: undefined,
    safePoint: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.safePoint = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GCRequest: MessageCodec<GCRequest, GCRequestInit> = {
  typeName: 'kvrpcpb.GCRequest',
  write: writeGCRequest,
  read: readGCRequest,
};

/** `kvrpcpb.GCResponse` */
export interface GCResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
}

/** What {@link GCResponse} is encoded from. */
export interface GCResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
}

function writeGCResponse(w: WireWriter, m: GCResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readGCResponse(r: WireReader, end: number, into?: GCResponse): GCResponse {
  const m: GCResponse = into ?? {
    regionError: undefined,
    error: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GCResponse: MessageCodec<GCResponse, GCResponseInit> = {
  typeName: 'kvrpcpb.GCResponse',
  write: writeGCResponse,
  read: readGCResponse,
};

/** `kvrpcpb.DeleteRangeRequest` */
export interface DeleteRangeRequest {
  context: Context | undefined;
  startKey: Uint8Array;
  endKey: Uint8Array;
  notifyOnly: boolean;
}

/** What {@link DeleteRangeRequest} is encoded from. */
export interface DeleteRangeRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly notifyOnly?: boolean | undefined;
}

function writeDeleteRangeRequest(w: WireWriter, m: DeleteRangeRequestInit): void {
  if (m.notifyOnly !== undefined && m.notifyOnly) {
    w.bool(m.notifyOnly);
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
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readDeleteRangeRequest(r: WireReader, end: number, into?: DeleteRangeRequest): DeleteRangeRequest {
  const m: DeleteRangeRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    endKey: noBytes,
    notifyOnly: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
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
        m.notifyOnly = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteRangeRequest: MessageCodec<DeleteRangeRequest, DeleteRangeRequestInit> = {
  typeName: 'kvrpcpb.DeleteRangeRequest',
  write: writeDeleteRangeRequest,
  read: readDeleteRangeRequest,
};

/** `kvrpcpb.DeleteRangeResponse` */
export interface DeleteRangeResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link DeleteRangeResponse} is encoded from. */
export interface DeleteRangeResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeDeleteRangeResponse(w: WireWriter, m: DeleteRangeResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readDeleteRangeResponse(r: WireReader, end: number, into?: DeleteRangeResponse): DeleteRangeResponse {
  const m: DeleteRangeResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DeleteRangeResponse: MessageCodec<DeleteRangeResponse, DeleteRangeResponseInit> = {
  typeName: 'kvrpcpb.DeleteRangeResponse',
  write: writeDeleteRangeResponse,
  read: readDeleteRangeResponse,
};

/** `kvrpcpb.PrepareFlashbackToVersionRequest` */
export interface PrepareFlashbackToVersionRequest {
  context: Context | undefined;
  startKey: Uint8Array;
  endKey: Uint8Array;
  startTs: bigint;
  version: bigint;
}

/** What {@link PrepareFlashbackToVersionRequest} is encoded from. */
export interface PrepareFlashbackToVersionRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly version?: bigint | undefined;
}

function writePrepareFlashbackToVersionRequest(w: WireWriter, m: PrepareFlashbackToVersionRequestInit): void {
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(40);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
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
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readPrepareFlashbackToVersionRequest(r: WireReader, end: number, into?: PrepareFlashbackToVersionRequest): PrepareFlashbackToVersionRequest {
  const m: PrepareFlashbackToVersionRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    endKey: noBytes,
    startTs: 0n,
    version: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
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
        m.startTs = r.uint64();
        break;
      }
      case 40: {
        m.version = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareFlashbackToVersionRequest: MessageCodec<PrepareFlashbackToVersionRequest, PrepareFlashbackToVersionRequestInit> = {
  typeName: 'kvrpcpb.PrepareFlashbackToVersionRequest',
  write: writePrepareFlashbackToVersionRequest,
  read: readPrepareFlashbackToVersionRequest,
};

/** `kvrpcpb.PrepareFlashbackToVersionResponse` */
export interface PrepareFlashbackToVersionResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link PrepareFlashbackToVersionResponse} is encoded from. */
export interface PrepareFlashbackToVersionResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writePrepareFlashbackToVersionResponse(w: WireWriter, m: PrepareFlashbackToVersionResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readPrepareFlashbackToVersionResponse(r: WireReader, end: number, into?: PrepareFlashbackToVersionResponse): PrepareFlashbackToVersionResponse {
  const m: PrepareFlashbackToVersionResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrepareFlashbackToVersionResponse: MessageCodec<PrepareFlashbackToVersionResponse, PrepareFlashbackToVersionResponseInit> = {
  typeName: 'kvrpcpb.PrepareFlashbackToVersionResponse',
  write: writePrepareFlashbackToVersionResponse,
  read: readPrepareFlashbackToVersionResponse,
};

/** `kvrpcpb.FlashbackToVersionRequest` */
export interface FlashbackToVersionRequest {
  context: Context | undefined;
  version: bigint;
  startKey: Uint8Array;
  endKey: Uint8Array;
  startTs: bigint;
  commitTs: bigint;
}

/** What {@link FlashbackToVersionRequest} is encoded from. */
export interface FlashbackToVersionRequestInit {
  readonly context?: ContextInit | undefined;
  readonly version?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly commitTs?: bigint | undefined;
}

function writeFlashbackToVersionRequest(w: WireWriter, m: FlashbackToVersionRequestInit): void {
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(48);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
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
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readFlashbackToVersionRequest(r: WireReader, end: number, into?: FlashbackToVersionRequest): FlashbackToVersionRequest {
  const m: FlashbackToVersionRequest = into ?? {
    context: undefined,
    version: 0n,
    startKey: noBytes,
    endKey: noBytes,
    startTs: 0n,
    commitTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.version = r.uint64();
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
        m.startTs = r.uint64();
        break;
      }
      case 48: {
        m.commitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlashbackToVersionRequest: MessageCodec<FlashbackToVersionRequest, FlashbackToVersionRequestInit> = {
  typeName: 'kvrpcpb.FlashbackToVersionRequest',
  write: writeFlashbackToVersionRequest,
  read: readFlashbackToVersionRequest,
};

/** `kvrpcpb.FlashbackToVersionResponse` */
export interface FlashbackToVersionResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link FlashbackToVersionResponse} is encoded from. */
export interface FlashbackToVersionResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeFlashbackToVersionResponse(w: WireWriter, m: FlashbackToVersionResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readFlashbackToVersionResponse(r: WireReader, end: number, into?: FlashbackToVersionResponse): FlashbackToVersionResponse {
  const m: FlashbackToVersionResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlashbackToVersionResponse: MessageCodec<FlashbackToVersionResponse, FlashbackToVersionResponseInit> = {
  typeName: 'kvrpcpb.FlashbackToVersionResponse',
  write: writeFlashbackToVersionResponse,
  read: readFlashbackToVersionResponse,
};

/** `kvrpcpb.RawGetRequest` */
export interface RawGetRequest {
  context: Context | undefined;
  key: Uint8Array;
  cf: string;
}

/** What {@link RawGetRequest} is encoded from. */
export interface RawGetRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly cf?: string | undefined;
}

function writeRawGetRequest(w: WireWriter, m: RawGetRequestInit): void {
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawGetRequest(r: WireReader, end: number, into?: RawGetRequest): RawGetRequest {
  const m: RawGetRequest = into ?? {
    context: undefined,
    key: noBytes,
    cf: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
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

export const RawGetRequest: MessageCodec<RawGetRequest, RawGetRequestInit> = {
  typeName: 'kvrpcpb.RawGetRequest',
  write: writeRawGetRequest,
  read: readRawGetRequest,
};

/** `kvrpcpb.RawGetResponse` */
export interface RawGetResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  value: Uint8Array;
  notFound: boolean;
}

/** What {@link RawGetResponse} is encoded from. */
export interface RawGetResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly value?: BytesInit | undefined;
  readonly notFound?: boolean | undefined;
}

function writeRawGetResponse(w: WireWriter, m: RawGetResponseInit): void {
  if (m.notFound !== undefined && m.notFound) {
    w.bool(m.notFound);
    w.uint32(32);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawGetResponse(r: WireReader, end: number, into?: RawGetResponse): RawGetResponse {
  const m: RawGetResponse = into ?? {
    regionError: undefined,
    error: '',
    value: noBytes,
    notFound: false,
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
        m.error = r.string(end);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 32: {
        m.notFound = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawGetResponse: MessageCodec<RawGetResponse, RawGetResponseInit> = {
  typeName: 'kvrpcpb.RawGetResponse',
  write: writeRawGetResponse,
  read: readRawGetResponse,
};

/** `kvrpcpb.RawBatchGetRequest` */
export interface RawBatchGetRequest {
  context: Context | undefined;
  keys: Uint8Array[];
  cf: string;
}

/** What {@link RawBatchGetRequest} is encoded from. */
export interface RawBatchGetRequestInit {
  readonly context?: ContextInit | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly cf?: string | undefined;
}

function writeRawBatchGetRequest(w: WireWriter, m: RawBatchGetRequestInit): void {
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawBatchGetRequest(r: WireReader, end: number, into?: RawBatchGetRequest): RawBatchGetRequest {
  const m: RawBatchGetRequest = into ?? {
    context: undefined,
    keys: [],
    cf: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
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

export const RawBatchGetRequest: MessageCodec<RawBatchGetRequest, RawBatchGetRequestInit> = {
  typeName: 'kvrpcpb.RawBatchGetRequest',
  write: writeRawBatchGetRequest,
  read: readRawBatchGetRequest,
};

/** `kvrpcpb.RawBatchGetResponse` */
export interface RawBatchGetResponse {
  regionError: errorpb.Error | undefined;
  pairs: KvPair[];
}

/** What {@link RawBatchGetResponse} is encoded from. */
export interface RawBatchGetResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly pairs?: readonly KvPairInit[] | undefined;
}

function writeRawBatchGetResponse(w: WireWriter, m: RawBatchGetResponseInit): void {
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.pairs[i] as KvPairInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawBatchGetResponse(r: WireReader, end: number, into?: RawBatchGetResponse): RawBatchGetResponse {
  const m: RawBatchGetResponse = into ?? {
    regionError: undefined,
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

export const RawBatchGetResponse: MessageCodec<RawBatchGetResponse, RawBatchGetResponseInit> = {
  typeName: 'kvrpcpb.RawBatchGetResponse',
  write: writeRawBatchGetResponse,
  read: readRawBatchGetResponse,
};

/** `kvrpcpb.RawPutRequest` */
export interface RawPutRequest {
  context: Context | undefined;
  key: Uint8Array;
  value: Uint8Array;
  cf: string;
  ttl: number;
  forCas: boolean;
}

/** What {@link RawPutRequest} is encoded from. */
export interface RawPutRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly cf?: string | undefined;
  readonly ttl?: number | undefined;
  readonly forCas?: boolean | undefined;
}

function writeRawPutRequest(w: WireWriter, m: RawPutRequestInit): void {
  if (m.forCas !== undefined && m.forCas) {
    w.bool(m.forCas);
    w.uint32(48);
  }
  if (m.ttl !== undefined && m.ttl !== 0) {
    w.uint64Number(m.ttl);
    w.uint32(40);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(34);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawPutRequest(r: WireReader, end: number, into?: RawPutRequest): RawPutRequest {
  const m: RawPutRequest = into ?? {
    context: undefined,
    key: noBytes,
    value: noBytes,
    cf: '',
    ttl: 0,
    forCas: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 34: {
        m.cf = r.string(end);
        break;
      }
      case 40: {
        m.ttl = r.uint64Number();
        break;
      }
      case 48: {
        m.forCas = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawPutRequest: MessageCodec<RawPutRequest, RawPutRequestInit> = {
  typeName: 'kvrpcpb.RawPutRequest',
  write: writeRawPutRequest,
  read: readRawPutRequest,
};

/** `kvrpcpb.RawPutResponse` */
export interface RawPutResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link RawPutResponse} is encoded from. */
export interface RawPutResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeRawPutResponse(w: WireWriter, m: RawPutResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawPutResponse(r: WireReader, end: number, into?: RawPutResponse): RawPutResponse {
  const m: RawPutResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawPutResponse: MessageCodec<RawPutResponse, RawPutResponseInit> = {
  typeName: 'kvrpcpb.RawPutResponse',
  write: writeRawPutResponse,
  read: readRawPutResponse,
};

/** `kvrpcpb.RawBatchPutRequest` */
export interface RawBatchPutRequest {
  context: Context | undefined;
  pairs: KvPair[];
  cf: string;
  ttl: number;
  forCas: boolean;
  ttls: number[];
}

/** What {@link RawBatchPutRequest} is encoded from. */
export interface RawBatchPutRequestInit {
  readonly context?: ContextInit | undefined;
  readonly pairs?: readonly KvPairInit[] | undefined;
  readonly cf?: string | undefined;
  readonly ttl?: number | undefined;
  readonly forCas?: boolean | undefined;
  readonly ttls?: readonly number[] | undefined;
}

function writeRawBatchPutRequest(w: WireWriter, m: RawBatchPutRequestInit): void {
  if (m.ttls !== undefined && m.ttls.length > 0) {
    const before = w.size;
    for (let i = m.ttls.length - 1; i >= 0; i -= 1) w.uint64Number(m.ttls[i] as number);
    w.nested(50, before);
  }
  if (m.forCas !== undefined && m.forCas) {
    w.bool(m.forCas);
    w.uint32(40);
  }
  if (m.ttl !== undefined && m.ttl !== 0) {
    w.uint64Number(m.ttl);
    w.uint32(32);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.pairs[i] as KvPairInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawBatchPutRequest(r: WireReader, end: number, into?: RawBatchPutRequest): RawBatchPutRequest {
  const m: RawBatchPutRequest = into ?? {
    context: undefined,
    pairs: [],
    cf: '',
    ttl: 0,
    forCas: false,
    ttls: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.pairs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        m.cf = r.string(end);
        break;
      }
      case 32: {
        m.ttl = r.uint64Number();
        break;
      }
      case 40: {
        m.forCas = r.bool();
        break;
      }
      case 50: {
        const stop = r.length(end);
        while (r.pos < stop) m.ttls.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 48: {
        m.ttls.push(r.uint64Number());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawBatchPutRequest: MessageCodec<RawBatchPutRequest, RawBatchPutRequestInit> = {
  typeName: 'kvrpcpb.RawBatchPutRequest',
  write: writeRawBatchPutRequest,
  read: readRawBatchPutRequest,
};

/** `kvrpcpb.RawBatchPutResponse` */
export interface RawBatchPutResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link RawBatchPutResponse} is encoded from. */
export interface RawBatchPutResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeRawBatchPutResponse(w: WireWriter, m: RawBatchPutResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawBatchPutResponse(r: WireReader, end: number, into?: RawBatchPutResponse): RawBatchPutResponse {
  const m: RawBatchPutResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawBatchPutResponse: MessageCodec<RawBatchPutResponse, RawBatchPutResponseInit> = {
  typeName: 'kvrpcpb.RawBatchPutResponse',
  write: writeRawBatchPutResponse,
  read: readRawBatchPutResponse,
};

/** `kvrpcpb.RawDeleteRequest` */
export interface RawDeleteRequest {
  context: Context | undefined;
  key: Uint8Array;
  cf: string;
  forCas: boolean;
}

/** What {@link RawDeleteRequest} is encoded from. */
export interface RawDeleteRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly cf?: string | undefined;
  readonly forCas?: boolean | undefined;
}

function writeRawDeleteRequest(w: WireWriter, m: RawDeleteRequestInit): void {
  if (m.forCas !== undefined && m.forCas) {
    w.bool(m.forCas);
    w.uint32(32);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawDeleteRequest(r: WireReader, end: number, into?: RawDeleteRequest): RawDeleteRequest {
  const m: RawDeleteRequest = into ?? {
    context: undefined,
    key: noBytes,
    cf: '',
    forCas: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.cf = r.string(end);
        break;
      }
      case 32: {
        m.forCas = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawDeleteRequest: MessageCodec<RawDeleteRequest, RawDeleteRequestInit> = {
  typeName: 'kvrpcpb.RawDeleteRequest',
  write: writeRawDeleteRequest,
  read: readRawDeleteRequest,
};

/** `kvrpcpb.RawDeleteResponse` */
export interface RawDeleteResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link RawDeleteResponse} is encoded from. */
export interface RawDeleteResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeRawDeleteResponse(w: WireWriter, m: RawDeleteResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawDeleteResponse(r: WireReader, end: number, into?: RawDeleteResponse): RawDeleteResponse {
  const m: RawDeleteResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawDeleteResponse: MessageCodec<RawDeleteResponse, RawDeleteResponseInit> = {
  typeName: 'kvrpcpb.RawDeleteResponse',
  write: writeRawDeleteResponse,
  read: readRawDeleteResponse,
};

/** `kvrpcpb.RawBatchDeleteRequest` */
export interface RawBatchDeleteRequest {
  context: Context | undefined;
  keys: Uint8Array[];
  cf: string;
  forCas: boolean;
}

/** What {@link RawBatchDeleteRequest} is encoded from. */
export interface RawBatchDeleteRequestInit {
  readonly context?: ContextInit | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly cf?: string | undefined;
  readonly forCas?: boolean | undefined;
}

function writeRawBatchDeleteRequest(w: WireWriter, m: RawBatchDeleteRequestInit): void {
  if (m.forCas !== undefined && m.forCas) {
    w.bool(m.forCas);
    w.uint32(32);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawBatchDeleteRequest(r: WireReader, end: number, into?: RawBatchDeleteRequest): RawBatchDeleteRequest {
  const m: RawBatchDeleteRequest = into ?? {
    context: undefined,
    keys: [],
    cf: '',
    forCas: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 26: {
        m.cf = r.string(end);
        break;
      }
      case 32: {
        m.forCas = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawBatchDeleteRequest: MessageCodec<RawBatchDeleteRequest, RawBatchDeleteRequestInit> = {
  typeName: 'kvrpcpb.RawBatchDeleteRequest',
  write: writeRawBatchDeleteRequest,
  read: readRawBatchDeleteRequest,
};

/** `kvrpcpb.RawBatchDeleteResponse` */
export interface RawBatchDeleteResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link RawBatchDeleteResponse} is encoded from. */
export interface RawBatchDeleteResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeRawBatchDeleteResponse(w: WireWriter, m: RawBatchDeleteResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawBatchDeleteResponse(r: WireReader, end: number, into?: RawBatchDeleteResponse): RawBatchDeleteResponse {
  const m: RawBatchDeleteResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawBatchDeleteResponse: MessageCodec<RawBatchDeleteResponse, RawBatchDeleteResponseInit> = {
  typeName: 'kvrpcpb.RawBatchDeleteResponse',
  write: writeRawBatchDeleteResponse,
  read: readRawBatchDeleteResponse,
};

/** `kvrpcpb.RawScanRequest` */
export interface RawScanRequest {
  context: Context | undefined;
  startKey: Uint8Array;
  limit: number;
  keyOnly: boolean;
  cf: string;
  reverse: boolean;
  endKey: Uint8Array;
}

/** What {@link RawScanRequest} is encoded from. */
export interface RawScanRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly limit?: number | undefined;
  readonly keyOnly?: boolean | undefined;
  readonly cf?: string | undefined;
  readonly reverse?: boolean | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeRawScanRequest(w: WireWriter, m: RawScanRequestInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(58);
  }
  if (m.reverse !== undefined && m.reverse) {
    w.bool(m.reverse);
    w.uint32(48);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(42);
  }
  if (m.keyOnly !== undefined && m.keyOnly) {
    w.bool(m.keyOnly);
    w.uint32(32);
  }
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint32(m.limit);
    w.uint32(24);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawScanRequest(r: WireReader, end: number, into?: RawScanRequest): RawScanRequest {
  const m: RawScanRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    limit: 0,
    keyOnly: false,
    cf: '',
    reverse: false,
    endKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.startKey = r.bytes(end);
        break;
      }
      case 24: {
        m.limit = r.uint32();
        break;
      }
      case 32: {
        m.keyOnly = r.bool();
        break;
      }
      case 42: {
        m.cf = r.string(end);
        break;
      }
      case 48: {
        m.reverse = r.bool();
        break;
      }
      case 58: {
        m.endKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawScanRequest: MessageCodec<RawScanRequest, RawScanRequestInit> = {
  typeName: 'kvrpcpb.RawScanRequest',
  write: writeRawScanRequest,
  read: readRawScanRequest,
};

/** `kvrpcpb.RawScanResponse` */
export interface RawScanResponse {
  regionError: errorpb.Error | undefined;
  kvs: KvPair[];
}

/** What {@link RawScanResponse} is encoded from. */
export interface RawScanResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly kvs?: readonly KvPairInit[] | undefined;
}

function writeRawScanResponse(w: WireWriter, m: RawScanResponseInit): void {
  if (m.kvs !== undefined && m.kvs.length > 0) {
    for (let i = m.kvs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.kvs[i] as KvPairInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawScanResponse(r: WireReader, end: number, into?: RawScanResponse): RawScanResponse {
  const m: RawScanResponse = into ?? {
    regionError: undefined,
    kvs: [],
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
        m.kvs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawScanResponse: MessageCodec<RawScanResponse, RawScanResponseInit> = {
  typeName: 'kvrpcpb.RawScanResponse',
  write: writeRawScanResponse,
  read: readRawScanResponse,
};

/** `kvrpcpb.RawDeleteRangeRequest` */
export interface RawDeleteRangeRequest {
  context: Context | undefined;
  startKey: Uint8Array;
  endKey: Uint8Array;
  cf: string;
}

/** What {@link RawDeleteRangeRequest} is encoded from. */
export interface RawDeleteRangeRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
  readonly cf?: string | undefined;
}

function writeRawDeleteRangeRequest(w: WireWriter, m: RawDeleteRangeRequestInit): void {
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(34);
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
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawDeleteRangeRequest(r: WireReader, end: number, into?: RawDeleteRangeRequest): RawDeleteRangeRequest {
  const m: RawDeleteRangeRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    endKey: noBytes,
    cf: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
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
        m.cf = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawDeleteRangeRequest: MessageCodec<RawDeleteRangeRequest, RawDeleteRangeRequestInit> = {
  typeName: 'kvrpcpb.RawDeleteRangeRequest',
  write: writeRawDeleteRangeRequest,
  read: readRawDeleteRangeRequest,
};

/** `kvrpcpb.RawDeleteRangeResponse` */
export interface RawDeleteRangeResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link RawDeleteRangeResponse} is encoded from. */
export interface RawDeleteRangeResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeRawDeleteRangeResponse(w: WireWriter, m: RawDeleteRangeResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawDeleteRangeResponse(r: WireReader, end: number, into?: RawDeleteRangeResponse): RawDeleteRangeResponse {
  const m: RawDeleteRangeResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawDeleteRangeResponse: MessageCodec<RawDeleteRangeResponse, RawDeleteRangeResponseInit> = {
  typeName: 'kvrpcpb.RawDeleteRangeResponse',
  write: writeRawDeleteRangeResponse,
  read: readRawDeleteRangeResponse,
};

/** `kvrpcpb.RawBatchScanRequest` */
export interface RawBatchScanRequest {
  context: Context | undefined;
  ranges: KeyRange[];
  eachLimit: number;
  keyOnly: boolean;
  cf: string;
  reverse: boolean;
}

/** What {@link RawBatchScanRequest} is encoded from. */
export interface RawBatchScanRequestInit {
  readonly context?: ContextInit | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
  readonly eachLimit?: number | undefined;
  readonly keyOnly?: boolean | undefined;
  readonly cf?: string | undefined;
  readonly reverse?: boolean | undefined;
}

function writeRawBatchScanRequest(w: WireWriter, m: RawBatchScanRequestInit): void {
  if (m.reverse !== undefined && m.reverse) {
    w.bool(m.reverse);
    w.uint32(48);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(42);
  }
  if (m.keyOnly !== undefined && m.keyOnly) {
    w.bool(m.keyOnly);
    w.uint32(32);
  }
  if (m.eachLimit !== undefined && m.eachLimit !== 0) {
    w.uint32(m.eachLimit);
    w.uint32(24);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawBatchScanRequest(r: WireReader, end: number, into?: RawBatchScanRequest): RawBatchScanRequest {
  const m: RawBatchScanRequest = into ?? {
    context: undefined,
    ranges: [],
    eachLimit: 0,
    keyOnly: false,
    cf: '',
    reverse: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 24: {
        m.eachLimit = r.uint32();
        break;
      }
      case 32: {
        m.keyOnly = r.bool();
        break;
      }
      case 42: {
        m.cf = r.string(end);
        break;
      }
      case 48: {
        m.reverse = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawBatchScanRequest: MessageCodec<RawBatchScanRequest, RawBatchScanRequestInit> = {
  typeName: 'kvrpcpb.RawBatchScanRequest',
  write: writeRawBatchScanRequest,
  read: readRawBatchScanRequest,
};

/** `kvrpcpb.RawBatchScanResponse` */
export interface RawBatchScanResponse {
  regionError: errorpb.Error | undefined;
  kvs: KvPair[];
}

/** What {@link RawBatchScanResponse} is encoded from. */
export interface RawBatchScanResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly kvs?: readonly KvPairInit[] | undefined;
}

function writeRawBatchScanResponse(w: WireWriter, m: RawBatchScanResponseInit): void {
  if (m.kvs !== undefined && m.kvs.length > 0) {
    for (let i = m.kvs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.kvs[i] as KvPairInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawBatchScanResponse(r: WireReader, end: number, into?: RawBatchScanResponse): RawBatchScanResponse {
  const m: RawBatchScanResponse = into ?? {
    regionError: undefined,
    kvs: [],
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
        m.kvs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawBatchScanResponse: MessageCodec<RawBatchScanResponse, RawBatchScanResponseInit> = {
  typeName: 'kvrpcpb.RawBatchScanResponse',
  write: writeRawBatchScanResponse,
  read: readRawBatchScanResponse,
};

/** `kvrpcpb.UnsafeDestroyRangeRequest` */
export interface UnsafeDestroyRangeRequest {
  context: Context | undefined;
  startKey: Uint8Array;
  endKey: Uint8Array;
}

/** What {@link UnsafeDestroyRangeRequest} is encoded from. */
export interface UnsafeDestroyRangeRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeUnsafeDestroyRangeRequest(w: WireWriter, m: UnsafeDestroyRangeRequestInit): void {
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
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readUnsafeDestroyRangeRequest(r: WireReader, end: number, into?: UnsafeDestroyRangeRequest): UnsafeDestroyRangeRequest {
  const m: UnsafeDestroyRangeRequest = into ?? {
    context: undefined,
    startKey: noBytes,
    endKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UnsafeDestroyRangeRequest: MessageCodec<UnsafeDestroyRangeRequest, UnsafeDestroyRangeRequestInit> = {
  typeName: 'kvrpcpb.UnsafeDestroyRangeRequest',
  write: writeUnsafeDestroyRangeRequest,
  read: readUnsafeDestroyRangeRequest,
};

/** `kvrpcpb.UnsafeDestroyRangeResponse` */
export interface UnsafeDestroyRangeResponse {
  regionError: errorpb.Error | undefined;
  error: string;
}

/** What {@link UnsafeDestroyRangeResponse} is encoded from. */
export interface UnsafeDestroyRangeResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
}

function writeUnsafeDestroyRangeResponse(w: WireWriter, m: UnsafeDestroyRangeResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readUnsafeDestroyRangeResponse(r: WireReader, end: number, into?: UnsafeDestroyRangeResponse): UnsafeDestroyRangeResponse {
  const m: UnsafeDestroyRangeResponse = into ?? {
    regionError: undefined,
    error: '',
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
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const UnsafeDestroyRangeResponse: MessageCodec<UnsafeDestroyRangeResponse, UnsafeDestroyRangeResponseInit> = {
  typeName: 'kvrpcpb.UnsafeDestroyRangeResponse',
  write: writeUnsafeDestroyRangeResponse,
  read: readUnsafeDestroyRangeResponse,
};

/** `kvrpcpb.RegisterLockObserverRequest` */
export interface RegisterLockObserverRequest {
  context: Context | undefined;
  maxTs: bigint;
}

/** What {@link RegisterLockObserverRequest} is encoded from. */
export interface RegisterLockObserverRequestInit {
  readonly context?: ContextInit | undefined;
  readonly maxTs?: bigint | undefined;
}

function writeRegisterLockObserverRequest(w: WireWriter, m: RegisterLockObserverRequestInit): void {
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRegisterLockObserverRequest(r: WireReader, end: number, into?: RegisterLockObserverRequest): RegisterLockObserverRequest {
  const m: RegisterLockObserverRequest = into ?? {
    context: undefined,
    maxTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.maxTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegisterLockObserverRequest: MessageCodec<RegisterLockObserverRequest, RegisterLockObserverRequestInit> = {
  typeName: 'kvrpcpb.RegisterLockObserverRequest',
  write: writeRegisterLockObserverRequest,
  read: readRegisterLockObserverRequest,
};

/** `kvrpcpb.RegisterLockObserverResponse` */
export interface RegisterLockObserverResponse {
  error: string;
}

/** What {@link RegisterLockObserverResponse} is encoded from. */
export interface RegisterLockObserverResponseInit {
  readonly error?: string | undefined;
}

function writeRegisterLockObserverResponse(w: WireWriter, m: RegisterLockObserverResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(10);
  }
}

function readRegisterLockObserverResponse(r: WireReader, end: number, into?: RegisterLockObserverResponse): RegisterLockObserverResponse {
  const m: RegisterLockObserverResponse = into ?? {
    error: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RegisterLockObserverResponse: MessageCodec<RegisterLockObserverResponse, RegisterLockObserverResponseInit> = {
  typeName: 'kvrpcpb.RegisterLockObserverResponse',
  write: writeRegisterLockObserverResponse,
  read: readRegisterLockObserverResponse,
};

/** `kvrpcpb.CheckLockObserverRequest` */
export interface CheckLockObserverRequest {
  context: Context | undefined;
  maxTs: bigint;
}

/** What {@link CheckLockObserverRequest} is encoded from. */
export interface CheckLockObserverRequestInit {
  readonly context?: ContextInit | undefined;
  readonly maxTs?: bigint | undefined;
}

function writeCheckLockObserverRequest(w: WireWriter, m: CheckLockObserverRequestInit): void {
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readCheckLockObserverRequest(r: WireReader, end: number, into?: CheckLockObserverRequest): CheckLockObserverRequest {
  const m: CheckLockObserverRequest = into ?? {
    context: undefined,
    maxTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.maxTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckLockObserverRequest: MessageCodec<CheckLockObserverRequest, CheckLockObserverRequestInit> = {
  typeName: 'kvrpcpb.CheckLockObserverRequest',
  write: writeCheckLockObserverRequest,
  read: readCheckLockObserverRequest,
};

/** `kvrpcpb.CheckLockObserverResponse` */
export interface CheckLockObserverResponse {
  error: string;
  isClean: boolean;
  locks: LockInfo[];
}

/** What {@link CheckLockObserverResponse} is encoded from. */
export interface CheckLockObserverResponseInit {
  readonly error?: string | undefined;
  readonly isClean?: boolean | undefined;
  readonly locks?: readonly LockInfoInit[] | undefined;
}

function writeCheckLockObserverResponse(w: WireWriter, m: CheckLockObserverResponseInit): void {
  if (m.locks !== undefined && m.locks.length > 0) {
    for (let i = m.locks.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLockInfo(w, m.locks[i] as LockInfoInit);
      w.nested(26, before);
    }
  }
  if (m.isClean !== undefined && m.isClean) {
    w.bool(m.isClean);
    w.uint32(16);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(10);
  }
}

function readCheckLockObserverResponse(r: WireReader, end: number, into?: CheckLockObserverResponse): CheckLockObserverResponse {
  const m: CheckLockObserverResponse = into ?? {
    error: '',
    isClean: false,
    locks: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.error = r.string(end);
        break;
      }
      case 16: {
        m.isClean = r.bool();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.locks.push(readLockInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckLockObserverResponse: MessageCodec<CheckLockObserverResponse, CheckLockObserverResponseInit> = {
  typeName: 'kvrpcpb.CheckLockObserverResponse',
  write: writeCheckLockObserverResponse,
  read: readCheckLockObserverResponse,
};

/** `kvrpcpb.RemoveLockObserverRequest` */
export interface RemoveLockObserverRequest {
  context: Context | undefined;
  maxTs: bigint;
}

/** What {@link RemoveLockObserverRequest} is encoded from. */
export interface RemoveLockObserverRequestInit {
  readonly context?: ContextInit | undefined;
  readonly maxTs?: bigint | undefined;
}

function writeRemoveLockObserverRequest(w: WireWriter, m: RemoveLockObserverRequestInit): void {
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRemoveLockObserverRequest(r: WireReader, end: number, into?: RemoveLockObserverRequest): RemoveLockObserverRequest {
  const m: RemoveLockObserverRequest = into ?? {
    context: undefined,
    maxTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.maxTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RemoveLockObserverRequest: MessageCodec<RemoveLockObserverRequest, RemoveLockObserverRequestInit> = {
  typeName: 'kvrpcpb.RemoveLockObserverRequest',
  write: writeRemoveLockObserverRequest,
  read: readRemoveLockObserverRequest,
};

/** `kvrpcpb.RemoveLockObserverResponse` */
export interface RemoveLockObserverResponse {
  error: string;
}

/** What {@link RemoveLockObserverResponse} is encoded from. */
export interface RemoveLockObserverResponseInit {
  readonly error?: string | undefined;
}

function writeRemoveLockObserverResponse(w: WireWriter, m: RemoveLockObserverResponseInit): void {
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(10);
  }
}

function readRemoveLockObserverResponse(r: WireReader, end: number, into?: RemoveLockObserverResponse): RemoveLockObserverResponse {
  const m: RemoveLockObserverResponse = into ?? {
    error: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.error = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RemoveLockObserverResponse: MessageCodec<RemoveLockObserverResponse, RemoveLockObserverResponseInit> = {
  typeName: 'kvrpcpb.RemoveLockObserverResponse',
  write: writeRemoveLockObserverResponse,
  read: readRemoveLockObserverResponse,
};

/** `kvrpcpb.PhysicalScanLockRequest` */
export interface PhysicalScanLockRequest {
  context: Context | undefined;
  maxTs: bigint;
  startKey: Uint8Array;
  limit: number;
}

/** What {@link PhysicalScanLockRequest} is encoded from. */
export interface PhysicalScanLockRequestInit {
  readonly context?: ContextInit | undefined;
  readonly maxTs?: bigint | undefined;
  readonly startKey?: BytesInit | undefined;
  readonly limit?: number | undefined;
}

function writePhysicalScanLockRequest(w: WireWriter, m: PhysicalScanLockRequestInit): void {
  if (m.limit !== undefined && m.limit !== 0) {
    w.uint32(m.limit);
    w.uint32(32);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(26);
  }
  if (m.maxTs !== undefined && m.maxTs !== 0n) {
    w.uint64(m.maxTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readPhysicalScanLockRequest(r: WireReader, end: number, into?: PhysicalScanLockRequest): PhysicalScanLockRequest {
  const m: PhysicalScanLockRequest = into ?? {
    context: undefined,
    maxTs: 0n,
    startKey: noBytes,
    limit: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.maxTs = r.uint64();
        break;
      }
      case 26: {
        m.startKey = r.bytes(end);
        break;
      }
      case 32: {
        m.limit = r.uint32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PhysicalScanLockRequest: MessageCodec<PhysicalScanLockRequest, PhysicalScanLockRequestInit> = {
  typeName: 'kvrpcpb.PhysicalScanLockRequest',
  write: writePhysicalScanLockRequest,
  read: readPhysicalScanLockRequest,
};

/** `kvrpcpb.PhysicalScanLockResponse` */
export interface PhysicalScanLockResponse {
  error: string;
  locks: LockInfo[];
}

/** What {@link PhysicalScanLockResponse} is encoded from. */
export interface PhysicalScanLockResponseInit {
  readonly error?: string | undefined;
  readonly locks?: readonly LockInfoInit[] | undefined;
}

function writePhysicalScanLockResponse(w: WireWriter, m: PhysicalScanLockResponseInit): void {
  if (m.locks !== undefined && m.locks.length > 0) {
    for (let i = m.locks.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLockInfo(w, m.locks[i] as LockInfoInit);
      w.nested(18, before);
    }
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(10);
  }
}

function readPhysicalScanLockResponse(r: WireReader, end: number, into?: PhysicalScanLockResponse): PhysicalScanLockResponse {
  const m: PhysicalScanLockResponse = into ?? {
    error: '',
    locks: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.error = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.locks.push(readLockInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PhysicalScanLockResponse: MessageCodec<PhysicalScanLockResponse, PhysicalScanLockResponseInit> = {
  typeName: 'kvrpcpb.PhysicalScanLockResponse',
  write: writePhysicalScanLockResponse,
  read: readPhysicalScanLockResponse,
};

/** `kvrpcpb.SplitRegionRequest` */
export interface SplitRegionRequest {
  context: Context | undefined;
  splitKey: Uint8Array;
  splitKeys: Uint8Array[];
  isRawKv: boolean;
}

/** What {@link SplitRegionRequest} is encoded from. */
export interface SplitRegionRequestInit {
  readonly context?: ContextInit | undefined;
  readonly splitKey?: BytesInit | undefined;
  readonly splitKeys?: readonly BytesInit[] | undefined;
  readonly isRawKv?: boolean | undefined;
}

function writeSplitRegionRequest(w: WireWriter, m: SplitRegionRequestInit): void {
  if (m.isRawKv !== undefined && m.isRawKv) {
    w.bool(m.isRawKv);
    w.uint32(32);
  }
  if (m.splitKeys !== undefined && m.splitKeys.length > 0) {
    for (let i = m.splitKeys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.splitKeys[i] as BytesInit);
      w.uint32(26);
    }
  }
  if (m.splitKey !== undefined && m.splitKey.length > 0) {
    w.bytes(m.splitKey);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readSplitRegionRequest(r: WireReader, end: number, into?: SplitRegionRequest): SplitRegionRequest {
  const m: SplitRegionRequest = into ?? {
    context: undefined,
    splitKey: noBytes,
    splitKeys: [],
    isRawKv: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.splitKey = r.bytes(end);
        break;
      }
      case 26: {
        m.splitKeys.push(r.bytes(end));
        break;
      }
      case 32: {
        m.isRawKv = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitRegionRequest: MessageCodec<SplitRegionRequest, SplitRegionRequestInit> = {
  typeName: 'kvrpcpb.SplitRegionRequest',
  write: writeSplitRegionRequest,
  read: readSplitRegionRequest,
};

/** `kvrpcpb.SplitRegionResponse` */
export interface SplitRegionResponse {
  regionError: errorpb.Error | undefined;
  left: metapb.Region | undefined;
  right: metapb.Region | undefined;
  regions: metapb.Region[];
  errors: KeyError[];
}

/** What {@link SplitRegionResponse} is encoded from. */
export interface SplitRegionResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly left?: metapb.RegionInit | undefined;
  readonly right?: metapb.RegionInit | undefined;
  readonly regions?: readonly metapb.RegionInit[] | undefined;
  readonly errors?: readonly KeyErrorInit[] | undefined;
}

function writeSplitRegionResponse(w: WireWriter, m: SplitRegionResponseInit): void {
  if (m.errors !== undefined && m.errors.length > 0) {
    for (let i = m.errors.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyError(w, m.errors[i] as KeyErrorInit);
      w.nested(802, before);
    }
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.regions[i] as metapb.RegionInit);
      w.nested(34, before);
    }
  }
  if (m.right !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.right);
    w.nested(26, before);
  }
  if (m.left !== undefined) {
    const before = w.size;
    metapb.Region.write(w, m.left);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readSplitRegionResponse(r: WireReader, end: number, into?: SplitRegionResponse): SplitRegionResponse {
  const m: SplitRegionResponse = into ?? {
    regionError: undefined,
    left: undefined,
    right: undefined,
    regions: [],
    errors: [],
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
        m.left = metapb.Region.read(r, stop, m.left);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.right = metapb.Region.read(r, stop, m.right);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      case 802: {
        const stop = r.enter(end);
        m.errors.push(readKeyError(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SplitRegionResponse: MessageCodec<SplitRegionResponse, SplitRegionResponseInit> = {
  typeName: 'kvrpcpb.SplitRegionResponse',
  write: writeSplitRegionResponse,
  read: readSplitRegionResponse,
};

/** `kvrpcpb.ReadIndexRequest` */
export interface ReadIndexRequest {
  context: Context | undefined;
  startTs: bigint;
  ranges: KeyRange[];
}

/** What {@link ReadIndexRequest} is encoded from. */
export interface ReadIndexRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
}

function writeReadIndexRequest(w: WireWriter, m: ReadIndexRequestInit): void {
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
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readReadIndexRequest(r: WireReader, end: number, into?: ReadIndexRequest): ReadIndexRequest {
  const m: ReadIndexRequest = into ?? {
    context: undefined,
    startTs: 0n,
    ranges: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReadIndexRequest: MessageCodec<ReadIndexRequest, ReadIndexRequestInit> = {
  typeName: 'kvrpcpb.ReadIndexRequest',
  write: writeReadIndexRequest,
  read: readReadIndexRequest,
};

/** `kvrpcpb.ReadIndexResponse` */
export interface ReadIndexResponse {
  regionError: errorpb.Error | undefined;
  readIndex: bigint;
  locked: LockInfo | undefined;
}

/** What {@link ReadIndexResponse} is encoded from. */
export interface ReadIndexResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly readIndex?: bigint | undefined;
  readonly locked?: LockInfoInit | undefined;
}

function writeReadIndexResponse(w: WireWriter, m: ReadIndexResponseInit): void {
  if (m.locked !== undefined) {
    const before = w.size;
    writeLockInfo(w, m.locked);
    w.nested(26, before);
  }
  if (m.readIndex !== undefined && m.readIndex !== 0n) {
    w.uint64(m.readIndex);
    w.uint32(16);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readReadIndexResponse(r: WireReader, end: number, into?: ReadIndexResponse): ReadIndexResponse {
  const m: ReadIndexResponse = into ?? {
    regionError: undefined,
    readIndex: 0n,
    locked: undefined,
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
      case 16: {
        m.readIndex = r.uint64();
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.locked = readLockInfo(r, stop, m.locked);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReadIndexResponse: MessageCodec<ReadIndexResponse, ReadIndexResponseInit> = {
  typeName: 'kvrpcpb.ReadIndexResponse',
  write: writeReadIndexResponse,
  read: readReadIndexResponse,
};

/** `kvrpcpb.MvccGetByKeyRequest` */
export interface MvccGetByKeyRequest {
  context: Context | undefined;
  key: Uint8Array;
}

/** What {@link MvccGetByKeyRequest} is encoded from. */
export interface MvccGetByKeyRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
}

function writeMvccGetByKeyRequest(w: WireWriter, m: MvccGetByKeyRequestInit): void {
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readMvccGetByKeyRequest(r: WireReader, end: number, into?: MvccGetByKeyRequest): MvccGetByKeyRequest {
  const m: MvccGetByKeyRequest = into ?? {
    context: undefined,
    key: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccGetByKeyRequest: MessageCodec<MvccGetByKeyRequest, MvccGetByKeyRequestInit> = {
  typeName: 'kvrpcpb.MvccGetByKeyRequest',
  write: writeMvccGetByKeyRequest,
  read: readMvccGetByKeyRequest,
};

/** `kvrpcpb.MvccGetByKeyResponse` */
export interface MvccGetByKeyResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  info: MvccInfo | undefined;
}

/** What {@link MvccGetByKeyResponse} is encoded from. */
export interface MvccGetByKeyResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly info?: MvccInfoInit | undefined;
}

function writeMvccGetByKeyResponse(w: WireWriter, m: MvccGetByKeyResponseInit): void {
  if (m.info !== undefined) {
    const before = w.size;
    writeMvccInfo(w, m.info);
    w.nested(26, before);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readMvccGetByKeyResponse(r: WireReader, end: number, into?: MvccGetByKeyResponse): MvccGetByKeyResponse {
  const m: MvccGetByKeyResponse = into ?? {
    regionError: undefined,
    error: '',
    info: undefined,
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
        m.error = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.info = readMvccInfo(r, stop, m.info);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccGetByKeyResponse: MessageCodec<MvccGetByKeyResponse, MvccGetByKeyResponseInit> = {
  typeName: 'kvrpcpb.MvccGetByKeyResponse',
  write: writeMvccGetByKeyResponse,
  read: readMvccGetByKeyResponse,
};

/** `kvrpcpb.MvccGetByStartTsRequest` */
export interface MvccGetByStartTsRequest {
  context: Context | undefined;
  startTs: bigint;
}

/** What {@link MvccGetByStartTsRequest} is encoded from. */
export interface MvccGetByStartTsRequestInit {
  readonly context?: ContextInit | undefined;
  readonly startTs?: bigint | undefined;
}

function writeMvccGetByStartTsRequest(w: WireWriter, m: MvccGetByStartTsRequestInit): void {
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readMvccGetByStartTsRequest(r: WireReader, end: number, into?: MvccGetByStartTsRequest): MvccGetByStartTsRequest {
  const m: MvccGetByStartTsRequest = into ?? {
    context: undefined,
    startTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.startTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccGetByStartTsRequest: MessageCodec<MvccGetByStartTsRequest, MvccGetByStartTsRequestInit> = {
  typeName: 'kvrpcpb.MvccGetByStartTsRequest',
  write: writeMvccGetByStartTsRequest,
  read: readMvccGetByStartTsRequest,
};

/** `kvrpcpb.MvccGetByStartTsResponse` */
export interface MvccGetByStartTsResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  key: Uint8Array;
  info: MvccInfo | undefined;
}

/** What {@link MvccGetByStartTsResponse} is encoded from. */
export interface MvccGetByStartTsResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly key?: BytesInit | undefined;
  readonly info?: MvccInfoInit | undefined;
}

function writeMvccGetByStartTsResponse(w: WireWriter, m: MvccGetByStartTsResponseInit): void {
  if (m.info !== undefined) {
    const before = w.size;
    writeMvccInfo(w, m.info);
    w.nested(34, before);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(26);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readMvccGetByStartTsResponse(r: WireReader, end: number, into?: MvccGetByStartTsResponse): MvccGetByStartTsResponse {
  const m: MvccGetByStartTsResponse = into ?? {
    regionError: undefined,
    error: '',
    key: noBytes,
    info: undefined,
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
        m.error = r.string(end);
        break;
      }
      case 26: {
        m.key = r.bytes(end);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.info = readMvccInfo(r, stop, m.info);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccGetByStartTsResponse: MessageCodec<MvccGetByStartTsResponse, MvccGetByStartTsResponseInit> = {
  typeName: 'kvrpcpb.MvccGetByStartTsResponse',
  write: writeMvccGetByStartTsResponse,
  read: readMvccGetByStartTsResponse,
};

/** `kvrpcpb.Context` */
export interface Context {
  regionId: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  peer: metapb.Peer | undefined;
  term: bigint;
  priority: CommandPri;
  isolationLevel: IsolationLevel;
  notFillCache: boolean;
  syncLog: boolean;
  recordTimeStat: boolean;
  recordScanStat: boolean;
  replicaRead: boolean;
  resolvedLocks: bigint[];
  maxExecutionDurationMs: number;
  appliedIndex: bigint;
  taskId: bigint;
  staleRead: boolean;
  resourceGroupTag: Uint8Array;
  diskFullOpt: DiskFullOpt;
  isRetryRequest: boolean;
  apiVersion: APIVersion;
  committedLocks: bigint[];
  traceContext: tracepb.TraceContext | undefined;
  requestSource: string;
  txnSource: bigint;
  busyThresholdMs: number;
  resourceControlContext: ResourceControlContext | undefined;
  requestOrigin: RequestOrigin;
  keyspaceName: string;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  bucketsVersion: bigint;
  sourceStmt: SourceStmt | undefined;
  clusterId: bigint;
  traceId: Uint8Array;
  traceControlFlags: bigint;
}

/** What {@link Context} is encoded from. */
export interface ContextInit {
  readonly regionId?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly peer?: metapb.PeerInit | undefined;
  readonly term?: bigint | undefined;
  readonly priority?: CommandPri | undefined;
  readonly isolationLevel?: IsolationLevel | undefined;
  readonly notFillCache?: boolean | undefined;
  readonly syncLog?: boolean | undefined;
  readonly recordTimeStat?: boolean | undefined;
  readonly recordScanStat?: boolean | undefined;
  readonly replicaRead?: boolean | undefined;
  readonly resolvedLocks?: readonly bigint[] | undefined;
  readonly maxExecutionDurationMs?: number | undefined;
  readonly appliedIndex?: bigint | undefined;
  readonly taskId?: bigint | undefined;
  readonly staleRead?: boolean | undefined;
  readonly resourceGroupTag?: BytesInit | undefined;
  readonly diskFullOpt?: DiskFullOpt | undefined;
  readonly isRetryRequest?: boolean | undefined;
  readonly apiVersion?: APIVersion | undefined;
  readonly committedLocks?: readonly bigint[] | undefined;
  readonly traceContext?: tracepb.TraceContextInit | undefined;
  readonly requestSource?: string | undefined;
  readonly txnSource?: bigint | undefined;
  readonly busyThresholdMs?: number | undefined;
  readonly resourceControlContext?: ResourceControlContextInit | undefined;
  readonly requestOrigin?: RequestOrigin | undefined;
  readonly keyspaceName?: string | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly bucketsVersion?: bigint | undefined;
  readonly sourceStmt?: SourceStmtInit | undefined;
  readonly clusterId?: bigint | undefined;
  readonly traceId?: BytesInit | undefined;
  readonly traceControlFlags?: bigint | undefined;
  /** Fields that were encoded before; they are copied in front of the others. */
  readonly encodedPrefix?: BytesInit | undefined;
}

function writeContext(w: WireWriter, m: ContextInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(306, before);
  }
  if (m.traceControlFlags !== undefined && m.traceControlFlags !== 0n) {
    w.uint64(m.traceControlFlags);
    w.uint32(296);
  }
  if (m.traceId !== undefined && m.traceId.length > 0) {
    w.bytes(m.traceId);
    w.uint32(290);
  }
  if (m.clusterId !== undefined && m.clusterId !== 0n) {
    w.uint64(m.clusterId);
    w.uint32(280);
  }
  if (m.sourceStmt !== undefined) {
    const before = w.size;
    writeSourceStmt(w, m.sourceStmt);
    w.nested(274, before);
  }
  if (m.bucketsVersion !== undefined && m.bucketsVersion !== 0n) {
    w.uint64(m.bucketsVersion);
    w.uint32(264);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(256);
  }
  if (m.keyspaceName !== undefined && m.keyspaceName.length > 0) {
    w.string(m.keyspaceName);
    w.uint32(250);
  }
  if (m.requestOrigin !== undefined && m.requestOrigin !== 0) {
    w.int32(m.requestOrigin);
    w.uint32(232);
  }
  if (m.resourceControlContext !== undefined) {
    const before = w.size;
    writeResourceControlContext(w, m.resourceControlContext);
    w.nested(226, before);
  }
  if (m.busyThresholdMs !== undefined && m.busyThresholdMs !== 0) {
    w.uint32(m.busyThresholdMs);
    w.uint32(216);
  }
  if (m.txnSource !== undefined && m.txnSource !== 0n) {
    w.uint64(m.txnSource);
    w.uint32(200);
  }
  if (m.requestSource !== undefined && m.requestSource.length > 0) {
    w.string(m.requestSource);
    w.uint32(194);
  }
  if (m.traceContext !== undefined) {
    const before = w.size;
    tracepb.TraceContext.write(w, m.traceContext);
    w.nested(186, before);
  }
  if (m.committedLocks !== undefined && m.committedLocks.length > 0) {
    const before = w.size;
    for (let i = m.committedLocks.length - 1; i >= 0; i -= 1) w.uint64(m.committedLocks[i] as bigint);
    w.nested(178, before);
  }
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(168);
  }
  if (m.isRetryRequest !== undefined && m.isRetryRequest) {
    w.bool(m.isRetryRequest);
    w.uint32(160);
  }
  if (m.diskFullOpt !== undefined && m.diskFullOpt !== 0) {
    w.int32(m.diskFullOpt);
    w.uint32(152);
  }
  if (m.resourceGroupTag !== undefined && m.resourceGroupTag.length > 0) {
    w.bytes(m.resourceGroupTag);
    w.uint32(146);
  }
  if (m.staleRead !== undefined && m.staleRead) {
    w.bool(m.staleRead);
    w.uint32(136);
  }
  if (m.taskId !== undefined && m.taskId !== 0n) {
    w.uint64(m.taskId);
    w.uint32(128);
  }
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(120);
  }
  if (m.maxExecutionDurationMs !== undefined && m.maxExecutionDurationMs !== 0) {
    w.uint64Number(m.maxExecutionDurationMs);
    w.uint32(112);
  }
  if (m.resolvedLocks !== undefined && m.resolvedLocks.length > 0) {
    const before = w.size;
    for (let i = m.resolvedLocks.length - 1; i >= 0; i -= 1) w.uint64(m.resolvedLocks[i] as bigint);
    w.nested(106, before);
  }
  if (m.replicaRead !== undefined && m.replicaRead) {
    w.bool(m.replicaRead);
    w.uint32(96);
  }
  if (m.recordScanStat !== undefined && m.recordScanStat) {
    w.bool(m.recordScanStat);
    w.uint32(88);
  }
  if (m.recordTimeStat !== undefined && m.recordTimeStat) {
    w.bool(m.recordTimeStat);
    w.uint32(80);
  }
  if (m.syncLog !== undefined && m.syncLog) {
    w.bool(m.syncLog);
    w.uint32(72);
  }
  if (m.notFillCache !== undefined && m.notFillCache) {
    w.bool(m.notFillCache);
    w.uint32(64);
  }
  if (m.isolationLevel !== undefined && m.isolationLevel !== 0) {
    w.int32(m.isolationLevel);
    w.uint32(56);
  }
  if (m.priority !== undefined && m.priority !== 0) {
    w.int32(m.priority);
    w.uint32(48);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
    w.uint32(40);
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
  if (m.encodedPrefix !== undefined) w.raw(m.encodedPrefix);
}

function readContext(r: WireReader, end: number, into?: Context): Context {
  const m: Context = into ?? {
    regionId: 0n,
    regionEpoch: undefined,
    peer: undefined,
    term: 0n,
    priority: 0,
    isolationLevel: 0,
    notFillCache: false,
    syncLog: false,
    recordTimeStat: false,
    recordScanStat: false,
    replicaRead: false,
    resolvedLocks: [],
    maxExecutionDurationMs: 0,
    appliedIndex: 0n,
    taskId: 0n,
    staleRead: false,
    resourceGroupTag: noBytes,
    diskFullOpt: 0,
    isRetryRequest: false,
    apiVersion: 0,
    committedLocks: [],
    traceContext: undefined,
    requestSource: '',
    txnSource: 0n,
    busyThresholdMs: 0,
    resourceControlContext: undefined,
    requestOrigin: 0,
    keyspaceName: '',
    keyspace: undefined,
    bucketsVersion: 0n,
    sourceStmt: undefined,
    clusterId: 0n,
    traceId: noBytes,
    traceControlFlags: 0n,
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
      case 40: {
        m.term = r.uint64();
        break;
      }
      case 48: {
        m.priority = r.int32();
        break;
      }
      case 56: {
        m.isolationLevel = r.int32();
        break;
      }
      case 64: {
        m.notFillCache = r.bool();
        break;
      }
      case 72: {
        m.syncLog = r.bool();
        break;
      }
      case 80: {
        m.recordTimeStat = r.bool();
        break;
      }
      case 88: {
        m.recordScanStat = r.bool();
        break;
      }
      case 96: {
        m.replicaRead = r.bool();
        break;
      }
      case 106: {
        const stop = r.length(end);
        while (r.pos < stop) m.resolvedLocks.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 104: {
        m.resolvedLocks.push(r.uint64());
        break;
      }
      case 112: {
        m.maxExecutionDurationMs = r.uint64Number();
        break;
      }
      case 120: {
        m.appliedIndex = r.uint64();
        break;
      }
      case 128: {
        m.taskId = r.uint64();
        break;
      }
      case 136: {
        m.staleRead = r.bool();
        break;
      }
      case 146: {
        m.resourceGroupTag = r.bytes(end);
        break;
      }
      case 152: {
        m.diskFullOpt = r.int32();
        break;
      }
      case 160: {
        m.isRetryRequest = r.bool();
        break;
      }
      case 168: {
        m.apiVersion = r.int32();
        break;
      }
      case 178: {
        const stop = r.length(end);
        while (r.pos < stop) m.committedLocks.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 176: {
        m.committedLocks.push(r.uint64());
        break;
      }
      case 186: {
        const stop = r.enter(end);
        m.traceContext = tracepb.TraceContext.read(r, stop, m.traceContext);
        r.leave(stop);
        break;
      }
      case 194: {
        m.requestSource = r.string(end);
        break;
      }
      case 200: {
        m.txnSource = r.uint64();
        break;
      }
      case 216: {
        m.busyThresholdMs = r.uint32();
        break;
      }
      case 226: {
        const stop = r.enter(end);
        m.resourceControlContext = readResourceControlContext(r, stop, m.resourceControlContext);
        r.leave(stop);
        break;
      }
      case 232: {
        m.requestOrigin = r.int32();
        break;
      }
      case 250: {
        m.keyspaceName = r.string(end);
        break;
      }
      case 256: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 306: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 264: {
        m.bucketsVersion = r.uint64();
        break;
      }
      case 274: {
        const stop = r.enter(end);
        m.sourceStmt = readSourceStmt(r, stop, m.sourceStmt);
        r.leave(stop);
        break;
      }
      case 280: {
        m.clusterId = r.uint64();
        break;
      }
      case 290: {
        m.traceId = r.bytes(end);
        break;
      }
      case 296: {
        m.traceControlFlags = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Context: MessageCodec<Context, ContextInit> = {
  typeName: 'kvrpcpb.Context',
  write: writeContext,
  read: readContext,
};

/** `kvrpcpb.ResourceControlContext` */
export interface ResourceControlContext {
  resourceGroupName: string;
  penalty: resource_manager.Consumption | undefined;
  overridePriority: number;
}

/** What {@link ResourceControlContext} is encoded from. */
export interface ResourceControlContextInit {
  readonly resourceGroupName?: string | undefined;
  readonly penalty?: resource_manager.ConsumptionInit | undefined;
  readonly overridePriority?: number | undefined;
}

function writeResourceControlContext(w: WireWriter, m: ResourceControlContextInit): void {
  if (m.overridePriority !== undefined && m.overridePriority !== 0) {
    w.uint64Number(m.overridePriority);
    w.uint32(24);
  }
  if (m.penalty !== undefined) {
    const before = w.size;
    resource_manager.Consumption.write(w, m.penalty);
    w.nested(18, before);
  }
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(10);
  }
}

function readResourceControlContext(r: WireReader, end: number, into?: ResourceControlContext): ResourceControlContext {
  const m: ResourceControlContext = into ?? {
    resourceGroupName: '',
    penalty: undefined,
    overridePriority: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.resourceGroupName = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.penalty = resource_manager.Consumption.read(r, stop, m.penalty);
        r.leave(stop);
        break;
      }
      case 24: {
        m.overridePriority = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ResourceControlContext: MessageCodec<ResourceControlContext, ResourceControlContextInit> = {
  typeName: 'kvrpcpb.ResourceControlContext',
  write: writeResourceControlContext,
  read: readResourceControlContext,
};

/** `kvrpcpb.SourceStmt` */
export interface SourceStmt {
  startTs: bigint;
  connectionId: bigint;
  stmtId: bigint;
  sessionAlias: string;
}

/** What {@link SourceStmt} is encoded from. */
export interface SourceStmtInit {
  readonly startTs?: bigint | undefined;
  readonly connectionId?: bigint | undefined;
  readonly stmtId?: bigint | undefined;
  readonly sessionAlias?: string | undefined;
}

function writeSourceStmt(w: WireWriter, m: SourceStmtInit): void {
  if (m.sessionAlias !== undefined && m.sessionAlias.length > 0) {
    w.string(m.sessionAlias);
    w.uint32(34);
  }
  if (m.stmtId !== undefined && m.stmtId !== 0n) {
    w.uint64(m.stmtId);
    w.uint32(24);
  }
  if (m.connectionId !== undefined && m.connectionId !== 0n) {
    w.uint64(m.connectionId);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readSourceStmt(r: WireReader, end: number, into?: SourceStmt): SourceStmt {
  const m: SourceStmt = into ?? {
    startTs: 0n,
    connectionId: 0n,
    stmtId: 0n,
    sessionAlias: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 16: {
        m.connectionId = r.uint64();
        break;
      }
      case 24: {
        m.stmtId = r.uint64();
        break;
      }
      case 34: {
        m.sessionAlias = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SourceStmt: MessageCodec<SourceStmt, SourceStmtInit> = {
  typeName: 'kvrpcpb.SourceStmt',
  write: writeSourceStmt,
  read: readSourceStmt,
};

/** `kvrpcpb.LockInfo` */
export interface LockInfo {
  primaryLock: Uint8Array;
  lockVersion: bigint;
  key: Uint8Array;
  lockTtl: number;
  txnSize: number;
  lockType: Op;
  lockForUpdateTs: bigint;
  useAsyncCommit: boolean;
  minCommitTs: bigint;
  secondaries: Uint8Array[];
  durationToLastUpdateMs: number;
  sharedLockInfos: LockInfo[];
  isTxnFile: boolean;
}

/** What {@link LockInfo} is encoded from. */
export interface LockInfoInit {
  readonly primaryLock?: BytesInit | undefined;
  readonly lockVersion?: bigint | undefined;
  readonly key?: BytesInit | undefined;
  readonly lockTtl?: number | undefined;
  readonly txnSize?: number | undefined;
  readonly lockType?: Op | undefined;
  readonly lockForUpdateTs?: bigint | undefined;
  readonly useAsyncCommit?: boolean | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly secondaries?: readonly BytesInit[] | undefined;
  readonly durationToLastUpdateMs?: number | undefined;
  readonly sharedLockInfos?: readonly LockInfoInit[] | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeLockInfo(w: WireWriter, m: LockInfoInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.sharedLockInfos !== undefined && m.sharedLockInfos.length > 0) {
    for (let i = m.sharedLockInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLockInfo(w, m.sharedLockInfos[i] as LockInfoInit);
      w.nested(98, before);
    }
  }
  if (m.durationToLastUpdateMs !== undefined && m.durationToLastUpdateMs !== 0) {
    w.uint64Number(m.durationToLastUpdateMs);
    w.uint32(88);
  }
  if (m.secondaries !== undefined && m.secondaries.length > 0) {
    for (let i = m.secondaries.length - 1; i >= 0; i -= 1) {
      w.bytes(m.secondaries[i] as BytesInit);
      w.uint32(82);
    }
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(72);
  }
  if (m.useAsyncCommit !== undefined && m.useAsyncCommit) {
    w.bool(m.useAsyncCommit);
    w.uint32(64);
  }
  if (m.lockForUpdateTs !== undefined && m.lockForUpdateTs !== 0n) {
    w.uint64(m.lockForUpdateTs);
    w.uint32(56);
  }
  if (m.lockType !== undefined && m.lockType !== 0) {
    w.int32(m.lockType);
    w.uint32(48);
  }
  if (m.txnSize !== undefined && m.txnSize !== 0) {
    w.uint64Number(m.txnSize);
    w.uint32(40);
  }
  if (m.lockTtl !== undefined && m.lockTtl !== 0) {
    w.uint64Number(m.lockTtl);
    w.uint32(32);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(26);
  }
  if (m.lockVersion !== undefined && m.lockVersion !== 0n) {
    w.uint64(m.lockVersion);
    w.uint32(16);
  }
  if (m.primaryLock !== undefined && m.primaryLock.length > 0) {
    w.bytes(m.primaryLock);
    w.uint32(10);
  }
}

function readLockInfo(r: WireReader, end: number, into?: LockInfo): LockInfo {
  const m: LockInfo = into ?? {
    primaryLock: noBytes,
    lockVersion: 0n,
    key: noBytes,
    lockTtl: 0,
    txnSize: 0,
    lockType: 0,
    lockForUpdateTs: 0n,
    useAsyncCommit: false,
    minCommitTs: 0n,
    secondaries: [],
    durationToLastUpdateMs: 0,
    sharedLockInfos: [],
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.primaryLock = r.bytes(end);
        break;
      }
      case 16: {
        m.lockVersion = r.uint64();
        break;
      }
      case 26: {
        m.key = r.bytes(end);
        break;
      }
      case 32: {
        m.lockTtl = r.uint64Number();
        break;
      }
      case 40: {
        m.txnSize = r.uint64Number();
        break;
      }
      case 48: {
        m.lockType = r.int32();
        break;
      }
      case 56: {
        m.lockForUpdateTs = r.uint64();
        break;
      }
      case 64: {
        m.useAsyncCommit = r.bool();
        break;
      }
      case 72: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 82: {
        m.secondaries.push(r.bytes(end));
        break;
      }
      case 88: {
        m.durationToLastUpdateMs = r.uint64Number();
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.sharedLockInfos.push(readLockInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LockInfo: MessageCodec<LockInfo, LockInfoInit> = {
  typeName: 'kvrpcpb.LockInfo',
  write: writeLockInfo,
  read: readLockInfo,
};

/** `kvrpcpb.KeyError` */
export interface KeyError {
  locked: LockInfo | undefined;
  retryable: string;
  abort: string;
  conflict: WriteConflict | undefined;
  alreadyExist: AlreadyExist | undefined;
  deadlock: Deadlock | undefined;
  commitTsExpired: CommitTsExpired | undefined;
  txnNotFound: TxnNotFound | undefined;
  commitTsTooLarge: CommitTsTooLarge | undefined;
  assertionFailed: AssertionFailed | undefined;
  primaryMismatch: PrimaryMismatch | undefined;
  txnLockNotFound: TxnLockNotFound | undefined;
  lockUpgradeConflict: LockUpgradeConflict | undefined;
  sharedLockLost: SharedLockLost | undefined;
  debugInfo: DebugInfo | undefined;
}

/** What {@link KeyError} is encoded from. */
export interface KeyErrorInit {
  readonly locked?: LockInfoInit | undefined;
  readonly retryable?: string | undefined;
  readonly abort?: string | undefined;
  readonly conflict?: WriteConflictInit | undefined;
  readonly alreadyExist?: AlreadyExistInit | undefined;
  readonly deadlock?: DeadlockInit | undefined;
  readonly commitTsExpired?: CommitTsExpiredInit | undefined;
  readonly txnNotFound?: TxnNotFoundInit | undefined;
  readonly commitTsTooLarge?: CommitTsTooLargeInit | undefined;
  readonly assertionFailed?: AssertionFailedInit | undefined;
  readonly primaryMismatch?: PrimaryMismatchInit | undefined;
  readonly txnLockNotFound?: TxnLockNotFoundInit | undefined;
  readonly lockUpgradeConflict?: LockUpgradeConflictInit | undefined;
  readonly sharedLockLost?: SharedLockLostInit | undefined;
  readonly debugInfo?: DebugInfoInit | undefined;
}

function writeKeyError(w: WireWriter, m: KeyErrorInit): void {
  if (m.debugInfo !== undefined) {
    const before = w.size;
    writeDebugInfo(w, m.debugInfo);
    w.nested(802, before);
  }
  if (m.sharedLockLost !== undefined) {
    const before = w.size;
    writeSharedLockLost(w, m.sharedLockLost);
    w.nested(114, before);
  }
  if (m.lockUpgradeConflict !== undefined) {
    const before = w.size;
    writeLockUpgradeConflict(w, m.lockUpgradeConflict);
    w.nested(106, before);
  }
  if (m.txnLockNotFound !== undefined) {
    const before = w.size;
    writeTxnLockNotFound(w, m.txnLockNotFound);
    w.nested(98, before);
  }
  if (m.primaryMismatch !== undefined) {
    const before = w.size;
    writePrimaryMismatch(w, m.primaryMismatch);
    w.nested(90, before);
  }
  if (m.assertionFailed !== undefined) {
    const before = w.size;
    writeAssertionFailed(w, m.assertionFailed);
    w.nested(82, before);
  }
  if (m.commitTsTooLarge !== undefined) {
    const before = w.size;
    writeCommitTsTooLarge(w, m.commitTsTooLarge);
    w.nested(74, before);
  }
  if (m.txnNotFound !== undefined) {
    const before = w.size;
    writeTxnNotFound(w, m.txnNotFound);
    w.nested(66, before);
  }
  if (m.commitTsExpired !== undefined) {
    const before = w.size;
    writeCommitTsExpired(w, m.commitTsExpired);
    w.nested(58, before);
  }
  if (m.deadlock !== undefined) {
    const before = w.size;
    writeDeadlock(w, m.deadlock);
    w.nested(50, before);
  }
  if (m.alreadyExist !== undefined) {
    const before = w.size;
    writeAlreadyExist(w, m.alreadyExist);
    w.nested(42, before);
  }
  if (m.conflict !== undefined) {
    const before = w.size;
    writeWriteConflict(w, m.conflict);
    w.nested(34, before);
  }
  if (m.abort !== undefined && m.abort.length > 0) {
    w.string(m.abort);
    w.uint32(26);
  }
  if (m.retryable !== undefined && m.retryable.length > 0) {
    w.string(m.retryable);
    w.uint32(18);
  }
  if (m.locked !== undefined) {
    const before = w.size;
    writeLockInfo(w, m.locked);
    w.nested(10, before);
  }
}

function readKeyError(r: WireReader, end: number, into?: KeyError): KeyError {
  const m: KeyError = into ?? {
    locked: undefined,
    retryable: '',
    abort: '',
    conflict: undefined,
    alreadyExist: undefined,
    deadlock: undefined,
    commitTsExpired: undefined,
    txnNotFound: undefined,
    commitTsTooLarge: undefined,
    assertionFailed: undefined,
    primaryMismatch: undefined,
    txnLockNotFound: undefined,
    lockUpgradeConflict: undefined,
    sharedLockLost: undefined,
    debugInfo: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.locked = readLockInfo(r, stop, m.locked);
        r.leave(stop);
        break;
      }
      case 18: {
        m.retryable = r.string(end);
        break;
      }
      case 26: {
        m.abort = r.string(end);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.conflict = readWriteConflict(r, stop, m.conflict);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.alreadyExist = readAlreadyExist(r, stop, m.alreadyExist);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.deadlock = readDeadlock(r, stop, m.deadlock);
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        m.commitTsExpired = readCommitTsExpired(r, stop, m.commitTsExpired);
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        m.txnNotFound = readTxnNotFound(r, stop, m.txnNotFound);
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        m.commitTsTooLarge = readCommitTsTooLarge(r, stop, m.commitTsTooLarge);
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        m.assertionFailed = readAssertionFailed(r, stop, m.assertionFailed);
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        m.primaryMismatch = readPrimaryMismatch(r, stop, m.primaryMismatch);
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        m.txnLockNotFound = readTxnLockNotFound(r, stop, m.txnLockNotFound);
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        m.lockUpgradeConflict = readLockUpgradeConflict(r, stop, m.lockUpgradeConflict);
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        m.sharedLockLost = readSharedLockLost(r, stop, m.sharedLockLost);
        r.leave(stop);
        break;
      }
      case 802: {
        const stop = r.enter(end);
        m.debugInfo = readDebugInfo(r, stop, m.debugInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyError: MessageCodec<KeyError, KeyErrorInit> = {
  typeName: 'kvrpcpb.KeyError',
  write: writeKeyError,
  read: readKeyError,
};

/** `kvrpcpb.WriteConflict` */
export interface WriteConflict {
  startTs: bigint;
  conflictTs: bigint;
  key: Uint8Array;
  primary: Uint8Array;
  conflictCommitTs: bigint;
  reason: WriteConflict_Reason;
}

/** What {@link WriteConflict} is encoded from. */
export interface WriteConflictInit {
  readonly startTs?: bigint | undefined;
  readonly conflictTs?: bigint | undefined;
  readonly key?: BytesInit | undefined;
  readonly primary?: BytesInit | undefined;
  readonly conflictCommitTs?: bigint | undefined;
  readonly reason?: WriteConflict_Reason | undefined;
}

function writeWriteConflict(w: WireWriter, m: WriteConflictInit): void {
  if (m.reason !== undefined && m.reason !== 0) {
    w.int32(m.reason);
    w.uint32(48);
  }
  if (m.conflictCommitTs !== undefined && m.conflictCommitTs !== 0n) {
    w.uint64(m.conflictCommitTs);
    w.uint32(40);
  }
  if (m.primary !== undefined && m.primary.length > 0) {
    w.bytes(m.primary);
    w.uint32(34);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(26);
  }
  if (m.conflictTs !== undefined && m.conflictTs !== 0n) {
    w.uint64(m.conflictTs);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readWriteConflict(r: WireReader, end: number, into?: WriteConflict): WriteConflict {
  const m: WriteConflict = into ?? {
    startTs: 0n,
    conflictTs: 0n,
    key: noBytes,
    primary: noBytes,
    conflictCommitTs: 0n,
    reason: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 16: {
        m.conflictTs = r.uint64();
        break;
      }
      case 26: {
        m.key = r.bytes(end);
        break;
      }
      case 34: {
        m.primary = r.bytes(end);
        break;
      }
      case 40: {
        m.conflictCommitTs = r.uint64();
        break;
      }
      case 48: {
        m.reason = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WriteConflict: MessageCodec<WriteConflict, WriteConflictInit> = {
  typeName: 'kvrpcpb.WriteConflict',
  write: writeWriteConflict,
  read: readWriteConflict,
};

/** `kvrpcpb.LockUpgradeConflict` */
export interface LockUpgradeConflict {
  key: Uint8Array;
  startTs: bigint;
  ownerStartTs: bigint;
  reason: LockUpgradeConflict_Reason;
}

/** What {@link LockUpgradeConflict} is encoded from. */
export interface LockUpgradeConflictInit {
  readonly key?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly ownerStartTs?: bigint | undefined;
  readonly reason?: LockUpgradeConflict_Reason | undefined;
}

function writeLockUpgradeConflict(w: WireWriter, m: LockUpgradeConflictInit): void {
  if (m.reason !== undefined && m.reason !== 0) {
    w.int32(m.reason);
    w.uint32(32);
  }
  if (m.ownerStartTs !== undefined && m.ownerStartTs !== 0n) {
    w.uint64(m.ownerStartTs);
    w.uint32(24);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readLockUpgradeConflict(r: WireReader, end: number, into?: LockUpgradeConflict): LockUpgradeConflict {
  const m: LockUpgradeConflict = into ?? {
    key: noBytes,
    startTs: 0n,
    ownerStartTs: 0n,
    reason: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 16: {
        m.startTs = r.uint64();
        break;
      }
      case 24: {
        m.ownerStartTs = r.uint64();
        break;
      }
      case 32: {
        m.reason = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LockUpgradeConflict: MessageCodec<LockUpgradeConflict, LockUpgradeConflictInit> = {
  typeName: 'kvrpcpb.LockUpgradeConflict',
  write: writeLockUpgradeConflict,
  read: readLockUpgradeConflict,
};

/** `kvrpcpb.SharedLockLost` */
export interface SharedLockLost {
  key: Uint8Array;
  startTs: bigint;
}

/** What {@link SharedLockLost} is encoded from. */
export interface SharedLockLostInit {
  readonly key?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
}

function writeSharedLockLost(w: WireWriter, m: SharedLockLostInit): void {
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readSharedLockLost(r: WireReader, end: number, into?: SharedLockLost): SharedLockLost {
  const m: SharedLockLost = into ?? {
    key: noBytes,
    startTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 16: {
        m.startTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const SharedLockLost: MessageCodec<SharedLockLost, SharedLockLostInit> = {
  typeName: 'kvrpcpb.SharedLockLost',
  write: writeSharedLockLost,
  read: readSharedLockLost,
};

/** `kvrpcpb.AlreadyExist` */
export interface AlreadyExist {
  key: Uint8Array;
}

/** What {@link AlreadyExist} is encoded from. */
export interface AlreadyExistInit {
  readonly key?: BytesInit | undefined;
}

function writeAlreadyExist(w: WireWriter, m: AlreadyExistInit): void {
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readAlreadyExist(r: WireReader, end: number, into?: AlreadyExist): AlreadyExist {
  const m: AlreadyExist = into ?? {
    key: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AlreadyExist: MessageCodec<AlreadyExist, AlreadyExistInit> = {
  typeName: 'kvrpcpb.AlreadyExist',
  write: writeAlreadyExist,
  read: readAlreadyExist,
};

/** `kvrpcpb.Deadlock` */
export interface Deadlock {
  lockTs: bigint;
  lockKey: Uint8Array;
  deadlockKeyHash: bigint;
  waitChain: deadlock.WaitForEntry[];
  deadlockKey: Uint8Array;
}

/** What {@link Deadlock} is encoded from. */
export interface DeadlockInit {
  readonly lockTs?: bigint | undefined;
  readonly lockKey?: BytesInit | undefined;
  readonly deadlockKeyHash?: bigint | undefined;
  readonly waitChain?: readonly deadlock.WaitForEntryInit[] | undefined;
  readonly deadlockKey?: BytesInit | undefined;
}

function writeDeadlock(w: WireWriter, m: DeadlockInit): void {
  if (m.deadlockKey !== undefined && m.deadlockKey.length > 0) {
    w.bytes(m.deadlockKey);
    w.uint32(42);
  }
  if (m.waitChain !== undefined && m.waitChain.length > 0) {
    for (let i = m.waitChain.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      deadlock.WaitForEntry.write(w, m.waitChain[i] as deadlock.WaitForEntryInit);
      w.nested(34, before);
    }
  }
  if (m.deadlockKeyHash !== undefined && m.deadlockKeyHash !== 0n) {
    w.uint64(m.deadlockKeyHash);
    w.uint32(24);
  }
  if (m.lockKey !== undefined && m.lockKey.length > 0) {
    w.bytes(m.lockKey);
    w.uint32(18);
  }
  if (m.lockTs !== undefined && m.lockTs !== 0n) {
    w.uint64(m.lockTs);
    w.uint32(8);
  }
}

function readDeadlock(r: WireReader, end: number, into?: Deadlock): Deadlock {
  const m: Deadlock = into ?? {
    lockTs: 0n,
    lockKey: noBytes,
    deadlockKeyHash: 0n,
    waitChain: [],
    deadlockKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.lockTs = r.uint64();
        break;
      }
      case 18: {
        m.lockKey = r.bytes(end);
        break;
      }
      case 24: {
        m.deadlockKeyHash = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.waitChain.push(deadlock.WaitForEntry.read(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        m.deadlockKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Deadlock: MessageCodec<Deadlock, DeadlockInit> = {
  typeName: 'kvrpcpb.Deadlock',
  write: writeDeadlock,
  read: readDeadlock,
};

/** `kvrpcpb.CommitTsExpired` */
export interface CommitTsExpired {
  startTs: bigint;
  attemptedCommitTs: bigint;
  key: Uint8Array;
  minCommitTs: bigint;
}

/** What {@link CommitTsExpired} is encoded from. */
export interface CommitTsExpiredInit {
  readonly startTs?: bigint | undefined;
  readonly attemptedCommitTs?: bigint | undefined;
  readonly key?: BytesInit | undefined;
  readonly minCommitTs?: bigint | undefined;
}

function writeCommitTsExpired(w: WireWriter, m: CommitTsExpiredInit): void {
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(32);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(26);
  }
  if (m.attemptedCommitTs !== undefined && m.attemptedCommitTs !== 0n) {
    w.uint64(m.attemptedCommitTs);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readCommitTsExpired(r: WireReader, end: number, into?: CommitTsExpired): CommitTsExpired {
  const m: CommitTsExpired = into ?? {
    startTs: 0n,
    attemptedCommitTs: 0n,
    key: noBytes,
    minCommitTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 16: {
        m.attemptedCommitTs = r.uint64();
        break;
      }
      case 26: {
        m.key = r.bytes(end);
        break;
      }
      case 32: {
        m.minCommitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CommitTsExpired: MessageCodec<CommitTsExpired, CommitTsExpiredInit> = {
  typeName: 'kvrpcpb.CommitTsExpired',
  write: writeCommitTsExpired,
  read: readCommitTsExpired,
};

/** `kvrpcpb.TxnNotFound` */
export interface TxnNotFound {
  startTs: bigint;
  primaryKey: Uint8Array;
}

/** What {@link TxnNotFound} is encoded from. */
export interface TxnNotFoundInit {
  readonly startTs?: bigint | undefined;
  readonly primaryKey?: BytesInit | undefined;
}

function writeTxnNotFound(w: WireWriter, m: TxnNotFoundInit): void {
  if (m.primaryKey !== undefined && m.primaryKey.length > 0) {
    w.bytes(m.primaryKey);
    w.uint32(18);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readTxnNotFound(r: WireReader, end: number, into?: TxnNotFound): TxnNotFound {
  const m: TxnNotFound = into ?? {
    startTs: 0n,
    primaryKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 18: {
        m.primaryKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnNotFound: MessageCodec<TxnNotFound, TxnNotFoundInit> = {
  typeName: 'kvrpcpb.TxnNotFound',
  write: writeTxnNotFound,
  read: readTxnNotFound,
};

/** `kvrpcpb.CommitTsTooLarge` */
export interface CommitTsTooLarge {
  commitTs: bigint;
}

/** What {@link CommitTsTooLarge} is encoded from. */
export interface CommitTsTooLargeInit {
  readonly commitTs?: bigint | undefined;
}

function writeCommitTsTooLarge(w: WireWriter, m: CommitTsTooLargeInit): void {
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(8);
  }
}

function readCommitTsTooLarge(r: WireReader, end: number, into?: CommitTsTooLarge): CommitTsTooLarge {
  const m: CommitTsTooLarge = into ?? {
    commitTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.commitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CommitTsTooLarge: MessageCodec<CommitTsTooLarge, CommitTsTooLargeInit> = {
  typeName: 'kvrpcpb.CommitTsTooLarge',
  write: writeCommitTsTooLarge,
  read: readCommitTsTooLarge,
};

/** `kvrpcpb.AssertionFailed` */
export interface AssertionFailed {
  startTs: bigint;
  key: Uint8Array;
  assertion: Assertion;
  existingStartTs: bigint;
  existingCommitTs: bigint;
}

/** What {@link AssertionFailed} is encoded from. */
export interface AssertionFailedInit {
  readonly startTs?: bigint | undefined;
  readonly key?: BytesInit | undefined;
  readonly assertion?: Assertion | undefined;
  readonly existingStartTs?: bigint | undefined;
  readonly existingCommitTs?: bigint | undefined;
}

function writeAssertionFailed(w: WireWriter, m: AssertionFailedInit): void {
  if (m.existingCommitTs !== undefined && m.existingCommitTs !== 0n) {
    w.uint64(m.existingCommitTs);
    w.uint32(40);
  }
  if (m.existingStartTs !== undefined && m.existingStartTs !== 0n) {
    w.uint64(m.existingStartTs);
    w.uint32(32);
  }
  if (m.assertion !== undefined && m.assertion !== 0) {
    w.int32(m.assertion);
    w.uint32(24);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readAssertionFailed(r: WireReader, end: number, into?: AssertionFailed): AssertionFailed {
  const m: AssertionFailed = into ?? {
    startTs: 0n,
    key: noBytes,
    assertion: 0,
    existingStartTs: 0n,
    existingCommitTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 24: {
        m.assertion = r.int32();
        break;
      }
      case 32: {
        m.existingStartTs = r.uint64();
        break;
      }
      case 40: {
        m.existingCommitTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const AssertionFailed: MessageCodec<AssertionFailed, AssertionFailedInit> = {
  typeName: 'kvrpcpb.AssertionFailed',
  write: writeAssertionFailed,
  read: readAssertionFailed,
};

/** `kvrpcpb.PrimaryMismatch` */
export interface PrimaryMismatch {
  lockInfo: LockInfo | undefined;
}

/** What {@link PrimaryMismatch} is encoded from. */
export interface PrimaryMismatchInit {
  readonly lockInfo?: LockInfoInit | undefined;
}

function writePrimaryMismatch(w: WireWriter, m: PrimaryMismatchInit): void {
  if (m.lockInfo !== undefined) {
    const before = w.size;
    writeLockInfo(w, m.lockInfo);
    w.nested(10, before);
  }
}

function readPrimaryMismatch(r: WireReader, end: number, into?: PrimaryMismatch): PrimaryMismatch {
  const m: PrimaryMismatch = into ?? {
    lockInfo: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.lockInfo = readLockInfo(r, stop, m.lockInfo);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PrimaryMismatch: MessageCodec<PrimaryMismatch, PrimaryMismatchInit> = {
  typeName: 'kvrpcpb.PrimaryMismatch',
  write: writePrimaryMismatch,
  read: readPrimaryMismatch,
};

/** `kvrpcpb.TxnLockNotFound` */
export interface TxnLockNotFound {
  key: Uint8Array;
}

/** What {@link TxnLockNotFound} is encoded from. */
export interface TxnLockNotFoundInit {
  readonly key?: BytesInit | undefined;
}

function writeTxnLockNotFound(w: WireWriter, m: TxnLockNotFoundInit): void {
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readTxnLockNotFound(r: WireReader, end: number, into?: TxnLockNotFound): TxnLockNotFound {
  const m: TxnLockNotFound = into ?? {
    key: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnLockNotFound: MessageCodec<TxnLockNotFound, TxnLockNotFoundInit> = {
  typeName: 'kvrpcpb.TxnLockNotFound',
  write: writeTxnLockNotFound,
  read: readTxnLockNotFound,
};

/** `kvrpcpb.MvccDebugInfo` */
export interface MvccDebugInfo {
  key: Uint8Array;
  mvcc: MvccInfo | undefined;
}

/** What {@link MvccDebugInfo} is encoded from. */
export interface MvccDebugInfoInit {
  readonly key?: BytesInit | undefined;
  readonly mvcc?: MvccInfoInit | undefined;
}

function writeMvccDebugInfo(w: WireWriter, m: MvccDebugInfoInit): void {
  if (m.mvcc !== undefined) {
    const before = w.size;
    writeMvccInfo(w, m.mvcc);
    w.nested(18, before);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(10);
  }
}

function readMvccDebugInfo(r: WireReader, end: number, into?: MvccDebugInfo): MvccDebugInfo {
  const m: MvccDebugInfo = into ?? {
    key: noBytes,
    mvcc: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.key = r.bytes(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.mvcc = readMvccInfo(r, stop, m.mvcc);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccDebugInfo: MessageCodec<MvccDebugInfo, MvccDebugInfoInit> = {
  typeName: 'kvrpcpb.MvccDebugInfo',
  write: writeMvccDebugInfo,
  read: readMvccDebugInfo,
};

/** `kvrpcpb.DebugInfo` */
export interface DebugInfo {
  mvccInfo: MvccDebugInfo[];
}

/** What {@link DebugInfo} is encoded from. */
export interface DebugInfoInit {
  readonly mvccInfo?: readonly MvccDebugInfoInit[] | undefined;
}

function writeDebugInfo(w: WireWriter, m: DebugInfoInit): void {
  if (m.mvccInfo !== undefined && m.mvccInfo.length > 0) {
    for (let i = m.mvccInfo.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMvccDebugInfo(w, m.mvccInfo[i] as MvccDebugInfoInit);
      w.nested(10, before);
    }
  }
}

function readDebugInfo(r: WireReader, end: number, into?: DebugInfo): DebugInfo {
  const m: DebugInfo = into ?? {
    mvccInfo: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.mvccInfo.push(readMvccDebugInfo(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DebugInfo: MessageCodec<DebugInfo, DebugInfoInit> = {
  typeName: 'kvrpcpb.DebugInfo',
  write: writeDebugInfo,
  read: readDebugInfo,
};

/** `kvrpcpb.TimeDetail` */
export interface TimeDetail {
  waitWallTimeMs: number;
  processWallTimeMs: number;
  kvReadWallTimeMs: number;
  totalRpcWallTimeNs: number;
}

/** What {@link TimeDetail} is encoded from. */
export interface TimeDetailInit {
  readonly waitWallTimeMs?: number | undefined;
  readonly processWallTimeMs?: number | undefined;
  readonly kvReadWallTimeMs?: number | undefined;
  readonly totalRpcWallTimeNs?: number | undefined;
}

function writeTimeDetail(w: WireWriter, m: TimeDetailInit): void {
  if (m.totalRpcWallTimeNs !== undefined && m.totalRpcWallTimeNs !== 0) {
    w.uint64Number(m.totalRpcWallTimeNs);
    w.uint32(32);
  }
  if (m.kvReadWallTimeMs !== undefined && m.kvReadWallTimeMs !== 0) {
    w.uint64Number(m.kvReadWallTimeMs);
    w.uint32(24);
  }
  if (m.processWallTimeMs !== undefined && m.processWallTimeMs !== 0) {
    w.uint64Number(m.processWallTimeMs);
    w.uint32(16);
  }
  if (m.waitWallTimeMs !== undefined && m.waitWallTimeMs !== 0) {
    w.uint64Number(m.waitWallTimeMs);
    w.uint32(8);
  }
}

function readTimeDetail(r: WireReader, end: number, into?: TimeDetail): TimeDetail {
  const m: TimeDetail = into ?? {
    waitWallTimeMs: 0,
    processWallTimeMs: 0,
    kvReadWallTimeMs: 0,
    totalRpcWallTimeNs: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.waitWallTimeMs = r.uint64Number();
        break;
      }
      case 16: {
        m.processWallTimeMs = r.uint64Number();
        break;
      }
      case 24: {
        m.kvReadWallTimeMs = r.uint64Number();
        break;
      }
      case 32: {
        m.totalRpcWallTimeNs = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TimeDetail: MessageCodec<TimeDetail, TimeDetailInit> = {
  typeName: 'kvrpcpb.TimeDetail',
  write: writeTimeDetail,
  read: readTimeDetail,
};

/** `kvrpcpb.TimeDetailV2` */
export interface TimeDetailV2 {
  waitWallTimeNs: number;
  processWallTimeNs: number;
  processSuspendWallTimeNs: number;
  kvReadWallTimeNs: number;
  totalRpcWallTimeNs: number;
  kvGrpcProcessTimeNs: number;
  kvGrpcWaitTimeNs: number;
}

/** What {@link TimeDetailV2} is encoded from. */
export interface TimeDetailV2Init {
  readonly waitWallTimeNs?: number | undefined;
  readonly processWallTimeNs?: number | undefined;
  readonly processSuspendWallTimeNs?: number | undefined;
  readonly kvReadWallTimeNs?: number | undefined;
  readonly totalRpcWallTimeNs?: number | undefined;
  readonly kvGrpcProcessTimeNs?: number | undefined;
  readonly kvGrpcWaitTimeNs?: number | undefined;
}

function writeTimeDetailV2(w: WireWriter, m: TimeDetailV2Init): void {
  if (m.kvGrpcWaitTimeNs !== undefined && m.kvGrpcWaitTimeNs !== 0) {
    w.uint64Number(m.kvGrpcWaitTimeNs);
    w.uint32(56);
  }
  if (m.kvGrpcProcessTimeNs !== undefined && m.kvGrpcProcessTimeNs !== 0) {
    w.uint64Number(m.kvGrpcProcessTimeNs);
    w.uint32(48);
  }
  if (m.totalRpcWallTimeNs !== undefined && m.totalRpcWallTimeNs !== 0) {
    w.uint64Number(m.totalRpcWallTimeNs);
    w.uint32(40);
  }
  if (m.kvReadWallTimeNs !== undefined && m.kvReadWallTimeNs !== 0) {
    w.uint64Number(m.kvReadWallTimeNs);
    w.uint32(32);
  }
  if (m.processSuspendWallTimeNs !== undefined && m.processSuspendWallTimeNs !== 0) {
    w.uint64Number(m.processSuspendWallTimeNs);
    w.uint32(24);
  }
  if (m.processWallTimeNs !== undefined && m.processWallTimeNs !== 0) {
    w.uint64Number(m.processWallTimeNs);
    w.uint32(16);
  }
  if (m.waitWallTimeNs !== undefined && m.waitWallTimeNs !== 0) {
    w.uint64Number(m.waitWallTimeNs);
    w.uint32(8);
  }
}

function readTimeDetailV2(r: WireReader, end: number, into?: TimeDetailV2): TimeDetailV2 {
  const m: TimeDetailV2 = into ?? {
    waitWallTimeNs: 0,
    processWallTimeNs: 0,
    processSuspendWallTimeNs: 0,
    kvReadWallTimeNs: 0,
    totalRpcWallTimeNs: 0,
    kvGrpcProcessTimeNs: 0,
    kvGrpcWaitTimeNs: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.waitWallTimeNs = r.uint64Number();
        break;
      }
      case 16: {
        m.processWallTimeNs = r.uint64Number();
        break;
      }
      case 24: {
        m.processSuspendWallTimeNs = r.uint64Number();
        break;
      }
      case 32: {
        m.kvReadWallTimeNs = r.uint64Number();
        break;
      }
      case 40: {
        m.totalRpcWallTimeNs = r.uint64Number();
        break;
      }
      case 48: {
        m.kvGrpcProcessTimeNs = r.uint64Number();
        break;
      }
      case 56: {
        m.kvGrpcWaitTimeNs = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TimeDetailV2: MessageCodec<TimeDetailV2, TimeDetailV2Init> = {
  typeName: 'kvrpcpb.TimeDetailV2',
  write: writeTimeDetailV2,
  read: readTimeDetailV2,
};

/** `kvrpcpb.ScanInfo` */
export interface ScanInfo {
  total: number;
  processed: number;
  readBytes: number;
}

/** What {@link ScanInfo} is encoded from. */
export interface ScanInfoInit {
  readonly total?: number | undefined;
  readonly processed?: number | undefined;
  readonly readBytes?: number | undefined;
}

function writeScanInfo(w: WireWriter, m: ScanInfoInit): void {
  if (m.readBytes !== undefined && m.readBytes !== 0) {
    w.int64Number(m.readBytes);
    w.uint32(24);
  }
  if (m.processed !== undefined && m.processed !== 0) {
    w.int64Number(m.processed);
    w.uint32(16);
  }
  if (m.total !== undefined && m.total !== 0) {
    w.int64Number(m.total);
    w.uint32(8);
  }
}

function readScanInfo(r: WireReader, end: number, into?: ScanInfo): ScanInfo {
  const m: ScanInfo = into ?? {
    total: 0,
    processed: 0,
    readBytes: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.total = r.int64Number();
        break;
      }
      case 16: {
        m.processed = r.int64Number();
        break;
      }
      case 24: {
        m.readBytes = r.int64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanInfo: MessageCodec<ScanInfo, ScanInfoInit> = {
  typeName: 'kvrpcpb.ScanInfo',
  write: writeScanInfo,
  read: readScanInfo,
};

/** `kvrpcpb.ScanDetail` */
export interface ScanDetail {
  write: ScanInfo | undefined;
  lock: ScanInfo | undefined;
  data: ScanInfo | undefined;
}

/** What {@link ScanDetail} is encoded from. */
export interface ScanDetailInit {
  readonly write?: ScanInfoInit | undefined;
  readonly lock?: ScanInfoInit | undefined;
  readonly data?: ScanInfoInit | undefined;
}

function writeScanDetail(w: WireWriter, m: ScanDetailInit): void {
  if (m.data !== undefined) {
    const before = w.size;
    writeScanInfo(w, m.data);
    w.nested(26, before);
  }
  if (m.lock !== undefined) {
    const before = w.size;
    writeScanInfo(w, m.lock);
    w.nested(18, before);
  }
  if (m.write !== undefined) {
    const before = w.size;
    writeScanInfo(w, m.write);
    w.nested(10, before);
  }
}

function readScanDetail(r: WireReader, end: number, into?: ScanDetail): ScanDetail {
  const m: ScanDetail = into ?? {
    write: undefined,
    lock: undefined,
    data: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.write = readScanInfo(r, stop, m.write);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.lock = readScanInfo(r, stop, m.lock);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.data = readScanInfo(r, stop, m.data);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanDetail: MessageCodec<ScanDetail, ScanDetailInit> = {
  typeName: 'kvrpcpb.ScanDetail',
  write: writeScanDetail,
  read: readScanDetail,
};

/** `kvrpcpb.ScanDetailV2` */
export interface ScanDetailV2 {
  processedVersions: number;
  processedVersionsSize: number;
  totalVersions: number;
  rocksdbDeleteSkippedCount: number;
  rocksdbKeySkippedCount: number;
  rocksdbBlockCacheHitCount: number;
  rocksdbBlockReadCount: number;
  rocksdbBlockReadByte: number;
  rocksdbBlockReadNanos: number;
  getSnapshotNanos: number;
  readIndexProposeWaitNanos: number;
  readIndexConfirmWaitNanos: number;
  readPoolScheduleWaitNanos: number;
  totalVersionsSize: number;
  iaCacheHitCount: number;
  iaRemoteReadSegmentCount: number;
  iaRemoteReadSegmentBytes: number;
  iaRemoteReadSegmentNanos: number;
}

/** What {@link ScanDetailV2} is encoded from. */
export interface ScanDetailV2Init {
  readonly processedVersions?: number | undefined;
  readonly processedVersionsSize?: number | undefined;
  readonly totalVersions?: number | undefined;
  readonly rocksdbDeleteSkippedCount?: number | undefined;
  readonly rocksdbKeySkippedCount?: number | undefined;
  readonly rocksdbBlockCacheHitCount?: number | undefined;
  readonly rocksdbBlockReadCount?: number | undefined;
  readonly rocksdbBlockReadByte?: number | undefined;
  readonly rocksdbBlockReadNanos?: number | undefined;
  readonly getSnapshotNanos?: number | undefined;
  readonly readIndexProposeWaitNanos?: number | undefined;
  readonly readIndexConfirmWaitNanos?: number | undefined;
  readonly readPoolScheduleWaitNanos?: number | undefined;
  readonly totalVersionsSize?: number | undefined;
  readonly iaCacheHitCount?: number | undefined;
  readonly iaRemoteReadSegmentCount?: number | undefined;
  readonly iaRemoteReadSegmentBytes?: number | undefined;
  readonly iaRemoteReadSegmentNanos?: number | undefined;
}

function writeScanDetailV2(w: WireWriter, m: ScanDetailV2Init): void {
  if (m.iaRemoteReadSegmentNanos !== undefined && m.iaRemoteReadSegmentNanos !== 0) {
    w.uint64Number(m.iaRemoteReadSegmentNanos);
    w.uint32(144);
  }
  if (m.iaRemoteReadSegmentBytes !== undefined && m.iaRemoteReadSegmentBytes !== 0) {
    w.uint64Number(m.iaRemoteReadSegmentBytes);
    w.uint32(136);
  }
  if (m.iaRemoteReadSegmentCount !== undefined && m.iaRemoteReadSegmentCount !== 0) {
    w.uint64Number(m.iaRemoteReadSegmentCount);
    w.uint32(128);
  }
  if (m.iaCacheHitCount !== undefined && m.iaCacheHitCount !== 0) {
    w.uint64Number(m.iaCacheHitCount);
    w.uint32(120);
  }
  if (m.totalVersionsSize !== undefined && m.totalVersionsSize !== 0) {
    w.uint64Number(m.totalVersionsSize);
    w.uint32(112);
  }
  if (m.readPoolScheduleWaitNanos !== undefined && m.readPoolScheduleWaitNanos !== 0) {
    w.uint64Number(m.readPoolScheduleWaitNanos);
    w.uint32(104);
  }
  if (m.readIndexConfirmWaitNanos !== undefined && m.readIndexConfirmWaitNanos !== 0) {
    w.uint64Number(m.readIndexConfirmWaitNanos);
    w.uint32(96);
  }
  if (m.readIndexProposeWaitNanos !== undefined && m.readIndexProposeWaitNanos !== 0) {
    w.uint64Number(m.readIndexProposeWaitNanos);
    w.uint32(88);
  }
  if (m.getSnapshotNanos !== undefined && m.getSnapshotNanos !== 0) {
    w.uint64Number(m.getSnapshotNanos);
    w.uint32(80);
  }
  if (m.rocksdbBlockReadNanos !== undefined && m.rocksdbBlockReadNanos !== 0) {
    w.uint64Number(m.rocksdbBlockReadNanos);
    w.uint32(72);
  }
  if (m.processedVersionsSize !== undefined && m.processedVersionsSize !== 0) {
    w.uint64Number(m.processedVersionsSize);
    w.uint32(64);
  }
  if (m.rocksdbBlockReadByte !== undefined && m.rocksdbBlockReadByte !== 0) {
    w.uint64Number(m.rocksdbBlockReadByte);
    w.uint32(56);
  }
  if (m.rocksdbBlockReadCount !== undefined && m.rocksdbBlockReadCount !== 0) {
    w.uint64Number(m.rocksdbBlockReadCount);
    w.uint32(48);
  }
  if (m.rocksdbBlockCacheHitCount !== undefined && m.rocksdbBlockCacheHitCount !== 0) {
    w.uint64Number(m.rocksdbBlockCacheHitCount);
    w.uint32(40);
  }
  if (m.rocksdbKeySkippedCount !== undefined && m.rocksdbKeySkippedCount !== 0) {
    w.uint64Number(m.rocksdbKeySkippedCount);
    w.uint32(32);
  }
  if (m.rocksdbDeleteSkippedCount !== undefined && m.rocksdbDeleteSkippedCount !== 0) {
    w.uint64Number(m.rocksdbDeleteSkippedCount);
    w.uint32(24);
  }
  if (m.totalVersions !== undefined && m.totalVersions !== 0) {
    w.uint64Number(m.totalVersions);
    w.uint32(16);
  }
  if (m.processedVersions !== undefined && m.processedVersions !== 0) {
    w.uint64Number(m.processedVersions);
    w.uint32(8);
  }
}

function readScanDetailV2(r: WireReader, end: number, into?: ScanDetailV2): ScanDetailV2 {
  const m: ScanDetailV2 = into ?? {
    processedVersions: 0,
    processedVersionsSize: 0,
    totalVersions: 0,
    rocksdbDeleteSkippedCount: 0,
    rocksdbKeySkippedCount: 0,
    rocksdbBlockCacheHitCount: 0,
    rocksdbBlockReadCount: 0,
    rocksdbBlockReadByte: 0,
    rocksdbBlockReadNanos: 0,
    getSnapshotNanos: 0,
    readIndexProposeWaitNanos: 0,
    readIndexConfirmWaitNanos: 0,
    readPoolScheduleWaitNanos: 0,
    totalVersionsSize: 0,
    iaCacheHitCount: 0,
    iaRemoteReadSegmentCount: 0,
    iaRemoteReadSegmentBytes: 0,
    iaRemoteReadSegmentNanos: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.processedVersions = r.uint64Number();
        break;
      }
      case 64: {
        m.processedVersionsSize = r.uint64Number();
        break;
      }
      case 16: {
        m.totalVersions = r.uint64Number();
        break;
      }
      case 24: {
        m.rocksdbDeleteSkippedCount = r.uint64Number();
        break;
      }
      case 32: {
        m.rocksdbKeySkippedCount = r.uint64Number();
        break;
      }
      case 40: {
        m.rocksdbBlockCacheHitCount = r.uint64Number();
        break;
      }
      case 48: {
        m.rocksdbBlockReadCount = r.uint64Number();
        break;
      }
      case 56: {
        m.rocksdbBlockReadByte = r.uint64Number();
        break;
      }
      case 72: {
        m.rocksdbBlockReadNanos = r.uint64Number();
        break;
      }
      case 80: {
        m.getSnapshotNanos = r.uint64Number();
        break;
      }
      case 88: {
        m.readIndexProposeWaitNanos = r.uint64Number();
        break;
      }
      case 96: {
        m.readIndexConfirmWaitNanos = r.uint64Number();
        break;
      }
      case 104: {
        m.readPoolScheduleWaitNanos = r.uint64Number();
        break;
      }
      case 112: {
        m.totalVersionsSize = r.uint64Number();
        break;
      }
      case 120: {
        m.iaCacheHitCount = r.uint64Number();
        break;
      }
      case 128: {
        m.iaRemoteReadSegmentCount = r.uint64Number();
        break;
      }
      case 136: {
        m.iaRemoteReadSegmentBytes = r.uint64Number();
        break;
      }
      case 144: {
        m.iaRemoteReadSegmentNanos = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ScanDetailV2: MessageCodec<ScanDetailV2, ScanDetailV2Init> = {
  typeName: 'kvrpcpb.ScanDetailV2',
  write: writeScanDetailV2,
  read: readScanDetailV2,
};

/** `kvrpcpb.ExecDetails` */
export interface ExecDetails {
  timeDetail: TimeDetail | undefined;
  scanDetail: ScanDetail | undefined;
}

/** What {@link ExecDetails} is encoded from. */
export interface ExecDetailsInit {
  readonly timeDetail?: TimeDetailInit | undefined;
  readonly scanDetail?: ScanDetailInit | undefined;
}

function writeExecDetails(w: WireWriter, m: ExecDetailsInit): void {
  if (m.scanDetail !== undefined) {
    const before = w.size;
    writeScanDetail(w, m.scanDetail);
    w.nested(18, before);
  }
  if (m.timeDetail !== undefined) {
    const before = w.size;
    writeTimeDetail(w, m.timeDetail);
    w.nested(10, before);
  }
}

function readExecDetails(r: WireReader, end: number, into?: ExecDetails): ExecDetails {
  const m: ExecDetails = into ?? {
    timeDetail: undefined,
    scanDetail: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.timeDetail = readTimeDetail(r, stop, m.timeDetail);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.scanDetail = readScanDetail(r, stop, m.scanDetail);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ExecDetails: MessageCodec<ExecDetails, ExecDetailsInit> = {
  typeName: 'kvrpcpb.ExecDetails',
  write: writeExecDetails,
  read: readExecDetails,
};

/** `kvrpcpb.ExecDetailsV2` */
export interface ExecDetailsV2 {
  timeDetail: TimeDetail | undefined;
  scanDetailV2: ScanDetailV2 | undefined;
  writeDetail: WriteDetail | undefined;
  timeDetailV2: TimeDetailV2 | undefined;
  ruV2: RUV2 | undefined;
  readPoolTaskDetails: PoolTaskDetails | undefined;
}

/** What {@link ExecDetailsV2} is encoded from. */
export interface ExecDetailsV2Init {
  readonly timeDetail?: TimeDetailInit | undefined;
  readonly scanDetailV2?: ScanDetailV2Init | undefined;
  readonly writeDetail?: WriteDetailInit | undefined;
  readonly timeDetailV2?: TimeDetailV2Init | undefined;
  readonly ruV2?: RUV2Init | undefined;
  readonly readPoolTaskDetails?: PoolTaskDetailsInit | undefined;
}

function writeExecDetailsV2(w: WireWriter, m: ExecDetailsV2Init): void {
  if (m.readPoolTaskDetails !== undefined) {
    const before = w.size;
    writePoolTaskDetails(w, m.readPoolTaskDetails);
    w.nested(50, before);
  }
  if (m.ruV2 !== undefined) {
    const before = w.size;
    writeRUV2(w, m.ruV2);
    w.nested(42, before);
  }
  if (m.timeDetailV2 !== undefined) {
    const before = w.size;
    writeTimeDetailV2(w, m.timeDetailV2);
    w.nested(34, before);
  }
  if (m.writeDetail !== undefined) {
    const before = w.size;
    writeWriteDetail(w, m.writeDetail);
    w.nested(26, before);
  }
  if (m.scanDetailV2 !== undefined) {
    const before = w.size;
    writeScanDetailV2(w, m.scanDetailV2);
    w.nested(18, before);
  }
  if (m.timeDetail !== undefined) {
    const before = w.size;
    writeTimeDetail(w, m.timeDetail);
    w.nested(10, before);
  }
}

function readExecDetailsV2(r: WireReader, end: number, into?: ExecDetailsV2): ExecDetailsV2 {
  const m: ExecDetailsV2 = into ?? {
    timeDetail: undefined,
    scanDetailV2: undefined,
    writeDetail: undefined,
    timeDetailV2: undefined,
    ruV2: undefined,
    readPoolTaskDetails: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.timeDetail = readTimeDetail(r, stop, m.timeDetail);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.scanDetailV2 = readScanDetailV2(r, stop, m.scanDetailV2);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.writeDetail = readWriteDetail(r, stop, m.writeDetail);
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.timeDetailV2 = readTimeDetailV2(r, stop, m.timeDetailV2);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.ruV2 = readRUV2(r, stop, m.ruV2);
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.readPoolTaskDetails = readPoolTaskDetails(r, stop, m.readPoolTaskDetails);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ExecDetailsV2: MessageCodec<ExecDetailsV2, ExecDetailsV2Init> = {
  typeName: 'kvrpcpb.ExecDetailsV2',
  write: writeExecDetailsV2,
  read: readExecDetailsV2,
};

/** `kvrpcpb.PoolTaskDetails` */
export interface PoolTaskDetails {
  pollCount: number;
  dispatchCount: number;
  totalWallNanos: number;
  totalQueueWaitNanos: number;
  maxQueueWaitNanos: number;
  minQueueWaitNanos: number;
  totalWakeWaitNanos: number;
  maxWakeWaitNanos: number;
  minWakeWaitNanos: number;
  fairQueueEnabled: boolean;
  totalFairQueueWaitedTaskSlices: number;
  maxFairQueueWaitedTaskSlices: number;
  minFairQueueWaitedTaskSlices: number;
  pollCpuNanos: number;
  maxPollCpuNanos: number;
  minPollCpuNanos: number;
  pollWallNanos: number;
  minPollWallNanos: number;
  maxPollWallNanos: number;
}

/** What {@link PoolTaskDetails} is encoded from. */
export interface PoolTaskDetailsInit {
  readonly pollCount?: number | undefined;
  readonly dispatchCount?: number | undefined;
  readonly totalWallNanos?: number | undefined;
  readonly totalQueueWaitNanos?: number | undefined;
  readonly maxQueueWaitNanos?: number | undefined;
  readonly minQueueWaitNanos?: number | undefined;
  readonly totalWakeWaitNanos?: number | undefined;
  readonly maxWakeWaitNanos?: number | undefined;
  readonly minWakeWaitNanos?: number | undefined;
  readonly fairQueueEnabled?: boolean | undefined;
  readonly totalFairQueueWaitedTaskSlices?: number | undefined;
  readonly maxFairQueueWaitedTaskSlices?: number | undefined;
  readonly minFairQueueWaitedTaskSlices?: number | undefined;
  readonly pollCpuNanos?: number | undefined;
  readonly maxPollCpuNanos?: number | undefined;
  readonly minPollCpuNanos?: number | undefined;
  readonly pollWallNanos?: number | undefined;
  readonly minPollWallNanos?: number | undefined;
  readonly maxPollWallNanos?: number | undefined;
}

function writePoolTaskDetails(w: WireWriter, m: PoolTaskDetailsInit): void {
  if (m.maxPollWallNanos !== undefined && m.maxPollWallNanos !== 0) {
    w.uint64Number(m.maxPollWallNanos);
    w.uint32(152);
  }
  if (m.minPollWallNanos !== undefined && m.minPollWallNanos !== 0) {
    w.uint64Number(m.minPollWallNanos);
    w.uint32(144);
  }
  if (m.pollWallNanos !== undefined && m.pollWallNanos !== 0) {
    w.uint64Number(m.pollWallNanos);
    w.uint32(136);
  }
  if (m.minPollCpuNanos !== undefined && m.minPollCpuNanos !== 0) {
    w.uint64Number(m.minPollCpuNanos);
    w.uint32(128);
  }
  if (m.maxPollCpuNanos !== undefined && m.maxPollCpuNanos !== 0) {
    w.uint64Number(m.maxPollCpuNanos);
    w.uint32(120);
  }
  if (m.pollCpuNanos !== undefined && m.pollCpuNanos !== 0) {
    w.uint64Number(m.pollCpuNanos);
    w.uint32(112);
  }
  if (m.minFairQueueWaitedTaskSlices !== undefined && m.minFairQueueWaitedTaskSlices !== 0) {
    w.uint64Number(m.minFairQueueWaitedTaskSlices);
    w.uint32(104);
  }
  if (m.maxFairQueueWaitedTaskSlices !== undefined && m.maxFairQueueWaitedTaskSlices !== 0) {
    w.uint64Number(m.maxFairQueueWaitedTaskSlices);
    w.uint32(96);
  }
  if (m.totalFairQueueWaitedTaskSlices !== undefined && m.totalFairQueueWaitedTaskSlices !== 0) {
    w.uint64Number(m.totalFairQueueWaitedTaskSlices);
    w.uint32(88);
  }
  if (m.fairQueueEnabled !== undefined && m.fairQueueEnabled) {
    w.bool(m.fairQueueEnabled);
    w.uint32(80);
  }
  if (m.minWakeWaitNanos !== undefined && m.minWakeWaitNanos !== 0) {
    w.uint64Number(m.minWakeWaitNanos);
    w.uint32(72);
  }
  if (m.maxWakeWaitNanos !== undefined && m.maxWakeWaitNanos !== 0) {
    w.uint64Number(m.maxWakeWaitNanos);
    w.uint32(64);
  }
  if (m.totalWakeWaitNanos !== undefined && m.totalWakeWaitNanos !== 0) {
    w.uint64Number(m.totalWakeWaitNanos);
    w.uint32(56);
  }
  if (m.minQueueWaitNanos !== undefined && m.minQueueWaitNanos !== 0) {
    w.uint64Number(m.minQueueWaitNanos);
    w.uint32(48);
  }
  if (m.maxQueueWaitNanos !== undefined && m.maxQueueWaitNanos !== 0) {
    w.uint64Number(m.maxQueueWaitNanos);
    w.uint32(40);
  }
  if (m.totalQueueWaitNanos !== undefined && m.totalQueueWaitNanos !== 0) {
    w.uint64Number(m.totalQueueWaitNanos);
    w.uint32(32);
  }
  if (m.totalWallNanos !== undefined && m.totalWallNanos !== 0) {
    w.uint64Number(m.totalWallNanos);
    w.uint32(24);
  }
  if (m.dispatchCount !== undefined && m.dispatchCount !== 0) {
    w.uint64Number(m.dispatchCount);
    w.uint32(16);
  }
  if (m.pollCount !== undefined && m.pollCount !== 0) {
    w.uint64Number(m.pollCount);
    w.uint32(8);
  }
}

function readPoolTaskDetails(r: WireReader, end: number, into?: PoolTaskDetails): PoolTaskDetails {
  const m: PoolTaskDetails = into ?? {
    pollCount: 0,
    dispatchCount: 0,
    totalWallNanos: 0,
    totalQueueWaitNanos: 0,
    maxQueueWaitNanos: 0,
    minQueueWaitNanos: 0,
    totalWakeWaitNanos: 0,
    maxWakeWaitNanos: 0,
    minWakeWaitNanos: 0,
    fairQueueEnabled: false,
    totalFairQueueWaitedTaskSlices: 0,
    maxFairQueueWaitedTaskSlices: 0,
    minFairQueueWaitedTaskSlices: 0,
    pollCpuNanos: 0,
    maxPollCpuNanos: 0,
    minPollCpuNanos: 0,
    pollWallNanos: 0,
    minPollWallNanos: 0,
    maxPollWallNanos: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.pollCount = r.uint64Number();
        break;
      }
      case 16: {
        m.dispatchCount = r.uint64Number();
        break;
      }
      case 24: {
        m.totalWallNanos = r.uint64Number();
        break;
      }
      case 32: {
        m.totalQueueWaitNanos = r.uint64Number();
        break;
      }
      case 40: {
        m.maxQueueWaitNanos = r.uint64Number();
        break;
      }
      case 48: {
        m.minQueueWaitNanos = r.uint64Number();
        break;
      }
      case 56: {
        m.totalWakeWaitNanos = r.uint64Number();
        break;
      }
      case 64: {
        m.maxWakeWaitNanos = r.uint64Number();
        break;
      }
      case 72: {
        m.minWakeWaitNanos = r.uint64Number();
        break;
      }
      case 80: {
        m.fairQueueEnabled = r.bool();
        break;
      }
      case 88: {
        m.totalFairQueueWaitedTaskSlices = r.uint64Number();
        break;
      }
      case 96: {
        m.maxFairQueueWaitedTaskSlices = r.uint64Number();
        break;
      }
      case 104: {
        m.minFairQueueWaitedTaskSlices = r.uint64Number();
        break;
      }
      case 112: {
        m.pollCpuNanos = r.uint64Number();
        break;
      }
      case 120: {
        m.maxPollCpuNanos = r.uint64Number();
        break;
      }
      case 128: {
        m.minPollCpuNanos = r.uint64Number();
        break;
      }
      case 136: {
        m.pollWallNanos = r.uint64Number();
        break;
      }
      case 144: {
        m.minPollWallNanos = r.uint64Number();
        break;
      }
      case 152: {
        m.maxPollWallNanos = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PoolTaskDetails: MessageCodec<PoolTaskDetails, PoolTaskDetailsInit> = {
  typeName: 'kvrpcpb.PoolTaskDetails',
  write: writePoolTaskDetails,
  read: readPoolTaskDetails,
};

/** `kvrpcpb.RUV2` */
export interface RUV2 {
  kvEngineCacheMiss: number;
  executorInputs: ExecutorInputs | undefined;
  coprocessorExecutorIterations: number;
  coprocessorResponseBytes: number;
  raftstoreStoreWriteTriggerWbBytes: number;
  storageProcessedKeysBatchGet: number;
  storageProcessedKeysGet: number;
  readRpcCount: number;
  writeRpcCount: number;
}

/** What {@link RUV2} is encoded from. */
export interface RUV2Init {
  readonly kvEngineCacheMiss?: number | undefined;
  readonly executorInputs?: ExecutorInputsInit | undefined;
  readonly coprocessorExecutorIterations?: number | undefined;
  readonly coprocessorResponseBytes?: number | undefined;
  readonly raftstoreStoreWriteTriggerWbBytes?: number | undefined;
  readonly storageProcessedKeysBatchGet?: number | undefined;
  readonly storageProcessedKeysGet?: number | undefined;
  readonly readRpcCount?: number | undefined;
  readonly writeRpcCount?: number | undefined;
}

function writeRUV2(w: WireWriter, m: RUV2Init): void {
  if (m.writeRpcCount !== undefined && m.writeRpcCount !== 0) {
    w.uint64Number(m.writeRpcCount);
    w.uint32(72);
  }
  if (m.readRpcCount !== undefined && m.readRpcCount !== 0) {
    w.uint64Number(m.readRpcCount);
    w.uint32(64);
  }
  if (m.storageProcessedKeysGet !== undefined && m.storageProcessedKeysGet !== 0) {
    w.uint64Number(m.storageProcessedKeysGet);
    w.uint32(56);
  }
  if (m.storageProcessedKeysBatchGet !== undefined && m.storageProcessedKeysBatchGet !== 0) {
    w.uint64Number(m.storageProcessedKeysBatchGet);
    w.uint32(48);
  }
  if (m.raftstoreStoreWriteTriggerWbBytes !== undefined && m.raftstoreStoreWriteTriggerWbBytes !== 0) {
    w.uint64Number(m.raftstoreStoreWriteTriggerWbBytes);
    w.uint32(40);
  }
  if (m.coprocessorResponseBytes !== undefined && m.coprocessorResponseBytes !== 0) {
    w.uint64Number(m.coprocessorResponseBytes);
    w.uint32(32);
  }
  if (m.coprocessorExecutorIterations !== undefined && m.coprocessorExecutorIterations !== 0) {
    w.uint64Number(m.coprocessorExecutorIterations);
    w.uint32(24);
  }
  if (m.executorInputs !== undefined) {
    const before = w.size;
    writeExecutorInputs(w, m.executorInputs);
    w.nested(18, before);
  }
  if (m.kvEngineCacheMiss !== undefined && m.kvEngineCacheMiss !== 0) {
    w.uint64Number(m.kvEngineCacheMiss);
    w.uint32(8);
  }
}

function readRUV2(r: WireReader, end: number, into?: RUV2): RUV2 {
  const m: RUV2 = into ?? {
    kvEngineCacheMiss: 0,
    executorInputs: undefined,
    coprocessorExecutorIterations: 0,
    coprocessorResponseBytes: 0,
    raftstoreStoreWriteTriggerWbBytes: 0,
    storageProcessedKeysBatchGet: 0,
    storageProcessedKeysGet: 0,
    readRpcCount: 0,
    writeRpcCount: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.kvEngineCacheMiss = r.uint64Number();
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.executorInputs = readExecutorInputs(r, stop, m.executorInputs);
        r.leave(stop);
        break;
      }
      case 24: {
        m.coprocessorExecutorIterations = r.uint64Number();
        break;
      }
      case 32: {
        m.coprocessorResponseBytes = r.uint64Number();
        break;
      }
      case 40: {
        m.raftstoreStoreWriteTriggerWbBytes = r.uint64Number();
        break;
      }
      case 48: {
        m.storageProcessedKeysBatchGet = r.uint64Number();
        break;
      }
      case 56: {
        m.storageProcessedKeysGet = r.uint64Number();
        break;
      }
      case 64: {
        m.readRpcCount = r.uint64Number();
        break;
      }
      case 72: {
        m.writeRpcCount = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RUV2: MessageCodec<RUV2, RUV2Init> = {
  typeName: 'kvrpcpb.RUV2',
  write: writeRUV2,
  read: readRUV2,
};

/** `kvrpcpb.ExecutorInputs` */
export interface ExecutorInputs {
  tikvCoprocessorExecutorWorkTotalBatchIndexScan: number;
  tikvCoprocessorExecutorWorkTotalBatchTableScan: number;
  tikvCoprocessorExecutorWorkTotalBatchSelection: number;
  tikvCoprocessorExecutorWorkTotalBatchTopN: number;
  tikvCoprocessorExecutorWorkTotalBatchLimit: number;
  tikvCoprocessorExecutorWorkTotalBatchSimpleAggr: number;
  tikvCoprocessorExecutorWorkTotalBatchFastHashAggr: number;
}

/** What {@link ExecutorInputs} is encoded from. */
export interface ExecutorInputsInit {
  readonly tikvCoprocessorExecutorWorkTotalBatchIndexScan?: number | undefined;
  readonly tikvCoprocessorExecutorWorkTotalBatchTableScan?: number | undefined;
  readonly tikvCoprocessorExecutorWorkTotalBatchSelection?: number | undefined;
  readonly tikvCoprocessorExecutorWorkTotalBatchTopN?: number | undefined;
  readonly tikvCoprocessorExecutorWorkTotalBatchLimit?: number | undefined;
  readonly tikvCoprocessorExecutorWorkTotalBatchSimpleAggr?: number | undefined;
  readonly tikvCoprocessorExecutorWorkTotalBatchFastHashAggr?: number | undefined;
}

function writeExecutorInputs(w: WireWriter, m: ExecutorInputsInit): void {
  if (m.tikvCoprocessorExecutorWorkTotalBatchFastHashAggr !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchFastHashAggr !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchFastHashAggr);
    w.uint32(56);
  }
  if (m.tikvCoprocessorExecutorWorkTotalBatchSimpleAggr !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchSimpleAggr !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchSimpleAggr);
    w.uint32(48);
  }
  if (m.tikvCoprocessorExecutorWorkTotalBatchLimit !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchLimit !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchLimit);
    w.uint32(40);
  }
  if (m.tikvCoprocessorExecutorWorkTotalBatchTopN !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchTopN !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchTopN);
    w.uint32(32);
  }
  if (m.tikvCoprocessorExecutorWorkTotalBatchSelection !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchSelection !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchSelection);
    w.uint32(24);
  }
  if (m.tikvCoprocessorExecutorWorkTotalBatchTableScan !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchTableScan !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchTableScan);
    w.uint32(16);
  }
  if (m.tikvCoprocessorExecutorWorkTotalBatchIndexScan !== undefined && m.tikvCoprocessorExecutorWorkTotalBatchIndexScan !== 0) {
    w.uint64Number(m.tikvCoprocessorExecutorWorkTotalBatchIndexScan);
    w.uint32(8);
  }
}

function readExecutorInputs(r: WireReader, end: number, into?: ExecutorInputs): ExecutorInputs {
  const m: ExecutorInputs = into ?? {
    tikvCoprocessorExecutorWorkTotalBatchIndexScan: 0,
    tikvCoprocessorExecutorWorkTotalBatchTableScan: 0,
    tikvCoprocessorExecutorWorkTotalBatchSelection: 0,
    tikvCoprocessorExecutorWorkTotalBatchTopN: 0,
    tikvCoprocessorExecutorWorkTotalBatchLimit: 0,
    tikvCoprocessorExecutorWorkTotalBatchSimpleAggr: 0,
    tikvCoprocessorExecutorWorkTotalBatchFastHashAggr: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.tikvCoprocessorExecutorWorkTotalBatchIndexScan = r.uint64Number();
        break;
      }
      case 16: {
        m.tikvCoprocessorExecutorWorkTotalBatchTableScan = r.uint64Number();
        break;
      }
      case 24: {
        m.tikvCoprocessorExecutorWorkTotalBatchSelection = r.uint64Number();
        break;
      }
      case 32: {
        m.tikvCoprocessorExecutorWorkTotalBatchTopN = r.uint64Number();
        break;
      }
      case 40: {
        m.tikvCoprocessorExecutorWorkTotalBatchLimit = r.uint64Number();
        break;
      }
      case 48: {
        m.tikvCoprocessorExecutorWorkTotalBatchSimpleAggr = r.uint64Number();
        break;
      }
      case 56: {
        m.tikvCoprocessorExecutorWorkTotalBatchFastHashAggr = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ExecutorInputs: MessageCodec<ExecutorInputs, ExecutorInputsInit> = {
  typeName: 'kvrpcpb.ExecutorInputs',
  write: writeExecutorInputs,
  read: readExecutorInputs,
};

/** `kvrpcpb.WriteDetail` */
export interface WriteDetail {
  storeBatchWaitNanos: number;
  proposeSendWaitNanos: number;
  persistLogNanos: number;
  raftDbWriteLeaderWaitNanos: number;
  raftDbSyncLogNanos: number;
  raftDbWriteMemtableNanos: number;
  commitLogNanos: number;
  applyBatchWaitNanos: number;
  applyLogNanos: number;
  applyMutexLockNanos: number;
  applyWriteLeaderWaitNanos: number;
  applyWriteWalNanos: number;
  applyWriteMemtableNanos: number;
  latchWaitNanos: number;
  processNanos: number;
  throttleNanos: number;
  pessimisticLockWaitNanos: number;
}

/** What {@link WriteDetail} is encoded from. */
export interface WriteDetailInit {
  readonly storeBatchWaitNanos?: number | undefined;
  readonly proposeSendWaitNanos?: number | undefined;
  readonly persistLogNanos?: number | undefined;
  readonly raftDbWriteLeaderWaitNanos?: number | undefined;
  readonly raftDbSyncLogNanos?: number | undefined;
  readonly raftDbWriteMemtableNanos?: number | undefined;
  readonly commitLogNanos?: number | undefined;
  readonly applyBatchWaitNanos?: number | undefined;
  readonly applyLogNanos?: number | undefined;
  readonly applyMutexLockNanos?: number | undefined;
  readonly applyWriteLeaderWaitNanos?: number | undefined;
  readonly applyWriteWalNanos?: number | undefined;
  readonly applyWriteMemtableNanos?: number | undefined;
  readonly latchWaitNanos?: number | undefined;
  readonly processNanos?: number | undefined;
  readonly throttleNanos?: number | undefined;
  readonly pessimisticLockWaitNanos?: number | undefined;
}

function writeWriteDetail(w: WireWriter, m: WriteDetailInit): void {
  if (m.pessimisticLockWaitNanos !== undefined && m.pessimisticLockWaitNanos !== 0) {
    w.uint64Number(m.pessimisticLockWaitNanos);
    w.uint32(136);
  }
  if (m.throttleNanos !== undefined && m.throttleNanos !== 0) {
    w.uint64Number(m.throttleNanos);
    w.uint32(128);
  }
  if (m.processNanos !== undefined && m.processNanos !== 0) {
    w.uint64Number(m.processNanos);
    w.uint32(120);
  }
  if (m.latchWaitNanos !== undefined && m.latchWaitNanos !== 0) {
    w.uint64Number(m.latchWaitNanos);
    w.uint32(112);
  }
  if (m.applyWriteMemtableNanos !== undefined && m.applyWriteMemtableNanos !== 0) {
    w.uint64Number(m.applyWriteMemtableNanos);
    w.uint32(104);
  }
  if (m.applyWriteWalNanos !== undefined && m.applyWriteWalNanos !== 0) {
    w.uint64Number(m.applyWriteWalNanos);
    w.uint32(96);
  }
  if (m.applyWriteLeaderWaitNanos !== undefined && m.applyWriteLeaderWaitNanos !== 0) {
    w.uint64Number(m.applyWriteLeaderWaitNanos);
    w.uint32(88);
  }
  if (m.applyMutexLockNanos !== undefined && m.applyMutexLockNanos !== 0) {
    w.uint64Number(m.applyMutexLockNanos);
    w.uint32(80);
  }
  if (m.applyLogNanos !== undefined && m.applyLogNanos !== 0) {
    w.uint64Number(m.applyLogNanos);
    w.uint32(72);
  }
  if (m.applyBatchWaitNanos !== undefined && m.applyBatchWaitNanos !== 0) {
    w.uint64Number(m.applyBatchWaitNanos);
    w.uint32(64);
  }
  if (m.commitLogNanos !== undefined && m.commitLogNanos !== 0) {
    w.uint64Number(m.commitLogNanos);
    w.uint32(56);
  }
  if (m.raftDbWriteMemtableNanos !== undefined && m.raftDbWriteMemtableNanos !== 0) {
    w.uint64Number(m.raftDbWriteMemtableNanos);
    w.uint32(48);
  }
  if (m.raftDbSyncLogNanos !== undefined && m.raftDbSyncLogNanos !== 0) {
    w.uint64Number(m.raftDbSyncLogNanos);
    w.uint32(40);
  }
  if (m.raftDbWriteLeaderWaitNanos !== undefined && m.raftDbWriteLeaderWaitNanos !== 0) {
    w.uint64Number(m.raftDbWriteLeaderWaitNanos);
    w.uint32(32);
  }
  if (m.persistLogNanos !== undefined && m.persistLogNanos !== 0) {
    w.uint64Number(m.persistLogNanos);
    w.uint32(24);
  }
  if (m.proposeSendWaitNanos !== undefined && m.proposeSendWaitNanos !== 0) {
    w.uint64Number(m.proposeSendWaitNanos);
    w.uint32(16);
  }
  if (m.storeBatchWaitNanos !== undefined && m.storeBatchWaitNanos !== 0) {
    w.uint64Number(m.storeBatchWaitNanos);
    w.uint32(8);
  }
}

function readWriteDetail(r: WireReader, end: number, into?: WriteDetail): WriteDetail {
  const m: WriteDetail = into ?? {
    storeBatchWaitNanos: 0,
    proposeSendWaitNanos: 0,
    persistLogNanos: 0,
    raftDbWriteLeaderWaitNanos: 0,
    raftDbSyncLogNanos: 0,
    raftDbWriteMemtableNanos: 0,
    commitLogNanos: 0,
    applyBatchWaitNanos: 0,
    applyLogNanos: 0,
    applyMutexLockNanos: 0,
    applyWriteLeaderWaitNanos: 0,
    applyWriteWalNanos: 0,
    applyWriteMemtableNanos: 0,
    latchWaitNanos: 0,
    processNanos: 0,
    throttleNanos: 0,
    pessimisticLockWaitNanos: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.storeBatchWaitNanos = r.uint64Number();
        break;
      }
      case 16: {
        m.proposeSendWaitNanos = r.uint64Number();
        break;
      }
      case 24: {
        m.persistLogNanos = r.uint64Number();
        break;
      }
      case 32: {
        m.raftDbWriteLeaderWaitNanos = r.uint64Number();
        break;
      }
      case 40: {
        m.raftDbSyncLogNanos = r.uint64Number();
        break;
      }
      case 48: {
        m.raftDbWriteMemtableNanos = r.uint64Number();
        break;
      }
      case 56: {
        m.commitLogNanos = r.uint64Number();
        break;
      }
      case 64: {
        m.applyBatchWaitNanos = r.uint64Number();
        break;
      }
      case 72: {
        m.applyLogNanos = r.uint64Number();
        break;
      }
      case 80: {
        m.applyMutexLockNanos = r.uint64Number();
        break;
      }
      case 88: {
        m.applyWriteLeaderWaitNanos = r.uint64Number();
        break;
      }
      case 96: {
        m.applyWriteWalNanos = r.uint64Number();
        break;
      }
      case 104: {
        m.applyWriteMemtableNanos = r.uint64Number();
        break;
      }
      case 112: {
        m.latchWaitNanos = r.uint64Number();
        break;
      }
      case 120: {
        m.processNanos = r.uint64Number();
        break;
      }
      case 128: {
        m.throttleNanos = r.uint64Number();
        break;
      }
      case 136: {
        m.pessimisticLockWaitNanos = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const WriteDetail: MessageCodec<WriteDetail, WriteDetailInit> = {
  typeName: 'kvrpcpb.WriteDetail',
  write: writeWriteDetail,
  read: readWriteDetail,
};

/** `kvrpcpb.KvPair` */
export interface KvPair {
  error: KeyError | undefined;
  key: Uint8Array;
  value: Uint8Array;
  commitTs: bigint;
}

/** What {@link KvPair} is encoded from. */
export interface KvPairInit {
  readonly error?: KeyErrorInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly commitTs?: bigint | undefined;
}

function writeKvPair(w: WireWriter, m: KvPairInit): void {
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(32);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(10, before);
  }
}

function readKvPair(r: WireReader, end: number, into?: KvPair): KvPair {
  const m: KvPair = into ?? {
    error: undefined,
    key: noBytes,
    value: noBytes,
    commitTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 32: {
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
  typeName: 'kvrpcpb.KvPair',
  write: writeKvPair,
  read: readKvPair,
};

/** `kvrpcpb.Mutation` */
export interface Mutation {
  op: Op;
  key: Uint8Array;
  value: Uint8Array;
  assertion: Assertion;
}

/** What {@link Mutation} is encoded from. */
export interface MutationInit {
  readonly op?: Op | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly assertion?: Assertion | undefined;
}

function writeMutation(w: WireWriter, m: MutationInit): void {
  if (m.assertion !== undefined && m.assertion !== 0) {
    w.int32(m.assertion);
    w.uint32(32);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.op !== undefined && m.op !== 0) {
    w.int32(m.op);
    w.uint32(8);
  }
}

function readMutation(r: WireReader, end: number, into?: Mutation): Mutation {
  const m: Mutation = into ?? {
    op: 0,
    key: noBytes,
    value: noBytes,
    assertion: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.op = r.int32();
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 32: {
        m.assertion = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Mutation: MessageCodec<Mutation, MutationInit> = {
  typeName: 'kvrpcpb.Mutation',
  write: writeMutation,
  read: readMutation,
};

/** `kvrpcpb.MvccWrite` */
export interface MvccWrite {
  type: Op;
  startTs: bigint;
  commitTs: bigint;
  shortValue: Uint8Array;
  hasOverlappedRollback: boolean;
  hasGcFence: boolean;
  gcFence: bigint;
  lastChangeTs: bigint;
  versionsToLastChange: number;
}

/** What {@link MvccWrite} is encoded from. */
export interface MvccWriteInit {
  readonly type?: Op | undefined;
  readonly startTs?: bigint | undefined;
  readonly commitTs?: bigint | undefined;
  readonly shortValue?: BytesInit | undefined;
  readonly hasOverlappedRollback?: boolean | undefined;
  readonly hasGcFence?: boolean | undefined;
  readonly gcFence?: bigint | undefined;
  readonly lastChangeTs?: bigint | undefined;
  readonly versionsToLastChange?: number | undefined;
}

function writeMvccWrite(w: WireWriter, m: MvccWriteInit): void {
  if (m.versionsToLastChange !== undefined && m.versionsToLastChange !== 0) {
    w.uint64Number(m.versionsToLastChange);
    w.uint32(72);
  }
  if (m.lastChangeTs !== undefined && m.lastChangeTs !== 0n) {
    w.uint64(m.lastChangeTs);
    w.uint32(64);
  }
  if (m.gcFence !== undefined && m.gcFence !== 0n) {
    w.uint64(m.gcFence);
    w.uint32(56);
  }
  if (m.hasGcFence !== undefined && m.hasGcFence) {
    w.bool(m.hasGcFence);
    w.uint32(48);
  }
  if (m.hasOverlappedRollback !== undefined && m.hasOverlappedRollback) {
    w.bool(m.hasOverlappedRollback);
    w.uint32(40);
  }
  if (m.shortValue !== undefined && m.shortValue.length > 0) {
    w.bytes(m.shortValue);
    w.uint32(34);
  }
  if (m.commitTs !== undefined && m.commitTs !== 0n) {
    w.uint64(m.commitTs);
    w.uint32(24);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readMvccWrite(r: WireReader, end: number, into?: MvccWrite): MvccWrite {
  const m: MvccWrite = into ?? {
    type: 0,
    startTs: 0n,
    commitTs: 0n,
    shortValue: noBytes,
    hasOverlappedRollback: false,
    hasGcFence: false,
    gcFence: 0n,
    lastChangeTs: 0n,
    versionsToLastChange: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 16: {
        m.startTs = r.uint64();
        break;
      }
      case 24: {
        m.commitTs = r.uint64();
        break;
      }
      case 34: {
        m.shortValue = r.bytes(end);
        break;
      }
      case 40: {
        m.hasOverlappedRollback = r.bool();
        break;
      }
      case 48: {
        m.hasGcFence = r.bool();
        break;
      }
      case 56: {
        m.gcFence = r.uint64();
        break;
      }
      case 64: {
        m.lastChangeTs = r.uint64();
        break;
      }
      case 72: {
        m.versionsToLastChange = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccWrite: MessageCodec<MvccWrite, MvccWriteInit> = {
  typeName: 'kvrpcpb.MvccWrite',
  write: writeMvccWrite,
  read: readMvccWrite,
};

/** `kvrpcpb.MvccValue` */
export interface MvccValue {
  startTs: bigint;
  value: Uint8Array;
}

/** What {@link MvccValue} is encoded from. */
export interface MvccValueInit {
  readonly startTs?: bigint | undefined;
  readonly value?: BytesInit | undefined;
}

function writeMvccValue(w: WireWriter, m: MvccValueInit): void {
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(18);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readMvccValue(r: WireReader, end: number, into?: MvccValue): MvccValue {
  const m: MvccValue = into ?? {
    startTs: 0n,
    value: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
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

export const MvccValue: MessageCodec<MvccValue, MvccValueInit> = {
  typeName: 'kvrpcpb.MvccValue',
  write: writeMvccValue,
  read: readMvccValue,
};

/** `kvrpcpb.MvccLock` */
export interface MvccLock {
  type: Op;
  startTs: bigint;
  primary: Uint8Array;
  shortValue: Uint8Array;
  ttl: number;
  forUpdateTs: bigint;
  txnSize: number;
  useAsyncCommit: boolean;
  secondaries: Uint8Array[];
  rollbackTs: bigint[];
  lastChangeTs: bigint;
  versionsToLastChange: number;
}

/** What {@link MvccLock} is encoded from. */
export interface MvccLockInit {
  readonly type?: Op | undefined;
  readonly startTs?: bigint | undefined;
  readonly primary?: BytesInit | undefined;
  readonly shortValue?: BytesInit | undefined;
  readonly ttl?: number | undefined;
  readonly forUpdateTs?: bigint | undefined;
  readonly txnSize?: number | undefined;
  readonly useAsyncCommit?: boolean | undefined;
  readonly secondaries?: readonly BytesInit[] | undefined;
  readonly rollbackTs?: readonly bigint[] | undefined;
  readonly lastChangeTs?: bigint | undefined;
  readonly versionsToLastChange?: number | undefined;
}

function writeMvccLock(w: WireWriter, m: MvccLockInit): void {
  if (m.versionsToLastChange !== undefined && m.versionsToLastChange !== 0) {
    w.uint64Number(m.versionsToLastChange);
    w.uint32(96);
  }
  if (m.lastChangeTs !== undefined && m.lastChangeTs !== 0n) {
    w.uint64(m.lastChangeTs);
    w.uint32(88);
  }
  if (m.rollbackTs !== undefined && m.rollbackTs.length > 0) {
    const before = w.size;
    for (let i = m.rollbackTs.length - 1; i >= 0; i -= 1) w.uint64(m.rollbackTs[i] as bigint);
    w.nested(82, before);
  }
  if (m.secondaries !== undefined && m.secondaries.length > 0) {
    for (let i = m.secondaries.length - 1; i >= 0; i -= 1) {
      w.bytes(m.secondaries[i] as BytesInit);
      w.uint32(74);
    }
  }
  if (m.useAsyncCommit !== undefined && m.useAsyncCommit) {
    w.bool(m.useAsyncCommit);
    w.uint32(64);
  }
  if (m.txnSize !== undefined && m.txnSize !== 0) {
    w.uint64Number(m.txnSize);
    w.uint32(56);
  }
  if (m.forUpdateTs !== undefined && m.forUpdateTs !== 0n) {
    w.uint64(m.forUpdateTs);
    w.uint32(48);
  }
  if (m.ttl !== undefined && m.ttl !== 0) {
    w.uint64Number(m.ttl);
    w.uint32(40);
  }
  if (m.shortValue !== undefined && m.shortValue.length > 0) {
    w.bytes(m.shortValue);
    w.uint32(34);
  }
  if (m.primary !== undefined && m.primary.length > 0) {
    w.bytes(m.primary);
    w.uint32(26);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(16);
  }
  if (m.type !== undefined && m.type !== 0) {
    w.int32(m.type);
    w.uint32(8);
  }
}

function readMvccLock(r: WireReader, end: number, into?: MvccLock): MvccLock {
  const m: MvccLock = into ?? {
    type: 0,
    startTs: 0n,
    primary: noBytes,
    shortValue: noBytes,
    ttl: 0,
    forUpdateTs: 0n,
    txnSize: 0,
    useAsyncCommit: false,
    secondaries: [],
    rollbackTs: [],
    lastChangeTs: 0n,
    versionsToLastChange: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.type = r.int32();
        break;
      }
      case 16: {
        m.startTs = r.uint64();
        break;
      }
      case 26: {
        m.primary = r.bytes(end);
        break;
      }
      case 34: {
        m.shortValue = r.bytes(end);
        break;
      }
      case 40: {
        m.ttl = r.uint64Number();
        break;
      }
      case 48: {
        m.forUpdateTs = r.uint64();
        break;
      }
      case 56: {
        m.txnSize = r.uint64Number();
        break;
      }
      case 64: {
        m.useAsyncCommit = r.bool();
        break;
      }
      case 74: {
        m.secondaries.push(r.bytes(end));
        break;
      }
      case 82: {
        const stop = r.length(end);
        while (r.pos < stop) m.rollbackTs.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 80: {
        m.rollbackTs.push(r.uint64());
        break;
      }
      case 88: {
        m.lastChangeTs = r.uint64();
        break;
      }
      case 96: {
        m.versionsToLastChange = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccLock: MessageCodec<MvccLock, MvccLockInit> = {
  typeName: 'kvrpcpb.MvccLock',
  write: writeMvccLock,
  read: readMvccLock,
};

/** `kvrpcpb.MvccInfo` */
export interface MvccInfo {
  lock: MvccLock | undefined;
  writes: MvccWrite[];
  values: MvccValue[];
}

/** What {@link MvccInfo} is encoded from. */
export interface MvccInfoInit {
  readonly lock?: MvccLockInit | undefined;
  readonly writes?: readonly MvccWriteInit[] | undefined;
  readonly values?: readonly MvccValueInit[] | undefined;
}

function writeMvccInfo(w: WireWriter, m: MvccInfoInit): void {
  if (m.values !== undefined && m.values.length > 0) {
    for (let i = m.values.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMvccValue(w, m.values[i] as MvccValueInit);
      w.nested(26, before);
    }
  }
  if (m.writes !== undefined && m.writes.length > 0) {
    for (let i = m.writes.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMvccWrite(w, m.writes[i] as MvccWriteInit);
      w.nested(18, before);
    }
  }
  if (m.lock !== undefined) {
    const before = w.size;
    writeMvccLock(w, m.lock);
    w.nested(10, before);
  }
}

function readMvccInfo(r: WireReader, end: number, into?: MvccInfo): MvccInfo {
  const m: MvccInfo = into ?? {
    lock: undefined,
    writes: [],
    values: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.lock = readMvccLock(r, stop, m.lock);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.writes.push(readMvccWrite(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.values.push(readMvccValue(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MvccInfo: MessageCodec<MvccInfo, MvccInfoInit> = {
  typeName: 'kvrpcpb.MvccInfo',
  write: writeMvccInfo,
  read: readMvccInfo,
};

/** `kvrpcpb.TxnInfo` */
export interface TxnInfo {
  txn: bigint;
  status: bigint;
  isTxnFile: boolean;
}

/** What {@link TxnInfo} is encoded from. */
export interface TxnInfoInit {
  readonly txn?: bigint | undefined;
  readonly status?: bigint | undefined;
  readonly isTxnFile?: boolean | undefined;
}

function writeTxnInfo(w: WireWriter, m: TxnInfoInit): void {
  if (m.isTxnFile !== undefined && m.isTxnFile) {
    w.bool(m.isTxnFile);
    w.uint32(800);
  }
  if (m.status !== undefined && m.status !== 0n) {
    w.uint64(m.status);
    w.uint32(16);
  }
  if (m.txn !== undefined && m.txn !== 0n) {
    w.uint64(m.txn);
    w.uint32(8);
  }
}

function readTxnInfo(r: WireReader, end: number, into?: TxnInfo): TxnInfo {
  const m: TxnInfo = into ?? {
    txn: 0n,
    status: 0n,
    isTxnFile: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.txn = r.uint64();
        break;
      }
      case 16: {
        m.status = r.uint64();
        break;
      }
      case 800: {
        m.isTxnFile = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnInfo: MessageCodec<TxnInfo, TxnInfoInit> = {
  typeName: 'kvrpcpb.TxnInfo',
  write: writeTxnInfo,
  read: readTxnInfo,
};

/** `kvrpcpb.KeyRange` */
export interface KeyRange {
  startKey: Uint8Array;
  endKey: Uint8Array;
}

/** What {@link KeyRange} is encoded from. */
export interface KeyRangeInit {
  readonly startKey?: BytesInit | undefined;
  readonly endKey?: BytesInit | undefined;
}

function writeKeyRange(w: WireWriter, m: KeyRangeInit): void {
  if (m.endKey !== undefined && m.endKey.length > 0) {
    w.bytes(m.endKey);
    w.uint32(18);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readKeyRange(r: WireReader, end: number, into?: KeyRange): KeyRange {
  const m: KeyRange = into ?? {
    startKey: noBytes,
    endKey: noBytes,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const KeyRange: MessageCodec<KeyRange, KeyRangeInit> = {
  typeName: 'kvrpcpb.KeyRange',
  write: writeKeyRange,
  read: readKeyRange,
};

/** `kvrpcpb.LeaderInfo` */
export interface LeaderInfo {
  regionId: bigint;
  peerId: bigint;
  term: bigint;
  regionEpoch: metapb.RegionEpoch | undefined;
  readState: ReadState | undefined;
}

/** What {@link LeaderInfo} is encoded from. */
export interface LeaderInfoInit {
  readonly regionId?: bigint | undefined;
  readonly peerId?: bigint | undefined;
  readonly term?: bigint | undefined;
  readonly regionEpoch?: metapb.RegionEpochInit | undefined;
  readonly readState?: ReadStateInit | undefined;
}

function writeLeaderInfo(w: WireWriter, m: LeaderInfoInit): void {
  if (m.readState !== undefined) {
    const before = w.size;
    writeReadState(w, m.readState);
    w.nested(42, before);
  }
  if (m.regionEpoch !== undefined) {
    const before = w.size;
    metapb.RegionEpoch.write(w, m.regionEpoch);
    w.nested(34, before);
  }
  if (m.term !== undefined && m.term !== 0n) {
    w.uint64(m.term);
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

function readLeaderInfo(r: WireReader, end: number, into?: LeaderInfo): LeaderInfo {
  const m: LeaderInfo = into ?? {
    regionId: 0n,
    peerId: 0n,
    term: 0n,
    regionEpoch: undefined,
    readState: undefined,
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
        m.term = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regionEpoch = metapb.RegionEpoch.read(r, stop, m.regionEpoch);
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        m.readState = readReadState(r, stop, m.readState);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const LeaderInfo: MessageCodec<LeaderInfo, LeaderInfoInit> = {
  typeName: 'kvrpcpb.LeaderInfo',
  write: writeLeaderInfo,
  read: readLeaderInfo,
};

/** `kvrpcpb.ReadState` */
export interface ReadState {
  appliedIndex: bigint;
  safeTs: bigint;
}

/** What {@link ReadState} is encoded from. */
export interface ReadStateInit {
  readonly appliedIndex?: bigint | undefined;
  readonly safeTs?: bigint | undefined;
}

function writeReadState(w: WireWriter, m: ReadStateInit): void {
  if (m.safeTs !== undefined && m.safeTs !== 0n) {
    w.uint64(m.safeTs);
    w.uint32(16);
  }
  if (m.appliedIndex !== undefined && m.appliedIndex !== 0n) {
    w.uint64(m.appliedIndex);
    w.uint32(8);
  }
}

function readReadState(r: WireReader, end: number, into?: ReadState): ReadState {
  const m: ReadState = into ?? {
    appliedIndex: 0n,
    safeTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.appliedIndex = r.uint64();
        break;
      }
      case 16: {
        m.safeTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReadState: MessageCodec<ReadState, ReadStateInit> = {
  typeName: 'kvrpcpb.ReadState',
  write: writeReadState,
  read: readReadState,
};

/** `kvrpcpb.CheckLeaderRequest` */
export interface CheckLeaderRequest {
  regions: LeaderInfo[];
  ts: bigint;
}

/** What {@link CheckLeaderRequest} is encoded from. */
export interface CheckLeaderRequestInit {
  readonly regions?: readonly LeaderInfoInit[] | undefined;
  readonly ts?: bigint | undefined;
}

function writeCheckLeaderRequest(w: WireWriter, m: CheckLeaderRequestInit): void {
  if (m.ts !== undefined && m.ts !== 0n) {
    w.uint64(m.ts);
    w.uint32(16);
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeLeaderInfo(w, m.regions[i] as LeaderInfoInit);
      w.nested(10, before);
    }
  }
}

function readCheckLeaderRequest(r: WireReader, end: number, into?: CheckLeaderRequest): CheckLeaderRequest {
  const m: CheckLeaderRequest = into ?? {
    regions: [],
    ts: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.regions.push(readLeaderInfo(r, stop));
        r.leave(stop);
        break;
      }
      case 16: {
        m.ts = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckLeaderRequest: MessageCodec<CheckLeaderRequest, CheckLeaderRequestInit> = {
  typeName: 'kvrpcpb.CheckLeaderRequest',
  write: writeCheckLeaderRequest,
  read: readCheckLeaderRequest,
};

/** `kvrpcpb.CheckLeaderResponse` */
export interface CheckLeaderResponse {
  regions: bigint[];
  ts: bigint;
}

/** What {@link CheckLeaderResponse} is encoded from. */
export interface CheckLeaderResponseInit {
  readonly regions?: readonly bigint[] | undefined;
  readonly ts?: bigint | undefined;
}

function writeCheckLeaderResponse(w: WireWriter, m: CheckLeaderResponseInit): void {
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

function readCheckLeaderResponse(r: WireReader, end: number, into?: CheckLeaderResponse): CheckLeaderResponse {
  const m: CheckLeaderResponse = into ?? {
    regions: [],
    ts: 0n,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CheckLeaderResponse: MessageCodec<CheckLeaderResponse, CheckLeaderResponseInit> = {
  typeName: 'kvrpcpb.CheckLeaderResponse',
  write: writeCheckLeaderResponse,
  read: readCheckLeaderResponse,
};

/** `kvrpcpb.StoreSafeTSRequest` */
export interface StoreSafeTSRequest {
  keyRange: KeyRange | undefined;
}

/** What {@link StoreSafeTSRequest} is encoded from. */
export interface StoreSafeTSRequestInit {
  readonly keyRange?: KeyRangeInit | undefined;
}

function writeStoreSafeTSRequest(w: WireWriter, m: StoreSafeTSRequestInit): void {
  if (m.keyRange !== undefined) {
    const before = w.size;
    writeKeyRange(w, m.keyRange);
    w.nested(10, before);
  }
}

function readStoreSafeTSRequest(r: WireReader, end: number, into?: StoreSafeTSRequest): StoreSafeTSRequest {
  const m: StoreSafeTSRequest = into ?? {
    keyRange: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.keyRange = readKeyRange(r, stop, m.keyRange);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreSafeTSRequest: MessageCodec<StoreSafeTSRequest, StoreSafeTSRequestInit> = {
  typeName: 'kvrpcpb.StoreSafeTSRequest',
  write: writeStoreSafeTSRequest,
  read: readStoreSafeTSRequest,
};

/** `kvrpcpb.StoreSafeTSResponse` */
export interface StoreSafeTSResponse {
  safeTs: bigint;
}

/** What {@link StoreSafeTSResponse} is encoded from. */
export interface StoreSafeTSResponseInit {
  readonly safeTs?: bigint | undefined;
}

function writeStoreSafeTSResponse(w: WireWriter, m: StoreSafeTSResponseInit): void {
  if (m.safeTs !== undefined && m.safeTs !== 0n) {
    w.uint64(m.safeTs);
    w.uint32(8);
  }
}

function readStoreSafeTSResponse(r: WireReader, end: number, into?: StoreSafeTSResponse): StoreSafeTSResponse {
  const m: StoreSafeTSResponse = into ?? {
    safeTs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.safeTs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const StoreSafeTSResponse: MessageCodec<StoreSafeTSResponse, StoreSafeTSResponseInit> = {
  typeName: 'kvrpcpb.StoreSafeTSResponse',
  write: writeStoreSafeTSResponse,
  read: readStoreSafeTSResponse,
};

/** `kvrpcpb.RawGetKeyTTLRequest` */
export interface RawGetKeyTTLRequest {
  context: Context | undefined;
  key: Uint8Array;
  cf: string;
}

/** What {@link RawGetKeyTTLRequest} is encoded from. */
export interface RawGetKeyTTLRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly cf?: string | undefined;
}

function writeRawGetKeyTTLRequest(w: WireWriter, m: RawGetKeyTTLRequestInit): void {
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawGetKeyTTLRequest(r: WireReader, end: number, into?: RawGetKeyTTLRequest): RawGetKeyTTLRequest {
  const m: RawGetKeyTTLRequest = into ?? {
    context: undefined,
    key: noBytes,
    cf: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
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

export const RawGetKeyTTLRequest: MessageCodec<RawGetKeyTTLRequest, RawGetKeyTTLRequestInit> = {
  typeName: 'kvrpcpb.RawGetKeyTTLRequest',
  write: writeRawGetKeyTTLRequest,
  read: readRawGetKeyTTLRequest,
};

/** `kvrpcpb.RawGetKeyTTLResponse` */
export interface RawGetKeyTTLResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  ttl: number;
  notFound: boolean;
}

/** What {@link RawGetKeyTTLResponse} is encoded from. */
export interface RawGetKeyTTLResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly ttl?: number | undefined;
  readonly notFound?: boolean | undefined;
}

function writeRawGetKeyTTLResponse(w: WireWriter, m: RawGetKeyTTLResponseInit): void {
  if (m.notFound !== undefined && m.notFound) {
    w.bool(m.notFound);
    w.uint32(32);
  }
  if (m.ttl !== undefined && m.ttl !== 0) {
    w.uint64Number(m.ttl);
    w.uint32(24);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawGetKeyTTLResponse(r: WireReader, end: number, into?: RawGetKeyTTLResponse): RawGetKeyTTLResponse {
  const m: RawGetKeyTTLResponse = into ?? {
    regionError: undefined,
    error: '',
    ttl: 0,
    notFound: false,
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
        m.error = r.string(end);
        break;
      }
      case 24: {
        m.ttl = r.uint64Number();
        break;
      }
      case 32: {
        m.notFound = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawGetKeyTTLResponse: MessageCodec<RawGetKeyTTLResponse, RawGetKeyTTLResponseInit> = {
  typeName: 'kvrpcpb.RawGetKeyTTLResponse',
  write: writeRawGetKeyTTLResponse,
  read: readRawGetKeyTTLResponse,
};

/** `kvrpcpb.RawCASRequest` */
export interface RawCASRequest {
  context: Context | undefined;
  key: Uint8Array;
  value: Uint8Array;
  previousNotExist: boolean;
  previousValue: Uint8Array;
  cf: string;
  ttl: number;
  delete: boolean;
}

/** What {@link RawCASRequest} is encoded from. */
export interface RawCASRequestInit {
  readonly context?: ContextInit | undefined;
  readonly key?: BytesInit | undefined;
  readonly value?: BytesInit | undefined;
  readonly previousNotExist?: boolean | undefined;
  readonly previousValue?: BytesInit | undefined;
  readonly cf?: string | undefined;
  readonly ttl?: number | undefined;
  readonly delete?: boolean | undefined;
}

function writeRawCASRequest(w: WireWriter, m: RawCASRequestInit): void {
  if (m.delete !== undefined && m.delete) {
    w.bool(m.delete);
    w.uint32(64);
  }
  if (m.ttl !== undefined && m.ttl !== 0) {
    w.uint64Number(m.ttl);
    w.uint32(56);
  }
  if (m.cf !== undefined && m.cf.length > 0) {
    w.string(m.cf);
    w.uint32(50);
  }
  if (m.previousValue !== undefined && m.previousValue.length > 0) {
    w.bytes(m.previousValue);
    w.uint32(42);
  }
  if (m.previousNotExist !== undefined && m.previousNotExist) {
    w.bool(m.previousNotExist);
    w.uint32(32);
  }
  if (m.value !== undefined && m.value.length > 0) {
    w.bytes(m.value);
    w.uint32(26);
  }
  if (m.key !== undefined && m.key.length > 0) {
    w.bytes(m.key);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawCASRequest(r: WireReader, end: number, into?: RawCASRequest): RawCASRequest {
  const m: RawCASRequest = into ?? {
    context: undefined,
    key: noBytes,
    value: noBytes,
    previousNotExist: false,
    previousValue: noBytes,
    cf: '',
    ttl: 0,
    delete: false,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.key = r.bytes(end);
        break;
      }
      case 26: {
        m.value = r.bytes(end);
        break;
      }
      case 32: {
        m.previousNotExist = r.bool();
        break;
      }
      case 42: {
        m.previousValue = r.bytes(end);
        break;
      }
      case 50: {
        m.cf = r.string(end);
        break;
      }
      case 56: {
        m.ttl = r.uint64Number();
        break;
      }
      case 64: {
        m.delete = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawCASRequest: MessageCodec<RawCASRequest, RawCASRequestInit> = {
  typeName: 'kvrpcpb.RawCASRequest',
  write: writeRawCASRequest,
  read: readRawCASRequest,
};

/** `kvrpcpb.RawCASResponse` */
export interface RawCASResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  succeed: boolean;
  previousNotExist: boolean;
  previousValue: Uint8Array;
}

/** What {@link RawCASResponse} is encoded from. */
export interface RawCASResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly succeed?: boolean | undefined;
  readonly previousNotExist?: boolean | undefined;
  readonly previousValue?: BytesInit | undefined;
}

function writeRawCASResponse(w: WireWriter, m: RawCASResponseInit): void {
  if (m.previousValue !== undefined && m.previousValue.length > 0) {
    w.bytes(m.previousValue);
    w.uint32(42);
  }
  if (m.previousNotExist !== undefined && m.previousNotExist) {
    w.bool(m.previousNotExist);
    w.uint32(32);
  }
  if (m.succeed !== undefined && m.succeed) {
    w.bool(m.succeed);
    w.uint32(24);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawCASResponse(r: WireReader, end: number, into?: RawCASResponse): RawCASResponse {
  const m: RawCASResponse = into ?? {
    regionError: undefined,
    error: '',
    succeed: false,
    previousNotExist: false,
    previousValue: noBytes,
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
        m.error = r.string(end);
        break;
      }
      case 24: {
        m.succeed = r.bool();
        break;
      }
      case 32: {
        m.previousNotExist = r.bool();
        break;
      }
      case 42: {
        m.previousValue = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawCASResponse: MessageCodec<RawCASResponse, RawCASResponseInit> = {
  typeName: 'kvrpcpb.RawCASResponse',
  write: writeRawCASResponse,
  read: readRawCASResponse,
};

/** `kvrpcpb.GetLockWaitInfoRequest` */
export interface GetLockWaitInfoRequest {
  context: Context | undefined;
}

/** What {@link GetLockWaitInfoRequest} is encoded from. */
export interface GetLockWaitInfoRequestInit {
  readonly context?: ContextInit | undefined;
}

function writeGetLockWaitInfoRequest(w: WireWriter, m: GetLockWaitInfoRequestInit): void {
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readGetLockWaitInfoRequest(r: WireReader, end: number, into?: GetLockWaitInfoRequest): GetLockWaitInfoRequest {
  const m: GetLockWaitInfoRequest = into ?? {
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetLockWaitInfoRequest: MessageCodec<GetLockWaitInfoRequest, GetLockWaitInfoRequestInit> = {
  typeName: 'kvrpcpb.GetLockWaitInfoRequest',
  write: writeGetLockWaitInfoRequest,
  read: readGetLockWaitInfoRequest,
};

/** `kvrpcpb.GetLockWaitInfoResponse` */
export interface GetLockWaitInfoResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  entries: deadlock.WaitForEntry[];
}

/** What {@link GetLockWaitInfoResponse} is encoded from. */
export interface GetLockWaitInfoResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly entries?: readonly deadlock.WaitForEntryInit[] | undefined;
}

function writeGetLockWaitInfoResponse(w: WireWriter, m: GetLockWaitInfoResponseInit): void {
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      deadlock.WaitForEntry.write(w, m.entries[i] as deadlock.WaitForEntryInit);
      w.nested(26, before);
    }
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readGetLockWaitInfoResponse(r: WireReader, end: number, into?: GetLockWaitInfoResponse): GetLockWaitInfoResponse {
  const m: GetLockWaitInfoResponse = into ?? {
    regionError: undefined,
    error: '',
    entries: [],
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
        m.error = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.entries.push(deadlock.WaitForEntry.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetLockWaitInfoResponse: MessageCodec<GetLockWaitInfoResponse, GetLockWaitInfoResponseInit> = {
  typeName: 'kvrpcpb.GetLockWaitInfoResponse',
  write: writeGetLockWaitInfoResponse,
  read: readGetLockWaitInfoResponse,
};

/** `kvrpcpb.GetLockWaitHistoryRequest` */
export interface GetLockWaitHistoryRequest {
  context: Context | undefined;
}

/** What {@link GetLockWaitHistoryRequest} is encoded from. */
export interface GetLockWaitHistoryRequestInit {
  readonly context?: ContextInit | undefined;
}

function writeGetLockWaitHistoryRequest(w: WireWriter, m: GetLockWaitHistoryRequestInit): void {
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readGetLockWaitHistoryRequest(r: WireReader, end: number, into?: GetLockWaitHistoryRequest): GetLockWaitHistoryRequest {
  const m: GetLockWaitHistoryRequest = into ?? {
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetLockWaitHistoryRequest: MessageCodec<GetLockWaitHistoryRequest, GetLockWaitHistoryRequestInit> = {
  typeName: 'kvrpcpb.GetLockWaitHistoryRequest',
  write: writeGetLockWaitHistoryRequest,
  read: readGetLockWaitHistoryRequest,
};

/** `kvrpcpb.GetLockWaitHistoryResponse` */
export interface GetLockWaitHistoryResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  entries: deadlock.WaitForEntry[];
}

/** What {@link GetLockWaitHistoryResponse} is encoded from. */
export interface GetLockWaitHistoryResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly entries?: readonly deadlock.WaitForEntryInit[] | undefined;
}

function writeGetLockWaitHistoryResponse(w: WireWriter, m: GetLockWaitHistoryResponseInit): void {
  if (m.entries !== undefined && m.entries.length > 0) {
    for (let i = m.entries.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      deadlock.WaitForEntry.write(w, m.entries[i] as deadlock.WaitForEntryInit);
      w.nested(26, before);
    }
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readGetLockWaitHistoryResponse(r: WireReader, end: number, into?: GetLockWaitHistoryResponse): GetLockWaitHistoryResponse {
  const m: GetLockWaitHistoryResponse = into ?? {
    regionError: undefined,
    error: '',
    entries: [],
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
        m.error = r.string(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.entries.push(deadlock.WaitForEntry.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetLockWaitHistoryResponse: MessageCodec<GetLockWaitHistoryResponse, GetLockWaitHistoryResponseInit> = {
  typeName: 'kvrpcpb.GetLockWaitHistoryResponse',
  write: writeGetLockWaitHistoryResponse,
  read: readGetLockWaitHistoryResponse,
};

/** `kvrpcpb.RawCoprocessorRequest` */
export interface RawCoprocessorRequest {
  context: Context | undefined;
  coprName: string;
  coprVersionReq: string;
  ranges: KeyRange[];
  data: Uint8Array;
}

/** What {@link RawCoprocessorRequest} is encoded from. */
export interface RawCoprocessorRequestInit {
  readonly context?: ContextInit | undefined;
  readonly coprName?: string | undefined;
  readonly coprVersionReq?: string | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
  readonly data?: BytesInit | undefined;
}

function writeRawCoprocessorRequest(w: WireWriter, m: RawCoprocessorRequestInit): void {
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(42);
  }
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(34, before);
    }
  }
  if (m.coprVersionReq !== undefined && m.coprVersionReq.length > 0) {
    w.string(m.coprVersionReq);
    w.uint32(26);
  }
  if (m.coprName !== undefined && m.coprName.length > 0) {
    w.string(m.coprName);
    w.uint32(18);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawCoprocessorRequest(r: WireReader, end: number, into?: RawCoprocessorRequest): RawCoprocessorRequest {
  const m: RawCoprocessorRequest = into ?? {
    context: undefined,
    coprName: '',
    coprVersionReq: '',
    ranges: [],
    data: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.coprName = r.string(end);
        break;
      }
      case 26: {
        m.coprVersionReq = r.string(end);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.ranges.push(readKeyRange(r, stop));
        r.leave(stop);
        break;
      }
      case 42: {
        m.data = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawCoprocessorRequest: MessageCodec<RawCoprocessorRequest, RawCoprocessorRequestInit> = {
  typeName: 'kvrpcpb.RawCoprocessorRequest',
  write: writeRawCoprocessorRequest,
  read: readRawCoprocessorRequest,
};

/** `kvrpcpb.RawCoprocessorResponse` */
export interface RawCoprocessorResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  data: Uint8Array;
}

/** What {@link RawCoprocessorResponse} is encoded from. */
export interface RawCoprocessorResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly data?: BytesInit | undefined;
}

function writeRawCoprocessorResponse(w: WireWriter, m: RawCoprocessorResponseInit): void {
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(26);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawCoprocessorResponse(r: WireReader, end: number, into?: RawCoprocessorResponse): RawCoprocessorResponse {
  const m: RawCoprocessorResponse = into ?? {
    regionError: undefined,
    error: '',
    data: noBytes,
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
        m.error = r.string(end);
        break;
      }
      case 26: {
        m.data = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawCoprocessorResponse: MessageCodec<RawCoprocessorResponse, RawCoprocessorResponseInit> = {
  typeName: 'kvrpcpb.RawCoprocessorResponse',
  write: writeRawCoprocessorResponse,
  read: readRawCoprocessorResponse,
};

/** `kvrpcpb.RawChecksumRequest` */
export interface RawChecksumRequest {
  context: Context | undefined;
  algorithm: ChecksumAlgorithm;
  ranges: KeyRange[];
}

/** What {@link RawChecksumRequest} is encoded from. */
export interface RawChecksumRequestInit {
  readonly context?: ContextInit | undefined;
  readonly algorithm?: ChecksumAlgorithm | undefined;
  readonly ranges?: readonly KeyRangeInit[] | undefined;
}

function writeRawChecksumRequest(w: WireWriter, m: RawChecksumRequestInit): void {
  if (m.ranges !== undefined && m.ranges.length > 0) {
    for (let i = m.ranges.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyRange(w, m.ranges[i] as KeyRangeInit);
      w.nested(26, before);
    }
  }
  if (m.algorithm !== undefined && m.algorithm !== 0) {
    w.int32(m.algorithm);
    w.uint32(16);
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readRawChecksumRequest(r: WireReader, end: number, into?: RawChecksumRequest): RawChecksumRequest {
  const m: RawChecksumRequest = into ?? {
    context: undefined,
    algorithm: 0,
    ranges: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 16: {
        m.algorithm = r.int32();
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

export const RawChecksumRequest: MessageCodec<RawChecksumRequest, RawChecksumRequestInit> = {
  typeName: 'kvrpcpb.RawChecksumRequest',
  write: writeRawChecksumRequest,
  read: readRawChecksumRequest,
};

/** `kvrpcpb.RawChecksumResponse` */
export interface RawChecksumResponse {
  regionError: errorpb.Error | undefined;
  error: string;
  checksum: bigint;
  totalKvs: number;
  totalBytes: number;
}

/** What {@link RawChecksumResponse} is encoded from. */
export interface RawChecksumResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: string | undefined;
  readonly checksum?: bigint | undefined;
  readonly totalKvs?: number | undefined;
  readonly totalBytes?: number | undefined;
}

function writeRawChecksumResponse(w: WireWriter, m: RawChecksumResponseInit): void {
  if (m.totalBytes !== undefined && m.totalBytes !== 0) {
    w.uint64Number(m.totalBytes);
    w.uint32(40);
  }
  if (m.totalKvs !== undefined && m.totalKvs !== 0) {
    w.uint64Number(m.totalKvs);
    w.uint32(32);
  }
  if (m.checksum !== undefined && m.checksum !== 0n) {
    w.uint64(m.checksum);
    w.uint32(24);
  }
  if (m.error !== undefined && m.error.length > 0) {
    w.string(m.error);
    w.uint32(18);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readRawChecksumResponse(r: WireReader, end: number, into?: RawChecksumResponse): RawChecksumResponse {
  const m: RawChecksumResponse = into ?? {
    regionError: undefined,
    error: '',
    checksum: 0n,
    totalKvs: 0,
    totalBytes: 0,
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
        m.error = r.string(end);
        break;
      }
      case 24: {
        m.checksum = r.uint64();
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const RawChecksumResponse: MessageCodec<RawChecksumResponse, RawChecksumResponseInit> = {
  typeName: 'kvrpcpb.RawChecksumResponse',
  write: writeRawChecksumResponse,
  read: readRawChecksumResponse,
};

/** `kvrpcpb.CompactError` */
export interface CompactError {
  error: { case: 'errInvalidStartKey'; value: CompactErrorInvalidStartKey } | { case: 'errPhysicalTableNotExist'; value: CompactErrorPhysicalTableNotExist } | { case: 'errCompactInProgress'; value: CompactErrorCompactInProgress } | { case: 'errTooManyPendingTasks'; value: CompactErrorTooManyPendingTasks } | undefined;
}

/** What {@link CompactError} is encoded from. */
export interface CompactErrorInit {
  readonly error?: { readonly case: 'errInvalidStartKey'; readonly value: CompactErrorInvalidStartKeyInit } | { readonly case: 'errPhysicalTableNotExist'; readonly value: CompactErrorPhysicalTableNotExistInit } | { readonly case: 'errCompactInProgress'; readonly value: CompactErrorCompactInProgressInit } | { readonly case: 'errTooManyPendingTasks'; readonly value: CompactErrorTooManyPendingTasksInit } | undefined;
}

function writeCompactError(w: WireWriter, m: CompactErrorInit): void {
  if (m.error?.case === 'errTooManyPendingTasks') {
    const before = w.size;
    writeCompactErrorTooManyPendingTasks(w, m.error.value);
    w.nested(34, before);
  }
  if (m.error?.case === 'errCompactInProgress') {
    const before = w.size;
    writeCompactErrorCompactInProgress(w, m.error.value);
    w.nested(26, before);
  }
  if (m.error?.case === 'errPhysicalTableNotExist') {
    const before = w.size;
    writeCompactErrorPhysicalTableNotExist(w, m.error.value);
    w.nested(18, before);
  }
  if (m.error?.case === 'errInvalidStartKey') {
    const before = w.size;
    writeCompactErrorInvalidStartKey(w, m.error.value);
    w.nested(10, before);
  }
}

function readCompactError(r: WireReader, end: number, into?: CompactError): CompactError {
  const m: CompactError = into ?? {
    error: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.error?.case === 'errInvalidStartKey' ? m.error.value : undefined;
        m.error = { case: 'errInvalidStartKey', value: readCompactErrorInvalidStartKey(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.error?.case === 'errPhysicalTableNotExist' ? m.error.value : undefined;
        m.error = { case: 'errPhysicalTableNotExist', value: readCompactErrorPhysicalTableNotExist(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.error?.case === 'errCompactInProgress' ? m.error.value : undefined;
        m.error = { case: 'errCompactInProgress', value: readCompactErrorCompactInProgress(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.error?.case === 'errTooManyPendingTasks' ? m.error.value : undefined;
        m.error = { case: 'errTooManyPendingTasks', value: readCompactErrorTooManyPendingTasks(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CompactError: MessageCodec<CompactError, CompactErrorInit> = {
  typeName: 'kvrpcpb.CompactError',
  write: writeCompactError,
  read: readCompactError,
};

/** `kvrpcpb.CompactErrorInvalidStartKey` */
export interface CompactErrorInvalidStartKey {
}

/** What {@link CompactErrorInvalidStartKey} is encoded from. */
export interface CompactErrorInvalidStartKeyInit {
}

function writeCompactErrorInvalidStartKey(_w: WireWriter, _m: CompactErrorInvalidStartKeyInit): void {
}

function readCompactErrorInvalidStartKey(r: WireReader, end: number, into?: CompactErrorInvalidStartKey): CompactErrorInvalidStartKey {
  const m: CompactErrorInvalidStartKey = into ?? {
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

export const CompactErrorInvalidStartKey: MessageCodec<CompactErrorInvalidStartKey, CompactErrorInvalidStartKeyInit> = {
  typeName: 'kvrpcpb.CompactErrorInvalidStartKey',
  write: writeCompactErrorInvalidStartKey,
  read: readCompactErrorInvalidStartKey,
};

/** `kvrpcpb.CompactErrorPhysicalTableNotExist` */
export interface CompactErrorPhysicalTableNotExist {
}

/** What {@link CompactErrorPhysicalTableNotExist} is encoded from. */
export interface CompactErrorPhysicalTableNotExistInit {
}

function writeCompactErrorPhysicalTableNotExist(_w: WireWriter, _m: CompactErrorPhysicalTableNotExistInit): void {
}

function readCompactErrorPhysicalTableNotExist(r: WireReader, end: number, into?: CompactErrorPhysicalTableNotExist): CompactErrorPhysicalTableNotExist {
  const m: CompactErrorPhysicalTableNotExist = into ?? {
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

export const CompactErrorPhysicalTableNotExist: MessageCodec<CompactErrorPhysicalTableNotExist, CompactErrorPhysicalTableNotExistInit> = {
  typeName: 'kvrpcpb.CompactErrorPhysicalTableNotExist',
  write: writeCompactErrorPhysicalTableNotExist,
  read: readCompactErrorPhysicalTableNotExist,
};

/** `kvrpcpb.CompactErrorCompactInProgress` */
export interface CompactErrorCompactInProgress {
}

/** What {@link CompactErrorCompactInProgress} is encoded from. */
export interface CompactErrorCompactInProgressInit {
}

function writeCompactErrorCompactInProgress(_w: WireWriter, _m: CompactErrorCompactInProgressInit): void {
}

function readCompactErrorCompactInProgress(r: WireReader, end: number, into?: CompactErrorCompactInProgress): CompactErrorCompactInProgress {
  const m: CompactErrorCompactInProgress = into ?? {
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

export const CompactErrorCompactInProgress: MessageCodec<CompactErrorCompactInProgress, CompactErrorCompactInProgressInit> = {
  typeName: 'kvrpcpb.CompactErrorCompactInProgress',
  write: writeCompactErrorCompactInProgress,
  read: readCompactErrorCompactInProgress,
};

/** `kvrpcpb.CompactErrorTooManyPendingTasks` */
export interface CompactErrorTooManyPendingTasks {
}

/** What {@link CompactErrorTooManyPendingTasks} is encoded from. */
export interface CompactErrorTooManyPendingTasksInit {
}

function writeCompactErrorTooManyPendingTasks(_w: WireWriter, _m: CompactErrorTooManyPendingTasksInit): void {
}

function readCompactErrorTooManyPendingTasks(r: WireReader, end: number, into?: CompactErrorTooManyPendingTasks): CompactErrorTooManyPendingTasks {
  const m: CompactErrorTooManyPendingTasks = into ?? {
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

export const CompactErrorTooManyPendingTasks: MessageCodec<CompactErrorTooManyPendingTasks, CompactErrorTooManyPendingTasksInit> = {
  typeName: 'kvrpcpb.CompactErrorTooManyPendingTasks',
  write: writeCompactErrorTooManyPendingTasks,
  read: readCompactErrorTooManyPendingTasks,
};

/** `kvrpcpb.CompactRequest` */
export interface CompactRequest {
  startKey: Uint8Array;
  physicalTableId: bigint;
  logicalTableId: bigint;
  apiVersion: APIVersion;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
}

/** What {@link CompactRequest} is encoded from. */
export interface CompactRequestInit {
  readonly startKey?: BytesInit | undefined;
  readonly physicalTableId?: bigint | undefined;
  readonly logicalTableId?: bigint | undefined;
  readonly apiVersion?: APIVersion | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
}

function writeCompactRequest(w: WireWriter, m: CompactRequestInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(74, before);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(64);
  }
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(56);
  }
  if (m.logicalTableId !== undefined && m.logicalTableId !== 0n) {
    w.int64(m.logicalTableId);
    w.uint32(24);
  }
  if (m.physicalTableId !== undefined && m.physicalTableId !== 0n) {
    w.int64(m.physicalTableId);
    w.uint32(16);
  }
  if (m.startKey !== undefined && m.startKey.length > 0) {
    w.bytes(m.startKey);
    w.uint32(10);
  }
}

function readCompactRequest(r: WireReader, end: number, into?: CompactRequest): CompactRequest {
  const m: CompactRequest = into ?? {
    startKey: noBytes,
    physicalTableId: 0n,
    logicalTableId: 0n,
    apiVersion: 0,
    keyspace: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.startKey = r.bytes(end);
        break;
      }
      case 16: {
        m.physicalTableId = r.int64();
        break;
      }
      case 24: {
        m.logicalTableId = r.int64();
        break;
      }
      case 56: {
        m.apiVersion = r.int32();
        break;
      }
      case 64: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 74: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
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
  typeName: 'kvrpcpb.CompactRequest',
  write: writeCompactRequest,
  read: readCompactRequest,
};

/** `kvrpcpb.CompactResponse` */
export interface CompactResponse {
  error: CompactError | undefined;
  hasRemaining: boolean;
  compactedStartKey: Uint8Array;
  compactedEndKey: Uint8Array;
}

/** What {@link CompactResponse} is encoded from. */
export interface CompactResponseInit {
  readonly error?: CompactErrorInit | undefined;
  readonly hasRemaining?: boolean | undefined;
  readonly compactedStartKey?: BytesInit | undefined;
  readonly compactedEndKey?: BytesInit | undefined;
}

function writeCompactResponse(w: WireWriter, m: CompactResponseInit): void {
  if (m.compactedEndKey !== undefined && m.compactedEndKey.length > 0) {
    w.bytes(m.compactedEndKey);
    w.uint32(34);
  }
  if (m.compactedStartKey !== undefined && m.compactedStartKey.length > 0) {
    w.bytes(m.compactedStartKey);
    w.uint32(26);
  }
  if (m.hasRemaining !== undefined && m.hasRemaining) {
    w.bool(m.hasRemaining);
    w.uint32(16);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeCompactError(w, m.error);
    w.nested(10, before);
  }
}

function readCompactResponse(r: WireReader, end: number, into?: CompactResponse): CompactResponse {
  const m: CompactResponse = into ?? {
    error: undefined,
    hasRemaining: false,
    compactedStartKey: noBytes,
    compactedEndKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readCompactError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 16: {
        m.hasRemaining = r.bool();
        break;
      }
      case 26: {
        m.compactedStartKey = r.bytes(end);
        break;
      }
      case 34: {
        m.compactedEndKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CompactResponse: MessageCodec<CompactResponse, CompactResponseInit> = {
  typeName: 'kvrpcpb.CompactResponse',
  write: writeCompactResponse,
  read: readCompactResponse,
};

/** `kvrpcpb.TiFlashSystemTableRequest` */
export interface TiFlashSystemTableRequest {
  sql: string;
}

/** What {@link TiFlashSystemTableRequest} is encoded from. */
export interface TiFlashSystemTableRequestInit {
  readonly sql?: string | undefined;
}

function writeTiFlashSystemTableRequest(w: WireWriter, m: TiFlashSystemTableRequestInit): void {
  if (m.sql !== undefined && m.sql.length > 0) {
    w.string(m.sql);
    w.uint32(10);
  }
}

function readTiFlashSystemTableRequest(r: WireReader, end: number, into?: TiFlashSystemTableRequest): TiFlashSystemTableRequest {
  const m: TiFlashSystemTableRequest = into ?? {
    sql: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.sql = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TiFlashSystemTableRequest: MessageCodec<TiFlashSystemTableRequest, TiFlashSystemTableRequestInit> = {
  typeName: 'kvrpcpb.TiFlashSystemTableRequest',
  write: writeTiFlashSystemTableRequest,
  read: readTiFlashSystemTableRequest,
};

/** `kvrpcpb.TiFlashSystemTableResponse` */
export interface TiFlashSystemTableResponse {
  data: Uint8Array;
}

/** What {@link TiFlashSystemTableResponse} is encoded from. */
export interface TiFlashSystemTableResponseInit {
  readonly data?: BytesInit | undefined;
}

function writeTiFlashSystemTableResponse(w: WireWriter, m: TiFlashSystemTableResponseInit): void {
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readTiFlashSystemTableResponse(r: WireReader, end: number, into?: TiFlashSystemTableResponse): TiFlashSystemTableResponse {
  const m: TiFlashSystemTableResponse = into ?? {
    data: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.data = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TiFlashSystemTableResponse: MessageCodec<TiFlashSystemTableResponse, TiFlashSystemTableResponseInit> = {
  typeName: 'kvrpcpb.TiFlashSystemTableResponse',
  write: writeTiFlashSystemTableResponse,
  read: readTiFlashSystemTableResponse,
};

/** `kvrpcpb.FlushRequest` */
export interface FlushRequest {
  context: Context | undefined;
  mutations: Mutation[];
  primaryKey: Uint8Array;
  startTs: bigint;
  minCommitTs: bigint;
  generation: bigint;
  lockTtl: number;
  assertionLevel: AssertionLevel;
}

/** What {@link FlushRequest} is encoded from. */
export interface FlushRequestInit {
  readonly context?: ContextInit | undefined;
  readonly mutations?: readonly MutationInit[] | undefined;
  readonly primaryKey?: BytesInit | undefined;
  readonly startTs?: bigint | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly generation?: bigint | undefined;
  readonly lockTtl?: number | undefined;
  readonly assertionLevel?: AssertionLevel | undefined;
}

function writeFlushRequest(w: WireWriter, m: FlushRequestInit): void {
  if (m.assertionLevel !== undefined && m.assertionLevel !== 0) {
    w.int32(m.assertionLevel);
    w.uint32(64);
  }
  if (m.lockTtl !== undefined && m.lockTtl !== 0) {
    w.uint64Number(m.lockTtl);
    w.uint32(56);
  }
  if (m.generation !== undefined && m.generation !== 0n) {
    w.uint64(m.generation);
    w.uint32(48);
  }
  if (m.minCommitTs !== undefined && m.minCommitTs !== 0n) {
    w.uint64(m.minCommitTs);
    w.uint32(40);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(32);
  }
  if (m.primaryKey !== undefined && m.primaryKey.length > 0) {
    w.bytes(m.primaryKey);
    w.uint32(26);
  }
  if (m.mutations !== undefined && m.mutations.length > 0) {
    for (let i = m.mutations.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeMutation(w, m.mutations[i] as MutationInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readFlushRequest(r: WireReader, end: number, into?: FlushRequest): FlushRequest {
  const m: FlushRequest = into ?? {
    context: undefined,
    mutations: [],
    primaryKey: noBytes,
    startTs: 0n,
    minCommitTs: 0n,
    generation: 0n,
    lockTtl: 0,
    assertionLevel: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.mutations.push(readMutation(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        m.primaryKey = r.bytes(end);
        break;
      }
      case 32: {
        m.startTs = r.uint64();
        break;
      }
      case 40: {
        m.minCommitTs = r.uint64();
        break;
      }
      case 48: {
        m.generation = r.uint64();
        break;
      }
      case 56: {
        m.lockTtl = r.uint64Number();
        break;
      }
      case 64: {
        m.assertionLevel = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlushRequest: MessageCodec<FlushRequest, FlushRequestInit> = {
  typeName: 'kvrpcpb.FlushRequest',
  write: writeFlushRequest,
  read: readFlushRequest,
};

/** `kvrpcpb.FlushResponse` */
export interface FlushResponse {
  regionError: errorpb.Error | undefined;
  errors: KeyError[];
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link FlushResponse} is encoded from. */
export interface FlushResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly errors?: readonly KeyErrorInit[] | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeFlushResponse(w: WireWriter, m: FlushResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(26, before);
  }
  if (m.errors !== undefined && m.errors.length > 0) {
    for (let i = m.errors.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKeyError(w, m.errors[i] as KeyErrorInit);
      w.nested(18, before);
    }
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readFlushResponse(r: WireReader, end: number, into?: FlushResponse): FlushResponse {
  const m: FlushResponse = into ?? {
    regionError: undefined,
    errors: [],
    execDetailsV2: undefined,
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
        m.errors.push(readKeyError(r, stop));
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FlushResponse: MessageCodec<FlushResponse, FlushResponseInit> = {
  typeName: 'kvrpcpb.FlushResponse',
  write: writeFlushResponse,
  read: readFlushResponse,
};

/** `kvrpcpb.BufferBatchGetRequest` */
export interface BufferBatchGetRequest {
  context: Context | undefined;
  keys: Uint8Array[];
  version: bigint;
}

/** What {@link BufferBatchGetRequest} is encoded from. */
export interface BufferBatchGetRequestInit {
  readonly context?: ContextInit | undefined;
  readonly keys?: readonly BytesInit[] | undefined;
  readonly version?: bigint | undefined;
}

function writeBufferBatchGetRequest(w: WireWriter, m: BufferBatchGetRequestInit): void {
  if (m.version !== undefined && m.version !== 0n) {
    w.uint64(m.version);
    w.uint32(24);
  }
  if (m.keys !== undefined && m.keys.length > 0) {
    for (let i = m.keys.length - 1; i >= 0; i -= 1) {
      w.bytes(m.keys[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readBufferBatchGetRequest(r: WireReader, end: number, into?: BufferBatchGetRequest): BufferBatchGetRequest {
  const m: BufferBatchGetRequest = into ?? {
    context: undefined,
    keys: [],
    version: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
        m.keys.push(r.bytes(end));
        break;
      }
      case 24: {
        m.version = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BufferBatchGetRequest: MessageCodec<BufferBatchGetRequest, BufferBatchGetRequestInit> = {
  typeName: 'kvrpcpb.BufferBatchGetRequest',
  write: writeBufferBatchGetRequest,
  read: readBufferBatchGetRequest,
};

/** `kvrpcpb.BufferBatchGetResponse` */
export interface BufferBatchGetResponse {
  regionError: errorpb.Error | undefined;
  error: KeyError | undefined;
  pairs: KvPair[];
  execDetailsV2: ExecDetailsV2 | undefined;
}

/** What {@link BufferBatchGetResponse} is encoded from. */
export interface BufferBatchGetResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly error?: KeyErrorInit | undefined;
  readonly pairs?: readonly KvPairInit[] | undefined;
  readonly execDetailsV2?: ExecDetailsV2Init | undefined;
}

function writeBufferBatchGetResponse(w: WireWriter, m: BufferBatchGetResponseInit): void {
  if (m.execDetailsV2 !== undefined) {
    const before = w.size;
    writeExecDetailsV2(w, m.execDetailsV2);
    w.nested(34, before);
  }
  if (m.pairs !== undefined && m.pairs.length > 0) {
    for (let i = m.pairs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeKvPair(w, m.pairs[i] as KvPairInit);
      w.nested(26, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeKeyError(w, m.error);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readBufferBatchGetResponse(r: WireReader, end: number, into?: BufferBatchGetResponse): BufferBatchGetResponse {
  const m: BufferBatchGetResponse = into ?? {
    regionError: undefined,
    error: undefined,
    pairs: [],
    execDetailsV2: undefined,
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
        m.error = readKeyError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.pairs.push(readKvPair(r, stop));
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.execDetailsV2 = readExecDetailsV2(r, stop, m.execDetailsV2);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BufferBatchGetResponse: MessageCodec<BufferBatchGetResponse, BufferBatchGetResponseInit> = {
  typeName: 'kvrpcpb.BufferBatchGetResponse',
  write: writeBufferBatchGetResponse,
  read: readBufferBatchGetResponse,
};

/** `kvrpcpb.GetHealthFeedbackRequest` */
export interface GetHealthFeedbackRequest {
  context: Context | undefined;
}

/** What {@link GetHealthFeedbackRequest} is encoded from. */
export interface GetHealthFeedbackRequestInit {
  readonly context?: ContextInit | undefined;
}

function writeGetHealthFeedbackRequest(w: WireWriter, m: GetHealthFeedbackRequestInit): void {
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readGetHealthFeedbackRequest(r: WireReader, end: number, into?: GetHealthFeedbackRequest): GetHealthFeedbackRequest {
  const m: GetHealthFeedbackRequest = into ?? {
    context: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetHealthFeedbackRequest: MessageCodec<GetHealthFeedbackRequest, GetHealthFeedbackRequestInit> = {
  typeName: 'kvrpcpb.GetHealthFeedbackRequest',
  write: writeGetHealthFeedbackRequest,
  read: readGetHealthFeedbackRequest,
};

/** `kvrpcpb.GetHealthFeedbackResponse` */
export interface GetHealthFeedbackResponse {
  regionError: errorpb.Error | undefined;
  healthFeedback: HealthFeedback | undefined;
}

/** What {@link GetHealthFeedbackResponse} is encoded from. */
export interface GetHealthFeedbackResponseInit {
  readonly regionError?: errorpb.ErrorInit | undefined;
  readonly healthFeedback?: HealthFeedbackInit | undefined;
}

function writeGetHealthFeedbackResponse(w: WireWriter, m: GetHealthFeedbackResponseInit): void {
  if (m.healthFeedback !== undefined) {
    const before = w.size;
    writeHealthFeedback(w, m.healthFeedback);
    w.nested(18, before);
  }
  if (m.regionError !== undefined) {
    const before = w.size;
    errorpb.Error.write(w, m.regionError);
    w.nested(10, before);
  }
}

function readGetHealthFeedbackResponse(r: WireReader, end: number, into?: GetHealthFeedbackResponse): GetHealthFeedbackResponse {
  const m: GetHealthFeedbackResponse = into ?? {
    regionError: undefined,
    healthFeedback: undefined,
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
        m.healthFeedback = readHealthFeedback(r, stop, m.healthFeedback);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetHealthFeedbackResponse: MessageCodec<GetHealthFeedbackResponse, GetHealthFeedbackResponseInit> = {
  typeName: 'kvrpcpb.GetHealthFeedbackResponse',
  write: writeGetHealthFeedbackResponse,
  read: readGetHealthFeedbackResponse,
};

/** `kvrpcpb.HealthFeedback` */
export interface HealthFeedback {
  storeId: bigint;
  feedbackSeqNo: number;
  slowScore: number;
}

/** What {@link HealthFeedback} is encoded from. */
export interface HealthFeedbackInit {
  readonly storeId?: bigint | undefined;
  readonly feedbackSeqNo?: number | undefined;
  readonly slowScore?: number | undefined;
}

function writeHealthFeedback(w: WireWriter, m: HealthFeedbackInit): void {
  if (m.slowScore !== undefined && m.slowScore !== 0) {
    w.int32(m.slowScore);
    w.uint32(24);
  }
  if (m.feedbackSeqNo !== undefined && m.feedbackSeqNo !== 0) {
    w.uint64Number(m.feedbackSeqNo);
    w.uint32(16);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(8);
  }
}

function readHealthFeedback(r: WireReader, end: number, into?: HealthFeedback): HealthFeedback {
  const m: HealthFeedback = into ?? {
    storeId: 0n,
    feedbackSeqNo: 0,
    slowScore: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.storeId = r.uint64();
        break;
      }
      case 16: {
        m.feedbackSeqNo = r.uint64Number();
        break;
      }
      case 24: {
        m.slowScore = r.int32();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const HealthFeedback: MessageCodec<HealthFeedback, HealthFeedbackInit> = {
  typeName: 'kvrpcpb.HealthFeedback',
  write: writeHealthFeedback,
  read: readHealthFeedback,
};

/** `kvrpcpb.BroadcastTxnStatusRequest` */
export interface BroadcastTxnStatusRequest {
  context: Context | undefined;
  txnStatus: TxnStatus[];
}

/** What {@link BroadcastTxnStatusRequest} is encoded from. */
export interface BroadcastTxnStatusRequestInit {
  readonly context?: ContextInit | undefined;
  readonly txnStatus?: readonly TxnStatusInit[] | undefined;
}

function writeBroadcastTxnStatusRequest(w: WireWriter, m: BroadcastTxnStatusRequestInit): void {
  if (m.txnStatus !== undefined && m.txnStatus.length > 0) {
    for (let i = m.txnStatus.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeTxnStatus(w, m.txnStatus[i] as TxnStatusInit);
      w.nested(18, before);
    }
  }
  if (m.context !== undefined) {
    const before = w.size;
    writeContext(w, m.context);
    w.nested(10, before);
  }
}

function readBroadcastTxnStatusRequest(r: WireReader, end: number, into?: BroadcastTxnStatusRequest): BroadcastTxnStatusRequest {
  const m: BroadcastTxnStatusRequest = into ?? {
    context: undefined,
    txnStatus: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.context = readContext(r, stop, m.context);
        r.leave(stop);
        break;
      }
      case 18: {
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

export const BroadcastTxnStatusRequest: MessageCodec<BroadcastTxnStatusRequest, BroadcastTxnStatusRequestInit> = {
  typeName: 'kvrpcpb.BroadcastTxnStatusRequest',
  write: writeBroadcastTxnStatusRequest,
  read: readBroadcastTxnStatusRequest,
};

/** `kvrpcpb.TxnStatus` */
export interface TxnStatus {
  startTs: bigint;
  minCommitTs: bigint;
  commitTs: bigint;
  rolledBack: boolean;
  isCompleted: boolean;
}

/** What {@link TxnStatus} is encoded from. */
export interface TxnStatusInit {
  readonly startTs?: bigint | undefined;
  readonly minCommitTs?: bigint | undefined;
  readonly commitTs?: bigint | undefined;
  readonly rolledBack?: boolean | undefined;
  readonly isCompleted?: boolean | undefined;
}

function writeTxnStatus(w: WireWriter, m: TxnStatusInit): void {
  if (m.isCompleted !== undefined && m.isCompleted) {
    w.bool(m.isCompleted);
    w.uint32(40);
  }
  if (m.rolledBack !== undefined && m.rolledBack) {
    w.bool(m.rolledBack);
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
    rolledBack: false,
    isCompleted: false,
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
        m.rolledBack = r.bool();
        break;
      }
      case 40: {
        m.isCompleted = r.bool();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TxnStatus: MessageCodec<TxnStatus, TxnStatusInit> = {
  typeName: 'kvrpcpb.TxnStatus',
  write: writeTxnStatus,
  read: readTxnStatus,
};

/** `kvrpcpb.BroadcastTxnStatusResponse` */
export interface BroadcastTxnStatusResponse {
}

/** What {@link BroadcastTxnStatusResponse} is encoded from. */
export interface BroadcastTxnStatusResponseInit {
}

function writeBroadcastTxnStatusResponse(_w: WireWriter, _m: BroadcastTxnStatusResponseInit): void {
}

function readBroadcastTxnStatusResponse(r: WireReader, end: number, into?: BroadcastTxnStatusResponse): BroadcastTxnStatusResponse {
  const m: BroadcastTxnStatusResponse = into ?? {
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

export const BroadcastTxnStatusResponse: MessageCodec<BroadcastTxnStatusResponse, BroadcastTxnStatusResponseInit> = {
  typeName: 'kvrpcpb.BroadcastTxnStatusResponse',
  write: writeBroadcastTxnStatusResponse,
  read: readBroadcastTxnStatusResponse,
};

