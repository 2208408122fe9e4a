import type { Runtime } from '@tikv/core';
import type { Members } from '../discovery/members.js';
import type { MemberHealth } from './member-health.js';
import { PenaltyBox } from './penalty-box.js';
import { type CallClass, type Route, route } from './route.js';

export interface RoutesOptions {
  readonly runtime: Runtime;
  readonly members: Members;
  readonly health: MemberHealth;
  readonly forwarding: boolean;
  readonly followerHandling: boolean;
  /** Addresses of routers that answer. */
  readonly routers: () => readonly string[];
}

/** Chooses for each attempt whom to ask, from what is known now. */
export class Routes {
  readonly #options: RoutesOptions;
  readonly #penalties: PenaltyBox;
  #turn = 0;

  constructor(options: RoutesOptions) {
    this.#options = options;
    this.#penalties = new PenaltyBox(options.runtime);
  }

  next(callClass: CallClass): Route {
    const { members, health, forwarding, followerHandling, routers } = this.#options;
    const { leader } = members;
    // Nearly every call: nothing to choose.
    if (callClass === 'leader-connection' || (callClass === 'leader' && !(forwarding && health.isDown(leader)))) {
      return { address: leader, metadata: undefined, isLeader: true, isRouter: false };
    }
    const usable = (address: string): boolean => !health.isDown(address) && !this.#penalties.has(address);
    return route(callClass, {
      leader,
      leaderUrl: members.urlOf(leader),
      leaderDown: health.isDown(leader),
      forwarding,
      followerHandling,
      candidates: members.addresses.filter(usable),
      routers: routers().filter(usable),
      turn: this.#turn++,
    });
  }

  /** It did not know a region. */
  penalise(address: string): void {
    this.#penalties.add(address);
  }
}
