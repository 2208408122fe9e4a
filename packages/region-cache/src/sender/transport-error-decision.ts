import type { RpcError } from '@tikv/rpc';

/** What follows from a call that got no response. `fatal`: no retry can help. */
export type TransportDecision =
  | { readonly action: 'fatal'; readonly reason: 'mismatched-cluster' | 'unsupported' | 'refused' }
  | { readonly action: 'retry'; readonly closeConnection: boolean };

/**
 * The table of pd-region-rpc-retry.md §4.5 for a call that neither the caller's abort, nor its deadline, nor the client's
 * close has ended.
 */
export function decideTransportError(error: RpcError): TransportDecision {
  if (/mismatch cluster id|cluster id not match/i.test(error.details)) {
    return { action: 'fatal', reason: 'mismatched-cluster' };
  }
  switch (error.grpcCode) {
    case 'UNIMPLEMENTED':
      return { action: 'fatal', reason: 'unsupported' };
    case 'UNAUTHENTICATED':
    case 'PERMISSION_DENIED':
    case 'INVALID_ARGUMENT':
      return { action: 'fatal', reason: 'refused' };
    // A cancel that nobody here asked for: keepalive tore the connection down, or TiKV is stopping (trap 16).
    case 'CANCELLED':
      return { action: 'retry', closeConnection: true };
    default:
      return { action: 'retry', closeConnection: false };
  }
}
