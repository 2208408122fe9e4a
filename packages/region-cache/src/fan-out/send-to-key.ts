import type { Backoffer, PhysicalKey } from '@tikv/core';
import type { Command, WithContext } from '@tikv/rpc';
import type { Region } from '../region/region.js';
import type { FirstAttempt } from '../sender/sending.js';
import { failureOf, WriteFate } from '../sender/write-fate.js';
import type { RegionRoute } from './region-route.js';
import { beforeRelocating } from './relocate.js';

/** A response and the region that it came from. */
export interface Routed<Response> {
  readonly response: Response;
  readonly region: Region;
}

export interface KeyedRequest<Request extends WithContext, Response> {
  readonly command: Command<Request, Response>;
  readonly key: PhysicalKey;
  /** `end`: the region with the keys just below the key; an empty key is above all keys. Default `at`. */
  readonly side?: 'at' | 'end' | undefined;
  /** Made anew for each region that is tried, since it may depend on the region's bounds. */
  readonly request: (region: Region) => Request;
  readonly backoffer: Backoffer;
  /**
   * Takes the response, or throws to make it a failure: one that is told of as UNDETERMINED when an earlier attempt may
   * have been applied.
   */
  readonly accept?: ((response: Response) => void) | undefined;
  /**
   * How long each attempt of the first round over the replicas may take; those that come after have the command's own
   * limit. Only for reads (pd-region-rpc-retry.md §3.4).
   */
  readonly readTimeoutMs?: number | undefined;
}

/**
 * Sends to the region of a key, and to its successors when it has split, merged or moved meanwhile
 * (pd-region-rpc-retry.md §4.7). `first`: an attempt that was made already. Rejects as `RegionRequestSender.send`.
 */
export async function sendToKey<Request extends WithContext, Response>(
  route: RegionRoute,
  keyed: KeyedRequest<Request, Response>,
  first?: FirstAttempt,
): Promise<Routed<Response>> {
  const { command, backoffer } = keyed;
  const fate = new WriteFate();
  let attemptTimeoutMs = keyed.readTimeoutMs;
  let made = first;
  try {
    for (;;) {
      const located = made?.region ?? locate(route, keyed);
      const region = located instanceof Promise ? await located : located;
      const { context, read } = route;
      const request = keyed.request(region);
      const sending = { command, request, context, region, backoffer, fate, read, attemptTimeoutMs };
      const result = await (made === undefined ? route.sender.send(sending) : route.sender.resume(sending, made));
      made = undefined;
      if (result.regionError === undefined) {
        keyed.accept?.(result.response);
        return { response: result.response, region };
      }
      attemptTimeoutMs = undefined;
      await beforeRelocating(route, result.regionError, backoffer);
    }
  } catch (error) {
    // Also between two regions: what was sent to the first may have been applied.
    throw failureOf(error, fate, backoffer);
  }
}

function locate(
  { cache }: RegionRoute,
  { side, key, backoffer }: Pick<KeyedRequest<never, unknown>, 'side' | 'key' | 'backoffer'>,
): Region | Promise<Region> {
  return side === 'end' ? cache.locateEnd(key, backoffer) : cache.locate(key, backoffer);
}
