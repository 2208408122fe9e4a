import type { ContextInit } from '@tikv/kvproto/kvrpcpb';
import type { StoreCall, WithContext } from '@tikv/rpc';
import type { Region } from '../region/region.js';
import type { StoreEntry } from '../store/store-entry.js';
import { attemptTimeoutMs, RegionRequest } from './region-request.js';
import { contextPrefix, isReady, PlainContexts } from './request-context.js';
import type { FirstAttempt, SenderOptions, Sending, SendResult } from './sending.js';
import { failureOf } from './write-fate.js';

/**
 * Sends a request to a region until a replica answers or the region has to be looked up again
 * (pd-region-rpc-retry.md §4.4).
 *
 * @throws TikvError for what no retry can cure, and as `Backoffer` for abort, deadline, close and exhausted budget; for a
 *   write whose fate is unknown by then, UNDETERMINED.
 */
export class RegionRequestSender {
  readonly #options: SenderOptions;
  readonly #contexts = new PlainContexts();

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  async send<Request extends WithContext, Response>(
    sending: Sending<Request, Response>,
  ): Promise<SendResult<Response>> {
    const { region, backoffer, command, fate } = sending;
    try {
      backoffer.throwIfDone();
      const leader = region.leaderIndex;
      if ((sending.read !== undefined && command.kind === 'read') || !isReady(region, leader)) {
        return await new RegionRequest(this.#options, sending).run();
      }
      // The short road: nothing is kept for attempts that may never come.
      const startedAtMs = this.#options.runtime.monotonicMs();
      const timeoutMs = attemptTimeoutMs(sending);
      let response: Response;
      try {
        response = await this.#callLeader(sending, leader, startedAtMs, timeoutMs);
      } catch (error) {
        return await new RegionRequest(this.#options, sending).afterError(
          { index: leader, startedAtMs, timeoutMs },
          error,
        );
      }
      const regionError = command.regionError(response);
      if (regionError === undefined) return { response, regionError: undefined };
      return await new RegionRequest(this.#options, sending).afterRegionError(
        { index: leader, startedAtMs, timeoutMs },
        regionError,
      );
    } catch (error) {
      throw command.kind === 'write' ? failureOf(error, fate, backoffer) : error;
    }
  }

  /** Goes on with a request whose first attempt was made elsewhere. Rejects as `send`. */
  async resume<Request extends WithContext, Response>(
    sending: Sending<Request, Response>,
    { leader, startedAtMs, timeoutMs, error, regionError }: FirstAttempt,
  ): Promise<SendResult<Response>> {
    const { backoffer, command, fate } = sending;
    try {
      const request = new RegionRequest(this.#options, sending);
      const attempt = { index: leader, startedAtMs, timeoutMs };
      return regionError === undefined
        ? await request.afterError(attempt, error)
        : await request.afterRegionError(attempt, regionError);
    } catch (failure) {
      throw command.kind === 'write' ? failureOf(failure, fate, backoffer) : failure;
    }
  }

  /** The context of a first attempt on a leader; `base` is the route's. */
  firstContext(base: ContextInit, region: Region, leader: number, timeoutMs: number): ContextInit {
    return this.#contexts.of(base, contextPrefix(region, leader, this.#options.clusterId), timeoutMs);
  }

  /** Makes one attempt at a store, whose outcome the call is told. */
  start<Request extends WithContext, Response>(store: StoreEntry, call: StoreCall<Request, Response>): void {
    this.#options.caller.start(store.address, call);
  }

  #callLeader<Request extends WithContext, Response>(
    sending: Sending<Request, Response>,
    leader: number,
    startedAtMs: number,
    timeoutMs: number,
  ): Promise<Response> {
    const { command, region, request, backoffer } = sending;
    const { caller } = this.#options;
    const context = this.firstContext(sending.context, region, leader, timeoutMs);
    return caller.call(
      region.storeAt(leader).address,
      command,
      { ...request, context },
      { deadlineAtMs: startedAtMs + timeoutMs, signal: backoffer.signal },
    );
  }
}
