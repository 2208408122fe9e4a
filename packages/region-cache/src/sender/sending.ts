import type { Backoffer, RedactMode, Runtime } from '@tikv/core';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import type { ContextInit } from '@tikv/kvproto/kvrpcpb';
import type { AttemptFailure, Command, WithContext } from '@tikv/rpc';
import type { RegionCache } from '../cache/region-cache.js';
import type { Region } from '../region/region.js';
import type { ReplicaRead } from '../selector/replica-read.js';
import type { StoreCache } from '../store/store-cache.js';
import type { StoreCalls } from '../store/store-calls.js';
import type { WriteFate } from './write-fate.js';

export interface SenderOptions {
  readonly cache: RegionCache;
  readonly stores: StoreCache;
  readonly caller: StoreCalls;
  readonly clusterId: bigint;
  readonly runtime: Runtime;
  /** Send a request through a follower when its leader's store cannot be reached. Default false. */
  readonly forwarding?: boolean | undefined;
  /** How keys appear in errors. Default `hex`. */
  readonly redact?: RedactMode | undefined;
}

/** Why a region has to be looked up again. */
export interface RegionFailure {
  /** As it stands in the list of attempts. */
  readonly name: string;
  /**
   * The regions that took its place are known already, so that a transaction need not wait (§4.7). False also for the
   * EpochNotMatch that the sender makes up when no replica is left.
   */
  readonly replaced: boolean;
  /** What the store said; undefined when no replica was left to ask. */
  readonly error: RegionError | undefined;
}

/** A response, or what the caller has to look the region up again for. */
export type SendResult<Response> =
  | { readonly response: Response; readonly regionError: undefined }
  | { readonly response: undefined; readonly regionError: RegionFailure };

/** An attempt at the leader that was made before the request came to the sender, and how it ended: in one of two ways. */
export interface FirstAttempt {
  readonly region: Region;
  readonly leader: number;
  readonly startedAtMs: number;
  /** How long it was given. */
  readonly timeoutMs: number;
  readonly error: AttemptFailure | undefined;
  readonly regionError: RegionError | undefined;
}

/** One request and all that belongs to it; the request is never changed. */
export interface Sending<Request extends WithContext, Response> {
  readonly command: Command<Request, Response>;
  readonly request: Request;
  /** The caller's part of the context: API version, keyspace, … */
  readonly context: ContextInit;
  readonly region: Region;
  readonly backoffer: Backoffer;
  readonly fate: WriteFate;
  /** Which replica should serve a read. Default: the leader. */
  readonly read?: ReplicaRead | undefined;
  /**
   * How long each attempt may take, when that is less than the command's own limit. A read of which an attempt takes
   * longer goes to the next replica at once (§4.5, row 3).
   */
  readonly attemptTimeoutMs?: number | undefined;
}

/** The part of a `Sending` that does not depend on the command's types. */
export type Ongoing = Omit<Sending<WithContext, unknown>, 'command' | 'request'> & {
  readonly command: { readonly name: string; readonly kind: 'read' | 'write'; readonly timeoutMs: number };
};
