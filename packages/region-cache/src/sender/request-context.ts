import { encode } from '@tikv/kvproto';
import { Context, type ContextInit } from '@tikv/kvproto/kvrpcpb';
import type { Region, Replica } from '../region/region.js';

/** The routing part of a request's context for one replica, encoded once and kept with it. */
export function contextPrefix(region: Region, replica: Replica, clusterId: bigint): Uint8Array {
  replica.contextPrefix ??= encode(Context, {
    regionId: region.id,
    regionEpoch: { confVer: region.confVer, version: region.version },
    peer: replica.peer,
    clusterId,
  });
  return replica.contextPrefix;
}

/** What one attempt says of itself on top of the caller's part (pd-region-rpc-retry.md §3.5). */
export function attemptContext(
  base: ContextInit,
  prefix: Uint8Array,
  isRetry: boolean,
  maxExecutionDurationMs: number,
): ContextInit {
  return { ...base, encodedPrefix: prefix, isRetryRequest: isRetry, maxExecutionDurationMs };
}
