import type { Binary } from '../../binary.js';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';

/** Where the state of one GC scope is kept in etcd: that of the null keyspace, or of a keyspace of its own. */
export interface GcKeys {
  /** Decimal text. Clients that are older than GC states read it themselves. */
  readonly txnSafePoint: Binary;
  readonly gcSafePoint: Binary;
  readonly barriers: Binary;
  /** Below it, TiDB servers write the oldest timestamp that they still use. */
  readonly minStartTs: Binary;
}

export function gcKeys(clusterId: bigint, keyspaceId: number): GcKeys {
  if (keyspaceId === nullKeyspaceId) {
    return {
      txnSafePoint: '/tidb/store/gcworker/saved_safe_point',
      gcSafePoint: `/pd/${clusterId}/gc/safe_point`,
      barriers: `/pd/${clusterId}/gc/safe_point/service/`,
      minStartTs: '/tidb/server/minstartts/',
    };
  }
  const digits = String(keyspaceId).padStart(8, '0');
  return {
    txnSafePoint: `/keyspaces/tidb/${keyspaceId}/tidb/store/gcworker/saved_safe_point`,
    gcSafePoint: `/pd/${clusterId}/keyspaces/gc_safe_point/${digits}`,
    barriers: `/pd/${clusterId}/keyspaces/service_safe_point/${digits}/`,
    minStartTs: `/keyspaces/tidb/${keyspaceId}/tidb/server/minstartts/`,
  };
}

export function globalBarriersKey(clusterId: bigint): Binary {
  return `/pd/${clusterId}/gc/global_gc_barriers/`;
}
