import { isTikvError } from '@tikv/core';
import { CodecError } from '@tikv/kvproto';
import type { Error as RegionError } from '@tikv/kvproto/errorpb';
import { InterceptedError, RpcError, type WithContext } from '@tikv/rpc';
import { hasOutdatedView, replicaAt } from '../selector/candidates.js';
import { selectTarget, type Target } from '../selector/select-target.js';
import { canRetryFast } from '../selector/selector-events.js';
import { type SelectorState, selectorState } from '../selector/selector-state.js';
import type { StoreEntry } from '../store/store-entry.js';
import { applyLesson } from './apply-lesson.js';
import { errorContext, recordAttempt } from './attempt-record.js';
import { type ErrorContext, errorOfGarbage, errorOfRefusal, errorOfRegionError } from './hard-errors.js';
import { decideRegionError } from './region-error-decision.js';
import { askedWord, attemptContext, contextPrefix } from './request-context.js';
import type { Ongoing, RegionFailure, SenderOptions, Sending, SendResult } from './sending.js';
import { decideTransportError } from './transport-error-decision.js';

/** A read that is given less than this an attempt is one that would rather ask elsewhere than wait (§3.4). */
const defaultReadTimeoutMs = 30_000;
const noReplica: RegionFailure = {
  name: 'no replica of the region is left to try',
  replaced: false,
  error: undefined,
};

/** An attempt at the leader that was made without a thought. */
export interface LeaderAttempt {
  readonly index: number;
  readonly startedAtMs: number;
  /** How long it was given. */
  readonly timeoutMs: number;
}

/**
 * A request to a region that cannot just be sent to the leader, or that was and failed: all that is remembered over its
 * attempts, and the loop of pd-region-rpc-retry.md §4.4.
 */
export class RegionRequest<Request extends WithContext, Response> {
  readonly #options: SenderOptions;
  readonly #sending: Sending<Request, Response>;
  readonly #state: SelectorState;
  /** Waits that are due before a store is asked again that was too busy; all of one kind, `tikvServerBusy`. */
  readonly #debts = new Map<StoreEntry, string>();
  #askedFirst: string | undefined;
  /** How long the attempt under way may take. */
  #timeoutMs = 0;

  constructor(options: SenderOptions, sending: Sending<Request, Response>) {
    this.#options = options;
    this.#sending = sending;
    const { command, region, read } = sending;
    const isRead = command.kind === 'read';
    this.#state = selectorState(region, { read, isRead, forwarding: options.forwarding });
  }

  /** Tries replicas until one answers, or the region has to be looked up again. */
  async run(): Promise<SendResult<Response>> {
    const { backoffer, command } = this.#sending;
    if (this.#state.type !== 'leader') await this.#knowStores();
    for (;;) {
      backoffer.throwIfDone();
      const target = await this.#next();
      if (target === undefined) return { response: undefined, regionError: noReplica };
      const startedAtMs = this.#options.runtime.monotonicMs();
      const isRetry = this.#askedFirst !== undefined;
      let response: Response;
      try {
        response = await this.#attempt(target, startedAtMs, isRetry);
      } catch (error) {
        this.#count(target, startedAtMs);
        await this.#onError(target, error, startedAtMs);
        continue;
      }
      this.#count(target, startedAtMs);
      const regionError = command.regionError(response);
      if (regionError === undefined) {
        this.#onSuccess(target, startedAtMs);
        return { response, regionError: undefined };
      }
      const failure = await this.#onRegionError(target, regionError, startedAtMs);
      if (failure !== undefined) return { response: undefined, regionError: failure };
    }
  }

  /** Goes on after a first attempt at the leader, made elsewhere, that got no response. */
  async afterError(attempt: LeaderAttempt, error: unknown): Promise<SendResult<Response>> {
    const { startedAtMs } = attempt;
    const target = this.#takeOver(attempt);
    await this.#onError(target, error, startedAtMs);
    return this.run();
  }

  /** Goes on after a first attempt at the leader that was answered with a region error. */
  async afterRegionError(attempt: LeaderAttempt, error: RegionError): Promise<SendResult<Response>> {
    const { startedAtMs } = attempt;
    const target = this.#takeOver(attempt);
    const failure = await this.#onRegionError(target, error, startedAtMs);
    return failure === undefined ? this.run() : { response: undefined, regionError: failure };
  }

  #takeOver({ index, startedAtMs, timeoutMs }: LeaderAttempt): Target {
    const target: Target = { index, proxyIndex: -1, replicaRead: false, staleRead: false };
    replicaAt(this.#state, index).attempts = 1;
    this.#state.choices = 1;
    this.#askedFirst = 'leader';
    this.#timeoutMs = timeoutMs;
    this.#count(target, startedAtMs);
    return target;
  }

  /** Whom to ask, with an address that can be dialled; what is owed to it is waited for. */
  async #next(): Promise<Target | undefined> {
    const { backoffer, region } = this.#sending;
    const { stores, cache, runtime } = this.#options;
    for (;;) {
      const environment = { nowMs: runtime.monotonicMs(), random: () => runtime.random() };
      const selection = selectTarget(this.#state, environment);
      if (hasOutdatedView(this.#state)) cache.reloadSoon(region);
      if (selection.target === undefined) {
        if (selection.region === 'invalidate') cache.invalidate(region, 'no replica');
        if (selection.region === 'leader-lost') {
          stores.fail(region.storeAt(region.leaderIndex));
          cache.reloadOnUse(region);
        }
        const [debt] = this.#debts.values();
        if (debt !== undefined) await backoffer.backoff('tikvServerBusy', debt);
        return undefined;
      }
      const { target } = selection;
      if (target.proxyIndex < 0) region.proxyIndex = -1;
      const asked = target.proxyIndex < 0 ? target.index : target.proxyIndex;
      const store = region.storeAt(target.index);
      if (!(await this.#isReady(store)) || !(await this.#isReady(region.storeAt(asked)))) continue;
      await this.#payDebt(store);
      // It may have failed while this waited.
      if (region.invalid === undefined && !region.isCurrentAt(asked)) {
        cache.invalidate(region, 'no replica');
        return undefined;
      }
      replicaAt(this.#state, asked).attempts += 1;
      if (asked !== target.index) replicaAt(this.#state, target.index).attempts += 1;
      return target;
    }
  }

  /** Which replica fits best shows in the labels of the stores, which PD has to be asked for once. */
  async #knowStores(): Promise<void> {
    const { stores } = this.#options;
    const { region, backoffer } = this.#sending;
    const unknown = region.replicas.filter(({ store }) => store.state === 'unresolved');
    if (unknown.length > 0) await Promise.all(unknown.map(({ store }) => stores.tryToResolve(store, backoffer)));
  }

  /** Whether the store has an address; one that is gone takes the region with it, one that holds columns is left out. */
  async #isReady(store: StoreEntry): Promise<boolean> {
    const { stores, cache } = this.#options;
    const { region, backoffer } = this.#sending;
    if (!stores.isResolved(store)) await stores.resolve(store, backoffer);
    if (store.state === 'tombstone' || store.address === '') {
      cache.invalidate(region, 'store not found');
      return false;
    }
    return store.canServe;
  }

  async #payDebt(store: StoreEntry): Promise<void> {
    const debt = this.#debts.get(store);
    if (debt === undefined) return;
    this.#debts.delete(store);
    await this.#sending.backoffer.backoff('tikvServerBusy', debt);
  }

  #attempt(target: Target, startedAtMs: number, isRetry: boolean): Promise<Response> {
    const { command, backoffer, region, request, context: base } = this.#sending;
    const { caller, clusterId } = this.#options;
    const { index, proxyIndex, replicaRead, staleRead } = target;
    const timeoutMs = attemptTimeoutMs(this.#sending);
    this.#timeoutMs = timeoutMs;
    const asked = askedWord(region, index, this.#state.type, staleRead);
    this.#askedFirst ??= asked;
    const { busyThresholdMs } = this.#state;
    const marks = { replicaRead, staleRead, busyThresholdMs, isRetry, asked, askedFirst: this.#askedFirst };
    const prefix = contextPrefix(region, index, clusterId);
    const context = attemptContext(base, prefix, Math.max(1, Math.floor(timeoutMs)), marks);
    const { address } = region.storeAt(index);
    const to = { deadlineAtMs: startedAtMs + timeoutMs, signal: backoffer.signal };
    if (proxyIndex < 0) return caller.call(address, command, { ...request, context }, to);
    const proxy = region.storeAt(proxyIndex).address;
    return caller.call(proxy, command, { ...request, context }, { ...to, forwardedHost: address });
  }

  #count({ index, proxyIndex }: Target, startedAtMs: number): void {
    const tookMs = this.#options.runtime.monotonicMs() - startedAtMs;
    replicaAt(this.#state, proxyIndex < 0 ? index : proxyIndex).attemptedMs += tookMs;
  }

  #onSuccess(target: Target, startedAtMs: number): void {
    const { region } = this.#sending;
    const { cache, runtime } = this.#options;
    const { index, proxyIndex, replicaRead, staleRead } = target;
    region.proxyIndex = proxyIndex;
    // A replica that serves a leader's request leads.
    if (!replicaRead && !staleRead && index !== region.leaderIndex) cache.switchLeader(region, index);
    if (this.#state.type === 'prefer-leader') {
      const nowMs = runtime.monotonicMs();
      region.storeAt(index).slow.noteLatency(nowMs - startedAtMs, nowMs);
    }
  }

  /** The table of §4.5, applied. Returns when another attempt is due. */
  async #onError(target: Target, error: unknown, startedAtMs: number): Promise<void> {
    const { command, backoffer, fate } = this.#sending;
    const { caller, stores } = this.#options;
    const isWrite = command.kind === 'write';
    if (error instanceof CodecError) {
      if (isWrite) fate.maybeApplied = true;
      this.#record(target, startedAtMs, `garbage: ${error.message}`);
      throw errorOfGarbage(error, this.#errorContext(target));
    }
    if (error instanceof InterceptedError) {
      fate.maybeApplied = true;
      this.#record(target, startedAtMs, error.message);
      throw error.cause;
    }
    if (!(error instanceof RpcError)) throw error;
    if (isWrite && error.sent) fate.maybeApplied = true;
    this.#record(target, startedAtMs, `${error.grpcCode}: ${error.details}`);
    const hasShortTimeout = this.#hasShortTimeout();
    const decision = decideTransportError(error, { isOver: this.#isOver(), hasShortTimeout });
    switch (decision.action) {
      case 'stop':
        backoffer.throwIfDone();
        break;
      case 'fatal':
        throw errorOfRefusal(decision.reason, error, this.#errorContext(target));
      case 'next-replica':
        replicaAt(this.#state, target.index).timedOut = true;
        return;
      case 'retry':
        if (decision.closeConnection) caller.closeAddress(error.address, error.connectionVersion);
    }
    await stores.confirmFailure(this.#askedStore(target), error.address, backoffer, this.#mayForward(target));
    await backoffer.backoff('tikvRPC', error);
  }

  /** A leader that cannot be reached stays what it is as long as others may pass requests on to it (§4.5, row 8). */
  #mayForward({ index, proxyIndex }: Target): boolean {
    const { forwarding, type, region } = this.#state;
    return forwarding && type === 'leader' && proxyIndex < 0 && index === region.leaderIndex && region.peerCount > 1;
  }

  /** The table of §4.6, applied; returns what the caller is told when the request ends here. */
  async #onRegionError(target: Target, error: RegionError, startedAtMs: number): Promise<RegionFailure | undefined> {
    const { region, backoffer, command, fate } = this.#sending;
    if (error.undeterminedResult !== undefined && command.kind === 'write') fate.maybeApplied = true;
    const { index, replicaRead, staleRead } = target;
    const leader = region.leaderIndex;
    const decision = decideRegionError(error, {
      hasShortTimeout: this.#hasShortTimeout(),
      isFollowerRead: (replicaRead || staleRead) && index !== leader,
      isLeaderUntried: index !== leader && replicaAt(this.#state, leader).attempts === 0,
    });
    const { name, lesson } = decision;
    this.#record(target, startedAtMs, name);
    if (decision.error !== undefined) throw errorOfRegionError(decision.error, this.#errorContext(target));
    const learned = applyLesson(lesson, target.index, this.#state, this.#options);
    if (learned === 'store-lags') {
      await backoffer.backoff('regionMiss', name);
      return undefined;
    }
    if (learned === 'disputed') {
      // Two peers that point at each other are electing one: without a wait this would go to and fro for ever.
      await backoffer.backoff('regionScheduling', name);
      return undefined;
    }
    const failure: RegionFailure = { name, replaced: learned === 'replaced', error };
    if (lesson.kind === 'busy' && canRetryFast(this.#state)) {
      replicaAt(this.#state, index).serverIsBusy = true;
      this.#debts.set(region.storeAt(index), name);
      return undefined;
    }
    if (decision.backoff !== undefined) {
      try {
        await backoffer.backoff(decision.backoff, name);
      } catch (ended) {
        const isExhausted = isTikvError(ended) && ended.code === 'BUDGET_EXHAUSTED';
        if (decision.returnsWhenExhausted !== true || !isExhausted) throw ended;
        return failure;
      }
    }
    return decision.result === 'return' || learned === 'lost' ? failure : undefined;
  }

  #askedStore({ index, proxyIndex }: Target): StoreEntry {
    return this.#sending.region.storeAt(proxyIndex < 0 ? index : proxyIndex);
  }

  #hasShortTimeout(): boolean {
    return this.#state.isRead && this.#timeoutMs < defaultReadTimeoutMs;
  }

  #isOver(): boolean {
    try {
      this.#sending.backoffer.throwIfDone();
      return false;
    } catch {
      return true;
    }
  }

  #record(target: Target, startedAtMs: number, outcome: string): void {
    recordAttempt(this.#sending, target, startedAtMs, outcome, this.#options);
  }

  #errorContext(target: Target): ErrorContext {
    return errorContext(this.#sending, target, this.#options.clusterId);
  }
}

/** How long the next attempt may take. */
export function attemptTimeoutMs(sending: Pick<Ongoing, 'command' | 'backoffer' | 'attemptTimeoutMs'>): number {
  const { command, backoffer } = sending;
  return Math.min(sending.attemptTimeoutMs ?? command.timeoutMs, backoffer.remainingMs());
}
