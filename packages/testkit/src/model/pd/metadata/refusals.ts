import { grpcStatus, StatusError } from '../../grpc-status.js';
import { type ErrorHeader, errorHeader } from '../service/error-header.js';
import type { PdCall } from '../service/pd-call.js';
import { PdError } from './pd-error.js';

/** What the model refuses with a `PdError` is an error in the answer's header. */
export function orErrorHeader<T>(call: PdCall, answer: () => T): T | { header: ErrorHeader } {
  try {
    return answer();
  } catch (error) {
    if (error instanceof PdError) return { header: errorHeader(call, error.type, error.message) };
    throw error;
  }
}

/** As PD's older calls do: what the model refuses ends the call, with the status UNKNOWN. */
export function orUnknown<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof PdError) throw new StatusError(grpcStatus.unknown, error.message);
    throw error;
  }
}

/** For services of PD that look at no header. */
export function checkLeader({ role }: PdCall): void {
  if (role !== 'leader') throw new StatusError(grpcStatus.unavailable, 'not leader');
}
