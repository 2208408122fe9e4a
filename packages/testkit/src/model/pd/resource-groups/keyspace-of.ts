import type { KeyspaceIDValue } from '@tikv/kvproto/general/resource_manager';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';

/** Nothing said is the null keyspace; an identity of API V3 reads as the id 0, as PD reads it. */
export function keyspaceOf(id: KeyspaceIDValue | undefined): number {
  if (id === undefined) return nullKeyspaceId;
  return id.keyspace.case === 'value' ? id.keyspace.value : 0;
}
