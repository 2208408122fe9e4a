// What a lookup among a million keys costs: the region cache asks one for every key that it routes.
import { OrderedMap, type PhysicalKey } from '@tikv/core';
import { compare } from '../compare.js';
import { printTimings } from '../print-timings.js';

const entries = 1_000_000;
const lookups = 1 << 16;

/** 24 bytes, in no order. */
function keyOf(index: number): PhysicalKey {
  const scattered = Math.imul(index + 1, 0x9e37_79b1) >>> 0;
  return Buffer.from(`account/eu/${String(scattered).padStart(13, '0')}`).toString('latin1') as PhysicalKey;
}

const keys = Array.from({ length: entries }, (_, index) => keyOf(index));
const sorted = keys.toSorted();
const map = new OrderedMap<number, PhysicalKey>();
for (let index = 0; index < entries; index += 1) map.set(keys[index], index);
if (map.size !== entries) throw new Error(`${map.size} keys instead of ${entries}`);
/** Between two keys of the map, so that a floor is never an exact hit. */
const asked = Array.from({ length: lookups }, (_, index) => `${keys[(index * 7919) % entries]}\0` as PhysicalKey);

let next = 0;
function nextKey(): PhysicalKey {
  next = (next + 1) % lookups;
  return asked[next];
}

function floorInArray(key: PhysicalKey): PhysicalKey {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

for (const key of asked) {
  if (map.floor(key)?.[0] !== floorInArray(key)) throw new Error(`the map and the sorted array differ on ${key}`);
}
printTimings(
  `floor of a key among ${entries} (a sorted array cannot be inserted into: it is the limit, not an alternative)`,
  compare([
    { name: 'OrderedMap', run: () => map.floor(nextKey()) },
    { name: 'sorted array, halving', run: () => floorInArray(nextKey()) },
  ]),
);
