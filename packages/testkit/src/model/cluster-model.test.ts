import { describe, expect, it } from 'vitest';
import { ModelBench } from '../testing/model-ground.js';
import { toMemcomparable } from './binary.js';

const startsOf = ({ model }: ModelBench): string[] => model.regions.all.map(({ start }) => start);

describe('a new cluster', () => {
  it.each([
    { stores: 1, replicas: 1 },
    { stores: 3, replicas: 3 },
    { stores: 5, replicas: 3 },
  ])('of $stores stores has $replicas peers a region, the first of which leads', ({ stores, replicas }) => {
    const bench = new ModelBench({ stores });
    const { peers, leader, confVer, version } = bench.region();
    expect(bench.model.stores.size).toBe(stores);
    expect(new Set(peers.map(({ storeId }) => storeId)).size).toBe(replicas);
    expect([leader, confVer, version]).toEqual([peers[0]?.storeId, BigInt(replicas), 1n]);
  });

  it('needs a store', () => {
    expect(() => new ModelBench({ stores: 0 })).toThrow(/at least one store/);
  });

  it('gives every store, peer and region an id of its own', () => {
    const { model } = new ModelBench({ splitKeys: ['a', 'b'] });
    const ids = [
      ...model.stores.keys(),
      ...model.regions.all.flatMap(({ id, peers }) => [id, ...peers.map((peer) => peer.id)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is split at plain keys on V1, keyspaces or not', () => {
    expect(startsOf(new ModelBench({ splitKeys: ['m', Uint8Array.of(0xff)] }))).toEqual(['', 'm', '\xff']);
    expect(startsOf(new ModelBench({ keyspaces: ['one'], splitKeys: ['ä'] }))).toEqual(['', '\xc3\xa4']);
  });

  it('is split around each keyspace on V2, and at keys of the first named one', () => {
    const bench = new ModelBench({ storageMode: 'v2', keyspaces: ['one'], splitKeys: ['k'] });
    expect(startsOf(bench)).toEqual([
      '',
      'r\0\0\0',
      'r\0\0\u0001',
      'r\0\0\u0001k',
      'r\0\0\u0002',
      'x\0\0\0',
      'x\0\0\u0001',
      'x\0\0\u0002',
    ]);
  });
});

describe('bounds as they are shown', () => {
  it('are plain on V1, encoded on V2, and open ones stay empty', () => {
    const [v1, v2] = [new ModelBench(), new ModelBench({ storageMode: 'v2' })];
    expect(v1.model.shown('ra')).toBe('ra');
    expect(v2.model.shown('ra')).toBe(toMemcomparable('ra'));
    expect(v2.model.shown('')).toBe('');
  });
});
