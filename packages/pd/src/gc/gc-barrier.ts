import { InvalidArgumentError } from '@tikv/core';
import type { GCBarrierInfo } from '@tikv/kvproto/pdpb';

/** Holds the txn safe point back (pd-region-rpc-retry.md §1.10). */
export interface GcBarrier {
  readonly id: string;
  readonly ts: bigint;
  readonly ttlSeconds: number | 'never';
  /** When it runs out by this machine's clock, milliseconds since 1970; early rather than late. Undefined: never. */
  readonly expiresAtMs: number | undefined;
}

/** What stands for "never" on the wire. */
const neverSeconds = 2n ** 63n - 1n;

/** Seconds are rounded up on their way in. */
export function wireTtl(ttlSeconds: number | 'never'): bigint {
  if (ttlSeconds === 'never') return neverSeconds;
  if (typeof ttlSeconds !== 'number' || !(ttlSeconds > 0) || ttlSeconds > Number.MAX_SAFE_INTEGER) {
    throw new InvalidArgumentError({
      argument: 'ttlSeconds',
      problem: `must be a positive number of seconds or 'never', got ${String(ttlSeconds)}`,
    });
  }
  return BigInt(Math.ceil(ttlSeconds));
}

/** PD rounds down what is left: counted from when it was asked, that never says too much. */
export function barrierOf(info: GCBarrierInfo, askedAtMs: number): GcBarrier {
  const { barrierId: id, barrierTs: ts, ttlSeconds } = info;
  if (ttlSeconds > BigInt(Number.MAX_SAFE_INTEGER)) return { id, ts, ttlSeconds: 'never', expiresAtMs: undefined };
  const seconds = Number(ttlSeconds);
  return { id, ts, ttlSeconds: seconds, expiresAtMs: askedAtMs + seconds * 1_000 };
}

export function checkBarrierId(id: unknown): void {
  if (typeof id === 'string' && id !== '' && id !== 'gc_worker') return;
  throw new InvalidArgumentError({
    argument: 'id',
    problem: "must be a name other than 'gc_worker', which is the garbage collector itself",
  });
}

export function checkTs(argument: string, ts: unknown): void {
  if (typeof ts === 'bigint' && ts >= 0n && ts < 2n ** 64n) return;
  throw new InvalidArgumentError({ argument, problem: 'must be a timestamp: a bigint of 0 or more' });
}
