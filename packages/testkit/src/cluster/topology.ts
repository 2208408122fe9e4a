import type { ClusterModel } from '../model/cluster-model.js';
import { removeLeader, transferLeader } from '../model/region/leadership.js';
import { addPeer, changeRole, changeWitness, removePeer } from '../model/region/membership.js';
import type { PeerRoleName } from '../model/region/peer-record.js';
import type { RegionRecord } from '../model/region/region-record.js';
import { type RegionView, regionView } from '../model/region/region-view.js';
import { isTiFlash, type StoreRecord } from '../model/region/store-record.js';
import type { StoreProcesses } from './store-processes.js';

/** One store as it is now. */
export type StoreView = Pick<StoreRecord, 'id' | 'address' | 'up' | 'isPaused' | 'state' | 'labels'>;

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
    return this.#model.regions.all.map(regionView);
  }

  stores(): StoreView[] {
    return [...this.#model.stores.values()].map(({ id, address, up, isPaused, state, labels }) => ({
      id,
      address,
      up,
      isPaused,
      state,
      labels,
    }));
  }

  /**
   * Cuts the region of the first key at all keys that it holds, in one batch: on API V2 raw keys of the first named
   * keyspace. A bound stays as it is.
   */
  split(...keys: readonly (string | Uint8Array)[]): void {
    this.#model.regions.split(...keys.map((key) => this.#model.physical(key)));
  }

  /** Joins two neighbours; the second one swallows the first. */
  merge(a: bigint, b: bigint): void {
    this.#model.regions.merge(a, b);
    this.#model.changes.announce();
  }

  /** The first step of a merge: from now on the first region takes no writes. */
  prepareMerge(a: bigint, b: bigint): void {
    this.#model.regions.prepareMerge(a, b);
  }

  /** The last step of a merge that is prepared. */
  commitMerge(a: bigint): void {
    this.#model.regions.commitMerge(a);
    this.#model.changes.announce();
  }

  /** Gives up a merge that is prepared. */
  rollBackMerge(a: bigint): void {
    this.#model.regions.rollBackMerge(a);
  }

  /** To a voter with data. */
  transferLeader(regionId: bigint, storeId: bigint): void {
    transferLeader(this.#region(regionId), storeId);
    this.#model.changes.announce();
  }

  /** Nobody leads the region until a leader is transferred to. */
  removeLeader(regionId: bigint): void {
    removeLeader(this.#region(regionId), this.#model.wallMs());
    this.#model.changes.announce();
  }

  /** Default role: voter, on a TiFlash store the only one that it takes: learner. Returns the peer's id. */
  addPeer(regionId: bigint, storeId: bigint, options: NewPeerOptions = {}): bigint {
    const store = this.#model.stores.get(storeId);
    if (store === undefined) throw new Error(`there is no store ${storeId}`);
    const { role = isTiFlash(store) ? 'learner' : 'voter', isWitness = false } = options;
    if (isTiFlash(store) && role !== 'learner')
      throw new Error(`store ${storeId} is of TiFlash: it takes learners only`);
    const id = this.#model.nextId();
    addPeer(this.#region(regionId), { id, storeId, role, isWitness });
    return id;
  }

  /** Any peer but the leader. */
  removePeer(regionId: bigint, storeId: bigint): void {
    removePeer(this.#region(regionId), storeId);
  }

  /** A learner becomes a voter. */
  promote(regionId: bigint, storeId: bigint): void {
    changeRole(this.#region(regionId), storeId, 'voter');
  }

  changeRole(regionId: bigint, storeId: bigint, role: PeerRoleName): void {
    changeRole(this.#region(regionId), storeId, role);
  }

  changeWitness(regionId: bigint, storeId: bigint, isWitness: boolean): void {
    changeWitness(this.#region(regionId), storeId, isWitness);
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

  /** From now on it takes everything in and answers nothing. */
  pauseStore(storeId: bigint): void {
    this.#processes.pause(storeId);
  }

  /** It goes on, with what has come in meanwhile. */
  resumeStore(storeId: bigint): void {
    this.#processes.resume(storeId);
  }

  /** The store goes on at another port; the old one is closed. */
  async changeAddress(storeId: bigint): Promise<void> {
    await this.#processes.stop(storeId);
    await this.#processes.start(storeId);
  }

  /** The store is gone for good, and PD says so. Its peers stay where they are. */
  async tombstoneStore(storeId: bigint): Promise<void> {
    await this.#processes.stop(storeId);
    const store = this.#model.stores.get(storeId);
    if (store !== undefined) store.state = 'tombstone';
  }

  /** Whether two stores reach each other, for forwarding. */
  connectStores(a: bigint, b: bigint, connected: boolean): void {
    this.#processes.connect(a, b, connected);
  }

  #region(regionId: bigint): RegionRecord {
    return this.#model.regions.existing(regionId);
  }
}

export interface NewPeerOptions {
  readonly role?: PeerRoleName | undefined;
  readonly isWitness?: boolean | undefined;
}
