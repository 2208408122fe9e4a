import {
  GetGCSafePointRequest,
  type GetGCSafePointRequestInit,
  GetGCSafePointResponse,
  GetGCSafePointV2Request,
  type GetGCSafePointV2RequestInit,
  GetGCSafePointV2Response,
  UpdateGCSafePointRequest,
  type UpdateGCSafePointRequestInit,
  UpdateGCSafePointResponse,
  UpdateGCSafePointV2Request,
  type UpdateGCSafePointV2RequestInit,
  UpdateGCSafePointV2Response,
  UpdateServiceGCSafePointRequest,
  type UpdateServiceGCSafePointRequestInit,
  UpdateServiceGCSafePointResponse,
  UpdateServiceSafePointV2Request,
  type UpdateServiceSafePointV2RequestInit,
  UpdateServiceSafePointV2Response,
} from '@tikv/kvproto/pdpb';
import { checkName } from '../calls/check-arguments.js';
import { checked } from '../calls/checked.js';
import type { PdCaller } from '../calls/pd-caller.js';
import { type PdMethod, pdMethod } from '../calls/pd-methods.js';
import { checkTs, wireTtl } from './gc-barrier.js';
import type { GcOptions } from './gc-states.js';

const getV1: PdMethod<GetGCSafePointRequestInit, GetGCSafePointResponse> = pdMethod(
  'GetGCSafePoint',
  GetGCSafePointRequest,
  GetGCSafePointResponse,
);
const getV2: PdMethod<GetGCSafePointV2RequestInit, GetGCSafePointV2Response> = pdMethod(
  'GetGCSafePointV2',
  GetGCSafePointV2Request,
  GetGCSafePointV2Response,
);
const updateV1: PdMethod<UpdateGCSafePointRequestInit, UpdateGCSafePointResponse> = pdMethod(
  'UpdateGCSafePoint',
  UpdateGCSafePointRequest,
  UpdateGCSafePointResponse,
);
const updateV2: PdMethod<UpdateGCSafePointV2RequestInit, UpdateGCSafePointV2Response> = pdMethod(
  'UpdateGCSafePointV2',
  UpdateGCSafePointV2Request,
  UpdateGCSafePointV2Response,
);
const serviceV1: PdMethod<UpdateServiceGCSafePointRequestInit, UpdateServiceGCSafePointResponse> = pdMethod(
  'UpdateServiceGCSafePoint',
  UpdateServiceGCSafePointRequest,
  UpdateServiceGCSafePointResponse,
);
const serviceV2: PdMethod<UpdateServiceSafePointV2RequestInit, UpdateServiceSafePointV2Response> = pdMethod(
  'UpdateServiceSafePointV2',
  UpdateServiceSafePointV2Request,
  UpdateServiceSafePointV2Response,
);

/**
 * Safe points as PD had them before GC states; newer ones map these calls onto the states. With a keyspace the second
 * version of each call is made (pd-region-rpc-retry.md §1.10).
 */
export class LegacySafePoints {
  readonly #caller: PdCaller;

  constructor(caller: PdCaller) {
    this.#caller = caller;
  }

  async get(options: GcOptions = {}): Promise<bigint> {
    const keyspace = keyspaceIn(options);
    const answer =
      keyspace === undefined
        ? checked('GetGCSafePoint', await this.#caller.call(getV1, {}, options))
        : checked('GetGCSafePointV2', await this.#caller.call(getV2, { keyspace }, options));
    return answer.safePoint;
  }

  /** The safe point as it is now: a smaller one is no error and changes nothing. */
  async update(safePoint: bigint, options: GcOptions = {}): Promise<bigint> {
    checkTs('safePoint', safePoint);
    const keyspace = keyspaceIn(options);
    const answer =
      keyspace === undefined
        ? checked('UpdateGCSafePoint', await this.#caller.call(updateV1, { safePoint }, options))
        : checked('UpdateGCSafePointV2', await this.#caller.call(updateV2, { keyspace, safePoint }, options));
    return answer.newSafePoint;
  }

  /** Holds GC back for a service. `rejected`: another one is further already, and nothing was stored. */
  async updateService(
    serviceId: string,
    safePoint: bigint,
    options: GcOptions & { readonly ttlSeconds: number | 'never' | 'delete' },
  ): Promise<{ readonly least: bigint; readonly rejected: boolean }> {
    checkName('serviceId', serviceId);
    checkTs('safePoint', safePoint);
    const ttl = options.ttlSeconds === 'delete' ? 0n : wireTtl(options.ttlSeconds);
    const id = new TextEncoder().encode(serviceId);
    const keyspace = keyspaceIn(options);
    const answer =
      keyspace === undefined
        ? await this.#caller.call(serviceV1, { serviceId: id, TTL: ttl, safePoint }, options)
        : await this.#caller.call(serviceV2, { keyspace, serviceId: id, ttl, safePoint }, options);
    const least = checked('UpdateServiceGCSafePoint', answer).minSafePoint;
    return { least, rejected: ttl > 0n && least > safePoint };
  }
}

function keyspaceIn({ keyspaceId }: GcOptions): { case: 'keyspaceId'; value: number } | undefined {
  return keyspaceId === undefined ? undefined : { case: 'keyspaceId', value: keyspaceId };
}
