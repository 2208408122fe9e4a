import type { HeartbeatLag } from '../regions/heartbeat-lag.js';

/** A process of a service beside PD, which clients find through PD: of the timestamp service, or a router. */
export interface SatelliteRecord {
  readonly name: string;
  /** `http://host:port`; empty until it serves for the first time. */
  url: string;
  isRunning: boolean;
  /** What a router knows of regions; undefined: everything. */
  lag: HeartbeatLag | undefined;
}

export function newSatellite(name: string): SatelliteRecord {
  return { name, url: '', isRunning: false, lag: undefined };
}
