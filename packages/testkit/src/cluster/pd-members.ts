import type { ClusterModel } from '../model/cluster-model.js';
import type { PdMemberRecord } from '../model/pd/members/pd-members.js';
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

/** The processes of PD's members. */
export class PdMemberProcesses {
  readonly #parts: PdMemberParts;
  readonly #processes = new Map<PdMemberRecord, { address: string; serving: Serving | undefined }>();

  constructor(parts: PdMemberParts) {
    this.#parts = parts;
  }

  /** `host:port` of each. */
  get addresses(): string[] {
    return [...this.#processes.values()].map(({ address }) => address);
  }

  async add(): Promise<void> {
    const { model, dispatcher, face, scheme } = this.#parts;
    const member = model.members.add(model.nextId());
    const process = { address: '', serving: undefined as Serving | undefined };
    this.#processes.set(member, process);
    const program = pdNode({ member, model, dispatcher, reaches: ({ state }) => state === 'running' });
    process.serving = await face.serve(program);
    process.address = process.serving.address;
    member.clientUrls = [`${scheme}://${process.address}`];
  }

  /** The member at this place leads from now on; undefined: none does. */
  lead(index: number | undefined): void {
    const { members } = this.#parts.model;
    members.lead(index === undefined ? undefined : members.all[index]);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#processes.values()].map(async ({ serving }) => await serving?.close()));
  }
}
