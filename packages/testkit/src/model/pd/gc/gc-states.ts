import { KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import type { Binary } from '../../binary.js';
import { binaryOfKey } from '../../binary.js';
import type { KeyspaceRecord } from '../keyspaces/keyspace-record.js';
import { maxKeyspaceId, nullKeyspaceId } from '../keyspaces/keyspace-rules.js';
import type { Keyspaces } from '../keyspaces/keyspaces.js';
import type { MetaStore } from '../meta-storage/meta-store.js';
import { type Advance, advanceGc, advanceTxn } from './gc-advance.js';
import { type GcBarrier, globalBarrierRecord, isExpired, makeBarrier } from './gc-barrier.js';
import {
  barrierBehindTxnSafePoint,
  gcOnInvalidKeyspace,
  globalBarrierBehindTxnSafePoint,
  invalidArgument,
  reservedBarrierId,
} from './gc-error.js';
import { globalBarriersKey } from './gc-keys.js';
import { GcScope } from './gc-scope.js';
import { goSeconds } from './go-seconds.js';

export const gcWorker = 'gc_worker';

export interface GcStatesOptions {
  readonly meta: MetaStore;
  readonly keyspaces: Keyspaces;
  readonly clusterId: bigint;
  readonly wallMs: () => number;
}

/**
 * GC states of all keyspaces (`pd-region-rpc-retry.md §1.10`). A keyspace has GC of its own when its configuration says
 * `gc_management_type: keyspace_level`; the older `safe_point_version` means something to clients only. All others share
 * the state of the null keyspace. What is refused is a `PdError`.
 */
export class GcStates {
  readonly #options: GcStatesOptions;
  readonly #scopes = new Map<number, GcScope>();
  readonly #global = new Map<string, GcBarrier>();

  constructor(options: GcStatesOptions) {
    this.#options = options;
  }

  get nowMs(): number {
    return this.#options.wallMs();
  }

  /** In the order of their ids. */
  get globalBarriers(): GcBarrier[] {
    return [...this.#global.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** For users: a keyspace without GC of its own stands for the null keyspace. */
  forUsers(keyspaceId: number): GcScope {
    const keyspace = this.#keyspace(keyspaceId);
    return this.#scope(keyspace === undefined || !hasOwnGc(keyspace) ? nullKeyspaceId : keyspace.id);
  }

  /** For who manages GC: a keyspace without GC of its own has nothing to manage. */
  forManagers(keyspaceId: number): GcScope {
    const keyspace = this.#keyspace(keyspaceId);
    if (keyspace !== undefined && !hasOwnGc(keyspace)) throw gcOnInvalidKeyspace(keyspace.name, keyspace.id);
    return this.#scope(keyspace?.id ?? nullKeyspaceId);
  }

  /** The null keyspace, then the enabled ones: with GC of their own their scope, else only who they are. */
  all(): { keyspaceId: number; own: GcScope | undefined }[] {
    const enabled = this.#options.keyspaces.all.filter(({ state }) => state === KeyspaceState.ENABLED);
    return [
      { keyspaceId: nullKeyspaceId, own: this.#scope(nullKeyspaceId) },
      ...enabled.map((each) => ({ keyspaceId: each.id, own: hasOwnGc(each) ? this.#scope(each.id) : undefined })),
    ];
  }

  setBarrier(keyspaceId: number, id: string, ts: bigint, ttlSeconds: bigint): GcBarrier {
    checkTtl(ttlSeconds);
    return this.setBarrierOf(this.forUsers(keyspaceId), id, ts, ttlSeconds);
  }

  setBarrierOf(scope: GcScope, id: string, ts: bigint, ttlSeconds: bigint): GcBarrier {
    checkBarrierId(id);
    if (ts < scope.txnSafePoint) throw barrierBehindTxnSafePoint(ts, scope.txnSafePoint);
    const barrier = makeBarrier(id, ts, ttlSeconds, this.nowMs);
    scope.set(barrier);
    return barrier;
  }

  /** What was there. */
  deleteBarrier(scope: GcScope, id: string): GcBarrier | undefined {
    checkBarrierId(id);
    return scope.delete(id);
  }

  setGlobalBarrier(id: string, ts: bigint, ttlSeconds: bigint): GcBarrier {
    checkTtl(ttlSeconds);
    if (id === '') throw invalidArgument('barrierID', '');
    const most = this.maxTxnSafePoint();
    if (ts < most.ts) throw globalBarrierBehindTxnSafePoint(ts, most.ts, most.keyspace);
    const barrier = makeBarrier(id, ts, ttlSeconds, this.nowMs);
    this.#global.set(id, barrier);
    this.#options.meta.commit([globalBarrierRecord(this.#globalKey(id), barrier)]);
    return barrier;
  }

  deleteGlobalBarrier(id: string): GcBarrier | undefined {
    if (id === '') throw invalidArgument('barrierID', '');
    const found = this.#global.get(id);
    this.#global.delete(id);
    if (found !== undefined) this.#options.meta.commit([{ delete: this.#globalKey(id) }]);
    return found;
  }

  advanceTxnSafePoint(scope: GcScope, target: bigint): Advance {
    const advance = advanceTxn(scope, this.globalBarriers, target, this.nowMs);
    // Only who wants to get ahead clears away what has run out.
    for (const { id } of scope.barriers.filter((each) => isExpired(each, this.nowMs))) scope.delete(id);
    for (const { id } of this.globalBarriers.filter((each) => isExpired(each, this.nowMs)))
      this.deleteGlobalBarrier(id);
    scope.txnSafePoint = advance.now;
    return advance;
  }

  advanceGcSafePoint(scope: GcScope, target: bigint): { old: bigint; now: bigint } {
    const old = scope.gcSafePoint;
    advanceGc(old, scope.txnSafePoint, target);
    scope.gcSafePoint = target;
    return { old, now: target };
  }

  /** The largest one of all, and whose it is. */
  maxTxnSafePoint(): { ts: bigint; keyspace: string } {
    let most = { ts: 0n, keyspace: '' };
    for (const { id, name, state } of this.#options.keyspaces.all) {
      if (state !== KeyspaceState.ENABLED) continue;
      const ts = this.#scope(id).txnSafePoint;
      if (ts > most.ts) most = { ts, keyspace: `{ name: ${JSON.stringify(name)}, id: ${id} }` };
    }
    const ts = this.#scope(nullKeyspaceId).txnSafePoint;
    return ts > most.ts ? { ts, keyspace: '<null_keyspace>' } : most;
  }

  /** Undefined for the null keyspace, which every id beyond the range stands for. */
  #keyspace(keyspaceId: number): KeyspaceRecord | undefined {
    return keyspaceId > maxKeyspaceId ? undefined : this.#options.keyspaces.loadById(keyspaceId);
  }

  #scope(keyspaceId: number): GcScope {
    const found = this.#scopes.get(keyspaceId);
    if (found !== undefined) return found;
    const scope = new GcScope(this.#options.meta, this.#options.clusterId, keyspaceId);
    this.#scopes.set(keyspaceId, scope);
    return scope;
  }

  #globalKey(id: string): Binary {
    return `${globalBarriersKey(this.#options.clusterId)}${binaryOfKey(id)}`;
  }
}

function hasOwnGc({ config }: KeyspaceRecord): boolean {
  return config['gc_management_type'] === 'keyspace_level';
}

function checkTtl(ttlSeconds: bigint): void {
  if (ttlSeconds <= 0n) throw invalidArgument('ttl', goSeconds(ttlSeconds));
}

function checkBarrierId(id: string): void {
  if (id === gcWorker) throw reservedBarrierId(id);
  if (id === '') throw invalidArgument('barrierID', '');
}
