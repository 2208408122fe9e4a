// What a warm cache of a million regions costs: the time of a lookup, and the memory of an entry. Run with --expose-gc.
import { Backoffer, emptyKey, type PhysicalKey, systemRuntime, TimerWheel } from '@tikv/core';
import { type Region, RegionCache, RegionRequestSender, StoreCache, WriteFate } from '@tikv/region-cache';
import { rawGet } from '@tikv/rpc';
import { compare } from '../compare.js';
import { printTimings } from '../print-timings.js';
import { boundOf, manyRegions, regionAt } from './many-regions.js';

const count = 1_000_000;
/** The plain objects take so much memory that fewer of them have to do. */
const plainCount = 250_000;
const lookups = 1 << 16;

function usedBytes(): number {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  for (let i = 0; i < 4; i += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const runtime = systemRuntime();
const timers = new TimerWheel(runtime);
const source = manyRegions(count);
const answer = Promise.resolve({ regionError: undefined });
const caller = {
  call: () => answer as Promise<never>,
  start: () => {
    throw new Error('not used here');
  },
  get: () => {
    throw new Error('not used here');
  },
  closeAddress: () => false,
};
const stores = new StoreCache({ source, caller, runtime, timers });
const cache = new RegionCache({ bounds: 'plain', source, stores, runtime, timers });
const sender = new RegionRequestSender({ cache, stores, caller, clusterId: 7_239_480_192_837_465_012n, runtime });
const backoffer = new Backoffer({ runtime, timers, budgetMs: 60_000, operation: 'bench' });
const key = (index: number): PhysicalKey => boundOf(index).toString('latin1') as PhysicalKey;

/** Loads as a scan does, region after region, and keeps nothing but the cache. */
async function load(): Promise<void> {
  for (let from = 0; from < count; from += 10_000) {
    const start = from === 0 ? emptyKey : key(from);
    await cache.locateRange(start, from + 10_000 >= count ? emptyKey : key(from + 10_000), backoffer);
  }
}

/** One request to each region's leader, or to each of its three peers: what a request leaves behind stays in the entry. */
async function warm(peers: 'leader' | 'all'): Promise<void> {
  const send = async (region: Region, index: number): Promise<void> => {
    const read = peers === 'leader' ? undefined : ({ type: 'mixed', storeIds: [region.storeAt(index).id] } as const);
    const request = { key: region.start };
    await sender.send({ command: rawGet, request, context: {}, region, backoffer, fate: new WriteFate(), read });
  };
  for (let i = 0; i < count; i += 1) {
    const region = cache.peek(key(i)) as Region;
    for (let peer = 0; peer < (peers === 'leader' ? 1 : 3); peer += 1) await send(region, peer);
  }
}

function plainEntry(index: number): object {
  const { region } = regionAt(index, plainCount);
  const prefix = (): Uint8Array => new Uint8Array(Buffer.alloc(44, 1));
  return {
    id: region.id,
    confVer: region.regionEpoch?.confVer,
    version: region.regionEpoch?.version,
    start: Buffer.from(region.startKey).toString('latin1'),
    end: Buffer.from(region.endKey).toString('latin1'),
    replicas: region.peers.map((peer) => ({ peer, store: stores.get(peer.storeId), storeEpoch: 0, prefix: prefix() })),
    leaderIndex: 0,
    expiresAtMs: runtime.monotonicMs() + 600_000,
  };
}

/** Bytes of one entry of a Map by id beside a sorted array, of plain objects. */
function measurePlain(): number {
  const before = usedBytes();
  const sorted = Array.from({ length: plainCount }, (_, index) => plainEntry(index));
  const byId = new Map(sorted.map((entry) => [(entry as { id: bigint }).id, entry]));
  const after = usedBytes();
  if (byId.size !== sorted.length) throw new Error('ids are not unique');
  return (after - before) / plainCount;
}

const plainBytes = measurePlain();
const before = usedBytes();
await load();
if (cache.size !== count) throw new Error(`${cache.size} regions instead of ${count}`);
const loaded = (usedBytes() - before) / count;
await warm('leader');
const leaderWarm = (usedBytes() - before) / count;
await warm('all');
const allWarm = (usedBytes() - before) / count;

const rows: readonly [string, number][] = [
  ['loaded', loaded],
  ["the leader's routing prefix kept", leaderWarm],
  ['the prefixes of all three peers kept', allWarm],
  [`plain objects in a sorted array and a Map (${plainCount} of them)`, plainBytes],
];
process.stdout.write(`\nmemory of one of ${count} regions, heap and external, three peers, 24-byte bounds\n`);
for (const [name, bytes] of rows) process.stdout.write(`  ${name.padEnd(60)}  ${bytes.toFixed(0).padStart(6)} bytes\n`);

const starts = Array.from({ length: count }, (_, index) => (index === 0 ? emptyKey : key(index)));
const regions = starts.map((start) => cache.peek(start));
/** Inside regions, never at their start. */
const asked = Array.from({ length: lookups }, (_, i) => {
  const index = (i * 7919) % count;
  return Buffer.from(`${boundOf(index).toString('latin1')}x`).toString('latin1') as PhysicalKey;
});
let next = 0;
function nextKey(): PhysicalKey {
  next = (next + 1) % lookups;
  return asked[next];
}

function inArray(wanted: PhysicalKey): Region | undefined {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= wanted) low = middle + 1;
    else high = middle;
  }
  return regions[low - 1];
}

for (const each of asked) if (cache.peek(each) !== inArray(each)) throw new Error(`they differ on ${each}`);
printTimings(
  `the region of a key among ${count} (the sorted array checks neither bounds nor age and takes no insertion: the limit)`,
  compare([
    { name: 'RegionCache', run: () => cache.peek(nextKey()) },
    { name: 'sorted array, halving', run: () => inArray(nextKey()) },
  ]),
);
timers.close();
