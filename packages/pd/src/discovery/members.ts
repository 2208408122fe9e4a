import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';
import type { GetMembersResponse, Member } from '@tikv/kvproto/pdpb';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import { callMember } from '../calls/call-member.js';
import { getMembers } from '../calls/pd-methods.js';

export interface MembersOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** Member URLs with `https` are wanted. */
  readonly secure: boolean;
  /** One question to one member. Default 1 000. */
  readonly memberTimeoutMs?: number | undefined;
}

const pollMs = 60_000;

/**
 * Who is in the PD cluster and who leads it. Asked on demand, and each minute in the background
 * (pd-region-rpc-retry.md §1.3).
 */
export class Members {
  readonly #options: MembersOptions;
  readonly #onLeader: ((address: string) => void)[] = [];
  readonly #reasons = new Map<string, string>();
  #addresses: readonly string[];
  #leader: string;
  #refreshing: Promise<boolean> | undefined;
  #poll: WheelTimer | undefined;
  #closed = false;

  readonly clusterId: bigint;

  constructor(options: MembersOptions, clusterId: bigint, first: GetMembersResponse) {
    this.#options = options;
    this.clusterId = clusterId;
    this.#addresses = [];
    this.#leader = '';
    this.#take(first);
    this.#schedule();
  }

  get leader(): string {
    return this.#leader;
  }

  /** All known members, the leader first. */
  get addresses(): readonly string[] {
    return [this.#leader, ...this.#addresses.filter((address) => address !== this.#leader)];
  }

  /** What each member said when it was asked last, where that was no use. */
  get reasons(): { url: string; reason: string }[] {
    return this.addresses.map((url) => ({ url, reason: this.#reasons.get(url) ?? 'answered' }));
  }

  noteFailure(address: string, reason: string): void {
    this.#reasons.set(address, reason);
  }

  /** Called with the new leader's address, in order. */
  onLeaderSwitch(listener: (address: string) => void): void {
    this.#onLeader.push(listener);
  }

  /** Asks the members, one after the other, until one knows the leader. Resolves with whether one did. */
  refresh(): Promise<boolean> {
    this.#refreshing ??= this.#ask().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  close(): void {
    this.#closed = true;
    this.#poll?.cancel();
  }

  async #ask(): Promise<boolean> {
    const { pool, runtime, memberTimeoutMs = 1_000 } = this.#options;
    for (const address of this.addresses) {
      if (this.#closed) return false;
      try {
        const answer = await callMember({
          pool,
          runtime,
          address,
          method: getMembers,
          request: {},
          timeoutMs: memberTimeoutMs,
        });
        const problem = this.#problemOf(answer);
        if (problem === undefined) {
          this.#reasons.delete(address);
          this.#take(answer);
          return true;
        }
        this.#reasons.set(address, problem);
      } catch (error) {
        this.#reasons.set(address, error instanceof RpcError ? `${error.grpcCode}: ${error.details}` : String(error));
      }
    }
    return false;
  }

  /** A member that knows no leader has failed; it is not believed (trap 4). */
  #problemOf(answer: GetMembersResponse): string | undefined {
    const { header } = answer;
    if (header?.error !== undefined && header.error.type !== 0) return header.error.message;
    if (header?.clusterId !== this.clusterId) return `is of another cluster, ${header?.clusterId}`;
    return leaderOf(answer, this.#options.secure) === undefined ? 'knows no leader' : undefined;
  }

  #take(answer: GetMembersResponse): void {
    const { secure } = this.#options;
    const leader = leaderOf(answer, secure);
    this.#addresses = [...new Set(answer.members.map((member) => memberAddress(member, secure)))]
      .filter((address) => address !== undefined)
      .toSorted();
    if (leader === undefined || leader === this.#leader) return;
    this.#leader = leader;
    for (const listener of this.#onLeader) listener(leader);
  }

  #schedule(): void {
    if (this.#closed) return;
    this.#poll = this.#options.timers.schedule(
      pollMs,
      () => {
        void this.refresh().finally(() => this.#schedule());
      },
      { background: true },
    );
  }
}

export function leaderOf(answer: GetMembersResponse, secure: boolean): string | undefined {
  return answer.leader === undefined ? undefined : memberAddress(answer.leader, secure);
}

/** `host:port` of a member: of several URLs the first whose scheme fits, else the first (§1.1). */
export function memberAddress(member: Member, secure: boolean): string | undefined {
  const scheme = secure ? 'https://' : 'http://';
  const url = member.clientUrls.find((candidate) => candidate.startsWith(scheme)) ?? member.clientUrls[0];
  return url?.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
