// Generated from tikvpb.proto. Do not edit.
import type { MessageCodec } from '../../wire/message-codec.js';
import type { WireReader } from '../../wire/wire-reader.js';
import type { WireWriter } from '../../wire/wire-writer.js';
import * as coprocessor from './coprocessor.js';
import * as kvrpcpb from './kvrpcpb.js';
import * as raft_serverpb from './raft_serverpb.js';

/** `tikvpb.BatchCommandsRequest` */
export interface BatchCommandsRequest {
  requests: BatchCommandsRequest_Request[];
  requestIds: number[];
  clientSendTimeNs: bigint;
}

/** What {@link BatchCommandsRequest} is encoded from. */
export interface BatchCommandsRequestInit {
  readonly requests?: readonly BatchCommandsRequest_RequestInit[] | undefined;
  readonly requestIds?: readonly number[] | undefined;
  readonly clientSendTimeNs?: bigint | undefined;
}

function writeBatchCommandsRequest(w: WireWriter, m: BatchCommandsRequestInit): void {
  if (m.clientSendTimeNs !== undefined && m.clientSendTimeNs !== 0n) {
    w.uint64(m.clientSendTimeNs);
    w.uint32(24);
  }
  if (m.requestIds !== undefined && m.requestIds.length > 0) {
    const before = w.size;
    for (let i = m.requestIds.length - 1; i >= 0; i -= 1) w.uint64Number(m.requestIds[i] as number);
    w.nested(18, before);
  }
  if (m.requests !== undefined && m.requests.length > 0) {
    for (let i = m.requests.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeBatchCommandsRequest_Request(w, m.requests[i] as BatchCommandsRequest_RequestInit);
      w.nested(10, before);
    }
  }
}

function readBatchCommandsRequest(r: WireReader, end: number, into?: BatchCommandsRequest): BatchCommandsRequest {
  const m: BatchCommandsRequest = into ?? {
    requests: [],
    requestIds: [],
    clientSendTimeNs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.requests.push(readBatchCommandsRequest_Request(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.requestIds.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.requestIds.push(r.uint64Number());
        break;
      }
      case 24: {
        m.clientSendTimeNs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchCommandsRequest: MessageCodec<BatchCommandsRequest, BatchCommandsRequestInit> = {
  typeName: 'tikvpb.BatchCommandsRequest',
  write: writeBatchCommandsRequest,
  read: readBatchCommandsRequest,
};

/** `tikvpb.BatchCommandsRequest.Request` */
export interface BatchCommandsRequest_Request {
  cmd: { case: 'Get'; value: kvrpcpb.GetRequest } | { case: 'Scan'; value: kvrpcpb.ScanRequest } | { case: 'Prewrite'; value: kvrpcpb.PrewriteRequest } | { case: 'Commit'; value: kvrpcpb.CommitRequest } | { case: 'Import'; value: kvrpcpb.ImportRequest } | { case: 'Cleanup'; value: kvrpcpb.CleanupRequest } | { case: 'BatchGet'; value: kvrpcpb.BatchGetRequest } | { case: 'BatchRollback'; value: kvrpcpb.BatchRollbackRequest } | { case: 'ScanLock'; value: kvrpcpb.ScanLockRequest } | { case: 'ResolveLock'; value: kvrpcpb.ResolveLockRequest } | { case: 'GC'; value: kvrpcpb.GCRequest } | { case: 'DeleteRange'; value: kvrpcpb.DeleteRangeRequest } | { case: 'RawGet'; value: kvrpcpb.RawGetRequest } | { case: 'RawBatchGet'; value: kvrpcpb.RawBatchGetRequest } | { case: 'RawPut'; value: kvrpcpb.RawPutRequest } | { case: 'RawBatchPut'; value: kvrpcpb.RawBatchPutRequest } | { case: 'RawDelete'; value: kvrpcpb.RawDeleteRequest } | { case: 'RawBatchDelete'; value: kvrpcpb.RawBatchDeleteRequest } | { case: 'RawScan'; value: kvrpcpb.RawScanRequest } | { case: 'RawDeleteRange'; value: kvrpcpb.RawDeleteRangeRequest } | { case: 'RawBatchScan'; value: kvrpcpb.RawBatchScanRequest } | { case: 'Coprocessor'; value: coprocessor.Request } | { case: 'PessimisticLock'; value: kvrpcpb.PessimisticLockRequest } | { case: 'PessimisticRollback'; value: kvrpcpb.PessimisticRollbackRequest } | { case: 'CheckTxnStatus'; value: kvrpcpb.CheckTxnStatusRequest } | { case: 'TxnHeartBeat'; value: kvrpcpb.TxnHeartBeatRequest } | { case: 'CheckSecondaryLocks'; value: kvrpcpb.CheckSecondaryLocksRequest } | { case: 'RawCoprocessor'; value: kvrpcpb.RawCoprocessorRequest } | { case: 'FlashbackToVersion'; value: kvrpcpb.FlashbackToVersionRequest } | { case: 'PrepareFlashbackToVersion'; value: kvrpcpb.PrepareFlashbackToVersionRequest } | { case: 'Flush'; value: kvrpcpb.FlushRequest } | { case: 'BufferBatchGet'; value: kvrpcpb.BufferBatchGetRequest } | { case: 'GetHealthFeedback'; value: kvrpcpb.GetHealthFeedbackRequest } | { case: 'BroadcastTxnStatus'; value: kvrpcpb.BroadcastTxnStatusRequest } | { case: 'Empty'; value: BatchCommandsEmptyRequest } | undefined;
}

/** What {@link BatchCommandsRequest_Request} is encoded from. */
export interface BatchCommandsRequest_RequestInit {
  readonly cmd?: { readonly case: 'Get'; readonly value: kvrpcpb.GetRequestInit } | { readonly case: 'Scan'; readonly value: kvrpcpb.ScanRequestInit } | { readonly case: 'Prewrite'; readonly value: kvrpcpb.PrewriteRequestInit } | { readonly case: 'Commit'; readonly value: kvrpcpb.CommitRequestInit } | { readonly case: 'Import'; readonly value: kvrpcpb.ImportRequestInit } | { readonly case: 'Cleanup'; readonly value: kvrpcpb.CleanupRequestInit } | { readonly case: 'BatchGet'; readonly value: kvrpcpb.BatchGetRequestInit } | { readonly case: 'BatchRollback'; readonly value: kvrpcpb.BatchRollbackRequestInit } | { readonly case: 'ScanLock'; readonly value: kvrpcpb.ScanLockRequestInit } | { readonly case: 'ResolveLock'; readonly value: kvrpcpb.ResolveLockRequestInit } | { readonly case: 'GC'; readonly value: kvrpcpb.GCRequestInit } | { readonly case: 'DeleteRange'; readonly value: kvrpcpb.DeleteRangeRequestInit } | { readonly case: 'RawGet'; readonly value: kvrpcpb.RawGetRequestInit } | { readonly case: 'RawBatchGet'; readonly value: kvrpcpb.RawBatchGetRequestInit } | { readonly case: 'RawPut'; readonly value: kvrpcpb.RawPutRequestInit } | { readonly case: 'RawBatchPut'; readonly value: kvrpcpb.RawBatchPutRequestInit } | { readonly case: 'RawDelete'; readonly value: kvrpcpb.RawDeleteRequestInit } | { readonly case: 'RawBatchDelete'; readonly value: kvrpcpb.RawBatchDeleteRequestInit } | { readonly case: 'RawScan'; readonly value: kvrpcpb.RawScanRequestInit } | { readonly case: 'RawDeleteRange'; readonly value: kvrpcpb.RawDeleteRangeRequestInit } | { readonly case: 'RawBatchScan'; readonly value: kvrpcpb.RawBatchScanRequestInit } | { readonly case: 'Coprocessor'; readonly value: coprocessor.RequestInit } | { readonly case: 'PessimisticLock'; readonly value: kvrpcpb.PessimisticLockRequestInit } | { readonly case: 'PessimisticRollback'; readonly value: kvrpcpb.PessimisticRollbackRequestInit } | { readonly case: 'CheckTxnStatus'; readonly value: kvrpcpb.CheckTxnStatusRequestInit } | { readonly case: 'TxnHeartBeat'; readonly value: kvrpcpb.TxnHeartBeatRequestInit } | { readonly case: 'CheckSecondaryLocks'; readonly value: kvrpcpb.CheckSecondaryLocksRequestInit } | { readonly case: 'RawCoprocessor'; readonly value: kvrpcpb.RawCoprocessorRequestInit } | { readonly case: 'FlashbackToVersion'; readonly value: kvrpcpb.FlashbackToVersionRequestInit } | { readonly case: 'PrepareFlashbackToVersion'; readonly value: kvrpcpb.PrepareFlashbackToVersionRequestInit } | { readonly case: 'Flush'; readonly value: kvrpcpb.FlushRequestInit } | { readonly case: 'BufferBatchGet'; readonly value: kvrpcpb.BufferBatchGetRequestInit } | { readonly case: 'GetHealthFeedback'; readonly value: kvrpcpb.GetHealthFeedbackRequestInit } | { readonly case: 'BroadcastTxnStatus'; readonly value: kvrpcpb.BroadcastTxnStatusRequestInit } | { readonly case: 'Empty'; readonly value: BatchCommandsEmptyRequestInit } | undefined;
}

function writeBatchCommandsRequest_Request(w: WireWriter, m: BatchCommandsRequest_RequestInit): void {
  if (m.cmd?.case === 'Empty') {
    const before = w.size;
    writeBatchCommandsEmptyRequest(w, m.cmd.value);
    w.nested(2042, before);
  }
  if (m.cmd?.case === 'BroadcastTxnStatus') {
    const before = w.size;
    kvrpcpb.BroadcastTxnStatusRequest.write(w, m.cmd.value);
    w.nested(322, before);
  }
  if (m.cmd?.case === 'GetHealthFeedback') {
    const before = w.size;
    kvrpcpb.GetHealthFeedbackRequest.write(w, m.cmd.value);
    w.nested(314, before);
  }
  if (m.cmd?.case === 'BufferBatchGet') {
    const before = w.size;
    kvrpcpb.BufferBatchGetRequest.write(w, m.cmd.value);
    w.nested(306, before);
  }
  if (m.cmd?.case === 'Flush') {
    const before = w.size;
    kvrpcpb.FlushRequest.write(w, m.cmd.value);
    w.nested(298, before);
  }
  if (m.cmd?.case === 'PrepareFlashbackToVersion') {
    const before = w.size;
    kvrpcpb.PrepareFlashbackToVersionRequest.write(w, m.cmd.value);
    w.nested(290, before);
  }
  if (m.cmd?.case === 'FlashbackToVersion') {
    const before = w.size;
    kvrpcpb.FlashbackToVersionRequest.write(w, m.cmd.value);
    w.nested(282, before);
  }
  if (m.cmd?.case === 'RawCoprocessor') {
    const before = w.size;
    kvrpcpb.RawCoprocessorRequest.write(w, m.cmd.value);
    w.nested(274, before);
  }
  if (m.cmd?.case === 'CheckSecondaryLocks') {
    const before = w.size;
    kvrpcpb.CheckSecondaryLocksRequest.write(w, m.cmd.value);
    w.nested(266, before);
  }
  if (m.cmd?.case === 'TxnHeartBeat') {
    const before = w.size;
    kvrpcpb.TxnHeartBeatRequest.write(w, m.cmd.value);
    w.nested(210, before);
  }
  if (m.cmd?.case === 'CheckTxnStatus') {
    const before = w.size;
    kvrpcpb.CheckTxnStatusRequest.write(w, m.cmd.value);
    w.nested(202, before);
  }
  if (m.cmd?.case === 'PessimisticRollback') {
    const before = w.size;
    kvrpcpb.PessimisticRollbackRequest.write(w, m.cmd.value);
    w.nested(194, before);
  }
  if (m.cmd?.case === 'PessimisticLock') {
    const before = w.size;
    kvrpcpb.PessimisticLockRequest.write(w, m.cmd.value);
    w.nested(186, before);
  }
  if (m.cmd?.case === 'Coprocessor') {
    const before = w.size;
    coprocessor.Request.write(w, m.cmd.value);
    w.nested(178, before);
  }
  if (m.cmd?.case === 'RawBatchScan') {
    const before = w.size;
    kvrpcpb.RawBatchScanRequest.write(w, m.cmd.value);
    w.nested(170, before);
  }
  if (m.cmd?.case === 'RawDeleteRange') {
    const before = w.size;
    kvrpcpb.RawDeleteRangeRequest.write(w, m.cmd.value);
    w.nested(162, before);
  }
  if (m.cmd?.case === 'RawScan') {
    const before = w.size;
    kvrpcpb.RawScanRequest.write(w, m.cmd.value);
    w.nested(154, before);
  }
  if (m.cmd?.case === 'RawBatchDelete') {
    const before = w.size;
    kvrpcpb.RawBatchDeleteRequest.write(w, m.cmd.value);
    w.nested(146, before);
  }
  if (m.cmd?.case === 'RawDelete') {
    const before = w.size;
    kvrpcpb.RawDeleteRequest.write(w, m.cmd.value);
    w.nested(138, before);
  }
  if (m.cmd?.case === 'RawBatchPut') {
    const before = w.size;
    kvrpcpb.RawBatchPutRequest.write(w, m.cmd.value);
    w.nested(130, before);
  }
  if (m.cmd?.case === 'RawPut') {
    const before = w.size;
    kvrpcpb.RawPutRequest.write(w, m.cmd.value);
    w.nested(122, before);
  }
  if (m.cmd?.case === 'RawBatchGet') {
    const before = w.size;
    kvrpcpb.RawBatchGetRequest.write(w, m.cmd.value);
    w.nested(114, before);
  }
  if (m.cmd?.case === 'RawGet') {
    const before = w.size;
    kvrpcpb.RawGetRequest.write(w, m.cmd.value);
    w.nested(106, before);
  }
  if (m.cmd?.case === 'DeleteRange') {
    const before = w.size;
    kvrpcpb.DeleteRangeRequest.write(w, m.cmd.value);
    w.nested(98, before);
  }
  if (m.cmd?.case === 'GC') {
    const before = w.size;
    kvrpcpb.GCRequest.write(w, m.cmd.value);
    w.nested(90, before);
  }
  if (m.cmd?.case === 'ResolveLock') {
    const before = w.size;
    kvrpcpb.ResolveLockRequest.write(w, m.cmd.value);
    w.nested(82, before);
  }
  if (m.cmd?.case === 'ScanLock') {
    const before = w.size;
    kvrpcpb.ScanLockRequest.write(w, m.cmd.value);
    w.nested(74, before);
  }
  if (m.cmd?.case === 'BatchRollback') {
    const before = w.size;
    kvrpcpb.BatchRollbackRequest.write(w, m.cmd.value);
    w.nested(66, before);
  }
  if (m.cmd?.case === 'BatchGet') {
    const before = w.size;
    kvrpcpb.BatchGetRequest.write(w, m.cmd.value);
    w.nested(58, before);
  }
  if (m.cmd?.case === 'Cleanup') {
    const before = w.size;
    kvrpcpb.CleanupRequest.write(w, m.cmd.value);
    w.nested(50, before);
  }
  if (m.cmd?.case === 'Import') {
    const before = w.size;
    kvrpcpb.ImportRequest.write(w, m.cmd.value);
    w.nested(42, before);
  }
  if (m.cmd?.case === 'Commit') {
    const before = w.size;
    kvrpcpb.CommitRequest.write(w, m.cmd.value);
    w.nested(34, before);
  }
  if (m.cmd?.case === 'Prewrite') {
    const before = w.size;
    kvrpcpb.PrewriteRequest.write(w, m.cmd.value);
    w.nested(26, before);
  }
  if (m.cmd?.case === 'Scan') {
    const before = w.size;
    kvrpcpb.ScanRequest.write(w, m.cmd.value);
    w.nested(18, before);
  }
  if (m.cmd?.case === 'Get') {
    const before = w.size;
    kvrpcpb.GetRequest.write(w, m.cmd.value);
    w.nested(10, before);
  }
}

function readBatchCommandsRequest_Request(r: WireReader, end: number, into?: BatchCommandsRequest_Request): BatchCommandsRequest_Request {
  const m: BatchCommandsRequest_Request = into ?? {
    cmd: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Get' ? m.cmd.value : undefined;
        m.cmd = { case: 'Get', value: kvrpcpb.GetRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Scan' ? m.cmd.value : undefined;
        m.cmd = { case: 'Scan', value: kvrpcpb.ScanRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Prewrite' ? m.cmd.value : undefined;
        m.cmd = { case: 'Prewrite', value: kvrpcpb.PrewriteRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Commit' ? m.cmd.value : undefined;
        m.cmd = { case: 'Commit', value: kvrpcpb.CommitRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Import' ? m.cmd.value : undefined;
        m.cmd = { case: 'Import', value: kvrpcpb.ImportRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Cleanup' ? m.cmd.value : undefined;
        m.cmd = { case: 'Cleanup', value: kvrpcpb.CleanupRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BatchGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'BatchGet', value: kvrpcpb.BatchGetRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BatchRollback' ? m.cmd.value : undefined;
        m.cmd = { case: 'BatchRollback', value: kvrpcpb.BatchRollbackRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'ScanLock' ? m.cmd.value : undefined;
        m.cmd = { case: 'ScanLock', value: kvrpcpb.ScanLockRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'ResolveLock' ? m.cmd.value : undefined;
        m.cmd = { case: 'ResolveLock', value: kvrpcpb.ResolveLockRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'GC' ? m.cmd.value : undefined;
        m.cmd = { case: 'GC', value: kvrpcpb.GCRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'DeleteRange' ? m.cmd.value : undefined;
        m.cmd = { case: 'DeleteRange', value: kvrpcpb.DeleteRangeRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawGet', value: kvrpcpb.RawGetRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchGet', value: kvrpcpb.RawBatchGetRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 122: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawPut' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawPut', value: kvrpcpb.RawPutRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchPut' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchPut', value: kvrpcpb.RawBatchPutRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 138: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawDelete' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawDelete', value: kvrpcpb.RawDeleteRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 146: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchDelete' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchDelete', value: kvrpcpb.RawBatchDeleteRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 154: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawScan' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawScan', value: kvrpcpb.RawScanRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 162: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawDeleteRange' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawDeleteRange', value: kvrpcpb.RawDeleteRangeRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 170: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchScan' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchScan', value: kvrpcpb.RawBatchScanRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 178: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Coprocessor' ? m.cmd.value : undefined;
        m.cmd = { case: 'Coprocessor', value: coprocessor.Request.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 186: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'PessimisticLock' ? m.cmd.value : undefined;
        m.cmd = { case: 'PessimisticLock', value: kvrpcpb.PessimisticLockRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 194: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'PessimisticRollback' ? m.cmd.value : undefined;
        m.cmd = { case: 'PessimisticRollback', value: kvrpcpb.PessimisticRollbackRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 202: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'CheckTxnStatus' ? m.cmd.value : undefined;
        m.cmd = { case: 'CheckTxnStatus', value: kvrpcpb.CheckTxnStatusRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 210: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'TxnHeartBeat' ? m.cmd.value : undefined;
        m.cmd = { case: 'TxnHeartBeat', value: kvrpcpb.TxnHeartBeatRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 266: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'CheckSecondaryLocks' ? m.cmd.value : undefined;
        m.cmd = { case: 'CheckSecondaryLocks', value: kvrpcpb.CheckSecondaryLocksRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 274: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawCoprocessor' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawCoprocessor', value: kvrpcpb.RawCoprocessorRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 282: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'FlashbackToVersion' ? m.cmd.value : undefined;
        m.cmd = { case: 'FlashbackToVersion', value: kvrpcpb.FlashbackToVersionRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 290: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'PrepareFlashbackToVersion' ? m.cmd.value : undefined;
        m.cmd = { case: 'PrepareFlashbackToVersion', value: kvrpcpb.PrepareFlashbackToVersionRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 298: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Flush' ? m.cmd.value : undefined;
        m.cmd = { case: 'Flush', value: kvrpcpb.FlushRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 306: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BufferBatchGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'BufferBatchGet', value: kvrpcpb.BufferBatchGetRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 314: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'GetHealthFeedback' ? m.cmd.value : undefined;
        m.cmd = { case: 'GetHealthFeedback', value: kvrpcpb.GetHealthFeedbackRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 322: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BroadcastTxnStatus' ? m.cmd.value : undefined;
        m.cmd = { case: 'BroadcastTxnStatus', value: kvrpcpb.BroadcastTxnStatusRequest.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 2042: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Empty' ? m.cmd.value : undefined;
        m.cmd = { case: 'Empty', value: readBatchCommandsEmptyRequest(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchCommandsRequest_Request: MessageCodec<BatchCommandsRequest_Request, BatchCommandsRequest_RequestInit> = {
  typeName: 'tikvpb.BatchCommandsRequest.Request',
  write: writeBatchCommandsRequest_Request,
  read: readBatchCommandsRequest_Request,
};

/** `tikvpb.BatchCommandsResponse` */
export interface BatchCommandsResponse {
  responses: BatchCommandsResponse_Response[];
  requestIds: number[];
  transportLayerLoad: number;
  healthFeedback: kvrpcpb.HealthFeedback | undefined;
  tikvSendTimeNs: bigint;
}

/** What {@link BatchCommandsResponse} is encoded from. */
export interface BatchCommandsResponseInit {
  readonly responses?: readonly BatchCommandsResponse_ResponseInit[] | undefined;
  readonly requestIds?: readonly number[] | undefined;
  readonly transportLayerLoad?: number | undefined;
  readonly healthFeedback?: kvrpcpb.HealthFeedbackInit | undefined;
  readonly tikvSendTimeNs?: bigint | undefined;
}

function writeBatchCommandsResponse(w: WireWriter, m: BatchCommandsResponseInit): void {
  if (m.tikvSendTimeNs !== undefined && m.tikvSendTimeNs !== 0n) {
    w.uint64(m.tikvSendTimeNs);
    w.uint32(40);
  }
  if (m.healthFeedback !== undefined) {
    const before = w.size;
    kvrpcpb.HealthFeedback.write(w, m.healthFeedback);
    w.nested(34, before);
  }
  if (m.transportLayerLoad !== undefined && m.transportLayerLoad !== 0) {
    w.uint64Number(m.transportLayerLoad);
    w.uint32(24);
  }
  if (m.requestIds !== undefined && m.requestIds.length > 0) {
    const before = w.size;
    for (let i = m.requestIds.length - 1; i >= 0; i -= 1) w.uint64Number(m.requestIds[i] as number);
    w.nested(18, before);
  }
  if (m.responses !== undefined && m.responses.length > 0) {
    for (let i = m.responses.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      writeBatchCommandsResponse_Response(w, m.responses[i] as BatchCommandsResponse_ResponseInit);
      w.nested(10, before);
    }
  }
}

function readBatchCommandsResponse(r: WireReader, end: number, into?: BatchCommandsResponse): BatchCommandsResponse {
  const m: BatchCommandsResponse = into ?? {
    responses: [],
    requestIds: [],
    transportLayerLoad: 0,
    healthFeedback: undefined,
    tikvSendTimeNs: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.responses.push(readBatchCommandsResponse_Response(r, stop));
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.length(end);
        while (r.pos < stop) m.requestIds.push(r.uint64Number());
        r.endOf(stop);
        break;
      }
      case 16: {
        m.requestIds.push(r.uint64Number());
        break;
      }
      case 24: {
        m.transportLayerLoad = r.uint64Number();
        break;
      }
      case 34: {
        const stop = r.enter(end);
        m.healthFeedback = kvrpcpb.HealthFeedback.read(r, stop, m.healthFeedback);
        r.leave(stop);
        break;
      }
      case 40: {
        m.tikvSendTimeNs = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchCommandsResponse: MessageCodec<BatchCommandsResponse, BatchCommandsResponseInit> = {
  typeName: 'tikvpb.BatchCommandsResponse',
  write: writeBatchCommandsResponse,
  read: readBatchCommandsResponse,
};

/** `tikvpb.BatchCommandsResponse.Response` */
export interface BatchCommandsResponse_Response {
  cmd: { case: 'Get'; value: kvrpcpb.GetResponse } | { case: 'Scan'; value: kvrpcpb.ScanResponse } | { case: 'Prewrite'; value: kvrpcpb.PrewriteResponse } | { case: 'Commit'; value: kvrpcpb.CommitResponse } | { case: 'Import'; value: kvrpcpb.ImportResponse } | { case: 'Cleanup'; value: kvrpcpb.CleanupResponse } | { case: 'BatchGet'; value: kvrpcpb.BatchGetResponse } | { case: 'BatchRollback'; value: kvrpcpb.BatchRollbackResponse } | { case: 'ScanLock'; value: kvrpcpb.ScanLockResponse } | { case: 'ResolveLock'; value: kvrpcpb.ResolveLockResponse } | { case: 'GC'; value: kvrpcpb.GCResponse } | { case: 'DeleteRange'; value: kvrpcpb.DeleteRangeResponse } | { case: 'RawGet'; value: kvrpcpb.RawGetResponse } | { case: 'RawBatchGet'; value: kvrpcpb.RawBatchGetResponse } | { case: 'RawPut'; value: kvrpcpb.RawPutResponse } | { case: 'RawBatchPut'; value: kvrpcpb.RawBatchPutResponse } | { case: 'RawDelete'; value: kvrpcpb.RawDeleteResponse } | { case: 'RawBatchDelete'; value: kvrpcpb.RawBatchDeleteResponse } | { case: 'RawScan'; value: kvrpcpb.RawScanResponse } | { case: 'RawDeleteRange'; value: kvrpcpb.RawDeleteRangeResponse } | { case: 'RawBatchScan'; value: kvrpcpb.RawBatchScanResponse } | { case: 'Coprocessor'; value: coprocessor.Response } | { case: 'PessimisticLock'; value: kvrpcpb.PessimisticLockResponse } | { case: 'PessimisticRollback'; value: kvrpcpb.PessimisticRollbackResponse } | { case: 'CheckTxnStatus'; value: kvrpcpb.CheckTxnStatusResponse } | { case: 'TxnHeartBeat'; value: kvrpcpb.TxnHeartBeatResponse } | { case: 'CheckSecondaryLocks'; value: kvrpcpb.CheckSecondaryLocksResponse } | { case: 'RawCoprocessor'; value: kvrpcpb.RawCoprocessorResponse } | { case: 'FlashbackToVersion'; value: kvrpcpb.FlashbackToVersionResponse } | { case: 'PrepareFlashbackToVersion'; value: kvrpcpb.PrepareFlashbackToVersionResponse } | { case: 'Flush'; value: kvrpcpb.FlushResponse } | { case: 'BufferBatchGet'; value: kvrpcpb.BufferBatchGetResponse } | { case: 'GetHealthFeedback'; value: kvrpcpb.GetHealthFeedbackResponse } | { case: 'BroadcastTxnStatus'; value: kvrpcpb.BroadcastTxnStatusResponse } | { case: 'Empty'; value: BatchCommandsEmptyResponse } | undefined;
}

/** What {@link BatchCommandsResponse_Response} is encoded from. */
export interface BatchCommandsResponse_ResponseInit {
  readonly cmd?: { readonly case: 'Get'; readonly value: kvrpcpb.GetResponseInit } | { readonly case: 'Scan'; readonly value: kvrpcpb.ScanResponseInit } | { readonly case: 'Prewrite'; readonly value: kvrpcpb.PrewriteResponseInit } | { readonly case: 'Commit'; readonly value: kvrpcpb.CommitResponseInit } | { readonly case: 'Import'; readonly value: kvrpcpb.ImportResponseInit } | { readonly case: 'Cleanup'; readonly value: kvrpcpb.CleanupResponseInit } | { readonly case: 'BatchGet'; readonly value: kvrpcpb.BatchGetResponseInit } | { readonly case: 'BatchRollback'; readonly value: kvrpcpb.BatchRollbackResponseInit } | { readonly case: 'ScanLock'; readonly value: kvrpcpb.ScanLockResponseInit } | { readonly case: 'ResolveLock'; readonly value: kvrpcpb.ResolveLockResponseInit } | { readonly case: 'GC'; readonly value: kvrpcpb.GCResponseInit } | { readonly case: 'DeleteRange'; readonly value: kvrpcpb.DeleteRangeResponseInit } | { readonly case: 'RawGet'; readonly value: kvrpcpb.RawGetResponseInit } | { readonly case: 'RawBatchGet'; readonly value: kvrpcpb.RawBatchGetResponseInit } | { readonly case: 'RawPut'; readonly value: kvrpcpb.RawPutResponseInit } | { readonly case: 'RawBatchPut'; readonly value: kvrpcpb.RawBatchPutResponseInit } | { readonly case: 'RawDelete'; readonly value: kvrpcpb.RawDeleteResponseInit } | { readonly case: 'RawBatchDelete'; readonly value: kvrpcpb.RawBatchDeleteResponseInit } | { readonly case: 'RawScan'; readonly value: kvrpcpb.RawScanResponseInit } | { readonly case: 'RawDeleteRange'; readonly value: kvrpcpb.RawDeleteRangeResponseInit } | { readonly case: 'RawBatchScan'; readonly value: kvrpcpb.RawBatchScanResponseInit } | { readonly case: 'Coprocessor'; readonly value: coprocessor.ResponseInit } | { readonly case: 'PessimisticLock'; readonly value: kvrpcpb.PessimisticLockResponseInit } | { readonly case: 'PessimisticRollback'; readonly value: kvrpcpb.PessimisticRollbackResponseInit } | { readonly case: 'CheckTxnStatus'; readonly value: kvrpcpb.CheckTxnStatusResponseInit } | { readonly case: 'TxnHeartBeat'; readonly value: kvrpcpb.TxnHeartBeatResponseInit } | { readonly case: 'CheckSecondaryLocks'; readonly value: kvrpcpb.CheckSecondaryLocksResponseInit } | { readonly case: 'RawCoprocessor'; readonly value: kvrpcpb.RawCoprocessorResponseInit } | { readonly case: 'FlashbackToVersion'; readonly value: kvrpcpb.FlashbackToVersionResponseInit } | { readonly case: 'PrepareFlashbackToVersion'; readonly value: kvrpcpb.PrepareFlashbackToVersionResponseInit } | { readonly case: 'Flush'; readonly value: kvrpcpb.FlushResponseInit } | { readonly case: 'BufferBatchGet'; readonly value: kvrpcpb.BufferBatchGetResponseInit } | { readonly case: 'GetHealthFeedback'; readonly value: kvrpcpb.GetHealthFeedbackResponseInit } | { readonly case: 'BroadcastTxnStatus'; readonly value: kvrpcpb.BroadcastTxnStatusResponseInit } | { readonly case: 'Empty'; readonly value: BatchCommandsEmptyResponseInit } | undefined;
}

function writeBatchCommandsResponse_Response(w: WireWriter, m: BatchCommandsResponse_ResponseInit): void {
  if (m.cmd?.case === 'Empty') {
    const before = w.size;
    writeBatchCommandsEmptyResponse(w, m.cmd.value);
    w.nested(2042, before);
  }
  if (m.cmd?.case === 'BroadcastTxnStatus') {
    const before = w.size;
    kvrpcpb.BroadcastTxnStatusResponse.write(w, m.cmd.value);
    w.nested(322, before);
  }
  if (m.cmd?.case === 'GetHealthFeedback') {
    const before = w.size;
    kvrpcpb.GetHealthFeedbackResponse.write(w, m.cmd.value);
    w.nested(314, before);
  }
  if (m.cmd?.case === 'BufferBatchGet') {
    const before = w.size;
    kvrpcpb.BufferBatchGetResponse.write(w, m.cmd.value);
    w.nested(306, before);
  }
  if (m.cmd?.case === 'Flush') {
    const before = w.size;
    kvrpcpb.FlushResponse.write(w, m.cmd.value);
    w.nested(298, before);
  }
  if (m.cmd?.case === 'PrepareFlashbackToVersion') {
    const before = w.size;
    kvrpcpb.PrepareFlashbackToVersionResponse.write(w, m.cmd.value);
    w.nested(290, before);
  }
  if (m.cmd?.case === 'FlashbackToVersion') {
    const before = w.size;
    kvrpcpb.FlashbackToVersionResponse.write(w, m.cmd.value);
    w.nested(282, before);
  }
  if (m.cmd?.case === 'RawCoprocessor') {
    const before = w.size;
    kvrpcpb.RawCoprocessorResponse.write(w, m.cmd.value);
    w.nested(274, before);
  }
  if (m.cmd?.case === 'CheckSecondaryLocks') {
    const before = w.size;
    kvrpcpb.CheckSecondaryLocksResponse.write(w, m.cmd.value);
    w.nested(266, before);
  }
  if (m.cmd?.case === 'TxnHeartBeat') {
    const before = w.size;
    kvrpcpb.TxnHeartBeatResponse.write(w, m.cmd.value);
    w.nested(210, before);
  }
  if (m.cmd?.case === 'CheckTxnStatus') {
    const before = w.size;
    kvrpcpb.CheckTxnStatusResponse.write(w, m.cmd.value);
    w.nested(202, before);
  }
  if (m.cmd?.case === 'PessimisticRollback') {
    const before = w.size;
    kvrpcpb.PessimisticRollbackResponse.write(w, m.cmd.value);
    w.nested(194, before);
  }
  if (m.cmd?.case === 'PessimisticLock') {
    const before = w.size;
    kvrpcpb.PessimisticLockResponse.write(w, m.cmd.value);
    w.nested(186, before);
  }
  if (m.cmd?.case === 'Coprocessor') {
    const before = w.size;
    coprocessor.Response.write(w, m.cmd.value);
    w.nested(178, before);
  }
  if (m.cmd?.case === 'RawBatchScan') {
    const before = w.size;
    kvrpcpb.RawBatchScanResponse.write(w, m.cmd.value);
    w.nested(170, before);
  }
  if (m.cmd?.case === 'RawDeleteRange') {
    const before = w.size;
    kvrpcpb.RawDeleteRangeResponse.write(w, m.cmd.value);
    w.nested(162, before);
  }
  if (m.cmd?.case === 'RawScan') {
    const before = w.size;
    kvrpcpb.RawScanResponse.write(w, m.cmd.value);
    w.nested(154, before);
  }
  if (m.cmd?.case === 'RawBatchDelete') {
    const before = w.size;
    kvrpcpb.RawBatchDeleteResponse.write(w, m.cmd.value);
    w.nested(146, before);
  }
  if (m.cmd?.case === 'RawDelete') {
    const before = w.size;
    kvrpcpb.RawDeleteResponse.write(w, m.cmd.value);
    w.nested(138, before);
  }
  if (m.cmd?.case === 'RawBatchPut') {
    const before = w.size;
    kvrpcpb.RawBatchPutResponse.write(w, m.cmd.value);
    w.nested(130, before);
  }
  if (m.cmd?.case === 'RawPut') {
    const before = w.size;
    kvrpcpb.RawPutResponse.write(w, m.cmd.value);
    w.nested(122, before);
  }
  if (m.cmd?.case === 'RawBatchGet') {
    const before = w.size;
    kvrpcpb.RawBatchGetResponse.write(w, m.cmd.value);
    w.nested(114, before);
  }
  if (m.cmd?.case === 'RawGet') {
    const before = w.size;
    kvrpcpb.RawGetResponse.write(w, m.cmd.value);
    w.nested(106, before);
  }
  if (m.cmd?.case === 'DeleteRange') {
    const before = w.size;
    kvrpcpb.DeleteRangeResponse.write(w, m.cmd.value);
    w.nested(98, before);
  }
  if (m.cmd?.case === 'GC') {
    const before = w.size;
    kvrpcpb.GCResponse.write(w, m.cmd.value);
    w.nested(90, before);
  }
  if (m.cmd?.case === 'ResolveLock') {
    const before = w.size;
    kvrpcpb.ResolveLockResponse.write(w, m.cmd.value);
    w.nested(82, before);
  }
  if (m.cmd?.case === 'ScanLock') {
    const before = w.size;
    kvrpcpb.ScanLockResponse.write(w, m.cmd.value);
    w.nested(74, before);
  }
  if (m.cmd?.case === 'BatchRollback') {
    const before = w.size;
    kvrpcpb.BatchRollbackResponse.write(w, m.cmd.value);
    w.nested(66, before);
  }
  if (m.cmd?.case === 'BatchGet') {
    const before = w.size;
    kvrpcpb.BatchGetResponse.write(w, m.cmd.value);
    w.nested(58, before);
  }
  if (m.cmd?.case === 'Cleanup') {
    const before = w.size;
    kvrpcpb.CleanupResponse.write(w, m.cmd.value);
    w.nested(50, before);
  }
  if (m.cmd?.case === 'Import') {
    const before = w.size;
    kvrpcpb.ImportResponse.write(w, m.cmd.value);
    w.nested(42, before);
  }
  if (m.cmd?.case === 'Commit') {
    const before = w.size;
    kvrpcpb.CommitResponse.write(w, m.cmd.value);
    w.nested(34, before);
  }
  if (m.cmd?.case === 'Prewrite') {
    const before = w.size;
    kvrpcpb.PrewriteResponse.write(w, m.cmd.value);
    w.nested(26, before);
  }
  if (m.cmd?.case === 'Scan') {
    const before = w.size;
    kvrpcpb.ScanResponse.write(w, m.cmd.value);
    w.nested(18, before);
  }
  if (m.cmd?.case === 'Get') {
    const before = w.size;
    kvrpcpb.GetResponse.write(w, m.cmd.value);
    w.nested(10, before);
  }
}

function readBatchCommandsResponse_Response(r: WireReader, end: number, into?: BatchCommandsResponse_Response): BatchCommandsResponse_Response {
  const m: BatchCommandsResponse_Response = into ?? {
    cmd: undefined,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Get' ? m.cmd.value : undefined;
        m.cmd = { case: 'Get', value: kvrpcpb.GetResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 18: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Scan' ? m.cmd.value : undefined;
        m.cmd = { case: 'Scan', value: kvrpcpb.ScanResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 26: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Prewrite' ? m.cmd.value : undefined;
        m.cmd = { case: 'Prewrite', value: kvrpcpb.PrewriteResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 34: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Commit' ? m.cmd.value : undefined;
        m.cmd = { case: 'Commit', value: kvrpcpb.CommitResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 42: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Import' ? m.cmd.value : undefined;
        m.cmd = { case: 'Import', value: kvrpcpb.ImportResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 50: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Cleanup' ? m.cmd.value : undefined;
        m.cmd = { case: 'Cleanup', value: kvrpcpb.CleanupResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 58: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BatchGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'BatchGet', value: kvrpcpb.BatchGetResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 66: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BatchRollback' ? m.cmd.value : undefined;
        m.cmd = { case: 'BatchRollback', value: kvrpcpb.BatchRollbackResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 74: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'ScanLock' ? m.cmd.value : undefined;
        m.cmd = { case: 'ScanLock', value: kvrpcpb.ScanLockResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 82: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'ResolveLock' ? m.cmd.value : undefined;
        m.cmd = { case: 'ResolveLock', value: kvrpcpb.ResolveLockResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 90: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'GC' ? m.cmd.value : undefined;
        m.cmd = { case: 'GC', value: kvrpcpb.GCResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 98: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'DeleteRange' ? m.cmd.value : undefined;
        m.cmd = { case: 'DeleteRange', value: kvrpcpb.DeleteRangeResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 106: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawGet', value: kvrpcpb.RawGetResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 114: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchGet', value: kvrpcpb.RawBatchGetResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 122: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawPut' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawPut', value: kvrpcpb.RawPutResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 130: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchPut' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchPut', value: kvrpcpb.RawBatchPutResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 138: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawDelete' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawDelete', value: kvrpcpb.RawDeleteResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 146: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchDelete' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchDelete', value: kvrpcpb.RawBatchDeleteResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 154: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawScan' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawScan', value: kvrpcpb.RawScanResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 162: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawDeleteRange' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawDeleteRange', value: kvrpcpb.RawDeleteRangeResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 170: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawBatchScan' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawBatchScan', value: kvrpcpb.RawBatchScanResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 178: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Coprocessor' ? m.cmd.value : undefined;
        m.cmd = { case: 'Coprocessor', value: coprocessor.Response.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 186: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'PessimisticLock' ? m.cmd.value : undefined;
        m.cmd = { case: 'PessimisticLock', value: kvrpcpb.PessimisticLockResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 194: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'PessimisticRollback' ? m.cmd.value : undefined;
        m.cmd = { case: 'PessimisticRollback', value: kvrpcpb.PessimisticRollbackResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 202: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'CheckTxnStatus' ? m.cmd.value : undefined;
        m.cmd = { case: 'CheckTxnStatus', value: kvrpcpb.CheckTxnStatusResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 210: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'TxnHeartBeat' ? m.cmd.value : undefined;
        m.cmd = { case: 'TxnHeartBeat', value: kvrpcpb.TxnHeartBeatResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 266: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'CheckSecondaryLocks' ? m.cmd.value : undefined;
        m.cmd = { case: 'CheckSecondaryLocks', value: kvrpcpb.CheckSecondaryLocksResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 274: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'RawCoprocessor' ? m.cmd.value : undefined;
        m.cmd = { case: 'RawCoprocessor', value: kvrpcpb.RawCoprocessorResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 282: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'FlashbackToVersion' ? m.cmd.value : undefined;
        m.cmd = { case: 'FlashbackToVersion', value: kvrpcpb.FlashbackToVersionResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 290: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'PrepareFlashbackToVersion' ? m.cmd.value : undefined;
        m.cmd = { case: 'PrepareFlashbackToVersion', value: kvrpcpb.PrepareFlashbackToVersionResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 298: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Flush' ? m.cmd.value : undefined;
        m.cmd = { case: 'Flush', value: kvrpcpb.FlushResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 306: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BufferBatchGet' ? m.cmd.value : undefined;
        m.cmd = { case: 'BufferBatchGet', value: kvrpcpb.BufferBatchGetResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 314: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'GetHealthFeedback' ? m.cmd.value : undefined;
        m.cmd = { case: 'GetHealthFeedback', value: kvrpcpb.GetHealthFeedbackResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 322: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'BroadcastTxnStatus' ? m.cmd.value : undefined;
        m.cmd = { case: 'BroadcastTxnStatus', value: kvrpcpb.BroadcastTxnStatusResponse.read(r, stop, before) };
        r.leave(stop);
        break;
      }
      case 2042: {
        const stop = r.enter(end);
        const before = m.cmd?.case === 'Empty' ? m.cmd.value : undefined;
        m.cmd = { case: 'Empty', value: readBatchCommandsEmptyResponse(r, stop, before) };
        r.leave(stop);
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchCommandsResponse_Response: MessageCodec<BatchCommandsResponse_Response, BatchCommandsResponse_ResponseInit> = {
  typeName: 'tikvpb.BatchCommandsResponse.Response',
  write: writeBatchCommandsResponse_Response,
  read: readBatchCommandsResponse_Response,
};

/** `tikvpb.BatchRaftMessage` */
export interface BatchRaftMessage {
  msgs: raft_serverpb.RaftMessage[];
  lastObservedTime: number;
}

/** What {@link BatchRaftMessage} is encoded from. */
export interface BatchRaftMessageInit {
  readonly msgs?: readonly raft_serverpb.RaftMessageInit[] | undefined;
  readonly lastObservedTime?: number | undefined;
}

function writeBatchRaftMessage(w: WireWriter, m: BatchRaftMessageInit): void {
  if (m.lastObservedTime !== undefined && m.lastObservedTime !== 0) {
    w.uint64Number(m.lastObservedTime);
    w.uint32(104);
  }
  if (m.msgs !== undefined && m.msgs.length > 0) {
    for (let i = m.msgs.length - 1; i >= 0; i -= 1) {
      const before = w.size;
      raft_serverpb.RaftMessage.write(w, m.msgs[i] as raft_serverpb.RaftMessageInit);
      w.nested(10, before);
    }
  }
}

function readBatchRaftMessage(r: WireReader, end: number, into?: BatchRaftMessage): BatchRaftMessage {
  const m: BatchRaftMessage = into ?? {
    msgs: [],
    lastObservedTime: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 10: {
        const stop = r.enter(end);
        m.msgs.push(raft_serverpb.RaftMessage.read(r, stop));
        r.leave(stop);
        break;
      }
      case 104: {
        m.lastObservedTime = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchRaftMessage: MessageCodec<BatchRaftMessage, BatchRaftMessageInit> = {
  typeName: 'tikvpb.BatchRaftMessage',
  write: writeBatchRaftMessage,
  read: readBatchRaftMessage,
};

/** `tikvpb.BatchCommandsEmptyRequest` */
export interface BatchCommandsEmptyRequest {
  testId: bigint;
  delayTime: number;
}

/** What {@link BatchCommandsEmptyRequest} is encoded from. */
export interface BatchCommandsEmptyRequestInit {
  readonly testId?: bigint | undefined;
  readonly delayTime?: number | undefined;
}

function writeBatchCommandsEmptyRequest(w: WireWriter, m: BatchCommandsEmptyRequestInit): void {
  if (m.delayTime !== undefined && m.delayTime !== 0) {
    w.uint64Number(m.delayTime);
    w.uint32(16);
  }
  if (m.testId !== undefined && m.testId !== 0n) {
    w.uint64(m.testId);
    w.uint32(8);
  }
}

function readBatchCommandsEmptyRequest(r: WireReader, end: number, into?: BatchCommandsEmptyRequest): BatchCommandsEmptyRequest {
  const m: BatchCommandsEmptyRequest = into ?? {
    testId: 0n,
    delayTime: 0,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.testId = r.uint64();
        break;
      }
      case 16: {
        m.delayTime = r.uint64Number();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchCommandsEmptyRequest: MessageCodec<BatchCommandsEmptyRequest, BatchCommandsEmptyRequestInit> = {
  typeName: 'tikvpb.BatchCommandsEmptyRequest',
  write: writeBatchCommandsEmptyRequest,
  read: readBatchCommandsEmptyRequest,
};

/** `tikvpb.BatchCommandsEmptyResponse` */
export interface BatchCommandsEmptyResponse {
  testId: bigint;
}

/** What {@link BatchCommandsEmptyResponse} is encoded from. */
export interface BatchCommandsEmptyResponseInit {
  readonly testId?: bigint | undefined;
}

function writeBatchCommandsEmptyResponse(w: WireWriter, m: BatchCommandsEmptyResponseInit): void {
  if (m.testId !== undefined && m.testId !== 0n) {
    w.uint64(m.testId);
    w.uint32(8);
  }
}

function readBatchCommandsEmptyResponse(r: WireReader, end: number, into?: BatchCommandsEmptyResponse): BatchCommandsEmptyResponse {
  const m: BatchCommandsEmptyResponse = into ?? {
    testId: 0n,
  };
  while (r.pos < end) {
    const tag = r.tag();
    switch (tag) {
      case 8: {
        m.testId = r.uint64();
        break;
      }
      default:
        r.skip(tag, end);
    }
  }
  return m;
}

export const BatchCommandsEmptyResponse: MessageCodec<BatchCommandsEmptyResponse, BatchCommandsEmptyResponseInit> = {
  typeName: 'tikvpb.BatchCommandsEmptyResponse',
  write: writeBatchCommandsEmptyResponse,
  read: readBatchCommandsEmptyResponse,
};

