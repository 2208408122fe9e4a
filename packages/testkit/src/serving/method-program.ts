import type { DescMethod, Message } from '@bufbuild/protobuf';
import { unknownMethod } from '../model/feature-switches.js';
import { grpcStatus } from '../model/grpc-status.js';
import { answerPd } from '../model/pd/service/answer-pd.js';
import type { CallMetadata, PdQuestion } from '../model/pd/service/pd-call.js';
import type { MethodTable } from '../model/pd/service/pd-methods.js';
import type { HealthState } from '../model/region/store-record.js';
import type { Dispatcher } from './dispatcher.js';
import { answerHealth } from './health.js';
import { methodTable } from './method-table.js';
import type { Outcome } from './outcome.js';
import { answerPdStream } from './pd-stream.js';
import type { ServerProgram } from './server-program.js';
import { answerUnary } from './unary.js';

export interface MethodProgramParts {
  readonly name: string;
  readonly table: MethodTable;
  readonly question: Omit<PdQuestion, 'metadata'>;
  readonly dispatcher: Dispatcher;
  readonly health: () => HealthState;
}

/** A program that answers the methods of a table. */
export function methodProgram({ name, table, question, dispatcher, health }: MethodProgramParts): ServerProgram {
  const described = methodTable(table.services);
  const run = (desc: DescMethod, message: Message, metadata: CallMetadata): Outcome | Promise<Outcome> =>
    dispatcher.run({
      request: { rpc: desc.name, storeId: undefined, regionId: undefined, message },
      apply: () => answerPd(table, desc, message, { ...question, metadata }),
      withRegionError: () => undefined,
    });
  return {
    name,
    services: table.services,
    runUnary: async (desc, message, metadata) => await run(desc, message, metadata),
    onCall(call) {
      if (answerHealth(call, health())) return;
      const desc = described.get(call.path);
      const method = table.methods.get(call.path);
      if (desc === undefined) call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
      else if (desc.methodKind === 'unary') answerUnary(call, desc, (message) => run(desc, message, call.metadata));
      else if (method === undefined) call.failWith(unknownMethod(desc.parent.typeName, desc.name));
      else answerPdStream(call, method, { ...question, dispatcher });
    },
  };
}
