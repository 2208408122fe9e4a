import { physicalKey } from '@tikv/core';
import { encode, type Latin1Bytes } from '@tikv/kvproto';
import { Context, type ContextInit } from '@tikv/kvproto/kvrpcpb';
import type { Region } from '../region/region.js';
import type { ReadType } from '../selector/replica-read.js';

/** The routing part of a request's context for one peer, encoded once and kept with the region. */
export function contextPrefix(region: Region, index: number, clusterId: bigint): Latin1Bytes {
  const kept = region.prefixAt(index);
  if (kept !== undefined) return kept as Latin1Bytes;
  const prefix = physicalKey(
    encode(Context, {
      regionId: region.id,
      regionEpoch: { confVer: region.confVer, version: region.version },
      peer: region.peerAt(index),
      clusterId,
    }),
  );
  region.keepPrefix(index, prefix);
  return prefix;
}

/** What one attempt says of itself on top of the caller's part (pd-region-rpc-retry.md §3.5). */
export interface AttemptMarks {
  readonly replicaRead: boolean;
  readonly staleRead: boolean;
  readonly busyThresholdMs: number;
  readonly isRetry: boolean;
  /** `leader`, `follower`, …: what kind of replica this attempt, and the first one, went to. */
  readonly asked: string;
  readonly askedFirst: string;
}

/** Whether the leader can be sent to without a thought. */
export function isReady(region: Region, leader: number): boolean {
  if (region.invalid !== undefined) return false;
  const store = region.storeAt(leader);
  return store.state === 'resolved' && store.canServe && store.reachable && region.isCurrentAt(leader);
}

/**
 * Contexts of first attempts on leaders, which have nothing special about them: what is the same for one request and the
 * next was encoded before, and is copied.
 */
export class PlainContexts {
  #base: ContextInit | undefined;
  #maxExecutionDurationMs = 0;
  #rest: Latin1Bytes = '' as Latin1Bytes;

  of(base: ContextInit, prefix: Latin1Bytes, timeoutMs: number): ContextInit {
    const maxExecutionDurationMs = Math.max(1, Math.round(timeoutMs));
    if (base !== this.#base || maxExecutionDurationMs !== this.#maxExecutionDurationMs) {
      const { requestSource = '' } = base;
      const source = requestSource === '' ? '' : `leader_${requestSource}`;
      this.#rest = physicalKey(encode(Context, { ...base, maxExecutionDurationMs, requestSource: source }));
      this.#base = base;
      this.#maxExecutionDurationMs = maxExecutionDurationMs;
    }
    return { encodedPrefix: prefix, encodedRest: this.#rest };
  }
}

export function attemptContext(
  base: ContextInit,
  prefix: Latin1Bytes,
  maxExecutionDurationMs: number,
  marks: AttemptMarks,
): ContextInit {
  const { replicaRead, staleRead, busyThresholdMs, isRetry, asked, askedFirst } = marks;
  const context = { ...base, encodedPrefix: prefix, maxExecutionDurationMs, replicaRead, staleRead, busyThresholdMs };
  const { requestSource } = base;
  if (requestSource === undefined || requestSource === '') return { ...context, isRetryRequest: isRetry };
  // TiKV throttles by the last part, which stays as it was given.
  const source = isRetry ? `retry_${askedFirst}_${asked}_${requestSource}` : `${asked}_${requestSource}`;
  return { ...context, isRetryRequest: isRetry, requestSource: source };
}

/** The word for the replica that an attempt goes to. */
export function askedWord(region: Region, index: number, type: ReadType, staleRead: boolean): string {
  const peer = index === region.leaderIndex ? 'leader' : region.isLearnerAt(index) ? 'learner' : 'follower';
  // A leader's request that looks for the leader among the others is one for the leader all the same.
  const asked = type === 'leader' ? 'leader' : peer;
  return staleRead ? `stale_${asked}` : asked;
}
