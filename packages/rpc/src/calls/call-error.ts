import { CodecError } from '@tikv/kvproto';
import type { GrpcCode } from '../transport/grpc-code.js';
import { RpcError } from '../transport/rpc-error.js';
import type { Connection } from '../transport/transport.js';
import type { StoreCall } from './store-call.js';

/** Why a call over this connection got no response. */
export function callError(
  { address, version: connectionVersion }: Connection,
  { command }: StoreCall,
  grpcCode: GrpcCode,
  details: string,
  sent: boolean,
  cause?: unknown,
): RpcError {
  return new RpcError({ grpcCode, details, method: command.name, address, connectionVersion, sent, cause });
}

/** The request makes no message: a fault of whoever made it, and nothing was sent. */
export function unwritableError(connection: Connection, call: StoreCall, error: unknown): RpcError {
  const cause = error instanceof CodecError ? error : new CodecError(String(error), -1);
  return callError(connection, call, 'INVALID_ARGUMENT', `cannot be encoded: ${cause.message}`, false, cause);
}
