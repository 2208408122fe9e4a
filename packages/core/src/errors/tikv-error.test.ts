import { describe, expect, it, vi } from 'vitest';
import { type AnyTikvError, isTikvError } from './any-tikv-error.js';
import type { Attempt } from './attempt.js';
import { KeyspaceError, MismatchedClusterError, PdUnavailableError } from './cluster-errors.js';
import { AlreadyExistsError, AssertionFailedError, WriteConflictError } from './conflict-errors.js';
import { CodecFailureError, InvariantError, ProtocolError } from './defect-errors.js';
import { DeadlockError, LockLostError, LockNotAcquiredError, LockWaitTimeoutError } from './lock-errors.js';
import { BatchFailedError, type BatchOutcome, UndeterminedError } from './outcome-errors.js';
import {
  DiskFullError,
  FlashbackError,
  RaftEntryTooLargeError,
  RegionUnavailableError,
  ServerBusyError,
  ServerErrorError,
} from './region-errors.js';
import { TikvError } from './tikv-error.js';
import type { TikvErrorCode } from './tikv-error-code.js';
import { BudgetExhaustedError, DeadlineExceededError, ThrottledError } from './time-errors.js';
import {
  AbortedByGcError,
  CommitTsError,
  EntryTooLargeError,
  FutureTimestampError,
  TransactionClosedError,
  TransactionRolledBackError,
  TxnTooLargeError,
} from './transaction-errors.js';
import { ClosedError, InvalidArgumentError, UnsupportedError } from './usage-errors.js';

const ts = 450_000_000_000_000_001n;
const key = '0x6b';

/** One error of each code. That there is exactly one class for each, the type says. */
const samples: { readonly [C in TikvErrorCode]: Extract<AnyTikvError, { readonly code: C }> } = {
  ABORTED_BY_GC: new AbortedByGcError({ startTs: ts, safePoint: ts + 1n }),
  ALREADY_EXISTS: new AlreadyExistsError({ key }),
  ASSERTION_FAILED: new AssertionFailedError({
    key,
    assertion: 'not-exist',
    startTs: ts,
    existingStartTs: 1n,
    existingCommitTs: 2n,
  }),
  BATCH_FAILED: new BatchFailedError({ outcomes: [{ status: 'done' }, { status: 'not-sent' }], retryable: true }),
  BUDGET_EXHAUSTED: new BudgetExhaustedError({
    budgetMs: 40_000,
    reason: 'region unavailable',
    kinds: [{ kind: 'regionMiss', count: 90, sleptMs: 40_100, lastError: 'EpochNotMatch' }],
    longestKind: 'regionMiss',
  }),
  CLOSED: new ClosedError({ closed: 'client' }),
  CODEC: new CodecFailureError({ what: 'A key is broken', offset: 8 }),
  COMMIT_TS: new CommitTsError({ reason: 'lag', startTs: ts, commitTs: ts + 1n, minCommitTs: ts + 2n }),
  DEADLINE_EXCEEDED: new DeadlineExceededError({ timeoutMs: 1000 }),
  DEADLOCK: new DeadlockError({
    lockTs: ts,
    lockKey: key,
    waitChain: [{ txn: 1n, waitForTxn: 2n, key }],
    statementRetryable: true,
  }),
  DISK_FULL: new DiskFullError({ storeIds: [1n, 2n], reason: 'no space' }),
  ENTRY_TOO_LARGE: new EntryTooLargeError({ part: 'key', size: 70_000, limit: 65_535 }),
  FLASHBACK: new FlashbackError({ regionId: 7n, state: 'in-progress', flashbackStartTs: ts }),
  FUTURE_TIMESTAMP: new FutureTimestampError({ ts: ts + 9n, latestTs: ts }),
  INVALID_ARGUMENT: new InvalidArgumentError({ argument: 'limit', problem: 'must be a positive integer, got -1' }),
  INVARIANT: new InvariantError({ what: 'Two leaders of one term' }),
  KEYSPACE: new KeyspaceError({ keyspace: 'app', state: 'disabled' }),
  LOCK_LOST: new LockLostError({ startTs: ts, key }),
  LOCK_NOT_ACQUIRED: new LockNotAcquiredError({ key, lockTs: ts }),
  LOCK_WAIT_TIMEOUT: new LockWaitTimeoutError({ key, waitedMs: 1000.4, lockTs: ts }),
  MISMATCHED_CLUSTER: new MismatchedClusterError({
    expected: 2n ** 63n,
    got: [{ url: 'http://127.0.0.1:2379', clusterId: 5n }],
  }),
  PD_UNAVAILABLE: new PdUnavailableError({
    endpoints: [{ url: 'http://127.0.0.1:2379', reason: 'connection refused' }],
  }),
  PROTOCOL: new ProtocolError({ what: 'A response without a body' }),
  RAFT_ENTRY_TOO_LARGE: new RaftEntryTooLargeError({ regionId: 7n, entrySize: 9_000_000 }),
  REGION_UNAVAILABLE: new RegionUnavailableError({ reason: 'no leader', regionId: 7n, key, stores: ['store 1 (a:1)'] }),
  SERVER_BUSY: new ServerBusyError({ reason: 'scheduler is busy', storeId: 4n }),
  SERVER_ERROR: new ServerErrorError({ serverMessage: 'raft proposal dropped' }),
  THROTTLED: new ThrottledError({ resourceGroup: 'web', neededWaitMs: 120.5 }),
  TRANSACTION_CLOSED: new TransactionClosedError({ startTs: ts, state: 'committed' }),
  TRANSACTION_ROLLED_BACK: new TransactionRolledBackError({ startTs: ts, reason: 'its locks expired' }),
  TXN_TOO_LARGE: new TxnTooLargeError({ size: 2 ** 31, limit: 2 ** 30 }),
  UNDETERMINED: new UndeterminedError({ what: 'The connection broke while committing', handle: { startTs: ts } }),
  UNSUPPORTED: new UnsupportedError({ feature: 'Health feedback', neededVersion: 'TiKV 8.1' }),
  WRITE_CONFLICT: new WriteConflictError({
    key,
    primary: key,
    startTs: ts,
    conflictTs: ts + 1n,
    conflictCommitTs: ts + 2n,
    reason: 'Optimistic',
  }),
};

const attempt: Attempt = {
  target: 'store 3 (127.0.0.1:20160)',
  what: 'RawGet',
  outcome: 'NotLeader(hint store 2)',
  startedAtMs: 0,
  durationMs: 1.5,
  regionId: 12n,
};

describe('the error family', () => {
  it.each(Object.entries(samples))('%s has its code, name, stack and a message that reads', (code, error) => {
    expect(error.code).toBe(code);
    expect(isTikvError(error)).toBe(true);
    expect(error).toBeInstanceOf(TikvError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(error.constructor.name);
    expect(error.stack?.startsWith(`${error.name}: ${error.message}`)).toBe(true);
    expect(error.message).toMatch(/^[A-Zl1].*[^.]\.$/s);
    expect(error.message).not.toMatch(/undefined|null|NaN|\[object|\.\.|  /);
  });

  it.each(Object.entries(samples))('%s goes through JSON, 64-bit numbers as strings', (code, error) => {
    const json = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
    expect(json).toMatchObject({ name: error.name, message: error.message, code, retryable: error.retryable });
    expect(json).not.toHaveProperty('stack');
  });

  it('narrows by its code', () => {
    const error: unknown = samples.KEYSPACE;
    if (!isTikvError(error)) expect.unreachable();
    switch (error.code) {
      case 'KEYSPACE':
        expect([error.keyspace, error.state]).toEqual(['app', 'disabled']);
        break;
      default:
        expect.unreachable();
    }
  });

  it('says which failures another try may cure', () => {
    const hopeless = Object.values(samples)
      .filter(({ retryable }) => !retryable)
      .map(({ code }) => code);
    expect(hopeless).toEqual([
      'ALREADY_EXISTS',
      'ASSERTION_FAILED',
      'CLOSED',
      'CODEC',
      'ENTRY_TOO_LARGE',
      'FUTURE_TIMESTAMP',
      'INVALID_ARGUMENT',
      'INVARIANT',
      'KEYSPACE',
      'MISMATCHED_CLUSTER',
      'PROTOCOL',
      'RAFT_ENTRY_TOO_LARGE',
      'SERVER_ERROR',
      'TRANSACTION_CLOSED',
      'TXN_TOO_LARGE',
      'UNDETERMINED',
      'UNSUPPORTED',
    ]);
    expect(new FlashbackError({ regionId: 7n, state: 'not-prepared' }).retryable).toBe(false);
    expect(new CommitTsError({ reason: 'expired', startTs: ts }).retryable).toBe(false);
    expect(new ServerErrorError({ serverMessage: 'later', retryable: true }).retryable).toBe(true);
  });

  it('is recognised when another copy of the package has made it', async () => {
    vi.resetModules();
    const copy = await import('../index.js');
    const foreign = new copy.ClosedError({ closed: 'client' });
    expect(foreign).not.toBeInstanceOf(TikvError);
    expect(isTikvError(foreign)).toBe(true);
    expect(copy.isTikvError(samples.CLOSED)).toBe(true);
  });

  it('is not taken for anything else', () => {
    for (const other of [undefined, null, 'CLOSED', 7, {}, new Error('CLOSED'), { code: 'CLOSED' }]) {
      expect(isTikvError(other)).toBe(false);
    }
  });
});

describe('messages', () => {
  it('tell the operation, what happened, what was tried and what to do', () => {
    const error = new RegionUnavailableError(
      { reason: 'no leader is known', regionId: 12n, key, stores: ['store 3 (127.0.0.1:20160)'] },
      { operation: 'raw.get', attempts: [attempt, attempt], droppedAttempts: 3, cause: new Error('cause') },
    );
    expect(error.message).toBe(
      'raw.get: Region 12 of key 0x6b is unavailable: no leader is known (store 3 (127.0.0.1:20160)).' +
        ' Tried 5 times, last RawGet on store 3 (127.0.0.1:20160): NotLeader(hint store 2).' +
        ' Check that a majority of its stores is running.',
    );
    expect(error.cause).toEqual(new Error('cause'));
  });

  it('name each PD endpoint and what it said', () => {
    const { message } = new PdUnavailableError({
      endpoints: [
        { url: 'http://a:2379', reason: 'connection refused' },
        { url: 'http://b:2379', reason: 'no answer within 3000 ms' },
      ],
    });
    expect(message).toContain('http://a:2379: connection refused; http://b:2379: no answer within 3000 ms');
  });

  it('warn when the fate of a write is unknown', () => {
    const busy = new ServerBusyError({ reason: 'queue is full' }, { undetermined: true });
    expect(busy.undetermined).toBe(true);
    expect(busy.message).toContain('The write may or may not have taken effect.');
    expect([samples.UNDETERMINED.undetermined, samples.SERVER_BUSY.undetermined]).toEqual([true, false]);
  });

  it('have no cause unless one was given, even an undefined one', () => {
    expect('cause' in samples.CLOSED).toBe(false);
    expect('cause' in new ClosedError({ closed: 'client' }, { cause: undefined })).toBe(true);
  });
});

describe('BatchFailedError', () => {
  const outcomes: BatchOutcome[] = [
    { status: 'done' },
    { status: 'failed', error: samples.SERVER_BUSY },
    { status: 'undetermined', error: samples.DEADLINE_EXCEEDED },
    { status: 'not-sent' },
  ];

  it('counts the outcomes and is undetermined when one of them is', () => {
    const error = new BatchFailedError({ outcomes, retryable: true });
    expect(error.undetermined).toBe(true);
    expect(error.message).toContain(
      '1 of 4 entries are done, 1 failed, 1 of unknown fate, 1 were not sent; entry 1: Store 4 is busy: ',
    );
    expect(error.message).not.toContain('..');
    const failed = new BatchFailedError({ outcomes: outcomes.slice(0, 2), retryable: false });
    expect([failed.undetermined, failed.retryable]).toEqual([false, false]);
  });

  it('lists in JSON only the first of very many failures', () => {
    const many = new BatchFailedError({
      outcomes: Array.from({ length: 100_000 }, (_, i): BatchOutcome => ({ status: i < 10 ? 'done' : 'not-sent' })),
      retryable: true,
    });
    const json = JSON.stringify(many);
    expect(json.length).toBeLessThan(3000);
    expect(JSON.parse(json)).toMatchObject({ outcomes: { done: 10, 'not-sent': 99_990, first: { length: 20 } } });
  });
});

describe('toJSON', () => {
  it('shows attempts and causes, but no bytes and no stack', () => {
    const cause = Object.assign(new Error('reset', { cause: 'peer' }), { code: 'ECONNRESET' });
    const error = new UndeterminedError(
      { what: 'The connection broke', handle: { startTs: ts, primary: Uint8Array.of(1, 2, 3) } },
      { attempts: [attempt], cause },
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: 'UNDETERMINED',
      undetermined: true,
      attempts: [{ what: 'RawGet', regionId: '12' }],
      handle: { startTs: String(ts), primary: '<3 bytes>' },
      cause: { name: 'Error', message: 'reset', code: 'ECONNRESET', cause: 'peer' },
    });
  });

  it('cuts long lists', () => {
    const error = new ProtocolError({ what: 'x' }, { cause: Array.from({ length: 5000 }, (_, i) => i) });
    expect((error.toJSON()['cause'] as unknown[]).slice(99)).toEqual([99, '… 4900 more']);
  });

  it('ends for a cause that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    const circular = new Error('circular');
    circular.cause = circular;
    expect(JSON.stringify(new ProtocolError({ what: 'x' }, { cause: { loop, circular } }))).toContain('…');
  });
});
