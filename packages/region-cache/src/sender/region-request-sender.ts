import { type Backoffer, type Runtime } from '@tikv/core';
import { CodecError } from '@tikv/kvproto';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import type { ContextInit } from '@tikv/kvproto/kvrpcpb';
import { type Command, RpcError, type StoreCaller, type WithContext } from '@tikv/rpc';
import type { RegionCache } from '../cache/region-cache.js';
import type { Region, Replica } from '../region/region.js';
import type { StoreCache } from '../store/store-cache.js';
import { type ErrorContext, errorOfGarbage, errorOfRefusal, errorOfRegionError } from './hard-errors.js';
import { decideRegionError } from './region-error-decision.js';
import { ReplicaSelector } from './replica-selector.js';
import { attemptContext, contextPrefix } from './request-context.js';
import { decideTransportError } from './transport-error-decision.js';
import { failureOf, type WriteFate } from './write-fate.js';

export interface SenderOptions {
  readonly cache: RegionCache;
  readonly stores: StoreCache;
  readonly caller: StoreCaller;
  readonly clusterId: bigint;
  readonly runtime: Runtime;
}

/** A response, or what the caller has to look the region up again for. */
export type SendResult<Response> =
  | { readonly response: Response; readonly regionError: undefined }
  | { readonly response: undefined; readonly regionError: string };

/** One request and all that belongs to it; the request is never changed. */
export interface Sending<Request extends WithContext, Response> {
  readonly command: Command<Request, Response>;
  readonly request: Request;
  /** The caller's part of the context: API version, keyspace, … */
  readonly context: ContextInit;
  readonly region: Region;
  readonly backoffer: Backoffer;
  readonly fate: WriteFate;
}

/** The part of a `Sending` that does not depend on the command's types. */
type Ongoing = Pick<Sending<WithContext, unknown>, 'region' | 'backoffer' | 'fate'> & {
  readonly command: { readonly name: string; readonly kind: 'read' | 'write' };
};

const noReplica = 'no replica of the region is left to try';

/**
 * Sends a request to a region until a replica answers or the region has to be looked up again
 * (pd-region-rpc-retry.md §4.4).
 *
 * @throws TikvError for what no retry can cure, and as `Backoffer` for abort, deadline, close and exhausted budget; for a
 *   write whose fate is unknown by then, UNDETERMINED.
 */
export class RegionRequestSender {
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  async send<Request extends WithContext, Response>(
    sending: Sending<Request, Response>,
  ): Promise<SendResult<Response>> {
    const { region, backoffer, command, fate } = sending;
    const selector = new ReplicaSelector(region);
    try {
      for (let attempt = 0; ; attempt += 1) {
        backoffer.throwIfDone();
        const index = selector.next();
        if (index === undefined) {
          this.#options.cache.invalidate(region, 'no replica');
          return { response: undefined, regionError: noReplica };
        }
        const replica = region.replicas[index] as Replica;
        if (!this.#options.stores.isResolved(replica.store))
          await this.#options.stores.resolve(replica.store, backoffer);
        if (replica.store.state === 'tombstone' || replica.store.address === '') {
          this.#options.cache.invalidate(region, 'store not found');
          continue;
        }
        const startedAtMs = this.#options.runtime.monotonicMs();
        const response = await this.#attempt(sending, replica, startedAtMs, attempt > 0);
        if (response === undefined) continue;
        const regionError = command.regionError(response);
        if (regionError === undefined) {
          // A replica that serves a leader's request leads.
          if (index !== region.leaderIndex) this.#options.cache.switchLeader(region, index);
          return { response, regionError: undefined };
        }
        const returned = await this.#onRegionError(sending, regionError, selector, index, startedAtMs);
        if (returned !== undefined) return { response: undefined, regionError: returned };
      }
    } catch (error) {
      throw command.kind === 'write' ? failureOf(error, fate, backoffer) : error;
    }
  }

  /** One attempt on one replica; undefined when there was no response and another attempt is due. */
  async #attempt<Request extends WithContext, Response>(
    sending: Sending<Request, Response>,
    replica: Replica,
    startedAtMs: number,
    isRetry: boolean,
  ): Promise<Response | undefined> {
    const { command, backoffer, region } = sending;
    const { caller, clusterId } = this.#options;
    const timeoutMs = Math.min(command.timeoutMs, backoffer.remainingMs());
    const prefix = contextPrefix(region, replica, clusterId);
    const context = attemptContext(sending.context, prefix, isRetry, Math.max(1, Math.floor(timeoutMs)));
    try {
      return await caller.call(
        replica.store.address,
        command,
        { ...sending.request, context },
        { deadlineAtMs: startedAtMs + timeoutMs, signal: backoffer.signal },
      );
    } catch (error) {
      if (error instanceof CodecError) {
        if (command.kind === 'write') sending.fate.maybeApplied = true;
        this.#record(sending, replica, startedAtMs, `garbage: ${error.message}`);
        throw errorOfGarbage(error, this.#errorContext(sending, replica));
      }
      if (!(error instanceof RpcError)) throw error;
      if (command.kind === 'write' && error.sent) sending.fate.maybeApplied = true;
      this.#record(sending, replica, startedAtMs, `${error.grpcCode}: ${error.details}`);
      await this.#onTransportError(sending, replica, error);
      return undefined;
    }
  }

  async #onTransportError(sending: Ongoing, replica: Replica, error: RpcError): Promise<void> {
    const { backoffer } = sending;
    const { caller, stores } = this.#options;
    backoffer.throwIfDone();
    const decision = decideTransportError(error);
    if (decision.action === 'fatal') throw errorOfRefusal(decision.reason, error, this.#errorContext(sending, replica));
    if (decision.closeConnection) caller.closeAddress(error.address, error.connectionVersion);
    await stores.confirmFailure(replica.store, error.address, backoffer);
    await backoffer.backoff('tikvRPC', error);
  }

  /** Tells the caches and waits; returns what the caller is told when the request ends here. */
  async #onRegionError(
    sending: Ongoing,
    regionError: RegionError,
    selector: ReplicaSelector,
    index: number,
    startedAtMs: number,
  ): Promise<string | undefined> {
    const { region, backoffer, command, fate } = sending;
    const replica = region.replicas[index] as Replica;
    if (regionError.undeterminedResult !== undefined && command.kind === 'write') fate.maybeApplied = true;
    const decision = decideRegionError(regionError);
    this.#record(sending, replica, startedAtMs, decision.name);
    if (decision.error !== undefined) throw errorOfRegionError(decision.error, this.#errorContext(sending, replica));
    const { cache, stores, caller } = this.#options;
    const { lesson } = decision;
    switch (lesson.kind) {
      case 'none':
        break;
      case 'invalidate':
        cache.invalidate(region, lesson.reason);
        break;
      case 'not-leader':
        selector.flagNotLeader(index);
        break;
      case 'leader-is': {
        selector.flagNotLeader(index);
        const named = selector.indexOf(lesson.leader.id, lesson.leader.storeId);
        if (named === undefined) {
          cache.invalidate(region, 'store not found');
          return decision.name;
        }
        // A hint that names a dead store would only send everybody there (trap 12).
        if ((region.replicas[named] as Replica).store.reachable) {
          cache.switchLeader(region, named);
          selector.favour(named);
        }
        break;
      }
      case 'epochs':
        if (cache.applyEpochs(region, lesson.regions, replica) === 'store-lags') {
          await backoffer.backoff('regionMiss', decision.name);
          return undefined;
        }
        break;
      case 'store-moved':
        stores.needCheck(replica.store);
        cache.invalidate(region, 'store moved');
        // The address may be the same while the host behind it is not (trap 15).
        caller.closeAddress(replica.store.address, Number.POSITIVE_INFINITY);
        break;
    }
    if (decision.backoff !== undefined) await backoffer.backoff(decision.backoff, decision.name);
    return decision.result === 'return' ? decision.name : undefined;
  }

  #record(sending: Ongoing, replica: Replica, startedAtMs: number, outcome: string): void {
    const { backoffer, command, region } = sending;
    backoffer.recordAttempt({
      target: replica.store.label,
      what: command.name,
      outcome,
      startedAtMs: startedAtMs - backoffer.startedAtMs,
      durationMs: this.#options.runtime.monotonicMs() - startedAtMs,
      regionId: region.id,
      storeId: replica.store.id,
    });
  }

  #errorContext(sending: Ongoing, replica: Replica): ErrorContext {
    const { backoffer, command, region, fate } = sending;
    const { clusterId } = this.#options;
    return {
      operation: backoffer.operation,
      command: command.name,
      clusterId,
      region,
      replica,
      history: backoffer.history,
      undetermined: command.kind === 'write' && fate.maybeApplied,
    };
  }
}
