import { physicalKey } from '@tikv/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxKeyspaceId } from '../loading/keyspace-id.js';
import { v2Codec } from './v2-codec.js';

const ids = fc.integer({ min: 0, max: maxKeyspaceId });
const keys = fc.uint8Array({ maxLength: 12 });
const modes = fc.constantFrom<('raw' | 'txn')[]>('raw', 'txn');

describe('v2Codec', () => {
  it('puts mode and id in front of a key', () => {
    expect(v2Codec({ mode: 'raw', keyspaceId: 1, keyspaceName: 'a' }).encode('k')).toBe('r\0\0\u0001k');
    expect(v2Codec({ mode: 'txn', keyspaceId: 0x010203, keyspaceName: 'a' }).encode('k')).toBe('x\u0001\u0002\u0003k');
  });

  it('gives back what it took', () => {
    fc.assert(
      fc.property(modes, ids, keys, (mode, keyspaceId, key) => {
        const codec = v2Codec({ mode, keyspaceId, keyspaceName: 'a' });
        expect(new Uint8Array(codec.decode(Buffer.from(codec.encode(key), 'latin1')))).toEqual(key);
      }),
    );
  });

  it('carries into the mode byte at the end of the last keyspace (trap 19)', () => {
    const codec = v2Codec({ mode: 'txn', keyspaceId: maxKeyspaceId, keyspaceName: 'last' });
    expect(codec.encodeRange({}).end).toBe('y');
  });

  it('never lets a key or a range of one keyspace reach into another (trap 23)', () => {
    const range = fc.record({ start: fc.option(keys, { nil: undefined }), end: fc.option(keys, { nil: undefined }) });
    fc.assert(
      fc.property(modes, ids, ids, keys, range, (mode, mine, other, key, { start, end }) => {
        fc.pre(mine !== other);
        const codec = v2Codec({ mode, keyspaceId: mine, keyspaceName: 'mine' });
        const foreign = v2Codec({ mode, keyspaceId: other, keyspaceName: 'other' }).encode(key);
        expect(() => codec.decode(Buffer.from(foreign, 'latin1'))).toThrow(
          expect.objectContaining({ code: 'KEYSPACE' }),
        );
        if (start !== undefined && end !== undefined && Buffer.compare(start, end) > 0) return;
        const physical = codec.encodeRange({ start, end });
        expect(physical.end).not.toBe('');
        expect(foreign >= physical.start && foreign < physical.end).toBe(false);
      }),
    );
  });

  it('does not show the bytes of a foreign key', () => {
    const codec = v2Codec({ mode: 'raw', keyspaceId: 1, keyspaceName: 'mine' });
    const foreign = Buffer.from('r\0\0\u0002secret', 'latin1');
    expect(() => codec.decode(foreign)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('secret') }),
    );
  });

  it('keeps the order of keys', () => {
    const codec = v2Codec({ mode: 'raw', keyspaceId: 7, keyspaceName: 'a' });
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(Math.sign(Buffer.compare(a, b))).toBe(
          codec.encode(a) < codec.encode(b) ? -1 : codec.encode(a) === codec.encode(b) ? 0 : 1,
        );
      }),
    );
  });

  it('refuses what is not a key, and bounds the wrong way round', () => {
    const codec = v2Codec({ mode: 'raw', keyspaceId: 1, keyspaceName: 'a' });
    for (const wrong of [5, null, undefined, ['a'], {}]) {
      expect(() => codec.encode(wrong as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    }
    expect(() => codec.encode('\ud800')).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    expect(() => codec.encodeRange({ start: 'b', end: 'a' })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
    expect(codec.encodeRange({ start: 'a', end: 'a' })).toEqual({
      start: physicalKey(Buffer.from('r\0\0\u0001a', 'latin1')),
      end: 'r\0\0\u0001a',
    });
  });
});
