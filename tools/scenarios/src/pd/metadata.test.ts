import { isTikvError } from '@tikv/core';
import { composeTimestamp, type MetaChange, type PdClient } from '@tikv/pd';
import { describe, expect, it } from 'vitest';
import { grounds, withPd } from './on-both-grounds.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array | undefined): string => new TextDecoder().decode(value);

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (isTikvError(error)) return error.code;
    throw error;
  }
  return 'none';
}

const shown = ({ compacted, events }: MetaChange): string[] =>
  compacted ? ['compacted'] : events.map(({ type, key, value }) => `${type} ${text(key)}=${text(value)}`);

async function take(watch: AsyncIterator<MetaChange>, count: number): Promise<string[]> {
  const got: string[] = [];
  while (got.length < count) {
    const { value, done } = await watch.next();
    if (done === true) break;
    got.push(...shown(value));
  }
  return got;
}

describe.each(grounds)('meta storage, over %s', (ground) => {
  it('reads, writes and deletes, by key, prefix and range', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd: { metaStorage } }) => {
      for (const key of ['x/a', 'x/b', 'x/c', 'y']) await metaStorage.put(bytes(key), bytes(`of ${key}`));
      const keysOf = async (range: Parameters<typeof metaStorage.get>[0], limit?: number): Promise<string[]> =>
        (await metaStorage.get(range, { limit })).entries.map(({ key }) => text(key));
      expect(await keysOf({ prefix: bytes('x/') })).toEqual(['x/a', 'x/b', 'x/c']);
      expect(await keysOf({ key: bytes('x/b'), end: bytes('z') })).toEqual(['x/b', 'x/c', 'y']);
      expect(await keysOf({ prefix: bytes('x/') }, 2)).toEqual(['x/a', 'x/b']);
      expect(text(await metaStorage.value(bytes('y')))).toBe('of y');
      await metaStorage.delete(bytes('y'));
      expect(await metaStorage.value(bytes('y'))).toBeUndefined();
    });
  });

  it('watches, over a change of the leader and a compaction, until it is told to stop', async () => {
    await withPd(ground, { stores: 1, pdMembers: 2 }, async ({ cluster, pd: { metaStorage }, pause }) => {
      const abort = new AbortController();
      const from = cluster.meta.revision + 1n;
      const watch = metaStorage.watch({ prefix: bytes('w/') }, { startRevision: from, signal: abort.signal });
      await metaStorage.put(bytes('w/1'), bytes('one'));
      await metaStorage.put(bytes('other'), bytes('nobody looks'));
      await metaStorage.delete(bytes('w/1'));
      expect(await take(watch, 2)).toEqual(['put w/1=one', 'delete w/1=']);
      await cluster.members.stop(0);
      cluster.members.lead(1);
      cluster.meta.put('w/2', 'two');
      expect(await take(watch, 1)).toEqual(['put w/2=two']);
      await cluster.members.stop(1);
      for (let i = 0; i < 5; i += 1) cluster.meta.put('w/3', String(i));
      cluster.meta.compact(cluster.meta.revision);
      await cluster.members.start(1);
      cluster.members.lead(1);
      expect(await take(watch, 1)).toEqual(['compacted']);
      await pause(1);
      const last = watch.next().catch((reason: unknown) => reason);
      abort.abort('enough');
      let end = await last;
      // What it was compacted to is still there to be told.
      while (end !== 'enough') end = await watch.next().catch((reason: unknown) => reason);
      expect(await watch.next()).toEqual({ done: true, value: undefined });
    });
  });

  it('watches from now on when it is told no revision, also over a stream that ends before anything has come', async () => {
    await withPd(ground, { stores: 1, pdMembers: 2 }, async ({ cluster, pd: { metaStorage }, pause }) => {
      await metaStorage.put(bytes('w/0'), bytes('before'));
      const watch = metaStorage.watch({ prefix: bytes('w/') });
      await pause(50);
      await cluster.members.stop(0);
      cluster.members.lead(1);
      cluster.meta.put('w/1', 'in between');
      expect(await take(watch, 1)).toEqual(['put w/1=in between']);
      await watch.return?.();
    });
  });

  it('tells a watcher that PD is too old', async () => {
    await withPd(ground, { stores: 1, withoutFeatures: ['meta_storagepb.MetaStorage/Watch'] }, async ({ pd }) => {
      const watch = pd.metaStorage.watch({ key: bytes('a') }, { startRevision: 1n });
      expect(await codeOf(watch.next())).toBe('UNSUPPORTED');
      expect(await watch.next()).toEqual({ done: true, value: undefined });
    });
  });

  it('ends a watch with CLOSED when the client closes, and without an error when the reader stops', async () => {
    await withPd(ground, { stores: 1 }, async ({ connect }) => {
      const own = await connect();
      const stopped = own.metaStorage.watch({ prefix: bytes('') });
      await stopped.return?.();
      expect(await stopped.next()).toEqual({ done: true, value: undefined });
      const waiting = codeOf(own.metaStorage.watch({ prefix: bytes('') }).next());
      await own.close();
      expect(await waiting).toBe('CLOSED');
    });
  });

  it('holds the global configuration', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd: { globalConfig } }) => {
      const path = '/global/config/app';
      await globalConfig.store(path, [
        { name: 'a', value: bytes('1') },
        { name: 'b', value: bytes('2') },
      ]);
      const names = ['a', 'b', 'c'];
      const load = async (): Promise<string[]> =>
        (await globalConfig.load(path, { names })).map(({ name, value }) => `${name}=${text(value)}`);
      expect(await load()).toEqual(['a=1', 'b=2']);
      await globalConfig.store(path, [{ name: 'a', value: undefined }]);
      expect(await load()).toEqual(['b=2']);
    });
  });
});

describe.each(grounds)('garbage collection, over %s', (ground) => {
  const past = async (pd: PdClient, ms: number): Promise<bigint> => (await pd.getTimestamp()) - composeTimestamp(ms, 0);

  it('is held back by barriers', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd }) => {
      const { gc } = pd;
      const [early, late] = [await past(pd, 60_000), await past(pd, 1_000)];
      const barrier = await gc.setBarrier('backup', early, { ttlSeconds: 59.2 });
      expect(barrier).toMatchObject({ id: 'backup', ts: early, ttlSeconds: 60 });
      expect(await gc.setGlobalBarrier('all', early, { ttlSeconds: 'never' })).toMatchObject({
        ttlSeconds: 'never',
        expiresAtMs: undefined,
      });
      const { now, blocker } = await gc.advanceTxnSafePoint(late);
      expect(now).toBe(early);
      expect(blocker).not.toBe('');
      expect(await gc.state()).toMatchObject({
        txnSafePoint: early,
        gcSafePoint: 0n,
        barriers: [],
        globalBarriers: [],
      });
      expect(await gc.state({ barriers: true, globalBarriers: true })).toMatchObject({
        barriers: [{ id: 'backup' }],
        globalBarriers: [{ id: 'all' }],
      });
      expect((await gc.allStates({ barriers: true })).states[0]).toMatchObject({ txnSafePoint: early });
      expect(await codeOf(gc.advanceGcSafePoint(late))).toBe('PROTOCOL');
      expect(await gc.advanceGcSafePoint(early)).toEqual({ before: 0n, now: early });
      expect(await codeOf(gc.setBarrier('too late', early - 1n, { ttlSeconds: 1 }))).toBe('PROTOCOL');
      expect(await gc.deleteBarrier('backup')).toMatchObject({ ts: early });
      expect(await gc.deleteBarrier('backup')).toBeUndefined();
      expect(await gc.deleteGlobalBarrier('all')).toMatchObject({ ttlSeconds: 'never' });
      expect((await gc.advanceTxnSafePoint(late)).now).toBe(late);
      expect(await gc.txnSafePoint()).toBe(late);
    });
  });

  it.each([
    ['', { ttlSeconds: 1 }],
    ['gc_worker', { ttlSeconds: 1 }],
    ['x', { ttlSeconds: 0 }],
    ['x', { ttlSeconds: Number.NaN }],
  ] as const)('refuses the barrier %j with %o before it asks', async (id, options) => {
    await withPd(ground, { stores: 1 }, async ({ pd, asked }) => {
      const before = asked.length;
      expect(await codeOf(pd.gc.setBarrier(id, 1n, options))).toBe('INVALID_ARGUMENT');
      expect(asked).toHaveLength(before);
    });
  });

  it('of a PD that is older than GC states is read in its etcd, once that is known without another try', async () => {
    const without = ['GetGCState'];
    await withPd(ground, { stores: 1, withoutFeatures: without }, async ({ cluster, pd, asked }) => {
      expect(await pd.gc.txnSafePoint()).toBe(0n);
      const ts = await past(pd, 1_000);
      cluster.gc.advanceTxnSafePoint(ts);
      expect(await pd.gc.txnSafePoint()).toBe(ts);
      expect(asked.filter((what) => what.startsWith('GetGCState'))).toHaveLength(1);
    });
  });

  it('of older clients moves the same safe points', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd }) => {
      const { legacySafePoints: legacy } = pd;
      const [early, late] = [await past(pd, 60_000), await past(pd, 1_000)];
      expect(await legacy.updateService('svc', early, { ttlSeconds: 100 })).toMatchObject({ rejected: false });
      expect((await legacy.updateService('gc_worker', late, { ttlSeconds: 'never' })).least).toBeLessThanOrEqual(late);
      expect(await legacy.update(early)).toBe(early);
      expect(await legacy.update(early - 1n)).toBe(early);
      expect(await legacy.get()).toBe(early);
      expect(await legacy.updateService('svc2', early - 5n, { ttlSeconds: 5 })).toMatchObject({ rejected: true });
      await legacy.updateService('svc', early, { ttlSeconds: 'delete' });
    });
  });
});

describe.each(grounds)('keyspaces, over %s', (ground) => {
  it('are listed, loaded, and go from state to state', async () => {
    await withPd(ground, { stores: 1, apiVersion: 'v2', keyspaces: ['app'] }, async ({ pd: { keyspaces } }) => {
      const app = await keyspaces.load('app');
      const id = app.keyspace?.case === 'id' ? app.keyspace.value : -1;
      expect((await keyspaces.list()).map(({ name }) => name)).toEqual(['DEFAULT', 'app']);
      expect((await keyspaces.list({ startId: id, limit: 1 })).map(({ name }) => name)).toEqual(['app']);
      expect(await keyspaces.loadById(id)).toMatchObject({ name: 'app' });
      expect(await codeOf(keyspaces.loadById(9_999))).toBe('KEYSPACE');
      expect(await codeOf(keyspaces.setState(id, 'tombstone'))).toBe('PROTOCOL');
      for (const state of ['disabled', 'disabled', 'enabled', 'disabled', 'archived'] as const) {
        await keyspaces.setState(id, state);
      }
      expect((await keyspaces.load('app')).state).toBe(2);
    });
  });
});

describe('over HTTP', () => {
  it('keyspaces are created, by the leader or through a follower, and resolved timestamps are told', async () => {
    await withPd('grpc', { stores: 2, apiVersion: 'v2', keyspaces: ['app'], pdMembers: 2 }, async ({ cluster, pd }) => {
      expect(await pd.keyspaces.create('other', { config: { a: 'b' } })).toMatchObject({ name: 'other', state: 0 });
      expect(await codeOf(pd.keyspaces.create('other'))).toBe('PROTOCOL');
      const ts = await pd.getTimestamp();
      for (const storeId of [1n, 2n]) cluster.resolvedTs.report(storeId, ts + storeId);
      expect((await pd.minResolvedTs()).least).toBe(ts + 1n);
    });
  });

  it('nothing is asked in a simulation that has no fetch of its own', async () => {
    await withPd('simulation', { stores: 1, apiVersion: 'v2', keyspaces: ['app'] }, async ({ pd }) => {
      expect(await codeOf(pd.keyspaces.create('x'))).toBe('UNSUPPORTED');
    });
  });
});

describe.each(grounds)('regions under PD, over %s', (ground) => {
  it('are split and scattered, and what PD does with them is told', async () => {
    await withPd(ground, { stores: 3, splitKeys: ['m'] }, async ({ cluster, pd: { scheduling } }) => {
      const split = await scheduling.splitRegions([bytes('c')]);
      expect(split.finishedPercent).toBe(100);
      expect(cluster.topology.regions().map(({ start }) => text(start))).toContain('c');
      const both = await scheduling.splitAndScatterRegions([bytes('x')], { group: 'g' });
      expect(both).toMatchObject({ splitPercent: 100, scatterPercent: 100 });
      const ids = cluster.topology.regions().map(({ id }) => id);
      expect(await scheduling.scatterRegions(ids, { group: 'g' })).toEqual({ finishedPercent: 100, failedIds: [] });
      expect(await scheduling.operatorOf(ids[0] as bigint)).toMatchObject({ description: 'scatter-region' });
      expect(await scheduling.operatorOf(1n << 40n)).toBeUndefined();
    });
  });
});

describe.each(grounds)('members, over %s', (ground) => {
  it('are told by the leader, and each tells what it knows of regions', async () => {
    await withPd(ground, { stores: 1, pdMembers: 2 }, async ({ cluster, pd }) => {
      expect((await pd.getMembers()).map(({ name }) => name)).toEqual(['pd-0', 'pd-1']);
      cluster.members.setRegionLag(1, Number.POSITIVE_INFINITY);
      cluster.topology.split('m');
      const [leader, follower] = cluster.pd as [string, string];
      const startOf = async (members: readonly string[]): Promise<string> =>
        text((await pd.getRegionFromMember(bytes('z'), members))?.region.startKey);
      expect([await startOf([leader, follower]), await startOf([follower, leader])]).toEqual(['m', '']);
      await cluster.members.stop(1);
      expect(await startOf([follower, leader])).toBe('m');
      expect(await codeOf(pd.getRegionFromMember(bytes('z'), [follower]))).toBe('PD_UNAVAILABLE');
    });
  });
});
