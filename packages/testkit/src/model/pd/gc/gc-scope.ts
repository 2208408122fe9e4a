import { ErrorType } from '@tikv/kvproto/general/pdpb';
import { type Binary, binaryOf, binaryOfKey, bytesOf } from '../../binary.js';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';
import { prefixRange } from '../meta-storage/meta-range.js';
import type { MetaStore } from '../meta-storage/meta-store.js';
import { PdError } from '../metadata/pd-error.js';
import { barrierRecord, type GcBarrier } from './gc-barrier.js';
import { type GcKeys, gcKeys } from './gc-keys.js';

/** The state of GC of the null keyspace, or of one that has GC of its own. What it says of timestamps lies in etcd. */
export class GcScope {
  readonly keyspaceId: number;
  readonly #meta: MetaStore;
  readonly #keys: GcKeys;
  readonly #barriers = new Map<string, GcBarrier>();

  constructor(meta: MetaStore, clusterId: bigint, keyspaceId: number) {
    this.keyspaceId = keyspaceId;
    this.#meta = meta;
    this.#keys = gcKeys(clusterId, keyspaceId);
  }

  get txnSafePoint(): bigint {
    return timestampIn(this.#meta, this.#keys.txnSafePoint, 10);
  }

  set txnSafePoint(ts: bigint) {
    this.#meta.put(this.#keys.txnSafePoint, bytesOf(String(ts)));
  }

  get gcSafePoint(): bigint {
    if (this.keyspaceId === nullKeyspaceId) return timestampIn(this.#meta, this.#keys.gcSafePoint, 16);
    const json = textIn(this.#meta, this.#keys.gcSafePoint);
    return parseTimestamp(/"safe_point":(\d+)/.exec(json)?.[1] ?? json, 10);
  }

  set gcSafePoint(ts: bigint) {
    const value =
      this.keyspaceId === nullKeyspaceId ? ts.toString(16) : `{"keyspace_id":${this.keyspaceId},"safe_point":${ts}}`;
    this.#meta.put(this.#keys.gcSafePoint, bytesOf(value));
  }

  /** In the order of their ids. */
  get barriers(): GcBarrier[] {
    return [...this.#barriers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  set(barrier: GcBarrier): void {
    const keyspaceId = this.keyspaceId === nullKeyspaceId ? undefined : this.keyspaceId;
    this.#barriers.set(barrier.id, barrier);
    this.#meta.commit([barrierRecord(this.#keyOf(barrier.id), barrier, keyspaceId)]);
  }

  delete(id: string): GcBarrier | undefined {
    const found = this.#barriers.get(id);
    this.#barriers.delete(id);
    if (found !== undefined) this.#meta.commit([{ delete: this.#keyOf(id) }]);
    return found;
  }

  /** The smallest timestamp that a TiDB server has written to etcd, and which one it was. */
  minStartTs(): { owner: string; ts: bigint } | undefined {
    const prefix = this.#keys.minStartTs;
    let least: { owner: string; ts: bigint } | undefined;
    for (const { key, value } of this.#meta.get(prefixRange(prefix)).records) {
      const ts = parseTimestamp(binaryOf(value), 10);
      if (least === undefined || ts < least.ts) least = { owner: key.slice(prefix.length), ts };
    }
    return least === undefined || least.ts === 0n ? undefined : least;
  }

  #keyOf(id: string): Binary {
    return `${this.#keys.barriers}${binaryOfKey(id)}`;
  }
}

function textIn(meta: MetaStore, key: Binary): string {
  const value = meta.value(key);
  return value === undefined ? '' : binaryOf(value);
}

function timestampIn(meta: MetaStore, key: Binary, base: 10 | 16): bigint {
  return parseTimestamp(textIn(meta, key), base);
}

/** 0 for nothing. Anybody may have written there: what is no number is refused. */
function parseTimestamp(text: string, base: 10 | 16): bigint {
  if (text === '') return 0n;
  if (!(base === 10 ? /^\d+$/ : /^[\da-f]+$/i).test(text))
    throw new PdError(ErrorType.UNKNOWN, '[PD:strconv:ErrStrconvParseUint]parse uint error: invalid syntax');
  return BigInt(base === 10 ? text : `0x${text}`);
}
