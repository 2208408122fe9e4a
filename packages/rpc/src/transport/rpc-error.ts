import type { GrpcCode } from './grpc-code.js';

export interface RpcErrorDetails {
  readonly grpcCode: GrpcCode;
  readonly details: string;
  readonly method: string;
  readonly address: string;
  readonly connectionVersion: number;
  readonly sent: boolean;
  readonly cause?: unknown;
}

/**
 * A call that ended without a response. It never reaches users as it is: the retry layers turn it into a `TikvError`
 * and keep it as the cause. Address and version name the connection, so that exactly that one can be closed
 * (pd-region-rpc-retry.md §3.7).
 */
export class RpcError extends Error {
  override readonly name = 'RpcError';
  readonly grpcCode: GrpcCode;
  /** The status message of the peer, or what went wrong locally. */
  readonly details: string;
  readonly method: string;
  /** `host:port` that was dialled. */
  readonly address: string;
  readonly connectionVersion: number;
  /** False only when it is certain that the server never saw the request; then a write cannot have been applied. */
  readonly sent: boolean;

  constructor(from: RpcErrorDetails) {
    super(`${from.method} at ${from.address}: ${from.grpcCode}: ${from.details}`, { cause: from.cause });
    this.grpcCode = from.grpcCode;
    this.details = from.details;
    this.method = from.method;
    this.address = from.address;
    this.connectionVersion = from.connectionVersion;
    this.sent = from.sent;
  }
}
