import type { PdCall } from '../service/pd-call.js';
import { RegionView } from './region-view.js';

/** The regions as the member that answers knows them. */
export function regionsKnownTo({ model, member }: PdCall): RegionView {
  return new RegionView(member?.lag?.regions() ?? model.regions.all, model.shown);
}
