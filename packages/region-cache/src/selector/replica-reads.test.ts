import { describe, expect, it } from 'vitest';
import { type GroundOptions, SelectorGround } from '../testing/selector-ground.js';
import type { ReadType, ReplicaRead } from './replica-read.js';
import { scoreBits, scoreOf } from './score.js';
import { canRetryFast } from './selector-events.js';

const ground = (read: ReplicaRead, options: GroundOptions = {}) => new SelectorGround({ ...options, read });
const { notSlow, labelMatch, preferLeader, normalPeer, notAttempted } = scoreBits;
const fresh = notSlow + labelMatch + notAttempted;

describe('the score of a replica (pd-region-rpc-retry.md §2.16)', () => {
  it('weighs each reason more than all lesser ones together', () => {
    expect([notSlow, labelMatch, preferLeader, normalPeer, notAttempted]).toEqual([16, 8, 4, 2, 1]);
  });

  it.each<[string, ReplicaRead, number, number, number]>([
    ['leader', { type: 'leader' }, fresh, fresh + normalPeer, fresh + normalPeer],
    ['follower', { type: 'follower' }, fresh, fresh + normalPeer, fresh + normalPeer],
    ['mixed', { type: 'mixed' }, fresh + normalPeer, fresh + normalPeer, fresh + normalPeer],
    [
      'mixed with labels',
      { type: 'mixed', labels: { zone: 'z1' } },
      fresh + preferLeader,
      fresh + normalPeer - labelMatch,
      fresh + normalPeer - labelMatch,
    ],
    ['learner', { type: 'learner' }, fresh, fresh, fresh + normalPeer],
    ['prefer-leader', { type: 'prefer-leader' }, fresh + preferLeader, fresh + normalPeer, fresh + normalPeer],
  ])('%s reads: the leader, a follower, a learner', (_, read, ...scores) => {
    const g = ground(read, { learners: [3] });
    expect([0, 1, 2].map((index) => scoreOf(g.state, index, 0))).toEqual(scores);
  });

  it('of a leader that is slow is that of any other when it is preferred', () => {
    const g = ground({ type: 'prefer-leader' });
    g.isSlow(1);
    expect(scoreOf(g.state, 0, 0)).toBe(fresh + normalPeer - notSlow);
  });

  it('is less for a replica that was asked', () => {
    const g = ground({ type: 'mixed' });
    g.replica(2).attempts = 1;
    expect(scoreOf(g.state, 1, 0)).toBe(fresh + normalPeer - notAttempted);
  });

  it('counts store ids and labels as one, which both have to match', () => {
    const both = (ids: bigint[], zone: string) => {
      const g = ground({ type: 'mixed', storeIds: ids, labels: { zone } });
      return (scoreOf(g.state, 1, 0) & labelMatch) !== 0;
    };
    expect([both([2n, 3n], 'z2'), both([3n], 'z2'), both([2n], 'z3')]).toEqual([true, false, false]);
  });

  it('takes all labels that are asked for, and ignores those that are not', () => {
    const g = ground({ type: 'mixed', labels: { zone: 'z2', disk: 'ssd' } });
    expect(scoreOf(g.state, 1, 0) & labelMatch).toBe(0);
    g.store(2).labels = new Map([...g.store(2).labels, ['disk', 'ssd'], ['rack', '9']]);
    expect(scoreOf(g.state, 1, 0) & labelMatch).toBe(labelMatch);
  });
});

describe('reads that several replicas may serve', () => {
  it.each<[ReadType, readonly string[]]>([
    ['follower', ['2 replica', '3 replica', '1', 'invalidate']],
    ['mixed', ['1', '2 replica', '3 replica', 'invalidate']],
    ['learner', ['3 replica', '1', '2 replica', 'invalidate']],
    ['prefer-leader', ['1', '2 replica', '3 replica', 'invalidate']],
  ])('%s: in this order, each once', (type, order) => {
    expect(ground({ type }, { learners: [3] }).nexts(4)).toEqual(order);
  });

  it('choose among equals at random', () => {
    const chosen = [0, 0.4, 0.5, 0.99].map((random) => {
      const g = ground({ type: 'follower' });
      g.random = random;
      return g.next();
    });
    expect(chosen).toEqual(['2 replica', '2 replica', '3 replica', '3 replica']);
  });

  it('prefer a replica with the labels, and of those the leader', () => {
    expect(ground({ type: 'mixed', labels: { zone: 'z3' } }).next()).toBe('3 replica');
    expect(ground({ type: 'mixed', labels: { zone: 'z1' } }).next()).toBe('1');
    const g = ground({ type: 'mixed', labels: { region: 'eu' } });
    for (const id of [1, 3]) g.store(id).labels = new Map([['region', 'eu']]);
    expect(g.nexts(2)).toEqual(['1', '3 replica']);
  });

  it('prefer the named stores', () => {
    expect(ground({ type: 'mixed', storeIds: [2n] }).next()).toBe('2 replica');
  });

  it('only prefer: the rest comes when what is preferred fails', () => {
    expect(ground({ type: 'mixed', labels: { zone: 'z3' } }).nexts(3)).toEqual(['3 replica', '1', '2 replica']);
  });

  describe('consequences of preferring only', () => {
    it('a follower read goes to the leader when followers are exhausted', () => {
      expect(ground({ type: 'follower' }).nexts(3)[2]).toBe('1');
    });

    it('a follower read goes to the leader when every follower is slow and the leader is not', () => {
      const g = ground({ type: 'follower' });
      g.isSlow(2);
      g.isSlow(3);
      expect(g.next()).toBe('1');
    });

    it('a follower read goes to the leader when only that has the labels', () => {
      expect(ground({ type: 'follower', labels: { zone: 'z1' } }).next()).toBe('1');
    });

    it('a learner read goes to any peer when there is no learner', () => {
      expect(ground({ type: 'learner' }).next()).toBe('1');
    });

    it('a slow replica with the labels loses to a fast one without', () => {
      const g = ground({ type: 'mixed', labels: { zone: 'z2' } });
      g.isSlow(2);
      expect(g.next()).toBe('1');
    });
  });

  it.each<[string, (g: SelectorGround) => void]>([
    ['cannot be reached', (g) => void (g.store(2).liveness = 'unreachable')],
    ['failed since the region was loaded', (g) => g.fails(2)],
    ['is gone', (g) => void (g.store(2).state = 'tombstone')],
    ['holds columns', (g) => void (g.store(2).engine = 'tiflash')],
    ['was asked', (g) => void (g.replica(2).attempts = 1)],
  ])('pass over a replica that %s', (_, happen) => {
    const g = ground({ type: 'follower' });
    happen(g);
    expect(g.nexts(2)).toEqual(['3 replica', '1']);
  });

  it('prefer-leader never goes to a follower that is slow', () => {
    const g = ground({ type: 'prefer-leader' });
    g.isSlow(2);
    expect(g.nexts(3)).toEqual(['1', '3 replica', 'invalidate']);
  });

  it('prefer-leader leaves a slow leader for a fast follower', () => {
    const g = ground({ type: 'prefer-leader' });
    g.isSlow(1);
    expect(g.next()).toBe('2 replica');
  });

  it('leaderOnly is hard', () => {
    expect(ground({ type: 'mixed', leaderOnly: true }).nexts(2)).toEqual(['1', 'invalidate']);
  });

  it('ask a follower twice whose data was not ready, the leader not', () => {
    const g = ground({ type: 'follower' });
    const asked = [g.next()];
    g.replica(2).dataIsNotReady = true;
    g.replica(1).dataIsNotReady = true;
    asked.push(...g.nexts(4));
    expect(asked).toEqual(['2 replica', '3 replica', '2 replica', '1', 'invalidate']);
  });

  it('retry at once wherever a store is busy', () => {
    const g = ground({ type: 'mixed' });
    expect(canRetryFast(g.state)).toBe(true);
    const leader = ground({ type: 'leader' });
    expect(canRetryFast(leader.state)).toBe(false);
    leader.replica(1).serverIsBusy = true;
    expect(canRetryFast(leader.state)).toBe(true);
    leader.replica(1).serverIsBusy = false;
    leader.replica(1).notLeader = true;
    expect(canRetryFast(leader.state)).toBe(true);
  });
});

describe('stale reads (§2.17)', () => {
  const read = { type: 'mixed', stale: true, labels: { zone: 'z2' } } as const;

  it('begin at the best replica by labels', () => {
    expect(ground(read).next()).toBe('2 stale');
    expect(ground({ ...read, labels: { zone: 'z1' } }).next()).toBe('1 stale');
    expect(ground({ ...read, labels: { zone: 'nowhere' } }).next()).toBe('1 stale');
  });

  it('are a plain read of the leader the second time', () => {
    expect(ground(read).nexts(2)).toEqual(['2 stale', '1']);
  });

  it('are served by others, as replica reads, after the leader has failed for itself', () => {
    expect(ground(read).nexts(3)).toEqual(['2 stale', '1', '3 replica']);
  });

  it.each<[string, (g: SelectorGround) => void]>([
    ['timed out', (g) => void (g.replica(1).timedOut = true)],
    ['was busy', (g) => void (g.replica(1).serverIsBusy = true)],
  ])('stay stale reads when the leader %s', (_, happen) => {
    const g = ground(read);
    g.nexts(2);
    happen(g);
    expect(g.next()).toBe('3 stale');
  });

  it.each<[string, (g: SelectorGround) => void]>([
    ['cannot be asked', (g) => void (g.store(1).liveness = 'unreachable')],
    ['failed since the region was loaded', (g) => g.fails(1)],
  ])('stay stale reads when the leader %s', (_, happen) => {
    const g = ground(read);
    happen(g);
    expect(g.nexts(2)).toEqual(['2 stale', '3 stale']);
  });

  it('that began at the leader go on elsewhere', () => {
    const g = ground({ ...read, labels: { zone: 'z1' } });
    expect(g.nexts(2)).toEqual(['1 stale', '2 replica']);
  });
});
