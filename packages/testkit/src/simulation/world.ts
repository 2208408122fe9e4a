import type { Transport } from '@tikv/rpc';
import { TestCluster, type TestClusterOptions } from '../cluster/test-cluster.js';
import { memoryFetch } from '../memory/memory-fetch.js';
import { MemoryNetwork } from '../memory/memory-network.js';
import type { Weather } from '../memory/weather.js';
import { EventTrace } from './event-trace.js';
import { refusingChance } from './refuse-chance.js';
import { applyAct } from './schedule/apply-act.js';
import { drawClocks } from './schedule/draw-clocks.js';
import { drawWeather, fairWeather } from './schedule/draw-weather.js';
import { describeStep, type FaultSchedule, type FaultStep } from './schedule/fault-step.js';
import { WorldRuntime } from './world-runtime.js';

export interface SimulationOptions extends Omit<TestClusterOptions, 'runtime'> {
  /** Decides everything that is left to chance. */
  readonly seed: number;
  /** Default: 0.2 to 2 ms one way, nothing lost. `drawn`: from the seed. */
  readonly weather?: Partial<Weather> | 'drawn' | undefined;
  /** How far the clock of each store is off the cluster's. Default: not at all. `drawn`: from the seed. */
  readonly clocks?: 'exact' | 'drawn' | undefined;
  /** What happens to the cluster, and when. */
  readonly schedule?: FaultSchedule | undefined;
}

/** What a client in a world is made with. */
export interface WorldOptions {
  readonly pd: string[];
  readonly transport: Transport;
  readonly runtime: WorldRuntime;
  /** As the platform's, for PD's HTTP API in this world. */
  readonly fetch: typeof globalThis.fetch;
  readonly apiVersion: 'v1' | 'v1ttl' | 'v2';
  readonly keyspace?: string;
}

const startOfTimeMs = 1_700_000_000_000;

/** A cluster and its network in memory, in a time of their own. Nothing in it waits for the real clock. */
export class World {
  readonly seed: number;
  readonly runtime: WorldRuntime;
  readonly network: MemoryNetwork;
  readonly trace: EventTrace = new EventTrace();
  readonly #options: SimulationOptions;
  readonly #fetch: typeof globalThis.fetch;
  #cluster: TestCluster | undefined;
  #transport: Transport | undefined;

  constructor(options: SimulationOptions) {
    this.seed = options.seed;
    this.#options = options;
    const { weather } = options;
    this.runtime = new WorldRuntime({ seed: options.seed, wallMs: startOfTimeMs });
    this.network = new MemoryNetwork({
      runtime: this.runtime,
      weather: weather === 'drawn' ? drawWeather(options.seed) : { ...fairWeather, ...weather },
      onDelivery: (delivery) => this.trace.delivery(delivery),
    });
    this.#fetch = memoryFetch(this.network);
  }

  /** Inside `run`. */
  get cluster(): TestCluster {
    if (this.#cluster === undefined) throw new Error('the cluster of a world is there inside `run`');
    return this.#cluster;
  }

  /** Inside `run`: what a client of this world is connected with. */
  get options(): WorldOptions {
    const { pd, apiVersion, keyspace } = this.cluster;
    // `cluster` is there inside `run`, and so is this.
    const transport = this.#transport as Transport;
    return {
      pd,
      transport,
      runtime: this.runtime,
      fetch: this.#fetch,
      apiVersion,
      ...(keyspace === undefined ? {} : { keyspace }),
    };
  }

  /**
   * Runs work in this world until it has ended, and gives its result. Throws when it hangs, that is, when nothing is left
   * to happen, or when it takes longer than `limitMs` of virtual time (default one hour). In the work, what cannot be
   * replayed throws: clocks, timers, randomness and sockets of the platform.
   */
  async run<T>(work: () => Promise<T>, { limitMs = 3_600_000 }: { limitMs?: number } = {}): Promise<T> {
    if (this.#transport === undefined) {
      // Loaded here, since it brings the client's transport with it, which a cluster on loopback does without.
      const { memoryTransport } = await import('../memory/memory-transport.js');
      this.#transport = memoryTransport(this.network);
    }
    return await this.runtime.until(
      this.#start().then(() => refusingChance(work)),
      limitMs,
    );
  }

  /** Lets virtual time pass. Inside `run`. */
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => this.runtime.startTimer(ms, resolve));
  }

  /** Waits for the end of the schedule and of what it has begun, and takes back what is left of its faults. */
  async calmDown(): Promise<void> {
    const endsAtMs = Math.max(0, ...(this.#options.schedule ?? []).map(endOf));
    await this.pause(Math.max(0, endsAtMs - this.runtime.monotonicMs()) + 1);
    this.cluster.faults.clear();
    this.network.heal();
  }

  async #start(): Promise<void> {
    if (this.#cluster !== undefined) return;
    const { seed: _seed, weather: _weather, clocks, schedule = [], ...cluster } = this.#options;
    this.#cluster = await TestCluster.startOn({ ...cluster, seed: this.seed, runtime: this.runtime }, this.network);
    if (clocks === 'drawn') this.#setClocks(this.#cluster);
    for (const step of schedule) this.runtime.startTimer(step.atMs, () => this.#do(step), { background: true });
  }

  #setClocks({ topology, conditions }: TestCluster): void {
    const stores = topology.stores();
    const offsetsMs = drawClocks(this.seed, stores.length);
    for (const [i, { id }] of stores.entries()) conditions.store(id, { clockOffsetMs: offsetsMs[i] ?? 0 });
    this.trace.step(this.runtime.monotonicMs(), `clocks of stores are off by ${offsetsMs.join(', ')} ms`);
  }

  #do(step: FaultStep): void {
    this.trace.step(this.runtime.monotonicMs(), describeStep(step));
    applyAct({ cluster: this.cluster, network: this.network, runtime: this.runtime }, step.act);
  }
}

function endOf({ atMs, act }: FaultStep): number {
  return atMs + ('forMs' in act ? act.forMs : 0);
}

/** A world that runs in virtual time: the same seed gives the same run, event for event. */
export function simulate(options: SimulationOptions): World {
  return new World(options);
}
