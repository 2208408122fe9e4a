import { describe, expect, it } from 'vitest';
import { holdBackMs, nextBestBatch, tokensOf, type WaitState } from './batching.js';
import { LatencyEstimate } from './latency-estimate.js';

describe('messages under way', () => {
  it.each([
    [{}, 1],
    [{ concurrency: 1 }, 1],
    [{ concurrency: 4 }, 8],
    [{ concurrency: 4, maxBatchWaitMs: 1 }, 1],
    [{ concurrency: 4, followerProxy: true }, 1],
  ])('with %o are %i', (options, expected) => {
    expect(tokensOf(options)).toBe(expected);
  });
});

describe('the size worth waiting for', () => {
  it.each([
    [8, 7, 7],
    [1, 0, 1],
    [8, 8, 8],
    [8, 12, 8],
    [8, 13, 9],
  ])('of %i, after %i were collected, is %i', (best, collected, expected) => {
    expect(nextBestBatch(best, collected)).toBe(expected);
  });
});

describe('a message', () => {
  const none: WaitState = { waiting: 1, best: 8, maxBatchWaitMs: 0, tokens: 1, latencyMs: 9, waitedMs: 0 };
  it.each<[string, Partial<WaitState>, number]>([
    ['at once by default', {}, 0],
    ['after the longest wait when it is small', { maxBatchWaitMs: 5 }, 5],
    ['at once when it is large enough', { maxBatchWaitMs: 5, waiting: 8 }, 0],
    ['after its share of the latency with several under way', { tokens: 6 }, 3],
    ['less what it has waited', { tokens: 6, waitedMs: 2 }, 1],
    ['at once when it has waited longer', { tokens: 6, waitedMs: 20 }, 0],
  ])('goes %s', (_, state, expected) => {
    expect(holdBackMs({ ...none, ...state })).toBe(expected);
  });
});

describe('the estimate of the latency', () => {
  it('begins with the first sample, follows slowly and never falls below 100 µs', () => {
    const estimate = new LatencyEstimate();
    expect(estimate.ms).toBe(0);
    estimate.add(1, 0);
    expect(estimate.ms).toBeCloseTo(1);
    estimate.add(100, 10_000);
    // A fifth of the way on a logarithmic scale.
    expect(estimate.ms).toBeCloseTo(100 ** 0.2);
    for (let at = 11_000; at < 60_000; at += 1_000) estimate.add(0.001, at);
    expect(estimate.ms).toBeCloseTo(0.1, 2);
  });
});
