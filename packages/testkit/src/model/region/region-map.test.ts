import { describe, expect, it } from 'vitest';
import { toMemcomparable } from '../binary.js';
import { RegionMap } from './region-map.js';

const plain = (key: string): string => key;

function mapWith(...splitKeys: string[]): RegionMap {
  let lastId = 100n;
  const peers = [
    { id: 11n, storeId: 1n },
    { id: 12n, storeId: 2n },
  ];
  const first = { id: 10n, start: '', end: '', confVer: 2n, version: 1n, peers, leader: 1n };
  const map = new RegionMap(first, () => {
    lastId += 1n;
    return lastId;
  });
  for (const key of splitKeys) map.split(key);
  return map;
}

const bounds = (map: RegionMap): string => map.all.map(({ start, end }) => `${start}-${end}`).join(' ');

describe('splitting', () => {
  it('leaves no hole, in whatever order keys come', () => {
    expect(bounds(mapWith('m', 'c', 'x', 'd'))).toBe('-c c-d d-m m-x x-');
  });

  it('gives the left part a new id and new peers on the same stores; the right one keeps its own', () => {
    const [left, right] = mapWith('m').all;
    expect(right).toMatchObject({ id: 10n, peers: [{ id: 11n }, { id: 12n }] });
    expect(left?.id).toBeGreaterThan(100n);
    expect(left?.peers.map(({ storeId }) => storeId)).toEqual([1n, 2n]);
    const ids = [left, right].flatMap((region) => [region?.id, ...(region?.peers ?? []).map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(6);
  });

  it('raises the version of both parts, not the version of the peers', () => {
    const map = mapWith('m');
    expect(map.all.map(({ version, confVer }) => [version, confVer])).toEqual([
      [2n, 2n],
      [2n, 2n],
    ]);
    map.split('c');
    expect(map.all.map(({ version }) => version)).toEqual([3n, 3n, 2n]);
  });

  it('at a bound changes nothing', () => {
    const map = mapWith('m');
    map.split('m');
    map.split('');
    expect(map.all.map(({ version }) => version)).toEqual([2n, 2n]);
  });
});

describe('merging', () => {
  it.each([
    { from: 0, to: 1, left: '-m m-' },
    { from: 1, to: 0, left: '-m m-' },
    { from: 1, to: 2, left: '-c c-' },
    { from: 2, to: 1, left: '-c c-' },
  ])('the second of $from and $to swallows the first', ({ from, to, left }) => {
    const map = mapWith('c', 'm');
    const [source, target] = [map.all[from], map.all[to]];
    const most = [source, target].map((region) => region?.version ?? 0n).toSorted((a, b) => Number(b - a))[0] ?? 0n;
    map.merge(source?.id ?? 0n, target?.id ?? 0n);
    expect(bounds(map)).toBe(left);
    expect(map.byId(source?.id ?? 0n)).toBeUndefined();
    expect(map.byId(target?.id ?? 0n)?.version).toBe(most + 1n);
  });

  it('is for neighbours that exist', () => {
    const map = mapWith('c', 'm');
    const ids = map.all.map(({ id }) => id);
    expect(() => map.merge(ids[0] ?? 0n, ids[2] ?? 0n)).toThrow(/not neighbours/);
    expect(() => map.merge(ids[0] ?? 0n, ids[0] ?? 0n)).toThrow(/not neighbours/);
    expect(() => map.merge(404n, ids[0] ?? 0n)).toThrow(/no region 404/);
    expect(() => map.merge(ids[0] ?? 0n, 404n)).toThrow(/no region 404/);
    expect(bounds(map)).toBe('-c c-m m-');
  });
});

describe('looking up', () => {
  it.each([
    { key: '', index: 0 },
    { key: 'b\xff', index: 0 },
    { key: 'c', index: 1 },
    { key: 'lzz', index: 1 },
    { key: 'm', index: 2 },
    { key: '\xff', index: 2 },
  ])('$key is in region $index', ({ key, index }) => {
    expect(mapWith('c', 'm').indexOf(key, plain)).toBe(index);
  });

  it('compares with bounds in the form they are shown in', () => {
    const shown = (key: string): string => (key === '' ? '' : toMemcomparable(key));
    const map = mapWith('c', 'm');
    expect(map.indexOf(toMemcomparable('c'), shown)).toBe(1);
    expect(map.indexOf(toMemcomparable('bz'), shown)).toBe(0);
    // Plain, this key is at the bound; encoded, it is below it.
    expect(map.indexOf('c', shown)).toBe(0);
  });
});

describe('leaders', () => {
  it('move to a store with a peer', () => {
    const map = mapWith();
    map.transferLeader(10n, 2n);
    expect(map.byId(10n)?.leader).toBe(2n);
    expect(() => map.transferLeader(10n, 3n)).toThrow(/no peer on store 3/);
    expect(() => map.transferLeader(404n, 1n)).toThrow(/no region 404/);
    expect(map.byId(10n)?.leader).toBe(2n);
  });
});
