import { type Peer, PeerRole } from '@tikv/kvproto/metapb';

/** What a peer is to the router. A witness that leads for a moment can be asked; it answers that it has no data. */
export interface PeerKind {
  readonly role: PeerRole;
  readonly isWitness: boolean;
}

/** The kinds of all peers of a region in one number: an octal digit each. */
export const mostPeers = 17;

export function packKinds(peers: readonly Peer[]): number {
  let packed = 0;
  for (let i = peers.length - 1; i >= 0; i -= 1) {
    const { role, isWitness } = peers[i] as Peer;
    packed = packed * 8 + (role & 3) + (isWitness ? 4 : 0);
  }
  return packed;
}

export function kindIn(packed: number, index: number): PeerKind {
  const digit = Math.floor(packed / 8 ** index) % 8;
  return { role: digit & 3, isWitness: digit >= 4 };
}

export function isLearnerIn(packed: number, index: number): boolean {
  return (Math.floor(packed / 8 ** index) & 3) === PeerRole.Learner;
}
