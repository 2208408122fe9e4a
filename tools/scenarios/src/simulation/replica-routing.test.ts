import { Session } from '@tikv/cluster';
import { RawClient } from '@tikv/raw';
import type { ReplicaRead } from '@tikv/region-cache';
import { type RegionView, type RequestRecord, type SimulationOptions, simulate, type World } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readReplica } from './read-replica.js';

interface Ground {
  readonly world: World;
  readonly session: Session;
  readonly raw: RawClient;
  readonly region: () => RegionView;
  readonly leader: () => bigint;
  /** Reads `k` and returns who was asked for it, in order. */
  readonly ask: (read: ReplicaRead, options?: ReadOptions) => Promise<Asked[]>;
}

interface Asked {
  readonly storeId: bigint | undefined;
  readonly via: bigint | undefined;
  readonly replicaRead: boolean | undefined;
  readonly staleRead: boolean | undefined;
}

interface Contextual {
  readonly context?: { readonly replicaRead: boolean; readonly staleRead: boolean };
}

const asked = ({ storeId, via, message }: RequestRecord): Asked => {
  const { context } = message as RequestRecord['message'] & Contextual;
  return { storeId, via, replicaRead: context?.replicaRead, staleRead: context?.staleRead };
};

/** One region with the row `k`, in a world of its own. */
async function onCluster(
  scenario: (ground: Ground) => Promise<void>,
  {
    forwarding = false,
    prepare,
    ...options
  }: Partial<SimulationOptions> & {
    readonly forwarding?: boolean;
    readonly prepare?: (world: World) => Promise<void>;
  } = {},
): Promise<void> {
  const world = simulate({ seed: 5, stores: 3, ...options });
  await world.run(async () => {
    await prepare?.(world);
    const session = await Session.open({ ...world.options, forwarding });
    const raw = RawClient.on(session);
    const { inspect, topology } = world.cluster;
    const region = (): RegionView => topology.regions()[0] as RegionView;
    try {
      await raw.put('k', 'v');
      await scenario({
        world,
        session,
        raw,
        region,
        leader: () => region().leader as bigint,
        ask: async (read, how) => {
          const before = inspect.requests().length;
          expect(Buffer.from((await readReplica(session, 'k', read, how)) ?? '').toString()).toBe('v');
          return inspect
            .requests()
            .slice(before)
            .filter(({ rpc }) => rpc === 'RawGet')
            .map(asked);
        },
      });
    } finally {
      await session.close();
    }
  });
}

const others = ({ region, leader }: Ground): bigint[] =>
  region()
    .peers.map(({ storeId }) => storeId)
    .filter((id) => id !== leader());

describe('which replica serves a read, on a whole cluster', () => {
  it('the leader, unless told otherwise', () =>
    onCluster(async ({ ask, leader }) => {
      expect(await ask({ type: 'leader' })).toMatchObject([{ storeId: leader(), replicaRead: false }]);
    }));

  it('row 71: a follower, by one request', () =>
    onCluster(async (ground) => {
      for (let i = 0; i < 10; i += 1) {
        const [first, ...rest] = await ground.ask({ type: 'follower' });
        expect(others(ground)).toContain(first?.storeId);
        expect([first?.replicaRead, rest]).toEqual([true, []]);
      }
    }));

  it('row 71: any of them, in turn by chance', () =>
    onCluster(async ({ ask }) => {
      const seen = new Set<bigint | undefined>();
      for (let i = 0; i < 30; i += 1) seen.add((await ask({ type: 'mixed' }))[0]?.storeId);
      expect(seen.size).toBe(3);
    }));

  it('row 71: a learner', () =>
    onCluster(
      async ({ ask, region }) => {
        const learner = region().peers.find(({ role }) => role === 'learner');
        expect(await ask({ type: 'learner' })).toMatchObject([{ storeId: learner?.storeId, replicaRead: true }]);
      },
      {
        prepare: async ({ cluster: { topology } }) => {
          const id = await topology.addStore();
          topology.addPeer((topology.regions()[0] as RegionView).id, id, { role: 'learner' });
        },
      },
    ));

  it('row 72: the closest one by its label, and another when that is gone', () =>
    onCluster(
      async ({ ask, world }) => {
        const near = world.cluster.topology.stores().at(-1)?.id as bigint;
        const read = { type: 'mixed', labels: { zone: 'here' } } as const;
        expect(await ask(read)).toMatchObject([{ storeId: near, replicaRead: true }]);
        await world.cluster.topology.stopStore(near);
        const after = await ask(read, { readTimeoutMs: 500 });
        expect(after.at(-1)?.storeId).not.toBe(near);
        expect(await ask(read)).toHaveLength(1);
      },
      {
        prepare: async ({ cluster: { topology } }) => {
          const id = await topology.addStore({ zone: 'here' });
          topology.addPeer((topology.regions()[0] as RegionView).id, id);
        },
      },
    ));

  it('row 64: never a witness, and never a store of columns', () =>
    onCluster(
      async ({ ask, region, world }) => {
        const witness = region().peers.find(({ isWitness }) => isWitness)?.storeId;
        const columns = world.cluster.topology.stores().at(-1)?.id;
        for (const type of ['follower', 'mixed', 'learner'] as const) {
          for (let i = 0; i < 15; i += 1) {
            for (const { storeId } of await ask({ type })) expect([witness, columns]).not.toContain(storeId);
          }
        }
      },
      {
        prepare: async ({ cluster: { topology } }) => {
          const { id, leader, peers } = topology.regions()[0] as RegionView;
          topology.changeWitness(id, peers.find(({ storeId }) => storeId !== leader)?.storeId as bigint, true);
          topology.addPeer(id, await topology.addStore({ engine: 'tiflash' }));
        },
      },
    ));

  it('row 74: an idle one when the leader would let a read wait too long', () =>
    onCluster(async (ground) => {
      const { world, ask, leader } = ground;
      world.cluster.conditions.store(leader(), { estimatedWaitMs: 500 });
      const read = { type: 'leader', busyThresholdMs: 100 } as const;
      const first = await ask(read);
      expect(first.map(({ storeId, replicaRead }) => [storeId === leader(), replicaRead])).toEqual([
        [true, false],
        [false, true],
      ]);
      // It is known now: the leader is not even asked.
      expect((await ask(read)).map(({ storeId }) => storeId === leader())).toEqual([false]);
      await world.pause(1_000);
      world.cluster.conditions.store(leader(), { estimatedWaitMs: 0 });
      expect(await ask(read)).toMatchObject([{ storeId: leader() }]);
    }));

  it('row 73: a stale read, from wherever it is asked for', () =>
    onCluster(async (ground) => {
      const [follower] = others(ground);
      const read = { type: 'mixed', stale: true, storeIds: [follower as bigint] } as const;
      expect(await ground.ask(read)).toEqual([
        { storeId: follower, via: undefined, replicaRead: false, staleRead: true },
      ]);
    }));

  it('row 70: another one while a store is dead, and the leader again when it is back', () =>
    onCluster(async ({ ask, world, leader, region }) => {
      const old = leader();
      await world.cluster.topology.stopStore(old);
      const next = region().peers.find(({ storeId }) => storeId !== old)?.storeId as bigint;
      world.cluster.topology.transferLeader(region().id, next);
      expect((await ask({ type: 'leader' })).at(-1)).toMatchObject({ storeId: next, replicaRead: false });
      await world.cluster.topology.startStore(old);
      world.cluster.topology.transferLeader(region().id, old);
      expect((await ask({ type: 'leader' })).at(-1)).toMatchObject({ storeId: old });
    }));

  it('row 89: the next one at once when the first does not answer in the time that was given', () =>
    onCluster(async ({ ask, world, leader }) => {
      const slow = leader();
      world.cluster.topology.pauseStore(slow);
      const before = world.runtime.monotonicMs();
      const reads = ask({ type: 'mixed', storeIds: [slow] }, { readTimeoutMs: 100 });
      // The read index of a follower needs a leader that answers.
      await world.pause(150);
      world.cluster.topology.resumeStore(slow);
      const stores = (await reads).map(({ storeId }) => storeId);
      expect(stores.length).toBeGreaterThanOrEqual(2);
      expect(stores.slice(1)).not.toContain(undefined);
      expect(world.runtime.monotonicMs() - before).toBeLessThan(1_000);
    }));

  it('row 77, row 83: the leader through a follower when only that can reach it', () =>
    onCluster(
      async ({ ask, raw, world, leader }) => {
        world.network.partition('client', `tikv-${leader()}`);
        const during = await ask({ type: 'leader' });
        expect(during.at(-1)).toMatchObject({ storeId: leader(), via: expect.anything(), replicaRead: false });
        await raw.put('k2', 'v2');
        expect(Buffer.from((await raw.get('k2')) ?? '').toString()).toBe('v2');
        world.network.heal('client', `tikv-${leader()}`);
        await world.pause(5_000);
        expect(await ask({ type: 'leader' })).toMatchObject([{ storeId: leader(), via: undefined }]);
      },
      { forwarding: true },
    ));
});

describe('what background work costs a cluster', () => {
  it('ends with the session: nothing is sent any more', () =>
    onCluster(async ({ session, world }) => {
      await world.pause(60_000);
      await session.close();
      const before = world.cluster.inspect.requests().length;
      await world.pause(120_000);
      expect(world.cluster.inspect.requests().length).toBe(before);
    }));
});

it('reads of known regions go on while PD is away for a minute', () =>
  onCluster(async ({ ask, world }) => {
    await ask({ type: 'leader' });
    world.network.partition('client', 'pd-0');
    for (let i = 0; i < 6; i += 1) {
      const before = world.runtime.monotonicMs();
      expect(await ask({ type: 'leader' })).toHaveLength(1);
      expect(world.runtime.monotonicMs() - before).toBeLessThan(50);
      await world.pause(10_000);
    }
    world.network.heal('client', 'pd-0');
    await world.pause(20_000);
    expect(await ask({ type: 'leader' })).toHaveLength(1);
  }));
