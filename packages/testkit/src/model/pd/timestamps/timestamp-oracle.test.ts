import { describe, expect, it } from 'vitest';
import { TimestampOracle } from './timestamp-oracle.js';

const logicalLimit = 1 << 18;

describe('timestamp oracle', () => {
  it('answers the last of a range, ranges do not overlap', () => {
    const oracle = new TimestampOracle(() => 500);
    expect(oracle.next(1)).toEqual({ physical: 500n, logical: 1n });
    expect(oracle.next(10)).toEqual({ physical: 500n, logical: 11n });
    expect(oracle.next(1)).toEqual({ physical: 500n, logical: 12n });
  });

  it('begins anew in each millisecond, parts of one left aside', () => {
    let now = 500.9;
    const oracle = new TimestampOracle(() => now);
    expect(oracle.next(5)).toEqual({ physical: 500n, logical: 5n });
    now = 501.2;
    expect(oracle.next(5)).toEqual({ physical: 501n, logical: 5n });
  });

  it('grows while the clock goes back', () => {
    let now = 500;
    const oracle = new TimestampOracle(() => now);
    oracle.next(3);
    now = 100;
    expect(oracle.next(1)).toEqual({ physical: 500n, logical: 4n });
  });

  it('borrows a millisecond when the logical part is used up, and keeps growing when the clock catches up', () => {
    let now = 500;
    const oracle = new TimestampOracle(() => now);
    expect(oracle.next(logicalLimit - 1)).toEqual({ physical: 500n, logical: BigInt(logicalLimit - 1) });
    expect(oracle.next(1)).toEqual({ physical: 501n, logical: 1n });
    now = 501;
    expect(oracle.next(1)).toEqual({ physical: 501n, logical: 2n });
  });
});

describe('a timestamp oracle', () => {
  it.each([
    { count: 0, why: 'tso count should be positive' },
    { count: logicalLimit, why: 'generate tso maximum number of retries exceeded' },
  ])('refuses a count of $count', ({ count, why }) => {
    expect(() => new TimestampOracle(() => 500).next(count)).toThrow(why);
  });

  it('goes on after all that its predecessor may have given out, and waits there for the clock', () => {
    let now = 5000;
    const oracle = new TimestampOracle(() => now);
    oracle.next(1);
    now = 5900;
    oracle.next(7);
    oracle.takeOver();
    expect(oracle.next(1)).toEqual({ physical: 8001n, logical: 1n });
    now = 8000;
    expect(oracle.next(1)).toEqual({ physical: 8001n, logical: 2n });
    now = 20_000;
    oracle.takeOver();
    expect(oracle.next(1)).toEqual({ physical: 20_000n, logical: 1n });
  });
});
