import {
  create,
  type DescMethod,
  type DescService,
  type Message,
  type MessageInitShape,
  type MessageShape,
} from '@bufbuild/protobuf';
import type { ClusterModel } from '../../cluster-model.js';
import type { PdAccess } from './pd-access.js';
import type { PdCall, PdStream, PdStreamCall } from './pd-call.js';

type MethodsOf<S> = S extends { readonly method: infer M } ? M : never;
type RequestOf<M> = M extends { readonly input: infer I extends DescMethod['input'] } ? MessageShape<I> : never;
type AnswerOf<M> = M extends { readonly output: infer O extends DescMethod['output'] } ? MessageInitShape<O> : never;

type UnaryHandler<M> = (request: RequestOf<M>, call: PdCall) => AnswerOf<M>;
type StreamHandler<M> = (call: PdStreamCall<AnswerOf<M>>) => PdStream<RequestOf<M>, AnswerOf<M>>;

/** Handlers by the generated names of methods, as `getRegion`. What an answer lacks of a header is filled in. */
export type PdHandlers<S> = {
  readonly [Name in keyof MethodsOf<S>]?: MethodsOf<S>[Name] extends { readonly methodKind: 'unary' }
    ? UnaryHandler<MethodsOf<S>[Name]>
    : StreamHandler<MethodsOf<S>[Name]>;
};

/** One method of PD with what answers it. */
export interface PdMethod {
  readonly desc: DescMethod;
  readonly access: PdAccess;
  readonly handle: (request: Message, call: PdCall) => Message;
  readonly open: (call: PdStreamCall<Message>) => PdStream<Message, Message>;
}

/** Some methods of one service that belong together. */
export function pdFamily<S extends DescService>(
  service: S,
  access: PdAccess,
  handlers: PdHandlers<S>,
): readonly PdMethod[] {
  return Object.entries(handlers).map(([name, handler]) => {
    const desc = service.methods.find(({ localName }) => localName === name);
    if (desc === undefined) throw new Error(`${service.typeName} has no method ${name}`);
    return pdMethod(desc, access, handler as never);
  });
}

function pdMethod(desc: DescMethod, access: PdAccess, handler: (first: unknown, call?: PdCall) => unknown): PdMethod {
  const message = (fields: unknown, model: ClusterModel): Message => answerMessage(desc, fields, model);
  return {
    desc,
    access,
    handle: (request, call) => message(handler(request, call), call.model),
    open: (call) => {
      const stream = handler({
        question: call.question,
        get isOpen() {
          return call.isOpen;
        },
        push: (answer: unknown) => call.push(message(answer, call.question.model)),
        end: () => call.end(),
        fail: (error: Error) => call.fail(error),
      }) as PdStream<Message, unknown>;
      return {
        onRequest: (request, now) => {
          const answer = stream.onRequest(request, now);
          return answer === undefined ? undefined : message(answer, call.question.model);
        },
        onClose: () => stream.onClose?.(),
      };
    },
  };
}

function answerMessage(desc: DescMethod, fields: unknown, model: ClusterModel): Message {
  const answer = create(desc.output, fields as never) as Message & { header?: unknown };
  const header = desc.output.field['header'];
  if (header?.fieldKind === 'message' && answer.header === undefined) {
    answer.header = create(header.message, { clusterId: model.clusterId });
  }
  return answer;
}
