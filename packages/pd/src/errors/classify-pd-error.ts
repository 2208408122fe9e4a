import type { RpcError } from '@tikv/rpc';

/**
 * `leader-change`: another member leads; `mismatched-cluster`: wrong cluster, final; `unimplemented`: PD is older than the
 * call; `network`: no answer, another try may get one; `overload`: PD turned it away; `other`: an answer that is final.
 */
export type PdErrorClass = 'leader-change' | 'mismatched-cluster' | 'unimplemented' | 'network' | 'overload' | 'other';

/** A change of the leader shows only in the text, under several statuses (pd-region-rpc-retry.md §1.3, §1.5, trap 4). */
const leaderChange = /no leader|not leader|is not served|not primary|server not started/i;

export function classifyPdError(error: Pick<RpcError, 'grpcCode' | 'details'>): PdErrorClass {
  if (/mismatch cluster id/i.test(error.details)) return 'mismatched-cluster';
  if (leaderChange.test(error.details)) return 'leader-change';
  switch (error.grpcCode) {
    case 'UNIMPLEMENTED':
      return 'unimplemented';
    case 'UNAVAILABLE':
    case 'DEADLINE_EXCEEDED':
    case 'CANCELLED':
      return 'network';
    case 'RESOURCE_EXHAUSTED':
      return 'overload';
    default:
      return 'other';
  }
}
