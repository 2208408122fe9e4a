import type { Peer } from '@tikv/kvproto/metapb';
import { describe, expect, it } from 'vitest';
import type { Region } from '../region/region.js';
import { Bench, key } from '../testing/bench.js';
import { type FakeRegion, metaOf } from '../testing/fake-pd.js';
import { applyEpochs } from './apply-epochs.js';

const asked: FakeRegion = { id: 1, start: '', end: '', version: 5, confVer: 5 };

async function start() {
  const bench = new Bench([asked]);
  const region = await bench.locate('a');
  const apply = (...current: FakeRegion[]) => bench.cache.applyEpochs(region, current.map(metaOf), 2n);
  return { bench, region, apply };
}

describe('applyEpochs (pd-region-rpc-retry.md §2.12)', () => {
  it('puts both halves of a split in, without asking PD', async () => {
    const { bench, region, apply } = await start();
    expect(apply({ ...asked, end: 'm', version: 6 }, { id: 2, start: 'm', end: '', version: 6, confVer: 5 })).toBe(
      'replaced',
    );
    expect(region.invalid).toBe('epoch not match');
    expect(bench.cache.peek(key('a'))).toMatchObject({ id: 1n, end: 'm', version: 6n });
    expect(bench.cache.peek(key('z'))).toMatchObject({ id: 2n, start: 'm', version: 6n });
    expect(bench.pd.asked).toHaveLength(1);
  });

  it('takes the peer on the store that answered for the leader', async () => {
    const { bench, apply } = await start();
    apply({ ...asked, version: 6, stores: [1, 2, 3] });
    expect(bench.cache.peek(key('a'))?.leaderIndex).toBe(1);
  });

  it('begins at the first peer when the store that answered has none', async () => {
    const { bench, apply } = await start();
    apply({ ...asked, version: 6, stores: [3, 1] });
    expect(bench.cache.peek(key('a'))).toMatchObject({ leaderIndex: 0, replicas: [{ store: { id: 3n } }, {}] });
  });

  it.each([
    ['version', { ...asked, version: 4 }],
    ['configuration version', { ...asked, confVer: 4 }],
  ])('trap 10: changes nothing when the store has an older %s', async (_, current) => {
    const { bench, region, apply } = await start();
    expect(apply(current, { id: 2, start: 'm', end: '', version: 9 })).toBe('store-lags');
    expect(region.invalid).toBeUndefined();
    expect(bench.cache.peek(key('z'))).toBe(region);
  });

  it('only invalidates the region when no other is named', async () => {
    const { bench, region, apply } = await start();
    expect(apply()).toBe('nothing');
    expect(region.invalid).toBe('epoch not match');
    expect(bench.cache.peek(key('a'))).toBeUndefined();
  });

  it('passes over a region that cannot be read or has no peer, and takes the others', () => {
    const inserted: unknown[] = [];
    let invalidated = 0;
    const leaders: (Peer | undefined)[] = [];
    const region = { id: 1n, version: 5n, confVer: 5n, start: '', end: '' } as Region;
    const metas = [2, 3, 4].map((id) => metaOf({ id, start: 'a', end: 'b', stores: [id] }));
    const result = applyEpochs(region, metas, 4n, {
      build: (meta, leader) => {
        leaders.push(leader);
        if (meta.id === 2n) throw new Error('not of this keyspace');
        return meta.id === 3n ? undefined : ({ id: meta.id, start: 'a', end: 'b', isSameAs: () => false } as never);
      },
      insert: (fresh) => inserted.push(fresh.id),
      invalidate: () => (invalidated += 1),
    });
    expect(result).toBe('replaced');
    expect(inserted).toEqual([4n]);
    expect(invalidated).toBe(1);
    expect(leaders.map((leader) => leader?.storeId)).toEqual([undefined, undefined, 4n]);
  });
});
