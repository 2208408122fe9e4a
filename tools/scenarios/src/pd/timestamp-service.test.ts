import type { PdClient } from '@tikv/pd';
import { describe, expect, it } from 'vitest';
import { grounds, type PdGround, withPd } from './on-both-grounds.js';

/** Asks in rounds; throws for a timestamp that is given twice or is not later than one that was received before. */
class Order {
  readonly #seen = new Set<bigint>();
  #latest = 0n;

  async ask(pd: PdClient, count: number): Promise<void> {
    const atLeast = this.#latest;
    const got = await Promise.all(Array.from({ length: count }, () => pd.getTimestamp()));
    for (const ts of got) {
      if (this.#seen.has(ts)) throw new Error(`${ts} was given twice`);
      if (ts <= atLeast) throw new Error(`${ts} came after ${atLeast}`);
      this.#seen.add(ts);
      if (ts > this.#latest) this.#latest = ts;
    }
  }
}

const service = ({ cluster }: PdGround): string[] => cluster.tsoService.nodes().map(({ address }) => address);
const tsoOf = (asked: readonly string[]): string | undefined =>
  asked.findLast((what) => what.startsWith('Tso '))?.replace('Tso ', '');

describe.each(grounds)('the timestamp service, over %s', (ground) => {
  it('takes over from PD and gives back, and no timestamp is given twice or out of order', async () => {
    await withPd(ground, { stores: 1, pdMembers: 2 }, async (on) => {
      const { cluster, pd, asked, pause } = on;
      const order = new Order();
      await order.ask(pd, 5);
      expect(cluster.pd).toContain(tsoOf(asked));
      await cluster.tsoService.switchMode('api');
      // PD's mode is looked at each 3 s; until then PD passes on to the service.
      for (let i = 0; i < 8; i += 1) {
        await order.ask(pd, 3);
        await pause(450);
      }
      expect(service(on)).toContain(tsoOf(asked));
      cluster.tsoService.movePrimary(1);
      await order.ask(pd, 5);
      expect(tsoOf(asked)).toBe(service(on)[1]);
      await cluster.tsoService.switchMode('pd');
      await order.ask(pd, 5);
      for (let i = 0; i < 8; i += 1) {
        await order.ask(pd, 3);
        await pause(450);
      }
      expect(cluster.pd).toContain(tsoOf(asked));
    });
  });

  it('gives the timestamps of the group of a keyspace, and the least of all groups', async () => {
    await withPd(ground, { stores: 1, apiVersion: 'v2', keyspaces: ['app'] }, async (on) => {
      const { cluster, asked, connect } = on;
      await cluster.tsoService.switchMode('api');
      const id = cluster.keyspaces.list().find(({ name }) => name === 'app')?.id as number;
      cluster.tsoService.assignGroup(3, [id], [1]);
      const own = await connect({ keyspaceId: id });
      await own.getTimestamp();
      expect(tsoOf(asked)).toBe(service(on)[1]);
      const other = await connect();
      await other.getTimestamp();
      expect(tsoOf(asked)).toBe(service(on)[0]);
      await other.getMinTimestamp();
      expect(asked.at(-1)).toMatch(/^GetMinTS /);
      other.useKeyspace(id);
      await other.getTimestamp();
      expect(tsoOf(asked)).toBe(service(on)[1]);
    });
  });

  it('where PD lacks GetMinTS any timestamp will do', async () => {
    await withPd(ground, { stores: 1, withoutFeatures: ['GetMinTS'] }, async ({ cluster, pd }) => {
      await cluster.tsoService.switchMode('api');
      expect(await pd.getMinTimestamp()).toBeGreaterThan(0n);
    });
  });
});

describe.each(grounds)('routers, over %s', (ground) => {
  it('answer what may be out of date, and PD the rest', async () => {
    await withPd(ground, { stores: 1, splitKeys: ['m'], client: { routers: true } }, async (on) => {
      const { cluster, pd, asked, pause } = on;
      await cluster.routers.add();
      const [router] = cluster.routers.list().map(({ address }) => address);
      const key = Buffer.from('z');
      // They are looked for when one is first wanted.
      await pd.getRegion(key, { allowFollower: true });
      await pause(20);
      await pd.getRegion(key, { allowFollower: true });
      expect(asked.at(-1)).toBe(`GetRegion ${router}`);
      await pd.getAllStores({ allowFollower: true });
      expect(asked.at(-1)).toBe(`GetAllStores ${router}`);
      await pd.getRegion(key);
      expect(cluster.pd).toContain(asked.at(-1)?.replace('GetRegion ', ''));
      await cluster.routers.stop(0);
      expect((await pd.getRegion(key, { allowFollower: true }))?.region.startKey).toEqual(
        new Uint8Array(Buffer.from('m')),
      );
    });
  });
});
