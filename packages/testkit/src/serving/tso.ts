import { create, type DescMethod, type Message, toBinary } from '@bufbuild/protobuf';
import { type TsoRequest, TsoResponseSchema } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { checkClusterId } from '../model/pd/pd-service.js';
import { deliver } from './deliver.js';
import type { Dispatcher } from './dispatcher.js';
import type { ServerCall } from './server-call.js';
import { decodeRequest } from './wire-messages.js';

/** The timestamp stream: one answer a message, in order, the last before it ends. `check` throws when this member must not answer. */
export function answerTso(
  call: ServerCall,
  method: DescMethod,
  parts: { readonly dispatcher: Dispatcher; readonly model: ClusterModel; readonly check: () => void },
): void {
  const { dispatcher, model, check } = parts;
  let before = Promise.resolve();
  const apply = (message: TsoRequest): Message => {
    check();
    checkClusterId(message.header, model);
    if (message.count === 0) throw new StatusError(grpcStatus.unknown, 'tso count should be positive');
    const timestamp = model.tso.next(message.count);
    return create(TsoResponseSchema, { header: { clusterId: model.clusterId }, count: message.count, timestamp });
  };
  const answer = async (bytes: Uint8Array): Promise<void> => {
    const message = decodeRequest(method, bytes) as TsoRequest;
    const request = { rpc: 'Tso', storeId: undefined, regionId: undefined, message };
    const outcome = await dispatcher.run({ request, apply: () => apply(message), withRegionError: () => undefined });
    deliver(call, outcome, (response) => toBinary(TsoResponseSchema, response as never));
  };
  call.onMessages(
    (bytes) => {
      before = before.then(() => answer(bytes)).catch((error: unknown) => call.failWith(error));
    },
    () => {
      before = before.then(() => call.end());
    },
  );
}
