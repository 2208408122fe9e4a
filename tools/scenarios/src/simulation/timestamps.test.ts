import { isTikvError, TimerWheel } from '@tikv/core';
import { PdClient } from '@tikv/pd';
import { explore, type World } from '@tikv/testkit';
import { it } from 'vitest';

const profile = { steps: 8, withinMs: 3000, splitKeys: ['m'], rpcs: ['Tso', 'GetMembers'] };

const clients = 3;

/** A PD that is gone for too long is no matter of this scenario. */
function ignoreOutage(error: unknown): undefined {
  if (isTikvError(error) && error.retryable) return undefined;
  throw error;
}

/** No timestamp is given twice, to nobody, and one that is asked for after another was received is larger. */
async function askForTimestamps(world: World): Promise<void> {
  const { runtime, pd: endpoints, transport } = world.options;
  const timers = new TimerWheel(runtime);
  const opened = Array.from({ length: clients }, () =>
    PdClient.connect({ endpoints, transport, runtime, timers, connectTimeoutMs: 10_000 }),
  );
  const pds = await Promise.all(opened);
  try {
    const seen = new Set<bigint>();
    let latest = 0n;
    const ask = async (pd: PdClient): Promise<void> => {
      const atLeast = latest;
      const timestamp = await pd.getTimestamp().catch(ignoreOutage);
      if (timestamp === undefined) return;
      if (seen.has(timestamp)) throw new Error(`${timestamp} was given twice`);
      if (timestamp <= atLeast) throw new Error(`${timestamp} came after ${atLeast} had been received`);
      seen.add(timestamp);
      if (timestamp > latest) latest = timestamp;
    };
    for (let round = 0; round < 30; round += 1) {
      // Batches of unequal sizes: equal ones that are all read wrongly would not even overlap.
      const asking = pds.flatMap((pd, i) => Array.from({ length: 1 + ((round + 3 * i) % 7) }, () => ask(pd)));
      await Promise.all(asking);
      await world.pause(round * 10);
    }
    if (seen.size < 60) throw new Error(`only ${seen.size} timestamps were given`);
  } finally {
    await Promise.all(pds.map((pd) => pd.close()));
    timers.close();
  }
}

it('gives each timestamp once and in order, whatever happens to PD', { timeout: 120_000 }, async () => {
  await explore({
    name: 'timestamps',
    seeds: Number(process.env['TIKV_SIM_SEEDS'] ?? 40),
    // So near that several batches fall into one millisecond of PD.
    options: { stores: 1, pdMembers: 3, weather: { latencyMs: [0, 0.3] } },
    profile,
    scenario: askForTimestamps,
    command: 'npx vitest run --root tools/scenarios src/simulation/timestamps.test.ts',
  });
});
