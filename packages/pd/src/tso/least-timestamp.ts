import { isTikvError } from '@tikv/core';
import { GetMinTSRequest, type GetMinTSRequestInit, GetMinTSResponse } from '@tikv/kvproto/pdpb';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import { composeTimestamp } from './tso-arithmetic.js';
import type { TsoModes } from './tso-modes.js';

const getMinTs: PdMethod<GetMinTSRequestInit, GetMinTSResponse> = pdMethod(
  'GetMinTS',
  GetMinTSRequest,
  GetMinTSResponse,
);

/** Where PD gives the timestamps, any of them is the least of the groups (pd-region-rpc-retry.md §1.7). */
export async function leastTimestamp(
  caller: PdCaller,
  modes: TsoModes,
  getTimestamp: () => Promise<bigint>,
  options: PdCallOptions,
): Promise<bigint> {
  await modes.known();
  if (!modes.isService) return getTimestamp();
  try {
    const { timestamp } = checked('GetMinTS', await caller.call(getMinTs, {}, options));
    return timestamp === undefined ? await getTimestamp() : composeTimestamp(timestamp.physical, timestamp.logical);
  } catch (error) {
    if (isTikvError(error) && error.code === 'UNSUPPORTED') return getTimestamp();
    throw error;
  }
}
