import type { DescMethod } from '@bufbuild/protobuf';
import { create, fromBinary, type Message, toBinary } from '@bufbuild/protobuf';
import type { Runtime, Timer } from '@tikv/core';
import { ErrorSchema } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import type { FaultAction, Faults } from '../cluster/faults.js';
import type { RequestLog, RequestRecord } from '../cluster/request-log.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import type { StoreService } from '../model/store/store-service.js';

/** A request that a fault keeps from being answered. */
export const noAnswer: unique symbol = Symbol('no answer');
/** A request whose stream a fault resets. */
export const resetStream: unique symbol = Symbol('reset');

export type Outcome = Message | typeof noAnswer | typeof resetStream;

export interface DispatcherOptions {
  readonly runtime: Runtime;
  readonly log: RequestLog;
  readonly faults: Faults;
}

/** Brings requests to the model and its answers back, with the faults that were asked for in between. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #timers = new Set<Timer>();

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** Runs one request; `apply` is the model. Throws what `apply` throws. */
  async run(
    request: RequestRecord,
    apply: () => Message,
    regionErrorResponse: ((error: Message) => Message | undefined) | undefined,
  ): Promise<Outcome> {
    const { log, faults } = this.#options;
    log.add(request);
    const before = faults.take(request, 'before-apply');
    const early = before === undefined ? undefined : await this.#act(before, regionErrorResponse);
    if (early !== undefined) return early;
    const answer = apply();
    const after = faults.take(request, 'after-apply');
    const late = after === undefined ? undefined : await this.#act(after, regionErrorResponse);
    return late ?? answer;
  }

  /** Ends all delays; what waits is answered at once. */
  close(): void {
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
  }

  async #act(
    action: FaultAction,
    regionErrorResponse: ((error: Message) => Message | undefined) | undefined,
  ): Promise<Outcome | undefined> {
    if (action === 'drop') return noAnswer;
    if (action === 'reset') return resetStream;
    if ('regionError' in action) {
      const response = regionErrorResponse?.(create(ErrorSchema, action.regionError));
      if (response === undefined) throw new StatusError(grpcStatus.internal, 'this call has no region error');
      return response;
    }
    await new Promise<void>((resolve) => {
      const timer = this.#options.runtime.startTimer(
        action.delayMs,
        () => {
          this.#timers.delete(timer);
          resolve();
        },
        { background: true },
      );
      this.#timers.add(timer);
    });
    return undefined;
  }
}

export function decodeRequest(method: DescMethod, bytes: Uint8Array): Message {
  try {
    return fromBinary(method.input, bytes);
  } catch (error) {
    throw new StatusError(grpcStatus.internal, `cannot decode ${method.input.typeName}: ${String(error)}`);
  }
}

export function encodeResponse(method: DescMethod, message: Message): Uint8Array {
  return toBinary(method.output, message);
}

/** How a TiKV request is written down. */
export function storeRecord(rpc: string, storeId: bigint, message: Message): RequestRecord {
  const { context } = message as Message & { context?: Context | undefined };
  return { rpc, storeId, regionId: context?.regionId, message };
}

/** Runs a TiKV request on a store. */
export function runOnStore(
  dispatcher: Dispatcher,
  store: StoreService,
  record: RequestRecord,
  bytes: number,
): Promise<Outcome> {
  const { rpc, message } = record;
  return dispatcher.run(
    record,
    () => store.handle({ rpc, message, bytes }),
    (error) => store.regionErrorResponse(rpc, error as never),
  );
}
