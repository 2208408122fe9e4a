import { type Peer, PeerRole } from '@tikv/kvproto/metapb';
import { describe, expect, it } from 'vitest';
import type { SourceRegion } from '../cache/region-source.js';
import { StoreEntry } from '../store/store-entry.js';
import { sourceOf } from '../testing/fake-pd.js';
import { type BuildContext, buildRegion } from './build-region.js';
import { regionBounds } from './region-bounds.js';

const base = { id: 9, start: 'a', end: 'b', version: 4, confVer: 3 };

function context(): BuildContext {
  const stores = new Map<bigint, StoreEntry>();
  const store = (id: bigint): StoreEntry => {
    if (!stores.has(id)) stores.set(id, new StoreEntry(id));
    return stores.get(id) as StoreEntry;
  };
  return { bounds: regionBounds('plain'), store, failures: 0, expiresAtMs: 77 };
}

/** The source with peers changed by their store. */
function withPeers(source: SourceRegion, change: Record<number, Partial<Peer>>): SourceRegion {
  const peers = source.region.peers.map((peer) => ({ ...peer, ...change[Number(peer.storeId)] }));
  return { ...source, region: { ...source.region, peers } };
}

const storesOf = (source: SourceRegion): bigint[] | undefined =>
  buildRegion(source, context())?.replicas.map(({ peer }) => peer.storeId);

describe('buildRegion (pd-region-rpc-retry.md §2.3)', () => {
  it('takes over id, epoch, bounds, peers and the leader', () => {
    const region = buildRegion(sourceOf({ ...base, leader: 2 }), context());
    expect(region).toMatchObject({
      id: 9n,
      version: 4n,
      confVer: 3n,
      start: 'a',
      end: 'b',
      leaderIndex: 1,
      expiresAtMs: 77,
      noExtend: false,
      invalid: undefined,
    });
    expect(region?.replicas.map(({ peer, store }) => [peer.id, peer.storeId, store.id])).toEqual([
      [10n, 1n, 1n],
      [20n, 2n, 2n],
      [30n, 3n, 3n],
    ]);
  });

  it('leaves down peers out, and then does not live on by being used', () => {
    const region = buildRegion(sourceOf({ ...base, leader: 3, down: [1] }), context());
    expect(region?.replicas.map(({ peer }) => peer.storeId)).toEqual([2n, 3n]);
    expect(region).toMatchObject({ leaderIndex: 1, noExtend: true });
  });

  it('is undefined when every peer is down', () => {
    expect(buildRegion(sourceOf({ ...base, down: [1, 2, 3] }), context())).toBeUndefined();
  });

  it('leaves out witnesses, except one that leads', () => {
    const source = sourceOf({ ...base, leader: 1 });
    expect(storesOf(withPeers(source, { 2: { isWitness: true } }))).toEqual([1n, 3n]);
    expect(storesOf(withPeers(source, { 1: { isWitness: true } }))).toEqual([1n, 2n, 3n]);
  });

  it('begins at the first peer that votes when PD knows no leader', () => {
    const source = sourceOf({ ...base, leader: 0 });
    expect(buildRegion(source, context())?.leaderIndex).toBe(0);
    expect(buildRegion(withPeers(source, { 1: { role: PeerRole.Learner } }), context())?.leaderIndex).toBe(1);
    const learner = { role: PeerRole.Learner };
    expect(buildRegion(withPeers(source, { 1: learner, 2: learner, 3: learner }), context())?.leaderIndex).toBe(0);
  });

  it('begins at another peer when the leader is down', () => {
    expect(buildRegion(sourceOf({ ...base, leader: 1, down: [1] }), context())?.leaderIndex).toBe(0);
  });

  it('takes failures of stores from before for known, and those that come later for news', () => {
    const from = context();
    from.store(2n).lastFailure = 5;
    const region = buildRegion(sourceOf(base), { ...from, failures: 5 });
    expect([0, 1, 2].map((i) => region?.isCurrentAt(i))).toEqual([true, true, true]);
    from.store(3n).lastFailure = 6;
    expect([0, 1, 2].map((i) => region?.isCurrentAt(i))).toEqual([true, true, false]);
  });

  it('leaves out peers on stores that are gone or hold columns', () => {
    const from = context();
    from.store(1n).engine = 'tiflash';
    from.store(3n).state = 'tombstone';
    expect(buildRegion(sourceOf(base), from)?.replicas.map(({ peer }) => peer.storeId)).toEqual([2n]);
    from.store(2n).engine = 'tiflash-compute';
    expect(buildRegion(sourceOf(base), from)).toBeUndefined();
  });

  it('keeps what kind each peer is of', () => {
    const source = withPeers(sourceOf({ ...base, leader: 1, learners: [2] }), { 1: { isWitness: true } });
    expect(buildRegion(source, context())?.replicas.map(({ peer }) => [peer.role, peer.isWitness])).toEqual([
      [PeerRole.Voter, true],
      [PeerRole.Learner, false],
      [PeerRole.Voter, false],
    ]);
  });

  it.each([
    ['b', 'a'],
    ['a', 'a'],
  ])('rejects bounds that make no range: [%s, %s)', (begin, end) => {
    const source = sourceOf({ ...base, start: begin, end });
    expect(() => buildRegion(source, context())).toThrow(expect.objectContaining({ code: 'CODEC' }));
  });

  it('rejects bounds of another form with CODEC and what is probably wrong', () => {
    const bounds = regionBounds('memcomparable');
    expect(() => buildRegion(sourceOf(base), { ...context(), bounds })).toThrow(
      expect.objectContaining({ code: 'CODEC', message: expect.stringContaining('API V1') }),
    );
  });
});
