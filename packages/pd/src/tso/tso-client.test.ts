import { getEventListeners } from 'node:events';
import type { PdUnavailableError } from '@tikv/core';
import { describe, expect, it } from 'vitest';
import { getAllStores } from '../calls/pd-methods.js';
import type { PdClient } from '../pd-client.js';
import type { PdConnectOptions } from '../pd-options.js';
import { failureOf } from '../testing/failure-of.js';
import { FakePd } from '../testing/fake-pd.js';
import type { FakeStream } from '../testing/fake-stream.js';
import { composeTimestamp } from './tso-arithmetic.js';

const manual = (): void => {};

async function connected(options: Partial<PdConnectOptions> = {}): Promise<{
  pd: FakePd;
  client: PdClient;
  ask: (count: number) => Promise<PromiseSettledResult<bigint>[]>;
  stream: (index: number) => FakeStream;
}> {
  const pd = new FakePd();
  const client = await pd.client(options);
  const ask = (count: number): Promise<PromiseSettledResult<bigint>[]> =>
    Promise.allSettled(Array.from({ length: count }, () => client.getTimestamp()));
  const stream = (index: number): FakeStream => {
    const found = pd.streams.at(index);
    if (found === undefined) throw new Error(`there is no stream ${index}`);
    return found;
  };
  return { pd, client, ask, stream };
}

const values = (results: PromiseSettledResult<bigint>[]): unknown[] =>
  results.map((result) => (result.status === 'fulfilled' ? result.value : result.reason));
const countsOf = ({ requests }: FakeStream): number[] => requests.map(({ count }) => count);

describe('timestamps', () => {
  it('oracle 1: (p, logical 10, count 5) gives 6 to 10 to five waiters in their order', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const asked = ask(5);
    await pd.runtime.settle();
    expect(countsOf(stream(0))).toEqual([5]);
    stream(0).answer(123_456, 10, 5);
    expect(values(await asked)).toEqual([6, 7, 8, 9, 10].map((logical) => composeTimestamp(123_456, logical)));
    await client.close();
  });

  it('oracle 1: an answer with count 4 for five waiters ends the stream and rejects all', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const asked = ask(5);
    await pd.runtime.settle();
    stream(0).answer(123_456, 10, 4);
    const results = values(await pd.run(asked));
    expect(results).toHaveLength(5);
    for (const error of results)
      expect(error).toMatchObject({ code: 'PROTOCOL', message: expect.stringContaining('4 timestamps where 5') });
    expect(stream(0).cancelled).toBe(true);
    await client.close();
  });

  it('oracle 2: silence ends the stream after 3 s, its batch fails, and the next batch uses a new stream', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const startMs = pd.runtime.monotonicMs();
    const batch = ask(2);
    await pd.runtime.settle();
    const next = ask(1);
    await pd.runtime.advance(2_999);
    expect(stream(0).cancelled).toBe(false);
    await pd.runtime.advance(1);
    expect(stream(0).cancelled).toBe(true);
    for (const error of values(await batch)) {
      expect(error).toMatchObject({ code: 'PD_UNAVAILABLE' });
      expect((error as PdUnavailableError).endpoints).toContainEqual({
        url: 'a:1',
        reason: 'DEADLINE_EXCEEDED: no answer within 3000 ms',
      });
      expect((error as PdUnavailableError).attempts).toMatchObject([
        { target: 'pd http://a:1', what: 'Tso', durationMs: 3_000 },
      ]);
    }
    await pd.runtime.settle();
    expect(pd.streams).toHaveLength(2);
    stream(1).answer(5, 1, 1);
    expect(values(await next)).toEqual([composeTimestamp(5, 1)]);
    expect(pd.runtime.monotonicMs() - startMs).toBe(3_000);
    await client.close();
  });

  it('trap 1: the logical part is the top of the batch, and beyond 2^53 nothing is lost', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const asked = ask(3);
    await pd.runtime.settle();
    const physical = 1_767_225_600_123;
    stream(0).answer(physical, 262_143, 3);
    const got = values(await asked) as bigint[];
    expect(got).toEqual([262_141n, 262_142n, 262_143n].map((logical) => BigInt(physical) * 262_144n + logical));
    expect(got[0]).toBeGreaterThan(2n ** 53n);
    await client.close();
  });

  it('trap 2: a late answer on an ended stream goes to nobody', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const late = ask(1);
    await pd.runtime.settle();
    await pd.runtime.advance(3_000);
    expect(values(await late)).toMatchObject([{ code: 'PD_UNAVAILABLE' }]);
    const asked = ask(1);
    await pd.runtime.settle();
    stream(0).answer(1, 1, 1);
    stream(1).answer(2, 1, 1);
    expect(values(await asked)).toEqual([composeTimestamp(2, 1)]);
    await client.close();
  });

  it('trap 3: the first of a batch has to exceed what was known when it was sent', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const before = ask(1);
    await pd.runtime.settle();
    stream(0).answer(10, 7, 1);
    await before;
    // The last of these is new, but the first is the one that was given before.
    const overlapping = ask(2);
    await pd.runtime.settle();
    stream(0).answer(10, 8, 2);
    for (const error of values(await overlapping)) expect(error).toMatchObject({ code: 'INVARIANT' });
    expect(stream(0).cancelled).toBe(true);
    expect(await failureOf(client.getTimestamp())).toMatchObject({ code: 'INVARIANT' });
    expect(pd.streams).toHaveLength(1);
    await client.close();
  });

  it('trap 3: also the first that follows directly is fine', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    for (const [top, count] of [
      [7, 1],
      [9, 2],
    ] as const) {
      const asked = ask(count);
      await pd.runtime.settle();
      stream(0).answer(10, top, count);
      expect(values(await asked).at(-1)).toBe(composeTimestamp(10, top));
    }
    await client.close();
  });

  it('has one message under way; all who ask meanwhile share the next, in their order', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const first = ask(1);
    await pd.runtime.settle();
    const second = ask(2);
    await pd.runtime.advance(10);
    const third = ask(3);
    await pd.runtime.advance(10);
    expect(countsOf(stream(0))).toEqual([1]);
    stream(0).answer(1, 1, 1);
    await pd.runtime.settle();
    expect(countsOf(stream(0))).toEqual([1, 5]);
    stream(0).answer(1, 6, 5);
    const all = [...values(await first), ...values(await second), ...values(await third)];
    expect(all).toEqual([1, 2, 3, 4, 5, 6].map((logical) => composeTimestamp(1, logical)));
    expect(stream(0).requests[0]).toMatchObject({ header: { clusterId: 7n } });
    await client.close();
  });

  it('asks for 10 000 at a time at most', async () => {
    const { pd, client, ask } = await connected();
    const got = values(await pd.run(ask(25_000))) as bigint[];
    expect(countsOf(pd.streams[0] as FakeStream)).toEqual([10_000, 10_000, 5_000]);
    expect(new Set(got).size).toBe(25_000);
    expect(got.every((timestamp, i) => i === 0 || timestamp > (got[i - 1] as bigint))).toBe(true);
    await client.close();
  });

  it('starts one timer a message and none a timestamp', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const before = pd.timers.size;
    const asked = ask(1_000);
    await pd.runtime.settle();
    // The deadline of the message, one for the deadlines of all who wait, and the look at PD's mode each 3 s.
    expect(pd.timers.size - before).toBe(3);
    stream(0).answer(1, 1_000, 1_000);
    await asked;
    expect(pd.timers.size).toBe(before + 1);
    await client.close();
  });

  it('throws away the timestamp of one who has gone, and nobody else notices', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const abort = new AbortController();
    const first = ask(1);
    const gone = failureOf(client.getTimestamp({ signal: abort.signal }));
    const last = ask(1);
    await pd.runtime.settle();
    abort.abort('enough');
    expect(await gone).toBe('enough');
    stream(0).answer(1, 3, 3);
    expect([...values(await first), ...values(await last)]).toEqual([composeTimestamp(1, 1), composeTimestamp(1, 3)]);
    expect(stream(0).cancelled).toBe(false);
    await client.close();
  });

  it('rejects all who wait under a signal', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const abort = new AbortController();
    const gone = Promise.all(Array.from({ length: 3 }, () => failureOf(client.getTimestamp({ signal: abort.signal }))));
    const stays = ask(1);
    await pd.runtime.settle();
    abort.abort('enough');
    expect(await gone).toEqual(['enough', 'enough', 'enough']);
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    stream(0).answer(1, 4, 4);
    expect(values(await stays)).toEqual([composeTimestamp(1, 4)]);
    await client.close();
  });

  it('sends nothing when all have gone before, and leaves no timer', async () => {
    const { pd, client } = await connected();
    const before = pd.timers.size;
    const abort = new AbortController();
    const gone = failureOf(client.getTimestamp({ signal: abort.signal }));
    abort.abort('enough');
    expect(await gone).toBe('enough');
    expect(await failureOf(client.getTimestamp({ signal: abort.signal }))).toBe('enough');
    await pd.runtime.settle();
    expect(pd.streams).toHaveLength(0);
    expect(pd.timers.size).toBe(before);
    await client.close();
  });

  it('keeps the deadline of one caller without ending the stream for the others', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const patient = ask(1);
    const hasty = failureOf(client.getTimestamp({ timeoutMs: 100 }));
    await pd.runtime.advance(100);
    expect(await hasty).toMatchObject({
      code: 'PD_UNAVAILABLE',
      message: expect.stringContaining('a:1: no answer for 100 ms'),
    });
    stream(0).answer(1, 2, 2);
    expect(values(await patient)).toEqual([composeTimestamp(1, 1)]);
    await client.close();
  });

  it('finds the new leader at once, and the order of those who wait stays', async () => {
    const { pd, client, ask } = await connected();
    await pd.run(ask(1));
    const startMs = pd.runtime.monotonicMs();
    pd.leader = 'b:1';
    const got = values(await pd.run(ask(3)));
    expect(got).toEqual([2, 3, 4].map((logical) => composeTimestamp(1_000, logical)));
    expect(pd.streams.map(({ address }) => address)).toEqual(['a:1', 'b:1']);
    expect(pd.runtime.monotonicMs()).toBe(startMs);
    await client.close();
  });

  it('serves those of a broken stream before those who came later', async () => {
    const { pd, client, ask, stream } = await connected();
    const automatic = pd.onTso;
    pd.onTso = manual;
    const early = ask(2);
    await pd.runtime.settle();
    const late = ask(2);
    await pd.runtime.settle();
    pd.onTso = automatic;
    stream(0).finish('UNAVAILABLE', 'not leader');
    const got = [...values(await pd.run(early)), ...values(await pd.run(late))];
    expect(got).toEqual([1, 2, 3, 4].map((logical) => composeTimestamp(1_000, logical)));
    expect(countsOf(stream(1))).toEqual([4]);
    await client.close();
  });

  it('has one listener on the signal of a caller, and leaves none', async () => {
    const { pd, client } = await connected();
    const { signal } = new AbortController();
    const asked = Promise.all(Array.from({ length: 20 }, () => client.getTimestamp({ signal })));
    // More than ten would make Node warn of a leak.
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await pd.run(asked);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await client.close();
  });

  it.each([
    ['is reset', 'UNAVAILABLE', 'connection dropped'],
    ['ends without a word', undefined, ''],
  ] as const)('asks again on a new stream when the stream %s', async (_, code, said) => {
    const { pd, client, ask, stream } = await connected();
    const automatic = pd.onTso;
    pd.onTso = manual;
    const asked = ask(2);
    await pd.runtime.settle();
    pd.onTso = automatic;
    stream(0).finish(code, said);
    expect(values(await pd.run(asked))).toEqual([composeTimestamp(1_000, 1), composeTimestamp(1_000, 2)]);
    expect(pd.streams).toHaveLength(2);
    await client.close();
  });

  it('trap 5: does not wait for a member that does not lead any more, but asks the new leader', async () => {
    const { pd, client, ask, stream } = await connected();
    const automatic = pd.onTso;
    pd.onTso = manual;
    const asked = ask(2);
    await pd.runtime.settle();
    const later = ask(1);
    pd.onTso = automatic;
    pd.leader = 'b:1';
    pd.onLeader(getAllStores, () => ({ stores: [] }));
    await pd.run(client.getAllStores());
    expect(stream(0).cancelled).toBe(true);
    expect(values(await asked)).toEqual([composeTimestamp(1_000, 1), composeTimestamp(1_000, 2)]);
    expect(values(await later)).toEqual([composeTimestamp(1_000, 3)]);
    expect(stream(1).address).toBe('b:1');
    expect(pd.runtime.monotonicMs()).toBe(0);
    await client.close();
    expect(pd.runtime.pendingTimers()).toBe(0);
  });

  it.each([
    ['below 0', -1, 1],
    ['in part below 0', 1, 3],
    ['in the next millisecond', 2 ** 18, 1],
  ])('ends the stream for a logical part %s', async (_, logical, count) => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const asked = ask(count);
    await pd.runtime.settle();
    stream(0).answer(1_000, logical, count);
    for (const error of values(await pd.run(asked))) expect(error).toMatchObject({ code: 'PROTOCOL' });
    expect(stream(0).cancelled).toBe(true);
    await client.close();
  });

  it('takes the whole range of the logical part', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const first = ask(3);
    await pd.runtime.settle();
    stream(0).answer(1_000, 2, 3);
    expect(values(await first)).toEqual([0, 1, 2].map((logical) => composeTimestamp(1_000, logical)));
    const last = ask(1);
    await pd.runtime.settle();
    stream(0).answer(1_000, 2 ** 18 - 1, 1);
    expect(values(await last)).toEqual([composeTimestamp(1_001, -1)]);
    await client.close();
  });

  it('does not use the stream of a member that does not lead any more', async () => {
    const { pd, client, ask, stream } = await connected();
    await pd.run(ask(1));
    pd.leader = 'b:1';
    await pd.runtime.advance(60_001);
    expect(stream(0).cancelled).toBe(true);
    await pd.run(ask(1));
    expect(countsOf(stream(0))).toEqual([1]);
    expect(stream(1).address).toBe('b:1');
    await client.close();
  });

  it('retries at once, then 100 ms apart, 20 times in all when members say that they do not lead', async () => {
    const { pd, client, ask } = await connected();
    const times: number[] = [];
    pd.onTso = (stream) => {
      times.push(pd.runtime.monotonicMs());
      stream.finish('UNKNOWN', 'requested pd is not leader of cluster');
    };
    const [error] = values(await pd.run(ask(1)));
    expect(times).toEqual([0, 0, ...Array.from({ length: 18 }, (_, i) => (i + 1) * 100)]);
    expect(error).toMatchObject({ code: 'PD_UNAVAILABLE' });
    expect((error as PdUnavailableError).attempts).toHaveLength(20);
    await client.close();
  });

  it('sends nothing while nobody leads, and goes on when there is a leader again', async () => {
    const { pd, client, ask } = await connected();
    await pd.run(ask(1));
    pd.leader = undefined;
    pd.runtime.startTimer(4_000, () => {
      pd.leader = 'c:1';
    });
    expect(values(await pd.run(ask(2)))).toEqual([composeTimestamp(1_000, 2), composeTimestamp(1_000, 3)]);
    expect(pd.streams.map(({ address }) => address)).toEqual(['a:1', 'c:1']);
    expect(pd.runtime.monotonicMs()).toBeLessThan(4_200);
    await client.close();
  });

  it('gives up at the deadline when PD is gone, saying what each member said', async () => {
    const { pd, client, ask } = await connected();
    for (const address of pd.members) pd.down.add(address);
    const [error] = values(await pd.run(ask(1)));
    expect(error).toMatchObject({ code: 'PD_UNAVAILABLE', operation: 'pd.getTimestamp' });
    expect((error as PdUnavailableError).endpoints).toEqual(
      pd.members.map((url) => ({ url, reason: 'UNAVAILABLE: connection refused' })),
    );
    expect(pd.runtime.monotonicMs()).toBe(9_000);
    await client.close();
    expect(pd.timers.size).toBe(0);
  });

  it.each([
    ['FAILED_PRECONDITION', 'mismatch cluster id, need 9 but got 7', 'MISMATCHED_CLUSTER'],
    ['UNIMPLEMENTED', 'unknown method Tso', 'UNSUPPORTED'],
    ['INTERNAL', 'oops', 'PROTOCOL'],
  ] as const)('does not retry %s: %s', async (status, said, code) => {
    const { pd, client, ask } = await connected();
    const automatic = pd.onTso;
    pd.onTso = (stream) => stream.finish(status, said);
    expect(values(await pd.run(ask(1)))).toMatchObject([{ code }]);
    expect(pd.streams).toHaveLength(1);
    pd.onTso = automatic;
    expect(values(await pd.run(ask(1)))).toEqual([composeTimestamp(1_000, 1)]);
    await client.close();
  });

  it.each<[string, (stream: FakeStream) => void]>([
    ['without a timestamp', (stream) => stream.send({ count: 1 })],
    ['that cannot be decoded', (stream) => stream.sendBytes(Uint8Array.of(0x0f))],
  ])('ends the stream for an answer %s', async (_, misbehave) => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = misbehave;
    expect(values(await pd.run(ask(1)))).toMatchObject([{ code: 'PROTOCOL' }]);
    expect(stream(0).cancelled).toBe(true);
    await client.close();
  });

  it.each([0, 1])('ends the stream for an answer that nobody asked for, with count %i', async (count) => {
    const { pd, client, ask, stream } = await connected();
    await pd.run(ask(1));
    stream(0).answer(1_000, 2, count);
    await pd.runtime.settle();
    expect(stream(0).cancelled).toBe(true);
    expect(values(await pd.run(ask(1)))).toEqual([composeTimestamp(1_000, 2)]);
    expect(pd.streams).toHaveLength(2);
    await client.close();
  });

  it('takes an error in the header for what its text says', async () => {
    const { pd, client, ask } = await connected();
    const automatic = pd.onTso;
    pd.onTso = (stream) => {
      pd.onTso = automatic;
      stream.send({ header: { error: { type: 1, message: 'not leader' } } });
    };
    expect(values(await pd.run(ask(1)))).toEqual([composeTimestamp(1_000, 1)]);
    await client.close();
  });

  it('ends with CLOSED for all, sent or not, and ends its stream', async () => {
    const { pd, client, ask, stream } = await connected();
    pd.onTso = manual;
    const sent = ask(2);
    await pd.runtime.settle();
    const waiting = ask(2);
    await client.close();
    for (const error of [...values(await sent), ...values(await waiting)])
      expect(error).toMatchObject({ code: 'CLOSED' });
    expect(stream(0).cancelled).toBe(true);
    expect(await failureOf(client.getTimestamp())).toMatchObject({ code: 'CLOSED' });
    expect(pd.timers.size).toBe(0);
  });

  it('ends with CLOSED for those who wait for a leader', async () => {
    const { pd, client, ask } = await connected();
    pd.leader = undefined;
    const asked = ask(1);
    await pd.runtime.advance(150);
    await client.close();
    expect(values(await asked)).toMatchObject([{ code: 'CLOSED' }]);
    await pd.runtime.advance(1_000);
    expect(pd.timers.size).toBe(0);
  });

  it('does not leave anybody waiting when the timers are closed first', async () => {
    const { pd, client, ask } = await connected();
    pd.onTso = manual;
    const asked = ask(1);
    await pd.runtime.settle();
    pd.timers.close();
    expect(values(await asked)).toMatchObject([{ code: 'CLOSED' }]);
    await client.close();
  });
});
