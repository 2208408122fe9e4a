import {
  RawBatchDeleteRequest,
  type RawBatchDeleteRequestInit,
  RawBatchDeleteResponse,
  RawBatchGetRequest,
  type RawBatchGetRequestInit,
  RawBatchGetResponse,
  RawBatchPutRequest,
  type RawBatchPutRequestInit,
  RawBatchPutResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutShortMs } from './timeouts.js';

// Raw commands on several keys of one region.

export const rawBatchGet: Command<RawBatchGetRequestInit, RawBatchGetResponse> = defineCommand('RawBatchGet', {
  slot: 14,
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  bytes: 'own-block',
  request: RawBatchGetRequest,
  response: RawBatchGetResponse,
});
export const rawBatchPut: Command<RawBatchPutRequestInit, RawBatchPutResponse> = defineCommand('RawBatchPut', {
  slot: 16,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: RawBatchPutRequest,
  response: RawBatchPutResponse,
});
export const rawBatchDelete: Command<RawBatchDeleteRequestInit, RawBatchDeleteResponse> = defineCommand(
  'RawBatchDelete',
  {
    slot: 18,
    kind: 'write',
    timeoutMs: readTimeoutShortMs,
    request: RawBatchDeleteRequest,
    response: RawBatchDeleteResponse,
  },
);
