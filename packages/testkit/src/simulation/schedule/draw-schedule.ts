import { seededRandom } from '@tikv/core/internal';
import type { FaultAction } from '../../faults/fault-rule.js';
import type { FaultAct, FaultSchedule } from './fault-step.js';

/** How a schedule is drawn. */
export interface ScheduleProfile {
  readonly steps: number;
  /** Within this much virtual time from the start. */
  readonly withinMs: number;
  /** Keys that regions may be split at. */
  readonly splitKeys: readonly string[];
  /** Calls that may go wrong. */
  readonly rpcs: readonly string[];
}

type Draw = (random: () => number, profile: ScheduleProfile) => FaultAct;

const draws: readonly Draw[] = [
  (random, { splitKeys }) => ({ kind: 'split', key: pick(random, splitKeys) }),
  (random) => ({ kind: 'merge', region: below(random, 64) }),
  (random) => ({ kind: 'transfer-leader', region: below(random, 64), peer: below(random, 8) }),
  (random) => ({ kind: 'transfer-leader', region: below(random, 64), peer: below(random, 8) }),
  (random) => ({ kind: 'stop-store', store: below(random, 8), forMs: 50 + below(random, 2000) }),
  (random) => ({ kind: 'change-address', store: below(random, 8) }),
  (random) => ({ kind: 'cut-off-store', store: below(random, 8), forMs: 50 + below(random, 3000) }),
  (random) => ({ kind: 'cut-off-pd', member: below(random, 8), forMs: 50 + below(random, 3000) }),
  (random) => ({ kind: 'move-pd-leader', member: below(random, 8) }),
  (random) => ({ kind: 'no-pd-leader', forMs: 50 + below(random, 2000) }),
  (random) => ({ kind: 'stop-pd', member: below(random, 8), forMs: 50 + below(random, 5000) }),
  (random) => {
    const [member, heartbeats] = [below(random, 8), 1 + below(random, 4)];
    return { kind: 'pd-region-lag', member, heartbeats, forMs: 50 + below(random, 3000) };
  },
  (random) => ({ kind: 'pause-store', store: below(random, 8), forMs: 50 + below(random, 3000) }),
  (random) => {
    const [store, commands] = [below(random, 8), pick(random, ['reads', 'writes', 'all'] as const)];
    return { kind: 'busy-store', store, commands, forMs: 50 + below(random, 2000) };
  },
  (random) => ({ kind: 'set-store-clock', store: below(random, 8), offsetMs: below(random, 2001) - 1000 }),
  (random) => ({ kind: 'jump-clock', byMs: below(random, 12_001) - 2000 }),
  (random, profile) => drawFault(random, profile),
  (random, profile) => drawFault(random, profile),
  (random, profile) => drawFault(random, profile),
];

const actions: readonly FaultAction[] = [
  'drop',
  'reset',
  'cut',
  'goaway',
  'black-hole',
  { delayMs: 300 },
  { regionError: { message: 'busy', serverIsBusy: { reason: 'drawn', backoffMs: 20n } } },
  { regionError: { message: 'stale', staleCommand: {} } },
  { regionError: { message: 'epoch', epochNotMatch: { currentRegions: [] } } },
  { regionError: { message: 'undetermined', undeterminedResult: { message: 'drawn' } } },
];

/** Draws faults from a seed: equal seeds and profiles give equal schedules. */
export function drawSchedule(seed: number, profile: ScheduleProfile): FaultSchedule {
  const random = seededRandom(seed ^ 0x5eed);
  const steps = Array.from({ length: profile.steps }, () => ({
    atMs: below(random, profile.withinMs),
    act: pick(random, draws)(random, profile),
  }));
  return steps.toSorted((a, b) => a.atMs - b.atMs);
}

function drawFault(random: () => number, { rpcs }: ScheduleProfile): FaultAct {
  const drawn = random() < 0.5 ? 'before-apply' : 'after-apply';
  const [rpc, action] = [pick(random, rpcs), pick(random, actions)];
  const when = deniesEffect(action) ? 'before-apply' : drawn;
  return { kind: 'fault', rule: { rpc, when, action, times: 1 + below(random, 3) } };
}

/** A store that answers so has done nothing. To say so after it has would be no fault but a lie, which no client survives. */
function deniesEffect(action: FaultAction): boolean {
  return (
    typeof action === 'object' &&
    'regionError' in action &&
    !(typeof action.regionError === 'object' && action.regionError.undeterminedResult !== undefined)
  );
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[below(random, from.length)] as T;
}

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}
