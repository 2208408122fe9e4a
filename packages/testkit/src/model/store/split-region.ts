import { create, type MessageShape } from '@bufbuild/protobuf';
import { type SplitRegionRequest, SplitRegionResponseSchema } from '@tikv/kvproto/general/kvrpcpb';
import { type Binary, binaryOf, toMemcomparable } from '../binary.js';
import type { ClusterModel } from '../cluster-model.js';
import type { RawCommand } from '../raw/raw-command.js';
import { type RegionRecord, regionMessage } from '../region/region-record.js';
import { regionError } from './region-error.js';

/** Cuts a region at keys inside it; keys elsewhere are left out. What is wrong with them all is a region error's text. */
export const splitRegion: RawCommand<SplitRegionRequest> = {
  isWrite: true,
  refuse: () => undefined,
  withRegionError: (error) => create(SplitRegionResponseSchema, { regionError: error }),
  run(request, { model, region }) {
    const asked = request.splitKeys.length === 0 ? [request.splitKey] : request.splitKeys;
    if (asked.some((key) => key.length === 0)) {
      return this.withRegionError(regionError('split key should not be empty', {}));
    }
    const keys = asked.map((key) => physical(model, binaryOf(key), request.isRawKv));
    const inside = keys.filter((key) => key > region.start && (region.end === '' || key < region.end));
    if (inside.length === 0) return this.withRegionError(regionError('no valid key found for split.', {}));
    model.regions.split(...inside);
    return parts(model, region, new Set(inside).size);
  },
};

/** Transactional keys of API V1 are stored in their encoded form, and regions begin at stored keys. */
function physical({ storageMode }: ClusterModel, key: Binary, isRawKv: boolean): Binary {
  return isRawKv || storageMode === 'v2' ? key : toMemcomparable(key);
}

/** The region and the new ones, which are on its left. */
function parts(
  model: ClusterModel,
  region: RegionRecord,
  cuts: number,
): MessageShape<typeof SplitRegionResponseSchema> {
  const at = model.regions.placeOf(region);
  const regions = model.regions.all.slice(at - cuts, at + 1).map((each) => regionMessage(each, model.shown));
  const [left, right] = regions;
  const two = regions.length === 2 && left !== undefined && right !== undefined ? { left, right } : {};
  return create(SplitRegionResponseSchema, { regions, ...two });
}
