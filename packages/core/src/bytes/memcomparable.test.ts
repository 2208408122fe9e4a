import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodecFailureError } from '../errors/defect-errors.js';
import { decodeMemcomparable, encodeMemcomparable } from './memcomparable.js';
import { keyBytes, physicalKey } from './physical-key.js';

const encode = (bytes: Uint8Array): Uint8Array => encodeMemcomparable(physicalKey(bytes));
const decode = (bytes: Uint8Array): Uint8Array => keyBytes(decodeMemcomparable(bytes));
const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

// Lengths around whole groups, few different bytes.
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.array(fc.constantFrom(0, 1, 0xfe, 0xff), { maxLength: 26 }).map((list) => Uint8Array.from(list)),
);

describe('the memcomparable form', () => {
  // raw-keyspace-resource-metrics.md §2.2
  it.each([
    ['', '0000000000000000f7'],
    ['010203', '0102030000000000fa'],
    ['01020300', '0102030000000000fb'],
    ['0102030405060708', '0102030405060708ff0000000000000000f7'],
  ])('of "%s" is %s', (plain, encoded) => {
    expect(Buffer.from(encode(fromHex(plain))).toString('hex')).toBe(encoded);
    expect(decode(fromHex(encoded))).toEqual(fromHex(plain));
  });

  it('has (⌊n/8⌋ + 1) · 9 bytes', () => {
    for (let n = 0; n < 40; n++) expect(encode(new Uint8Array(n)).length).toBe((Math.floor(n / 8) + 1) * 9);
  });

  it('goes back to the same bytes', () => {
    fc.assert(
      fc.property(bytes, (plain) => {
        expect(decode(encode(plain))).toEqual(plain);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the order of bytes, whatever is appended', () => {
    fc.assert(
      fc.property(bytes, bytes, bytes, bytes, (a, b, afterA, afterB) => {
        const order = Buffer.compare(a, b);
        expect(Buffer.compare(encode(a), encode(b))).toBe(order);
        if (order !== 0) {
          const appended = (key: Uint8Array, tail: Uint8Array): Buffer => Buffer.concat([encode(key), tail]);
          expect(Buffer.compare(appended(a, afterA), appended(b, afterB))).toBe(order);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decoding', () => {
  it('accepts exactly what encoding makes', () => {
    // Mutations of good input hit markers and padding; what is accepted all the same must be the encoding of its result.
    const mutated = fc.tuple(bytes, fc.nat(), fc.integer({ min: 0, max: 255 })).map(([plain, at, byte]) => {
      const encoded = encode(plain);
      encoded[at % encoded.length] = byte;
      return encoded;
    });
    const candidate = fc.oneof(mutated, fc.uint8Array({ maxLength: 30 }));
    fc.assert(
      fc.property(candidate, (encoded) => {
        let plain: Uint8Array;
        try {
          plain = decode(encoded);
        } catch (error) {
          expect(error).toBeInstanceOf(CodecFailureError);
          return;
        }
        expect(encode(plain)).toEqual(encoded);
      }),
      { numRuns: 5000 },
    );
  });

  it('rejects every truncation and every byte too many', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 255 }), (plain, extra) => {
        const encoded = encode(plain);
        for (let length = 0; length < encoded.length; length++) {
          expect(() => decode(encoded.subarray(0, length))).toThrow(/ends before its last group/);
        }
        expect(() => decode(Uint8Array.of(...encoded, extra))).toThrow(/goes on after its last group/);
      }),
    );
  });

  it('rejects every impossible marker', () => {
    for (let marker = 0; marker < 0xf7; marker++) {
      const encoded = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, marker);
      expect(() => decode(encoded)).toThrow(/impossible marker/);
    }
  });

  it('rejects padding that is not zero, and says where', () => {
    const encoded = fromHex('0102030000000000fa');
    for (let at = 3; at < 8; at++) {
      const bad = Uint8Array.from(encoded);
      bad[at] = 1;
      expect(() => decode(bad)).toThrow(expect.objectContaining({ code: 'CODEC', offset: at, retryable: false }));
    }
  });

  it('names the likely cause, and no bytes', () => {
    const secret = Buffer.from('secret-key');
    expect(() => decode(secret)).toThrow(/raw data in a cluster that is read as transactional/);
    expect(() => decode(secret)).not.toThrow(/secret/);
  });
});
