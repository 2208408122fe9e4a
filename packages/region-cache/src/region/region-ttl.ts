import type { Runtime } from '@tikv/core';
import type { Region } from './region.js';

export interface RegionTtlOptions {
  readonly runtime: Runtime;
  /** How long a region that is not used stays known. Default 600 000. */
  readonly ttlMs?: number | undefined;
  /** Regions loaded together expire this much apart. Default 60 000. */
  readonly jitterMs?: number | undefined;
}

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

  /** When a region loaded now expires. */
  next(): number {
    return this.#runtime.monotonicMs() + this.#ttlMs + this.#runtime.random() * this.#jitterMs;
  }

  /** Whether the region can be used now; using it prolongs its life. */
  touch(region: Region): boolean {
    if (region.invalid !== undefined) return false;
    const nowMs = this.#runtime.monotonicMs();
    if (nowMs > region.expiresAtMs) return false;
    if (!region.fixedExpiry && region.expiresAtMs <= nowMs + this.#ttlMs) region.expiresAtMs = this.next();
    return true;
  }
}
