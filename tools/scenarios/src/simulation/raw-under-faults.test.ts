import { TikvClient } from '@tikv/client';
import { explore, type World } from '@tikv/testkit';
import { expect, it } from 'vitest';

const rowsPerRound = 24;
const rounds = 8;

const profile = {
  steps: 14,
  withinMs: 6000,
  splitKeys: Array.from({ length: 12 }, (_, i) => key(i * 16)),
  rpcs: ['RawBatchPut', 'RawBatchGet', 'RawScan', 'GetRegion', 'ScanRegions', 'GetStore'],
};

function key(index: number): string {
  return `row/${String(index).padStart(4, '0')}`;
}

/** Every row that was acknowledged is there, once, in order, with the value that was written. */
async function writeAndReadBack(world: World): Promise<void> {
  const client = await TikvClient.connect(world.options);
  try {
    const written = new Map<string, string>();
    const unsure = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const rows = Array.from({ length: rowsPerRound }, (_, i) => ({
        key: key(round * rowsPerRound + i),
        value: `${round}.${i}`,
      }));
      try {
        await client.raw.batchPut(rows);
        for (const row of rows) written.set(row.key, row.value);
      } catch {
        // Some of it may be there.
        for (const row of rows) unsure.add(row.key);
      }
      await world.pause(400);
    }
    await world.calmDown();
    const seen = new Map<string, string>();
    let before = '';
    for await (const entry of client.raw.scan({ prefix: 'row/', pageSize: 7 })) {
      const [name, value] = [Buffer.from(entry.key).toString(), Buffer.from(entry.value).toString()];
      if (name <= before) throw new Error(`${name} comes after ${before}`);
      before = name;
      seen.set(name, value);
    }
    for (const [name, value] of written) {
      if (seen.get(name) !== value) throw new Error(`${name} is ${seen.get(name)}, but ${value} was acknowledged`);
    }
    for (const name of seen.keys()) {
      if (!written.has(name) && !unsure.has(name)) throw new Error(`${name} was never written`);
    }
    const names = [...written.keys()];
    const values = await client.raw.batchGet(names);
    expect(values.map((value) => value && Buffer.from(value).toString())).toEqual([...written.values()]);
  } finally {
    await client.close();
  }
}

it('loses no acknowledged row, whatever happens to the cluster', { timeout: 120_000 }, async () => {
  await explore({
    name: 'raw under faults',
    seeds: Number(process.env['TIKV_SIM_SEEDS'] ?? 60),
    options: { stores: 4, splitKeys: [key(96)], pdMembers: 3, clocks: 'drawn' },
    profile,
    scenario: writeAndReadBack,
    command: 'npx vitest run --root tools/scenarios src/simulation/raw-under-faults.test.ts',
  });
});
