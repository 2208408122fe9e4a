import { PD } from '@tikv/kvproto/general/pdpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { describe, expect, it } from 'vitest';
import { FaceClient, type FaceGround, put } from '../../testing/face-ground.js';
import { firstRegion } from '../../testing/grpc-probe.js';
import { bytes, text } from '../../testing/model-ground.js';
import { simulate, type World } from '../world.js';
import { drawSchedule } from './draw-schedule.js';
import type { FaultAct } from './fault-step.js';

/** Runs a world of three members of PD in which this happens at 100 ms. */
async function when(act: FaultAct, look: (world: World) => Promise<void>): Promise<void> {
  const world = simulate({ seed: 1, stores: 2, pdMembers: 3, apiVersion: 'v1ttl', schedule: [{ atMs: 100, act }] });
  await world.run(() => look(world));
}

function connect(world: World): Pick<FaceGround, 'store' | 'context'> & { storeId: bigint } {
  const { address, context, storeId } = firstRegion(world.cluster);
  return { store: new FaceClient(world.options.transport.connect(address), world.runtime), context, storeId };
}

const membersOf = ({ cluster }: World) => cluster.members.list().map(({ state, isLeader }) => [state, isLeader]);

describe('a member of PD', () => {
  it('that leads stops, another is elected, and it comes back', async () => {
    await when({ kind: 'stop-pd', member: 0, forMs: 4000 }, async (world) => {
      await world.pause(200);
      expect(membersOf(world)).toEqual([
        ['stopped', false],
        ['running', false],
        ['running', false],
      ]);
      await world.pause(3000);
      expect(membersOf(world)[1]).toEqual(['running', true]);
      await world.pause(1000);
      expect(membersOf(world)[0]).toEqual(['running', false]);
    });
  });

  it('that runs is who leads next', async () => {
    await when({ kind: 'move-pd-leader', member: 1 }, async (world) => {
      await world.cluster.members.stop(0);
      await world.pause(200);
      expect(membersOf(world).map(([, isLeader]) => isLeader)).toEqual([false, false, true]);
    });
  });

  it('leads again when all were gone', async () => {
    await when({ kind: 'stop-pd', member: 0, forMs: 500 }, async (world) => {
      for (const index of [1, 2]) await world.cluster.members.stop(index);
      await world.pause(800);
      expect(membersOf(world)[0]).toEqual(['running', true]);
    });
  });

  it('lags behind the regions for a while', async () => {
    await when({ kind: 'pd-region-lag', member: 0, heartbeats: 5, forMs: 1000 }, async (world) => {
      const pd = new FaceClient(world.options.transport.connect(world.cluster.pd[0] ?? ''), world.runtime);
      const header = { clusterId: world.cluster.clusterId };
      const startOf = async (key: string): Promise<string | undefined> => {
        const outcome = await pd.call(PD.method.getRegion, { header, regionKey: bytes(key) });
        return 'answer' in outcome ? text(outcome.answer.region?.startKey ?? new Uint8Array()) : outcome.code;
      };
      await world.pause(200);
      world.cluster.topology.split('m');
      expect(await startOf('z')).toBe('');
      await world.pause(1000);
      expect(await startOf('z')).toBe('m');
    });
  });
});

describe('a store', () => {
  it('pauses and resumes', async () => {
    await when({ kind: 'pause-store', store: 0, forMs: 500 }, async (world) => {
      const ground = connect(world);
      await world.pause(200);
      expect(world.cluster.topology.stores()[0]?.isPaused).toBe(true);
      expect((await put(ground as FaceGround, 'a')).code).toBe('ok');
      expect(world.runtime.monotonicMs()).toBeGreaterThanOrEqual(600);
    });
  });

  it('is busy for a while', async () => {
    await when({ kind: 'busy-store', store: 0, commands: 'writes', forMs: 500 }, async (world) => {
      const { store, context } = connect(world);
      const write = async () => {
        const outcome = await store.call(Tikv.method.rawPut, { context, key: bytes('a'), value: bytes('v') });
        return 'answer' in outcome && outcome.answer.regionError?.serverIsBusy?.reason;
      };
      await world.pause(200);
      expect(await write()).toBe('drawn');
      await world.pause(600);
      expect(await write()).toBeUndefined();
    });
  });

  it.each([
    { kind: 'set-store-clock', store: 0, offsetMs: 20_000 },
    { kind: 'jump-clock', byMs: 20_000 },
  ] as const)('has values that are over by its clock: $kind', async (act) => {
    await when(act, async (world) => {
      const { store, context } = connect(world);
      const key = bytes('a');
      await store.call(Tikv.method.rawPut, { context, key, value: key, ttl: 10n });
      const isGone = async () => {
        const outcome = await store.call(Tikv.method.rawGet, { context, key });
        return 'answer' in outcome && outcome.answer.notFound;
      };
      expect(await isGone()).toBe(false);
      await world.pause(200);
      expect(await isGone()).toBe(true);
    });
  });
});

describe('schedules that are drawn', () => {
  it('have every kind of act', () => {
    const profile = { steps: 400, withinMs: 1000, splitKeys: ['m'], rpcs: ['RawGet'] };
    const kinds = new Set(drawSchedule(1, profile).map(({ act }) => act.kind));
    expect([...kinds].toSorted()).toEqual([
      'busy-store',
      'change-address',
      'cut-off-pd',
      'cut-off-store',
      'fault',
      'jump-clock',
      'merge',
      'move-pd-leader',
      'no-pd-leader',
      'pause-store',
      'pd-region-lag',
      'set-store-clock',
      'split',
      'stop-pd',
      'stop-store',
      'transfer-leader',
    ]);
  });
});
