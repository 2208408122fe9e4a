import type { Message } from '@bufbuild/protobuf';
import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import type { ClusterModel } from '../cluster-model.js';
import { grpcStatus, StatusError } from '../grpc-status.js';
import { rawCommands } from '../raw/raw-commands.js';
import { checkClusterId, checkSession } from './session-checks.js';

/** A request of TiKV with its size on the wire. */
export interface StoreRequest {
  readonly rpc: string;
  readonly message: Message & { readonly context?: Context | undefined };
  /** Asked only for writes. */
  readonly bytes: () => number;
}

/** One store: answers commands from the cluster's state. */
export class StoreService {
  readonly #model: ClusterModel;
  readonly #storeId: bigint;

  constructor(model: ClusterModel, storeId: bigint) {
    this.#model = model;
    this.#storeId = storeId;
  }

  /** The response, whose errors are inside. Throws `StatusError` for what TiKV answers with a status. */
  handle(request: StoreRequest): Message {
    const { rpc, message, bytes } = request;
    const command = rawCommands[rpc];
    if (command === undefined) throw new StatusError(grpcStatus.unimplemented, `unknown method ${rpc}`);
    if (message.context === undefined) throw new StatusError(grpcStatus.invalidArgument, 'the request has no context');
    checkClusterId(this.#model, message.context);
    const refused = command.refuse(message as never, this.#model);
    if (refused !== undefined) return refused;
    const checked = checkSession(this.#model, this.#storeId, message.context, {
      bytes: command.isWrite ? bytes() : 0,
      isWrite: command.isWrite,
    });
    if (isRegionError(checked)) return command.withRegionError(checked);
    return command.run(message as never, { model: this.#model, region: checked });
  }

  /** What the command answers with this region error; undefined for a command that is not known. */
  regionErrorResponse(rpc: string, error: RegionError): Message | undefined {
    return rawCommands[rpc]?.withRegionError(error);
  }
}

function isRegionError(checked: object): checked is RegionError {
  return '$typeName' in checked;
}
