import { encode } from '@tikv/kvproto';
import { BatchCommandsRequest } from '@tikv/kvproto/tikvpb';
import { FrameCutter, framed, keyOf, varint, varintEnd } from '../wire.js';
import { mostInOneMessage, openStream, TurnBatch } from './bare-stream.js';
import type { Subject } from './subject.js';

/**
 * The limit: whole messages, encoded before, and answers that are counted and not read, since the server gives them in
 * the order of the requests.
 */
export async function connectBare(address: string): Promise<Subject> {
  const { session, stream } = await openStream(address);
  const frames = Array.from({ length: mostInOneMessage + 1 }, (_, count) => framed(requestOf(count)));
  const waiting: ((value: unknown) => void)[] = [];
  let answered = 0;
  const batch = new TurnBatch((count) => stream.write(frames[count]));
  const cutter = new FrameCutter((message) => {
    for (let left = countOf(message); left > 0; left -= 1) {
      const resolve = waiting[answered];
      answered += 1;
      resolve(undefined);
    }
    if (answered > 4096) {
      waiting.splice(0, answered);
      answered = 0;
    }
  });
  stream.on('data', (chunk: Buffer) => cutter.push(chunk));
  return {
    get: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        batch.add(waiting.length - answered);
      }),
    close: () => session.destroy(),
  };
}

function requestOf(count: number): Uint8Array {
  const context = {
    regionId: 3n,
    regionEpoch: { confVer: 1n, version: 1n },
    peer: { id: 2n, storeId: 1n },
    clusterId: 7n,
    maxExecutionDurationMs: 30_000,
  };
  return encode(BatchCommandsRequest, {
    requests: Array.from({ length: count }, (_, i) => ({
      cmd: { case: 'RawGet' as const, value: { context, key: Buffer.from(keyOf(i)) } },
    })),
    requestIds: Array.from({ length: count }, (_, i) => i + 1),
  });
}

/** How many responses are in a `BatchCommandsResponse`. */
function countOf(message: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < message.length && message[at] === 10; count += 1) {
    const length = varint(message, at + 1);
    at = varintEnd() + length;
  }
  return count;
}
