import { isTikvError } from '@tikv/core';
import { composeTimestamp } from '@tikv/pd';
import { describe, expect, it } from 'vitest';
import { grounds, withPd } from './on-both-grounds.js';

async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (isTikvError(error)) return error.code;
    throw error;
  }
  return 'none';
}

const tsoCalls = (asked: readonly string[]): number => asked.filter((what) => what.startsWith('Tso ')).length;

describe.each(grounds)('the oracle, over %s', (ground) => {
  it('gives a recent timestamp without asking, and renews it in the background', async () => {
    await withPd(ground, { stores: 1, client: { lowResolutionIntervalMs: 200 } }, async ({ pd, asked, pause }) => {
      const first = await pd.oracle.lowResolutionTimestamp();
      for (let i = 0; i < 20; i += 1) expect(await pd.oracle.lowResolutionTimestamp()).toBe(first);
      expect(tsoCalls(asked)).toBe(1);
      await pause(320);
      expect(tsoCalls(asked)).toBe(2);
      expect(await pd.oracle.lowResolutionTimestamp()).toBeGreaterThan(first);
      // Every timestamp of the client counts.
      const ts = await pd.getTimestamp();
      expect(await pd.oracle.lowResolutionTimestamp()).toBe(ts);
    });
  });

  it('tells the timestamp of some seconds ago', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd }) => {
      const now = await pd.getTimestamp();
      const stale = await pd.oracle.staleTimestamp(10);
      const agoMs = Number((now - stale) >> 18n);
      expect(agoMs).toBeGreaterThan(9_000);
      expect(agoMs).toBeLessThanOrEqual(10_001);
      expect(await codeOf(pd.oracle.staleTimestamp(1e10))).toBe('INVALID_ARGUMENT');
    });
  });

  it('knows whether locks have run out, and takes them to have when it knows nothing', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd }) => {
      expect([pd.oracle.isExpired(1n, 1e9), pd.oracle.untilExpiredMs(1n, 1e9)]).toEqual([true, 0]);
      const now = await pd.getTimestamp();
      const lock = now - composeTimestamp(5_000, 0);
      expect([pd.oracle.isExpired(lock, 4_999), pd.oracle.isExpired(lock, 5_001)]).toEqual([true, false]);
      expect(pd.oracle.untilExpiredMs(lock, 8_000)).toBe(3_000);
    });
  });

  it('refuses to read in the future', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd, asked, connect }) => {
      const other = await connect();
      const now = await pd.getTimestamp();
      const before = tsoCalls(asked);
      await pd.oracle.validateReadTs(now);
      expect(tsoCalls(asked)).toBe(before);
      // Another client has a later one: PD knows.
      const later = await other.getTimestamp();
      await pd.oracle.validateReadTs(later);
      expect(tsoCalls(asked)).toBe(before + 2);
      const future = (await other.getTimestamp()) + composeTimestamp(60_000, 0);
      expect(await codeOf(pd.oracle.validateReadTs(future))).toBe('FUTURE_TIMESTAMP');
      await pd.oracle.validateReadTs(2n ** 64n - 1n);
      for (const bad of [2n ** 63n - 1n, 2n ** 64n - 2n, -1n]) {
        expect(await codeOf(pd.oracle.validateReadTs(bad))).toBe('INVALID_ARGUMENT');
      }
      const newest = pd.oracle.validateReadTs(2n ** 64n - 1n, { staleRead: true });
      expect(await codeOf(newest)).toBe('INVALID_ARGUMENT');
    });
  });

  it('keeps the external timestamp', async () => {
    await withPd(ground, { stores: 1 }, async ({ pd }) => {
      const { oracle } = pd;
      const ts = await pd.getTimestamp();
      expect(await oracle.getExternalTimestamp()).toBe(0n);
      await oracle.setExternalTimestamp(ts);
      expect(await oracle.getExternalTimestamp()).toBe(ts);
      expect(await codeOf(oracle.setExternalTimestamp(ts - 1n))).toBe('PROTOCOL');
    });
  });
});
