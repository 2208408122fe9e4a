import type { StorageMode } from './api-version.js';
import { type Binary, binaryOfKey, fromMemcomparable, toMemcomparable } from './binary.js';
import { Changes } from './changes.js';
import { FeatureSwitches } from './feature-switches.js';
import { keyspaceBounds } from './pd/keyspaces/keyspace-bounds.js';
import type { Keyspaces } from './pd/keyspaces/keyspaces.js';
import { PdMembers } from './pd/members/pd-members.js';
import { PdMetadata } from './pd/metadata/pd-metadata.js';
import { Discovery } from './pd/satellites/discovery.js';
import { Routers } from './pd/satellites/routers.js';
import { Operators } from './pd/scheduling/operators.js';
import { ResolvedTs } from './pd/stores/resolved-ts.js';
import { TimestampOracle } from './pd/timestamps/timestamp-oracle.js';
import { TsoService } from './pd/tso-service/tso-service.js';
import type { RawPlugin } from './raw/raw-plugin.js';
import { RawStorage } from './raw/raw-storage.js';
import { newPeer } from './region/peer-record.js';
import { RegionMap } from './region/region-map.js';
import { newRegion } from './region/region-record.js';
import { newStore, type StoreRecord } from './region/store-record.js';

export interface ClusterModelOptions {
  readonly storageMode: StorageMode;
  readonly stores: number;
  readonly keyspaces: readonly string[];
  readonly splitKeys: readonly (string | Uint8Array)[];
  readonly clusterId: bigint;
  /** The cluster's wall clock, Unix milliseconds. */
  readonly wallMs: () => number;
  readonly quirks?: readonly ServerQuirk[] | undefined;
}

/**
 * Faults of real servers that are left out unless they are asked for. `ttl-of-deleted-key`: on API V2 a deleted key has a
 * time to live of 0 instead of none (raw-keyspace-resource-metrics.md §1.6.3).
 */
export type ServerQuirk = 'ttl-of-deleted-key';

const replicas = 3;

/** A whole cluster without I/O: who has which region, what is stored, what PD knows. */
export class ClusterModel {
  readonly storageMode: StorageMode;
  readonly clusterId: bigint;
  readonly wallMs: () => number;
  readonly stores: Map<bigint, StoreRecord> = new Map();
  readonly regions: RegionMap;
  readonly raw: RawStorage;
  readonly metadata: PdMetadata;
  readonly tso: TimestampOracle;
  readonly members: PdMembers = new PdMembers(() => this.tso.takeOver());
  readonly tsoService: TsoService;
  readonly routers: Routers;
  readonly operators: Operators;
  readonly resolvedTs: ResolvedTs;
  readonly features: FeatureSwitches = new FeatureSwitches();
  readonly quirks: ReadonlySet<ServerQuirk>;
  /** Coprocessor plug-ins by their name. */
  readonly plugins: Map<string, RawPlugin> = new Map();
  /** Told when something has changed that requests may wait for. */
  readonly changes: Changes = new Changes();
  #lastId = 0n;

  constructor(options: ClusterModelOptions) {
    const { storageMode, wallMs } = options;
    this.storageMode = storageMode;
    this.clusterId = options.clusterId;
    this.wallMs = wallMs;
    this.quirks = new Set(options.quirks);
    this.raw = new RawStorage(storageMode, wallMs);
    this.tso = new TimestampOracle(wallMs);
    this.operators = new Operators(wallMs);
    this.resolvedTs = new ResolvedTs(wallMs);
    for (let i = 0; i < options.stores; i += 1) this.addStore({});
    const peers = [...this.stores.keys()].slice(0, replicas).map((storeId) => newPeer(this.nextId(), storeId));
    const leader = peers[0]?.storeId;
    if (leader === undefined) throw new Error('a cluster needs at least one store');
    const bounds = { start: '', end: '' };
    const epoch = { confVer: BigInt(peers.length), version: 1n };
    const first = newRegion({ id: this.nextId(), ...bounds, ...epoch, peers, leader });
    this.regions = new RegionMap(first, () => this.nextId());
    this.metadata = new PdMetadata({
      clusterId: options.clusterId,
      keyspaces: options.keyspaces,
      wallMs,
      split: (id) => this.#splitAt(id),
    });
    const discovery = new Discovery(options.clusterId, this.metadata.meta);
    this.tsoService = new TsoService({ oracle: this.tso, wallMs, discovery });
    this.routers = new Routers(discovery);
    for (const key of options.splitKeys) this.regions.split(this.physical(key));
  }

  get keyspaces(): Keyspaces {
    return this.metadata.keyspaces;
  }

  /** Whether the keyspace has regions of its own. Without API V2 keys have no keyspace, and nothing is to be cut. */
  hasBoundsOf(keyspaceId: number): boolean {
    if (this.storageMode !== 'v2') return true;
    const starts = new Set(this.regions.all.map(({ start }) => start));
    return keyspaceBounds(keyspaceId).every((bound) => starts.has(bound));
  }

  nextId(): bigint {
    this.#lastId += 1n;
    return this.#lastId;
  }

  addStore(labels: Readonly<Record<string, string>>): StoreRecord {
    const store = newStore(this.nextId(), labels);
    this.stores.set(store.id, store);
    return store;
  }

  /** A key of the first named keyspace, raw, as the stores have it. */
  physical(key: string | Uint8Array): Binary {
    if (this.storageMode !== 'v2') return binaryOfKey(key);
    const [start] = keyspaceBounds(this.keyspaces.first);
    return `${start}${binaryOfKey(key)}`;
  }

  /** The physical key of a bound as PD shows it; undefined when it is none. */
  physicalOf(shown: Binary): Binary | undefined {
    return this.storageMode === 'v2' ? fromMemcomparable(shown) : shown;
  }

  #splitAt(keyspaceId: number): void {
    if (this.storageMode === 'v2') for (const bound of keyspaceBounds(keyspaceId)) this.regions.split(bound);
  }

  /** A region bound as PD and region errors show it. */
  readonly shown: (physical: Binary) => Binary = (physical) => {
    return this.storageMode === 'v2' && physical !== '' ? toMemcomparable(physical) : physical;
  };
}
