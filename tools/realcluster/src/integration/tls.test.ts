import { TikvClient } from '@tikv/client';
import { expect, it } from 'vitest';
import { describeReal } from './real-ground.js';

describeReal('a cluster with TLS', { tls: true, stores: 2 }, (ground) => {
  it('serves who shows a certificate', async () => {
    await ground.client.raw.put('secret', 'x');
    expect(await ground.client.raw.get('secret')).toBeDefined();
  });

  it('refuses who does not', async () => {
    const refused = TikvClient.connect({
      pd: ground.cluster.pd.addresses,
      tls: { ca: ground.cluster.tls?.ca ?? '' },
      timeouts: { connectMs: 2_000 },
    });
    await expect(refused).rejects.toMatchObject({ code: 'PD_UNAVAILABLE' });
  });
});
