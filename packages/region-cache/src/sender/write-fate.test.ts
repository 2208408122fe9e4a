import { ClosedError, DeadlineExceededError, ServerErrorError } from '@tikv/core';
import { rawPut } from '@tikv/rpc';
import { describe, expect, it } from 'vitest';
import { Bench } from '../testing/bench.js';
import { bytes } from '../testing/fake-pd.js';
import { never } from '../testing/fake-tikv.js';
import { failureOf, WriteFate } from './write-fate.js';

const attempt = { target: 'store 1', what: 'RawPut', outcome: 'lost', startedAtMs: 0, durationMs: 1 };

function made(maybeApplied: boolean, error: unknown): unknown {
  const backoffer = new Bench().backoffer({ operation: 'raw.put' });
  backoffer.recordAttempt(attempt);
  return failureOf(error, new WriteFate(maybeApplied), backoffer);
}

describe('failureOf', () => {
  it('leaves a failure as it is when nothing can have been applied', () => {
    const error = new Error('any');
    expect(made(false, error)).toBe(error);
  });

  it('says UNDETERMINED with the failure as cause when a write may have been applied', () => {
    const cause = new DeadlineExceededError({ timeoutMs: 5 });
    expect(made(true, cause)).toMatchObject({
      code: 'UNDETERMINED',
      operation: 'raw.put',
      undetermined: true,
      cause,
      attempts: [attempt],
    });
    const reason = new Error('the caller’s own');
    expect(made(true, reason)).toMatchObject({ code: 'UNDETERMINED', cause: reason });
  });

  it('keeps an error that says so itself', () => {
    const error = new ServerErrorError({ serverMessage: 'm' }, { undetermined: true });
    expect(made(true, error)).toBe(error);
  });

  it('says CLOSED when the client was closed, and that the outcome is unknown', () => {
    const closed = new ClosedError({ closed: 'client' }, { cause: 'why' });
    expect(made(true, closed)).toMatchObject({ code: 'CLOSED', closed: 'client', undetermined: true, cause: 'why' });
    expect(made(false, closed)).toBe(closed);
  });
});

describe('closing the client', () => {
  it('leaves the outcome of a write under way unknown', async () => {
    const bench = new Bench([{ id: 1, start: '', end: '' }]);
    const closing = new AbortController();
    bench.tikv.on(rawPut, () => never);
    const putting = bench.sender.send({
      command: rawPut,
      request: { key: bytes('a'), value: bytes('v') },
      context: {},
      region: await bench.locate('a'),
      backoffer: bench.backoffer({ closing: closing.signal }),
      fate: new WriteFate(),
    });
    await bench.runtime.advance(5);
    closing.abort();
    bench.pool.close();
    expect(await bench.failure(putting)).toMatchObject({ code: 'CLOSED', undetermined: true, attempts: [{}] });
    expect(bench.runtime.monotonicMs()).toBe(5);
  });
});
