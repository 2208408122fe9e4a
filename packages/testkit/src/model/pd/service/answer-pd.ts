import type { DescMethod, Message } from '@bufbuild/protobuf';
import { unknownMethod } from '../../feature-switches.js';
import { admit } from './admission.js';
import type { PdQuestion } from './pd-call.js';
import type { MethodTable } from './pd-methods.js';

/** What PD answers to a call with one answer. Throws the status it ends with otherwise. */
export function answerPd({ methods }: MethodTable, desc: DescMethod, request: Message, question: PdQuestion): Message {
  const service = desc.parent.typeName;
  question.model.features.check(service, desc.name);
  const method = methods.get(`/${service}/${desc.name}`);
  if (method === undefined) throw unknownMethod(service, desc.name);
  return method.handle(request, admit(method, question, request));
}
