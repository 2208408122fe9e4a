import { PeerRole } from '@tikv/kvproto/metapb';
import { describe, expect, it } from 'vitest';
import { packId } from './packed-id.js';
import { isLearnerIn, kindIn, mostPeers, packKinds } from './peer-kind.js';

describe('packId', () => {
  it.each([0n, 1n, 2n ** 31n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 64n - 1n])('keeps %s exactly', (id) => {
    expect(BigInt(packId(id))).toBe(id);
  });

  it('keeps the order of ids, and makes equal ids equal', () => {
    const ids = [1n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 64n - 1n];
    for (const a of ids) {
      for (const b of ids) {
        expect(packId(a) < packId(b)).toBe(a < b);
        expect(packId(a) === packId(b)).toBe(a === b);
      }
    }
  });
});

describe('packKinds', () => {
  it('keeps role and witness of each peer, of as many as there may be', () => {
    const roles = [PeerRole.Voter, PeerRole.Learner, PeerRole.IncomingVoter, PeerRole.DemotingVoter];
    const peers = Array.from({ length: mostPeers }, (_, i) => ({
      id: BigInt(i),
      storeId: 1n,
      role: roles[i % 4] ?? PeerRole.Voter,
      isWitness: i % 3 === 0,
    }));
    const packed = packKinds(peers);
    for (const [i, { role, isWitness }] of peers.entries()) {
      expect(kindIn(packed, i)).toEqual({ role, isWitness });
      expect(isLearnerIn(packed, i)).toBe(role === PeerRole.Learner);
    }
    expect(Number.isSafeInteger(packed)).toBe(true);
  });
});
