import { describe, expect, it } from 'vitest';
import { type Exploration, explore, SimulationFailure } from './explore.js';
import type { ScheduleProfile } from './schedule/draw-schedule.js';
import type { World } from './world.js';

const profile: ScheduleProfile = { steps: 40, withinMs: 2000, splitKeys: ['c', 'k', 'q'], rpcs: ['RawGet'] };

interface Run {
  readonly seed: number;
  readonly hash: string;
}

/** A scenario that fails in a world in which a region was split and the first one is led from elsewhere. */
function planted(runs: Run[]): Exploration {
  return {
    name: 'planted',
    seeds: 50,
    options: { stores: 3, weather: 'drawn' },
    profile,
    env: {},
    command: 'npm test -- planted.test.ts',
    scenario: async (world: World) => {
      const leader = (): bigint | undefined => world.cluster.topology.regions()[0]?.leader;
      const before = leader();
      await world.calmDown();
      runs.push({ seed: world.seed, hash: world.trace.hash() });
      if (leader() !== before && world.cluster.topology.regions().length > 1) throw new Error('split and moved');
    },
  };
}

async function failureOf(exploration: Exploration): Promise<SimulationFailure> {
  const error = await explore(exploration).catch((e: unknown) => e);
  if (!(error instanceof SimulationFailure)) throw new Error(`expected a SimulationFailure, got ${String(error)}`);
  return error;
}

describe('a failing seed', () => {
  it('is shrunk to the steps that are needed', async () => {
    const { steps } = await failureOf(planted([]));
    expect(steps.map(({ act }) => act.kind).toSorted()).toEqual(['split', 'transfer-leader']);
  });

  it('is told with its seed, weather, steps and last events', async () => {
    const { message, seed } = await failureOf(planted([]));
    expect(message).toContain(`planted: seed ${seed} failed: split and moved`);
    expect(message).toMatch(/Weather: \{"latencyMs":\[/);
    expect(message).toMatch(/Steps that are needed:\n {2}\d+ ms: \S+ .*\n {2}\d+ ms: \S+ .*\nLast events:\n {2}\d/);
  });

  it('is told with one command that replays exactly that run', async () => {
    const runs: Run[] = [];
    const { message, seed } = await failureOf(planted(runs));
    const command = /^Run it again: (.*)$/m.exec(message)?.[1] ?? '';
    expect(command).toMatch(/^TIKV_SIM_SEED=\d+ TIKV_SIM_STEPS=[\d,]+ npm test -- planted[.]test[.]ts$/);
    const env = Object.fromEntries([...command.matchAll(/(TIKV_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
    const again: Run[] = [];
    const second = await failureOf({ ...planted(again), env });
    expect(again[0]).toEqual({ seed, hash: runs.at(-1)?.hash });
    expect(second.message).toBe(message);
  });
});

describe('seeds', () => {
  it('run from 1 to the number that is asked for, and pass when nothing is wrong', async () => {
    const seen: number[] = [];
    const scenario = (world: World): Promise<void> => Promise.resolve(void seen.push(world.seed));
    await explore({ name: 'fine', seeds: 5, options: { stores: 1 }, scenario, env: {} });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('that fail without any fault are told to need none', async () => {
    const scenario = (): Promise<void> => Promise.reject(new Error('always'));
    const { message } = await failureOf({ ...planted([]), scenario });
    expect(message).toContain('TIKV_SIM_SEED=1 TIKV_SIM_STEPS= npm test');
    expect(message).toContain('No fault is needed.');
  });
});
