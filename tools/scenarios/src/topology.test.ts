// No scenario: something happens to the cluster between the pages of one scan, in the middle of a step.
import { describe, expect, it } from 'vitest';
import { asText, keyOf, rows } from './rows.js';
import { type Ground, storageModes, withCluster } from './with-cluster.js';

const count = 2000;

/** What happens to the cluster between two pages, or two batches, of a running operation. */
const events: [title: string, happen: (ground: Ground, turn: number) => void | Promise<void>][] = [
  ['regions split', ({ cluster }, turn) => cluster.topology.split(keyOf((turn * 173 + 7) % count))],
  [
    'regions merge',
    ({ cluster }, turn) => {
      const regions = cluster.topology.regions().filter(({ start }) => start.length > 0);
      const at = turn % Math.max(1, regions.length - 1);
      const [left, right] = [regions[at], regions[at + 1]];
      if (left !== undefined && right !== undefined) cluster.topology.merge(left.id, right.id);
    },
  ],
  [
    'leaders move',
    ({ cluster }) => {
      for (const { id, leader, peers } of cluster.topology.regions()) {
        const other = peers.find(({ storeId }) => storeId !== leader);
        if (other !== undefined) cluster.topology.transferLeader(id, other.storeId);
      }
    },
  ],
  [
    'a store stops and comes back',
    async ({ cluster }, turn) => {
      const stores = [
        ...new Set(cluster.topology.regions().flatMap(({ peers }) => peers.map(({ storeId }) => storeId))),
      ];
      const victim = stores[turn % stores.length] as bigint;
      for (const id of stores) await cluster.topology.startStore(id);
      await cluster.topology.stopStore(victim);
      for (const { id, leader, peers } of cluster.topology.regions()) {
        const other = peers.find(({ storeId }) => storeId !== victim);
        if (leader === victim && other !== undefined) cluster.topology.transferLeader(id, other.storeId);
      }
    },
  ],
  [
    'a store changes its address',
    async ({ cluster }, turn) => {
      const stores = [
        ...new Set(cluster.topology.regions().flatMap(({ peers }) => peers.map(({ storeId }) => storeId))),
      ];
      await cluster.topology.changeAddress(stores[turn % stores.length] as bigint);
    },
  ],
];

// How values are stored makes no difference to routing: V1TTL is V1 here.
const modes = storageModes.filter(({ apiVersion }) => apiVersion !== 'v1ttl');

describe.each(modes)('on API $apiVersion', (mode) => {
  const options = { ...mode, splitKeys: [keyOf(400), keyOf(800), keyOf(1200), keyOf(1600)] };

  describe.each(events)('while %s', (_title, happen) => {
    it.each([false, true])('a scan (reverse: %s) loses and doubles nothing', (reverse) =>
      withCluster(options, async (ground) => {
        const all = rows(count);
        await ground.client.raw.batchPut(all);
        const seen: { key: string; value: string }[] = [];
        let turn = 0;
        for await (const page of ground.client.raw.scan({ reverse, pageSize: 330 }).pages()) {
          seen.push(...asText(page));
          await happen(ground, turn++);
        }
        expect(turn).toBeGreaterThan(5);
        expect(seen).toEqual(reverse ? all.toReversed() : all);
      }),
    );

    it('batchPut writes every pair', () =>
      withCluster(options, async (ground) => {
        const all = rows(count);
        await ground.client.raw.batchPut(all);
        const updated = all.map(({ key }) => ({ key, value: `new ${key}` }));
        let turn = 0;
        const half = updated.length / 6;
        for (let at = 0; at < updated.length; at += half) {
          const writing = ground.client.raw.batchPut(updated.slice(at, at + half));
          await happen(ground, turn++);
          await writing;
        }
        expect(asText(await ground.client.raw.scan({}).toArray())).toEqual(updated);
        const got = await ground.client.raw.batchGet(updated.map(({ key }) => key));
        expect(got.map((value) => new TextDecoder().decode(value))).toEqual(updated.map(({ value }) => value));
      }));
  });
});
