import type { Store } from '@tikv/kvproto/metapb';

/**
 * `unresolved` until PD was asked, `need-check` when the address is in doubt, `tombstone` when the store is gone for good
 * (pd-region-rpc-retry.md §2.14).
 */
export type StoreState = 'unresolved' | 'resolved' | 'need-check' | 'tombstone';

/** One store and what is known of its health; the same object for as long as the client lives. */
export class StoreEntry {
  readonly id: bigint;
  address = '';
  state: StoreState = 'unresolved';
  /** TiFlash stores hold columns; they never serve this client. */
  engine: 'tikv' | 'tiflash' = 'tikv';
  labels: ReadonlyMap<string, string> = new Map();
  /** False from a confirmed failure until the store answers a probe again. */
  reachable = true;
  /** Counts confirmed failures: one of them spoils the view that all regions have of this store. */
  failureEpoch = 0;

  constructor(id: bigint) {
    this.id = id;
  }

  /** Takes over what PD says; returns whether the address changed. */
  update(from: Store | undefined): boolean {
    if (from === undefined || from.state === tombstone) {
      this.state = 'tombstone';
      this.failureEpoch += 1;
      return false;
    }
    const moved = this.address !== '' && this.address !== from.address;
    this.address = from.address;
    this.labels = new Map(from.labels.map(({ key, value }) => [key, value]));
    this.engine = (this.labels.get('engine') ?? '').startsWith('tiflash') ? 'tiflash' : 'tikv';
    // A store that has not registered its address yet is asked for again.
    this.state = from.address === '' ? 'unresolved' : 'resolved';
    return moved;
  }

  /** For errors and attempts: `store 3 (127.0.0.1:20160)`. */
  get label(): string {
    return `store ${this.id}${this.address === '' ? '' : ` (${this.address})`}`;
  }
}

const tombstone = 2;
