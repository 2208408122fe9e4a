import { CodecFailureError, type PhysicalKey } from '@tikv/core';
import { type Peer, PeerRole, type Region as RegionMeta } from '@tikv/kvproto/metapb';
import type { SourceRegion } from '../cache/region-source.js';
import type { StoreEntry } from '../store/store-entry.js';
import { decodeBuckets } from './key-buckets.js';
import { mostPeers } from './peer-kind.js';
import { Region } from './region.js';
import type { RegionBounds } from './region-bounds.js';

export interface BuildContext {
  readonly bounds: RegionBounds;
  readonly store: (id: bigint) => StoreEntry;
  /** How many failures of stores the client has seen. */
  readonly failures: number;
  readonly expiresAtMs: number;
}

/**
 * A region from what PD or a store told. Left out are peers that are down, witnesses that do not lead, and peers on
 * stores that are gone or hold columns (as far as the stores are known by now; the rest shows when they are chosen);
 * undefined when no peer remains (pd-region-rpc-retry.md §2.3, §2.19).
 *
 * @throws CodecFailureError when the bounds are not of the form that this client expects, or make no range.
 */
export function buildRegion(source: SourceRegion, context: BuildContext): Region | undefined {
  const { region, leader, downPeers, buckets } = source;
  const down = new Set(downPeers.map(({ id }) => id));
  const peers = region.peers
    .filter((peer) => !down.has(peer.id) && (!peer.isWitness || peer.id === leader?.id))
    .filter((peer) => context.store(peer.storeId).canServe)
    .slice(0, mostPeers);
  if (peers.length === 0) return undefined;
  const leaderIndex = peers.findIndex(({ id }) => id === leader?.id);
  const start = decodeBound(region, region.startKey, context.bounds);
  const end = decodeBound(region, region.endKey, context.bounds);
  // Whoever goes from region to region by their ends must get somewhere.
  if (end !== '' && end <= start) {
    throw new CodecFailureError({ what: `Region ${region.id} was told of with an end that is not above its start` });
  }
  return new Region({
    id: region.id,
    confVer: region.regionEpoch?.confVer ?? 0n,
    version: region.regionEpoch?.version ?? 0n,
    start,
    end,
    peers,
    stores: peers.map(({ storeId }) => context.store(storeId)),
    leaderIndex: leaderIndex >= 0 ? leaderIndex : firstVoter(peers),
    loadedAfter: context.failures,
    expiresAtMs: context.expiresAtMs,
    noExtend: down.size > 0,
    buckets: decodeBuckets(buckets, context.bounds),
  });
}

function firstVoter(peers: readonly Peer[]): number {
  return Math.max(
    0,
    peers.findIndex(({ role }) => role !== PeerRole.Learner),
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
