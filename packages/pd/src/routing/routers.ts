import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';
import { addressOf } from '../discovery/member-address.js';
import type { MetaStorage } from '../meta/meta-storage.js';

const refreshMs = 60_000;

/**
 * Processes beside PD that answer region reads, as they have written themselves down in PD's etcd: looked for when one is
 * first wanted and each minute from then on (pd-region-rpc-retry.md §1.9).
 */
export class Routers {
  readonly #options: { readonly runtime: Runtime; readonly timers: TimerWheel };
  #find: (() => Promise<readonly string[]>) | undefined;
  #addresses: readonly string[] = [];
  #timer: WheelTimer | undefined;
  #closed = false;

  constructor(options: { readonly runtime: Runtime; readonly timers: TimerWheel }) {
    this.#options = options;
  }

  /** Where they are written down. */
  discoverWith(meta: MetaStorage, clusterId: bigint): void {
    const prefix = new TextEncoder().encode(`/ms/${clusterId}/router/registry/`);
    this.#find = async () =>
      (await meta.get({ prefix })).entries.map(({ value }) => addressIn(value)).filter((a) => a !== '');
  }

  get addresses(): readonly string[] {
    return this.#addresses;
  }

  /** `host:port` of those that are known; the first time none is yet. */
  use(): readonly string[] {
    if (this.#timer === undefined && !this.#closed) this.#look();
    return this.#addresses;
  }

  close(): void {
    this.#closed = true;
    this.#timer?.cancel();
  }

  #look(): void {
    const onClose = (): void => this.close();
    const again = (): void => this.#look();
    this.#timer = this.#options.timers.schedule(refreshMs, again, { background: true, onClose });
    // Where it fails, those that are known stay.
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const found = await this.#find?.().catch(() => undefined);
    if (found !== undefined) this.#addresses = found;
  }
}

function addressIn(value: Uint8Array): string {
  try {
    const entry = JSON.parse(new TextDecoder().decode(value)) as { readonly 'service-addr'?: unknown };
    return addressOf(String(entry['service-addr'])) ?? '';
  } catch {
    return '';
  }
}
