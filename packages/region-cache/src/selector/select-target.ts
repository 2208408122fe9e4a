import { isIdleCandidate, isLeaderCandidate, isMixedCandidate, isProxyCandidate, replicaAt } from './candidates.js';
import { scoreOf } from './score.js';
import type { SelectorState } from './selector-state.js';

/** Whom to ask next, and as what. */
export interface Target {
  readonly index: number;
  /** Index of the peer that passes the request on; -1: none does. */
  readonly proxyIndex: number;
  readonly replicaRead: boolean;
  readonly staleRead: boolean;
}

/**
 * `nobody`: no replica is left. What follows for the region: it is to be looked up anew (`invalidate`); it still serves,
 * a slow read only ran out of replicas (`keep`); or nobody passed the request on to its leader (`leader-lost`).
 */
export type Selection =
  | { readonly target: Target }
  | { readonly target: undefined; readonly region: 'keep' | 'invalidate' | 'leader-lost' };

/** What the choice needs of the outside. */
export interface SelectorEnvironment {
  readonly nowMs: number;
  readonly random: () => number;
}

/** The choice of the next replica (pd-region-rpc-retry.md §2.16 to §2.18). Changes nothing but the state it is given. */
export function selectTarget(state: SelectorState, environment: SelectorEnvironment): Selection {
  const { region } = state;
  state.choices += 1;
  const leader = region.leaderIndex;
  if (region.invalid !== undefined) {
    if (!state.leaderPermit || !isLeaderCandidate(state, leader)) return nobody('keep');
    state.leaderPermit = false;
    return chosen(leader);
  }
  const selection = state.type === 'leader' ? leaderRequest(state, environment) : replicaRequest(state, environment);
  if (selection !== undefined) return selection;
  if (replicaAt(state, leader).suspectNotLeader && isLeaderCandidate(state, leader)) {
    replicaAt(state, leader).suspectNotLeader = false;
    return chosen(leader);
  }
  return nobody(state.replicas.some(({ timedOut }) => timedOut) ? 'keep' : 'invalidate');
}

function leaderRequest(state: SelectorState, environment: SelectorEnvironment): Selection | undefined {
  const { region } = state;
  const leader = region.leaderIndex;
  if (state.forwarding && !region.storeAt(leader).reachable && !replicaAt(state, leader).notLeader) {
    return throughProxy(state, leader);
  }
  if (isLeaderCandidate(state, leader) && !replicaAt(state, leader).suspectNotLeader) {
    if (isLeaderBusy(state, leader, environment.nowMs)) {
      const idle = best(state, environment, isIdleCandidate);
      if (idle >= 0) return chosen(idle, true);
      // Everybody is busy: then rather wait where the data is.
      state.busyThresholdMs = 0;
    }
    return chosen(leader);
  }
  // A leader's request to a follower wakes its group up, and brings back who leads (trap 12).
  const other = best(state, environment, isMixedCandidate);
  if (other < 0) return undefined;
  return chosen(other, state.isRead && replicaAt(state, leader).timedOut && other !== leader);
}

function isLeaderBusy(state: SelectorState, leader: number, nowMs: number): boolean {
  const { busyThresholdMs, region } = state;
  if (busyThresholdMs <= 0) return false;
  return replicaAt(state, leader).serverIsBusy || region.storeAt(leader).estimatedWaitMs(nowMs) > busyThresholdMs;
}

function throughProxy(state: SelectorState, leader: number): Selection {
  const { region } = state;
  const remembered = region.proxyIndex;
  if (remembered >= 0 && isProxyCandidate(state, remembered)) return chosen(leader, false, false, remembered);
  for (let i = 0; i < region.peerCount; i += 1) {
    if (isProxyCandidate(state, i)) return chosen(leader, false, false, i);
  }
  return nobody('leader-lost');
}

function replicaRequest(state: SelectorState, environment: SelectorEnvironment): Selection | undefined {
  const leader = state.region.leaderIndex;
  const isStale = state.read.stale === true;
  // A stale read that failed is most likely served by the leader, which has all data.
  if (isStale && state.choices === 2 && replicaAt(state, leader).attempts === 0 && isLeaderCandidate(state, leader)) {
    return chosen(leader);
  }
  const index = best(state, environment, isMixedCandidate);
  if (index < 0) return undefined;
  if (!isStale) return chosen(index, index !== leader);
  const stale = state.choices === 1 || !leaderFailedForItself(state, leader);
  return chosen(index, !stale && index !== leader, stale);
}

/** Whether the leader was asked and failed for another reason than that it is slow or busy. */
function leaderFailedForItself(state: SelectorState, leader: number): boolean {
  const { attempts, timedOut, serverIsBusy } = replicaAt(state, leader);
  return attempts > 0 && !timedOut && !serverIsBusy;
}

/** The candidate with the highest score, one of several at random; -1: none. */
function best(
  state: SelectorState,
  { nowMs, random }: SelectorEnvironment,
  isCandidate: (state: SelectorState, index: number, nowMs: number) => boolean,
): number {
  let highest = -1;
  let tied: number[] = [];
  for (let i = 0; i < state.replicas.length; i += 1) {
    if (!isCandidate(state, i, nowMs)) continue;
    const score = scoreOf(state, i, nowMs);
    if (score < highest) continue;
    if (score > highest) tied = [];
    highest = score;
    tied.push(i);
  }
  return tied.length > 1 ? (tied[Math.floor(random() * tied.length)] as number) : (tied[0] ?? -1);
}

function chosen(index: number, replicaRead = false, staleRead = false, proxyIndex = -1): Selection {
  return { target: { index, proxyIndex, replicaRead, staleRead } };
}

function nobody(region: 'keep' | 'invalidate' | 'leader-lost'): Selection {
  return { target: undefined, region };
}
