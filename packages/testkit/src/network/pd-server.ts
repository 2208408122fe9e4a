import { create, type Message } from '@bufbuild/protobuf';
import type { Runtime } from '@tikv/core';
import { GetMembersResponseSchema } from '@tikv/kvproto/general/pdpb';
import type { ClusterModel } from '../model/cluster-model.js';
import { grpcStatus, StatusError } from '../model/grpc-status.js';
import { handlePd } from '../model/pd/pd-service.js';
import type { Dispatcher, Outcome } from './dispatcher.js';
import { GrpcListener } from './grpc-listener.js';
import { answerHealth } from './health.js';
import { pdMethods, pdServices } from './method-table.js';
import { otherProtocols } from './other-protocols.js';
import { answerTso } from './tso.js';
import { answerUnary } from './unary.js';

/** Who of the PD cluster is where. */
export interface PdMembership {
  readonly members: readonly { readonly name: string; readonly id: bigint; readonly address: string }[];
  readonly leader: bigint | undefined;
}

export interface PdServerOptions {
  readonly id: bigint;
  readonly model: ClusterModel;
  readonly dispatcher: Dispatcher;
  readonly runtime: Runtime;
  readonly membership: () => PdMembership;
}

/** One member of PD on a port of its own. */
export class PdServer {
  readonly #options: PdServerOptions;
  readonly #listener: GrpcListener;

  constructor(options: PdServerOptions) {
    this.#options = options;
    const { dispatcher, model } = options;
    this.#listener = new GrpcListener({
      onCall: (call) => {
        const method = pdMethods.get(call.path);
        if (answerHealth(call)) return;
        if (method === undefined) call.fail(grpcStatus.unimplemented, `unknown method ${call.path}`);
        else if (method.name === 'Tso')
          answerTso(call, method, { dispatcher, model, check: () => this.#checkLeader() });
        else if (method.methodKind !== 'unary') call.fail(grpcStatus.unimplemented, `no stream ${call.path} here`);
        else answerUnary(call, method, (message) => this.#run(method.name, message));
      },
      onOther: otherProtocols(pdServices, (method, message) => this.#run(method.name, message)),
    });
  }

  listen(): Promise<string> {
    return this.#listener.listen();
  }

  close(): Promise<void> {
    return this.#listener.close();
  }

  #run(rpc: string, message: Message): Promise<Outcome> {
    const { dispatcher, model } = this.#options;
    return dispatcher.run(
      { rpc, storeId: undefined, regionId: undefined, message },
      () => {
        if (rpc === 'GetMembers') return this.#members();
        this.#checkLeader();
        return handlePd(rpc, message, model);
      },
      undefined,
    );
  }

  #members(): Message {
    const { model, membership } = this.#options;
    const { members, leader } = membership();
    const all = members.map(({ name, id, address }) => ({ name, memberId: id, clientUrls: [`http://${address}`] }));
    const leading = all.find(({ memberId }) => memberId === leader);
    return create(GetMembersResponseSchema, {
      header: { clusterId: model.clusterId },
      members: all,
      ...(leading === undefined ? {} : { leader: leading }),
    });
  }

  #checkLeader(): void {
    if (this.#options.membership().leader !== this.#options.id)
      throw new StatusError(grpcStatus.unavailable, 'not leader');
  }
}
