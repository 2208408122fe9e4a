import { create } from '@bufbuild/protobuf';
import { EmptySchema } from '@bufbuild/protobuf/wkt';
import type { ClusterModel } from '../model/cluster-model.js';
import { answerHttp, httpRpc } from '../model/pd/http/answer-http.js';
import type { PdMemberRecord } from '../model/pd/members/pd-members.js';
import { pdMethods } from '../model/pd/service/pd-methods.js';
import type { Dispatcher } from './dispatcher.js';
import { httpEnd } from './http-end.js';
import { methodProgram } from './method-program.js';
import type { ServerProgram } from './server-program.js';

const nothing = create(EmptySchema);

export interface PdNodeOptions {
  readonly member: PdMemberRecord;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  /** Whether another member's process can be reached from this one. */
  readonly reaches: (to: PdMemberRecord) => boolean;
}

/** The program of one member of PD. */
export function pdNode({ member, model, dispatcher, reaches }: PdNodeOptions): ServerProgram {
  const question = { model, member, reaches };
  return {
    ...methodProgram({ name: member.name, table: pdMethods, question, dispatcher, health: () => member.health }),
    onHttp: (request) =>
      httpEnd(async () =>
        dispatcher.run({
          request: { rpc: httpRpc(request), storeId: undefined, regionId: undefined, message: nothing, http: request },
          apply: () => answerHttp(request, question),
          withRegionError: () => undefined,
        }),
      ),
  };
}
