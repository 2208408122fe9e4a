import { PeerRole } from '@tikv/kvproto/metapb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Region, Replica } from '../region/region.js';
import { Bench } from '../testing/bench.js';
import { isUsable, ReplicaSelector } from './replica-selector.js';

let region: Region;
let selector: ReplicaSelector;
const storeAt = (index: number) => (region.replicas[index] as Replica).store;
const asked = (times: number) => Array.from({ length: times }, () => selector.next());

beforeEach(async () => {
  region = await new Bench([{ id: 1, start: '', end: '', leader: 2 }]).locate('a');
  selector = new ReplicaSelector(region);
});

describe('ReplicaSelector (pd-region-rpc-retry.md §2.16)', () => {
  it('asks the leader ten times, then each other voter once, then nobody', () => {
    expect(asked(14)).toEqual([...Array(10).fill(1), 0, 2, undefined, undefined]);
  });

  it('asks the others when the leader said that it does not lead', () => {
    expect(selector.next()).toBe(1);
    selector.flagNotLeader(1);
    expect(asked(3)).toEqual([0, 2, undefined]);
  });

  it('turns to the replica that was named as the leader, and asks it again and again', () => {
    expect(selector.next()).toBe(1);
    selector.flagNotLeader(1);
    region.leaderIndex = 2;
    selector.favour(2);
    expect(asked(12)).toEqual([...Array(10).fill(2), 0, undefined]);
  });

  it('gives an exhausted replica one more try when it is named', () => {
    expect(asked(10)).toEqual(Array(10).fill(1));
    selector.favour(1);
    expect(asked(2)).toEqual([1, 0]);
  });

  it('asks a replica again that is named after it denied to lead', () => {
    selector.flagNotLeader(1);
    selector.favour(1);
    expect(selector.next()).toBe(1);
  });

  it('asks nobody once the region is invalid', () => {
    region.invalidate('other');
    expect(selector.next()).toBeUndefined();
  });

  it('never asks a learner unless it is taken for the leader', () => {
    (region.replicas[0] as Replica).peer.role = PeerRole.Learner;
    selector.flagNotLeader(1);
    expect(asked(2)).toEqual([2, undefined]);
  });

  it.each<[string, () => void]>([
    ['is not reachable', () => (storeAt(1).reachable = false)],
    ['failed since the region was loaded', () => (storeAt(1).failureEpoch += 1)],
    ['is a tombstone', () => (storeAt(1).state = 'tombstone')],
    ['holds columns', () => (storeAt(1).engine = 'tiflash')],
  ])('passes over a leader whose store %s', (_, happen) => {
    happen();
    expect(isUsable(region.replicas[1] as Replica)).toBe(false);
    expect(asked(3)).toEqual([0, 2, undefined]);
  });

  it('finds a replica by peer and store, both of them', () => {
    expect(selector.indexOf(20n, 2n)).toBe(1);
    expect(selector.indexOf(20n, 3n)).toBeUndefined();
    expect(selector.indexOf(99n, 2n)).toBeUndefined();
  });
});
