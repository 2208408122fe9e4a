import { ClosedError, UndeterminedError } from '@tikv/core';
import { ManualRuntime } from '@tikv/core/internal';
import { describe, expect, it } from 'vitest';
import { findViolation } from './find-violation.js';
import { History } from './history.js';

function recorded(): { runtime: ManualRuntime; history: History } {
  const runtime = new ManualRuntime();
  return { runtime, history: new History({ nowMs: () => runtime.monotonicMs() }) };
}

describe('a recorder', () => {
  it('notes calls and returns by its clock, and gives what the call gave', async () => {
    const { runtime, history } = recorded();
    const client = history.client('anna');
    const writing = client.put('k', 'v', async () => await new Promise((done) => runtime.startTimer(5, () => done(7))));
    await runtime.advance(10);
    expect(await writing).toBe(7);
    expect(await client.get('k', () => Promise.resolve(new Uint8Array([118])))).toEqual(new Uint8Array([118]));
    const [put, get] = history.operations;
    expect(put).toMatchObject({ client: 'anna', key: 'k', kind: 'put', value: 'v', calledAtMs: 0, returnedAtMs: 5 });
    expect(get).toMatchObject({ kind: 'get', found: 'v', calledAtMs: 10 });
  });

  it('takes what came one after the other at the same moment for that', async () => {
    const { history } = recorded();
    const client = history.client('anna');
    await client.put('k', '1', () => Promise.resolve());
    await client.put('k', '2', () => Promise.resolve());
    await client.get('k', () => Promise.resolve('1'));
    expect(findViolation(history.operations)?.culprit).toMatchObject({ kind: 'get', found: '1' });
  });

  it.each([
    ['undetermined', new UndeterminedError({ what: 'who knows' }), 1],
    ['of another kind', new Error('the process is gone'), 1],
    ['a clear no', new ClosedError({ closed: 'client' }), 0],
  ])('keeps a failed write when the failure is %s: %#', async (_, error, kept) => {
    const { history } = recorded();
    const client = history.client('anna');
    await expect(client.put('k', 'v', () => Promise.reject(error))).rejects.toBe(error);
    await expect(client.get('k', () => Promise.reject(error))).rejects.toBe(error);
    expect(history.operations).toHaveLength(kept);
    expect(history.operations.every(({ returnedAtMs }) => returnedAtMs === undefined)).toBe(true);
  });

  it('keeps writes that have not returned yet', () => {
    const { history } = recorded();
    void history.client('anna').delete('k', () => new Promise(() => {}));
    expect(history.operations).toMatchObject([{ kind: 'delete', returnedAtMs: undefined }]);
  });

  it('tells bytes apart, an empty value from an absent one, and what a swap has answered', async () => {
    const { history } = recorded();
    const client = history.client('anna');
    await client.put('k', new Uint8Array([0xff]), () => Promise.resolve());
    await client.compareAndSwap('k', { expected: new Uint8Array([0xff]), value: '' }, () =>
      Promise.resolve({ swapped: true, previous: new Uint8Array([0xff]) }),
    );
    await client.get('k', () => Promise.resolve(undefined));
    expect(history.operations.slice(1)).toMatchObject([
      { expected: '\u00ff', value: '', outcome: { swapped: true, previous: '\u00ff' } },
      { found: undefined },
    ]);
    expect(findViolation(history.operations)?.culprit).toMatchObject({ kind: 'get', found: undefined });
  });
});
