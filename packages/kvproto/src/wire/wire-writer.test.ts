import { describe, expect, it } from 'vitest';
import type { Latin1Bytes } from './bytes-init.js';
import { CodecError } from './codec-error.js';
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

/** What `write` puts into a writer. */
function written(write: (w: WireWriter) => void, writer = new WireWriter()): Uint8Array {
  writer.begin('test');
  try {
    write(writer);
    return writer.copy();
  } finally {
    writer.end();
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

describe('WireWriter', () => {
  it('puts what is written later in front of what was written before', () => {
    const bytes = written((w) => {
      w.string('hi');
      w.tag(18);
      w.uint32(300);
      w.tag(8);
    });
    expect(hex(bytes)).toBe('08ac021202' + hex(Buffer.from('hi')));
  });

  it('knows the length of a nested message when it closes it', () => {
    const bytes = written((w) => {
      w.uint32(7);
      w.tag(16);
      const before = w.size;
      w.string('x'.repeat(200));
      w.tag(10);
      w.nested(10, before);
    });
    expect(hex(bytes.subarray(0, 6))).toBe('0acb010ac801');
    expect(hex(bytes.subarray(-2))).toBe('1007');
  });

  it.each([
    [0n, '00'],
    [127n, '7f'],
    [128n, '8001'],
    [16_383n, 'ff7f'],
    [16_384n, '808001'],
    [2_097_151n, 'ffff7f'],
    [2_097_152n, '80808001'],
    [2n ** 28n, '8080808001'],
    [2n ** 32n - 1n, 'ffffffff0f'],
    [2n ** 32n, '8080808010'],
    [2n ** 35n, '808080808001'],
    [2n ** 42n, '80808080808001'],
    [2n ** 49n, '8080808080808001'],
    [2n ** 53n, '8080808080808010'],
    [2n ** 56n, '808080808080808001'],
    [2n ** 63n, '80808080808080808001'],
    [2n ** 64n - 1n, 'ffffffffffffffffff01'],
  ])('writes %s as %s', (value, expected) => {
    expect(hex(written((w) => w.uint64(value)))).toBe(expected);
    if (value <= Number.MAX_SAFE_INTEGER) {
      expect(hex(written((w) => w.uint64Number(Number(value))))).toBe(expected);
    }
    if (value < 2n ** 32n) expect(hex(written((w) => w.uint32(Number(value))))).toBe(expected);
    const reader = new WireReader(Buffer.from(expected, 'hex'));
    expect(reader.uint64()).toBe(value);
  });

  it('writes negative numbers in ten bytes', () => {
    expect(hex(written((w) => w.int32(-1)))).toBe('ffffffffffffffffff01');
    expect(hex(written((w) => w.int64(-1n)))).toBe('ffffffffffffffffff01');
    expect(hex(written((w) => w.int64Number(-1)))).toBe('ffffffffffffffffff01');
    expect(hex(written((w) => w.int64(-(2n ** 63n))))).toBe('80808080808080808001');
    expect(hex(written((w) => w.int64Number(Number.MIN_SAFE_INTEGER)))).toBe('81808080808080f0ff01');
  });

  it('leaves out a 64-bit field of value 0', () => {
    expect(written((w) => w.uint64Field(8, 0n))).toHaveLength(0);
    expect(hex(written((w) => w.int64Field(8, -1n)))).toBe('08ffffffffffffffffff01');
  });

  it.each<[string, (w: WireWriter) => void]>([
    ['-1 does not fit uint32', (w) => w.uint32(-1)],
    ['1.5 does not fit uint32', (w) => w.uint32(1.5)],
    ['4294967296 does not fit uint32', (w) => w.uint32(2 ** 32)],
    ['NaN does not fit uint32', (w) => w.uint32(Number.NaN)],
    ['2147483648 does not fit int32', (w) => w.int32(2 ** 31)],
    ['0.5 does not fit sint32', (w) => w.sint32(0.5)],
    ['-1 does not fit fixed32', (w) => w.fixed32(-1)],
    ['2147483648 does not fit sfixed32', (w) => w.sfixed32(2 ** 31)],
    ['-1 does not fit uint64', (w) => w.uint64(-1n)],
    ['18446744073709551616 does not fit uint64', (w) => w.uint64(2n ** 64n)],
    ['-1 does not fit uint64', (w) => w.uint64Field(8, -1n)],
    ['9223372036854775808 does not fit int64', (w) => w.int64(2n ** 63n)],
    ['9223372036854775808 does not fit int64', (w) => w.int64Field(8, 2n ** 63n)],
    ['9223372036854775808 does not fit sint64', (w) => w.sint64(2n ** 63n)],
    ['-1 does not fit fixed64', (w) => w.fixed64(-1n)],
    ['9223372036854775808 does not fit sfixed64', (w) => w.sfixed64(2n ** 63n)],
    ['9007199254740992 does not fit uint64', (w) => w.uint64Number(2 ** 53)],
    ['-1 does not fit uint64', (w) => w.uint64Number(-1)],
    ['0.5 does not fit int64', (w) => w.int64Number(0.5)],
    ['9007199254740992 does not fit int64', (w) => w.int64Number(2 ** 53)],
  ])('refuses a number that its field cannot hold: %s', (problem, write) => {
    expect(() => written(write)).toThrow(new CodecError(`test: ${problem}`, -1));
  });

  it('writes a latin1 string byte by byte and a text as UTF-8, short or long', () => {
    for (const length of [1, 31, 32, 33, 5000]) {
      const key = 'ÿ'.repeat(length);
      const bytes = new WireReader(written((w) => w.bytes(key as Latin1Bytes)));
      expect(hex(bytes.bytes(Infinity))).toBe('ff'.repeat(length));
      const text = new WireReader(written((w) => w.string(key)));
      expect(hex(text.bytes(Infinity))).toBe('c3bf'.repeat(length));
      const mixed = `${'a'.repeat(length)}é😀`;
      const reader = new WireReader(written((w) => w.string(mixed)));
      expect(reader.string(Infinity)).toBe(mixed);
    }
  });

  it('grows in the middle of a message without losing what was written', () => {
    const writer = new WireWriter();
    const big = new Uint8Array(100_000).map((_, i) => i % 251);
    const bytes = written((w) => {
      w.string('end');
      w.bytes(big);
      w.bytes(big);
      w.double(1.5);
      w.string('start');
    }, writer);
    const reader = new WireReader(bytes);
    expect(reader.string(bytes.length)).toBe('start');
    expect(reader.double()).toBe(1.5);
    expect(Buffer.compare(reader.bytes(bytes.length), big)).toBe(0);
    expect(Buffer.compare(reader.bytes(bytes.length), big)).toBe(0);
    expect(reader.string(bytes.length)).toBe('end');
  });

  it('grows by one kind of value after another, byte by byte over the edge', () => {
    const writers: ((w: WireWriter) => void)[] = [
      (w) => w.tag(300_000_000),
      (w) => w.uint32(5),
      (w) => w.uint64(2n ** 63n),
      (w) => w.fixed64(2n ** 63n),
      (w) => w.string('short'),
      (w) => w.string('é'),
      (w) => w.raw(new Uint8Array([1, 2, 3])),
    ];
    for (const write of writers) {
      const alone = hex(written(write));
      for (let left = 0; left < 12; left += 1) {
        const bytes = written((w) => {
          w.raw(new Uint8Array(65_536 - left));
          write(w);
        });
        expect(hex(bytes.subarray(0, alone.length / 2))).toBe(alone);
      }
    }
  });

  it('refuses a second message inside the first one, and goes on after a failure', () => {
    const writer = new WireWriter();
    writer.begin('kvrpcpb.Outer');
    expect(() => writer.begin('kvrpcpb.Inner')).toThrow(
      'cannot encode kvrpcpb.Inner while kvrpcpb.Outer is being encoded into the same buffer',
    );
    writer.end();
    expect(() => written((w) => w.uint32(-1), writer)).toThrow(CodecError);
    expect(hex(written((w) => w.uint32(1), writer))).toBe('01');
  });

  it('never touches again what was taken', () => {
    const writer = new WireWriter();
    const taken: { bytes: Uint8Array; expected: string }[] = [];
    for (let i = 0; i < 3000; i += 1) {
      const text = `message ${i} ${'-'.repeat(i % 97)}`;
      writer.begin('test');
      writer.string(text);
      taken.push({ bytes: writer.take(), expected: text });
      writer.end();
    }
    for (const { bytes, expected } of taken) expect(new WireReader(bytes).string(bytes.length)).toBe(expected);
  });

  it('lets go of the memory of a huge message', () => {
    const writer = new WireWriter();
    expect(written((w) => w.bytes(new Uint8Array(3 << 20)), writer).length).toBe((3 << 20) + 4);
    writer.begin('small');
    writer.uint32(1);
    expect(writer.take().buffer.byteLength).toBeLessThan(1 << 20);
    writer.end();
  });
});
