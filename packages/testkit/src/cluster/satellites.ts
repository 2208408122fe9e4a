import type { ClusterModel } from '../model/cluster-model.js';
import { HeartbeatLag } from '../model/pd/regions/heartbeat-lag.js';
import type { SatelliteRecord } from '../model/pd/satellites/satellite.js';
import type { Dispatcher } from '../serving/dispatcher.js';
import type { Face, Serving } from '../serving/face.js';
import { routerNode, tsoNode } from '../serving/satellite-node.js';
import type { ServerProgram } from '../serving/server-program.js';

export interface SatelliteParts {
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly face: Face;
  readonly scheme: 'http' | 'https';
}

/** One process beside PD as it is now. */
export interface SatelliteView {
  readonly name: string;
  /** `host:port`; it keeps it when it stops and starts again. */
  readonly address: string;
  readonly isRunning: boolean;
}

class SatelliteProcesses {
  readonly #parts: SatelliteParts;
  readonly #program: (node: SatelliteRecord) => ServerProgram;
  readonly #serving = new Map<SatelliteRecord, Serving>();

  constructor(parts: SatelliteParts, program: (node: SatelliteRecord) => ServerProgram) {
    this.#parts = parts;
    this.#program = program;
  }

  /** Resolves with its URL. */
  async start(node: SatelliteRecord): Promise<string> {
    const { face, scheme } = this.#parts;
    const serving = await face.serve(this.#program(node), node.url === '' ? undefined : addressOf(node));
    this.#serving.set(node, serving);
    return `${scheme}://${serving.address}`;
  }

  async stop(node: SatelliteRecord): Promise<void> {
    const serving = this.#serving.get(node);
    this.#serving.delete(node);
    await serving?.close();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#serving.values()].map((serving) => serving.close()));
  }
}

/** The timestamp service beside PD. Nodes are named by their place: 0 is `tso-0`. */
export class TsoServiceControl {
  readonly #model: ClusterModel;
  readonly #processes: SatelliteProcesses;

  constructor(parts: SatelliteParts) {
    this.#model = parts.model;
    this.#processes = new SatelliteProcesses(parts, (node) => tsoNode({ ...parts, node }));
  }

  nodes(): SatelliteView[] {
    return this.#model.tsoService.nodes.map(viewOf);
  }

  /** Timestamps come from the service (`api`) or from PD again; the service's nodes are started, or stopped. */
  async switchMode(mode: 'pd' | 'api', { nodes = 2 }: { nodes?: number } = {}): Promise<void> {
    const { tsoService, tso } = this.#model;
    if (mode === 'api') {
      while (tsoService.nodes.length < nodes) tsoService.addNode();
      for (const index of tsoService.nodes.keys()) await this.startNode(index);
      tsoService.isIndependent = true;
    } else {
      tsoService.isIndependent = false;
      for (const index of tsoService.nodes.keys()) await this.stopNode(index);
      tso.takeOver();
    }
  }

  async startNode(index: number): Promise<void> {
    const node = this.#node(index);
    if (!node.isRunning) this.#model.tsoService.started(node, await this.#processes.start(node));
  }

  /** Groups that it is the primary of have none until one is named. */
  async stopNode(index: number): Promise<void> {
    const node = this.#node(index);
    if (node.isRunning) this.#model.tsoService.stopped(node);
    await this.#processes.stop(node);
  }

  /** The node that gives out the timestamps of a group from now on; undefined: none does. */
  movePrimary(index: number | undefined, { group = 0 }: { group?: number } = {}): void {
    const { tsoService } = this.#model;
    tsoService.movePrimary(tsoService.group(group), index === undefined ? undefined : this.#node(index));
  }

  /** Keyspaces, by their ids, belong to this group from now on, which the nodes serve; the first one is its primary. */
  assignGroup(group: number, keyspaceIds: readonly number[], nodes: readonly number[]): void {
    this.#model.tsoService.assign(
      group,
      keyspaceIds,
      nodes.map((index) => this.#node(index)),
    );
  }

  close(): Promise<void> {
    return this.#processes.close();
  }

  #node(index: number): SatelliteRecord {
    const node = this.#model.tsoService.nodes[index];
    if (node === undefined) throw new Error(`there is no node ${index} of the timestamp service`);
    return node;
  }
}

/** Routers, which answer reads of regions and stores. They are named by their place: 0 is `router-0`. */
export class RouterControl {
  readonly #model: ClusterModel;
  readonly #processes: SatelliteProcesses;

  constructor(parts: SatelliteParts) {
    this.#model = parts.model;
    this.#processes = new SatelliteProcesses(parts, (node) => routerNode({ ...parts, node }));
  }

  list(): SatelliteView[] {
    return this.#model.routers.all.map(viewOf);
  }

  /** A router more. Resolves when it serves. */
  async add(): Promise<void> {
    this.#model.routers.add();
    await this.start(this.#model.routers.all.length - 1);
  }

  async start(index: number): Promise<void> {
    const router = this.#router(index);
    if (!router.isRunning) this.#model.routers.started(router, await this.#processes.start(router));
  }

  async stop(index: number): Promise<void> {
    const router = this.#router(index);
    if (router.isRunning) this.#model.routers.stopped(router);
    await this.#processes.stop(router);
  }

  /** As `members.setRegionLag`. */
  setRegionLag(index: number, heartbeats: number): void {
    const { regions } = this.#model;
    this.#router(index).lag = heartbeats > 0 ? new HeartbeatLag(() => regions.all, heartbeats) : undefined;
  }

  close(): Promise<void> {
    return this.#processes.close();
  }

  #router(index: number): SatelliteRecord {
    const router = this.#model.routers.all[index];
    if (router === undefined) throw new Error(`there is no router ${index}`);
    return router;
  }
}

function viewOf(node: SatelliteRecord): SatelliteView {
  return { name: node.name, address: addressOf(node), isRunning: node.isRunning };
}

function addressOf({ url }: SatelliteRecord): string {
  return url.replace(/^https?:\/\//, '');
}
