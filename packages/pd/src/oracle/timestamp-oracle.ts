import { FutureTimestampError, InvalidArgumentError, type Runtime, type TimerWheel, type WheelTimer } from '@tikv/core';
import {
  GetExternalTimestampRequest,
  type GetExternalTimestampRequestInit,
  GetExternalTimestampResponse,
  SetExternalTimestampRequest,
  type SetExternalTimestampRequestInit,
  SetExternalTimestampResponse,
} from '@tikv/kvproto/pdpb';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import { composeTimestamp, physicalMsOf } from '../tso/tso-arithmetic.js';
import { type IntervalState, initialInterval, onRenewal, onStaleRead } from './adaptive-interval.js';
import { judgeReadTs } from './read-ts.js';

const getExternalTs: PdMethod<GetExternalTimestampRequestInit, GetExternalTimestampResponse> = pdMethod(
  'GetExternalTimestamp',
  GetExternalTimestampRequest,
  GetExternalTimestampResponse,
);
const setExternalTs: PdMethod<SetExternalTimestampRequestInit, SetExternalTimestampResponse> = pdMethod(
  'SetExternalTimestamp',
  SetExternalTimestampRequest,
  SetExternalTimestampResponse,
);

/** The greatest timestamp that PD gave, and when it came by the monotonic clock. */
export interface LatestTimestamp {
  readonly ts: bigint;
  readonly arrivedAtMs: number;
}

export interface TimestampOracleOptions {
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly caller: PdCaller;
  readonly getTimestamp: (options: PdCallOptions) => Promise<bigint>;
  /** Undefined before the first one. */
  readonly latest: () => LatestTimestamp | undefined;
  /** How old the low-resolution timestamp gets. */
  readonly intervalMs: number;
}

/**
 * Time as the cluster has it, as far as it can be told without asking PD each time (pd-region-rpc-retry.md §1.8). What is
 * known is renewed in the background while somebody uses it.
 */
export class TimestampOracle {
  readonly #options: TimestampOracleOptions;
  #interval: IntervalState;
  #timer: WheelTimer | undefined;
  #usedAtMs = 0;
  #renewedAtMs = 0;
  #asking: Promise<bigint> | undefined;
  #closed = false;

  constructor(options: TimestampOracleOptions) {
    this.#options = options;
    this.#interval = initialInterval(options.intervalMs);
  }

  /** How often the low-resolution timestamp is renewed now: stale reads make it shorter. */
  get intervalMs(): number {
    return this.#interval.intervalMs;
  }

  /** A timestamp that PD gave, not older than two intervals (default 2 s each): without a call to PD nearly always. */
  async lowResolutionTimestamp(options: PdCallOptions = {}): Promise<bigint> {
    return (await this.#recent(options)).ts;
  }

  /** The timestamp of `seconds` ago, by what PD last said and the time that has passed since. */
  async staleTimestamp(seconds: number, options: PdCallOptions = {}): Promise<bigint> {
    if (!(seconds >= 0)) throw new InvalidArgumentError({ argument: 'seconds', problem: 'must be 0 or more' });
    const nowMs = this.#options.runtime.monotonicMs();
    this.#interval = onStaleRead(this.#interval, seconds * 1_000, nowMs);
    const { ts, arrivedAtMs } = await this.#recent(options);
    const physicalMs = physicalMsOf(ts);
    if (seconds * 1_000 >= physicalMs) {
      throw new InvalidArgumentError({ argument: 'seconds', problem: 'is before the beginning of time' });
    }
    const sinceMs = this.#options.runtime.monotonicMs() - arrivedAtMs;
    return composeTimestamp(Math.floor(physicalMs + sinceMs - seconds * 1_000), 0);
  }

  /** Whether a lock's time is over, as far as is known; true when nothing is known. */
  isExpired(lockTs: bigint, ttlMs: number): boolean {
    this.#use();
    const latest = this.#options.latest();
    return latest === undefined || physicalMsOf(latest.ts) >= physicalMsOf(lockTs) + ttlMs;
  }

  /** Milliseconds until a lock's time is over, 0 or less when it is; 0 when nothing is known. */
  untilExpiredMs(lockTs: bigint, ttlMs: number): number {
    this.#use();
    const latest = this.#options.latest();
    return latest === undefined ? 0 : physicalMsOf(lockTs) + ttlMs - physicalMsOf(latest.ts);
  }

  /**
   * Whether a timestamp that a user gave can be read at. Reading in the future would break what later transactions are
   * promised, so PD is asked when it is later than all that is known.
   *
   * @throws FutureTimestampError when PD has not given it yet; InvalidArgumentError when it is none.
   */
  async validateReadTs(
    ts: bigint,
    options: PdCallOptions & { readonly staleRead?: boolean | undefined } = {},
  ): Promise<void> {
    const { staleRead = false, ...callOptions } = options;
    // The question under way may be older than this timestamp: one that was asked after it counts.
    for (let asked = 0; ; asked += 1) {
      const lastTs = this.#options.latest()?.ts ?? 0n;
      if (judgeReadTs(ts, { lastTs, staleRead }) === 'fine') return;
      if (asked === 2) throw new FutureTimestampError({ ts, latestTs: lastTs }, { operation: 'pd.validateReadTs' });
      await this.#ask(callOptions);
    }
  }

  /** A timestamp that others keep at PD, for reads at a moment all agree on; 0 when there is none. */
  async getExternalTimestamp(options: PdCallOptions = {}): Promise<bigint> {
    return checked('GetExternalTimestamp', await this.#options.caller.call(getExternalTs, {}, options)).timestamp;
  }

  /** @throws ProtocolError for one that is smaller than the last, or later than all that PD gave. */
  async setExternalTimestamp(timestamp: bigint, options: PdCallOptions = {}): Promise<void> {
    if (typeof timestamp !== 'bigint' || timestamp < 0n) {
      throw new InvalidArgumentError({ argument: 'timestamp', problem: 'must be a bigint of 0 or more' });
    }
    checked('SetExternalTimestamp', await this.#options.caller.call(setExternalTs, { timestamp }, options));
  }

  close(): void {
    this.#closed = true;
    this.#timer?.cancel();
  }

  async #recent(options: PdCallOptions): Promise<LatestTimestamp> {
    const { runtime, latest } = this.#options;
    this.#use();
    const known = latest();
    if (known !== undefined && runtime.monotonicMs() - known.arrivedAtMs <= 2 * this.intervalMs) return known;
    const ts = await this.#ask(options);
    return latest() ?? { ts, arrivedAtMs: runtime.monotonicMs() };
  }

  /** One question for all who have none of their own limits to keep. */
  #ask(options: PdCallOptions): Promise<bigint> {
    if (options.signal !== undefined || options.timeoutMs !== undefined) return this.#options.getTimestamp(options);
    this.#asking ??= this.#options.getTimestamp({}).finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** Keeps the renewal going. */
  #use(): void {
    this.#usedAtMs = this.#options.runtime.monotonicMs();
    if (this.#timer === undefined && !this.#closed) {
      this.#renewedAtMs = this.#usedAtMs;
      this.#schedule();
    }
  }

  #schedule(): void {
    const { timers } = this.#options;
    const onClose = (): void => this.close();
    this.#timer = timers.schedule(this.intervalMs, () => void this.#renew(), { background: true, onClose });
  }

  async #renew(): Promise<void> {
    const { runtime, intervalMs: configuredMs } = this.#options;
    const nowMs = runtime.monotonicMs();
    this.#interval = onRenewal(this.#interval, configuredMs, { nowMs, sinceMs: nowMs - this.#renewedAtMs });
    this.#renewedAtMs = nowMs;
    // Nobody has wanted to know for a while.
    if (nowMs - this.#usedAtMs > 10 * this.intervalMs) {
      this.#timer = undefined;
      return;
    }
    // What goes wrong shows to whoever asks next.
    await this.#ask({}).catch(() => {});
    if (!this.#closed) this.#schedule();
  }
}
