import type { PdClient, PdRegion } from '@tikv/pd';
import type { TestCluster } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';
import { grounds, withPd } from './on-both-grounds.js';

const splitKeys = ['b', 'd', 'f', 'h'];
const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const bytes = (text: string): Uint8Array => Buffer.from(text);

const storm = (pd: PdClient): Promise<(PdRegion | undefined)[]> =>
  Promise.all(keys.map((key) => pd.getRegion(bytes(key))));
const count = (cluster: TestCluster, name: string): number =>
  cluster.inspect.requests().filter(({ rpc }) => rpc === name).length;
const starts = (regions: (PdRegion | undefined)[]): (string | undefined)[] =>
  regions.map((found) => found && Buffer.from(found.region.startKey).toString());

describe.each(grounds)('lookups of one turn, over %s', (ground) => {
  it('go as one message, and each gets its own region', async () => {
    await withPd(ground, { stores: 1, splitKeys }, async ({ cluster, pd }) => {
      const ids = cluster.topology.regions().map(({ id }) => id);
      const [byKey, before, byId, unknown] = await Promise.all([
        storm(pd),
        pd.getPrevRegion(bytes('d')),
        Promise.all(ids.map((id) => pd.getRegionById(id))),
        pd.getRegionById(1n << 40n),
      ]);
      expect(starts(byKey)).toEqual(['', 'b', 'b', 'd', 'd', 'f', 'f', 'h', 'h']);
      expect(starts([before])).toEqual(['b']);
      expect(byId.map((found) => found?.region.id)).toEqual(ids);
      expect(unknown).toBeUndefined();
      expect([count(cluster, 'QueryRegion'), count(cluster, 'GetRegion')]).toEqual([1, 0]);
    });
  });

  it('go one by one where PD lacks the stream, which is then not tried again', async () => {
    await withPd(ground, { stores: 1, splitKeys, withoutFeatures: ['QueryRegion'] }, async ({ cluster, pd }) => {
      for (let i = 1; i <= 3; i += 1) {
        expect(starts(await storm(pd))).toHaveLength(keys.length);
        expect(count(cluster, 'GetRegion')).toBe(i * keys.length);
      }
      expect(count(cluster, 'QueryRegion')).toBeLessThanOrEqual(1);
    });
  });

  it('trap 5: are answered by the new leader once it leads, not by the old one that still answers', async () => {
    await withPd(ground, { stores: 1, splitKeys, pdMembers: 2 }, async ({ cluster, pd }) => {
      await storm(pd);
      cluster.members.setRegionLag(0, Number.POSITIVE_INFINITY);
      cluster.members.lead(1);
      cluster.topology.split('c');
      // A call that only the leader answers tells that it has changed.
      await pd.getAllStores();
      expect(starts(await storm(pd))[2]).toBe('c');
    });
  });

  it('trap 5: that are under way with the old leader are asked of the new one', async () => {
    await withPd(ground, { stores: 1, splitKeys, pdMembers: 2 }, async ({ cluster, pd, pause }) => {
      // Answered from what is known before the split, and late.
      cluster.faults.add({ rpc: 'QueryRegion', when: 'after-apply', action: { delayMs: 1_000 } });
      const asked = storm(pd);
      await pause(50);
      cluster.members.lead(1);
      cluster.topology.split('c');
      await pd.getAllStores();
      expect(starts(await asked)[2]).toBe('c');
    });
  });

  it('are asked anew, one by one, when the stream is silent', async () => {
    await withPd(ground, { stores: 1, splitKeys, client: { timeoutMs: 200 } }, async ({ cluster, pd }) => {
      cluster.faults.add({ rpc: 'QueryRegion', when: 'before-apply', action: 'drop' });
      expect(starts(await storm(pd))).toHaveLength(keys.length);
      expect(count(cluster, 'GetRegion')).toBe(keys.length);
    });
  });

  it('end with the reason of a signal, the others not', async () => {
    await withPd(ground, { stores: 1, splitKeys }, async ({ cluster, pd }) => {
      cluster.faults.add({ rpc: 'QueryRegion', when: 'before-apply', action: { delayMs: 50 } });
      const abort = new AbortController();
      const aborted = pd.getRegion(bytes('a'), { signal: abort.signal }).catch((reason: unknown) => reason);
      const other = pd.getRegion(bytes('c'));
      // After the message has gone.
      await pd.getAllStores();
      abort.abort('enough');
      expect(await aborted).toBe('enough');
      expect(starts([await other])).toEqual(['b']);
    });
  });
});

describe.each(grounds)('ranges, over %s', (ground) => {
  const ranges = [
    { startKey: bytes('a'), endKey: bytes('c') },
    { startKey: bytes('e'), endKey: bytes('') },
  ];

  it.each([
    ['in one call', []],
    ['one after the other where PD is older', ['BatchScanRegions']],
  ])('are scanned %s', async (_, withoutFeatures) => {
    await withPd(ground, { stores: 1, splitKeys, withoutFeatures }, async ({ cluster, pd }) => {
      for (let i = 0; i < 2; i += 1) {
        const found = await pd.batchScanRegions(ranges, 100, { containAllKeyRange: true });
        expect(starts(found)).toEqual(['', 'b', 'd', 'f', 'h']);
      }
      expect(starts(await pd.batchScanRegions(ranges, 2))).toEqual(['', 'b']);
      if (withoutFeatures.length > 0) expect(count(cluster, 'BatchScanRegions')).toBeLessThanOrEqual(1);
      else expect(count(cluster, 'ScanRegions')).toBe(0);
    });
  });

  it('with a part that PD has not heard of are refused, when all of it is wanted', async () => {
    await withPd(
      ground,
      { stores: 1, splitKeys, pdMembers: 2, client: { followerHandling: true } },
      async ({ cluster, pd }) => {
        // The follower hears of half a split: its answer has a hole, so the leader is asked.
        cluster.topology.split('c');
        cluster.members.setRegionLag(1, 1);
        for (let i = 0; i < 4; i += 1) {
          const found = await pd.batchScanRegions(ranges, 100, { containAllKeyRange: true, allowFollower: true });
          expect(starts(found)).toEqual(['', 'b', 'd', 'f', 'h']);
        }
      },
    );
  });
});
