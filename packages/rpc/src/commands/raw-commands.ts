import type { MessageCodec } from '@tikv/kvproto';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
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
  RawBatchScanRequest,
  type RawBatchScanRequestInit,
  RawBatchScanResponse,
  RawCASRequest,
  type RawCASRequestInit,
  RawCASResponse,
  RawChecksumRequest,
  type RawChecksumRequestInit,
  RawChecksumResponse,
  RawCoprocessorRequest,
  type RawCoprocessorRequestInit,
  RawCoprocessorResponse,
  RawDeleteRangeRequest,
  type RawDeleteRangeRequestInit,
  RawDeleteRangeResponse,
  RawDeleteRequest,
  type RawDeleteRequestInit,
  RawDeleteResponse,
  RawGetKeyTTLRequest,
  type RawGetKeyTTLRequestInit,
  RawGetKeyTTLResponse,
  RawGetRequest,
  type RawGetRequestInit,
  RawGetResponse,
  RawPutRequest,
  type RawPutRequestInit,
  RawPutResponse,
  RawScanRequest,
  type RawScanRequestInit,
  RawScanResponse,
} from '@tikv/kvproto/kvrpcpb';
import type { Command, WithContext } from './command.js';
import { readTimeoutMediumMs, readTimeoutShortMs } from './timeouts.js';

interface Row<Request, Response> {
  readonly slot?: number;
  readonly kind: 'read' | 'write';
  readonly timeoutMs?: number;
  readonly bytes?: 'copy' | 'own-block';
  readonly request: MessageCodec<unknown, Request>;
  readonly response: MessageCodec<Response, never>;
}

function raw<Request extends WithContext, Response extends { regionError: RegionError | undefined }>(
  name: string,
  row: Row<Request, Response>,
): Command<Request, Response> {
  return {
    name,
    unaryPath: `/tikvpb.Tikv/${name}`,
    batchSlot: row.slot,
    kind: row.kind,
    timeoutMs: row.timeoutMs ?? readTimeoutShortMs,
    request: row.request,
    response: row.response,
    bytes: row.bytes ?? 'copy',
    regionError: (response) => response.regionError,
  };
}

export const rawGet: Command<RawGetRequestInit, RawGetResponse> = raw('RawGet', {
  slot: 13,
  kind: 'read',
  request: RawGetRequest,
  response: RawGetResponse,
});
export const rawBatchGet: Command<RawBatchGetRequestInit, RawBatchGetResponse> = raw('RawBatchGet', {
  slot: 14,
  kind: 'read',
  bytes: 'own-block',
  request: RawBatchGetRequest,
  response: RawBatchGetResponse,
});
export const rawPut: Command<RawPutRequestInit, RawPutResponse> = raw('RawPut', {
  slot: 15,
  kind: 'write',
  request: RawPutRequest,
  response: RawPutResponse,
});
export const rawBatchPut: Command<RawBatchPutRequestInit, RawBatchPutResponse> = raw('RawBatchPut', {
  slot: 16,
  kind: 'write',
  request: RawBatchPutRequest,
  response: RawBatchPutResponse,
});
export const rawDelete: Command<RawDeleteRequestInit, RawDeleteResponse> = raw('RawDelete', {
  slot: 17,
  kind: 'write',
  request: RawDeleteRequest,
  response: RawDeleteResponse,
});
export const rawBatchDelete: Command<RawBatchDeleteRequestInit, RawBatchDeleteResponse> = raw('RawBatchDelete', {
  slot: 18,
  kind: 'write',
  request: RawBatchDeleteRequest,
  response: RawBatchDeleteResponse,
});
export const rawScan: Command<RawScanRequestInit, RawScanResponse> = raw('RawScan', {
  slot: 19,
  kind: 'read',
  bytes: 'own-block',
  request: RawScanRequest,
  response: RawScanResponse,
});
export const rawDeleteRange: Command<RawDeleteRangeRequestInit, RawDeleteRangeResponse> = raw('RawDeleteRange', {
  slot: 20,
  kind: 'write',
  timeoutMs: readTimeoutMediumMs,
  request: RawDeleteRangeRequest,
  response: RawDeleteRangeResponse,
});
export const rawBatchScan: Command<RawBatchScanRequestInit, RawBatchScanResponse> = raw('RawBatchScan', {
  slot: 21,
  kind: 'read',
  bytes: 'own-block',
  request: RawBatchScanRequest,
  response: RawBatchScanResponse,
});
export const rawCoprocessor: Command<RawCoprocessorRequestInit, RawCoprocessorResponse> = raw('RawCoprocessor', {
  slot: 34,
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  request: RawCoprocessorRequest,
  response: RawCoprocessorResponse,
});
export const rawGetKeyTtl: Command<RawGetKeyTTLRequestInit, RawGetKeyTTLResponse> = raw('RawGetKeyTTL', {
  kind: 'read',
  request: RawGetKeyTTLRequest,
  response: RawGetKeyTTLResponse,
});
export const rawCompareAndSwap: Command<RawCASRequestInit, RawCASResponse> = raw('RawCompareAndSwap', {
  kind: 'write',
  request: RawCASRequest,
  response: RawCASResponse,
});
export const rawChecksum: Command<RawChecksumRequestInit, RawChecksumResponse> = raw('RawChecksum', {
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  request: RawChecksumRequest,
  response: RawChecksumResponse,
});
