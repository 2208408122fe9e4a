import {
  BatchRollbackRequest,
  type BatchRollbackRequestInit,
  BatchRollbackResponse,
  CleanupRequest,
  type CleanupRequestInit,
  CleanupResponse,
  CommitRequest,
  type CommitRequestInit,
  CommitResponse,
  FlushRequest,
  type FlushRequestInit,
  FlushResponse,
  PrewriteRequest,
  type PrewriteRequestInit,
  PrewriteResponse,
  TxnHeartBeatRequest,
  type TxnHeartBeatRequestInit,
  TxnHeartBeatResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutShortMs } from './timeouts.js';

// What a transaction's own commit or rollback sends.

export const kvPrewrite: Command<PrewriteRequestInit, PrewriteResponse> = defineCommand('KvPrewrite', {
  slot: 3,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: PrewriteRequest,
  response: PrewriteResponse,
});
export const kvCommit: Command<CommitRequestInit, CommitResponse> = defineCommand('KvCommit', {
  slot: 4,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: CommitRequest,
  response: CommitResponse,
});
export const kvCleanup: Command<CleanupRequestInit, CleanupResponse> = defineCommand('KvCleanup', {
  slot: 6,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: CleanupRequest,
  response: CleanupResponse,
});
export const kvBatchRollback: Command<BatchRollbackRequestInit, BatchRollbackResponse> = defineCommand(
  'KvBatchRollback',
  {
    slot: 8,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: BatchRollbackRequest,
    response: BatchRollbackResponse,
  },
);
export const kvTxnHeartBeat: Command<TxnHeartBeatRequestInit, TxnHeartBeatResponse> = defineCommand('KvTxnHeartBeat', {
  slot: 26,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: TxnHeartBeatRequest,
  response: TxnHeartBeatResponse,
});
export const kvFlush: Command<FlushRequestInit, FlushResponse> = defineCommand('KvFlush', {
  slot: 37,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: FlushRequest,
  response: FlushResponse,
});
