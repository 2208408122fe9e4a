import { describe, expect, it } from 'vitest';
import { CodecError } from './codec-error.js';
import { WireReader } from './wire-reader.js';

function reader(hex: string, mode: 'copy' | 'view' = 'copy'): WireReader {
  return new WireReader(Buffer.from(hex.replaceAll(' ', ''), 'hex'), mode);
}

function failure(run: () => unknown): { problem: string; offset: number } {
  try {
    run();
  } catch (error) {
    if (error instanceof CodecError) return { problem: error.problem, offset: error.offset };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('WireReader', () => {
  it.each<[string, string, (r: WireReader) => unknown, number]>([
    ['the bytes end inside a number', '08', (r) => [r.tag(), r.uint32()], 1],
    ['the bytes end inside a number', '0880', (r) => [r.tag(), r.uint32()], 1],
    ['the bytes end inside a number', '', (r) => r.tag(), 0],
    ['the bytes end inside a number', '01020304050607', (r) => r.double(), 0],
    ['the bytes end inside a number', '010203', (r) => r.float(), 0],
    ['a number of more than ten bytes', '80808080808080808080 01', (r) => r.uint64(), 0],
    ['a number of more than ten bytes', '80808080808080808080 01', (r) => r.skip(8, 11), 0],
    ['field number 0', '00', (r) => r.tag(), 0],
    ['field number 0', '07', (r) => r.tag(), 0],
    ['field number 0', '8700', (r) => r.tag(), 0],
    ['a tag beyond 32 bits', '8880808010', (r) => r.tag(), 0],
    ['a tag beyond 32 bits', '888080808000', (r) => r.tag(), 0],
    ['a length that runs past the end', '0361 62', (r) => r.string(3), 0],
    ['a length that runs past the end', '02616263', (r) => r.string(2), 0],
    ['a length that runs past the end', '80808080108080', (r) => r.bytes(7), 0],
    ['a length that runs past the end', 'ffffffffffffffffff01', (r) => r.bytes(10), 0],
    ['text that is not UTF-8', '02c328', (r) => r.string(3), 1],
    ['wire type 4 out of place', '0c', (r) => r.skip(r.tag(), 1), 1],
    ['wire type 6 out of place', '0e', (r) => r.skip(r.tag(), 1), 1],
    ['wire type 7 out of place', '0f', (r) => r.skip(r.tag(), 1), 1],
    ['a group without an end', '0b 0801', (r) => r.skip(r.tag(), 3), 3],
    ['the end of another group', '0b 14', (r) => r.skip(r.tag(), 2), 2],
    ['a number beyond 2^53', '8080808080808010', (r) => r.uint64Number(), 0],
    ['a number beyond 2^53', '8080808080808010', (r) => r.int64Number(), 0],
    ['a number beyond 2^53', '80808080808080f0ff01', (r) => r.int64Number(), 0],
  ])('tells what is wrong, and where: %s (%s)', (problem, hex, read, offset) => {
    expect(failure(() => read(reader(hex)))).toEqual({ problem, offset });
  });

  it('reads numbers up to the edges of their types', () => {
    expect(reader('ffffffffffffff0f').uint64Number()).toBe(Number.MAX_SAFE_INTEGER);
    expect(reader('81808080808080f0ff01').int64Number()).toBe(Number.MIN_SAFE_INTEGER);
    expect(reader('ffffffffffffffffff01').uint64()).toBe(2n ** 64n - 1n);
    expect(reader('ffffffffffffffffff01').int64()).toBe(-1n);
    expect(reader('80808080808080808001').int64()).toBe(-(2n ** 63n));
    expect(reader('ffffffffffffffffff01').int32()).toBe(-1);
    expect(reader('ffffffff0f').uint32()).toBe(2 ** 32 - 1);
    expect(reader('ffffffff0f').sint32()).toBe(-(2 ** 31));
    expect(reader('ffffffffffffffffff01').sint64()).toBe(-(2n ** 63n));
    expect(reader('feffffffffffffffff01').sint64()).toBe(2n ** 63n - 1n);
    expect(reader('ffffffff').sfixed32()).toBe(-1);
    expect(reader('ffffffff').fixed32()).toBe(2 ** 32 - 1);
    expect(reader('ffffffffffffffff').sfixed64()).toBe(-1n);
    expect(reader('ffffffffffffffff').fixed64()).toBe(2n ** 64n - 1n);
  });

  it('takes a bool from all 64 bits', () => {
    expect(reader('00').bool()).toBe(false);
    expect(reader('8000').bool()).toBe(false);
    expect(reader('80808080808001').bool()).toBe(true);
  });

  it('skips every kind of field, groups inside groups too', () => {
    const fields = ['08 9601', '09 0102030405060708', '0a 03616263', '0d 01020304', '0b 13 0801 14 0a00 0c'];
    for (const hex of fields) {
      const r = reader(hex);
      const end = hex.replaceAll(' ', '').length / 2;
      r.skip(r.tag(), end);
      expect(r.pos).toBe(end);
    }
  });

  it('refuses the 100th group inside a message and passes over 99', () => {
    const nested = (depth: number): string => '0b'.repeat(depth) + '0c'.repeat(depth);
    const fine = reader(nested(99));
    fine.skip(fine.tag(), 198);
    expect(fine.pos).toBe(198);
    const deep = reader(nested(100));
    expect(failure(() => deep.skip(deep.tag(), 200))).toEqual({
      problem: 'groups nested deeper than 100',
      offset: 100,
    });
  });

  it('gives views that are plain arrays on the given bytes, even on those of a Buffer', () => {
    const bytes = Buffer.from('03616263', 'hex');
    const view = new WireReader(bytes, 'view').bytes(4);
    expect(view.constructor).toBe(Uint8Array);
    bytes[1] = 0x7a;
    expect([...view]).toEqual([0x7a, 0x62, 0x63]);
  });

  it('reads text of any length and script, byte order marks included', () => {
    for (const text of ['', 'plain', 'é', '\uFEFFmark', 'x'.repeat(24), 'x'.repeat(25), `${'x'.repeat(30)}日本😀`]) {
      const utf8 = Buffer.from(text);
      expect(new WireReader(Buffer.concat([Buffer.from([utf8.length]), utf8])).string(utf8.length + 1)).toBe(text);
    }
  });
});
