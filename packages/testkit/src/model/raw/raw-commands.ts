import { create } from '@bufbuild/protobuf';
import {
  ChecksumAlgorithm,
  type KvPair,
  KvPairSchema,
  type RawBatchDeleteRequest,
  RawBatchDeleteResponseSchema,
  type RawBatchGetRequest,
  RawBatchGetResponseSchema,
  type RawBatchPutRequest,
  RawBatchPutResponseSchema,
  type RawBatchScanRequest,
  RawBatchScanResponseSchema,
  type RawCASRequest,
  RawCASResponseSchema,
  type RawChecksumRequest,
  RawChecksumResponseSchema,
  type RawDeleteRangeRequest,
  RawDeleteRangeResponseSchema,
  type RawDeleteRequest,
  RawDeleteResponseSchema,
  type RawGetKeyTTLRequest,
  RawGetKeyTTLResponseSchema,
  type RawGetRequest,
  RawGetResponseSchema,
  type RawPutRequest,
  RawPutResponseSchema,
  type RawScanRequest,
  RawScanResponseSchema,
} from '@tikv/kvproto/general/kvrpcpb';
import { type Binary, binaryOf, bytesOf } from '../binary.js';
import { checkKeyInRegion, keyNotInRegion } from '../store/session-checks.js';
import { clip } from './clip.js';
import { crc64 } from './crc64.js';
import { command, type RawCommand, type RawGround } from './raw-command.js';
import { rawCoprocessor } from './raw-coprocessor.js';

const ttlNotEnabled = 'ttl is not enabled, but get put request with ttl';

function familyOf(request: { readonly cf: string }): string {
  return request.cf;
}

function pairOf(key: Binary, value: Uint8Array): KvPair {
  return create(KvPairSchema, { key: bytesOf(key), value });
}

interface Walk {
  readonly start: Binary;
  readonly end: Binary;
  readonly limit: number;
  readonly keyOnly: boolean;
  readonly reverse: boolean;
  readonly cf: string;
}

function walk({ view, region }: RawGround, { start, end, limit, keyOnly, reverse, cf }: Walk): KvPair[] {
  // From an empty upper bound TiKV seeks to the first key and finds nothing below it.
  if (limit === 0 || (reverse && start === '')) return [];
  const range = reverse ? clip(region, end, start) : clip(region, start, end);
  const pairs: KvPair[] = [];
  for (const [key, value] of view.scan(cf, range.start, range.end, reverse)) {
    pairs.push(pairOf(key, keyOnly ? new Uint8Array() : value));
    if (pairs.length === limit) break;
  }
  return pairs;
}

/** Each raw command of TiKV by its name (raw-keyspace-resource-metrics.md §1.6.4). */
export const rawCommands: Readonly<Record<string, RawCommand<never> | undefined>> = {
  RawGet: command({
    name: 'raw_get',
    response: RawGetResponseSchema,
    errorIn: 'error',
    asked: ({ key }: RawGetRequest) => ({ keys: [binaryOf(key)] }),
    family: familyOf,
    run: ({ key, cf }, { view }) => {
      const found = view.get(cf, binaryOf(key));
      return found === undefined ? { notFound: true } : { value: found.value };
    },
  }),
  RawBatchGet: command({
    name: 'raw_batch_get',
    response: RawBatchGetResponseSchema,
    errorIn: 'pairs',
    asked: ({ keys }: RawBatchGetRequest) => ({ keys: keys.map(binaryOf) }),
    family: familyOf,
    run: ({ keys, cf }, { view }) => ({
      pairs: keys.map(binaryOf).flatMap((key) => {
        const found = view.get(cf, key);
        return found === undefined ? [] : [pairOf(key, found.value)];
      }),
    }),
  }),
  RawPut: command({
    name: 'raw_put',
    response: RawPutResponseSchema,
    isWrite: true,
    errorIn: 'error',
    asked: ({ key }: RawPutRequest) => ({ keys: [binaryOf(key)] }),
    family: familyOf,
    familyLast: true,
    sized: ({ forCas }) => !forCas,
    check: ({ ttl }, model) => (ttl !== 0n && model.storageMode === 'v1' ? ttlNotEnabled : undefined),
    run: ({ key, value, cf, ttl }, { model, view }) => {
      model.raw.put(cf, binaryOf(key), value, view.expiryOf(ttl));
      return {};
    },
  }),
  RawBatchPut: command({
    name: 'raw_batch_put',
    response: RawBatchPutResponseSchema,
    isWrite: true,
    errorIn: 'error',
    asked: ({ pairs }: RawBatchPutRequest) => ({ keys: pairs.map(({ key }) => binaryOf(key)) }),
    family: familyOf,
    sized: ({ forCas }) => !forCas,
    check: ({ pairs, ttls }, { storageMode }) => {
      if (storageMode === 'v1') return ttls.some((ttl) => ttl !== 0n) ? ttlNotEnabled : undefined;
      return ttls.length > 1 && ttls.length !== pairs.length
        ? `The length of ttls does not equal to the length of pairs, ttls: ${ttls.length}, pairs: ${pairs.length}`
        : undefined;
    },
    run: ({ pairs, ttls, cf }, { model, view }) => {
      for (const [i, { key, value }] of pairs.entries()) {
        const ttl = (ttls.length === 1 ? ttls[0] : ttls[i]) ?? 0n;
        model.raw.put(cf, binaryOf(key), value, view.expiryOf(ttl));
      }
      return {};
    },
  }),
  RawDelete: command({
    name: 'raw_delete',
    response: RawDeleteResponseSchema,
    isWrite: true,
    errorIn: 'error',
    asked: ({ key }: RawDeleteRequest) => ({ keys: [binaryOf(key)] }),
    family: familyOf,
    sized: ({ forCas }) => !forCas,
    run: ({ key, cf }, { model }) => {
      model.raw.delete(cf, binaryOf(key));
      return {};
    },
  }),
  RawBatchDelete: command({
    name: 'raw_batch_delete',
    response: RawBatchDeleteResponseSchema,
    isWrite: true,
    errorIn: 'error',
    asked: ({ keys }: RawBatchDeleteRequest) => ({ keys: keys.map(binaryOf) }),
    family: familyOf,
    sized: ({ forCas }) => !forCas,
    run: ({ keys, cf }, { model }) => {
      for (const key of keys) model.raw.delete(cf, binaryOf(key));
      return {};
    },
  }),
  RawDeleteRange: command({
    name: 'raw_delete_range',
    response: RawDeleteRangeResponseSchema,
    isWrite: true,
    errorIn: 'error',
    asked: ({ startKey, endKey }: RawDeleteRangeRequest) => ({
      ranges: [{ start: binaryOf(startKey), end: binaryOf(endKey) }],
    }),
    family: familyOf,
    sized: () => true,
    run: ({ startKey, endKey, cf }, { model, region }) => {
      const start = binaryOf(startKey);
      const end = binaryOf(endKey);
      if (end !== '' && start >= end)
        return 'invalid delete range command, start_key should not be larger than end_key';
      const outside = checkKeyInRegion(model, region, start);
      if (outside !== undefined) return outside;
      if (region.end !== '' && (end === '' || end > region.end)) return keyNotInRegion(model, region, end);
      model.raw.deleteRange(cf, start, end);
      return {};
    },
  }),
  RawScan: command({
    name: 'raw_scan',
    response: RawScanResponseSchema,
    errorIn: 'kvs',
    asked: ({ startKey, endKey, reverse }: RawScanRequest) => ({
      ranges: [{ start: binaryOf(startKey), end: binaryOf(endKey), reverse }],
    }),
    family: familyOf,
    run: (request, ground) => {
      const { limit, keyOnly, reverse, cf } = request;
      const start = binaryOf(request.startKey);
      const outside = reverse ? undefined : checkKeyInRegion(ground.model, ground.region, start);
      if (outside !== undefined) return outside;
      return { kvs: walk(ground, { start, end: binaryOf(request.endKey), limit, keyOnly, reverse, cf }) };
    },
  }),
  RawBatchScan: command({
    name: 'raw_batch_scan',
    response: RawBatchScanResponseSchema,
    errorIn: 'kvs',
    asked: ({ ranges, reverse }: RawBatchScanRequest) => ({
      ranges: ranges.map(({ startKey, endKey }) => ({ start: binaryOf(startKey), end: binaryOf(endKey), reverse })),
    }),
    family: familyOf,
    run: ({ ranges, eachLimit, keyOnly, reverse, cf }, ground) => {
      const walks = ranges.map(({ startKey, endKey }, i) => ({
        start: binaryOf(startKey),
        end: binaryOf(endKey.length === 0 ? (ranges[i + 1]?.startKey ?? endKey) : endKey),
        limit: eachLimit,
        keyOnly,
        reverse,
        cf,
      }));
      if (walks.some(({ start, end }) => end !== '' && (reverse ? start <= end : start >= end)))
        return 'Invalid KeyRanges';
      return { kvs: walks.flatMap((each) => walk(ground, each)) };
    },
  }),
  RawGetKeyTTL: command({
    name: 'raw_get_key_ttl',
    response: RawGetKeyTTLResponseSchema,
    errorIn: 'error',
    asked: ({ key }: RawGetKeyTTLRequest) => ({ keys: [binaryOf(key)] }),
    family: familyOf,
    run: ({ key, cf }, { model, view }) => {
      if (model.storageMode === 'v1') return 'get ttl on non-ttl store';
      const found = view.get(cf, binaryOf(key));
      if (found === undefined) {
        // The server looks at the tombstone of API V2, which never expires, and takes it for a value.
        const quirk = model.quirks.has('ttl-of-deleted-key') && view.stored(cf, binaryOf(key))?.isTombstone === true;
        return quirk ? { ttl: 0n } : { notFound: true };
      }
      return { ttl: found.expireAtSeconds === 0n ? 0n : found.expireAtSeconds - view.nowSeconds };
    },
  }),
  RawCompareAndSwap: command({
    name: 'raw_compare_and_swap',
    response: RawCASResponseSchema,
    isWrite: true,
    errorIn: 'error',
    asked: ({ key }: RawCASRequest) => ({ keys: [binaryOf(key)] }),
    family: familyOf,
    check: ({ ttl }, model) => (ttl !== 0n && model.storageMode === 'v1' ? ttlNotEnabled : undefined),
    run: (request, { model, view }) => {
      const { cf, ttl, value, previousNotExist } = request;
      const key = binaryOf(request.key);
      const found = view.get(cf, key);
      const previous = found === undefined ? undefined : binaryOf(found.value);
      const succeed = previousNotExist ? previous === undefined : previous === binaryOf(request.previousValue);
      if (succeed && request.delete) {
        if (found !== undefined) model.raw.delete(cf, key);
      } else if (succeed) model.raw.put(cf, key, value, view.expiryOf(ttl));
      return found === undefined ? { succeed, previousNotExist: true } : { succeed, previousValue: found.value };
    },
  }),
  RawChecksum: command({
    name: 'raw_checksum',
    response: RawChecksumResponseSchema,
    errorIn: 'error',
    asked: ({ ranges }: RawChecksumRequest) => ({
      ranges: ranges.map(({ startKey, endKey }) => ({ start: binaryOf(startKey), end: binaryOf(endKey) })),
    }),
    family: () => '',
    run: ({ algorithm, ranges }, { view, region }) => {
      if (algorithm !== ChecksumAlgorithm.Crc64_Xor) return 'unknown checksum algorithm';
      let checksum = 0n;
      let totalKvs = 0n;
      let totalBytes = 0n;
      for (const { startKey, endKey } of ranges) {
        const { start, end } = clip(region, binaryOf(startKey), binaryOf(endKey));
        for (const [key, value] of view.scan('', start, end, false)) {
          checksum ^= crc64([bytesOf(key), value]);
          totalKvs += 1n;
          totalBytes += BigInt(key.length + value.length);
        }
      }
      return { checksum, totalKvs, totalBytes };
    },
  }),
  RawCoprocessor: rawCoprocessor,
};
