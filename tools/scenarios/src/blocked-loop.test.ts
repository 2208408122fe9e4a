// No scenario: the clock of one client jumps.
import { Session } from '@tikv/cluster';
import { RawClient } from '@tikv/raw';
import { grpcJsTransport, http2Transport } from '@tikv/rpc';
import { TestCluster } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';
import { blockableRuntime } from './blockable-runtime.js';
import { keyOf, rows } from './rows.js';

describe.each([
  ['http2Transport', http2Transport],
  ['grpcJsTransport', grpcJsTransport],
])('an event loop that was blocked for 20 s, over %s', (_, open) => {
  it('ends what has run out of time, answers the rest, and the client works on by itself', async () => {
    const { runtime, block } = blockableRuntime();
    const cluster = await TestCluster.start({ stores: 3, splitKeys: [keyOf(30), keyOf(60)] });
    const session = await Session.open({ pd: cluster.pd, runtime, transport: open({ runtime }) });
    try {
      const raw = RawClient.on(session);
      await raw.batchPut(rows(90));
      const first = await session.pd.getTimestamp();
      const gate = cluster.faults.gate();
      for (const rpc of ['RawGet', 'Tso']) {
        cluster.faults.add({ rpc, when: 'after-apply', action: { gate }, times: Number.POSITIVE_INFINITY });
      }
      const before = cluster.inspect.requests().length;
      const reads = rows(90).map(({ key }) => raw.get(key));
      const hurried = rows(90).map(({ key }) => raw.get(key, { timeoutMs: 15_000 }).catch((error: unknown) => error));
      const timestamp = session.pd.getTimestamp().catch((error: unknown) => error);
      await expect.poll(() => cluster.inspect.requests().length - before).toBeGreaterThanOrEqual(181);
      gate.open();
      block(20_000);
      for (const [i, value] of (await Promise.all(reads)).entries()) {
        expect(Buffer.from(value as Uint8Array).toString()).toBe(`value ${i}`);
      }
      for (const outcome of await Promise.all(hurried)) {
        if (!(outcome instanceof Uint8Array)) expect(outcome).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
      }
      const given = await timestamp;
      if (typeof given !== 'bigint') expect(given).toMatchObject({ code: 'PD_UNAVAILABLE', retryable: true });
      const startedAtMs = runtime.monotonicMs();
      expect(await session.pd.getTimestamp()).toBeGreaterThan(first);
      await raw.batchPut(rows(90));
      expect(Buffer.from((await raw.get(keyOf(7))) ?? '').toString()).toBe('value 7');
      expect(runtime.monotonicMs() - startedAtMs).toBeLessThan(5_000);
    } finally {
      await session.close();
      await cluster.close();
    }
  });
});
