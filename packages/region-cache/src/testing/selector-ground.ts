import { buildRegion } from '../region/build-region.js';
import type { Region } from '../region/region.js';
import { regionBounds } from '../region/region-bounds.js';
import { replicaAt } from '../selector/candidates.js';
import type { ReplicaRead } from '../selector/replica-read.js';
import { type Selection, selectTarget, type Target } from '../selector/select-target.js';
import { type ReplicaState, type SelectorState, selectorState } from '../selector/selector-state.js';
import { StoreEntry } from '../store/store-entry.js';
import { sourceOf } from './fake-pd.js';

export interface GroundOptions {
  readonly read?: ReplicaRead;
  readonly isRead?: boolean;
  readonly forwarding?: boolean;
  readonly learners?: readonly number[];
  readonly peers?: readonly number[];
}

/**
 * The choice of replicas without anything around it: a region on stores 1, 2 and 3 (in zones z1, z2 and z3), led by the
 * first one. Replicas are named by their store. Of several equal ones the first is chosen.
 */
export class SelectorGround {
  nowMs = 0;
  random = 0;
  readonly region: Region;
  readonly state: SelectorState;
  readonly #stores = new Map<bigint, StoreEntry>();

  constructor(options: GroundOptions = {}) {
    const { read, isRead = true, forwarding = false, learners = [], peers = [1, 2, 3] } = options;
    const source = sourceOf({ id: 1, start: '', end: '', stores: peers, learners });
    const store = (id: bigint) => this.store(Number(id));
    const bounds = regionBounds('plain');
    this.region = buildRegion(source, { bounds, store, failures: 0, expiresAtMs: 0 }) as Region;
    this.state = selectorState(this.region, { read, isRead, forwarding });
  }

  store(id: number): StoreEntry {
    let store = this.#stores.get(BigInt(id));
    if (store === undefined) {
      store = new StoreEntry(BigInt(id));
      store.state = 'resolved';
      store.address = `s${id}:1`;
      store.labels = new Map([['zone', `z${id}`]]);
      this.#stores.set(store.id, store);
    }
    return store;
  }

  replica(id: number): ReplicaState {
    return replicaAt(this.state, this.#indexOf(id));
  }

  fails(id: number): void {
    this.store(id).lastFailure = 99;
  }

  isSlow(id: number): void {
    this.store(id).slow.markSlow(this.nowMs);
  }

  leads(id: number): void {
    this.region.setLeader(this.#indexOf(id), 0);
  }

  select(): Selection {
    const selection = selectTarget(this.state, { nowMs: this.nowMs, random: () => this.random });
    const { target } = selection;
    if (target !== undefined) {
      replicaAt(this.state, target.index).attempts += 1;
      if (target.proxyIndex >= 0) replicaAt(this.state, target.proxyIndex).attempts += 1;
    }
    return selection;
  }

  /** Who is chosen, and counted as asked: `1`, `2 replica`, `3 stale`, `1 through 2`; or what follows when nobody is. */
  next(): string {
    const selection = this.select();
    return selection.target === undefined ? selection.region : this.#text(selection.target);
  }

  nexts(times: number): string[] {
    return Array.from({ length: times }, () => this.next());
  }

  #text({ index, proxyIndex, replicaRead, staleRead }: Target): string {
    const name = String(this.region.storeAt(index).id);
    const via = proxyIndex < 0 ? '' : ` through ${this.region.storeAt(proxyIndex).id}`;
    return `${name}${replicaRead ? ' replica' : ''}${staleRead ? ' stale' : ''}${via}`;
  }

  #indexOf(id: number): number {
    return this.region.replicas.findIndex(({ store }) => store.id === BigInt(id));
  }
}
