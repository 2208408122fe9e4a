import { InvalidArgumentError } from '@tikv/core';

/** How timestamps are asked for; each can be changed at any time. */
export interface TsoOptions {
  /** How long a message may wait to grow, 0 to 10 ms. Default 0: what has come up to now goes. */
  readonly maxBatchWaitMs?: number | undefined;
  /** More than one message under way, 1 to 16. Default 1. */
  readonly concurrency?: number | undefined;
  /** Ask followers too, which pass on to the leader and merge what many clients ask. Default false. */
  readonly followerProxy?: boolean | undefined;
}

/** Throws for what is outside the bounds. */
export function checkTsoOptions({ maxBatchWaitMs = 0, concurrency = 1 }: TsoOptions): void {
  if (!(maxBatchWaitMs >= 0 && maxBatchWaitMs <= 10)) {
    throw new InvalidArgumentError({
      argument: 'maxBatchWaitMs',
      problem: `must be from 0 to 10, got ${maxBatchWaitMs}`,
    });
  }
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 16) {
    throw new InvalidArgumentError({ argument: 'concurrency', problem: `must be from 1 to 16, got ${concurrency}` });
  }
}

export const firstBestBatch = 8;

/** Messages that may be under way (pd-region-rpc-retry.md §1.6.3, step 1). */
export function tokensOf({ maxBatchWaitMs = 0, concurrency = 1, followerProxy = false }: TsoOptions): number {
  return maxBatchWaitMs > 0 || followerProxy || concurrency === 1 ? 1 : 2 * concurrency;
}

/** The size that is worth waiting for, after a message of this many: one less when it was not reached, one more when it was far exceeded. */
export function nextBestBatch(best: number, collected: number): number {
  if (collected < best) return Math.max(1, best - 1);
  return collected > best + 4 ? best + 1 : best;
}

export interface WaitState {
  readonly waiting: number;
  readonly best: number;
  readonly maxBatchWaitMs: number;
  /** Messages under way at most. */
  readonly tokens: number;
  /** Estimate of how long an answer takes. */
  readonly latencyMs: number;
  /** How long the first of this message has waited. */
  readonly waitedMs: number;
}

/** How much longer a message is held back to grow (§1.6.3, steps 2 and 4). */
export function holdBackMs(state: WaitState): number {
  const { waiting, best, maxBatchWaitMs, tokens, latencyMs, waitedMs } = state;
  if (maxBatchWaitMs > 0) return waiting >= best ? 0 : maxBatchWaitMs;
  if (tokens === 1) return 0;
  return Math.max(0, latencyMs / (tokens / 2) - waitedMs);
}
