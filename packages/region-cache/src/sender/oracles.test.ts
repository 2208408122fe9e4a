import { encodeMemcomparable, formatAttempts, isTikvError } from '@tikv/core';
import type { RawGetRequest } from '@tikv/kvproto/kvrpcpb';
import { rawCompareAndSwap, rawGet, rawPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { sendToKey } from '../fan-out/send-to-key.js';
import { Bench, key } from '../testing/bench.js';
import { bytes, type FakeRegion, metaOf } from '../testing/fake-pd.js';
import { FakeStatus, never } from '../testing/fake-tikv.js';
import { WriteFate } from './write-fate.js';

const all: FakeRegion = { id: 1, start: '', end: '', version: 5, confVer: 5 };
const value = { value: bytes('v') };
const lost = () => new FakeStatus('UNAVAILABLE', 'connection reset', true);

function start(regions: FakeRegion[] = [all]) {
  const bench = new Bench(regions);
  bench.runtime.random = () => 0;
  const get = (at: string, options: { route?: object; readTimeoutMs?: number; budgetMs?: number } = {}) =>
    sendToKey(
      { ...bench.route, ...options.route },
      {
        command: rawGet,
        key: key(at),
        request: () => ({ key: bytes(at) }),
        backoffer: bench.backoffer({ budgetMs: options.budgetMs ?? 40_000 }),
        readTimeoutMs: options.readTimeoutMs,
      },
    );
  return { bench, get };
}

describe('EpochNotMatch', () => {
  it.each<[string, FakeRegion[], boolean, number]>([
    ['an older epoch: the same region after regionMiss', [{ ...all, version: 4 }], true, 2],
    ['a newer epoch: at once, with the new one', [{ ...all, version: 6 }], true, 0],
    ['a newer epoch, raw requests: after a short wait', [{ ...all, version: 6 }], false, 2],
    ['nothing: after a wait, whoever asks', [], true, 2],
  ])('oracle 7: that names %s', async (_, current, relocatesAtOnce, sleptMs) => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, (request) => {
      if (bench.tikv.calls.length > 1) return { value: bytes(String(request.context?.regionEpoch?.version)) };
      return { regionError: { epochNotMatch: { currentRegions: current.map(metaOf) } } };
    });
    const { response } = await bench.run(get('a', { route: { relocatesAtOnce } }));
    expect(bench.runtime.monotonicMs()).toBe(sleptMs);
    const version = current[0]?.version === 6 ? '6' : '5';
    expect(Buffer.from(response.value).toString()).toBe(version);
  });

  it('oracle 17: whose regions are all outside the keyspace is like one that names none', async () => {
    const encoded = (text: string) => Buffer.from(encodeMemcomparable(key(text))).toString('latin1');
    const mine = { ...all, start: encoded('r\0\0\u0007'), end: encoded('r\0\0\u0008') };
    const foreign = { id: 9, start: encoded('r\0\0\u0001'), end: encoded('r\0\0\u0002'), version: 9, confVer: 9 };
    const bench = new Bench([mine], { bounds: 'memcomparable' });
    bench.tikv.on(rawGet, () => {
      if (bench.tikv.calls.length > 1) return value;
      return { regionError: { epochNotMatch: { currentRegions: [metaOf(foreign)] } } };
    });
    const at = key('r\0\0\u0007k');
    const keyed = { command: rawGet, key: at, request: () => ({ key: at }), backoffer: bench.backoffer() };
    expect(await bench.run(sendToKey({ ...bench.route, relocatesAtOnce: true }, keyed))).toMatchObject({
      response: value,
    });
    expect(bench.runtime.monotonicMs()).toBe(2);
    expect(bench.pd.asked.filter((call) => call.startsWith('getRegion'))).toHaveLength(2);
  });

  it('trap 10: of a store that lags does not roll the cache back', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, () =>
      bench.tikv.calls.length > 1
        ? value
        : { regionError: { epochNotMatch: { currentRegions: [metaOf({ ...all, version: 4 })] } } },
    );
    await bench.run(get('a'));
    expect(bench.cache.peek(key('a'))).toMatchObject({ version: 5n, invalid: undefined });
  });
});

describe('leaders', () => {
  const hint = (store: number) => ({
    regionError: { notLeader: { leader: { id: BigInt(store * 10), storeId: BigInt(store) } } },
  });

  it('oracle 8: the named leader is asked without a wait, and remembered', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, (_, address) => (address === 's2:1' ? value : hint(2)));
    await bench.run(get('a'));
    await bench.run(get('b'));
    expect(bench.tikv.addresses).toEqual(['s1:1', 's2:1', 's2:1']);
    expect(bench.runtime.monotonicMs()).toBe(0);
  });

  it('oracle 8: a hint to a store that cannot be reached changes nothing in the cache', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, (_, address) => (address === 's3:1' ? value : hint(2)));
    const region = await bench.locate('a');
    bench.stores.get(2n).liveness = 'unreachable';
    let leaderAfterHint: number | undefined;
    bench.tikv.on(rawGet, (_, address) => {
      if (address === 's3:1') {
        leaderAfterHint = region.leaderIndex;
        return value;
      }
      return hint(2);
    });
    await bench.run(get('a'));
    expect(leaderAfterHint).toBe(0);
    expect(bench.tikv.addresses).toEqual(['s1:1', 's3:1']);
  });

  it('peers that name each other are asked again after waits, until the time is up', async () => {
    const { bench } = start();
    bench.tikv.on(rawGet, (_, address) => hint(address === 's1:1' ? 2 : 1));
    const backoffer = bench.backoffer({ deadlineAtMs: 5_000 });
    const keyed = { command: rawGet, key: key('a'), request: () => ({ key: bytes('a') }), backoffer };
    expect(await bench.failure(sendToKey(bench.route, keyed))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(bench.tikv.calls.length).toBeLessThan(40);
  });

  it('oracle 9: a dead store is probed once, and no other region sends to it', async () => {
    const { bench, get } = start([
      { ...all, end: 'm' },
      { ...all, id: 2, start: 'm' },
    ]);
    bench.tikv.on(rawGet, (_, address) => {
      if (address === 's1:1') throw new FakeStatus('UNAVAILABLE', 'connection refused', false);
      return value;
    });
    const other = await bench.locate('z');
    bench.tikv.dead.add('s1:1');
    await bench.run(get('a'));
    expect(bench.stores.get(1n)).toMatchObject({ liveness: 'unreachable', lastFailure: 1 });
    expect(other.isCurrentAt(0)).toBe(false);
    const before = bench.tikv.calls.length;
    await bench.run(get('z'));
    expect(bench.tikv.addresses.slice(before)).toEqual(['s2:1']);
    bench.stores.close();
  });
});

describe('reads elsewhere', () => {
  it('oracle 10: a stale read of which the data is not ready becomes a plain read of the leader', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, (_, address) => (address === 's1:1' ? value : { regionError: { dataIsNotReady: {} } }));
    const read = { type: 'mixed', stale: true, storeIds: [2n] } as const;
    await bench.run(get('a', { route: { read } }));
    expect(bench.tikv.addresses).toEqual(['s2:1', 's1:1']);
    expect(bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context)).toMatchObject([
      { staleRead: true, replicaRead: false },
      { staleRead: false, replicaRead: false },
    ]);
    expect(bench.runtime.monotonicMs()).toBe(0);
  });

  it('oracle 12: a read with a short time goes to the next replica at once, and the second round has the default', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, () => (bench.tikv.calls.length <= 3 ? never : value));
    await bench.run(get('a', { readTimeoutMs: 100 }));
    const calls = bench.tikv.calls.map(({ address, atMs, timeoutMs }) => [address, atMs, timeoutMs]);
    expect(calls).toEqual([
      ['s1:1', 0, 100],
      ['s2:1', 100, 100],
      ['s3:1', 200, 100],
      ['s1:1', 302, 30_000],
    ]);
    expect(bench.tikv.probes).toEqual([]);
    expect(bench.cache.peek(key('a'))?.invalid).toBeUndefined();
    expect(bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context?.replicaRead)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('what a read is told by its time', () => {
  it.each([
    ['30 seconds or more: a store that does not answer is doubted', 60_000, ['s1:1'], [false, false]],
    ['less: it goes on elsewhere', 29_000, [], [false, true]],
  ])('trap 19: what counts is the time that the attempt was given, %s', async (_, timeoutMs, probes, replicaReads) => {
    const { bench } = start();
    bench.tikv.on(rawGet, () => (bench.tikv.calls.length === 1 ? never : value));
    const attemptTimeoutMs = timeoutMs === 60_000 ? undefined : 10_000;
    const region = await bench.locate('a');
    const sending = { command: rawGet, request: { key: bytes('a') }, context: {}, region, fate: new WriteFate() };
    const backoffer = bench.backoffer({ deadlineAtMs: timeoutMs });
    await bench.run(bench.sender.send({ ...sending, backoffer, attemptTimeoutMs }));
    expect(bench.tikv.probes).toEqual(probes);
    const contexts = bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context);
    expect(contexts.map((context) => context?.replicaRead)).toEqual(replicaReads);
  });
});

describe('labels', () => {
  it('row 72: of stores that nobody has asked about are asked for before the first choice, once', async () => {
    const { bench, get } = start();
    bench.pd.stores.set(3n, { address: 's3:1', labels: [{ key: 'zone', value: 'here' }] });
    bench.tikv.on(rawGet, () => value);
    const read = { type: 'mixed', labels: { zone: 'here' } } as const;
    await bench.run(get('a', { route: { read } }));
    await bench.run(get('b', { route: { read } }));
    expect(bench.tikv.addresses).toEqual(['s3:1', 's3:1']);
    expect(bench.pd.asked.filter((call) => call.startsWith('getStore'))).toHaveLength(3);
  });

  it('row 72: of stores that PD does not tell of in time are done without', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, () => value);
    await bench.locate('a');
    await bench.stores.resolve(bench.stores.get(1n), bench.backoffer());
    bench.pd.before = () => new Promise(() => {});
    const read = { type: 'mixed', labels: { zone: 'here' } } as const;
    await bench.run(get('a', { route: { read } }));
    expect(bench.tikv.addresses).toEqual(['s1:1']);
    expect(bench.runtime.monotonicMs()).toBe(1_000);
  });
});

describe('closing', () => {
  it('row 100: ends a request that waits for its next try at once', async () => {
    const bench = new Bench([all]);
    bench.tikv.on(rawGet, () => ({ regionError: { serverIsBusy: { reason: 'r' } } }));
    const closing = new AbortController();
    const backoffer = bench.backoffer({ closing: closing.signal });
    const keyed = { command: rawGet, key: key('a'), request: () => ({ key: bytes('a') }), backoffer };
    const getting = sendToKey(bench.route, keyed);
    getting.catch(() => {});
    await bench.runtime.advance(500);
    closing.abort();
    expect(await bench.failure(getting)).toMatchObject({ code: 'CLOSED' });
    expect(bench.runtime.monotonicMs()).toBe(500);
    expect(bench.tikv.calls).toHaveLength(1);
  });
});

describe('ServerIsBusy', () => {
  const busy = { regionError: { serverIsBusy: { reason: 'too much' } } };

  it('oracle 11, trap 20: does not use up the budget, and ends after ten minutes of its own', async () => {
    const { bench } = start();
    bench.tikv.on(rawPut, () => busy);
    const keyed = { command: rawPut, key: key('a'), request: () => ({ key: bytes('a'), value: bytes('v') }) };
    const ending = sendToKey(bench.route, { ...keyed, backoffer: bench.backoffer({ budgetMs: 20_000 }) }).then(
      () => undefined,
      (error: unknown) => error,
    );
    let ended = false;
    void ending.then(() => (ended = true));
    await bench.runtime.advance(590_000);
    expect(ended).toBe(false);
    await bench.runtime.advance(30_000);
    expect(await ending).toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      message: expect.stringMatching(/: ServerIsBusy: too much; waits: tikvServerBusy .* Send less/),
    });
  });

  it('oracle 11: reads that others may serve ask all of them before they wait', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, () => (bench.tikv.calls.length <= 3 ? busy : value));
    await bench.run(get('a', { route: { read: { type: 'mixed' } } }));
    const [first, second, third, fourth] = bench.tikv.calls.map(({ address, atMs }) => ({ address, atMs }));
    expect([first?.atMs, second?.atMs, third?.atMs]).toEqual([0, 0, 0]);
    expect(new Set([first, second, third].map((call) => call?.address))).toHaveProperty('size', 3);
    expect(fourth?.atMs).toBeGreaterThanOrEqual(1_000);
  });

  it('row 76: a store that is asked again although it was busy is waited for first', async () => {
    const { bench, get } = start([{ ...all, stores: [1, 2] }]);
    const notReady = { regionError: { dataIsNotReady: {} } };
    const answers = [busy, notReady, { regionError: { notLeader: { leader: { id: 10n, storeId: 1n } } } }, value];
    bench.tikv.on(rawGet, () => answers.shift() ?? value);
    await bench.run(get('a', { route: { read: { type: 'mixed' } } }));
    const calls = bench.tikv.calls.map(({ address, atMs }) => [address, atMs]);
    expect(calls.slice(0, 3)).toEqual([
      ['s1:1', 0],
      ['s2:1', 0],
      ['s2:1', 0],
    ]);
    expect(calls[3]?.[0]).toBe('s1:1');
    expect(calls[3]?.[1]).toBeGreaterThanOrEqual(1_000);
  });

  it('row 75: a leader that is busy twice is checked by asking a follower, which knows who leads now', async () => {
    const { bench, get } = start();
    bench.tikv.on(rawGet, (_, address) => {
      if (address === 's1:1') return busy;
      return address === 's3:1' ? value : { regionError: { notLeader: { leader: { id: 30n, storeId: 3n } } } };
    });
    await bench.run(get('a'));
    expect(bench.tikv.addresses).toEqual(['s1:1', 's1:1', 's2:1', 's3:1']);
    expect(bench.cache.peek(key('a'))?.leaderIndex).toBe(2);
  });
});

describe('stores that moved', () => {
  it('oracle 14, trap 15: StoreNotMatch closes the connections, and the next attempt uses the new address', async () => {
    const { bench, get } = start([{ ...all, stores: [1] }]);
    bench.tikv.on(rawGet, (_, address) => (address === 's1:1' ? { regionError: { storeNotMatch: {} } } : value));
    await bench.locate('a');
    await bench.stores.resolve(bench.stores.get(1n), bench.backoffer());
    bench.pd.stores.set(1n, { address: 'moved:1' });
    await bench.run(get('a'));
    expect(bench.tikv.closed).toEqual(['s1:1 v1']);
    expect(bench.tikv.addresses).toEqual(['s1:1', 'moved:1']);
  });

  it('trap 15: a host that moved behind its name is dialled anew', async () => {
    const { bench, get } = start([{ ...all, stores: [1] }]);
    bench.tikv.on(rawGet, () => (bench.tikv.calls.length > 1 ? value : { regionError: { storeNotMatch: {} } }));
    await bench.run(get('a'));
    expect(bench.tikv.calls.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('trap 24: a store that PD does not know is gone, and its regions are looked up anew', async () => {
    const { bench, get } = start([{ ...all, stores: [1, 2], leader: 1 }]);
    bench.tikv.on(rawGet, () => value);
    bench.pd.stores.delete(1n);
    await bench.run(get('a'));
    expect(bench.tikv.addresses).toEqual(['s2:1']);
    expect(bench.stores.get(1n)).toMatchObject({ state: 'tombstone', lastFailure: 1 });
  });
});

describe('what is not known for certain', () => {
  it('trap 18: a compare-and-swap that was lost and then refused is undetermined, not refused', async () => {
    const { bench } = start();
    bench.tikv.on(rawCompareAndSwap, () => {
      if (bench.tikv.calls.length === 1) throw lost();
      throw new FakeStatus('PERMISSION_DENIED', 'no', false);
    });
    const request = () => ({ key: bytes('a'), value: bytes('v') });
    const swapping = sendToKey(bench.route, {
      command: rawCompareAndSwap,
      key: key('a'),
      request,
      backoffer: bench.backoffer(),
    });
    const error = await bench.failure(swapping);
    expect(isTikvError(error) && error.undetermined).toBe(true);
    expect(isTikvError(error) && error.attempts.map(({ outcome }) => outcome)).toEqual([
      'UNAVAILABLE: connection reset',
      'PERMISSION_DENIED: no',
    ]);
  });

  it('a write whose request cannot be encoded was not sent, and is the caller’s fault', async () => {
    const { bench } = start();
    const keyed = {
      command: rawPut,
      key: key('a'),
      request: () => ({ key: bytes('a'), ttl: -1 }),
      backoffer: bench.backoffer(),
    };
    const error = await bench.failure(sendToKey(bench.route, keyed));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', undetermined: false });
    expect((error as Error).message).toContain('RawPut cannot be encoded');
    expect(bench.tikv.calls).toEqual([]);
  });

  it('trap 23: the caller’s request is never changed, whatever attempts it takes', async () => {
    const { bench } = start();
    const request = Object.freeze({ key: bytes('a') });
    const context = Object.freeze({ apiVersion: 2 as const, requestSource: 'app' });
    bench.tikv.on(rawGet, () => {
      if (bench.tikv.calls.length === 1) throw lost();
      return bench.tikv.calls.length === 2 ? { regionError: { staleCommand: {} } } : value;
    });
    const keyed = { command: rawGet, key: key('a'), request: () => request, backoffer: bench.backoffer() };
    await bench.run(sendToKey({ ...bench.route, context }, keyed));
    const keys = bench.tikv.calls.map((call) => Buffer.from((call.request as RawGetRequest).key).toString());
    expect(keys).toEqual(['a', 'a', 'a']);
    expect(request).toEqual({ key: bytes('a') });
  });
});

describe('the error at the end of the budget', () => {
  it('oracle 16: names the kinds, the region, its keys and stores, and what to do; the attempts make a table', async () => {
    const { bench, get } = start([{ ...all, start: '', end: 'm' }]);
    bench.tikv.on(rawGet, () => {
      throw lost();
    });
    const error = await bench.failure(get('a', { budgetMs: 250 }));
    if (!isTikvError(error) || error.code !== 'BUDGET_EXHAUSTED') throw error;
    expect(error.kinds).toMatchObject([{ kind: 'tikvRPC', count: 3, lastError: expect.stringContaining('reset') }]);
    // The test precedes the wait: the last one may go beyond the budget, and none follows it.
    expect(error.kinds[0]?.sleptMs).toBe(50 + 100 + 200);
    expect(error.place).toEqual({
      regionId: 1n,
      keys: '[0x, 0x6d)',
      stores: ['store 1 (s1:1)', 'store 2', 'store 3'],
    });
    expect(error.message).toContain('at region 1 with keys [0x, 0x6d) on store 1 (s1:1), store 2, store 3');
    expect(error.message).toContain('Check that the stores of the attempts run');
    const table = formatAttempts(error).split('\n');
    expect(table).toHaveLength(1 + 4);
    expect(table[1]).toMatch(
      /1 +0\.0 +0\.0 +RawGet +store 1 \(s1:1\) +1 +UNAVAILABLE: connection reset +slept 50 ms \(tikvRPC\)/,
    );
  });

  it('shows keys as the option says', async () => {
    const bench = new Bench([{ ...all, end: 'm' }], { redact: 'hash' });
    bench.tikv.on(rawGet, () => {
      throw lost();
    });
    const keyed = { command: rawGet, key: key('a'), request: () => ({ key: bytes('a') }) };
    const error = await bench.failure(
      sendToKey(bench.route, { ...keyed, backoffer: bench.backoffer({ budgetMs: 0 }) }),
    );
    expect(error).toMatchObject({ place: { keys: expect.stringMatching(/^\[sha256:[0-9a-f]+, sha256:[0-9a-f]+\)$/) } });
  });
});

describe('requests passed on through followers (§2.18)', () => {
  async function unreachable() {
    const bench = new Bench([all], { forwarding: true });
    bench.runtime.random = () => 0;
    bench.tikv.on(rawGet, (_, address) => {
      if (address === 's1:1') throw new FakeStatus('UNAVAILABLE', 'connection refused', false);
      return value;
    });
    bench.tikv.dead.add('s1:1');
    const get = () =>
      sendToKey(bench.route, {
        command: rawGet,
        key: key('a'),
        request: () => ({ key: bytes('a') }),
        backoffer: bench.backoffer(),
      });
    return { bench, get };
  }

  it('row 77: go to a follower with the leader’s address when the leader cannot be reached, and are remembered', async () => {
    const { bench, get } = await unreachable();
    await bench.run(get());
    await bench.run(get());
    expect(bench.tikv.calls.map(({ address, forwardedHost }) => [address, forwardedHost])).toEqual([
      ['s1:1', undefined],
      ['s2:1', 's1:1'],
      ['s2:1', 's1:1'],
    ]);
    const contexts = bench.tikv.calls.map(({ request }) => (request as RawGetRequest).context?.peer?.storeId);
    expect(contexts).toEqual([1n, 1n, 1n]);
    expect(bench.cache.peek(key('a'))).toMatchObject({ leaderIndex: 0, proxyIndex: 1 });
    expect(bench.stores.get(1n).lastFailure).toBe(0);
    bench.stores.close();
  });

  it('go to the leader again as soon as it can be reached', async () => {
    const { bench, get } = await unreachable();
    await bench.run(get());
    bench.tikv.dead.clear();
    bench.tikv.on(rawGet, () => value);
    await bench.runtime.advance(2_000);
    await bench.run(get());
    await bench.run(get());
    expect(bench.tikv.addresses.slice(-2)).toEqual(['s1:1', 's1:1']);
    expect(bench.tikv.calls.at(-1)?.forwardedHost).toBeUndefined();
  });

  it('that fail are blamed on the one that passed them on, and in the end the leader is given up', async () => {
    const { bench, get } = await unreachable();
    for (const id of [2, 3]) bench.tikv.dead.add(`s${id}:1`);
    bench.tikv.on(rawGet, () => {
      throw new FakeStatus('UNAVAILABLE', 'connection refused', false);
    });
    const getting = get();
    getting.catch(() => {});
    await bench.runtime.advance(1_500);
    const { calls } = bench.tikv;
    expect(calls.slice(0, 3).map(({ address }) => address)).toEqual(['s1:1', 's2:1', 's3:1']);
    for (const id of [1n, 2n, 3n]) expect(bench.stores.get(id).lastFailure).toBeGreaterThan(0);
    bench.tikv.dead.clear();
    bench.tikv.on(rawGet, () => value);
    expect(await bench.run(getting)).toMatchObject({ response: value });
  });
});
