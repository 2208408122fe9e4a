import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderedMap } from './ordered-map.js';

/** What the map has to behave like: a sorted array. */
class SortedModel {
  entries: [string, number][] = [];

  set(key: string, value: number): void {
    this.delete(key);
    this.entries = [...this.entries, [key, value] satisfies [string, number]].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  delete(key: string): boolean {
    const before = this.entries.length;
    this.entries = this.entries.filter(([other]) => other !== key);
    return this.entries.length < before;
  }

  get = (key: string): number | undefined => this.entries.find(([other]) => other === key)?.[1];
  floor = (key: string): [string, number] | undefined => this.entries.findLast(([other]) => other <= key);
  lower = (key: string): [string, number] | undefined => this.entries.findLast(([other]) => other < key);
  ceil = (key: string): [string, number] | undefined => this.entries.find(([other]) => other >= key);
  range = (from: string, to: string): [string, number][] =>
    this.entries.filter(([key]) => key >= from && (to === '' || key < to));
}

// Few characters, so that keys meet; the extremes of bytes, and one that is no byte.
const char = fc.constantFrom('\0', '\x01', 'a', 'b', '\xfe', '\xff', '\u0100');
const key = fc
  .tuple(fc.constantFrom('', 'a', 'common/', 'common/beginning/of/many/keys/'), fc.array(char, { maxLength: 9 }))
  .map(([beginning, rest]) => beginning + rest.join(''));

function expectEqual(map: OrderedMap<number>, model: SortedModel, probes: readonly string[]): void {
  expect(map.size).toBe(model.entries.length);
  expect([...map.range('', '')]).toEqual(model.entries);
  expect([...map.rangeDescending('', '')]).toEqual(model.entries.toReversed());
  expect(map.first()).toEqual(model.entries[0]);
  expect(map.last()).toEqual(model.entries.at(-1));
  for (const [index, probe] of probes.entries()) {
    expect(map.get(probe)).toBe(model.get(probe));
    expect(map.floor(probe)).toEqual(model.floor(probe));
    expect(map.floorValue(probe)).toBe(map.floor(probe)?.[1]);
    expect(map.lower(probe)).toEqual(model.lower(probe));
    expect(map.ceil(probe)).toEqual(model.ceil(probe));
    const to = probes[index + 1] ?? '';
    expect([...map.range(probe, to)]).toEqual(model.range(probe, to));
    expect([...map.rangeDescending(probe, to)]).toEqual(model.range(probe, to).toReversed());
  }
}

describe('OrderedMap', () => {
  it('does what a sorted array does', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), key }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), key }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.array(key, { maxLength: 8 }), (steps, probes) => {
        const map = new OrderedMap<number>();
        const model = new SortedModel();
        for (const [index, { do: action, key: at }] of steps.entries()) {
          if (action === 'set') {
            map.set(at, index);
            model.set(at, index);
          } else {
            expect(map.delete(at)).toBe(model.delete(at));
          }
        }
        expectEqual(map, model, probes);
      }),
      { numRuns: 500 },
    );
  });

  it('does what a sorted array does while it grows to many leaves and shrinks again', () => {
    // Each block is many keys in a row, so that leaves split, run empty and are joined.
    const block = fc.record({
      from: fc.nat(5000),
      count: fc.integer({ min: 1, max: 1500 }),
      stride: fc.constantFrom(1, 7, -1),
      remove: fc.boolean(),
    });
    const keyOf = (number: number): string => `k${String(number).padStart(6, '0')}`;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(7000)), (blocks, probes) => {
        const map = new OrderedMap<number>();
        const model = new Map<string, number>();
        for (const { from, count, stride, remove } of blocks) {
          for (let i = 0; i < count; i++) {
            const at = keyOf(Math.max(0, from + i * stride));
            if (remove) expect(map.delete(at)).toBe(model.delete(at));
            else {
              map.set(at, i);
              model.set(at, i);
            }
          }
        }
        const sorted = new SortedModel();
        sorted.entries = [...model].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expectEqual(map, sorted, probes.slice(0, 5).map(keyOf));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps keys apart that differ only far behind, or only beyond bytes', () => {
    const map = new OrderedMap<number>();
    const keys = ['p', 'p\0', 'p\0\0\0\0\0\0\0\0', 'p\xff', 'p\xff\xff\xff\xff\xff\xff\xff', 'p\xffa', 'p\u0100A', 'q'];
    for (const [index, at] of keys.entries()) map.set(at, index);
    for (const [index, at] of keys.entries()) expect(map.get(at)).toBe(index);
    expect(Array.from(map.range('', ''), ([at]) => at)).toEqual([...keys].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('replaces the value of a key that is there', () => {
    const map = new OrderedMap<string>();
    map.set('k', 'old');
    map.set('k', 'new');
    expect([map.size, map.get('k')]).toEqual([1, 'new']);
  });

  it('is empty after clear, and usable', () => {
    const map = new OrderedMap<number>();
    for (let i = 0; i < 2000; i++) map.set(String(i), i);
    map.clear();
    expect([map.size, map.first(), map.floor('5'), map.ceil(''), [...map.range('', '')]]).toEqual([
      0,
      undefined,
      undefined,
      undefined,
      [],
    ]);
    map.set('5', 5);
    expect(map.floor('6')).toEqual(['5', 5]);
  });
});

describe('walking an OrderedMap that changes', () => {
  it('goes on with the next key that is there, whatever happened to the one it stood on', () => {
    const change = fc.record({ atStep: fc.nat(30), remove: fc.boolean(), key });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.array(change), fc.boolean(), (keys, changes, descending) => {
        const map = new OrderedMap<number>();
        const model = new SortedModel();
        for (const [index, at] of keys.entries()) {
          map.set(at, index);
          model.set(at, index);
        }
        let expected = descending ? model.entries.at(-1) : model.entries[0];
        let step = 0;
        for (const entry of descending ? map.rangeDescending('', '') : map.range('', '')) {
          expect(entry).toEqual(expected);
          for (const { atStep, remove, key: at } of changes) {
            if (atStep !== step) continue;
            if (remove) {
              map.delete(at);
              model.delete(at);
            } else {
              map.set(at, -step);
              model.set(at, -step);
            }
          }
          step++;
          expected = descending ? model.lower(entry[0]) : model.ceil(`${entry[0]}\0`);
        }
        expect(expected).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('removes every other entry of many leaves on the way, missing none', () => {
    const map = new OrderedMap<number>();
    const keyOf = (number: number): string => String(number).padStart(5, '0');
    for (let i = 0; i < 5000; i++) map.set(keyOf(i), i);
    const seen: number[] = [];
    for (const [at, value] of map.range('', '')) {
      seen.push(value);
      map.delete(at);
    }
    expect(seen).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect(map.size).toBe(0);
  });

  it('ends when the map is cleared', () => {
    const map = new OrderedMap<number>();
    for (let i = 0; i < 10; i++) map.set(String(i), i);
    let steps = 0;
    for (const _ of map.range('', '')) {
      steps++;
      map.clear();
    }
    expect(steps).toBe(1);
  });
});
