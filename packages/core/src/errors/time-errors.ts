import type { BackoffKind } from '../retry/backoff-kind.js';
import { type FailurePlace, placeText } from './failure-place.js';
import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/** The operation's own deadline has passed, or would pass during the next wait. */
export class DeadlineExceededError extends TikvError {
  static {
    this.prototype.name = 'DeadlineExceededError';
  }
  readonly code = 'DEADLINE_EXCEEDED';
  /** The time that the operation had. */
  readonly timeoutMs: number;
  /** The region that it failed at last, its keys (redacted) and its stores. */
  readonly place: FailurePlace | undefined;

  constructor(
    details: { timeoutMs: number; detail?: string | undefined; place?: FailurePlace | undefined },
    options?: TikvErrorOptions,
  ) {
    const timeoutMs = Math.round(details.timeoutMs);
    const detail = details.detail === undefined ? '' : ` (${details.detail})`;
    super(
      {
        what: `Not done within ${timeoutMs} ms${detail}${placeText(details.place ?? {})}`,
        advice: 'Raise timeoutMs, or see the attempts for what took so long',
        retryable: true,
      },
      options,
    );
    this.timeoutMs = timeoutMs;
    this.place = details.place;
  }
}

/** What one kind of back-off did during an operation. */
export interface BackoffTally {
  readonly kind: BackoffKind;
  /** How many times it slept. */
  readonly count: number;
  readonly sleptMs: number;
  /** What made it back off the last time. */
  readonly lastError: string;
}

/** The operation has waited as long as it may, and still did not succeed. */
export class BudgetExhaustedError extends TikvError {
  static {
    this.prototype.name = 'BudgetExhaustedError';
  }
  readonly code = 'BUDGET_EXHAUSTED';
  readonly budgetMs: number;
  /** Why it waited, the longest-sleeping kind first. */
  readonly kinds: readonly BackoffTally[];
  /** The kind that slept longest among those that count; undefined when only uncounted kinds (a busy server) slept. */
  readonly longestKind: BackoffKind | undefined;
  /** The region that it failed at last, its keys (redacted) and its stores. */
  readonly place: FailurePlace | undefined;

  /** `reason` is what the longest kind means, or what the raw cause says: `region unavailable`. */
  constructor(
    details: {
      budgetMs: number;
      reason: string;
      kinds: readonly BackoffTally[];
      longestKind: BackoffKind | undefined;
      place?: FailurePlace | undefined;
      advice?: string | undefined;
    },
    options?: TikvErrorOptions,
  ) {
    const { budgetMs, kinds, longestKind, place } = details;
    const waits = kinds.map(
      ({ kind, count, sleptMs, lastError }) => `${kind} ${count}× ${Math.round(sleptMs)} ms (last: ${lastError})`,
    );
    super(
      {
        what: `Gave up after the retry budget of ${budgetMs} ms${placeText(place ?? {})}: ${details.reason}; waits: ${waits.join(', ') || 'none'}`,
        advice: details.advice,
        retryable: true,
      },
      options,
    );
    this.budgetMs = budgetMs;
    this.kinds = kinds;
    this.longestKind = longestKind;
    this.place = place;
  }
}

/** The resource group has no request units left for this. */
export class ThrottledError extends TikvError {
  static {
    this.prototype.name = 'ThrottledError';
  }
  readonly code = 'THROTTLED';
  readonly resourceGroup: string;
  /** How long the request would have had to wait for its units. */
  readonly neededWaitMs: number | undefined;

  constructor(details: { resourceGroup: string; neededWaitMs?: number | undefined }, options?: TikvErrorOptions) {
    const { resourceGroup, neededWaitMs } = details;
    const wait = neededWaitMs === undefined ? '' : `; it would have to wait ${Math.round(neededWaitMs)} ms`;
    super(
      {
        what: `Resource group '${resourceGroup}' is out of request units${wait}`,
        advice: 'Send less, or raise the fill rate of the group',
        retryable: true,
      },
      options,
    );
    this.resourceGroup = resourceGroup;
    this.neededWaitMs = neededWaitMs;
  }
}
