import { describe, expect, it } from 'vitest';
import { v1Codec } from '../codec/v1-codec.js';
import { boundedRange, keyRange } from './key-range.js';

const refused = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

describe('ranges', () => {
  it('refuse a prefix together with bounds', () => {
    expect(() => keyRange({ prefix: 'a', end: 'b' } as never)).toThrow(refused);
    expect(keyRange({ start: 'a' })).toEqual({ prefix: undefined, start: 'a', end: undefined });
  });

  it.each([{}, { start: 'a' }, { end: 'b' }, { prefix: '' }, { all: false }, { all: true, prefix: 'a' }, 'a', null])(
    'that destroy data refuse %j',
    (range) => {
      expect(() => boundedRange(range as never)).toThrow(refused);
    },
  );

  it('that destroy data take a prefix, both bounds, or all in so many words', () => {
    expect(boundedRange({ prefix: 'a' }).prefix).toBe('a');
    expect(boundedRange({ start: 'a', end: 'b' })).toMatchObject({ start: 'a', end: 'b' });
    expect(boundedRange({ all: true })).toEqual({ prefix: undefined, start: undefined, end: undefined });
  });

  it('of a prefix end behind its last key', () => {
    const { encodeRange } = v1Codec('raw');
    expect(encodeRange({ prefix: 'ab' })).toEqual({ start: 'ab', end: 'ac' });
    expect(encodeRange({ prefix: Uint8Array.of(1, 0xff) })).toEqual({ start: '\u0001\u00ff', end: '\u0002' });
    expect(encodeRange({ prefix: Uint8Array.of(0xff) }).end).toBe('');
    expect(encodeRange({})).toEqual({ start: '', end: '' });
  });
});
