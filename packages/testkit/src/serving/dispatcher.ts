import { create, type Message } from '@bufbuild/protobuf';
import type { Runtime, Timer } from '@tikv/core';
import { ErrorSchema, type Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { FaultAction } from '../faults/fault-rule.js';
import type { Faults } from '../faults/faults.js';
import { Overtaking } from '../faults/overtaking.js';
import { regionErrorNamed } from '../faults/region-error-named.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import type { Outcome, WireFault } from './outcome.js';
import type { RequestLog, RequestRecord } from './request-log.js';

export interface DispatcherOptions {
  readonly runtime: Runtime;
  readonly log: RequestLog;
  readonly faults: Faults;
}

/** What is done with one request. */
export interface Work<Answer> {
  readonly request: RequestRecord;
  /** Runs it on the model; without an answer there is none to this one request. A promise when it has to wait there. */
  readonly apply: () => Answer | undefined | Promise<Answer>;
  /** How this call answers a region error; undefined when it has none. */
  readonly withRegionError: (error: RegionError) => Answer | undefined;
}

const waitToBeOvertakenMs = 1_000;

/** Brings requests to the model and its answers back, with the faults that were asked for in between. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #delays = new Map<Timer, () => void>();
  readonly #overtaking = new Overtaking();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Runs one request, at once unless a fault delays it. Throws what `apply` throws. */
  run<Answer extends object = Message>(work: Work<Answer>): Outcome<Answer> | Promise<Outcome<Answer>> {
    const { log, faults } = this.#options;
    log.add(work.request);
    if (this.#overtaking.any) this.#overtake(work.request.storeId);
    if (faults.any) return this.#runWithFaults(work);
    const answer = work.apply();
    return answer instanceof Promise ? answer.then<Outcome<Answer>>(whole) : whole(answer);
  }

  /** Ends all delays; what waits is answered at once. */
  close(): void {
    for (const [timer, goOn] of this.#delays) {
      timer.cancel();
      goOn();
    }
    this.#delays.clear();
  }

  async #runWithFaults<Answer extends object>(work: Work<Answer>): Promise<Outcome<Answer>> {
    const { faults } = this.#options;
    const before = faults.take(work.request, 'before-apply');
    const early = before === undefined ? undefined : await this.#act(before, work, undefined);
    if (early !== undefined) return early;
    const answer = await work.apply();
    const after = faults.take(work.request, 'after-apply');
    const late = after === undefined ? undefined : await this.#act(after, work, answer);
    return late ?? { answer, wire: undefined };
  }

  /** What the fault makes of the request; undefined when it goes on as if nothing had been. */
  async #act<Answer extends object>(
    action: FaultAction,
    work: Work<Answer>,
    answer: Answer | undefined,
  ): Promise<Outcome<Answer> | undefined> {
    if (action === 'reorder') {
      await this.#delay(waitToBeOvertakenMs, (goOn) => this.#overtaking.wait(work.request.storeId, goOn));
      return undefined;
    }
    if (isWireFault(action)) return { answer, wire: action };
    if ('status' in action) throw new StatusError(action.status, action.message ?? 'a fault ended this call');
    if ('regionError' in action) {
      const { regionError } = action;
      const response = work.withRegionError(
        typeof regionError === 'string'
          ? regionErrorNamed(regionError, work.request)
          : create(ErrorSchema, regionError),
      );
      if (response === undefined) throw new StatusError(grpcStatus.internal, 'this call has no region error');
      return { answer: response, wire: undefined };
    }
    await ('gate' in action ? action.gate.wait() : this.#delay(action.delayMs));
    return undefined;
  }

  /** What waits at this server goes on once the request that has come now is answered. */
  #overtake(storeId: bigint | undefined): void {
    const waiting = this.#overtaking.take(storeId);
    if (waiting.length === 0) return;
    const { runtime } = this.#options;
    // At the end of this turn its answer goes out, so the turn after that.
    runtime.endOfTurn(() => {
      runtime.endOfTurn(() => {
        for (const goOn of waiting) goOn();
      });
    });
  }

  /** `early` is given what ends the delay before its time. */
  #delay(delayMs: number, early?: (goOn: () => void) => void): Promise<void> {
    return new Promise((goOn) => {
      const done = (): void => {
        this.#delays.delete(timer);
        goOn();
      };
      const timer = this.#options.runtime.startTimer(delayMs, done, { background: true });
      this.#delays.set(timer, goOn);
      early?.(() => {
        timer.cancel();
        done();
      });
    });
  }
}

function isWireFault(action: Exclude<FaultAction, 'reorder'>): action is WireFault {
  return (
    typeof action === 'string' ||
    'trickleBytes' in action ||
    'resetCode' in action ||
    'goawayCode' in action ||
    'httpStatus' in action
  );
}

function whole<Answer>(answer: Answer | undefined): Outcome<Answer> {
  return { answer, wire: undefined };
}
