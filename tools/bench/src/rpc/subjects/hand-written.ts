import { encode } from '@tikv/kvproto';
import { Context } from '@tikv/kvproto/kvrpcpb';
import { FrameCutter, keyBytes, keyOf, varint, varintEnd } from '../wire.js';
import { openStream, TurnBatch } from './bare-stream.js';
import type { Subject } from './subject.js';

const slots = 1 << 16;

/**
 * The least that reads a point for a user: each key written into a message by hand, answers matched by id, each value
 * found and copied. No regions, no deadlines, no retries, one kind of request, and only well-formed answers.
 */
export async function connectHandWritten(address: string): Promise<Subject> {
  const { session, stream } = await openStream(address);
  const context = encode(Context, {
    regionId: 3n,
    regionEpoch: { confVer: 1n, version: 1n },
    peer: { id: 2n, storeId: 1n },
    clusterId: 7n,
    maxExecutionDurationMs: 30_000,
  });
  const getBytes = 2 + context.length + 2 + keyBytes;
  const requestBytes = 2 + 2 + getBytes;
  const waiting: (((value: unknown) => void) | undefined)[] = Array.from({ length: slots }, () => undefined);
  let keys: string[] = [];
  let lastId = 0;
  let underWay = 0;
  const batch = new TurnBatch((count) => {
    const idBytes = count * 3;
    const message = Buffer.allocUnsafe(5 + count * requestBytes + 3 + idBytes);
    let at = 5;
    for (const key of keys) {
      message[at] = 10;
      message[at + 1] = 2 + getBytes;
      message[at + 2] = (13 << 3) | 2;
      message[at + 3] = getBytes;
      message[at + 4] = 10;
      message[at + 5] = context.length;
      message.set(context, at + 6);
      at += 6 + context.length;
      message[at] = 18;
      message[at + 1] = keyBytes;
      for (let i = 0; i < keyBytes; i += 1) message[at + 2 + i] = key.charCodeAt(i);
      at += 2 + keyBytes;
    }
    message[at] = 18;
    message[at + 1] = idBytes | 0x80;
    message[at + 2] = idBytes >>> 7;
    at += 3;
    for (let id = lastId - count + 1; id <= lastId; id += 1) {
      const slot = id & (slots - 1);
      message[at] = slot | 0x80;
      message[at + 1] = (slot >>> 7) | 0x80;
      message[at + 2] = slot >>> 14;
      at += 3;
    }
    message[0] = 0;
    message.writeUInt32BE(at - 5, 1);
    keys = [];
    stream.write(message);
  });
  const starts: number[] = [];
  const cutter = new FrameCutter((message) => {
    starts.length = 0;
    let at = 0;
    while (message[at] === 10) {
      const length = varint(message, at + 1);
      starts.push(varintEnd());
      at = varintEnd() + length;
    }
    varint(message, at + 1);
    at = varintEnd();
    for (const start of starts) {
      const id = varint(message, at);
      at = varintEnd();
      const resolve = waiting[id];
      waiting[id] = undefined;
      underWay -= 1;
      // The slot's tag and length, then the value's.
      varint(message, start + 1);
      const length = varint(message, varintEnd() + 1);
      const from = varintEnd();
      const value = Buffer.allocUnsafe(length);
      message.copy(value, 0, from, from + length);
      resolve?.(value);
    }
  });
  stream.on('data', (chunk: Buffer) => cutter.push(chunk));
  return {
    get: (index) =>
      new Promise((resolve) => {
        lastId += 1;
        waiting[lastId & (slots - 1)] = resolve;
        keys.push(keyOf(index));
        underWay += 1;
        batch.add(underWay);
      }),
    close: () => session.destroy(),
  };
}
