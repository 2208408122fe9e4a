import type { CallOptions, Session } from '@tikv/cluster';
import type { KeyLike } from '@tikv/keyspace';
import type {
  RawDeleteRequestInit,
  RawDeleteResponse,
  RawGetRequestInit,
  RawGetResponse,
  RawPutRequestInit,
  RawPutResponse,
} from '@tikv/kvproto/kvrpcpb';
import { factsOf, type PointOperation } from '@tikv/region-cache';
import { rawDelete, rawGet, rawPut } from '@tikv/rpc';
import { ttlOnWire } from '../arguments/ttl.js';
import { type ValueLike, valueBytes } from '../arguments/value.js';
import type { PutOptions } from '../raw-options.js';
import { checkError } from './server-error.js';

const getOperation: PointOperation<undefined, RawGetRequestInit, RawGetResponse, Uint8Array | undefined> = {
  facts: factsOf('raw.get'),
  command: rawGet,
  request: (key, _input, context) => ({ context, key }),
  result: (response, facts) => {
    checkError(response.error, facts);
    return response.notFound ? undefined : response.value;
  },
};

interface PutInput {
  readonly value: Uint8Array;
  readonly ttl: number;
}

const putOperation: PointOperation<PutInput, RawPutRequestInit, RawPutResponse, void> = {
  facts: factsOf('raw.put'),
  command: rawPut,
  request: (key, { value, ttl }, context) => ({ context, key, value, ttl }),
  result: (response, facts) => checkError(response.error, facts),
};

const deleteOperation: PointOperation<undefined, RawDeleteRequestInit, RawDeleteResponse, void> = {
  facts: factsOf('raw.delete'),
  command: rawDelete,
  request: (key, _input, context) => ({ context, key }),
  result: (response, facts) => checkError(response.error, facts),
};

// No async functions: each would add a promise to what is often all that the process does.

/** The value, or undefined when there is none; an empty value is an empty array. */
export function get(session: Session, key: KeyLike, options?: CallOptions): Promise<Uint8Array | undefined> {
  try {
    return session.point(session.raw, getOperation, session.raw.codec.encode(key), undefined, options);
  } catch (error) {
    return Promise.reject(error);
  }
}

export function put(session: Session, key: KeyLike, value: ValueLike, options?: PutOptions): Promise<void> {
  try {
    const at = session.raw.codec.encode(key);
    const bytes = valueBytes('value', value);
    const ttl = ttlOnWire('ttlSeconds', options?.ttlSeconds, session.apiVersion);
    return session.point(session.raw, putOperation, at, { value: bytes, ttl }, options);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Succeeds also when the key is absent. */
export function remove(session: Session, key: KeyLike, options?: CallOptions): Promise<void> {
  try {
    return session.point(session.raw, deleteOperation, session.raw.codec.encode(key), undefined, options);
  } catch (error) {
    return Promise.reject(error);
  }
}
