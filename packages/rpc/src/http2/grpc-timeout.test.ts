import { describe, expect, it } from 'vitest';
import { grpcTimeout } from './grpc-timeout.js';

describe('grpcTimeout', () => {
  it.each([
    [-5, '1m'],
    [0, '1m'],
    [0.2, '1m'],
    [29_999.01, '30000m'],
    [99_999_999, '99999999m'],
    [99_999_999.5, '100000S'],
    [1e12, '277778H'],
    [1e300, '99999999H'],
  ])('writes %d ms as %s: never less, never more than eight digits', (ms, expected) => {
    expect(grpcTimeout(ms)).toBe(expected);
  });
});
