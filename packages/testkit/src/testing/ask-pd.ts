import { create, type DescMethod, type MessageInitShape, type MessageShape, toBinary } from '@bufbuild/protobuf';
import type { ClusterModel } from '../model/cluster-model.js';
import { answerPd } from '../model/pd/service/answer-pd.js';
import type { PdQuestion } from '../model/pd/service/pd-call.js';
import { type MethodTable, pdMethods } from '../model/pd/service/pd-methods.js';

/** What PD answers, by default its leader to a client that knows the cluster id. It can be encoded as what the method returns. */
export function askPd<Method extends DescMethod>(
  model: ClusterModel,
  method: Method,
  fields?: Omit<MessageInitShape<Method['input']>, '$typeName'>,
  asked: Partial<Omit<PdQuestion, 'model'>> = {},
  table: MethodTable = pdMethods,
): MessageShape<Method['output']> {
  const request = create(method.input, { header: { clusterId: model.clusterId }, ...fields });
  const answer = answerPd(table, method, request, {
    model,
    member: undefined,
    metadata: {},
    reaches: () => true,
    ...asked,
  });
  if (answer.$typeName !== method.output.typeName) throw new Error(`${method.name} answers ${answer.$typeName}`);
  toBinary(method.output, answer);
  return answer as never;
}
