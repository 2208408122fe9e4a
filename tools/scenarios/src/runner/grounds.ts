import { TikvClient } from '@tikv/client';
import { simulate } from '@tikv/testkit';
import { withCluster } from '../with-cluster.js';
import type { Ground } from './ground.js';
import type { Ability } from './scenario.js';

const everything: ReadonlySet<Ability> = new Set<Ability>([
  'split',
  'merge',
  'transfer-leader',
  'stop-store',
  'change-address',
  'clock',
  'requests',
  'faults',
  'features',
]);

const grpc: Ground = {
  name: 'testkit over gRPC',
  abilities: everything,
  run: (shape, work) => withCluster(shape, work),
};

const simulation: Ground = {
  name: 'simulation',
  abilities: everything,
  run: async (shape, work) => {
    const world = simulate({ ...shape, seed: 1 });
    await world.run(async () => {
      const client = await TikvClient.connect(world.options);
      try {
        await work({ client, cluster: world.cluster });
      } finally {
        await client.close();
      }
    });
  },
};

/** Servers of other makers join here: they say which abilities they have. */
export const grounds: readonly Ground[] = [grpc, simulation];
