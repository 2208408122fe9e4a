import { describe, expect, it } from 'vitest';
import { reconnectDelayMs } from './reconnect-backoff.js';

describe('reconnectDelayMs', () => {
  it('grows from 100 ms by 1.6 up to 3 s', () => {
    expect([1, 2, 3, 8, 9, 1000].map((failures) => Math.round(reconnectDelayMs(failures, 0.5)))).toEqual([
      100, 160, 256, 2684, 3000, 3000,
    ]);
  });

  it('varies by a fifth', () => {
    expect(reconnectDelayMs(1, 0)).toBeCloseTo(80);
    expect(reconnectDelayMs(1, 0.999_999)).toBeCloseTo(120, 2);
  });
});
