import type { Ability, ClusterShape, Stage } from './scenario.js';

/** Something that scenarios run on: a kind of cluster and of network. */
export interface Ground {
  readonly name: string;
  readonly abilities: ReadonlySet<Ability>;
  /** Sets a cluster up, with one client, runs the work and takes all down again. */
  run(shape: ClusterShape, work: (stage: Stage) => Promise<void>): Promise<void>;
}
