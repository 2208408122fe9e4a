import { describe, expect, it } from 'vitest';
import { type GroundOptions, SelectorGround } from '../testing/selector-ground.js';
import { favour } from './candidates.js';
import { noteBusyLeader } from './selector-events.js';

const ground = (options?: GroundOptions) => new SelectorGround(options);

describe('requests for the leader (pd-region-rpc-retry.md §2.16)', () => {
  it('asks the leader ten times, then each other peer once, then has the region looked up anew', () => {
    expect(ground().nexts(13)).toEqual([...Array(10).fill('1'), '2', '3', 'invalidate']);
  });

  it('asks a leader no more on which attempts have taken 50 seconds', () => {
    const g = ground();
    expect(g.next()).toBe('1');
    g.replica(1).attemptedMs = 49_999;
    expect(g.next()).toBe('1');
    g.replica(1).attemptedMs = 50_000;
    expect(g.next()).toBe('2');
  });

  it.each<[string, (g: SelectorGround) => void]>([
    ['is not reachable', (g) => void (g.store(1).liveness = 'unreachable')],
    ['failed since the region was loaded', (g) => g.fails(1)],
    ['is gone', (g) => void (g.store(1).state = 'tombstone')],
    ['holds columns', (g) => void (g.store(1).engine = 'tiflash')],
    ['did not answer a read in time', (g) => void (g.replica(1).timedOut = true)],
    ['said that it does not lead', (g) => void (g.replica(1).notLeader = true)],
    ['is suspected not to lead', (g) => void (g.replica(1).suspectNotLeader = true)],
  ])('asks another peer first when the leader %s', (_, happen) => {
    const g = ground({ isRead: false });
    happen(g);
    expect(g.next()).toBe('2');
  });

  it('trap 12: probes the others with a leader’s request, which wakes them up', () => {
    const g = ground();
    g.store(1).liveness = 'unreachable';
    expect(g.nexts(3)).toEqual(['2', '3', 'invalidate']);
  });

  it('keeps asking a leader whose store does not say that it serves', () => {
    const g = ground();
    g.store(1).liveness = 'unknown';
    expect(g.next()).toBe('1');
  });

  it('lets a follower serve a read of which the leader timed out, and nothing else', () => {
    const read = ground();
    read.next();
    read.replica(1).timedOut = true;
    expect(read.nexts(3)).toEqual(['2 replica', '3 replica', 'keep']);
    const write = ground({ isRead: false });
    write.replica(1).timedOut = true;
    expect(write.next()).toBe('2');
  });

  it('does not have the region looked up anew when a read ran out of time on some replica', () => {
    const g = ground({ peers: [1] });
    g.next();
    g.replica(1).timedOut = true;
    expect(g.next()).toBe('keep');
  });

  it('turns to the peer that was named as the leader', () => {
    const g = ground();
    g.next();
    g.replica(1).notLeader = true;
    g.leads(3);
    expect(g.nexts(2)).toEqual(['3', '3']);
  });

  it('gives an exhausted peer exactly one more try when it is named', () => {
    const g = ground();
    g.nexts(10);
    g.replica(1).notLeader = true;
    favour(g.state, 0);
    expect(g.nexts(2)).toEqual(['1', '2']);
  });

  it('does not count the tries of a peer anew that was named before it was exhausted', () => {
    const g = ground();
    g.nexts(4);
    favour(g.state, 0);
    expect(g.replica(1).attempts).toBe(4);
  });

  it('asks nobody once the region is out of date', () => {
    const g = ground();
    g.region.invalidate('other');
    expect(g.next()).toBe('keep');
  });

  it('trap 22: asks the leader once though the region is out of date, when that is permitted', () => {
    const g = ground();
    g.region.invalidate('region not found');
    g.state.leaderPermit = true;
    expect(g.nexts(2)).toEqual(['1', 'keep']);
  });

  it('sends writes to the leader whatever is asked for reads', () => {
    const g = ground({ isRead: false, read: { type: 'follower', labels: { zone: 'z2' }, stale: true } });
    expect(g.nexts(2)).toEqual(['1', '1']);
  });

  it('asks the leader only when that is demanded', () => {
    const g = ground({ read: { type: 'leader', leaderOnly: true } });
    g.replica(1).notLeader = true;
    expect(g.next()).toBe('1');
    expect(g.next()).toBe('invalidate');
  });
});

describe('a leader that is busy (§2.16)', () => {
  const read = { type: 'leader', busyThresholdMs: 50 } as const;

  it('serves the read all the same when it would wait less than the threshold', () => {
    const g = ground({ read });
    g.store(1).busyUntilMs = 50;
    expect(g.next()).toBe('1');
  });

  it('lets an idle replica serve the read when it would wait longer', () => {
    const g = ground({ read });
    g.store(1).busyUntilMs = 51;
    g.store(2).busyUntilMs = 51;
    expect(g.next()).toBe('3 replica');
    g.nowMs = 1;
    expect(g.next()).toBe('1');
  });

  it('lets an idle replica serve the read that it turned away', () => {
    const g = ground({ read });
    g.next();
    g.replica(1).serverIsBusy = true;
    expect(g.next()).toBe('2 replica');
  });

  it('waits for the leader, without a threshold, when nobody is idle', () => {
    const g = ground({ read });
    for (const id of [1, 2, 3]) g.store(id).busyUntilMs = 1_000;
    expect(g.next()).toBe('1');
    expect(g.state.busyThresholdMs).toBe(0);
  });

  it('has no threshold for writes', () => {
    const g = ground({ read, isRead: false });
    g.store(1).busyUntilMs = 1_000;
    expect(g.next()).toBe('1');
  });
});

describe('a leader that turns work away again and again (§2.16, busy-leader probe)', () => {
  const refuse = (g: SelectorGround) => noteBusyLeader(g.state, g.region.leaderIndex);

  it('is suspected not to lead the second time, and a follower is asked once', () => {
    const g = ground();
    const asked = [g.next()];
    refuse(g);
    asked.push(g.next());
    refuse(g);
    asked.push(g.next());
    expect(asked).toEqual(['1', '1', '2']);
  });

  it('is believed again when nobody else is left to ask', () => {
    const g = ground();
    g.next();
    refuse(g);
    refuse(g);
    expect(g.nexts(4)).toEqual(['2', '3', '1', '1']);
  });

  it('is suspected once in a request at most', () => {
    const g = ground();
    refuse(g);
    refuse(g);
    g.replica(1).suspectNotLeader = false;
    for (let i = 0; i < 5; i += 1) refuse(g);
    expect(g.replica(1).suspectNotLeader).toBe(false);
  });

  it('is counted anew when another peer leads', () => {
    const g = ground();
    refuse(g);
    g.leads(2);
    refuse(g);
    expect(g.replica(2).suspectNotLeader).toBe(false);
    refuse(g);
    expect(g.replica(2).suspectNotLeader).toBe(true);
  });

  it.each<[string, GroundOptions]>([
    ['writes', { isRead: false }],
    ['reads that only the leader may serve', { read: { type: 'leader', leaderOnly: true } }],
    ['reads that any replica may serve', { read: { type: 'mixed' } }],
    ['stale reads', { read: { type: 'mixed', stale: true } }],
  ])('is not suspected for %s', (_, options) => {
    const g = ground(options);
    for (let i = 0; i < 3; i += 1) refuse(g);
    expect(g.replica(1).suspectNotLeader).toBe(false);
  });
});

describe('passing requests on through followers (§2.18)', () => {
  const unreachable = (options: GroundOptions = {}) => {
    const g = ground({ forwarding: true, ...options });
    g.store(1).liveness = 'unreachable';
    return g;
  };

  it('asks the leader itself as long as it can be reached', () => {
    expect(ground({ forwarding: true }).next()).toBe('1');
  });

  it('asks through each other replica once, then gives the leader up', () => {
    expect(unreachable().nexts(3)).toEqual(['1 through 2', '1 through 3', 'leader-lost']);
  });

  it('asks through the replica that served before', () => {
    const g = unreachable();
    g.region.proxyIndex = 2;
    expect(g.nexts(2)).toEqual(['1 through 3', '1 through 2']);
  });

  it.each<[string, (g: SelectorGround) => void]>([
    ['cannot be reached', (g) => void (g.store(2).liveness = 'unreachable')],
    ['does not say that it serves', (g) => void (g.store(2).liveness = 'unknown')],
    ['failed since the region was loaded', (g) => g.fails(2)],
    ['was asked before', (g) => void (g.replica(2).attempts = 1)],
  ])('does not ask through a replica that %s, although it served before', (_, happen) => {
    const g = unreachable();
    g.region.proxyIndex = 1;
    happen(g);
    expect(g.next()).toBe('1 through 3');
  });

  it('does not ask through others for a leader that does not lead', () => {
    const g = unreachable();
    g.replica(1).notLeader = true;
    expect(g.next()).toBe('2');
  });

  it('is not done unless it is switched on, nor for reads that any replica may serve', () => {
    expect(unreachable({ forwarding: false }).next()).toBe('2');
    expect(unreachable({ read: { type: 'mixed' } }).next()).toBe('2 replica');
  });
});
