import type { Runtime } from '@tikv/core';
import type { Weather } from './weather.js';

/** One message that has arrived. */
export interface Delivery {
  readonly atMs: number;
  readonly from: string;
  readonly to: string;
  /** The call's path, or what happened to it: `reset`, `end`, … */
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** What a connection needs of the network that it runs through. */
export interface NetworkAir {
  readonly runtime: Runtime;
  readonly weather: Weather;
  readonly onDelivery: (delivery: Delivery) => void;
  isPartitioned(a: string, b: string): boolean;
  /** How long the next message takes; undefined when it is lost. */
  drawLatencyMs(): number | undefined;
}
