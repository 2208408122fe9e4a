import { MismatchedClusterError, PdUnavailableError, type Runtime, sleep, type TimerWheel } from '@tikv/core';
import type { GetMembersResponse } from '@tikv/kvproto/pdpb';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import { callMember } from '../calls/call-member.js';
import { getMembers } from '../calls/pd-methods.js';
import { leaderOf } from './members.js';

export interface BootstrapOptions {
  readonly endpoints: readonly string[];
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly secure: boolean;
  readonly connectTimeoutMs: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

export interface FirstContact {
  readonly clusterId: bigint;
  readonly members: GetMembersResponse;
}

/** How long the others are waited for when one has answered: to see that they are of the same cluster. */
const graceMs = 200;

/**
 * Asks all endpoints at once until one answers and knows the leader (pd-region-rpc-retry.md §1.2).
 *
 * @throws MismatchedClusterError at once when two answer for different clusters.
 * @throws PdUnavailableError at the end of the connect timeout, with what each endpoint said.
 */
export async function bootstrap(options: BootstrapOptions): Promise<FirstContact> {
  const { endpoints, runtime, timers, signal } = options;
  const deadlineAtMs = runtime.monotonicMs() + options.connectTimeoutMs;
  const reasons = new Map(endpoints.map((url) => [url, 'did not answer']));
  for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, 1_000)) {
    signal?.throwIfAborted();
    const contact = await round(options, deadlineAtMs - runtime.monotonicMs(), reasons);
    if (contact !== undefined) return contact;
    signal?.throwIfAborted();
    if (runtime.monotonicMs() + pauseMs >= deadlineAtMs) break;
    await sleep(timers, pauseMs, signal);
  }
  throw new PdUnavailableError({ endpoints: endpoints.map((url) => ({ url, reason: reasons.get(url) as string })) });
}

async function round(
  options: BootstrapOptions,
  leftMs: number,
  reasons: Map<string, string>,
): Promise<FirstContact | undefined> {
  const { endpoints, pool, runtime, timers, secure, signal } = options;
  const timeoutMs = Math.max(1, Math.min(options.timeoutMs, leftMs));
  const answers = new Map<string, GetMembersResponse>();
  const stopGrace = new AbortController();
  let firstAnswer: () => void = () => {};
  const answered = new Promise<void>((resolve) => {
    firstAnswer = resolve;
  });
  const asked = Promise.all(
    endpoints.map(async (address) => {
      try {
        const answer = await callMember({ pool, runtime, address, method: getMembers, request: {}, timeoutMs, signal });
        const problem = problemOf(answer, secure);
        if (problem !== undefined) reasons.set(address, problem);
        answers.set(address, answer);
        if (problem === undefined) firstAnswer();
      } catch (error) {
        reasons.set(address, reasonOf(error, timeoutMs));
      }
    }),
  );
  const grace = answered.then(() => sleep(timers, graceMs, stopGrace.signal)).catch(() => {});
  await Promise.race([asked, grace]);
  stopGrace.abort();
  const ids = [...answers]
    .map(([url, { header }]) => ({ url, clusterId: header?.clusterId ?? 0n }))
    .filter(({ clusterId }) => clusterId !== 0n);
  const expected = ids[0]?.clusterId;
  if (expected === undefined) return undefined;
  if (ids.some(({ clusterId }) => clusterId !== expected)) throw new MismatchedClusterError({ expected, got: ids });
  const members = [...answers.values()].find((answer) => problemOf(answer, secure) === undefined);
  return members === undefined ? undefined : { clusterId: expected, members };
}

function problemOf(answer: GetMembersResponse, secure: boolean): string | undefined {
  const error = answer.header?.error;
  if (error !== undefined && error.type !== 0) return `answered ${error.message}`;
  if ((answer.header?.clusterId ?? 0n) === 0n) return 'answered without a cluster id';
  return leaderOf(answer, secure) === undefined ? 'knows no leader' : undefined;
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof RpcError)) return String(error);
  if (error.grpcCode === 'DEADLINE_EXCEEDED') return `no answer within ${Math.ceil(timeoutMs)} ms`;
  return `${error.grpcCode}: ${error.details}`;
}
