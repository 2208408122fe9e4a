import type { CallOptions, Session } from '@tikv/cluster';
import type { KeyLike } from '@tikv/keyspace';
import { sendToKey } from '@tikv/region-cache';
import { rawDelete, rawGet, rawPut } from '@tikv/rpc';
import { ttlOnWire } from '../arguments/ttl.js';
import { type ValueLike, valueBytes } from '../arguments/value.js';
import type { PutOptions } from '../raw-options.js';
import { checkError } from './server-error.js';

/** The value, or undefined when there is none; an empty value is an empty array. */
export async function get(session: Session, key: KeyLike, options?: CallOptions): Promise<Uint8Array | undefined> {
  const at = session.raw.codec.encode(key);
  const backoffer = session.begin('raw.get', options);
  const request = { key: at };
  const { response } = await sendToKey(session.raw, { command: rawGet, key: at, request: () => request, backoffer });
  checkError(response.error, backoffer);
  return response.notFound ? undefined : response.value;
}

export async function put(session: Session, key: KeyLike, value: ValueLike, options?: PutOptions): Promise<void> {
  const at = session.raw.codec.encode(key);
  const bytes = valueBytes('value', value);
  const ttl = ttlOnWire('ttlSeconds', options?.ttlSeconds, session.apiVersion);
  const backoffer = session.begin('raw.put', options);
  const request = { key: at, value: bytes, ttl };
  const { response } = await sendToKey(session.raw, { command: rawPut, key: at, request: () => request, backoffer });
  checkError(response.error, backoffer);
}

/** Succeeds also when the key is absent. */
export async function remove(session: Session, key: KeyLike, options?: CallOptions): Promise<void> {
  const at = session.raw.codec.encode(key);
  const backoffer = session.begin('raw.delete', options);
  const request = { key: at };
  const { response } = await sendToKey(session.raw, { command: rawDelete, key: at, request: () => request, backoffer });
  checkError(response.error, backoffer);
}
