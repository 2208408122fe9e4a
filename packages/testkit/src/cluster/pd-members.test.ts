import { systemRuntime } from '@tikv/core';
import { PD } from '@tikv/kvproto/general/pdpb';
import { grpcJsTransport, type RpcError } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { simulate, TestCluster, type TestClusterOptions } from '../index.js';
import { bytes } from '../testing/model-ground.js';
import { TransportProbe } from '../testing/transport-probe.js';

interface Ground {
  readonly cluster: TestCluster;
  readonly probe: TransportProbe;
}

type Work = (ground: Ground) => Promise<void>;

async function overGrpc(options: TestClusterOptions, work: Work): Promise<void> {
  const cluster = await TestCluster.start(options);
  const probe = new TransportProbe(grpcJsTransport({ runtime: systemRuntime() }));
  try {
    await work({ cluster, probe });
  } finally {
    probe.close();
    await cluster.close();
  }
}

async function inMemory(options: TestClusterOptions, work: Work): Promise<void> {
  const world = simulate({ ...options, seed: 5 });
  await world.run(() => work({ cluster: world.cluster, probe: new TransportProbe(world.options.transport) }));
}

/** The error of a call that fails. */
async function errorOf(call: Promise<unknown>): Promise<{ code: string; details: string }> {
  try {
    await call;
  } catch (error) {
    const { grpcCode, details } = error as RpcError;
    return { code: grpcCode, details };
  }
  throw new Error('the call succeeded');
}

const addressOf = (cluster: TestCluster, index: number): string => cluster.members.list()[index]?.address ?? '';
const forwarded = (cluster: TestCluster, index = 0) => ({ 'pd-forwarded-host': `http://${addressOf(cluster, index)}` });
const mayFollow = { 'pd-allow-follower-handle': '' };
const notLeader = '[PD:tso:ErrGenerateTimestamp]generate timestamp failed, requested pd is not leader of cluster';

describe.each([
  { face: 'gRPC', on: overGrpc },
  { face: 'memory', on: inMemory },
])('members of PD over $face', ({ on }) => {
  const members = (count: number, work: Work) => on({ stores: 1, pdMembers: count }, work);

  it('forward what they are told to, and answer what they may', () =>
    members(2, async ({ cluster, probe }) => {
      const header = { clusterId: cluster.clusterId };
      const [follower, fields] = [addressOf(cluster, 1), { header, regionKey: bytes('k') }];
      const region = (metadata: Record<string, string>) => probe.unary(follower, PD.method.getRegion, fields, metadata);
      expect((await region(forwarded(cluster))).region?.id).toBe(cluster.topology.regions()[0]?.id);
      expect((await region(mayFollow)).region?.id).toBe(cluster.topology.regions()[0]?.id);
      const store = probe.unary(follower, PD.method.getAllStores, { header }, forwarded(cluster));
      expect((await store).stores).toHaveLength(1);
      expect(await errorOf(probe.unary(follower, PD.method.getAllStores, { header }, mayFollow))).toEqual({
        code: 'UNAVAILABLE',
        details: 'not leader',
      });
      expect((await errorOf(region(forwarded(cluster, 1)))).code).toBe('INVALID_ARGUMENT');
    }));

  it('forward timestamps, and say who leads only with the first message of a stream', () =>
    members(2, async ({ cluster, probe }) => {
      const request = { header: { clusterId: cluster.clusterId }, count: 3 };
      const direct = probe.stream(addressOf(cluster, 0), PD.method.tso);
      const proxied = probe.stream(addressOf(cluster, 1), PD.method.tso, forwarded(cluster));
      const first = await direct.ask(request);
      const second = await proxied.ask(request);
      expect(second.timestamp?.logical).toBeGreaterThan((first.timestamp?.logical ?? 0n) - 1n);
      expect(await errorOf(probe.stream(addressOf(cluster, 1), PD.method.tso).ask(request))).toEqual({
        code: 'UNKNOWN',
        details: notLeader,
      });
      cluster.transferPdLeader(1);
      expect(await errorOf(proxied.ask(request))).toEqual({ code: 'UNKNOWN', details: notLeader });
      const stale = probe.stream(addressOf(cluster, 1), PD.method.tso, forwarded(cluster, 0));
      expect((await errorOf(stale.ask(request))).code).toBe('INVALID_ARGUMENT');
      const third = await probe.stream(addressOf(cluster, 1), PD.method.tso).ask(request);
      expect(third.timestamp?.physical).toBeGreaterThan(second.timestamp?.physical ?? 0n);
      expect((await errorOf(direct.ask(request))).details).toBe(notLeader);
    }));

  it('stop, start again at the same address, and are ready when they are told to be', () =>
    members(2, async ({ cluster, probe }) => {
      const ask = () => probe.unary(addressOf(cluster, 0), PD.method.getMembers, {});
      const before = addressOf(cluster, 0);
      await cluster.members.stop(0);
      expect((await errorOf(ask())).code).toBe('UNAVAILABLE');
      expect(cluster.members.list()).toMatchObject([{ state: 'stopped', isLeader: false }, { isLeader: false }]);
      const other = await probe.unary(addressOf(cluster, 1), PD.method.getMembers, {});
      expect([other.members.length, other.leader]).toEqual([2, undefined]);
      expect(() => cluster.transferPdLeader(0)).toThrow('pd-0 does not run');
      await cluster.members.start(0, { ready: false });
      expect(addressOf(cluster, 0)).toBe(before);
      probe.close();
      expect(await errorOf(ask())).toEqual({ code: 'UNAVAILABLE', details: 'server not started' });
      cluster.members.ready(0);
      expect((await ask()).leader).toBeUndefined();
      cluster.transferPdLeader(0);
      expect((await ask()).leader?.name).toBe('pd-0');
    }));

  it('tell their health, and whether they have heard who leads', () =>
    members(2, async ({ cluster, probe }) => {
      const health = async (index: number) =>
        [...(await probe.bytes(addressOf(cluster, index), '/grpc.health.v1.Health/Check', new Uint8Array()))][1];
      cluster.members.setHealth(1, 'not-serving');
      expect([await health(0), await health(1)]).toEqual([1, 2]);
      const leaderAt = async (index: number) =>
        (await probe.unary(addressOf(cluster, index), PD.method.getMembers, {})).leader?.name;
      cluster.members.hideLeader(1, true);
      expect([await leaderAt(0), await leaderAt(1)]).toEqual(['pd-0', undefined]);
      cluster.members.hideLeader(1, false);
      expect(await leaderAt(1)).toBe('pd-0');
    }));

  it('lack what is switched off, at once and on streams that are open', () =>
    on({ stores: 1, withoutFeatures: ['BatchScanRegions'] }, async ({ cluster, probe }) => {
      const header = { clusterId: cluster.clusterId };
      const scan = () => probe.unary(addressOf(cluster, 0), PD.method.batchScanRegions, { header });
      expect((await errorOf(scan())).code).toBe('UNIMPLEMENTED');
      cluster.features.enable('BatchScanRegions');
      expect((await scan()).header?.error).toBeUndefined();
      const query = probe.stream(addressOf(cluster, 0), PD.method.queryRegion);
      const answer = await query.ask({ header, keys: [bytes('k'), bytes('l')], prevKeys: [bytes('k')], ids: [404n] });
      const id = cluster.topology.regions()[0]?.id ?? 0n;
      expect([answer.keyIdMap, answer.prevKeyIdMap, Object.keys(answer.regionsById)]).toEqual([
        [id, id],
        [0n],
        [String(id), '404'],
      ]);
      cluster.features.disable('QueryRegion');
      expect((await errorOf(query.ask({ header }))).code).toBe('UNIMPLEMENTED');
    }));

  it('lag behind in what they know of regions', () =>
    members(2, async ({ cluster, probe }) => {
      const fields = { header: { clusterId: cluster.clusterId }, regionKey: bytes('z') };
      const known = async (index: number) =>
        (await probe.unary(addressOf(cluster, index), PD.method.getRegion, fields, mayFollow)).region?.regionEpoch
          ?.version;
      cluster.members.setRegionLag(1, Number.POSITIVE_INFINITY);
      const before = await known(0);
      cluster.topology.split('m');
      expect([await known(0), await known(1)]).toEqual([(before ?? 0n) + 1n, before]);
      cluster.members.setRegionLag(1, 0);
      expect(await known(1)).toBe((before ?? 0n) + 1n);
    }));
});
