import { bytesOf } from '../model/binary.js';
import type { ClusterModel } from '../model/cluster-model.js';
import { transferLeader } from '../model/region/leadership.js';
import type { PeerRoleName } from '../model/region/peer-record.js';

/** One region as it is now. Bounds are physical keys; an empty end is no bound. */
export interface RegionView {
  readonly id: bigint;
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly epoch: { readonly confVer: bigint; readonly version: bigint };
  /** Id of the store that leads; undefined while nobody does. */
  readonly leader: bigint | undefined;
  readonly peers: readonly PeerView[];
}

export interface PeerView {
  readonly id: bigint;
  readonly storeId: bigint;
  readonly role: PeerRoleName;
  readonly isWitness: boolean;
}

/** What starts and stops the processes of stores. */
export interface StoreProcesses {
  start(storeId: bigint): Promise<void>;
  stop(storeId: bigint): Promise<void>;
}

/** Changes to the cluster while it runs. Changes of regions take effect at once; those of stores when they resolve. */
export class Topology {
  readonly #model: ClusterModel;
  readonly #processes: StoreProcesses;

  constructor(model: ClusterModel, processes: StoreProcesses) {
    this.#model = model;
    this.#processes = processes;
  }

  /** All regions in the order of their keys. */
  regions(): RegionView[] {
    return this.#model.regions.all.map(({ id, start, end, confVer, version, leader, peers }) => ({
      id,
      start: bytesOf(start),
      end: bytesOf(end),
      epoch: { confVer, version },
      leader,
      peers: peers.map(({ id: peerId, storeId, role, isWitness }) => ({ id: peerId, storeId, role, isWitness })),
    }));
  }

  stores(): { id: bigint; address: string; up: boolean }[] {
    return [...this.#model.stores.values()].map(({ id, address, up }) => ({ id, address, up }));
  }

  /** Cuts the region at a key: on API V2 a raw key of the first named keyspace. A bound stays as it is. */
  split(key: string | Uint8Array): void {
    this.#model.regions.split(this.#model.physical(key));
  }

  /** Joins two neighbours; the second one swallows the first. */
  merge(a: bigint, b: bigint): void {
    this.#model.regions.merge(a, b);
  }

  transferLeader(regionId: bigint, storeId: bigint): void {
    transferLeader(this.#model.regions.existing(regionId), storeId);
  }

  /** A new store, with no peers on it. Resolves with its id when it serves. */
  async addStore(labels: Readonly<Record<string, string>> = {}): Promise<bigint> {
    const { id } = this.#model.addStore(labels);
    await this.#processes.start(id);
    return id;
  }

  /** Cuts all connections of the store and closes its port; its regions keep their leaders. */
  async stopStore(storeId: bigint): Promise<void> {
    await this.#processes.stop(storeId);
  }

  /** On a new port, which PD knows. A store that runs stays as it is. */
  async startStore(storeId: bigint): Promise<void> {
    await this.#processes.start(storeId);
  }

  /** The store goes on at another port; the old one is closed. */
  async changeAddress(storeId: bigint): Promise<void> {
    await this.#processes.stop(storeId);
    await this.#processes.start(storeId);
  }
}
