import { describe, expect, it } from 'vitest';
import { asText, keyOf, rows } from './rows.js';
import { storageModes, withCluster } from './with-cluster.js';

// What scenarios (see `raw/`) cannot say: bytes that are no text, and what reaches the stores.
describe.each(storageModes)('raw operations on API $apiVersion', (mode) => {
  const options = { ...mode, splitKeys: [keyOf(25), keyOf(50), keyOf(75)] };

  it('takes keys and values of any bytes', () =>
    withCluster(options, async ({ client }) => {
      const key = Uint8Array.from({ length: 256 }, (_, i) => i);
      const value = key.toReversed();
      await client.raw.put(key, value);
      expect(await client.raw.get(key)).toEqual(value);
      expect(await client.raw.scan({}).toArray()).toEqual([{ key, value }]);
    }));

  it('writes a batch larger than any one request', () =>
    withCluster(options, async ({ client, cluster }) => {
      const big = rows(3000).map(({ key }) => ({ key, value: 'x'.repeat(100) }));
      await client.raw.batchPut(big);
      expect(asText(await client.raw.scan({}).toArray())).toEqual(big);
      expect(cluster.inspect.requests().filter(({ rpc }) => rpc === 'RawBatchPut').length).toBeGreaterThan(10);
    }));
});

describe('TTL', () => {
  it('is refused on API v1 before anything is sent', () =>
    withCluster({ apiVersion: 'v1' }, async ({ client, cluster }) => {
      const before = cluster.inspect.requests().length;
      await expect(client.raw.put('k', 'v', { ttlSeconds: 1 })).rejects.toMatchObject({ code: 'UNSUPPORTED' });
      expect(cluster.inspect.requests()).toHaveLength(before);
    }));
});
