import type { Binary } from '../binary.js';
import type { RegionRecord } from '../region/region-record.js';

/** The part of a range that lies in the region; an empty end is no end. */
export function clip(region: RegionRecord, start: Binary, end: Binary): { start: Binary; end: Binary } {
  return {
    start: start > region.start ? start : region.start,
    end: region.end === '' || (end !== '' && end < region.end) ? end : region.end,
  };
}
