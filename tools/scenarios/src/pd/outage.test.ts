import { TikvClient } from '@tikv/client';
import { isTikvError } from '@tikv/core';
import { PdClient } from '@tikv/pd';
import { simulate } from '@tikv/testkit';
import { expect, it } from 'vitest';

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (isTikvError(error)) return error.code;
    throw error;
  }
  return 'none';
}

it('PD gone for a minute: cached regions are read, others wait within their budget, and all is well again', async () => {
  const world = simulate({ stores: 3, splitKeys: ['m'], pdMembers: 3, seed: 11 });
  await world.run(async () => {
    const { pd: endpoints, transport, runtime } = world.options;
    const pd = await PdClient.connect({ endpoints, transport, runtime, forwarding: true, followerHandling: true });
    const client = await TikvClient.connect(world.options);
    try {
      await client.raw.put('a', 'of a');
      await client.raw.put('z', 'of z');
      const before = await pd.getTimestamp();
      for (const member of [0, 1, 2]) await world.cluster.members.stop(member);
      const goneAtMs = runtime.monotonicMs();

      const impatient = Promise.all(Array.from({ length: 50 }, () => codeOf(pd.getTimestamp())));
      const patient = Promise.all(Array.from({ length: 50 }, () => pd.getTimestamp({ timeoutMs: 90_000 })));
      const region = pd.getRegion(Buffer.from('z'), { timeoutMs: 90_000, allowFollower: true });
      const reads = (async () => {
        for (let second = 0; second < 60; second += 1) {
          await client.raw.get('a');
          await client.raw.get('z');
          await world.pause(1_000);
        }
      })();

      expect(new Set(await impatient)).toEqual(new Set(['PD_UNAVAILABLE']));
      expect(runtime.monotonicMs() - goneAtMs).toBeLessThanOrEqual(9_100);
      await reads;

      for (const member of [0, 1, 2]) await world.cluster.members.start(member);
      world.cluster.members.lead(2);
      const backAtMs = runtime.monotonicMs();
      const got = await patient;
      expect(got.every((ts, i) => ts > (got[i - 1] ?? before))).toBe(true);
      expect((await region)?.region.id).toBeGreaterThan(0n);
      expect(runtime.monotonicMs() - backAtMs).toBeLessThan(5_000);
      expect(await pd.getTimestamp()).toBeGreaterThan(got.at(-1) as bigint);
      expect(pd.leaderUrl).toContain(endpoints[2]);
    } finally {
      await client.close();
      await pd.close();
    }
  });
});
