import { TikvClient } from '@tikv/client';
import { drawSchedule, simulate, type World } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';

const profile = {
  steps: 12,
  withinMs: 4000,
  splitKeys: ['k2', 'k4', 'k6', 'k8'],
  rpcs: ['RawGet', 'RawPut', 'RawBatchPut', 'GetRegion', 'ScanRegions'],
};

/** Writes and reads for a while; what goes wrong is not what this is about. */
async function work(world: World): Promise<number> {
  const client = await TikvClient.connect(world.options);
  let answered = 0;
  try {
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) =>
          i % 2 === 0 ? client.raw.put(`k${i}`, `${round}`) : client.raw.get(`k${i - 1}`),
        ),
      );
      answered += outcomes.filter(({ status }) => status === 'fulfilled').length;
    }
  } finally {
    await client.close();
  }
  return answered;
}

async function hashOf(seed: number): Promise<{ hash: string; events: number; answered: number }> {
  const world = simulate({
    seed,
    stores: 3,
    splitKeys: ['k5'],
    clocks: 'drawn',
    schedule: drawSchedule(seed, profile),
  });
  const answered = await world.run(() => work(world));
  return { hash: world.trace.hash(), events: world.trace.count, answered };
}

describe('a simulated world', () => {
  it('runs the same for the same seed, byte for byte, and differently for another', async () => {
    const first = await hashOf(7);
    expect(first.events).toBeGreaterThan(50);
    expect(first.answered).toBeGreaterThan(50);
    expect(await hashOf(7)).toEqual(first);
    expect((await hashOf(8)).hash).not.toBe(first.hash);
  });

  it('spends little on a client that is idle for an hour', async () => {
    const world = simulate({ seed: 1, stores: 3 });
    await world.run(async () => {
      const client = await TikvClient.connect(world.options);
      await client.raw.put('k', 'v');
      const [timers, events] = [world.runtime.firedTimers, world.trace.count];
      await world.pause(3_500_000);
      // A timer costs some ten microseconds: these are far less than a second.
      expect(world.runtime.firedTimers - timers).toBeLessThan(10_000);
      expect(world.trace.count - events).toBeLessThan(5_000);
      expect(await client.raw.get('k')).toEqual(new Uint8Array(Buffer.from('v')));
      await client.close();
    });
    expect(world.runtime.monotonicMs()).toBeGreaterThan(3_500_000);
  });

  it('says so when the work hangs', async () => {
    const world = simulate({ seed: 1 });
    await expect(world.run(() => new Promise(() => {}))).rejects.toThrow(/hangs/);
  });
});
