import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt.js';
import { AttemptLog } from './attempt-log.js';
import { formatAttempts } from './format-attempts.js';
import { RegionUnavailableError } from './region-errors.js';

const attempt = (number: number): Attempt => ({
  target: 'store 3 (127.0.0.1:20160)',
  what: 'RawGet',
  outcome: `NotLeader ${number}`,
  startedAtMs: number,
  durationMs: 0.5,
});

describe('formatAttempts', () => {
  it('makes an aligned table of the attempts of an error', () => {
    const error = new RegionUnavailableError(
      { reason: 'no leader' },
      {
        attempts: [
          {
            ...attempt(0),
            outcome: 'NotLeader(hint store 2)',
            regionId: 7n,
            backoff: { kind: 'regionScheduling', sleptMs: 2 },
          },
          { ...attempt(103.27), target: 'pd http://127.0.0.1:2379', what: 'GetRegion', outcome: 'ok', durationMs: 12 },
        ],
      },
    );
    expect(formatAttempts(error)).toBe(
      [
        '#  at ms  took ms  request    target                     region  outcome                  then',
        '1    0.0      0.5  RawGet     store 3 (127.0.0.1:20160)       7  NotLeader(hint store 2)  slept 2 ms (regionScheduling)',
        '2  103.3     12.0  GetRegion  pd http://127.0.0.1:2379           ok',
      ].join('\n'),
    );
  });

  it('says where attempts are missing, and goes on counting behind the gap', () => {
    const log = new AttemptLog();
    for (let number = 1; number <= 100; number++) log.add(attempt(number));
    const lines = formatAttempts(log.history()).split('\n');
    expect(lines).toHaveLength(1 + 32 + 1);
    expect(lines[8]).toMatch(/^ *8 .*NotLeader 8$/);
    expect(lines[9]).toBe('… 68 more attempts, not kept …');
    expect(lines[10]).toMatch(/^ *77 .*NotLeader 77$/);
    expect(lines.at(-1)).toMatch(/^ *100 .*NotLeader 100$/);
  });

  it('keeps a row on one line of bounded width', () => {
    const table = formatAttempts({
      attempts: [{ ...attempt(1), outcome: `first\nsecond ${'x'.repeat(1000)}` }],
      droppedAttempts: 0,
    });
    expect(table.split('\n')).toHaveLength(2);
    expect(table).toContain('first second xxx');
    expect(table.length).toBeLessThan(400);
  });

  it('is empty when nothing was tried', () => {
    expect(formatAttempts({ attempts: [], droppedAttempts: 0 })).toBe('');
  });
});

describe('AttemptLog', () => {
  it('notes the first wait after the last attempt, without changing copies', () => {
    const log = new AttemptLog();
    log.noteBackoff({ kind: 'pdRPC', sleptMs: 1 });
    log.add(attempt(1));
    const before = log.history();
    log.noteBackoff({ kind: 'regionMiss', sleptMs: 2 });
    log.noteBackoff({ kind: 'regionMiss', sleptMs: 4 });
    expect(log.history().attempts[0]?.backoff).toEqual({ kind: 'regionMiss', sleptMs: 2 });
    expect(before.attempts[0]?.backoff).toBeUndefined();
  });

  it('adds up what two long logs have dropped', () => {
    const [log, other] = [new AttemptLog(), new AttemptLog()];
    for (let number = 1; number <= 40; number++) {
      log.add(attempt(number));
      other.add(attempt(100 + number));
    }
    log.addAll(other.history());
    const { attempts, droppedAttempts } = log.history();
    expect(attempts.length + droppedAttempts).toBe(80);
    expect([attempts[0]?.startedAtMs, attempts.at(-1)?.startedAtMs]).toEqual([1, 140]);
  });
});
