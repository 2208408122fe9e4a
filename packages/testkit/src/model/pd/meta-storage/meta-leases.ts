import type { Binary } from '../../binary.js';
import { MetaError } from './meta-error.js';

interface Lease {
  readonly expiresAtMs: number;
  readonly keys: Set<Binary>;
}

/** Leases and the keys that live as long as they do. */
export class MetaLeases {
  readonly #leases = new Map<bigint, Lease>();
  #last = 0x7000n;

  grant(nowMs: number, ttlSeconds: number): bigint {
    this.#last += 1n;
    this.#leases.set(this.#last, { expiresAtMs: nowMs + ttlSeconds * 1000, keys: new Set() });
    return this.#last;
  }

  check(lease: bigint): void {
    if (lease !== 0n && !this.#leases.has(lease)) throw new MetaError('etcdserver: requested lease not found');
  }

  attach(key: Binary, lease: bigint): void {
    for (const each of this.#leases.values()) each.keys.delete(key);
    this.#leases.get(lease)?.keys.add(key);
  }

  /** Forgets the lease; the keys that go with it. */
  revoke(lease: bigint): Binary[] {
    const found = this.#leases.get(lease);
    if (found === undefined) throw new MetaError('etcdserver: requested lease not found');
    this.#leases.delete(lease);
    return [...found.keys].toSorted();
  }

  expired(nowMs: number): bigint[] {
    return [...this.#leases].filter(([, { expiresAtMs }]) => expiresAtMs <= nowMs).map(([id]) => id);
  }
}
