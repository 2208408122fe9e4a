export type { StoreCallOptions } from './calls/store-call-options.js';
export { StoreCaller, type StoreCallerOptions } from './calls/store-caller.js';
export type { Command, WithContext } from './commands/command.js';
export {
  rawBatchDelete,
  rawBatchGet,
  rawBatchPut,
  rawBatchScan,
  rawChecksum,
  rawCompareAndSwap,
  rawCoprocessor,
  rawDelete,
  rawDeleteRange,
  rawGet,
  rawGetKeyTtl,
  rawPut,
  rawScan,
} from './commands/raw-commands.js';
export { readTimeoutMediumMs, readTimeoutShortMs } from './commands/timeouts.js';
export { type GrpcJsTransportOptions, grpcJsTransport } from './grpc-js/grpc-js-transport.js';
export { type Http2TransportOptions, http2Transport } from './http2/http2-transport.js';
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
