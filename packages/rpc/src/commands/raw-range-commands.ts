import {
  RawBatchScanRequest,
  type RawBatchScanRequestInit,
  RawBatchScanResponse,
  RawChecksumRequest,
  type RawChecksumRequestInit,
  RawChecksumResponse,
  RawCoprocessorRequest,
  type RawCoprocessorRequestInit,
  RawCoprocessorResponse,
  RawDeleteRangeRequest,
  type RawDeleteRangeRequestInit,
  RawDeleteRangeResponse,
  RawScanRequest,
  type RawScanRequestInit,
  RawScanResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutMediumMs, readTimeoutShortMs } from './timeouts.js';

// Raw commands on ranges of one region.

export const rawScan: Command<RawScanRequestInit, RawScanResponse> = defineCommand('RawScan', {
  slot: 19,
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  bytes: 'own-block',
  request: RawScanRequest,
  response: RawScanResponse,
});
export const rawDeleteRange: Command<RawDeleteRangeRequestInit, RawDeleteRangeResponse> = defineCommand(
  'RawDeleteRange',
  {
    slot: 20,
    kind: 'write',
    timeoutMs: readTimeoutMediumMs,
    request: RawDeleteRangeRequest,
    response: RawDeleteRangeResponse,
  },
);
export const rawBatchScan: Command<RawBatchScanRequestInit, RawBatchScanResponse> = defineCommand('RawBatchScan', {
  slot: 21,
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  bytes: 'own-block',
  request: RawBatchScanRequest,
  response: RawBatchScanResponse,
});
export const rawCoprocessor: Command<RawCoprocessorRequestInit, RawCoprocessorResponse> = defineCommand(
  'RawCoprocessor',
  {
    slot: 34,
    kind: 'read',
    timeoutMs: readTimeoutMediumMs,
    request: RawCoprocessorRequest,
    response: RawCoprocessorResponse,
  },
);
export const rawChecksum: Command<RawChecksumRequestInit, RawChecksumResponse> = defineCommand('RawChecksum', {
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  request: RawChecksumRequest,
  response: RawChecksumResponse,
});
