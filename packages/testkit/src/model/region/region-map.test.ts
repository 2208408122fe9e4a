import { describe, expect, it } from 'vitest';
import { toMemcomparable } from '../binary.js';
import { newPeer } from './peer-record.js';
import { RegionMap } from './region-map.js';
import { newRegion } from './region-record.js';

const plain = (key: string): string => key;

function mapWith(...splitKeys: string[]): RegionMap {
  let lastId = 100n;
  const peers = [newPeer(11n, 1n), newPeer(12n, 2n)];
  const first = newRegion({ id: 10n, start: '', end: '', confVer: 2n, version: 1n, peers, leader: 1n });
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

  it('at several keys at once raises the version by the number of new regions', () => {
    const map = mapWith();
    map.split('x', 'c', 'c', 'm');
    expect(bounds(map)).toBe('-c c-m m-x x-');
    expect(map.all.map(({ version }) => version)).toEqual([4n, 4n, 4n, 4n]);
    expect(map.all.map(({ id }) => map.byId(id))).toEqual(map.all);
  });

  it('copies the roles of peers, and leaves their troubles and the buckets behind', () => {
    const map = mapWith();
    const region = map.existing(10n);
    const [, second] = region.peers;
    if (second !== undefined) Object.assign(second, { role: 'learner', isWitness: true, isPending: true });
    region.buckets = { version: 3n, keys: ['f', 's'] };
    map.split('m');
    expect(map.at(0)?.peers.map(({ role, isWitness, isPending }) => [role, isWitness, isPending])).toEqual([
      ['voter', false, false],
      ['learner', true, false],
    ]);
    expect(map.all.map(({ buckets }) => buckets)).toEqual([undefined, undefined]);
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
    const [sourceVersion, targetVersion] = [source?.version ?? 0n, target?.version ?? 0n];
    map.merge(source?.id ?? 0n, target?.id ?? 0n);
    expect(bounds(map)).toBe(left);
    expect(map.byId(source?.id ?? 0n)).toBeUndefined();
    // Getting ready raises the source by one, and the target ends one above both.
    const most = sourceVersion + 1n > targetVersion ? sourceVersion + 1n : targetVersion;
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

describe('merging in steps', () => {
  it('raises the epoch of the source when it gets ready, and again when it goes back', () => {
    const map = mapWith('m');
    const [source, target] = map.all.map(({ id }) => id) as [bigint, bigint];
    map.prepareMerge(source, target);
    expect(map.existing(source)).toMatchObject({ version: 3n, confVer: 3n, mergingInto: target });
    expect(map.existing(target)).toMatchObject({ version: 2n, confVer: 2n });
    map.rollBackMerge(source);
    expect(map.existing(source)).toMatchObject({ version: 4n, confVer: 3n, mergingInto: undefined });
    map.prepareMerge(source, target);
    map.commitMerge(source);
    expect(map.all).toMatchObject([{ id: target, start: '', end: '', version: 6n, confVer: 2n }]);
  });

  it('has an order', () => {
    const map = mapWith('m');
    const [source] = map.all.map(({ id }) => id) as [bigint];
    expect(() => map.commitMerge(source)).toThrow(/not merging/);
    expect(() => map.rollBackMerge(source)).toThrow(/not merging/);
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
