import {
  ErrorType,
  GetOperatorRequest,
  type GetOperatorRequestInit,
  GetOperatorResponse,
  OperatorStatus,
  ScatterRegionRequest,
  type ScatterRegionRequestInit,
  ScatterRegionResponse,
  SplitAndScatterRegionsRequest,
  type SplitAndScatterRegionsRequestInit,
  SplitAndScatterRegionsResponse,
  SplitRegionsRequest,
  type SplitRegionsRequestInit,
  SplitRegionsResponse,
} from '@tikv/kvproto/pdpb';
import { checkBytes, checkId } from '../calls/check-arguments.js';
import { checked } from '../calls/checked.js';
import type { PdCaller, PdCallOptions } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';

const scatterRegions: PdMethod<ScatterRegionRequestInit, ScatterRegionResponse> = pdMethod(
  'ScatterRegion',
  ScatterRegionRequest,
  ScatterRegionResponse,
);
const splitRegions: PdMethod<SplitRegionsRequestInit, SplitRegionsResponse> = pdMethod(
  'SplitRegions',
  SplitRegionsRequest,
  SplitRegionsResponse,
);
const splitAndScatter: PdMethod<SplitAndScatterRegionsRequestInit, SplitAndScatterRegionsResponse> = pdMethod(
  'SplitAndScatterRegions',
  SplitAndScatterRegionsRequest,
  SplitAndScatterRegionsResponse,
);
const getOperator: PdMethod<GetOperatorRequestInit, GetOperatorResponse> = pdMethod(
  'GetOperator',
  GetOperatorRequest,
  GetOperatorResponse,
);

export interface ScatterOptions extends PdCallOptions {
  /** Regions of one group are spread evenly among themselves. */
  readonly group?: string | undefined;
  readonly retryLimit?: number | undefined;
}

/** What PD is doing with a region. */
export interface RegionOperator {
  /** `scatter-region`, … */
  readonly description: string;
  readonly kind: string;
  readonly status: 'success' | 'timeout' | 'cancel' | 'replace' | 'running' | 'unknown';
}

const statusNames = new Map<number, RegionOperator['status']>([
  [OperatorStatus.SUCCESS, 'success'],
  [OperatorStatus.TIMEOUT, 'timeout'],
  [OperatorStatus.CANCEL, 'cancel'],
  [OperatorStatus.REPLACE, 'replace'],
  [OperatorStatus.RUNNING, 'running'],
]);

/** PD splits regions and spreads them (pd-region-rpc-retry.md §1.11). Keys are PD's bytes, in every call. */
export class PdScheduling {
  readonly #caller: PdCaller;

  constructor(caller: PdCaller) {
    this.#caller = caller;
  }

  async scatterRegions(
    ids: readonly bigint[],
    options: ScatterOptions & { readonly skipStoreLimit?: boolean | undefined } = {},
  ): Promise<{ readonly finishedPercent: number; readonly failedIds: readonly bigint[] }> {
    ids.forEach((id, i) => checkId(`ids[${i}]`, id));
    const { group, retryLimit, skipStoreLimit } = options;
    const request = { regionsId: ids, group, retryLimit, skipStoreLimit };
    const answer = checked('ScatterRegion', await this.#caller.call(scatterRegions, request, options));
    return { finishedPercent: answer.finishedPercentage, failedIds: answer.failedRegionsId };
  }

  async splitRegions(
    keys: readonly Uint8Array[],
    options: PdCallOptions & { readonly retryLimit?: number | undefined } = {},
  ): Promise<{ readonly finishedPercent: number; readonly newIds: readonly bigint[] }> {
    keys.forEach((key, i) => checkBytes(`keys[${i}]`, key));
    const request = { splitKeys: keys, retryLimit: options.retryLimit };
    const answer = checked('SplitRegions', await this.#caller.call(splitRegions, request, options));
    return { finishedPercent: answer.finishedPercentage, newIds: answer.regionsId };
  }

  async splitAndScatterRegions(
    keys: readonly Uint8Array[],
    options: ScatterOptions = {},
  ): Promise<{ readonly splitPercent: number; readonly scatterPercent: number; readonly newIds: readonly bigint[] }> {
    keys.forEach((key, i) => checkBytes(`keys[${i}]`, key));
    const { group, retryLimit } = options;
    const request = { splitKeys: keys, group, retryLimit };
    const answer = checked('SplitAndScatterRegions', await this.#caller.call(splitAndScatter, request, options));
    const { splitFinishedPercentage, scatterFinishedPercentage, regionsId } = answer;
    return { splitPercent: splitFinishedPercentage, scatterPercent: scatterFinishedPercentage, newIds: regionsId };
  }

  /** Undefined when PD does nothing with this region and remembers nothing. */
  async operatorOf(regionId: bigint, options: PdCallOptions = {}): Promise<RegionOperator | undefined> {
    checkId('regionId', regionId);
    const answer = await this.#caller.call(getOperator, { regionId }, options);
    if (answer.header?.error?.type === ErrorType.REGION_NOT_FOUND) return undefined;
    const { desc, kind, status } = checked('GetOperator', answer);
    const text = new TextDecoder();
    return { description: text.decode(desc), kind: text.decode(kind), status: statusNames.get(status) ?? 'unknown' };
  }
}
