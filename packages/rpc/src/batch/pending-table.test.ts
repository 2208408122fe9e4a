import { describe, expect, it } from 'vitest';
import { PromisedCall } from '../calls/promised-call.js';
import type { StoreCall } from '../calls/store-call.js';
import { rawGet } from '../commands/raw-point-commands.js';
import { PendingTable } from './pending-table.js';

const call = (deadlineAtMs = 1): StoreCall =>
  new PromisedCall(
    rawGet,
    { key: new Uint8Array(1) },
    deadlineAtMs,
    {},
    () => {},
    () => {},
  ) as unknown as StoreCall;

describe('PendingTable', () => {
  it('gives ids that rise and finds calls by them, once', () => {
    const table = new PendingTable();
    const calls = Array.from({ length: 500 }, () => call());
    for (const one of calls) table.add(one);
    expect(calls.map(({ id }) => id)).toEqual(calls.map((_, i) => i + 1));
    expect(table.size).toBe(500);
    for (const one of calls.toReversed()) expect(table.take(one.id)).toBe(one);
    for (const one of calls) expect(table.take(one.id)).toBeUndefined();
    expect(table.size).toBe(0);
  });

  it('passes over ids whose place an old call holds, and never gives one twice', () => {
    const table = new PendingTable();
    const old = [call(), call(), call()];
    for (const one of old) table.add(one);
    const seen = new Set(old.map(({ id }) => id));
    for (let i = 0; i < 1_000; i += 1) {
      const one = call();
      table.add(one);
      expect(seen.has(one.id)).toBe(false);
      seen.add(one.id);
      expect(table.take(one.id)).toBe(one);
    }
    for (const one of old) expect(table.take(one.id)).toBe(one);
    expect(Math.max(...seen)).toBeGreaterThan(1_003);
  });

  it.each([0, -1, 64, 65, 1.5, Number.MAX_SAFE_INTEGER, Number.NaN])('finds nothing for %s', (id) => {
    const table = new PendingTable();
    table.add(call());
    expect(table.take(id)).toBeUndefined();
    expect(table.size).toBe(1);
  });

  it('takes out what fits, in the order of ids, and knows the earliest deadline', () => {
    const table = new PendingTable();
    expect(table.earliestDeadlineMs()).toBe(Number.POSITIVE_INFINITY);
    const calls = [5, 3, 9, 1].map((deadline) => call(deadline));
    for (const one of calls) table.add(one);
    expect(table.earliestDeadlineMs()).toBe(1);
    expect(table.takeWhere(({ deadlineAtMs }) => deadlineAtMs <= 3)).toEqual([calls[1], calls[3]]);
    expect(table.earliestDeadlineMs()).toBe(5);
    expect(table.size).toBe(2);
  });
});
