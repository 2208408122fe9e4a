import { CodecError } from '@tikv/kvproto';
import type { WithContext } from '../commands/command.js';
import { RpcError } from '../transport/rpc-error.js';
import { InterceptedError } from './intercepted-error.js';

/** One attempt of a request at one store, as interceptors see it. */
export interface Attempt {
  /** `host:port` of the store that is dialled. */
  readonly address: string;
  /** `RawGet`, `KvPrewrite`, … */
  readonly command: string;
  readonly kind: 'read' | 'write';
  /** Where it goes may be encoded already (its context's `encodedPrefix`); fields that are set beside it count. */
  readonly request: WithContext;
  readonly deadlineAtMs: number;
  readonly signal: AbortSignal | undefined;
  readonly forwardedHost: string | undefined;
  /** From 10 on it goes first, and limits do not hold it up. */
  readonly priority: number;
}

/** Goes on with the attempt, or with a changed copy of it; the response may hold a region error. */
export type NextAttempt = (attempt: Attempt) => Promise<unknown>;

/** An operation that is about to begin: nothing of it has been looked up or sent. */
export interface OperationStart {
  /** `raw.get`, `txn.commit`, … */
  readonly operation: string;
  readonly signal: AbortSignal | undefined;
  readonly deadlineAtMs: number | undefined;
}

/** What a hook has decided for an operation; what it leaves out stays as it is. */
export interface OperationPlan {
  readonly replicaRead?: 'leader' | 'follower' | 'mixed' | 'learner' | 'prefer-leader' | undefined;
  /** Labels of the stores to be preferred. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/**
 * Code of the user's around what the client does. Named: in a list a later one of the same name replaces the earlier
 * (raw-keyspace-resource-metrics.md §4.1).
 */
export interface Interceptor {
  readonly name: string;
  /**
   * Runs once for each operation, before anything else. May pick the replica, wait (for a reservation, say), or refuse by
   * throwing.
   */
  readonly beforeOperation?:
    | ((operation: OperationStart) => OperationPlan | undefined | Promise<OperationPlan | undefined>)
    | undefined;
  /** Runs around each attempt, retries and each region's included; whether it travels in a batch makes no difference. */
  readonly aroundAttempt?: ((attempt: Attempt, next: NextAttempt) => Promise<unknown>) | undefined;
}

/**
 * A chain around one attempt that forgets nothing: an error of the chain's own says when the attempt had gone out all the
 * same, however many times it was made.
 */
export function runChain(chain: AttemptChain, attempt: Attempt, send: NextAttempt): Promise<unknown> {
  let maySent = 0;
  const counted: NextAttempt = (inner) => {
    maySent += 1;
    const sending = send(inner);
    sending.catch((error: unknown) => {
      if (!isOfSent(error)) maySent -= 1;
    });
    return sending;
  };
  const running = chain(attempt, counted);
  if (attempt.kind === 'read') return running;
  return running.catch((error: unknown) => {
    throw isOfSent(error) || maySent === 0 ? error : new InterceptedError(attempt.command, error);
  });
}

/** Whether an error says by itself that the request may have been executed. */
function isOfSent(error: unknown): boolean {
  return error instanceof CodecError || (error instanceof RpcError && error.sent);
}

/** A whole chain. */
export type AttemptChain = (attempt: Attempt, send: NextAttempt) => Promise<unknown>;

/** The list without those that are replaced: the one that stays has the place of the later. */
export function distinctInterceptors(interceptors: readonly Interceptor[]): Interceptor[] {
  const byName = new Map<string, Interceptor>();
  for (const interceptor of interceptors) {
    byName.delete(interceptor.name);
    byName.set(interceptor.name, interceptor);
  }
  return [...byName.values()];
}

/** One function of all `aroundAttempt`s, the first outermost; undefined when there is none. */
export function chainOf(interceptors: readonly Interceptor[]): AttemptChain | undefined {
  let chain: AttemptChain | undefined;
  for (const { aroundAttempt } of distinctInterceptors(interceptors).toReversed()) {
    if (aroundAttempt === undefined) continue;
    const inner = chain;
    chain =
      inner === undefined
        ? async (attempt, send) => aroundAttempt(attempt, send)
        : async (attempt, send) => aroundAttempt(attempt, (changed) => inner(changed, send));
  }
  return chain;
}

/** One function of all `beforeOperation`s, in their order, of which a later one has the last word. */
export function operationHookOf(
  interceptors: readonly Interceptor[],
): ((operation: OperationStart) => Promise<OperationPlan>) | undefined {
  const hooks = distinctInterceptors(interceptors).flatMap(({ beforeOperation }) => beforeOperation ?? []);
  if (hooks.length === 0) return undefined;
  return async (operation) => {
    let plan: OperationPlan = {};
    for (const hook of hooks) plan = { ...plan, ...(await hook(operation)) };
    return plan;
  };
}
