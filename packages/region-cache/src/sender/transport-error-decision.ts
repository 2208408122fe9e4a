import type { RpcError } from '@tikv/rpc';

/** What a decision needs to know of the request beside the error. */
export interface TransportSituation {
  /** The caller has aborted, its time is up, or the client is closing. */
  readonly isOver: boolean;
  /** A read whose attempts were given less than the default time. */
  readonly hasShortTimeout: boolean;
}

/**
 * What follows from a call that got no response. `stop`: the caller's abort, deadline or close is the outcome; `fatal`: no
 * retry can help; `next-replica`: at once, without a wait or a doubt about the store; `retry`: after a probe and a wait.
 */
export type TransportDecision =
  | { readonly action: 'stop' }
  | { readonly action: 'fatal'; readonly reason: 'mismatched-cluster' | 'unsupported' | 'refused' }
  | { readonly action: 'next-replica' }
  | { readonly action: 'retry'; readonly closeConnection: boolean };

/** The table of pd-region-rpc-retry.md §4.5, in its order. */
export function decideTransportError(error: RpcError, situation: TransportSituation): TransportDecision {
  if (situation.isOver) return { action: 'stop' };
  if (/mismatch cluster id|cluster id not match/i.test(error.details)) {
    return { action: 'fatal', reason: 'mismatched-cluster' };
  }
  switch (error.grpcCode) {
    case 'DEADLINE_EXCEEDED':
      return situation.hasShortTimeout ? { action: 'next-replica' } : { action: 'retry', closeConnection: false };
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
