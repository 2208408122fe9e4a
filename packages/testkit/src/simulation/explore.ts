import { drawSchedule, type ScheduleProfile } from './schedule/draw-schedule.js';
import { describeStep, type FaultSchedule } from './schedule/fault-step.js';
import { shrink } from './shrink.js';
import { type SimulationOptions, World } from './world.js';

export interface Exploration {
  /** Names it in what is printed. */
  readonly name: string;
  /** Seeds to run: 1 to this number. */
  readonly seeds: number;
  readonly options: Omit<SimulationOptions, 'seed' | 'schedule'>;
  /** How faults are drawn for each seed; without it there are none. */
  readonly profile?: ScheduleProfile | undefined;
  /** What is done and checked in each world; it throws when something is wrong. */
  readonly scenario: (world: World) => Promise<void>;
  /** What a person types to run this again. Default: the test runner on the file that was started. */
  readonly command?: string | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A seed that has failed, with everything that is needed to see it fail again. */
export class SimulationFailure extends Error {
  override readonly name = 'SimulationFailure';
  readonly seed: number;
  /** The part of the seed's schedule that is enough. */
  readonly steps: FaultSchedule;

  constructor(parts: { message: string; seed: number; steps: FaultSchedule; cause: unknown }) {
    super(parts.message, { cause: parts.cause });
    this.seed = parts.seed;
    this.steps = parts.steps;
  }
}

/**
 * Runs a scenario in one world a seed. The first failure is shrunk and thrown with its seed, the steps that are needed,
 * the last events, and the command that replays it: `TIKV_SIM_SEED` runs that seed alone, `TIKV_SIM_STEPS` only those
 * steps of its schedule.
 */
export async function explore(exploration: Exploration): Promise<void> {
  const { seeds, env = process.env } = exploration;
  const only = env['TIKV_SIM_SEED'];
  const steps = env['TIKV_SIM_STEPS']
    ?.split(',')
    .filter((text) => text !== '')
    .map(Number);
  if (only !== undefined) return await runSeed(exploration, Number(only), steps);
  for (let seed = 1; seed <= seeds; seed += 1) await runSeed(exploration, seed, undefined);
}

async function runSeed(exploration: Exploration, seed: number, only: readonly number[] | undefined): Promise<void> {
  const { profile } = exploration;
  const schedule = profile === undefined ? [] : drawSchedule(seed, profile);
  const all = schedule.map((_, index) => index).filter((index) => only?.includes(index) ?? true);
  const failure = await runOnce(exploration, seed, partOf(schedule, all));
  if (failure === undefined) return;
  const part = await shrink(all, async (indexes) => {
    const again = await runOnce(exploration, seed, partOf(schedule, indexes));
    return again !== undefined;
  });
  const smallest = (await runOnce(exploration, seed, partOf(schedule, part))) ?? failure;
  throw report(exploration, seed, part, partOf(schedule, part), smallest);
}

interface Failure {
  readonly error: unknown;
  readonly world: World;
}

async function runOnce(exploration: Exploration, seed: number, schedule: FaultSchedule): Promise<Failure | undefined> {
  const world = new World({ ...exploration.options, seed, schedule });
  try {
    await world.run(() => exploration.scenario(world));
    return undefined;
  } catch (error) {
    return { error, world };
  }
}

function partOf(schedule: FaultSchedule, indexes: readonly number[]): FaultSchedule {
  return indexes.flatMap((index) => schedule[index] ?? []);
}

function report(
  { name, command = 'npx vitest run' }: Exploration,
  seed: number,
  indexes: readonly number[],
  steps: FaultSchedule,
  { error, world }: Failure,
): SimulationFailure {
  const lines = [
    `${name}: seed ${seed} failed: ${error instanceof Error ? error.message : String(error)}`,
    `Run it again: TIKV_SIM_SEED=${seed} TIKV_SIM_STEPS=${indexes.join(',')} ${command}`,
    `Weather: ${JSON.stringify(world.network.weather)}`,
    steps.length === 0 ? 'No fault is needed.' : 'Steps that are needed:',
    ...steps.map((step) => `  ${describeStep(step)}`),
    'Last events:',
    ...world.trace.last().map((event) => `  ${event}`),
  ];
  return new SimulationFailure({ message: lines.join('\n'), seed, steps, cause: error });
}
