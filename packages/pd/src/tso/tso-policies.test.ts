import { encode } from '@tikv/kvproto';
import { GetRequest, GetResponse } from '@tikv/kvproto/meta_storagepb';
import { FindGroupByKeyspaceIDRequest, FindGroupByKeyspaceIDResponse, Participant } from '@tikv/kvproto/tsopb';
import { describe, expect, it } from 'vitest';
import { getClusterInfo, loadKeyspaceById, pdMethod } from '../calls/pd-methods.js';
import type { PdClient } from '../pd-client.js';
import type { PdConnectOptions } from '../pd-options.js';
import { failureOf } from '../testing/failure-of.js';
import { FakePd } from '../testing/fake-pd.js';
import { composeTimestamp } from './tso-arithmetic.js';

const findGroup = pdMethod(
  'FindGroupByKeyspaceID',
  FindGroupByKeyspaceIDRequest,
  FindGroupByKeyspaceIDResponse,
  'tsopb.TSO',
);
const metaGet = pdMethod('Get', GetRequest, GetResponse, 'meta_storagepb.MetaStorage');

async function connected(options: Partial<PdConnectOptions> = {}): Promise<{
  pd: FakePd;
  client: PdClient;
  ask: (count: number) => Promise<bigint[]>;
}> {
  const pd = new FakePd();
  let logical = 0;
  pd.onTso = (stream, { count }) => {
    const forwarded = stream.metadata['pd-forwarded-host'] === `http://${pd.leader}`;
    const isService = stream.path === '/tsopb.TSO/Tso';
    if (stream.address === pd.leader || forwarded || isService) stream.answer(1_000, (logical += count), count);
    else stream.finish('UNAVAILABLE', 'not leader');
  };
  const client = await pd.client(options);
  const ask = (count: number): Promise<bigint[]> =>
    Promise.all(Array.from({ length: count }, () => client.getTimestamp()));
  return { pd, client, ask };
}

const logicals = (got: bigint[]): number[] => got.map((ts) => Number(ts - composeTimestamp(1_000, 0)));

describe('forwarding of timestamps', () => {
  it('goes through a healthy follower while the leader cannot be reached, and back when it can', async () => {
    const { pd, client, ask } = await connected({ forwarding: true });
    expect(logicals(await pd.run(ask(1)))).toEqual([1]);
    pd.down.add('a:1');
    expect(logicals(await pd.run(ask(3)))).toEqual([2, 3, 4]);
    const through = pd.streams.at(-1);
    expect(['b:1', 'c:1']).toContain(through?.address);
    expect(through?.metadata).toEqual({ 'pd-forwarded-host': 'http://a:1' });
    // The same follower as long as it lasts.
    for (let i = 0; i < 5; i += 1) await pd.run(ask(1));
    expect(pd.streams.at(-1)).toBe(through);
    pd.down.delete('a:1');
    await pd.runtime.advance(1_100);
    expect(through?.cancelled).toBe(true);
    expect(logicals(await pd.run(ask(1)))).toEqual([10]);
    expect(pd.streams.at(-1)?.address).toBe('a:1');
    await client.close();
    expect(pd.timers.size).toBe(0);
  });

  it('is not done unless it is switched on', async () => {
    const { pd, client } = await connected();
    pd.down.add('a:1');
    expect(await failureOf(pd.run(client.getTimestamp()))).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(pd.streams.every(({ metadata }) => metadata['pd-forwarded-host'] === undefined)).toBe(true);
    await client.close();
  });
});

describe('the follower proxy', () => {
  it('spreads messages over healthy members, and can be switched at any time', async () => {
    const { pd, client, ask } = await connected();
    for (let i = 0; i < 3; i += 1) await pd.run(ask(1));
    expect(pd.streams.map(({ address }) => address)).toEqual(['a:1']);
    client.configureTso({ followerProxy: true });
    const got: bigint[] = [];
    for (let i = 0; i < 60; i += 1) got.push(...(await pd.run(ask(2))));
    expect(logicals(got)).toEqual(Array.from({ length: 120 }, (_, i) => i + 4));
    const used = new Map(pd.streams.map(({ address, requests, metadata }) => [address, { requests, metadata }]));
    expect([...used.keys()].toSorted()).toEqual(['a:1', 'b:1', 'c:1']);
    for (const { requests } of used.values()) expect(requests.length).toBeGreaterThan(5);
    expect(used.get('b:1')?.metadata).toEqual({ 'pd-forwarded-host': 'http://a:1' });
    client.configureTso({});
    const before = pd.streams.length;
    for (let i = 0; i < 10; i += 1) await pd.run(ask(1));
    expect(pd.streams.slice(before)).toEqual([]);
    expect(
      pd.streams
        .filter(({ cancelled }) => cancelled)
        .map(({ address }) => address)
        .toSorted(),
    ).toEqual(['b:1', 'c:1']);
    await client.close();
  });

  it('leaves out a member that does not answer', async () => {
    const { pd, client, ask } = await connected({ tso: { followerProxy: true } });
    await pd.run(ask(1));
    pd.down.add('b:1');
    for (let i = 0; i < 20; i += 1) await pd.run(ask(1));
    const failed = pd.streams.filter(({ address }) => address === 'b:1').length;
    expect(failed).toBeGreaterThan(0);
    for (let i = 0; i < 20; i += 1) await pd.run(ask(1));
    expect(pd.streams.filter(({ address }) => address === 'b:1')).toHaveLength(failed);
    await client.close();
  });
});

describe('several messages under way', () => {
  it('are answered in order on one stream, two for each of the concurrency', async () => {
    const { pd, client, ask } = await connected({ tso: { concurrency: 2 } });
    await pd.run(ask(1));
    pd.onTso = () => {};
    const [stream] = pd.streams;
    const asked: Promise<bigint[]>[] = [];
    for (let i = 1; i <= 6; i += 1) {
      asked.push(ask(i));
      await pd.runtime.settle();
    }
    expect(stream?.requests.map(({ count }) => count)).toEqual([1, 1, 2, 3, 4]);
    stream?.answer(1_001, 1, 1);
    stream?.answer(1_001, 3, 2);
    await pd.runtime.advance(5);
    expect(stream?.requests.map(({ count }) => count)).toEqual([1, 1, 2, 3, 4, 11]);
    stream?.answer(1_001, 6, 3);
    stream?.answer(1_001, 10, 4);
    stream?.answer(1_001, 21, 11);
    const got = (await Promise.all(asked)).flat();
    expect(got).toEqual(Array.from({ length: 21 }, (_, i) => composeTimestamp(1_001, i + 1)));
    await client.close();
  });

  it('trap 3: are compared with what was known when each was sent, not when it came back', async () => {
    const { pd, client, ask } = await connected({ tso: { concurrency: 2 } });
    await pd.run(ask(1));
    pd.onTso = () => {};
    const [stream] = pd.streams;
    const first = ask(1);
    await pd.runtime.settle();
    const second = ask(1);
    await pd.runtime.settle();
    // Another server merges what it is asked: the first answer may be of a later moment.
    stream?.answer(1_001, 9, 1);
    stream?.answer(1_001, 5, 1);
    expect([...(await first), ...(await second)]).toEqual([composeTimestamp(1_001, 9), composeTimestamp(1_001, 5)]);
    // This one was sent when 9 was known.
    const third = failureOf(client.getTimestamp());
    await pd.runtime.advance(5);
    stream?.answer(1_001, 8, 1);
    expect(await third).toMatchObject({ code: 'INVARIANT' });
    await client.close();
  });

  it('oracle 2: silence costs the first of them its timestamp, and the others are asked for again', async () => {
    const { pd, client, ask } = await connected({ tso: { concurrency: 2 } });
    await pd.run(ask(1));
    const automatic = pd.onTso;
    pd.onTso = () => {};
    const first = failureOf(client.getTimestamp());
    await pd.runtime.settle();
    const second = ask(2);
    await pd.runtime.settle();
    pd.onTso = automatic;
    await pd.runtime.advance(3_000);
    expect(await first).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(logicals(await pd.run(second))).toEqual([2, 3]);
    await client.close();
  });
});

describe('a wait for more', () => {
  it('holds a small message back, and lets it go when it is large enough', async () => {
    const { pd, client, ask } = await connected({ tso: { maxBatchWaitMs: 5 } });
    await pd.run(ask(1));
    const early = ask(2);
    await pd.runtime.advance(3);
    const late = ask(1);
    await pd.runtime.advance(2);
    await Promise.all([early, late]);
    expect(pd.streams[0]?.requests.map(({ count }) => count)).toEqual([1, 3]);
    // Eight are worth it at first, one less after each small one.
    const many = ask(6);
    await pd.runtime.settle();
    expect(pd.streams[0]?.requests.map(({ count }) => count)).toEqual([1, 3, 6]);
    await many;
    await client.close();
  });

  it.each([{ maxBatchWaitMs: 11 }, { maxBatchWaitMs: -1 }, { concurrency: 0 }, { concurrency: 17 }])(
    'of %o is refused',
    async (tso) => {
      expect(await failureOf(new FakePd().client({ tso }))).toMatchObject({ code: 'INVALID_ARGUMENT' });
      const { client } = await connected();
      expect(() => client.configureTso(tso)).toThrow(/must be from/);
      await client.close();
    },
  );
});

describe('the mode of PD', () => {
  const service = { serviceModes: [2], tsoUrls: ['http://t:1', 'http://u:1'] };
  const group = (primary: string, id = 0, modRevision = 1n): object => ({
    keyspaceGroup: { id, members: ['t:1', 'u:1'].map((a) => ({ address: `http://${a}`, isPrimary: a === primary })) },
    modRevision,
  });

  it('is asked before the first timestamp, by those who want one only', async () => {
    const { pd, client, ask } = await connected();
    await pd.runtime.advance(10_000);
    expect(pd.asked('GetClusterInfo')).toEqual([]);
    await pd.run(ask(3));
    expect(pd.asked('GetClusterInfo')).toEqual(['a:1']);
    await pd.runtime.advance(6_000);
    expect(pd.asked('GetClusterInfo')).toHaveLength(3);
    await client.close();
    expect(pd.timers.size).toBe(0);
  });

  it('api: the primary of the group gives the timestamps, told the keyspace, the group and itself', async () => {
    const { pd, client, ask } = await connected({ keyspaceId: 7 });
    pd.on(getClusterInfo, () => service);
    pd.on(findGroup, () => group('u:1', 3));
    expect(logicals(await pd.run(ask(2)))).toEqual([1, 2]);
    expect(pd.streams.map(({ address, path }) => [address, path])).toEqual([['u:1', '/tsopb.TSO/Tso']]);
    expect(pd.calls.find(({ method }) => method === 'FindGroupByKeyspaceID')?.request).toMatchObject({
      header: { clusterId: 7n, keyspace: { case: 'keyspaceId', value: 7 }, keyspaceGroupId: 0, calleeId: 't:1' },
      keyspace: { case: 'keyspaceId', value: 7 },
    });
    await client.close();
  });

  it('api: an answer that is older than what is known does not count', async () => {
    const { pd, client, ask } = await connected();
    pd.on(getClusterInfo, () => service);
    pd.on(findGroup, () => group('t:1', 0, 5n));
    await pd.run(ask(1));
    const automatic = pd.onTso;
    pd.onTso = (stream) => stream.finish('UNKNOWN', 'requested pd is not leader of cluster');
    pd.on(findGroup, (_, address) => (address === 't:1' ? group('t:1', 0, 4n) : group('u:1', 0, 6n)));
    pd.runtime.startTimer(50, () => {
      pd.onTso = automatic;
    });
    await pd.run(ask(1));
    expect(pd.streams.at(-1)?.address).toBe('u:1');
    await client.close();
  });

  it('api: without a primary one of the others is asked', async () => {
    const { pd, client, ask } = await connected();
    pd.on(getClusterInfo, () => ({ ...service, tsoUrls: ['http://t:1'] }));
    pd.on(findGroup, (_, address) => group(address === 't:1' ? '' : 'u:1'));
    await pd.run(ask(1));
    expect(pd.asked('FindGroupByKeyspaceID')).toEqual(['t:1', 'u:1']);
    expect(pd.streams[0]?.address).toBe('u:1');
    await client.close();
  });

  it('api: without nodes the primary is in the etcd of PD, of the default group only', async () => {
    const { pd, client, ask } = await connected();
    pd.on(getClusterInfo, () => ({ serviceModes: [2] }));
    const value = encode(Participant, { name: 't', listenUrls: ['http://t:1'] });
    pd.on(metaGet, ({ key }) => ({ kvs: [{ key, value }] }));
    await pd.run(ask(1));
    expect(pd.streams[0]?.address).toBe('t:1');
    const read = pd.calls.find(({ method }) => method === 'Get')?.request;
    expect(read).toMatchObject({ key: new TextEncoder().encode('/ms/7/tso/00000/primary') });
    await client.close();

    const other = await connected({ keyspaceId: 9 });
    other.pd.on(getClusterInfo, () => ({ serviceModes: [2] }));
    other.pd.on(loadKeyspaceById, () => ({
      keyspace: { name: 'x', config: new Map([['tso_keyspace_group_id', '3']]) },
    }));
    expect(await failureOf(other.pd.run(other.client.getTimestamp({ timeoutMs: 500 })))).toMatchObject({
      code: 'PD_UNAVAILABLE',
    });
    expect(other.pd.streams).toEqual([]);
    await other.client.close();
  });

  it('may change: those who wait do not notice', async () => {
    const { pd, client, ask } = await connected();
    pd.on(getClusterInfo, () => ({ serviceModes: [1] }));
    pd.on(findGroup, () => group('t:1'));
    await pd.run(ask(1));
    await pd.runtime.advance(1_000);
    const automatic = pd.onTso;
    pd.onTso = () => {};
    const waiting = ask(2);
    await pd.runtime.settle();
    pd.on(getClusterInfo, () => service);
    pd.onTso = automatic;
    expect(logicals(await pd.run(waiting))).toEqual([2, 3]);
    expect(pd.streams.map(({ address }) => address)).toEqual(['a:1', 't:1']);
    pd.on(getClusterInfo, () => ({ serviceModes: [0] }));
    await pd.runtime.advance(3_100);
    await pd.run(ask(1));
    expect(pd.streams).toHaveLength(2);
    pd.on(getClusterInfo, () => ({ serviceModes: [1] }));
    await pd.runtime.advance(3_100);
    await pd.run(ask(1));
    expect(pd.streams.map(({ address }) => address)).toEqual(['a:1', 't:1', 'a:1']);
    await client.close();
  });

  it('api: with the server proxy PD is asked all the same', async () => {
    const { pd, client, ask } = await connected({ tsoServerProxy: true });
    pd.on(getClusterInfo, () => service);
    await pd.run(ask(1));
    expect(pd.streams[0]?.address).toBe('a:1');
    expect(pd.asked('GetClusterInfo')).toEqual([]);
    await client.close();
  });
});
