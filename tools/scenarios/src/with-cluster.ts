import { TikvClient } from '@tikv/client';
import { TestCluster, type TestClusterOptions } from '@tikv/testkit';

export interface Ground {
  readonly cluster: TestCluster;
  readonly client: TikvClient;
}

/** Runs a scenario on a cluster of its own with one client, and closes both whatever happens. */
export async function withCluster(
  options: TestClusterOptions,
  scenario: (ground: Ground) => Promise<void>,
): Promise<void> {
  const cluster = await TestCluster.start(options);
  try {
    const client = await TikvClient.connect(cluster.url);
    try {
      await scenario({ cluster, client });
    } finally {
      await client.close();
    }
  } finally {
    await cluster.close();
  }
}

/** The three ways a cluster stores raw data. */
export const storageModes: readonly TestClusterOptions[] = [
  { apiVersion: 'v1' },
  { apiVersion: 'v1ttl' },
  { apiVersion: 'v2', keyspaces: ['app'] },
];
