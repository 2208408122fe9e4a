import type { BackoffKind } from '@tikv/core';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import type { Peer, Region as RegionMeta } from '@tikv/kvproto/metapb';

/** What the caches and the choice of replicas learn from a region error. */
export type Lesson =
  | { readonly kind: 'none' }
  | { readonly kind: 'invalidate'; readonly reason: 'region not found' | 'other' }
  | { readonly kind: 'not-leader' }
  | { readonly kind: 'leader-is'; readonly leader: Peer }
  | { readonly kind: 'epochs'; readonly regions: readonly RegionMeta[] }
  | { readonly kind: 'buckets'; readonly version: bigint; readonly keys: readonly Uint8Array[] }
  | { readonly kind: 'store-moved' }
  /** The read did not end in its time. */
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'data-is-not-ready' }
  /** 0: it does not say how long a read would wait. */
  | { readonly kind: 'busy'; readonly estimatedWaitMs: number }
  /** Only the leader can serve this. */
  | { readonly kind: 'ask-leader' }
  /** The region is out of date for this replica; its leader may be asked once all the same (trap 22). */
  | { readonly kind: 'permit-leader' };

export type HardError =
  | { readonly kind: 'raft-entry-too-large'; readonly entrySize: number }
  | { readonly kind: 'flashback'; readonly state: 'in-progress' | 'not-prepared'; readonly startTs: bigint | undefined }
  | { readonly kind: 'server'; readonly message: string };

/**
 * `retry`: the same request again, to whom the selector says; `return`: the caller has to look the region up again;
 * `fail`: no retry can help. `name` is what stands in the list of attempts. `returnsWhenExhausted`: when the budget does
 * not allow the wait, the caller is told of the region error.
 */
export interface RegionErrorDecision {
  readonly name: string;
  readonly result: 'retry' | 'return' | 'fail';
  readonly backoff?: BackoffKind | undefined;
  readonly lesson: Lesson;
  readonly error?: HardError | undefined;
  readonly returnsWhenExhausted?: boolean | undefined;
}

/** What a decision needs to know of the request beside the error. */
export interface ErrorSituation {
  /** A read whose attempts were given less than the default time. */
  readonly hasShortTimeout: boolean;
  /** The answer is a follower's, to a read that it was to serve itself. */
  readonly isFollowerRead: boolean;
  /** The leader has not been asked in this request. */
  readonly isLeaderUntried: boolean;
}

const nothing: Lesson = { kind: 'none' };
const invalidate: Lesson = { kind: 'invalidate', reason: 'other' };
const timedOut: Lesson = { kind: 'timed-out' };

/**
 * The table of pd-region-rpc-retry.md §4.6, in its order: a server may set several errors, the first one here counts.
 */
export function decideRegionError(error: RegionError, situation: ErrorSituation): RegionErrorDecision {
  if (error.undeterminedResult !== undefined) return give('UndeterminedResult', 'return', nothing);
  if (error.notLeader !== undefined) return notLeader(error.notLeader.leader);
  if (error.diskFull !== undefined) {
    const name = `DiskFull: ${error.diskFull.reason}`;
    return { name, result: 'retry', lesson: nothing, backoff: 'tikvDiskFull', returnsWhenExhausted: true };
  }
  if (error.RecoveryInProgress !== undefined) {
    return give('RecoveryInProgress', 'return', invalidate, 'regionRecoveryInProgress');
  }
  if (error.isWitness !== undefined) return give('IsWitness', 'return', invalidate, 'isWitness');
  if (error.FlashbackInProgress !== undefined) {
    // A follower does not know what the leader lets pass.
    if (situation.isFollowerRead) return give('FlashbackInProgress', 'retry', { kind: 'ask-leader' });
    const startTs = error.FlashbackInProgress.flashbackStartTs;
    return fail('FlashbackInProgress', { kind: 'flashback', state: 'in-progress', startTs });
  }
  if (error.FlashbackNotPrepared !== undefined) {
    return fail('FlashbackNotPrepared', { kind: 'flashback', state: 'not-prepared', startTs: undefined });
  }
  if (error.regionNotFound !== undefined) {
    return situation.isLeaderUntried
      ? give('RegionNotFound', 'retry', { kind: 'permit-leader' })
      : give('RegionNotFound', 'return', { kind: 'invalidate', reason: 'region not found' });
  }
  if (error.keyNotInRegion !== undefined) return give('KeyNotInRegion', 'return', invalidate);
  if (error.epochNotMatch !== undefined) {
    return give('EpochNotMatch', 'return', { kind: 'epochs', regions: error.epochNotMatch.currentRegions });
  }
  if (error.bucketVersionNotMatch !== undefined) {
    return give('BucketVersionNotMatch', 'return', { kind: 'buckets', ...error.bucketVersionNotMatch });
  }
  if (error.serverIsBusy !== undefined) {
    const { reason, estimatedWaitMs } = error.serverIsBusy;
    const name = `ServerIsBusy: ${reason}`;
    if (situation.hasShortTimeout && /deadline is exceeded/i.test(reason)) return give(name, 'retry', timedOut);
    return give(name, 'retry', { kind: 'busy', estimatedWaitMs }, 'tikvServerBusy');
  }
  if (error.staleCommand !== undefined) return give('StaleCommand', 'retry', nothing);
  if (error.storeNotMatch !== undefined) {
    const { actualStoreId } = error.storeNotMatch;
    return give(`StoreNotMatch(store ${actualStoreId} answers)`, 'return', { kind: 'store-moved' });
  }
  if (error.raftEntryTooLarge !== undefined) {
    const { entrySize } = error.raftEntryTooLarge;
    return fail('RaftEntryTooLarge', { kind: 'raft-entry-too-large', entrySize });
  }
  if (error.maxTimestampNotSynced !== undefined)
    return give('MaxTimestampNotSynced', 'retry', nothing, 'maxTsNotSynced');
  if (error.regionNotInitialized !== undefined) {
    return give('RegionNotInitialized', 'retry', nothing, 'regionNotInitialized');
  }
  if (error.readIndexNotReady !== undefined) return give('ReadIndexNotReady', 'retry', nothing, 'regionScheduling');
  if (error.proposalInMergingMode !== undefined)
    return give('ProposalInMergingMode', 'retry', nothing, 'regionScheduling');
  if (error.dataIsNotReady !== undefined) return give('DataIsNotReady', 'retry', { kind: 'data-is-not-ready' });
  if (situation.hasShortTimeout && error.message.includes('Deadline is exceeded')) {
    return give('deadline is exceeded', 'retry', timedOut);
  }
  if (error.mismatchPeerId !== undefined) return give('MismatchPeerId', 'return', invalidate);
  if (error.message.includes('invalid max_ts update'))
    return fail('InvalidMaxTs', { kind: 'server', message: error.message });
  return give(`region error: ${error.message}`, 'retry', nothing);
}

function notLeader(leader: Peer | undefined): RegionErrorDecision {
  if (leader === undefined || leader.id === 0n) {
    return give('NotLeader', 'retry', { kind: 'not-leader' }, 'regionScheduling');
  }
  return give(`NotLeader(store ${leader.storeId} leads)`, 'retry', { kind: 'leader-is', leader });
}

function give(name: string, result: 'retry' | 'return', lesson: Lesson, backoff?: BackoffKind): RegionErrorDecision {
  return { name, result, lesson, backoff };
}

function fail(name: string, error: HardError): RegionErrorDecision {
  return { name, result: 'fail', lesson: nothing, error };
}
