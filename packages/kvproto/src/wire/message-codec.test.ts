import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { KeyDictionarySchema } from '../gen/general/encryptionpb_pb.js';
import { KeyspaceMetaSchema } from '../gen/general/keyspacepb_pb.js';
import { LockInfoSchema } from '../gen/general/kvrpcpb_pb.js';
import { KeyDictionary } from '../gen/lean/encryptionpb.js';
import { KeyspaceMeta } from '../gen/lean/keyspacepb.js';
import { Context, LockInfo, RawGetRequest, type RawGetRequestInit, RawGetResponse } from '../gen/lean/kvrpcpb.js';
import { BatchCommandsResponse } from '../gen/lean/tikvpb.js';
import type { Latin1Bytes } from './bytes-init.js';
import { CodecError } from './codec-error.js';
import { decode, encode } from './message-codec.js';
import { WireWriter } from './wire-writer.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('encode', () => {
  it('gives an array of its own', () => {
    const first = encode(RawGetRequest, { key: new Uint8Array([1, 2, 3]) });
    const before = hex(first);
    const second = encode(RawGetRequest, { key: new Uint8Array([4, 5, 6]) });
    expect(hex(first)).toBe(before);
    expect(first.buffer.byteLength).toBe(first.length);
    expect(first.constructor).toBe(Uint8Array);
    expect(hex(second)).toBe('1203040506');
  });

  it('takes bytes as an array, a Buffer or a latin1 string', () => {
    const key = Buffer.from('007fff80', 'hex');
    const expected = '1204007fff80';
    expect(hex(encode(RawGetRequest, { key }))).toBe(expected);
    expect(hex(encode(RawGetRequest, { key: new Uint8Array(key) }))).toBe(expected);
    expect(hex(encode(RawGetRequest, { key: key.toString('latin1') as Latin1Bytes }))).toBe(expected);
  });

  it('copies the encoded prefix of a context in front of its other fields', () => {
    const routing = { regionId: 7n, regionEpoch: { confVer: 1n, version: 2n }, peer: { id: 3n, storeId: 4n } };
    const rest = { clusterId: 2n ** 63n, requestSource: 'test', keyspace: { case: 'keyspaceId', value: 9 } } as const;
    const prefix = encode(Context, routing);
    expect(hex(encode(Context, { ...rest, encodedPrefix: prefix }))).toBe(
      hex(encode(Context, { ...routing, ...rest })),
    );
    const nested = encode(RawGetRequest, { context: { ...rest, encodedPrefix: prefix }, cf: 'default' });
    expect(hex(nested)).toBe(hex(encode(RawGetRequest, { context: { ...routing, ...rest }, cf: 'default' })));
  });

  it('leaves out what has its default, and a context that is empty keeps its place', () => {
    expect(encode(RawGetRequest, { key: new Uint8Array(0), cf: '', context: undefined })).toHaveLength(0);
    expect(hex(encode(RawGetRequest, { context: {} }))).toBe('0a00');
  });

  it('refuses to encode inside another encoding, and works again after that', () => {
    const request: RawGetRequestInit = {
      get key(): Uint8Array {
        return encode(RawGetRequest, { cf: 'inner' });
      },
    };
    expect(() => encode(RawGetRequest, request)).toThrow(
      'cannot encode kvrpcpb.RawGetRequest while kvrpcpb.RawGetRequest is being encoded',
    );
    expect(hex(encode(RawGetRequest, { cf: 'a' }))).toBe('1a0161');
  });

  it('says in which message a number does not fit', () => {
    const request = { context: { maxExecutionDurationMs: -1 } };
    expect(() => encode(RawGetRequest, request)).toThrow('kvrpcpb.RawGetRequest: -1 does not fit uint64');
  });

  it('writes a batch from its parts as it does from one message', () => {
    const replies = [1, 2, 3].map((i) => ({ value: new Uint8Array([i]) }));
    const writer = new WireWriter();
    writer.begin('batch');
    const ids = writer.size;
    for (const id of [12, 11, 10]) writer.uint64Number(id);
    writer.nested(18, ids);
    for (const reply of replies.toReversed()) {
      const before = writer.size;
      RawGetResponse.write(writer, reply);
      writer.nested((13 << 3) | 2, before);
      writer.nested(10, before);
    }
    const batch = writer.take();
    writer.end();
    const whole = encode(BatchCommandsResponse, {
      responses: replies.map((value) => ({ cmd: { case: 'RawGet' as const, value } })),
      requestIds: [10, 11, 12],
    });
    expect(hex(batch)).toBe(hex(whole));
  });
});

describe('decode', () => {
  const reply = encode(RawGetResponse, { value: new Uint8Array([1, 2, 3]), notFound: false });

  it('has every field, absent ones with their defaults', () => {
    expect(decode(RawGetResponse, new Uint8Array(0))).toEqual({
      regionError: undefined,
      error: '',
      value: new Uint8Array(0),
      notFound: false,
    });
  });

  it('copies bytes unless views are asked for', () => {
    const bytes = reply.slice();
    const copied = decode(RawGetResponse, bytes);
    const view = decode(RawGetResponse, bytes, 'view');
    bytes.fill(0);
    expect([...copied.value]).toEqual([1, 2, 3]);
    expect([...view.value]).toEqual([0, 0, 0]);
    expect(view.value.buffer).toBe(bytes.buffer);
  });

  it('keeps enum values that are not known', () => {
    expect(decode(Context, encode(Context, { apiVersion: 77, priority: -5 }))).toMatchObject({
      apiVersion: 77,
      priority: -5,
    });
  });

  it('says of which message the bytes are, and where they are wrong', () => {
    const broken = reply.subarray(0, 3);
    expect(() => decode(RawGetResponse, broken)).toThrow(CodecError);
    expect(() => decode(RawGetResponse, broken)).toThrow(
      'kvrpcpb.RawGetResponse: a length that runs past the end at byte 1',
    );
  });

  it('holds map keys of any name', () => {
    const config = new Map([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['', 'c'],
    ]);
    const decoded = decode(KeyspaceMeta, encode(KeyspaceMeta, { config }));
    expect(decoded.config).toEqual(config);
    expect(Object.keys(fromBinary(KeyspaceMetaSchema, encode(KeyspaceMeta, { config })).config)).toHaveLength(3);
  });

  it('gives a map entry without key or value their defaults', () => {
    const bytes = Buffer.from('0a00', 'hex');
    expect(decode(KeyDictionary, bytes).keys.get(0n)).toMatchObject({ wasExposed: false });
    expect(fromBinary(KeyDictionarySchema, bytes).keys['0']).toMatchObject({ wasExposed: false });
  });

  it('reads messages nested 100 deep and refuses 101, as the general codec does', () => {
    const nested = (depth: number): Uint8Array => {
      let lock = create(LockInfoSchema, { lockVersion: 1n });
      for (let i = 1; i < depth; i += 1) lock = create(LockInfoSchema, { sharedLockInfos: [lock] });
      return toBinary(LockInfoSchema, lock);
    };
    expect(decode(LockInfo, nested(100)).sharedLockInfos).toHaveLength(1);
    expect(() => decode(LockInfo, nested(101))).toThrow('messages nested deeper than 100');
    expect(() => fromBinary(LockInfoSchema, nested(100))).not.toThrow();
    expect(() => fromBinary(LockInfoSchema, nested(101))).toThrow('maximum recursion depth');
  });
});
