import { pdChannel } from '@tikv/core';
import { PdClient, type PdConnectOptions } from '@tikv/pd';
import { simulate, TestCluster, type TestClusterOptions } from '@tikv/testkit';

/** Loopback ports and real gRPC, or memory and virtual time. */
export const grounds = ['grpc', 'simulation'] as const;
export type GroundName = (typeof grounds)[number];

export interface PdGround {
  readonly cluster: TestCluster;
  readonly pd: PdClient;
  /** What was asked so far, as `GetRegion 127.0.0.1:2379`. */
  readonly asked: string[];
  pause(ms: number): Promise<void>;
  connect(options?: Partial<PdConnectOptions>): Promise<PdClient>;
}

/** Runs a scenario with a client of PD alone, and closes everything whatever happens. */
export async function withPd(
  ground: GroundName,
  options: TestClusterOptions & { client?: Partial<PdConnectOptions> },
  scenario: (ground: PdGround) => Promise<void>,
): Promise<void> {
  const { client: clientOptions = {}, ...clusterOptions } = options;
  if (ground === 'simulation') {
    const world = simulate({ ...clusterOptions, seed: 1 });
    await world.run(async () => {
      const { pd: endpoints, transport, runtime } = world.options;
      await run({
        cluster: world.cluster,
        base: { endpoints, transport, runtime, ...clientOptions },
        pause: (ms) => world.pause(ms),
        scenario,
      });
      await world.cluster.close();
    });
    return;
  }
  const cluster = await TestCluster.start(clusterOptions);
  try {
    const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    await run({ cluster, base: { endpoints: cluster.pd, ...clientOptions }, pause, scenario });
  } finally {
    await cluster.close();
  }
}

async function run(parts: {
  cluster: TestCluster;
  base: PdConnectOptions;
  pause(ms: number): Promise<void>;
  scenario: (ground: PdGround) => Promise<void>;
}): Promise<void> {
  const { cluster, base, pause, scenario } = parts;
  const asked: string[] = [];
  const opened: PdClient[] = [];
  const connect = async (more: Partial<PdConnectOptions> = {}): Promise<PdClient> => {
    const client = await PdClient.connect({ ...base, ...more });
    opened.push(client);
    return client;
  };
  const stop = pdChannel.subscribe(({ method, url }) => asked.push(`${method} ${url}`));
  try {
    const pd = await connect();
    await scenario({ cluster, pd, asked, pause, connect });
  } finally {
    stop();
    await Promise.all(opened.map((client) => client.close()));
  }
}
