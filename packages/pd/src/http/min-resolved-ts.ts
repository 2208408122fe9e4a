import { ProtocolError } from '@tikv/core';
import { checkId } from '../calls/check-arguments.js';
import type { PdCallOptions } from '../calls/pd-caller.js';
import type { PdHttp } from './pd-http.js';

export interface ResolvedTs {
  /** Of all that were asked for; undefined when it is not known. */
  readonly least: bigint | undefined;
  readonly byStore: ReadonlyMap<bigint, bigint>;
}

/** Of stores, or of the cluster with every store's own (pd-region-rpc-retry.md §1.8, §1.15). */
export async function minResolvedTs(
  http: PdHttp,
  options: PdCallOptions & { readonly storeIds?: readonly bigint[] | undefined },
): Promise<ResolvedTs> {
  const { storeIds, ...callOptions } = options;
  storeIds?.forEach((id, i) => checkId(`storeIds[${i}]`, id));
  const scope = storeIds === undefined || storeIds.length === 0 ? 'cluster' : storeIds.join(',');
  const body = await http.call({ method: 'GET', path: `/pd/api/v1/min-resolved-ts?scope=${scope}` }, callOptions);
  // Timestamps are beyond what a JSON number can hold here: they are read from the text.
  const least = /"min_resolved_ts"\s*:\s*(\d{1,20})/.exec(body)?.[1];
  if (least === undefined) {
    throw new ProtocolError({ what: 'The answer of PD holds no min_resolved_ts' }, { operation: 'pd.minResolvedTs' });
  }
  const stores = /"stores_min_resolved_ts"\s*:\s*\{([^}]*)\}/.exec(body)?.[1] ?? '';
  const byStore = new Map<bigint, bigint>();
  for (const [, id, ts] of stores.matchAll(/"(\d{1,20})"\s*:\s*(\d{1,20})/g)) {
    const known = valid(BigInt(ts as string));
    if (known !== undefined) byStore.set(BigInt(id as string), known);
  }
  return { least: valid(BigInt(least)), byStore };
}

/** 0 and the largest number are no timestamps. */
function valid(ts: bigint): bigint | undefined {
  return ts === 0n || ts === 2n ** 64n - 1n ? undefined : ts;
}
