import { create, type DescMethod, toBinary } from '@bufbuild/protobuf';
import { type TsoRequest, TsoResponseSchema } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { checkClusterId } from '../model/pd/pd-service.js';
import { type Dispatcher, decodeRequest, noAnswer, resetStream } from './dispatcher.js';
import type { GrpcCall } from './grpc-call.js';

/** The timestamp stream: one answer a message, in order. `check` throws when this member must not answer. */
export function answerTso(
  call: GrpcCall,
  method: DescMethod,
  parts: { readonly dispatcher: Dispatcher; readonly model: ClusterModel; readonly check: () => void },
): void {
  const { dispatcher, model, check } = parts;
  let before = Promise.resolve();
  const answer = async (bytes: Uint8Array): Promise<void> => {
    const message = decodeRequest(method, bytes) as TsoRequest;
    const outcome = await dispatcher.run(
      { rpc: 'Tso', storeId: undefined, regionId: undefined, message },
      () => {
        check();
        checkClusterId(message.header, model);
        if (message.count === 0) throw new StatusError(grpcStatus.unknown, 'tso count should be positive');
        const timestamp = model.tso.next(message.count);
        return create(TsoResponseSchema, { header: { clusterId: model.clusterId }, count: message.count, timestamp });
      },
      undefined,
    );
    if (outcome === noAnswer) return;
    if (outcome === resetStream) call.reset();
    else call.send(toBinary(TsoResponseSchema, outcome as never));
  };
  call.onMessages(
    (bytes) => {
      before = before.then(() => answer(bytes)).catch((error: unknown) => call.failWith(error));
    },
    () => call.end(),
  );
}
