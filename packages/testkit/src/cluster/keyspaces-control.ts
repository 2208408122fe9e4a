import type { ClusterModel } from '../model/cluster-model.js';
import {
  type KeyspaceIdentity,
  type KeyspaceRecord,
  type KeyspaceStateName,
  stateName,
  stateNamed,
} from '../model/pd/keyspaces/keyspace-record.js';

/** One keyspace as PD knows it. */
export interface KeyspaceView {
  readonly id: number;
  readonly name: string;
  readonly state: KeyspaceStateName;
  readonly config: Readonly<Record<string, string>>;
}

/** PD's keyspaces, changed from outside. What PD refuses throws, in PD's words. */
export class KeyspacesControl {
  readonly #model: ClusterModel;

  constructor(model: ClusterModel) {
    this.#model = model;
  }

  list(): KeyspaceView[] {
    return this.#model.keyspaces.all.map(view);
  }

  /** Enabled at once. On API V2 it has regions of its own. */
  create(name: string, config: Readonly<Record<string, string>> = {}): KeyspaceView {
    return view(this.#model.keyspaces.create(name, config));
  }

  /** One step on PD's road: ENABLED and DISABLED either way, then ARCHIVED, then TOMBSTONE. */
  setState(name: string, state: KeyspaceStateName): KeyspaceView {
    const to = stateNamed(state);
    if (to === undefined) throw new TypeError(`${state} is no state of a keyspace`);
    return view(this.#model.keyspaces.changeStateByName(name, to));
  }

  /** Null takes a key away. Other than PD's HTTP API, it changes `gc_management_type` too. */
  setConfig(name: string, patch: Readonly<Record<string, string | null>>): KeyspaceView {
    return view(this.#model.keyspaces.changeConfig(name, patch));
  }

  /** From now on PD sends an identity of API V3 in place of the id; undefined: the id again. */
  setIdentity(name: string, identity: KeyspaceIdentity | undefined): void {
    this.#model.keyspaces.setIdentity(name, identity);
  }
}

function view({ id, name, state, config }: KeyspaceRecord): KeyspaceView {
  return { id, name, state: stateName(state), config: { ...config } };
}
