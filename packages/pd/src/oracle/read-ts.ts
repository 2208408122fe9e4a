import { InvalidArgumentError } from '@tikv/core';

/** Stands for "the newest there is", in reads of the leader. */
const newest = 2n ** 64n - 1n;
const firstInvalid = 2n ** 63n - 1n;

/** What a timestamp given by a user is before PD is asked (pd-region-rpc-retry.md §1.8). */
export function judgeReadTs(ts: bigint, options: { lastTs: bigint; staleRead: boolean }): 'fine' | 'ask' {
  if (typeof ts !== 'bigint' || ts < 0n || ts > newest) throw wrong(`must be a timestamp, got ${String(ts)}`);
  if (ts === newest) {
    if (options.staleRead) throw wrong('must be a moment: a stale read has no newest timestamp');
    return 'fine';
  }
  if (ts >= firstInvalid) throw wrong(`must be below 2^63 - 1, got ${ts}`);
  return ts <= options.lastTs ? 'fine' : 'ask';
}

function wrong(problem: string): InvalidArgumentError {
  return new InvalidArgumentError({ argument: 'ts', problem });
}
