// Generated from disaggregated.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';
import * as coprocessor from './coprocessor.js';
import * as kvrpcpb from './kvrpcpb.js';

/** `disaggregated.S3LockResult` */
export interface S3LockResult {
  error: { case: 'success'; value: Success } | { case: 'notOwner'; value: NotOwner } | { case: 'conflict'; value: Conflict } | undefined;
}

/** What {@link S3LockResult} is encoded from. */
export interface S3LockResultInit {
  readonly error?: { readonly case: 'success'; readonly value: SuccessInit } | { readonly case: 'notOwner'; readonly value: NotOwnerInit } | { readonly case: 'conflict'; readonly value: ConflictInit } | undefined;
}

function writeS3LockResult(w: WireWriter, m: S3LockResultInit): void {
  if (m.error?.case === 'conflict') {
    const before = w.size;
    writeConflict(w, m.error.value);
    w.nested(26, before);
  }
  if (m.error?.case === 'notOwner') {
    const before = w.size;
    writeNotOwner(w, m.error.value);
    w.nested(18, before);
  }
  if (m.error?.case === 'success') {
    const before = w.size;
    writeSuccess(w, m.error.value);
    w.nested(10, before);
  }
}

function readS3LockResult(r: WireReader, end: number, into?: S3LockResult): S3LockResult {
  const m: S3LockResult = into ?? {
    error: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.error?.case === 'success' ? m.error.value : undefined;
        m.error = { case: 'success', value: readSuccess(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.error?.case === 'notOwner' ? m.error.value : undefined;
        m.error = { case: 'notOwner', value: readNotOwner(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.error?.case === 'conflict' ? m.error.value : undefined;
        m.error = { case: 'conflict', value: readConflict(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const S3LockResult: MessageCodec<S3LockResult, S3LockResultInit> = {
  typeName: 'disaggregated.S3LockResult',
  write: writeS3LockResult,
  read: readS3LockResult,
};

/** `disaggregated.Success` */
export interface Success {
}

/** What {@link Success} is encoded from. */
export interface SuccessInit {
}

function writeSuccess(_w: WireWriter, _m: SuccessInit): void {
}

function readSuccess(r: WireReader, end: number, into?: Success): Success {
  const m: Success = into ?? {
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

export const Success: MessageCodec<Success, SuccessInit> = {
  typeName: 'disaggregated.Success',
  write: writeSuccess,
  read: readSuccess,
};

/** `disaggregated.NotOwner` */
export interface NotOwner {
}

/** What {@link NotOwner} is encoded from. */
export interface NotOwnerInit {
}

function writeNotOwner(_w: WireWriter, _m: NotOwnerInit): void {
}

function readNotOwner(r: WireReader, end: number, into?: NotOwner): NotOwner {
  const m: NotOwner = into ?? {
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

export const NotOwner: MessageCodec<NotOwner, NotOwnerInit> = {
  typeName: 'disaggregated.NotOwner',
  write: writeNotOwner,
  read: readNotOwner,
};

/** `disaggregated.Conflict` */
export interface Conflict {
  reason: string;
}

/** What {@link Conflict} is encoded from. */
export interface ConflictInit {
  readonly reason?: string | undefined;
}

function writeConflict(w: WireWriter, m: ConflictInit): void {
  if (m.reason !== undefined && m.reason.length > 0) {
    w.string(m.reason);
    w.uint32(10);
  }
}

function readConflict(r: WireReader, end: number, into?: Conflict): Conflict {
  const m: Conflict = into ?? {
    reason: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.reason = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Conflict: MessageCodec<Conflict, ConflictInit> = {
  typeName: 'disaggregated.Conflict',
  write: writeConflict,
  read: readConflict,
};

/** `disaggregated.TryAddLockRequest` */
export interface TryAddLockRequest {
  dataFileKey: Uint8Array;
  lockStoreId: bigint;
  lockSeq: bigint;
}

/** What {@link TryAddLockRequest} is encoded from. */
export interface TryAddLockRequestInit {
  readonly dataFileKey?: BytesInit | undefined;
  readonly lockStoreId?: bigint | undefined;
  readonly lockSeq?: bigint | undefined;
}

function writeTryAddLockRequest(w: WireWriter, m: TryAddLockRequestInit): void {
  if (m.lockSeq !== undefined && m.lockSeq !== 0n) {
    w.uint64(m.lockSeq);
    w.uint32(32);
  }
  if (m.lockStoreId !== undefined && m.lockStoreId !== 0n) {
    w.uint64(m.lockStoreId);
    w.uint32(24);
  }
  if (m.dataFileKey !== undefined && m.dataFileKey.length > 0) {
    w.bytes(m.dataFileKey);
    w.uint32(10);
  }
}

function readTryAddLockRequest(r: WireReader, end: number, into?: TryAddLockRequest): TryAddLockRequest {
  const m: TryAddLockRequest = into ?? {
    dataFileKey: noBytes,
    lockStoreId: 0n,
    lockSeq: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.dataFileKey = r.bytes(end);
        break;
      }
      case 24: {
        m.lockStoreId = r.uint64();
        break;
      }
      case 32: {
        m.lockSeq = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TryAddLockRequest: MessageCodec<TryAddLockRequest, TryAddLockRequestInit> = {
  typeName: 'disaggregated.TryAddLockRequest',
  write: writeTryAddLockRequest,
  read: readTryAddLockRequest,
};

/** `disaggregated.TryAddLockResponse` */
export interface TryAddLockResponse {
  result: S3LockResult | undefined;
}

/** What {@link TryAddLockResponse} is encoded from. */
export interface TryAddLockResponseInit {
  readonly result?: S3LockResultInit | undefined;
}

function writeTryAddLockResponse(w: WireWriter, m: TryAddLockResponseInit): void {
  if (m.result !== undefined) {
    const before = w.size;
    writeS3LockResult(w, m.result);
    w.nested(10, before);
  }
}

function readTryAddLockResponse(r: WireReader, end: number, into?: TryAddLockResponse): TryAddLockResponse {
  const m: TryAddLockResponse = into ?? {
    result: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.result = readS3LockResult(r, stop, m.result);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TryAddLockResponse: MessageCodec<TryAddLockResponse, TryAddLockResponseInit> = {
  typeName: 'disaggregated.TryAddLockResponse',
  write: writeTryAddLockResponse,
  read: readTryAddLockResponse,
};

/** `disaggregated.TryMarkDeleteRequest` */
export interface TryMarkDeleteRequest {
  dataFileKey: Uint8Array;
}

/** What {@link TryMarkDeleteRequest} is encoded from. */
export interface TryMarkDeleteRequestInit {
  readonly dataFileKey?: BytesInit | undefined;
}

function writeTryMarkDeleteRequest(w: WireWriter, m: TryMarkDeleteRequestInit): void {
  if (m.dataFileKey !== undefined && m.dataFileKey.length > 0) {
    w.bytes(m.dataFileKey);
    w.uint32(10);
  }
}

function readTryMarkDeleteRequest(r: WireReader, end: number, into?: TryMarkDeleteRequest): TryMarkDeleteRequest {
  const m: TryMarkDeleteRequest = into ?? {
    dataFileKey: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.dataFileKey = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TryMarkDeleteRequest: MessageCodec<TryMarkDeleteRequest, TryMarkDeleteRequestInit> = {
  typeName: 'disaggregated.TryMarkDeleteRequest',
  write: writeTryMarkDeleteRequest,
  read: readTryMarkDeleteRequest,
};

/** `disaggregated.TryMarkDeleteResponse` */
export interface TryMarkDeleteResponse {
  result: S3LockResult | undefined;
}

/** What {@link TryMarkDeleteResponse} is encoded from. */
export interface TryMarkDeleteResponseInit {
  readonly result?: S3LockResultInit | undefined;
}

function writeTryMarkDeleteResponse(w: WireWriter, m: TryMarkDeleteResponseInit): void {
  if (m.result !== undefined) {
    const before = w.size;
    writeS3LockResult(w, m.result);
    w.nested(10, before);
  }
}

function readTryMarkDeleteResponse(r: WireReader, end: number, into?: TryMarkDeleteResponse): TryMarkDeleteResponse {
  const m: TryMarkDeleteResponse = into ?? {
    result: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.result = readS3LockResult(r, stop, m.result);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TryMarkDeleteResponse: MessageCodec<TryMarkDeleteResponse, TryMarkDeleteResponseInit> = {
  typeName: 'disaggregated.TryMarkDeleteResponse',
  write: writeTryMarkDeleteResponse,
  read: readTryMarkDeleteResponse,
};

/** `disaggregated.GetDisaggConfigRequest` */
export interface GetDisaggConfigRequest {
}

/** What {@link GetDisaggConfigRequest} is encoded from. */
export interface GetDisaggConfigRequestInit {
}

function writeGetDisaggConfigRequest(_w: WireWriter, _m: GetDisaggConfigRequestInit): void {
}

function readGetDisaggConfigRequest(r: WireReader, end: number, into?: GetDisaggConfigRequest): GetDisaggConfigRequest {
  const m: GetDisaggConfigRequest = into ?? {
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

export const GetDisaggConfigRequest: MessageCodec<GetDisaggConfigRequest, GetDisaggConfigRequestInit> = {
  typeName: 'disaggregated.GetDisaggConfigRequest',
  write: writeGetDisaggConfigRequest,
  read: readGetDisaggConfigRequest,
};

/** `disaggregated.DisaggS3Config` */
export interface DisaggS3Config {
  bucket: string;
  root: string;
  endpoint: string;
}

/** What {@link DisaggS3Config} is encoded from. */
export interface DisaggS3ConfigInit {
  readonly bucket?: string | undefined;
  readonly root?: string | undefined;
  readonly endpoint?: string | undefined;
}

function writeDisaggS3Config(w: WireWriter, m: DisaggS3ConfigInit): void {
  if (m.endpoint !== undefined && m.endpoint.length > 0) {
    w.string(m.endpoint);
    w.uint32(26);
  }
  if (m.root !== undefined && m.root.length > 0) {
    w.string(m.root);
    w.uint32(18);
  }
  if (m.bucket !== undefined && m.bucket.length > 0) {
    w.string(m.bucket);
    w.uint32(10);
  }
}

function readDisaggS3Config(r: WireReader, end: number, into?: DisaggS3Config): DisaggS3Config {
  const m: DisaggS3Config = into ?? {
    bucket: '',
    root: '',
    endpoint: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.bucket = r.string(end);
        break;
      }
      case 18: {
        m.root = r.string(end);
        break;
      }
      case 26: {
        m.endpoint = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DisaggS3Config: MessageCodec<DisaggS3Config, DisaggS3ConfigInit> = {
  typeName: 'disaggregated.DisaggS3Config',
  write: writeDisaggS3Config,
  read: readDisaggS3Config,
};

/** `disaggregated.GetDisaggConfigResponse` */
export interface GetDisaggConfigResponse {
  s3Config: DisaggS3Config | undefined;
}

/** What {@link GetDisaggConfigResponse} is encoded from. */
export interface GetDisaggConfigResponseInit {
  readonly s3Config?: DisaggS3ConfigInit | undefined;
}

function writeGetDisaggConfigResponse(w: WireWriter, m: GetDisaggConfigResponseInit): void {
  if (m.s3Config !== undefined) {
    const before = w.size;
    writeDisaggS3Config(w, m.s3Config);
    w.nested(10, before);
  }
}

function readGetDisaggConfigResponse(r: WireReader, end: number, into?: GetDisaggConfigResponse): GetDisaggConfigResponse {
  const m: GetDisaggConfigResponse = into ?? {
    s3Config: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.s3Config = readDisaggS3Config(r, stop, m.s3Config);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const GetDisaggConfigResponse: MessageCodec<GetDisaggConfigResponse, GetDisaggConfigResponseInit> = {
  typeName: 'disaggregated.GetDisaggConfigResponse',
  write: writeGetDisaggConfigResponse,
  read: readGetDisaggConfigResponse,
};

/** `disaggregated.DisaggTaskMeta` */
export interface DisaggTaskMeta {
  startTs: bigint;
  gatherId: bigint;
  queryTs: bigint;
  serverId: bigint;
  localQueryId: bigint;
  taskId: bigint;
  executorId: string;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  apiVersion: kvrpcpb.APIVersion;
  connectionId: bigint;
  connectionAlias: string;
}

/** What {@link DisaggTaskMeta} is encoded from. */
export interface DisaggTaskMetaInit {
  readonly startTs?: bigint | undefined;
  readonly gatherId?: bigint | undefined;
  readonly queryTs?: bigint | undefined;
  readonly serverId?: bigint | undefined;
  readonly localQueryId?: bigint | undefined;
  readonly taskId?: bigint | undefined;
  readonly executorId?: string | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
  readonly connectionId?: bigint | undefined;
  readonly connectionAlias?: string | undefined;
}

function writeDisaggTaskMeta(w: WireWriter, m: DisaggTaskMetaInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(98, before);
  }
  if (m.connectionAlias !== undefined && m.connectionAlias.length > 0) {
    w.string(m.connectionAlias);
    w.uint32(90);
  }
  if (m.connectionId !== undefined && m.connectionId !== 0n) {
    w.uint64(m.connectionId);
    w.uint32(80);
  }
  if (m.gatherId !== undefined && m.gatherId !== 0n) {
    w.int64(m.gatherId);
    w.uint32(72);
  }
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(64);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(56);
  }
  if (m.executorId !== undefined && m.executorId.length > 0) {
    w.string(m.executorId);
    w.uint32(50);
  }
  if (m.taskId !== undefined && m.taskId !== 0n) {
    w.int64(m.taskId);
    w.uint32(40);
  }
  if (m.localQueryId !== undefined && m.localQueryId !== 0n) {
    w.uint64(m.localQueryId);
    w.uint32(32);
  }
  if (m.serverId !== undefined && m.serverId !== 0n) {
    w.uint64(m.serverId);
    w.uint32(24);
  }
  if (m.queryTs !== undefined && m.queryTs !== 0n) {
    w.uint64(m.queryTs);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readDisaggTaskMeta(r: WireReader, end: number, into?: DisaggTaskMeta): DisaggTaskMeta {
  const m: DisaggTaskMeta = into ?? {
    startTs: 0n,
    gatherId: 0n,
    queryTs: 0n,
    serverId: 0n,
    localQueryId: 0n,
    taskId: 0n,
    executorId: '',
    keyspace: undefined,
    apiVersion: 0,
    connectionId: 0n,
    connectionAlias: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 72: {
        m.gatherId = r.int64();
        break;
      }
      case 16: {
        m.queryTs = r.uint64();
        break;
      }
      case 24: {
        m.serverId = r.uint64();
        break;
      }
      case 32: {
        m.localQueryId = r.uint64();
        break;
      }
      case 40: {
        m.taskId = r.int64();
        break;
      }
      case 50: {
        m.executorId = r.string(end);
        break;
      }
      case 56: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 98: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 64: {
        m.apiVersion = r.int32();
        break;
      }
      case 80: {
        m.connectionId = r.uint64();
        break;
      }
      case 90: {
        m.connectionAlias = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DisaggTaskMeta: MessageCodec<DisaggTaskMeta, DisaggTaskMetaInit> = {
  typeName: 'disaggregated.DisaggTaskMeta',
  write: writeDisaggTaskMeta,
  read: readDisaggTaskMeta,
};

/** `disaggregated.DisaggReadError` */
export interface DisaggReadError {
  code: number;
  msg: string;
}

/** What {@link DisaggReadError} is encoded from. */
export interface DisaggReadErrorInit {
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
}

function writeDisaggReadError(w: WireWriter, m: DisaggReadErrorInit): void {
  if (m.msg !== undefined && m.msg.length > 0) {
    w.string(m.msg);
    w.uint32(18);
  }
  if (m.code !== undefined && m.code !== 0) {
    w.int32(m.code);
    w.uint32(8);
  }
}

function readDisaggReadError(r: WireReader, end: number, into?: DisaggReadError): DisaggReadError {
  const m: DisaggReadError = into ?? {
    code: 0,
    msg: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.code = r.int32();
        break;
      }
      case 18: {
        m.msg = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DisaggReadError: MessageCodec<DisaggReadError, DisaggReadErrorInit> = {
  typeName: 'disaggregated.DisaggReadError',
  write: writeDisaggReadError,
  read: readDisaggReadError,
};

/** `disaggregated.EstablishDisaggTaskError` */
export interface EstablishDisaggTaskError {
  errors: { case: 'errorRegion'; value: ErrorRegion } | { case: 'errorLocked'; value: ErrorLocked } | { case: 'errorOther'; value: ErrorOther } | undefined;
}

/** What {@link EstablishDisaggTaskError} is encoded from. */
export interface EstablishDisaggTaskErrorInit {
  readonly errors?: { readonly case: 'errorRegion'; readonly value: ErrorRegionInit } | { readonly case: 'errorLocked'; readonly value: ErrorLockedInit } | { readonly case: 'errorOther'; readonly value: ErrorOtherInit } | undefined;
}

function writeEstablishDisaggTaskError(w: WireWriter, m: EstablishDisaggTaskErrorInit): void {
  if (m.errors?.case === 'errorOther') {
    const before = w.size;
    writeErrorOther(w, m.errors.value);
    w.nested(794, before);
  }
  if (m.errors?.case === 'errorLocked') {
    const before = w.size;
    writeErrorLocked(w, m.errors.value);
    w.nested(18, before);
  }
  if (m.errors?.case === 'errorRegion') {
    const before = w.size;
    writeErrorRegion(w, m.errors.value);
    w.nested(10, before);
  }
}

function readEstablishDisaggTaskError(r: WireReader, end: number, into?: EstablishDisaggTaskError): EstablishDisaggTaskError {
  const m: EstablishDisaggTaskError = into ?? {
    errors: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.errors?.case === 'errorRegion' ? m.errors.value : undefined;
        m.errors = { case: 'errorRegion', value: readErrorRegion(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.errors?.case === 'errorLocked' ? m.errors.value : undefined;
        m.errors = { case: 'errorLocked', value: readErrorLocked(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 794: {
        const stop = r.enter(end);
        const before = m.errors?.case === 'errorOther' ? m.errors.value : undefined;
        m.errors = { case: 'errorOther', value: readErrorOther(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EstablishDisaggTaskError: MessageCodec<EstablishDisaggTaskError, EstablishDisaggTaskErrorInit> = {
  typeName: 'disaggregated.EstablishDisaggTaskError',
  write: writeEstablishDisaggTaskError,
  read: readEstablishDisaggTaskError,
};

/** `disaggregated.ErrorRegion` */
export interface ErrorRegion {
  msg: string;
  regionIds: bigint[];
}

/** What {@link ErrorRegion} is encoded from. */
export interface ErrorRegionInit {
  readonly msg?: string | undefined;
  readonly regionIds?: readonly bigint[] | undefined;
}

function writeErrorRegion(w: WireWriter, m: ErrorRegionInit): void {
  if (m.regionIds !== undefined && m.regionIds.length > 0) {
    const before = w.size;
    for (let i = m.regionIds.length - 1; i >= 0; i -= 1) w.uint64(m.regionIds[i] as bigint);
    w.nested(18, before);
  }
  if (m.msg !== undefined && m.msg.length > 0) {
    w.string(m.msg);
    w.uint32(10);
  }
}

function readErrorRegion(r: WireReader, end: number, into?: ErrorRegion): ErrorRegion {
  const m: ErrorRegion = into ?? {
    msg: '',
    regionIds: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.msg = r.string(end);
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.regionIds.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.regionIds.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ErrorRegion: MessageCodec<ErrorRegion, ErrorRegionInit> = {
  typeName: 'disaggregated.ErrorRegion',
  write: writeErrorRegion,
  read: readErrorRegion,
};

/** `disaggregated.ErrorLocked` */
export interface ErrorLocked {
  msg: string;
  locked: kvrpcpb.LockInfo[];
}

/** What {@link ErrorLocked} is encoded from. */
export interface ErrorLockedInit {
  readonly msg?: string | undefined;
  readonly locked?: readonly kvrpcpb.LockInfoInit[] | undefined;
}

function writeErrorLocked(w: WireWriter, m: ErrorLockedInit): void {
  if (m.locked !== undefined && m.locked.length > 0) {
    for (let i = m.locked.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      kvrpcpb.LockInfo.write(w, m.locked[i] as kvrpcpb.LockInfoInit);
      w.nested(18, before);
    }
  }
  if (m.msg !== undefined && m.msg.length > 0) {
    w.string(m.msg);
    w.uint32(10);
  }
}

function readErrorLocked(r: WireReader, end: number, into?: ErrorLocked): ErrorLocked {
  const m: ErrorLocked = into ?? {
    msg: '',
    locked: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        m.msg = r.string(end);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.locked.push(kvrpcpb.LockInfo.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ErrorLocked: MessageCodec<ErrorLocked, ErrorLockedInit> = {
  typeName: 'disaggregated.ErrorLocked',
  write: writeErrorLocked,
  read: readErrorLocked,
};

/** `disaggregated.ErrorOther` */
export interface ErrorOther {
  code: number;
  msg: string;
}

/** What {@link ErrorOther} is encoded from. */
export interface ErrorOtherInit {
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
}

function writeErrorOther(w: WireWriter, m: ErrorOtherInit): void {
  if (m.msg !== undefined && m.msg.length > 0) {
    w.string(m.msg);
    w.uint32(18);
  }
  if (m.code !== undefined && m.code !== 0) {
    w.int32(m.code);
    w.uint32(8);
  }
}

function readErrorOther(r: WireReader, end: number, into?: ErrorOther): ErrorOther {
  const m: ErrorOther = into ?? {
    code: 0,
    msg: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.code = r.int32();
        break;
      }
      case 18: {
        m.msg = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ErrorOther: MessageCodec<ErrorOther, ErrorOtherInit> = {
  typeName: 'disaggregated.ErrorOther',
  write: writeErrorOther,
  read: readErrorOther,
};

/** `disaggregated.EstablishDisaggTaskRequest` */
export interface EstablishDisaggTaskRequest {
  meta: DisaggTaskMeta | undefined;
  address: string;
  timeoutS: number;
  regions: coprocessor.RegionInfo[];
  schemaVer: bigint;
  tableRegions: coprocessor.TableRegions[];
  encodedPlan: Uint8Array;
}

/** What {@link EstablishDisaggTaskRequest} is encoded from. */
export interface EstablishDisaggTaskRequestInit {
  readonly meta?: DisaggTaskMetaInit | undefined;
  readonly address?: string | undefined;
  readonly timeoutS?: number | undefined;
  readonly regions?: readonly coprocessor.RegionInfoInit[] | undefined;
  readonly schemaVer?: bigint | undefined;
  readonly tableRegions?: readonly coprocessor.TableRegionsInit[] | undefined;
  readonly encodedPlan?: BytesInit | undefined;
}

function writeEstablishDisaggTaskRequest(w: WireWriter, m: EstablishDisaggTaskRequestInit): void {
  if (m.encodedPlan !== undefined && m.encodedPlan.length > 0) {
    w.bytes(m.encodedPlan);
    w.uint32(58);
  }
  if (m.tableRegions !== undefined && m.tableRegions.length > 0) {
    for (let i = m.tableRegions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      coprocessor.TableRegions.write(w, m.tableRegions[i] as coprocessor.TableRegionsInit);
      w.nested(50, before);
    }
  }
  if (m.schemaVer !== undefined && m.schemaVer !== 0n) {
    w.int64(m.schemaVer);
    w.uint32(40);
  }
  if (m.regions !== undefined && m.regions.length > 0) {
    for (let i = m.regions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      coprocessor.RegionInfo.write(w, m.regions[i] as coprocessor.RegionInfoInit);
      w.nested(34, before);
    }
  }
  if (m.timeoutS !== undefined && m.timeoutS !== 0) {
    w.int64Number(m.timeoutS);
    w.uint32(24);
  }
  if (m.address !== undefined && m.address.length > 0) {
    w.string(m.address);
    w.uint32(18);
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeDisaggTaskMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readEstablishDisaggTaskRequest(r: WireReader, end: number, into?: EstablishDisaggTaskRequest): EstablishDisaggTaskRequest {
  const m: EstablishDisaggTaskRequest = into ?? {
    meta: undefined,
    address: '',
    timeoutS: 0,
    regions: [],
    schemaVer: 0n,
    tableRegions: [],
    encodedPlan: noBytes,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readDisaggTaskMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 18: {
        m.address = r.string(end);
        break;
      }
      case 24: {
        m.timeoutS = r.int64Number();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.regions.push(coprocessor.RegionInfo.read(r, stop));
        r.leave(stop);
        break;
      }
      case 40: {
        m.schemaVer = r.int64();
        break;
      }
      case 50: {
        const stop = r.enter(end);
        m.tableRegions.push(coprocessor.TableRegions.read(r, stop));
        r.leave(stop);
        break;
      }
      case 58: {
        m.encodedPlan = r.bytes(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EstablishDisaggTaskRequest: MessageCodec<EstablishDisaggTaskRequest, EstablishDisaggTaskRequestInit> = {
  typeName: 'disaggregated.EstablishDisaggTaskRequest',
  write: writeEstablishDisaggTaskRequest,
  read: readEstablishDisaggTaskRequest,
};

/** `disaggregated.EstablishDisaggTaskResponse` */
export interface EstablishDisaggTaskResponse {
  error: EstablishDisaggTaskError | undefined;
  storeId: bigint;
  snapshotId: DisaggTaskMeta | undefined;
  tables: Uint8Array[];
}

/** What {@link EstablishDisaggTaskResponse} is encoded from. */
export interface EstablishDisaggTaskResponseInit {
  readonly error?: EstablishDisaggTaskErrorInit | undefined;
  readonly storeId?: bigint | undefined;
  readonly snapshotId?: DisaggTaskMetaInit | undefined;
  readonly tables?: readonly BytesInit[] | undefined;
}

function writeEstablishDisaggTaskResponse(w: WireWriter, m: EstablishDisaggTaskResponseInit): void {
  if (m.tables !== undefined && m.tables.length > 0) {
    for (let i = m.tables.length - 1; i >= 0; i -= 1) {
      w.bytes(m.tables[i] as BytesInit);
      w.uint32(42);
    }
  }
  if (m.snapshotId !== undefined) {
    const before = w.size;
    writeDisaggTaskMeta(w, m.snapshotId);
    w.nested(34, before);
  }
  if (m.storeId !== undefined && m.storeId !== 0n) {
    w.uint64(m.storeId);
    w.uint32(24);
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeEstablishDisaggTaskError(w, m.error);
    w.nested(10, before);
  }
}

function readEstablishDisaggTaskResponse(r: WireReader, end: number, into?: EstablishDisaggTaskResponse): EstablishDisaggTaskResponse {
  const m: EstablishDisaggTaskResponse = into ?? {
    error: undefined,
    storeId: 0n,
    snapshotId: undefined,
    tables: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readEstablishDisaggTaskError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 24: {
        m.storeId = r.uint64();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.snapshotId = readDisaggTaskMeta(r, stop, m.snapshotId);
        r.leave(stop);
        break;
      }
      case 42: {
        m.tables.push(r.bytes(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EstablishDisaggTaskResponse: MessageCodec<EstablishDisaggTaskResponse, EstablishDisaggTaskResponseInit> = {
  typeName: 'disaggregated.EstablishDisaggTaskResponse',
  write: writeEstablishDisaggTaskResponse,
  read: readEstablishDisaggTaskResponse,
};

/** `disaggregated.CancelDisaggTaskRequest` */
export interface CancelDisaggTaskRequest {
  meta: DisaggTaskMeta | undefined;
}

/** What {@link CancelDisaggTaskRequest} is encoded from. */
export interface CancelDisaggTaskRequestInit {
  readonly meta?: DisaggTaskMetaInit | undefined;
}

function writeCancelDisaggTaskRequest(w: WireWriter, m: CancelDisaggTaskRequestInit): void {
  if (m.meta !== undefined) {
    const before = w.size;
    writeDisaggTaskMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readCancelDisaggTaskRequest(r: WireReader, end: number, into?: CancelDisaggTaskRequest): CancelDisaggTaskRequest {
  const m: CancelDisaggTaskRequest = into ?? {
    meta: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readDisaggTaskMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CancelDisaggTaskRequest: MessageCodec<CancelDisaggTaskRequest, CancelDisaggTaskRequestInit> = {
  typeName: 'disaggregated.CancelDisaggTaskRequest',
  write: writeCancelDisaggTaskRequest,
  read: readCancelDisaggTaskRequest,
};

/** `disaggregated.CancelDisaggTaskResponse` */
export interface CancelDisaggTaskResponse {
}

/** What {@link CancelDisaggTaskResponse} is encoded from. */
export interface CancelDisaggTaskResponseInit {
}

function writeCancelDisaggTaskResponse(_w: WireWriter, _m: CancelDisaggTaskResponseInit): void {
}

function readCancelDisaggTaskResponse(r: WireReader, end: number, into?: CancelDisaggTaskResponse): CancelDisaggTaskResponse {
  const m: CancelDisaggTaskResponse = into ?? {
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

export const CancelDisaggTaskResponse: MessageCodec<CancelDisaggTaskResponse, CancelDisaggTaskResponseInit> = {
  typeName: 'disaggregated.CancelDisaggTaskResponse',
  write: writeCancelDisaggTaskResponse,
  read: readCancelDisaggTaskResponse,
};

/** `disaggregated.FetchDisaggPagesRequest` */
export interface FetchDisaggPagesRequest {
  snapshotId: DisaggTaskMeta | undefined;
  tableId: bigint;
  segmentId: bigint;
  pageIds: bigint[];
}

/** What {@link FetchDisaggPagesRequest} is encoded from. */
export interface FetchDisaggPagesRequestInit {
  readonly snapshotId?: DisaggTaskMetaInit | undefined;
  readonly tableId?: bigint | undefined;
  readonly segmentId?: bigint | undefined;
  readonly pageIds?: readonly bigint[] | undefined;
}

function writeFetchDisaggPagesRequest(w: WireWriter, m: FetchDisaggPagesRequestInit): void {
  if (m.pageIds !== undefined && m.pageIds.length > 0) {
    const before = w.size;
    for (let i = m.pageIds.length - 1; i >= 0; i -= 1) w.uint64(m.pageIds[i] as bigint);
    w.nested(34, before);
  }
  if (m.segmentId !== undefined && m.segmentId !== 0n) {
    w.uint64(m.segmentId);
    w.uint32(24);
  }
  if (m.tableId !== undefined && m.tableId !== 0n) {
    w.int64(m.tableId);
    w.uint32(16);
  }
  if (m.snapshotId !== undefined) {
    const before = w.size;
    writeDisaggTaskMeta(w, m.snapshotId);
    w.nested(10, before);
  }
}

function readFetchDisaggPagesRequest(r: WireReader, end: number, into?: FetchDisaggPagesRequest): FetchDisaggPagesRequest {
  const m: FetchDisaggPagesRequest = into ?? {
    snapshotId: undefined,
    tableId: 0n,
    segmentId: 0n,
    pageIds: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.snapshotId = readDisaggTaskMeta(r, stop, m.snapshotId);
        r.leave(stop);
        break;
      }
      case 16: {
        m.tableId = r.int64();
        break;
      }
      case 24: {
        m.segmentId = r.uint64();
        break;
      }
      case 34: {
        const stop = r.length(end);
        while (r.pos < stop) m.pageIds.push(r.uint64());
        r.endOf(stop);
        break;
      }
      case 32: {
        m.pageIds.push(r.uint64());
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const FetchDisaggPagesRequest: MessageCodec<FetchDisaggPagesRequest, FetchDisaggPagesRequestInit> = {
  typeName: 'disaggregated.FetchDisaggPagesRequest',
  write: writeFetchDisaggPagesRequest,
  read: readFetchDisaggPagesRequest,
};

/** `disaggregated.PagesPacket` */
export interface PagesPacket {
  error: DisaggReadError | undefined;
  pages: Uint8Array[];
  chunks: Uint8Array[];
  summaries: Uint8Array[];
}

/** What {@link PagesPacket} is encoded from. */
export interface PagesPacketInit {
  readonly error?: DisaggReadErrorInit | undefined;
  readonly pages?: readonly BytesInit[] | undefined;
  readonly chunks?: readonly BytesInit[] | undefined;
  readonly summaries?: readonly BytesInit[] | undefined;
}

function writePagesPacket(w: WireWriter, m: PagesPacketInit): void {
  if (m.summaries !== undefined && m.summaries.length > 0) {
    for (let i = m.summaries.length - 1; i >= 0; i -= 1) {
      w.bytes(m.summaries[i] as BytesInit);
      w.uint32(34);
    }
  }
  if (m.chunks !== undefined && m.chunks.length > 0) {
    for (let i = m.chunks.length - 1; i >= 0; i -= 1) {
      w.bytes(m.chunks[i] as BytesInit);
      w.uint32(26);
    }
  }
  if (m.pages !== undefined && m.pages.length > 0) {
    for (let i = m.pages.length - 1; i >= 0; i -= 1) {
      w.bytes(m.pages[i] as BytesInit);
      w.uint32(18);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeDisaggReadError(w, m.error);
    w.nested(10, before);
  }
}

function readPagesPacket(r: WireReader, end: number, into?: PagesPacket): PagesPacket {
  const m: PagesPacket = into ?? {
    error: undefined,
    pages: [],
    chunks: [],
    summaries: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.error = readDisaggReadError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 18: {
        m.pages.push(r.bytes(end));
        break;
      }
      case 26: {
        m.chunks.push(r.bytes(end));
        break;
      }
      case 34: {
        m.summaries.push(r.bytes(end));
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const PagesPacket: MessageCodec<PagesPacket, PagesPacketInit> = {
  typeName: 'disaggregated.PagesPacket',
  write: writePagesPacket,
  read: readPagesPacket,
};

