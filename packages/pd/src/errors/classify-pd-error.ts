import type { RpcError } from '@tikv/rpc';

/**
 * `leader-change`: another member leads; `mismatched-cluster`: wrong cluster, final; `mismatched-callee`: the address has
 * been given to another server, the connection must go; `unimplemented`: PD is older than the call; `network`: no
 * answer, another try may get one; `overload`: PD turned it away; `other`: an answer that is final.
 */
export type PdErrorClass =
  | 'leader-change'
  | 'mismatched-cluster'
  | 'mismatched-callee'
  | 'unimplemented'
  | 'network'
  | 'overload'
  | 'other';

/** A change of the leader shows only in the text, under several statuses (pd-region-rpc-retry.md §1.3, §1.5, trap 4). */
const leaderChange = /no leader|not leader|is not served|not primary|(server|etcd) not started|not found tso address/i;

/** What a broken connection looks like when the HTTP/2 layer puts it under INTERNAL. */
const brokenConnection = /RST_STREAM|ECONNRESET|EPIPE|socket hang up|GOAWAY/;

export function classifyPdError(error: Pick<RpcError, 'grpcCode' | 'details'>): PdErrorClass {
  const { grpcCode, details } = error;
  if (/mismatch cluster id/i.test(details)) return 'mismatched-cluster';
  if (/mismatch callee id/i.test(details)) return 'mismatched-callee';
  if (leaderChange.test(details)) return 'leader-change';
  switch (grpcCode) {
    case 'UNIMPLEMENTED':
      return 'unimplemented';
    case 'UNAVAILABLE':
    case 'DEADLINE_EXCEEDED':
    case 'CANCELLED':
      return 'network';
    case 'RESOURCE_EXHAUSTED':
      return 'overload';
    case 'INTERNAL':
      return brokenConnection.test(details) ? 'network' : 'other';
    default:
      return 'other';
  }
}
