import { create, type DescMethod, type Message, toBinary } from '@bufbuild/protobuf';
import type { Runtime } from '@tikv/core';
import {
  type BatchCommandsRequest,
  type BatchCommandsRequest_Request,
  BatchCommandsRequestSchema,
  type BatchCommandsResponse_Response,
  BatchCommandsResponse_ResponseSchema,
  BatchCommandsResponseSchema,
} from '@tikv/kvproto/general/tikvpb';
import type { StoreService } from '../model/store/store-service.js';
import { type Dispatcher, decodeRequest, noAnswer, resetStream, runOnStore, storeRecord } from './dispatcher.js';
import type { GrpcCall } from './grpc-call.js';

const mostInOneMessage = 128;

/** The BatchCommands stream: requests by id, answers in any grouping, those of one turn together. */
export function answerBatchCommands(
  call: GrpcCall,
  method: DescMethod,
  parts: {
    readonly dispatcher: Dispatcher;
    readonly store: StoreService;
    readonly storeId: bigint;
    readonly runtime: Runtime;
  },
): void {
  const { dispatcher, store, storeId, runtime } = parts;
  let ready: { id: bigint; response: BatchCommandsResponse_Response }[] = [];
  const flush = (): void => {
    const batch = ready;
    ready = [];
    for (let at = 0; at < batch.length; at += mostInOneMessage) {
      const part = batch.slice(at, at + mostInOneMessage);
      const message = create(BatchCommandsResponseSchema, {
        responses: part.map(({ response }) => response),
        requestIds: part.map(({ id }) => id),
      });
      call.send(toBinary(BatchCommandsResponseSchema, message));
    }
  };
  const answer = (id: bigint, response: BatchCommandsResponse_Response): void => {
    if (ready.length === 0) runtime.endOfTurn(flush);
    ready.push({ id, response });
  };
  const run = async (id: bigint, request: BatchCommandsRequest_Request): Promise<void> => {
    const name = request.cmd.case;
    if (name === undefined) return;
    if (name === 'Empty')
      return answer(id, create(BatchCommandsResponse_ResponseSchema, { cmd: { case: 'Empty', value: {} } }));
    const message = request.cmd.value as Message;
    const bytes = toBinary(
      BatchCommandsRequestSchema,
      create(BatchCommandsRequestSchema, { requests: [request] }),
    ).length;
    const outcome = await runOnStore(dispatcher, store, storeRecord(name, storeId, message), bytes);
    if (outcome === noAnswer) return;
    if (outcome === resetStream) return call.reset();
    answer(id, create(BatchCommandsResponse_ResponseSchema, { cmd: { case: name, value: outcome } as never }));
  };
  call.onMessages(
    (bytes) => {
      try {
        const { requests, requestIds } = decodeRequest(method, bytes) as BatchCommandsRequest;
        for (const [i, request] of requests.entries()) {
          // A status for one request ends the stream for all of them, as on TiKV.
          run(requestIds[i] as bigint, request).catch((error: unknown) => call.failWith(error));
        }
      } catch (error) {
        call.failWith(error);
      }
    },
    () => call.end(),
  );
}
