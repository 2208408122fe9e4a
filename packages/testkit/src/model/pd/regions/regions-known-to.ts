import type { PdCall } from '../service/pd-call.js';
import { RegionView } from './region-view.js';

/** The regions as the member that answers knows them. */
export function regionsKnownTo({ model, member, node }: PdCall): RegionView {
  return new RegionView((node ?? member)?.lag?.regions() ?? model.regions.all, model.shown);
}
