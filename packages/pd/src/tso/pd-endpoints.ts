import type { Runtime } from '@tikv/core';
import type { Members } from '../discovery/members.js';
import type { PdErrorClass } from '../errors/classify-pd-error.js';
import type { MemberHealth } from '../routing/member-health.js';
import { pdEndpoint, type TsoEndpoint, type TsoEndpoints } from './tso-endpoint.js';

export interface PdEndpointsOptions {
  readonly runtime: Runtime;
  readonly members: Members;
  readonly health: MemberHealth;
  /** Reach a leader that cannot be reached through a follower that can. */
  readonly forwarding: boolean;
}

/** PD gives the timestamps: its leader, or followers that pass on to it (pd-region-rpc-retry.md §1.6.5). */
export class PdEndpoints implements TsoEndpoints {
  readonly #options: PdEndpointsOptions;
  readonly #onChange: (() => void)[] = [];
  #followerProxy = false;
  #current: readonly TsoEndpoint[];

  constructor(options: PdEndpointsOptions) {
    this.#options = options;
    this.#current = this.#choose();
    options.members.onLeaderSwitch(() => this.#update());
    options.members.onMembersChange(() => this.#update());
    options.health.onChange(() => this.#update());
  }

  /** Members share the questions. */
  useFollowerProxy(isOn: boolean): void {
    this.#followerProxy = isOn;
    this.#update();
  }

  current(): readonly TsoEndpoint[] {
    return this.#current;
  }

  find(_after: PdErrorClass | undefined): Promise<boolean> {
    return this.#options.members.refresh().then((found) => found || this.#forwards());
  }

  onChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  noteFailure(address: string, outcome: string, kind: PdErrorClass): void {
    const { members, health } = this.#options;
    members.noteFailure(address, outcome);
    if (kind === 'network') health.suspect(address);
  }

  noteSuccess(address: string): void {
    const { members, health } = this.#options;
    members.noteSuccess(address);
    health.clear(address);
  }

  #forwards(): boolean {
    return this.#current.some(({ metadata }) => metadata !== undefined);
  }

  #update(): void {
    const before = this.#current;
    const now = this.#choose().map((endpoint) => before.find(({ name }) => name === endpoint.name) ?? endpoint);
    if (now.length === before.length && now.every((endpoint, i) => endpoint === before[i])) return;
    this.#current = now;
    for (const listener of this.#onChange) listener();
  }

  #choose(): readonly TsoEndpoint[] {
    const { runtime, members, health, forwarding } = this.#options;
    const { leader, clusterId } = members;
    const leaderUrl = members.urlOf(leader);
    const direct = pdEndpoint(clusterId, leader, undefined);
    const through = (address: string): TsoEndpoint => pdEndpoint(clusterId, address, leaderUrl);
    const followers = members.addresses.filter((address) => address !== leader && !health.isDown(address));
    const leaderDown = health.isDown(leader);
    if (this.#followerProxy) return [...(leaderDown ? [] : [direct]), ...followers.map(through)];
    if (!forwarding || !leaderDown || followers.length === 0) return [direct];
    // One and the same until the leader is well again.
    const kept = this.#current?.find(({ name }) => followers.some((address) => through(address).name === name));
    return [kept ?? through(followers[Math.floor(runtime.random() * followers.length)] as string)];
  }
}
