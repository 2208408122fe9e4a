import { Session } from '@tikv/cluster';
import { Backoffer, operationBudgetsMs, TimerWheel } from '@tikv/core';
import { PdClient } from '@tikv/pd';
import { RawClient } from '@tikv/raw';
import { simulate } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';

describe('PD away for a minute', () => {
  it('lets those who wait for a timestamp wait within their budget, and serves all when it is back', async () => {
    const world = simulate({ seed: 3, stores: 1 });
    await world.run(async () => {
      const { runtime, pd: endpoints, transport } = world.options;
      const timers = new TimerWheel(runtime);
      const pd = await PdClient.connect({ endpoints, transport, runtime, timers });
      try {
        const first = await pd.getTimestamp();
        world.network.partition('client', 'pd-0');
        const startedAtMs = runtime.monotonicMs();
        /** As transactions will ask: again after a wait, within the budget. */
        const ask = async (budgetMs: number): Promise<bigint> => {
          const backoffer = new Backoffer({ runtime, timers, budgetMs, operation: 'txn.begin' });
          for (;;) {
            try {
              return await pd.getTimestamp();
            } catch (error) {
              expect(error).toMatchObject({ code: 'PD_UNAVAILABLE', retryable: true });
              await backoffer.backoff('pdRPC', error);
            }
          }
        };
        const patient = Array.from({ length: 100 }, () => ask(90_000));
        const budgeted = await ask(operationBudgetsMs.tso).catch((error: unknown) => error);
        expect(budgeted).toMatchObject({ code: 'BUDGET_EXHAUSTED', cause: { code: 'PD_UNAVAILABLE' } });
        const hurriedFromMs = runtime.monotonicMs();
        const hurried = await pd.getTimestamp({ timeoutMs: 1_500 }).catch((error: unknown) => error);
        expect(hurried).toMatchObject({ code: 'PD_UNAVAILABLE' });
        expect(runtime.monotonicMs() - hurriedFromMs).toBeLessThan(1_550);
        const leftMs = startedAtMs + 60_000 - runtime.monotonicMs();
        if (leftMs > 0) await world.pause(leftMs);
        world.network.heal('client', 'pd-0');
        const given = await Promise.all(patient);
        expect(runtime.monotonicMs() - startedAtMs).toBeLessThan(200_000);
        expect(new Set(given).size).toBe(100);
        for (const timestamp of given) expect(timestamp).toBeGreaterThan(first);
        const backAtMs = runtime.monotonicMs();
        await pd.getTimestamp();
        expect(runtime.monotonicMs() - backAtMs).toBeLessThan(50);
      } finally {
        await pd.close();
        timers.close();
      }
    });
  });
});

describe('PD’s leader out of reach of the client', () => {
  it.each([true, false])('with forwarding %s', async (forwarding) => {
    const world = simulate({ seed: 3, stores: 3, pdMembers: 3 });
    await world.run(async () => {
      const session = await Session.open({ ...world.options, forwarding });
      world.network.partition('client', 'pd-0');
      try {
        // No region is known yet.
        const outcome = await RawClient.on(session)
          .put('k', 'v', { timeoutMs: 10_000 })
          .then(
            () => 'done',
            (error: unknown) => error,
          );
        if (forwarding) expect(outcome).toBe('done');
        else expect(outcome).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
      } finally {
        await session.close();
      }
    });
  });
});
