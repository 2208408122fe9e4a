import { decode, encode } from '@tikv/kvproto';
import { Context, type ContextInit, RawScanResponse } from '@tikv/kvproto/kvrpcpb';
import { BatchCommandsRequest, BatchCommandsResponse } from '@tikv/kvproto/tikvpb';
import { keys, region, requestIds } from '../workload.js';
import type { CodecSubject } from './subject.js';

const regionId = BigInt(region.id);
const regionEpoch = { confVer: BigInt(region.confVer), version: BigInt(region.version) };
const peer = { id: BigInt(region.peerId), storeId: BigInt(region.storeId) };
const clusterId = BigInt(region.clusterId);
const requestSource = 'bench';
/** The part of the context that a region decides is encoded once a region. */
const encodedPrefix = encode(Context, { regionId, regionEpoch, peer, clusterId });

/** Values of their own memory; a page is copied as one block. Nothing refers to what came from the network. */
export const leanAsUsed: CodecSubject = {
  name: 'lean, as the client uses it',
  encodeBatch: () => encodeBatch(() => ({ encodedPrefix, requestSource })),
  decodeReplies: (bytes) => decodeReplies(bytes, 'copy'),
  decodePage: (bytes) => decodePage(Uint8Array.prototype.slice.call(bytes), 'view'),
};

/** As the others do it: every field of every request, and views of the network's bytes. */
export const leanLikeOthers: CodecSubject = {
  name: 'lean, all fields, views',
  encodeBatch: () => encodeBatch(() => ({ regionId, regionEpoch, peer, clusterId, requestSource })),
  decodeReplies: (bytes) => decodeReplies(bytes, 'view'),
  decodePage: (bytes) => decodePage(bytes, 'view'),
};

function encodeBatch(context: () => ContextInit): Uint8Array {
  return encode(BatchCommandsRequest, {
    requests: keys.map((key) => ({ cmd: { case: 'RawGet' as const, value: { context: context(), key } } })),
    requestIds,
  });
}

function decodeReplies(bytes: Uint8Array, mode: 'copy' | 'view'): number {
  let total = 0;
  for (const { cmd } of decode(BatchCommandsResponse, bytes, mode).responses) {
    if (cmd?.case === 'RawGet') total += cmd.value.value.length;
  }
  return total;
}

function decodePage(bytes: Uint8Array, mode: 'copy' | 'view'): number {
  let total = 0;
  for (const { key, value } of decode(RawScanResponse, bytes, mode).kvs) total += key.length + value.length;
  return total;
}
