import type { Store } from '@tikv/kvproto/metapb';
import { SlowScore } from './slow-score.js';

/**
 * `unresolved` until PD was asked, `need-check` when the address is in doubt, `tombstone` when the store is gone for good
 * (pd-region-rpc-retry.md §2.14).
 */
export type StoreState = 'unresolved' | 'resolved' | 'need-check' | 'tombstone';

/**
 * `unknown`: its process answers and does not say that it serves, as TiKV does while a part of it is unwell. Such a store
 * keeps its leaders' requests, since nobody else can serve them, and is avoided where there is a choice.
 */
export type Liveness = 'reachable' | 'unreachable' | 'unknown';

/** One store and what is known of its health; the same object for as long as the client lives. */
export class StoreEntry {
  readonly id: bigint;
  address = '';
  state: StoreState = 'unresolved';
  /** Stores that hold columns never serve this client. */
  engine: 'tikv' | 'tiflash' | 'tiflash-compute' = 'tikv';
  labels: ReadonlyMap<string, string> = new Map();
  /** Other than `reachable` from a failed probe until the store answers one again. */
  liveness: Liveness = 'reachable';
  /**
   * Which of all failures of stores that the client has seen was the last one of this store; 0: none. A region that was
   * loaded before that takes its peer here for failed: one number spoils the view that all regions have of a store.
   */
  lastFailure = 0;
  /** Point of the monotonic clock until which the store says that reads have to wait. */
  busyUntilMs = 0;
  readonly slow: SlowScore = new SlowScore();

  constructor(id: bigint) {
    this.id = id;
  }

  /** Whether it can hold what this client asks for, as far as is known. */
  get canServe(): boolean {
    return this.engine === 'tikv' && this.state !== 'tombstone';
  }

  get reachable(): boolean {
    return this.liveness !== 'unreachable';
  }

  /** How long a read would have to wait there. */
  estimatedWaitMs(nowMs: number): number {
    return Math.max(0, this.busyUntilMs - nowMs);
  }

  /** Whether it has all of these labels, and is one of these stores; what is not given does not matter. */
  matches(labels: Readonly<Record<string, string>> | undefined, ids: readonly bigint[] | undefined): boolean {
    if (ids !== undefined && ids.length > 0 && !ids.includes(this.id)) return false;
    if (labels === undefined) return true;
    for (const name of Object.keys(labels)) if (this.labels.get(name) !== labels[name]) return false;
    return true;
  }

  /** Takes over what PD says; returns whether the address changed. */
  update(from: Store): boolean {
    const moved = this.address !== '' && this.address !== from.address;
    this.address = from.address;
    this.labels = new Map(from.labels.map(({ key, value }) => [key, value]));
    this.engine = engineOf(this.labels.get('engine'));
    // A store that has not registered its address yet is asked for again.
    this.state = from.address === '' ? 'unresolved' : 'resolved';
    return moved;
  }

  /** For errors and attempts: `store 3 (127.0.0.1:20160)`. */
  get label(): string {
    return `store ${this.id}${this.address === '' ? '' : ` (${this.address})`}`;
  }
}

function engineOf(label: string | undefined): StoreEntry['engine'] {
  if (label === 'tiflash_compute') return 'tiflash-compute';
  return label?.startsWith('tiflash') === true ? 'tiflash' : 'tikv';
}
