import type { KeyspaceError, MismatchedClusterError, PdUnavailableError } from './cluster-errors.js';
import type { AlreadyExistsError, AssertionFailedError, WriteConflictError } from './conflict-errors.js';
import type { CodecFailureError, InvariantError, ProtocolError } from './defect-errors.js';
import type { DeadlockError, LockLostError, LockNotAcquiredError, LockWaitTimeoutError } from './lock-errors.js';
import type { BatchFailedError, UndeterminedError } from './outcome-errors.js';
import type {
  DiskFullError,
  FlashbackError,
  RaftEntryTooLargeError,
  RegionUnavailableError,
  ServerBusyError,
  ServerErrorError,
} from './region-errors.js';
import { tikvErrorBrand } from './tikv-error.js';
import type { BudgetExhaustedError, DeadlineExceededError, ThrottledError } from './time-errors.js';
import type {
  AbortedByGcError,
  CommitTsError,
  EntryTooLargeError,
  FutureTimestampError,
  TransactionClosedError,
  TransactionRolledBackError,
  TxnTooLargeError,
} from './transaction-errors.js';
import type { ClosedError, InvalidArgumentError, UnsupportedError } from './usage-errors.js';

/** All errors of the family; `switch (error.code)` narrows it to one class. */
export type AnyTikvError =
  | AbortedByGcError
  | AlreadyExistsError
  | AssertionFailedError
  | BatchFailedError
  | BudgetExhaustedError
  | ClosedError
  | CodecFailureError
  | CommitTsError
  | DeadlineExceededError
  | DeadlockError
  | DiskFullError
  | EntryTooLargeError
  | FlashbackError
  | FutureTimestampError
  | InvalidArgumentError
  | InvariantError
  | KeyspaceError
  | LockLostError
  | LockNotAcquiredError
  | LockWaitTimeoutError
  | MismatchedClusterError
  | PdUnavailableError
  | ProtocolError
  | RaftEntryTooLargeError
  | RegionUnavailableError
  | ServerBusyError
  | ServerErrorError
  | ThrottledError
  | TransactionClosedError
  | TransactionRolledBackError
  | TxnTooLargeError
  | UndeterminedError
  | UnsupportedError
  | WriteConflictError;

/** Whether something caught is an error of this family, made by this or another copy of the package. */
export function isTikvError(error: unknown): error is AnyTikvError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[tikvErrorBrand] === true;
}
