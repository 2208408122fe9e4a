import type { BackoffKind } from '@tikv/core';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import type { Peer, Region as RegionMeta } from '@tikv/kvproto/metapb';

/** What the caches learn from a region error. */
export type CacheLesson =
  | { readonly kind: 'none' }
  | { readonly kind: 'invalidate'; readonly reason: 'region not found' | 'other' }
  | { readonly kind: 'not-leader' }
  | { readonly kind: 'leader-is'; readonly leader: Peer }
  | { readonly kind: 'epochs'; readonly regions: readonly RegionMeta[] }
  | { readonly kind: 'store-moved' };

export type HardError =
  | { readonly kind: 'raft-entry-too-large'; readonly entrySize: number }
  | { readonly kind: 'flashback'; readonly state: 'in-progress' | 'not-prepared'; readonly startTs: bigint | undefined }
  | { readonly kind: 'server'; readonly message: string };

/**
 * `retry`: the same request again, to whom the selector says; `return`: the caller has to look the region up again;
 * `fail`: no retry can help. `name` is what stands in the list of attempts.
 */
export interface RegionErrorDecision {
  readonly name: string;
  readonly result: 'retry' | 'return' | 'fail';
  readonly backoff?: BackoffKind | undefined;
  readonly lesson: CacheLesson;
  readonly error?: HardError | undefined;
}

const nothing: CacheLesson = { kind: 'none' };
const invalidate: CacheLesson = { kind: 'invalidate', reason: 'other' };

/**
 * The table of pd-region-rpc-retry.md §4.6, in its order: a server may set several errors, the first one here counts.
 */
export function decideRegionError(error: RegionError): RegionErrorDecision {
  if (error.undeterminedResult !== undefined) return give('UndeterminedResult', 'return', nothing);
  if (error.notLeader !== undefined) return notLeader(error.notLeader.leader);
  if (error.diskFull !== undefined) return give(`DiskFull: ${error.diskFull.reason}`, 'retry', nothing, 'tikvDiskFull');
  if (error.RecoveryInProgress !== undefined) {
    return give('RecoveryInProgress', 'return', invalidate, 'regionRecoveryInProgress');
  }
  if (error.isWitness !== undefined) return give('IsWitness', 'return', invalidate, 'isWitness');
  if (error.FlashbackInProgress !== undefined) {
    const startTs = error.FlashbackInProgress.flashbackStartTs;
    return fail('FlashbackInProgress', { kind: 'flashback', state: 'in-progress', startTs });
  }
  if (error.FlashbackNotPrepared !== undefined) {
    return fail('FlashbackNotPrepared', { kind: 'flashback', state: 'not-prepared', startTs: undefined });
  }
  if (error.regionNotFound !== undefined) {
    return give('RegionNotFound', 'return', { kind: 'invalidate', reason: 'region not found' });
  }
  if (error.keyNotInRegion !== undefined) return give('KeyNotInRegion', 'return', invalidate);
  if (error.epochNotMatch !== undefined) {
    return give('EpochNotMatch', 'return', { kind: 'epochs', regions: error.epochNotMatch.currentRegions });
  }
  if (error.bucketVersionNotMatch !== undefined) return give('BucketVersionNotMatch', 'return', nothing);
  if (error.serverIsBusy !== undefined) {
    return give(`ServerIsBusy: ${error.serverIsBusy.reason}`, 'retry', nothing, 'tikvServerBusy');
  }
  if (error.staleCommand !== undefined) return give('StaleCommand', 'retry', nothing, 'staleCommand');
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
  if (error.dataIsNotReady !== undefined) return give('DataIsNotReady', 'retry', nothing, 'regionScheduling');
  if (error.mismatchPeerId !== undefined) return give('MismatchPeerId', 'return', invalidate);
  if (error.message.includes('invalid max_ts update'))
    return fail('InvalidMaxTs', { kind: 'server', message: error.message });
  // What is not known, and what has no fields set: the next replica, with a wait, so that it cannot spin.
  return give(`region error: ${error.message}`, 'retry', nothing, 'regionScheduling');
}

function notLeader(leader: Peer | undefined): RegionErrorDecision {
  if (leader === undefined || leader.id === 0n) {
    return give('NotLeader', 'retry', { kind: 'not-leader' }, 'regionScheduling');
  }
  return give(`NotLeader(store ${leader.storeId} leads)`, 'retry', { kind: 'leader-is', leader });
}

function give(
  name: string,
  result: 'retry' | 'return',
  lesson: CacheLesson,
  backoff?: BackoffKind,
): RegionErrorDecision {
  return { name, result, lesson, backoff };
}

function fail(name: string, error: HardError): RegionErrorDecision {
  return { name, result: 'fail', lesson: nothing, error };
}
