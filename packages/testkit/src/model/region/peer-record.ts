import { create } from '@bufbuild/protobuf';
import { type Peer, PeerRole, PeerSchema } from '@tikv/kvproto/general/metapb';
import type { ReplicaLag } from './replica-lag.js';

/** As `metapb.PeerRole` has them. */
export type PeerRoleName = 'voter' | 'learner' | 'incoming-voter' | 'demoting-voter';

export interface PeerRecord {
  readonly id: bigint;
  readonly storeId: bigint;
  role: PeerRoleName;
  /** Votes without data: no reads, no leader. */
  isWitness: boolean;
  /** For how long PD takes it for down, in seconds; undefined when it is not. */
  downSeconds: bigint | undefined;
  /** Whether PD takes it for far behind. */
  isPending: boolean;
  /** Whether its first snapshot has arrived. */
  isInitialized: boolean;
  /** How far behind the leader it is; undefined: not at all. */
  lag: ReplicaLag | undefined;
}

const roles: Readonly<Record<PeerRoleName, PeerRole>> = {
  voter: PeerRole.Voter,
  learner: PeerRole.Learner,
  'incoming-voter': PeerRole.IncomingVoter,
  'demoting-voter': PeerRole.DemotingVoter,
};

export function newPeer(id: bigint, storeId: bigint, role: PeerRoleName = 'voter', isWitness = false): PeerRecord {
  return {
    id,
    storeId,
    role,
    isWitness,
    downSeconds: undefined,
    isPending: false,
    isInitialized: true,
    lag: undefined,
  };
}

export function peerMessage({ id, storeId, role, isWitness }: PeerRecord): Peer {
  return create(PeerSchema, { id, storeId, role: roles[role], isWitness });
}
