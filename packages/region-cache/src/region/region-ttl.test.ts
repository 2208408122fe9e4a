import type { PhysicalKey } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { describe, expect, it } from 'vitest';
import { Region } from './region.js';
import { RegionTtl } from './region-ttl.js';

function bench(noExtend = false) {
  const runtime = new ManualRuntime();
  runtime.random = () => 0.5;
  const ttl = new RegionTtl({ runtime, ttlMs: 1_000, jitterMs: 100 });
  const region = new Region({
    id: 1n,
    confVer: 1n,
    version: 1n,
    start: '' as PhysicalKey,
    end: '' as PhysicalKey,
    peers: [],
    stores: [],
    leaderIndex: 0,
    loadedAfter: 0,
    expiresAtMs: ttl.next(),
    noExtend,
  });
  return { runtime, ttl, region };
}

describe('RegionTtl (pd-region-rpc-retry.md §2.6)', () => {
  it('lives for ten minutes and up to one more unless told otherwise', () => {
    const runtime = new ManualRuntime();
    const ttl = new RegionTtl({ runtime });
    const lives = Array.from({ length: 200 }, () => ttl.next());
    expect(Math.min(...lives)).toBeGreaterThanOrEqual(600_000);
    expect(Math.max(...lives)).toBeLessThan(660_000);
    expect(Math.max(...lives) - Math.min(...lives)).toBeGreaterThan(50_000);
  });

  it('oracle 6: is not prolonged within the jitter window, so that use seldom writes', async () => {
    const { runtime, ttl, region } = bench();
    await runtime.advance(49);
    expect(ttl.touch(region)).toBe('fine');
    expect(region.expiresAtMs).toBe(1_050);
  });

  it('oracle 6: is prolonged by use after the jitter window', async () => {
    const { runtime, ttl, region } = bench();
    await runtime.advance(50);
    expect(ttl.touch(region)).toBe('fine');
    expect(region.expiresAtMs).toBe(50 + 1_050);
  });

  it('ends after the moment of expiry, not at it', async () => {
    const { runtime, ttl, region } = bench(true);
    await runtime.advance(1_050);
    expect(ttl.touch(region)).toBe('fine');
    expect(region.expiresAtMs).toBe(1_050);
    await runtime.advance(1);
    expect(ttl.touch(region)).toBe('gone');
    expect(region.expiresAtMs).toBe(1_050);
  });

  it('does not give an invalid region another life', async () => {
    const { runtime, ttl, region } = bench();
    await runtime.advance(500);
    region.invalidate('other');
    expect(ttl.touch(region)).toBe('gone');
    expect(region.expiresAtMs).toBe(1_050);
  });
});
