import type { ErrorInit } from '@tikv/kvproto/errorpb';
import type { RawGetRequest } from '@tikv/kvproto/kvrpcpb';
import { rawGet } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import type { Region } from '../region/region.js';
import { Bench, key } from '../testing/bench.js';
import { bytes, type FakeRegion, metaOf } from '../testing/fake-pd.js';
import type { SendResult } from './sending.js';
import { WriteFate } from './write-fate.js';

const all: FakeRegion = { id: 1, start: '', end: '', version: 5, confVer: 5 };
const value = { value: bytes('v') };

/** Answers by address: the region errors of the list in turn, then the value. */
async function start(errors: Record<string, ErrorInit[]>) {
  const bench = new Bench([all]);
  bench.tikv.on(rawGet, (_, address) => {
    const regionError = errors[address]?.shift();
    return regionError === undefined ? value : { regionError };
  });
  const region = await bench.locate('a');
  const backoffer = bench.backoffer();
  const send = (to: Region = region): Promise<SendResult<{ value: Uint8Array }>> =>
    bench.run(
      bench.sender.send({
        command: rawGet,
        request: { key: bytes('a') },
        context: { apiVersion: 2 },
        region: to,
        backoffer,
        fate: new WriteFate(),
      }),
    );
  return { bench, region, backoffer, send };
}

const contexts = (bench: Bench) => bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context);
const leaderOn = (store: number) => ({ notLeader: { leader: { id: BigInt(store * 10), storeId: BigInt(store) } } });

describe('sending to a region (pd-region-rpc-retry.md §4.4)', () => {
  it('sends to the leader, with the region, the peer and the caller’s part in the context', async () => {
    const { bench, send } = await start({});
    expect(await send()).toMatchObject({ response: value, regionError: undefined });
    expect(bench.tikv.calls).toHaveLength(1);
    expect(bench.tikv.calls[0]).toMatchObject({ address: 's1:1', name: 'RawGet', timeoutMs: rawGet.timeoutMs });
    expect(contexts(bench)[0]).toMatchObject({
      regionId: 1n,
      regionEpoch: { version: 5n, confVer: 5n },
      peer: { id: 10n, storeId: 1n },
      clusterId: 7n,
      apiVersion: 2,
      isRetryRequest: false,
      maxExecutionDurationMs: rawGet.timeoutMs,
    });
  });

  it('NotLeader with a hint: asks the named peer at once, and first from then on', async () => {
    const { bench, region, backoffer, send } = await start({ 's1:1': [leaderOn(3)] });
    expect(await send()).toMatchObject({ response: value });
    expect(bench.tikv.addresses).toEqual(['s1:1', 's3:1']);
    expect(backoffer.sleptMs).toBe(0);
    expect(contexts(bench)[1]).toMatchObject({
      peer: { id: 30n, storeId: 3n },
      isRetryRequest: true,
    });
    await send();
    expect(bench.tikv.addresses).toEqual(['s1:1', 's3:1', 's3:1']);
    expect([region.leaderIndex, region.invalid]).toEqual([2, undefined]);
  });

  it('NotLeader that names a peer of another region: has the region looked up anew', async () => {
    const { bench, region, send } = await start({ 's1:1': [leaderOn(9)] });
    expect(await send()).toMatchObject({ response: undefined, regionError: { name: 'NotLeader(store 9 leads)' } });
    expect(region.invalid).toBe('store not found');
    expect(bench.tikv.calls).toHaveLength(1);
  });

  it('trap 12: does not follow a hint to a store that is not reachable', async () => {
    const { bench, region, send } = await start({ 's1:1': [leaderOn(3)] });
    bench.stores.get(3n).liveness = 'unreachable';
    expect(await send()).toMatchObject({ response: value });
    expect(bench.tikv.addresses).toEqual(['s1:1', 's2:1']);
    expect(region.leaderIndex).toBe(1);
  });

  it('trap 12: does not send others there either', async () => {
    const { bench, region, send } = await start({ 's1:1': [leaderOn(3)], 's2:1': [{ bucketVersionNotMatch: {} }] });
    bench.stores.get(3n).liveness = 'unreachable';
    expect(await send()).toMatchObject({ regionError: { name: 'BucketVersionNotMatch' } });
    expect(region.leaderIndex).toBe(0);
  });

  it('NotLeader without a hint: waits, asks the others, and remembers who served', async () => {
    const { bench, region, backoffer, send } = await start({
      's1:1': [{ notLeader: {} }],
      's2:1': [{ notLeader: {} }],
    });
    expect(await send()).toMatchObject({ response: value });
    expect(bench.tikv.addresses).toEqual(['s1:1', 's2:1', 's3:1']);
    expect(backoffer.sleptMs).toBe(2 + 4);
    expect(region.leaderIndex).toBe(2);
  });

  it('gives the region back, invalid, when nobody leads', async () => {
    const nobody = [{ notLeader: {} }];
    const { bench, region, send } = await start({ 's1:1': nobody, 's2:1': [...nobody], 's3:1': [...nobody] });
    expect(await send()).toMatchObject({
      response: undefined,
      regionError: { name: 'no replica of the region is left to try' },
    });
    expect(bench.tikv.calls).toHaveLength(3);
    expect(region.invalid).toBe('no replica');
  });

  it('EpochNotMatch: knows the regions that came with it, without asking PD', async () => {
    const currentRegions = [
      metaOf({ ...all, end: 'm', version: 6 }),
      metaOf({ id: 2, start: 'm', end: '', version: 6, confVer: 5 }),
    ];
    const { bench, region, backoffer, send } = await start({ 's1:1': [{ epochNotMatch: { currentRegions } }] });
    expect(await send()).toMatchObject({ response: undefined, regionError: { name: 'EpochNotMatch' } });
    expect(region.invalid).toBe('epoch not match');
    expect(bench.cache.peek(key('a'))).toMatchObject({ id: 1n, version: 6n });
    expect(bench.cache.peek(key('z'))).toMatchObject({ id: 2n });
    expect(backoffer.sleptMs).toBe(0);
    expect(bench.pd.asked.filter((call) => call.startsWith('getRegion'))).toHaveLength(1);
  });

  it('trap 10: waits and asks the same region again when the store is behind', async () => {
    const currentRegions = [metaOf({ ...all, version: 4 })];
    const { bench, region, backoffer, send } = await start({ 's1:1': [{ epochNotMatch: { currentRegions } }] });
    expect(await send()).toMatchObject({ response: value });
    expect(bench.tikv.addresses).toEqual(['s1:1', 's1:1']);
    expect(backoffer.sleptMs).toBe(2);
    expect(region.invalid).toBeUndefined();
  });

  it('ServerIsBusy: waits a second or more and asks the same store again', async () => {
    const { bench, backoffer, send } = await start({ 's1:1': [{ serverIsBusy: { reason: 'too much' } }] });
    expect(await send()).toMatchObject({ response: value });
    expect(bench.tikv.addresses).toEqual(['s1:1', 's1:1']);
    expect(bench.tikv.calls[1]?.atMs).toBeGreaterThanOrEqual(1_000);
    expect(backoffer.attempts).toMatchObject([
      { target: 'store 1 (s1:1)', what: 'RawGet', outcome: 'ServerIsBusy: too much', regionId: 1n, storeId: 1n },
    ]);
    expect(backoffer.attempts[0]?.backoff).toMatchObject({ kind: 'tikvServerBusy' });
  });

  it('StoreNotMatch: closes the connections to the address, and asks PD where the store is', async () => {
    const { bench, region, send } = await start({ 's1:1': [{ storeNotMatch: { actualStoreId: 8n } }] });
    expect(await send()).toMatchObject({
      response: undefined,
      regionError: { name: 'StoreNotMatch(store 8 answers)' },
    });
    expect(region.invalid).toBe('store moved');
    expect(bench.tikv.closed).toEqual(['s1:1 v1']);
    bench.pd.stores.set(1n, { address: 'moved:1' });
    expect(await send(await bench.locate('a'))).toMatchObject({ response: value });
    expect(bench.tikv.addresses).toEqual(['s1:1', 'moved:1']);
  });

  it('RegionNotFound: has the region looked up anew', async () => {
    const { region, send } = await start({ 's1:1': [{ regionNotFound: { regionId: 1n } }] });
    expect(await send()).toMatchObject({ response: undefined, regionError: { name: 'RegionNotFound' } });
    expect(region.invalid).toBe('region not found');
  });

  it('waits before the region is looked up anew where the table says so', async () => {
    const { region, backoffer, send } = await start({ 's1:1': [{ RecoveryInProgress: { regionId: 1n } }] });
    expect(await send()).toMatchObject({ response: undefined, regionError: { name: 'RecoveryInProgress' } });
    expect(region.invalid).toBe('other');
    expect(backoffer.sleptMs).toBeGreaterThanOrEqual(50);
  });

  it.each<[string, ErrorInit]>([
    ['RAFT_ENTRY_TOO_LARGE', { raftEntryTooLarge: { regionId: 1n, entrySize: 9 } }],
    ['FLASHBACK', { FlashbackInProgress: { regionId: 1n, flashbackStartTs: 5n } }],
    ['SERVER_ERROR', { message: 'invalid max_ts update: 5' }],
  ])('rejects with %s, its attempt and no other', async (code, error) => {
    const { bench, send } = await start({ 's1:1': [error] });
    await expect(send()).rejects.toMatchObject({ code, operation: 'raw.get', attempts: [{ storeId: 1n }] });
    expect(bench.tikv.calls).toHaveLength(1);
  });
});
