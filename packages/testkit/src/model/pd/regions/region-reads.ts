import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { type Peer, PeerSchema } from '@tikv/kvproto/general/metapb';
import {
  type BatchScanRegionsRequest,
  type BatchScanRegionsResponseSchema,
  ErrorType,
  type QueryRegionRequest,
  type QueryRegionResponseSchema,
  type ScanRegionsRequest,
  type ScanRegionsResponseSchema,
} from '@tikv/kvproto/general/pdpb';
import { binaryOf } from '../../binary.js';
import type { RegionRecord } from '../../region/region-record.js';
import { type ErrorHeader, errorHeader } from '../service/error-header.js';
import type { PdCall } from '../service/pd-call.js';
import { type DescribedRegion, describedRegion } from './described-region.js';
import { regionsKnownTo } from './regions-known-to.js';
import { type KeyRange, scanRanges } from './scan-ranges.js';

interface Failed {
  readonly header: ErrorHeader;
}

/** A region, or nothing: a follower calls that an error, so that its client asks the leader. */
export function oneRegion(
  call: PdCall,
  region: RegionRecord | undefined,
  needBuckets: boolean,
): DescribedRegion | Failed | Record<string, never> {
  if (region !== undefined) return describedRegion(call.model, region, withBuckets(call, needBuckets));
  return call.role === 'follower' ? notFound(call) : {};
}

/** In the shape for old clients and in that for new ones; a region without a leader has an empty one. */
export function scannedRegions(
  call: PdCall,
  { startKey, endKey, limit }: ScanRegionsRequest,
): MessageInitShape<typeof ScanRegionsResponseSchema> {
  const found = regionsKnownTo(call).scan(binaryOf(startKey), binaryOf(endKey), limit);
  if (found.length === 0 && call.role === 'follower') return notFound(call);
  const regions = found.map((region) => withLeader(describedRegion(call.model, region, false)));
  return {
    regionMetas: regions.map(({ region }) => region),
    leaders: regions.map(({ leader }) => leader),
    regions,
  };
}

/** Checks the ranges as they come: the first problem is the answer. */
export function batchScannedRegions(
  call: PdCall,
  request: BatchScanRegionsRequest,
): MessageInitShape<typeof BatchScanRegionsResponseSchema> {
  const ranges = request.ranges.map(
    ({ startKey, endKey }): KeyRange => ({
      start: binaryOf(startKey),
      end: binaryOf(endKey),
    }),
  );
  const problem = problemOf(ranges);
  if (problem !== undefined) return { header: errorHeader(call, ErrorType.UNKNOWN, problem) };
  const { limit, containAllKeyRange } = request;
  const found = scanRanges(regionsKnownTo(call), ranges, { limit, containAll: containAllKeyRange });
  if ('hole' in found) {
    return { header: errorHeader(call, ErrorType.REGIONS_NOT_CONTAIN_ALL_KEY_RANGE, found.hole) };
  }
  if (found.regions.length === 0 && call.role === 'follower') return notFound(call);
  const buckets = withBuckets(call, request.needBuckets);
  return { regions: found.regions.map((region) => withLeader(describedRegion(call.model, region, buckets))) };
}

/** Ids in the order of the keys, 0 for none, and each region once. An unknown id has an empty region. */
export function queriedRegions(
  call: PdCall,
  { keys, prevKeys, ids, needBuckets }: QueryRegionRequest,
): MessageInitShape<typeof QueryRegionResponseSchema> {
  const view = regionsKnownTo(call);
  const byKeys = keys.map((key) => view.at(binaryOf(key)));
  const byPrevKeys = prevKeys.map((key) => view.before(binaryOf(key)));
  const found = [...byKeys, ...byPrevKeys, ...ids.map((id) => view.byId(id))];
  const buckets = withBuckets(call, needBuckets);
  const regionsById: Record<string, Partial<DescribedRegion>> = {};
  for (const id of ids) if (id !== 0n) regionsById[String(id)] = {};
  for (const region of found) {
    if (region !== undefined) regionsById[String(region.id)] = describedRegion(call.model, region, buckets);
  }
  return {
    keyIdMap: byKeys.map((region) => region?.id ?? 0n),
    prevKeyIdMap: byPrevKeys.map((region) => region?.id ?? 0n),
    regionsById,
  };
}

function problemOf(ranges: readonly KeyRange[]): string | undefined {
  for (const [index, { start, end }] of ranges.entries()) {
    if (index > 0 && start < (ranges[index - 1] as KeyRange).end) return 'invalid key range, ranges overlapped';
    if (end !== '' && start > end) return 'invalid key range, start key > end key';
  }
  return undefined;
}

/** Only the leader has buckets. */
function withBuckets({ role }: PdCall, wanted: boolean): boolean {
  return wanted && role === 'leader';
}

function withLeader(region: DescribedRegion): DescribedRegion & { readonly leader: Peer } {
  return { ...region, leader: region.leader ?? create(PeerSchema) };
}

function notFound(call: PdCall): Failed {
  return { header: errorHeader(call, ErrorType.REGION_NOT_FOUND, 'region not found') };
}
