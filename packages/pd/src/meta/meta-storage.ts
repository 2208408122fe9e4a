import type { Runtime, TimerWheel } from '@tikv/core';
import {
  DeleteRequest,
  type DeleteRequestInit,
  DeleteResponse,
  GetRequest,
  type GetRequestInit,
  GetResponse,
  PutRequest,
  type PutRequestInit,
  PutResponse,
} from '@tikv/kvproto/meta_storagepb';
import type { ConnectionPool } from '@tikv/rpc';
import { checkBytes } from '../calls/check-arguments.js';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import type { Members } from '../discovery/members.js';
import { type MetaRange, wireRange } from './meta-range.js';
import { type MetaChange, MetaWatch } from './meta-watch.js';

const service = 'meta_storagepb.MetaStorage';
const get: PdMethod<GetRequestInit, GetResponse> = pdMethod('Get', GetRequest, GetResponse, service);
const put: PdMethod<PutRequestInit, PutResponse> = pdMethod('Put', PutRequest, PutResponse, service);
const remove: PdMethod<DeleteRequestInit, DeleteResponse> = pdMethod('Delete', DeleteRequest, DeleteResponse, service);

export interface MetaEntry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export interface MetaStorageOptions {
  readonly caller: PdCaller;
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  readonly closing: AbortSignal;
}

/** PD's etcd, with its raw keys (pd-region-rpc-retry.md §1.13). Always the leader's. */
export class MetaStorage {
  readonly #options: MetaStorageOptions;

  constructor(options: MetaStorageOptions) {
    this.#options = options;
  }

  /** The entries of a range in order, and the revision of the whole store that they are of. */
  async get(
    range: MetaRange,
    options: PdCallOptions & { readonly limit?: number | undefined; readonly revision?: bigint | undefined } = {},
  ): Promise<{ entries: MetaEntry[]; count: bigint; more: boolean; revision: bigint }> {
    checkRange(range);
    const { limit, revision, ...callOptions } = options;
    const answer = await this.#call(get, { ...wireRange(range), limit, revision }, callOptions);
    return {
      entries: answer.kvs.map(({ key, value }) => ({ key, value })),
      count: BigInt(answer.count),
      more: answer.more,
      revision: answer.header?.revision ?? 0n,
    };
  }

  /** The value under one key; undefined when there is none. */
  async value(key: Uint8Array, options: PdCallOptions = {}): Promise<Uint8Array | undefined> {
    return (await this.get({ key }, options)).entries[0]?.value;
  }

  async put(key: Uint8Array, value: Uint8Array, options: PdCallOptions = {}): Promise<void> {
    checkBytes('key', key);
    checkBytes('value', value);
    await this.#call(put, { key, value }, options);
  }

  /** One key: PD takes no ranges here. */
  async delete(key: Uint8Array, options: PdCallOptions = {}): Promise<void> {
    checkBytes('key', key);
    await this.#call(remove, { key }, options);
  }

  /**
   * What changes from a revision on (default: from now on), until the iteration ends or the signal is aborted, which it
   * rejects with. Goes on by itself when PD's leader changes; where PD has forgotten what happened since, `compacted` says
   * that changes are missing.
   */
  watch(
    range: MetaRange,
    options: { readonly startRevision?: bigint | undefined; readonly signal?: AbortSignal | undefined } = {},
  ): AsyncIterableIterator<MetaChange> {
    checkRange(range);
    const wire = wireRange(range);
    const revision = async (signal: AbortSignal): Promise<bigint> =>
      (await this.#call(get, { key: wire.key, limit: 1 }, { signal })).header?.revision ?? 0n;
    return new MetaWatch({ ...this.#options, range: wire, revision, ...options });
  }

  async #call<Request extends object, Response extends object>(
    method: PdMethod<Request, Response>,
    request: Request,
    options: PdCallOptions,
  ): Promise<Response> {
    const routed = { ...options, callClass: 'leader-connection' } as const;
    return checked(method.name, await this.#options.caller.call(method, request, routed));
  }
}

function checkRange(range: MetaRange): void {
  if (range.prefix === undefined) checkBytes('key', range.key);
  else checkBytes('prefix', range.prefix);
  if (range.end !== undefined) checkBytes('end', range.end);
}
