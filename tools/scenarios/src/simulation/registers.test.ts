import { TikvClient } from '@tikv/client';
import { assertLinearizable, explore, History, type HistoryClient, type World } from '@tikv/testkit';
import { it } from 'vitest';
import { ignoreOutage } from './ignore-outage.js';
import { withResends } from './with-resends.js';

const keys = ['reg/a', 'reg/m', 'reg/z'];
const workers = 4;
const callsPerWorker = 30;

const profile = {
  steps: 16,
  withinMs: 6000,
  splitKeys: ['reg/b', 'reg/m', 'reg/q'],
  rpcs: ['RawGet', 'RawPut', 'RawDelete', 'GetRegion', 'GetStore'],
};

interface Worker {
  readonly name: string;
  readonly client: TikvClient;
  readonly notes: HistoryClient;
}

/** Random calls on few keys, by several workers of two clients; what they saw must be possible. */
async function useRegisters(world: World): Promise<void> {
  const history = new History({ nowMs: () => world.runtime.monotonicMs() });
  const clients = [await TikvClient.connect(world.options), await TikvClient.connect(world.options)] as const;
  try {
    const staff = Array.from({ length: workers }, (_, i): Worker => {
      const name = `worker ${i}`;
      return { name, client: clients[i % 2 === 0 ? 0 : 1], notes: history.client(name) };
    });
    await Promise.all(staff.map((worker) => work(world, worker)));
    await world.calmDown();
    for (const key of keys) await read(history.client('last reader'), clients[0], key);
  } finally {
    for (const client of clients) await client.close();
  }
  assertLinearizable(withResends(history.operations, world.cluster.inspect.requests()));
}

async function work(world: World, { name, client, notes }: Worker): Promise<void> {
  const random = (): number => world.runtime.random();
  for (let i = 0; i < callsPerWorker; i += 1) {
    const key = keys[Math.floor(random() * keys.length)] as string;
    const dice = random();
    const options = { timeoutMs: random() < 0.3 ? 400 : 8000 };
    const value = `${name}.${i}`;
    const call =
      dice < 0.5
        ? notes.get(key, () => client.raw.get(key, options))
        : dice < 0.85
          ? notes.put(key, value, () => client.raw.put(key, value, options))
          : notes.delete(key, () => client.raw.delete(key, options));
    await call.catch(ignoreOutage);
    await world.pause(random() * 150);
  }
}

function read(notes: HistoryClient, client: TikvClient, key: string): Promise<unknown> {
  return notes.get(key, () => client.raw.get(key));
}

it('keeps every key linearizable, whatever happens to the cluster', { timeout: 120_000 }, async () => {
  await explore({
    name: 'registers',
    seeds: Number(process.env['TIKV_SIM_SEEDS'] ?? 60),
    options: { stores: 4, splitKeys: ['reg/m'], pdMembers: 3, weather: 'drawn', clocks: 'drawn' },
    profile,
    scenario: useRegisters,
    command: 'npx vitest run --root tools/scenarios src/simulation/registers.test.ts',
  });
});
