import { type Runtime, sleep, type TimerWheel, type WheelTimer } from '@tikv/core';
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
const firstPauseMs = 20;
const longestPauseMs = 100;
const rediscoverMs = 1_000;

/**
 * Who is in the PD cluster and who leads it. Asked on demand, and each minute in the background
 * (pd-region-rpc-retry.md §1.3).
 */
export class Members {
  readonly #options: MembersOptions;
  readonly #onLeader: ((address: string) => void)[] = [];
  readonly #onChange: (() => void)[] = [];
  readonly #failures = new Map<string, string>();
  #addresses: readonly string[] = [];
  #leader = '';
  #refreshing: Promise<boolean> | undefined;
  #rediscovering: Promise<boolean> | undefined;
  #poll: WheelTimer | undefined;
  readonly #stop = new AbortController();

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

  /** Called when members have come or gone. */
  onMembersChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  /**
   * Refreshes again and again, with pauses of 20 to 100 ms, until a member knows the leader or a second is over. Those who
   * ask meanwhile share it. Resolves with whether one knew it, never rejects.
   */
  rediscover(): Promise<boolean> {
    this.#rediscovering ??= this.#rediscover().finally(() => {
      this.#rediscovering = undefined;
    });
    return this.#rediscovering;
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
    this.#stop.abort();
    this.#poll?.cancel();
  }

  async #rediscover(): Promise<boolean> {
    const { runtime, timers } = this.#options;
    const untilMs = runtime.monotonicMs() + rediscoverMs;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      if (await this.refresh()) return true;
      if (this.#stop.signal.aborted || runtime.monotonicMs() + pauseMs > untilMs) return false;
      try {
        await sleep(timers, pauseMs, this.#stop.signal);
      } catch {
        return false;
      }
    }
  }

  async #ask(): Promise<boolean> {
    const { pool, runtime, secure, memberTimeoutMs: timeoutMs = 1_000 } = this.#options;
    for (const address of this.#toAsk()) {
      if (this.#stop.signal.aborted) return false;
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
    const before = this.#addresses;
    this.#addresses = [...new Set(answer.members.flatMap((member) => memberAddresses(member, secure)))].toSorted();
    const same =
      before.length === this.#addresses.length && before.every((address, i) => address === this.#addresses[i]);
    if (!same) for (const listener of this.#onChange) listener();
    const leader = leaderOf(answer, secure);
    if (leader === undefined || leader === this.#leader) return;
    this.#leader = leader;
    for (const listener of this.#onLeader) listener(leader);
  }

  #schedulePoll(): void {
    if (this.#stop.signal.aborted) return;
    const poll = (): void => {
      void this.rediscover().then(() => this.#schedulePoll());
    };
    const stop = (): void => {
      this.#stop.abort();
    };
    this.#poll = this.#options.timers.schedule(pollMs, poll, { background: true, onClose: stop });
  }
}
