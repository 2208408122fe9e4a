import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { RealClusterOptions } from '../real-cluster.js';
import { binaries, describeReal } from './real-ground.js';
import { asText, rows } from './rows.js';

/** What client-go does with the same cluster: each check, and what was wrong. */
async function clientGo(args: readonly string[]): Promise<{ check: string; error?: string }[]> {
  const { stdout } = await promisify(execFile)(binaries?.interop ?? '', args, { timeout: 25_000 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { check: string; error?: string });
}

/** With API V1 raw data and transactions are on clusters of their own: their regions have bounds of two kinds. */
const grounds: readonly (RealClusterOptions & { readonly api: string; readonly what: 'raw' | 'txn' })[] = [
  { what: 'raw', api: 'v1', stores: 3 },
  { what: 'txn', api: 'v1', stores: 3 },
  { what: 'raw', api: 'v1ttl', stores: 1 },
  { what: 'raw', api: 'v2', stores: 1, keyspaces: ['app'] },
  { what: 'txn', api: 'v2', stores: 1, keyspaces: ['app'] },
];

for (const { what, ...options } of grounds) {
  const { api, keyspaces = [] } = options;
  describeReal(`client-go on API ${api}`, options, (ground) => {
    const check = () =>
      clientGo([
        `-pd=${ground.cluster.pd.addresses.join(',')}`,
        `-api=${api}`,
        `-keyspace=${keyspaces[0] ?? ''}`,
        `-what=${what}`,
      ]);

    if (what === 'txn') {
      it('commits, scans, locks and resolves', async () => {
        const checks = await check();
        expect(checks.filter(({ error }) => error !== undefined)).toEqual([]);
        expect(checks).toHaveLength(7);
      });
      return;
    }

    it('reads our raw data, works on its own, and we read that', async () => {
      const { raw } = ground.client;
      await raw.batchPut(rows('ours/', 200));
      if (api !== 'v2') await ground.cluster.admin.split(['gone/00300', 'ours/00100', 'theirs/00500']);
      const checks = await check();
      expect(checks.filter(({ error }) => error !== undefined)).toEqual([]);
      expect(checks).toHaveLength(7);
      expect(asText(await raw.scan({ prefix: 'theirs/' }).toArray())).toEqual(rows('theirs/', 1_000));
      expect(Buffer.from((await raw.get('cas')) ?? []).toString()).toBe('2');
    });
  });
}
