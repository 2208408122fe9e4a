import type { ClusterModel } from '../model/cluster-model.js';
import { never } from '../model/pd/gc/gc-barrier.js';
import type { GcScope } from '../model/pd/gc/gc-scope.js';
import { nullKeyspaceId } from '../model/pd/keyspaces/keyspace-rules.js';

/** The state of GC. Timestamps are those of transactions. */
export interface GcView {
  /** Whether the keyspace has GC of its own; if not, this is the state that all others share. */
  readonly isKeyspaceLevel: boolean;
  readonly txnSafePoint: bigint;
  readonly gcSafePoint: bigint;
  /** Timestamps by the ids of barriers, those that have run out too. */
  readonly barriers: Readonly<Record<string, bigint>>;
}

/** GC without a GC worker: safe points move as a test says. What PD refuses throws, in PD's words. */
export class GcControl {
  readonly #model: ClusterModel;

  constructor(model: ClusterModel) {
    this.#model = model;
  }

  /** Of a keyspace by its name; without one, of those that share their GC. */
  state(keyspace?: string): GcView {
    const { keyspaceId, txnSafePoint, gcSafePoint, barriers } = this.#model.metadata.gc.forUsers(this.#id(keyspace));
    const isKeyspaceLevel = keyspaceId !== nullKeyspaceId;
    return {
      isKeyspaceLevel,
      txnSafePoint,
      gcSafePoint,
      barriers: Object.fromEntries(barriers.map(({ id, ts }) => [id, ts])),
    };
  }

  /** How far it got: barriers hold it. */
  advanceTxnSafePoint(ts: bigint, keyspace?: string): bigint {
    return this.#model.metadata.gc.advanceTxnSafePoint(this.#managed(keyspace), ts).now;
  }

  /** Up to the txn safe point. */
  advanceGcSafePoint(ts: bigint, keyspace?: string): void {
    this.#model.metadata.gc.advanceGcSafePoint(this.#managed(keyspace), ts);
  }

  /** Without a ttl it stays. */
  setBarrier(
    id: string,
    ts: bigint,
    options: { keyspace?: string | undefined; ttlSeconds?: number | undefined } = {},
  ): void {
    const { keyspace, ttlSeconds } = options;
    const ttl = ttlSeconds === undefined ? never : BigInt(ttlSeconds);
    this.#model.metadata.gc.setBarrier(this.#id(keyspace), id, ts, ttl);
  }

  deleteBarrier(id: string, keyspace?: string): void {
    const { gc } = this.#model.metadata;
    gc.deleteBarrier(gc.forUsers(this.#id(keyspace)), id);
  }

  #managed(keyspace: string | undefined): GcScope {
    return this.#model.metadata.gc.forManagers(this.#id(keyspace));
  }

  #id(keyspace: string | undefined): number {
    return keyspace === undefined ? nullKeyspaceId : this.#model.keyspaces.load(keyspace).id;
  }
}
