import { describe, expect, it } from 'vitest';
import type { FaultAction } from '../faults/fault-rule.js';
import { TestCluster, type TestClusterOptions } from '../index.js';
import { simulate, type World } from '../simulation/world.js';

interface Ground {
  readonly cluster: TestCluster;
  readonly fetch: typeof globalThis.fetch;
}

const loopback = async (options: TestClusterOptions, work: (ground: Ground) => Promise<void>): Promise<void> => {
  const cluster = await TestCluster.start(options);
  try {
    await work({ cluster, fetch: globalThis.fetch });
  } finally {
    await cluster.close();
  }
};

const memory = async (options: TestClusterOptions, work: (ground: Ground) => Promise<void>): Promise<void> => {
  const world = simulate({ ...options, seed: 1 });
  await world.run(() => work({ cluster: world.cluster, fetch: world.options.fetch }));
};

const grounds = [
  { name: 'loopback', on: loopback },
  { name: 'memory', on: memory },
];

const keyspaces = '/pd/api/v2/keyspaces';
const v2 = { apiVersion: 'v2', stores: 1 } as const;

function create(name: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name }) };
}

const failed = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'answered',
    (error: Error) => error.name,
  );

describe.each(grounds)("PD's HTTP API on $name", ({ on }) => {
  it('makes a keyspace, which the cluster has then', async () => {
    await on({ ...v2, pdMembers: 2 }, async ({ cluster, fetch }) => {
      // A follower passes it on.
      const made = await fetch(`http://${cluster.pd[1]}${keyspaces}`, create('one'));
      expect([made.status, await made.json()]).toMatchObject([200, { name: 'one', state: 'ENABLED' }]);
      expect(made.headers.get('content-type')).toMatch(/json/);
      expect(cluster.keyspaces.list().map(({ name }) => name)).toContain('one');
      const got = await fetch(new URL(`http://${cluster.pd[0]}${keyspaces}/one`));
      expect(await got.json()).toMatchObject({ name: 'one' });
    });
  });

  it('is in the log of requests, by its routes', async () => {
    await on(v2, async ({ cluster, fetch }) => {
      const pd = `http://${cluster.pd[0]}`;
      await fetch(`${pd}${keyspaces}`, create('one'));
      await fetch(`${pd}${keyspaces}/one?force=true`);
      await fetch(`${pd}/pd/api/v9/nothing`);
      const seen = cluster.inspect.requests().map(({ rpc, http }) => [rpc, http?.path, http?.query.toString()]);
      expect(seen).toEqual([
        ['HTTP POST /pd/api/v2/keyspaces', keyspaces, ''],
        ['HTTP GET /pd/api/v2/keyspaces/:name', `${keyspaces}/one`, 'force=true'],
        ['HTTP GET /pd/api/v9/nothing', '/pd/api/v9/nothing', ''],
      ]);
    });
  });

  const faults: readonly { action: FaultAction; ends: 'TypeError' | number; body?: RegExp }[] = [
    { action: 'reset', ends: 'TypeError' },
    { action: 'cut', ends: 'TypeError' },
    { action: { httpStatus: 502 }, ends: 502 },
    { action: { status: 14, message: 'gone' }, ends: 503, body: /gone/ },
    { action: { status: 2, message: 'odd' }, ends: 500, body: /odd/ },
    { action: { delayMs: 5 }, ends: 200, body: /"name": "one"/ },
  ];

  it.each(faults.flatMap((fault) => (['before-apply', 'after-apply'] as const).map((when) => ({ ...fault, when }))))(
    'meets $action $when',
    async ({ action, ends, body, when }) => {
      await on(v2, async ({ cluster, fetch }) => {
        const rule = cluster.faults.add({ rpc: `HTTP POST ${keyspaces}`, when, action });
        const call = fetch(`http://${cluster.pd[0]}${keyspaces}`, create('one'));
        if (ends === 'TypeError') expect(await failed(call)).toBe(ends);
        else {
          const answer = await call;
          expect(answer.status).toBe(ends);
          expect(await answer.text()).toMatch(body ?? /./);
        }
        expect(rule.met).toBe(1);
        const isMade = cluster.keyspaces.list().some(({ name }) => name === 'one');
        expect(isMade).toBe(when === 'after-apply' || ends === 200);
      });
    },
  );

  it('has an answer that is no JSON when it is spoilt', async () => {
    await on(v2, async ({ cluster, fetch }) => {
      cluster.faults.add({ when: 'after-apply', action: 'corrupt' });
      const answer = await fetch(`http://${cluster.pd[0]}/pd/api/v1/version`);
      expect(await failed(answer.json())).toBe('SyntaxError');
    });
  });

  it('is silent until it is given up when its answer is dropped', async () => {
    await on(v2, async ({ cluster, fetch }) => {
      cluster.faults.add({ rpc: 'HTTP GET /pd/api/v1/version', when: 'before-apply', action: 'drop' });
      const stop = new AbortController();
      const call = failed(fetch(`http://${cluster.pd[0]}/pd/api/v1/version`, { signal: stop.signal }));
      while (cluster.inspect.requests().length === 0) await fetch(`http://${cluster.pd[0]}/pd/api/v1/ping`);
      stop.abort();
      expect(await call).toBe('AbortError');
    });
  });

  it('is on no port where nobody listens, and no store has it', async () => {
    await on({ ...v2, pdMembers: 2 }, async ({ cluster, fetch }) => {
      const store = cluster.topology.stores()[0]?.address;
      expect((await fetch(`http://${store}/pd/api/v1/version`)).status).toBe(404);
      const [, gone] = cluster.pd;
      await cluster.members.stop(1);
      expect(await failed(fetch(`http://${gone}/pd/api/v1/version`))).toBe('TypeError');
    });
  });
});

describe("PD's HTTP API in a world", () => {
  const ask = (world: World): Promise<Response> => world.options.fetch(`http://${world.cluster.pd[0]}/pd/api/v1/ping`);

  it('has the latency of the network, and waits for the end of a partition', async () => {
    const world = simulate({ seed: 1, stores: 1, weather: { latencyMs: [40, 40] } });
    await world.run(async () => {
      expect((await ask(world)).status).toBe(200);
      expect(world.runtime.monotonicMs()).toBe(80);
      world.network.partition('client', 'pd-0');
      world.runtime.startTimer(1000, () => world.network.heal());
      await ask(world);
      expect(world.runtime.monotonicMs()).toBe(1160);
    });
  });

  it('fails when the network loses its message', async () => {
    const world = simulate({ seed: 1, stores: 1, weather: { lossProbability: 1 } });
    await world.run(async () => expect(await failed(ask(world))).toBe('TypeError'));
  });

  it('is part of what equal seeds have alike', async () => {
    const hash = async (name: string): Promise<string> => {
      const world = simulate({ seed: 3, ...v2 });
      await world.run(async () => {
        await world.options.fetch(`http://${world.cluster.pd[0]}${keyspaces}`, create(name));
      });
      return world.trace.hash();
    };
    expect(await hash('one')).toBe(await hash('one'));
    expect(await hash('one')).not.toBe(await hash('two'));
  });
});
