import { ProtocolError } from '@tikv/core';
import type { KeyspaceMeta } from '@tikv/kvproto/keyspacepb';

/** Whether a keyspace has GC of its own, as its configuration says (pd-region-rpc-retry.md §1.10). */
export function keyspaceLevelGc({ config }: Pick<KeyspaceMeta, 'config'>): boolean {
  const type = config.get('gc_management_type');
  return type === undefined ? config.get('safe_point_version') === 'v2' : type === 'keyspace_level';
}

/** Where PD's etcd has the txn safe point, for clients that are older than GC states. */
export function savedSafePointKey(keyspaceId: number | undefined): Uint8Array {
  const path = '/tidb/store/gcworker/saved_safe_point';
  return new TextEncoder().encode(keyspaceId === undefined ? path : `/keyspaces/tidb/${keyspaceId}${path}`);
}

/** Decimal text; nothing is 0. */
export function safePointIn(value: Uint8Array | undefined): bigint {
  if (value === undefined || value.length === 0) return 0n;
  const text = new TextDecoder().decode(value);
  if (/^\d{1,20}$/.test(text)) return BigInt(text);
  throw new ProtocolError(
    { what: 'The safe point in the etcd of PD is no number' },
    { operation: 'pd.gc.txnSafePoint' },
  );
}
