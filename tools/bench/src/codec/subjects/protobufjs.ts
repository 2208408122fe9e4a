import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';
import { keys, region, requestIds } from '../workload.js';
import type { CodecSubject } from './subject.js';

interface Reply {
  readonly RawGet?: { readonly value: Uint8Array };
}
interface Pair {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

const protoFolder = fileURLToPath(new URL('../../../../../packages/kvproto/proto/', import.meta.url));
const root = new protobuf.Root();
root.resolvePath = (_origin, target) => protoFolder + target;
await root.load('tikvpb.proto');
const batchRequest = root.lookupType('tikvpb.BatchCommandsRequest');
const batchResponse = root.lookupType('tikvpb.BatchCommandsResponse');
const scanResponse = root.lookupType('kvrpcpb.RawScanResponse');
const { id: regionId, confVer, version, peerId, storeId, clusterId } = region;

/** It compiles each message's functions when they are first used. */
export const protobufjs: CodecSubject = {
  name: 'protobufjs',
  encodeBatch: () =>
    batchRequest
      .encode({
        requests: keys.map((key) => ({
          RawGet: {
            context: {
              regionId,
              regionEpoch: { confVer, version },
              peer: { id: peerId, storeId },
              clusterId,
              requestSource: 'bench',
            },
            key,
          },
        })),
        requestIds,
      })
      .finish(),
  decodeReplies(bytes) {
    let total = 0;
    const { responses } = batchResponse.decode(bytes) as unknown as { readonly responses: readonly Reply[] };
    for (const { RawGet } of responses) total += RawGet?.value.length ?? 0;
    return total;
  },
  decodePage(bytes) {
    let total = 0;
    const { kvs } = scanResponse.decode(bytes) as unknown as { readonly kvs: readonly Pair[] };
    for (const { key, value } of kvs) total += key.length + value.length;
    return total;
  },
};
