import { create, type Message } from '@bufbuild/protobuf';
import type { Runtime, Timer } from '@tikv/core';
import { ErrorSchema, type Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { FaultAction } from '../faults/fault-rule.js';
import type { Faults } from '../faults/faults.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import type { Outcome } from './outcome.js';
import type { RequestLog, RequestRecord } from './request-log.js';

export interface DispatcherOptions {
  readonly runtime: Runtime;
  readonly log: RequestLog;
  readonly faults: Faults;
}

/** What is done with one request. */
export interface Work {
  readonly request: RequestRecord;
  /** Runs it on the model; without an answer there is none to this one request. */
  readonly apply: () => Message | undefined;
  /** How this call answers a region error; undefined when it has none. */
  readonly withRegionError: (error: RegionError) => Message | undefined;
}

/** Brings requests to the model and its answers back, with the faults that were asked for in between. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #delays = new Map<Timer, () => void>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Runs one request, at once unless a fault delays it. Throws what `apply` throws. */
  run(work: Work): Outcome | Promise<Outcome> {
    const { log, faults } = this.#options;
    log.add(work.request);
    if (faults.any) return this.#runWithFaults(work);
    return { answer: work.apply(), wire: undefined };
  }

  /** Ends all delays; what waits is answered at once. */
  close(): void {
    for (const [timer, goOn] of this.#delays) {
      timer.cancel();
      goOn();
    }
    this.#delays.clear();
  }

  async #runWithFaults(work: Work): Promise<Outcome> {
    const { faults } = this.#options;
    const before = faults.take(work.request, 'before-apply');
    const early = before === undefined ? undefined : await this.#act(before, work, undefined);
    if (early !== undefined) return early;
    const answer = work.apply();
    const after = faults.take(work.request, 'after-apply');
    const late = after === undefined ? undefined : await this.#act(after, work, answer);
    return late ?? { answer, wire: undefined };
  }

  /** What the fault makes of the request; undefined when it goes on as if nothing had been. */
  async #act(action: FaultAction, work: Work, answer: Message | undefined): Promise<Outcome | undefined> {
    if (typeof action === 'string' || 'trickleBytes' in action) return { answer, wire: action };
    if ('status' in action) throw new StatusError(action.status, action.message ?? 'a fault ended this call');
    if ('regionError' in action) {
      const response = work.withRegionError(create(ErrorSchema, action.regionError));
      if (response === undefined) throw new StatusError(grpcStatus.internal, 'this call has no region error');
      return { answer: response, wire: undefined };
    }
    await ('gate' in action ? action.gate.wait() : this.#delay(action.delayMs));
    return undefined;
  }

  #delay(delayMs: number): Promise<void> {
    return new Promise((goOn) => {
      const done = (): void => {
        this.#delays.delete(timer);
        goOn();
      };
      const timer = this.#options.runtime.startTimer(delayMs, done, { background: true });
      this.#delays.set(timer, goOn);
    });
  }
}
