import { PdClient } from '@tikv/pd';
import { expect, it } from 'vitest';
import { describeReal, type RealGround } from './real-ground.js';

async function withPd(ground: RealGround, work: (client: PdClient) => Promise<void>): Promise<void> {
  const client = await PdClient.connect({ endpoints: ground.cluster.pd.addresses });
  try {
    await work(client);
  } finally {
    await client.close();
  }
}

describeReal('a PD that is older than some calls', { stores: 2 }, (ground) => {
  it('has no GC states, and the safe point is read from where it was kept before', async () => {
    await withPd(ground, async (client) => {
      expect(await client.gc.txnSafePoint()).toBe(0n);
      await expect(client.gc.state()).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    });
  });

  it('tells its regions and stores', async () => {
    await ground.cluster.admin.split(['f', 'm']);
    const { stores, regions } = await ground.cluster.admin.cluster();
    await withPd(ground, async (client) => {
      const known = await client.getAllStores();
      expect(new Set(known.map(({ id }) => id))).toEqual(new Set(stores.map(({ id }) => id)));
      const told = async () =>
        (await client.scanRegions(new Uint8Array(), new Uint8Array(), 10)).map(({ region }) => region?.id);
      await expect.poll(told).toEqual(regions.map(({ id }) => id));
      const before = await client.getPrevRegion(Buffer.from('g'));
      expect(before?.region.id).toBe(regions[0]?.id);
    });
  });

  it('creates keyspaces for our client, and changes their state', async () => {
    await withPd(ground, async (client) => {
      const { keyspace } = await client.keyspaces.create('ours');
      const id = keyspace?.case === 'id' ? keyspace.value : 0;
      expect(await client.keyspaces.load('ours')).toMatchObject({ keyspace: { case: 'id', value: id } });
      await client.keyspaces.setState(id, 'disabled');
      const listed = await client.keyspaces.list();
      expect(listed.map(({ name }) => name)).toEqual(['DEFAULT', 'ours']);
      expect(await client.keyspaces.load('ours')).toMatchObject({ state: 1 });
    });
  });
});
