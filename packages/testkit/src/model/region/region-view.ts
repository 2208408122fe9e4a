import { bytesOf } from '../binary.js';
import type { PeerRoleName } from './peer-record.js';
import type { RegionRecord } from './region-record.js';

/** One region as it is now. Bounds are physical keys; an empty end is no bound. */
export interface RegionView {
  readonly id: bigint;
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly epoch: { readonly confVer: bigint; readonly version: bigint };
  /** Id of the store that leads; undefined while nobody does. */
  readonly leader: bigint | undefined;
  readonly peers: readonly PeerView[];
}

export interface PeerView {
  readonly id: bigint;
  readonly storeId: bigint;
  readonly role: PeerRoleName;
  readonly isWitness: boolean;
}

export function regionView({ id, start, end, confVer, version, leader, peers }: RegionRecord): RegionView {
  return {
    id,
    start: bytesOf(start),
    end: bytesOf(end),
    epoch: { confVer, version },
    leader,
    peers: peers.map(({ id: peerId, storeId, role, isWitness }) => ({ id: peerId, storeId, role, isWitness })),
  };
}
