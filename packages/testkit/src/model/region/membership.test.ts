import { describe, expect, it } from 'vitest';
import { removeLeader, transferLeader } from './leadership.js';
import { addPeer, changeRole, changeWitness, removePeer } from './membership.js';
import { newPeer } from './peer-record.js';
import { newRegion, type RegionRecord } from './region-record.js';

/** On stores 1 (leads), 2, and 3 (a learner). */
function region(): RegionRecord {
  const peers = [newPeer(11n, 1n), newPeer(12n, 2n), newPeer(13n, 3n, 'learner')];
  return newRegion({ id: 10n, start: '', end: '', confVer: 5n, version: 1n, peers, leader: 1n });
}

describe('peers of a region', () => {
  it.each([
    {
      title: 'a new one',
      change: (of: RegionRecord) => addPeer(of, { id: 14n, storeId: 4n, role: 'learner', isWitness: false }),
      roles: ['voter', 'voter', 'learner', 'learner'],
    },
    {
      title: 'a removed one',
      change: (of: RegionRecord) => removePeer(of, 2n),
      roles: ['voter', 'learner'],
    },
    {
      title: 'a promoted one',
      change: (of: RegionRecord) => changeRole(of, 3n, 'voter'),
      roles: ['voter', 'voter', 'voter'],
    },
    {
      title: 'a demoted one',
      change: (of: RegionRecord) => changeRole(of, 2n, 'demoting-voter'),
      roles: ['voter', 'demoting-voter', 'learner'],
    },
    {
      title: 'a witness',
      change: (of: RegionRecord) => changeWitness(of, 2n, true),
      roles: ['voter', 'voter', 'learner'],
    },
  ])('$title raises conf_ver by one and nothing else', ({ change, roles }) => {
    const changed = region();
    change(changed);
    expect(changed.peers.map(({ role }) => role)).toEqual(roles);
    expect([changed.confVer, changed.version, changed.term, changed.leader]).toEqual([6n, 1n, 6n, 1n]);
  });

  it.each([
    { title: 'the same role', change: (of: RegionRecord) => changeRole(of, 2n, 'voter') },
    { title: 'the same kind', change: (of: RegionRecord) => changeWitness(of, 2n, false) },
  ])('$title is no change', ({ change }) => {
    const same = region();
    change(same);
    expect(same).toEqual(region());
  });

  it.each([
    {
      what: 'a second one on a store',
      change: (of: RegionRecord) => addPeer(of, { id: 14n, storeId: 2n, role: 'voter', isWitness: false }),
      error: /has a peer on store 2 already/,
    },
    {
      what: 'the leader taken away',
      change: (of: RegionRecord) => removePeer(of, 1n),
      error: /store 1 leads region 10/,
    },
    { what: 'a leader as learner', change: (of: RegionRecord) => changeRole(of, 1n, 'learner'), error: /be a learner/ },
    { what: 'a leader as witness', change: (of: RegionRecord) => changeWitness(of, 1n, true), error: /be a witness/ },
    { what: 'one that is not there', change: (of: RegionRecord) => removePeer(of, 9n), error: /no peer on store 9/ },
  ])('there is never $what', ({ change, error }) => {
    const same = region();
    expect(() => change(same)).toThrow(error);
    expect(same).toEqual(region());
  });
});

describe('leaders', () => {
  it('begin a term each', () => {
    const led = region();
    transferLeader(led, 2n);
    expect([led.leader, led.term]).toEqual([2n, 7n]);
    transferLeader(led, 2n);
    expect(led.term).toBe(7n);
    removeLeader(led, 5000);
    expect(led.leaderlessSinceMs).toBe(5000);
    expect([led.leader, led.term]).toEqual([undefined, 7n]);
    transferLeader(led, 2n);
    expect([led.leader, led.term, led.leaderlessSinceMs]).toEqual([2n, 8n, undefined]);
  });

  it('have votes and data', () => {
    const led = region();
    expect(() => transferLeader(led, 9n)).toThrow(/no peer on store 9/);
    expect(() => transferLeader(led, 3n)).toThrow(/is a learner/);
    changeWitness(led, 2n, true);
    expect(() => transferLeader(led, 2n)).toThrow(/is a witness/);
    expect(led.leader).toBe(1n);
  });
});
