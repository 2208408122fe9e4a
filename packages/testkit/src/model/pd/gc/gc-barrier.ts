import type { Binary } from '../../binary.js';
import { bytesOf } from '../../binary.js';
import type { MetaOp } from '../meta-storage/meta-record.js';

export interface GcBarrier {
  readonly id: string;
  readonly ts: bigint;
  /** A whole second; undefined: never. */
  readonly expiresAtMs: number | undefined;
}

export const never: bigint = 2n ** 63n - 1n;
const nanosPerSecond = 1_000_000_000n;

/** A barrier that lives at least that long: its end is the next whole second (`pd-region-rpc-retry.md §1.10`). */
export function makeBarrier(id: string, ts: bigint, ttlSeconds: bigint, nowMs: number): GcBarrier {
  // A duration has 63 bits of nanoseconds; what does not fit in is for ever.
  const isForever = ttlSeconds * nanosPerSecond >= never;
  return { id, ts, expiresAtMs: isForever ? undefined : Math.ceil((nowMs + Number(ttlSeconds) * 1000) / 1000) * 1000 };
}

/** Rounded down; 0 once it has run out. */
export function ttlSeconds({ expiresAtMs }: GcBarrier, nowMs: number): bigint {
  return expiresAtMs === undefined ? never : BigInt(Math.max(0, Math.floor((expiresAtMs - nowMs) / 1000)));
}

export function isExpired({ expiresAtMs }: GcBarrier, nowMs: number): boolean {
  return expiresAtMs !== undefined && nowMs > expiresAtMs;
}

export function describeBarrier(kind: 'GCBarrier' | 'GlobalGCBarrier', { id, ts, expiresAtMs }: GcBarrier): string {
  const end = expiresAtMs === undefined ? '<nil>' : goTime(expiresAtMs);
  return `${kind} { BarrierID: ${JSON.stringify(id)}, BarrierTS: ${ts}, ExpirationTime: ${JSON.stringify(end)} }`;
}

/** As PD keeps a barrier of one keyspace: still a service safe point. */
export function barrierRecord(key: Binary, { id, ts, expiresAtMs }: GcBarrier, keyspaceId?: number): MetaOp {
  const expiredAt = expiresAtMs === undefined ? never : BigInt(expiresAtMs / 1000);
  const keyspace = keyspaceId === undefined ? '' : `,"keyspace_id":${keyspaceId}`;
  // By hand: timestamps are beyond what JSON.stringify can write.
  return put(key, `{"service_id":${JSON.stringify(id)},"expired_at":${expiredAt},"safe_point":${ts}${keyspace}}`);
}

export function globalBarrierRecord(key: Binary, { id, ts, expiresAtMs }: GcBarrier): MetaOp {
  const end =
    expiresAtMs === undefined ? 'null' : JSON.stringify(new Date(expiresAtMs).toISOString().replace('.000', ''));
  return put(key, `{"barrier_id":${JSON.stringify(id)},"barrier_ts":${ts},"expiration_time":${end}}`);
}

function put(key: Binary, json: string): MetaOp {
  return { put: key, value: bytesOf(Buffer.from(json, 'utf8').toString('latin1')) };
}

function goTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`;
}
