import { PdUnavailableError, type Runtime } from '@tikv/core';
import { CodecError } from '@tikv/kvproto';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import { callMember } from '../calls/call-member.js';
import { checkBytes } from '../calls/check-arguments.js';
import { getRegion, headerOf } from '../calls/pd-methods.js';
import { endpointAddresses } from '../discovery/endpoint-address.js';
import { saidBy } from '../errors/said-by.js';
import { type PdRegion, pdRegionOf } from './pd-region.js';

/**
 * The region of a key as the first of these members that answers knows it, up to date or not: for looking at what is wrong
 * (pd-region-rpc-retry.md §1.9).
 */
export async function regionFromMember(
  parts: {
    readonly pool: ConnectionPool;
    readonly runtime: Runtime;
    readonly clusterId: bigint;
    readonly timeoutMs: number;
  },
  key: Uint8Array,
  members: readonly string[],
  signal: AbortSignal | undefined,
): Promise<PdRegion | undefined> {
  checkBytes('key', key);
  const { pool, runtime, clusterId, timeoutMs } = parts;
  const request = { header: { clusterId }, regionKey: key };
  const metadata = { 'pd-allow-follower-handle': '' };
  const said: { url: string; reason: string }[] = [];
  for (const address of endpointAddresses(members)) {
    signal?.throwIfAborted();
    try {
      const answer = await callMember({
        pool,
        runtime,
        address,
        method: getRegion,
        request,
        timeoutMs,
        signal,
        metadata,
      });
      const error = headerOf(answer)?.error;
      if (error === undefined || error.type === 0) return pdRegionOf(answer);
      said.push({ url: address, reason: error.message || `error ${error.type}` });
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof RpcError) && !(error instanceof CodecError)) throw error;
      said.push({ url: address, reason: saidBy(error, timeoutMs) });
    }
  }
  throw new PdUnavailableError({ endpoints: said }, { operation: 'pd.getRegionFromMember' });
}
