import type { Runtime } from '@tikv/core';
import type { Region } from './region.js';

export interface RegionTtlOptions {
  readonly runtime: Runtime;
  /** How long a region that is not used stays known. Default 600 000. */
  readonly ttlMs?: number | undefined;
  /** Regions loaded together expire this much apart. Default 60 000. */
  readonly jitterMs?: number | undefined;
}

/** A region that is asked for again because of a failure is so within this time, which spreads the load on PD. */
const softReloadWithinMs = 10_000;

/** Sliding expiry: use prolongs a region, at most once a jitter window (pd-region-rpc-retry.md §2.6). */
export class RegionTtl {
  readonly #runtime: Runtime;
  readonly #ttlMs: number;
  readonly #jitterMs: number;

  constructor(options: RegionTtlOptions) {
    this.#runtime = options.runtime;
    this.#ttlMs = options.ttlMs ?? 600_000;
    this.#jitterMs = options.jitterMs ?? 60_000;
  }

  /** When a region loaded now expires. Whole milliseconds: fractions would cost each region an object. */
  next(): number {
    return Math.ceil(this.#runtime.monotonicMs() + this.#ttlMs + this.#runtime.random() * this.#jitterMs);
  }

  /** Whether the region can be used now, and is due to be looked up anew all the same. Using it prolongs its life. */
  touch(region: Region, nowMs: number = this.#runtime.monotonicMs()): 'gone' | 'fine' | 'reload' {
    if (region.invalid !== undefined) return 'gone';
    if (nowMs > region.expiresAtMs) return 'gone';
    if (region.expiresAtMs <= nowMs + this.#ttlMs && !region.noExtend) region.expiresAtMs = this.next();
    return region.reloadAtMs !== undefined && region.reloadAtMs <= nowMs ? 'reload' : 'fine';
  }

  /** Whether the region has come to its end, without using it. */
  isGone(region: Region): boolean {
    return region.invalid !== undefined || this.#runtime.monotonicMs() > region.expiresAtMs;
  }

  /** Has the region looked up anew some time soon; it serves until then (§2.7, in the form of §8). */
  reloadSoon(region: Region): void {
    if (region.reloadAtMs !== undefined) return;
    region.reloadAtMs = Math.ceil(this.#runtime.monotonicMs() + this.#runtime.random() * softReloadWithinMs);
  }

  /** Has the next use look the region up anew. */
  reloadOnUse(region: Region): void {
    region.reloadAtMs = Math.floor(this.#runtime.monotonicMs());
  }
}
