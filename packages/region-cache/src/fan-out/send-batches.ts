import type { Backoffer, PhysicalKey } from '@tikv/core';
import type { Command, WithContext } from '@tikv/rpc';
import { failureOf, WriteFate } from '../sender/write-fate.js';
import { type BatchLimits, cutBatches } from './cut-batches.js';
import { groupByRegion, type RegionGroup } from './group-by-region.js';
import type { RegionRoute } from './region-route.js';
import { beforeRelocating } from './relocate.js';

export interface BatchRequest<Item, Request extends WithContext, Response> {
  readonly command: Command<Request, Response>;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => PhysicalKey;
  readonly bytesOf: (item: Item) => number;
  readonly limits: BatchLimits;
  readonly request: (items: readonly Item[]) => Request;
  /** Takes a response, or throws to make it a failure. */
  readonly onResponse: (response: Response, items: readonly Item[]) => void;
  /** Items whose fate is not success. Default: the failure ends the whole call. */
  readonly onFailure?: ((error: unknown, items: readonly Item[]) => void) | undefined;
  readonly backoffer: Backoffer;
}

/**
 * Sends many keys to their regions, a bounded number of batches at a time. When a region changed, only the keys of that
 * batch are looked up and cut again. After the first failure no further batch is started, those under way end by
 * themselves (a write's outcome must be known), and the failure is thrown.
 */
export async function sendBatches<Item, Request extends WithContext, Response>(
  route: RegionRoute,
  batch: BatchRequest<Item, Request, Response>,
): Promise<void> {
  const { command, backoffer, keyOf, bytesOf, limits } = batch;
  const cut = async (items: readonly Item[], by: Backoffer): Promise<RegionGroup<Item>[]> => {
    const groups = await groupByRegion(route.cache, items, keyOf, by);
    return groups.flatMap((group) =>
      cutBatches(group.items, bytesOf, limits).map((part) => ({ region: group.region, items: part })),
    );
  };
  const queue = await cut(batch.items, backoffer);
  let failure: { readonly error: unknown } | undefined;

  /** One batch with all the batches that it falls into when regions change. */
  const deliver = async (first: RegionGroup<Item>): Promise<void> => {
    const fork = backoffer.fork();
    const todo = [{ ...first, fate: new WriteFate() }];
    for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
      const { region, items, fate } = part;
      try {
        const { context, read } = route;
        const request = batch.request(items);
        const result = await route.sender.send({ command, request, context, region, backoffer: fork, fate, read });
        if (result.regionError === undefined) {
          batch.onResponse(result.response, items);
        } else {
          await beforeRelocating(route, result.regionError, fork);
          const parts = await cut(items, fork);
          todo.unshift(...parts.map((group) => ({ ...group, fate: new WriteFate(fate.maybeApplied) })));
        }
      } catch (reason) {
        const error = failureOf(reason, fate, fork);
        failure ??= { error };
        batch.onFailure?.(error, items);
        for (const rest of todo.splice(0)) {
          batch.onFailure?.(rest.fate.maybeApplied ? failureOf(reason, rest.fate, fork) : notSent, rest.items);
        }
      }
    }
    backoffer.mergeFrom(fork);
  };

  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (failure === undefined) await deliver(next);
      else batch.onFailure?.(notSent, next.items);
    }
  };
  await Promise.all(Array.from({ length: Math.min(route.concurrency, queue.length) }, worker));
  if (failure !== undefined) throw failure.error;
}

/** What `onFailure` is told for items that surely were not written, since another request had failed before. */
export const notSent: unique symbol = Symbol('not sent');
