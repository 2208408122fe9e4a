import { toBinary } from '@bufbuild/protobuf';
import { KeyspaceMetaSchema, KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { bytesOf } from '../../binary.js';
import type { MetaStore } from '../meta-storage/meta-store.js';
import { type KeyspaceIdentity, type KeyspaceRecord, keyspaceMessage } from './keyspace-record.js';
import {
  checkConfigurable,
  checkId,
  checkName,
  checkPreconditions,
  checkTransition,
  defaultIsProtected,
  defaultKeyspace,
  keyspaceExists,
  keyspaceNotFound,
  maxKeyspaceId,
  unknown,
} from './keyspace-rules.js';

export interface KeyspacesOptions {
  /** Keyspaces beside DEFAULT, from the start. */
  readonly names: readonly string[];
  readonly clusterId: bigint;
  /** Where PD keeps them, and where they are watched. */
  readonly meta: MetaStore;
  readonly wallMs: () => number;
  /** Cuts regions at the bounds of a keyspace. */
  readonly split: (id: number) => void;
}

/** What is to be changed of a configuration; null takes a key away. */
export type ConfigPatch = Readonly<Record<string, string | null>>;

/** PD's keyspaces. DEFAULT has the id 0; others count from 1. What is refused is a `PdError`. */
export class Keyspaces {
  readonly #options: KeyspacesOptions;
  readonly #byId = new Map<number, KeyspaceRecord>();
  readonly #byName = new Map<string, number>();
  /** Id of the first one that was named; DEFAULT's when none was. */
  readonly first: number;
  #lastId = 0;

  constructor(options: KeyspacesOptions) {
    this.#options = options;
    options.split(defaultKeyspace.id);
    this.#make(defaultKeyspace.id, defaultKeyspace.name, {}, KeyspaceState.ENABLED);
    const names = options.names.filter((name) => name !== defaultKeyspace.name);
    for (const name of names) this.create(name, {});
    this.first = names.length > 0 ? 1 : defaultKeyspace.id;
  }

  /** In the order of their ids. */
  get all(): readonly KeyspaceRecord[] {
    return [...this.#byId.values()].toSorted((a, b) => a.id - b.id);
  }

  byName(name: string): KeyspaceRecord | undefined {
    const id = this.#byName.get(name);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  byId(id: number): KeyspaceRecord | undefined {
    return this.#byId.get(id);
  }

  load(name: string): KeyspaceRecord {
    return this.byName(name) ?? raise(keyspaceNotFound());
  }

  loadById(id: number): KeyspaceRecord {
    return this.byId(id) ?? raise(keyspaceNotFound());
  }

  /** From an id on, at most so many; 0 is no limit. */
  range(startId: number, limit: number): KeyspaceRecord[] {
    if (startId > maxKeyspaceId) throw unknown(`startID of the scan ${startId} exceeds spaceID Max ${maxKeyspaceId}`);
    const all = this.all.filter(({ id }) => id >= startId);
    return limit > 0 ? all.slice(0, limit) : all;
  }

  /** DISABLED until its regions are cut, then ENABLED. */
  create(name: string, config: Readonly<Record<string, string>>): KeyspaceRecord {
    checkName(name);
    if (this.#byName.has(name)) throw keyspaceExists();
    this.#lastId += 1;
    return this.#create(this.#lastId, name, config);
  }

  createById(id: number, name: string, config: Readonly<Record<string, string>>): KeyspaceRecord {
    checkName(name);
    if (this.#byName.has(name) || this.#byId.has(id)) throw keyspaceExists();
    checkId(id);
    return this.#create(id, name, config);
  }

  changeState(id: number, state: KeyspaceState): KeyspaceRecord {
    if (id === defaultKeyspace.id) throw defaultIsProtected();
    const record = this.loadById(id);
    checkTransition(record.state, state);
    if (record.state === state) return record;
    return this.#save({ ...record, state, stateChangedAt: this.#nowSeconds() });
  }

  changeStateByName(name: string, state: KeyspaceState): KeyspaceRecord {
    if (name === defaultKeyspace.name) throw defaultIsProtected();
    return this.changeState(this.load(name).id, state);
  }

  changeConfig(name: string, patch: ConfigPatch, preconditions: ConfigPatch = {}): KeyspaceRecord {
    const record = this.load(name);
    checkConfigurable(record);
    checkPreconditions(record.config, preconditions);
    const merged = Object.entries({ ...record.config, ...patch });
    const config = Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
    return this.#save({ ...record, config });
  }

  /** From now on PD names it as API V3 does; undefined: by its id again. */
  setIdentity(name: string, identity: KeyspaceIdentity | undefined): KeyspaceRecord {
    return this.#save({ ...this.load(name), identity });
  }

  #create(id: number, name: string, config: Readonly<Record<string, string>>): KeyspaceRecord {
    if (this.#byId.has(id)) throw keyspaceExists();
    this.#make(id, name, config, KeyspaceState.DISABLED);
    this.#options.split(id);
    return this.changeState(id, KeyspaceState.ENABLED);
  }

  #make(id: number, name: string, config: Readonly<Record<string, string>>, state: KeyspaceState): void {
    const createdAt = this.#nowSeconds();
    this.#byName.set(name, id);
    this.#options.meta.put(`/pd/${this.#options.clusterId}/keyspaces/id/${name}`, bytesOf(String(id)));
    this.#save({ id, name, state, createdAt, stateChangedAt: createdAt, config });
  }

  #save(record: KeyspaceRecord): KeyspaceRecord {
    const { meta, clusterId } = this.#options;
    this.#byId.set(record.id, record);
    const key = `${keyspaceMetaPrefix(clusterId)}${String(record.id).padStart(8, '0')}`;
    meta.put(key, toBinary(KeyspaceMetaSchema, keyspaceMessage(record)));
    return record;
  }

  #nowSeconds(): number {
    return Math.floor(this.#options.wallMs() / 1000);
  }
}

/** Where PD keeps what it knows of keyspaces: under their ids, of eight digits. */
export function keyspaceMetaPrefix(clusterId: bigint): string {
  return `/pd/${clusterId}/keyspaces/meta/`;
}

function raise(error: Error): never {
  throw error;
}
