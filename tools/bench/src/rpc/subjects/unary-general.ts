import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { Client, credentials } from '@grpc/grpc-js';
import { RawGetRequestSchema, type RawGetResponse, RawGetResponseSchema } from '@tikv/kvproto/general/kvrpcpb';
import { getPath, keyOf } from '../wire.js';
import type { Subject } from './subject.js';

/** What one writes first: unary calls of grpc-js with the general codec; no routing, no retries. */
export async function connectUnaryGeneral(address: string): Promise<Subject> {
  const client = new Client(address, credentials.createInsecure());
  const serialize = (request: Uint8Array): Buffer => Buffer.from(request.buffer, request.byteOffset, request.length);
  const text = new TextEncoder();
  return {
    get: (index) =>
      new Promise<Uint8Array>((resolve, reject) => {
        const context = {
          regionId: 3n,
          regionEpoch: { confVer: 1n, version: 1n },
          peer: { id: 2n, storeId: 1n },
          clusterId: 7n,
          maxExecutionDurationMs: 30_000n,
        };
        const request = create(RawGetRequestSchema, { context, key: text.encode(keyOf(index)) });
        client.makeUnaryRequest(
          getPath,
          serialize,
          (bytes): RawGetResponse => fromBinary(RawGetResponseSchema, bytes),
          toBinary(RawGetRequestSchema, request),
          { deadline: Date.now() + 30_000 },
          (error, response) => {
            if (error !== null) reject(error);
            else resolve((response as RawGetResponse).value);
          },
        );
      }),
    close: () => client.close(),
  };
}
