import { describe, expect, it } from 'vitest';
import { grounds, withPd } from './on-both-grounds.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(grounds)('global configuration, over %s', (ground) => {
  it('is watched: what others change is told, until the reader stops', async () => {
    await withPd(ground, { stores: 1 }, async ({ cluster, pd: { globalConfig } }) => {
      const path = '/global/config/app';
      const watch = globalConfig.watch(path, { startRevision: cluster.meta.revision + 1n });
      await globalConfig.store('/global/config/other', [{ name: 'a', value: bytes('0') }]);
      await globalConfig.store(path, [{ name: 'a', value: bytes('1') }]);
      await globalConfig.store(path, [{ name: 'a', value: undefined }]);
      const seen: string[] = [];
      while (seen.length < 2) {
        const { value } = await watch.next();
        for (const { type, key, value: now } of value.events) {
          seen.push(`${type} ${Buffer.from(key)}=${Buffer.from(now ?? '')}`);
        }
      }
      expect(seen).toEqual([`put ${path}/a=1`, `delete ${path}/a=`]);
      await watch.return?.();
      expect(await watch.next()).toMatchObject({ done: true });
    });
  });
});
