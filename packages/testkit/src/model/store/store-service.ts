import { create, type Message } from '@bufbuild/protobuf';
import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import {
  type Context,
  GetHealthFeedbackResponseSchema,
  type HealthFeedback,
  HealthFeedbackSchema,
  type StoreSafeTSRequest,
  StoreSafeTSResponseSchema,
} from '@tikv/kvproto/general/kvrpcpb';
import { type BatchCommandsEmptyRequest, BatchCommandsEmptyResponseSchema } from '@tikv/kvproto/general/tikvpb';
import type { ClusterModel } from '../cluster-model.js';
import { grpcStatus, StatusError } from '../grpc-status.js';
import type { RawCommand } from '../raw/raw-command.js';
import { rawCommands } from '../raw/raw-commands.js';
import { LaggingRawView, RawView } from '../raw/raw-view.js';
import { isTiFlash, type StoreRecord } from '../region/store-record.js';
import { NotYet } from './not-yet.js';
import { isRegionError, regionError } from './region-error.js';
import { checkClusterId, checkSession, type Session } from './session-checks.js';
import { splitRegion } from './split-region.js';
import { refuseBusy } from './store-conditions.js';
import { storeSafeTs } from './store-safe-ts.js';

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
  readonly #store: StoreRecord;
  readonly #view: RawView;
  #feedbacks = 0n;

  constructor(model: ClusterModel, storeId: bigint) {
    const store = model.stores.get(storeId);
    if (store === undefined) throw new Error(`there is no store ${storeId}`);
    this.#model = model;
    this.#store = store;
    this.#view = new RawView(model.raw, this.#wallMs);
  }

  /**
   * The response, whose errors are inside, or that it has to wait; `readIndex` is what an earlier wait has found. Throws
   * `StatusError` for what TiKV answers with a status.
   */
  handle(request: StoreRequest, readIndex?: number): Message | NotYet {
    const { rpc, message, bytes } = request;
    if (this.#store.isPaused) return new NotYet(undefined, readIndex);
    const command = commandOf(rpc);
    if (command === undefined) return this.#handleStoreCommand(rpc, message);
    if (isTiFlash(this.#store)) throw new StatusError(grpcStatus.unimplemented, `TiFlash has no ${rpc}`);
    const { context } = message;
    if (context === undefined) throw new StatusError(grpcStatus.invalidArgument, 'the request has no context');
    checkClusterId(this.#model, context);
    const { isWrite } = command;
    // Reads wait for the read pool before anyone looks at them; writes for the scheduler after they are let in.
    const busy = refuseBusy(this.#store, context, isWrite);
    if (busy !== undefined && !isWrite) return command.withRegionError(busy);
    const refused = command.refuse(message as never, this.#model);
    if (refused !== undefined) return refused;
    if (busy !== undefined) return command.withRegionError(busy);
    const writesTimestamps = isWrite && this.#model.storageMode === 'v2' && rpc !== 'SplitRegion';
    const checks = { isWrite, bytes, readTs: 0n, readIndex, writesTimestamps };
    const session = checkSession(this.#model, this.#store, context, checks);
    if (session instanceof NotYet) return session;
    if (isRegionError(session)) return command.withRegionError(session);
    return command.run(message as never, {
      model: this.#model,
      region: session.region,
      view: this.#viewFor(session),
    });
  }

  /**
   * What a write answers that the store comes to after the time that its context allows; undefined for anything else
   * (raw-keyspace-resource-metrics.md §1.6.4).
   */
  refuseLate({ rpc, message }: StoreRequest, waitedMs: number): Message | undefined {
    const allowedMs = message.context?.maxExecutionDurationMs ?? 0n;
    if (allowedMs === 0n || BigInt(Math.floor(waitedMs)) <= allowedMs) return undefined;
    const command = rawCommands[rpc];
    if (command?.isWrite !== true) return undefined;
    const reason = 'deadline is exceeded';
    return command.withRegionError(regionError(reason, { serverIsBusy: { reason } }));
  }

  /** What the command answers with this region error; undefined for a command that is not known. */
  regionErrorResponse(rpc: string, error: RegionError): Message | undefined {
    if (rpc === 'GetHealthFeedback') return create(GetHealthFeedbackResponseSchema, { regionError: error });
    return commandOf(rpc)?.withRegionError(error);
  }

  /** How the store feels, with a number that rises. */
  healthFeedback(): HealthFeedback {
    this.#feedbacks += 1n;
    const { id: storeId, slowScore } = this.#store;
    return create(HealthFeedbackSchema, { storeId, feedbackSeqNo: this.#feedbacks, slowScore });
  }

  readonly #wallMs = (): number => this.#model.wallMs() + this.#store.clockOffsetMs;

  #viewFor({ region, peer }: Session): RawView {
    if (peer.lag === undefined || region.leader === peer.storeId) return this.#view;
    return new LaggingRawView(this.#model.raw, this.#wallMs, peer.lag, this.#model.wallMs());
  }

  /** What is asked of the store, not of a region. */
  #handleStoreCommand(rpc: string, message: Message): Message {
    if (rpc === 'GetHealthFeedback') {
      return create(GetHealthFeedbackResponseSchema, { healthFeedback: this.healthFeedback() });
    }
    if (rpc === 'Empty') {
      return create(BatchCommandsEmptyResponseSchema, { testId: (message as BatchCommandsEmptyRequest).testId });
    }
    if (rpc === 'GetStoreSafeTS') {
      const safeTs = storeSafeTs(this.#model, this.#store.id, (message as StoreSafeTSRequest).keyRange);
      return create(StoreSafeTSResponseSchema, { safeTs });
    }
    throw new StatusError(grpcStatus.unimplemented, `unknown method ${rpc}`);
  }
}

function commandOf(rpc: string): RawCommand<never> | undefined {
  return rawCommands[rpc] ?? (rpc === 'SplitRegion' ? splitRegion : undefined);
}
