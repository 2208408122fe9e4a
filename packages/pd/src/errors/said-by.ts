import { RpcError } from '@tikv/rpc';

/** What came of an attempt, for people: `UNAVAILABLE: not leader`, or `no answer within 3000 ms`. */
export function saidBy(error: unknown, timeoutMs: number): string {
  if (!(error instanceof RpcError)) return String(error);
  if (error.grpcCode === 'DEADLINE_EXCEEDED') return `no answer within ${Math.ceil(timeoutMs)} ms`;
  return `${error.grpcCode}: ${error.details}`;
}
