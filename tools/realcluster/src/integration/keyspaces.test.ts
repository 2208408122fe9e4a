import { TikvClient } from '@tikv/client';
import { PdClient } from '@tikv/pd';
import { expect, it } from 'vitest';
import { describeReal } from './real-ground.js';

describeReal('keyspaces', { stores: 1, keyspaces: ['orders', 'users'] }, (ground) => {
  it('are apart', async () => {
    const other = await TikvClient.connect({ pd: ground.cluster.pd.addresses, keyspace: 'users' });
    try {
      await ground.client.raw.put('key', 'of orders');
      expect(await other.raw.get('key')).toBeUndefined();
      await other.raw.put('key', 'of users');
      await other.raw.deleteRange({ all: true });
      expect(Buffer.from((await ground.client.raw.get('key')) ?? []).toString()).toBe('of orders');
    } finally {
      await other.close();
    }
  });

  it('get regions of their own by order of PD', async () => {
    const { pd, admin } = ground.cluster;
    const client = await PdClient.connect({ endpoints: pd.addresses });
    const { keyspace } = await client.loadKeyspace('users');
    await client.close();
    // Memcomparable: `r` and the id, padded to eight bytes.
    const id = keyspace?.case === 'id' ? keyspace.value : 0;
    expect(id).toBeGreaterThan(0);
    const start = Buffer.from([0x72, 0, 0, id, 0, 0, 0, 0, 0xfb]).toString('hex');
    const starts = async () =>
      (await admin.cluster()).regions.map((region) => Buffer.from(region.start).toString('hex'));
    await expect.poll(starts, { timeout: 15_000 }).toContain(start);
  });

  it('are loaded by name, and are gone for clients when they are disabled', async () => {
    const { pd } = ground.cluster;
    await pd.http.createKeyspace('late');
    const client = await PdClient.connect({ endpoints: pd.addresses });
    try {
      expect(await client.loadKeyspace('late')).toMatchObject({ name: 'late' });
      await expect(client.loadKeyspace('never')).rejects.toThrow(/never|not exist|not found/i);
    } finally {
      await client.close();
    }
    await pd.http.setKeyspaceState('late', 'DISABLED');
    const refused = TikvClient.connect({ pd: pd.addresses, keyspace: 'late' });
    await expect(refused).rejects.toMatchObject({ code: 'KEYSPACE' });
  });
});
