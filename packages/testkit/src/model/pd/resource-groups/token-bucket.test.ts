import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.js';
import type { Grant } from './token-slot.js';

const periodMs = 5000;
const shown = ({ tokens, trickleMs }: Grant): [number, number] => [Math.round(tokens), trickleMs];

/** A bucket whose first hundred thousand tokens are spent. */
function spent(fillRate: number, burstLimit: number): TokenBucket {
  const bucket = new TokenBucket({ fillRate, burstLimit }, 0);
  bucket.request(0, 1n, 100_000, periodMs);
  return bucket;
}

describe('a token bucket', () => {
  it('begins with a hundred thousand tokens when it can save', () => {
    const bucket = new TokenBucket({ fillRate: 1000, burstLimit: 200_000 }, 0);
    expect(shown(bucket.request(0, 1n, 99_999, periodMs))).toEqual([99_999, 0]);
    expect(bucket.tokens).toBe(1);
  });

  it.each([
    { name: 'unlimited', burstLimit: -1, wanted: 1e9, given: [1e9, 0] },
    { name: 'only at its rate', burstLimit: 0, wanted: 100, given: [100, periodMs] },
  ])('that is $name', ({ burstLimit, wanted, given }) => {
    const bucket = new TokenBucket({ fillRate: 1000, burstLimit }, 0);
    expect(shown(bucket.request(0, 1n, wanted, periodMs))).toEqual(given);
  });

  it('fills at its rate, up to its limit', () => {
    const bucket = spent(1000, 3000);
    expect(shown(bucket.request(2000, 1n, 2000, periodMs))).toEqual([2000, 0]);
    expect(shown(bucket.request(60_000, 1n, 3000, periodMs))).toEqual([3000, 0]);
    expect(bucket.tokens).toBe(0);
  });

  it('gives what it has and lends the rest, over the time that this takes', () => {
    const bucket = spent(1000, 200_000);
    // One second's worth is there; twice the rate is lent.
    expect(shown(bucket.request(1000, 1n, 2000, periodMs))).toEqual([2000, 1000]);
    expect(bucket.tokens).toBe(-1000);
  });

  it.each([
    // Twice the rate until two periods' worth are lent, then once, then half.
    { asked: 1, given: [10_000, periodMs] },
    { asked: 2, given: [5000, periodMs] },
    { asked: 3, given: [2500, periodMs] },
  ])('lends less each time: time $asked', ({ asked, given }) => {
    const bucket = spent(1000, 200_000);
    let grant: Grant | undefined;
    for (let i = 0; i < asked; i += 1) grant = bucket.request(0, 1n, 1e6, periodMs);
    expect(grant && shown(grant)).toEqual(given);
  });

  it('whose limit is within its rate lends once the rate only', () => {
    expect(shown(spent(1000, 1000).request(0, 1n, 1e6, periodMs))).toEqual([5000, periodMs]);
  });

  it('forgets the loan when its settings change', () => {
    const bucket = spent(1000, 200_000);
    bucket.request(0, 1n, 1e6, periodMs);
    bucket.patch({ fillRate: 2000, burstLimit: 200_000 }, 0);
    expect(shown(bucket.request(0, 1n, 1e6, periodMs))).toEqual([20_000, periodMs]);
  });

  it('gives nothing to who wants nothing, and no part of it either', () => {
    const bucket = spent(1000, 200_000);
    expect(shown(bucket.request(0, 2n, 0, periodMs))).toEqual([0, 0]);
    expect(shown(bucket.request(0, 1n, 1e6, periodMs))).toEqual([10_000, periodMs]);
  });
});

describe('clients that share a bucket', () => {
  it('get an even part each at first', () => {
    const bucket = spent(1000, 200_000);
    bucket.request(0, 2n, 1e6, periodMs);
    // 500 a second each: twice that while the loan is small.
    expect(shown(bucket.request(0, 1n, 1e6, periodMs))).toEqual([5000, periodMs]);
    expect(shown(bucket.request(0, 3n, 1e6, periodMs))).toEqual([3330, periodMs]);
  });

  it('leave to the others what they do not want', () => {
    const bucket = spent(1000, 200_000);
    let last: Grant | undefined;
    for (let second = 0; second <= 60; second += 5) {
      bucket.request(second * 1000, 1n, 500, periodMs);
      last = bucket.request(second * 1000, 2n, 1e6, periodMs);
    }
    // 100 a second go to the first one, about 900 to the second.
    expect(last?.tokens).toBeGreaterThan(4000);
    expect(last?.tokens).toBeLessThan(4510);
  });

  it('together get no more than the rate and what was saved', () => {
    const bucket = spent(1000, 1000);
    let sum = 0;
    for (let second = 5; second <= 300; second += 5) {
      for (const client of [1n, 2n, 3n]) sum += bucket.request(second * 1000, client, 1e6, periodMs).tokens;
    }
    expect(sum / 300).toBeGreaterThan(900);
    expect(sum / 300).toBeLessThan(1100);
  });

  it('that have not asked for ten minutes are gone', () => {
    const bucket = spent(1000, 200_000);
    bucket.request(0, 2n, 10, periodMs);
    bucket.request(600_000, 1n, 200_000, periodMs);
    expect(shown(bucket.request(600_000, 1n, 1e6, periodMs))).toEqual([10_000, periodMs]);
  });
});
