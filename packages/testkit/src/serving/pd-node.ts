import type { DescMethod, Message } from '@bufbuild/protobuf';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus } from '../model/grpc-status.js';
import { answerHttp } from '../model/pd/http/answer-http.js';
import type { PdMemberRecord } from '../model/pd/members/pd-members.js';
import { answerPd } from '../model/pd/service/answer-pd.js';
import { unknownMethod } from '../model/pd/service/feature-switches.js';
import type { CallMetadata } from '../model/pd/service/pd-call.js';
import { pdMethods, pdServices } from '../model/pd/service/pd-methods.js';
import type { Dispatcher } from './dispatcher.js';
import { answerHealth } from './health.js';
import { methodTable } from './method-table.js';
import type { Outcome } from './outcome.js';
import { answerPdStream } from './pd-stream.js';
import type { ServerProgram } from './server-program.js';
import { answerUnary } from './unary.js';

export interface PdNodeOptions {
  readonly member: PdMemberRecord;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  /** Whether another member's process can be reached from this one. */
  readonly reaches: (to: PdMemberRecord) => boolean;
}

const described = methodTable(pdServices);

/** The program of one member of PD. */
export function pdNode(options: PdNodeOptions): ServerProgram {
  const { member, dispatcher, model, reaches } = options;
  const run = (desc: DescMethod, message: Message, metadata: CallMetadata): Outcome | Promise<Outcome> =>
    dispatcher.run({
      request: { rpc: desc.name, storeId: undefined, regionId: undefined, message },
      apply: () => answerPd(desc, message, { ...options, metadata }),
      withRegionError: () => undefined,
    });
  return {
    name: member.name,
    services: pdServices,
    runUnary: async (desc, message, metadata) => await run(desc, message, metadata),
    onHttp: (request) => answerHttp(request, { model, member, reaches }),
    onCall(call) {
      if (answerHealth(call, member.health)) return;
      const desc = described.get(call.path);
      const method = pdMethods.get(call.path);
      if (desc === undefined) call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
      else if (desc.methodKind === 'unary') answerUnary(call, desc, (message) => run(desc, message, call.metadata));
      else if (method === undefined) call.failWith(unknownMethod(desc.parent.typeName, desc.name));
      else answerPdStream(call, method, options);
    },
  };
}
