import type { Runtime } from '@tikv/core';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus } from '../model/grpc-status.js';
import { StoreService } from '../model/store/store-service.js';
import { answerBatchCommands } from './batch-commands.js';
import { type Dispatcher, runOnStore, storeRecord } from './dispatcher.js';
import { GrpcListener } from './grpc-listener.js';
import { answerHealth } from './health.js';
import { storeMethods, storeServices } from './method-table.js';
import { otherProtocols } from './other-protocols.js';
import { answerUnary } from './unary.js';

export interface StoreServerOptions {
  readonly storeId: bigint;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly runtime: Runtime;
}

/** One store on a port of its own. */
export class StoreServer {
  readonly #listener: GrpcListener;

  constructor({ storeId, model, dispatcher, runtime }: StoreServerOptions) {
    const store = new StoreService(model, storeId);
    this.#listener = new GrpcListener({
      onCall: (call) => {
        const method = storeMethods.get(call.path);
        if (answerHealth(call)) return;
        if (method === undefined) {
          call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
        } else if (method.name === 'BatchCommands') {
          answerBatchCommands(call, method, { dispatcher, store, storeId, runtime });
        } else if (method.methodKind === 'unary') {
          answerUnary(call, method, (message, bytes) =>
            runOnStore(dispatcher, store, storeRecord(method.name, storeId, message), bytes),
          );
        } else {
          call.fail(grpcStatus.unimplemented, `no stream ${call.path} here`);
        }
      },
      onOther: otherProtocols(storeServices, (method, message) =>
        runOnStore(dispatcher, store, storeRecord(method.name, storeId, message), 0),
      ),
    });
  }

  listen(): Promise<string> {
    return this.#listener.listen();
  }

  close(): Promise<void> {
    return this.#listener.close();
  }
}
