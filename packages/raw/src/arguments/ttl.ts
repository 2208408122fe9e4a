import type { ApiVersion } from '@tikv/cluster';
import { InvalidArgumentError, UnsupportedError } from '@tikv/core';

/**
 * Whole seconds until expiry as the wire has them: 0 is never. Throws INVALID_ARGUMENT for anything but a positive
 * whole number, and UNSUPPORTED where the cluster stores no TTL (raw-keyspace-resource-metrics.md §1.6.3).
 */
export function ttlOnWire(argument: string, ttlSeconds: number | undefined, apiVersion: ApiVersion): number {
  if (ttlSeconds === undefined) return 0;
  if (!Number.isSafeInteger(ttlSeconds) || ttlSeconds <= 0) {
    throw new InvalidArgumentError({
      argument,
      problem: `must be a positive whole number of seconds, got ${String(ttlSeconds)}`,
      advice: 'Leave it out for a value that does not expire',
    });
  }
  if (apiVersion === 'v1') {
    throw new UnsupportedError({
      feature: 'TTL',
      advice: 'API V1 stores no TTL: use apiVersion v1ttl (storage.enable-ttl = true in TiKV) or v2',
    });
  }
  return ttlSeconds;
}
