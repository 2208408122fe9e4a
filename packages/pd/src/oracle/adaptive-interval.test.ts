import { describe, expect, it } from 'vitest';
import { type IntervalState, initialInterval, onRenewal, onStaleRead } from './adaptive-interval.js';

const minuteMs = 60_000;
const at = (state: IntervalState['state'], intervalMs: number, neededAtMs = 0): IntervalState => ({
  state,
  intervalMs,
  neededAtMs,
});

describe('the interval', () => {
  it.each([
    [2_000, 'normal'],
    [501, 'normal'],
    [500, 'fixed'],
    [1, 'fixed'],
  ])('configured as %i ms is %s', (configuredMs, state) => {
    expect(initialInterval(configuredMs)).toEqual(at(state as never, configuredMs));
  });

  /** state, interval → staleness → state, interval, needed now */
  it.each([
    ['normal', 2_000, 5_000, 'normal', 2_000, false],
    ['normal', 2_000, 2_100, 'normal', 2_000, false],
    ['normal', 2_000, 2_000, 'normal', 2_000, false],
    ['normal', 2_000, 1_999, 'adapting', 1_899, true],
    ['normal', 2_000, 1_000, 'adapting', 900, true],
    ['normal', 2_000, 550, 'adapting', 500, true],
    ['normal', 2_000, 10, 'adapting', 500, true],
    ['adapting', 900, 1_099, 'adapting', 900, true],
    ['adapting', 900, 1_100, 'adapting', 900, false],
    ['adapting', 900, 800, 'adapting', 700, true],
    ['recovering', 900, 1_000, 'adapting', 900, true],
    ['recovering', 900, 700, 'adapting', 600, true],
    ['fixed', 300, 100, 'fixed', 300, false],
  ] as const)('%s, %i ms, asked for %i ms: %s, %i ms', (state, interval, staleness, after, afterMs, needed) => {
    expect(onStaleRead(at(state, interval, 7), staleness, 99)).toEqual(at(after, afterMs, needed ? 99 : 7));
  });

  it.each([
    ['normal', 2_000, 10 * minuteMs, 'normal', 2_000],
    ['fixed', 300, 10 * minuteMs, 'fixed', 300],
    ['adapting', 900, 5 * minuteMs - 1, 'adapting', 900],
    ['adapting', 900, 5 * minuteMs, 'recovering', 920],
    ['recovering', 900, 5 * minuteMs, 'recovering', 920],
    ['recovering', 1_985, 6 * minuteMs, 'normal', 2_000],
  ] as const)(
    '%s, %i ms, %i ms after the last need and a second later: %s, %i ms',
    (state, interval, now, after, ms) => {
      expect(onRenewal(at(state, interval), 2_000, { nowMs: now, sinceMs: 1_000 })).toMatchObject({
        state: after,
        intervalMs: ms,
      });
    },
  );
});
