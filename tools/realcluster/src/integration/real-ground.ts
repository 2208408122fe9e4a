import { TikvClient } from '@tikv/client';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type RealCluster, type RealClusterOptions, startRealCluster } from '../real-cluster.js';

/** What there is to test on; null: nothing, and all tests are skipped. */
export const binaries = inject('realServers') as ReturnType<typeof inject<'realServers'>> | undefined;
if (binaries === undefined) throw new Error('these tests need the global set-up of vitest.config.ts');

export interface RealGround {
  readonly cluster: RealCluster;
  readonly client: TikvClient;
}

/** A group of tests on one real cluster with one client; skipped where there are no servers. */
export function describeReal(name: string, options: RealClusterOptions, tests: (ground: RealGround) => void): void {
  describe.skipIf(binaries === null)(name, () => {
    const ground: { cluster?: RealCluster; client?: TikvClient } = {};
    beforeAll(async () => {
      ground.cluster = await startRealCluster({ ...options, binaries: binaries ?? undefined });
      ground.client = await TikvClient.connect({
        pd: ground.cluster.pd.addresses,
        apiVersion: options.api,
        keyspace: options.keyspaces?.[0],
        tls: ground.cluster.tls,
      });
    });
    afterAll(async () => {
      await ground.client?.close();
      await ground.cluster?.close();
    });
    tests(ground as RealGround);
  });
}
