import type { DescMethod, Message } from '@bufbuild/protobuf';
import { decodeRequest, encodeResponse, noAnswer, type Outcome, resetStream } from './dispatcher.js';
import type { GrpcCall } from './grpc-call.js';

/** Answers a unary call: its one message is run, and its outcome ends the stream, or not. */
export function answerUnary(
  call: GrpcCall,
  method: DescMethod,
  run: (message: Message, bytes: number) => Promise<Outcome>,
): void {
  call.onMessages(
    (bytes) => {
      void (async () => {
        try {
          const outcome = await run(decodeRequest(method, bytes), bytes.length);
          if (outcome === noAnswer) return;
          if (outcome === resetStream) return call.reset();
          call.send(encodeResponse(method, outcome));
          call.end();
        } catch (error) {
          call.failWith(error);
        }
      })();
    },
    () => {},
  );
}
