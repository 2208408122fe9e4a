import { MismatchedClusterError, onAbort, PdUnavailableError, type Runtime, sleep, type TimerWheel } from '@tikv/core';
import type { GetMembersResponse } from '@tikv/kvproto/pdpb';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import { callMember } from '../calls/call-member.js';
import { getMembers } from '../calls/pd-methods.js';
import { saidBy } from '../errors/said-by.js';
import { membersProblem } from './members-problem.js';

export interface BootstrapOptions {
  /** `host:port`, at least one. */
  readonly endpoints: readonly string[];
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly secure: boolean;
  readonly connectTimeoutMs: number;
  /** One attempt on one endpoint. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface FirstContact {
  readonly clusterId: bigint;
  readonly members: GetMembersResponse;
}

/** How long the others are waited for when one has answered: to see that they are of the same cluster. */
const graceMs = 200;
const firstPauseMs = 100;
const longestPauseMs = 1_000;

/**
 * Asks all endpoints at once, each again and again, until one answers and knows the leader
 * (pd-region-rpc-retry.md §1.2).
 *
 * @throws MismatchedClusterError as soon as two have answered for different clusters.
 * @throws PdUnavailableError at the end of the connect timeout, with what each endpoint said.
 * @throws the signal's reason.
 */
export async function bootstrap(options: BootstrapOptions): Promise<FirstContact> {
  const { timers, connectTimeoutMs, signal } = options;
  signal?.throwIfAborted();
  const stop = new AbortController();
  const giveUp = (): void => asking.reject(asking.unavailable());
  const aborted = (): void => asking.reject(signal?.reason);
  const deadline = timers.schedule(connectTimeoutMs, giveUp, { onClose: giveUp });
  const asking = new FirstContacts(options, stop.signal);
  const stopListening = signal && onAbort(signal, aborted);
  try {
    return await asking.done;
  } finally {
    deadline.cancel();
    stopListening?.();
    stop.abort();
  }
}

class FirstContacts {
  readonly #options: BootstrapOptions;
  readonly #stop: AbortSignal;
  readonly #deadlineAtMs: number;
  /** What each endpoint said last; absent when it has said nothing yet. */
  readonly #said = new Map<string, string>();
  readonly #clusterIds = new Map<string, bigint>();
  #contact: FirstContact | undefined;
  #resolve: (contact: FirstContact) => void = () => {};
  reject: (reason: unknown) => void = () => {};
  readonly done: Promise<FirstContact>;

  constructor(options: BootstrapOptions, stop: AbortSignal) {
    this.#options = options;
    this.#stop = stop;
    this.#deadlineAtMs = options.runtime.monotonicMs() + options.connectTimeoutMs;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.reject = reject;
    });
    for (const address of options.endpoints) this.#ask(address).catch((error: unknown) => this.reject(error));
  }

  unavailable(): PdUnavailableError {
    const { endpoints, connectTimeoutMs } = this.#options;
    const silent = `no answer within ${connectTimeoutMs} ms`;
    return new PdUnavailableError(
      { endpoints: endpoints.map((url) => ({ url, reason: this.#said.get(url) ?? silent })) },
      { operation: 'pd.connect' },
    );
  }

  async #ask(address: string): Promise<void> {
    const { pool, runtime, timers } = this.#options;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const timeoutMs = Math.min(this.#options.timeoutMs, this.#deadlineAtMs - runtime.monotonicMs());
      try {
        const signal = this.#stop;
        const answer = await callMember({ pool, runtime, address, method: getMembers, request: {}, timeoutMs, signal });
        if (this.#stop.aborted) return;
        this.#note(address, answer);
      } catch (error) {
        if (this.#stop.aborted) return;
        // The last attempt may be cut short; what was heard before says more than its silence.
        const cutShort =
          error instanceof RpcError && error.grpcCode === 'DEADLINE_EXCEEDED' && timeoutMs < this.#options.timeoutMs;
        if (!cutShort || !this.#said.has(address)) this.#said.set(address, saidBy(error, timeoutMs));
      }
      this.#finishIfAllSpoke();
      await sleep(timers, pauseMs, this.#stop).catch(() => {});
      if (this.#stop.aborted || runtime.monotonicMs() >= this.#deadlineAtMs) return;
    }
  }

  #note(address: string, answer: GetMembersResponse): void {
    const { endpoints, timers, secure } = this.#options;
    const clusterId = answer.header?.clusterId ?? 0n;
    if (clusterId !== 0n) this.#clusterIds.set(address, clusterId);
    const got = endpoints
      .map((url) => ({ url, clusterId: this.#clusterIds.get(url) ?? 0n }))
      .filter((one) => one.clusterId !== 0n);
    const expected = got[0]?.clusterId ?? 0n;
    if (got.some((one) => one.clusterId !== expected)) {
      this.reject(new MismatchedClusterError({ expected, got }, { operation: 'pd.connect' }));
      return;
    }
    const problem = membersProblem(answer, secure, undefined);
    this.#said.set(address, problem ?? 'answered');
    if (problem !== undefined || this.#contact !== undefined) return;
    const contact = { clusterId, members: answer };
    this.#contact = contact;
    sleep(timers, graceMs, this.#stop).then(
      () => this.#resolve(contact),
      () => {},
    );
  }

  #finishIfAllSpoke(): void {
    const allSpoke = this.#options.endpoints.every((address) => this.#said.has(address));
    if (allSpoke && this.#contact !== undefined) this.#resolve(this.#contact);
  }
}
