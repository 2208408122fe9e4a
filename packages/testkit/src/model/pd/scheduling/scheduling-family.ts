import type { MessageInitShape } from '@bufbuild/protobuf';
import { ErrorType, PD, type ScatterRegionRequest, type ScatterRegionResponseSchema } from '@tikv/kvproto/general/pdpb';
import { type ErrorHeader, errorHeader } from '../service/error-header.js';
import type { PdCall } from '../service/pd-call.js';
import { type PdMethod, pdFamily } from '../service/pd-family.js';
import { scatterOne, scatterRegions } from './scatter.js';
import { splitByKeys } from './split-by-keys.js';

const utf8 = new TextEncoder();

/** pd-region-rpc-retry.md §1.11. A member that does not lead takes the cluster for one that is not there yet. */
export const schedulingFamily: readonly PdMethod[] = [
  ...pdFamily(PD, 'cluster-first', {
    scatterRegion: (request, call) => (call.role === 'follower' ? notBootstrapped(call) : scatter(request, call)),
    splitRegions: ({ splitKeys }, call) => {
      if (call.role === 'follower') return notBootstrapped(call);
      const { finishedPercentage, regionIds } = splitByKeys(call.model, splitKeys);
      return { finishedPercentage, regionsId: [...regionIds] };
    },
    getOperator: ({ regionId }, call) => {
      if (call.role === 'follower') return notBootstrapped(call);
      const operator = call.model.operators.of(regionId);
      if (operator === undefined) return { header: errorHeader(call, ErrorType.REGION_NOT_FOUND, 'Not Found') };
      const { desc, kind, status } = operator;
      return { regionId, desc: utf8.encode(desc), kind: utf8.encode(kind), status };
    },
  }),
  ...pdFamily(PD, 'leader', {
    splitAndScatterRegions: ({ splitKeys }, { model }) => {
      const split = splitByKeys(model, splitKeys);
      const scattered = scatterRegions(model, split.regionIds);
      return {
        splitFinishedPercentage: split.finishedPercentage,
        scatterFinishedPercentage: scattered.finishedPercentage,
        regionsId: [...split.regionIds],
      };
    },
  }),
];

function notBootstrapped(call: PdCall): { header: ErrorHeader } {
  return { header: errorHeader(call, ErrorType.NOT_BOOTSTRAPPED, 'cluster is not bootstrapped') };
}

/** Several regions, or one in the old form of the request. */
function scatter(request: ScatterRegionRequest, call: PdCall): MessageInitShape<typeof ScatterRegionResponseSchema> {
  const { regionsId, regionId } = request;
  const { model } = call;
  if (regionsId.length > 0) {
    const { finishedPercentage, failed } = scatterRegions(model, regionsId);
    return { finishedPercentage, failedRegionsId: [...failed] };
  }
  const region = model.regions.byId(regionId);
  if (region === undefined) {
    return { header: errorHeader(call, ErrorType.REGION_NOT_FOUND, `region ${regionId} not found`) };
  }
  if (!scatterOne(model, region)) {
    const why = 'operator canceled because cannot add an operator to the execute queue';
    return { header: errorHeader(call, ErrorType.UNKNOWN, why) };
  }
  return { finishedPercentage: 100n };
}
