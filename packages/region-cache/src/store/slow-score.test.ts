import { describe, expect, it } from 'vitest';
import { SlowScore } from './slow-score.js';

const minuteMs = 60_000;

describe('SlowScore (pd-region-rpc-retry.md §2.15)', () => {
  it('is well at first', () => {
    const score = new SlowScore();
    expect([score.at(0), score.isSlow(0), score.needsFeedback(minuteMs)]).toEqual([1, false, false]);
  });

  it.each([
    [79, false],
    [80, true],
    [100, true],
  ])('takes a store that says %s for slow: %s', (told, slow) => {
    const score = new SlowScore();
    score.tell(told, 0);
    expect(score.isSlow(0)).toBe(slow);
  });

  it('listens at most every 100 ms', () => {
    const score = new SlowScore();
    score.tell(90, 0);
    score.tell(1, 99);
    expect(score.at(99)).toBe(90);
    score.tell(2, 100);
    expect(score.at(100)).toBe(2);
  });

  it('sinks by 20 a minute when the store says nothing any more, after 15 seconds', () => {
    const score = new SlowScore();
    score.tell(90, 0);
    expect(score.at(15_000)).toBe(90);
    expect(score.at(15_000 + minuteMs)).toBeCloseTo(70);
    expect(score.at(15_000 + 10 * minuteMs)).toBe(1);
  });

  it('has to be asked for after 15 seconds, unless the store was well', () => {
    const score = new SlowScore();
    score.tell(5, 0);
    expect([score.needsFeedback(14_999), score.needsFeedback(15_000)]).toEqual([false, true]);
    score.tell(5, 15_000);
    expect(score.needsFeedback(15_001)).toBe(false);
    score.tell(1, 16_000);
    expect(score.needsFeedback(99_000)).toBe(false);
  });

  it('is slow at once when work was refused or the store failed, for a minute', () => {
    const score = new SlowScore();
    score.markSlow(1_000);
    expect(score.at(1_000)).toBe(100);
    expect(score.isSlow(1_000 + minuteMs)).toBe(true);
    expect(score.isSlow(1_001 + minuteMs)).toBe(false);
  });

  it('is the worse of what is told and what was met', () => {
    const score = new SlowScore();
    score.markSlow(0);
    score.tell(1, 0);
    expect(score.isSlow(0)).toBe(true);
    const other = new SlowScore();
    other.tell(95, 0);
    expect(other.at(0)).toBe(95);
  });

  it('is slow when reads take many times as long as they used to, not when they take a little longer', () => {
    const score = new SlowScore();
    for (let i = 0; i < 200; i += 1) score.noteLatency(5, i);
    for (let i = 0; i < 20; i += 1) score.noteLatency(60, 200 + i);
    expect(score.isSlow(300)).toBe(false);
    for (let i = 0; i < 20; i += 1) score.noteLatency(900, 300 + i);
    expect(score.isSlow(400)).toBe(true);
  });

  it('is not slow for a store that has always been as it is', () => {
    const score = new SlowScore();
    for (let i = 0; i < 200; i += 1) score.noteLatency(700, i);
    expect(score.isSlow(200)).toBe(false);
  });

  it('is slow at once when a read took half a minute', () => {
    const score = new SlowScore();
    score.noteLatency(30_000, 0);
    expect(score.isSlow(0)).toBe(true);
  });
});
