import type { PhysicalKey } from '@tikv/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Region } from './region.js';
import { RegionIndex } from './region-index.js';

function region(id: number, start: string, end: string, version: number, confVer = 1): Region {
  return new Region({
    id: BigInt(id),
    confVer: BigInt(confVer),
    version: BigInt(version),
    start: start as PhysicalKey,
    end: end as PhysicalKey,
    peers: [],
    stores: [],
    leaderIndex: 0,
    loadedAfter: 0,
    expiresAtMs: 0,
    noExtend: false,
  });
}

const key = (text: string): PhysicalKey => text as PhysicalKey;
const bounds = (index: RegionIndex): string[] =>
  [...index].map(({ start, end, version }) => `[${start},${end})v${version}`);

describe('RegionIndex', () => {
  it('oracle 4: keeps the newer of overlapping regions and refuses the older', () => {
    const index = new RegionIndex();
    expect(index.insert(region(1, 'a', 'c', 1))).toBe('inserted');
    expect(index.insert(region(1, 'a', 'b', 2))).toBe('inserted');
    expect(index.insert(region(2, 'b', 'c', 2))).toBe('inserted');
    expect(bounds(index)).toEqual(['[a,b)v2', '[b,c)v2']);
    expect(index.insert(region(1, 'a', 'c', 1))).toBe('stale');
    expect(bounds(index)).toEqual(['[a,b)v2', '[b,c)v2']);
  });

  it('oracle 5: takes out an old last region that has no end', () => {
    const index = new RegionIndex();
    index.insert(region(1, 'x', '', 1));
    index.insert(region(1, 'x', 'y', 2));
    expect(bounds(index)).toEqual(['[x,y)v2']);
    expect(index.find(key('z'))).toBeUndefined();
  });

  it('trap 9: an empty end is above every key, of the new region too', () => {
    const index = new RegionIndex();
    index.insert(region(1, 'm', 'n', 1));
    index.insert(region(2, 'p', '', 1));
    index.insert(region(3, 'a', '', 2));
    expect(bounds(index)).toEqual(['[a,)v2']);
  });

  it('takes out a region that begins before the new one and reaches into it', () => {
    const index = new RegionIndex();
    index.insert(region(1, 'a', 'm', 1));
    index.insert(region(2, 'f', 'z', 2));
    expect(bounds(index)).toEqual(['[f,z)v2']);
  });

  it('trap 8: finds the region below an end, and the last one for the empty key', () => {
    const index = new RegionIndex();
    index.insert(region(1, '', 'm', 1));
    index.insert(region(2, 'm', '', 1));
    expect(index.findEnd(key('m'))?.id).toBe(1n);
    expect(index.findEnd(key('n'))?.id).toBe(2n);
    expect(index.findEnd(key(''))?.id).toBe(2n);
    expect(index.find(key(''))?.id).toBe(1n);
    expect(index.find(key('m'))?.id).toBe(2n);
  });

  it('agrees with a plain list whatever is inserted', () => {
    const letter = fc.constantFrom('', 'b', 'd', 'f', 'h', 'j');
    const made = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), letter, letter, fc.integer({ min: 1, max: 5 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(made, (steps) => {
        const index = new RegionIndex();
        let list: Region[] = [];
        for (const [id, start, end, version] of steps) {
          if (end !== '' && start >= end) continue;
          const fresh = region(id, start, end, version);
          const meets = (old: Region): boolean =>
            (old.end === '' || fresh.start < old.end) && (fresh.end === '' || old.start < fresh.end);
          const stale = list.some((old) => (old.id === fresh.id || meets(old)) && old.version > fresh.version);
          expect(index.insert(fresh)).toBe(stale ? 'stale' : 'inserted');
          if (!stale) list = [...list.filter((old) => !meets(old) && old.id !== fresh.id), fresh];
          expect(index.size).toBe(list.length);
          for (const probe of ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']) {
            expect(index.find(key(probe))).toBe(list.find((each) => each.contains(key(probe))));
            expect(index.findEnd(key(probe))).toBe(list.find((each) => each.containsEnd(key(probe))));
          }
        }
      }),
    );
  });
});
