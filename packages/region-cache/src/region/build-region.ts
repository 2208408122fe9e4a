import { CodecFailureError, type PhysicalKey } from '@tikv/core';
import { type Peer, PeerRole, type Region as RegionMeta } from '@tikv/kvproto/metapb';
import type { SourceRegion } from '../cache/region-source.js';
import type { StoreEntry } from '../store/store-entry.js';
import { Region, type Replica } from './region.js';
import type { RegionBounds } from './region-bounds.js';

export interface BuildContext {
  readonly bounds: RegionBounds;
  readonly store: (id: bigint) => StoreEntry;
  readonly expiresAtMs: number;
}

/**
 * A region from what PD or a store told. Down peers and witnesses that do not lead are left out; undefined when no peer
 * remains (pd-region-rpc-retry.md §2.3).
 *
 * @throws CodecFailureError when the bounds are not of the form that this client expects.
 */
export function buildRegion(source: SourceRegion, context: BuildContext): Region | undefined {
  const { region, leader, downPeers } = source;
  const down = new Set(downPeers.map(({ id }) => id));
  const replicas = region.peers
    .filter((peer) => !down.has(peer.id) && (!peer.isWitness || peer.id === leader?.id))
    .map((peer): Replica => replicaOf(peer, context.store(peer.storeId)));
  if (replicas.length === 0) return undefined;
  const leaderIndex = replicas.findIndex(({ peer }) => peer.id === leader?.id);
  return new Region({
    id: region.id,
    confVer: region.regionEpoch?.confVer ?? 0n,
    version: region.regionEpoch?.version ?? 0n,
    start: decodeBound(region, region.startKey, context.bounds),
    end: decodeBound(region, region.endKey, context.bounds),
    replicas,
    leaderIndex: leaderIndex >= 0 ? leaderIndex : firstVoter(replicas),
    expiresAtMs: context.expiresAtMs,
    fixedExpiry: down.size > 0,
  });
}

function replicaOf(peer: Peer, store: StoreEntry): Replica {
  return { peer, store, storeEpoch: store.failureEpoch, contextPrefix: undefined };
}

function firstVoter(replicas: readonly Replica[]): number {
  return Math.max(
    0,
    replicas.findIndex(({ peer }) => peer.role !== PeerRole.Learner),
  );
}

function decodeBound(region: RegionMeta, bound: Uint8Array, bounds: RegionBounds): PhysicalKey {
  try {
    return bounds.decode(bound);
  } catch (cause) {
    throw new CodecFailureError(
      {
        what: `Region ${region.id} has a bound that is not a memcomparable key`,
        advice:
          'The cluster probably holds raw data written through API V1, whose bounds are plain: ' +
          'V1 must not mix raw and transactional data, and a keyspace needs a cluster with storage.api-version = 2',
      },
      { cause },
    );
  }
}
