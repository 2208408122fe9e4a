import {
  BatchGetRequest,
  type BatchGetRequestInit,
  BatchGetResponse,
  BufferBatchGetRequest,
  type BufferBatchGetRequestInit,
  BufferBatchGetResponse,
  GetRequest,
  type GetRequestInit,
  GetResponse,
  ScanRequest,
  type ScanRequestInit,
  ScanResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutMediumMs, readTimeoutShortMs } from './timeouts.js';

// Reads at a timestamp.

export const kvGet: Command<GetRequestInit, GetResponse> = defineCommand('KvGet', {
  slot: 1,
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  request: GetRequest,
  response: GetResponse,
});
export const kvBatchGet: Command<BatchGetRequestInit, BatchGetResponse> = defineCommand('KvBatchGet', {
  slot: 7,
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  bytes: 'own-block',
  request: BatchGetRequest,
  response: BatchGetResponse,
});
export const kvScan: Command<ScanRequestInit, ScanResponse> = defineCommand('KvScan', {
  slot: 2,
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  bytes: 'own-block',
  request: ScanRequest,
  response: ScanResponse,
});
export const kvBufferBatchGet: Command<BufferBatchGetRequestInit, BufferBatchGetResponse> = defineCommand(
  'KvBufferBatchGet',
  {
    slot: 38,
    kind: 'read',
    timeoutMs: readTimeoutMediumMs,
    bytes: 'own-block',
    request: BufferBatchGetRequest,
    response: BufferBatchGetResponse,
  },
);
