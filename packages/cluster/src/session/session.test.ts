import type { PhysicalKey } from '@tikv/core';
import { factsOf, sendToKey } from '@tikv/region-cache';
import { type Interceptor, type OperationPlan, rawGet } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import type { ConnectOptions } from '../options/connect-options.js';
import { clusterId, FakePd } from '../testing/fake-pd.js';
import { Session } from './session.js';

const key = 'k' as PhysicalKey;

function open(pd: FakePd, options: ConnectOptions = {}): Promise<Session> {
  return Session.open({ pd: 'pd:1', transport: pd, runtime: pd.runtime, ...options });
}

/** Nothing is left of a session: no connection, no timer. */
function expectClean(pd: FakePd): void {
  expect(pd.connections.length).toBeGreaterThan(0);
  expect(pd.open).toBe(0);
  expect(pd.runtime.pendingTimers()).toBe(0);
}

describe('opening a session', () => {
  it('learns the cluster from PD, and speaks API V1 with plain bounds', async () => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    expect(session).toMatchObject({ clusterId: BigInt(clusterId), apiVersion: 'v1', runtime: pd.runtime });
    expect(session.raw.codec).toMatchObject({ bounds: 'plain' });
    expect(session.raw.concurrency).toBe(32);
    expect(pd.asked).toEqual(['GetMembers']);
    await session.close();
  });

  it('loads the keyspace for API V2, and puts it into keys and requests', async () => {
    const pd = new FakePd();
    pd.keyspace(5, 'app');
    const session = await pd.run(open(pd, { keyspace: 'app', limits: { concurrency: 3 } }));
    expect(session.apiVersion).toBe('v2');
    expect(session.raw.context).toMatchObject({ keyspace: { value: 5 }, keyspaceName: 'app' });
    expect(session.raw.codec).toMatchObject({ bounds: 'memcomparable', keyspaceId: 5 });
    expect(session.raw.codec.encode('a', 'key')).toBe('r\u0000\u0000\u0005a');
    expect(session.raw.concurrency).toBe(3);
    await session.close();
  });

  it('says where requests come from when it was told', async () => {
    const pd = new FakePd();
    const [told, untold] = [await pd.run(open(pd, { requestSource: 'app' })), await pd.run(open(pd))];
    expect(told.raw.context.requestSource).toBe('external_app');
    expect(untold.raw.context.requestSource).toBeUndefined();
    await told.close();
    await untold.close();
  });

  it('connects nowhere when an option is wrong', async () => {
    const pd = new FakePd();
    await expect(open(pd, { limits: { concurrency: 0 } })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(pd.connections).toEqual([]);
  });

  it('leaves nothing behind when PD is not there', async () => {
    const pd = new FakePd();
    pd.answers.set('GetMembers', 'UNAVAILABLE');
    const error = await pd.failure(open(pd, { timeouts: { connectMs: 500 } }));
    expect(error).toMatchObject({ code: 'PD_UNAVAILABLE', endpoints: [{ url: 'pd:1' }] });
    expect(pd.runtime.monotonicMs()).toBe(500);
    expectClean(pd);
  });

  it('leaves nothing behind when the keyspace does not exist', async () => {
    const pd = new FakePd();
    pd.noKeyspace();
    expect(await pd.failure(open(pd, { keyspace: 'app' }))).toMatchObject({ code: 'KEYSPACE', keyspace: 'app' });
    expectClean(pd);
  });

  it.each([
    ['the first contact with PD', 'GetMembers', {}],
    ['the keyspace', 'LoadKeyspace', { keyspace: 'app' }],
  ])(
    'rejects at once when it is aborted while waiting for %s, and leaves nothing behind',
    async (_, method, options) => {
      const pd = new FakePd();
      pd.answers.delete(method);
      const abort = new AbortController();
      const opening = open(pd, { signal: abort.signal, ...options });
      opening.catch(() => {});
      await pd.runtime.advance(300);
      expect(pd.asked.at(-1)).toBe(method);
      const reason = new Error('enough');
      abort.abort(reason);
      expect(await pd.failure(opening)).toBe(reason);
      expect(pd.runtime.monotonicMs()).toBe(300);
      expectClean(pd);
    },
  );
});

describe('beginning an operation', () => {
  it('gives it a deadline: its own, or that of the session', async () => {
    const pd = new FakePd();
    const session = await pd.run(open(pd, { timeouts: { operationMs: 700 } }));
    const nowMs = pd.runtime.monotonicMs();
    expect(session.begin('raw.get')).toMatchObject({
      operation: 'raw.get',
      deadlineAtMs: nowMs + 700,
      budgetMs: 40_000,
    });
    expect(session.begin('raw.get', { timeoutMs: 5 }, 9)).toMatchObject({ deadlineAtMs: nowMs + 5, budgetMs: 9 });
    await session.close();
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a timeout of %s', async (timeoutMs) => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    expect(() => session.begin('raw.get', { timeoutMs })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', argument: 'timeoutMs' }),
    );
    await session.close();
  });

  it('throws the reason of a signal that is aborted already', async () => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    const reason = new Error('enough');
    expect(() => session.begin('raw.get', { signal: AbortSignal.abort(reason) })).toThrow(reason);
    await session.close();
  });
});

describe('closing a session', () => {
  it('leaves no connection and no timer, also the second time', async () => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    expect(pd.open).toBeGreaterThan(0);
    const closing = session.close();
    expect(session.close()).toBe(closing);
    await closing;
    await session.close();
    expectClean(pd);
  });

  it('comes with `await using`', async () => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    await session[Symbol.asyncDispose]();
    expectClean(pd);
    expect(() => session.begin('raw.get')).toThrow(expect.objectContaining({ code: 'CLOSED' }));
  });

  it('makes each later operation CLOSED, whatever else is wrong with it', async () => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    const closing = session.close();
    const closed = expect.objectContaining({ code: 'CLOSED', operation: 'raw.get' });
    expect(() => session.begin('raw.get')).toThrow(closed);
    expect(() => session.begin('raw.get', { signal: AbortSignal.abort() })).toThrow(closed);
    await closing;
    expect(() => session.begin('raw.get')).toThrow(closed);
    expect(pd.asked).toEqual(['GetMembers']);
  });

  it.each<[string, (session: Session) => Promise<unknown>]>([
    ['a lookup', (session) => Promise.resolve(session.raw.cache.locate(key, session.begin('raw.get')))],
    ['a pause', (session) => session.begin('raw.get').backoff('pdRPC', 'why')],
  ])('ends %s under way with CLOSED at once', async (_, start) => {
    const pd = new FakePd();
    const session = await pd.run(open(pd));
    const running = start(session);
    running.catch(() => {});
    await pd.runtime.advance(5);
    const nowMs = pd.runtime.monotonicMs();
    await session.close();
    expect(await pd.failure(running)).toMatchObject({ code: 'CLOSED', operation: 'raw.get' });
    expect(pd.runtime.monotonicMs()).toBe(nowMs);
    expectClean(pd);
  });

  it('ends a request under way on a store with CLOSED, and closes the connection', async () => {
    const pd = new FakePd();
    pd.oneRegion();
    const session = await pd.run(open(pd, { batch: { maxRequests: 0 } }));
    const backoffer = session.begin('raw.get');
    const request = () => ({ key: new Uint8Array(1) });
    const getting = sendToKey(session.raw, { command: rawGet, key, request, backoffer });
    getting.catch(() => {});
    await pd.runtime.advance(5);
    expect(pd.asked).toEqual(['GetMembers', 'GetRegion', 'GetStore', 'RawGet']);
    expect(pd.connections.map(({ address }) => address)).toContain('s1:1');
    await session.close();
    expect(await pd.failure(getting)).toMatchObject({ code: 'CLOSED', attempts: [{ target: 'store 1 (s1:1)' }] });
    expectClean(pd);
  });
});

describe('hooks before operations', () => {
  it('pick the replicas of one operation, and leave the route as it is when they say nothing', async () => {
    const pd = new FakePd();
    const seen: unknown[] = [];
    let plan: OperationPlan | undefined;
    const interceptors: Interceptor[] = [
      {
        name: 'plan',
        beforeOperation: (start) => {
          seen.push(start);
          return plan;
        },
      },
    ];
    const session = await pd.run(open(pd, { interceptors }));
    const backoffer = session.begin('raw.get', { timeoutMs: 500 });
    expect(await session.planned(session.raw, backoffer)).toBe(session.raw);
    plan = { replicaRead: 'follower', labels: { zone: 'a' } };
    const planned = await session.planned(session.raw, backoffer);
    expect(planned).toMatchObject({ codec: session.raw.codec, read: { type: 'follower', labels: { zone: 'a' } } });
    expect(seen[0]).toMatchObject({ operation: 'raw.get', deadlineAtMs: pd.runtime.monotonicMs() + 500 });
    await session.close();
  });

  it.each([
    ['what a hook throws', 0, 'over quota'],
    ['a hook that takes longer than the operation may', 100, 'DEADLINE_EXCEEDED'],
    ['the close of the client', 60_000, 'CLOSED'],
  ])('%s ends the operation, and nothing is sent', async (_name, timeoutMs, expected) => {
    const pd = new FakePd();
    const beforeOperation = (): Promise<undefined> =>
      timeoutMs === 0 ? Promise.reject(new Error('over quota')) : new Promise(() => {});
    const session = await pd.run(open(pd, { interceptors: [{ name: 'quota', beforeOperation }] }));
    const operation = { facts: factsOf('raw.get'), command: rawGet, request: () => ({}), result: () => 'done' };
    const options = timeoutMs === 0 ? {} : { timeoutMs };
    const outcome = session.point(session.raw, operation, key, undefined, options).then(
      () => 'done',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    );
    if (expected === 'CLOSED') await session.close();
    expect(await pd.run(outcome)).toBe(expected);
    expect(pd.asked).toEqual(['GetMembers']);
    await session.close();
  });
});
