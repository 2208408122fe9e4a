import { fromBinary } from '@bufbuild/protobuf';
import { type KeyspaceMeta, KeyspaceMetaSchema } from '@tikv/kvproto/general/keyspacepb';
import type { MetaEvent } from '../meta-storage/meta-record.js';

/** The keyspace that was put; none when it was taken away. */
export function metaIn({ type, record }: MetaEvent): KeyspaceMeta[] {
  return type === 'put' ? [fromBinary(KeyspaceMetaSchema, record.value)] : [];
}
