import { Session } from '@tikv/cluster';
import { RawClient } from '@tikv/raw';
import type { ReplicaRead } from '@tikv/region-cache';
import { assertLinearizable, explore, History, type HistoryClient, type World } from '@tikv/testkit';
import { expect, it } from 'vitest';
import { ignoreOutage } from './ignore-outage.js';
import { readReplica } from './read-replica.js';
import { withResends } from './with-resends.js';

const keys = ['reg/a', 'reg/m', 'reg/z'];
const workers = 4;
const callsPerWorker = 25;

const profile = {
  steps: 16,
  withinMs: 5000,
  splitKeys: ['reg/b', 'reg/m', 'reg/q'],
  rpcs: ['RawGet', 'RawPut', 'GetRegion', 'GetStore'],
};

/** They ask the leader how far they have to be, so that what they give is as good as what it gives. */
const reads: readonly ReplicaRead[] = [
  { type: 'leader' },
  { type: 'leader', busyThresholdMs: 20 },
  { type: 'follower' },
  { type: 'mixed' },
  { type: 'mixed', storeIds: [2n] },
  { type: 'learner' },
  { type: 'prefer-leader' },
];
/** Gives what a replica has, however old. */
const staleRead: ReplicaRead = { type: 'mixed', stale: true };

interface Worker {
  readonly name: string;
  readonly session: Session;
  readonly raw: RawClient;
  readonly notes: HistoryClient;
}

const get = (session: Session, key: string, read: ReplicaRead, timeoutMs: number) =>
  readReplica(session, key, read, { timeoutMs, readTimeoutMs: 300 });

/** A learner of each region on the store that has none of its peers, and followers that are behind. */
function addReplicas({ cluster: { topology, conditions } }: World): void {
  for (const { id, leader, peers } of topology.regions()) {
    const other = topology.stores().find((store) => !peers.some(({ storeId }) => storeId === store.id));
    if (other !== undefined) topology.addPeer(id, other.id, { role: 'learner' });
    for (const { storeId } of topology.regions().find((region) => region.id === id)?.peers ?? []) {
      if (storeId !== leader) conditions.peer(id, storeId, { lag: { lagMs: 30 * Number(storeId) } });
    }
  }
}

/** Reads of every kind and writes, while leaders move and stores stop; what was read must be possible. */
async function readEverywhere(world: World): Promise<void> {
  addReplicas(world);
  const history = new History({ nowMs: () => world.runtime.monotonicMs() });
  const written = new Set<string>();
  const sessions = [
    await Session.open(world.options),
    await Session.open({ ...world.options, forwarding: true }),
  ] as const;
  try {
    const staff = Array.from({ length: workers }, (_, i): Worker => {
      const name = `worker ${i}`;
      const session = sessions[i % 2 === 0 ? 0 : 1];
      return { name, session, raw: RawClient.on(session), notes: history.client(name) };
    });
    await Promise.all(staff.map((worker) => work(world, worker, written)));
    await world.calmDown();
    for (const key of keys) {
      for (const read of reads) {
        await history.client('last reader').get(key, () => get(sessions[0], key, read, 20_000));
      }
    }
  } finally {
    for (const session of sessions) await session.close();
  }
  assertLinearizable(withResends(history.operations, world.cluster.inspect.requests()));
}

async function work(world: World, { name, session, raw, notes }: Worker, written: Set<string>): Promise<void> {
  const random = (): number => world.runtime.random();
  for (let i = 0; i < callsPerWorker; i += 1) {
    const key = keys[Math.floor(random() * keys.length)] as string;
    const read = reads[Math.floor(random() * reads.length)] as ReplicaRead;
    const timeoutMs = random() < 0.3 ? 400 : 8000;
    const dice = random();
    const value = `${name}.${i}`;
    if (dice < 0.35) {
      written.add(`${key} ${value}`);
      await notes.put(key, value, () => raw.put(key, value, { timeoutMs })).catch(ignoreOutage);
    } else if (dice < 0.85) {
      await notes.get(key, () => get(session, key, read, timeoutMs)).catch(ignoreOutage);
    } else {
      const old = await get(session, key, staleRead, timeoutMs).catch(ignoreOutage);
      if (old) expect(written).toContain(`${key} ${Buffer.from(old).toString()}`);
    }
    await world.pause(random() * 150);
  }
}

it('reads nothing wrong and loses nothing, whichever replica is asked', { timeout: 120_000 }, async () => {
  await explore({
    name: 'replica reads',
    seeds: Number(process.env['TIKV_SIM_SEEDS'] ?? 60),
    options: { stores: 4, splitKeys: ['reg/m'], pdMembers: 3, weather: 'drawn', clocks: 'drawn' },
    profile,
    scenario: readEverywhere,
    command: 'npx vitest run --root tools/scenarios src/simulation/replica-reads.test.ts',
  });
});
