import { getEventListeners } from 'node:events';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackoffEvent } from '../diagnostics/channels.js';
import { attemptChannel, backoffChannel } from '../diagnostics/channels.js';
import type { Attempt } from '../errors/attempt.js';
import { MismatchedClusterError } from '../errors/cluster-errors.js';
import { BudgetExhaustedError } from '../errors/time-errors.js';
import { ManualRuntime } from '../runtime/manual-runtime.js';
import { TimerWheel } from '../runtime/timer-wheel.js';
import { type BackoffKind, backoffCurves } from './backoff-kind.js';
import { Backoffer, type BackofferOptions } from './backoffer.js';
import { operationBudgetsMs, splitRegionsBudgetMs } from './operation-budgets.js';

interface Bench {
  readonly runtime: ManualRuntime;
  readonly timers: TimerWheel;
  readonly make: (options?: Partial<BackofferOptions>) => Backoffer;
  /** Lets the wait end; gives the time it took, or what it rejected with. */
  readonly wait: (
    backoffer: Backoffer,
    kind: BackoffKind,
    cause?: unknown,
    options?: { maxSleepMs?: number },
  ) => Promise<unknown>;
}

function bench(random?: () => number): Bench {
  const runtime = new ManualRuntime();
  if (random !== undefined) runtime.random = random;
  const timers = new TimerWheel(runtime);
  return {
    runtime,
    timers,
    make: (options) => new Backoffer({ runtime, timers, budgetMs: 40_000, operation: 'raw.get', ...options }),
    wait: async (backoffer, kind, cause = new Error('cause'), options) => {
      const startedAtMs = runtime.monotonicMs();
      const outcomes: unknown[] = [];
      const settled = backoffer.backoff(kind, cause, options).then(
        () => outcomes.push(runtime.monotonicMs() - startedAtMs),
        (error: unknown) => outcomes.push(error),
      );
      await runtime.settle();
      while (outcomes.length === 0) await runtime.advance(0.5);
      await settled;
      return outcomes[0];
    },
  };
}

const attempt = (what: string): Attempt => ({
  target: 'store 1 (127.0.0.1:20160)',
  what,
  outcome: 'NotLeader',
  startedAtMs: 0,
  durationMs: 1,
});

async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

describe('the curves', () => {
  // pd-region-rpc-retry.md §4.2, written down once more.
  const table: [BackoffKind, number, number, 'none' | 'equal'][] = [
    ['tikvRPC', 100, 2000, 'equal'],
    ['tiflashRPC', 100, 2000, 'equal'],
    ['txnLock', 100, 3000, 'equal'],
    ['txnLockFast', 10, 3000, 'equal'],
    ['pdRPC', 500, 3000, 'equal'],
    ['regionMiss', 2, 500, 'none'],
    ['regionScheduling', 2, 500, 'none'],
    ['tikvServerBusy', 2000, 10_000, 'equal'],
    ['tiflashServerBusy', 2000, 10_000, 'equal'],
    ['tikvDiskFull', 500, 5000, 'none'],
    ['regionRecoveryInProgress', 100, 10_000, 'equal'],
    ['txnNotFound', 2, 500, 'none'],
    ['staleCommand', 2, 1000, 'none'],
    ['maxTsNotSynced', 2, 500, 'none'],
    ['commitTSLag', 2, 500, 'none'],
    ['regionNotInitialized', 2, 1000, 'none'],
    ['isWitness', 1000, 10_000, 'equal'],
  ];

  it('are 17', () => {
    expect(Object.keys(backoffCurves).toSorted()).toEqual(table.map(([kind]) => kind).toSorted());
  });

  it.each(table)('%s doubles from %i to %i ms, jitter %s', async (kind, baseMs, capMs, jitter) => {
    for (const [random, factor] of [
      [0, jitter === 'none' ? 1 : 0.5],
      [0.5, jitter === 'none' ? 1 : 0.75],
    ] as const) {
      const { make, wait } = bench(() => random);
      const backoffer = make({ budgetMs: Number.POSITIVE_INFINITY });
      for (let step = 0; step < 9; step++) {
        const plannedMs = Math.min(capMs, baseMs * 2 ** step) * factor;
        const tookMs = await wait(backoffer, kind);
        expect(tookMs).toBeGreaterThanOrEqual(plannedMs);
        expect(tookMs).toBeLessThanOrEqual(plannedMs + 1.5);
      }
    }
  });

  it('count steps for each kind by itself', async () => {
    const { make, wait } = bench();
    const backoffer = make();
    expect([
      await wait(backoffer, 'regionMiss'),
      await wait(backoffer, 'regionMiss'),
      await wait(backoffer, 'staleCommand'),
      await wait(backoffer, 'regionMiss'),
    ]).toEqual([2, 4, 2, 8]);
  });

  it('are clipped by what the caller allows, which alone counts', async () => {
    const { make, wait } = bench();
    const backoffer = make();
    expect(await wait(backoffer, 'tikvDiskFull', undefined, { maxSleepMs: 7 })).toBe(7);
    expect(backoffer.sleptMs).toBe(7);
    expect(await wait(backoffer, 'tikvDiskFull', undefined, { maxSleepMs: 20_000 })).toBe(1000);
  });

  it('keep their random half within its bounds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (random) => {
        const { make, wait } = bench(() => random);
        const tookMs = await wait(make(), 'tikvRPC');
        expect(tookMs).toBeGreaterThanOrEqual(50);
        expect(tookMs).toBeLessThanOrEqual(101);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the budget', () => {
  it('is tested before a wait, so that the last wait may go beyond it', async () => {
    const { make, wait } = bench();
    const backoffer = make({ budgetMs: 5 });
    expect(await wait(backoffer, 'regionMiss')).toBe(2);
    expect(await wait(backoffer, 'regionMiss')).toBe(4);
    expect(await wait(backoffer, 'regionMiss')).toBeInstanceOf(BudgetExhaustedError);
    expect(backoffer.sleptMs).toBe(6);
  });

  it('ends with an error that tells kinds, counts, sleeps, last errors and attempts, and is named by the longest kind', async () => {
    const { make, wait } = bench(() => 0);
    const backoffer = make({ budgetMs: 1000 });
    backoffer.recordAttempt(attempt('RawGet'));
    await wait(backoffer, 'regionMiss', new Error('EpochNotMatch'));
    await wait(backoffer, 'tikvServerBusy', new Error('server is busy'));
    await wait(backoffer, 'tikvDiskFull', new Error('disk of 7 is full'));
    await wait(backoffer, 'tikvDiskFull', new Error('disk of 8 is full'));
    const cause = new Error('EpochNotMatch again');
    const error = (await wait(backoffer, 'regionMiss', cause)) as BudgetExhaustedError;
    expect(error).toMatchObject({
      code: 'BUDGET_EXHAUSTED',
      retryable: true,
      operation: 'raw.get',
      budgetMs: 1000,
      longestKind: 'tikvDiskFull',
      cause,
      kinds: [
        { kind: 'tikvDiskFull', count: 2, sleptMs: 1500, lastError: 'disk of 8 is full' },
        { kind: 'tikvServerBusy', count: 1, sleptMs: 1000, lastError: 'server is busy' },
        { kind: 'regionMiss', count: 1, sleptMs: 2, lastError: 'EpochNotMatch again' },
      ],
    });
    expect(error.attempts).toHaveLength(1);
    expect(error.message).toContain('the disk of a store is full');
    expect(error.message).toContain('regionMiss 1× 2 ms (last: EpochNotMatch again)');
  });

  it('is not used up by busy servers, which have 600 s of their own', async () => {
    const { make, wait } = bench(() => 0);
    const backoffer = make({ budgetMs: 5 });
    let waits = 0;
    let last: unknown;
    for (;;) {
      last = await wait(backoffer, 'tikvServerBusy', new Error('server is busy'));
      if (typeof last !== 'number') break;
      waits++;
    }
    // 1 s, 2 s, 4 s, then 5 s each: the wait that reaches 600 s is the last one.
    expect(waits).toBe(3 + Math.ceil((600 - 7) / 5));
    expect(last).toMatchObject({ code: 'BUDGET_EXHAUSTED', longestKind: undefined });
    expect((last as Error).message).toContain('server is busy; waits: tikvServerBusy');
    // The others still have theirs.
    expect(await wait(backoffer, 'regionMiss')).toBe(2);
  });

  it('lets busy servers have as long as a budget beyond 600 s', async () => {
    const { make, wait } = bench(() => 0);
    const backoffer = make({ budgetMs: 700_000 });
    let totalMs = 0;
    for (;;) {
      const took = await wait(backoffer, 'tikvServerBusy');
      if (typeof took !== 'number') break;
      totalMs += took;
    }
    expect(totalMs).toBeGreaterThanOrEqual(700_000);
    expect(totalMs).toBeLessThan(706_000);
  });

  it('of 0 allows no wait, Infinity any number', async () => {
    const { make, wait } = bench();
    expect(await wait(make({ budgetMs: 0 }), 'regionMiss')).toMatchObject({ code: 'BUDGET_EXHAUSTED' });
    const endless = make({ budgetMs: Number.POSITIVE_INFINITY });
    for (let i = 0; i < 200; i++) expect(typeof (await wait(endless, 'staleCommand'))).toBe('number');
  });

  it.each([-1, Number.NaN])('cannot be %d', (budgetMs) => {
    expect(() => bench().make({ budgetMs })).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it('trap 21: is what the table says, doubled where it says so', () => {
    // pd-region-rpc-retry.md §4.3, rows with and without the weight of 2.
    expect(operationBudgetsMs).toMatchObject({
      raw: 2 * 20_000,
      prewrite: 2 * 40_000,
      commitPrimary: 2 * 40_000,
      commitSecondaries: 2 * 41_000,
      broadcastTxnStatus: 2 * 10_000,
      tso: 2 * 15_000,
      getTxnStatus: 20_000,
      asyncResolve: 40_000,
      gcResolveLocks: 2 * 100_000,
      waitScatter: 2 * 120_000,
      bucketRefresh: 20_000,
    });
    expect([1, 3, 6, 100].map(splitRegionsBudgetMs)).toEqual([40_000, 120_000, 240_000, 240_000]);
  });
});

describe('stopping', () => {
  it("trap 21: rejects in the middle of a wait with the signal's reason, and leaves nothing behind", async () => {
    const { make, runtime, timers } = bench();
    const controller = new AbortController();
    const closing = new AbortController();
    const backoffer = make({ signal: controller.signal, closing: closing.signal });
    backoffer.recordAttempt(attempt('RawGet'));
    const cause = new Error('NotLeader');
    const waiting = rejectionOf(backoffer.backoff('tikvDiskFull', cause));
    await runtime.advance(100);
    const reason = new Error('no longer wanted');
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    expect(runtime.monotonicMs()).toBe(100);
    expect([timers.size, getEventListeners(controller.signal, 'abort').length]).toEqual([0, 0]);
    expect(getEventListeners(closing.signal, 'abort')).toHaveLength(0);
    expect(backoffer.attempts[0]?.backoff).toEqual({ kind: 'tikvDiskFull', sleptMs: 100 });
    expect(backoffer.lastCause).toBe(cause);
    expect(() => backoffer.throwIfDone()).toThrow(reason);
  });

  it('rejects before a wait when the signal has been aborted, whatever else is the matter', async () => {
    const { make } = bench();
    const backoffer = make({ signal: AbortSignal.abort('reason'), closing: AbortSignal.abort(), budgetMs: 0 });
    expect(await rejectionOf(backoffer.backoff('regionMiss', new Error()))).toBe('reason');
  });

  it('rejects with CLOSED when the client closes, or its timers', async () => {
    for (const how of ['closing', 'timers'] as const) {
      const { make, timers } = bench();
      const closing = new AbortController();
      const cause = new Error('PD does not answer');
      const waiting = rejectionOf(make({ closing: closing.signal }).backoff('pdRPC', cause));
      if (how === 'closing') closing.abort();
      else timers.close();
      expect(await waiting).toMatchObject({ code: 'CLOSED', operation: 'raw.get', cause });
      expect(timers.size).toBe(0);
    }
    const closed = bench().make({ closing: AbortSignal.abort() });
    expect(() => closed.throwIfDone()).toThrow(expect.objectContaining({ code: 'CLOSED' }));
  });

  it('never waits into the deadline: it rejects at once, with the cause and the attempts', async () => {
    const { make, wait, runtime } = bench();
    const backoffer = make({ deadlineAtMs: 600 });
    backoffer.recordAttempt(attempt('RawGet'));
    expect(await wait(backoffer, 'tikvDiskFull')).toBe(500);
    const cause = new Error('disk is full');
    expect(await wait(backoffer, 'tikvDiskFull', cause)).toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      timeoutMs: 600,
      cause,
      attempts: [{ what: 'RawGet', backoff: { kind: 'tikvDiskFull', sleptMs: 500 } }],
    });
    expect([runtime.monotonicMs(), backoffer.remainingMs()]).toEqual([500, 100]);
    backoffer.throwIfDone();
    await runtime.advance(100);
    expect(() => backoffer.throwIfDone()).toThrow(expect.objectContaining({ code: 'DEADLINE_EXCEEDED' }));
    expect(backoffer.remainingMs()).toBe(0);
  });

  it('passes on a cause that waiting cannot cure', async () => {
    const cause = new MismatchedClusterError({ expected: 1n, got: [{ url: 'http://127.0.0.1:2379', clusterId: 2n }] });
    expect(await rejectionOf(bench().make().backoff('pdRPC', cause))).toBe(cause);
  });
});

describe('forks', () => {
  it('trap 21: go on from the place on each curve and from the totals', async () => {
    const { make, wait } = bench();
    const parent = make({ budgetMs: 10 });
    await wait(parent, 'regionMiss');
    await wait(parent, 'regionMiss');
    const fork = parent.fork();
    expect(await wait(fork, 'regionMiss')).toBe(8);
    expect(await wait(fork, 'regionMiss')).toMatchObject({
      kinds: [{ kind: 'regionMiss', count: 3, sleptMs: 14 }],
    });
    expect(parent.sleptMs).toBe(6);
  });

  it('that ran one after the other cost the sum, side by side the longest', async () => {
    const { make, wait } = bench();
    const parent = make();
    for (let i = 0; i < 2; i++) {
      const part = parent.fork();
      await wait(part, 'tikvDiskFull');
      parent.mergeFrom(part);
    }
    expect(parent.sleptMs).toBe(500 + 1000);
    const parts = [parent.fork(), parent.fork(), parent.fork()];
    for (const part of parts) await wait(part, 'tikvDiskFull');
    for (const part of parts) parent.mergeFrom(part);
    expect(parent.sleptMs).toBe(1500 + 2000);
    // The place on the curve is that of the part that has come farthest; the tally counts every wait.
    expect(await wait(parent, 'tikvDiskFull')).toBe(4000);
    const used = make({ budgetMs: 0 });
    used.mergeFrom(parent);
    const error = (await wait(used, 'regionMiss')) as BudgetExhaustedError;
    expect(error.kinds[0]).toMatchObject({ kind: 'tikvDiskFull', count: 6, sleptMs: 500 + 1000 + 3 * 2000 + 4000 });
  });

  it('that are merged twice count once', async () => {
    const { make, wait } = bench();
    const parent = make({ budgetMs: 1 });
    const part = parent.fork();
    part.recordAttempt(attempt('RawBatchPut'));
    await wait(part, 'regionMiss');
    parent.mergeFrom(part);
    parent.mergeFrom(part);
    const error = (await wait(parent, 'regionMiss')) as BudgetExhaustedError;
    expect([error.kinds[0]?.count, error.attempts.length]).toEqual([1, 1]);
  });

  it("show their parent's attempts before their own, and give theirs over when they are merged", () => {
    const parent = bench().make();
    parent.recordAttempt(attempt('first'));
    const [left, right] = [parent.fork(), parent.fork()];
    left.recordAttempt(attempt('left'));
    right.recordAttempt(attempt('right'));
    expect(left.attempts.map(({ what }) => what)).toEqual(['first', 'left']);
    parent.mergeFrom(left);
    parent.mergeFrom(right);
    expect(parent.attempts.map(({ what }) => what)).toEqual(['first', 'left', 'right']);
  });

  it("stop with their own signal and with their parent's", async () => {
    for (const which of [0, 1]) {
      const { make } = bench();
      const controllers = [new AbortController(), new AbortController()] as const;
      const parent = make({ signal: controllers[0].signal });
      const waiting = rejectionOf(parent.fork(controllers[1].signal).backoff('pdRPC', new Error()));
      controllers[which]?.abort(`signal ${which}`);
      expect(await waiting).toBe(`signal ${which}`);
    }
  });

  it("share the parent's start", async () => {
    const { make, runtime } = bench();
    const parent = make();
    await runtime.advance(70);
    expect(parent.fork().startedAtMs).toBe(0);
  });
});

describe('the history', () => {
  it('is a copy that later attempts leave alone', () => {
    const backoffer = bench().make();
    backoffer.recordAttempt(attempt('first'));
    const before = backoffer.attempts;
    backoffer.recordAttempt(attempt('second'));
    expect([before.length, backoffer.attempts.length]).toEqual([1, 2]);
  });

  it('keeps the first and the last of very many attempts, and counts the others', () => {
    const backoffer = bench().make();
    for (let i = 0; i < 1000; i++) backoffer.recordAttempt(attempt(`#${i}`));
    const { attempts, droppedAttempts } = backoffer.history;
    expect([attempts.length, droppedAttempts]).toEqual([32, 968]);
    expect([attempts[7]?.what, attempts[8]?.what, attempts.at(-1)?.what]).toEqual(['#7', '#976', '#999']);
  });

  it('is told to the channels, when somebody listens', async () => {
    const { make, wait } = bench();
    const events: unknown[] = [];
    const stops = [
      attemptChannel.subscribe((event) => events.push(event)),
      backoffChannel.subscribe((event: BackoffEvent) => events.push(event)),
    ];
    const backoffer = make();
    backoffer.recordAttempt(attempt('RawGet'));
    await wait(backoffer, 'regionMiss', new Error('NotLeader'));
    for (const stop of stops) stop();
    await wait(backoffer, 'regionMiss');
    expect(events).toEqual([
      { operation: 'raw.get', attempt: attempt('RawGet') },
      { operation: 'raw.get', kind: 'regionMiss', sleepMs: 2, sleptMs: 0, cause: 'NotLeader' },
    ]);
  });
});
