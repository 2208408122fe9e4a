import { isTikvError } from '@tikv/core';
import { PdClient } from '@tikv/pd';
import { simulate } from '@tikv/testkit';
import { expect, it } from 'vitest';

it('a leader that the client cannot reach is asked through a follower, and directly again once it can', async () => {
  const world = simulate({ stores: 1, pdMembers: 3, seed: 5 });
  await world.run(async () => {
    const { pd: endpoints, transport, runtime } = world.options;
    const options = { endpoints, transport, runtime, timeoutMs: 500 };
    const pd = await PdClient.connect({ ...options, forwarding: true });
    const plain = await PdClient.connect(options);
    try {
      let last = await pd.getTimestamp();
      await plain.getTimestamp();
      world.network.partition('client', 'pd-0');
      // Silence costs those who share the message their timestamp (oracle 2), until the health check has found it out.
      let silences = 0;
      for (let i = 0; i < 20; i += 1) {
        const ts = await pd.getTimestamp().catch((error: unknown) => {
          if (!isTikvError(error) || error.code !== 'PD_UNAVAILABLE') throw error;
          silences += 1;
        });
        if (ts === undefined) continue;
        expect(ts).toBeGreaterThan(last);
        last = ts;
        expect(await pd.getAllStores()).toHaveLength(1);
      }
      expect(silences).toBeLessThanOrEqual(3);
      await expect(plain.getAllStores()).rejects.toMatchObject({ code: 'PD_UNAVAILABLE' });
      world.network.heal();
      await world.pause(2_500);
      const forwardedBefore = pd.leaderUrl;
      expect(await pd.getTimestamp()).toBeGreaterThan(last);
      expect(await plain.getAllStores()).toHaveLength(1);
      expect(pd.leaderUrl).toBe(forwardedBefore);
    } finally {
      await Promise.all([pd.close(), plain.close()]);
    }
  });
});
