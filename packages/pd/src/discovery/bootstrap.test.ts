import { MismatchedClusterError, PdUnavailableError } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import { getMembers } from '../calls/pd-methods.js';
import { PdClient } from '../pd-client.js';
import { failureOf } from '../testing/failure-of.js';
import { FakePd, never } from '../testing/fake-pd.js';
import { FakeStatus } from '../testing/fake-status.js';

describe('bootstrap', () => {
  it('asks every endpoint in parallel and takes the cluster id and the leader from the answers', async () => {
    const pd = new FakePd();
    pd.clusterId = 2n ** 63n + 5n;
    pd.leader = 'b:1';
    const client = await pd.client({ endpoints: ['http://a:1', 'b:1', 'c:1'] });
    expect(client.clusterId).toBe(2n ** 63n + 5n);
    expect(client.leaderUrl).toBe('http://b:1');
    expect(client.endpoints).toEqual(['b:1', 'a:1', 'c:1']);
    expect(pd.asked('GetMembers')).toEqual(['a:1', 'b:1', 'c:1']);
    expect(pd.calls.map(({ atMs }) => atMs)).toEqual([0, 0, 0]);
    await client.close();
  });

  it('is content with one endpoint that answers when the others are refused, without a pause', async () => {
    const pd = new FakePd();
    pd.down.add('b:1').add('c:1');
    const client = await pd.client({ endpoints: ['b:1', 'c:1', 'a:1'] });
    expect(pd.runtime.monotonicMs()).toBe(0);
    await client.close();
  });

  it('waits 200 ms and no longer for silent endpoints once one has answered', async () => {
    const pd = new FakePd();
    pd.silent.add('b:1');
    const client = await pd.client({ endpoints: ['a:1', 'b:1'] });
    expect(pd.runtime.monotonicMs()).toBe(200);
    await client.close();
  });

  it('fails at once when two endpoints belong to different clusters, naming each', async () => {
    const pd = new FakePd();
    pd.on(getMembers, (_, address) => (address === 'c:1' ? never : pd.membersAnswer(address === 'a:1' ? 7n : 8n)));
    const error = await failureOf(pd.client({ endpoints: ['a:1', 'b:1', 'c:1'] }));
    expect(error).toBeInstanceOf(MismatchedClusterError);
    expect((error as MismatchedClusterError).got).toEqual([
      { url: 'a:1', clusterId: 7n },
      { url: 'b:1', clusterId: 8n },
    ]);
    expect(pd.runtime.monotonicMs()).toBe(0);
  });

  it('sees a mismatch that comes a little later than the first answer', async () => {
    const pd = new FakePd();
    pd.on(getMembers, async (_, address) => {
      if (address === 'b:1') await new Promise<void>((resolve) => pd.runtime.startTimer(150, resolve));
      return pd.membersAnswer(address === 'a:1' ? 7n : 8n);
    });
    expect(await failureOf(pd.client({ endpoints: ['a:1', 'b:1'] }))).toBeInstanceOf(MismatchedClusterError);
    expect(pd.runtime.monotonicMs()).toBe(150);
  });

  it('gives up at the connect timeout and says what each endpoint said', async () => {
    const pd = new FakePd();
    pd.down.add('a:1');
    pd.silent.add('b:1');
    pd.on(getMembers, (_, address) => {
      if (address === 'c:1') throw new FakeStatus('UNAVAILABLE', 'server not started');
      if (address === 'd:1') return { ...pd.membersAnswer(), leader: undefined };
      return pd.membersAnswer(0n);
    });
    const error = await failureOf(pd.client({ endpoints: ['a:1', 'b:1', 'c:1', 'd:1', 'e:1'] }));
    expect(error).toBeInstanceOf(PdUnavailableError);
    expect((error as PdUnavailableError).endpoints).toEqual([
      { url: 'a:1', reason: 'UNAVAILABLE: connection refused' },
      { url: 'b:1', reason: 'no answer within 3000 ms' },
      { url: 'c:1', reason: 'UNAVAILABLE: server not started' },
      { url: 'd:1', reason: 'knows no leader' },
      { url: 'e:1', reason: 'answered without a cluster id' },
    ]);
    expect(pd.runtime.monotonicMs()).toBe(10_000);
    expect(pd.timers.size).toBe(0);
    expect(pd.runtime.pendingTimers()).toBe(0);
  });

  it('says "no answer within N ms" for a silent endpoint also when the connect timeout is shorter than an attempt', async () => {
    const pd = new FakePd();
    pd.silent.add('a:1');
    const error = await failureOf(pd.client({ connectTimeoutMs: 400 }));
    expect((error as PdUnavailableError).endpoints).toEqual([{ url: 'a:1', reason: 'no answer within 400 ms' }]);
    expect(pd.runtime.monotonicMs()).toBe(400);
  });

  it('tries again after 100 ms and then up to 1 s apart, until an endpoint comes up', async () => {
    const pd = new FakePd();
    pd.down.add('a:1');
    pd.runtime.startTimer(4_000, () => pd.down.delete('a:1'));
    const client = await pd.client();
    expect(pd.calls.map(({ atMs }) => atMs)).toEqual([0, 100, 300, 700, 1_500, 2_500, 3_500, 4_500]);
    await client.close();
  });

  it('goes on asking a refused endpoint while another is silent', async () => {
    const pd = new FakePd();
    pd.silent.add('b:1');
    pd.down.add('a:1');
    pd.runtime.startTimer(250, () => pd.down.delete('a:1'));
    const client = await pd.client({ endpoints: ['a:1', 'b:1'] });
    expect(pd.runtime.monotonicMs()).toBe(500);
    await client.close();
  });

  it.each([
    ['in the first attempt', 'silent', 50],
    ['in a pause', 'down', 50],
  ] as const)('ends with the reason of the signal that is aborted %s', async (_, how, atMs) => {
    const pd = new FakePd();
    pd[how].add('a:1');
    const abort = new AbortController();
    pd.runtime.startTimer(atMs, () => abort.abort('enough'));
    expect(await failureOf(pd.client({ signal: abort.signal }))).toBe('enough');
    expect(pd.runtime.monotonicMs()).toBe(atMs);
    expect(pd.timers.size).toBe(0);
  });

  it('ends with the reason of a signal that was aborted before, and asks nobody', async () => {
    const pd = new FakePd();
    expect(await failureOf(pd.client({ signal: AbortSignal.abort('never') }))).toBe('never');
    expect(pd.calls).toEqual([]);
  });

  it('rejects endpoints that are none', async () => {
    const { runtime, timers } = new FakePd();
    for (const endpoints of [[], ['nonsense'], ['a:99999']]) {
      const error = await failureOf(PdClient.connect({ endpoints, runtime, timers, transport: new FakePd() }));
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'endpoints' });
    }
  });
});
