import type { BackoffTally } from '../errors/time-errors.js';
import type { Runtime } from '../runtime/runtime.js';
import { type BackoffKind, backoffCurves } from './backoff-kind.js';

interface Entry {
  /** Waits so far on the longest path; the position on the curve. */
  step: number;
  count: number;
  sleptMs: number;
  lastError: string;
}

/**
 * What an operation's waits add up to. The budget counts the time on the longest path: parts that waited side by side
 * count once. The tallies, for people, count everything.
 */
export class BackoffLedger {
  /** Time slept in kinds that count against the budget. */
  countedMs = 0;
  /** Time slept in the other kinds. */
  excludedMs = 0;
  readonly #entries = new Map<BackoffKind, Entry>();
  #base: ReadonlyMap<BackoffKind, Readonly<Entry>> | undefined;

  /** The length of the next wait of this kind, before any clipping. */
  nextMs(kind: BackoffKind, runtime: Pick<Runtime, 'random'>): number {
    const { baseMs, capMs, jitter } = backoffCurves[kind];
    const ms = Math.min(capMs, baseMs * 2 ** (this.#entries.get(kind)?.step ?? 0));
    return jitter === 'none' ? ms : ms / 2 + (runtime.random() * ms) / 2;
  }

  noteError(kind: BackoffKind, lastError: string): void {
    this.#entry(kind).lastError = lastError;
  }

  noteSleep(kind: BackoffKind, ms: number): void {
    const entry = this.#entry(kind);
    entry.step++;
    entry.count++;
    entry.sleptMs += ms;
    if (backoffCurves[kind].excludedUpToMs === undefined) this.countedMs += ms;
    else this.excludedMs += ms;
  }

  /** Whether another wait of this kind is beyond the budget (pd-region-rpc-retry.md §4.1). */
  exhausted(kind: BackoffKind, budgetMs: number): boolean {
    if (this.countedMs >= budgetMs) return true;
    const limitMs = backoffCurves[kind].excludedUpToMs;
    return limitMs !== undefined && this.excludedMs >= Math.max(limitMs, budgetMs);
  }

  /** The longest-sleeping kind first. */
  tallies(): BackoffTally[] {
    return Array.from(this.#entries, ([kind, { count, sleptMs, lastError }]) => ({
      kind,
      count,
      sleptMs,
      lastError,
    })).toSorted((a, b) => b.sleptMs - a.sleptMs);
  }

  /** The kind that slept longest among those that count against the budget. */
  longestCounted(): BackoffKind | undefined {
    return this.tallies().find(({ kind, sleptMs }) => sleptMs > 0 && backoffCurves[kind].excludedUpToMs === undefined)
      ?.kind;
  }

  /** A ledger for a part of the operation: it goes on from here, on the same place of each curve. */
  fork(): BackoffLedger {
    const fork = new BackoffLedger();
    fork.countedMs = this.countedMs;
    fork.excludedMs = this.excludedMs;
    for (const [kind, entry] of this.#entries) fork.#entries.set(kind, { ...entry });
    fork.#rebase();
    return fork;
  }

  /** Takes over what a fork has added since it was made, or since it was last merged. */
  merge(fork: BackoffLedger): void {
    this.countedMs = Math.max(this.countedMs, fork.countedMs);
    this.excludedMs = Math.max(this.excludedMs, fork.excludedMs);
    for (const [kind, theirs] of fork.#entries) {
      const before = fork.#base?.get(kind);
      const ours = this.#entry(kind);
      ours.step = Math.max(ours.step, theirs.step);
      ours.count += theirs.count - (before?.count ?? 0);
      ours.sleptMs += theirs.sleptMs - (before?.sleptMs ?? 0);
      if (theirs.lastError !== before?.lastError) ours.lastError = theirs.lastError;
    }
    fork.#rebase();
  }

  #rebase(): void {
    this.#base = new Map(Array.from(this.#entries, ([kind, entry]) => [kind, { ...entry }]));
  }

  #entry(kind: BackoffKind): Entry {
    let entry = this.#entries.get(kind);
    if (entry === undefined) {
      entry = { step: 0, count: 0, sleptMs: 0, lastError: '' };
      this.#entries.set(kind, entry);
    }
    return entry;
  }
}
