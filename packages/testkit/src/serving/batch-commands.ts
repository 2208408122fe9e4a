import { create, type DescMethod, type Message, toBinary } from '@bufbuild/protobuf';
import type { Runtime } from '@tikv/core';
import type { HealthFeedback } from '@tikv/kvproto/general/kvrpcpb';
import {
  type BatchCommandsRequest,
  type BatchCommandsRequest_Request,
  BatchCommandsRequestSchema,
  type BatchCommandsResponse_Response,
  BatchCommandsResponse_ResponseSchema,
  BatchCommandsResponseSchema,
} from '@tikv/kvproto/general/tikvpb';
import { deliver } from './deliver.js';
import type { Outcome } from './outcome.js';
import type { ServerCall } from './server-call.js';
import { decodeRequest } from './wire-messages.js';

const mostInOneMessage = 128;
const feedbackEveryMs = 1000;

/** Of one command of a batch. */
interface Answer {
  readonly id: bigint;
  readonly response: BatchCommandsResponse_Response;
}

export interface BatchCommandsParts {
  readonly runtime: Runtime;
  /** Runs one command of a batch. */
  readonly run: (rpc: string, message: Message, bytes: () => number) => Outcome | Promise<Outcome>;
  /** Throws a status when the stream is one that the server does not know. */
  readonly check: () => void;
  /** Whether a command is one that the server does not know: it answers with nothing then. */
  readonly lacks: (rpc: string) => boolean;
  /** How the store feels, to send along now and then. */
  readonly feedback: () => HealthFeedback | undefined;
  /** How loaded its transport is, in percent; told with every message. */
  readonly transportLayerLoad: () => number;
}

/** The BatchCommands stream: requests by id, answers in any grouping, those of one turn together. */
export function answerBatchCommands(call: ServerCall, method: DescMethod, parts: BatchCommandsParts): void {
  const { runtime, run, check, lacks, transportLayerLoad } = parts;
  const feedbackFor = pacedFeedback(parts);
  let ready: Answer[] = [];
  let delayed = 0;
  let halfClosed = false;
  // After the half-close, what was asked before is still answered.
  const endIfDone = (): void => {
    if (halfClosed && delayed === 0 && ready.length === 0) call.end();
  };
  const flush = (): void => {
    const batch = ready;
    ready = [];
    for (let at = 0; at < batch.length; at += mostInOneMessage) {
      const answers = batch.slice(at, at + mostInOneMessage);
      call.send(packed(answers, transportLayerLoad(), feedbackFor(answers)));
    }
    endIfDone();
  };
  const answer = (one: Answer): void => {
    if (ready.length === 0) runtime.endOfTurn(flush);
    ready.push(one);
  };
  const finish = (id: bigint, name: string, outcome: Outcome): void => {
    if (outcome.wire === undefined && outcome.answer !== undefined) answer(answerOf(id, name, outcome.answer));
    // A spoilt answer travels alone, so that nobody else's is spoilt with it.
    else deliver(call, outcome, (value) => packed([answerOf(id, name, value)], transportLayerLoad(), undefined));
  };
  const runOne = (id: bigint, request: BatchCommandsRequest_Request): void => {
    const { case: name, value } = request.cmd;
    if (name === undefined || lacks(name))
      return answer({ id, response: create(BatchCommandsResponse_ResponseSchema) });
    const outcome = run(name, value, () => sizeOf(request));
    if (!(outcome instanceof Promise)) return finish(id, name, outcome);
    delayed += 1;
    outcome
      .then((late) => finish(id, name, late))
      .catch((error: unknown) => call.failWith(error))
      .finally(() => {
        delayed -= 1;
        endIfDone();
      });
  };
  call.onMessages(
    (bytes) => {
      try {
        check();
        const { requests, requestIds } = decodeRequest(method, bytes) as BatchCommandsRequest;
        for (let i = 0; i < requests.length; i += 1) {
          runOne(requestIds[i] as bigint, requests[i] as BatchCommandsRequest_Request);
        }
      } catch (error) {
        // A status for one request ends the stream for all of them, as on TiKV.
        call.failWith(error);
      }
    },
    () => {
      halfClosed = true;
      endIfDone();
    },
  );
}

function answerOf(id: bigint, name: string, value: Message): Answer {
  return { id, response: create(BatchCommandsResponse_ResponseSchema, { cmd: { case: name, value } as never }) };
}

/** At most one a second on a stream, or as often as it is asked for (pd-region-rpc-retry.md §2.15). */
function pacedFeedback({ runtime, feedback }: BatchCommandsParts) {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (answers: readonly Answer[]): HealthFeedback | undefined => {
    const nowMs = runtime.monotonicMs();
    const asked = (): boolean => answers.some(({ response }) => response.cmd.case === 'GetHealthFeedback');
    if (nowMs - lastMs < feedbackEveryMs && !asked()) return undefined;
    lastMs = nowMs;
    return feedback();
  };
}

function packed(answers: readonly Answer[], load: number, healthFeedback: HealthFeedback | undefined): Uint8Array {
  const message = create(BatchCommandsResponseSchema, {
    responses: answers.map(({ response }) => response),
    requestIds: answers.map(({ id }) => id),
    transportLayerLoad: BigInt(load),
    ...(healthFeedback === undefined ? {} : { healthFeedback }),
  });
  return toBinary(BatchCommandsResponseSchema, message);
}

/** What the request takes up on the wire. */
function sizeOf(request: BatchCommandsRequest_Request): number {
  return toBinary(BatchCommandsRequestSchema, create(BatchCommandsRequestSchema, { requests: [request] })).length;
}
