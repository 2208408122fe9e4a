import { type Backoffer, BatchFailedError, type BatchOutcome, isTikvError } from '@tikv/core';
import { notSent } from '@tikv/region-cache';

/** What became of each item of a multi-key write, by its place in the input. */
export class BatchOutcomes {
  readonly #outcomes: BatchOutcome[];

  constructor(count: number) {
    this.#outcomes = Array.from({ length: count }, () => ({ status: 'not-sent' }));
  }

  done(indexes: readonly number[]): void {
    for (const index of indexes) this.#outcomes[index] = { status: 'done' };
  }

  failed(error: unknown, indexes: readonly number[]): void {
    if (error === notSent) return;
    const status = isTikvError(error) && error.undetermined ? 'undetermined' : 'failed';
    for (const index of indexes) this.#outcomes[index] = { status, error };
  }

  /**
   * The error of a call that failed with `error`. When no item was written and none may have been, the error itself says
   * it all; else BATCH_FAILED tells what became of each.
   */
  errorOf(error: unknown, backoffer: Backoffer): unknown {
    const clean = this.#outcomes.every(({ status }) => status === 'failed' || status === 'not-sent');
    if (clean || this.#outcomes.length === 1) return error;
    const retryable = isTikvError(error) && error.retryable;
    return new BatchFailedError(
      { outcomes: this.#outcomes, retryable },
      {
        operation: backoffer.operation,
        cause: error,
        undetermined: this.#outcomes.some(({ status }) => status === 'undetermined'),
        ...backoffer.history,
      },
    );
  }
}
