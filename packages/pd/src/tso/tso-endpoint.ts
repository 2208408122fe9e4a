import { encode } from '@tikv/kvproto';
import { TsoRequest as PdTsoRequest } from '@tikv/kvproto/pdpb';
import { TsoRequest as ServiceTsoRequest } from '@tikv/kvproto/tsopb';
import type { Metadata } from '@tikv/rpc';
import type { PdErrorClass } from '../errors/classify-pd-error.js';

/** A server that gives timestamps, and how it is asked. */
export interface TsoEndpoint {
  /** Streams are kept by this. */
  readonly name: string;
  readonly address: string;
  readonly path: string;
  readonly metadata: Metadata | undefined;
  encode(count: number): Uint8Array;
}

/** Who gives timestamps now. The one client of timestamps outlives every change of it (pd-region-rpc-retry.md §8). */
export interface TsoEndpoints {
  /** One of them is asked each time; empty: nobody is known. */
  current(): readonly TsoEndpoint[];
  /** Looks for them anew, after a failure of this kind if there was one. Resolves with whether it found any; never rejects. */
  find(after: PdErrorClass | undefined): Promise<boolean>;
  /** Called when others are asked from now on. */
  onChange(listener: () => void): void;
  noteFailure(address: string, outcome: string, kind: PdErrorClass): void;
  noteSuccess(address: string): void;
}

/** PD itself; with `forwardTo` a follower that passes on to the leader (pd-region-rpc-retry.md §1.6.5). */
export function pdEndpoint(clusterId: bigint, address: string, forwardTo: string | undefined): TsoEndpoint {
  const header = { clusterId };
  return {
    name: forwardTo === undefined ? `pd ${address}` : `pd ${address} for ${forwardTo}`,
    address,
    path: '/pdpb.PD/Tso',
    metadata: forwardTo === undefined ? undefined : { 'pd-forwarded-host': forwardTo },
    encode: (count) => encode(PdTsoRequest, { header, count }),
  };
}

/** The primary of a keyspace group in the timestamp service (§1.7). */
export function serviceEndpoint(parts: {
  clusterId: bigint;
  keyspaceId: number;
  keyspaceGroupId: number;
  address: string;
}): TsoEndpoint {
  const { clusterId, keyspaceId, keyspaceGroupId, address } = parts;
  const keyspace = { case: 'keyspaceId', value: keyspaceId } as const;
  const header = { clusterId, keyspace, keyspaceGroupId, calleeId: address };
  return {
    name: `tso ${address} group ${keyspaceGroupId}`,
    address,
    path: '/tsopb.TSO/Tso',
    metadata: undefined,
    encode: (count) => encode(ServiceTsoRequest, { header, count }),
  };
}
