const mostDigits = 99_999_999;

/**
 * The time left as the `grpc-timeout` header has it: at most eight digits and a unit. Rounded up, so that the server
 * never gives up before the client does, and to no less than a millisecond: equal headers are compressed to one byte.
 */
export function grpcTimeout(remainingMs: number): string {
  if (remainingMs <= mostDigits) return `${Math.max(1, Math.ceil(remainingMs))}m`;
  if (remainingMs / 1000 <= mostDigits) return `${Math.ceil(remainingMs / 1000)}S`;
  return `${Math.min(mostDigits, Math.ceil(remainingMs / 3_600_000))}H`;
}
