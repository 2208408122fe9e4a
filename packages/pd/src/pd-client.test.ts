import { NodeState } from '@tikv/kvproto/metapb';
import { describe, expect, it } from 'vitest';
import {
  getAllStores,
  getMembers,
  getPrevRegion,
  getRegion,
  getRegionById,
  getStore,
  loadKeyspace,
  scanRegions,
} from './calls/pd-methods.js';
import { PdClient } from './pd-client.js';
import { failureOf } from './testing/failure-of.js';
import { FakePd } from './testing/fake-pd.js';
import { FakeStatus } from './testing/fake-status.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const peer = (id: bigint): object => ({ id, storeId: id + 100n });
const region = (id: bigint): object => ({
  id,
  startKey: bytes('a'),
  endKey: bytes('b'),
  regionEpoch: { confVer: 2n ** 60n, version: 3n },
  peers: [peer(1n), peer(2n)],
});

async function connected(): Promise<{ pd: FakePd; client: PdClient }> {
  const pd = new FakePd();
  return { pd, client: await pd.client() };
}

describe('regions', () => {
  it.each([
    [
      'getRegion',
      getRegion,
      (client: PdClient) => client.getRegion(bytes('k'), { needBuckets: true }),
      { regionKey: bytes('k') },
    ],
    [
      'getPrevRegion',
      getPrevRegion,
      (client: PdClient) => client.getPrevRegion(bytes('k'), { needBuckets: true }),
      { regionKey: bytes('k') },
    ],
    [
      'getRegionById',
      getRegionById,
      (client: PdClient) => client.getRegionById(2n ** 60n, { needBuckets: true }),
      { regionId: 2n ** 60n },
    ],
  ] as const)(
    '%s gives a region with its leader, its ailing peers and its buckets',
    async (_, method, call, request) => {
      const { pd, client } = await connected();
      pd.on(method, () => ({
        region: region(5n),
        leader: peer(1n),
        downPeers: [{ peer: peer(2n), downSeconds: 9 }],
        pendingPeers: [peer(2n)],
        buckets: { regionId: 5n, keys: [bytes('a'), bytes('b')] },
      }));
      const got = await pd.run(call(client));
      expect(got).toMatchObject({
        region: { id: 5n, startKey: bytes('a'), endKey: bytes('b'), regionEpoch: { confVer: 2n ** 60n, version: 3n } },
        leader: { id: 1n, storeId: 101n },
        downPeers: [{ id: 2n }],
        pendingPeers: [{ id: 2n }],
        buckets: { keys: [bytes('a'), bytes('b')] },
      });
      expect(got?.region.peers).toHaveLength(2);
      expect(pd.calls.at(-1)?.request).toMatchObject({ ...request, needBuckets: true });
      await client.close();
    },
  );

  it.each([
    ['an answer without a region', {}],
    ['REGION_NOT_FOUND', { header: { clusterId: 7n, error: { type: 6, message: 'region not found' } } }],
  ])('knows no region after %s', async (_, answer) => {
    const { pd, client } = await connected();
    for (const method of [getRegion, getPrevRegion]) pd.on(method, () => answer);
    pd.on(getRegionById, () => answer);
    expect(await pd.run(client.getRegion(bytes('k')))).toBeUndefined();
    expect(await pd.run(client.getPrevRegion(bytes('k')))).toBeUndefined();
    expect(await pd.run(client.getRegionById(5n))).toBeUndefined();
    await client.close();
  });

  it('does not ask for buckets unless told to, and takes a leader without an id for none', async () => {
    const { pd, client } = await connected();
    pd.on(getRegion, () => ({ region: region(5n), leader: {} }));
    expect(await pd.run(client.getRegion(bytes('k')))).toMatchObject({
      leader: undefined,
      downPeers: [],
      buckets: undefined,
    });
    expect(pd.calls.at(-1)?.request).toMatchObject({ needBuckets: false });
    await client.close();
  });

  it('rejects with what PD says in the header', async () => {
    const { pd, client } = await connected();
    pd.on(getRegion, () => ({ header: { error: { type: 2, message: 'cluster is not bootstrapped' } } }));
    expect(await failureOf(pd.run(client.getRegion(bytes('k'))))).toMatchObject({
      code: 'PROTOCOL',
      message: expect.stringContaining('cluster is not bootstrapped'),
    });
    expect(pd.asked('GetRegion')).toHaveLength(1);
    await client.close();
  });

  it('scans regions', async () => {
    const { pd, client } = await connected();
    pd.on(scanRegions, () => ({
      regions: [
        { region: region(1n), leader: peer(1n) },
        { region: region(2n), leader: {} },
      ],
    }));
    const got = await pd.run(client.scanRegions(bytes('a'), bytes(''), 16));
    expect(got.map(({ region: { id }, leader }) => [id, leader?.id])).toEqual([
      [1n, 1n],
      [2n, undefined],
    ]);
    expect(pd.calls.at(-1)?.request).toMatchObject({ startKey: bytes('a'), endKey: bytes(''), limit: 16 });
    await client.close();
  });

  it('reads the two lists of an old server', async () => {
    const { pd, client } = await connected();
    pd.on(scanRegions, () => ({ regionMetas: [region(1n), region(2n)], leaders: [{}, peer(2n)] }));
    const got = await pd.run(client.scanRegions(bytes('a'), bytes(''), 16));
    expect(got.map(({ region: { id }, leader }) => [id, leader?.id])).toEqual([
      [1n, undefined],
      [2n, 2n],
    ]);
    await client.close();
  });
});

describe('stores', () => {
  it('gives a store', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => ({ store: { id: 4n, address: 's:1', labels: [{ key: 'zone', value: 'z' }] } }));
    expect(await pd.run(client.getStore(4n))).toMatchObject({
      id: 4n,
      address: 's:1',
      labels: [{ key: 'zone', value: 'z' }],
    });
    await client.close();
  });

  it.each([
    ['the text of an unknown store', { header: { error: { type: 1, message: 'invalid store ID 4, not found' } } }],
    ['an answer without a store', {}],
  ])('knows no store after %s', async (_, answer) => {
    const { pd, client } = await connected();
    pd.on(getStore, () => answer);
    expect(await pd.run(client.getStore(4n))).toBeUndefined();
    await client.close();
  });

  it('trap 24: knows no store when an old server says so with a status', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => {
      throw new FakeStatus('UNKNOWN', 'invalid store ID 4, not found');
    });
    expect(await pd.run(client.getStore(4n))).toBeUndefined();
    pd.on(getStore, () => {
      throw new FakeStatus('UNKNOWN', 'store 4 cannot be read');
    });
    expect(await failureOf(pd.run(client.getStore(4n)))).toMatchObject({ code: 'PROTOCOL' });
    await client.close();
  });

  it('knows no store that has been taken away', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => ({ store: { id: 4n, nodeState: NodeState.Removed } }));
    expect(await pd.run(client.getStore(4n))).toBeUndefined();
    pd.on(getStore, () => ({ store: { id: 4n, nodeState: NodeState.Removing } }));
    expect(await pd.run(client.getStore(4n))).toMatchObject({ id: 4n });
    await client.close();
  });

  it('rejects with any other text', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => ({ header: { error: { type: 1, message: 'invalid store ID 0' } } }));
    expect(await failureOf(pd.run(client.getStore(0n)))).toMatchObject({ code: 'PROTOCOL' });
    await client.close();
  });

  it('lists all stores, with or without those that are gone', async () => {
    const { pd, client } = await connected();
    pd.on(getAllStores, ({ excludeTombstoneStores }) => ({
      stores: excludeTombstoneStores === true ? [{ id: 1n }] : [{ id: 1n }, { id: 2n }],
    }));
    expect((await pd.run(client.getAllStores())).map(({ id }) => id)).toEqual([1n, 2n]);
    expect((await pd.run(client.getAllStores({ excludeTombstone: true }))).map(({ id }) => id)).toEqual([1n]);
    await client.close();
  });
});

describe('keyspaces', () => {
  it('loads one by its name', async () => {
    const { pd, client } = await connected();
    pd.on(loadKeyspace, ({ name }) => ({ keyspace: { keyspace: { case: 'id', value: 9 }, name, state: 0 } }));
    expect(await pd.run(client.loadKeyspace('app'))).toMatchObject({ keyspace: { case: 'id', value: 9 }, name: 'app' });
    await client.close();
  });

  it.each([
    ['its type', { type: 9, message: 'entry not found' }],
    ['its text', { type: 1, message: '[PD:keyspace:ErrKeyspaceNotFound]keyspace does not exist' }],
  ])('is KEYSPACE, not found, when PD says so by %s', async (_, error) => {
    const { pd, client } = await connected();
    pd.on(loadKeyspace, () => ({ header: { error } }));
    expect(await failureOf(pd.run(client.loadKeyspace('app')))).toMatchObject({
      code: 'KEYSPACE',
      keyspace: 'app',
      state: 'not found',
    });
    await client.close();
  });

  it('rejects with any other error', async () => {
    const { pd, client } = await connected();
    pd.on(loadKeyspace, () => ({ header: { error: { type: 1, message: 'keyspace manager is not ready' } } }));
    expect(await failureOf(pd.run(client.loadKeyspace('app')))).toMatchObject({ code: 'PROTOCOL' });
    await client.close();
  });

  it('is UNSUPPORTED by a PD that has none', async () => {
    const { pd, client } = await connected();
    expect(await failureOf(pd.run(client.loadKeyspace('app')))).toMatchObject({
      code: 'UNSUPPORTED',
      feature: 'LoadKeyspace of PD',
    });
    await client.close();
  });
});

describe('arguments', () => {
  const key = bytes('k');
  it.each<[string, (client: PdClient) => Promise<unknown>]>([
    ['a key that is a string', (client) => client.getRegion('k' as never)],
    ['a key that is missing', (client) => client.getPrevRegion(undefined as never)],
    ['a region id that is a number', (client) => client.getRegionById(1 as never)],
    ['a store id that is negative', (client) => client.getStore(-1n)],
    ['a bound that is a string', (client) => client.scanRegions(key, '' as never, 1)],
    ['a limit of 0', (client) => client.scanRegions(key, key, 0)],
    ['a fractional limit', (client) => client.scanRegions(key, key, 1.5)],
    ['a limit beyond 32 bits', (client) => client.scanRegions(key, key, 2 ** 31)],
    ['an empty name', (client) => client.loadKeyspace('')],
    ['a timeout of 0', (client) => client.getRegion(key, { timeoutMs: 0 })],
    ['an endless timeout', (client) => client.getAllStores({ timeoutMs: Number.POSITIVE_INFINITY })],
    ['a timeout that is not a number', (client) => client.getTimestamp({ timeoutMs: Number.NaN })],
  ])('that are wrong are refused before anything is sent: %s', async (_, call) => {
    const { pd, client } = await connected();
    pd.calls.length = 0;
    const error = await failureOf(call(client));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', retryable: false });
    expect(pd.calls).toEqual([]);
    expect(pd.streams).toEqual([]);
    await client.close();
  });

  it.each([
    { connectTimeoutMs: 0 },
    { connectTimeoutMs: Number.NaN },
    { timeoutMs: -1 },
    { timeoutMs: '3' as never },
    { endpoints: 'a:1' as never },
  ])('of connect that are wrong are refused before anything is sent: %o', async (options) => {
    const pd = new FakePd();
    expect(await failureOf(pd.client(options))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(pd.connections).toEqual([]);
    expect(pd.runtime.pendingTimers()).toBe(0);
  });
});

describe('closing', () => {
  it('is idempotent, closes all connections and leaves no timer', async () => {
    const { pd, client } = await connected();
    await pd.run(client.getTimestamp());
    await Promise.all([client.close(), client.close()]);
    await client[Symbol.asyncDispose]();
    expect(pd.connections.length).toBeGreaterThan(0);
    for (const { state } of pd.connections) expect(state).toBe('closed');
    expect(pd.timers.size).toBe(0);
    expect(pd.runtime.pendingTimers()).toBe(0);
  });

  it('ends what was a call of every kind with CLOSED', async () => {
    const { pd, client } = await connected();
    for (const address of pd.members) pd.silent.add(address);
    const calls = [
      client.getRegion(bytes('k')),
      client.getAllStores(),
      client.getTimestamp(),
      client.loadKeyspace('app'),
    ];
    const failures = calls.map((call) => failureOf(call));
    await pd.runtime.advance(50);
    await client.close();
    for (const error of await pd.run(Promise.all(failures))) expect(error).toMatchObject({ code: 'CLOSED' });
  });

  it('leaves timers that it was given open, and closes those of its own', async () => {
    const pd = new FakePd();
    const { runtime } = pd;
    const own = await pd.run(PdClient.connect({ endpoints: ['a:1'], transport: pd, runtime }));
    expect(runtime.pendingTimers('background')).toBe(1);
    await own.close();
    expect(runtime.pendingTimers()).toBe(0);
    const client = await pd.client();
    await client.close();
    pd.timers.schedule(1, () => {}).cancel();
  });

  it('frees everything when connecting fails', async () => {
    const pd = new FakePd();
    pd.down.add('a:1');
    const { runtime } = pd;
    const connecting = PdClient.connect({ endpoints: ['a:1'], transport: pd, runtime, connectTimeoutMs: 500 });
    expect(await failureOf(pd.run(connecting))).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(runtime.pendingTimers()).toBe(0);
    expect(pd.connections.map(({ state }) => state)).toEqual(['closed']);
  });

  it('makes a transport, a clock and timers of its own when it is given none', async () => {
    // Nobody listens on port 1 of this machine.
    const connecting = PdClient.connect({ endpoints: ['127.0.0.1:1'], connectTimeoutMs: 300 });
    expect(await failureOf(connecting)).toMatchObject({ code: 'PD_UNAVAILABLE', endpoints: [{ url: '127.0.0.1:1' }] });
  });

  it('takes the https URLs of members when told that they are secure', async () => {
    const pd = new FakePd();
    const clientUrls = ['http://p:1', 'https://s:1'];
    pd.on(getMembers, () => ({ members: [{ clientUrls }], leader: { clientUrls } }));
    const client = await pd.client({ secure: true });
    expect(client.leaderUrl).toBe('https://s:1');
    expect(client.endpoints).toEqual(['s:1']);
    await client.close();
  });
});
