// No scenario: faults of the wire that only one client meets.
import { TikvClient } from '@tikv/client';
import { systemRuntime } from '@tikv/core';
import { grpcJsTransport, http2Transport } from '@tikv/rpc';
import { type FaultAction, type RegionView, TestCluster } from '@tikv/testkit';
import { describe, expect, it } from 'vitest';

const runtime = systemRuntime();
const faults: readonly FaultAction[] = [
  'drop',
  'reset',
  'cut',
  'cut-reset',
  'goaway',
  'garbage',
  'corrupt',
  'truncate',
  'duplicate',
  { resetCode: 'ENHANCE_YOUR_CALM' },
  { goawayCode: 'ENHANCE_YOUR_CALM' },
  { trickleBytes: 3, everyMs: 1 },
  { delayMs: 700 },
];

describe.each([
  ['http2Transport', http2Transport],
  ['grpcJsTransport', grpcJsTransport],
])('a store whose answers are spoilt, over %s', (_, open) => {
  it.each(faults.map((action) => [JSON.stringify(action), action] as const))(
    '%s: nothing hangs, the other store does not suffer, and afterwards all is well',
    async (_title, action) => {
      const cluster = await TestCluster.start({ stores: 2, splitKeys: ['m'] });
      const client = await TikvClient.connect({
        pd: cluster.pd,
        transport: open({ runtime, keepaliveTimeMs: 500, keepaliveTimeoutMs: 500 }),
      });
      try {
        const [bad, good] = cluster.topology.regions() as [RegionView, RegionView];
        const storeId = bad.leader as bigint;
        const elsewhere = good.peers.find((peer) => peer.storeId !== storeId);
        cluster.topology.transferLeader(good.id, elsewhere?.storeId as bigint);
        await client.raw.batchPut(['a', 'z'].map((key) => ({ key, value: key })));
        const rule = { rpc: 'RawGet', storeId, when: 'after-apply', action, times: 1 } as const;
        const fault = cluster.faults.add(rule);
        const bads = Array.from({ length: 40 }, () =>
          client.raw.get('a', { timeoutMs: 2_000 }).catch((e: unknown) => e),
        );
        const goods = Array.from({ length: 40 }, async (__, i) => {
          await new Promise((resolve) => setTimeout(resolve, i * 5));
          const startedAtMs = performance.now();
          expect(Buffer.from((await client.raw.get('z')) as Uint8Array).toString()).toBe('z');
          return performance.now() - startedAtMs;
        });
        // Shorter than those wait that have their answer dropped.
        expect(Math.max(...(await Promise.all(goods)))).toBeLessThan(1_900);
        for (const outcome of await Promise.all(bads)) {
          if (outcome instanceof Uint8Array) expect(Buffer.from(outcome).toString()).toBe('a');
          else
            expect(outcome).toMatchObject({
              name: expect.stringMatching(/Error$/),
              code: expect.stringMatching(/DEADLINE|CODEC|BUDGET/),
            });
        }
        expect(fault.met).toBeGreaterThan(0);
        fault.remove();
        expect(Buffer.from((await client.raw.get('a', { timeoutMs: 10_000 })) as Uint8Array).toString()).toBe('a');
      } finally {
        await client.close();
        await cluster.close();
      }
    },
  );
});
