import { create, toBinary } from '@bufbuild/protobuf';
import { Client, credentials, status } from '@grpc/grpc-js';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestCluster } from '../index.js';
import { firstRegion, GrpcProbe, pathOf, statusOf } from '../testing/grpc-probe.js';
import { bytes } from '../testing/model-ground.js';

let cluster: TestCluster;
const probes: GrpcProbe[] = [];

function probe(address: string): GrpcProbe {
  const made = new GrpcProbe(new Client(address, credentials.createInsecure()));
  probes.push(made);
  return made;
}

const pd = (index = 0): GrpcProbe => probe(cluster.pd[index] ?? '');

beforeEach(async () => {
  cluster = await TestCluster.start({ pdMembers: 2 });
});

afterEach(async () => {
  for (const each of probes.splice(0)) each.close();
  await cluster.close();
});

describe('unary calls of a store', () => {
  it('are answered from one state, whichever connection they come over', async () => {
    const { address, context } = firstRegion(cluster);
    const put = await probe(address).unary(Tikv.method.rawPut, { context, key: bytes('k'), value: bytes('v') });
    expect([put.error, put.regionError]).toEqual(['', undefined]);
    const got = await probe(address).unary(Tikv.method.rawGet, { context, key: bytes('k') });
    expect([got.value, got.notFound]).toEqual([bytes('v'), false]);
    expect(cluster.inspect.raw('k')).toEqual(bytes('v'));
  });

  it('carry region errors inside an answer', async () => {
    const { context, storeId } = firstRegion(cluster);
    const other = cluster.topology.stores().find(({ id }) => id !== storeId);
    const { regionError } = await probe(other?.address ?? '').unary(Tikv.method.rawGet, { context, key: bytes('k') });
    expect(regionError?.storeNotMatch?.actualStoreId).toBe(other?.id);
  });

  it('know their size: 8 MiB is too large for the log', async () => {
    const { address, context } = firstRegion(cluster);
    const value = new Uint8Array(8 * 1024 * 1024);
    const { regionError } = await probe(address).unary(Tikv.method.rawPut, { context, key: bytes('k'), value });
    expect(regionError?.raftEntryTooLarge?.entrySize).toBeGreaterThan(BigInt(value.length));
  });

  it('end with a status where TiKV has one', async () => {
    const { address, context } = firstRegion(cluster);
    const call = probe(address).unary(Tikv.method.rawGet, { context: { ...context, clusterId: 5n } });
    expect(await statusOf(call)).toEqual({
      code: status.INVALID_ARGUMENT,
      details: `mismatch cluster id, need ${cluster.clusterId} but got 5`,
    });
  });

  it('that cannot be decoded end with INTERNAL', async () => {
    const { address } = firstRegion(cluster);
    const call = probe(address).bytes(pathOf(Tikv.method.rawGet), Uint8Array.of(0x0a, 0x7f));
    expect(await statusOf(call)).toMatchObject({
      code: status.INTERNAL,
      details: expect.stringContaining('cannot decode kvrpcpb.RawGetRequest') as string,
    });
  });
});

describe('unary calls of PD', () => {
  it('give the members and who leads, from each of them', async () => {
    for (const index of [0, 1]) {
      const { header, members, leader } = await pd(index).unary(PD.method.getMembers, {});
      expect(header?.clusterId).toBe(cluster.clusterId);
      expect(members.map(({ name, clientUrls }) => [name, ...clientUrls])).toEqual([
        ['pd-0', `http://${cluster.pd[0]}`],
        ['pd-1', `http://${cluster.pd[1]}`],
      ]);
      expect(leader?.name).toBe('pd-0');
    }
  });

  it('are answered by the leader alone', async () => {
    const header = { clusterId: cluster.clusterId };
    const ask = (index: number) => pd(index).unary(PD.method.getRegion, { header, regionKey: bytes('k') });
    expect((await ask(0)).region?.id).toBe(firstRegion(cluster).context.regionId);
    expect(await statusOf(ask(1))).toEqual({
      code: status.UNAVAILABLE,
      details: 'not leader and follower handling not allowed',
    });
    cluster.transferPdLeader(1);
    expect((await ask(1)).leader?.storeId).toBe(firstRegion(cluster).storeId);
    expect(await statusOf(ask(0))).toMatchObject({ code: status.UNAVAILABLE });
    cluster.transferPdLeader(undefined);
    expect(await statusOf(ask(1))).toMatchObject({ code: status.UNAVAILABLE });
    expect((await pd(1).unary(PD.method.getMembers, {})).leader).toBeUndefined();
  });
});

describe('a method that is not there', () => {
  it.each(['/tikvpb.Tikv/NoSuchMethod', '/no.such.Service/Method', '/pdpb.PD/GetMembers'])(
    '%s on a store is UNIMPLEMENTED',
    async (path) => {
      const { address } = firstRegion(cluster);
      const found = await statusOf(probe(address).bytes(path, new Uint8Array()));
      expect(found).toEqual({ code: status.UNIMPLEMENTED, details: `unknown method ${path}` });
    },
  );

  it.each(['/pdpb.PD/NoSuchMethod', '/tikvpb.Tikv/RawGet'])('%s on PD is UNIMPLEMENTED', async (path) => {
    const found = await statusOf(pd().bytes(path, new Uint8Array()));
    expect(found).toEqual({ code: status.UNIMPLEMENTED, details: `unknown method ${path}` });
  });

  it('is UNIMPLEMENTED too when only the descriptor has it', async () => {
    const { address, context } = firstRegion(cluster);
    const onStore = await statusOf(probe(address).unary(Tikv.method.kvFlashbackToVersion, { context }));
    expect(onStore).toEqual({ code: status.UNIMPLEMENTED, details: 'unknown method KvFlashbackToVersion' });
    const header = { clusterId: cluster.clusterId };
    expect(await statusOf(pd().unary(PD.method.getDCLocationInfo, { header }))).toMatchObject({
      code: status.UNIMPLEMENTED,
    });
    const stream = pd().stream(PD.method.regionHeartbeat);
    expect(await stream.ended).toMatchObject({ code: status.UNIMPLEMENTED });
  });
});

describe('the health service', () => {
  it('says SERVING on stores and on PD', async () => {
    const { address } = firstRegion(cluster);
    for (const each of [probe(address), pd()]) {
      expect(await each.bytes('/grpc.health.v1.Health/Check', new Uint8Array())).toEqual(Uint8Array.of(8, 1));
    }
  });

  it.each([
    ['serving', 1],
    ['not-serving', 2],
    ['service-unknown', 3],
  ] as const)('says %s as %i', async (health, status) => {
    const { address, storeId } = firstRegion(cluster);
    cluster.conditions.store(storeId, { health });
    const answer = await probe(address).bytes('/grpc.health.v1.Health/Check', new Uint8Array());
    expect(answer).toEqual(Uint8Array.of(8, status));
  });

  it('says nothing while its store stands still', async () => {
    const { address, storeId } = firstRegion(cluster);
    cluster.topology.pauseStore(storeId);
    const call = probe(address).bytes('/grpc.health.v1.Health/Check', new Uint8Array(), 100);
    expect(await statusOf(call)).toMatchObject({ code: status.DEADLINE_EXCEEDED });
  });

  it('is gone with its store', async () => {
    const { address, storeId } = firstRegion(cluster);
    await cluster.topology.stopStore(storeId);
    const call = probe(address).bytes('/grpc.health.v1.Health/Check', new Uint8Array());
    expect(await statusOf(call)).toMatchObject({ code: status.UNAVAILABLE });
  });
});

describe('faults', () => {
  it('take one answer each: dropped, reset, or turned into a region error', async () => {
    const { address, context } = firstRegion(cluster);
    const client = probe(address);
    const get = () => client.unary(Tikv.method.rawGet, { context, key: bytes('k') });
    cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: { regionError: { message: 'made up' } } });
    expect((await get()).regionError?.message).toBe('made up');
    cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: 'reset' });
    expect(await statusOf(get())).toMatchObject({ code: status.CANCELLED });
    cluster.faults.add({ rpc: 'RawPut', when: 'after-apply', action: 'drop' });
    const { input } = Tikv.method.rawPut;
    const request = toBinary(input, create(input, { context, key: bytes('k'), value: bytes('v') }));
    const dropped = client.bytes(pathOf(Tikv.method.rawPut), request, 200);
    expect(await statusOf(dropped)).toMatchObject({ code: status.DEADLINE_EXCEEDED });
    expect((await get()).value).toEqual(bytes('v'));
  });
});
