import { TikvClient } from '@tikv/client';
import { describe, expect, it } from 'vitest';
import { withCluster } from './with-cluster.js';

interface Asked {
  readonly header?: { readonly callerId?: string };
}

describe('options of PD in those of a client', () => {
  it('reach PD', async () => {
    await withCluster({ pdMembers: 3, splitKeys: ['h', 'p'] }, async ({ cluster }) => {
      const pdOptions = { callerId: 'app', followerHandling: true, tso: { concurrency: 2 } };
      const client = await TikvClient.connect({ pd: cluster.pd, pdOptions });
      try {
        for (const key of ['a', 'k', 'z']) await client.raw.put(key, 'v');
        const asked = cluster.inspect.requests().filter(({ rpc }) => /^(GetRegion|QueryRegion)$/.test(rpc));
        expect(asked.length).toBeGreaterThan(2);
        for (const { message } of asked) expect((message as Asked).header?.callerId).toBe('app');
      } finally {
        await client.close();
      }
    });
  });

  it('are checked before anything is sent', async () => {
    const connecting = TikvClient.connect({ pd: '127.0.0.1:1', pdOptions: { tso: { concurrency: 17 } } });
    await expect(connecting).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
