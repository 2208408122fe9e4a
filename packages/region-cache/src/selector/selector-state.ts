import type { Region } from '../region/region.js';
import { leaderRead, type ReadType, type ReplicaRead } from './replica-read.js';

/** What one request has met on one replica. */
export interface ReplicaState {
  attempts: number;
  /** Time that attempts took in all. */
  attemptedMs: number;
  /** A read timed out that was given less time than the default. */
  timedOut: boolean;
  /** A stale read came too early. */
  dataIsNotReady: boolean;
  notLeader: boolean;
  serverIsBusy: boolean;
  /** The leader refuses work so often that it may not be the leader any more. */
  suspectNotLeader: boolean;
}

/** Everything that the choice of the next replica rests on, for one logical request with all its attempts (§2.16). */
export interface SelectorState {
  readonly region: Region;
  /** By index of the region's peers. */
  readonly replicas: readonly ReplicaState[];
  readonly read: ReplicaRead;
  readonly isRead: boolean;
  /** Requests to a leader that cannot be reached may go through a follower (§2.18). */
  readonly forwarding: boolean;
  /** As `read.type` says, until a leader is named. */
  type: ReadType;
  busyThresholdMs: number;
  /** How many times a replica was chosen. */
  choices: number;
  /** The next choice may be the leader although the region is known to be out of date (trap 22). */
  leaderPermit: boolean;
  /** Refusals without an estimate, by the leader that gave them; see `noteBusyLeader`. */
  busyLeader: number;
  busyLeaderAnswers: number;
  busyLeaderProbed: boolean;
}

export interface SelectorOptions {
  readonly read?: ReplicaRead | undefined;
  readonly isRead: boolean;
  readonly forwarding?: boolean | undefined;
}

export function selectorState(region: Region, options: SelectorOptions): SelectorState {
  const { read = leaderRead, isRead, forwarding = false } = options;
  return {
    region,
    replicas: Array.from({ length: region.peerCount }, newReplicaState),
    read,
    isRead,
    forwarding,
    // Only a read may be served by another replica.
    type: isRead ? read.type : 'leader',
    busyThresholdMs: isRead ? (read.busyThresholdMs ?? 0) : 0,
    choices: 0,
    leaderPermit: false,
    busyLeader: -1,
    busyLeaderAnswers: 0,
    busyLeaderProbed: false,
  };
}

function newReplicaState(): ReplicaState {
  return {
    attempts: 0,
    attemptedMs: 0,
    timedOut: false,
    dataIsNotReady: false,
    notLeader: false,
    serverIsBusy: false,
    suspectNotLeader: false,
  };
}
