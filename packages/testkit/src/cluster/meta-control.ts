import { binaryOfKey } from '../model/binary.js';
import type { ClusterModel } from '../model/cluster-model.js';
import { oneKey } from '../model/pd/meta-storage/meta-range.js';

/** PD's etcd, read and written from outside: what clients find in meta storage and in the global configuration. */
export class MetaControl {
  readonly #model: ClusterModel;

  constructor(model: ClusterModel) {
    this.#model = model;
  }

  get revision(): bigint {
    return this.#model.metadata.meta.revision;
  }

  get(key: string | Uint8Array): Uint8Array | undefined {
    return this.#model.metadata.meta.value(binaryOfKey(key));
  }

  /** With a lease it goes when the lease does. Watchers are told at once. */
  put(key: string | Uint8Array, value: string | Uint8Array, lease: bigint = 0n): void {
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    this.#model.metadata.meta.put(binaryOfKey(key), bytes, lease);
  }

  delete(key: string | Uint8Array): void {
    this.#model.metadata.meta.delete(oneKey(binaryOfKey(key)));
  }

  /** Forgets the history before a revision: reads and watches from there fail from now on. */
  compact(revision: bigint): void {
    this.#model.metadata.meta.compact(revision);
  }

  /** By the cluster's clock. Its keys are taken away when somebody next looks at the store. */
  grantLease(ttlSeconds: number): bigint {
    return this.#model.metadata.meta.grantLease(ttlSeconds);
  }

  revokeLease(lease: bigint): void {
    this.#model.metadata.meta.revokeLease(lease);
  }
}
