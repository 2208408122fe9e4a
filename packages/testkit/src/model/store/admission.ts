import { APIVersion } from '@tikv/kvproto/general/kvrpcpb';
import type { StorageMode } from '../api-version.js';
import { type Binary, hexOf } from '../binary.js';

export interface RawKeys {
  readonly keys?: readonly Binary[];
  readonly ranges?: readonly { readonly start: Binary; readonly end: Binary; readonly reverse?: boolean }[];
}

/**
 * Whether a raw command with these keys is let in: the API version first, then the mode byte of each key
 * (raw-keyspace-resource-metrics.md §1.6.1). Answers the error text, or undefined.
 */
export function admitRaw(mode: StorageMode, command: string, version: APIVersion, asked: RawKeys): string | undefined {
  if ((version === APIVersion.V2) !== (mode === 'v2') || version > APIVersion.V2 || version === APIVersion.V1TTL) {
    return `Api version in request does not match with TiKV storage, cmd: ${command}, storage: ${mode.toUpperCase()}, request: ${APIVersion[version] ?? version}`;
  }
  if (mode !== 'v2') return undefined;
  for (const key of asked.keys ?? []) {
    if (!key.startsWith('r')) return `Invalid key mode, cmd: ${command}, storage: V2, key: ${hexOf(key)}`;
  }
  for (const { start, end, reverse = false } of asked.ranges ?? []) {
    const [low, high] = reverse ? [end, start] : [start, end];
    if (!low.startsWith('r') || !(high.startsWith('r') || high === 's')) {
      return `Invalid key range mode, cmd: ${command}, storage: V2, range: [${hexOf(start)}, ${hexOf(end)})`;
    }
  }
  return undefined;
}
