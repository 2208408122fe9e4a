export { prefixEnd, successor } from './bytes/key-bounds.js';
export { decodeMemcomparable, encodeMemcomparable } from './bytes/memcomparable.js';
export {
  emptyKey,
  joinKeys,
  keyBytes,
  type PhysicalKey,
  physicalKey,
  physicalKeyFromUtf8,
} from './bytes/physical-key.js';
export {
  type AttemptEvent,
  attemptChannel,
  type BackoffEvent,
  backoffChannel,
  type ConnectionEvent,
  connectionChannel,
  type OperationSpan,
  operationChannel,
  type PdEvent,
  pdChannel,
  type RegionCacheEvent,
  regionCacheChannel,
} from './diagnostics/channels.js';
export { EventChannel, publishTo } from './diagnostics/event-channel.js';
export { SpanChannel, type SpanOutcome } from './diagnostics/span-channel.js';
export { type AnyTikvError, isTikvError } from './errors/any-tikv-error.js';
export type { Attempt, AttemptHistory } from './errors/attempt.js';
export { KeyspaceError, MismatchedClusterError, PdUnavailableError } from './errors/cluster-errors.js';
export { AlreadyExistsError, AssertionFailedError, WriteConflictError } from './errors/conflict-errors.js';
export { CodecFailureError, InvariantError, ProtocolError } from './errors/defect-errors.js';
export type { FailurePlace } from './errors/failure-place.js';
export { formatAttempts } from './errors/format-attempts.js';
export {
  DeadlockError,
  LockLostError,
  LockNotAcquiredError,
  LockWaitTimeoutError,
  type WaitForEntry,
} from './errors/lock-errors.js';
export { BatchFailedError, type BatchOutcome, UndeterminedError } from './errors/outcome-errors.js';
export { type RedactMode, redactKey } from './errors/redact-key.js';
export {
  DiskFullError,
  FlashbackError,
  RaftEntryTooLargeError,
  RegionUnavailableError,
  ServerBusyError,
  ServerErrorError,
} from './errors/region-errors.js';
export { TikvError, type TikvErrorOptions } from './errors/tikv-error.js';
export type { TikvErrorCode } from './errors/tikv-error-code.js';
export {
  type BackoffTally,
  BudgetExhaustedError,
  DeadlineExceededError,
  ThrottledError,
} from './errors/time-errors.js';
export {
  AbortedByGcError,
  CommitTsError,
  EntryTooLargeError,
  FutureTimestampError,
  TransactionClosedError,
  TransactionRolledBackError,
  TxnTooLargeError,
} from './errors/transaction-errors.js';
export { ClosedError, InvalidArgumentError, UnsupportedError } from './errors/usage-errors.js';
export { OrderedMap } from './ordered-map/ordered-map.js';
export type { BackoffKind } from './retry/backoff-kind.js';
export { Backoffer, type BackofferOptions, type FailingPlace } from './retry/backoffer.js';
export { operationBudgetsMs, splitRegionsBudgetMs } from './retry/operation-budgets.js';
export { deadlineAt, earlierDeadline, remainingMs } from './runtime/deadline.js';
export { onAbort } from './runtime/on-abort.js';
export type { CollectionWatch, Runtime, Timer, TimerOptions } from './runtime/runtime.js';
export { sleep } from './runtime/sleep.js';
export { systemRuntime } from './runtime/system-runtime.js';
export { TimerWheel, type WheelTimerOptions } from './runtime/timer-wheel.js';
export type { WheelTimer } from './runtime/wheel-timer.js';
