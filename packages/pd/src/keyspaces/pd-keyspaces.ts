import { KeyspaceError } from '@tikv/core';
import { type KeyspaceMeta, KeyspaceState, type LoadKeyspaceResponse } from '@tikv/kvproto/keyspacepb';
import { ErrorType } from '@tikv/kvproto/pdpb';
import { checkName } from '../calls/check-arguments.js';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { getAllKeyspaces, loadKeyspace, loadKeyspaceById, updateKeyspaceState } from '../calls/pd-methods.js';
import type { PdHttp } from '../http/pd-http.js';
import { checkKeyspaceId } from './keyspace-id.js';

export type KeyspaceStateName = 'enabled' | 'disabled' | 'archived' | 'tombstone';

const states: Readonly<Record<KeyspaceStateName, number>> = {
  enabled: KeyspaceState.ENABLED,
  disabled: KeyspaceState.DISABLED,
  archived: KeyspaceState.ARCHIVED,
  tombstone: KeyspaceState.TOMBSTONE,
};

/** Keyspaces in whatever state they are (pd-region-rpc-retry.md §1.12). Always the leader's own connection (§1.4). */
export class PdKeyspaces {
  readonly #caller: PdCaller;
  readonly #http: PdHttp;

  constructor(caller: PdCaller, http: PdHttp) {
    this.#caller = caller;
    this.#http = http;
  }

  /** @throws KeyspaceError `not found` when there is none of that name. */
  async load(name: string, options: PdCallOptions = {}): Promise<KeyspaceMeta> {
    checkName('name', name);
    return found('LoadKeyspace', name, await this.#caller.call(loadKeyspace, { name }, direct(options)));
  }

  /** @throws KeyspaceError `not found` when there is none of that id. */
  async loadById(id: number, options: PdCallOptions = {}): Promise<KeyspaceMeta> {
    checkKeyspaceId('id', id);
    const keyspace = { case: 'id', value: id } as const;
    return found(
      'LoadKeyspaceByID',
      String(id),
      await this.#caller.call(loadKeyspaceById, { keyspace }, direct(options)),
    );
  }

  /** In the order of their ids, from `startId` on; `limit` of them at most, default all. */
  async list(
    options: PdCallOptions & { readonly startId?: number | undefined; readonly limit?: number | undefined } = {},
  ): Promise<KeyspaceMeta[]> {
    const { startId = 0, limit = 0 } = options;
    checkKeyspaceId('startId', startId);
    const request = { startKeyspace: { case: 'startId', value: startId }, limit } as const;
    return checked('GetAllKeyspaces', await this.#caller.call(getAllKeyspaces, request, direct(options))).keyspaces;
  }

  /**
   * PD's steps: enabled and disabled either way, then archived, then tombstone; to where it is already is fine.
   *
   * @throws ProtocolError for another step.
   */
  async setState(id: number, state: KeyspaceStateName, options: PdCallOptions = {}): Promise<KeyspaceMeta> {
    checkKeyspaceId('id', id);
    const request = { keyspace: { case: 'id', value: id }, state: states[state] } as const;
    const answer = await this.#caller.call(updateKeyspaceState, request, direct(options));
    return found('UpdateKeyspaceState', String(id), answer);
  }

  /** Over PD's HTTP API: no RPC creates keyspaces. Enabled at once. */
  async create(
    name: string,
    options: PdCallOptions & { readonly config?: Readonly<Record<string, string>> | undefined } = {},
  ): Promise<KeyspaceMeta> {
    checkName('name', name);
    const { config = {}, ...callOptions } = options;
    const body = { name, config };
    await this.#http.call({ method: 'POST', path: '/pd/api/v2/keyspaces', body }, callOptions);
    return this.load(name, callOptions);
  }
}

function direct(options: PdCallOptions): PdCallOptions & { callClass: 'leader-connection' } {
  return { ...options, callClass: 'leader-connection' };
}

function found(method: string, name: string, answer: LoadKeyspaceResponse): KeyspaceMeta {
  const error = answer.header?.error;
  const notFound = error?.type === ErrorType.ENTRY_NOT_FOUND || /keyspace does not exist/i.test(error?.message ?? '');
  const { keyspace } = notFound ? { keyspace: undefined } : checked(method, answer);
  if (keyspace !== undefined) return keyspace;
  throw new KeyspaceError({ keyspace: name, state: 'not found' }, { operation: `pd.${method}` });
}
