import type { CallOptions, Session } from '@tikv/cluster';
import { type Backoffer, type PhysicalKey, physicalKey } from '@tikv/core';
import type { KeyLike } from '@tikv/keyspace';
import { type BatchLimits, sendBatches } from '@tikv/region-cache';
import { rawBatchDelete, rawBatchGet, rawBatchPut } from '@tikv/rpc';
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
  const unique = [...new Map(all.map((item) => [item.key, item])).values()];
  const backoffer = session.begin('raw.batchGet', options);
  const values = new Map<PhysicalKey, Uint8Array>();
  await sendBatches(session.raw, {
    command: rawBatchGet,
    items: unique,
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
  const all = checkList('entries', entries).map((entry, index): PairAt => {
    const key = encodeAt(session, `entries[${index}].key`, entry?.key);
    const value = valueBytes(`entries[${index}].value`, entry.value);
    return { key, value, ttl: ttlOnWire(`entries[${index}].ttlSeconds`, entry.ttlSeconds, session.apiVersion), index };
  });
  const last = [...new Map(all.map((item) => [item.key, item])).values()];
  const backoffer = session.begin('raw.batchPut', options);
  await write(all, backoffer, (outcomes) =>
    sendBatches(session.raw, {
      command: rawBatchPut,
      items: last,
      keyOf,
      bytesOf: ({ key, value }) => key.length + value.length,
      limits,
      request: (items) => ({
        pairs: items.map(({ key, value }) => ({ key, value })),
        // One for each pair of this very request, or the server refuses it; old servers read only the first (trap 5).
        ttls: items.map(({ ttl }) => ttl),
        ttl: items[0]?.ttl,
      }),
      onResponse: ({ error }, items) => {
        checkError(error, backoffer);
        outcomes.done(items);
      },
      onFailure: (error, items) => outcomes.failed(error, items),
      backoffer,
    }),
  );
}

/** Keys that are absent count as deleted. Not atomic over regions. */
export async function batchDelete(session: Session, keys: readonly KeyLike[], options?: CallOptions): Promise<void> {
  const all = encodeKeys(session, keys);
  const unique = [...new Map(all.map((item) => [item.key, item])).values()];
  const backoffer = session.begin('raw.batchDelete', options);
  await write(all, backoffer, (outcomes) =>
    sendBatches(session.raw, {
      command: rawBatchDelete,
      items: unique,
      keyOf,
      bytesOf: keyBytesOf,
      limits,
      request: (items) => ({ keys: items.map(keyOf) }),
      onResponse: ({ error }, items) => {
        checkError(error, backoffer);
        outcomes.done(items);
      },
      onFailure: (error, items) => outcomes.failed(error, items),
      backoffer,
    }),
  );
}

/** Runs a multi-key write and makes its failure tell what became of each input. */
async function write(
  all: readonly KeyAt[],
  backoffer: Backoffer,
  send: (outcomes: {
    done(items: readonly KeyAt[]): void;
    failed(error: unknown, items: readonly KeyAt[]): void;
  }) => Promise<void>,
): Promise<void> {
  const outcomes = new BatchOutcomes(all.length);
  const indexesOf = new Map<PhysicalKey, number[]>();
  for (const { key, index } of all) {
    const indexes = indexesOf.get(key);
    if (indexes === undefined) indexesOf.set(key, [index]);
    else indexes.push(index);
  }
  const inputs = (items: readonly KeyAt[]): number[] => items.flatMap(({ key }) => indexesOf.get(key) ?? []);
  try {
    await send({
      done: (items) => outcomes.done(inputs(items)),
      failed: (error, items) => outcomes.failed(error, inputs(items)),
    });
  } catch (error) {
    throw outcomes.errorOf(error, backoffer);
  }
}

function encodeKeys(session: Session, keys: readonly KeyLike[]): KeyAt[] {
  return checkList('keys', keys).map((key, index) => ({ key: encodeAt(session, `keys[${index}]`, key), index }));
}

/** As the codec's `encode`, but an error names the place in the list. */
function encodeAt(session: Session, argument: string, key: KeyLike): PhysicalKey {
  return session.raw.codec.encode(key, argument);
}
