import { decode, encode } from '@tikv/kvproto';
import { type ErrorInit, Error as RegionError } from '@tikv/kvproto/errorpb';
import { describe, expect, it } from 'vitest';
import { decideRegionError, type ErrorSituation } from './region-error-decision.js';

const calm: ErrorSituation = { hasShortTimeout: false, isFollowerRead: false, isLeaderUntried: false };
const decide = (error: ErrorInit, situation: Partial<ErrorSituation> = {}) =>
  decideRegionError(decode(RegionError, encode(RegionError, error)), { ...calm, ...situation });

describe('decideRegionError (pd-region-rpc-retry.md §4.6)', () => {
  it.each<[string, ErrorInit, object]>([
    ['UndeterminedResult', { undeterminedResult: {} }, { result: 'return', lesson: { kind: 'none' } }],
    [
      'NotLeader with a hint',
      { notLeader: { leader: { id: 5n, storeId: 2n } } },
      { result: 'retry', backoff: undefined, lesson: { kind: 'leader-is' } },
    ],
    [
      'NotLeader without',
      { notLeader: {} },
      { result: 'retry', backoff: 'regionScheduling', lesson: { kind: 'not-leader' } },
    ],
    ['DiskFull', { diskFull: { reason: 'r' } }, { result: 'retry', backoff: 'tikvDiskFull' }],
    [
      'RecoveryInProgress',
      { RecoveryInProgress: {} },
      { result: 'return', backoff: 'regionRecoveryInProgress', lesson: { kind: 'invalidate' } },
    ],
    ['IsWitness', { isWitness: {} }, { result: 'return', backoff: 'isWitness', lesson: { kind: 'invalidate' } }],
    [
      'FlashbackInProgress',
      { FlashbackInProgress: { flashbackStartTs: 9n } },
      { result: 'fail', error: { kind: 'flashback', startTs: 9n } },
    ],
    ['FlashbackNotPrepared', { FlashbackNotPrepared: {} }, { result: 'fail' }],
    [
      'RegionNotFound',
      { regionNotFound: {} },
      { result: 'return', backoff: undefined, lesson: { kind: 'invalidate' } },
    ],
    ['KeyNotInRegion', { keyNotInRegion: {} }, { result: 'return', lesson: { kind: 'invalidate' } }],
    [
      'EpochNotMatch',
      { epochNotMatch: { currentRegions: [{ id: 1n }] } },
      { result: 'return', backoff: undefined, lesson: { kind: 'epochs' } },
    ],
    ['BucketVersionNotMatch', { bucketVersionNotMatch: {} }, { result: 'return', lesson: { kind: 'buckets' } }],
    ['ServerIsBusy', { serverIsBusy: { reason: 'r' } }, { result: 'retry', backoff: 'tikvServerBusy' }],
    ['StaleCommand', { staleCommand: {} }, { result: 'retry', backoff: undefined }],
    [
      'StoreNotMatch',
      { storeNotMatch: { actualStoreId: 4n } },
      { result: 'return', backoff: undefined, lesson: { kind: 'store-moved' } },
    ],
    [
      'RaftEntryTooLarge',
      { raftEntryTooLarge: { entrySize: 7 } },
      { result: 'fail', error: { kind: 'raft-entry-too-large', entrySize: 7 } },
    ],
    ['MaxTimestampNotSynced', { maxTimestampNotSynced: {} }, { result: 'retry', backoff: 'maxTsNotSynced' }],
    ['RegionNotInitialized', { regionNotInitialized: {} }, { result: 'retry', backoff: 'regionNotInitialized' }],
    ['ReadIndexNotReady', { readIndexNotReady: {} }, { result: 'retry', backoff: 'regionScheduling' }],
    ['ProposalInMergingMode', { proposalInMergingMode: {} }, { result: 'retry', backoff: 'regionScheduling' }],
    ['MismatchPeerId', { mismatchPeerId: {} }, { result: 'return', lesson: { kind: 'invalidate' } }],
    ['an invalid max_ts update', { message: 'invalid max_ts update: 5' }, { result: 'fail' }],
    ['what is not known', { message: 'odd' }, { result: 'retry', backoff: undefined }],
  ])('%s', (_, error, expected) => {
    expect(decide(error)).toMatchObject(expected);
  });

  it('takes the first of several in the order of the table', () => {
    expect(decide({ undeterminedResult: {}, notLeader: {}, epochNotMatch: {} }).name).toBe('UndeterminedResult');
    expect(decide({ epochNotMatch: {}, serverIsBusy: {}, regionNotFound: {} }).name).toBe('RegionNotFound');
  });
});
