import type { Runtime } from '@tikv/core';
import type { Face, Serving } from '../serving/face.js';
import type { ServerProgram } from '../serving/server-program.js';
import { MemoryLink } from './memory-link.js';
import type { Delivery, NetworkAir } from './network-air.js';
import type { Weather } from './weather.js';

export interface MemoryNetworkOptions {
  readonly runtime: Runtime;
  readonly weather: Weather;
  /** Told of every message as it arrives. */
  readonly onDelivery?: ((delivery: Delivery) => void) | undefined;
}

type Served = Pick<ServerProgram, 'name' | 'onCall' | 'onHttp'>;

interface Listener extends Served {
  readonly links: Set<MemoryLink>;
}

const client = 'client';

/**
 * A network in memory: the same bytes as on the wire, no sockets. Servers have names (`pd-0`, `tikv-4`), everything else
 * is `client`; partitions are between names and outlive restarts and changes of address.
 */
export class MemoryNetwork implements Face, NetworkAir {
  readonly runtime: Runtime;
  readonly onDelivery: (delivery: Delivery) => void;
  weather: Weather;
  readonly #listeners = new Map<string, Listener>();
  readonly #partitions = new Set<string>();
  #ports = 0;

  constructor({ runtime, weather, onDelivery }: MemoryNetworkOptions) {
    this.runtime = runtime;
    this.weather = weather;
    this.onDelivery = onDelivery ?? (() => {});
  }

  serve({ name, onCall, onHttp }: Served, at?: string): Promise<Serving> {
    if (at === undefined) this.#ports += 1;
    const address = at ?? `${name}.test:${this.#ports}`;
    const listener: Listener = { name, onCall, ...(onHttp === undefined ? {} : { onHttp }), links: new Set() };
    this.#listeners.set(address, listener);
    const close = (): Promise<void> => {
      this.#listeners.delete(address);
      for (const link of [...listener.links]) link.cut();
      return Promise.resolve();
    };
    return Promise.resolve({ address, close });
  }

  /** What answers HTTP at an address. */
  httpAt(address: string): ServerProgram['onHttp'] {
    return this.#listeners.get(address)?.onHttp;
  }

  /** A connection to an address; undefined when nobody listens there. */
  dial(address: string): MemoryLink | undefined {
    const listener = this.#listeners.get(address);
    if (listener === undefined) return undefined;
    const link = new MemoryLink(this, { from: client, to: listener.name, onCall: listener.onCall });
    listener.links.add(link);
    link.onCut(() => listener.links.delete(link));
    return link;
  }

  /** Holds back what is sent between the two, `client` or servers by name, until `heal`: it is late then, not lost. */
  partition(a: string, b: string): void {
    this.#partitions.add(pairOf(a, b));
  }

  /** Ends one partition, or all. */
  heal(a?: string, b?: string): void {
    if (a === undefined || b === undefined) this.#partitions.clear();
    else this.#partitions.delete(pairOf(a, b));
    for (const { links } of this.#listeners.values()) for (const link of links) link.release();
  }

  reaches(from: string, to: string): boolean {
    return !this.isPartitioned(from, to);
  }

  isPartitioned(a: string, b: string): boolean {
    return this.#partitions.size > 0 && this.#partitions.has(pairOf(a, b));
  }

  /** How long the next message takes; undefined when it is lost. */
  drawLatencyMs(): number | undefined {
    const { latencyMs, lossProbability } = this.weather;
    if (lossProbability > 0 && this.runtime.random() < lossProbability) return undefined;
    const [least, most] = latencyMs;
    return most === least ? least : least + (most - least) * this.runtime.random();
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
