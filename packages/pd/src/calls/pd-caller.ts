import {
  Backoffer,
  deadlineAt,
  isTikvError,
  MismatchedClusterError,
  PdUnavailableError,
  type Runtime,
  type TimerWheel,
} from '@tikv/core';
import { ErrorType } from '@tikv/kvproto/pdpb';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { classifyPdError } from '../errors/classify-pd-error.js';
import { finalPdError } from '../errors/final-pd-error.js';
import { wrongMemberInHeader } from '../errors/header-error.js';
import { saidBy } from '../errors/said-by.js';
import type { MemberHealth } from '../routing/member-health.js';
import type { CallClass, Route } from '../routing/route.js';
import type { Routes } from '../routing/routes.js';
import { callMember } from './call-member.js';
import { checkTimeout } from './check-arguments.js';
import { headerOf, type PdMethod } from './pd-methods.js';
import { settledWithin } from './settled-within.js';

export interface PdCallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For the call with all its retries. Default: three times the client's timeout for one attempt. */
  readonly timeoutMs?: number | undefined;
  /** The part of the caller that asks, as PD's logs show it: `region-cache`. */
  readonly callerComponent?: string | undefined;
  /** Region calls only: ask for the region's buckets as well; only PD's leader knows them. */
  readonly needBuckets?: boolean | undefined;
  /**
   * Region calls, and those for stores: a router may answer, and with the client's `followerHandling` a follower of PD, both
   * of which may be out of date. What they fail to answer is asked of the leader.
   */
  readonly allowFollower?: boolean | undefined;
}

/** A call as the client itself makes it. */
export interface RoutedOptions extends PdCallOptions {
  /** Default `leader`. */
  readonly callClass?: CallClass | undefined;
}

export interface PdCallerOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  readonly health: MemberHealth;
  readonly routes: Routes;
  /** One attempt. */
  readonly timeoutMs: number;
  readonly callerId: string;
  readonly closing: AbortSignal;
}

const firstPauseMs = 20;
const longestPauseMs = 500;
/** So many times in a row a new leader is tried at once; members that name each other must not be asked in a spin. */
const mostSwitches = 2;

/** Makes calls on PD: on its leader, which it follows, or whoever else may answer; retries while the call's time lasts (§1.3–§1.5). */
export class PdCaller {
  readonly #options: PdCallerOptions;

  constructor(options: PdCallerOptions) {
    this.#options = options;
  }

  /**
   * The response, whose header may hold an error that answers the question.
   *
   * @throws PdUnavailableError when no member answered in time; MismatchedClusterError, UnsupportedError, ProtocolError;
   *   ClosedError when the client closes; the signal's reason.
   */
  async call<Request extends object, Response extends object>(
    method: PdMethod<Request, Response>,
    request: Request,
    options: RoutedOptions = {},
  ): Promise<Response> {
    const { runtime, timers, members, routes, closing, timeoutMs, callerId } = this.#options;
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
    // PD's services have headers of their own; what one does not know is not encoded.
    const header = { clusterId: members.clusterId, callerId, callerComponent, source: callerId };
    const stamped = { ...request, header };
    let callClass = options.callClass ?? 'leader';
    for (let attempt = 0; ; attempt += 1) {
      this.#throwIfDone(backoffer, undefined);
      let route = routes.next(callClass);
      let outcome = await this.#attempt(backoffer, route, method, stamped);
      if (outcome.response === undefined && !route.isLeader) {
        // Whatever it was: the caller gets the leader's word, not a follower's.
        this.#throwIfDone(backoffer, outcome.failure);
        if (callClass !== 'leader-connection') callClass = 'leader';
        route = routes.next(callClass);
        outcome = await this.#attempt(backoffer, route, method, stamped);
      }
      if (outcome.response !== undefined) return outcome.response;
      await this.#recover(backoffer, route.address, attempt, outcome.failure);
    }
  }

  async #attempt<Request extends object, Response extends object>(
    backoffer: Backoffer,
    route: Route,
    method: PdMethod<Request, Response>,
    request: Request,
  ): Promise<{ response: Response; failure?: never } | { response?: undefined; failure: unknown }> {
    const { pool, runtime, members, health } = this.#options;
    const { address, metadata } = route;
    const { signal } = backoffer;
    const startedAtMs = runtime.monotonicMs();
    const timeoutMs = Math.min(this.#options.timeoutMs, backoffer.remainingMs());
    const asked = route.isRouter ? { ...method, path: `/routerpb.Router/${method.name}` } : method;
    try {
      const response = await callMember({
        pool,
        runtime,
        address,
        method: asked,
        request,
        timeoutMs,
        signal,
        metadata,
      });
      const refused = this.#refusal(route, response, method.name);
      if (refused !== undefined) throw refused;
      members.noteSuccess(address);
      health.clear(address);
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
      this.#learn(address, failure);
      const call = { method: method.name, clusterId: members.clusterId, address };
      const final = finalPdError(failure, call, { operation: backoffer.operation, ...backoffer.history });
      if (!route.isLeader && !(final instanceof MismatchedClusterError)) return { failure };
      if (final !== undefined) throw final;
      if (!(failure instanceof RpcError)) throw failure;
      return { failure };
    }
  }

  /** An answer that is none: of a member that should not have been asked, or, of a follower, any error (§1.4). */
  #refusal(route: Route, response: object, method: string): RpcError | undefined {
    const header = headerOf(response);
    const from = { method, address: route.address };
    const wrongMember = wrongMemberInHeader(header, from);
    const type = header?.error?.type ?? 0;
    if (wrongMember !== undefined || route.isLeader || type === 0) return wrongMember;
    // Told to forward, it has passed on what the leader says.
    if (route.metadata?.['pd-forwarded-host'] !== undefined) return undefined;
    if (type === ErrorType.REGION_NOT_FOUND) this.#options.routes.penalise(route.address);
    const details = header?.error?.message || `error ${type}`;
    return new RpcError({ grpcCode: 'UNKNOWN', details, ...from, connectionVersion: 0, sent: true });
  }

  /** What a failure says about the member that it came from. */
  #learn(address: string, failure: unknown): void {
    const { pool, health } = this.#options;
    if (!(failure instanceof RpcError)) return;
    const kind = classifyPdError(failure);
    // The address now belongs to another server: only a new connection finds the right one.
    if (kind === 'mismatched-callee') pool.closeAddress(address, failure.connectionVersion);
    if (kind === 'network') health.suspect(address);
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
