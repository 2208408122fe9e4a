import type { MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import { Keyspace, KeyspaceState } from '@tikv/kvproto/general/keyspacepb';
import { PeerRole } from '@tikv/kvproto/general/metapb';
import { ErrorType, PD } from '@tikv/kvproto/general/pdpb';
import { describe, expect, it } from 'vitest';
import { askPd } from '../../testing/ask-pd.js';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';
import { toMemcomparable } from '../binary.js';
import { grpcStatus } from '../grpc-status.js';
import { peerMessage } from '../region/peer-record.js';

const methods = { ...PD.method, ...Keyspace.method };
type Methods = typeof methods;

function ask<Name extends keyof Methods>(
  bench: ModelBench,
  name: Name,
  fields?: Omit<MessageInitShape<Methods[Name]['input']>, '$typeName'>,
): MessageShape<Methods[Name]['output']> {
  return askPd<Methods[Name]>(bench.model, methods[name], fields);
}

function statusOf(act: () => unknown): { status: number; message: string } {
  try {
    act();
  } catch (error) {
    return error as { status: number; message: string };
  }
  throw new Error('nothing was thrown');
}

const split = (): ModelBench => new ModelBench({ splitKeys: ['b', 'm', 't'] });
const startsOf = (regions: readonly { region?: { startKey: Uint8Array } | undefined }[]): string[] =>
  regions.map(({ region }) => text(region?.startKey ?? bytes('?')));

describe('the cluster id in a request', () => {
  it.each([0n, 78n])('%s is turned away', (clusterId) => {
    const { status, message } = statusOf(() => ask(new ModelBench(), 'getRegion', { header: { clusterId } }));
    expect(status).toBe(grpcStatus.failedPrecondition);
    expect(message).toBe(`mismatch cluster id, need 77 but got ${clusterId}`);
  });

  it('may be missing from the question for it', () => {
    const answer = ask(new ModelBench(), 'getClusterInfo', { header: { clusterId: 0n } });
    expect(answer.header?.clusterId).toBe(77n);
  });

  it('is in every answer', () => {
    const bench = new ModelBench();
    expect(ask(bench, 'isBootstrapped')).toMatchObject({ bootstrapped: true, header: { clusterId: 77n } });
    expect(ask(bench, 'getAllStores').header?.clusterId).toBe(77n);
    expect(ask(bench, 'getStore', { storeId: 404n }).header?.clusterId).toBe(77n);
    expect(ask(bench, 'scanRegions').header?.clusterId).toBe(77n);
  });
});

describe('a method that PD does not have', () => {
  it('is unimplemented', () => {
    const { status, message } = statusOf(() => ask(new ModelBench(), 'getDCLocationInfo'));
    expect([status, message]).toEqual([
      grpcStatus.unimplemented,
      'unknown method GetDCLocationInfo for service pdpb.PD',
    ]);
  });
});

describe('regions', () => {
  it.each([
    { key: '', at: '', previous: undefined },
    { key: 'a\xff', at: '', previous: undefined },
    { key: 'b', at: 'b', previous: '' },
    { key: 'l', at: 'b', previous: '' },
    { key: 'zzz', at: 't', previous: 'm' },
  ])('by key $key, and the one before', ({ key, at, previous }) => {
    const bench = split();
    const regionKey = bytes(key);
    expect(startsOf([ask(bench, 'getRegion', { regionKey })])).toEqual([at]);
    const before = ask(bench, 'getPrevRegion', { regionKey }).region;
    expect(before === undefined ? undefined : text(before.startKey)).toBe(previous);
  });

  it('come with epoch, peers and leader', () => {
    const bench = split();
    const { id, confVer, version, peers, leader } = bench.region(1);
    expect(ask(bench, 'getRegionByID', { regionId: id })).toMatchObject({
      region: {
        id,
        startKey: bytes('b'),
        endKey: bytes('m'),
        regionEpoch: { confVer, version },
        peers: peers.map(peerMessage),
      },
      leader: peers.filter(({ storeId }) => storeId === leader).map(peerMessage)[0],
    });
  });

  it('come with roles, down and pending peers, and buckets between their bounds', () => {
    const bench = split();
    const region = bench.region(1);
    const [, second, third] = region.peers;
    if (second === undefined || third === undefined) throw new Error('three peers are needed');
    Object.assign(second, { role: 'learner', isPending: true });
    Object.assign(third, { isWitness: true, downSeconds: 42n });
    region.buckets = { version: 7n, keys: ['c', 'f'] };
    const answer = ask(bench, 'getRegionByID', { regionId: region.id, needBuckets: true });
    expect(ask(bench, 'getRegionByID', { regionId: region.id }).buckets).toBeUndefined();
    expect(answer.region?.peers.map(({ role, isWitness }) => [role, isWitness])).toEqual([
      [PeerRole.Voter, false],
      [PeerRole.Learner, false],
      [PeerRole.Voter, true],
    ]);
    expect(answer).toMatchObject({
      downPeers: [{ peer: { id: third.id, storeId: third.storeId }, downSeconds: 42n }],
      pendingPeers: [{ id: second.id, storeId: second.storeId }],
      buckets: { regionId: region.id, version: 7n, keys: ['b', 'c', 'f', 'm'].map(bytes) },
    });
  });

  it('without a leader say none, and unknown ones are not there', () => {
    const bench = split();
    bench.region(1).leader = undefined;
    expect(ask(bench, 'getRegionByID', { regionId: bench.region(1).id }).leader).toBeUndefined();
    const unknown = ask(bench, 'getRegionByID', { regionId: 404n });
    expect([unknown.region, unknown.header?.error]).toEqual([undefined, undefined]);
  });

  it.each([
    { start: '', end: '', limit: 0, found: ['', 'b', 'm', 't'] },
    { start: '', end: '', limit: 2, found: ['', 'b'] },
    { start: 'c', end: '', limit: 0, found: ['b', 'm', 't'] },
    { start: 'b', end: 'm', limit: 0, found: ['b'] },
    { start: 'b', end: 'm\0', limit: 0, found: ['b', 'm'] },
    { start: 'z', end: '', limit: 9, found: ['t'] },
  ])('scanned from $start to $end, at most $limit', ({ start, end, limit, found }) => {
    const answer = ask(split(), 'scanRegions', { startKey: bytes(start), endKey: bytes(end), limit });
    expect(startsOf(answer.regions)).toEqual(found);
  });

  it('of several ranges come once each, and the limit is for all of them', () => {
    const ranges = [
      { startKey: bytes('a'), endKey: bytes('c') },
      { startKey: bytes('d'), endKey: bytes('e') },
      { startKey: bytes('u'), endKey: bytes('') },
    ];
    expect(startsOf(ask(split(), 'batchScanRegions', { ranges }).regions)).toEqual(['', 'b', 't']);
    expect(startsOf(ask(split(), 'batchScanRegions', { ranges, limit: 2 }).regions)).toEqual(['', 'b']);
  });

  it('of API V2 are found and shown by encoded keys', () => {
    const bench = new ModelBench({ storageMode: 'v2', keyspaces: ['one'], splitKeys: ['k'] });
    const encoded = (key: string): Uint8Array => new Uint8Array(Buffer.from(toMemcomparable(key), 'latin1'));
    const { region } = ask(bench, 'getRegion', { regionKey: encoded('r\0\0\u0001kk') });
    expect([region?.startKey, region?.endKey]).toEqual([encoded('r\0\0\u0001k'), encoded('r\0\0\u0002')]);
    const { regions } = ask(bench, 'scanRegions', {
      startKey: encoded('r\0\0\u0001'),
      endKey: encoded('r\0\0\u0002'),
    });
    expect(regions.map((each) => each.region?.startKey)).toEqual([encoded('r\0\0\u0001'), encoded('r\0\0\u0001k')]);
  });
});

describe('stores', () => {
  it('are all listed, with labels', () => {
    const bench = new ModelBench({ stores: 2 });
    const added = bench.model.addStore({ zone: 'z1' });
    const { stores } = ask(bench, 'getAllStores');
    expect(stores.map(({ id }) => id)).toEqual([...bench.model.stores.keys()]);
    expect(stores.at(-1)).toMatchObject({ id: added.id, labels: [{ key: 'zone', value: 'z1' }] });
  });

  it('are found by id, or there is an error in the header', () => {
    const bench = new ModelBench();
    const [id] = bench.model.stores.keys();
    expect(ask(bench, 'getStore', { storeId: id ?? 0n }).store?.id).toBe(id);
    const { header, store } = ask(bench, 'getStore', { storeId: 404n });
    expect([store, header?.error?.message]).toEqual([undefined, 'invalid store ID 404, not found']);
  });
});

describe('ids', () => {
  it('are given once', () => {
    const bench = new ModelBench();
    const [a, b] = [ask(bench, 'allocID').id, ask(bench, 'allocID').id];
    expect(b).toBeGreaterThan(a);
    const used = [...bench.model.stores.keys(), bench.region().id, ...bench.region().peers.map(({ id }) => id)];
    expect(used).not.toContain(a);
  });
});

describe('keyspaces', () => {
  const bench = new ModelBench({ storageMode: 'v2', keyspaces: ['one', 'two'] });

  it('are loaded by name and by id', () => {
    expect(ask(bench, 'loadKeyspace', { name: 'two' }).keyspace).toMatchObject({
      keyspace: { case: 'id', value: 2 },
      name: 'two',
      state: KeyspaceState.ENABLED,
    });
    const byId = ask(bench, 'loadKeyspaceByID', { keyspace: { case: 'id', value: 1 } });
    expect(byId.keyspace?.name).toBe('one');
    expect(ask(bench, 'getAllKeyspaces').keyspaces.map(({ name }) => name)).toEqual(['DEFAULT', 'one', 'two']);
  });

  it('that do not exist are an error in the header, of the type that the method returns', () => {
    const expected = {
      type: ErrorType.ENTRY_NOT_FOUND,
      message: '[PD:keyspace:ErrKeyspaceNotFound]keyspace does not exist',
    };
    const none = { case: 'id', value: 9 } as const;
    expect(ask(bench, 'loadKeyspace', { name: 'nine' }).header?.error).toMatchObject(expected);
    expect(ask(bench, 'loadKeyspaceByID', { keyspace: none }).header?.error).toMatchObject(expected);
    expect(ask(bench, 'updateKeyspaceState', { keyspace: none }).header?.error).toMatchObject(expected);
  });

  it('change their state', () => {
    const own = new ModelBench({ keyspaces: ['one'] });
    const change = { keyspace: { case: 'id', value: 1 }, state: KeyspaceState.DISABLED } as const;
    expect(ask(own, 'updateKeyspaceState', change).keyspace?.state).toBe(KeyspaceState.DISABLED);
    expect(ask(own, 'loadKeyspace', { name: 'one' }).keyspace?.state).toBe(KeyspaceState.DISABLED);
    expect(ask(own, 'loadKeyspace', { name: 'DEFAULT' }).keyspace?.state).toBe(KeyspaceState.ENABLED);
  });
});
