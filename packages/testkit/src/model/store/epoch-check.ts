import type { Error as RegionError } from '@tikv/kvproto/general/errorpb';
import type { Context } from '@tikv/kvproto/general/kvrpcpb';
import type { ClusterModel } from '../cluster-model.js';
import { peerOn, type RegionRecord, regionMessage } from '../region/region-record.js';
import { regionError } from './region-error.js';

const mostInError = 10;

/**
 * Commands on data are compared by the version alone: a change of peers does not turn them away. An error brings the
 * region as it is now and those that splits have cut off it (pd-region-rpc-retry.md §2.12).
 */
export function checkEpoch(
  model: ClusterModel,
  storeId: bigint,
  region: RegionRecord,
  context: Context,
): RegionError | undefined {
  const asked = context.regionEpoch;
  if (asked === undefined) return regionError('missing epoch!', {});
  if (asked.version === region.version) return undefined;
  const currentRegions = [region, ...siblings(model, storeId, region, asked.version)].map((each) =>
    regionMessage(each, model.shown),
  );
  const now = `conf_ver: ${region.confVer} version: ${region.version}`;
  const then = `conf_ver: ${asked.confVer} version: ${asked.version}`;
  return regionError(`current epoch of region ${region.id} is ${now}, but you sent ${then}`, {
    epochNotMatch: { currentRegions },
  });
}

/**
 * Regions to the left on the same store, as many as the version is behind: each split cuts one off there. One that has
 * been split since adds its own splits to the count.
 */
function siblings(model: ClusterModel, storeId: bigint, region: RegionRecord, askedVersion: bigint): RegionRecord[] {
  const found: RegionRecord[] = [];
  let most = region.version;
  let left = most - askedVersion;
  for (let at = model.regions.placeOf(region) - 1; at >= 0 && left > 0n && found.length < mostInError; at -= 1) {
    const sibling = model.regions.at(at) as RegionRecord;
    if (peerOn(sibling, storeId) === undefined) continue;
    left -= 1n;
    if (sibling.version >= most) {
      left += sibling.version - most;
      most = sibling.version;
    }
    found.push(sibling);
  }
  return found;
}
