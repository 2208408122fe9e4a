import type { ClusterModel } from '../model/cluster-model.js';
import type { PdMemberRecord } from '../model/pd/members/pd-members.js';
import { HeartbeatLag } from '../model/pd/regions/heartbeat-lag.js';
import type { HealthState } from '../model/region/store-record.js';
import type { Dispatcher } from '../serving/dispatcher.js';
import type { Face, Serving } from '../serving/face.js';
import { pdNode } from '../serving/pd-node.js';

export interface PdMemberParts {
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly face: Face;
  /** Of the URLs that members advertise. */
  readonly scheme: 'http' | 'https';
}

/** One member of PD as it is now. */
export interface PdMemberView {
  readonly name: string;
  readonly id: bigint;
  /** `host:port`; it keeps it when it stops and starts again. */
  readonly address: string;
  readonly state: 'running' | 'starting' | 'stopped';
  readonly isLeader: boolean;
}

interface Process {
  readonly member: PdMemberRecord;
  address: string;
  serving: Serving | undefined;
}

/** The members of PD and their processes. Members are named by their place: 0 is `pd-0`, which leads at first. */
export class PdMemberControl {
  readonly #parts: PdMemberParts;
  readonly #processes: Process[] = [];

  constructor(parts: PdMemberParts) {
    this.#parts = parts;
  }

  list(): PdMemberView[] {
    const { leader } = this.#parts.model.members;
    return this.#processes.map(({ member, address }) => ({
      name: member.name,
      id: member.id,
      address,
      state: member.state,
      isLeader: member === leader,
    }));
  }

  /** A member more. Resolves when it serves. */
  async add(): Promise<void> {
    const { model } = this.#parts;
    const process: Process = { member: model.members.add(model.nextId()), address: '', serving: undefined };
    this.#processes.push(process);
    await this.#serve(process);
  }

  /** This one leads from now on; undefined: nobody does. Throws for one that does not run. */
  lead(index: number | undefined): void {
    this.#parts.model.members.lead(index === undefined ? undefined : this.#at(index).member);
  }

  /** Cuts its connections and closes its port. When it led, nobody leads until somebody is told to. */
  async stop(index: number): Promise<void> {
    const process = this.#at(index);
    const { members } = this.#parts.model;
    process.member.state = 'stopped';
    if (members.leader === process.member) members.lead(undefined);
    const { serving } = process;
    process.serving = undefined;
    await serving?.close();
  }

  /** It serves again, at its address. With `ready: false` it answers `server not started` until `ready` is called. */
  async start(index: number, { ready = true }: { ready?: boolean } = {}): Promise<void> {
    const process = this.#at(index);
    if (process.serving === undefined) await this.#serve(process);
    process.member.state = ready ? 'running' : 'starting';
  }

  /** A member that was started without being ready is so from now on. */
  ready(index: number): void {
    const { member, serving } = this.#at(index);
    if (serving === undefined) throw new Error(`${member.name} does not run`);
    member.state = 'running';
  }

  /** Whether the member has heard who leads; it always knows when it does so itself. */
  hideLeader(index: number, hidden: boolean): void {
    this.#at(index).member.knowsNoLeader = hidden;
  }

  /**
   * Of all that regions tell, this member has not heard the last heartbeats; `Infinity`: it hears nothing any more. A
   * region heartbeats when it changes, and where a split is half told there is a hole.
   */
  setRegionLag(index: number, heartbeats: number): void {
    const { model } = this.#parts;
    this.#at(index).member.lag = heartbeats > 0 ? new HeartbeatLag(() => model.regions.all, heartbeats) : undefined;
  }

  /** What its gRPC health service answers. */
  setHealth(index: number, state: HealthState): void {
    this.#at(index).member.health = state;
  }

  async close(): Promise<void> {
    await Promise.all(this.#processes.map(async ({ serving }) => await serving?.close()));
  }

  async #serve(process: Process): Promise<void> {
    const { model, dispatcher, face, scheme } = this.#parts;
    const { member } = process;
    const reaches = (to: PdMemberRecord): boolean =>
      to.state !== 'stopped' && (face.reaches?.(member.name, to.name) ?? true);
    const program = pdNode({ member, model, dispatcher, reaches });
    process.serving = await face.serve(program, process.address === '' ? undefined : process.address);
    process.address = process.serving.address;
    member.clientUrls = [`${scheme}://${process.address}`];
    member.state = 'running';
  }

  #at(index: number): Process {
    const process = this.#processes[index];
    if (process === undefined) throw new Error(`there is no PD member ${index}, only ${this.#processes.length}`);
    return process;
  }
}
