// No scenario: these are about the end of a client and of the process’s handles.
import { TikvClient } from '@tikv/client';
import { TestCluster } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';
import { rows } from './rows.js';

/** Sockets, ports and timers that are open; the runner's own pipes are left aside. */
async function openHandles(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return process
    .getActiveResourcesInfo()
    .filter((name) => /^(TCP|TLS|Timeout)/.test(name))
    .toSorted();
}

describe('closing', () => {
  it('leaves no handle open, neither client nor cluster', async () => {
    const before = await openHandles();
    const cluster = await TestCluster.start({ stores: 3, splitKeys: ['m'] });
    const client = await TikvClient.connect(cluster.url);
    await client.raw.batchPut(rows(50));
    expect((await openHandles()).length).toBeGreaterThan(before.length);
    await client.close();
    await cluster.close();
    expect(await openHandles()).toEqual(before);
  });

  it('rejects what is in flight with CLOSED and hangs nothing', async () => {
    const cluster = await TestCluster.start({ stores: 3 });
    try {
      const client = await TikvClient.connect(cluster.url);
      cluster.faults.add({ rpc: 'RawGet', when: 'before-apply', action: 'drop', times: 1000 });
      const pending = Array.from({ length: 20 }, (_, i) => client.raw.get(`k${i}`).catch((e: unknown) => e));
      const scan = client.raw.scan({});
      await new Promise((resolve) => setTimeout(resolve, 100));
      await client.close();
      for (const error of await Promise.all(pending)) expect(error).toMatchObject({ code: 'CLOSED' });
      await expect(scan.toArray()).rejects.toMatchObject({ code: 'CLOSED' });
    } finally {
      await cluster.close();
    }
  });

  it('is idempotent, and later use gets CLOSED', async () => {
    const cluster = await TestCluster.start({ stores: 1 });
    try {
      const client = await TikvClient.connect(cluster.url);
      await Promise.all([client.close(), client.close()]);
      await client.close();
      await expect(client.raw.get('k')).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(client.raw.put('k', 'v')).rejects.toMatchObject({ code: 'CLOSED' });
      await expect(client.raw.batchGet(['k'])).rejects.toMatchObject({ code: 'CLOSED' });
    } finally {
      await cluster.close();
    }
  });

  it('happens at the end of an await using block', async () => {
    const cluster = await TestCluster.start({ stores: 1 });
    try {
      let escaped: TikvClient | undefined;
      {
        await using client = await TikvClient.connect(cluster.url);
        await client.raw.put('k', 'v');
        escaped = client;
      }
      await expect(escaped.raw.get('k')).rejects.toMatchObject({ code: 'CLOSED' });
    } finally {
      await cluster.close();
    }
  });
});
