import type { ClusterModel } from '../model/cluster-model.js';
import { existingPeer } from '../model/region/membership.js';
import type { PeerRecord } from '../model/region/peer-record.js';
import type { RegionRecord } from '../model/region/region-record.js';
import type { StoreRecord } from '../model/region/store-record.js';

/** Fields that may be set; `undefined` only where it means something. */
type Settable<Whole, Names extends keyof Whole> = { readonly [Name in Names]?: Whole[Name] };

/** How a store does. What is left out stays. */
export type StoreConditions = Settable<
  StoreRecord,
  'slowScore' | 'health' | 'estimatedWaitMs' | 'busy' | 'disk' | 'transportLayerLoad' | 'clockOffsetMs'
>;

/** What is up with a region. What is left out stays. */
export type RegionConditions = Settable<RegionRecord, 'flashbackStartTs' | 'isRecovering' | 'isMaxTsSynced'> & {
  /** Where its buckets begin: keys inside the region, as the topology's `split` takes them. Their version is one further. */
  readonly bucketKeys?: readonly (string | Uint8Array)[] | undefined;
};

/** What is up with a peer. What is left out stays. */
export type PeerConditions = Settable<PeerRecord, 'downSeconds' | 'isPending' | 'isInitialized'> & {
  /**
   * How far it is behind its leader: what it has applied, and with it its safe ts. It knows of splits and merges at once.
   * `frozen`: nothing from now on; `none`: not at all.
   */
  readonly lag?: 'none' | 'frozen' | { readonly lagMs: number };
};

/** Troubles of stores, regions and peers, from which their answers follow. */
export class Conditions {
  readonly #model: ClusterModel;

  constructor(model: ClusterModel) {
    this.#model = model;
  }

  store(storeId: bigint, conditions: StoreConditions): void {
    const store = this.#model.stores.get(storeId);
    if (store === undefined) throw new Error(`there is no store ${storeId}`);
    const { slowScore, transportLayerLoad: load } = conditions;
    if (slowScore !== undefined && !(slowScore >= 1 && slowScore <= 100)) {
      throw new TypeError(`a slow score is 1 to 100, got ${slowScore}`);
    }
    if (load !== undefined && !(Number.isInteger(load) && load >= 0)) {
      throw new TypeError(`a transport-layer load is a whole percentage of at least 0, got ${load}`);
    }
    Object.assign(store, conditions);
    this.#model.changes.announce();
  }

  region(regionId: bigint, { bucketKeys, ...conditions }: RegionConditions): void {
    const region = this.#model.regions.existing(regionId);
    if (bucketKeys !== undefined) {
      const keys = bucketKeys.map((key) => this.#model.physical(key)).toSorted((a, b) => (a < b ? -1 : 1));
      const outside = keys.some((key) => key <= region.start || (region.end !== '' && key >= region.end));
      if (outside) throw new TypeError(`a bucket key lies outside region ${regionId}`);
      region.buckets = { version: (region.buckets?.version ?? 0n) + 1n, keys };
    }
    Object.assign(region, conditions);
    this.#model.changes.announce();
  }

  peer(regionId: bigint, storeId: bigint, { lag, ...conditions }: PeerConditions): void {
    const peer = existingPeer(this.#model.regions.existing(regionId), storeId);
    Object.assign(peer, conditions);
    if (lag !== undefined) this.#setLag(peer, lag);
    this.#model.changes.announce();
  }

  #setLag(peer: PeerRecord, lag: NonNullable<PeerConditions['lag']>): void {
    const { raw, regions } = this.#model;
    if (lag === 'none') peer.lag = undefined;
    else if (lag === 'frozen') {
      peer.lag = { frozenAtPosition: raw.position, frozenAtMs: this.#model.wallMs() };
    } else if (lag.lagMs > 0) peer.lag = { lagMs: lag.lagMs };
    else throw new TypeError(`lagMs must be positive, got ${lag.lagMs}`);
    const lags = regions.all.flatMap(({ peers }) => peers.flatMap((each) => each.lag ?? []));
    const keepMs = lags.map((each) => ('lagMs' in each ? each.lagMs : Number.POSITIVE_INFINITY));
    raw.keepHistory(keepMs.length === 0 ? undefined : Math.max(...keepMs));
  }
}
