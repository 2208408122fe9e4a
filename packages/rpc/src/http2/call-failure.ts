import type { GrpcCode } from '../transport/grpc-code.js';

/** Why a call ended without its answer, before it is known which call it was. */
export interface CallFailure {
  readonly grpcCode: GrpcCode;
  readonly details: string;
  /** Absent: as the state of the call says. False: the server has certainly not looked at it. */
  readonly sent?: false | undefined;
  readonly cause?: unknown;
}
