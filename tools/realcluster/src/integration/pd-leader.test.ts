import { PdClient } from '@tikv/pd';
import { expect, it } from 'vitest';
import { describeReal } from './real-ground.js';

describeReal('three PD servers', { pds: 3, stores: 1 }, (ground) => {
  it('give timestamps that only go up, across the crash of their leader', async () => {
    const { pd } = ground.cluster;
    const client = await PdClient.connect({ endpoints: pd.addresses });
    try {
      let last = 0n;
      const take = async (count: number) => {
        for (let i = 0; i < count; i += 1) {
          for (const timestamp of await Promise.all([client.getTimestamp(), client.getTimestamp()])) {
            expect(timestamp).toBeGreaterThan(last);
            last = timestamp;
          }
        }
      };
      await take(50);
      const crashed = await pd.killLeader();
      await take(50);
      expect(await pd.waitForLeader(crashed)).not.toBe(crashed);
      pd.restart(crashed);
      await take(50);
    } finally {
      await client.close();
    }
  });

  it('leave raw data reachable while they change their leader', async () => {
    const { raw } = ground.client;
    await raw.put('kept', 'x');
    const crashed = await ground.cluster.pd.killLeader();
    await ground.cluster.admin.split(['kepu']);
    expect(await raw.get('kept')).toBeDefined();
    expect(await raw.get('kepz')).toBeUndefined();
    ground.cluster.pd.restart(crashed);
  });
});
