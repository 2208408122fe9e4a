import { systemRuntime } from '@tikv/core';
import { PD } from '@tikv/kvproto/general/pdpb';
import { Router } from '@tikv/kvproto/general/routerpb';
import { TSO } from '@tikv/kvproto/general/tsopb';
import { grpcJsTransport, type RpcError } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { simulate, TestCluster } from '../index.js';
import { bytes } from '../testing/model-ground.js';
import { TransportProbe } from '../testing/transport-probe.js';

type Work = (ground: { readonly cluster: TestCluster; readonly probe: TransportProbe }) => Promise<void>;

async function overGrpc(work: Work): Promise<void> {
  const cluster = await TestCluster.start({ stores: 1, pdMembers: 2 });
  const probe = new TransportProbe(grpcJsTransport({ runtime: systemRuntime() }));
  try {
    await work({ cluster, probe });
  } finally {
    probe.close();
    await cluster.close();
  }
}

async function inMemory(work: Work): Promise<void> {
  const world = simulate({ stores: 1, pdMembers: 2, seed: 5 });
  await world.run(() => work({ cluster: world.cluster, probe: new TransportProbe(world.options.transport) }));
}

async function detailsOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return (error as RpcError).details;
  }
  throw new Error('the call succeeded');
}

describe.each([
  { face: 'gRPC', on: overGrpc },
  { face: 'memory', on: inMemory },
])('beside PD, over $face', ({ on }) => {
  it('timestamps come from a service of their own, through PD too, and from PD again', () =>
    on(async ({ cluster, probe }) => {
      const header = { clusterId: cluster.clusterId };
      const [pd, other] = cluster.pd as [string, string];
      const before = await probe.stream(pd, PD.method.tso).ask({ header, count: 1 });
      await cluster.tsoService.switchMode('api');
      const info = await probe.unary(pd, PD.method.getClusterInfo, {});
      const [first, second] = cluster.tsoService.nodes().map(({ address }) => address) as [string, string];
      expect(info.tsoUrls).toEqual([`http://${first}`, `http://${second}`]);
      const stream = probe.stream(first, TSO.method.tso);
      const own = await stream.ask({ header: { ...header, calleeId: first }, count: 5 });
      const through = await probe.stream(other, PD.method.tso).ask({ header, count: 1 });
      cluster.tsoService.movePrimary(1);
      expect(await detailsOf(stream.ask({ header, count: 1 }))).toContain('is not leader of cluster');
      const callee = { ...header, calleeId: first };
      expect(await detailsOf(probe.stream(second, TSO.method.tso).ask({ header: callee, count: 1 }))).toContain(
        'mismatch callee id',
      );
      await cluster.tsoService.switchMode('pd');
      const after = await probe.stream(pd, PD.method.tso).ask({ header, count: 1 });
      const values = [before, own, through, after].map(({ timestamp }) =>
        timestamp === undefined ? 0n : (timestamp.physical << 18n) + timestamp.logical,
      );
      expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : 1)));
    }));

  it('routers answer reads of regions and stores from what they have heard', () =>
    on(async ({ cluster, probe }) => {
      await cluster.routers.add();
      const address = cluster.routers.list()[0]?.address ?? '';
      const region = () => probe.unary(address, Router.method.getRegion, { regionKey: bytes('z') });
      const before = (await region()).region;
      cluster.routers.setRegionLag(0, Number.POSITIVE_INFINITY);
      cluster.topology.split('m');
      expect((await region()).region).toEqual(before);
      cluster.routers.setRegionLag(0, 0);
      expect((await region()).region?.startKey).toEqual(bytes('m'));
      const header = { clusterId: cluster.clusterId };
      const query = probe.stream(address, Router.method.queryRegion);
      expect((await query.ask({ header, keys: [bytes('z')] })).keyIdMap).toEqual([before?.id]);
      expect(await detailsOf(query.ask({ header: { clusterId: 1n } }))).toContain('mismatch cluster id');
      expect((await probe.unary(address, Router.method.getAllStores, {})).stores).toHaveLength(1);
      await cluster.routers.stop(0);
      expect(cluster.routers.list()).toMatchObject([{ name: 'router-0', isRunning: false }]);
    }));
});
