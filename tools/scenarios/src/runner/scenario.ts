import type { TikvClient } from '@tikv/client';
import type { TestCluster, TestClusterOptions } from '@tikv/testkit';

/** What not every ground can do to its cluster, or tell about it. */
export type Ability =
  | 'split'
  | 'merge'
  | 'transfer-leader'
  | 'stop-store'
  | 'change-address'
  | 'clock'
  | 'requests'
  | 'faults'
  | 'features';

/** How a cluster is set up; every ground can do that. */
export type ClusterShape = Pick<TestClusterOptions, 'stores' | 'splitKeys' | 'apiVersion' | 'keyspaces'>;

/** What a step works with. A scenario that uses `cluster` says in `needs` what for. */
export interface Stage {
  readonly client: TikvClient;
  readonly cluster: Pick<TestCluster, 'topology' | 'clock' | 'inspect' | 'faults' | 'features'>;
}

/** What a step found: data that can be compared and printed, bytes as text. */
export type Answer = undefined | boolean | number | string | readonly Answer[] | { readonly [name: string]: Answer };

export interface Step {
  readonly title: string;
  /** Left out: any answer will do, as long as all grounds give the same. */
  readonly expected?: { readonly answer: Answer };
  readonly run: (stage: Stage) => Promise<Answer> | Answer;
}

export interface Scenario {
  readonly name: string;
  /** Once for each. */
  readonly clusters: readonly ClusterShape[];
  readonly needs?: readonly Ability[];
  readonly steps: readonly Step[];
}
