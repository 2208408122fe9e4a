import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import { RawScanResponseSchema } from '@tikv/kvproto/general/kvrpcpb';
import { BatchCommandsRequestSchema, BatchCommandsResponseSchema } from '@tikv/kvproto/general/tikvpb';
import { keys, region, requestIds } from '../workload.js';
import type { CodecSubject } from './subject.js';

const regionId = BigInt(region.id);
const regionEpoch = { confVer: BigInt(region.confVer), version: BigInt(region.version) };
const peer = { id: BigInt(region.peerId), storeId: BigInt(region.storeId) };
const clusterId = BigInt(region.clusterId);

export const general: CodecSubject = {
  name: 'general (protobuf-es)',
  encodeBatch: () =>
    toBinary(
      BatchCommandsRequestSchema,
      create(BatchCommandsRequestSchema, {
        requests: keys.map((key) => ({
          cmd: {
            case: 'RawGet' as const,
            value: { context: { regionId, regionEpoch, peer, clusterId, requestSource: 'bench' }, key },
          },
        })),
        requestIds: requestIds.map(BigInt),
      }),
    ),
  decodeReplies(bytes) {
    let total = 0;
    for (const { cmd } of fromBinary(BatchCommandsResponseSchema, bytes).responses) {
      if (cmd.case === 'RawGet') total += cmd.value.value.length;
    }
    return total;
  },
  decodePage(bytes) {
    let total = 0;
    for (const { key, value } of fromBinary(RawScanResponseSchema, bytes).kvs) total += key.length + value.length;
    return total;
  },
};
