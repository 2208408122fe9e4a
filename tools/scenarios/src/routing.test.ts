// No scenario: these count the requests of one client, which no other ground can see alike.
import { TikvClient } from '@tikv/client';
import { describe, expect, it } from 'vitest';
import { keyOf, rows } from './rows.js';
import { withCluster } from './with-cluster.js';

function pdRegionCalls(requests: readonly { rpc: string }[]): number {
  return requests.filter(({ rpc }) =>
    ['GetRegion', 'GetPrevRegion', 'GetRegionByID', 'ScanRegions', 'BatchScanRegions'].includes(rpc),
  ).length;
}

describe('routing', () => {
  it('asks PD once for a thousand concurrent misses in one region', () =>
    withCluster({ stores: 3 }, async ({ client, cluster }) => {
      const before = pdRegionCalls(cluster.inspect.requests());
      await Promise.all(Array.from({ length: 1000 }, (_, i) => client.raw.get(keyOf(i))));
      expect(pdRegionCalls(cluster.inspect.requests()) - before).toBe(1);
    }));

  it('asks PD nothing once regions are known', () =>
    withCluster({ stores: 3, splitKeys: [keyOf(50)] }, async ({ client, cluster }) => {
      await client.raw.batchPut(rows(100));
      const before = pdRegionCalls(cluster.inspect.requests());
      await client.raw.batchGet(rows(100).map(({ key }) => key));
      await client.raw.scan({ start: keyOf(0), end: keyOf(99) }).toArray();
      expect(pdRegionCalls(cluster.inspect.requests())).toBe(before);
    }));

  it('asks no more regions than a scan with a limit needs, one after the other, and PD not again', () =>
    withCluster({ stores: 3, splitKeys: [10, 20, 30, 40, 50, 60].map(keyOf) }, async ({ client, cluster }) => {
      await client.raw.batchPut(rows(70));
      const before = cluster.inspect.requests().length;
      for (let i = 0; i < 10; i += 1) {
        expect(await client.raw.scan({ start: keyOf(5), limit: 12 }).toArray()).toHaveLength(12);
      }
      const asked = cluster.inspect.requests().slice(before);
      expect(asked.filter(({ rpc }) => rpc === 'RawScan')).toHaveLength(20);
      expect(pdRegionCalls(asked)).toBe(0);
    }));

  it('follows a leader at once when the old one names the new one', () =>
    withCluster({ stores: 3 }, async ({ client, cluster }) => {
      await client.raw.put('k', 'v');
      const [region] = cluster.topology.regions();
      if (region === undefined) throw new Error('no region');
      const other = region.peers.find(({ storeId }) => storeId !== region.leader);
      cluster.topology.transferLeader(region.id, other?.storeId as bigint);
      const before = cluster.inspect.requests().length;
      expect(new TextDecoder().decode(await client.raw.get('k'))).toBe('v');
      expect(
        cluster.inspect
          .requests()
          .slice(before)
          .map(({ rpc }) => rpc)
          .filter((rpc) => rpc.startsWith('Raw')),
      ).toEqual(['RawGet', 'RawGet']);
    }));

  it('keeps two keyspaces apart', () =>
    withCluster({ apiVersion: 'v2', keyspaces: ['one', 'two'] }, async ({ cluster }) => {
      const [one, two] = await Promise.all(
        ['one', 'two'].map((keyspace) => TikvClient.connect({ pd: cluster.pd, keyspace })),
      );
      if (one === undefined || two === undefined) throw new Error('no client');
      try {
        await one.raw.batchPut(rows(20));
        await two.raw.put(keyOf(5), 'of two');
        expect(await one.raw.scan({}).toArray()).toHaveLength(20);
        expect(await two.raw.scan({}).toArray()).toHaveLength(1);
        await two.raw.deleteRange({ all: true });
        expect(await one.raw.scan({ reverse: true }).toArray()).toHaveLength(20);
      } finally {
        await one.close();
        await two.close();
      }
    }));
});
