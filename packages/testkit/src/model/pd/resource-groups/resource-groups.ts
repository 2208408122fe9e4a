import { clone, create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import {
  type Consumption,
  ConsumptionSchema,
  GroupMode,
  type ResourceGroup,
  ResourceGroupSchema,
} from '@tikv/kvproto/general/resource_manager';
import { binaryOfKey, bytesOf } from '../../binary.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { nullKeyspaceId } from '../keyspaces/keyspace-rules.js';
import { oneKey } from '../meta-storage/meta-range.js';
import type { MetaStore } from '../meta-storage/meta-store.js';
import { defaultControllerConfig } from './controller-config.js';
import { TokenBucket, unlimitedRate } from './token-bucket.js';

const defaultName = 'default';
const longestNameBytes = 32;
const mostPriority = 16;
const middlePriority = 8;

/** A group as it runs. */
export interface RunningGroup {
  /** Settings alone: tokens and consumption are beside it. */
  settings: ResourceGroup;
  readonly bucket: TokenBucket;
  readonly consumption: Consumption;
}

/**
 * Resource groups, by keyspace. Settings are kept where clients watch them: in etcd, below `resource_group/settings` or
 * `resource_group/keyspace/settings/<id>` (`raw-keyspace-resource-metrics.md §3.2`). What is refused ends the call with
 * the status UNKNOWN, as in PD.
 */
export class ResourceGroups {
  readonly #meta: MetaStore;
  readonly #keyspaces = new Map<number, Map<string, RunningGroup>>();

  constructor(meta: MetaStore) {
    this.#meta = meta;
    this.#groupsOf(nullKeyspaceId);
    this.configureController({});
  }

  /** By name; DEFAULT's groups are made when they are asked for. */
  list(keyspaceId: number): RunningGroup[] {
    return [...this.#groupsOf(keyspaceId)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  }

  get(keyspaceId: number, name: string): RunningGroup {
    const groups = name === defaultName ? this.#groupsOf(keyspaceId) : this.#keyspaces.get(keyspaceId);
    if (groups === undefined) throw noKeyspace(keyspaceId);
    const found = groups.get(name);
    if (found === undefined) throw noGroup(name);
    return found;
  }

  find(keyspaceId: number, name: string): RunningGroup | undefined {
    return (name === defaultName ? this.#groupsOf(keyspaceId) : this.#keyspaces.get(keyspaceId))?.get(name);
  }

  /** A group of that name is replaced, with all that it has saved. */
  add(keyspaceId: number, group: ResourceGroup): void {
    check(group);
    this.#put(keyspaceId, this.#groupsOf(keyspaceId), group);
  }

  modify(keyspaceId: number, group: ResourceGroup): void {
    const running = this.get(keyspaceId, group.name);
    if (group.name === '') throw invalid('the group name');
    if (group.mode !== running.settings.mode)
      throw unknown('only support reconfigure in same mode, maybe you should delete and create a new one');
    if (group.priority > mostPriority) throw unknown('invalid resource group priority, the value should be in [0,16]');
    if (group.rUSettings === undefined)
      throw unknown('invalid resource group settings, RU mode should set RU settings');
    const { settings, tokens = 0 } = group.rUSettings.rU ?? {};
    running.bucket.patch(settings === undefined ? undefined : bucketSettings(settings), tokens);
    running.settings = clone(ResourceGroupSchema, group);
    this.#save(keyspaceId, running);
  }

  delete(keyspaceId: number, name: string): void {
    const groups = this.#keyspaces.get(keyspaceId);
    if (groups === undefined) throw noKeyspace(keyspaceId);
    if (name === defaultName) throw unknown('[PD:resourcemanager:ErrDeleteReservedGroup]cannot delete reserved group');
    if (!groups.delete(name)) throw noGroup(name);
    this.#meta.delete(oneKey(keyOf(keyspaceId, name)));
  }

  /** Changes what clients' controllers are told; keys that are not named get their default. */
  configureController(changes: Readonly<Record<string, unknown>>): void {
    const json = JSON.stringify({ ...defaultControllerConfig, ...changes });
    this.#meta.put('resource_group/controller', bytesOf(binaryOfKey(json)));
  }

  /** The group as PD shows it. */
  shown(keyspaceId: number, running: RunningGroup, withStats: boolean): ResourceGroup {
    const { settings, bucket, consumption } = running;
    const { fillRate, burstLimit } = bucket.settings;
    const { name, mode, priority, runawaySettings, backgroundSettings } = settings;
    const rest: MessageInitShape<typeof ResourceGroupSchema> = {
      ...(runawaySettings === undefined ? {} : { runawaySettings }),
      ...(backgroundSettings === undefined ? {} : { backgroundSettings }),
      ...(withStats ? { RUStats: consumption } : {}),
    };
    return create(ResourceGroupSchema, {
      name,
      mode,
      priority,
      rUSettings: {
        rU: { settings: { fillRate: BigInt(fillRate), burstLimit: BigInt(burstLimit) }, tokens: bucket.tokens },
      },
      keyspaceId: { keyspace: { case: 'value', value: keyspaceId } },
      ...rest,
    });
  }

  #groupsOf(keyspaceId: number): Map<string, RunningGroup> {
    const found = this.#keyspaces.get(keyspaceId);
    if (found !== undefined) return found;
    const groups = new Map<string, RunningGroup>();
    this.#keyspaces.set(keyspaceId, groups);
    this.#put(
      keyspaceId,
      groups,
      create(ResourceGroupSchema, {
        name: defaultName,
        mode: GroupMode.RUMode,
        priority: middlePriority,
        rUSettings: { rU: { settings: { fillRate: BigInt(unlimitedRate), burstLimit: -1n } } },
      }),
    );
    return groups;
  }

  #put(keyspaceId: number, groups: Map<string, RunningGroup>, group: ResourceGroup): void {
    const { settings, tokens = 0 } = group.rUSettings?.rU ?? {};
    const bucket = new TokenBucket(bucketSettings(settings), tokens);
    const running = { settings: clone(ResourceGroupSchema, group), bucket, consumption: create(ConsumptionSchema) };
    groups.set(group.name, running);
    this.#save(keyspaceId, running);
  }

  #save(keyspaceId: number, running: RunningGroup): void {
    const message = this.shown(keyspaceId, running, true);
    this.#meta.put(keyOf(keyspaceId, running.settings.name), toBinary(ResourceGroupSchema, message));
  }
}

function keyOf(keyspaceId: number, name: string): string {
  const folder = keyspaceId === nullKeyspaceId ? 'settings' : `keyspace/settings/${keyspaceId}`;
  return `resource_group/${folder}/${binaryOfKey(name)}`;
}

function bucketSettings(settings: { fillRate: bigint; burstLimit: bigint } | undefined): {
  fillRate: number;
  burstLimit: number;
} {
  return { fillRate: Number(settings?.fillRate ?? 0n), burstLimit: Number(settings?.burstLimit ?? 0n) };
}

function check({ name, mode, priority }: ResourceGroup): void {
  if (name === '' || Buffer.byteLength(name) > longestNameBytes) throw invalid('the group name');
  if (priority > mostPriority) throw invalid('the group priority');
  // PD does not survive the other modes; here they are turned away.
  if (mode !== GroupMode.RUMode) throw invalid('the group mode');
}

function unknown(message: string): StatusError {
  return new StatusError(grpcStatus.unknown, message);
}

function invalid(what: string): StatusError {
  return unknown(`[PD:resourcemanager:ErrInvalidGroup]invalid group settings, please check ${what}`);
}

function noGroup(name: string): StatusError {
  return unknown(`[PD:resourcemanager:ErrGroupNotExists]the ${name} resource group does not exist`);
}

function noKeyspace(id: number): StatusError {
  return unknown(`[PD:resourcemanager:ErrKeyspaceNotExists]the keyspace does not exist with id ${id}`);
}
