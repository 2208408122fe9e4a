import { create } from '@bufbuild/protobuf';
import {
  type Consumption,
  GroupMode,
  RequestUnitType,
  type TokenBucketRequest,
  type TokenBucketResponse,
  TokenBucketResponseSchema,
  type TokenBucketsRequest,
  type TokenBucketsResponse,
  TokenBucketsResponseSchema,
} from '@tikv/kvproto/general/resource_manager';
import type { ClusterModel } from '../../cluster-model.js';
import { grpcStatus, StatusError } from '../../grpc-status.js';
import { keyspaceOf } from './keyspace-of.js';
import type { RunningGroup } from './resource-groups.js';

/** One message of the token stream. Groups that are not there, and background work, are left out of the answer. */
export function acquireTokens(message: TokenBucketsRequest, model: ClusterModel): TokenBucketsResponse {
  const responses = message.requests.flatMap((request) => {
    const keyspaceId = keyspaceOf(request.keyspaceId);
    const group = model.metadata.resourceGroups.find(keyspaceId, request.resourceGroupName);
    if (group === undefined) return [];
    if (request.isBackground && request.isTiflash)
      throw new StatusError(grpcStatus.unknown, 'background and tiflash cannot be true at the same time');
    addUp(group.consumption, request.consumptionSinceLastRequest);
    return request.isBackground ? [] : [grant(request, keyspaceId, group, message, model.wallMs())];
  });
  return create(TokenBucketsResponseSchema, { responses });
}

function grant(
  request: TokenBucketRequest,
  keyspaceId: number,
  { settings, bucket }: RunningGroup,
  { clientUniqueId, targetRequestPeriodMs }: TokenBucketsRequest,
  nowMs: number,
): TokenBucketResponse {
  const items = request.request.case === 'ruItems' ? request.request.value.requestRU : [];
  const wanted = items.filter(({ type }) => settings.mode === GroupMode.RUMode && type === RequestUnitType.RU);
  return create(TokenBucketResponseSchema, {
    resourceGroupName: settings.name,
    keyspaceId: { keyspace: { case: 'value', value: keyspaceId } },
    grantedRUTokens: wanted.map(({ value }) => {
      const given = bucket.request(nowMs, clientUniqueId, value, Number(targetRequestPeriodMs));
      const { tokens, trickleMs, burstLimit } = given;
      return {
        grantedTokens: { settings: { burstLimit: BigInt(burstLimit) }, tokens },
        trickleTimeMs: BigInt(trickleMs),
      };
    }),
  });
}

/** Every field of a consumption is a count. */
function addUp(total: Consumption, delta: Consumption | undefined): void {
  if (delta === undefined) return;
  const sums = total as unknown as Record<string, number | bigint>;
  for (const [field, value] of Object.entries(delta)) {
    if (typeof value === 'number') sums[field] = (sums[field] as number) + value;
    else if (typeof value === 'bigint') sums[field] = (sums[field] as bigint) + value;
  }
}
