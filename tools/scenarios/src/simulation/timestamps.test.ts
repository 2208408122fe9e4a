import { isTikvError, TimerWheel } from '@tikv/core';
import { PdClient, type PdConnectOptions } from '@tikv/pd';
import { explore, type World } from '@tikv/testkit';
import { it } from 'vitest';

const profile = { steps: 12, withinMs: 3000, splitKeys: ['m'], rpcs: ['Tso', 'GetMembers'] };

const plainClients: readonly Partial<PdConnectOptions>[] = [{}, {}, {}];
const variedClients: readonly Partial<PdConnectOptions>[] = [
  { forwarding: true },
  { tso: { followerProxy: true } },
  { tso: { concurrency: 4 }, forwarding: true },
];

/** A PD that is gone for too long is no matter of this scenario. */
function ignoreOutage(error: unknown): undefined {
  if (isTikvError(error) && error.retryable) return undefined;
  throw error;
}

/** No timestamp is given twice, to nobody, and one that is asked for after another was received is larger. */
async function askForTimestamps(
  world: World,
  options: readonly Partial<PdConnectOptions>[],
  beforeRound: (round: number) => Promise<void>,
): Promise<void> {
  const { runtime, pd: endpoints, transport } = world.options;
  const timers = new TimerWheel(runtime);
  const opened = options.map((own) =>
    PdClient.connect({ endpoints, transport, runtime, timers, connectTimeoutMs: 10_000, ...own }),
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
      await beforeRound(round);
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
    scenario: (world) => askForTimestamps(world, plainClients, async () => {}),
    command: 'npx vitest run --root tools/scenarios src/simulation/timestamps.test.ts',
  });
});

it('does so through followers, from the service, and from PD again', { timeout: 120_000 }, async () => {
  await explore({
    name: 'timestamps of every kind',
    seeds: Math.ceil(Number(process.env['TIKV_SIM_SEEDS'] ?? 40) / 2),
    options: { stores: 1, pdMembers: 3, weather: { latencyMs: [0, 0.3] } },
    profile: { ...profile, withinMs: 6_000, rpcs: ['Tso', 'GetMembers', 'GetClusterInfo', 'FindGroupByKeyspaceID'] },
    scenario: (world) => {
      const { tsoService } = world.cluster;
      const steps = new Map<number, () => Promise<void> | void>([
        [8, () => tsoService.switchMode('api')],
        [18, () => tsoService.movePrimary(1)],
        [24, () => tsoService.switchMode('pd')],
      ]);
      return askForTimestamps(world, variedClients, async (round) => steps.get(round)?.());
    },
    command: 'npx vitest run --root tools/scenarios src/simulation/timestamps.test.ts',
  });
});
