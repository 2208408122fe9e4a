import { RawScanResponse } from '../../gen/ts-proto/kvrpcpb.js';
import { BatchCommandsRequest, BatchCommandsResponse } from '../../gen/ts-proto/tikvpb.js';
import { keys, region, requestIds } from '../workload.js';
import type { CodecSubject } from './subject.js';

const regionId = BigInt(region.id);
const regionEpoch = { confVer: BigInt(region.confVer), version: BigInt(region.version) };
const clusterId = BigInt(region.clusterId);
const peer = { id: BigInt(region.peerId), storeId: BigInt(region.storeId), role: 0, isWitness: false };

export const tsProto: CodecSubject = {
  name: 'ts-proto',
  encodeBatch: () =>
    BatchCommandsRequest.encode(
      BatchCommandsRequest.fromPartial({
        requests: keys.map((key) => ({
          cmd: {
            $case: 'RawGet' as const,
            value: { context: { regionId, regionEpoch, peer, clusterId, requestSource: 'bench' }, key },
          },
        })),
        requestIds: requestIds.map(BigInt),
      }),
    ).finish(),
  decodeReplies(bytes) {
    let total = 0;
    for (const { cmd } of BatchCommandsResponse.decode(bytes).responses) {
      if (cmd?.$case === 'RawGet') total += cmd.value.value.length;
    }
    return total;
  },
  decodePage(bytes) {
    let total = 0;
    for (const { key, value } of RawScanResponse.decode(bytes).kvs) total += key.length + value.length;
    return total;
  },
};
