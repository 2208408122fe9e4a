import type { Binary } from '../binary.js';
import type { ReplicaLag } from '../region/replica-lag.js';
import type { RawValue } from './raw-value.js';

interface Change {
  /** In the order of all writes, from 1. */
  readonly position: number;
  readonly atMs: number;
  readonly family: string;
  readonly key: Binary;
  /** What was there; undefined: nothing. */
  readonly before: RawValue | undefined;
}

const checkEvery = 1024;

/** What writes have replaced, so that a follower that is behind can be shown. Only kept while there is one. */
export class RawHistory {
  readonly #keepMs: number;
  #changes: Change[] = [];

  /** How long changes are kept; `Infinity` while a follower is frozen. */
  constructor(keepMs: number, from?: RawHistory) {
    this.#keepMs = keepMs;
    this.#changes = from === undefined ? [] : from.#changes;
  }

  record(change: Change): void {
    this.#changes.push(change);
    if (this.#changes.length % checkEvery !== 0) return;
    const oldestMs = change.atMs - this.#keepMs;
    this.#changes = this.#changes.filter(({ atMs }) => atMs >= oldestMs);
  }

  /** What a follower has instead of the values of today, for keys that have changed since: undefined is nothing. */
  overlay(family: string, lag: ReplicaLag, nowMs: number): Map<Binary, RawValue | undefined> {
    const overlay = new Map<Binary, RawValue | undefined>();
    for (let i = this.#changes.length - 1; i >= 0; i -= 1) {
      const change = this.#changes[i] as Change;
      if (hasApplied(lag, nowMs, change)) break;
      if (change.family === family) overlay.set(change.key, change.before);
    }
    return overlay;
  }

  /** The last change of `[start, end)`, up to a position, that a follower has not applied. */
  lastPending(
    { start, end }: { readonly start: Binary; readonly end: Binary },
    lag: ReplicaLag,
    nowMs: number,
    upTo: number,
  ): { readonly position: number; readonly atMs: number } | undefined {
    for (let i = this.#changes.length - 1; i >= 0; i -= 1) {
      const change = this.#changes[i] as Change;
      if (hasApplied(lag, nowMs, change)) return undefined;
      if (change.position <= upTo && change.key >= start && (end === '' || change.key < end)) return change;
    }
    return undefined;
  }
}

function hasApplied(lag: ReplicaLag, nowMs: number, { position, atMs }: Change): boolean {
  return 'lagMs' in lag ? atMs <= nowMs - lag.lagMs : position <= lag.frozenAtPosition;
}
