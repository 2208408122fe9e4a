import type { Runtime } from '@tikv/core';
import type { ClusterModel } from '../model/cluster-model.js';
import type { StoreRecord } from '../model/region/store-record.js';
import type { Dispatcher } from '../serving/dispatcher.js';
import type { Face, Serving } from '../serving/face.js';
import { StoreNode } from '../serving/store-node.js';

interface Running {
  readonly node: StoreNode;
  readonly serving: Serving;
}

/** The processes of a cluster's stores: who runs, at which address, and who reaches whom. */
export class StoreProcesses {
  readonly #parts: StoreProcessesParts;
  readonly #running = new Map<bigint, Running>();
  readonly #cuts = new Set<string>();

  constructor(parts: StoreProcessesParts) {
    this.#parts = parts;
  }

  async startAll(): Promise<void> {
    await Promise.all([...this.#parts.model.stores.keys()].map((id) => this.start(id)));
  }

  /** At a fresh address. A store that runs stays as it is. */
  async start(storeId: bigint): Promise<void> {
    const store = this.#store(storeId);
    if (this.#running.has(storeId)) return;
    if (store.state === 'tombstone') throw new Error(`store ${storeId} is a tombstone: it never comes back`);
    const { model, dispatcher, runtime, face } = this.#parts;
    const nodeAt = (address: string): StoreNode | undefined => this.#reach(storeId, address);
    const node = new StoreNode({ store, model, dispatcher, runtime, nodeAt });
    const serving = await face.serve(node);
    this.#running.set(storeId, { node, serving });
    store.address = serving.address;
    store.up = true;
    this.resume(storeId);
  }

  /** Cuts all connections and closes the port. */
  async stop(storeId: bigint): Promise<void> {
    const store = this.#store(storeId);
    const running = this.#running.get(storeId);
    this.#running.delete(storeId);
    store.up = false;
    this.#goAway(store);
    running?.node.end();
    this.#parts.model.changes.announce();
    await running?.serving.close();
  }

  /** It takes connections and requests in and answers nothing until it is resumed or started again. */
  pause(storeId: bigint): void {
    const store = this.#store(storeId);
    store.isPaused = true;
    this.#goAway(store);
  }

  resume(storeId: bigint): void {
    const store = this.#store(storeId);
    store.isPaused = false;
    if (store.up) store.awaySinceMs = undefined;
    this.#parts.model.changes.announce();
  }

  /** Whether one store can forward to the other, in both directions. */
  connect(a: bigint, b: bigint, connected: boolean): void {
    for (const link of [`${a}>${b}`, `${b}>${a}`]) {
      if (connected) this.#cuts.delete(link);
      else this.#cuts.add(link);
    }
    this.#parts.model.changes.announce();
  }

  async close(): Promise<void> {
    const all = [...this.#running.values()];
    this.#running.clear();
    for (const { node } of all) node.end();
    this.#parts.model.changes.announce();
    await Promise.all(all.map(({ serving }) => serving.close()));
  }

  #goAway(store: StoreRecord): void {
    store.awaySinceMs ??= this.#parts.model.wallMs();
  }

  #reach(from: bigint, address: string): StoreNode | undefined {
    for (const [id, { node, serving }] of this.#running) {
      if (serving.address === address) return this.#cuts.has(`${from}>${id}`) ? undefined : node;
    }
    return undefined;
  }

  #store(storeId: bigint): StoreRecord {
    const store = this.#parts.model.stores.get(storeId);
    if (store === undefined) throw new Error(`there is no store ${storeId}`);
    return store;
  }
}

export interface StoreProcessesParts {
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly runtime: Runtime;
  readonly face: Face;
}
