import type { MessageInitShape } from '@bufbuild/protobuf';
import type { ErrorSchema } from '@tikv/kvproto/general/errorpb';
import type { WireFault } from '../serving/outcome.js';
import type { RequestRecord } from '../serving/request-log.js';
import type { Gate } from './gate.js';
import type { RegionErrorName } from './region-error-named.js';

export type FaultAction =
  | WireFault
  | { readonly delayMs: number }
  /** Waits until the gate is opened, then goes on. */
  | { readonly gate: Gate }
  /** Lets the next request at the same server go first, or waits a second for one: before-apply it applies first, after-apply its answer goes first. */
  | 'reorder'
  /** Answers with this region error: as `errorpb.Error` has it, or by its kind, `serverIsBusy`, `diskFull`, … */
  | { readonly regionError: MessageInitShape<typeof ErrorSchema> | RegionErrorName }
  /** Ends the call with a gRPC status. */
  | { readonly status: number; readonly message?: string | undefined };

/** Which requests go wrong, and how. What is left out fits every request. */
export interface FaultRule {
  /** `KvGet` or `RawGet`, `GetRegion`, `Tso`, … : the method's name. */
  readonly rpc?: string | undefined;
  readonly storeId?: bigint | undefined;
  readonly regionId?: bigint | undefined;
  /** A key that the request names, as the topology's `split` takes them. */
  readonly key?: string | Uint8Array | undefined;
  readonly match?: ((request: RequestRecord) => boolean) | undefined;
  /** Before: the request has no effect (unless it is only delayed). After: it has had it. */
  readonly when: 'before-apply' | 'after-apply';
  readonly action: FaultAction;
  /** How many requests it meets. Default 1; `Infinity` for all. */
  readonly times?: number | undefined;
  /** From 0 to 1: how likely it meets a request that fits. Default 1. */
  readonly probability?: number | undefined;
}
