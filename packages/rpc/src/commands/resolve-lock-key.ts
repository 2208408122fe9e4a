import type { ResolveLockRequestInit } from '@tikv/kvproto/kvrpcpb';

/**
 * What makes two ResolveLocks the same work: a whole region's locks of one transaction, to the same end
 * (pd-region-rpc-retry.md §3.6). Those that name keys or several transactions go alone, and so do those whose region the
 * context does not tell.
 */
export function resolveLockKey(request: ResolveLockRequestInit): string | undefined {
  const { context, keys, txnInfos, startVersion, commitVersion, isAsync, isTxnFile } = request;
  if ((keys?.length ?? 0) > 0 || (txnInfos?.length ?? 0) > 0 || context === undefined) return undefined;
  const { encodedPrefix, regionId } = context;
  const region = encodedPrefix === undefined ? regionId : Buffer.from(encodedPrefix as Uint8Array).toString('latin1');
  if (region === undefined) return undefined;
  return `${startVersion ?? 0n}/${commitVersion ?? 0n}/${isAsync === true}/${isTxnFile === true}/${region}`;
}
