import {
  RawCASRequest,
  type RawCASRequestInit,
  RawCASResponse,
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
} from '@tikv/kvproto/kvrpcpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutShortMs } from './timeouts.js';

// Raw commands on one key.

export const rawGet: Command<RawGetRequestInit, RawGetResponse> = defineCommand('RawGet', {
  slot: 13,
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  request: RawGetRequest,
  response: RawGetResponse,
});
export const rawPut: Command<RawPutRequestInit, RawPutResponse> = defineCommand('RawPut', {
  slot: 15,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: RawPutRequest,
  response: RawPutResponse,
});
export const rawDelete: Command<RawDeleteRequestInit, RawDeleteResponse> = defineCommand('RawDelete', {
  slot: 17,
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: RawDeleteRequest,
  response: RawDeleteResponse,
});
export const rawGetKeyTtl: Command<RawGetKeyTTLRequestInit, RawGetKeyTTLResponse> = defineCommand('RawGetKeyTTL', {
  kind: 'read',
  timeoutMs: readTimeoutShortMs,
  request: RawGetKeyTTLRequest,
  response: RawGetKeyTTLResponse,
});
export const rawCompareAndSwap: Command<RawCASRequestInit, RawCASResponse> = defineCommand('RawCompareAndSwap', {
  kind: 'write',
  timeoutMs: readTimeoutShortMs,
  request: RawCASRequest,
  response: RawCASResponse,
});
