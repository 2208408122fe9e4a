import type { CallOptions, Session } from '@tikv/cluster';
import { type Backoffer, type PhysicalKey, physicalKey } from '@tikv/core';
import type { KeyLike } from '@tikv/keyspace';
import { type BatchLimits, type BatchRequest, sendBatches } from '@tikv/region-cache';
import { rawBatchDelete, rawBatchGet, rawBatchPut, type WithContext } from '@tikv/rpc';
import { checkList } from '../arguments/list.js';
import { ttlOnWire } from '../arguments/ttl.js';
import { valueBytes } from '../arguments/value.js';
import type { PutEntry } from '../raw-options.js';
import { BatchOutcomes } from './batch-outcomes.js';
import { checkError, checkPairs } from './server-error.js';

/** At most so many keys, or so many bytes, in one request (raw-keyspace-resource-metrics.md §1.2). */
const limits: BatchLimits = { maxItems: 512, maxBytes: 16 * 1024 };
const keyLimits: BatchLimits = { maxItems: 512, maxBytes: 256 * 1024 };

interface KeyAt {
  readonly key: PhysicalKey;
  readonly index: number;
}

interface PairAt extends KeyAt {
  readonly value: Uint8Array;
  readonly ttl: number;
}

const keyOf = ({ key }: KeyAt): PhysicalKey => key;
const keyBytesOf = ({ key }: KeyAt): number => key.length;

/** Values in the order of the keys, undefined where there is none; a key that is asked twice is answered twice. */
export async function batchGet(
  session: Session,
  keys: readonly KeyLike[],
  options?: CallOptions,
): Promise<(Uint8Array | undefined)[]> {
  const all = encodeKeys(session, keys);
  const backoffer = session.begin('raw.batchGet', options);
  const values = new Map<PhysicalKey, Uint8Array>();
  await sendBatches(await session.planned(session.raw, backoffer), {
    command: rawBatchGet,
    items: lastOfEachKey(all),
    keyOf,
    bytesOf: keyBytesOf,
    limits: keyLimits,
    request: (items) => ({ keys: items.map(keyOf) }),
    onResponse: ({ pairs }) => {
      checkPairs(pairs, backoffer);
      for (const { key, value } of pairs) values.set(physicalKey(key), value);
    },
    backoffer,
  });
  return all.map(({ key }) => values.get(key));
}

/** Not atomic over regions. For a key that is given twice the last pair counts, and it is sent once. */
export async function batchPut(session: Session, entries: readonly PutEntry[], options?: CallOptions): Promise<void> {
  const { codec } = session.raw;
  const all = checkList('entries', entries).map((entry, index): PairAt => {
    const key = codec.encode(entry?.key, `entries[${index}].key`);
    const value = valueBytes(`entries[${index}].value`, entry.value);
    return { key, value, ttl: ttlOnWire(`entries[${index}].ttlSeconds`, entry.ttlSeconds, session.apiVersion), index };
  });
  await write(session, all, session.begin('raw.batchPut', options), {
    command: rawBatchPut,
    bytesOf: ({ key, value }) => key.length + value.length,
    request: (items) => ({
      pairs: items.map(({ key, value }) => ({ key, value })),
      // One for each pair of this very request, or the server refuses it; old servers read only the first (trap 5).
      ttls: items.map(({ ttl }) => ttl),
      ttl: items[0]?.ttl,
    }),
  });
}

/** Keys that are absent count as deleted. Not atomic over regions. */
export async function batchDelete(session: Session, keys: readonly KeyLike[], options?: CallOptions): Promise<void> {
  const all = encodeKeys(session, keys);
  await write(session, all, session.begin('raw.batchDelete', options), {
    command: rawBatchDelete,
    bytesOf: keyBytesOf,
    request: (items) => ({ keys: items.map(keyOf) }),
  });
}

/** Runs a multi-key write; when it fails, the error tells what became of each input. */
async function write<Item extends KeyAt, Request extends WithContext, Response extends { readonly error: string }>(
  session: Session,
  all: readonly Item[],
  backoffer: Backoffer,
  part: Pick<BatchRequest<Item, Request, Response>, 'command' | 'bytesOf' | 'request'>,
): Promise<void> {
  const outcomes = new BatchOutcomes(all.length);
  const indexesOf = new Map<PhysicalKey, number[]>();
  for (const { key, index } of all) {
    const indexes = indexesOf.get(key);
    if (indexes === undefined) indexesOf.set(key, [index]);
    else indexes.push(index);
  }
  const inputs = (items: readonly Item[]): number[] => items.flatMap(({ key }) => indexesOf.get(key) ?? []);
  try {
    await sendBatches(await session.planned(session.raw, backoffer), {
      ...part,
      items: lastOfEachKey(all),
      keyOf,
      limits,
      onResponse: ({ error }, items) => {
        checkError(error, backoffer);
        outcomes.done(inputs(items));
      },
      onFailure: (error, items) => outcomes.failed(error, inputs(items)),
      backoffer,
    });
  } catch (error) {
    throw outcomes.errorOf(error, backoffer);
  }
}

/** Each key once, with the item that stands last for it. */
function lastOfEachKey<Item extends KeyAt>(all: readonly Item[]): Item[] {
  return [...new Map(all.map((item) => [item.key, item])).values()];
}

function encodeKeys(session: Session, keys: readonly KeyLike[]): KeyAt[] {
  const { codec } = session.raw;
  return checkList('keys', keys).map((key, index) => ({ key: codec.encode(key, `keys[${index}]`), index }));
}
