import type { ReplicaState, SelectorState } from './selector-state.js';

const mostLeaderAttempts = 10;
const mostLeaderAttemptsMs = 50_000;

export function replicaAt(state: SelectorState, index: number): ReplicaState {
  return state.replicas[index] as ReplicaState;
}

/** Whether the replica's store holds rows, lives as far as is known, and has not failed since the region was loaded. */
export function isUsable({ region }: SelectorState, index: number): boolean {
  const store = region.storeAt(index);
  return store.canServe && store.reachable && region.isCurrentAt(index);
}

/** Whether the peer is worth a request as the leader (§2.16). */
export function isLeaderCandidate(state: SelectorState, index: number): boolean {
  const { attempts, attemptedMs, timedOut, notLeader } = replicaAt(state, index);
  return (
    attempts < mostLeaderAttempts &&
    attemptedMs < mostLeaderAttemptsMs &&
    !timedOut &&
    !notLeader &&
    isUsable(state, index)
  );
}

/** Whether the peer is worth a request that any replica may serve. */
export function isMixedCandidate(state: SelectorState, index: number, nowMs: number): boolean {
  const isLeader = index === state.region.leaderIndex;
  const { attempts, dataIsNotReady } = replicaAt(state, index);
  if (attempts >= (dataIsNotReady && !isLeader ? 2 : 1)) return false;
  if (state.read.leaderOnly === true && !isLeader) return false;
  if (state.type === 'prefer-leader' && !isLeader && state.region.storeAt(index).slow.isSlow(nowMs)) return false;
  return isUsable(state, index);
}

/** Whether a read that would wait at the leader should rather go here. */
export function isIdleCandidate(state: SelectorState, index: number, nowMs: number): boolean {
  return (
    index !== state.region.leaderIndex &&
    !replicaAt(state, index).serverIsBusy &&
    state.region.storeAt(index).estimatedWaitMs(nowMs) <= state.busyThresholdMs &&
    isMixedCandidate(state, index, nowMs)
  );
}

/** Whether the replica may pass a request on to the leader (§2.18). */
export function isProxyCandidate(state: SelectorState, index: number): boolean {
  return (
    index !== state.region.leaderIndex &&
    replicaAt(state, index).attempts === 0 &&
    state.region.storeAt(index).liveness === 'reachable' &&
    isUsable(state, index)
  );
}

/** A peer that was named as the leader gets exactly one more try when it was exhausted (§2.13). */
export function favour(state: SelectorState, index: number): void {
  const replica = replicaAt(state, index);
  replica.notLeader = false;
  replica.suspectNotLeader = false;
  if (replica.attempts < mostLeaderAttempts && replica.attemptedMs < mostLeaderAttemptsMs) return;
  replica.attempts = mostLeaderAttempts - 1;
  replica.attemptedMs = 0;
}

/**
 * Whether a store is said to have failed since the region was loaded that can be reached now, or that leads: the region's
 * view of it is out of date, and should be renewed some time soon (§2.7).
 */
export function hasOutdatedView({ region }: SelectorState): boolean {
  for (let i = 0; i < region.peerCount; i += 1) {
    if (region.isCurrentAt(i)) continue;
    const { liveness, state } = region.storeAt(i);
    if ((liveness === 'reachable' && state === 'resolved') || i === region.leaderIndex) return true;
  }
  return false;
}
