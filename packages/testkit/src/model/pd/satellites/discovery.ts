import { oneKey } from '../meta-storage/meta-range.js';
import type { MetaStore } from '../meta-storage/meta-store.js';

/** Where services beside PD write down who they are: keys of PD's etcd (pd-region-rpc-retry.md §1.7, §1.9). */
export class Discovery {
  readonly #clusterId: bigint;
  readonly #meta: Pick<MetaStore, 'put' | 'delete'>;

  constructor(clusterId: bigint, meta: Pick<MetaStore, 'put' | 'delete'>) {
    this.#clusterId = clusterId;
    this.#meta = meta;
  }

  register(service: 'tso' | 'router', { name, url }: { readonly name: string; readonly url: string }): void {
    const entry = {
      name,
      'service-addr': url,
      version: 'v8.5.0',
      'git-hash': '',
      'deploy-path': '',
      'start-timestamp': 0,
    };
    this.#write(this.#registryKey(service, url), new TextEncoder().encode(JSON.stringify(entry)));
  }

  forget(service: 'tso' | 'router', url: string): void {
    this.#write(this.#registryKey(service, url), undefined);
  }

  /** The primary of a keyspace group, as a serialized participant; undefined: there is none. */
  primary(groupId: number, participant: Uint8Array | undefined): void {
    this.#write(`/ms/${this.#clusterId}/tso/${String(groupId).padStart(5, '0')}/primary`, participant);
  }

  #registryKey(service: string, url: string): string {
    return `/ms/${this.#clusterId}/${service}/registry/${url}`;
  }

  #write(key: string, value: Uint8Array | undefined): void {
    if (value === undefined) this.#meta.delete(oneKey(key));
    else this.#meta.put(key, value);
  }
}
