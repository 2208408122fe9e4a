import type { Metadata } from '@tikv/rpc';

/**
 * Who may answer a call (pd-region-rpc-retry.md §1.4): `leader`: the leader, or a follower that forwards to it;
 * `leader-connection`: the leader over its own connection; `follower`: any member; `router`: a router, or else any member;
 * `store`: a router, or else the leader.
 */
export type CallClass = 'leader' | 'leader-connection' | 'follower' | 'router' | 'store';

/** What the choice depends on. Addresses are `host:port`. */
export interface RouteState {
  readonly leader: string;
  /** The leader as a URL with scheme: what a follower is told to forward to. */
  readonly leaderUrl: string;
  /** The leader's health check got no answer. */
  readonly leaderDown: boolean;
  /** Options of the client. */
  readonly forwarding: boolean;
  readonly followerHandling: boolean;
  /** Members that answer and know their regions, the leader among them. */
  readonly candidates: readonly string[];
  readonly routers: readonly string[];
  /** Counts the choices: callers take turns. */
  readonly turn: number;
}

export interface Route {
  readonly address: string;
  readonly metadata: Metadata | undefined;
  readonly isLeader: boolean;
  /** Ask the Router service, not PD's own. */
  readonly isRouter: boolean;
}

const mayFollow: Metadata = { 'pd-allow-follower-handle': '' };

/** Where the next attempt of a call goes: the decision table of pd-region-rpc-retry.md §1.4. */
export function route(callClass: CallClass, state: RouteState): Route {
  const { leader, turn } = state;
  if (callClass === 'router' || callClass === 'store') {
    const address = takeTurn(state.routers, turn);
    if (address !== undefined) return { address, metadata: mayFollow, isLeader: false, isRouter: true };
  }
  if ((callClass === 'follower' || callClass === 'router') && state.followerHandling) {
    const address = takeTurn(state.candidates, turn);
    if (address !== undefined && address !== leader) {
      return { address, metadata: mayFollow, isLeader: false, isRouter: false };
    }
    if (address === leader) return toLeader(leader);
  }
  if (callClass !== 'leader-connection' && state.forwarding && state.leaderDown) {
    const followers = state.candidates.filter((candidate) => candidate !== leader);
    const address = takeTurn(followers, turn);
    const metadata = { 'pd-forwarded-host': state.leaderUrl };
    if (address !== undefined) return { address, metadata, isLeader: false, isRouter: false };
  }
  return toLeader(leader);
}

function toLeader(address: string): Route {
  return { address, metadata: undefined, isLeader: true, isRouter: false };
}

function takeTurn(from: readonly string[], turn: number): string | undefined {
  return from.length === 0 ? undefined : from[turn % from.length];
}
