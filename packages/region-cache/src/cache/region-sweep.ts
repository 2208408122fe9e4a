import { emptyKey, type PhysicalKey } from '@tikv/core';
import type { Region } from '../region/region.js';
import type { RegionIndex } from '../region/region-index.js';
import type { RegionTtl } from '../region/region-ttl.js';

/**
 * Looks at a few regions at a time, in the order of their keys, round and round: forgets those whose time is up, and
 * keeps those from living on by use that have a failed store (pd-region-rpc-retry.md §2.8).
 */
export class RegionSweep {
  readonly #index: RegionIndex;
  readonly #ttl: RegionTtl;
  readonly #most: number;
  #next: PhysicalKey = emptyKey;

  constructor(index: RegionIndex, ttl: RegionTtl, most: number) {
    this.#index = index;
    this.#ttl = ttl;
    this.#most = most;
  }

  /** Returns whether a round is complete. */
  step(): boolean {
    const found = this.#index.from(this.#next, this.#most + 1);
    // The one too many is where the next step begins; without it this was the last part of the round.
    this.#next = found[this.#most]?.start ?? emptyKey;
    for (const region of found.slice(0, this.#most)) {
      if (this.#ttl.isGone(region)) this.#index.remove(region, true);
      else if (!region.noExtend && hasFailedStore(region)) region.noExtend = true;
    }
    return found.length <= this.#most;
  }
}

function hasFailedStore(region: Region): boolean {
  for (let i = 0; i < region.peerCount; i += 1) {
    if (!region.isCurrentAt(i) || region.storeAt(i).liveness !== 'reachable') return true;
  }
  return false;
}
