import { create } from '@bufbuild/protobuf';
import { GroupMode, ResourceGroupSchema } from '@tikv/kvproto/general/resource_manager';
import type { ClusterModel } from '../model/cluster-model.js';
import { nullKeyspaceId } from '../model/pd/keyspaces/keyspace-rules.js';

export interface ResourceGroupSettings {
  readonly name: string;
  /** Request units a second. */
  readonly fillRate: number;
  /** Above 0: what can be saved up. 0: no limit, at the fill rate. -1: unlimited. Default: the fill rate. */
  readonly burstLimit?: number | undefined;
  /** 0 to 16, default 8. */
  readonly priority?: number | undefined;
  /** By its name; without one, the group is for clients without a keyspace. */
  readonly keyspace?: string | undefined;
}

/** PD's resource groups, changed from outside. What PD refuses throws, in PD's words. */
export class ResourceGroupsControl {
  readonly #model: ClusterModel;

  constructor(model: ClusterModel) {
    this.#model = model;
  }

  /** A group of that name is replaced. */
  add({ name, fillRate, burstLimit = fillRate, priority = 8, keyspace }: ResourceGroupSettings): void {
    const settings = { fillRate: BigInt(fillRate), burstLimit: BigInt(burstLimit) };
    const group = create(ResourceGroupSchema, {
      name,
      mode: GroupMode.RUMode,
      priority,
      rUSettings: { rU: { settings } },
    });
    this.#model.metadata.resourceGroups.add(this.#id(keyspace), group);
  }

  delete(name: string, keyspace?: string): void {
    this.#model.metadata.resourceGroups.delete(this.#id(keyspace), name);
  }

  /** What clients' controllers are told, by PD's names: `{ 'ltb-max-wait-duration': '1s' }`. The rest is as by default. */
  configureController(changes: Readonly<Record<string, unknown>>): void {
    this.#model.metadata.resourceGroups.configureController(changes);
  }

  #id(keyspace: string | undefined): number {
    return keyspace === undefined ? nullKeyspaceId : this.#model.keyspaces.load(keyspace).id;
  }
}
