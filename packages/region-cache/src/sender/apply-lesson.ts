import { favour, isLeaderCandidate, replicaAt } from '../selector/candidates.js';
import { noteBusyLeader } from '../selector/selector-events.js';
import type { SelectorState } from '../selector/selector-state.js';
import type { Lesson } from './region-error-decision.js';
import type { SenderOptions } from './sending.js';

/**
 * `replaced`: other regions took the place of this one; `lost`: it has to be looked up anew, and no more is known;
 * `disputed`: the peer that is named as the leader has said itself that it does not lead.
 */
export type Learned = 'replaced' | 'store-lags' | 'lost' | 'disputed' | undefined;

/** Tells the caches and the selector what a region error of one peer means (pd-region-rpc-retry.md §4.6, cache action). */
export function applyLesson(
  lesson: Lesson,
  index: number,
  state: SelectorState,
  { cache, stores, caller, runtime }: Pick<SenderOptions, 'cache' | 'stores' | 'caller' | 'runtime'>,
): Learned {
  const { region } = state;
  const replica = replicaAt(state, index);
  const store = region.storeAt(index);
  switch (lesson.kind) {
    case 'none':
      return undefined;
    case 'invalidate':
      cache.invalidate(region, lesson.reason);
      return undefined;
    case 'not-leader':
      replica.notLeader = true;
      return undefined;
    case 'leader-is': {
      replica.notLeader = true;
      const named = region.indexOf(lesson.leader.id, lesson.leader.storeId);
      if (named < 0) {
        cache.invalidate(region, 'store not found');
        return 'lost';
      }
      // A hint that names a dead store would only send everybody there (trap 12).
      if (!region.storeAt(named).reachable) return undefined;
      const disputed = replicaAt(state, named).notLeader;
      cache.switchLeader(region, named);
      favour(state, named);
      if (isLeaderCandidate(state, named)) state.type = 'leader';
      return disputed ? 'disputed' : undefined;
    }
    case 'epochs': {
      const outcome = cache.applyEpochs(region, lesson.regions, store.id);
      return outcome === 'nothing' ? undefined : outcome;
    }
    case 'buckets':
      cache.applyBuckets(region, lesson.version, lesson.keys);
      return undefined;
    case 'store-moved':
      stores.needCheck(store);
      cache.invalidate(region, 'store moved');
      // The address may be the same while the host behind it is not (trap 15).
      caller.closeAddress(store.address, Number.POSITIVE_INFINITY);
      return undefined;
    case 'timed-out':
      replica.timedOut = true;
      return undefined;
    case 'data-is-not-ready':
      replica.dataIsNotReady = true;
      return undefined;
    case 'busy': {
      const nowMs = runtime.monotonicMs();
      if (lesson.estimatedWaitMs > 0) {
        store.busyUntilMs = nowMs + lesson.estimatedWaitMs;
        if (state.busyThresholdMs > 0) replica.serverIsBusy = true;
      } else {
        store.slow.markSlow(nowMs);
        noteBusyLeader(state, index);
      }
      return undefined;
    }
    case 'ask-leader':
      state.type = 'leader';
      state.busyThresholdMs = 0;
      return undefined;
    case 'permit-leader':
      cache.invalidate(region, 'region not found');
      state.type = 'leader';
      state.leaderPermit = true;
      return undefined;
  }
}
