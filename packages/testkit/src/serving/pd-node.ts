import { create, type Message } from '@bufbuild/protobuf';
import { GetMembersResponseSchema } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { handlePd } from '../model/pd/pd-service.js';
import type { Dispatcher } from './dispatcher.js';
import { answerHealth } from './health.js';
import { pdMethods, pdServices } from './method-table.js';
import type { Outcome } from './outcome.js';
import type { ServerProgram } from './server-program.js';
import { answerTso } from './tso.js';
import { answerUnary } from './unary.js';

/** Who of the PD cluster is where. */
export interface PdMembership {
  readonly members: readonly { readonly name: string; readonly id: bigint; readonly address: string }[];
  readonly leader: bigint | undefined;
}

export interface PdNodeOptions {
  readonly id: bigint;
  readonly name: string;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  /** Of the URLs that members advertise. */
  readonly scheme: 'http' | 'https';
  readonly membership: () => PdMembership;
}

/** The program of one member of PD. */
export function pdNode(options: PdNodeOptions): ServerProgram {
  const { name, dispatcher, model } = options;
  const run = (rpc: string, message: Message): Outcome | Promise<Outcome> =>
    dispatcher.run({
      request: { rpc, storeId: undefined, regionId: undefined, message },
      apply: () => answer(options, rpc, message),
      withRegionError: () => undefined,
    });
  return {
    name,
    services: pdServices,
    runUnary: async (method, message) => await run(method.name, message),
    onCall(call) {
      const method = pdMethods.get(call.path);
      if (answerHealth(call)) return;
      if (method === undefined) call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
      else if (method.name === 'Tso') answerTso(call, method, { dispatcher, model, check: () => checkLeader(options) });
      else if (method.methodKind !== 'unary') call.fail(grpcStatus.unimplemented, `no stream ${call.path} here`);
      else answerUnary(call, method, (message) => run(method.name, message));
    },
  };
}

function answer(options: PdNodeOptions, rpc: string, message: Message): Message {
  if (rpc === 'GetMembers') return membersAnswer(options);
  checkLeader(options);
  return handlePd(rpc, message, options.model);
}

function membersAnswer({ model, membership, scheme }: PdNodeOptions): Message {
  const { members, leader } = membership();
  const all = members.map(({ name, id, address }) => ({ name, memberId: id, clientUrls: [`${scheme}://${address}`] }));
  const leading = all.find(({ memberId }) => memberId === leader);
  return create(GetMembersResponseSchema, {
    header: { clusterId: model.clusterId },
    members: all,
    ...(leading === undefined ? {} : { leader: leading }),
  });
}

function checkLeader({ membership, id }: PdNodeOptions): void {
  if (membership().leader !== id) throw new StatusError(grpcStatus.unavailable, 'not leader');
}
