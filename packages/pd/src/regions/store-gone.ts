import { ProtocolError } from '@tikv/core';
import { NodeState, type Store } from '@tikv/kvproto/metapb';
import { RpcError } from '@tikv/rpc';

/** "No such store" is an answer, and shows in the text only (pd-region-rpc-retry.md §1.5, trap 24). */
export function saysStoreIsGone(text: string | undefined): boolean {
  return /invalid store ID.*not found/s.test(text ?? '');
}

/** Servers before 6.0 say it with a gRPC status. */
export function failedForStoreIsGone(error: unknown): boolean {
  return error instanceof ProtocolError && error.cause instanceof RpcError && saysStoreIsGone(error.cause.details);
}

/** PD remembers stores that have been taken away; for a client they are gone (§1.9). */
export function presentStore(store: Store | undefined): Store | undefined {
  return store?.nodeState === NodeState.Removed ? undefined : store;
}
