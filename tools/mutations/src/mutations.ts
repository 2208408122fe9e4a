/** A bug that is planted in one place of the client. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** The scenario that has to find it, in `tools/scenarios`. */
  readonly scenario: string;
  /** Within so many seeds. */
  readonly seeds: number;
}

export const mutations: readonly Mutation[] = [
  {
    name: 'skip the epoch check when a region is inserted',
    file: 'packages/region-cache/src/region/region-index.ts',
    find: '    if (!force) {',
    replace: '    if (force && !force) {',
    scenario: 'src/simulation/stale-routes.test.ts',
    seeds: 60,
  },
  {
    name: 'use the wrong half of a batch of timestamps',
    file: 'packages/pd/src/tso/tso-arithmetic.ts',
    find: 'composeTimestamp(physicalMs, topLogical - count + 1)',
    replace: 'composeTimestamp(physicalMs, topLogical)',
    scenario: 'src/simulation/timestamps.test.ts',
    seeds: 5,
  },
  {
    name: 'lose a key when a batch is cut again',
    file: 'packages/region-cache/src/fan-out/send-batches.ts',
    find: 'const parts = await cut(items, fork);',
    replace: 'const parts = await cut(items.slice(1), fork);',
    scenario: 'src/simulation/raw-under-faults.test.ts',
    seeds: 60,
  },
  {
    name: 'tell a write that may have been applied as failed',
    file: 'packages/region-cache/src/sender/write-fate.ts',
    find: 'if (!fate.maybeApplied ||',
    replace: 'if (fate !== undefined ||',
    scenario: 'src/simulation/registers.test.ts',
    seeds: 200,
  },
];
