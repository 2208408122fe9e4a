import { InvariantError, isTikvError, type Runtime } from '@tikv/core';
import { CodecError, decode } from '@tikv/kvproto';
import {
  FindGroupByKeyspaceIDRequest,
  type FindGroupByKeyspaceIDRequestInit,
  FindGroupByKeyspaceIDResponse,
  Participant,
} from '@tikv/kvproto/tsopb';
import { type ConnectionPool, RpcError } from '@tikv/rpc';
import { callMember } from '../calls/call-member.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import { addressOf } from '../discovery/member-address.js';
import type { Members } from '../discovery/members.js';
import { classifyPdError, type PdErrorClass } from '../errors/classify-pd-error.js';
import { saidBy } from '../errors/said-by.js';
import { serviceEndpoint, type TsoEndpoint, type TsoEndpoints } from './tso-endpoint.js';

export interface ServiceEndpointsOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly members: Members;
  readonly keyspaceId: () => number;
  /** Where PD says that nodes of the service are: URLs. */
  readonly tsoUrls: () => Promise<readonly string[]>;
  /** A value of PD's etcd; undefined when there is none. */
  readonly metaValue: (key: string) => Promise<Uint8Array | undefined>;
  /** The group that the configuration of the keyspace names; 0 when it names none. */
  readonly configuredGroup: (keyspaceId: number) => Promise<number>;
}

const findGroupByKeyspaceId: PdMethod<FindGroupByKeyspaceIDRequestInit, FindGroupByKeyspaceIDResponse> = pdMethod(
  'FindGroupByKeyspaceID',
  FindGroupByKeyspaceIDRequest,
  FindGroupByKeyspaceIDResponse,
  'tsopb.TSO',
);
const nodeTimeoutMs = 1_000;

/** The timestamp service gives the timestamps: the primary of the keyspace's group (pd-region-rpc-retry.md §1.7). */
export class ServiceEndpoints implements TsoEndpoints {
  readonly #options: ServiceEndpointsOptions;
  readonly #onChange: (() => void)[] = [];
  #current: readonly TsoEndpoint[] = [];
  #modRevision = 0n;
  #turn = 0;

  constructor(options: ServiceEndpointsOptions) {
    this.#options = options;
  }

  current(): readonly TsoEndpoint[] {
    return this.#current;
  }

  onChange(listener: () => void): void {
    this.#onChange.push(listener);
  }

  noteFailure(address: string, outcome: string): void {
    this.#options.members.noteFailure(address, outcome);
  }

  noteSuccess(address: string): void {
    this.#options.members.noteSuccess(address);
  }

  /** What was found is of another keyspace, or was long ago. */
  forget(): void {
    this.#current = [];
    this.#modRevision = 0n;
  }

  async find(_after: PdErrorClass | undefined): Promise<boolean> {
    try {
      const found = await this.#primary();
      if (found === undefined) return false;
      const [before] = this.#current;
      if (before?.name === found.name) return true;
      this.#current = [found];
      for (const listener of this.#onChange) listener();
      return true;
    } catch (error) {
      if (error instanceof InvariantError) throw error;
      this.#options.members.noteFailure('tso service', isTikvError(error) ? error.message : String(error));
      return false;
    }
  }

  async #primary(): Promise<TsoEndpoint | undefined> {
    const urls = await this.#options.tsoUrls();
    if (urls.length === 0) return this.#legacyPrimary();
    const address = addressOf(urls[this.#turn++ % urls.length] as string);
    if (address === undefined) return undefined;
    const first = await this.#ask(address);
    if (first === undefined || first.primary !== undefined) return first?.primary;
    // This one knows of no primary: perhaps one of those that it names does.
    const { secondaries } = first;
    const other = secondaries[Math.floor(this.#options.runtime.random() * secondaries.length)];
    return other === undefined ? undefined : (await this.#ask(other))?.primary;
  }

  /** Undefined when the node is no use: it does not answer, or its knowledge is older than ours. */
  async #ask(address: string): Promise<{ primary: TsoEndpoint | undefined; secondaries: string[] } | undefined> {
    const { pool, runtime, members } = this.#options;
    const keyspaceId = this.#options.keyspaceId();
    const keyspace = { case: 'keyspaceId', value: keyspaceId } as const;
    const header = { clusterId: members.clusterId, keyspace, keyspaceGroupId: 0, calleeId: address };
    const request = { header, keyspace, modRevision: this.#modRevision };
    try {
      const method = findGroupByKeyspaceId;
      const answer = await callMember({ pool, runtime, address, method, request, timeoutMs: nodeTimeoutMs });
      const { error } = answer.header ?? {};
      if (error !== undefined && error.type !== 0) {
        members.noteFailure(address, error.message);
        const kind = classifyPdError({ grpcCode: 'UNKNOWN', details: error.message });
        if (kind === 'mismatched-callee') pool.closeAddress(address, pool.get(address).version);
        return undefined;
      }
      const group = answer.keyspaceGroup;
      if (group === undefined || answer.modRevision < this.#modRevision) {
        members.noteFailure(address, 'knows the keyspace group as it was before');
        return undefined;
      }
      this.#modRevision = answer.modRevision;
      const { clusterId } = members;
      const primary = group.members.find(({ isPrimary }) => isPrimary);
      const primaryAddress = primary && addressOf(primary.address);
      const secondaries = group.members
        .filter(({ isPrimary }) => !isPrimary)
        .map((member) => addressOf(member.address))
        .filter((each) => each !== undefined && each !== address) as string[];
      if (primaryAddress === undefined) {
        members.noteFailure(address, `knows no primary of keyspace group ${group.id}`);
        return { primary: undefined, secondaries };
      }
      const found = serviceEndpoint({ clusterId, keyspaceId, keyspaceGroupId: group.id, address: primaryAddress });
      return { primary: found, secondaries };
    } catch (error) {
      if (!(error instanceof RpcError) && !(error instanceof CodecError)) throw error;
      members.noteFailure(address, saidBy(error, nodeTimeoutMs));
      if (error instanceof RpcError && classifyPdError(error) === 'mismatched-callee') {
        pool.closeAddress(address, error.connectionVersion);
      }
      return undefined;
    }
  }

  /** PD names no node: it is so old that there is the default group only, whose primary is written in its etcd. */
  async #legacyPrimary(): Promise<TsoEndpoint | undefined> {
    const { members } = this.#options;
    const keyspaceId = this.#options.keyspaceId();
    const group = await this.#options.configuredGroup(keyspaceId);
    if (group !== 0) {
      members.noteFailure('tso service', `PD names no node, and keyspace ${keyspaceId} is of group ${group}`);
      return undefined;
    }
    const value = await this.#options.metaValue(`/ms/${members.clusterId}/tso/00000/primary`);
    const [url] = value === undefined ? [] : decode(Participant, value).listenUrls;
    const address = url === undefined ? undefined : addressOf(url);
    if (address === undefined) return undefined;
    return serviceEndpoint({ clusterId: members.clusterId, keyspaceId, keyspaceGroupId: 0, address });
  }
}
