// Generated from mpp.proto. Do not edit.
import { type BytesInit, noBytes } from '../../wire/bytes-init.js';
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as apipb from './apipb.js';
import * as coprocessor from './coprocessor.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as metapb from './metapb.js';

/** `mpp.TaskMeta` */
export interface TaskMeta {
  startTs: bigint;
  taskId: bigint;
  partitionId: bigint;
  address: string;
  gatherId: bigint;
  queryTs: bigint;
  localQueryId: bigint;
  serverId: bigint;
  mppVersion: bigint;
  keyspace: { case: 'keyspaceId'; value: number } | { case: 'keyspaceIdentity'; value: apipb.KeyspaceIdentity } | undefined;
  coordinatorAddress: string;
  reportExecutionSummary: boolean;
  apiVersion: kvrpcpb.APIVersion;
  resourceGroupName: string;
  connectionId: bigint;
  connectionAlias: string;
  sqlDigest: string;
  planDigest: string;
}

/** What {@link TaskMeta} is encoded from. */
export interface TaskMetaInit {
  readonly startTs?: bigint | undefined;
  readonly taskId?: bigint | undefined;
  readonly partitionId?: bigint | undefined;
  readonly address?: string | undefined;
  readonly gatherId?: bigint | undefined;
  readonly queryTs?: bigint | undefined;
  readonly localQueryId?: bigint | undefined;
  readonly serverId?: bigint | undefined;
  readonly mppVersion?: bigint | undefined;
  readonly keyspace?: { readonly case: 'keyspaceId'; readonly value: number } | { readonly case: 'keyspaceIdentity'; readonly value: apipb.KeyspaceIdentityInit } | undefined;
  readonly coordinatorAddress?: string | undefined;
  readonly reportExecutionSummary?: boolean | undefined;
  readonly apiVersion?: kvrpcpb.APIVersion | undefined;
  readonly resourceGroupName?: string | undefined;
  readonly connectionId?: bigint | undefined;
  readonly connectionAlias?: string | undefined;
  readonly sqlDigest?: string | undefined;
  readonly planDigest?: string | undefined;
}

function writeTaskMeta(w: WireWriter, m: TaskMetaInit): void {
  if (m.keyspace?.case === 'keyspaceIdentity') {
    const before = w.size;
    apipb.KeyspaceIdentity.write(w, m.keyspace.value);
    w.nested(178, before);
  }
  if (m.planDigest !== undefined && m.planDigest.length > 0) {
    w.string(m.planDigest);
    w.uint32(170);
  }
  if (m.sqlDigest !== undefined && m.sqlDigest.length > 0) {
    w.string(m.sqlDigest);
    w.uint32(162);
  }
  if (m.connectionAlias !== undefined && m.connectionAlias.length > 0) {
    w.string(m.connectionAlias);
    w.uint32(154);
  }
  if (m.connectionId !== undefined && m.connectionId !== 0n) {
    w.uint64(m.connectionId);
    w.uint32(144);
  }
  if (m.resourceGroupName !== undefined && m.resourceGroupName.length > 0) {
    w.string(m.resourceGroupName);
    w.uint32(138);
  }
  if (m.apiVersion !== undefined && m.apiVersion !== 0) {
    w.int32(m.apiVersion);
    w.uint32(128);
  }
  if (m.reportExecutionSummary !== undefined && m.reportExecutionSummary) {
    w.bool(m.reportExecutionSummary);
    w.uint32(96);
  }
  if (m.coordinatorAddress !== undefined && m.coordinatorAddress.length > 0) {
    w.string(m.coordinatorAddress);
    w.uint32(90);
  }
  if (m.keyspace?.case === 'keyspaceId') {
    w.uint32(m.keyspace.value);
    w.uint32(80);
  }
  if (m.mppVersion !== undefined && m.mppVersion !== 0n) {
    w.int64(m.mppVersion);
    w.uint32(72);
  }
  if (m.serverId !== undefined && m.serverId !== 0n) {
    w.uint64(m.serverId);
    w.uint32(64);
  }
  if (m.localQueryId !== undefined && m.localQueryId !== 0n) {
    w.uint64(m.localQueryId);
    w.uint32(56);
  }
  if (m.queryTs !== undefined && m.queryTs !== 0n) {
    w.uint64(m.queryTs);
    w.uint32(48);
  }
  if (m.gatherId !== undefined && m.gatherId !== 0n) {
    w.uint64(m.gatherId);
    w.uint32(40);
  }
  if (m.address !== undefined && m.address.length > 0) {
    w.string(m.address);
    w.uint32(34);
  }
  if (m.partitionId !== undefined && m.partitionId !== 0n) {
    w.int64(m.partitionId);
    w.uint32(24);
  }
  if (m.taskId !== undefined && m.taskId !== 0n) {
    w.int64(m.taskId);
    w.uint32(16);
  }
  if (m.startTs !== undefined && m.startTs !== 0n) {
    w.uint64(m.startTs);
    w.uint32(8);
  }
}

function readTaskMeta(r: WireReader, end: number, into?: TaskMeta): TaskMeta {
  const m: TaskMeta = into ?? {
    startTs: 0n,
    taskId: 0n,
    partitionId: 0n,
    address: '',
    gatherId: 0n,
    queryTs: 0n,
    localQueryId: 0n,
    serverId: 0n,
    mppVersion: 0n,
    keyspace: undefined,
    coordinatorAddress: '',
    reportExecutionSummary: false,
    apiVersion: 0,
    resourceGroupName: '',
    connectionId: 0n,
    connectionAlias: '',
    sqlDigest: '',
    planDigest: '',
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.startTs = r.uint64();
        break;
      }
      case 16: {
        m.taskId = r.int64();
        break;
      }
      case 24: {
        m.partitionId = r.int64();
        break;
      }
      case 34: {
        m.address = r.string(end);
        break;
      }
      case 40: {
        m.gatherId = r.uint64();
        break;
      }
      case 48: {
        m.queryTs = r.uint64();
        break;
      }
      case 56: {
        m.localQueryId = r.uint64();
        break;
      }
      case 64: {
        m.serverId = r.uint64();
        break;
      }
      case 72: {
        m.mppVersion = r.int64();
        break;
      }
      case 80: {
        m.keyspace = { case: 'keyspaceId', value: r.uint32() };
        break;
      }
      case 178: {
        const stop = r.enter(end);
        const before = m.keyspace?.case === 'keyspaceIdentity' ? m.keyspace.value : undefined;
        m.keyspace = { case: 'keyspaceIdentity', value: apipb.KeyspaceIdentity.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 90: {
        m.coordinatorAddress = r.string(end);
        break;
      }
      case 96: {
        m.reportExecutionSummary = r.bool();
        break;
      }
      case 128: {
        m.apiVersion = r.int32();
        break;
      }
      case 138: {
        m.resourceGroupName = r.string(end);
        break;
      }
      case 144: {
        m.connectionId = r.uint64();
        break;
      }
      case 154: {
        m.connectionAlias = r.string(end);
        break;
      }
      case 162: {
        m.sqlDigest = r.string(end);
        break;
      }
      case 170: {
        m.planDigest = r.string(end);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const TaskMeta: MessageCodec<TaskMeta, TaskMetaInit> = {
  typeName: 'mpp.TaskMeta',
  write: writeTaskMeta,
  read: readTaskMeta,
};

/** `mpp.IsAliveRequest` */
export interface IsAliveRequest {
}

/** What {@link IsAliveRequest} is encoded from. */
export interface IsAliveRequestInit {
}

function writeIsAliveRequest(_w: WireWriter, _m: IsAliveRequestInit): void {
}

function readIsAliveRequest(r: WireReader, end: number, into?: IsAliveRequest): IsAliveRequest {
  const m: IsAliveRequest = into ?? {
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

export const IsAliveRequest: MessageCodec<IsAliveRequest, IsAliveRequestInit> = {
  typeName: 'mpp.IsAliveRequest',
  write: writeIsAliveRequest,
  read: readIsAliveRequest,
};

/** `mpp.IsAliveResponse` */
export interface IsAliveResponse {
  available: boolean;
  mppVersion: bigint;
}

/** What {@link IsAliveResponse} is encoded from. */
export interface IsAliveResponseInit {
  readonly available?: boolean | undefined;
  readonly mppVersion?: bigint | undefined;
}

function writeIsAliveResponse(w: WireWriter, m: IsAliveResponseInit): void {
  if (m.mppVersion !== undefined && m.mppVersion !== 0n) {
    w.int64(m.mppVersion);
    w.uint32(16);
  }
  if (m.available !== undefined && m.available) {
    w.bool(m.available);
    w.uint32(8);
  }
}

function readIsAliveResponse(r: WireReader, end: number, into?: IsAliveResponse): IsAliveResponse {
  const m: IsAliveResponse = into ?? {
    available: false,
    mppVersion: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.available = r.bool();
        break;
      }
      case 16: {
        m.mppVersion = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const IsAliveResponse: MessageCodec<IsAliveResponse, IsAliveResponseInit> = {
  typeName: 'mpp.IsAliveResponse',
  write: writeIsAliveResponse,
  read: readIsAliveResponse,
};

/** `mpp.DispatchTaskRequest` */
export interface DispatchTaskRequest {
  meta: TaskMeta | undefined;
  encodedPlan: Uint8Array;
  timeout: number;
  regions: coprocessor.RegionInfo[];
  schemaVer: bigint;
  tableRegions: coprocessor.TableRegions[];
  tableShardInfos: coprocessor.TableShardInfos[];
}

/** What {@link DispatchTaskRequest} is encoded from. */
export interface DispatchTaskRequestInit {
  readonly meta?: TaskMetaInit | undefined;
  readonly encodedPlan?: BytesInit | undefined;
  readonly timeout?: number | undefined;
  readonly regions?: readonly coprocessor.RegionInfoInit[] | undefined;
  readonly schemaVer?: bigint | undefined;
  readonly tableRegions?: readonly coprocessor.TableRegionsInit[] | undefined;
  readonly tableShardInfos?: readonly coprocessor.TableShardInfosInit[] | undefined;
}

function writeDispatchTaskRequest(w: WireWriter, m: DispatchTaskRequestInit): void {
  if (m.tableShardInfos !== undefined && m.tableShardInfos.length > 0) {
    for (let i = m.tableShardInfos.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      coprocessor.TableShardInfos.write(w, m.tableShardInfos[i] as coprocessor.TableShardInfosInit);
      w.nested(58, before);
    }
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
  if (m.timeout !== undefined && m.timeout !== 0) {
    w.int64Number(m.timeout);
    w.uint32(24);
  }
  if (m.encodedPlan !== undefined && m.encodedPlan.length > 0) {
    w.bytes(m.encodedPlan);
    w.uint32(18);
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeTaskMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readDispatchTaskRequest(r: WireReader, end: number, into?: DispatchTaskRequest): DispatchTaskRequest {
  const m: DispatchTaskRequest = into ?? {
    meta: undefined,
    encodedPlan: noBytes,
    timeout: 0,
    regions: [],
    schemaVer: 0n,
    tableRegions: [],
    tableShardInfos: [],
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readTaskMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 18: {
        m.encodedPlan = r.bytes(end);
        break;
      }
      case 24: {
        m.timeout = r.int64Number();
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
        const stop = r.enter(end);
        m.tableShardInfos.push(coprocessor.TableShardInfos.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DispatchTaskRequest: MessageCodec<DispatchTaskRequest, DispatchTaskRequestInit> = {
  typeName: 'mpp.DispatchTaskRequest',
  write: writeDispatchTaskRequest,
  read: readDispatchTaskRequest,
};

/** `mpp.DispatchTaskResponse` */
export interface DispatchTaskResponse {
  error: Error | undefined;
  retryRegions: metapb.Region[];
}

/** What {@link DispatchTaskResponse} is encoded from. */
export interface DispatchTaskResponseInit {
  readonly error?: ErrorInit | undefined;
  readonly retryRegions?: readonly metapb.RegionInit[] | undefined;
}

function writeDispatchTaskResponse(w: WireWriter, m: DispatchTaskResponseInit): void {
  if (m.retryRegions !== undefined && m.retryRegions.length > 0) {
    for (let i = m.retryRegions.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      metapb.Region.write(w, m.retryRegions[i] as metapb.RegionInit);
      w.nested(18, before);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readDispatchTaskResponse(r: WireReader, end: number, into?: DispatchTaskResponse): DispatchTaskResponse {
  const m: DispatchTaskResponse = into ?? {
    error: undefined,
    retryRegions: [],
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
        m.retryRegions.push(metapb.Region.read(r, stop));
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const DispatchTaskResponse: MessageCodec<DispatchTaskResponse, DispatchTaskResponseInit> = {
  typeName: 'mpp.DispatchTaskResponse',
  write: writeDispatchTaskResponse,
  read: readDispatchTaskResponse,
};

/** `mpp.CancelTaskRequest` */
export interface CancelTaskRequest {
  meta: TaskMeta | undefined;
  error: Error | undefined;
}

/** What {@link CancelTaskRequest} is encoded from. */
export interface CancelTaskRequestInit {
  readonly meta?: TaskMetaInit | undefined;
  readonly error?: ErrorInit | undefined;
}

function writeCancelTaskRequest(w: WireWriter, m: CancelTaskRequestInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(18, before);
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeTaskMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readCancelTaskRequest(r: WireReader, end: number, into?: CancelTaskRequest): CancelTaskRequest {
  const m: CancelTaskRequest = into ?? {
    meta: undefined,
    error: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readTaskMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CancelTaskRequest: MessageCodec<CancelTaskRequest, CancelTaskRequestInit> = {
  typeName: 'mpp.CancelTaskRequest',
  write: writeCancelTaskRequest,
  read: readCancelTaskRequest,
};

/** `mpp.CancelTaskResponse` */
export interface CancelTaskResponse {
  error: Error | undefined;
}

/** What {@link CancelTaskResponse} is encoded from. */
export interface CancelTaskResponseInit {
  readonly error?: ErrorInit | undefined;
}

function writeCancelTaskResponse(w: WireWriter, m: CancelTaskResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readCancelTaskResponse(r: WireReader, end: number, into?: CancelTaskResponse): CancelTaskResponse {
  const m: CancelTaskResponse = into ?? {
    error: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const CancelTaskResponse: MessageCodec<CancelTaskResponse, CancelTaskResponseInit> = {
  typeName: 'mpp.CancelTaskResponse',
  write: writeCancelTaskResponse,
  read: readCancelTaskResponse,
};

/** `mpp.ReportTaskStatusRequest` */
export interface ReportTaskStatusRequest {
  meta: TaskMeta | undefined;
  data: Uint8Array;
  error: Error | undefined;
}

/** What {@link ReportTaskStatusRequest} is encoded from. */
export interface ReportTaskStatusRequestInit {
  readonly meta?: TaskMetaInit | undefined;
  readonly data?: BytesInit | undefined;
  readonly error?: ErrorInit | undefined;
}

function writeReportTaskStatusRequest(w: WireWriter, m: ReportTaskStatusRequestInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(26, before);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(18);
  }
  if (m.meta !== undefined) {
    const before = w.size;
    writeTaskMeta(w, m.meta);
    w.nested(10, before);
  }
}

function readReportTaskStatusRequest(r: WireReader, end: number, into?: ReportTaskStatusRequest): ReportTaskStatusRequest {
  const m: ReportTaskStatusRequest = into ?? {
    meta: undefined,
    data: noBytes,
    error: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.meta = readTaskMeta(r, stop, m.meta);
        r.leave(stop);
        break;
      }
      case 18: {
        m.data = r.bytes(end);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportTaskStatusRequest: MessageCodec<ReportTaskStatusRequest, ReportTaskStatusRequestInit> = {
  typeName: 'mpp.ReportTaskStatusRequest',
  write: writeReportTaskStatusRequest,
  read: readReportTaskStatusRequest,
};

/** `mpp.ReportTaskStatusResponse` */
export interface ReportTaskStatusResponse {
  error: Error | undefined;
}

/** What {@link ReportTaskStatusResponse} is encoded from. */
export interface ReportTaskStatusResponseInit {
  readonly error?: ErrorInit | undefined;
}

function writeReportTaskStatusResponse(w: WireWriter, m: ReportTaskStatusResponseInit): void {
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(10, before);
  }
}

function readReportTaskStatusResponse(r: WireReader, end: number, into?: ReportTaskStatusResponse): ReportTaskStatusResponse {
  const m: ReportTaskStatusResponse = into ?? {
    error: undefined,
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
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const ReportTaskStatusResponse: MessageCodec<ReportTaskStatusResponse, ReportTaskStatusResponseInit> = {
  typeName: 'mpp.ReportTaskStatusResponse',
  write: writeReportTaskStatusResponse,
  read: readReportTaskStatusResponse,
};

/** `mpp.EstablishMPPConnectionRequest` */
export interface EstablishMPPConnectionRequest {
  senderMeta: TaskMeta | undefined;
  receiverMeta: TaskMeta | undefined;
}

/** What {@link EstablishMPPConnectionRequest} is encoded from. */
export interface EstablishMPPConnectionRequestInit {
  readonly senderMeta?: TaskMetaInit | undefined;
  readonly receiverMeta?: TaskMetaInit | undefined;
}

function writeEstablishMPPConnectionRequest(w: WireWriter, m: EstablishMPPConnectionRequestInit): void {
  if (m.receiverMeta !== undefined) {
    const before = w.size;
    writeTaskMeta(w, m.receiverMeta);
    w.nested(18, before);
  }
  if (m.senderMeta !== undefined) {
    const before = w.size;
    writeTaskMeta(w, m.senderMeta);
    w.nested(10, before);
  }
}

function readEstablishMPPConnectionRequest(r: WireReader, end: number, into?: EstablishMPPConnectionRequest): EstablishMPPConnectionRequest {
  const m: EstablishMPPConnectionRequest = into ?? {
    senderMeta: undefined,
    receiverMeta: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.senderMeta = readTaskMeta(r, stop, m.senderMeta);
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        m.receiverMeta = readTaskMeta(r, stop, m.receiverMeta);
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const EstablishMPPConnectionRequest: MessageCodec<EstablishMPPConnectionRequest, EstablishMPPConnectionRequestInit> = {
  typeName: 'mpp.EstablishMPPConnectionRequest',
  write: writeEstablishMPPConnectionRequest,
  read: readEstablishMPPConnectionRequest,
};

/** `mpp.MPPDataPacket` */
export interface MPPDataPacket {
  data: Uint8Array;
  error: Error | undefined;
  chunks: Uint8Array[];
  streamIds: number[];
  version: bigint;
}

/** What {@link MPPDataPacket} is encoded from. */
export interface MPPDataPacketInit {
  readonly data?: BytesInit | undefined;
  readonly error?: ErrorInit | undefined;
  readonly chunks?: readonly BytesInit[] | undefined;
  readonly streamIds?: readonly number[] | undefined;
  readonly version?: bigint | undefined;
}

function writeMPPDataPacket(w: WireWriter, m: MPPDataPacketInit): void {
  if (m.version !== undefined && m.version !== 0n) {
    w.int64(m.version);
    w.uint32(40);
  }
  if (m.streamIds !== undefined && m.streamIds.length > 0) {
    const before = w.size;
    for (let i = m.streamIds.length - 1; i >= 0; i -= 1) w.uint64Number(m.streamIds[i] as number);
    w.nested(34, before);
  }
  if (m.chunks !== undefined && m.chunks.length > 0) {
    for (let i = m.chunks.length - 1; i >= 0; i -= 1) {
      w.bytes(m.chunks[i] as BytesInit);
      w.uint32(26);
    }
  }
  if (m.error !== undefined) {
    const before = w.size;
    writeError(w, m.error);
    w.nested(18, before);
  }
  if (m.data !== undefined && m.data.length > 0) {
    w.bytes(m.data);
    w.uint32(10);
  }
}

function readMPPDataPacket(r: WireReader, end: number, into?: MPPDataPacket): MPPDataPacket {
  const m: MPPDataPacket = into ?? {
    data: noBytes,
    error: undefined,
    chunks: [],
    streamIds: [],
    version: 0n,
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
        m.error = readError(r, stop, m.error);
        r.leave(stop);
        break;
      }
      case 26: {
        m.chunks.push(r.bytes(end));
        break;
      }
      case 34: {
        const stop = r.length(end);
        while (r.pos < stop) m.streamIds.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 32: {
        m.streamIds.push(r.uint64Number());
        break;
      }
      case 40: {
        m.version = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const MPPDataPacket: MessageCodec<MPPDataPacket, MPPDataPacketInit> = {
  typeName: 'mpp.MPPDataPacket',
  write: writeMPPDataPacket,
  read: readMPPDataPacket,
};

/** `mpp.Error` */
export interface Error {
  code: number;
  msg: string;
  mppVersion: bigint;
}

/** What {@link Error} is encoded from. */
export interface ErrorInit {
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
  readonly mppVersion?: bigint | undefined;
}

function writeError(w: WireWriter, m: ErrorInit): void {
  if (m.mppVersion !== undefined && m.mppVersion !== 0n) {
    w.int64(m.mppVersion);
    w.uint32(24);
  }
  if (m.msg !== undefined && m.msg.length > 0) {
    w.string(m.msg);
    w.uint32(18);
  }
  if (m.code !== undefined && m.code !== 0) {
    w.int32(m.code);
    w.uint32(8);
  }
}

function readError(r: WireReader, end: number, into?: Error): Error {
  const m: Error = into ?? {
    code: 0,
    msg: '',
    mppVersion: 0n,
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
      case 24: {
        m.mppVersion = r.int64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const Error: MessageCodec<Error, ErrorInit> = {
  typeName: 'mpp.Error',
  write: writeError,
  read: readError,
};

