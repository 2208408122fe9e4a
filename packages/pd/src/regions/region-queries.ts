import { onAbort, type Runtime, type TimerWheel } from '@tikv/core';
import type { ConnectionPool, RpcError } from '@tikv/rpc';
import type { Members } from '../discovery/members.js';
import { classifyPdError } from '../errors/classify-pd-error.js';
import type { Route } from '../routing/route.js';
import type { Routes } from '../routing/routes.js';
import { QueryStream } from './query-stream.js';
import { RegionQuestion, type RegionTarget, type RegionVerdict } from './region-question.js';

export interface RegionQueriesOptions {
  readonly pool: ConnectionPool;
  readonly runtime: Runtime;
  readonly timers: TimerWheel;
  readonly members: Members;
  readonly routes: Routes;
  readonly timeoutMs: number;
  readonly callerId: string;
  readonly onSilence: (address: string) => void;
}

const maxBatch = 10_000;

/**
 * Puts the questions of one turn of the event loop into one message on a QueryRegion stream. An optimisation: whatever it
 * cannot answer, because the server is too old, has been silent or is no leader any more, is for the caller to ask one by
 * one. PD does not watch its leadership on these streams, so they end when the leader changes (trap 5), and a question that
 * is alone in its turn is not put on one (pd-region-rpc-retry.md §1.9).
 */
export class RegionQueries {
  readonly #options: RegionQueriesOptions;
  readonly #streams = new Map<string, QueryStream>();
  #waiting: RegionQuestion[] = [];
  #scheduled = false;
  /** Once PD has said that it does not know these streams. */
  #unsupported = false;
  #closed = false;

  constructor(options: RegionQueriesOptions) {
    this.#options = options;
    options.members.onLeaderSwitch(() => this.#closeStreams());
  }

  get isUsable(): boolean {
    return !this.#unsupported && !this.#closed;
  }

  /** Rejects with the signal's reason only. */
  async ask(
    target: RegionTarget,
    options: { needBuckets: boolean; allowFollower: boolean; signal: AbortSignal | undefined; timeoutMs: number },
  ): Promise<RegionVerdict> {
    const { signal, timeoutMs } = options;
    signal?.throwIfAborted();
    const question = new RegionQuestion(target, options);
    const stopListening = signal && onAbort(signal, () => question.fail(signal.reason));
    const giveUp = (): void => question.giveBack();
    // The stream has a time limit of its own.
    const timer =
      timeoutMs < this.#options.timeoutMs
        ? this.#options.timers.schedule(timeoutMs, giveUp, { onClose: giveUp })
        : undefined;
    this.#waiting.push(question);
    if (!this.#scheduled) {
      this.#scheduled = true;
      this.#options.runtime.endOfTurn(() => this.#flush());
    }
    try {
      return await question.done;
    } finally {
      stopListening?.();
      timer?.cancel();
    }
  }

  close(): void {
    this.#closed = true;
    this.#closeStreams();
    for (const question of this.#waiting.splice(0)) question.giveBack();
  }

  #flush(): void {
    this.#scheduled = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    const [only] = waiting;
    if (!this.isUsable || waiting.length === 1) {
      for (const question of waiting) question.giveBack();
      return;
    }
    if (only === undefined) return;
    for (let from = 0; from < waiting.length; from += maxBatch) this.#send(waiting.slice(from, from + maxBatch));
  }

  #send(batch: readonly RegionQuestion[]): void {
    const { members, routes, callerId } = this.#options;
    const anybody = batch.every(({ allowFollower }) => allowFollower);
    const route = routes.next(anybody ? 'router' : 'leader-connection');
    this.#streamTo(route).send({ clusterId: members.clusterId, callerId }, batch);
  }

  #streamTo(route: Route): QueryStream {
    const { pool, runtime, timers, timeoutMs } = this.#options;
    const { address, isRouter, metadata } = route;
    const name = `${isRouter ? 'router' : 'pd'} ${address}`;
    const open = this.#streams.get(name);
    if (open?.isOpen === true) return open;
    const connection = pool.get(address);
    const onEnd = (error: RpcError | undefined): void => this.#onEnd(name, route, error);
    const stream = new QueryStream({ connection, isRouter, metadata, runtime, timers, timeoutMs, onEnd });
    this.#streams.set(name, stream);
    return stream;
  }

  #onEnd(name: string, { address, isRouter }: Route, error: RpcError | undefined): void {
    const { members, pool, onSilence } = this.#options;
    this.#streams.delete(name);
    const kind = error === undefined ? 'network' : classifyPdError(error);
    // Routers may be of another age than PD: only PD's word counts.
    if (kind === 'unimplemented' && !isRouter) this.#unsupported = true;
    if (kind === 'mismatched-callee' && error !== undefined) pool.closeAddress(address, error.connectionVersion);
    if (kind === 'network') onSilence(address);
    if (kind === 'leader-change' || kind === 'network') void members.rediscover();
  }

  #closeStreams(): void {
    const streams = [...this.#streams.values()];
    this.#streams.clear();
    for (const stream of streams) stream.close();
  }
}
