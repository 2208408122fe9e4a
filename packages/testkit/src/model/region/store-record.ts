import { create } from '@bufbuild/protobuf';
import { NodeState, type Store, StoreSchema, StoreState } from '@tikv/kvproto/general/metapb';

/** What a store turns requests away with. */
export interface StoreBusiness {
  readonly reason: string;
  readonly backoffMs: bigint;
  readonly estimatedWaitMs: number;
  /** Which requests. */
  readonly commands: 'reads' | 'writes' | 'all';
}

/** `almost-full` and `full` refuse writes that do not allow it in their context. */
export type DiskUsage = 'normal' | 'almost-full' | 'full';

/** As the gRPC health service tells it. */
export type HealthState = 'serving' | 'not-serving' | 'service-unknown';

export interface StoreRecord {
  readonly id: bigint;
  address: string;
  labels: Readonly<Record<string, string>>;
  /** Whether its process runs. */
  up: boolean;
  /** Whether its process stands still: it takes everything in and answers nothing. */
  isPaused: boolean;
  /** Since when it is stopped or paused, on the cluster's wall clock. */
  awaySinceMs: number | undefined;
  /** What PD makes of it. */
  state: 'up' | 'offline' | 'tombstone';
  /** 1 to 100. */
  slowScore: number;
  health: HealthState;
  /** How long a read would wait for its turn; compared with `busy_threshold_ms` of a request. */
  estimatedWaitMs: number;
  busy: StoreBusiness | undefined;
  disk: DiskUsage;
  /** How loaded its transport is, in percent, as answers on a BatchCommands stream tell it. */
  transportLayerLoad: number;
  /** How far its clock is ahead of the cluster's. */
  clockOffsetMs: number;
}

export function newStore(id: bigint, labels: Readonly<Record<string, string>>): StoreRecord {
  return {
    id,
    address: '',
    labels,
    up: true,
    isPaused: false,
    awaySinceMs: undefined,
    state: 'up',
    slowScore: 1,
    health: 'serving',
    estimatedWaitMs: 0,
    busy: undefined,
    disk: 'normal',
    transportLayerLoad: 0,
    clockOffsetMs: 0,
  };
}

/** A TiFlash store: it has learners of its own kind and takes no command of TiKV. */
export function isTiFlash({ labels }: StoreRecord): boolean {
  return labels['engine'] === 'tiflash' || labels['engine'] === 'tiflash_compute';
}

const states = {
  up: { state: StoreState.Up, nodeState: NodeState.Serving },
  offline: { state: StoreState.Offline, nodeState: NodeState.Removing },
  tombstone: { state: StoreState.Tombstone, nodeState: NodeState.Removed },
} as const;

export function storeMessage(store: StoreRecord): Store {
  return create(StoreSchema, {
    id: store.id,
    address: store.address,
    peerAddress: store.address,
    ...states[store.state],
    version: '8.5.0',
    labels: Object.entries(store.labels).map(([key, value]) => ({ key, value })),
  });
}
