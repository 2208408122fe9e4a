import { create } from '@bufbuild/protobuf';
import { ErrorSchema } from '@tikv/kvproto/general/errorpb';
import { type Context, RawGetRequestSchema } from '@tikv/kvproto/general/kvrpcpb';
import { PeerSchema, RegionEpochSchema } from '@tikv/kvproto/general/metapb';
import { describe, expect, it } from 'vitest';
import { bytes, ModelBench, type Sending, text } from '../../testing/model-ground.js';
import { grpcStatus } from '../grpc-status.js';
import { type PeerRecord, peerMessage } from '../region/peer-record.js';
import type { RegionRecord } from '../region/region-record.js';
import { StoreService } from './store-service.js';

const key = bytes('k');
const eightMiB = 8 * 1024 * 1024;

function regionErrorOf(bench: ModelBench, sending: Sending) {
  const { regionError } = bench.send('rawGet', { key: bytes('') }, sending);
  return regionError;
}

function statusOf(act: () => unknown): { status: number; message: string } {
  try {
    act();
  } catch (error) {
    return error as { status: number; message: string };
  }
  throw new Error('nothing was thrown');
}

describe('the session of a request', () => {
  it('is right: no error', () => {
    expect(regionErrorOf(new ModelBench(), {})).toBeUndefined();
  });

  it('names another store: StoreNotMatch', () => {
    const bench = new ModelBench();
    const peer = bench.context().peer;
    expect(
      regionErrorOf(bench, { context: { peer: { id: peer?.id ?? 0n, storeId: 42n } } })?.storeNotMatch,
    ).toMatchObject({
      requestStoreId: 42n,
      actualStoreId: bench.region().leader,
    });
  });

  it('names an unknown region: RegionNotFound', () => {
    expect(regionErrorOf(new ModelBench(), { context: { regionId: 404n } })?.regionNotFound?.regionId).toBe(404n);
  });

  it('comes to a store that has no peer of the region: RegionNotFound', () => {
    const bench = new ModelBench({ stores: 4 });
    const [storeId] = [...bench.model.stores.keys()].slice(-1) as [bigint];
    const error = regionErrorOf(bench, { storeId, context: { peer: { id: 1n, storeId } } });
    expect(error?.regionNotFound?.regionId).toBe(bench.region().id);
  });

  it('comes to a follower: NotLeader with the leader', () => {
    const bench = new ModelBench();
    const [leader, follower] = bench.region().peers as [PeerRecord, PeerRecord];
    const error = regionErrorOf(bench, { storeId: follower.storeId, context: { peer: peerMessage(follower) } });
    expect(error?.notLeader).toMatchObject({
      regionId: bench.region().id,
      leader: { id: leader.id, storeId: leader.storeId },
    });
  });

  it('comes to a region that nobody leads: NotLeader without a hint', () => {
    const bench = new ModelBench();
    const [peer] = bench.region().peers as [PeerRecord];
    const context = bench.context();
    bench.region().leader = undefined;
    const error = regionErrorOf(bench, { storeId: peer.storeId, context });
    expect(error?.notLeader?.regionId).toBe(bench.region().id);
    expect(error?.notLeader?.leader).toBeUndefined();
  });

  it('names another peer of this store: MismatchPeerId', () => {
    const bench = new ModelBench();
    const storeId = bench.region().leader ?? 0n;
    expect(regionErrorOf(bench, { context: { peer: { id: 99n, storeId } } })?.mismatchPeerId).toMatchObject({
      requestPeerId: 99n,
      storePeerId: bench.context().peer?.id,
    });
  });

  it.each([-1n, 1n])('has an epoch whose conf_ver is off by %o: it is served, as commands on data are', (by) => {
    const bench = new ModelBench();
    const { confVer, version } = bench.region();
    expect(regionErrorOf(bench, { context: { regionEpoch: { confVer: confVer + by, version } } })).toBeUndefined();
  });

  it.each([
    { confVer: 0n, version: -1n },
    { confVer: 0n, version: 1n },
    { confVer: 1n, version: 1n },
  ])('has an epoch that is off by %o: EpochNotMatch with the region as it is', ({ confVer, version }) => {
    const bench = new ModelBench();
    const now = bench.region();
    const regionEpoch = { confVer: now.confVer + confVer, version: now.version + version };
    const error = regionErrorOf(bench, { context: { regionEpoch } });
    expect(error?.epochNotMatch?.currentRegions.map(({ id }) => id)).toEqual([now.id]);
    expect(error?.epochNotMatch?.currentRegions[0]?.regionEpoch).toMatchObject({
      confVer: now.confVer,
      version: now.version,
    });
  });

  it('is from before a split: EpochNotMatch with both halves', () => {
    const bench = new ModelBench();
    const before = bench.context();
    bench.model.regions.split('m');
    const error = regionErrorOf(bench, { region: 1, context: before });
    expect(error?.epochNotMatch?.currentRegions).toMatchObject([
      { id: before.regionId, startKey: bytes('m'), endKey: bytes('') },
      { id: bench.region(0).id, startKey: bytes(''), endKey: bytes('m') },
    ]);
  });

  it('is from before several splits: EpochNotMatch with as many neighbours on the left as the version is behind', () => {
    const bench = new ModelBench({ splitKeys: ['z'] });
    const before = bench.context(0);
    for (const key of ['m', 'f', 'p']) bench.model.regions.split(key);
    const startsOf = (version: bigint) =>
      regionErrorOf(bench, {
        region: 3,
        context: { ...before, regionEpoch: create(RegionEpochSchema, { confVer: 3n, version }) },
      })?.epochNotMatch?.currentRegions.map(({ startKey }) => text(startKey));
    expect(bench.region(3)).toMatchObject({ id: before.regionId, start: 'p', version: 4n });
    expect([startsOf(3n), startsOf(2n), startsOf(1n)]).toEqual([
      ['p', 'm'],
      ['p', 'm', 'f'],
      ['p', 'm', 'f', ''],
    ]);
    // A neighbour that has been split since counts for its own splits as well.
    bench.model.regions.split('g');
    const atEnd = regionErrorOf(bench, { region: 4, context: before });
    expect(atEnd?.epochNotMatch?.currentRegions.map(({ startKey }) => text(startKey))).toEqual(['p', 'm', 'g', 'f']);
  });

  it('is from before splits, some of which live elsewhere now: neighbours without a peer here are left out', () => {
    const bench = new ModelBench({ stores: 4 });
    const before = bench.context();
    bench.model.regions.split('m');
    bench.model.regions.split('p');
    const left = bench.region(1);
    const { leader = 0n } = bench.region(2);
    left.peers = left.peers.filter(({ storeId }) => storeId !== leader);
    const error = regionErrorOf(bench, { region: 2, context: before });
    expect(error?.epochNotMatch?.currentRegions.map(({ startKey }) => text(startKey))).toEqual(['p', '']);
  });

  it('has no epoch: an error with nothing but a text', () => {
    const error = regionErrorOf(new ModelBench(), { context: { regionEpoch: undefined } });
    expect([error?.message, error?.epochNotMatch]).toEqual(['missing epoch!', undefined]);
  });

  it.each([
    { term: 0n, stale: false },
    { term: 5n, stale: true },
    { term: 6n, stale: false },
    { term: 7n, stale: false },
    { term: 8n, stale: false },
  ])('names term $term in term 7: stale is $stale', ({ term, stale }) => {
    const bench = new ModelBench();
    bench.region().term = 7n;
    expect(regionErrorOf(bench, { context: { term } })?.staleCommand !== undefined).toBe(stale);
  });
});

const serveAll = { read: true, staleRead: true, write: true };
const refuseAll = { read: false, staleRead: false, write: false };

describe('a region in trouble', () => {
  const troubles: {
    title: string;
    trouble: (region: RegionRecord, peer: PeerRecord) => void;
    served: typeof serveAll;
    error: object;
  }[] = [
    {
      title: 'with a forced leader: RecoveryInProgress',
      trouble: (region) => Object.assign(region, { isRecovering: true }),
      served: refuseAll,
      error: { RecoveryInProgress: { regionId: 7n } },
    },
    {
      title: 'in flashback: FlashbackInProgress',
      trouble: (region) => Object.assign(region, { flashbackStartTs: 99n }),
      served: refuseAll,
      error: { FlashbackInProgress: { regionId: 7n, flashbackStartTs: 99n } },
    },
    {
      title: 'whose peer has no data yet: RegionNotInitialized',
      trouble: (_, peer) => Object.assign(peer, { isInitialized: false }),
      served: refuseAll,
      error: { regionNotInitialized: { regionId: 7n } },
    },
    {
      title: 'whose peer is a witness: IsWitness',
      trouble: (_, peer) => Object.assign(peer, { isWitness: true }),
      served: refuseAll,
      error: { isWitness: { regionId: 7n } },
    },
    {
      title: 'about to be merged: ReadIndexNotReady',
      trouble: (region) => Object.assign(region, { mergingInto: 1n }),
      served: { ...refuseAll, staleRead: true },
      error: { readIndexNotReady: { regionId: 7n, reason: 'can not read index due to merge' } },
    },
  ];

  it.each(troubles)('$title', ({ trouble, served, error }) => {
    const bench = new ModelBench();
    expect(bench.region().id).toBe(7n);
    trouble(bench.region(), bench.region().peers[0] as PeerRecord);
    const read = regionErrorOf(bench, {});
    expect({
      read: read === undefined,
      staleRead: regionErrorOf(bench, { context: { staleRead: true } }) === undefined,
      write: bench.send('rawPut', { key }).regionError === undefined,
    }).toEqual(served);
    expect(read).toMatchObject(error);
  });

  it('about to be merged answers writes with ProposalInMergingMode', () => {
    const bench = new ModelBench();
    bench.region().mergingInto = 1n;
    expect(bench.send('rawPut', { key }).regionError?.proposalInMergingMode?.regionId).toBe(7n);
  });

  it.each([
    { storageMode: 'v1', refused: false },
    { storageMode: 'v1ttl', refused: false },
    { storageMode: 'v2', refused: true },
  ] as const)('without a timestamp yet refuses raw writes on $storageMode: $refused', ({ storageMode, refused }) => {
    const bench = new ModelBench({ storageMode });
    const at = storageMode === 'v2' ? bench.model.regions.all.findIndex(({ start }) => start === 'r\0\0\0') : 0;
    bench.region(at).isMaxTsSynced = false;
    const inside = storageMode === 'v2' ? Uint8Array.of(0x72, 0, 0, 0, 1) : key;
    const { regionError } = bench.send('rawPut', { key: inside }, { region: at });
    expect(regionError?.maxTimestampNotSynced !== undefined).toBe(refused);
    expect(bench.send('rawGet', { key: inside }, { region: at }).regionError).toBeUndefined();
  });
});

describe('bounds in region errors', () => {
  it('are encoded on API V2, and an open bound stays empty', () => {
    const bench = new ModelBench({ storageMode: 'v2' });
    const { regionError } = bench.send('rawGet', { key: Uint8Array.of(0x72, 9) });
    expect(regionError?.keyNotInRegion).toMatchObject({
      key: Uint8Array.of(0x72, 9),
      startKey: new Uint8Array(),
      endKey: Uint8Array.of(0x72, 0, 0, 0, 0, 0, 0, 0, 0xfb),
    });
  });
});

describe('the order of session checks', () => {
  it('is store, region, leader, peer, epoch, size', () => {
    const bench = new ModelBench({ splitKeys: ['m'] });
    const [leader, follower] = bench.region().peers as [PeerRecord, PeerRecord];
    const wrongEpoch = create(RegionEpochSchema, { confVer: 0n, version: 0n });
    const peerOn = (storeId: bigint) => create(PeerSchema, { id: 99n, storeId });
    const wrong = (storeId: bigint, context: Partial<Context>) =>
      bench.send(
        'rawPut',
        { key },
        { storeId, bytes: eightMiB, context: { regionEpoch: wrongEpoch, ...context } as Context },
      ).regionError;
    expect(wrong(leader.storeId, { regionId: 404n, peer: peerOn(follower.storeId) })?.storeNotMatch).toBeDefined();
    expect(wrong(follower.storeId, { regionId: 404n, peer: peerOn(follower.storeId) })?.regionNotFound).toBeDefined();
    expect(wrong(follower.storeId, { peer: peerOn(follower.storeId) })?.notLeader).toBeDefined();
    expect(wrong(leader.storeId, { peer: peerOn(leader.storeId) })?.mismatchPeerId).toBeDefined();
    expect(wrong(leader.storeId, {})?.epochNotMatch).toBeDefined();
    expect(wrong(leader.storeId, bench.context())?.raftEntryTooLarge).toBeDefined();
  });
});

describe('a request of 8 MiB', () => {
  it('is too large for the log when it writes', () => {
    const bench = new ModelBench();
    expect(bench.send('rawPut', { key }, { bytes: eightMiB - 1 }).regionError).toBeUndefined();
    expect(bench.send('rawPut', { key }, { bytes: eightMiB }).regionError?.raftEntryTooLarge).toMatchObject({
      regionId: bench.region().id,
      entrySize: BigInt(eightMiB),
    });
    expect(bench.send('rawGet', { key }, { bytes: eightMiB }).regionError).toBeUndefined();
  });
});

describe('a request that is answered with a status', () => {
  it('names another cluster', () => {
    const bench = new ModelBench();
    const { status, message } = statusOf(() => bench.send('rawGet', { key }, { context: { clusterId: 78n } }));
    expect([status, message]).toEqual([grpcStatus.invalidArgument, 'mismatch cluster id, need 77 but got 78']);
    expect(bench.send('rawGet', { key }, { context: { clusterId: 77n } }).regionError).toBeUndefined();
  });

  it('has no context', () => {
    const service = new StoreService(new ModelBench().model, 1n);
    const message = create(RawGetRequestSchema, { key });
    expect(statusOf(() => service.handle({ rpc: 'RawGet', message, bytes: () => 0 })).status).toBe(
      grpcStatus.invalidArgument,
    );
  });

  it('is of a command that the store does not have', () => {
    const { status, message } = statusOf(() => new ModelBench().send('kvFlashbackToVersion', {}));
    expect([status, message]).toEqual([grpcStatus.unimplemented, 'unknown method KvFlashbackToVersion']);
  });
});

describe('a region error that is put in', () => {
  it('is what the command answers', () => {
    const service = new StoreService(new ModelBench().model, 1n);
    const error = create(ErrorSchema, { message: 'busy', serverIsBusy: { reason: 'test' } });
    for (const rpc of ['RawGet', 'RawScan', 'RawCoprocessor']) {
      expect(service.regionErrorResponse(rpc, error)).toMatchObject({ regionError: { message: 'busy' } });
    }
    expect(service.regionErrorResponse('NoSuchCommand', error)).toBeUndefined();
  });
});
