import { type Entry, type Page, PagedScan, type Scan, type Session } from '@tikv/cluster';
import { operationBudgetsMs, type PhysicalKey, physicalKey, successor } from '@tikv/core';
import { keyRange, type PhysicalRange } from '@tikv/keyspace';
import { type Region, sendToKey } from '@tikv/region-cache';
import { rawScan } from '@tikv/rpc';
import { checkCount } from '../arguments/limit.js';
import type { ScanOptions } from '../raw-options.js';
import { checkPairs } from './server-error.js';

const defaultPageSize = 1024;

/** An empty start of a reverse scan means the first key to TiKV, not the last: above the longest key that it takes. */
const aboveAllKeys = '\u00ff'.repeat(8193) as PhysicalKey;

/** A lazy walk over `[start, end)`, upwards or downwards. Bad arguments throw here, before anything is read. */
export function scan(session: Session, options: ScanOptions): Scan {
  const range = session.raw.codec.encodeRange(keyRange(options));
  const limit = checkCount('limit', options.limit);
  const pageSize = checkCount('pageSize', options.pageSize) ?? defaultPageSize;
  const isEmpty = range.end !== '' && range.start >= range.end;
  const first = options.reverse === true ? range.end : range.start;
  return new PagedScan<Uint8Array, Uint8Array, PhysicalKey>({
    first: isEmpty ? undefined : first,
    limit,
    pageSize,
    fetch: (cursor, most, stop) => fetchPage(session, range, options, cursor, most, stop),
  });
}

/**
 * One request to the region at the cursor. The server stops at the region's end, so a short page goes on there: at the
 * end of the region that was asked, not of one looked up later (trap 12).
 */
async function fetchPage(
  session: Session,
  range: PhysicalRange,
  options: ScanOptions,
  cursor: PhysicalKey,
  most: number,
  stop: AbortSignal,
): Promise<Page<Entry, PhysicalKey>> {
  const { reverse = false, keyOnly = false, signal, timeoutMs } = options;
  const both = signal === undefined ? stop : AbortSignal.any([signal, stop]);
  const backoffer = session.begin('raw.scan', { signal: both, timeoutMs }, operationBudgetsMs.scanPage);
  const route = await session.planned(session.raw, backoffer);
  const { response, region } = await sendToKey(route, {
    command: rawScan,
    key: cursor,
    side: reverse ? 'end' : 'at',
    request: () => ({
      startKey: reverse && cursor === '' ? aboveAllKeys : cursor,
      endKey: reverse ? range.start : range.end,
      limit: most,
      keyOnly,
      reverse,
    }),
    backoffer,
  });
  const { kvs } = response;
  checkPairs(kvs, backoffer);
  const { codec } = session.raw;
  const items = kvs.map(({ key, value }) => ({ key: codec.decode(key), value }));
  const last = kvs.at(-1);
  if (kvs.length >= most && last !== undefined) {
    const lastKey = physicalKey(last.key);
    return { items, next: within(range, reverse, reverse ? lastKey : successor(lastKey)) };
  }
  return { items, next: beyond(region, range, reverse) };
}

/** Where the walk goes on after the region, or undefined when the range ends in it. */
function beyond(region: Region, range: PhysicalRange, reverse: boolean): PhysicalKey | undefined {
  const edge = reverse ? region.start : region.end;
  return edge === '' ? undefined : within(range, reverse, edge);
}

function within(range: PhysicalRange, reverse: boolean, cursor: PhysicalKey): PhysicalKey | undefined {
  if (reverse) return cursor > range.start ? cursor : undefined;
  return range.end === '' || cursor < range.end ? cursor : undefined;
}
