import { type Runtime, systemRuntime } from '@tikv/core';
import { Faults } from '../faults/faults.js';
import type { StorageMode } from '../model/api-version.js';
import { binaryOfKey } from '../model/binary.js';
import { ClusterModel, type ServerQuirk } from '../model/cluster-model.js';
import type { FeatureSwitches } from '../model/feature-switches.js';
import type { Operators } from '../model/pd/scheduling/operators.js';
import type { ResolvedTs } from '../model/pd/stores/resolved-ts.js';
import { checkPlugin, type RawPlugin } from '../model/raw/raw-plugin.js';
import { grpcFace } from '../network/grpc-face.js';
import { Dispatcher } from '../serving/dispatcher.js';
import type { Face } from '../serving/face.js';
import { RequestLog, type RequestRecord } from '../serving/request-log.js';
import { ClusterTls, type TlsMode } from '../tls/cluster-tls.js';
import { clusterIdOf } from './cluster-id.js';
import { Conditions } from './conditions.js';
import { GcControl } from './gc-control.js';
import { KeyspacesControl } from './keyspaces-control.js';
import { MetaControl } from './meta-control.js';
import { PdMemberControl } from './pd-members.js';
import { ResourceGroupsControl } from './resource-groups-control.js';
import { RouterControl, TsoServiceControl } from './satellites.js';
import { StoreProcesses } from './store-processes.js';
import { Topology } from './topology.js';

export interface TestClusterOptions {
  /** Default 3. */
  readonly stores?: number | undefined;
  /** Where regions begin: user keys, on API V2 raw keys of the first named keyspace. */
  readonly splitKeys?: readonly (string | Uint8Array)[] | undefined;
  /** How stores keep raw data. Default `v1`, or `v2` when keyspaces are named. */
  readonly apiVersion?: StorageMode | undefined;
  /** Keyspaces beside DEFAULT. */
  readonly keyspaces?: readonly string[] | undefined;
  /** Methods that PD or the stores lack, as `BatchScanRegions` or `BatchCommands`; more in `cluster.features`. */
  readonly withoutFeatures?: readonly string[] | undefined;
  /** Members of PD. Default 1. */
  readonly pdMembers?: number | undefined;
  /** Makes the cluster id. Default 1. */
  readonly seed?: number | undefined;
  readonly runtime?: Runtime | undefined;
  /** Serves over TLS; `mutual` also asks clients for a certificate. Certificates are in `cluster.tls`. */
  readonly tls?: TlsMode | undefined;
  /** Faults of real servers to have as well. */
  readonly quirks?: readonly ServerQuirk[] | undefined;
  /** How many requests `inspect.requests()` remembers, the last ones. Default 100 000. */
  readonly requestLog?: number | undefined;
}

/** An embedded PD and TiKV cluster on loopback ports, over real gRPC. */
export class TestCluster implements AsyncDisposable {
  readonly #model: ClusterModel;
  readonly #runtime: Runtime;
  readonly #dispatcher: Dispatcher;
  readonly #log: RequestLog;
  readonly #face: Face;
  readonly #stores: StoreProcesses;
  readonly #clock = { offsetMs: 0 };
  #closed: Promise<void> | undefined;

  /** Fits a client's `tls` option. Undefined without TLS. */
  readonly tls: ClusterTls | undefined;
  readonly topology: Topology;
  /** The members of PD: who leads, who runs, what they know. */
  readonly members: PdMemberControl;
  /** The timestamp service beside PD. */
  readonly tsoService: TsoServiceControl;
  /** Routers, which answer reads of regions beside PD. */
  readonly routers: RouterControl;
  /** What PD does with regions when it is asked to scatter them. */
  readonly operators: Pick<Operators, 'configure' | 'refuse'>;
  /** Below which timestamp everything is decided, as PD has it from the stores. */
  readonly resolvedTs: Pick<ResolvedTs, 'report'>;
  /** Methods that PD and the stores have or lack, as those of another age do. */
  readonly features: FeatureSwitches;
  readonly conditions: Conditions;
  readonly keyspaces: KeyspacesControl;
  readonly gc: GcControl;
  /** PD's etcd. */
  readonly meta: MetaControl;
  readonly resourceGroups: ResourceGroupsControl;
  readonly faults: Faults;
  readonly clock: { advance(ms: number): void };
  readonly inspect: {
    /** What arrived, in order: at PD and at the stores. */
    requests(): readonly RequestRecord[];
    /** The value that is stored under a raw key, expiry left aside. */
    raw(key: string | Uint8Array): Uint8Array | undefined;
  };

  private constructor(options: TestClusterOptions, runtime: Runtime, face?: Face, tls?: ClusterTls) {
    this.#runtime = runtime;
    this.tls = tls;
    this.#face = face ?? grpcFace(runtime, tls);
    this.#log = new RequestLog(options.requestLog ?? 100_000);
    const keyspaces = options.keyspaces ?? [];
    this.#model = new ClusterModel({
      storageMode: options.apiVersion ?? (keyspaces.length > 0 ? 'v2' : 'v1'),
      stores: options.stores ?? 3,
      keyspaces,
      splitKeys: options.splitKeys ?? [],
      quirks: options.quirks,
      clusterId: clusterIdOf(options.seed ?? 1),
      wallMs: () => this.#runtime.wallMs() + this.#clock.offsetMs,
    });
    this.#model.features.disable(...(options.withoutFeatures ?? []));
    this.keyspaces = new KeyspacesControl(this.#model);
    this.gc = new GcControl(this.#model);
    this.meta = new MetaControl(this.#model);
    this.resourceGroups = new ResourceGroupsControl(this.#model);
    this.faults = new Faults({ random: () => this.#runtime.random(), physical: (key) => this.#model.physical(key) });
    this.#dispatcher = new Dispatcher({ runtime: this.#runtime, log: this.#log, faults: this.faults });
    this.members = new PdMemberControl({
      model: this.#model,
      dispatcher: this.#dispatcher,
      face: this.#face,
      scheme: tls === undefined ? 'http' : 'https',
    });
    const parts = { model: this.#model, dispatcher: this.#dispatcher, face: this.#face };
    const satellites = { ...parts, scheme: tls === undefined ? ('http' as const) : ('https' as const) };
    this.tsoService = new TsoServiceControl(satellites);
    this.routers = new RouterControl(satellites);
    this.features = this.#model.features;
    this.operators = this.#model.operators;
    this.resolvedTs = this.#model.resolvedTs;
    const [model, dispatcher] = [this.#model, this.#dispatcher];
    this.#stores = new StoreProcesses({ model, dispatcher, runtime, face: this.#face });
    this.topology = new Topology(this.#model, this.#stores);
    this.conditions = new Conditions(this.#model);
    this.clock = {
      advance: (ms) => {
        this.#clock.offsetMs += ms;
        this.#model.changes.announce();
      },
    };
    this.inspect = {
      requests: () => this.#log.all(),
      raw: (key) =>
        this.#model.raw.get('', this.#model.storageMode === 'v2' ? this.#model.physical(key) : binaryOfKey(key))?.value,
    };
  }

  /** Starts a cluster; resolves when PD and every store serve. */
  static start(options: TestClusterOptions = {}): Promise<TestCluster> {
    return TestCluster.startOn(options, undefined);
  }

  /** As `start`, on something else than loopback ports. */
  static async startOn(options: TestClusterOptions, face: Face | undefined): Promise<TestCluster> {
    const runtime = options.runtime ?? systemRuntime();
    const tls = options.tls === undefined ? undefined : await ClusterTls.create(options.tls, () => runtime.wallMs());
    const cluster = new TestCluster(options, runtime, face, tls);
    try {
      for (let i = 0; i < (options.pdMembers ?? 1); i += 1) await cluster.members.add();
      await cluster.#stores.startAll();
      return cluster;
    } catch (error) {
      await cluster.close();
      throw error;
    }
  }

  /** `host:port` of each PD member. */
  get pd(): string[] {
    return this.members.list().map(({ address }) => address);
  }

  /** Connects a client to it: on API V2 to the first named keyspace. */
  get url(): string {
    const { storageMode, keyspaces } = this.#model;
    const query =
      storageMode === 'v1'
        ? ''
        : storageMode === 'v1ttl'
          ? '?apiVersion=v1ttl'
          : `?keyspaceName=${keyspaces.byId(keyspaces.first)?.name ?? ''}`;
    return `tikv://${this.pd.join(',')}${query}`;
  }

  /** What a client has to be told beside the addresses. */
  get apiVersion(): StorageMode {
    return this.#model.storageMode;
  }

  /** The first named keyspace on API V2; undefined where there are none. */
  get keyspace(): string | undefined {
    const { storageMode, keyspaces } = this.#model;
    return storageMode === 'v2' ? (keyspaces.byId(keyspaces.first)?.name ?? '') : undefined;
  }

  get clusterId(): bigint {
    return this.#model.clusterId;
  }

  /** Another member leads from now on; undefined: none does. */
  transferPdLeader(index: number | undefined): void {
    this.members.lead(index);
  }

  /** Makes a function the coprocessor of its name on every store, in place of one that has it already. */
  registerCoprocessor(plugin: RawPlugin): void {
    checkPlugin(plugin);
    this.#model.plugins.set(plugin.name, plugin);
  }

  /** Cuts every connection, closes every port. Idempotent. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#dispatcher.close();
    await Promise.all([this.members.close(), this.tsoService.close(), this.routers.close(), this.#stores.close()]);
    await this.tls?.close();
  }
}
