import { describe, expect, it } from 'vitest';
import { type CallClass, type RouteState, route } from './route.js';

const base: RouteState = {
  leader: 'a:1',
  leaderUrl: 'http://a:1',
  leaderDown: false,
  forwarding: false,
  followerHandling: false,
  candidates: ['a:1', 'b:1', 'c:1'],
  routers: [],
  turn: 1,
};
const handled = { 'pd-allow-follower-handle': '' };
const forwarded = { 'pd-forwarded-host': 'http://a:1' };
const toLeader = ['a:1', undefined, 'leader'];

/** pd-region-rpc-retry.md §1.4, row by row. */
const rows: readonly [title: string, CallClass, Partial<RouteState>, unknown[]][] = [
  ['leader call', 'leader', {}, toLeader],
  ['leader call, forwarding on, leader well', 'leader', { forwarding: true }, toLeader],
  ['leader call, leader down, forwarding off', 'leader', { leaderDown: true }, toLeader],
  ['leader call, leader down', 'leader', { leaderDown: true, forwarding: true }, ['c:1', forwarded, 'follower']],
  [
    'leader call, leader down, next turn',
    'leader',
    { leaderDown: true, forwarding: true, turn: 2 },
    ['b:1', forwarded, 'follower'],
  ],
  ['leader call, nobody answers', 'leader', { leaderDown: true, forwarding: true, candidates: ['a:1'] }, toLeader],
  ['keyspace call, leader down', 'leader-connection', { leaderDown: true, forwarding: true }, toLeader],
  ['region read, option off', 'follower', {}, toLeader],
  ['region read', 'follower', { followerHandling: true }, ['b:1', handled, 'follower']],
  ['region read, next turn', 'follower', { followerHandling: true, turn: 2 }, ['c:1', handled, 'follower']],
  ["region read, the leader's turn", 'follower', { followerHandling: true, turn: 3 }, toLeader],
  ['region read, no candidate', 'follower', { followerHandling: true, candidates: [] }, toLeader],
  [
    'region read, no candidate for it, leader down',
    'follower',
    { forwarding: true, leaderDown: true, candidates: ['b:1'] },
    ['b:1', forwarded, 'follower'],
  ],
  ['router read', 'router', { routers: ['r:1', 's:1'] }, ['s:1', handled, 'router']],
  ['store read, routers', 'store', { routers: ['r:1'] }, ['r:1', handled, 'router']],
  ['store read, no router, followers', 'store', { followerHandling: true }, toLeader],
  ['router read, no router', 'router', {}, toLeader],
  ['router read, no router, followers', 'router', { followerHandling: true }, ['b:1', handled, 'follower']],
];

describe('route', () => {
  it.each(rows)('%s', (_, callClass, state, expected) => {
    const { address, metadata, isLeader, isRouter } = route(callClass, { ...base, ...state });
    expect([address, metadata, isLeader ? 'leader' : isRouter ? 'router' : 'follower']).toEqual(expected);
  });
});
