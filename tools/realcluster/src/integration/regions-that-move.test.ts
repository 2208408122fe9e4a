import { expect, it } from 'vitest';
import { describeReal, type RealGround } from './real-ground.js';
import { asText, keyOf, rows } from './rows.js';

/** The store that leads the region with this raw key. */
async function whereIs({ cluster }: RealGround, key: string) {
  const { regions, stores } = await cluster.admin.cluster();
  const wanted = Buffer.from(key);
  const region = regions.find(
    ({ start, end }) => Buffer.compare(wanted, start) >= 0 && (end.length === 0 || Buffer.compare(wanted, end) < 0),
  );
  if (region?.leaderStoreId === undefined) throw new Error(`nobody leads the region of ${key}`);
  const { leaderStoreId } = region;
  const other = stores.find(({ id, isUp }) => isUp && id !== leaderStoreId);
  if (other === undefined) throw new Error('there is no other store');
  return { region, leaderStoreId, otherStoreId: other.id };
}

describeReal('a client of three stores', { stores: 3 }, (ground) => {
  it('scans on while regions split and their leaders move', async () => {
    const { raw } = ground.client;
    const all = rows('scan', 2_000);
    await raw.batchPut(all);
    const seen: { key: Uint8Array; value: Uint8Array }[] = [];
    let pages = 0;
    for await (const page of raw.scan({ prefix: 'scan', pageSize: 100 }).pages()) {
      seen.push(...page);
      pages += 1;
      const ahead = keyOf('scan', Math.min(seen.length + 150, 1_990));
      if (pages % 2 === 0) await ground.cluster.admin.split([ahead]);
      const { region, otherStoreId } = await whereIs(ground, ahead);
      await ground.cluster.admin.transferLeader(region.id, otherStoreId);
    }
    expect(asText(seen)).toEqual(all);
    expect((await ground.cluster.admin.cluster()).regions.length).toBeGreaterThan(5);
  });

  it('loses nothing of a batchPut that meets a split and a new leader', async () => {
    const { raw } = ground.client;
    const all = rows('batch', 3_000);
    const { admin } = ground.cluster;
    const moving = (async () => {
      for (let i = 500; i < 3_000; i += 500) {
        await admin.split([keyOf('batch', i)]);
        const { region, otherStoreId } = await whereIs(ground, keyOf('batch', i));
        await admin.transferLeader(region.id, otherStoreId);
      }
    })();
    await Promise.all([
      ...Array.from({ length: 6 }, (_, i) => raw.batchPut(all.slice(i * 500, (i + 1) * 500))),
      moving,
    ]);
    expect(asText(await raw.scan({ prefix: 'batch' }).toArray())).toEqual(all);
  });

  it('finds its region where PD has ordered it', async () => {
    const { raw } = ground.client;
    await raw.put('order', 'x');
    const { region, otherStoreId } = await whereIs(ground, 'order');
    await ground.cluster.pd.http.transferLeader(region.id, otherStoreId);
    await expect
      .poll(async () => (await whereIs(ground, 'order')).leaderStoreId, { timeout: 10_000 })
      .toBe(otherStoreId);
    expect(await raw.get('order')).toBeDefined();
  });

  it('finds its keys after a merge', async () => {
    const { raw } = ground.client;
    const { admin } = ground.cluster;
    await raw.batchPut(rows('merge', 10));
    await admin.split([keyOf('merge', 5)]);
    expect(await raw.get(keyOf('merge', 7))).toBeDefined();
    const left = await whereIs(ground, keyOf('merge', 3));
    const right = await whereIs(ground, keyOf('merge', 7));
    await admin.merge(right.region.id, left.region.id);
    expect(asText(await raw.scan({ prefix: 'merge' }).toArray())).toEqual(rows('merge', 10));
    await raw.deleteRange({ prefix: 'merge' });
    expect(await raw.get(keyOf('merge', 7))).toBeUndefined();
  });

  it('goes on when the store of its region stops, and when that one returns', async () => {
    const { raw } = ground.client;
    const { admin } = ground.cluster;
    await raw.put('stop', 'before');
    const { leaderStoreId } = await whereIs(ground, 'stop');
    await admin.stopStore(leaderStoreId);
    await raw.put('stop', 'while');
    expect(Buffer.from((await raw.get('stop')) ?? []).toString()).toBe('while');
    await admin.startStore(leaderStoreId);
    const { region } = await whereIs(ground, 'stop');
    await admin.transferLeader(region.id, leaderStoreId);
    await raw.put('stop', 'after');
    expect(Buffer.from((await raw.get('stop')) ?? []).toString()).toBe('after');
  });

  it('follows a store to its new address', async () => {
    const { raw } = ground.client;
    const { admin } = ground.cluster;
    await raw.put('move', 'before');
    const { leaderStoreId } = await whereIs(ground, 'move');
    const addressOf = async () => (await admin.cluster()).stores.find(({ id }) => id === leaderStoreId)?.address;
    const before = await addressOf();
    await admin.moveStore(leaderStoreId);
    expect(await addressOf()).not.toBe(before);
    const { region } = await whereIs(ground, 'move');
    await admin.transferLeader(region.id, leaderStoreId);
    await raw.put('move', 'after');
    expect(Buffer.from((await raw.get('move')) ?? []).toString()).toBe('after');
  });
});
