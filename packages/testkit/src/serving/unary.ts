import type { DescMethod, Message } from '@bufbuild/protobuf';
import { deliver, endsInOrder } from './deliver.js';
import type { Outcome } from './outcome.js';
import type { ServerCall } from './server-call.js';
import { decodeRequest, encodeResponse } from './wire-messages.js';

/** Answers a unary call: its one message is run, and its outcome ends the stream, or not. */
export function answerUnary(
  call: ServerCall,
  method: DescMethod,
  run: (message: Message, bytes: number) => Outcome | Promise<Outcome>,
): void {
  const finish = (outcome: Outcome): void => {
    deliver(call, outcome, (answer) => encodeResponse(method, answer));
    if (endsInOrder(outcome)) call.end();
  };
  call.onMessages(
    (bytes) => {
      try {
        const outcome = run(decodeRequest(method, bytes), bytes.length);
        if (!(outcome instanceof Promise)) finish(outcome);
        else outcome.then(finish).catch((error: unknown) => call.failWith(error));
      } catch (error) {
        call.failWith(error);
      }
    },
    () => {},
  );
}
