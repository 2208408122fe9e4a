import { create, toBinary } from '@bufbuild/protobuf';
import { ParticipantSchema } from '@tikv/kvproto/general/tsopb';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import type { Discovery } from '../satellites/discovery.js';
import { newSatellite, type SatelliteRecord } from '../satellites/satellite.js';
import { cannotGenerate } from '../timestamps/cannot-generate.js';
import { type Timestamp, TimestampOracle } from '../timestamps/timestamp-oracle.js';
import type { KeyspaceGroup } from './keyspace-group.js';

interface TsoServiceParts {
  /** PD's own: the default group goes on with it. */
  readonly oracle: TimestampOracle;
  readonly wallMs: () => number;
  readonly discovery: Discovery;
}

/** What a client says about itself when it asks a node. */
interface AskedOfNode {
  readonly keyspaceId: number;
  /** The group that it believes its keyspace to be of. */
  readonly groupId: number;
  readonly count: number;
}

/** Timestamps as a service beside PD (pd-region-rpc-retry.md §1.7). Group 0 has all keyspaces that no other one has. */
export class TsoService {
  readonly #parts: TsoServiceParts;
  readonly #nodes: SatelliteRecord[] = [];
  readonly #groups: KeyspaceGroup[];
  /** Whether timestamps come from here and not from PD. */
  isIndependent = false;
  modRevision = 1n;

  constructor(parts: TsoServiceParts) {
    this.#parts = parts;
    this.#groups = [{ id: 0, keyspaceIds: new Set(), members: [], primary: undefined, oracle: parts.oracle }];
  }

  get nodes(): readonly SatelliteRecord[] {
    return this.#nodes;
  }

  get groups(): readonly KeyspaceGroup[] {
    return this.#groups;
  }

  group(id: number): KeyspaceGroup {
    const group = this.#groups.find((each) => each.id === id);
    if (group === undefined) throw new Error(`there is no keyspace group ${id}`);
    return group;
  }

  /** A node more, in the default group. */
  addNode(): SatelliteRecord {
    const node = newSatellite(`tso-${this.#nodes.length}`);
    this.#nodes.push(node);
    const group = this.group(0);
    group.members = [...group.members, node];
    return node;
  }

  /** A node has begun to serve; where nobody is primary it is so from now on. */
  started(node: SatelliteRecord, url: string): void {
    node.url = url;
    node.isRunning = true;
    this.#parts.discovery.register('tso', node);
    for (const group of this.#groups) {
      if (group.primary === undefined && group.members.includes(node)) this.movePrimary(group, node);
    }
  }

  /** A node has gone; its groups have no primary until one is named. */
  stopped(node: SatelliteRecord): void {
    node.isRunning = false;
    this.#parts.discovery.forget('tso', node.url);
    for (const group of this.#groups) if (group.primary === node) this.movePrimary(group, undefined);
  }

  movePrimary(group: KeyspaceGroup, node: SatelliteRecord | undefined): void {
    if (node !== undefined && !(node.isRunning && group.members.includes(node))) {
      throw new Error(`${node.name} cannot be the primary of keyspace group ${group.id}`);
    }
    group.primary = node;
    group.oracle.takeOver();
    const participant = node && create(ParticipantSchema, { name: node.name, listenUrls: [node.url] });
    this.#parts.discovery.primary(group.id, participant && toBinary(ParticipantSchema, participant));
  }

  /** These keyspaces belong to this group from now on, which these nodes serve. Their timestamps go on rising. */
  assign(id: number, keyspaceIds: readonly number[], members: readonly SatelliteRecord[]): void {
    let group = this.#groups.find((each) => each.id === id);
    if (group === undefined) {
      group = { id, keyspaceIds: new Set(), members: [], primary: undefined, oracle: this.#newOracle() };
      this.#groups.push(group);
    }
    for (const other of this.#groups) {
      other.keyspaceIds = new Set([...other.keyspaceIds].filter((keyspace) => !keyspaceIds.includes(keyspace)));
    }
    group.keyspaceIds = new Set([...group.keyspaceIds, ...keyspaceIds]);
    group.members = members;
    this.modRevision += 1n;
    if (group.primary === undefined || !members.includes(group.primary)) {
      this.movePrimary(
        group,
        members.find(({ isRunning }) => isRunning),
      );
    }
  }

  /** The group of a keyspace. */
  groupOf(keyspaceId: number): KeyspaceGroup {
    return this.#groups.find(({ keyspaceIds }) => keyspaceIds.has(keyspaceId)) ?? this.group(0);
  }

  /** Timestamps from one node, and the group that they are of. Throws what its stream ends with. */
  next(node: SatelliteRecord, asked: AskedOfNode): { readonly groupId: number; readonly timestamp: Timestamp } {
    const { keyspaceId, groupId, count } = asked;
    const assigned = this.#groups.find(({ keyspaceIds }) => keyspaceIds.has(keyspaceId));
    const group = assigned ?? this.group(0);
    const isMember = group.members.includes(node);
    if (assigned !== undefined && !isMember) {
      const why = `requested keyspace group with id ${groupId} is not served by this host/pod`;
      throw unknown(`[PD:tso:ErrGetAllocator]get allocator failed, ${why}`);
    }
    if (assigned === undefined && (groupId !== 0 || !isMember)) {
      throw unknown(`[PD:tso:ErrKeyspaceNotAssigned]the keyspace ${keyspaceId} isn't assigned to any keyspace group`);
    }
    if (group.primary !== node) throw cannotGenerate('requested pd is not leader of cluster');
    return { groupId: group.id, timestamp: group.oracle.next(count) };
  }

  /** A new group's timestamps begin after all that its keyspaces have had. */
  #newOracle(): TimestampOracle {
    const { physical } = this.#parts.oracle.next(1);
    return new TimestampOracle(this.#parts.wallMs, Number(physical) + 1);
  }
}

function unknown(message: string): StatusError {
  return new StatusError(grpcStatus.unknown, message);
}
