import { type Backoffer, ClosedError, isTikvError, UndeterminedError } from '@tikv/core';

/** Whether a write may have taken effect although no answer said so. One for each write, over all its attempts. */
export class WriteFate {
  maybeApplied: boolean;

  constructor(maybeApplied = false) {
    this.maybeApplied = maybeApplied;
  }
}

/**
 * What a write ends with when it fails: UNDETERMINED, with the failure as cause, when an attempt without an answer may
 * have been applied. A closed client says CLOSED all the same, and that the outcome is unknown.
 */
export function failureOf(error: unknown, fate: WriteFate, backoffer: Backoffer): unknown {
  if (!fate.maybeApplied || (isTikvError(error) && error.undetermined)) return error;
  const options = { operation: backoffer.operation, undetermined: true, ...backoffer.history };
  if (isTikvError(error) && error.code === 'CLOSED') {
    return new ClosedError({ closed: error.closed }, { ...options, cause: error.cause });
  }
  return new UndeterminedError(
    {
      what: 'The write was sent, and no answer said whether it was applied',
      advice: 'Read the key to find out; repeating the write is safe if nobody else writes it',
    },
    { ...options, cause: error },
  );
}
