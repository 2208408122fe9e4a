import { describe, expect, it } from 'vitest';
import { simulate } from '../simulation/world.js';
import type { TestCluster } from './test-cluster.js';

/** In memory and virtual time. */
async function on(stores: number, work: (cluster: TestCluster, first: bigint) => Promise<void> | void): Promise<void> {
  const world = simulate({ stores, seed: 1 });
  await world.run(async () => {
    const first = world.cluster.topology.regions()[0]?.id ?? 0n;
    await work(world.cluster, first);
  });
}

const peersOf = ({ topology }: TestCluster, id: bigint): string =>
  topology
    .regions()
    .filter((region) => region.id === id)
    .flatMap(({ peers }) => peers.map(({ storeId, role, isWitness }) => `${storeId}:${role}${isWitness ? ':w' : ''}`))
    .join(' ');

describe('stores', () => {
  it('that are tombstones are down for good', async () => {
    await on(3, async (cluster) => {
      const [store] = cluster.topology.stores();
      const id = store?.id ?? 0n;
      await cluster.topology.tombstoneStore(id);
      expect(cluster.topology.stores()[0]).toMatchObject({ state: 'tombstone', up: false });
      await expect(cluster.topology.startStore(id)).rejects.toThrow(/tombstone/);
    });
  });

  it('of TiFlash take learners only', async () => {
    await on(3, async (cluster, first) => {
      const id = await cluster.topology.addStore({ engine: 'tiflash' });
      expect(() => cluster.topology.addPeer(first, id, { role: 'voter' })).toThrow(/learners only/);
      cluster.topology.addPeer(first, id);
      expect(peersOf(cluster, first)).toBe(`1:voter 2:voter 3:voter ${id}:learner`);
    });
  });

  it('that do not exist are named', async () => {
    await on(1, async (cluster, first) => {
      await expect(cluster.topology.startStore(99n)).rejects.toThrow(/no store 99/);
      expect(() => cluster.topology.pauseStore(99n)).toThrow(/no store 99/);
      expect(() => cluster.topology.addPeer(first, 99n)).toThrow(/no store 99/);
      expect(() => cluster.conditions.store(99n, {})).toThrow(/no store 99/);
    });
  });
});

describe('peers', () => {
  it('come, are promoted, become witnesses and go', async () => {
    await on(3, async (cluster, first) => {
      const { topology } = cluster;
      const id = await topology.addStore();
      topology.addPeer(first, id, { role: 'learner' });
      expect(peersOf(cluster, first)).toBe(`1:voter 2:voter 3:voter ${id}:learner`);
      topology.promote(first, id);
      topology.changeWitness(first, 3n, true);
      topology.removePeer(first, 2n);
      topology.changeRole(first, id, 'demoting-voter');
      expect(peersOf(cluster, first)).toBe(`1:voter 3:voter:w ${id}:demoting-voter`);
      expect(topology.regions()[0]?.epoch.confVer).toBe(8n);
    });
  });
});

describe('conditions', () => {
  it('of a region set buckets inside it, with a version that rises', async () => {
    await on(1, (cluster, first) => {
      cluster.topology.split('m');
      cluster.conditions.region(first, { bucketKeys: ['x', 'p'] });
      expect(() => cluster.conditions.region(first, { bucketKeys: ['c'] })).toThrow(/outside region/);
      expect(() => cluster.conditions.region(first, { bucketKeys: ['m'] })).toThrow(/outside region/);
    });
  });

  it.each([0, -1, Number.NaN])('of a peer refuse a lag of %s ms', async (lagMs) => {
    await on(1, (cluster, first) => {
      const [peer] = cluster.topology.regions()[0]?.peers ?? [];
      const set = () => cluster.conditions.peer(first, peer?.storeId ?? 0n, { lag: { lagMs } });
      expect(set).toThrow(/must be positive/);
    });
  });
});

describe('leaders', () => {
  it('are gone until one is transferred to', async () => {
    await on(3, ({ topology }, first) => {
      topology.removeLeader(first);
      expect(topology.regions()[0]?.leader).toBeUndefined();
      topology.transferLeader(first, 2n);
      expect(topology.regions()[0]?.leader).toBe(2n);
    });
  });
});
