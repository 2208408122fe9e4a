import {
  DeleteRangeRequest,
  type DeleteRangeRequestInit,
  DeleteRangeResponse,
  FlashbackToVersionRequest,
  type FlashbackToVersionRequestInit,
  FlashbackToVersionResponse,
  GCRequest,
  type GCRequestInit,
  GCResponse,
  MvccGetByKeyRequest,
  type MvccGetByKeyRequestInit,
  MvccGetByKeyResponse,
  MvccGetByStartTsRequest,
  type MvccGetByStartTsRequestInit,
  MvccGetByStartTsResponse,
  PrepareFlashbackToVersionRequest,
  type PrepareFlashbackToVersionRequestInit,
  PrepareFlashbackToVersionResponse,
  ReadIndexRequest,
  type ReadIndexRequestInit,
  ReadIndexResponse,
  SplitRegionRequest,
  type SplitRegionRequestInit,
  SplitRegionResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutMediumMs, readTimeoutShortMs } from './timeouts.js';

// Maintenance of a region's data.

export const kvGc: Command<GCRequestInit, GCResponse> = defineCommand('KvGC', {
  slot: 11,
  kind: 'write',
  timeoutMs: readTimeoutMediumMs,
  request: GCRequest,
  response: GCResponse,
});
export const kvDeleteRange: Command<DeleteRangeRequestInit, DeleteRangeResponse> = defineCommand('KvDeleteRange', {
  slot: 12,
  kind: 'write',
  timeoutMs: readTimeoutMediumMs,
  request: DeleteRangeRequest,
  response: DeleteRangeResponse,
});
export const kvPrepareFlashbackToVersion: Command<
  PrepareFlashbackToVersionRequestInit,
  PrepareFlashbackToVersionResponse
> = defineCommand('KvPrepareFlashbackToVersion', {
  slot: 36,
  kind: 'write',
  timeoutMs: readTimeoutMediumMs,
  request: PrepareFlashbackToVersionRequest,
  response: PrepareFlashbackToVersionResponse,
});
export const kvFlashbackToVersion: Command<FlashbackToVersionRequestInit, FlashbackToVersionResponse> = defineCommand(
  'KvFlashbackToVersion',
  {
    slot: 35,
    kind: 'write',
    timeoutMs: readTimeoutMediumMs,
    request: FlashbackToVersionRequest,
    response: FlashbackToVersionResponse,
  },
);
export const splitRegion: Command<SplitRegionRequestInit, SplitRegionResponse> = defineCommand('SplitRegion', {
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: SplitRegionRequest,
  response: SplitRegionResponse,
});
export const readIndex: Command<ReadIndexRequestInit, ReadIndexResponse> = defineCommand('ReadIndex', {
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  request: ReadIndexRequest,
  response: ReadIndexResponse,
});
export const mvccGetByKey: Command<MvccGetByKeyRequestInit, MvccGetByKeyResponse> = defineCommand('MvccGetByKey', {
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  bytes: 'own-block',
  request: MvccGetByKeyRequest,
  response: MvccGetByKeyResponse,
});
export const mvccGetByStartTs: Command<MvccGetByStartTsRequestInit, MvccGetByStartTsResponse> = defineCommand(
  'MvccGetByStartTs',
  {
    kind: 'read',
    timeoutMs: readTimeoutShortMs,
    bytes: 'own-block',
    request: MvccGetByStartTsRequest,
    response: MvccGetByStartTsResponse,
  },
);
