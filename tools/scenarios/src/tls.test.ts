import { TikvClient } from '@tikv/client';
import { type ClusterTls, TestCluster } from '@tikv/testkit';
import { afterEach, describe, expect, it } from 'vitest';

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function start(mode: true | 'mutual'): Promise<{ cluster: TestCluster; tls: ClusterTls }> {
  const cluster = await TestCluster.start({ tls: mode, stores: 3, splitKeys: ['m'] });
  ends.push(() => cluster.close());
  return { cluster, tls: cluster.tls as ClusterTls };
}

type Tls = NonNullable<Exclude<Parameters<typeof TikvClient.connect>[0], string>>['tls'];

async function connect(cluster: TestCluster, tls: Tls): Promise<TikvClient> {
  const client = await TikvClient.connect({ pd: cluster.pd, tls, timeouts: { connectMs: 600 } });
  ends.push(() => client.close());
  return client;
}

async function putAndGet(client: TikvClient, key: string): Promise<void> {
  await client.raw.put(key, `${key}!`);
  expect(Buffer.from((await client.raw.get(key)) ?? []).toString()).toBe(`${key}!`);
}

describe('a client over TLS', () => {
  it('needs the authority alone, as text', async () => {
    const { cluster, tls } = await start(true);
    const client = await connect(cluster, { ca: tls.ca });
    await putAndGet(client, 'a');
    await putAndGet(client, 'z');
  });

  it('with an authority of its own does not connect', async () => {
    const { cluster } = await start(true);
    const { tls: other } = await start(true);
    await expect(connect(cluster, { ca: other.ca })).rejects.toMatchObject({ code: 'PD_UNAVAILABLE' });
  });

  it.each(['expired', 'wrong-host', 'unknown-authority'] as const)(
    'does not connect to a server that is %s',
    async (flaw) => {
      const { cluster, tls } = await start(true);
      tls.spoilServer(flaw);
      await expect(connect(cluster, tls)).rejects.toMatchObject({ code: 'PD_UNAVAILABLE' });
    },
  );
});

describe('a client over mutual TLS', () => {
  it('shows its certificate, given as text or as files', async () => {
    const { cluster, tls } = await start('mutual');
    await putAndGet(await connect(cluster, tls), 'a');
    await putAndGet(await connect(cluster, await tls.files()), 'z');
  });

  it('without one does not connect', async () => {
    const { cluster, tls } = await start('mutual');
    await expect(connect(cluster, { ca: tls.ca })).rejects.toMatchObject({ code: 'PD_UNAVAILABLE' });
  });

  it('takes rotated certificates from its files for a new connection', async () => {
    const { cluster, tls } = await start('mutual');
    const client = await connect(cluster, await tls.files());
    await putAndGet(client, 'a');
    await tls.rotate();
    const [store] = cluster.topology.stores();
    // Its new address needs a new connection.
    await cluster.topology.changeAddress(store?.id ?? 0n);
    await putAndGet(client, 'b');
  });
});
