import { create } from '@bufbuild/protobuf';
import { type KeyspaceMeta, KeyspaceMetaSchema, KeyspaceState } from '@tikv/kvproto/general/keyspacepb';

export interface KeyspaceIdentity {
  readonly namespaceId: number;
  readonly keyspaceId: number;
}

export interface KeyspaceRecord {
  readonly id: number;
  readonly name: string;
  readonly state: KeyspaceState;
  /** Unix seconds. */
  readonly createdAt: number;
  readonly stateChangedAt: number;
  readonly config: Readonly<Record<string, string>>;
  /** How API V3 names it. PD then sends this in place of the id. */
  readonly identity?: KeyspaceIdentity | undefined;
}

export type KeyspaceStateName = 'ENABLED' | 'DISABLED' | 'ARCHIVED' | 'TOMBSTONE';

export function stateName(state: KeyspaceState): KeyspaceStateName {
  return KeyspaceState[state] as KeyspaceStateName;
}

/** Undefined for what is no state; the case of letters is nothing to PD. */
export function stateNamed(name: string): KeyspaceState | undefined {
  const found = (KeyspaceState as unknown as Readonly<Record<string, KeyspaceState | string>>)[name.toUpperCase()];
  return typeof found === 'number' ? found : undefined;
}

export function keyspaceMessage(record: KeyspaceRecord): KeyspaceMeta {
  const { id, name, state, createdAt, stateChangedAt, config, identity } = record;
  return create(KeyspaceMetaSchema, {
    keyspace:
      identity === undefined
        ? { case: 'id', value: id }
        : { case: 'keyspaceIdentity', value: { namespaceId: identity.namespaceId, keyspaceId: identity.keyspaceId } },
    name,
    state,
    createdAt: BigInt(createdAt),
    stateChangedAt: BigInt(stateChangedAt),
    config: { ...config },
  });
}
