import { systemRuntime } from '@tikv/core';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import { grpcJsTransport } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { type FaceGround, memoryFace, networkFace, put } from '../testing/face-ground.js';
import { bytes, text } from '../testing/model-ground.js';

const faces = [networkFace(grpcJsTransport({ runtime: systemRuntime() })), memoryFace];
const { rawGet, batchCommands, getHealthFeedback, getStoreSafeTS } = Tikv.method;

/** What a call has come to so far. */
function watch<T>(call: Promise<T>): { readonly result: T | undefined } {
  const seen: { result: T | undefined } = { result: undefined };
  void call.then((result) => {
    seen.result = result;
  });
  return seen;
}

/** Waits until the first request is at the store, however long it takes to connect. */
async function arrived({ cluster, pause }: FaceGround): Promise<void> {
  while (cluster.inspect.requests().length === 0) await pause(5);
}

/** The other store, which leads from now on, and what to say to its peer. */
function leadElsewhere({ cluster, context, storeId }: FaceGround) {
  const region = cluster.topology.regions().find(({ id }) => id === context.regionId);
  const peer = region?.peers.find((other) => other.storeId !== storeId);
  if (peer === undefined) throw new Error('a second store is needed');
  cluster.topology.transferLeader(context.regionId, peer.storeId);
  return { storeId: peer.storeId, context: { ...context, peer: { id: peer.id, storeId: peer.storeId } } };
}

const valueOf = (outcome: { code: string } & { answer?: { value: Uint8Array } }): string =>
  outcome.answer === undefined ? outcome.code : text(outcome.answer.value);

describe.each(faces)('a paused store over $name', (face) => {
  it('takes requests in and answers when it goes on', async () => {
    await face.on({}, async (ground) => {
      const { cluster, storeId, pause } = ground;
      cluster.topology.pauseStore(storeId);
      const call = put(ground, 'a');
      const seen = watch(call);
      await arrived(ground);
      await pause(60);
      expect(seen.result).toBeUndefined();
      expect(cluster.inspect.requests()).toMatchObject([{ rpc: 'RawPut', storeId }]);
      expect(cluster.inspect.raw('a')).toBeUndefined();
      cluster.topology.resumeStore(storeId);
      expect((await call).code).toBe('ok');
      expect(text(cluster.inspect.raw('a') ?? new Uint8Array())).toBe('a!');
    });
  });

  it.each([
    { allowedMs: 500n, pausedMs: 100, code: undefined, stored: true },
    { allowedMs: 50n, pausedMs: 100, code: 'deadline is exceeded', stored: false },
    { allowedMs: 0n, pausedMs: 100, code: undefined, stored: true },
  ])(
    'comes to a write that may take $allowedMs ms after $pausedMs ms: $code',
    async ({ allowedMs, pausedMs, ...rest }) => {
      await face.on({}, async (ground) => {
        const { cluster, storeId, store, pause } = ground;
        cluster.topology.pauseStore(storeId);
        const context = { ...ground.context, maxExecutionDurationMs: allowedMs };
        const fields = { context, key: bytes('a'), value: bytes('v') };
        const [write, read] = [
          store.call(Tikv.method.rawPut, fields),
          store.call(rawGet, { context, key: bytes('a') }),
        ];
        while (cluster.inspect.requests().length < 2) await pause(5);
        await pause(pausedMs);
        cluster.topology.resumeStore(storeId);
        const outcome = await write;
        expect('answer' in outcome && outcome.answer.regionError?.serverIsBusy?.reason).toBe(rest.code);
        expect(cluster.inspect.raw('a') !== undefined).toBe(rest.stored);
        // Reads are not looked at.
        const seen = await read;
        expect('answer' in seen && seen.answer.regionError).toBeUndefined();
      });
    },
  );

  it('never does what it was asked when it is stopped instead', async () => {
    await face.on({}, async (ground) => {
      const { cluster, storeId, pause } = ground;
      cluster.topology.pauseStore(storeId);
      const call = put(ground, 'a');
      await arrived(ground);
      await cluster.topology.stopStore(storeId);
      expect((await call).code).not.toBe('ok');
      await cluster.topology.startStore(storeId);
      await pause(20);
      expect(cluster.inspect.raw('a')).toBeUndefined();
    });
  });
});

describe.each(faces)('a read with a read index over $name', (face) => {
  it('on a follower waits while the store that leads stands still, and goes on with another leader', async () => {
    await face.on({}, async (ground) => {
      const { cluster, context, storeId, store, pause } = ground;
      await put(ground, 'a');
      const other = leadElsewhere(ground);
      cluster.topology.pauseStore(other.storeId);
      const call = store.call(rawGet, { context: { ...context, replicaRead: true }, key: bytes('a') });
      const seen = watch(call);
      await pause(60);
      expect(seen.result).toBeUndefined();
      cluster.topology.transferLeader(context.regionId, storeId);
      expect(valueOf(await call)).toBe('a!');
    });
  });

  it('on a follower that is behind waits until it has caught up', async () => {
    await face.on({}, async (ground) => {
      const { cluster, context, storeId, store, runtime, pause } = ground;
      await put(ground, 'a');
      const other = leadElsewhere(ground);
      cluster.conditions.peer(context.regionId, storeId, { lag: { lagMs: 120 } });
      const write = { context: other.context, key: bytes('a'), value: bytes('new') };
      const metadata = { 'tikv-forwarded-host': addressOf(ground, other.storeId) };
      const beganMs = runtime.monotonicMs();
      expect((await store.call(Tikv.method.rawPut, write, 5000, metadata)).code).toBe('ok');
      const read = (flags: object) => store.call(rawGet, { context: { ...context, ...flags }, key: bytes('a') });
      expect(valueOf(await read({ staleRead: true }))).toBe('a!');
      expect(valueOf(await read({ replicaRead: true }))).toBe('new');
      expect(runtime.monotonicMs() - beganMs).toBeGreaterThanOrEqual(100);
      await pause(1);
    });
  });
});

function addressOf({ cluster }: FaceGround, storeId: bigint): string {
  return cluster.topology.stores().find(({ id }) => id === storeId)?.address ?? '';
}

describe.each(faces)('forwarding over $name', (face) => {
  it('brings a call to the store at the address', async () => {
    await face.on({}, async (ground) => {
      const { cluster, store } = ground;
      const other = leadElsewhere(ground);
      const fields = { context: other.context, key: bytes('a'), value: bytes('v') };
      const metadata = { 'tikv-forwarded-host': addressOf(ground, other.storeId) };
      const answer = await store.call(Tikv.method.rawPut, fields, 5000, metadata);
      expect(answer).toMatchObject({ code: 'ok' });
      expect(text(cluster.inspect.raw('a') ?? new Uint8Array())).toBe('v');
      expect(cluster.inspect.requests()).toMatchObject([{ storeId: other.storeId, via: ground.storeId }]);
    });
  });

  it('brings a stream there, with the feedback of that store, and ends it as CANCELLED when it stops', async () => {
    await face.on({}, async (ground) => {
      const { cluster, store } = ground;
      const other = leadElsewhere(ground);
      const metadata = { 'tikv-forwarded-host': addressOf(ground, other.storeId) };
      cluster.conditions.store(other.storeId, { slowScore: 42 });
      const stream = store.stream(batchCommands, 5000, metadata);
      const value = { context: other.context, key: bytes('a'), value: bytes('v') };
      stream.write({ requests: [{ cmd: { case: 'RawPut', value } } as never], requestIds: [9n] });
      await stream.received(1);
      expect(stream.answers).toMatchObject([
        { requestIds: [9n], healthFeedback: { storeId: other.storeId, slowScore: 42 } },
      ]);
      expect(cluster.inspect.requests()).toMatchObject([{ storeId: other.storeId, via: ground.storeId }]);
      await cluster.topology.stopStore(other.storeId);
      expect(await stream.ended).toBe('CANCELLED');
    });
  });

  it('waits a while for stores to reach each other', async () => {
    await face.on({}, async (ground) => {
      const { cluster, store, pause } = ground;
      const other = leadElsewhere(ground);
      cluster.topology.connectStores(ground.storeId, other.storeId, false);
      const metadata = { 'tikv-forwarded-host': addressOf(ground, other.storeId) };
      const call = store.call(rawGet, { context: other.context, key: bytes('a') }, 5000, metadata);
      const seen = watch(call);
      await pause(40);
      expect(seen.result).toBeUndefined();
      cluster.topology.connectStores(ground.storeId, other.storeId, true);
      expect((await call).code).toBe('ok');
    });
  });
});

describe('forwarding to nobody', () => {
  it.each(['127.0.0.1:1', 'stopped'])('%s ends as CANCELLED after three seconds', async (where) => {
    await memoryFace.on({}, async (ground) => {
      const { cluster, store, runtime } = ground;
      const other = leadElsewhere(ground);
      const host = where === 'stopped' ? addressOf(ground, other.storeId) : where;
      if (where === 'stopped') await cluster.topology.stopStore(other.storeId);
      const metadata = { 'tikv-forwarded-host': host };
      const beganMs = runtime.monotonicMs();
      const [unary, stream] = [
        store.call(rawGet, { context: other.context, key: bytes('a') }, 60_000, metadata),
        store.stream(batchCommands, 60_000, metadata),
      ];
      expect([(await unary).code, await stream.ended]).toEqual(['CANCELLED', 'CANCELLED']);
      const tookMs = runtime.monotonicMs() - beganMs;
      expect(tookMs).toBeGreaterThanOrEqual(3000);
      expect(tookMs).toBeLessThan(3500);
    });
  });
});

describe('how a store feels', () => {
  it('comes with answers on a stream at most once a second, or when it is asked for', async () => {
    await memoryFace.on({}, async (ground) => {
      const { context, store, pause, storeId } = ground;
      const stream = store.stream(batchCommands, 60_000);
      const get = { cmd: { case: 'RawGet', value: { context, key: bytes('a') } } };
      const ask = { cmd: { case: 'GetHealthFeedback', value: {} } };
      let id = 0n;
      const send = async (request: object): Promise<bigint | undefined> => {
        id += 1n;
        stream.write({ requests: [request], requestIds: [id] });
        await stream.received(Number(id));
        const last = stream.answers.at(-1);
        return typeof last === 'object' ? last.healthFeedback?.feedbackSeqNo : undefined;
      };
      expect([await send(get), await send(get), (await send(ask)) !== undefined]).toEqual([1n, undefined, true]);
      await pause(1100);
      const [first, second] = [await send(get), await send(get)];
      expect([first !== undefined, second]).toEqual([true, undefined]);
      const asked = await store.call(getHealthFeedback, {});
      expect(asked).toMatchObject({ code: 'ok', answer: { healthFeedback: { storeId, slowScore: 1 } } });
    });
  });

  it('tells its safe ts', async () => {
    await memoryFace.on({}, async ({ store, runtime }) => {
      const asked = await store.call(getStoreSafeTS, {});
      const safeMs = 'answer' in asked ? Number(asked.answer.safeTs >> 18n) : 0;
      expect(runtime.wallMs() - safeMs).toBeGreaterThanOrEqual(1000);
      expect(runtime.wallMs() - safeMs).toBeLessThan(1500);
    });
  });
});

describe("a store's own clock", () => {
  it('says when its values expire', async () => {
    await memoryFace.on({ apiVersion: 'v1ttl' }, async ({ cluster, context, store, storeId }) => {
      const key = bytes('a');
      await store.call(Tikv.method.rawPut, { context, key, value: key, ttl: 10n });
      const isThere = async (): Promise<boolean> => {
        const outcome = await store.call(rawGet, { context, key });
        return 'answer' in outcome && !outcome.answer.notFound;
      };
      expect(await isThere()).toBe(true);
      cluster.conditions.store(storeId, { clockOffsetMs: 20_000 });
      expect(await isThere()).toBe(false);
      cluster.conditions.store(storeId, { clockOffsetMs: 0 });
      expect(await isThere()).toBe(true);
    });
  });
});
