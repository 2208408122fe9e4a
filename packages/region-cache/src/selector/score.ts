import { replicaAt } from './candidates.js';
import type { SelectorState } from './selector-state.js';

/** What speaks for a replica, the weightiest first; each outweighs all that come after it together (§2.16). */
export const scoreBits = { notSlow: 16, labelMatch: 8, preferLeader: 4, normalPeer: 2, notAttempted: 1 } as const;

export function scoreOf(state: SelectorState, index: number, nowMs: number): number {
  const { region, read } = state;
  const store = region.storeAt(index);
  const slow = store.slow.isSlow(nowMs);
  let score = slow ? 0 : scoreBits.notSlow;
  if (store.matches(read.labels, read.storeIds)) score += scoreBits.labelMatch;
  score += index === region.leaderIndex ? leaderBit(state, slow) : peerBit(state, index);
  if (replicaAt(state, index).attempts === 0) score += scoreBits.notAttempted;
  return score;
}

function leaderBit({ type, read }: SelectorState, slow: boolean): number {
  switch (type) {
    case 'prefer-leader':
      return slow ? scoreBits.normalPeer : scoreBits.preferLeader;
    case 'mixed':
      return hasLabels(read.labels) ? scoreBits.preferLeader : scoreBits.normalPeer;
    default:
      return 0;
  }
}

function peerBit({ type, region }: SelectorState, index: number): number {
  return type !== 'learner' || region.isLearnerAt(index) ? scoreBits.normalPeer : 0;
}

function hasLabels(labels: Readonly<Record<string, string>> | undefined): boolean {
  return labels !== undefined && Object.keys(labels).length > 0;
}
