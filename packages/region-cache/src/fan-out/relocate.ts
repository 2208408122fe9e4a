import type { Backoffer } from '@tikv/core';
import type { RegionFailure } from '../sender/sending.js';
import type { RegionRoute } from './region-route.js';

/** What is waited for before the region is looked up again (pd-region-rpc-retry.md §4.7, trap 11). */
export async function beforeRelocating(
  { relocatesAtOnce = false }: RegionRoute,
  failure: RegionFailure,
  backoffer: Backoffer,
): Promise<void> {
  if (relocatesAtOnce && failure.replaced) backoffer.throwIfDone();
  else await backoffer.backoff('regionMiss', failure.name);
}
