import type { Message } from '@bufbuild/protobuf';
import { admit } from '../model/pd/service/admission.js';
import type { PdQuestion } from '../model/pd/service/pd-call.js';
import type { PdMethod } from '../model/pd/service/pd-family.js';
import { deliver } from './deliver.js';
import type { Dispatcher } from './dispatcher.js';
import type { ServerCall } from './server-call.js';
import { decodeRequest, encodeResponse } from './wire-messages.js';

export interface PdStreamParts extends Omit<PdQuestion, 'metadata'> {
  readonly dispatcher: Dispatcher;
}

/**
 * A stream of PD: requests are answered in order, the last one before the stream ends. Who may answer is checked for
 * each of them. The client's half-close ends it where the client may send more than one.
 */
export function answerPdStream(call: ServerCall, method: PdMethod, parts: PdStreamParts): void {
  const { dispatcher, model } = parts;
  const { desc } = method;
  const question = { ...parts, metadata: call.metadata };
  const push = (answer: Message): void => call.send(encodeResponse(desc, answer));
  const stream = method.open({
    question,
    get isOpen() {
      return call.isOpen;
    },
    push,
    end: () => call.end(),
    fail: (error) => call.failWith(error),
  });
  call.onClose(() => stream.onClose?.());
  let before = Promise.resolve();
  const apply = (message: Message): Message | undefined => {
    model.features.check(desc.parent.typeName, desc.name);
    return stream.onRequest(message, admit(method, question, message));
  };
  const answer = async (bytes: Uint8Array): Promise<void> => {
    if (!call.isOpen) return;
    const message = decodeRequest(desc, bytes);
    const request = { rpc: desc.name, storeId: undefined, regionId: undefined, message };
    const outcome = await dispatcher.run({ request, apply: () => apply(message), withRegionError: () => undefined });
    deliver(call, outcome, (response) => encodeResponse(desc, response));
  };
  call.onMessages(
    (bytes) => {
      before = before.then(() => answer(bytes)).catch((error: unknown) => call.failWith(error));
    },
    () => {
      if (desc.methodKind !== 'server_streaming') before = before.then(() => call.end());
    },
  );
}
