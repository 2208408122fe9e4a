import { describe, expect, it } from 'vitest';
import type { PdClient } from '../pd-client.js';
import { failureOf } from '../testing/failure-of.js';
import { FakePd, never } from '../testing/fake-pd.js';
import type { PdFetch } from './pd-http.js';

type Answer = { status: number; body?: string } | 'refused' | 'silent';

async function answering(answer: (url: string) => Answer): Promise<{ pd: FakePd; client: PdClient; asked: string[] }> {
  const pd = new FakePd();
  const asked: string[] = [];
  const fetch: PdFetch = async (url, { signal }) => {
    asked.push(url.replace(/\/pd\/.*/, ''));
    const said = answer(url);
    if (said === 'refused') throw new Error('connection refused');
    if (said === 'silent') {
      return await Promise.race([
        never,
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
      ]);
    }
    return { status: said.status, text: async () => said.body ?? '' };
  };
  return { pd, client: await pd.client({ fetch }), asked };
}

const fine: Answer = {
  status: 200,
  body: '{"min_resolved_ts":447000000000000001,"stores_min_resolved_ts":{"1":447000000000000001,"2":0}}',
};

describe('the HTTP API', () => {
  it('is that of the leader, and of a follower when the leader fails', async () => {
    const { pd, client, asked } = await answering((url) => (url.includes('a:1') ? 'refused' : fine));
    expect(await pd.run(client.minResolvedTs())).toEqual({
      least: 447_000_000_000_000_001n,
      byStore: new Map([[1n, 447_000_000_000_000_001n]]),
    });
    expect(asked).toEqual(['http://a:1', 'http://b:1']);
    await client.close();
  });

  it.each([400, 403, 404])('is not asked elsewhere after %i', async (status) => {
    const { pd, client, asked } = await answering(() => ({ status, body: 'no' }));
    expect(await failureOf(pd.run(client.minResolvedTs()))).toMatchObject({
      code: 'PROTOCOL',
      message: expect.stringContaining(`HTTP ${status}: no`),
    });
    expect(asked).toHaveLength(1);
    await client.close();
  });

  it.each([
    [503, 'busy'],
    [500, 'not leader'],
  ])('has the members looked for after %i %s', async (status, body) => {
    const { pd, client } = await answering((url) => (url.includes('a:1') ? { status, body } : fine));
    pd.calls.length = 0;
    await pd.run(client.minResolvedTs());
    expect(pd.asked('GetMembers')).not.toEqual([]);
    await client.close();
  });

  it('keeps its deadline, the default one too', async () => {
    const { pd, client, asked } = await answering(() => 'silent');
    const startMs = pd.runtime.monotonicMs();
    expect(await failureOf(pd.run(client.minResolvedTs({ timeoutMs: 700 })))).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(pd.runtime.monotonicMs() - startMs).toBe(700);
    expect(asked).toHaveLength(1);
    expect(await failureOf(pd.run(client.minResolvedTs()))).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect(pd.runtime.monotonicMs() - startMs).toBe(30_700);
    await client.close();
  });

  it('tells what each member said when none succeeds', async () => {
    const { pd, client } = await answering((url) => (url.includes('b:1') ? 'refused' : { status: 502, body: 'x' }));
    expect(await failureOf(pd.run(client.minResolvedTs()))).toMatchObject({
      code: 'PD_UNAVAILABLE',
      endpoints: [
        { url: 'http://a:1', reason: 'HTTP 502: x' },
        { url: 'http://b:1', reason: 'Error: connection refused' },
        { url: 'http://c:1', reason: 'HTTP 502: x' },
      ],
    });
    await client.close();
  });

  it('ends with the reason of a signal, and with CLOSED', async () => {
    const { pd, client } = await answering(() => 'silent');
    const abort = new AbortController();
    const aborted = failureOf(client.minResolvedTs({ signal: abort.signal }));
    await pd.runtime.settle();
    abort.abort('enough');
    expect(await aborted).toBe('enough');
    const closed = failureOf(client.minResolvedTs());
    await pd.runtime.settle();
    await client.close();
    expect(await closed).toMatchObject({ code: 'CLOSED' });
    expect(await failureOf(client.minResolvedTs())).toMatchObject({ code: 'CLOSED' });
    expect(pd.timers.size).toBe(0);
  });

  it('is not used on another clock without a fetch of its own', async () => {
    const pd = new FakePd();
    const client = await pd.client();
    expect(await failureOf(client.minResolvedTs())).toMatchObject({ code: 'UNSUPPORTED' });
    expect(await failureOf(client.keyspaces.create('x'))).toMatchObject({ code: 'UNSUPPORTED' });
    await client.close();
  });
});
