import { type DescMethod, type Message, toBinary } from '@bufbuild/protobuf';
import type { Runtime, Timer } from '@tikv/core';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import { Tikv } from '@tikv/kvproto/general/tikvpb';
import type { ClusterModel } from '../model/cluster-model.js';
import { unknownMethod } from '../model/feature-switches.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import type { StoreRecord } from '../model/region/store-record.js';
import { NotYet } from '../model/store/not-yet.js';
import { type StoreRequest, StoreService } from '../model/store/store-service.js';
import { answerBatchCommands, type BatchCommandsParts } from './batch-commands.js';
import type { Dispatcher } from './dispatcher.js';
import { type Forwarding, forwardCall, forwardedHost } from './forwarding.js';
import { answerHealth } from './health.js';
import { storeMethods, storeServices } from './method-table.js';
import type { Outcome } from './outcome.js';
import type { ServerCall } from './server-call.js';
import type { ServerProgram } from './server-program.js';
import { answerUnary } from './unary.js';

export interface StoreNodeOptions {
  readonly store: StoreRecord;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly runtime: Runtime;
  /** The store that serves at an address and can be reached from this one. */
  readonly nodeAt: (address: string) => StoreNode | undefined;
}

/** One life of a store's process: from its start until it is stopped. */
export class StoreNode implements ServerProgram {
  readonly name: string;
  readonly services: ServerProgram['services'] = storeServices;
  readonly #options: StoreNodeOptions;
  readonly #service: StoreService;
  readonly #onEnd = new Set<() => void>();
  /** What a BatchCommands stream asks this store for, whoever brings it here. */
  readonly batch: Pick<BatchCommandsParts, 'check' | 'lacks' | 'feedback' | 'transportLayerLoad'>;
  #hasEnded = false;

  constructor(options: StoreNodeOptions) {
    this.#options = options;
    this.#service = new StoreService(options.model, options.store.id);
    this.name = `tikv-${options.store.id}`;
    const { model, store } = options;
    this.batch = {
      check: () => model.features.check(Tikv.typeName, 'BatchCommands'),
      lacks: (rpc) => model.features.lacks(Tikv.typeName, rpc),
      feedback: () => this.#service.healthFeedback(),
      transportLayerLoad: () => store.transportLayerLoad,
    };
  }

  /** Runs one request, at once unless it has to wait. `via` is the store that passed it on. */
  run(rpc: string, message: Message, bytes: () => number, via?: bigint): Outcome | Promise<Outcome> {
    const request: StoreRequest = { rpc, message, bytes };
    const arrivedMs = this.#options.runtime.monotonicMs();
    return this.#options.dispatcher.run({
      request: { rpc, storeId: this.#options.store.id, regionId: contextOf(message)?.regionId, message, via },
      apply: () => this.#apply(request, arrivedMs),
      withRegionError: (error) => this.#service.regionErrorResponse(rpc, error),
    });
  }

  readonly runUnary = async (method: DescMethod, message: Message): Promise<Outcome> => {
    this.#options.model.features.check(Tikv.typeName, method.name);
    return await this.run(method.name, message, () => toBinary(method.input, message).length);
  };

  readonly onCall = (call: ServerCall): void => {
    const { runtime, store, model } = this.#options;
    if (answerHealth(call, store.isPaused ? 'silent' : store.health)) return;
    const method = storeMethods.get(call.path);
    const host = forwardedHost(call);
    if (method === undefined) call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
    else if (model.features.lacks(Tikv.typeName, method.name)) call.failWith(unknownMethod(Tikv.typeName, method.name));
    else if (host !== undefined) forwardCall(call, method, host, this.#forwarding());
    else if (method.name === 'BatchCommands') {
      const run = (rpc: string, message: Message, bytes: () => number) => this.run(rpc, message, bytes);
      answerBatchCommands(call, method, { runtime, run, ...this.batch });
    } else if (method.methodKind === 'unary') {
      answerUnary(call, method, (message, bytes) => this.run(method.name, message, () => bytes));
    } else call.fail(grpcStatus.unimplemented, `no stream ${call.path} here`);
  };

  /** Calls when the process is stopped; what it returns takes that back. */
  onEnd(ended: () => void): () => void {
    this.#onEnd.add(ended);
    return () => this.#onEnd.delete(ended);
  }

  /** The process is no more: what waits in it is never done. */
  end(): void {
    this.#hasEnded = true;
    for (const ended of this.#onEnd) ended();
    this.#onEnd.clear();
  }

  #apply(request: StoreRequest, arrivedMs: number): Message | Promise<Message> {
    this.#checkRunning();
    const answer = this.#refuseLate(request, arrivedMs) ?? this.#service.handle(request);
    return answer instanceof NotYet ? this.#later(request, answer, arrivedMs) : answer;
  }

  #refuseLate(request: StoreRequest, arrivedMs: number): Message | undefined {
    const { runtime, store } = this.#options;
    return store.isPaused ? undefined : this.#service.refuseLate(request, runtime.monotonicMs() - arrivedMs);
  }

  async #later(request: StoreRequest, first: NotYet, arrivedMs: number): Promise<Message> {
    let answer: Message | NotYet = first;
    while (answer instanceof NotYet) {
      await this.#change(answer.afterMs);
      this.#checkRunning();
      answer = this.#refuseLate(request, arrivedMs) ?? this.#service.handle(request, answer.readIndex);
    }
    return answer;
  }

  #checkRunning(): void {
    if (this.#hasEnded) throw new StatusError(grpcStatus.unavailable, `${this.name} has stopped`);
  }

  #change(withinMs: number | undefined): Promise<void> {
    const { model, runtime } = this.#options;
    return new Promise((changed) => {
      let timer: Timer | undefined;
      const forget = model.changes.next(() => {
        timer?.cancel();
        changed();
      });
      if (withinMs === undefined) return;
      const late = (): void => {
        forget();
        changed();
      };
      timer = runtime.startTimer(withinMs, late, { background: true });
    });
  }

  #forwarding(): Forwarding {
    const { runtime, nodeAt, store, model } = this.#options;
    return { runtime, changes: model.changes, nodeAt, from: store.id };
  }
}

function contextOf(message: Message): Context | undefined {
  return (message as Message & { readonly context?: Context | undefined }).context;
}
