import { binaryOf, bytesOf } from '../../binary.js';
import { GcStates } from '../gc/gc-states.js';
import { Keyspaces } from '../keyspaces/keyspaces.js';
import { MetaStore } from '../meta-storage/meta-store.js';
import { ResourceGroups } from '../resource-groups/resource-groups.js';

export interface PdMetadataOptions {
  readonly clusterId: bigint;
  readonly keyspaces: readonly string[];
  readonly wallMs: () => number;
  /** Cuts regions at the bounds of a keyspace. */
  readonly split: (keyspaceId: number) => void;
}

/** What PD keeps beside regions and stores. All of it lies in one etcd, where clients read and watch it. */
export class PdMetadata {
  readonly meta: MetaStore;
  readonly keyspaces: Keyspaces;
  readonly gc: GcStates;
  readonly resourceGroups: ResourceGroups;
  readonly #externalKey: string;

  constructor({ clusterId, keyspaces, wallMs, split }: PdMetadataOptions) {
    this.meta = new MetaStore(wallMs);
    this.keyspaces = new Keyspaces({ names: keyspaces, clusterId, meta: this.meta, wallMs, split });
    this.gc = new GcStates({ meta: this.meta, keyspaces: this.keyspaces, clusterId, wallMs });
    this.resourceGroups = new ResourceGroups(this.meta);
    this.#externalKey = `/pd/${clusterId}/raft/external_timestamp`;
  }

  get externalTimestamp(): bigint {
    const value = this.meta.value(this.#externalKey);
    return value === undefined ? 0n : BigInt(`0x${binaryOf(value)}`);
  }

  set externalTimestamp(timestamp: bigint) {
    this.meta.put(this.#externalKey, bytesOf(timestamp.toString(16)));
  }
}
