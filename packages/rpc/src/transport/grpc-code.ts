/** Status names of gRPC by number, as the wire has them in `grpc-status`. */
export const grpcCodeNames = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;

export type GrpcCode = (typeof grpcCodeNames)[number];

/** The name of a numeric status; what is not a known number is `UNKNOWN`. */
export function grpcCodeName(code: number): GrpcCode {
  return grpcCodeNames[code] ?? 'UNKNOWN';
}
