import type { Attempt } from '../errors/attempt.js';
import type { BackoffKind } from '../retry/backoff-kind.js';
import { EventChannel } from './event-channel.js';
import { SpanChannel } from './span-channel.js';

/** One call of the public API. Keys appear redacted, values not at all. */
export interface OperationSpan {
  /** `raw.get`, `txn.commit`, … */
  readonly operation: string;
  readonly clusterId?: bigint | undefined;
  readonly keyspace?: string | undefined;
  /** How many keys or entries the call names. */
  readonly entries?: number | undefined;
}

/** A request to a store has ended, one way or another. */
export interface AttemptEvent {
  readonly operation: string;
  readonly attempt: Attempt;
}

/** An operation is about to wait before it tries again. */
export interface BackoffEvent {
  readonly operation: string;
  readonly kind: BackoffKind;
  readonly sleepMs: number;
  /** How long the operation has waited before this. */
  readonly sleptMs: number;
  readonly cause: string;
}

/** A request to PD has ended. */
export interface PdEvent {
  /** `GetRegion`, `Tso`, … */
  readonly method: string;
  readonly url: string;
  readonly startedAtMs: number;
  readonly durationMs: number;
  /** `ok`, or what went wrong. */
  readonly outcome: string;
}

/** What a client knows about a region or a store has changed. */
export interface RegionCacheEvent {
  readonly change: 'inserted' | 'invalidated' | 'leader-switched' | 'store-changed';
  readonly regionId?: bigint | undefined;
  readonly storeId?: bigint | undefined;
  readonly reason: string;
}

/** A connection has changed its state. */
export interface ConnectionEvent {
  readonly address: string;
  /** Counts the connections that the client has made to this address. */
  readonly version: number;
  readonly state: 'idle' | 'connecting' | 'ready' | 'transient-failure' | 'closed';
  readonly reason?: string | undefined;
}

export const operationChannel: SpanChannel<OperationSpan> = new SpanChannel('tikv:operation');
export const attemptChannel: EventChannel<AttemptEvent> = new EventChannel('tikv:attempt');
export const backoffChannel: EventChannel<BackoffEvent> = new EventChannel('tikv:backoff');
export const pdChannel: EventChannel<PdEvent> = new EventChannel('tikv:pd');
export const regionCacheChannel: EventChannel<RegionCacheEvent> = new EventChannel('tikv:region-cache');
export const connectionChannel: EventChannel<ConnectionEvent> = new EventChannel('tikv:connection');
