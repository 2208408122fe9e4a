import type { BackoffKind } from '@tikv/core';
import type { ErrorInit } from '@tikv/kvproto/errorpb';
import type { RawGetRequest } from '@tikv/kvproto/kvrpcpb';
import { rawGet } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import type { InvalidReason } from '../region/region.js';
import type { ReplicaRead } from '../selector/replica-read.js';
import { Bench } from '../testing/bench.js';
import { bytes, type FakeRegion, metaOf } from '../testing/fake-pd.js';
import { WriteFate } from './write-fate.js';

const all: FakeRegion = { id: 1, start: '', end: '', version: 5, confVer: 5 };
const value = { value: bytes('v') };

/** One read; the first answers are these errors, whoever is asked, and then comes the value. */
async function answered(errors: readonly ErrorInit[], read?: ReplicaRead, attemptTimeoutMs?: number) {
  const bench = new Bench([all]);
  bench.runtime.random = () => 0;
  const left = [...errors];
  bench.tikv.on(rawGet, () => {
    const regionError = left.shift();
    return regionError === undefined ? value : { regionError };
  });
  const region = await bench.locate('a');
  const backoffer = bench.backoffer();
  const request = { key: bytes('a') };
  const sending = { command: rawGet, request, context: {}, region, backoffer, fate: new WriteFate() };
  const result = await bench
    .run(bench.sender.send({ ...sending, read, attemptTimeoutMs }))
    .catch((error: unknown) => error as { code: string });
  return {
    bench,
    region,
    backoffer,
    result: 'code' in result ? result.code : result.regionError === undefined ? 'value' : 'returned',
    failure: 'code' in result ? undefined : result.regionError,
    asked: bench.tikv.addresses.map((address) => address.slice(0, 2)),
    slept: backoffer.attempts.map(({ backoff }) => backoff?.kind),
    contexts: bench.tikv.calls.map(({ request: sent }) => (sent as RawGetRequest).context),
  };
}

interface Expected {
  readonly result: string;
  readonly invalid?: InvalidReason;
  readonly slept?: BackoffKind;
  /** Stores that were asked. Default: the leader, and once more when there was a value. */
  readonly asked?: readonly string[];
  readonly read?: ReplicaRead;
  readonly attemptTimeoutMs?: number;
}

const leaderIs3 = { notLeader: { leader: { id: 30n, storeId: 3n } } };
const newer = metaOf({ ...all, version: 6 });
const older = metaOf({ ...all, version: 4 });
const short = 5_000;

describe('the table of region errors, row by row (pd-region-rpc-retry.md §4.6)', () => {
  it.each<[string, ErrorInit, Expected]>([
    ['UndeterminedResult: returned untouched', { undeterminedResult: {} }, { result: 'returned' }],
    ['NotLeader with a hint: the named peer at once', leaderIs3, { result: 'value', asked: ['s1', 's3'] }],
    [
      'NotLeader that names no peer of the region: looked up anew',
      { notLeader: { leader: { id: 99n, storeId: 9n } } },
      { result: 'returned', invalid: 'store not found' },
    ],
    [
      'NotLeader without a hint: a wait, then another peer',
      { notLeader: {} },
      { result: 'value', slept: 'regionScheduling', asked: ['s1', 's2'] },
    ],
    [
      'DiskFull: a wait, then the same store',
      { diskFull: { reason: 'r' } },
      { result: 'value', slept: 'tikvDiskFull' },
    ],
    [
      'RecoveryInProgress: a wait, then looked up anew',
      { RecoveryInProgress: {} },
      { result: 'returned', invalid: 'other', slept: 'regionRecoveryInProgress' },
    ],
    [
      'IsWitness: a wait, then looked up anew',
      { isWitness: {} },
      { result: 'returned', invalid: 'other', slept: 'isWitness' },
    ],
    [
      'FlashbackInProgress: an error',
      { FlashbackInProgress: { regionId: 1n, flashbackStartTs: 5n } },
      { result: 'FLASHBACK' },
    ],
    [
      'FlashbackInProgress on a follower that was to serve itself: the leader is asked',
      { FlashbackInProgress: { regionId: 1n } },
      { result: 'value', asked: ['s2', 's1'], read: { type: 'follower' } },
    ],
    ['FlashbackNotPrepared: an error', { FlashbackNotPrepared: {} }, { result: 'FLASHBACK' }],
    [
      'RegionNotFound on the leader: looked up anew',
      { regionNotFound: {} },
      { result: 'returned', invalid: 'region not found' },
    ],
    [
      'RegionNotFound on a follower: the leader gets one try',
      { regionNotFound: {} },
      { result: 'value', invalid: 'region not found', asked: ['s2', 's1'], read: { type: 'follower' } },
    ],
    ['KeyNotInRegion: looked up anew', { keyNotInRegion: {} }, { result: 'returned', invalid: 'other' }],
    [
      'EpochNotMatch that names nothing: looked up anew',
      { epochNotMatch: {} },
      { result: 'returned', invalid: 'epoch not match' },
    ],
    [
      'EpochNotMatch that names newer regions: they are known, looked up anew',
      { epochNotMatch: { currentRegions: [newer] } },
      { result: 'returned', invalid: 'epoch not match' },
    ],
    [
      'EpochNotMatch of a store that lags: a wait, then the same store',
      { epochNotMatch: { currentRegions: [older] } },
      { result: 'value', slept: 'regionMiss' },
    ],
    ['BucketVersionNotMatch: returned', { bucketVersionNotMatch: { version: 2n } }, { result: 'returned' }],
    [
      'ServerIsBusy since the deadline passed, and the read has little time: another replica at once',
      { serverIsBusy: { reason: 'deadline is exceeded' } },
      { result: 'value', asked: ['s1', 's2'], attemptTimeoutMs: short },
    ],
    [
      'ServerIsBusy since the deadline passed, with the default time: busy like any other',
      { serverIsBusy: { reason: 'deadline is exceeded' } },
      { result: 'value', slept: 'tikvServerBusy' },
    ],
    [
      'ServerIsBusy with an estimate: a wait, then the leader',
      { serverIsBusy: { reason: 'r', estimatedWaitMs: 70 } },
      { result: 'value', slept: 'tikvServerBusy' },
    ],
    [
      'ServerIsBusy with an estimate above the threshold: an idle replica at once',
      { serverIsBusy: { reason: 'r', estimatedWaitMs: 70 } },
      { result: 'value', asked: ['s1', 's2'], read: { type: 'leader', busyThresholdMs: 50 } },
    ],
    [
      'ServerIsBusy without an estimate: a wait, then the leader',
      { serverIsBusy: { reason: 'r' } },
      { result: 'value', slept: 'tikvServerBusy' },
    ],
    [
      'ServerIsBusy for a read that others may serve: another replica at once',
      { serverIsBusy: { reason: 'r' } },
      { result: 'value', asked: ['s1', 's2'], read: { type: 'mixed' } },
    ],
    ['StaleCommand: the same store at once', { staleCommand: {} }, { result: 'value' }],
    ['StoreNotMatch: looked up anew', { storeNotMatch: {} }, { result: 'returned', invalid: 'store moved' }],
    ['RaftEntryTooLarge: an error', { raftEntryTooLarge: {} }, { result: 'RAFT_ENTRY_TOO_LARGE' }],
    ['MaxTimestampNotSynced: a wait', { maxTimestampNotSynced: {} }, { result: 'value', slept: 'maxTsNotSynced' }],
    ['RegionNotInitialized: a wait', { regionNotInitialized: {} }, { result: 'value', slept: 'regionNotInitialized' }],
    ['ReadIndexNotReady: a wait', { readIndexNotReady: {} }, { result: 'value', slept: 'regionScheduling' }],
    ['ProposalInMergingMode: a wait', { proposalInMergingMode: {} }, { result: 'value', slept: 'regionScheduling' }],
    [
      'DataIsNotReady: another replica at once',
      { dataIsNotReady: {} },
      { result: 'value', asked: ['s2', 's1'], read: { type: 'mixed', stale: true, storeIds: [2n] } },
    ],
    [
      'a text about the deadline, and the read has little time: another replica at once',
      { message: 'Deadline is exceeded' },
      { result: 'value', asked: ['s1', 's2'], attemptTimeoutMs: short },
    ],
    ['MismatchPeerId: looked up anew', { mismatchPeerId: {} }, { result: 'returned', invalid: 'other' }],
    ['an invalid max_ts update: an error', { message: 'invalid max_ts update: 9' }, { result: 'SERVER_ERROR' }],
    ['anything else: the next choice at once', { message: 'odd' }, { result: 'value' }],
    [
      'anything else, for a read that others may serve: another replica at once',
      { message: 'odd' },
      { result: 'value', asked: ['s2', 's3'], read: { type: 'follower' } },
    ],
  ])('%s', async (_, error, { result, invalid, slept, asked, read, attemptTimeoutMs }) => {
    const got = await answered([error], read, attemptTimeoutMs);
    expect(got.result).toBe(result);
    expect(got.region.invalid).toBe(invalid);
    expect(got.slept).toEqual([slept]);
    if (slept === undefined) expect(got.bench.runtime.monotonicMs()).toBe(0);
    expect(got.asked).toEqual(asked ?? (result === 'value' ? ['s1', 's1'] : ['s1']));
  });

  it('DiskFull is returned, not thrown, when the budget is used up', async () => {
    const bench = new Bench([all]);
    bench.tikv.on(rawGet, () => ({ regionError: { diskFull: { storeId: [1n], reason: 'r' } } }));
    const region = await bench.locate('a');
    const backoffer = bench.backoffer({ budgetMs: 600 });
    const request = { key: bytes('a') };
    const sending = { command: rawGet, request, context: {}, region, backoffer, fate: new WriteFate() };
    const result = await bench.run(bench.sender.send(sending));
    expect(result.regionError).toMatchObject({ name: 'DiskFull: r', replaced: false });
    expect(result.regionError?.error?.diskFull?.storeId).toEqual([1n]);
    expect(backoffer.sleptMs).toBe(500 + 1_000);
  });

  it('BucketVersionNotMatch replaces older buckets', async () => {
    const keys = ['', 'g', ''].map(bytes);
    const { region } = await answered([{ bucketVersionNotMatch: { version: 7n, keys } }]);
    expect(region.buckets).toEqual({ version: 7n, keys: ['', 'g', ''] });
  });

  it('a busy store is remembered as slow, or by its estimate', async () => {
    const busy = await answered([{ serverIsBusy: { reason: 'r' } }], { type: 'mixed' });
    expect(busy.bench.stores.get(1n).slow.isSlow(0)).toBe(true);
    const estimated = await answered([{ serverIsBusy: { reason: 'r', estimatedWaitMs: 70 } }], { type: 'mixed' });
    expect(estimated.bench.stores.get(1n).estimatedWaitMs(20)).toBe(50);
    expect(estimated.bench.stores.get(1n).slow.isSlow(0)).toBe(false);
  });

  it('trap 22: the one permitted try of the leader is not repeated', async () => {
    const { result, asked } = await answered([{ regionNotFound: {} }, { regionNotFound: {} }], { type: 'follower' });
    expect([result, asked]).toEqual(['returned', ['s2', 's1']]);
  });

  it('trap 22: no try of the leader is permitted when it was asked before', async () => {
    const errors = [{ message: 'odd' }, { message: 'odd' }, { regionNotFound: {} }];
    const { result, asked } = await answered(errors, { type: 'mixed', stale: true, storeIds: [2n] });
    expect([result, asked]).toEqual(['returned', ['s2', 's1', 's3']]);
  });

  it('trap 11: says whether other regions took the place of the one that is out of date', async () => {
    const elsewhere = metaOf({ id: 8, start: '', end: '', version: 5, confVer: 5, stores: [1] });
    const replaced = async (error: ErrorInit) => (await answered([error])).failure?.replaced;
    expect(await replaced({ epochNotMatch: { currentRegions: [newer] } })).toBe(true);
    expect(await replaced({ epochNotMatch: { currentRegions: [elsewhere] } })).toBe(true);
    expect(await replaced({ epochNotMatch: {} })).toBe(false);
    // The very same epoch: asking at once would bring the very same answer.
    expect(await replaced({ epochNotMatch: { currentRegions: [metaOf(all)] } })).toBe(false);
    expect(await replaced({ regionNotFound: {} })).toBe(false);
  });

  it('trap 19: every shape of a passed deadline leads to another replica at once, for reads with little time only', async () => {
    const shapes = [{ serverIsBusy: { reason: 'deadline is exceeded' } }, { message: 'Deadline is exceeded' }];
    for (const shape of shapes) {
      expect((await answered([shape], undefined, 29_999)).asked).toEqual(['s1', 's2']);
      expect((await answered([shape], undefined, 30_000)).asked).toEqual(['s1', 's1']);
    }
  });

  it('tells TiKV what kind of read it is', async () => {
    const { contexts } = await answered([{ message: 'odd' }, { message: 'odd' }], {
      type: 'mixed',
      stale: true,
      storeIds: [2n],
    });
    expect(contexts).toMatchObject([
      { staleRead: true, replicaRead: false, isRetryRequest: false, peer: { storeId: 2n } },
      { staleRead: false, replicaRead: false, isRetryRequest: true, peer: { storeId: 1n } },
      { staleRead: false, replicaRead: true, isRetryRequest: true, peer: { storeId: 3n } },
    ]);
  });

  it('tells TiKV from when on it rather goes elsewhere, as long as that is so', async () => {
    const read = { type: 'leader', busyThresholdMs: 50 } as const;
    const busy = { serverIsBusy: { reason: 'r', estimatedWaitMs: 70 } };
    const { contexts } = await answered([busy, busy, busy], read);
    expect(contexts.map((context) => context?.busyThresholdMs)).toEqual([50, 50, 50, 0]);
    expect(contexts.map((context) => context?.replicaRead)).toEqual([false, true, true, false]);
  });
});

describe('where a request comes from, as TiKV is told (§3.5)', () => {
  const sources = async (read?: ReplicaRead, errors: ErrorInit[] = []) => {
    const bench = new Bench([{ ...all, learners: [3] }]);
    bench.runtime.random = () => 0;
    bench.tikv.on(rawGet, () => {
      const regionError = errors.shift();
      return regionError === undefined ? value : { regionError };
    });
    const region = await bench.locate('a');
    const context = { requestSource: 'external_app' };
    const sending = { command: rawGet, request: { key: bytes('a') }, context, region, fate: new WriteFate() };
    await bench.run(bench.sender.send({ ...sending, backoffer: bench.backoffer(), read }));
    return bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context?.requestSource);
  };

  it.each<[string, ReplicaRead | undefined, ErrorInit[], string[]]>([
    ['the leader', undefined, [], ['leader_external_app']],
    ['a follower', { type: 'follower' }, [], ['follower_external_app']],
    ['a learner', { type: 'learner' }, [], ['learner_external_app']],
    ['a stale read', { type: 'mixed', stale: true, storeIds: [2n] }, [], ['stale_follower_external_app']],
    [
      'a retry on the leader',
      undefined,
      [{ staleCommand: {} }],
      ['leader_external_app', 'retry_leader_leader_external_app'],
    ],
    [
      'a retry elsewhere',
      { type: 'mixed', stale: true, storeIds: [2n] },
      [{ dataIsNotReady: {} }],
      ['stale_follower_external_app', 'retry_stale_follower_leader_external_app'],
    ],
  ])('%s', async (_, read, errors, expected) => {
    expect(await sources(read, errors)).toEqual(expected);
  });
});
