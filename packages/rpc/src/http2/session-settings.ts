import type { LookupFunction } from 'node:net';
import type { Runtime, TimerWheel } from '@tikv/core';
import type { Compression } from './message-frame.js';

/** All that sessions and calls of one transport have in common, defaults filled in. */
export interface SessionSettings {
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly connectTimeoutMs: number;
  readonly openTimeoutMs: number;
  readonly keepaliveTimeMs: number;
  readonly keepaliveTimeoutMs: number;
  readonly windowBytes: number;
  readonly maxReceiveBytes: number;
  readonly compression: Compression;
  readonly lookup: LookupFunction | undefined;
}
