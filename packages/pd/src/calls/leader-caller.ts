import {
  Backoffer,
  ClosedError,
  deadlineAt,
  isTikvError,
  MismatchedClusterError,
  PdUnavailableError,
  ProtocolError,
  type Runtime,
  type TimerWheel,
  UnsupportedError,
} from '@tikv/core';
import { CodecError } from '@tikv/kvproto';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { classifyPdError } from '../errors/classify-pd-error.js';
import { callMember } from './call-member.js';
import type { PdMethod, PdRequest, PdResponse } from './pd-methods.js';

export interface PdCallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For the call with all its retries. Default: three times the client's timeout for one attempt. */
  readonly timeoutMs?: number | undefined;
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

/** Makes calls on PD's leader, follows it when it changes, and retries while the call's time lasts (§1.3, §1.5). */
export class LeaderCaller {
  readonly #options: LeaderCallerOptions;

  constructor(options: LeaderCallerOptions) {
    this.#options = options;
  }

  /**
   * The response, whose header may hold an error.
   *
   * @throws PdUnavailableError when no member answered in time; MismatchedClusterError, UnsupportedError, ProtocolError;
   *   ClosedError when the client closes; the signal's reason.
   */
  async call<Request extends PdRequest, Response extends PdResponse>(
    method: PdMethod<Request, Response>,
    request: Request,
    options: PdCallOptions = {},
  ): Promise<Response> {
    const { runtime, timers, members, closing, timeoutMs, callerId, pool } = this.#options;
    const backoffer = new Backoffer({
      runtime,
      timers,
      budgetMs: Number.POSITIVE_INFINITY,
      operation: `pd.${method.name}`,
      signal: options.signal,
      deadlineAtMs: deadlineAt(runtime, options.timeoutMs ?? 3 * timeoutMs),
      closing,
    });
    const stamped = { ...request, header: { clusterId: members.clusterId, callerId } };
    for (let attempt = 0; ; attempt += 1) {
      this.#throwIfDone(backoffer, undefined);
      const address = members.leader;
      const startedAtMs = runtime.monotonicMs();
      const attemptMs = Math.min(timeoutMs, backoffer.remainingMs());
      try {
        return await callMember({
          pool,
          runtime,
          address,
          method,
          request: stamped,
          timeoutMs: attemptMs,
          signal: options.signal,
        });
      } catch (error) {
        const outcome = error instanceof RpcError ? `${error.grpcCode}: ${error.details}` : String(error);
        backoffer.recordAttempt({
          target: `pd ${address}`,
          what: method.name,
          outcome,
          startedAtMs: startedAtMs - backoffer.startedAtMs,
          durationMs: runtime.monotonicMs() - startedAtMs,
        });
        members.noteFailure(address, outcome);
        this.#throwIfDone(backoffer, error);
        this.#throwIfFinal(backoffer, method.name, error);
        await this.#recover(backoffer, attempt, error);
      }
    }
  }

  /** Looks for the leader; waits a little longer each time that this does not help. */
  async #recover(backoffer: Backoffer, attempt: number, cause: unknown): Promise<void> {
    const { members } = this.#options;
    const before = members.leader;
    await members.refresh();
    if (members.leader !== before) return;
    try {
      await backoffer.backoff('pdRPC', cause, { maxSleepMs: Math.min(20 * 5 ** attempt, 500) });
    } catch (error) {
      throw this.#unavailable(backoffer, error);
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
  #unavailable(backoffer: Backoffer, error: unknown, cause: unknown = error): unknown {
    if (!isTikvError(error) || error.code !== 'DEADLINE_EXCEEDED') return error;
    const { members } = this.#options;
    return new PdUnavailableError(
      { endpoints: members.reasons },
      { operation: backoffer.operation, cause, ...backoffer.history },
    );
  }

  #throwIfFinal(backoffer: Backoffer, method: string, error: unknown): void {
    const options = { operation: backoffer.operation, cause: error, ...backoffer.history };
    if (error instanceof CodecError)
      throw new ProtocolError({ what: `PD's answer to ${method} cannot be decoded` }, options);
    if (!(error instanceof RpcError)) throw error;
    switch (classifyPdError(error)) {
      case 'mismatched-cluster':
        throw new MismatchedClusterError({ expected: this.#options.members.clusterId, got: [] }, options);
      case 'unimplemented':
        throw new UnsupportedError({ feature: `${method} of PD` }, options);
      case 'other':
        throw new ProtocolError({ what: `PD answered ${method} with ${error.grpcCode}: ${error.details}` }, options);
      default:
    }
    if (this.#options.closing.aborted) throw new ClosedError({ closed: 'PD client' }, options);
  }
}
