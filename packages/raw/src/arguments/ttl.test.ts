import { describe, expect, it } from 'vitest';
import { checkCount } from './limit.js';
import { ttlOnWire } from './ttl.js';
import { valueBytes } from './value.js';

describe('arguments', () => {
  it.each([-1, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '5'])('refuse %s as a TTL', (ttl) => {
    expect(() => ttlOnWire('ttlSeconds', ttl as never, 'v2')).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });

  it('take whole seconds, and 0 on the wire for never', () => {
    expect(ttlOnWire('ttlSeconds', 7, 'v1ttl')).toBe(7);
    expect(ttlOnWire('ttlSeconds', undefined, 'v1')).toBe(0);
    expect(() => ttlOnWire('ttlSeconds', 7, 'v1')).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }));
  });

  it.each([0, -1, 1.5, Number.NaN, '3'])('refuse %s as a limit', (limit) => {
    expect(() => checkCount('limit', limit as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it.each([5, null, undefined, {}, [1]])('refuse %j as a value', (value) => {
    expect(() => valueBytes('value', value as never)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });

  it('take text as UTF-8', () => {
    expect(valueBytes('value', 'ü')).toEqual(Uint8Array.of(0xc3, 0xbc));
  });
});
