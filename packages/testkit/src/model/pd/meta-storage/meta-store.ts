import type { Binary } from '../../binary.js';
import { SortedMap } from '../../sorted-map.js';
import { MetaError } from './meta-error.js';
import { MetaHistory, type MetaListener } from './meta-history.js';
import { MetaLeases } from './meta-leases.js';
import { holdsKey, type MetaRange } from './meta-range.js';
import type { MetaEvent, MetaOp, MetaRecord } from './meta-record.js';

/** A key's states by revision, the oldest first; undefined where it was deleted. */
interface State {
  readonly at: bigint;
  readonly record: MetaRecord | undefined;
}

export interface MetaFound {
  readonly records: readonly MetaRecord[];
  /** How many there are, whatever the limit. */
  readonly count: number;
  readonly more: boolean;
}

const mostOps = 128;

/** The etcd under PD: keys with revisions, their history until it is compacted, watches and leases. */
export class MetaStore {
  readonly #nowMs: () => number;
  readonly #keys = new SortedMap<State[]>();
  readonly #history = new MetaHistory();
  readonly #leases = new MetaLeases();
  #revision = 1n;

  /** `nowMs` is the clock of leases. */
  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  get revision(): bigint {
    this.#expire();
    return this.#revision;
  }

  get(range: MetaRange, { limit = 0, revision = 0n }: { limit?: number; revision?: bigint } = {}): MetaFound {
    this.#expire();
    if (range.key === '') throw new MetaError('etcdserver: key is not provided');
    if (revision > this.#revision) throw new MetaError('etcdserver: mvcc: required revision is a future revision');
    if (revision > 0n) this.#history.checkKept(revision);
    const all = this.#recordsAt(range, revision > 0n ? revision : this.#revision);
    const records = limit > 0 ? all.slice(0, limit) : all;
    return { records, count: all.length, more: records.length < all.length };
  }

  /** The value of one key as it is now. */
  value(key: Binary): Uint8Array | undefined {
    return this.get({ key, end: '' }).records[0]?.value;
  }

  put(key: Binary, value: Uint8Array, lease = 0n): MetaRecord | undefined {
    return this.commit([{ put: key, value, lease }])[0]?.previous;
  }

  /** What was there. */
  delete(range: MetaRange): MetaRecord[] {
    const gone = [...this.get(range).records];
    this.#apply(gone.map(({ key }) => ({ delete: key })));
    return gone;
  }

  /** All of it at one revision, or nothing. */
  commit(ops: readonly MetaOp[]): readonly MetaEvent[] {
    this.#expire();
    if (ops.length > mostOps) throw new MetaError('etcdserver: too many operations in txn request');
    const puts = ops.flatMap((op) => ('put' in op ? [op.put] : []));
    const touched = new Set([...puts, ...ops.flatMap((op) => ('delete' in op ? [op.delete] : []))]);
    if (ops.some((op) => ('put' in op ? op.put : op.delete) === ''))
      throw new MetaError('etcdserver: key is not provided');
    const deletes = new Set(ops.flatMap((op) => ('delete' in op ? [op.delete] : [])));
    if (touched.size < puts.length + deletes.size)
      throw new MetaError('etcdserver: duplicate key given in txn request');
    for (const op of ops) if ('put' in op) this.#leases.check(op.lease ?? 0n);
    return this.#apply(ops);
  }

  /**
   * Tells of what happens in the range: from a revision on, or from now on when it is 0. What is already past is told
   * before this returns. Call the result to stop. Throws a `MetaError` when that revision has been compacted.
   */
  watch(range: MetaRange, startRevision: bigint, listener: MetaListener): () => void {
    this.#expire();
    const from = startRevision > 0n ? startRevision : this.#revision + 1n;
    return this.#history.watch({ holds: (key) => holdsKey(range, key), from, listener }, this.#revision);
  }

  /** Forgets what was before a revision: reads and watches from there fail from now on. */
  compact(revision: bigint): void {
    if (revision > this.revision) throw new MetaError('etcdserver: mvcc: required revision is a future revision');
    this.#history.compact(revision);
    for (const [, states] of this.#keys.ascending('', '')) {
      const last = states.findLastIndex(({ at }) => at <= revision);
      if (last > 0) states.splice(0, last);
    }
  }

  grantLease(ttlSeconds: number): bigint {
    return this.#leases.grant(this.#nowMs(), ttlSeconds);
  }

  revokeLease(lease: bigint): void {
    this.#apply(this.#leases.revoke(lease).map((key) => ({ delete: key })));
  }

  #expire(): void {
    for (const lease of this.#leases.expired(this.#nowMs())) this.revokeLease(lease);
  }

  #apply(ops: readonly MetaOp[]): readonly MetaEvent[] {
    const next = this.#revision + 1n;
    const events = ops.flatMap((op) => ('put' in op ? [this.#put(op, next)] : this.#delete(op.delete, next)));
    if (events.length === 0) return events;
    this.#revision = next;
    this.#history.add({ revision: next, events });
    return events;
  }

  #put(op: Extract<MetaOp, { put: Binary }>, revision: bigint): MetaEvent {
    const { put: key, value, lease = 0n } = op;
    const states = this.#keys.get(key) ?? [];
    const previous = states.at(-1)?.record;
    const record: MetaRecord = {
      key,
      // A copy: what came over the network is a view of its buffer.
      value: new Uint8Array(value),
      createRevision: previous?.createRevision ?? revision,
      modRevision: revision,
      version: (previous?.version ?? 0n) + 1n,
      lease,
    };
    states.push({ at: revision, record });
    this.#keys.set(key, states);
    this.#leases.attach(key, lease);
    return { type: 'put', record, previous };
  }

  #delete(key: Binary, revision: bigint): MetaEvent[] {
    const states = this.#keys.get(key);
    const previous = states?.at(-1)?.record;
    if (states === undefined || previous === undefined) return [];
    states.push({ at: revision, record: undefined });
    this.#leases.attach(key, 0n);
    const record = { ...previous, value: new Uint8Array(), createRevision: 0n, modRevision: revision, version: 0n };
    return [{ type: 'delete', record: { ...record, lease: 0n }, previous }];
  }

  #recordsAt({ key, end }: MetaRange, revision: bigint): MetaRecord[] {
    const found: MetaRecord[] = [];
    const to = end === '' ? `${key}\0` : end === '\0' ? '' : end;
    if (to !== '' && to <= key) return found;
    for (const [, states] of this.#keys.ascending(key, to)) {
      const record = states.findLast(({ at }) => at <= revision)?.record;
      if (record !== undefined) found.push(record);
    }
    return found;
  }
}
