import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import { describe, expect, it } from 'vitest';
import { Conditions, type PeerConditions } from '../../cluster/conditions.js';
import { bytes, ModelBench, text } from '../../testing/model-ground.js';
import { type PeerRecord, peerMessage } from '../region/peer-record.js';
import { admitStaleRead, safeTsOf } from './follower-reads.js';
import { NotYet } from './not-yet.js';
import { isRegionError } from './region-error.js';

const key = bytes('k');

/** A region that is written to and read from, here and there. */
class Replicas {
  readonly bench: ModelBench = new ModelBench();
  readonly #conditions: Conditions = new Conditions(this.bench.model);

  get follower(): PeerRecord {
    return this.bench.region().peers[1] as PeerRecord;
  }

  set(conditions: PeerConditions): void {
    this.#conditions.peer(this.bench.region().id, this.follower.storeId, conditions);
  }

  write(value: string, to: Uint8Array = key): void {
    expect(this.bench.send('rawPut', { key: to, value: bytes(value) }).regionError).toBeUndefined();
  }

  /** What the follower answers: a value, `none`, or that it waits. */
  read(flags: { staleRead?: boolean; replicaRead?: boolean }, readIndex?: number): string | NotYet | object {
    const context = { ...this.bench.context(), ...flags, peer: peerMessage(this.follower) };
    const answer = this.bench.answer('rawGet', { key }, { context, storeId: this.follower.storeId, readIndex });
    if (answer instanceof NotYet) return answer;
    return answer.regionError ?? (answer.notFound ? 'none' : text(answer.value));
  }
}

describe('a follower', () => {
  it('reads with a read index or stale, and does not write', () => {
    const replicas = new Replicas();
    replicas.write('v');
    expect(replicas.read({})).toMatchObject({ notLeader: { leader: { storeId: replicas.bench.region().leader } } });
    expect(replicas.read({ replicaRead: true })).toBe('v');
    expect(replicas.read({ staleRead: true })).toBe('v');
    const context = { ...replicas.bench.context(), replicaRead: true, peer: peerMessage(replicas.follower) };
    const { storeId } = replicas.follower;
    expect(replicas.bench.send('rawPut', { key }, { context, storeId }).regionError?.notLeader).toBeDefined();
  });

  it.each(['learner', 'incoming-voter', 'demoting-voter'] as const)('reads as a %s, too', (role) => {
    const replicas = new Replicas();
    replicas.write('v');
    replicas.follower.role = role;
    expect(replicas.read({ replicaRead: true })).toBe('v');
  });

  it('asks for a leader when there is none', () => {
    const replicas = new Replicas();
    replicas.write('v');
    replicas.bench.region().leader = undefined;
    const { notLeader } = replicas.read({ replicaRead: true }) as RegionError;
    expect([notLeader?.regionId, notLeader?.leader]).toEqual([replicas.bench.region().id, undefined]);
    expect(replicas.read({ staleRead: true })).toBe('v');
  });

  it('waits for a leader whose store is away', () => {
    const replicas = new Replicas();
    const store = replicas.bench.model.stores.get(replicas.bench.region().leader ?? 0n);
    if (store !== undefined) store.awaySinceMs = 5;
    expect(replicas.read({ replicaRead: true })).toEqual(new NotYet(undefined, undefined));
  });
});

describe('a follower that is behind', () => {
  it('shows what it had when it reads stale, and a frozen one goes on showing it', () => {
    const replicas = new Replicas();
    replicas.write('old');
    replicas.set({ lag: 'frozen' });
    replicas.write('new');
    expect(replicas.read({ staleRead: true })).toBe('old');
    replicas.bench.wallMs += 1_000_000;
    replicas.bench.send('rawDelete', { key });
    expect(replicas.read({ staleRead: true })).toBe('old');
    replicas.set({ lag: 'none' });
    expect(replicas.read({ staleRead: true })).toBe('none');
  });

  it('catches up after its time', () => {
    const replicas = new Replicas();
    replicas.set({ lag: { lagMs: 500 } });
    replicas.write('first');
    replicas.bench.wallMs += 400;
    replicas.write('second');
    expect(replicas.read({ staleRead: true })).toBe('none');
    replicas.bench.wallMs += 100;
    expect(replicas.read({ staleRead: true })).toBe('first');
    replicas.bench.wallMs += 400;
    expect(replicas.read({ staleRead: true })).toBe('second');
  });

  it('waits with a read index until it has applied what was written before, and no longer', () => {
    const replicas = new Replicas();
    replicas.set({ lag: { lagMs: 500 } });
    replicas.write('before');
    replicas.bench.wallMs += 100;
    const waits = replicas.read({ replicaRead: true });
    expect(waits).toEqual(new NotYet(400, 1));
    replicas.write('after');
    replicas.bench.wallMs += 400;
    expect(replicas.read({ replicaRead: true }, 1)).toBe('before');
    expect(replicas.read({ replicaRead: true })).toEqual(new NotYet(100, 2));
  });

  it('needs the leader only to find out what it waits for', () => {
    const replicas = new Replicas();
    replicas.set({ lag: { lagMs: 500 } });
    replicas.write('before');
    expect(replicas.read({ replicaRead: true })).toEqual(new NotYet(500, 1));
    const store = replicas.bench.model.stores.get(replicas.bench.region().leader ?? 0n);
    if (store !== undefined) store.awaySinceMs = replicas.bench.wallMs;
    replicas.bench.wallMs += 500;
    expect(replicas.read({ replicaRead: true }, 1)).toBe('before');
    expect(replicas.read({ replicaRead: true })).toEqual(new NotYet(undefined, undefined));
  });

  it('does not wait for writes to other regions', () => {
    const replicas = new Replicas();
    replicas.bench.model.regions.split('a');
    const context = { ...replicas.bench.context(1), replicaRead: true };
    const peer = replicas.bench.region(1).peers[1] as PeerRecord;
    new Conditions(replicas.bench.model).peer(context.regionId, peer.storeId, { lag: 'frozen' });
    replicas.bench.send('rawPut', { key: bytes('A'), value: key });
    const sending = { region: 1, context: { ...context, peer: peerMessage(peer) }, storeId: peer.storeId };
    expect(replicas.bench.answer('rawGet', { key }, sending)).toMatchObject({ notFound: true });
    replicas.bench.send('rawPut', { key, value: key }, { region: 1 });
    expect(replicas.bench.answer('rawGet', { key }, sending)).toEqual(new NotYet(undefined, 2));
  });

  it('scans both ways what it had', () => {
    const replicas = new Replicas();
    for (const name of ['a', 'b', 'd']) replicas.write(`${name}!`, bytes(name));
    replicas.set({ lag: 'frozen' });
    replicas.write('c!', bytes('c'));
    replicas.write('changed', bytes('d'));
    replicas.bench.send('rawDelete', { key: bytes('a') });
    const { follower, bench } = replicas;
    const context = { ...bench.context(), staleRead: true, peer: peerMessage(follower) };
    const scan = (fields: { startKey: Uint8Array; endKey: Uint8Array; reverse?: boolean }) =>
      bench
        .send('rawScan', { ...fields, limit: 9 }, { context, storeId: follower.storeId })
        .kvs.map((pair) => `${text(pair.key)}=${text(pair.value)}`);
    expect(scan({ startKey: bytes(''), endKey: bytes('') })).toEqual(['a=a!', 'b=b!', 'd=d!']);
    expect(scan({ startKey: bytes('d'), endKey: bytes('a'), reverse: true })).toEqual(['b=b!', 'a=a!']);
  });
});

describe('the safe ts of a peer', () => {
  const ts = (ms: number): bigint => BigInt(ms) << 18n;

  it.each([
    { title: 'follows the clock', ready: ts(999_000), change: () => {} },
    { title: 'stays behind with a lag', ready: ts(998_500), change: (of: Replicas) => of.set({ lag: { lagMs: 500 } }) },
    {
      title: 'stands still when it is frozen',
      ready: ts(999_000),
      change: (of: Replicas) => {
        of.set({ lag: 'frozen' });
        of.bench.wallMs += 9000;
      },
    },
    {
      title: 'stands still without a leader',
      ready: ts(999_000),
      change: ({ bench }: Replicas) => {
        Object.assign(bench.region(), { leader: undefined, leaderlessSinceMs: bench.wallMs });
        bench.wallMs += 9000;
      },
    },
    {
      title: 'is 0 while the region merges',
      ready: 0n,
      change: ({ bench }: Replicas) => {
        bench.region().mergingInto = 1n;
      },
    },
  ])('$title', ({ ready, change }) => {
    const replicas = new Replicas();
    change(replicas);
    const { bench, follower } = replicas;
    expect(safeTsOf(bench.model, bench.region(), follower)).toBe(ready);
    expect(admitStaleRead(bench.model, bench.region(), follower, ready)).toBeUndefined();
    const error = admitStaleRead(bench.model, bench.region(), follower, ready + 1n);
    expect(error !== undefined && isRegionError(error)).toBe(true);
    expect(error?.dataIsNotReady).toMatchObject({
      regionId: bench.region().id,
      peerId: follower.id,
      safeTs: ready,
    });
  });
});

describe('the safe ts of a store', () => {
  it('is the least of its peers in the range, without those that have none', () => {
    const bench = new ModelBench({ splitKeys: ['m'], stores: 4 });
    const [first, second] = [bench.region(0), bench.region(1)];
    const storeId = first.leader ?? 0n;
    const of = (startKey: string, endKey: string): bigint => {
      const keyRange = { startKey: bytes(startKey), endKey: bytes(endKey) };
      return bench.storeCommand('getStoreSafeTS', { keyRange }, storeId).safeTs >> 18n;
    };
    new Conditions(bench.model).peer(first.id, storeId, { lag: { lagMs: 300 } });
    expect([of('', ''), of('', 'm'), of('m', ''), of('a', 'z')]).toEqual([998_700n, 998_700n, 999_000n, 998_700n]);
    first.mergingInto = second.id;
    expect([of('', ''), of('', 'm')]).toEqual([999_000n, 0n]);
    const empty = [...bench.model.stores.keys()].at(-1) as bigint;
    expect(bench.storeCommand('getStoreSafeTS', {}, empty).safeTs).toBe(0n);
  });
});

describe('the feedback of a store', () => {
  it('tells its slow score under a number that rises', () => {
    const bench = new ModelBench();
    const storeId = bench.region().leader ?? 0n;
    new Conditions(bench.model).store(storeId, { slowScore: 80 });
    const { healthFeedback } = bench.storeCommand('getHealthFeedback', {}, storeId);
    expect(healthFeedback).toMatchObject({ storeId, slowScore: 80, feedbackSeqNo: 1n });
    expect(() => new Conditions(bench.model).store(storeId, { slowScore: 101 })).toThrow(/1 to 100/);
  });
});
