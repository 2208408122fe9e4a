import { formatAttempts, type PdUnavailableError, pdChannel, type TikvError } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import type { PdClient } from '../pd-client.js';
import { failureOf } from '../testing/failure-of.js';
import { FakePd, never } from '../testing/fake-pd.js';
import { FakeStatus } from '../testing/fake-status.js';
import { getMembers, getStore } from './pd-methods.js';

const store = { store: { id: 1n, address: 's:1' } };

async function connected(): Promise<{ pd: FakePd; client: PdClient; startMs: number }> {
  const pd = new FakePd();
  pd.onLeader(getStore, () => store);
  const client = await pd.client();
  pd.calls.length = 0;
  return { pd, client, startMs: pd.runtime.monotonicMs() };
}

describe('a call on the leader', () => {
  it('carries the cluster id and the caller', async () => {
    const pd = new FakePd();
    pd.clusterId = 2n ** 63n + 1n;
    pd.onLeader(getStore, () => store);
    const client = await pd.client({ callerId: 'me' });
    await pd.run(client.getStore(1n, { callerComponent: 'region-cache' }));
    expect(pd.calls.at(-1)?.request).toMatchObject({
      header: { clusterId: 2n ** 63n + 1n, callerId: 'me', callerComponent: 'region-cache' },
      storeId: 1n,
    });
    await client.close();
  });

  it.each([
    'UNAVAILABLE not leader',
    'UNKNOWN no leader in the cluster',
    'INVALID_ARGUMENT forwarded host is not leader',
    'UNKNOWN tso is not served on this node',
    'UNKNOWN keyspace group is not primary',
  ])('trap 4: follows the leader when the answer is %s', async (said) => {
    const { pd, client, startMs } = await connected();
    const [code = '', ...words] = said.split(' ');
    pd.on(getStore, (_, address) => {
      if (address === 'a:1') throw new FakeStatus(code as never, words.join(' '));
      return store;
    });
    pd.leader = 'b:1';
    expect(await pd.run(client.getStore(1n))).toMatchObject({ address: 's:1' });
    expect(pd.calls.map(({ method, address }) => `${method} ${address}`)).toEqual([
      'GetStore a:1',
      'GetMembers b:1',
      'GetStore b:1',
    ]);
    expect(client.leaderUrl).toBe('http://b:1');
    expect(pd.runtime.monotonicMs()).toBe(startMs);
    await client.close();
  });

  it('follows the leader when the old one says in the header that it does not lead', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, (_, address) =>
      address === 'a:1' ? { header: { clusterId: 7n, error: { type: 1, message: 'not leader' } } } : store,
    );
    pd.leader = 'b:1';
    expect(await pd.run(client.getStore(1n))).toMatchObject({ address: 's:1' });
    expect(pd.asked('GetStore')).toEqual(['a:1', 'b:1']);
    await client.close();
  });

  it('does not retry when the header says that PD is of another cluster', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => ({ header: { error: { type: 1, message: 'mismatch cluster id, need 8 but got 7' } } }));
    expect(await failureOf(pd.run(client.getStore(1n)))).toMatchObject({
      code: 'MISMATCHED_CLUSTER',
      got: [{ url: 'a:1', clusterId: 8n }],
    });
    expect(pd.asked('GetStore')).toHaveLength(1);
    await client.close();
  });

  it('follows the leader when the old one is gone', async () => {
    const { pd, client } = await connected();
    pd.leader = 'c:1';
    pd.down.add('a:1');
    expect(await pd.run(client.getStore(1n))).toMatchObject({ id: 1n });
    await client.close();
  });

  it('follows the leader when the old one is silent, after the time for one attempt', async () => {
    const { pd, client, startMs } = await connected();
    pd.leader = 'c:1';
    pd.silent.add('a:1');
    expect(await pd.run(client.getStore(1n))).toMatchObject({ id: 1n });
    expect(pd.runtime.monotonicMs() - startMs).toBe(3_000);
    await client.close();
  });

  it('pauses 20, 100, then 500 ms between attempts while nobody leads', async () => {
    const { pd, client, startMs } = await connected();
    pd.leader = undefined;
    pd.runtime.startTimer(1_500, () => {
      pd.leader = 'a:1';
    });
    await pd.run(client.getStore(1n));
    const times = pd.calls.filter(({ method }) => method === 'GetStore').map(({ atMs }) => atMs - startMs);
    expect(times).toEqual([0, 20, 120, 620, 1_120, 1_620]);
    await client.close();
  });

  it('does not spin when members name each other', async () => {
    const { pd, client, startMs } = await connected();
    pd.on(getMembers, () => {
      pd.leader = pd.leader === 'a:1' ? 'b:1' : 'a:1';
      return pd.membersAnswer();
    });
    pd.on(getStore, () => {
      throw new FakeStatus('UNAVAILABLE', 'not leader');
    });
    await failureOf(pd.run(client.getStore(1n)));
    expect(pd.asked('GetStore').length).toBeLessThan(25);
    expect(pd.runtime.monotonicMs() - startMs).toBeLessThanOrEqual(9_000);
    await client.close();
  });

  it('fails at three times the timeout of an attempt, naming each member, what it said and what was tried', async () => {
    const { pd, client, startMs } = await connected();
    for (const address of pd.members) pd.down.add(address);
    const error = (await failureOf(pd.run(client.getStore(1n)))) as PdUnavailableError;
    expect(error).toMatchObject({ code: 'PD_UNAVAILABLE', operation: 'pd.GetStore', retryable: true });
    expect(error.endpoints).toEqual(pd.members.map((url) => ({ url, reason: 'UNAVAILABLE: connection refused' })));
    expect(error.attempts.length).toBeGreaterThan(5);
    expect(error.attempts[0]).toMatchObject({
      target: 'pd http://a:1',
      what: 'GetStore',
      outcome: 'UNAVAILABLE: connection refused',
      startedAtMs: 0,
    });
    expect(formatAttempts(error)).toContain('connection refused');
    const tookMs = pd.runtime.monotonicMs() - startMs;
    expect(tookMs).toBeGreaterThan(8_400);
    expect(tookMs).toBeLessThanOrEqual(9_000);
    await client.close();
  });

  it('keeps the deadline of the caller when all members are silent', async () => {
    const { pd, client, startMs } = await connected();
    for (const address of pd.members) pd.silent.add(address);
    const error = (await failureOf(pd.run(client.getStore(1n, { timeoutMs: 250 })))) as PdUnavailableError;
    expect(error.endpoints[0]).toEqual({ url: 'a:1', reason: 'no answer within 250 ms' });
    expect(pd.runtime.monotonicMs() - startMs).toBe(250);
    await client.close();
  });

  it('keeps the deadline of the caller while the leader is looked for', async () => {
    const { pd, client, startMs } = await connected();
    pd.leader = undefined;
    for (const address of ['b:1', 'c:1']) pd.silent.add(address);
    const error = await failureOf(pd.run(client.getStore(1n, { timeoutMs: 250 })));
    expect(error).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(pd.runtime.monotonicMs() - startMs).toBe(250);
    await client.close();
  });

  it.each<[string, (pd: FakePd) => void]>([
    ['an attempt', (pd) => pd.silent.add('a:1')],
    [
      'the search for the leader',
      (pd) => {
        pd.leader = undefined;
        pd.silent.add('b:1');
      },
    ],
    ['a pause', (pd) => pd.members.forEach((address) => pd.down.add(address))],
  ])('ends with the reason of the signal that is aborted during %s', async (_, spoil) => {
    const { pd, client, startMs } = await connected();
    spoil(pd);
    const abort = new AbortController();
    pd.runtime.startTimer(50, () => abort.abort('enough'));
    expect(await failureOf(pd.run(client.getStore(1n, { signal: abort.signal })))).toBe('enough');
    expect(pd.runtime.monotonicMs() - startMs).toBe(50);
    await client.close();
  });

  it('sends nothing for a signal that was aborted before', async () => {
    const { pd, client } = await connected();
    expect(await failureOf(pd.run(client.getStore(1n, { signal: AbortSignal.abort('never') })))).toBe('never');
    expect(pd.calls).toEqual([]);
    await client.close();
  });

  it('does not retry when PD is of another cluster', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => {
      throw new FakeStatus('FAILED_PRECONDITION', 'mismatch cluster id, need 9 but got 7');
    });
    expect(await failureOf(pd.run(client.getStore(1n)))).toMatchObject({
      code: 'MISMATCHED_CLUSTER',
      expected: 7n,
      got: [{ url: 'a:1', clusterId: 9n }],
    });
    expect(pd.asked('GetStore')).toHaveLength(1);
    await client.close();
  });

  it.each([
    ['UNIMPLEMENTED', 'unknown method GetStore', 'UNSUPPORTED'],
    ['INTERNAL', 'oops', 'PROTOCOL'],
  ] as const)('does not retry %s: %s is %s', async (status, said, code) => {
    const { pd, client } = await connected();
    pd.on(getStore, () => {
      throw new FakeStatus(status, said);
    });
    const error = (await failureOf(pd.run(client.getStore(1n)))) as TikvError;
    expect(error.code).toBe(code);
    expect(error.attempts).toHaveLength(1);
    expect(pd.asked('GetStore')).toHaveLength(1);
    await client.close();
  });

  it('takes a new connection when the address belongs to another server now', async () => {
    const { pd, client } = await connected();
    let refusals = 1;
    pd.on(getStore, () => {
      if (refusals-- > 0) throw new FakeStatus('FAILED_PRECONDITION', 'mismatch callee id, need x but got y');
      return store;
    });
    expect(await pd.run(client.getStore(1n))).toMatchObject({ id: 1n });
    const toLeader = pd.connections.filter(({ address }) => address === 'a:1');
    expect(toLeader.map(({ state }) => state)).toEqual(['closed', 'ready']);
    await client.close();
  });

  it('tells an answer that cannot be decoded from silence', async () => {
    const { pd, client } = await connected();
    pd.on(
      {
        ...getStore,
        response: { ...getStore.response, write: (w: { uint32(n: number): void }) => w.uint32(15) },
      },
      () => store,
    );
    expect(await failureOf(pd.run(client.getStore(1n)))).toMatchObject({ code: 'PROTOCOL' });
    await client.close();
  });

  it('is reported on the channel of PD calls', async () => {
    const { pd, client } = await connected();
    const seen: unknown[] = [];
    const stop = pdChannel.subscribe(({ method, url, outcome }) => seen.push([method, url, outcome]));
    try {
      pd.leader = 'b:1';
      await pd.run(client.getStore(1n));
    } finally {
      stop();
    }
    expect(seen).toEqual([
      ['GetStore', 'a:1', 'UNAVAILABLE: not leader'],
      ['GetMembers', 'b:1', 'ok'],
      ['GetStore', 'b:1', 'ok'],
    ]);
    await client.close();
  });

  it('ends with CLOSED when the client closes, and so do later ones', async () => {
    const { pd, client } = await connected();
    pd.on(getStore, () => never);
    const call = failureOf(client.getStore(1n));
    await pd.runtime.settle();
    await client.close();
    expect(await pd.run(call)).toMatchObject({ code: 'CLOSED' });
    expect(await failureOf(pd.run(client.getStore(1n)))).toMatchObject({ code: 'CLOSED' });
    expect(pd.asked('GetStore')).toHaveLength(1);
  });
});
