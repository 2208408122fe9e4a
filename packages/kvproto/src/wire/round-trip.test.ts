import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { RawBatchPutRequestSchema } from '../gen/general/kvrpcpb_pb.js';
import { RawBatchPutRequest, RawGetRequest } from '../gen/lean/kvrpcpb.js';
import { CodecError, decode, encode } from '../index.js';

const max = 2n ** 64n - 1n;

describe('the lean codec', () => {
  it('writes what the general codec reads', () => {
    const bytes = encode(RawBatchPutRequest, {
      context: {
        regionId: max,
        regionEpoch: { confVer: 1n, version: 300n },
        apiVersion: 2,
        keyspace: { case: 'keyspaceId', value: 0 },
      },
      pairs: [{ key: Uint8Array.of(1, 255), value: new Uint8Array(300) }, { key: new Uint8Array() }],
      cf: 'größe',
      ttls: [0, 5, 2 ** 40],
      forCas: true,
    });
    const read = fromBinary(RawBatchPutRequestSchema, bytes);
    expect(read.context?.regionId).toBe(max);
    expect(read.context?.keyspace).toEqual({ case: 'keyspaceId', value: 0 });
    expect(read).toMatchObject({ cf: 'größe', ttls: [0n, 5n, 2n ** 40n], forCas: true });
    expect(read.pairs.map(({ key }) => [...key])).toEqual([[1, 255], []]);
  });

  it('reads what the general codec writes', () => {
    const bytes = toBinary(
      RawBatchPutRequestSchema,
      create(RawBatchPutRequestSchema, {
        context: { clusterId: max, term: 7n },
        pairs: [{ key: Uint8Array.of(9) }],
        ttls: [1n, 2n],
      }),
    );
    const read = decode(RawBatchPutRequest, bytes);
    expect(read.context).toMatchObject({ clusterId: max, term: 7n });
    expect(read).toMatchObject({ pairs: [{ key: Uint8Array.of(9) }], ttls: [1, 2], cf: '', forCas: false });
  });

  it('answers every cut of a message with a CodecError, or reads a shorter message', () => {
    const bytes = encode(RawGetRequest, {
      context: { regionId: max, requestSource: 'abc' },
      key: new Uint8Array(40),
      cf: 'write',
    });
    let refused = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      try {
        decode(RawGetRequest, bytes.subarray(0, end));
      } catch (error) {
        expect(error).toBeInstanceOf(CodecError);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(bytes.length - 5);
  });

  it('refuses numbers that a field cannot hold', () => {
    expect(() => encode(RawGetRequest, { context: { regionId: max + 1n } })).toThrow(CodecError);
    expect(() => encode(RawBatchPutRequest, { ttls: [2 ** 53] })).toThrow(CodecError);
  });
});
