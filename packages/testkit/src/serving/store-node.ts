import { type Message, toBinary } from '@bufbuild/protobuf';
import type { Runtime } from '@tikv/core';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus } from '../model/grpc-status.js';
import { StoreService } from '../model/store/store-service.js';
import { answerBatchCommands } from './batch-commands.js';
import type { Dispatcher } from './dispatcher.js';
import { answerHealth } from './health.js';
import { storeMethods, storeServices } from './method-table.js';
import type { Outcome } from './outcome.js';
import type { ServerProgram } from './server-program.js';
import { answerUnary } from './unary.js';

export interface StoreNodeOptions {
  readonly storeId: bigint;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly runtime: Runtime;
}

/** The program of one store. */
export function storeNode({ storeId, model, dispatcher, runtime }: StoreNodeOptions): ServerProgram {
  const store = new StoreService(model, storeId);
  const run = (rpc: string, message: Message, bytes: () => number): Outcome | Promise<Outcome> =>
    dispatcher.run({
      request: { rpc, storeId, regionId: contextOf(message)?.regionId, message },
      apply: () => store.handle({ rpc, message, bytes }),
      withRegionError: (error) => store.regionErrorResponse(rpc, error),
    });
  return {
    name: `tikv-${storeId}`,
    services: storeServices,
    runUnary: async (method, message) => await run(method.name, message, () => toBinary(method.input, message).length),
    onCall(call) {
      const method = storeMethods.get(call.path);
      if (answerHealth(call)) return;
      if (method === undefined) call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
      else if (method.name === 'BatchCommands') answerBatchCommands(call, method, { runtime, run });
      else if (method.methodKind === 'unary') {
        answerUnary(call, method, (message, bytes) => run(method.name, message, () => bytes));
      } else call.fail(grpcStatus.unimplemented, `no stream ${call.path} here`);
    },
  };
}

function contextOf(message: Message): Context | undefined {
  return (message as Message & { readonly context?: Context | undefined }).context;
}
