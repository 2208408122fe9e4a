import { describe, expect, it } from 'vitest';
import { FrameReader, frame } from './grpc-frames.js';

const messages = [Buffer.from('first'), Buffer.alloc(0), Buffer.alloc(300, 7), Buffer.from('last')];
const wire = Buffer.concat(messages.map(frame));

describe('frame', () => {
  it('puts an uncompressed flag and a big-endian length in front', () => {
    expect(frame(Buffer.alloc(258)).subarray(0, 5).toString('hex')).toBe('0000000102');
    expect(frame(Buffer.from('ab')).toString('hex')).toBe('00000000026162');
  });
});

describe('FrameReader', () => {
  it.each([1, 2, 3, 5, 7, 64, wire.length])('finds the same messages in chunks of %s bytes', (size) => {
    const reader = new FrameReader();
    const found: Uint8Array[] = [];
    for (let at = 0; at < wire.length; at += size) found.push(...reader.push(wire.subarray(at, at + size)));
    expect(found.map((each) => Buffer.from(each).toString('hex'))).toEqual(
      messages.map((each) => each.toString('hex')),
    );
  });

  it('gives a message as soon as it is whole, not before', () => {
    const reader = new FrameReader();
    const framed = frame(Buffer.from('hello'));
    expect(reader.push(framed.subarray(0, 9))).toEqual([]);
    expect(reader.push(framed.subarray(9)).map((each) => Buffer.from(each).toString())).toEqual(['hello']);
  });

  it('refuses a compressed message', () => {
    expect(() => new FrameReader().push(Buffer.from('0100000000', 'hex'))).toThrow('a compressed message');
  });
});
