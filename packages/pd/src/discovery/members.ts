import type { Runtime, TimerWheel, WheelTimer } from '@tikv/core';
import type { GetMembersResponse } from '@tikv/kvproto/pdpb';
import type { ConnectionPool } from '@tikv/rpc';
import { callMember } from '../calls/call-member.js';
import { getMembers } from '../calls/pd-methods.js';
import { saidBy } from '../errors/said-by.js';
import { leaderOf, memberAddresses } from './member-address.js';
import { membersProblem } from './members-problem.js';

export interface MembersOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  /** Member URLs with `https` are wanted. */
  readonly secure: boolean;
  /** The addresses that were configured: asked last, when no known member helps. */
  readonly seeds: readonly string[];
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
  readonly #failures = new Map<string, string>();
  #addresses: readonly string[] = [];
  #leader = '';
  #refreshing: Promise<boolean> | undefined;
  #poll: WheelTimer | undefined;
  #closed = false;

  readonly clusterId: bigint;

  constructor(options: MembersOptions, clusterId: bigint, first: GetMembersResponse) {
    this.#options = options;
    this.clusterId = clusterId;
    this.#take(first);
    this.#schedulePoll();
  }

  /** `host:port`. */
  get leader(): string {
    return this.#leader;
  }

  /** All known members, the leader first. */
  get addresses(): readonly string[] {
    return [this.#leader, ...this.#addresses.filter((address) => address !== this.#leader)];
  }

  /** What each member said when something went wrong with it, for `PdUnavailableError`. */
  get reasons(): { url: string; reason: string }[] {
    return this.addresses.map((url) => ({ url, reason: this.#failures.get(url) ?? 'no failure seen' }));
  }

  urlOf(address: string): string {
    return `${this.#options.secure ? 'https' : 'http'}://${address}`;
  }

  noteFailure(address: string, reason: string): void {
    this.#failures.set(address, reason);
  }

  noteSuccess(address: string): void {
    if (this.#failures.size > 0) this.#failures.delete(address);
  }

  /** Called with the new leader's address, in order. */
  onLeaderSwitch(listener: (address: string) => void): void {
    this.#onLeader.push(listener);
  }

  /**
   * Asks the members, one after the other, until one knows the leader. Those who ask meanwhile share the answer. Resolves
   * with whether one knew it, never rejects.
   */
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
    const { pool, runtime, secure, memberTimeoutMs: timeoutMs = 1_000 } = this.#options;
    for (const address of this.#toAsk()) {
      if (this.#closed) return false;
      try {
        const answer = await callMember({ pool, runtime, address, method: getMembers, request: {}, timeoutMs });
        const problem = membersProblem(answer, secure, this.clusterId);
        if (problem === undefined) {
          this.#failures.delete(address);
          this.#take(answer);
          return true;
        }
        this.#failures.set(address, problem);
      } catch (error) {
        this.#failures.set(address, saidBy(error, timeoutMs));
      }
    }
    return false;
  }

  /** Those that have just failed come after the others: a silent one costs a second. */
  #toAsk(): string[] {
    const members = this.addresses;
    return [
      ...members.filter((address) => !this.#failures.has(address)),
      ...members.filter((address) => this.#failures.has(address)),
      ...this.#options.seeds.filter((address) => !members.includes(address)),
    ];
  }

  #take(answer: GetMembersResponse): void {
    const { secure } = this.#options;
    this.#addresses = [...new Set(answer.members.flatMap((member) => memberAddresses(member, secure)))].toSorted();
    const leader = leaderOf(answer, secure);
    if (leader === undefined || leader === this.#leader) return;
    this.#leader = leader;
    for (const listener of this.#onLeader) listener(leader);
  }

  #schedulePoll(): void {
    if (this.#closed) return;
    const poll = (): void => {
      void this.refresh().then(() => this.#schedulePoll());
    };
    const stop = (): void => {
      this.#closed = true;
    };
    this.#poll = this.#options.timers.schedule(pollMs, poll, { background: true, onClose: stop });
  }
}
