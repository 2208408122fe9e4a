import { Request, type RequestInit, Response } from '@tikv/kvproto/coprocessor';
import {
  GetRegionPropertiesRequest,
  type GetRegionPropertiesRequestInit,
  GetRegionPropertiesResponse,
} from '@tikv/kvproto/debugpb';
import {
  BatchCommandsEmptyRequest,
  type BatchCommandsEmptyRequestInit,
  BatchCommandsEmptyResponse,
} from '@tikv/kvproto/tikvpb';
import type { Command } from './command.js';
import { defineCommand } from './define-command.js';
import { readTimeoutMediumMs, readTimeoutShortMs } from './timeouts.js';

export const coprocessor: Command<RequestInit, Response> = defineCommand('Coprocessor', {
  slot: 22,
  kind: 'read',
  timeoutMs: readTimeoutMediumMs,
  bytes: 'own-block',
  request: Request,
  response: Response,
});

/** Costs a server next to nothing: for probes and measurements. Only BatchCommands knows it. */
export const batchEmpty: Command<BatchCommandsEmptyRequestInit, BatchCommandsEmptyResponse> = defineCommand('Empty', {
  slot: 255,
  kind: 'read',
  unary: false,
  timeoutMs: readTimeoutShortMs,
  request: BatchCommandsEmptyRequest,
  response: BatchCommandsEmptyResponse,
});

export const debugGetRegionProperties: Command<GetRegionPropertiesRequestInit, GetRegionPropertiesResponse> =
  defineCommand('GetRegionProperties', {
    service: 'debugpb.Debug',
    kind: 'read',
    timeoutMs: readTimeoutShortMs,
    request: GetRegionPropertiesRequest,
    response: GetRegionPropertiesResponse,
  });
