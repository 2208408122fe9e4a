import { describe, expect, it } from 'vitest';
import { asText, keyOf, rows } from './rows.js';
import { storageModes, withCluster } from './with-cluster.js';

const text = new TextDecoder();

describe.each(storageModes)('raw operations on API $apiVersion', (mode) => {
  const options = { ...mode, splitKeys: [keyOf(25), keyOf(50), keyOf(75)] };

  it('tells an empty value from an absent key', () =>
    withCluster(options, async ({ client }) => {
      await client.raw.put('empty', '');
      expect(await client.raw.get('empty')).toEqual(new Uint8Array());
      expect(await client.raw.get('absent')).toBeUndefined();
      expect(await client.raw.batchGet(['absent', 'empty'])).toEqual([undefined, new Uint8Array()]);
    }));

  it('answers batchGet in the order asked, duplicates included', () =>
    withCluster(options, async ({ client }) => {
      await client.raw.batchPut(rows(100));
      const asked = [99, 0, 50, 50, 1000, 25, 0];
      const got = await client.raw.batchGet(asked.map(keyOf));
      expect(got.map((value) => value && text.decode(value))).toEqual([
        'value 99',
        'value 0',
        'value 50',
        'value 50',
        undefined,
        'value 25',
        'value 0',
      ]);
    }));

  it('takes keys and values of any bytes', () =>
    withCluster(options, async ({ client }) => {
      const key = Uint8Array.from({ length: 256 }, (_, i) => i);
      const value = key.toReversed();
      await client.raw.put(key, value);
      expect(await client.raw.get(key)).toEqual(value);
      expect(await client.raw.scan({}).toArray()).toEqual([{ key, value }]);
    }));

  it('deletes one key, several keys, and what is not there', () =>
    withCluster(options, async ({ client }) => {
      await client.raw.batchPut(rows(100));
      await client.raw.delete(keyOf(0));
      await client.raw.batchDelete([keyOf(24), keyOf(25), keyOf(99), 'not there']);
      const left = asText(await client.raw.scan({}).toArray());
      expect(left).toEqual(rows(100).filter((_, i) => ![0, 24, 25, 99].includes(i)));
    }));

  it('scans both ways over region bounds, with limits, bounds and prefixes', () =>
    withCluster(options, async ({ client }) => {
      const all = rows(100);
      await client.raw.batchPut(all);
      const scan = async (range: Parameters<typeof client.raw.scan>[0]) =>
        asText(await client.raw.scan({ pageSize: 7, ...range }).toArray());
      expect(await scan({})).toEqual(all);
      expect(await scan({ reverse: true })).toEqual(all.toReversed());
      expect(await scan({ start: keyOf(20), end: keyOf(60) })).toEqual(all.slice(20, 60));
      expect(await scan({ start: keyOf(20), end: keyOf(60), reverse: true })).toEqual(all.slice(20, 60).toReversed());
      expect(await scan({ start: keyOf(20), limit: 10 })).toEqual(all.slice(20, 30));
      expect(await scan({ end: keyOf(60), limit: 15, reverse: true })).toEqual(all.slice(45, 60).toReversed());
      expect(await scan({ prefix: 'k0002' })).toEqual(all.slice(20, 30));
      expect(await scan({ prefix: 'k0002', reverse: true, limit: 3 })).toEqual(all.slice(27, 30).toReversed());
      expect(await scan({ start: keyOf(50), end: keyOf(50) })).toEqual([]);
    }));

  it('reads keys alone when asked', () =>
    withCluster(options, async ({ client }) => {
      await client.raw.batchPut(rows(60));
      const entries = await client.raw.scan({ keyOnly: true }).toArray();
      expect(entries.map(({ key }) => text.decode(key))).toEqual(rows(60).map(({ key }) => key));
      expect(entries.every(({ value }) => value.length === 0)).toBe(true);
    }));

  it('deletes a range over region bounds and nothing beside it', () =>
    withCluster(options, async ({ client }) => {
      const all = rows(100);
      await client.raw.batchPut(all);
      await client.raw.deleteRange({ start: keyOf(10), end: keyOf(90) });
      expect(asText(await client.raw.scan({}).toArray())).toEqual([...all.slice(0, 10), ...all.slice(90)]);
      await client.raw.deleteRange({ prefix: 'k0009' });
      expect(asText(await client.raw.scan({}).toArray())).toEqual(all.slice(0, 10));
      await client.raw.deleteRange({ all: true });
      expect(await client.raw.scan({}).toArray()).toEqual([]);
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
  it.each(storageModes.slice(1))('ends a value on API $apiVersion', (mode) =>
    withCluster(mode, async ({ client, cluster }) => {
      await client.raw.put('short', 'v', { ttlSeconds: 10 });
      await client.raw.batchPut([
        { key: 'a', value: 'v', ttlSeconds: 100 },
        { key: 'b', value: 'v' },
        { key: 'c', value: 'v', ttlSeconds: 10 },
      ]);
      cluster.clock.advance(11_000);
      expect(await client.raw.get('short')).toBeUndefined();
      expect(asText(await client.raw.scan({}).toArray()).map(({ key }) => key)).toEqual(['a', 'b']);
    }),
  );

  it('is refused on API v1 before anything is sent', () =>
    withCluster({ apiVersion: 'v1' }, async ({ client, cluster }) => {
      const before = cluster.inspect.requests().length;
      await expect(client.raw.put('k', 'v', { ttlSeconds: 1 })).rejects.toMatchObject({ code: 'UNSUPPORTED' });
      expect(cluster.inspect.requests()).toHaveLength(before);
    }));
});
