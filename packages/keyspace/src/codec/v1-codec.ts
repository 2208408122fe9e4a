import { emptyKey, prefixEnd } from '@tikv/core';
import { nullKeyspaceId } from '../loading/keyspace-id.js';
import type { KeyCodec, KeyMode } from './key-codec.js';
import { keyOf } from './key-like.js';
import { rangeBetween } from './range-between.js';

const v1OnWire = 0;

/** Keys as they are. Region bounds are plain for raw data and memcomparable for transactional data. */
export function v1Codec(mode: KeyMode, options: { readonly ttl?: boolean | undefined } = {}): KeyCodec {
  return {
    apiVersion: options.ttl === true ? 'v1ttl' : 'v1',
    mode,
    wireApiVersion: v1OnWire,
    keyspaceId: nullKeyspaceId,
    keyspaceName: '',
    bounds: mode === 'raw' ? 'plain' : 'memcomparable',
    encode: keyOf,
    decode: (physical) => physical,
    encodeRange: (range) => {
      if (range.prefix !== undefined) {
        const prefix = keyOf(range.prefix, 'prefix');
        return { start: prefix, end: prefixEnd(prefix) };
      }
      const start = range.start === undefined ? emptyKey : keyOf(range.start, 'start');
      return range.end === undefined ? { start, end: emptyKey } : rangeOf(start, keyOf(range.end, 'end'));
    },
  };
}

/** An end that is given and empty is before every key, so the range is empty; absent would mean no end. */
function rangeOf(start: ReturnType<typeof keyOf>, end: ReturnType<typeof keyOf>): ReturnType<KeyCodec['encodeRange']> {
  if (end !== '') return rangeBetween(start, end);
  if (start !== '') return rangeBetween(start, '\0' as typeof end);
  return { start: '\0' as typeof start, end: '\0' as typeof end };
}
