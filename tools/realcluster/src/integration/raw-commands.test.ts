import { expect, it } from 'vitest';
import { describeReal } from './real-ground.js';
import { asText, rows } from './rows.js';

const modes = [
  { title: 'API V1', options: { api: 'v1' } },
  { title: 'API V1 with TTL', options: { api: 'v1ttl' } },
  { title: 'API V2 in a keyspace', options: { api: 'v2', keyspaces: ['app'] } },
] as const;

for (const { title, options } of modes) {
  describeReal(`raw commands in ${title}`, { ...options, stores: 1 }, (ground) => {
    it('puts, gets and deletes, and tells an empty value from an absent one', async () => {
      const { raw } = ground.client;
      await raw.put('one', 'eins');
      await raw.put('empty', '');
      expect(Buffer.from((await raw.get('one')) ?? []).toString()).toBe('eins');
      expect(await raw.get('empty')).toEqual(new Uint8Array());
      expect(await raw.get('none')).toBeUndefined();
      await raw.delete('one');
      expect(await raw.get('one')).toBeUndefined();
    });

    it('batches, in the order of the input', async () => {
      const { raw } = ground.client;
      const all = rows('b', 700);
      await raw.batchPut(all);
      const keys = [all[699]?.key ?? '', 'none', all[0]?.key ?? '', all[699]?.key ?? ''];
      const found = await raw.batchGet(keys);
      expect(found.map((value) => (value === undefined ? undefined : Buffer.from(value).toString()))).toEqual([
        all[699]?.value,
        undefined,
        all[0]?.value,
        all[699]?.value,
      ]);
      await raw.batchDelete(all.map(({ key }) => key));
      expect(await raw.scan({ prefix: 'b' }).toArray()).toEqual([]);
    });

    it('scans both ways over regions, and deletes a range over them', async () => {
      const { raw } = ground.client;
      const all = rows('s', 500);
      await raw.batchPut(all);
      if (options.api !== 'v2') await ground.cluster.admin.split(['s00100', 's00200', 's00300']);
      expect(asText(await raw.scan({ prefix: 's', pageSize: 64 }).toArray())).toEqual(all);
      const downwards = raw.scan({ prefix: 's', reverse: true, limit: 450, pageSize: 64 });
      expect(asText(await downwards.toArray())).toEqual(all.toReversed().slice(0, 450));
      const bare = await raw.scan({ prefix: 's', keyOnly: true, limit: 3 }).toArray();
      expect(bare.map(({ value }) => value.length)).toEqual([0, 0, 0]);
      await raw.deleteRange({ start: 's00050', end: 's00350' });
      expect(asText(await raw.scan({ prefix: 's' }).toArray())).toEqual([...all.slice(0, 50), ...all.slice(350)]);
    });

    if (options.api === 'v1') {
      it('refuses a TTL where there is none', async () => {
        await expect(ground.client.raw.put('short', 'x', { ttlSeconds: 1 })).rejects.toThrow(/ttl/i);
      });
      return;
    }

    it('forgets a value when its time is over', async () => {
      const { raw } = ground.client;
      await raw.put('short', 'x', { ttlSeconds: 1 });
      await raw.put('long', 'x', { ttlSeconds: 1000 });
      await expect.poll(() => raw.get('short'), { timeout: 5_000 }).toBeUndefined();
      expect(await raw.get('long')).toBeDefined();
    });
  });
}
