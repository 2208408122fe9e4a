import { describe, expect, it } from 'vitest';
import { MessageReader } from './message-reader.js';

function frame(message: Uint8Array, length: number = message.length): Buffer {
  const framed = Buffer.alloc(5 + message.length);
  framed.writeUInt32BE(length, 1);
  framed.set(message, 5);
  return framed;
}

function collect(maxBytes = 2 ** 32 - 1) {
  const messages: Buffer[] = [];
  const reader = new MessageReader((_, message) => messages.push(message) > 0, maxBytes);
  return { messages, reader };
}

describe('MessageReader', () => {
  it('gives views of a chunk that holds whole messages', () => {
    const { messages, reader } = collect();
    const chunk = Buffer.concat([frame(Buffer.from('one')), frame(Buffer.from('two'))]);
    reader.push(chunk);
    expect(messages.map(String)).toEqual(['one', 'two']);
    expect(messages.every(({ buffer }) => buffer === chunk.buffer)).toBe(true);
    expect(reader.atBoundary).toBe(true);
  });

  it('reads the same whatever the chunks are', () => {
    const sent = [0, 1, 4, 5, 6, 100, 0].map((length, i) => Buffer.alloc(length, i + 1));
    const bytes = Buffer.concat(sent.map((message) => frame(message)));
    for (let cut = 1; cut <= bytes.length; cut += 1) {
      const { messages, reader } = collect();
      for (let at = 0; at < bytes.length; at += cut) reader.push(bytes.subarray(at, at + cut));
      expect(messages.map((message) => message.toString('hex'))).toEqual(
        sent.map((message) => message.toString('hex')),
      );
      expect(reader.atBoundary).toBe(true);
    }
  });

  it('takes no memory on the word of a length', () => {
    const { messages, reader } = collect();
    const before = process.memoryUsage().arrayBuffers;
    expect(reader.push(frame(Buffer.alloc(10), 0xffff_ffff))).toBeUndefined();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 << 20);
    expect(messages).toEqual([]);
    expect(reader.atBoundary).toBe(false);
  });

  it('puts a message together that is larger than what is taken at once', () => {
    const { messages, reader } = collect();
    const message = Buffer.alloc(11 << 20, 'abc');
    const bytes = frame(message);
    for (let at = 0; at < bytes.length; at += 100_000) reader.push(bytes.subarray(at, at + 100_000));
    expect(messages).toHaveLength(1);
    expect(Buffer.compare(messages[0] as Buffer, message)).toBe(0);
  });

  it('refuses a message above the limit before it has come', () => {
    const { reader } = collect(100);
    expect(reader.push(frame(Buffer.alloc(0), 101))).toMatchObject({ grpcCode: 'RESOURCE_EXHAUSTED' });
  });

  it('stops when its sink wants no more', () => {
    let got = 0;
    const reader = new MessageReader(() => {
      got += 1;
      return false;
    }, 1000);
    reader.push(Buffer.concat([frame(Buffer.from('a')), frame(Buffer.from('b'))]));
    expect(got).toBe(1);
  });
});
