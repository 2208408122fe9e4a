import { KeyspaceError } from '@tikv/core';
import type { KeyspaceMeta } from '@tikv/kvproto/keyspacepb';
import { defaultKeyspaceName, maxKeyspaceId } from './keyspace-id.js';

/** What is needed of PD; `PdClient` fits. */
export interface KeyspaceSource {
  /** Undefined when there is no such keyspace. */
  loadKeyspace(name: string): Promise<KeyspaceMeta | undefined>;
}

export interface LoadedKeyspace {
  readonly id: number;
  readonly name: string;
  readonly state: string;
}

const states = ['enabled', 'disabled', 'archived', 'tombstone'];

/**
 * The id of a keyspace that may be used; an empty name is DEFAULT (raw-keyspace-resource-metrics.md §2.4).
 *
 * @throws KeyspaceError when it does not exist, is not enabled (unless `allowDisabled`), or has an identity of API V3.
 */
export async function loadKeyspace(
  source: KeyspaceSource,
  name: string,
  options: { readonly allowDisabled?: boolean | undefined } = {},
): Promise<LoadedKeyspace> {
  const keyspace = name === '' ? defaultKeyspaceName : name;
  const meta = await source.loadKeyspace(keyspace);
  if (meta === undefined) throw new KeyspaceError({ keyspace, state: 'not found' });
  const state = states[meta.state] ?? `in the unknown state ${meta.state}`;
  if (meta.keyspace?.case === 'keyspaceIdentity') {
    throw new KeyspaceError({ keyspace, state: 'one of API V3, which this client does not speak' });
  }
  // DEFAULT has the id 0, which servers before oneofs do not send.
  const id = meta.keyspace?.value ?? 0;
  if (id > maxKeyspaceId || (id === 0 && keyspace !== defaultKeyspaceName)) {
    throw new KeyspaceError({ keyspace, state: `given with the id ${id}, which no keyspace of that name can have` });
  }
  if (state !== 'enabled' && options.allowDisabled !== true) throw new KeyspaceError({ keyspace, state });
  return { id, name: keyspace, state };
}
