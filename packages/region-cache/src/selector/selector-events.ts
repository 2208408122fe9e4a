import { isLeaderCandidate, replicaAt } from './candidates.js';
import type { SelectorState } from './selector-state.js';

const busyAnswersBeforeProbe = 2;

/**
 * Whether a refusal for being busy is answered by asking another replica at once; what should have been waited is then a
 * debt to the store (§4.6). Not when the request needs its leader and that has not refused before.
 */
export function canRetryFast(state: SelectorState): boolean {
  if (state.type !== 'leader') return true;
  const leader = state.region.leaderIndex;
  return !isLeaderCandidate(state, leader) || replicaAt(state, leader).serverIsBusy;
}

/**
 * The leader refused work without saying for how long. The second time it is suspected not to lead any more, once in a
 * request, so that a follower is asked next, which knows who does (§2.16).
 */
export function noteBusyLeader(state: SelectorState, index: number): void {
  if (index !== state.region.leaderIndex || state.type !== 'leader') return;
  if (!state.isRead || state.read.stale === true || state.read.leaderOnly === true || state.busyLeaderProbed) return;
  state.busyLeaderAnswers = index === state.busyLeader ? state.busyLeaderAnswers + 1 : 1;
  state.busyLeader = index;
  if (state.busyLeaderAnswers < busyAnswersBeforeProbe) return;
  state.busyLeaderProbed = true;
  replicaAt(state, index).suspectNotLeader = true;
}
