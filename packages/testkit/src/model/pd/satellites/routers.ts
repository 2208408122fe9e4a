import type { Discovery } from './discovery.js';
import { newSatellite, type SatelliteRecord } from './satellite.js';

/** Processes that answer reads of regions beside PD. */
export class Routers {
  readonly #discovery: Discovery;
  readonly #all: SatelliteRecord[] = [];

  constructor(discovery: Discovery) {
    this.#discovery = discovery;
  }

  get all(): readonly SatelliteRecord[] {
    return this.#all;
  }

  add(): SatelliteRecord {
    const router = newSatellite(`router-${this.#all.length}`);
    this.#all.push(router);
    return router;
  }

  started(router: SatelliteRecord, url: string): void {
    router.url = url;
    router.isRunning = true;
    this.#discovery.register('router', router);
  }

  stopped(router: SatelliteRecord): void {
    router.isRunning = false;
    this.#discovery.forget('router', router.url);
  }
}
