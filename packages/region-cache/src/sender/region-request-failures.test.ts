import type { BackofferOptions } from '@tikv/core';
import { rawGet, rawPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { Bench } from '../testing/bench.js';
import { bytes } from '../testing/fake-pd.js';
import { FakeStatus, never } from '../testing/fake-tikv.js';
import { WriteFate } from './write-fate.js';

async function start(options: Partial<BackofferOptions> = {}) {
  const bench = new Bench([{ id: 1, start: '', end: '' }]);
  const region = await bench.locate('a');
  const backoffer = bench.backoffer(options);
  const to = { context: {}, region, backoffer, fate: new WriteFate() };
  const get = () => bench.sender.send({ command: rawGet, request: { key: bytes('a') }, ...to });
  const put = () => bench.sender.send({ command: rawPut, request: { key: bytes('a'), value: bytes('secret') }, ...to });
  return { bench, region, backoffer, get, put };
}

/** Fails the first `times` requests. */
function failing(bench: Bench, times: number, status: () => FakeStatus): void {
  const answer = () => {
    if (bench.tikv.calls.length <= times) throw status();
    return {};
  };
  bench.tikv.on(rawGet, answer);
  bench.tikv.on(rawPut, answer);
}

const refused = () => new FakeStatus('UNAVAILABLE', 'connection refused', false);
const lost = () => new FakeStatus('UNAVAILABLE', 'connection reset', true);

describe('requests without an answer (pd-region-rpc-retry.md §4.5)', () => {
  it('trap 13: asks the same store again when it is alive', async () => {
    const { bench, backoffer, get } = await start();
    failing(bench, 1, lost);
    expect(await bench.run(get())).toMatchObject({ regionError: undefined });
    expect(bench.tikv.addresses).toEqual(['s1:1', 's1:1']);
    expect(bench.tikv.probes).toEqual(['s1:1']);
    expect(backoffer.sleptMs).toBeGreaterThanOrEqual(50);
    expect(backoffer.attempts).toMatchObject([
      { outcome: 'UNAVAILABLE: connection reset', backoff: { kind: 'tikvRPC' } },
    ]);
  });

  it('asks another peer when the store is dead, and first from then on', async () => {
    const { bench, region, get } = await start();
    bench.tikv.dead.add('s1:1');
    failing(bench, 1, refused);
    expect(await bench.run(get())).toMatchObject({ regionError: undefined });
    const [, other] = bench.tikv.addresses;
    expect(bench.tikv.addresses).toEqual(['s1:1', other]);
    expect(bench.stores.get(1n)).toMatchObject({ liveness: 'unreachable', lastFailure: 1 });
    expect(region.storeAt(region.leaderIndex).address).toBe(other);
    bench.stores.close();
  });

  it('trap 16: closes a connection that was cancelled by the other side, and uses a fresh one', async () => {
    const { bench, get } = await start();
    failing(bench, 1, () => new FakeStatus('CANCELLED', 'server is stopping'));
    await bench.run(get());
    expect(bench.tikv.closed).toEqual(['s1:1 v1']);
    expect(bench.tikv.calls.map(({ version }) => version)).toEqual([1, 2]);
  });

  it.each([
    ['MISMATCHED_CLUSTER', new FakeStatus('UNKNOWN', 'mismatch cluster id, need 7 but got 8')],
    ['UNSUPPORTED', new FakeStatus('UNIMPLEMENTED', 'unknown')],
    ['SERVER_ERROR', new FakeStatus('PERMISSION_DENIED', 'wrong common name')],
  ])('rejects with %s at once', async (code, status) => {
    const { bench, get } = await start();
    failing(bench, 1, () => status);
    expect(await bench.failure(get())).toMatchObject({ code, attempts: [{ storeId: 1n }], undetermined: false });
    expect(bench.tikv.calls).toHaveLength(1);
    expect(bench.runtime.monotonicMs()).toBe(0);
  });

  it('rejects an answer that cannot be read with CODEC', async () => {
    const { bench, get } = await start();
    bench.tikv.on(rawGet, () => Uint8Array.of(0xff));
    expect(await bench.failure(get())).toMatchObject({ code: 'CODEC', attempts: [{}] });
    expect(bench.tikv.calls).toHaveLength(1);
  });

  it('shows every attempt and its wait when the budget is used up', async () => {
    const { bench, get } = await start({ budgetMs: 300 });
    failing(bench, 100, lost);
    const error = (await bench.failure(get())) as { attempts: { outcome: string }[] };
    expect(error).toMatchObject({ code: 'BUDGET_EXHAUSTED', budgetMs: 300 });
    expect(error.attempts.length).toBe(bench.tikv.calls.length);
    expect(error.attempts.length).toBeGreaterThanOrEqual(3);
    expect(error.attempts[0]).toMatchObject({ target: 'store 1 (s1:1)', what: 'RawGet', backoff: { kind: 'tikvRPC' } });
  });

  it('gives an attempt no more time than the operation has', async () => {
    const { bench, get } = await start({ deadlineAtMs: 250 });
    bench.tikv.on(rawGet, () => never);
    expect(await bench.failure(get())).toMatchObject({ code: 'DEADLINE_EXCEEDED', attempts: [{}] });
    expect(bench.tikv.calls.map(({ timeoutMs }) => timeoutMs)).toEqual([250]);
    expect(bench.runtime.monotonicMs()).toBe(250);
  });
});

describe('aborting', () => {
  const abort = () => {
    const controller = new AbortController();
    return { signal: controller.signal, now: (reason: Error) => controller.abort(reason) };
  };

  it('rejects a request under way at once', async () => {
    const { signal, now } = abort();
    const { bench, get } = await start({ signal });
    bench.tikv.on(rawGet, () => never);
    const getting = get();
    await bench.runtime.advance(10);
    const reason = new Error('enough');
    now(reason);
    expect(await bench.failure(getting)).toBe(reason);
    expect(bench.runtime.monotonicMs()).toBe(10);
    expect(bench.tikv.probes).toEqual([]);
  });

  it('rejects at once while a probe of the store runs', async () => {
    const { signal, now } = abort();
    const { bench, get } = await start({ signal });
    failing(bench, 1, lost);
    bench.tikv.onHealth = () => never;
    const getting = get();
    await bench.runtime.advance(10);
    expect(bench.tikv.probes).toHaveLength(1);
    const reason = new Error('enough');
    now(reason);
    expect(await bench.failure(getting)).toBe(reason);
    expect(bench.runtime.monotonicMs()).toBe(10);
  });

  it('sends nothing when it came before', async () => {
    const { signal, now } = abort();
    const { bench, get } = await start({ signal });
    const reason = new Error('enough');
    now(reason);
    expect(await bench.failure(get())).toBe(reason);
    expect(bench.tikv.calls).toEqual([]);
  });

  it('leaves a write undetermined that is under way', async () => {
    const { signal, now } = abort();
    const { bench, put } = await start({ signal });
    bench.tikv.on(rawPut, () => never);
    const putting = put();
    await bench.runtime.advance(10);
    const reason = new Error('enough');
    now(reason);
    expect(await bench.failure(putting)).toMatchObject({ code: 'UNDETERMINED', cause: reason, undetermined: true });
    expect(bench.runtime.monotonicMs()).toBe(10);
  });
});

describe('writes that fail', () => {
  it('are UNDETERMINED when one was sent and no answer came', async () => {
    const { bench, put } = await start({ budgetMs: 0 });
    failing(bench, 100, lost);
    const error = await bench.failure(put());
    expect(error).toMatchObject({
      code: 'UNDETERMINED',
      undetermined: true,
      attempts: [{ what: 'RawPut' }],
      cause: { code: 'BUDGET_EXHAUSTED' },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('stay UNDETERMINED when a later attempt fails for good', async () => {
    const { bench, put } = await start();
    const statuses = [lost(), new FakeStatus('PERMISSION_DENIED', 'no', false)];
    failing(bench, 2, () => statuses.shift() as FakeStatus);
    expect(await bench.failure(put())).toMatchObject({ code: 'SERVER_ERROR', undetermined: true });
  });

  it('fail for certain when the server surely never saw them', async () => {
    const { bench, put } = await start({ budgetMs: 0 });
    failing(bench, 100, refused);
    expect(await bench.failure(put())).toMatchObject({ code: 'BUDGET_EXHAUSTED', undetermined: false });
  });

  it('succeed when a later attempt does', async () => {
    const { bench, put } = await start();
    failing(bench, 1, lost);
    expect(await bench.run(put())).toMatchObject({ regionError: undefined });
  });
});
