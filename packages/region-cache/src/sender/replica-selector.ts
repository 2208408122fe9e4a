import { PeerRole } from '@tikv/kvproto/metapb';
import type { Region, Replica } from '../region/region.js';

const maxLeaderAttempts = 10;

/**
 * Which replica is asked next, for one logical request with all its retries (pd-region-rpc-retry.md §2.16, leader
 * reads): the leader as long as it is worth asking, else each other voter once, since it knows who leads.
 */
export class ReplicaSelector {
  readonly #region: Region;
  readonly #attempts: number[];
  readonly #notLeader: Set<number> = new Set();

  constructor(region: Region) {
    this.#region = region;
    this.#attempts = region.replicas.map(() => 0);
  }

  /** Index of the replica to ask, counted as an attempt; undefined when none is left. */
  next(): number | undefined {
    if (this.#region.invalid !== undefined) return undefined;
    const leader = this.#region.leaderIndex;
    const index =
      this.#isCandidate(leader, maxLeaderAttempts) && !this.#notLeader.has(leader) ? leader : this.#untried();
    if (index !== undefined) this.#attempts[index] = (this.#attempts[index] as number) + 1;
    return index;
  }

  /** The replica said that it does not lead. */
  flagNotLeader(index: number): void {
    this.#notLeader.add(index);
  }

  /** The replica was named as the leader: it gets at least one more try. */
  favour(index: number): void {
    this.#notLeader.delete(index);
    if ((this.#attempts[index] as number) >= maxLeaderAttempts) this.#attempts[index] = maxLeaderAttempts - 1;
  }

  /** Index of the replica on a store, as a leader hint names it. */
  indexOf(peerId: bigint, storeId: bigint): number | undefined {
    const index = this.#region.replicas.findIndex(({ peer }) => peer.id === peerId && peer.storeId === storeId);
    return index < 0 ? undefined : index;
  }

  #untried(): number | undefined {
    const { replicas } = this.#region;
    const index = replicas.findIndex(
      ({ peer }, i) => peer.role !== PeerRole.Learner && !this.#notLeader.has(i) && this.#isCandidate(i, 1),
    );
    return index < 0 ? undefined : index;
  }

  #isCandidate(index: number, maxAttempts: number): boolean {
    const replica = this.#region.replicas[index];
    return replica !== undefined && isUsable(replica) && (this.#attempts[index] as number) < maxAttempts;
  }
}

/** Whether the replica's store lives and has not failed since the region was loaded. */
export function isUsable({ store, storeEpoch }: Replica): boolean {
  return store.reachable && store.failureEpoch === storeEpoch && store.state !== 'tombstone' && store.engine === 'tikv';
}
