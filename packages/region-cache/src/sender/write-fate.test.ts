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

async function putting(answer: () => object | Promise<object>) {
  const bench = new Bench([{ id: 1, start: '', end: '' }]);
  const closing = new AbortController();
  bench.tikv.on(rawPut, answer);
  const fate = new WriteFate();
  const result = bench.sender.send({
    command: rawPut,
    request: { key: bytes('a'), value: bytes('v') },
    context: {},
    region: await bench.locate('a'),
    backoffer: bench.backoffer({ closing: closing.signal }),
    fate,
  });
  return { bench, closing, fate, result };
}

describe('a write', () => {
  it('may have been applied when the store says that it does not know', async () => {
    const { result, fate } = await putting(() => ({ regionError: { undeterminedResult: {} } }));
    expect(await result).toMatchObject({ response: undefined, regionError: { name: 'UndeterminedResult' } });
    expect(fate.maybeApplied).toBe(true);
  });

  it('may have been applied when the answer cannot be read', async () => {
    const { bench, result } = await putting(() => Uint8Array.of(0xff));
    expect(await bench.failure(result)).toMatchObject({ code: 'CODEC', undetermined: true });
  });

  it('has not been applied when the region was wrong', async () => {
    const { result, fate } = await putting(() => ({ regionError: { regionNotFound: {} } }));
    await result;
    expect(fate.maybeApplied).toBe(false);
  });

  it('has an unknown outcome when the client is closed meanwhile', async () => {
    const { bench, closing, result } = await putting(() => never);
    await bench.runtime.advance(5);
    closing.abort();
    bench.caller.close();
    expect(await bench.failure(result)).toMatchObject({ code: 'CLOSED', undetermined: true, attempts: [{}] });
    expect(bench.runtime.monotonicMs()).toBe(5);
  });
});
