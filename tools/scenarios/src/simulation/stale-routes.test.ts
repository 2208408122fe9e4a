import { TikvClient } from '@tikv/client';
import { explore, type RequestRecord, type World } from '@tikv/testkit';
import { it } from 'vitest';

/** Longer than any message is under way: a request that comes later than this was sent later. */
const laterMs = 50;

interface Context {
  readonly regionEpoch?: { readonly version: bigint };
}

/** The epochs that reach the stores, by region; throws for one that is older than one used long before. */
class EpochWatch {
  readonly #newest = new Map<bigint, { readonly atMs: number; readonly version: bigint }>();

  note(atMs: number, { regionId, message }: RequestRecord): void {
    const { context } = message as RequestRecord['message'] & { readonly context?: Context };
    const version = context?.regionEpoch?.version;
    if (regionId === undefined || version === undefined) return;
    const newest = this.#newest.get(regionId);
    if (newest === undefined || version > newest.version) this.#newest.set(regionId, { atMs, version });
    else if (version < newest.version && atMs - newest.atMs > laterMs) {
      throw new Error(
        `region ${regionId} was used with version ${version}, ${atMs - newest.atMs} ms after ${newest.version}`,
      );
    }
  }
}

const regionIsLost = { regionError: { message: 'not here', regionNotFound: {} } };

function keyIs(key: string): (request: RequestRecord) => boolean {
  return ({ message }) => Buffer.from((message as unknown as { key: Uint8Array }).key).toString() === key;
}

/** Readers, regions that split, and answers of PD that come so late that the other reader knows better. */
async function readWhilePdIsLate(world: World): Promise<void> {
  const watch = new EpochWatch();
  let broken: unknown;
  const { faults, topology } = world.cluster;
  faults.add({
    when: 'before-apply',
    action: { delayMs: 0 },
    times: Number.POSITIVE_INFINITY,
    match: (request) => {
      try {
        watch.note(world.runtime.monotonicMs(), request);
      } catch (error) {
        broken ??= error;
      }
      return false;
    },
  });
  const client = await TikvClient.connect(world.options);
  try {
    const read = async (key: string): Promise<void> => {
      for (let i = 0; i < 40; i += 1) {
        await client.raw.get(key);
        await world.pause(world.runtime.random() * 60);
      }
    };
    const spoil = async (): Promise<void> => {
      for (const key of ['f', 'p', 'j']) {
        await world.pause(50 + world.runtime.random() * 100);
        // One reader has to ask PD and waits long for an answer from before the split; the other one's request is held
        // up until after it, and learns of the new regions from the store.
        const held = { rpc: 'RawGet', when: 'before-apply', action: { delayMs: 120 }, match: keyIs('h') } as const;
        const lost = { rpc: 'RawGet', when: 'before-apply', action: regionIsLost, match: keyIs('a') } as const;
        const late = { rpc: 'GetRegion', when: 'after-apply', action: { delayMs: 400 } } as const;
        const added = [held, lost, late].map((rule) => faults.add(rule));
        await world.pause(80);
        topology.split(key);
        await world.pause(600);
        for (const rule of added) rule.remove();
      }
    };
    await Promise.all([read('a'), read('h'), read('z'), spoil()]);
    if (broken !== undefined) throw broken;
  } finally {
    await client.close();
  }
}

it('never goes back to an older epoch when an answer of PD is late', { timeout: 120_000 }, async () => {
  await explore({
    name: 'stale routes',
    seeds: Number(process.env['TIKV_SIM_SEEDS'] ?? 60),
    options: { stores: 3 },
    scenario: readWhilePdIsLate,
    command: 'npx vitest run --root tools/scenarios src/simulation/stale-routes.test.ts',
  });
});
