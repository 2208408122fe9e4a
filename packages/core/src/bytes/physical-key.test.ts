import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixEnd, successor } from './key-bounds.js';
import { emptyKey, joinKeys, keyBytes, type PhysicalKey, physicalKey, physicalKeyFromUtf8 } from './physical-key.js';

const anyBytes = fc.uint8Array({ maxLength: 300 });
// Bytes that meet: equal beginnings, the extremes.
const meetingBytes = fc.oneof(
  anyBytes,
  fc.array(fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff), { maxLength: 20 }).map((bytes) => Uint8Array.from(bytes)),
);

describe('physicalKey', () => {
  it('gives back the bytes it was made of', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(keyBytes(physicalKey(bytes))).toEqual(bytes);
      }),
    );
  });

  it('sees only the part of the block that a view covers', () => {
    const block = Uint8Array.of(1, 2, 3, 4, 5);
    expect(keyBytes(physicalKey(block.subarray(1, 3)))).toEqual(Uint8Array.of(2, 3));
  });

  it('does not change with the bytes afterwards', () => {
    const bytes = Uint8Array.of(0x61);
    const key = physicalKey(bytes);
    bytes[0] = 0x62;
    expect(key).toBe('a');
  });

  it('keeps the order of bytes', () => {
    fc.assert(
      fc.property(meetingBytes, meetingBytes, (a, b) => {
        const order = Buffer.compare(a, b);
        const [first, second] = [physicalKey(a), physicalKey(b)];
        expect(first < second ? -1 : first > second ? 1 : 0).toBe(order);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps 0x80 to 0x9F, where the web reads another character set', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const key = physicalKey(bytes);
    for (let byte = 0; byte < 256; byte++) expect(key.charCodeAt(byte)).toBe(byte);
  });
});

describe('physicalKeyFromUtf8', () => {
  it('takes the UTF-8 form of a text', () => {
    expect(keyBytes(physicalKeyFromUtf8('añ😀'))).toEqual(Uint8Array.of(0x61, 0xc3, 0xb1, 0xf0, 0x9f, 0x98, 0x80));
  });

  it('refuses a text with a lone surrogate, which would meet other keys', () => {
    for (const text of ['\ud800', 'a\udfffb', '\udc00\ud800']) {
      expect(() => physicalKeyFromUtf8(text)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    }
  });
});

describe('joinKeys', () => {
  it('puts bytes behind bytes', () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, (a, b) => {
        expect(keyBytes(joinKeys(physicalKey(a), physicalKey(b)))).toEqual(Uint8Array.of(...a, ...b));
      }),
    );
  });
});

describe('successor', () => {
  it('is the very next key', () => {
    fc.assert(
      fc.property(meetingBytes, meetingBytes, (a, b) => {
        const [key, other] = [physicalKey(a), physicalKey(b)];
        expect(successor(key) > key).toBe(true);
        if (other > key) expect(other >= successor(key)).toBe(true);
      }),
    );
  });
});

describe('prefixEnd', () => {
  it('separates the keys with the prefix from all greater ones', () => {
    fc.assert(
      fc.property(meetingBytes, meetingBytes, (a, b) => {
        const [prefix, other] = [physicalKey(a), physicalKey(b)];
        const end = prefixEnd(prefix);
        const inRange = other >= prefix && (end === '' || other < end);
        expect(inRange).toBe(other.startsWith(prefix));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no end for the empty prefix and for 0xFF only', () => {
    expect(prefixEnd(emptyKey)).toBe('');
    expect(prefixEnd(physicalKey(Uint8Array.of(0xff, 0xff)))).toBe('');
  });

  it('carries over trailing 0xFF', () => {
    expect(keyBytes(prefixEnd(physicalKey(Uint8Array.of(1, 0xfe, 0xff, 0xff))))).toEqual(Uint8Array.of(1, 0xff));
  });
});

describe('keys as strings of the engine', () => {
  it('are flat, not ropes and not views of their parents', () => {
    // Strings of one representation have the same hidden class.
    setFlagsFromString('--allow-natives-syntax');
    const sameKind = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: string, b: string) => boolean;
    const text = (length: number): string => Buffer.alloc(length, 'x').toString('latin1');
    const flat = text(40);
    const long = physicalKey(new Uint8Array(40).fill(0x79));
    expect(sameKind(flat, text(20) + long)).toBe(false);
    expect(sameKind(flat, text(60).slice(5, 45))).toBe(false);
    const slice = text(60).slice(5, 45) as PhysicalKey;
    const keys = [
      long,
      physicalKeyFromUtf8(`${text(20)}${text(21)}`),
      joinKeys(long, long),
      joinKeys(slice, long),
      joinKeys(emptyKey, slice),
      successor(long),
      prefixEnd(slice),
    ];
    for (const key of keys) expect(sameKind(flat, key)).toBe(true);
  });
});
