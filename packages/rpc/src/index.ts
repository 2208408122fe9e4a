export type { AttemptFailure } from './calls/attempt-failure.js';
export { StoreCall } from './calls/store-call.js';
export type { StoreCallOptions } from './calls/store-call-options.js';
export { type BatchOptions, type InFlightLimits, StoreCaller, type StoreCallerOptions } from './calls/store-caller.js';
export type { Command, WithContext } from './commands/command.js';
export {
  kvCheckSecondaryLocks,
  kvCheckTxnStatus,
  kvPessimisticLock,
  kvPessimisticRollback,
  kvResolveLock,
  kvScanLock,
} from './commands/kv-lock-commands.js';
export {
  kvDeleteRange,
  kvFlashbackToVersion,
  kvGc,
  kvPrepareFlashbackToVersion,
  mvccGetByKey,
  mvccGetByStartTs,
  readIndex,
  splitRegion,
} from './commands/kv-range-commands.js';
export {
  kvBatchGet,
  kvBufferBatchGet,
  kvGet,
  kvScan,
} from './commands/kv-read-commands.js';
export {
  kvBatchRollback,
  kvCleanup,
  kvCommit,
  kvFlush,
  kvPrewrite,
  kvTxnHeartBeat,
} from './commands/kv-write-commands.js';
export {
  batchEmpty,
  coprocessor,
  debugGetRegionProperties,
} from './commands/other-commands.js';
export {
  rawBatchDelete,
  rawBatchGet,
  rawBatchPut,
} from './commands/raw-batch-commands.js';
export {
  rawCompareAndSwap,
  rawDelete,
  rawGet,
  rawGetKeyTtl,
  rawPut,
} from './commands/raw-point-commands.js';
export {
  rawBatchScan,
  rawChecksum,
  rawCoprocessor,
  rawDeleteRange,
  rawScan,
} from './commands/raw-range-commands.js';
export {
  broadcastTxnStatus,
  checkLockObserver,
  compact,
  getHealthFeedback,
  getLockWaitHistory,
  getLockWaitInfo,
  getStoreSafeTs,
  physicalScanLock,
  registerLockObserver,
  removeLockObserver,
  unsafeDestroyRange,
} from './commands/store-commands.js';
export {
  healthFeedbackTimeoutMs,
  maxWriteExecutionMs,
  readTimeoutMediumMs,
  readTimeoutShortMs,
  unsafeDestroyRangeTimeoutMs,
} from './commands/timeouts.js';
export { type GrpcJsTransportOptions, grpcJsTransport } from './grpc-js/grpc-js-transport.js';
export { type Http2TransportOptions, http2Transport } from './http2/http2-transport.js';
export { InterceptedError } from './interceptors/intercepted-error.js';
export {
  type Attempt,
  type AttemptChain,
  chainOf,
  type Interceptor,
  type NextAttempt,
  type OperationPlan,
  type OperationStart,
  operationHookOf,
} from './interceptors/interceptor.js';
export type { InFlightLimit } from './limits/in-flight.js';
export { ConnectionPool, type ConnectionPoolOptions } from './pool/connection-pool.js';
export { checkAddress } from './transport/address.js';
export { type GrpcCode, grpcCodeName, grpcCodeNames } from './transport/grpc-code.js';
export { RpcError, type RpcErrorDetails } from './transport/rpc-error.js';
export { type LoadedTls, loadTls, type TlsFiles, type TlsOptions, type TlsPem } from './transport/tls-options.js';
export type {
  BidiStream,
  ByteStream,
  Connection,
  ConnectionState,
  ConnectOptions,
  Metadata,
  RpcOptions,
  Transport,
} from './transport/transport.js';
