import { causeText } from './cause-text.js';
import { TikvError, type TikvErrorOptions } from './tikv-error.js';

/**
 * A write was sent and its fate is unknown: it may or may not have taken effect. Never retried by the client, and the
 * caller's abort reason or the last failure is the `cause`.
 */
export class UndeterminedError extends TikvError {
  static {
    this.prototype.name = 'UndeterminedError';
  }
  readonly code = 'UNDETERMINED';
  /** For transactions: what `resolveOutcome` takes. Can be serialised and used from another process. */
  readonly handle: unknown;

  constructor(details: { what: string; handle?: unknown; advice?: string | undefined }, options?: TikvErrorOptions) {
    const advice =
      details.handle === undefined
        ? 'Read the data to find out'
        : 'Give the handle of this error to resolveOutcome() to find out';
    super(
      { what: details.what, advice: details.advice ?? advice, retryable: false },
      { ...options, undetermined: true },
    );
    this.handle = details.handle;
  }
}

/** What became of one entry of a batch. */
export type BatchOutcome =
  | { readonly status: 'done' }
  | { readonly status: 'not-sent' }
  | { readonly status: 'failed' | 'undetermined'; readonly error: unknown };

const firstListed = 20;

/** A write of many keys failed for some of them. */
export class BatchFailedError extends TikvError {
  static {
    this.prototype.name = 'BatchFailedError';
  }
  readonly code = 'BATCH_FAILED';
  /** One for each entry of the input, in its order. */
  readonly outcomes: readonly BatchOutcome[];

  /** `retryable` says whether sending the entries that are not done again may succeed. */
  constructor(details: { outcomes: readonly BatchOutcome[]; retryable: boolean }, options?: TikvErrorOptions) {
    const { outcomes, retryable } = details;
    const counts = countByStatus(outcomes);
    const unknown = counts.undetermined === 0 ? '' : `, ${counts.undetermined} of unknown fate`;
    super(
      {
        what: `${counts.done} of ${outcomes.length} entries are done, ${counts.failed} failed${unknown}, ${counts['not-sent']} were not sent${firstErrorText(outcomes)}`,
        advice: 'See outcomes, one for each entry in input order',
        retryable,
      },
      { ...options, undetermined: options?.undetermined === true || counts.undetermined > 0 },
    );
    this.outcomes = outcomes;
  }

  /** Lists the first unsuccessful entries only: a batch may be huge. */
  override toJSON(): Record<string, unknown> {
    const unsuccessful = this.outcomes.flatMap(({ status }, index) => (status === 'done' ? [] : [{ index, status }]));
    return {
      ...super.toJSON(),
      outcomes: { ...countByStatus(this.outcomes), first: unsuccessful.slice(0, firstListed) },
    };
  }
}

function firstErrorText(outcomes: readonly BatchOutcome[]): string {
  const first = outcomes.findIndex((outcome) => 'error' in outcome);
  const outcome = outcomes[first];
  return outcome !== undefined && 'error' in outcome ? `; entry ${first}: ${causeText(outcome.error)}` : '';
}

function countByStatus(outcomes: readonly BatchOutcome[]): Record<BatchOutcome['status'], number> {
  const counts = { done: 0, failed: 0, undetermined: 0, 'not-sent': 0 };
  for (const { status } of outcomes) counts[status]++;
  return counts;
}
