import { Backoffer, deadlineAt, isTikvError, PdUnavailableError, type Runtime, type TimerWheel } from '@tikv/core';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { classifyPdError } from '../errors/classify-pd-error.js';
import { finalPdError } from '../errors/final-pd-error.js';
import { wrongMemberInHeader } from '../errors/header-error.js';
import { saidBy } from '../errors/said-by.js';
import { callMember } from './call-member.js';
import { checkTimeout } from './check-arguments.js';
import type { PdMethod, PdRequest, PdResponse } from './pd-methods.js';
import { settledWithin } from './settled-within.js';

export interface PdCallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For the call with all its retries. Default: three times the client's timeout for one attempt. */
  readonly timeoutMs?: number | undefined;
  /** The part of the caller that asks, as PD's logs show it: `region-cache`. */
  readonly callerComponent?: string | undefined;
  /** Region calls only: ask for the region's buckets as well. */
  readonly needBuckets?: boolean | undefined;
}

export interface LeaderCallerOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  /** One attempt. */
  readonly timeoutMs: number;
  readonly callerId: string;
  readonly closing: AbortSignal;
}

const firstPauseMs = 20;
const longestPauseMs = 500;
/** So many times in a row a new leader is tried at once; members that name each other must not be asked in a spin. */
const mostSwitches = 2;

/** Makes calls on PD's leader, follows it when it changes, and retries while the call's time lasts (§1.3, §1.5). */
export class LeaderCaller {
  readonly #options: LeaderCallerOptions;

  constructor(options: LeaderCallerOptions) {
    this.#options = options;
  }

  /**
   * The response, whose header may hold an error that answers the question.
   *
   * @throws PdUnavailableError when no member answered in time; MismatchedClusterError, UnsupportedError, ProtocolError;
   *   ClosedError when the client closes; the signal's reason.
   */
  async call<Request extends PdRequest, Response extends PdResponse>(
    method: PdMethod<Request, Response>,
    request: Request,
    options: PdCallOptions = {},
  ): Promise<Response> {
    const { runtime, timers, members, closing, timeoutMs, callerId } = this.#options;
    if (options.timeoutMs !== undefined) checkTimeout('timeoutMs', options.timeoutMs);
    const backoffer = new Backoffer({
      runtime,
      timers,
      budgetMs: Number.POSITIVE_INFINITY,
      operation: `pd.${method.name}`,
      signal: options.signal,
      deadlineAtMs: deadlineAt(runtime, options.timeoutMs ?? 3 * timeoutMs),
      closing,
    });
    const { callerComponent } = options;
    const stamped = { ...request, header: { clusterId: members.clusterId, callerId, callerComponent } };
    for (let attempt = 0; ; attempt += 1) {
      this.#throwIfDone(backoffer, undefined);
      const address = members.leader;
      const outcome = await this.#attempt(backoffer, address, method, stamped);
      if (outcome.response !== undefined) return outcome.response;
      await this.#recover(backoffer, address, attempt, outcome.failure);
    }
  }

  async #attempt<Request extends PdRequest, Response extends PdResponse>(
    backoffer: Backoffer,
    address: string,
    method: PdMethod<Request, Response>,
    request: Request,
  ): Promise<{ response: Response; failure?: never } | { response?: undefined; failure: unknown }> {
    const { pool, runtime, members } = this.#options;
    const { signal } = backoffer;
    const startedAtMs = runtime.monotonicMs();
    const timeoutMs = Math.min(this.#options.timeoutMs, backoffer.remainingMs());
    try {
      const response = await callMember({ pool, runtime, address, method, request, timeoutMs, signal });
      const wrongMember = wrongMemberInHeader(response.header, { method: method.name, address });
      if (wrongMember !== undefined) throw wrongMember;
      members.noteSuccess(address);
      return { response };
    } catch (failure) {
      const outcome = saidBy(failure, timeoutMs);
      backoffer.recordAttempt({
        target: `pd ${members.urlOf(address)}`,
        what: method.name,
        outcome,
        startedAtMs: startedAtMs - backoffer.startedAtMs,
        durationMs: runtime.monotonicMs() - startedAtMs,
      });
      // An abort cuts the attempt short, which says nothing about the member.
      if (signal?.aborted !== true) members.noteFailure(address, outcome);
      this.#throwIfDone(backoffer, failure);
      const call = { method: method.name, clusterId: members.clusterId, address };
      const final = finalPdError(failure, call, { operation: backoffer.operation, ...backoffer.history });
      if (final !== undefined) throw final;
      if (!(failure instanceof RpcError)) throw failure;
      // The address now belongs to another server: only a new connection finds the right one.
      if (classifyPdError(failure) === 'mismatched-callee') pool.closeAddress(address, failure.connectionVersion);
      return { failure };
    }
  }

  /** Looks for the leader; waits a little longer each time that this does not help. */
  async #recover(backoffer: Backoffer, failed: string, attempt: number, cause: unknown): Promise<void> {
    const { members, timers } = this.#options;
    await settledWithin(members.refresh(), timers, backoffer.remainingMs(), backoffer.signal);
    if (members.leader !== failed && attempt < mostSwitches) return;
    try {
      await backoffer.backoff('pdRPC', cause, { maxSleepMs: Math.min(firstPauseMs * 5 ** attempt, longestPauseMs) });
    } catch (error) {
      throw this.#unavailable(backoffer, error, cause);
    }
  }

  #throwIfDone(backoffer: Backoffer, cause: unknown): void {
    try {
      backoffer.throwIfDone();
    } catch (error) {
      throw this.#unavailable(backoffer, error, cause);
    }
  }

  /** When the time is up, what matters is that PD did not answer. */
  #unavailable(backoffer: Backoffer, error: unknown, cause: unknown): unknown {
    if (!isTikvError(error) || error.code !== 'DEADLINE_EXCEEDED') return error;
    const { members } = this.#options;
    return new PdUnavailableError(
      { endpoints: members.reasons },
      { operation: backoffer.operation, cause: cause ?? error, ...backoffer.history },
    );
  }
}
